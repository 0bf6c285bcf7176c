using System.Collections.Concurrent;
using AudienceTyped.Shared.Rules;
using CsCheck;

namespace AudienceTyped.Rules.Tests;

/// <summary>What a total of 0 means, on random criteria of the shipped catalog: one verdict, whoever is asked for it.</summary>
public sealed class ZeroAgreementTests
{
    private const int Samples = 1_000;
    private const int LeastOfEach = 50;

    private readonly ConcurrentDictionary<AudienceCountStatus, int> _occurred = [];

    [Fact]
    public async Task The_status_agrees_with_what_validation_finds()
    {
        await CatalogCriteriaGen.Criteria.SampleAsync(
            async criteria =>
            {
                Assert.Equal(StatusOf(criteria.Validate(LinkedInCatalog.Facets)), Occurred(await ZeroService.StatusOfAsync(criteria, LinkedInCatalog.Facets)));
                Assert.Equal(StatusOf(criteria.Validate()), await ZeroService.StatusOfAsync(criteria));
            },
            iter: Samples);

        AssertOccurred(AudienceCountStatus.Empty, AudienceCountStatus.NotCountable, AudienceCountStatus.BelowThreshold);
    }

    [Fact]
    public async Task Criteria_that_are_read_have_the_status_of_typed_ones()
    {
        await CatalogCriteriaGen.Criteria.SampleAsync(
            async criteria =>
            {
                AudienceCountStatus status = Occurred(await ZeroService.StatusOfAsync(criteria, LinkedInCatalog.Facets));
                Assert.Equal(status, await ZeroService.StatusOfAsync(TargetingCriteria.ParseRestli(criteria.ToRestli())));
                Assert.Equal(status, await ZeroService.StatusOfAsync(TargetingCriteria.ParseJson(criteria.ToJson())));
            },
            iter: Samples);

        AssertOccurred(AudienceCountStatus.Empty, AudienceCountStatus.NotCountable, AudienceCountStatus.BelowThreshold);
    }

    [Fact]
    public async Task Nobody_is_said_only_of_criteria_that_no_member_can_be_in()
    {
        await CatalogCriteriaGen.Criteria.SampleAsync(
            async criteria =>
            {
                AudienceCountStatus status = Occurred(await ZeroService.StatusOfAsync(criteria, LinkedInCatalog.Facets));
                Assert.False(
                    status == AudienceCountStatus.Empty && ModelMember.All.Any(member => member.IsIn(criteria)),
                    $"A member is in '{criteria}', which is said to be nobody.");
            },
            iter: Samples);

        AssertOccurred(AudienceCountStatus.Empty, AudienceCountStatus.BelowThreshold);
    }

    // Contradictory criteria are empty, whatever is counted; a finding that is less sure than its rule says nothing.
    private static AudienceCountStatus StatusOf(IReadOnlyList<CriteriaFinding> findings)
    {
        CountMeaning[] meanings =
        [
            .. from finding in findings
               join rule in CriteriaRules.All on finding.Id equals rule.Id
               where (int)finding.Severity >= (int)rule.Severity
               select rule.CountMeaning,
        ];
        return meanings.Contains(CountMeaning.Nobody) ? AudienceCountStatus.Empty
            : meanings.Contains(CountMeaning.NoCount) ? AudienceCountStatus.NotCountable
            : AudienceCountStatus.BelowThreshold;
    }

    private AudienceCountStatus Occurred(AudienceCountStatus status)
    {
        _occurred.AddOrUpdate(status, 1, static (_, count) => count + 1);
        return status;
    }

    private void AssertOccurred(params AudienceCountStatus[] expected) => Assert.All(
        expected,
        status => Assert.True(
            _occurred.GetValueOrDefault(status) >= LeastOfEach, $"{status} occurred {_occurred.GetValueOrDefault(status)} times, too few to prove anything."));
}
