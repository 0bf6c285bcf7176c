using System.Net;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace AudienceTyped.Extensions.Tests;

/// <summary>
/// Every fault of the emulator over a real socket: which exception a caller gets, whether and when to try again, and how many requests reached the server.
/// The same holds in a program whose defaults repeat calls, as those of .NET Aspire do.
/// </summary>
public sealed class FaultTableTests
{
    private const int Repeated = 4;
    private const int RepeatedOnce = 2;
    private const int NotRepeated = 1;

    private static readonly Dictionary<EmulatedFault, Row> _rows = new()
    {
        [EmulatedFault.QuotaOfTheDay] = new(typeof(LinkedInQuotaException), false, NotRepeated, QuotaWindow.Day),
        [EmulatedFault.QuotaOfTheDayOfTheApplication] = new(typeof(LinkedInQuotaException), false, NotRepeated, QuotaWindow.Day),
        [EmulatedFault.QuotaWithoutWindow] = new(typeof(LinkedInQuotaException), false, NotRepeated, QuotaWindow.Day),

        // Its window is longer than the time limit of the test.
        [EmulatedFault.QuotaOfTheMinute] = new(typeof(LinkedInQuotaException), true, NotRepeated, QuotaWindow.Minute),
        [EmulatedFault.QuotaOfTheSecond] = new(typeof(LinkedInQuotaException), true, RepeatedOnce, QuotaWindow.Second),
        [EmulatedFault.EmptyAccessToken] = new(typeof(LinkedInAuthenticationException), false, NotRepeated),
        [EmulatedFault.InvalidAccessToken] = new(typeof(LinkedInAuthenticationException), false, NotRepeated),
        [EmulatedFault.ExpiredAccessToken] = new(typeof(LinkedInAuthenticationException), false, NotRepeated),
        [EmulatedFault.RevokedAccessToken] = new(typeof(LinkedInAuthenticationException), false, NotRepeated),
        [EmulatedFault.RestrictedMember] = new(typeof(LinkedInAuthenticationException), false, NotRepeated),
        [EmulatedFault.AccessDenied] = new(typeof(LinkedInPermissionException), false, NotRepeated),
        [EmulatedFault.ResourceNotFound] = new(typeof(LinkedInApiException), false, NotRepeated),
        [EmulatedFault.RetiredVersion] = new(typeof(LinkedInVersionException), false, NotRepeated),
        [EmulatedFault.VersionMissing] = new(typeof(LinkedInVersionException), false, NotRepeated),
        [EmulatedFault.MalformedUrn] = new(typeof(LinkedInRefusedRequestException), false, NotRepeated),
        [EmulatedFault.MalformedUrnInOlderWords] = new(typeof(LinkedInRefusedRequestException), false, NotRepeated),
        [EmulatedFault.InvalidParameter] = new(typeof(LinkedInRefusedRequestException), false, NotRepeated),
        [EmulatedFault.InvalidField] = new(typeof(LinkedInRefusedRequestException), false, NotRepeated),
        [EmulatedFault.ParameterNotAllowed] = new(typeof(LinkedInRefusedRequestException), false, NotRepeated),
        [EmulatedFault.InvalidQuery] = new(typeof(LinkedInRefusedRequestException), false, NotRepeated),
        [EmulatedFault.IncompatibleTargeting] = new(typeof(LinkedInRefusedRequestException), false, NotRepeated),
        [EmulatedFault.UriTooLong] = new(typeof(LinkedInApiException), false, NotRepeated),
        [EmulatedFault.RequestTimeout] = new(typeof(LinkedInUnavailableException), true, Repeated),
        [EmulatedFault.InternalError] = new(typeof(LinkedInUnavailableException), true, Repeated),
        [EmulatedFault.AudienceSizeNotRetrieved] = new(typeof(LinkedInUnavailableException), true, Repeated),
        [EmulatedFault.UnderMaintenance] = new(typeof(LinkedInUnavailableException), true, Repeated),
        [EmulatedFault.BadGateway] = new(typeof(LinkedInUnavailableException), true, Repeated),
        [EmulatedFault.GatewayTimeout] = new(typeof(LinkedInUnavailableException), true, Repeated),
        [EmulatedFault.ProxyPage] = new(typeof(LinkedInApiException), false, NotRepeated),
        [EmulatedFault.WrongJson] = new(typeof(LinkedInApiException), false, NotRepeated),
        [EmulatedFault.BrokenJson] = new(typeof(LinkedInApiException), false, NotRepeated),
        [EmulatedFault.EmptyBody] = new(typeof(LinkedInApiException), false, NotRepeated),
        [EmulatedFault.ConnectionReset] = new(typeof(LinkedInUnavailableException), true, Repeated),
        [EmulatedFault.BodyCutOff] = new(typeof(LinkedInUnavailableException), true, Repeated),
        [EmulatedFault.SlowBody] = new(typeof(LinkedInUnavailableException), true, Repeated),
    };

    public enum Defaults
    {
        /// <summary>None.</summary>
        None,

        /// <summary>A standard resilience handler for all clients, added before the account.</summary>
        Before,

        /// <summary>The same, added after it.</summary>
        After,
    }

    public static MatrixTheoryData<string, Defaults> Faults =>
        new(FaultsOfEmulator().Select(static fault => fault.Name), Enum.GetValues<Defaults>());

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Each_fault_of_the_emulator_has_a_row()
    {
        Assert.Equal(FaultsOfEmulator().Select(static fault => fault.Name).Order(), _rows.Keys.Select(static fault => fault.Name).Order());
        Assert.Equal(EmulatedFault.All.Select(static fault => fault.Name).Order(), _rows.Keys.Select(static fault => fault.Name).Order());

        // StatusTableTests and the slow body have these.
        Assert.Equal(
            ["Of", "SlowBodyOf"],
            typeof(EmulatedFault).GetMethods(BindingFlags.Public | BindingFlags.Static)
                .Where(static method => !method.IsSpecialName && method.ReturnType == typeof(EmulatedFault) && method.Name != "Find")
                .Select(static method => method.Name)
                .Order());
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_that_stays(string name, Defaults defaults)
    {
        Row row = _rows[EmulatedFault.Find(name)!];
        await using AccountHost host = await StartAsync(name, defaults);
        host.Emulator.Fail(EmulatedFault.Find(name)!, EmulatedReply.UntilTakenBack);
        DateTimeOffset before = DateTimeOffset.UtcNow;
        var exception = await Assert.ThrowsAnyAsync<LinkedInApiException>(() => host.Client.CountAsync(Audiences.Germany, Cancellation));
        DateTimeOffset after = DateTimeOffset.UtcNow;

        Assert.Equal((row.Class, row.IsTransient), (exception.GetType(), exception.IsTransient));
        Assert.Equal(row.Requests, host.Emulator.Requests.Count);
        Assert.Equal(Audiences.Germany.Key, exception.CriteriaKey);
        Assert.NotNull(exception.RequestLine);
        Assert.Equal(row.Window, (exception as LinkedInQuotaException)?.Window);
        switch (exception)
        {
            case LinkedInQuotaException { Window: QuotaWindow.Day } quota:
                Assert.True(quota.RetryAt == UtcDay.EndOf(before) || quota.RetryAt == UtcDay.EndOf(after), $"{quota.RetryAt:o}");

                // Not one more leaves.
                await Assert.ThrowsAsync<LinkedInQuotaException>(() => host.Client.CountAsync(Audiences.France, Cancellation));
                Assert.Single(host.Emulator.Requests);
                break;
            case LinkedInQuotaException { Window: QuotaWindow.Minute } quota:
                Assert.InRange(quota.RetryAt, before.AddSeconds(59), after.AddSeconds(61));
                break;
            case LinkedInQuotaException quota:
                Assert.InRange(quota.RetryAt, before, after.AddSeconds(2));
                break;
            default:
                break;
        }
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_that_passes(string name, Defaults defaults)
    {
        Row row = _rows[EmulatedFault.Find(name)!];
        await using AccountHost host = await StartAsync(name, defaults);
        host.Emulator.Fail(EmulatedFault.Find(name)!);
        Task<AudienceCount> counting = host.Client.CountAsync(Audiences.Germany, Cancellation);
        if (row.Requests > NotRepeated)
        {
            Assert.Equal(AudienceCountStatus.Counted, (await counting).Status);
            Assert.Equal(2, host.Emulator.Requests.Count);
        }
        else
        {
            Assert.IsType(row.Class, await Record.ExceptionAsync(() => counting));
            Assert.Single(host.Emulator.Requests);
        }
    }

    [Theory]
    [InlineData(nameof(EmulatedFault.EmptyAccessToken))]
    [InlineData(nameof(EmulatedFault.InvalidAccessToken))]
    [InlineData(nameof(EmulatedFault.ExpiredAccessToken))]
    [InlineData(nameof(EmulatedFault.RevokedAccessToken))]
    [InlineData(nameof(EmulatedFault.RestrictedMember))]
    public async Task A_401_is_repeated_once_with_another_token_and_never_again(string name)
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: Cancellation);
        int given = 0;
        ServiceCollection services = new();
        services
            .AddAudienceTyped(options => options.BaseAddress = emulator.BaseAddress)
            .UseAccessTokens(AccessTokenProvider.From(_ => ValueTask.FromResult(new AccessToken($"token-{++given}"))));
        await using ServiceProvider provider = services.BuildServiceProvider();
        emulator.Fail(EmulatedFault.Find(name)!, EmulatedReply.UntilTakenBack);
        AudienceCountsClient client = provider.GetRequiredService<AudienceCountsClient>();
        await Assert.ThrowsAsync<LinkedInAuthenticationException>(() => client.CountAsync(Audiences.Germany, Cancellation));
        Assert.Equal((2, 2), (emulator.Requests.Count, given));
    }

    // The defaults that are tested do repeat a refusal for the day, with a client that is not ours.
    [Fact]
    public async Task The_defaults_of_the_program_repeat_what_no_retry_cures()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: Cancellation);
        emulator.Fail(EmulatedFault.QuotaOfTheDay, EmulatedReply.UntilTakenBack);
        ServiceCollection services = new();
        AddDefaults(services);
        services.AddHttpClient("other");
        await using ServiceProvider provider = services.BuildServiceProvider();
        using HttpClient other = provider.GetRequiredService<IHttpClientFactory>().CreateClient("other");
        HttpResponseMessage answer = await other.GetAsync(new Uri(emulator.BaseAddress, "rest/audienceCounts"), Cancellation);
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Equal(4, emulator.Requests.Count);
    }

    private static async Task<AccountHost> StartAsync(string fault, Defaults defaults) => await AccountHost.StartAsync(
        options =>
        {
            options.Resilience.TotalTimeout = TimeSpan.FromSeconds(20);
            options.Resilience.AttemptTimeout = TimeSpan.FromSeconds(fault == nameof(EmulatedFault.SlowBody) ? 1.5 : 15);
        },
        add: services => Add(services, defaults, Defaults.Before),
        addAfter: services => Add(services, defaults, Defaults.After));

    private static void Add(IServiceCollection services, Defaults wanted, Defaults place)
    {
        if (wanted == place)
        {
            AddDefaults(services);
        }
    }

    private static void AddDefaults(IServiceCollection services) => services.ConfigureHttpClientDefaults(static defaults => defaults
        .AddStandardResilienceHandler(static options =>
            (options.Retry.MaxRetryAttempts, options.Retry.Delay, options.Retry.ShouldRetryAfterHeader) = (3, TimeSpan.FromMilliseconds(1), false)));

    private static IEnumerable<EmulatedFault> FaultsOfEmulator() => typeof(EmulatedFault)
        .GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Select(static property => property.GetValue(null))
        .OfType<EmulatedFault>();

    private sealed record Row(Type Class, bool IsTransient, int Requests, QuotaWindow? Window = null);
}
