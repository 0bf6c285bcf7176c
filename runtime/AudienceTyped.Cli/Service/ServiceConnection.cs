namespace AudienceTyped.Cli;

/// <summary>Whom the commands ask: LinkedIn, with the token of the environment, or the emulator in this process.</summary>
internal sealed class ServiceConnection : IAsyncDisposable
{
    /// <summary>The variable that has the token.</summary>
    public const string TokenVariable = "LINKEDIN_ACCESS_TOKEN";

    /// <summary>What is said with each answer of the emulator.</summary>
    public const string EmulatorNotice = "The emulator answers, not LinkedIn: the figures are synthetic.";

    private readonly AudienceCountsEmulator? _emulator;
    private readonly HttpClient _http;

    private ServiceConnection(AudienceCountsClientOptions options, AccessTokenProvider tokens, HttpMessageHandler handler, AudienceCountsEmulator? emulator)
    {
        (Options, Tokens, _emulator) = (options, tokens, emulator);
        Calls = new CallCounter(handler);
        _http = new HttpClient(Calls);
    }

    /// <summary>Address and version.</summary>
    public AudienceCountsClientOptions Options { get; }

    /// <summary>The calls of the clients.</summary>
    public CallCounter Calls { get; }

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
            AudienceCountsEmulator emulator = new();
            return new(options with { BaseAddress = emulator.BaseAddress }, emulator.AccessTokens, emulator.CreateHandler(), emulator);
        }

        AccessToken token = await ReadTokenAsync(console, cancellationToken).ConfigureAwait(false);
        Uri address = options.BaseAddress ?? AudienceCountsClientOptions.DefaultBaseAddress;
        return new(options, AccessTokenProvider.From(_ => ValueTask.FromResult(token)), ApiSender.CreateHandler(address), emulator: null);
    }

    /// <summary>A client that counts.</summary>
    public AudienceCountsClient CreateCounts() => new(_http, Tokens, Options);

    /// <summary>A client that finds values.</summary>
    public TargetingEntitiesClient CreateEntities() => new(_http, Tokens, Options);

    /// <summary>A client that sends no token.</summary>
    public HttpClient CreateHttp() => _emulator is { } emulator ? new(emulator.CreateHandler()) : new(new HttpClientHandler { AllowAutoRedirect = false });

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
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
