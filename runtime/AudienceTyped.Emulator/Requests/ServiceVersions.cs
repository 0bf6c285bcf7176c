using System.Globalization;

namespace AudienceTyped.Emulation;

/// <summary>
/// The versions that the emulator accepts: those that LinkedIn serves on the day of the clock, as far as <see cref="LinkedInVersion"/> knows,
/// within the bounds of the options.
/// </summary>
internal sealed class ServiceVersions
{
    // A clock of a test that was not set says 2000; no version existed then, and each would be refused.
    private static readonly DateOnly _firstVersion = new(2022, 6, 1);

    private readonly LinkedInVersion? _oldest;
    private readonly LinkedInVersion? _newest;
    private readonly TimeProvider _timeProvider;
    private readonly HashSet<LinkedInVersion> _retired = [];

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

    private DateOnly Today
    {
        get
        {
            DateOnly today = DateOnly.FromDateTime(_timeProvider.GetUtcNow().UtcDateTime);
            return today < _firstVersion ? LinkedInVersion.KnownAsOf : today;
        }
    }

    /// <summary>Why a version is rejected; null if it is accepted.</summary>
    public string? FindProblem(string text)
    {
        if (!LinkedInVersion.TryParse(text, out LinkedInVersion version))
        {
            return "A LinkedIn-Version is a year and a month, yyyyMM, as in 202601.";
        }

        lock (_retired)
        {
            if (_retired.Contains(version))
            {
                return $"LinkedIn-Version {version} was retired by a call of the test.";
            }
        }

        if (version < _oldest)
        {
            return $"The emulator's options accept LinkedIn-Version {_oldest} and later.";
        }

        return version > _newest ? $"The emulator's options accept LinkedIn-Version {_newest} and earlier." : FindProblemOfDate(version);
    }

    // A bound of the options replaces what is known of that end.
    private string? FindProblemOfDate(LinkedInVersion version)
    {
        DateOnly today = Today;
        if (_oldest is null && version.EndsOn is null)
        {
            return $"LinkedIn has published no version {version}.";
        }

        if (_oldest is null && version.EndsOn is { } end && end <= today)
        {
            return string.Create(CultureInfo.InvariantCulture, $"LinkedIn-Version {version} ended on {end:yyyy-MM-dd}.");
        }

        return _newest is null && version > MonthOf(today)
            ? string.Create(CultureInfo.InvariantCulture, $"LinkedIn-Version {version} does not exist yet on {today:yyyy-MM-dd}.")
            : null;
    }

    /// <summary>Refuses a version from now on.</summary>
    public void Retire(LinkedInVersion version)
    {
        lock (_retired)
        {
            _retired.Add(version);
        }
    }

    /// <summary>Takes back what was retired.</summary>
    public void Reset()
    {
        lock (_retired)
        {
            _retired.Clear();
        }
    }

    private static LinkedInVersion MonthOf(DateOnly day) => LinkedInVersion.Parse(day.ToString("yyyyMM", CultureInfo.InvariantCulture));

    private static LinkedInVersion Require(string version, string parameter) => LinkedInVersion.TryParse(version, out LinkedInVersion month)
        ? month
        : throw new ArgumentException($"'{version}' is not a LinkedIn-Version: a year and a month are expected, yyyyMM, as in 202601.", parameter);
}
