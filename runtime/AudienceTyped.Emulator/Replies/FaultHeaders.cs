using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using AudienceTyped.Shared.Text;

namespace AudienceTyped.Emulation;

/// <summary>What a request itself asks of the emulator, so that a program in any language can test with it.</summary>
internal sealed record FaultHeaders
{
    public const string Fault = "X-Emulator-Fault";
    public const string Total = "X-Emulator-Total";
    public const string Delay = "X-Emulator-Delay";

    public EmulatedFault? AskedFault { get; private init; }

    public EmulatedAnswer? AskedAnswer { get; private init; }

    public TimeSpan? AskedDelay { get; private init; }

    /// <summary>Reads the headers, and returns whether each that is there can be used.</summary>
    public static bool TryRead(ServiceRequest request, out FaultHeaders headers, [NotNullWhen(false)] out string? problem)
    {
        headers = new();
        problem = null;
        if (request.FindHeader(Fault) is { } name)
        {
            headers = headers with { AskedFault = EmulatedFault.Find(name) };
            problem = headers.AskedFault is not null ? null
                : $"The header {Fault} is '{Excerpt.Of(name)}', which is no fault. Write one of {string.Join(", ", EmulatedFault.All.Select(static fault => fault.Name))}.";
        }

        if (request.FindHeader(Total) is { } total)
        {
            bool isNumber = long.TryParse(total, NumberStyles.None, CultureInfo.InvariantCulture, out long number);
            headers = headers with { AskedAnswer = isNumber ? EmulatedAnswer.Of(number) : null };
            problem ??= isNumber ? null : $"The header {Total} is '{Excerpt.Of(total)}'. Write a number of members, as in 1200.";
        }

        if (request.FindHeader(Delay) is { } delay)
        {
            bool isNumber = long.TryParse(delay, NumberStyles.None, CultureInfo.InvariantCulture, out long milliseconds)
                && milliseconds <= EmulatedDelay.Longest.TotalMilliseconds;
            headers = headers with { AskedDelay = isNumber ? TimeSpan.FromMilliseconds(milliseconds) : null };
            problem ??= isNumber ? null : $"The header {Delay} is '{Excerpt.Of(delay)}'. Write a number of milliseconds, a day at most, as in 2000.";
        }

        return problem is null;
    }
}
