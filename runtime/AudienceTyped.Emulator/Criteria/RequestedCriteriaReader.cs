using AudienceTyped.Catalogs;
using AudienceTyped.Shared.Text;

namespace AudienceTyped.Emulation;

/// <summary>
/// Reads criteria from a value by the rules of the page "targetingCriteria Object": include has one <c>and</c> of <c>or</c> maps,
/// exclude one <c>or</c> map. Stops at the first error.
/// </summary>
internal sealed class RequestedCriteriaReader(IReadOnlyDictionary<string, TargetingFacet> facets)
{
    private readonly ClauseReader _clauses = new(facets);

    /// <summary>What was wrong; null if nothing was.</summary>
    public ServiceError? Error { get; private set; }

    public RequestedCriteria? Read(QueryValue value)
    {
        if (RequireRecord(value, "", "include", "exclude") is not { } criteria)
        {
            return null;
        }

        if (!criteria.Fields.TryGetValue("include", out QueryValue? include))
        {
            return Refuse(Missing("/include", criteria));
        }

        return ReadInclude(include) is { } clauses && TryReadExclude(criteria, out RequestedClause? exclude)
            ? new RequestedCriteria(clauses, exclude)
            : null;
    }

    private List<RequestedClause>? ReadInclude(QueryValue value)
    {
        if (RequireRecord(value, "/include", "and") is not { } include)
        {
            return null;
        }

        if (!include.Fields.TryGetValue("and", out QueryValue? and))
        {
            Refuse(Missing("/include/and", include));
            return null;
        }

        if (and is not QueryList { Items.Count: > 0 } elements)
        {
            Refuse(and is QueryList
                ? ParameterErrors.Blank("/include/and", new("At least one 'or' is needed in include.", and.Offset))
                : ParameterErrors.Shape(
                    "/include/and", "array type is not backed by a DataList", new("'and' must be a list: 'and:List((or:(...)))'.", and.Offset)));
            return null;
        }

        List<RequestedClause> clauses = new(elements.Items.Count);
        foreach (QueryValue element in elements.Items)
        {
            string path = $"/include/and/{clauses.Count}";
            if (RequireRecord(element, path, "or") is not { } wrapper)
            {
                return null;
            }

            if (!wrapper.Fields.TryGetValue("or", out QueryValue? or))
            {
                Refuse(Missing(path + "/or", wrapper));
                return null;
            }

            if (ReadClause(or, path + "/or", FacetSides.Include) is not { } clause)
            {
                return null;
            }

            clauses.Add(clause);
        }

        return clauses;
    }

    private bool TryReadExclude(QueryRecord criteria, out RequestedClause? clause)
    {
        clause = null;
        if (!criteria.Fields.TryGetValue("exclude", out QueryValue? value))
        {
            return true;
        }

        if (RequireRecord(value, "/exclude", "or") is not { } exclude)
        {
            return false;
        }

        if (!exclude.Fields.TryGetValue("or", out QueryValue? or))
        {
            return true;
        }

        // Whether the service accepts an empty 'or' here is not known. It is rejected, so that nobody relies on it.
        clause = ReadClause(or, "/exclude/or", FacetSides.Exclude);
        return clause is not null;
    }

    private RequestedClause? ReadClause(QueryValue value, string path, FacetSides side)
    {
        RequestedClause? clause = _clauses.Read(value, path, side, out ServiceError? error);
        Error = error;
        return clause;
    }

    private QueryRecord? RequireRecord(QueryValue value, string path, params ReadOnlySpan<string> names)
    {
        if (value is not QueryRecord record)
        {
            Refuse(
                ParameterErrors.Shape(
                    path, "record type is not backed by a DataMap", new($"A record is expected here, as in '({names[0]}:...)'.", value.Offset)));
            return null;
        }

        foreach (string name in record.Fields.Keys)
        {
            if (!names.Contains(name))
            {
                string shown = Excerpt.Of(name, ClauseReader.ShownCharacters);
                string known = string.Join(" and ", names.ToArray().Select(static one => $"'{one}'"));
                Refuse(
                    ParameterErrors.Shape(
                        $"{path}/{shown}", "unrecognized field found but not allowed", new($"Only {known} is allowed here.", record.KeyOffsets[name])));
                return null;
            }
        }

        return record;
    }

    private RequestedCriteria? Refuse(ServiceError error)
    {
        Error = error;
        return null;
    }

    private static ServiceError Missing(string path, QueryRecord record) =>
        ParameterErrors.Shape(
            path,
            "field is required but not found and has no default value",
            new($"The record has no '{path[(path.LastIndexOf('/') + 1)..]}'.", record.Offset));
}
