using System.Text.Json;

namespace AudienceTyped.Emulator.Tests;

public sealed class EntityFilesTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData("#extend Skill\n# id\tmember\tname\n1500001\tKubernetes\tKubernetes\n", "Kubernetes")]
    [InlineData("#entity Skill\n#namespace urn:li:skill\n#id integer\n1500001\t-\tKubernetes\t-\t-\tK8s\n", "Kubernetes")]
    [InlineData("#extend Skill\n1500001\tKubernetes\n", "Kubernetes")]
    public async Task The_values_of_a_definition_file_are_listed(string text, string name)
    {
        await File.WriteAllTextAsync(_path, text, TestContext.Current.CancellationToken);
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket: false, new() { TimeProvider = Clock.OfTests(), EntityFiles = [_path] });
        string body = (await ways.GetAsync(query: "q=urns&urns=List(urn%3Ali%3Askill%3A1500001)&queryVersion=QUERY_USES_URNS", path: "adTargetingEntities")).Body;
        Assert.Equal(name, JsonElement.Parse(body).GetProperty("elements")[0].GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("1500001\tKubernetes\n", "Line 1 ")]
    [InlineData("#extend Nothing\n1500001\tKubernetes\n", "Line 2 ")]
    [InlineData("#extend Skill\n1500001\n", "Line 2 ")]
    [InlineData("#extend Skill\n(,\tKubernetes\n", "Line 2 ")]
    public async Task What_cannot_be_listed_is_refused_with_its_line(string text, string expected)
    {
        await File.WriteAllTextAsync(_path, text, TestContext.Current.CancellationToken);
        Assert.Contains(
            expected, Assert.Throws<ArgumentException>(() => new AudienceCountsEmulator(new() { EntityFiles = [_path] })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entity_that_no_facet_takes_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new AudienceCountsEmulator(new() { Entities = [new(Urn.Parse("urn:li:nothing:1"), "Nothing")] }));
        Assert.Throws<ArgumentException>(() => new AudienceCountsEmulator(new() { Entities = [new(Urn.Parse("urn:li:skill:1"), "Nothing") { Facets = ["nothing"] }] }));
        Assert.Throws<ArgumentException>(() => new AudienceCountsEmulator(new() { Entities = [new(Urn.Parse("urn:li:skill:1"), " ")] }));
        Assert.Throws<ArgumentException>(() => new AudienceCountsEmulator(new() { Entities = [new(default, "Nothing")] }));
    }
}
