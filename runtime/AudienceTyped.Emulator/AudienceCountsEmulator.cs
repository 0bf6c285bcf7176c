using System.Net;
using AudienceTyped.Emulation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AudienceTyped;

/// <summary>
/// LinkedIn's endpoints for audience counts in this process, for tests: on a port of the loopback interface, or as a handler of an <see cref="HttpClient"/>.
/// It is strict about requests, answers with the service's errors, counts a synthetic population, and does what a test asks it to.
/// It is not affiliated with LinkedIn, and its figures are no forecast of real ones.
/// </summary>
/// <example>
/// <code>
/// await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync();
/// using AudienceCountsClient client = new(emulator.AccessTokens, new() { BaseAddress = emulator.BaseAddress });
/// emulator.Answer(Facet.Locations.Is(Geo.Germany), total: 1_200);
/// AudienceCount count = await client.CountAsync(Facet.Locations.Is(Geo.Germany));
/// </code>
/// </example>
public sealed partial class AudienceCountsEmulator : IAsyncDisposable
{
    // Long enough for the emulator to answer 414 itself, as the service does.
    private const int MaximumRequestLineLength = 64 * 1024;

    // Disposing must not hold up the program that ends.
    private static readonly TimeSpan _shutdownTimeout = TimeSpan.FromMilliseconds(500);

    // Where a client with the handler may send a token; nothing listens there.
    private static readonly Uri _addressOfHandler = new("http://localhost/");

    private readonly EmulatedService _service;
    private readonly WebApplication? _application;
    private readonly CancellationTokenSource _stopped = new();

    /// <summary>Creates an emulator that listens on no port: <see cref="CreateHandler"/> is the way in.</summary>
    /// <param name="options">How it behaves; null for the defaults.</param>
    /// <exception cref="ArgumentException">An option is not valid; the message says which.</exception>
    public AudienceCountsEmulator(AudienceCountsEmulatorOptions? options = null)
        : this(CreateService(options ?? new()), application: null)
    {
    }

    private AudienceCountsEmulator(EmulatedService service, WebApplication? application)
    {
        _service = service;
        _application = application;
        BaseAddress = application is null ? _addressOfHandler : new Uri(application.Urls.First() + "/");
    }

    /// <summary>Where the emulator listens: <c>http://127.0.0.1:port/</c>. Without a port <c>http://localhost/</c>, which only the handler answers.</summary>
    public Uri BaseAddress { get; }

    /// <summary>A made-up token that the emulator accepts, unless the options reject it.</summary>
    public string AccessToken { get; } = "emulated-access-token";

    /// <summary>A provider of <see cref="AccessToken"/>, for a client.</summary>
    public AccessTokenProvider AccessTokens => AccessTokenProvider.FromValue(AccessToken);

    /// <summary>Starts an emulator on a port.</summary>
    /// <param name="options">How it behaves; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <exception cref="ArgumentException">An option is not valid; the message says which.</exception>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<AudienceCountsEmulator> StartAsync(AudienceCountsEmulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new AudienceCountsEmulatorOptions();
        if (options.Port is < IPEndPoint.MinPort or > IPEndPoint.MaxPort)
        {
            throw new ArgumentException($"Port {options.Port} does not exist. Use 1 to {IPEndPoint.MaxPort}, or 0 for any free port.", nameof(options));
        }

        EmulatedService service = CreateService(options);

        // An empty builder has neither logging nor configuration: nothing on the console, nothing from the environment.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Configure(kestrel, options.Port));
        builder.Services.AddSingleton<IHostLifetime, LifetimeOfTheProgram>();
        builder.Services.Configure<HostOptions>(static host => host.ShutdownTimeout = _shutdownTimeout);
        WebApplication application = builder.Build();
        application.Run(new KestrelEndpoint(service).AnswerAsync);
        try
        {
            await application.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await application.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        return new AudienceCountsEmulator(service, application);
    }

    /// <summary>
    /// Creates a handler that answers the requests of an <see cref="HttpClient"/> without a socket, with the same checks and bodies as the port.
    /// It answers any host, until the emulator is disposed.
    /// </summary>
    /// <example>
    /// <code>
    /// await using AudienceCountsEmulator emulator = new();
    /// using System.Net.Http.HttpClient http = new(emulator.CreateHandler());
    /// using AudienceCountsClient client = new(http, emulator.AccessTokens);
    /// </code>
    /// </example>
    public HttpMessageHandler CreateHandler() => new EmulatorHandler(_service, _stopped.Token);

    /// <summary>
    /// Answers the requests that have arrived, for half a second at most, then frees the port. A request to the handler that is held back fails.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        await _stopped.CancelAsync().ConfigureAwait(false);
        if (_application is not null)
        {
            await _application.StopAsync().ConfigureAwait(false);
            await _application.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>The address, and that the figures are synthetic.</summary>
    public override string ToString() => $"{BaseAddress} ({AnswerHeaders.Notice})";

    private static EmulatedService CreateService(AudienceCountsEmulatorOptions options) => new(options, FacetsOf(options));

    // LinkedIn's catalog is mentioned, so that it is loaded in a program that does not use the generator.
    private static Func<IReadOnlyList<TargetingFacet>> FacetsOf(AudienceCountsEmulatorOptions options)
    {
        IReadOnlyList<TargetingFacet> linkedIn = LinkedInCatalog.Facets;
        return options.Facets is { } facets ? () => facets : () => CatalogsInUse.Facets is { Count: > 0 } inUse ? inUse : linkedIn;
    }

    private static void Configure(KestrelServerOptions kestrel, int port)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestLineSize = MaximumRequestLineLength;
        kestrel.Limits.MaxRequestBufferSize = BodyCheck.MaximumLength;
        kestrel.Limits.MaxRequestBodySize = BodyCheck.MaximumLength;

        // A body that a test asks to be slow is not an attack.
        kestrel.Limits.MinResponseDataRate = null;
        kestrel.Listen(IPAddress.Loopback, port);
    }
}
