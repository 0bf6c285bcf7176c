using System.Net;

namespace AudienceTyped.EndToEnd.Tests;

public sealed class CountingTests
{
    private static readonly TargetingCriteria _engineers = Facet.Locations.Is(Geo.NorthAmerica) & Facet.Skills.Is(Skill.Engineering);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_sample_audience_counts_the_same_everywhere()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: Cancellation);
        using AudienceCountsClient client = Clients.For(emulator.BaseAddress);

        AudienceCount count = await client.CountAsync(_engineers, Cancellation);

        Assert.Equal(17_000_000, count.Total);
        Assert.Equal(0, count.Active);
        Assert.Equal(AudienceCountStatus.Counted, count.Status);
        Assert.Equal(new AudienceCountBounds(16_500_000, 17_499_999), count.Bounds);
        Assert.True(count.CanRunCampaign);
        Assert.NotNull(count.RequestId);
    }

    [Fact]
    public async Task A_range_and_an_exclusion_are_counted()
    {
        // Company sizes on both sides are forbidden by the documentation.
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(
            new() { ForbiddenCombinations = ForbiddenCombinations.Count }, Cancellation);
        using AudienceCountsClient client = Clients.For(emulator.BaseAddress);
        AllOf leaders = Facet.Seniorities.IsAnyOf(Seniority.Vp, Seniority.Cxo) & Facet.StaffCountRanges.Is(StaffCountRange.From51To200);

        long all = (await client.CountAsync(leaders, Cancellation)).Total!.Value;
        long some = (await client.CountAsync(leaders & !Facet.Industries.IsAnyOf(Industry.SoftwareDevelopment, Industry.Retail), Cancellation)).Total!.Value;
        long none = (await client.CountAsync(leaders & !Facet.StaffCountRanges.Is(StaffCountRange.From51To200), Cancellation)).Total!.Value;

        Assert.InRange(some, 1, all - 1);
        Assert.Equal(0, none);
    }

    [Fact]
    public async Task A_tunnelled_query_counts_as_its_short_form_does()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: Cancellation);
        using AudienceCountsClient client = Clients.For(emulator.BaseAddress);

        // Ids that nobody has make the query long and change nothing.
        TargetingCriteria padded = Facet.Locations.Is(Geo.NorthAmerica) & Facet.Skills.IsAnyOf(
            [Skill.Engineering, .. Enumerable.Range(0, 400).Select(static id => Skill.FromId(900_000_000 + id))]);
        AudienceCount count = await client.CountAsync(padded, Cancellation);

        Assert.StartsWith("POST ", count.RequestLine, StringComparison.Ordinal);
        Assert.Equal((await client.CountAsync(_engineers, Cancellation)).Total, count.Total);
    }

    [Fact]
    public async Task An_id_that_nobody_has_is_below_the_threshold()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: Cancellation);
        using AudienceCountsClient client = Clients.For(emulator.BaseAddress);

        AudienceCount count = await client.CountAsync(Facet.Skills.Is(Skill.FromId(987_654_321)), Cancellation);

        Assert.Equal((0, AudienceCountStatus.BelowThreshold, false), (count.Total!.Value, count.Status, count.CanRunCampaign!.Value));
        Assert.Equal(new AudienceCountBounds(0, 299), count.Bounds);
    }

    [Fact]
    public async Task A_contradiction_is_explained()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: Cancellation);
        using AudienceCountsClient client = Clients.For(emulator.BaseAddress);

        AudienceCount count = await client.CountAsync(_engineers & !Facet.Skills.Is(Skill.Engineering), Cancellation);

        Assert.Equal(AudienceCountStatus.Empty, count.Status);
    }

    [Fact]
    public async Task A_0_has_the_status_that_the_rules_give_it_whether_criteria_are_typed_or_read()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: Cancellation);
        using AudienceCountsClient client = new(
            emulator.AccessTokens, new AudienceCountsClientOptions { BaseAddress = emulator.BaseAddress, KnownFacets = LinkedInCatalog.Facets });
        (TargetingCriteria Criteria, AudienceCountStatus Status)[] cases =
        [
            (Facet.Locations.Is(Geo.California) & !Facet.Locations.Is(Geo.UnitedStates), AudienceCountStatus.Empty),
            (Facet.AgeRanges.IsAnyOf(AgeRange.From18To24, AgeRange.From25To34)
                & Facet.AgeRanges.IsAnyOf(AgeRange.From25To34, AgeRange.From35To54)
                & Facet.AgeRanges.IsAnyOf(AgeRange.From18To24, AgeRange.From35To54), AudienceCountStatus.Empty),
            (Facet.AgeRanges.Is(AgeRange.FromId(18, 30)), AudienceCountStatus.Empty),
            (Facet.Seniorities.Is(Seniority.FromId(99)), AudienceCountStatus.Empty),
            (Facet.Titles.Is(Title.FromId(999_999)), AudienceCountStatus.BelowThreshold),
            (Facet.DynamicSegments.Is(AdSegment.FromId(10001)) & Facet.Locations.Is(Geo.Germany), AudienceCountStatus.NotCountable),
        ];

        foreach ((TargetingCriteria criteria, AudienceCountStatus status) in cases)
        {
            foreach (TargetingCriteria one in (TargetingCriteria[])[
                criteria, TargetingCriteria.ParseRestli(criteria.ToRestli()), TargetingCriteria.ParseJson(criteria.ToJson()),
            ])
            {
                AudienceCount count = await client.CountAsync(one, Cancellation);
                Assert.Equal((0L, status), (count.Total, count.Status));
            }
        }
    }

    [Fact]
    public async Task Adding_a_condition_never_raises_the_count()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: Cancellation);
        using AudienceCountsClient client = Clients.For(emulator.BaseAddress);
        TargetingCriteria criteria = Facet.Locations.Is(Geo.NorthAmerica);
        AnyOf[] conditions =
        [
            Facet.Locations.Is(Geo.UnitedStates),
            Facet.Seniorities.IsAnyOf(Seniority.Manager, Seniority.Director) | Facet.Skills.Is(Skill.Python),
            Facet.AgeRanges.Is(AgeRange.From25To34),
            Facet.JobFunctions.Is(JobFunction.Engineering),
            Facet.Industries.Is(Industry.SoftwareDevelopment),
        ];

        long last = (await client.CountAsync(criteria, Cancellation)).Total!.Value;
        foreach (AnyOf condition in conditions)
        {
            criteria &= condition;
            long next = (await client.CountAsync(criteria, Cancellation)).Total!.Value;
            Assert.InRange(next, 0, last);
            last = next;
        }
    }

    [Fact]
    public async Task A_refused_token_is_explained_and_not_shown()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(new() { RefusedTokens = [Clients.Token] }, Cancellation);
        LinkedInApiException exception = await FailAsync(emulator, _engineers);

        Assert.Equal(HttpStatusCode.Unauthorized, exception.StatusCode);
        Assert.Equal("INVALID_ACCESS_TOKEN", exception.Code);
        Assert.Equal(65600, exception.ServiceErrorCode);
        Assert.Equal("Invalid access token", exception.ServiceMessage);
        Assert.Contains("Create a new one in LinkedIn's Developer Portal", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Clients.Token, exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_that_has_ended_is_explained()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: Cancellation);
        LinkedInApiException exception = await FailAsync(emulator, _engineers, version: "202301");

        Assert.Equal(HttpStatusCode.UpgradeRequired, exception.StatusCode);
        Assert.Equal("NONEXISTENT_VERSION", exception.Code);
        Assert.Contains("LinkedIn-Version 202301 has been retired or never existed", exception.Message, StringComparison.Ordinal);
    }

    public static TheoryData<TargetingCriteria> WrongCriteria => new(
        _engineers & !Facet.AgeRanges.Is(AgeRange.From18To24),
        (TargetingCriteria)Facet.Custom("urn:li:adTargetingFacet:skills").Is(Geo.UnitedStates.Urn));

    [Theory]
    [MemberData(nameof(WrongCriteria))]
    public async Task The_emulator_refuses_what_the_client_does_not_send(TargetingCriteria criteria)
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: Cancellation);
        LinkedInRefusedRequestException unsent = Assert.IsType<LinkedInRefusedRequestException>(await FailAsync(emulator, criteria));
        Assert.Null(unsent.StatusCode);
        Assert.Empty(emulator.Requests);

        using AudienceCountsClient trusting = new(emulator.AccessTokens, new() { BaseAddress = emulator.BaseAddress, ValidateBeforeSending = false });
        LinkedInRefusedRequestException refused = await Assert.ThrowsAsync<LinkedInRefusedRequestException>(
            () => trusting.CountAsync(criteria, Cancellation));
        Assert.Equal((HttpStatusCode.BadRequest, unsent.LikelyCause?.Id), (refused.StatusCode, refused.LikelyCause?.Id));
        Assert.Single(emulator.Requests);
    }

    [Fact]
    public async Task A_facet_that_is_not_known_is_refused()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, (await FailAsync(emulator, Facet.Custom("urn:li:adTargetingFacet:geos").Is(Geo.UnitedStates.Urn))).StatusCode);
    }

    private static async Task<LinkedInApiException> FailAsync(AudienceCountsEmulator emulator, TargetingCriteria criteria, string version = "202609")
    {
        using AudienceCountsClient client = Clients.For(emulator.BaseAddress, version: version);
        return await Assert.ThrowsAnyAsync<LinkedInApiException>(() => client.CountAsync(criteria, Cancellation));
    }
}
