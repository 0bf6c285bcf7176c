using AudienceTyped.Catalogs;

namespace AudienceTyped.Facets.Tests;

public sealed class FacetTests
{
    // With "using static AudienceTyped.Facet", a name of both would be ambiguous.
    [Fact]
    public void No_facet_has_the_name_of_a_type()
    {
        HashSet<string> types = [.. new[] { typeof(Facet).Assembly, typeof(TargetingCriteria).Assembly }
            .SelectMany(static assembly => assembly.GetExportedTypes())
            .Select(static type => type.Name)];

        Assert.Contains(nameof(GrowthRate), types);
        Assert.DoesNotContain(typeof(Facet).GetProperties().Select(static facet => facet.Name), types.Contains);
    }

    [Fact]
    public void Each_row_is_a_facet_with_its_urn_and_its_side()
    {
        DefinitionTable table = DefinitionTable.Read("linkedin.facets.tsv");

        Assert.Equal(31, table.Rows.Count);
        Assert.Equal(table.Rows.Select(static row => row[1]), LinkedInCatalog.Facets.Select(static facet => facet.Name));
        foreach ((string[] row, TargetingFacet facet) in table.Rows.Zip(LinkedInCatalog.Facets))
        {
            Assert.Equal(facet, typeof(Facet).GetProperty(row[0])!.GetValue(null));
            Assert.Equal($"urn:li:adTargetingFacet:{row[1]}", facet.Urn.ToString());
            Assert.Equal(row[0], facet.Definition.Member);
            Assert.Equal([row[2]], facet.EntityTypes.Select(static type => type.Name));
            Assert.Equal(row[3] == "include" ? FacetSides.Include : FacetSides.Include | FacetSides.Exclude, facet.Definition.Sides);
            Assert.Equal(row[4] == "one", facet.Definition.IsSingleValued);
            Assert.Equal(row[5] == "yes", facet.Definition.IsHierarchical);
        }
    }

    [Fact]
    public void A_facet_is_made_once() => Assert.Same(Facet.Skills, Facet.Skills);

    [Fact]
    public void A_custom_facet_is_the_facet_of_its_urn()
    {
        Assert.Equal<TargetingFacet>(Facet.Skills, Facet.Custom("urn:li:adTargetingFacet:skills"));
        Assert.Equal(Facet.Skills.Is(Skill.Engineering), Facet.Custom("urn:li:adTargetingFacet:skills").Is(Urn.Parse("urn:li:skill:17")));
        Assert.NotEqual<TargetingFacet>(Facet.Skills, Facet.Custom("urn:li:adTargetingFacet:Skills"));
    }
}
