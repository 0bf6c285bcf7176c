using AudienceTyped.Catalogs;

namespace AudienceTyped.Tests;

public sealed class EntityExtensionTests
{
    private static TargetingEntityType Type => TargetingEntity.TypeOf<SamplePlace>();

    [Fact]
    public void A_set_of_the_catalog_is_found_whatever_projects_add()
    {
        Assert.Equal([SamplePlace.FromId(3), SamplePlace.FromId(1)], TargetingEntity.Set<SamplePlace>("Both"));
        Assert.Equal(["urn:li:samplePlace:2"], Type.FindSet("é")!.Select(urn => urn.ToString()));
        Assert.Null(Type.FindSet("Nothing"));
        Assert.Contains("'Nothing' is not a set of SamplePlace", Assert.Throws<ArgumentException>(() => TargetingEntity.Set<SamplePlace>("Nothing")).Message, StringComparison.Ordinal);

        Assert.Equal([SamplePlace.FromId(10)], TargetingEntity.SetFromExtension<SamplePlace, SamplePlace.First>("Both"));

        Assert.Equal([SamplePlace.FromId(3), SamplePlace.FromId(1)], TargetingEntity.Set<SamplePlace>("Both"));
        Assert.Equal(["urn:li:samplePlace:10", "urn:li:samplePlace:3"], Type.FindSet("Mine")!.Select(urn => urn.ToString()));
        Assert.Throws<ArgumentException>(() => TargetingEntity.SetFromExtension<SamplePlace, SamplePlace.Second>("Mine"));
    }

    // Each table is without a circle, and the two together are not.
    [Fact]
    public void What_projects_add_never_closes_a_circle()
    {
        SamplePlace added = TargetingEntity.FromExtension<SamplePlace, SamplePlace.First>(UrnKey.FromInteger(10));
        Assert.Equal(added, TargetingEntity.FromExtension<SamplePlace, SamplePlace.Second>(UrnKey.FromInteger(10)));

        Assert.False(added.IsWithin(SamplePlace.FromId(99)));
        Assert.False(SamplePlace.FromId(20).IsWithin(SamplePlace.FromId(99)));
        Assert.Null(SamplePlace.FromId(1).Parent);
        Assert.True(SamplePlace.FromId(3).IsWithin(SamplePlace.FromId(1)));
    }
}
