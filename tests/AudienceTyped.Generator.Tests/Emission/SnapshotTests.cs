namespace AudienceTyped.Generator.Tests;

public sealed class SnapshotTests
{
    [Theory]
    [InlineData("Skill")]
    [InlineData("Geo")]
    [InlineData("StaffCountRange")]
    [InlineData("Locale")]
    [InlineData("Facet")]
    [InlineData("LinkedInCatalog")]
    public void Generated_files_are_as_they_were_reviewed(string name) => Snapshot.Match(name, Generation.Run(Samples.All)[name + ".g.cs"]);

    [Fact]
    public void Hostile_names_are_written_as_they_were_reviewed()
    {
        TestFile[] files = [new("/repo/Hostile.urns.tsv", HostileNames.EntityFile), new("/repo/hostile.facets.tsv", HostileNames.FacetFile)];

        Snapshot.Match("Hostile", Generation.Run(files)["Hostile.g.cs"]);
        Snapshot.Match("HostileFacet", Generation.Run(files)["Facet.g.cs"]);
    }
}
