using AudienceTyped.Catalogs;

namespace AudienceTyped.Tests;

public sealed class EntityExtensionTests
{
    static EntityExtensionTests()
    {
        CatalogRegistry.Add(new SampleAddition());
        CatalogRegistry.Add(new SampleAddition());
    }

    private static TargetingEntityType Type => TargetingEntity.TypeOf<SamplePlace>();

    [Fact]
    public void A_set_of_the_catalog_is_found_whatever_projects_add()
    {
        Assert.Equal([SamplePlace.FromId(3), SamplePlace.FromId(1)], TargetingEntity.Set<SamplePlace>("Both"));
        Assert.Equal(["urn:li:samplePlace:2"], Type.FindSet("é")!.Select(urn => urn.ToString()));
        Assert.Null(Type.FindSet("Nothing"));
        Assert.Contains(
            "'Nothing' is not a set of SamplePlace",
            Assert.Throws<ArgumentException>(() => TargetingEntity.Set<SamplePlace>("Nothing")).Message,
            StringComparison.Ordinal);

        Assert.Equal([SamplePlace.FromId(10)], TargetingEntity.SetFromExtension<SamplePlace, SamplePlace.First>("Both"));

        Assert.Equal([SamplePlace.FromId(3), SamplePlace.FromId(1)], TargetingEntity.Set<SamplePlace>("Both"));
        Assert.Equal(["urn:li:samplePlace:10", "urn:li:samplePlace:3"], Type.FindSet("Mine")!.Select(urn => urn.ToString()));
        Assert.Throws<ArgumentException>(() => TargetingEntity.SetFromExtension<SamplePlace, SamplePlace.Second>("Mine"));
    }

    // Each table is without a circle, and the two together are not.
    [Fact]
    public void What_projects_add_never_closes_a_circle()
    {
        SamplePlace added = TargetingEntity.FromKey<SamplePlace>(UrnKey.FromInteger(10));

        Assert.False(added.IsWithin(SamplePlace.FromId(99)));
        Assert.False(SamplePlace.FromId(20).IsWithin(SamplePlace.FromId(99)));
        Assert.Null(SamplePlace.FromId(1).Parent);
        Assert.True(SamplePlace.FromId(3).IsWithin(SamplePlace.FromId(1)));
    }

    [Fact]
    public void Values_that_were_listed_before_a_catalog_was_loaded_are_listed_anew_after_it()
    {
        int before = TargetingEntity.Known<SamplePlace>().Count;

        CatalogRegistry.Add(new LateAddition());

        Assert.Equal(before + 1, TargetingEntity.Known<SamplePlace>().Count);
        Assert.Equal(before + 1, TargetingEntity.TypeOf<SamplePlace>().Known.Count);
        Assert.True(TargetingEntity.TryFind("late", out SamplePlace late));
        Assert.Equal("Late", TargetingEntity.FindName<SamplePlace>(UrnKey.FromInteger(late.Urn.Key.Integer)));
    }

    private sealed class SampleAddition : ICatalog
    {
        public TargetingEntityType? FindEntityType(string urnEntityType) => null;

        public IReadOnlyList<EntityTableSource> FindAddedValues(string urnEntityType) => urnEntityType == "samplePlace"
            ? [static () => TargetingEntity.TableOf<SamplePlace.First>(), static () => TargetingEntity.TableOf<SamplePlace.Second>()]
            : [];
    }

    private sealed class LateAddition : ICatalog
    {
        public TargetingEntityType? FindEntityType(string urnEntityType) => null;

        public IReadOnlyList<EntityTableSource> FindAddedValues(string urnEntityType) =>
            urnEntityType == "samplePlace" ? [static () => TargetingEntity.TableOf<Late>()] : [];

        private readonly struct Late : IEntityExtension
        {
            static EntityTable IEntityExtension.Table => new()
            {
                TypeName = "SamplePlace",
                UrnEntityType = "samplePlace",
                IdForm = EntityIdForm.Integer,
                Ids = new long[] { 990_000_001 },
                Names = "Late"u8,
                NameEnds = new[] { 4 },
            };
        }
    }
}
