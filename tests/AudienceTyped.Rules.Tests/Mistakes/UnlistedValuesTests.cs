using AudienceTyped.Shared.Rules;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Rules.Tests;

/// <summary>Which values are looked up, and which clauses have no other.</summary>
public sealed class UnlistedValuesTests
{
    private const string Value = "AUD2014";
    private const string Clause = "AUD2015";

    [Theory]
    [InlineData("await client.CountAsync(all & (a | Facet.Seniorities.Is(Seniority.FromId(99))));", Value)]
    [InlineData("await client.CountAsync(all & Facet.Seniorities.IsAnyOf([Seniority.FromId(99), .. Seniority.Known]));", Value)]
    [InlineData("await client.CountAsync(all & !Facet.Seniorities.Is(Seniority.FromId(99)));", Value)]
    [InlineData("await client.CountAsync(all & Facet.Seniorities.Is(Seniority.FromId(99)));", Clause)]
    public async Task Only_a_clause_that_is_known_to_have_nothing_else_is_empty(string statements, string id) =>
        Assert.Equal(id, Assert.Single(await Analysis.OfMethodAsync(statements), static found => found.Id is Value or Clause).Id);

    [Theory]
    [InlineData("seniorities", "urn:li:title:99")]
    [InlineData("skills", "urn:li:seniority:99")]
    [InlineData("seniorities", "urn:li:seniority:abc")]
    [InlineData("seniorities", "urn:li:seniority:099")]
    public void A_URN_that_cannot_be_right_for_another_reason_is_left_to_that_rule(string facet, string urn)
    {
        TargetingCriteria criteria = Facet.Custom($"urn:li:adTargetingFacet:{facet}").Is(Urn.Parse(urn)) & Facet.JobFunctions.Is(JobFunction.FromId(99));

        CriteriaFinding finding = Assert.Single(criteria.Validate(LinkedInCatalog.Facets), static finding => finding.Id is Value or Clause);
        Assert.Equal(JobFunction.FromId(99).Urn, Assert.Single(finding.Values));
        Assert.Contains(criteria.Validate(LinkedInCatalog.Facets), static finding => finding.Id.StartsWith("AUD1", StringComparison.Ordinal));
    }

    // Its catalog has it, although another one says that its list is complete.
    [Fact]
    public void A_member_of_a_catalog_is_not_looked_up() =>
        Assert.Equal(["y"], Check(new("thing", IdForm.Text) { IsComplete = true, IsListed = static id => id == "a", Values = [] }, "x", "y"));

    [Fact]
    public void A_list_that_is_not_complete_says_nothing_of_ids_without_a_shape()
    {
        EntityTypeFacts type = new("thing", IdForm.Text) { IsListed = static _ => false, Values = [] };
        ValueView value = View(type, "a_2").Include[0].Facets[0].Values[0];

        Assert.False(UnlistedValues.IsUnlisted(value, type));
        Assert.True(UnlistedValues.IsUnlisted(value, type with { Shape = "a_1" }));
        Assert.False(UnlistedValues.IsCertain(value, type with { Shape = "a_1" }));
        Assert.True(UnlistedValues.IsCertain(value, type with { Shape = "aa1" }));
        Assert.True(UnlistedValues.IsCertain(value, type with { IsComplete = true }));
    }

    [Fact]
    public void The_nearest_number_is_no_replacement_and_the_nearest_range_is_one()
    {
        Assert.Null(FindReplacement(IdForm.Integer, "10", "11"));
        Assert.Equal("Thing.Near", FindReplacement(IdForm.Range, "(1,10)", "(1,11)"));
    }

    private static string? FindReplacement(IdForm form, string listed, string id) => Assert.Single(new NothingListedRule().Check(View(
        new("thing", form) { IsComplete = true, IsListed = static _ => false, Values = [new(listed, "Near", "Thing.Near")] }, id))).Replacement;

    private static IEnumerable<string> Check(EntityTypeFacts type, params string[] ids)
    {
        CriteriaView view = View(type, ids);
        return new UnlistedValueRule().Check(view).Concat(new NothingListedRule().Check(view)).Select(static finding => ((ValueView)finding.Main!).Key);
    }

    // The last value is written by its id, the others as members.
    private static CriteriaView View(EntityTypeFacts type, params string[] ids)
    {
        var facet = new FacetFacts { Name = "things", Member = "Things", UrnEntityTypes = ["thing"] };
        ValueView[] values = [.. ids.Select((id, index) => new ValueView
        {
            Urn = $"urn:li:thing:{id}", UrnEntityType = "thing", Text = id, IsMember = index < ids.Length - 1,
        })];
        return new CriteriaView
        {
            Include = [new ClauseView { Facets = [new FacetView { Facet = facet, Values = new ValueList(values), IsComplete = true }], IsComplete = true }],
            IsIncludeComplete = true,
            Exclude = ClauseView.Empty,
            IsWhole = true,
            FindEntityType = name => name == "thing" ? type : null,
        };
    }
}
