using static Kronos.Reader.Tests.Files;

namespace Kronos.Reader.Tests;

/// <summary>What cannot be read gets one error, at the place that is meant.</summary>
public sealed class UnreadableTests
{
    [Theory]
    [InlineData("services:\n\tweb:\n", 2, 1)]
    [InlineData("services:\n  web: {image: a\n", 3, 1)]
    [InlineData("services:\n  web:\n    image: 'a\n", 3, 12)]
    [InlineData("services:\n  web:\n    image: a\n    image: b\n", 4, 5)]
    [InlineData("services:\n  web: *nothing\n", 2, 8)]
    [InlineData("services:\n  web: &a\n    image: x\n    x-a: *a\n", 4, 10)]
    [InlineData("services:\n  web:\n    <<: text\n", 3, 9)]
    [InlineData("services:\n  web:\n    image: a\n   ports: []\n", 4, 4)]
    public void No_YAML(string text, int line, int column) => Check("KRN9102", text, line, column);

    [Theory]
    [InlineData("", 1, 1, "empty")]
    [InlineData("- a\n", 1, 1, "mapping")]
    [InlineData("just a text\n", 1, 1, "mapping")]
    [InlineData("services: 3\n", 1, 11, "must be a mapping")]
    [InlineData("service:\n  web: {}\n", 1, 1, "Did you mean 'services'?")]
    [InlineData("image: a\n", 1, 1, "indented too little")]
    [InlineData("services:\n  web:\n    imgae: a\n", 3, 5, "Did you mean 'image'?")]
    [InlineData("services:\n  web:\n    image: a\n    services: {}\n", 4, 5, "indented too far")]
    [InlineData("services:\n  web:\n    image: 3.7\n", 3, 12, "Write it in quotes")]
    [InlineData("services:\n  web:\n    image: a\n    ports: 80\n", 4, 12, "must be a list")]
    [InlineData("services:\n  web:\n    image: a\n    environment:\n      A: [1]\n", 5, 10, "services.web.environment.A")]
    [InlineData("services:\n  1: {image: a}\n", 2, 3, "Write it in quotes")]
    [InlineData("services:\n  we b: {image: a}\n", 2, 3, "no name")]
    [InlineData("services:\n  web: {}\n", 2, 3, "neither 'image' nor 'build'")]
    [InlineData("services:\n  web:\n    image: a\n    depends_on: [databse]\n  database: {image: b}\n", 4, 18, "Did you mean 'database'?")]
    [InlineData("services:\n  web:\n    image: a\n    networks: [back]\n", 4, 16, "the network 'back'")]
    [InlineData("services:\n  web:\n    image: a\n    volumes: ['data:/data']\n", 4, 15, "the volume 'data'")]
    [InlineData("services:\n  web:\n    image: a\n    secrets: [key]\n", 4, 15, "the secret 'key'")]
    [InlineData("services:\n  web:\n    image: a\n    volumes: ['a:b:c:d']\n", 4, 15, "no mount")]
    [InlineData("services:\n  web:\n    image: a\n    ports: ['80:tcp']\n", 4, 13, "no port")]
    [InlineData("services:\n  web:\n    image: a\n    ports: ['127.0.1:80:80']\n", 4, 13, "no IP address")]
    [InlineData("services:\n  web:\n    image: a\n    depends_on: [web]\n", 4, 18, "wait for each other")]
    [InlineData("services:\n  a: {image: a, depends_on: [b]}\n  b: {image: b, depends_on: [a]}\n", 3, 30, "a → b → a")]
    [InlineData("services:\n  web:\n    image: a\n    restart: ${\n", 4, 14, "no variable")]
    [InlineData("services:\n  web:\n    image: a\n    labels: ['a=$1']\n", 4, 14, "Write $$")]
    [InlineData("services:\n  web:\n    image: a\n    network_mode: host\n    networks: {default: }\n", 4, 19, "exclude each other")]
    [InlineData("services:\n  web:\n    image: a\n    depends_on: {db: {}}\n  db: {image: b}\n", 4, 22, "'condition'")]
    [InlineData("services:\n  web:\n    extends: {service: base}\n", 3, 24, "to extend")]
    [InlineData("services:\n  a: {extends: b}\n  b: {extends: a}\n", 2, 16, "extends itself")]
    [InlineData("secrets:\n  key: {name: x}\nservices: {web: {image: a}}\n", 2, 3, "none of file, environment")]
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
