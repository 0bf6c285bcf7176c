using Microsoft.CodeAnalysis.Completion;

namespace AudienceTyped.Completion.Tests;

public sealed class FacetCompletionTests
{
    [Fact]
    public async Task After_Facet_come_the_facets_and_Custom_and_nothing_but_what_every_class_has()
    {
        string[] ofAllClasses = [nameof(Equals), nameof(ReferenceEquals)];
        string[] names = [.. (await Editor.CompleteNamesAsync("Facet.$$")).Except(ofAllClasses)];

        Assert.Equal(FacetNames.Append("Custom").Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
        Assert.Equal(31 + 1, names.Length);
    }

    [Theory]
    [InlineData("Facet.Skills.$$")]
    [InlineData("Facet.Custom(\"urn:li:adTargetingFacet:skills\").$$")]
    public async Task After_a_facet_come_what_it_can_be_asked_and_its_names(string statement)
    {
        string[] names = [.. await Editor.CompleteNamesAsync(statement)];

        string[] ofAllObjects = [nameof(Equals), nameof(GetHashCode), nameof(GetType), nameof(ToString)];
        Assert.Equal(["Is", "IsAnyOf", "IsNoneOf", "IsNot", "Name", "Urn"], names.Except(ofAllObjects).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Facet.Skills.Is($$", "Skill")]
    [InlineData("Facet.Skills.IsNot($$", "Skill")]
    [InlineData("Facet.Locations.Is($$", "Geo")]
    [InlineData("Facet.StaffCountRanges.Is($$", "StaffCountRange")]
    public async Task Where_a_value_is_expected_its_type_stands_above_all_others(string statement, string type)
    {
        var items = await Editor.CompleteAsync(statement);

        // Named arguments, "value:", stand elsewhere in the list and are never selected beforehand.
        var selectable = items.Where(item => item.Rules.SelectionBehavior == CompletionItemSelectionBehavior.HardSelection).ToList();
        int highest = selectable.Max(item => item.Rules.MatchPriority);
        Assert.Equal([type], selectable.Where(item => item.Rules.MatchPriority == highest).Select(item => item.DisplayText));
    }

    [Fact]
    public async Task Where_a_value_is_expected_the_values_of_the_catalog_are_offered_at_once()
    {
        string[] names = [.. await Editor.CompleteNamesAsync("Facet.Skills.Is($$")];

        Assert.Contains("Skill.Engineering", names);
        Assert.DoesNotContain("Title.SoftwareEngineer", names);
    }

    [Fact]
    public async Task A_local_of_the_type_stands_above_the_type()
    {
        var items = await Editor.CompleteAsync("Skill wanted = Skill.Php; Facet.Skills.Is($$");

        Assert.True(PriorityOf("wanted") > PriorityOf("Skill"));

        int PriorityOf(string name) => Assert.Single(items, item => item.DisplayText == name).Rules.MatchPriority;
    }

    [Fact]
    public async Task After_criteria_come_the_words_that_join_them()
    {
        string[] names = [.. await Editor.CompleteNamesAsync("(Facet.Skills.Is(Skill.Php) & Facet.Genders.Is(Gender.Female)).$$")];

        Assert.Superset(new HashSet<string> { "And", "Or", "Except" }, names.ToHashSet());
    }

    // Their type tells them from the other members of the class.
    private static IEnumerable<string> FacetNames => typeof(Facet).GetProperties()
        .Where(property => property.PropertyType.IsAssignableTo(typeof(TargetingFacet)))
        .Select(property => property.Name);
}
