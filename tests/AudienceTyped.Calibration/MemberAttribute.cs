using System.Globalization;

namespace AudienceTyped.Calibration;

/// <summary>An attribute of members and its values; the first means members who have none.</summary>
internal sealed record MemberAttribute(string Name, IReadOnlyList<string> Keys)
{
    /// <summary>The key of members who have none of the values.</summary>
    public const string None = "-";

    // The order decides in which order members of one country stand: the attribute of the fewest values changes most slowly.
    private static readonly string[] _names = [AttributeValue.IndustryGroup, "gender", "ageRange", "seniority", "staffCountRange"];

    /// <summary>The attributes of recorded audiences.</summary>
    public static IReadOnlyList<MemberAttribute> FindAll(IReadOnlyList<RecordedCount> recorded) =>
        [.. _names.Select(name => new MemberAttribute(name, [None, .. KeysOf(name, recorded)]))];

    private static IEnumerable<string> KeysOf(string name, IReadOnlyList<RecordedCount> recorded) => recorded
        .SelectMany(static count => count.Values)
        .Where(value => value.Attribute == name)
        .Select(static value => value.Key)
        .Distinct()
        .OrderBy(static key => Number(key))
        .ThenBy(static key => key, StringComparer.Ordinal);

    // Of a range the lower bound.
    private static int Number(string key) =>
        int.TryParse(key.TrimStart('(').Split(',')[0], CultureInfo.InvariantCulture, out int number) ? number : 0;
}
