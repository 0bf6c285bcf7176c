using AudienceTyped.Catalogs;
using AudienceTyped.Shared.Text;

namespace AudienceTyped.Emulation;

/// <summary>Reads one <c>or</c>: a map from facets to lists of values.</summary>
internal sealed class ClauseReader(IReadOnlyDictionary<string, TargetingFacet> facets)
{
    public const int ShownCharacters = 200;

    private const string FacetPrefix = "urn:li:adTargetingFacet:";

    public RequestedClause? Read(QueryValue value, string path, FacetSides side, out ServiceError? error)
    {
        if (value is not QueryRecord map)
        {
            error = ParameterErrors.Shape(
                path, "map type is not backed by a DataMap", new("A map from facets to lists of values is expected here.", value.Offset));
            return null;
        }

        if (map.Fields.Count == 0)
        {
            error = ParameterErrors.Blank(path, new("At least one facet is needed.", map.Offset));
            return null;
        }

        List<RequestedValues> read = new(map.Fields.Count);
        foreach ((string key, QueryValue values) in map.Fields)
        {
            int offset = map.KeyOffsets[key];
            string facetPath = $"{path}/{Excerpt.Of(key, ShownCharacters)}";
            error = FindFacet(key, path, offset, side, out TargetingFacet? facet) ?? FindListProblem(values, facetPath);
            if (error is not null)
            {
                return null;
            }

            List<Urn> urns = [];
            foreach (QueryValue item in ((QueryList)values).Items)
            {
                error = ValueCheck.Check(item, $"{facetPath}/{urns.Count}", facet!, out Urn urn);
                if (error is not null)
                {
                    return null;
                }

                urns.Add(urn);
            }

            read.Add(new RequestedValues(facet!, urns));
        }

        error = null;
        return new RequestedClause(read);
    }

    private ServiceError? FindFacet(string key, string path, int offset, FacetSides side, out TargetingFacet? facet)
    {
        string shown = Excerpt.Of(key, ShownCharacters);
        if (!facets.TryGetValue(key, out facet))
        {
            return key.StartsWith(FacetPrefix, StringComparison.Ordinal)
                ? ParameterErrors.InvalidValue(
                    "INVALID_VALUE_FOR_FIELD",
                    path,
                    $"{shown}, which this emulator does not know: AudienceCountsEmulatorOptions.Facets takes more facets",
                    new("No catalog in use has such a facet; upper and lower case differ. AudienceCountsEmulatorOptions.Facets takes facets of other catalogs.", offset))
                : ParameterErrors.InvalidValue("INVALID_VALUE", path, shown, new($"The URN of a facet is expected here, as in '{FacetPrefix}skills'.", offset));
        }

        return (facet.Definition.Sides & side) != 0
            ? null
            : ParameterErrors.InvalidValue(
                "INVALID_VALUE_FOR_FIELD", path, shown, new($"The facet cannot be used in {(side == FacetSides.Exclude ? "exclude" : "include")}.", offset));
    }

    private static ServiceError? FindListProblem(QueryValue values, string path) => values switch
    {
        QueryList { Items.Count: > 0 } => null,
        QueryList => ParameterErrors.Blank(path, new("At least one value is needed.", values.Offset)),
        _ => ParameterErrors.Shape(path, "array type is not backed by a DataList", new("A list of values is expected here: 'List(...)'.", values.Offset)),
    };
}
