using static Kronos.Reader.Tests.Files;

namespace Kronos.Reader.Tests;

/// <summary>What cannot be read gets one error, at the place that is meant.</summary>
public sealed class UnreadableTests
{
    public static TheoryData<string, int, int> NotYaml => new()
    {
        { "services:\n\tweb:\n", 2, 1 },
        { "services:\n  web: {image: a\n", 3, 1 },
        { "services:\n  web:\n    image: 'a\n", 3, 12 },
        { "services:\n  web:\n    image: a\n    image: b\n", 4, 5 },
        { "services:\n  web: *nothing\n", 2, 8 },
        { "services:\n  web: &a\n    image: x\n    x-a: *a\n", 4, 10 },
        { "services:\n  web:\n    <<: text\n", 3, 9 },
        { "services:\n  web:\n    image: a\n   ports: []\n", 4, 4 },
    };

    public static TheoryData<string, int, int, string> NotCompose => new()
    {
        { "", 1, 1, "empty" },
        { "- a\n", 1, 1, "mapping" },
        { "just a text\n", 1, 1, "mapping" },
        { "services: 3\n", 1, 11, "must be a mapping" },
        { "service:\n  web: {}\n", 1, 1, "Did you mean 'services'?" },
        { "image: a\n", 1, 1, "indented too little" },
        { "services:\n  web:\n    imgae: a\n", 3, 5, "Did you mean 'image'?" },
        { "services:\n  web:\n    image: a\n    services: {}\n", 4, 5, "indented too far" },
        { "services:\n  web:\n    image: 3.7\n", 3, 12, "Write it in quotes" },
        { "services:\n  web:\n    image: a\n    ports: 80\n", 4, 12, "must be a list" },
        { "services:\n  web:\n    image: a\n    environment:\n      A: [1]\n", 5, 10, "services.web.environment.A" },
        { "services:\n  1: {image: a}\n", 2, 3, "Write it in quotes" },
        { "services:\n  we b: {image: a}\n", 2, 3, "no name" },
        { "services:\n  web: {}\n", 2, 3, "neither 'image' nor 'build'" },
        { "services:\n  web:\n    image: a\n    depends_on: [databse]\n  database: {image: b}\n", 4, 18, "Did you mean 'database'?" },
        { "services:\n  web:\n    image: a\n    networks: [back]\n", 4, 16, "the network 'back'" },
        { "services:\n  web:\n    image: a\n    volumes: ['data:/data']\n", 4, 15, "the volume 'data'" },
        { "services:\n  web:\n    image: a\n    secrets: [key]\n", 4, 15, "the secret 'key'" },
        { "services:\n  web:\n    image: a\n    volumes: ['/a:']\n", 4, 15, "no mount" },
        { "services:\n  web:\n    image: a\n    ports: ['80:tcp']\n", 4, 13, "no port" },
        { "services:\n  web:\n    image: a\n    ports: ['127.0.1:80:80']\n", 4, 13, "no IP address" },
        { "services:\n  web:\n    image: a\n    depends_on: [web]\n", 4, 18, "wait for each other" },
        { "services:\n  a: {image: a, depends_on: [b]}\n  b: {image: b, depends_on: [a]}\n", 3, 30, "a → b → a" },
        { "services:\n  web:\n    image: a\n    restart: ${\n", 4, 14, "no variable" },
        { "services:\n  web:\n    image: a\n    labels: ['a=${1}']\n", 4, 14, "Write $$" },
        { "services:\n  web:\n    image: a\n    network_mode: host\n    networks: {default: }\n", 4, 19, "exclude each other" },
        { "services:\n  web:\n    image: a\n    depends_on: {db: {}}\n  db: {image: b}\n", 4, 22, "'condition'" },
        { "services:\n  web:\n    extends: {service: base}\n", 3, 24, "to extend" },
        { "services:\n  a: {extends: b}\n  b: {extends: a}\n", 2, 16, "extends itself" },
        { "secrets:\n  key: {name: x}\nservices: {web: {image: a}}\n", 2, 3, "none of file, environment" },
    };

    [Theory]
    [MemberData(nameof(NotYaml))]
    public void No_YAML(string text, int line, int column) => Check("KRN9102", text, line, column);

    [Theory]
    [MemberData(nameof(NotCompose))]
    public void No_compose_file(string text, int line, int column, string part)
        => Assert.Contains(part, Check("KRN9103", text, line, column).Message);

    [Theory]
    [InlineData("include: [other.yaml]\nservices: {web: {image: a}}\n", 1, 11)]
    [InlineData("services:\n  web: {extends: {file: other.yaml, service: a}}\n", 2, 25)]
    public void A_file_that_is_not_there(string text, int line, int column) => Check("KRN9101", text, line, column);

    [Fact]
    public void A_tree_that_grows_without_bound_is_refused()
    {
        var bomb = "x-a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 30).Select(i => $"x-a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}]\n"));
        Assert.Equal("KRN9102", Refused(bomb).Rule.Id);
        Assert.Equal("KRN9102", Refused("services: " + new string('[', 100_000)).Rule.Id);
    }

    private static UnreadableException Check(string id, string text, int line, int column)
    {
        var exception = Refused(text);
        Assert.Equal((id, line, column), (exception.Rule.Id, exception.Span.Line, exception.Span.Column));
        return exception;
    }
}
