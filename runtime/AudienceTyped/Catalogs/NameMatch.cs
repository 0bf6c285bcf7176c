namespace AudienceTyped.Catalogs;

/// <summary>The value with a name. A name that two values share belongs to neither.</summary>
internal struct NameMatch
{
    private int _rank;

    /// <summary>No value yet.</summary>
    public NameMatch() => _rank = int.MaxValue;

    /// <summary>The key found; none if no value has the name, or if several have it.</summary>
    public UrnKey Key { get; private set; }

    /// <summary>Whether any value has the name.</summary>
    public readonly bool IsOffered => _rank != int.MaxValue;

    // The order of ranks: a name of a value before another name of one, a value in use before a retired one.
    public void Offer(UrnKey key, bool isAlias, bool isRetired)
    {
        int rank = (isRetired ? 2 : 0) + (isAlias ? 1 : 0);
        if (rank < _rank)
        {
            _rank = rank;
            Key = key;
        }
        else if (rank == _rank && Key != key)
        {
            Key = default;
        }
    }
}
