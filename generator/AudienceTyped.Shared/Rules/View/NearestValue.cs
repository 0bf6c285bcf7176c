using System.Globalization;
using AudienceTyped.Shared.Text;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Shared.Rules;

/// <summary>Finds the value that is meant by an id that no catalog has.</summary>
internal static class NearestValue
{
    private const int LongestId = 60;
    private const int Similar = 2;

    /// <summary>The nearest value; null where none is near.</summary>
    public static ListedValue? Find(string id, EntityTypeFacts type) => type.Form switch
    {
        IdForm.Integer => type.Values.OrderBy(value => Difference(value.Id, id)).FirstOrDefault(),
        IdForm.Range => FindRange(id, type.Values),
        _ => FindText(id, type.Values),
    };

    /// <summary>The value that is meant by an id of another form: the range of the two numbers in it, as in SIZE_51_TO_200. Null where none is known.</summary>
    public static ListedValue? FindMeant(string id, EntityTypeFacts type)
    {
        if (type.Form != IdForm.Range || id.Length > LongestId)
        {
            return null;
        }

        string[] numbers = [.. string
            .Concat(id.Select(static character => character is >= '0' and <= '9' ? character : ' '))
            .Split([' '], StringSplitOptions.RemoveEmptyEntries)];
        return numbers.Length == 2 && type.Values.FirstOrDefault(value => value.Id == $"({numbers[0]},{numbers[1]})") is { } meant ? meant : null;
    }

    /// <summary>The value whose id begins with the same word: <c>en_US</c> for <c>en_GB</c>. Null where there is none.</summary>
    public static ListedValue? FindWithSameBeginning(string id, EntityTypeFacts type)
    {
        string beginning = BeginningOf(id);
        return beginning.Length == id.Length ? null : type.Values.FirstOrDefault(value => BeginningOf(value.Id) == beginning);
    }

    private static ListedValue? FindText(string id, IEnumerable<ListedValue> values)
    {
        if (id.Length > LongestId)
        {
            return null;
        }

        ListedValue[] all = [.. values];
        return Array.Find(
            all,
            value => string.Equals(value.Id, id, StringComparison.OrdinalIgnoreCase) || string.Equals(value.Name, id, StringComparison.OrdinalIgnoreCase))
            ?? Array.Find(all, value => value.Id.Length > id.Length && value.Id.StartsWith(id, StringComparison.OrdinalIgnoreCase))
            ?? all.Select(value => (value, distance: EditDistance.Between(value.Id.ToUpperInvariant(), id.ToUpperInvariant())))
                .Where(candidate => candidate.distance <= Math.Min(Similar, id.Length / 2))
                .OrderBy(static candidate => candidate.distance)
                .FirstOrDefault().value;
    }

    // The range that has most of it, as a part of both together; of those that have nothing of it, the nearest.
    private static ListedValue? FindRange(string id, IEnumerable<ListedValue> values)
    {
        (double Minimum, double Maximum) wanted = Bounds(id);
        return values
            .OrderByDescending(value => Shared(Bounds(value.Id), wanted))
            .ThenBy(value => Math.Abs(Bounds(value.Id).Minimum - wanted.Minimum))
            .FirstOrDefault();
    }

    private static double Shared((double Minimum, double Maximum) range, (double Minimum, double Maximum) other)
    {
        double common = Math.Min(range.Maximum, other.Maximum) - Math.Max(range.Minimum, other.Minimum) + 1;
        double together = Math.Max(range.Maximum, other.Maximum) - Math.Min(range.Minimum, other.Minimum) + 1;
        return common <= 0 ? 0 : common / together;
    }

    private static (double Minimum, double Maximum) Bounds(string id)
    {
        string[] bounds = id.Trim('(', ')').Split(',');
        return (Number(bounds[0]), Number(bounds[bounds.Length - 1]));
    }

    private static double Difference(string id, string other) => Math.Abs(Number(id) - Number(other));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string BeginningOf(string id)
    {
        int length = 0;
        while (length < id.Length && UrnSyntax.IsLetterOrDigit(id[length]))
        {
            length++;
        }

        return id.Substring(0, length);
    }
}
