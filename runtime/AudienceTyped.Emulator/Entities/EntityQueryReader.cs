using System.Globalization;
using AudienceTyped.Catalogs;
using AudienceTyped.Shared.Text;

namespace AudienceTyped.Emulation;

/// <summary>Reads the parameters of <c>adTargetingEntities</c>. What is not documented is refused.</summary>
internal static class EntityQueryReader
{
    private const int DefaultCount = 10;
    private const int ShownCharacters = 100;

    private static readonly string[] _ofAll = ["q", "queryVersion", "locale", "start", "count", "fields", "entityType"];

    private static readonly Dictionary<string, (EntityFinder Finder, FacetFinders Needed, string[] Parameters)> _finders = new(StringComparer.Ordinal)
    {
        ["adTargetingFacet"] = (EntityFinder.List, FacetFinders.List, ["facet", "totals"]),
        ["typeahead"] = (EntityFinder.Typeahead, FacetFinders.Typeahead, ["facet", "query"]),
        ["similarEntities"] = (EntityFinder.Similar, FacetFinders.Similar, ["facet", "entities"]),
        ["urns"] = (EntityFinder.Urns, FacetFinders.None, ["urns"]),
    };

    public static ServiceError? Read(ServiceRequest request, EntityCatalog catalog, out EntityQuery? query)
    {
        query = null;
        if (FindText(request, "q") is not { } name || !_finders.TryGetValue(name, out (EntityFinder Finder, FacetFinders Needed, string[] Parameters) finder))
        {
            return ServiceErrors.ResourceNotFound($"The query must name a finder: 'q=' and one of {string.Join(", ", _finders.Keys)}.");
        }

        string[] allowed = [.. _ofAll, .. finder.Parameters];
        if (request.Parameters.Keys.FirstOrDefault(key => !allowed.Contains(key)) is { } unknown)
        {
            return ParameterErrors.NotAllowed(Excerpt.Of(unknown, ShownCharacters), allowed);
        }

        if (finder.Parameters.FirstOrDefault(parameter => parameter != "totals" && !request.Parameters.ContainsKey(parameter)) is { } missing)
        {
            return ParameterErrors.Missing(missing);
        }

        query = new EntityQuery(finder.Finder);
        return ReadFacet(request, catalog, finder.Needed, ref query)
            ?? ReadUrns(request, ref query)
            ?? ReadText(request, ref query)
            ?? ReadForm(request, ref query)
            ?? ReadPage(request, ref query);
    }

    private static ServiceError? ReadFacet(ServiceRequest request, EntityCatalog catalog, FacetFinders needed, ref EntityQuery query)
    {
        if (needed == FacetFinders.None)
        {
            return null;
        }

        if (FindText(request, "facet") is not { } urn)
        {
            return ParameterErrors.Syntax("facet", new("One URN of a facet is expected, as in urn%3Ali%3AadTargetingFacet%3Askills."));
        }

        if (catalog.FindFacet(urn) is not { } facet)
        {
            return ParameterErrors.Syntax(
                "facet", new($"No catalog in use has the facet '{Excerpt.Of(urn, ShownCharacters)}'. AudienceCountsEmulatorOptions.Facets takes facets of other catalogs."));
        }

        query = query with { Facet = facet };
        return facet.Definition.Finders.HasFlag(needed)
            ? null
            : ParameterErrors.Syntax("facet", new($"The facet '{facet.Name}' does not have this finder; adTargetingFacets lists those that it has."));
    }

    private static ServiceError? ReadUrns(ServiceRequest request, ref EntityQuery query)
    {
        string? parameter = query.Finder switch
        {
            EntityFinder.Urns => "urns",
            EntityFinder.Similar => "entities",
            _ => null,
        };
        if (parameter is null)
        {
            return null;
        }

        if (!QueryValueReader.TryRead(request.Parameters[parameter], out QueryValue? value, out QueryValueProblem problem))
        {
            return ParameterErrors.Syntax(parameter, new(problem.Reason, problem.Offset));
        }

        List<Urn> urns = [];
        foreach (QueryValue item in value is QueryList { Items.Count: > 0 } list ? list.Items : [value])
        {
            if (item is not QueryString { Text: var text } || !Urn.TryParse(text, out Urn urn))
            {
                return ParameterErrors.Syntax(parameter, new("A list of URNs is expected, as in List(urn%3Ali%3Askill%3A17).", item.Offset));
            }

            urns.Add(urn);
        }

        query = query with { Urns = urns };
        return value is QueryList ? null : ParameterErrors.Syntax(parameter, new("A list is expected: 'List(...)'."));
    }

    private static ServiceError? ReadText(ServiceRequest request, ref EntityQuery query)
    {
        if (query.Finder != EntityFinder.Typeahead)
        {
            return null;
        }

        query = query with { Text = FindText(request, "query") ?? "" };
        return query.Text.Trim().Length > 0 ? null : ParameterErrors.Syntax("query", new("The beginning of a name is expected."));
    }

    private static ServiceError? ReadForm(ServiceRequest request, ref EntityQuery query)
    {
        string version = FindText(request, "queryVersion") ?? "QUERY_USES_MIXED";
        query = query with
        {
            UsesUrns = version == "QUERY_USES_URNS",
            Fields = request.Parameters.TryGetValue("fields", out string? fields) ? fields.Split(',') : null,
            WantsTotal = FindText(request, "totals") is not "false",
        };
        if (version is not ("QUERY_USES_URNS" or "QUERY_USES_MIXED" or "QUERY_USES_VALUES"))
        {
            return ParameterErrors.Syntax("queryVersion", new("QUERY_USES_URNS, QUERY_USES_MIXED or QUERY_USES_VALUES is expected."));
        }

        return request.Parameters.TryGetValue("locale", out string? locale)
            && !(QueryValueReader.TryRead(locale, out QueryValue? value, out _) && value is QueryRecord record && record.Fields.ContainsKey("language"))
                ? ParameterErrors.Syntax("locale", new("A record is expected, as in (language:en,country:US)."))
                : FindText(request, "totals") is null or "true" or "false" ? null : ParameterErrors.Syntax("totals", new("'true' or 'false' is expected."));
    }

    private static ServiceError? ReadPage(ServiceRequest request, ref EntityQuery query)
    {
        if (!TryReadNumber(request, "start", 0, out int start))
        {
            return ParameterErrors.Syntax("start", new("A number that is not negative is expected."));
        }

        if (!TryReadNumber(request, "count", DefaultCount, out int count))
        {
            return ParameterErrors.Syntax("count", new("A number that is not negative is expected."));
        }

        query = query with { Start = start, Count = count };
        return null;
    }

    private static bool TryReadNumber(ServiceRequest request, string parameter, int missing, out int number)
    {
        number = missing;
        return !request.Parameters.TryGetValue(parameter, out string? text) || int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static string? FindText(ServiceRequest request, string parameter) =>
        request.Parameters.TryGetValue(parameter, out string? text) && QueryValueReader.TryRead(text, out QueryValue? value, out _)
            ? (value as QueryString)?.Text
            : null;
}
