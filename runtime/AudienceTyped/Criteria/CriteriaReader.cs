using AudienceTyped.Shared.Notation;
using AudienceTyped.Shared.Restli;

namespace AudienceTyped;

/// <summary>Reads criteria from a tree of records, lists and strings, with the facets of the catalogs in use.</summary>
internal sealed class CriteriaReader : CriteriaShapeReader<TargetingFacet, Urn, FacetValues>
{
    private readonly Dictionary<Urn, TargetingFacet> _knownFacets = [];

    /// <param name="notation">The notation of the text.</param>
    /// <param name="knownFacets">Facets that go before those of the catalogs in use; null for none.</param>
    /// <param name="allowsEmpty">Whether criteria that cannot be sent are read: those that are stored while they are built.</param>
    public CriteriaReader(CriteriaNotation notation, IEnumerable<TargetingFacet>? knownFacets, bool allowsEmpty = false)
        : base(notation, allowsEmpty)
    {
        foreach (TargetingFacet facet in knownFacets ?? [])
        {
            _knownFacets.TryAdd(facet.Urn, facet);
        }
    }

    /// <summary>Reads criteria.</summary>
    public TargetingCriteria ReadCriteria(ParsedValue value, string path = "")
    {
        CriteriaShape<FacetValues> shape = ReadWhole(value, path);
        var excluded = Clause.Of(shape.Exclude);
        return new TargetingCriteria(AllOf(shape.Include), excluded.IsEmpty ? NoneOf.Empty : new NoneOf(excluded));
    }

    /// <summary>Reads what <c>include</c> is.</summary>
    public AllOf ReadAllOf(ParsedValue value) => AllOf(ReadInclude(value));

    /// <summary>Reads a clause.</summary>
    public Clause ReadClause(ParsedValue value) => Clause.Of(ReadOr(value));

    /// <inheritdoc/>
    protected override bool TryReadFacet(ParsedString key, out TargetingFacet facet)
    {
        bool isFacet = Urn.TryParse(key.Value, out Urn urn) && TargetingFacet.IsFacet(urn);
        facet = !isFacet ? null! : _knownFacets.TryGetValue(urn, out TargetingFacet? known) ? known : CatalogsInUse.Find(urn) ?? new CustomFacet(urn);
        return isFacet;
    }

    /// <inheritdoc/>
    protected override bool TryReadUrn(ParsedString text, out Urn urn, out string? problem) => Urn.TryParse(text.Value, out urn, out problem);

    /// <inheritdoc/>
    protected override FacetValues Join(TargetingFacet facet, Urn[] values) => FacetValues.Create(facet, values);

    private static AllOf AllOf(IReadOnlyList<IReadOnlyList<FacetValues>> clauses) => new(ClauseSet.Of([.. clauses.Select(Clause.Of)]));
}
