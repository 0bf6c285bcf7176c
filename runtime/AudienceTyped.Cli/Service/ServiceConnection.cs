namespace AudienceTyped.Cli;

/// <summary>Whom the commands ask: LinkedIn, with the token of the environment, or the emulator in this process.</summary>
internal sealed class ServiceConnection : IAsyncDisposable
{
    /// <summary>The variable that has the token.</summary>
    public const string TokenVariable = "LINKEDIN_ACCESS_TOKEN";

    /// <summary>What is said with each answer of the emulator.</summary>
    public const string EmulatorNotice = "The emulator answers, not LinkedIn: the figures are synthetic.";

    private readonly AudienceCountsEmulator? _emulator;
    private readonly HttpClient? _http;

    private ServiceConnection(AudienceCountsClientOptions options, AccessTokenProvider tokens) => (Options, Tokens) = (options, tokens);

    private ServiceConnection(AudienceCountsClientOptions options, AudienceCountsEmulator emulator)
        : this(options with { BaseAddress = emulator.BaseAddress }, emulator.AccessTokens)
    {
        _emulator = emulator;
        _http = new HttpClient(emulator.CreateHandler());
    }

    /// <summary>Address and version.</summary>
    public AudienceCountsClientOptions Options { get; }

    /// <summary>Whether the figures are synthetic.</summary>
    public bool IsSynthetic => _emulator is not null;

    private AccessTokenProvider Tokens { get; }

    /// <summary>Opens the connection.</summary>
    /// <exception cref="UnusableInputException">There is no token, or a variable cannot be used. No message shows the token.</exception>
    public static async Task<ServiceConnection> OpenAsync(bool usesEmulator, ToolConsole console, CancellationToken cancellationToken)
    {
        AudienceCountsClientOptions options = ServiceSettings.Read(console);
        if (usesEmulator)
        {
            await console.SayAsync(EmulatorNotice).ConfigureAwait(false);
            return new(options, new AudienceCountsEmulator());
        }

        AccessToken token = await ReadTokenAsync(console, cancellationToken).ConfigureAwait(false);
        return new(options, AccessTokenProvider.From(_ => ValueTask.FromResult(token)));
    }

    /// <summary>A client that counts.</summary>
    public AudienceCountsClient CreateCounts() => _http is null ? new(Tokens, Options) : new(_http, Tokens, Options);

    /// <summary>A client that finds values.</summary>
    public TargetingEntitiesClient CreateEntities() => _http is null ? new(Tokens, Options) : new(_http, Tokens, Options);

    /// <summary>A client that sends no token.</summary>
    public HttpClient CreateHttp() => _emulator is { } emulator ? new(emulator.CreateHandler()) : new(new HttpClientHandler { AllowAutoRedirect = false });

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _http?.Dispose();
        if (_emulator is not null)
        {
            await _emulator.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static async Task<AccessToken> ReadTokenAsync(ToolConsole console, CancellationToken cancellationToken)
    {
        string origin = $"The environment variable {TokenVariable}";
        string? value = console.Variable(TokenVariable);
        if (value is not { Length: > 0 })
        {
            if (console.ReadSecret is not { } read)
            {
                throw new UnusableInputException($"{origin} is not set. Set it to an access token for LinkedIn's API, or use --emulator.");
            }

            await console.Error.WriteAsync("Access token (it is not shown): ").ConfigureAwait(false);
            value = await Task.Run(() => read(cancellationToken), cancellationToken).ConfigureAwait(false);
            await console.Error.WriteLineAsync().ConfigureAwait(false);
            origin = "What you typed";
        }

        return AccessToken.FindProblem(value) is { } problem
            ? throw new UnusableInputException($"{origin} is not an access token: {problem}")
            : new AccessToken(value);
    }
}
