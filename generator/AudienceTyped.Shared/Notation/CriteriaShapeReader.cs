using System.Globalization;
using AudienceTyped.Shared.Restli;
using AudienceTyped.Shared.Text;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Shared.Notation;

/// <summary>
/// Reads criteria from a tree of records, lists and strings. Rejects everything of another shape, and says where it is.
/// What a facet and a URN are, the reader decides that is made of it: the runtime's are typed, the analyzer's know where they are written.
/// </summary>
/// <typeparam name="TFacet">A facet.</typeparam>
/// <typeparam name="TUrn">The URN of a value.</typeparam>
/// <typeparam name="TValues">A facet with its values.</typeparam>
internal abstract class CriteriaShapeReader<TFacet, TUrn, TValues>
{
    private static readonly string[] _criteriaKeys = ["include", "exclude"];
    private static readonly string[] _includeKeys = ["and"];
    private static readonly string[] _clauseKeys = ["or"];

    private readonly CriteriaNotation _notation;
    private readonly bool _allowsEmpty;

    /// <param name="notation">The notation of the text.</param>
    /// <param name="allowsEmpty">Whether criteria that cannot be sent are read: those that are stored while they are built.</param>
    protected CriteriaShapeReader(CriteriaNotation notation, bool allowsEmpty)
    {
        _notation = notation;
        _allowsEmpty = allowsEmpty;
    }

    /// <summary>Reads criteria.</summary>
    /// <exception cref="FormatException">The tree has another shape.</exception>
    public CriteriaShape<TValues> ReadWhole(ParsedValue value, string path = "")
    {
        ParsedRecord criteria = Record(value, path, _notation.Criteria, _criteriaKeys);
        if (criteria.Find("include") is not { } include)
        {
            throw Problem(path, "'include' is missing: the service rejects criteria that include nothing.");
        }

        IReadOnlyList<IReadOnlyList<TValues>> included = ReadInclude(include, _notation.PathOf(path, "include", true));
        return new CriteriaShape<TValues>(
            included,
            criteria.Find("exclude") is { } exclude ? ReadExclude(exclude, _notation.PathOf(path, "exclude", true)) : []);
    }

    /// <summary>Reads what <c>include</c> is.</summary>
    /// <exception cref="FormatException">The tree has another shape.</exception>
    public IReadOnlyList<IReadOnlyList<TValues>> ReadInclude(ParsedValue value, string path = "")
    {
        ParsedRecord include = Record(value, path, _notation.Include, _includeKeys);
        if (include.Find("and") is not { } and)
        {
            throw Problem(path, $"'and' is missing: it has the clauses, {_notation.Include}.");
        }

        path = _notation.PathOf(path, "and", true);
        if (and is not ParsedList { Items: var items })
        {
            throw Problem(path, $"{_notation.List} of clauses is expected, but it is {Describe(and)}.");
        }

        if (items.Count == 0 && !_allowsEmpty)
        {
            throw Problem(path, $"the {_notation.ListName} is empty: the service rejects criteria that include nothing.");
        }

        List<IReadOnlyList<TValues>> clauses = new(items.Count);
        for (int index = 0; index < items.Count; index++)
        {
            clauses.Add(ReadOr(items[index], PathOf(path, index)));
        }

        return clauses;
    }

    /// <summary>Reads a clause.</summary>
    /// <exception cref="FormatException">The tree has another shape.</exception>
    public IReadOnlyList<TValues> ReadOr(ParsedValue value, string path = "")
    {
        ParsedRecord element = Record(value, path, _notation.Clause, _clauseKeys);
        if (element.Find("or") is not { } or)
        {
            throw Problem(path, $"'or' is missing: it has the facets, {_notation.Clause}.");
        }

        path = _notation.PathOf(path, "or", true);
        List<TValues> facets = ReadFacets(or, path);
        return facets.Count == 0 && !_allowsEmpty ? throw Problem(path, "the clause has no facet, so it matches nobody.") : facets;
    }

    /// <summary>Reads the key of a facet; returns false where it is not the URN of one.</summary>
    protected abstract bool TryReadFacet(ParsedString key, out TFacet facet);

    /// <summary>Reads the URN of a value; returns false with the problem where it is none.</summary>
    protected abstract bool TryReadUrn(ParsedString text, out TUrn urn, out string? problem);

    protected abstract TValues Join(TFacet facet, TUrn[] values);

    // An empty 'or' excludes nobody, so reading it loses nothing. It is never sent.
    private List<TValues> ReadExclude(ParsedValue value, string path) =>
        Record(value, path, _notation.Clause, _clauseKeys).Find("or") is { } or ? ReadFacets(or, _notation.PathOf(path, "or", true)) : [];

    private List<TValues> ReadFacets(ParsedValue value, string path)
    {
        List<TValues> facets = [];
        foreach (ParsedField field in Record(value, path, _notation.Facets, []).Fields)
        {
            string facetPath = _notation.PathOf(path, Excerpt.Of(field.Key.Value.AsSpan()), false);
            facets.Add(Join(ReadFacet(field.Key, facetPath), ReadValues(field.Value, facetPath)));
        }

        return facets;
    }

    private TFacet ReadFacet(ParsedString key, string path)
    {
        if (TryReadFacet(key, out TFacet facet))
        {
            return facet;
        }

        string meant = FacetUrns.SuggestUrn(key.Value) is { } suggestion ? " " + suggestion : "";
        throw Problem(path, $"the key is not the URN of a facet, as in '{FacetUrns.Prefix}skills'.{meant}");
    }

    private TUrn[] ReadValues(ParsedValue value, string path)
    {
        if (value is not ParsedList { Items: var items })
        {
            throw Problem(path, $"{_notation.List} of URNs is expected, but it is {Describe(value)}.");
        }

        if (items.Count == 0)
        {
            throw Problem(path, "the facet has no values.");
        }

        var urns = new TUrn[items.Count];
        for (int index = 0; index < urns.Length; index++)
        {
            if (items[index] is not ParsedString text)
            {
                throw Problem(PathOf(path, index), $"a URN is expected, but it is {Describe(items[index])}.");
            }

            if (!TryReadUrn(text, out urns[index], out string? problem))
            {
                throw Problem(PathOf(path, index), problem!);
            }
        }

        return urns;
    }

    private ParsedRecord Record(ParsedValue value, string path, string expected, string[] keys)
    {
        if (value is not ParsedRecord record)
        {
            throw Problem(path, $"{expected} is expected, but it is {Describe(value)}.");
        }

        // The service silently uses the last one; the values of the others would be lost.
        if (record.FindRepeated() is { } repeated)
        {
            throw Problem(path, $"'{Excerpt.Of(repeated.AsSpan())}' is there twice. Put all its values into one {_notation.ListName}.");
        }

        foreach (ParsedField field in record.Fields)
        {
            if (keys.Length > 0 && Array.IndexOf(keys, field.Key.Value) < 0)
            {
                throw Problem(path, $"'{Excerpt.Of(field.Key.Value.AsSpan())}' is not allowed here; {expected} is expected.{Suggest(field.Key.Value, keys, record)}");
            }
        }

        return record;
    }

    private static string Suggest(string key, string[] keys, ParsedRecord record) =>
        NearestKey.Find(key, keys) is { } nearest && record.Find(nearest) is null ? $" Did you mean '{nearest}'?" : "";

    private string PathOf(string path, int index) => _notation.PathOf(path, index.ToString(CultureInfo.InvariantCulture), false);

    private string Describe(ParsedValue value) => value switch
    {
        ParsedRecord => _notation.Record,
        ParsedList => _notation.List,
        _ => $"the text '{Excerpt.Of(((ParsedString)value).Value.AsSpan())}'",
    };

    private static FormatException Problem(string path, string problem) =>
        new($"The text is not targeting criteria: {(path.Length > 0 ? $"at {path}, " : "")}{problem}");
}
