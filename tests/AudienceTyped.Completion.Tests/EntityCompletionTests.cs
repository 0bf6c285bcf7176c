namespace AudienceTyped.Completion.Tests;

public sealed class EntityCompletionTests
{
    [Fact]
    public async Task After_an_entity_type_come_its_values_and_the_ways_to_others()
    {
        HashSet<string> names = [.. await Editor.CompleteNamesAsync("Skill.$$")];

        Assert.Superset(new HashSet<string> { "Engineering", "Php", "FromId", "Parse", "TryParse", "TryFind", "Search", "Known" }, names);
    }

    [Fact]
    public async Task After_an_entity_type_each_value_of_the_catalog_comes()
    {
        HashSet<string> names = [.. await Editor.CompleteNamesAsync("Gender.$$")];

        Assert.Superset(Gender.Known.Select(gender => gender.Name!).ToHashSet(), names);
        Assert.Equal(2, Gender.Known.Count);
    }

    [Fact]
    public async Task The_plumbing_of_an_entity_type_is_not_offered()
    {
        string[] names = [.. await Editor.CompleteNamesAsync("Skill.$$"), .. await Editor.CompleteNamesAsync("Skill.Engineering.$$")];

        Assert.NotEmpty(names);
        Assert.DoesNotContain("FromKey", names);
        Assert.DoesNotContain("Table", names);
        Assert.DoesNotContain("_key", names);
    }

    [Theory]
    [InlineData("Skill.Engineering.$$", new[] { "Id", "IsRetired", "Name", "Urn" })]
    [InlineData("Geo.UnitedStates.$$", new[] { "Id", "IsRetired", "IsWithin", "Name", "Parent", "Urn" })]
    [InlineData("StaffCountRange.From51To200.$$", new[] { "Id", "IsRetired", "Maximum", "Minimum", "Name", "Urn" })]
    public async Task After_a_value_comes_what_is_known_of_it(string statement, string[] expected)
    {
        string[] names = [.. await Editor.CompleteNamesAsync(statement)];

        string[] ofAllObjects = [nameof(Equals), nameof(GetHashCode), nameof(GetType), nameof(ToString), "==", "!="];
        Assert.Equal(expected, names.Except(ofAllObjects).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Beside_the_list_a_value_shows_its_name_and_URN()
    {
        string description = await Editor.DescribeAsync("Skill.$$", "Engineering");

        Assert.Contains("Engineering (urn:li:skill:17)", description, StringComparison.Ordinal);
    }
}
