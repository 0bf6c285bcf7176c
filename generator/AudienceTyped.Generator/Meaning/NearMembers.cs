using AudienceTyped.Generator.Catalogs;

namespace AudienceTyped.Generator.Meaning;

/// <summary>The values that may be meant by a member that the catalog does not have.</summary>
/// <param name="Values">The values in use, the likeliest first.</param>
/// <param name="IsCertain">Whether the identifier is a name of the first one.</param>
internal sealed record NearMembers(IReadOnlyList<CatalogValue> Values, bool IsCertain)
{
    /// <summary>More would be a guess.</summary>
    private const int Maximum = 3;

    private const int MaximumOtherWords = 2;

    /// <summary>Looks for the values, first by what the identifier means, then by its spelling, then by its words.</summary>
    public static NearMembers Find(EntityMeanings type, string identifier, CancellationToken cancellationToken)
    {
        string[] words = type.Words.Of(identifier);
        CatalogValue[] written = InUse(type.FindWritten(identifier));
        CatalogValue[] named = InUse(type.FindWhole(words));
        if (written.Length == 1 || (written.Length == 0 && named.Length == 1))
        {
            return new NearMembers([.. written.Concat(named).Take(1)], IsCertain: true);
        }

        CatalogValue[] near = [.. InUse(written.Concat(type.Find(words)).Concat(type.FindMisspelled(identifier, cancellationToken))).Take(Maximum)];
        return new NearMembers(near.Length > 0 ? near : FindLonger(type, identifier), IsCertain: false);
    }

    private static CatalogValue[] InUse(IEnumerable<CatalogValue> values) => [.. values.Where(static value => !value.IsRetired).Distinct()];

    // Those with the fewest other words: Software names SoftwareDevelopment. With too many of them it names none.
    private static CatalogValue[] FindLonger(EntityMeanings type, string identifier)
    {
        string[] words = NameWords.Of(identifier);
        if (Array.TrueForAll(words, type.Words.SaysNothing))
        {
            return [];
        }

        IGrouping<int, CatalogValue>? fewest = type.FindLonger([.. words.Distinct()])
            .Where(static found => found.Others <= MaximumOtherWords)
            .GroupBy(static found => found.Others, static found => found.Value)
            .OrderBy(static group => group.Key)
            .FirstOrDefault();
        CatalogValue[] values = [.. (fewest ?? Enumerable.Empty<CatalogValue>()).Distinct()];
        return values.Length <= Maximum ? values : [];
    }
}
