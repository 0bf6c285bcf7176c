using System.Globalization;

namespace AudienceTyped.Cli;

/// <summary>What only the service can say: whether it is reached, what time it is there, and whether it answers.</summary>
internal sealed class ServiceCheck(ServiceConnection connection, ToolConsole console)
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan _largestDifference = TimeSpan.FromMinutes(5);

    /// <summary>A request without the token: any answer says that the address is reached, and its date is compared with the clock.</summary>
    public async Task<IReadOnlyList<CheckUp>> ReachAsync(CancellationToken cancellationToken)
    {
        Uri address = connection.Options.BaseAddress ?? AudienceCountsClientOptions.DefaultBaseAddress;
        using HttpClient http = connection.CreateHttp();
        http.Timeout = _patience;
        try
        {
            using HttpResponseMessage answer = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            return [new("address", CheckUpState.Good, $"{address} is reached."), OfClock(answer.Headers.Date)];
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            string reason = exception is HttpRequestException ? exception.Message : $"No answer within {_patience.TotalSeconds} seconds.";
            return [new("address", CheckUpState.Problem, $"{address} could not be reached: {reason} Check the network, the proxy and LINKEDIN_BASE_ADDRESS.")];
        }
    }

    /// <summary>A call with the token.</summary>
    public static async Task<CheckUp> CallAsync(string part, Func<Task<string>> call)
    {
        try
        {
            return new(part, CheckUpState.Good, await call().ConfigureAwait(false));
        }
        catch (Exception exception) when (exception is LinkedInApiException or InvalidOperationException)
        {
            return new(part, CheckUpState.Problem, exception.Message);
        }
    }

    private CheckUp OfClock(DateTimeOffset? there)
    {
        if (connection.IsSynthetic)
        {
            return new("clock", CheckUpState.Good, "The emulator uses the clock of this machine.");
        }

        if (there is not { } time)
        {
            return new("clock", CheckUpState.Warning, "The answer has no date, so that the clock cannot be compared.");
        }

        TimeSpan difference = console.TimeProvider.GetUtcNow() - time;
        string seconds = Math.Abs(difference.TotalSeconds).ToString("N0", CultureInfo.InvariantCulture);
        return difference.Duration() <= _largestDifference
            ? new("clock", CheckUpState.Good, $"It differs from the service's by {seconds} seconds.")
            : new("clock", CheckUpState.Warning, $"It differs from the service's by {seconds} seconds, so that ends of tokens and waits are wrong. Set the clock of this machine.");
    }
}
