using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace AudienceTyped.Restli;

/// <summary>A record's fields in written order, found by key; the last of a repeated key wins.</summary>
internal sealed class RestliRecordFields
{
    // Criteria records have one to four keys, where a search beats a dictionary.
    private const int LongestSearch = 8;

    private readonly Dictionary<string, int>? _positions;

    public RestliRecordFields(IEnumerable<KeyValuePair<string, RestliValue>> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        List<KeyValuePair<string, RestliValue>> inOrder = [];
        HashSet<string>? repeated = null;
        foreach (KeyValuePair<string, RestliValue> field in fields)
        {
            ArgumentNullException.ThrowIfNull(field.Key, nameof(fields));
            ArgumentNullException.ThrowIfNull(field.Value, nameof(fields));
            int position = PositionOf(field.Key, inOrder, _positions);
            if (position >= 0)
            {
                inOrder[position] = field;
                (repeated ??= new(StringComparer.Ordinal)).Add(field.Key);
                continue;
            }

            inOrder.Add(field);
            if (_positions is not null)
            {
                _positions.Add(field.Key, inOrder.Count - 1);
            }
            else if (inOrder.Count > LongestSearch)
            {
                _positions = IndexOf(inOrder);
            }
        }

        InOrder = [.. inOrder];
        RepeatedKeys = repeated is null ? [] : [.. repeated];
    }

    public ImmutableArray<KeyValuePair<string, RestliValue>> InOrder { get; }

    public ImmutableArray<string> RepeatedKeys { get; }

    public bool TryGetValue(string key, [NotNullWhen(true)] out RestliValue? value)
    {
        int position = PositionOf(key, InOrder, _positions);
        value = position < 0 ? null : InOrder[position].Value;
        return value is not null;
    }

    private static Dictionary<string, int> IndexOf(List<KeyValuePair<string, RestliValue>> inOrder)
    {
        Dictionary<string, int> positions = new(StringComparer.Ordinal);
        for (int position = 0; position < inOrder.Count; position++)
        {
            positions.Add(inOrder[position].Key, position);
        }

        return positions;
    }

    private static int PositionOf<TFields>(string key, TFields inOrder, Dictionary<string, int>? positions)
        where TFields : IReadOnlyList<KeyValuePair<string, RestliValue>>
    {
        if (positions is not null)
        {
            return positions.TryGetValue(key, out int found) ? found : -1;
        }

        for (int position = 0; position < inOrder.Count; position++)
        {
            if (string.Equals(inOrder[position].Key, key, StringComparison.Ordinal))
            {
                return position;
            }
        }

        return -1;
    }
}
