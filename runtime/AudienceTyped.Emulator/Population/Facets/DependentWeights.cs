namespace AudienceTyped.Emulation;

/// <summary>What a table of dependencies makes of the values of one facet: weights and presences for each combination of attribute values.</summary>
internal sealed class DependentWeights
{
    /// <summary>The factor of a value that is neither more frequent nor less.</summary>
    public const ulong FactorUnit = 1UL << 10;

    private const ulong Percent = 100;

    // The weights of a tree are 2^48 together, so their sums stay below 2^64 whatever the tables say.
    private const ulong LargestFactor = FactorUnit << 14;

    private readonly FacetDependencies _dependencies;
    private readonly Func<Urn, string> _findName;
    private readonly IReadOnlyList<ProfileAttribute> _attributes;

    public DependentWeights(FacetDependencies dependencies, MemberProfiles profiles, Func<Urn, string> findName)
    {
        _dependencies = dependencies;
        _findName = findName;
        _attributes = dependencies.FindAttributes(profiles);
        Key = new(profiles, _attributes);
    }

    /// <summary>The combinations of attribute values that the facet depends on.</summary>
    public ProfileKey Key { get; }

    /// <summary>How much more often members of each combination have a value, in 1,024ths.</summary>
    public ulong[] FactorsOf(Urn value)
    {
        string words = ValueChoice.WordsOf(_findName(value));
        ValueAffinity[] affinities = [.. _dependencies.Affinities.Where(affinity => affinity.Choice.Has(value, words))];
        ulong[] factors = new ulong[Key.Count];
        for (int combination = 0; combination < factors.Length; combination++)
        {
            ulong factor = FactorUnit;
            foreach (ValueAffinity affinity in affinities)
            {
                factor = factor * (affinity.Whom.Include(Key, _attributes, combination) ? affinity.Percent : affinity.OthersPercent) / Percent;
            }

            factors[combination] = Math.Min(factor, LargestFactor);
        }

        return factors;
    }

    /// <summary>How many in 1,000 members of each combination have a value.</summary>
    /// <param name="presence">How many have one where the table does not say otherwise.</param>
    public ulong[] PresencesOf(int presence)
    {
        ulong[] presences = new ulong[Key.Count];
        for (int combination = 0; combination < presences.Length; combination++)
        {
            ulong factor = (ulong)presence;
            foreach (PresenceFactor one in _dependencies.PresenceFactors)
            {
                factor = one.Whom.Include(Key, _attributes, combination) ? factor * one.Percent / Percent : factor;
            }

            presences[combination] = Math.Min(factor, FacetDependencies.Whole);
        }

        return presences;
    }

    /// <summary>For each combination the sums of the weights of the values of a tree.</summary>
    public ulong[][] CumulatedOf(ValueTree tree)
    {
        ulong[][] weights = [.. Enumerable.Range(0, Key.Count).Select(_ => new ulong[tree.Count])];
        for (int value = 0; value < tree.Count; value++)
        {
            ulong[] factors = FactorsOf(tree.Values[value]);
            for (int combination = 0; combination < factors.Length; combination++)
            {
                weights[combination][value] = (ulong)((UInt128)tree.Weights[value] * factors[combination] / FactorUnit);
            }
        }

        foreach (ReservedValues reserved in _dependencies.Reserved)
        {
            Reserve(reserved, tree, weights);
        }

        return Array.ConvertAll(weights, static one => ValueTree.Cumulate(one));
    }

    private void Reserve(ReservedValues reserved, ValueTree tree, ulong[][] weights)
    {
        bool[] isReserved = new bool[tree.Count];
        foreach (Urn value in tree.Values.Where(value => reserved.Ids.Contains(value.Key.ToString())))
        {
            (int start, int end) = tree.FindWithin(value);
            isReserved.AsSpan(start..end).Fill(true);
        }

        for (int combination = 0; combination < weights.Length; combination++)
        {
            bool isMeant = reserved.Whom.Include(Key, _attributes, combination);
            for (int value = 0; value < isReserved.Length; value++)
            {
                weights[combination][value] = isReserved[value] == isMeant ? weights[combination][value] : 0;
            }
        }
    }
}
