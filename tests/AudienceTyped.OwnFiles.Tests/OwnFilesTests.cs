namespace AudienceTyped.OwnFiles.Tests;

/// <summary>A project with definition files of its own, compiled as a user's is.</summary>
public sealed class OwnFilesTests
{
    [Fact]
    public void A_value_of_an_own_file_has_name_and_urn()
    {
        AdSegment segment = AdSegment.SpringCampaignVisitors;

        Assert.Equal("Spring campaign visitors", segment.Name);
        Assert.Equal("urn:li:adSegment:7001", segment.Urn.ToString());
        Assert.Equal(AdSegment.FromId(7001), segment);
    }

    [Fact]
    public void After_first_use_all_values_of_the_file_are_known()
    {
        Assert.Equal(7001, AdSegment.SpringCampaignVisitors.Id);

        Assert.True(AdSegment.TryFind("newsletter READERS", out AdSegment found));
        Assert.Equal(AdSegment.NewsletterReaders, found);
        Assert.Equal([AdSegment.SpringCampaignVisitors, AdSegment.NewsletterReaders], AdSegment.Known);
    }

    [Fact]
    public void A_type_keeps_its_values_beside_those_that_are_added()
    {
        Assert.Equal("Our New Skill", Skill.OurNewSkill.Name);

        Assert.Equal("Engineering", Skill.Engineering.Name);
        Assert.True(Skill.TryFind("novelty", out Skill found));
        Assert.Equal(Skill.OurNewSkill, found);
        Assert.Equal(Skill.OurNewSkill, Skill.Known[^1]);
    }

    [Fact]
    public void An_own_facet_is_used_like_a_shipped_one()
    {
        Assert.Equal(
            "(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Axyz:List(urn%3Ali%3Askill%3A990000001))))))",
            ((TargetingCriteria)Facet.Xyz.Is(Skill.OurNewSkill)).ToRestli());
        Assert.Equal([Facet.Xyz], OwnCatalog.Facets);
    }

    [Fact]
    public void A_sentence_has_the_names_of_own_files()
    {
        string sentence = (Facet.Xyz.Is(Skill.OurNewSkill) & Facet.DynamicSegments.Is(AdSegment.SpringCampaignVisitors)).ToString();

        Assert.Contains("with xyz Our New Skill", sentence, StringComparison.Ordinal);
        Assert.Contains("Spring campaign visitors", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_parent_may_be_a_value_of_the_catalog()
    {
        Assert.Equal(Geo.Germany, Geo.FirstTown.Parent);
        Assert.Equal(Geo.FirstTown, Geo.FirstQuarter.Parent);
        Assert.True(Geo.FirstQuarter.IsWithin(Geo.Germany));
        Assert.True(Geo.FirstQuarter.IsWithin(Geo.Europe));
        Assert.False(Geo.FirstQuarter.IsWithin(Geo.France));
        Assert.Equal(Geo.Europe, Geo.Germany.Parent);
        Assert.Equal("Germany", Geo.Germany.Name);
    }

    [Fact]
    public void A_value_of_the_catalog_that_a_file_names_stands_in_the_catalog_once()
    {
        Assert.Equal(990000101, Geo.FirstTown.Id);

        Assert.Single(Geo.Known, static place => place == Geo.Germany);
        Assert.True(Geo.TryFind("Germany", out Geo found));
        Assert.Equal(Geo.Germany, found);
    }

    [Fact]
    public void A_set_may_have_values_of_the_file_and_of_the_catalog()
    {
        Assert.Equal([Geo.FirstTown, Geo.FirstQuarter, Geo.Germany], Geo.SalesRegion);
        Assert.Same(Geo.SalesRegion, Geo.SalesRegion);
        Assert.Equal(Geo.SalesRegion.Select(static place => place.Urn), Facet.Locations.EntityTypes[0].FindSet("SalesRegion"));
        Assert.Equal(33, Facet.Locations.EntityTypes[0].FindSet(nameof(Geo.EuropeanEconomicAreaAndSwitzerland))!.Count);
    }

    [Fact]
    public void A_renamed_identifier_stays()
    {
#pragma warning disable CS0618 // That is what is tested.
        Assert.Equal(Geo.FirstTown, Geo.OurTown);
#pragma warning restore CS0618
    }
}
