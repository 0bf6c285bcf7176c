using System.Globalization;

namespace AudienceTyped.Emulation;

/// <summary>
/// The versions that the emulator accepts. LinkedIn supports one for at least twelve months
/// (https://learn.microsoft.com/linkedin/marketing/versioning).
/// </summary>
internal sealed class ServiceVersions
{
    // The oldest version that the emulator's rules and errors were written down from.
    private const int DefaultOldest = 202511;

    private readonly int? _oldest;
    private readonly int? _newest;
    private readonly TimeProvider _timeProvider;

    /// <exception cref="ArgumentException">A bound is not a month.</exception>
    public ServiceVersions(string? oldest, string? newest, TimeProvider timeProvider)
    {
        _oldest = oldest is null ? null : Require(oldest, nameof(oldest));
        _newest = newest is null ? null : Require(newest, nameof(newest));
        _timeProvider = timeProvider;
        if (_oldest > _newest)
        {
            throw new ArgumentException($"The oldest LinkedIn-Version, {oldest}, is after the newest, {newest}.", nameof(oldest));
        }
    }

    /// <summary>Why a version is rejected; null if it is accepted.</summary>
    public string? FindProblem(string version)
    {
        if (!TryRead(version, out int month))
        {
            return "A LinkedIn-Version is a year and a month, yyyyMM, as in 202601.";
        }

        int oldest = _oldest ?? Math.Min(DefaultOldest, TwelveMonthsAgo());
        if (month < oldest)
        {
            return $"The emulator accepts LinkedIn-Version {oldest} and later.";
        }

        return month > _newest ? $"The emulator accepts LinkedIn-Version {_newest} and earlier." : null;
    }

    private int TwelveMonthsAgo()
    {
        DateTimeOffset then = _timeProvider.GetUtcNow().AddMonths(-12);
        return (then.Year * 100) + then.Month;
    }

    private static int Require(string version, string parameter) => TryRead(version, out int month)
        ? month
        : throw new ArgumentException($"'{version}' is not a LinkedIn-Version: a year and a month are expected, yyyyMM, as in 202601.", parameter);

    private static bool TryRead(string version, out int month) =>
        int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out month)
        && version.Length == 6
        && month % 100 is >= 1 and <= 12
        && month / 100 >= 2000;
}
