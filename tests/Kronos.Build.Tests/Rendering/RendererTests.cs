using Kronos.Build.Rendering;
using Kronos.Documents;

namespace Kronos.Build.Tests.Rendering;

/// <summary>How files look, and what is refused.</summary>
public sealed class RendererTests
{
    [Fact]
    public void Sections_and_services_stand_apart()
        => Assert.Equal(
            """
            # From the record.
            #
            # Second.

            name: home
            version: 1.0

            services:
              a:
                image: a:1
                ports: []

              b:
                command:
                  - run
                  - "yes"
                text: |
                  one

                  two

            networks:
              web: {}
              none: null

            """,
            Renderer.Render(new("compose.yaml", "yaml", new Mapping
            {
                { "name", "home" },
                { "version", new Scalar(1.0) },
                {
                    "services", new Mapping
                    {
                        { "a", new Mapping { { "image", "a:1" }, { "ports", new Listing() } } },
                        { "b", new Mapping { { "command", new Listing(["run", "yes"]) }, { "text", "one\n\ntwo\n" } } },
                    }
                },
                { "networks", new Mapping { { "web", new Mapping() }, { "none", new Scalar(null) } } },
            })
            { Header = ["From the record.", "", "Second."] }));

    [Theory]
    [InlineData("a", "a\n")]
    [InlineData("a\n\n", "a\n")]
    [InlineData("a\r\nb", "a\nb\n")]
    [InlineData("a\fb\u2028c\u0085d\re", "a\fb\u2028c\u0085d\re\n")]
    public void A_verbatim_text_keeps_its_letters_and_ends_with_a_line(string text, string rendered)
        => Assert.Equal(rendered, Renderer.Render(new("a.conf", "text", text)));

    [Fact]
    public void A_verbatim_text_must_be_a_text()
        => Assert.Equal("KRN9002", Assert.Throws<BuildException>(() => Renderer.Render(new("a.conf", "text", new Mapping()))).Rule.Id);

    [Theory]
    [InlineData("nothing")]
    [InlineData("../Templates/env")]
    [InlineData("")]
    public void A_template_that_is_not_there_is_named(string template)
    {
        var exception = Assert.Throws<BuildException>(() => Renderer.Render(new("a.conf", template, new Mapping())));
        Assert.Equal("KRN9002", exception.Rule.Id);
        Assert.Contains($"'{template}'", exception.Message);
    }

    [Fact]
    public void A_template_that_misses_a_value_says_so()
        => Assert.Equal("KRN9002", Assert.Throws<BuildException>(() => Renderer.Render(new(".env.example", "env", new Listing([new Mapping { { "name", "A" } }])))).Rule.Id);

    [Fact]
    public void The_environment_is_laid_out_with_its_comments()
        => Assert.Equal("# Head.\n\n# What it is.\n# And more.\nA=1\n\nB='x y'\n", Renderer.Render(new(".env.example", "env", new Listing(
        [
            new Mapping { { "name", "A" }, { "value", "1" }, { "description", new Listing(["What it is.", "And more."]) } },
            new Mapping { { "name", "B" }, { "value", "'x y'" }, { "description", new Listing() } },
        ]))
        { Header = ["Head."] }));

    [Theory]
    [InlineData("plain-1.0", "plain-1.0")]
    [InlineData("", "''")]
    [InlineData("two words", "'two words'")]
    [InlineData("it's", "'it'\\''s'")]
    [InlineData("$HOME;`x`\n", "'$HOME;`x`\n'")]
    public void Words_of_a_shell_are_quoted_when_they_must_be(string text, string quoted) => Assert.Equal(quoted, TemplateFunctions.ShQuote(text));
}
