namespace AudienceTyped.Catalogs;

/// <summary>
/// Finds the values of a table by their names; created when a name is first looked up. It stores only hashes,
/// so that neither creating nor searching it allocates the names.
/// </summary>
internal sealed class NameIndex
{
    private const int LongestPlainName = 256;

    // For each remainder of a hash the number of the last name with it, and for each name the number of the previous one; 0 for none.
    private readonly int[] _last;
    private readonly int[] _before;
    private readonly int[] _hashes;

    public NameIndex(in EntityTable table)
    {
        int count = table.AnyNameCount;
        int[] last = new int[count + 1];
        int[] before = new int[count];
        int[] hashes = new int[count];
        char[] room = new char[LongestPlainName];
        for (int number = 0; number < count; number++)
        {
            int hash = Hash(NameFolding.Fold(table.AnyNameAt(number), room));
            uint remainder = (uint)hash % (uint)last.Length;
            hashes[number] = hash;
            before[number] = last[remainder];
            last[remainder] = number + 1;
        }

        _last = last;
        _before = before;
        _hashes = hashes;
    }

    public static int Hash(ReadOnlySpan<char> folded) => string.GetHashCode(folded, StringComparison.OrdinalIgnoreCase);

    /// <summary>Offers the values with a name to a match.</summary>
    /// <param name="table">The table of the index.</param>
    /// <param name="folded">The folded name.</param>
    /// <param name="hash">Its hash.</param>
    /// <param name="match">What was found so far.</param>
    public void Find(in EntityTable table, ReadOnlySpan<char> folded, int hash, ref NameMatch match)
    {
        for (int number = _last[(uint)hash % (uint)_last.Length] - 1; number >= 0; number = _before[number] - 1)
        {
            if (_hashes[number] == hash && NameFolding.IsSame(table.AnyNameAt(number), folded))
            {
                int owner = table.OwnerOfName(number);
                match.Offer(table.KeyAt(owner), isAlias: number >= table.Count, table.IsRetiredAt(owner));
            }
        }
    }
}
