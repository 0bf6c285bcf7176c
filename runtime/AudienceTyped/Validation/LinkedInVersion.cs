using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using AudienceTyped.Serialization;
using AudienceTyped.Shared.Wire;

namespace AudienceTyped;

/// <summary>A version of LinkedIn's Marketing API, <c>yyyyMM</c>: the value of the header <c>LinkedIn-Version</c>.</summary>
/// <remarks>
/// LinkedIn supports a version for at least twelve months and answers it with 426 afterwards.
/// Source: LinkedIn Marketing API Versioning, learn.microsoft.com/linkedin/marketing/versioning.
/// </remarks>
[JsonConverter(typeof(LinkedInVersionJsonConverter))]
[TypeConverter(typeof(LinkedInVersionTypeConverter))]
public readonly struct LinkedInVersion : IEquatable<LinkedInVersion>, IComparable<LinkedInVersion>
{
    private readonly int _yearAndMonth;

    private LinkedInVersion(int yearAndMonth) => _yearAndMonth = yearAndMonth;

    /// <summary>The version that is used if you set none: the latest in the public documentation as of <see cref="KnownAsOf"/>.</summary>
    public static LinkedInVersion Default => new(PublishedVersions.Known.Latest);

    /// <summary>The day as of which <see cref="EndsOn"/> knows what LinkedIn has published.</summary>
    public static DateOnly KnownAsOf => DayOf(PublishedVersions.Known.KnownAsOf);

    /// <summary>
    /// The day on which LinkedIn stops to answer the version: as published, else the middle of the month a year later, which is when versions end.
    /// Null for a month for which LinkedIn published no version: those before June 2022, and December 2024 and 2025.
    /// </summary>
    public DateOnly? EndsOn => !IsDefault && PublishedVersions.Known.FindEnd(_yearAndMonth) is { } end ? DayOf(end) : null;

    /// <summary>Whether this is the default value, which is not a version.</summary>
    public bool IsDefault => _yearAndMonth == 0;

    /// <summary>Reads a version.</summary>
    /// <exception cref="FormatException">The text is not a year and a month, <c>yyyyMM</c>.</exception>
    public static LinkedInVersion Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out LinkedInVersion version)
            ? version
            : throw new FormatException(VersionText.DescribeProblem(text));
    }

    /// <summary>Reads a version, and returns whether the text is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out LinkedInVersion version)
    {
        int number = 0;
        bool isVersion = text is not null && VersionText.TryParse(text, out number);
        version = new LinkedInVersion(number);
        return isVersion;
    }

    /// <inheritdoc/>
    public bool Equals(LinkedInVersion other) => _yearAndMonth == other._yearAndMonth;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LinkedInVersion other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _yearAndMonth;

    /// <summary>By age.</summary>
    public int CompareTo(LinkedInVersion other) => _yearAndMonth.CompareTo(other._yearAndMonth);

    /// <summary>The six digits.</summary>
    public override string ToString() => _yearAndMonth.ToString("000000", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Whether two versions are the same.</summary>
    public static bool operator ==(LinkedInVersion left, LinkedInVersion right) => left.Equals(right);

    /// <summary>Whether two versions differ.</summary>
    public static bool operator !=(LinkedInVersion left, LinkedInVersion right) => !left.Equals(right);

    /// <summary>Whether the left version is older.</summary>
    public static bool operator <(LinkedInVersion left, LinkedInVersion right) => left._yearAndMonth < right._yearAndMonth;

    /// <summary>Whether the left version is older or the same.</summary>
    public static bool operator <=(LinkedInVersion left, LinkedInVersion right) => left._yearAndMonth <= right._yearAndMonth;

    /// <summary>Whether the left version is newer.</summary>
    public static bool operator >(LinkedInVersion left, LinkedInVersion right) => left._yearAndMonth > right._yearAndMonth;

    /// <summary>Whether the left version is newer or the same.</summary>
    public static bool operator >=(LinkedInVersion left, LinkedInVersion right) => left._yearAndMonth >= right._yearAndMonth;

    private static DateOnly DayOf(int day) => new(day / 10_000, day / 100 % 100, day % 100);
}
