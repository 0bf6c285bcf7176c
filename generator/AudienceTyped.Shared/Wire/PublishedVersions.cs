namespace AudienceTyped.Shared.Wire;

/// <summary>The versions of LinkedIn's API and when they end; days are numbers, <c>yyyyMMdd</c>, and versions <c>yyyyMM</c>.</summary>
/// <param name="knownAsOf">The day as of which the published ends are known.</param>
/// <param name="usualDay">The day of the month on which a version ends of which no end is published.</param>
/// <param name="ends">What is published of a version: the day, <see cref="NotAnnounced"/> or <see cref="NeverPublished"/>.</param>
internal sealed class PublishedVersions(int knownAsOf, int usualDay, IReadOnlyDictionary<int, int> ends)
{
    /// <summary>The end of a version of which none is published.</summary>
    public const int NotAnnounced = 0;

    /// <summary>The end of a version that there never was.</summary>
    public const int NeverPublished = -1;

    private static readonly Lazy<PublishedVersions> _known = new(static () => PublishedVersionsReader.Read(ReadShipped()).Versions);

    private readonly int _first = ends.Keys.DefaultIfEmpty().Min();

    /// <summary>What the definition file <c>linkedin.versions.tsv</c> says, which each assembly with this source has in it.</summary>
    public static PublishedVersions Known => _known.Value;

    /// <summary>The day as of which the published ends are known.</summary>
    public int KnownAsOf => knownAsOf;

    /// <summary>The latest version in the public documentation.</summary>
    public int Latest { get; } = ends.Where(static pair => pair.Value != NeverPublished).Select(static pair => pair.Key).DefaultIfEmpty().Max();

    /// <summary>The first day on which a version is refused; null if there is no such version.</summary>
    public int? FindEnd(int yearAndMonth) =>
        yearAndMonth < _first ? null
        : !ends.TryGetValue(yearAndMonth, out int end) || end == NotAnnounced ? ((yearAndMonth + 100) * 100) + usualDay
        : end == NeverPublished ? null
        : end;

    internal static string ReadShipped()
    {
        using Stream? stream = typeof(PublishedVersions).Assembly.GetManifestResourceStream(PublishedVersionsReader.FileName);
        if (stream is null)
        {
            return "";
        }

        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
