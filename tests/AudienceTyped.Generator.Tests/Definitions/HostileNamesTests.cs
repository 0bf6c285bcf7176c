namespace AudienceTyped.Generator.Tests;

public sealed class HostileNamesTests
{
    [Fact]
    public async Task Hostile_names_are_no_problem_but_for_their_missing_identifiers() => Assert.Equal(
        HostileNames.Names.Length,
        (await Analysis.RunAsync(new TestFile("/Hostile.urns.tsv", HostileNames.EntityFile))).Count(diagnostic => diagnostic.Id == "AUD0017"));
}
