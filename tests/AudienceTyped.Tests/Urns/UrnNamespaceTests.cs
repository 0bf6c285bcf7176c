using AudienceTyped.Catalogs;

namespace AudienceTyped.Tests;

public sealed class UrnNamespaceTests
{
    [Fact]
    public void A_catalog_that_is_loaded_after_a_urn_was_read_still_names_it()
    {
        var urn = Urn.Parse("urn:li:loadedLater:17");
        Assert.Null(urn.Name);

        UrnNamespace.Register("loadedLater", TargetingEntity.TypeOf<SampleSkill>());

        Assert.Equal("Engineering", urn.Name);
    }

    [Fact]
    public void The_first_catalog_of_a_namespace_stays()
    {
        UrnNamespace first = UrnNamespace.Register("twice", TargetingEntity.TypeOf<SampleSkill>());

        Assert.Same(first, UrnNamespace.Register("twice", TargetingEntity.TypeOf<SampleRange>()));
        Assert.Same(TargetingEntity.TypeOf<SampleSkill>(), first.Names);
        Assert.Same(first, UrnNamespace.Of("twice"));
    }

    [Fact]
    public void A_namespace_that_no_catalog_has_is_not_kept()
    {
        Assert.NotSame(UrnNamespace.Of("fromOutside"), UrnNamespace.Of("fromOutside"));
        Assert.Equal("urn:li:fromOutside:", UrnNamespace.Of("fromOutside").Text);
        Assert.Equal("urn%3Ali%3AfromOutside%3A", UrnNamespace.Of("fromOutside").Encoded);
    }
}
