namespace AudienceTyped.EndToEnd.Tests;

/// <summary>Every fault of the emulator over a real socket: the class of the error, whether a retry can help, and how many requests left the process.</summary>
public sealed class ErrorClassTests
{
    private static readonly TargetingCriteria _criteria = Facet.Skills.Is(Skill.Engineering);

    private static readonly Dictionary<string, (Type Class, bool IsTransient)> _classes = new()
    {
        ["QuotaOfTheDay"] = (typeof(LinkedInQuotaException), false),
        ["QuotaOfTheDayOfTheApplication"] = (typeof(LinkedInQuotaException), false),
        ["QuotaOfTheMinute"] = (typeof(LinkedInQuotaException), true),
        ["QuotaOfTheSecond"] = (typeof(LinkedInQuotaException), true),
        ["QuotaWithoutWindow"] = (typeof(LinkedInQuotaException), false),
        ["EmptyAccessToken"] = (typeof(LinkedInAuthenticationException), false),
        ["InvalidAccessToken"] = (typeof(LinkedInAuthenticationException), false),
        ["ExpiredAccessToken"] = (typeof(LinkedInAuthenticationException), false),
        ["RevokedAccessToken"] = (typeof(LinkedInAuthenticationException), false),
        ["RestrictedMember"] = (typeof(LinkedInAuthenticationException), false),
        ["AccessDenied"] = (typeof(LinkedInPermissionException), false),
        ["ResourceNotFound"] = (typeof(LinkedInApiException), false),
        ["RetiredVersion"] = (typeof(LinkedInVersionException), false),
        ["VersionMissing"] = (typeof(LinkedInVersionException), false),
        ["MalformedUrn"] = (typeof(LinkedInRefusedRequestException), false),
        ["MalformedUrnInOlderWords"] = (typeof(LinkedInRefusedRequestException), false),
        ["InvalidParameter"] = (typeof(LinkedInRefusedRequestException), false),
        ["InvalidField"] = (typeof(LinkedInRefusedRequestException), false),
        ["ParameterNotAllowed"] = (typeof(LinkedInRefusedRequestException), false),
        ["InvalidQuery"] = (typeof(LinkedInRefusedRequestException), false),
        ["IncompatibleTargeting"] = (typeof(LinkedInRefusedRequestException), false),
        ["UriTooLong"] = (typeof(LinkedInApiException), false),
        ["RequestTimeout"] = (typeof(LinkedInUnavailableException), true),
        ["InternalError"] = (typeof(LinkedInUnavailableException), true),
        ["AudienceSizeNotRetrieved"] = (typeof(LinkedInUnavailableException), true),
        ["UnderMaintenance"] = (typeof(LinkedInUnavailableException), true),
        ["BadGateway"] = (typeof(LinkedInUnavailableException), true),
        ["GatewayTimeout"] = (typeof(LinkedInUnavailableException), true),
        ["ProxyPage"] = (typeof(LinkedInApiException), false),
        ["WrongJson"] = (typeof(LinkedInApiException), false),
        ["BrokenJson"] = (typeof(LinkedInApiException), false),
        ["EmptyBody"] = (typeof(LinkedInApiException), false),
        ["ConnectionReset"] = (typeof(LinkedInUnavailableException), true),
        ["BodyCutOff"] = (typeof(LinkedInUnavailableException), true),
        ["SlowBody"] = (typeof(LinkedInUnavailableException), true),
    };

    public static TheoryData<string> Faults => [.. EmulatedFault.All.Select(static fault => fault.Name)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_is_a_class_after_one_request(string name)
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: Cancellation);
        using HttpClient http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(4) };
        using AudienceCountsClient client = new(http, emulator.AccessTokens, new() { BaseAddress = emulator.BaseAddress });
        emulator.Fail(EmulatedFault.Find(name)!);

        LinkedInApiException exception = await Assert.ThrowsAnyAsync<LinkedInApiException>(() => client.CountAsync(_criteria, Cancellation));

        Assert.Equal(_classes[name], (exception.GetType(), exception.IsTransient));
        Assert.Single(emulator.Requests);
        Assert.DoesNotContain(emulator.AccessToken, exception.ToString(), StringComparison.Ordinal);

        // The next call is answered.
        Assert.NotNull((await client.CountAsync(_criteria, Cancellation)).Total);
    }

    [Theory]
    [InlineData("QuotaOfTheDay", QuotaWindow.Day, QuotaScope.Member, false)]
    [InlineData("QuotaOfTheDayOfTheApplication", QuotaWindow.Day, QuotaScope.Application, false)]
    [InlineData("QuotaOfTheMinute", QuotaWindow.Minute, QuotaScope.Member, false)]
    [InlineData("QuotaOfTheSecond", QuotaWindow.Second, QuotaScope.Member, false)]
    [InlineData("QuotaWithoutWindow", QuotaWindow.Day, QuotaScope.Unknown, true)]
    public async Task A_quota_says_which_and_until_when(string name, QuotaWindow window, QuotaScope scope, bool isAssumed)
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: Cancellation);
        using AudienceCountsClient client = new(emulator.AccessTokens, new() { BaseAddress = emulator.BaseAddress });
        emulator.Fail(EmulatedFault.Find(name)!);

        LinkedInQuotaException exception = await Assert.ThrowsAsync<LinkedInQuotaException>(() => client.CountAsync(_criteria, Cancellation));

        Assert.Equal((window, scope, isAssumed), (exception.Window, exception.Scope, exception.IsWindowAssumed));
        Assert.Equal(window == QuotaWindow.Day, exception.RetryAt.TimeOfDay == TimeSpan.Zero && exception.RetryAt.Offset == TimeSpan.Zero);
        Assert.Equal(isAssumed, exception.Message.Contains("does not say for which time", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_token_that_expires_between_two_calls_is_replaced_within_the_second()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: Cancellation);
        string current = emulator.AccessToken;
        CachingAccessTokenProvider tokens = new(AccessTokenProvider.From(_ => ValueTask.FromResult(new AccessToken(current))));
        using AudienceCountsClient client = new(tokens, new() { BaseAddress = emulator.BaseAddress });
        await client.CountAsync(_criteria, Cancellation);

        emulator.Fail(EmulatedFault.ExpiredAccessToken);
        current = "renewed-access-token";
        await client.CountAsync(_criteria, Cancellation);

        Assert.Equal(3, emulator.Requests.Count);
    }
}
