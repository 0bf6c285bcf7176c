namespace AudienceTyped.Rules.Tests;

/// <summary>What a total of 0 means for criteria of the shipped catalog; what it means by the rules alone is tested beside the runtime.</summary>
public sealed class ZeroStatusTests
{
    private static readonly AnyOf _california = Facet.Locations.Is(Geo.California);
    private static readonly AnyOf _unitedStates = Facet.Locations.Is(Geo.UnitedStates);
    private static readonly AnyOf _python = Facet.Skills.Is(Skill.Python);
    private static readonly AnyOf _visitors = Facet.DynamicSegments.Is(AdSegment.FromId(10001));

    private static readonly TargetingCriteria[] _empty =
    [
        _california & !_unitedStates,
        _python & (_california | Facet.Locations.Is(Geo.Texas)) & !Facet.Locations.Is(Geo.NorthAmerica),
        (_california | _python) & !(_unitedStates | _python),
        Facet.AgeRanges.IsAnyOf(AgeRange.From18To24, AgeRange.From25To34)
            & Facet.AgeRanges.IsAnyOf(AgeRange.From25To34, AgeRange.From35To54)
            & Facet.AgeRanges.IsAnyOf(AgeRange.From18To24, AgeRange.From35To54),
        Facet.AgeRanges.Is(AgeRange.FromId(18, 30)) & Facet.AgeRanges.Is(AgeRange.From55),
        // LinkedIn has no such age, so nobody has it.
        Facet.AgeRanges.Is(AgeRange.FromId(18, 30)) & Facet.AgeRanges.Is(AgeRange.From18To24),
        _visitors & !_visitors,
        _visitors & Facet.Genders.Is(Gender.Male) & Facet.Genders.Is(Gender.Female),
    ];

    private static readonly TargetingCriteria[] _belowThreshold =
    [
        _unitedStates & !_california,
        (_california | Facet.Locations.Is(Geo.Germany)) & !_unitedStates,
        _california & _unitedStates,
        Facet.AgeRanges.IsAnyOf(AgeRange.From18To24, AgeRange.From25To34) & Facet.AgeRanges.Is(AgeRange.From25To34),

        // Who is in the smaller industry is not known to be in the larger one too.
        Facet.Industries.Is(Industry.SoftwareDevelopment) & !Facet.Industries.Is(Industry.TechnologyInformationAndInternet),
        _visitors | _python,
        _python & !_visitors,
        Facet.AudienceMatchingSegments.Is(AdSegment.FromId(10001)),
    ];

    private static readonly TargetingCriteria[] _notCountable = [_visitors, _visitors & _california, _visitors & _unitedStates & !_california];

    [Fact]
    public Task Criteria_that_contradict_themselves_are_nobody() => AssertAsync(AudienceCountStatus.Empty, _empty);

    [Fact]
    public Task Criteria_that_somebody_may_match_are_below_the_threshold() => AssertAsync(AudienceCountStatus.BelowThreshold, _belowThreshold);

    [Fact]
    public Task A_clause_of_retargeting_segments_alone_is_not_countable() => AssertAsync(AudienceCountStatus.NotCountable, _notCountable);

    [Fact]
    public async Task Retargeting_segments_that_are_read_are_not_countable_whatever_facets_are_given()
    {
        var read = TargetingCriteria.ParseRestli(((TargetingCriteria)_visitors).ToRestli());

        Assert.Equal(AudienceCountStatus.NotCountable, await ZeroService.StatusOfAsync(read));
        Assert.Equal(AudienceCountStatus.NotCountable, await ZeroService.StatusOfAsync(read, Facet.Skills));
    }

    [Fact]
    public async Task Criteria_that_are_read_contradict_typed_ones_in_both_orders()
    {
        var read = TargetingCriteria.ParseRestli(((TargetingCriteria)_california).ToRestli());

        Assert.Equal(AudienceCountStatus.Empty, await ZeroService.StatusOfAsync(read & !_unitedStates));
        Assert.Equal(
            AudienceCountStatus.Empty,
            await ZeroService.StatusOfAsync(_california & !Facet.Custom("urn:li:adTargetingFacet:locations").Is(Geo.UnitedStates.Urn)));
    }

    // Typed criteria need no catalog beside them; those that are read do.
    private static async Task AssertAsync(AudienceCountStatus status, TargetingCriteria[] all)
    {
        foreach (TargetingCriteria criteria in all)
        {
            AudienceCountStatus[] found =
            [
                await ZeroService.StatusOfAsync(criteria),
                await ZeroService.StatusOfAsync(criteria, LinkedInCatalog.Facets),
                await ZeroService.StatusOfAsync(TargetingCriteria.ParseRestli(criteria.ToRestli()), LinkedInCatalog.Facets),
                await ZeroService.StatusOfAsync(TargetingCriteria.ParseJson(criteria.ToJson()), LinkedInCatalog.Facets),
            ];
            Assert.True(
                Array.TrueForAll(found, one => one == status),
                $"{criteria}: typed {found[0]}, with the catalog {found[1]}, read {found[2]} and {found[3]}, and {status} is expected.");
        }
    }
}
