using System.Net;
using AudienceTyped.Emulation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AudienceTyped;

/// <summary>
/// LinkedIn's endpoint <c>GET /rest/audienceCounts?q=targetingCriteriaV2</c> in this process, on the loopback interface, for tests.
/// It is strict about requests, answers with the service's errors, and counts a synthetic population. It is not affiliated with LinkedIn.
/// </summary>
/// <example>
/// <code>
/// await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync();
/// using AudienceCountsClient client = new(emulator.AccessTokens, new() { BaseAddress = emulator.BaseAddress });
/// AudienceCount count = await client.CountAsync(Facet.Locations.Is(Geo.Germany));
/// </code>
/// </example>
public sealed class AudienceCountsEmulator : IAsyncDisposable
{
    // Long enough for the emulator to answer 414 itself, as the service does.
    private const int MaximumRequestLineLength = 64 * 1024;
    private const int MaximumBodyLength = 1024 * 1024;

    // Disposing must not hold up the program that ends.
    private static readonly TimeSpan _shutdownTimeout = TimeSpan.FromMilliseconds(500);

    private readonly WebApplication _application;

    private AudienceCountsEmulator(WebApplication application)
    {
        _application = application;
        BaseAddress = new Uri(application.Urls.First() + "/");
    }

    /// <summary>Where the emulator listens: <c>http://127.0.0.1:port/</c>.</summary>
    public Uri BaseAddress { get; }

    /// <summary>A made-up token that the emulator accepts, unless the options reject it.</summary>
    public string AccessToken { get; } = "emulated-access-token";

    /// <summary>A provider of <see cref="AccessToken"/>, for an <see cref="AudienceCountsClient"/>.</summary>
    public AccessTokenProvider AccessTokens => AccessTokenProvider.From(_ => ValueTask.FromResult(new AccessToken(AccessToken)));

    /// <summary>Starts an emulator.</summary>
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

        FinderEndpoint endpoint = new(options, FacetsOf(options));

        // An empty builder has neither logging nor configuration: nothing on the console, nothing from the environment.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Configure(kestrel, options.Port));
        builder.Services.AddSingleton<IHostLifetime, LifetimeOfTheProgram>();
        builder.Services.Configure<HostOptions>(static host => host.ShutdownTimeout = _shutdownTimeout);
        WebApplication application = builder.Build();
        application.Run(endpoint.AnswerAsync);
        try
        {
            await application.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await application.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        return new AudienceCountsEmulator(application);
    }

    /// <summary>Answers the requests that have arrived, for half a second at most, then frees the port.</summary>
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync().ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
    }

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
        kestrel.Limits.MaxRequestBufferSize = MaximumBodyLength;
        kestrel.Limits.MaxRequestBodySize = MaximumBodyLength;
        kestrel.Listen(IPAddress.Loopback, port);
    }
}
