using AudienceTyped.Emulation;

namespace AudienceTyped.Emulator.Tests;

public class FacetAssignmentsTests
{
    private static readonly FacetAssignments _assignments = new(1);

    [Fact]
    public void A_facet_is_assigned_once_and_facets_of_one_name_and_other_values_each_for_itself()
    {
        IFacetAssignment ofLinkedIn = _assignments.Of(Facet.Skills);
        IFacetAssignment own = _assignments.Of(SmallCatalog.Skills);
        Assert.Same(ofLinkedIn, _assignments.Of(Facet.Skills));
        Assert.NotSame(ofLinkedIn, own);
        Assert.True(ofLinkedIn.Knows(Skill.Python.Urn));
        Assert.False(own.Knows(Skill.Python.Urn));
    }

    [Fact]
    public void Populations_of_one_seed_share_what_is_drawn()
    {
        FacetAssignments shared = FacetAssignments.Shared(4711);
        Assert.Same(shared, FacetAssignments.Shared(4711));
        Assert.NotSame(shared, FacetAssignments.Shared(4712));
        GC.KeepAlive(shared);
    }

    [Fact]
    public void Ages_are_those_of_the_profiles_and_places_of_a_catalog_without_countries_are_drawn()
    {
        Assert.IsType<ProfileAssignment>(_assignments.Of(Facet.AgeRanges));
        Assert.IsType<ProfileAssignment>(_assignments.Of(SmallCatalog.AgeRanges));
        Assert.IsType<DrawnAssignment>(_assignments.Of(SmallCatalog.Locations));
        Assert.IsType<UnionAssignment>(_assignments.Of(Facet.TitlesAll));
        Assert.IsType<ProfileLanguageAssignment>(_assignments.Of(Facet.InterfaceLocales));
        Assert.IsType<IndependentAssignment>(_assignments.Of(Facet.Skills));
    }

    [Fact]
    public async Task What_many_ask_for_at_once_is_assigned_once()
    {
        FacetAssignments fresh = new(2);
        IFacetAssignment[] found = await Task.WhenAll(
            Enumerable.Range(0, 32).Select(_ => Task.Run(() => fresh.Of(Facet.TitlesAll), TestContext.Current.CancellationToken)));
        Assert.All(found, one => Assert.Same(found[0], one));
    }
}
