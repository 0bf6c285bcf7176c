namespace AudienceTyped.Completion.Tests;

public sealed class QuickInfoTests
{
    [Fact]
    public async Task A_value_shows_its_name_and_URN_and_where_they_come_from()
    {
        string text = await Editor.HoverAsync("var skill = Skill.Engin$$eering;");

        Assert.Contains("Skill Skill.Engineering", text, StringComparison.Ordinal);
        Assert.Contains("Engineering (urn:li:skill:17)", text, StringComparison.Ordinal);
        Assert.Contains("Source: ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_of_a_hierarchy_shows_the_path_to_it()
    {
        string text = await Editor.HoverAsync("var place = Geo.United$$States;");

        Assert.Contains("North America > United States", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_facet_shows_what_it_means_and_where_it_may_stand()
    {
        string text = await Editor.HoverAsync("var facet = Facet.Ski$$lls;");

        Assert.Contains("Facet<Skill> Facet.Skills", text, StringComparison.Ordinal);
        Assert.Contains("Skills on the profile (urn:li:adTargetingFacet:skills)", text, StringComparison.Ordinal);
        Assert.Contains("May be included and excluded", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_facet_shows_what_it_may_not_be_combined_with()
    {
        string text = await Editor.HoverAsync("var facet = Facet.Tit$$les;");

        Assert.Contains("Cannot be AND-ed in include with", text, StringComparison.Ordinal);
        Assert.Contains("INCOMPATIBLE_TARGETING_COMBINATION", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entity_type_shows_what_its_URNs_look_like()
    {
        string text = await Editor.HoverAsync("Sk$$ill skill = default;");

        Assert.Contains("A skill on a profile", text, StringComparison.Ordinal);
        Assert.Contains("urn:li:skill:", text, StringComparison.Ordinal);
    }
}
