namespace AudienceTyped.Shared.Restli;

/// <summary>A record, or an object.</summary>
/// <param name="fields">The fields in written order; a key may be there more than once.</param>
internal sealed class ParsedRecord(IReadOnlyList<ParsedField> fields) : ParsedValue
{
    // Criteria have one to four keys, where a search beats a table.
    private const int LongestSearch = 8;

    public IReadOnlyList<ParsedField> Fields => fields;

    /// <summary>The value of a key; null where the record has no such key. The last of a repeated key counts, as it does on the server.</summary>
    public ParsedValue? Find(string key)
    {
        for (int index = fields.Count - 1; index >= 0; index--)
        {
            if (fields[index].Key.Value == key)
            {
                return fields[index].Value;
            }
        }

        return null;
    }

    /// <summary>The first key that is there already; null where each is there once.</summary>
    public string? FindRepeated()
    {
        HashSet<string>? seen = fields.Count > LongestSearch ? new(StringComparer.Ordinal) : null;
        for (int index = 0; index < fields.Count; index++)
        {
            string key = fields[index].Key.Value;
            if (seen is null ? IsBefore(index, key) : !seen.Add(key))
            {
                return key;
            }
        }

        return null;
    }

    private bool IsBefore(int end, string key)
    {
        for (int index = 0; index < end; index++)
        {
            if (fields[index].Key.Value == key)
            {
                return true;
            }
        }

        return false;
    }
}
