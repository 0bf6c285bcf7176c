using AudienceTyped.Shared.Notation;
using AudienceTyped.Shared.Restli;
using AudienceTyped.Shared.Wire;

namespace AudienceTyped.Generator.Notation;

/// <summary>Reads a constant text as <c>TargetingCriteria.ParseJson</c> and the converters of criteria do.</summary>
internal static class JsonTexts
{
    private const string InnerPath = JsonCriteriaText.Root + "." + OtherNotation.Name;

    /// <summary>Reads criteria, alone or in a whole campaign.</summary>
    public static CriteriaInText Read(string text)
    {
        JsonReading json = JsonTextReader.Read(text, allowsRepeatedKeys: false);
        if (json.IsHalfOfPair)
        {
            return CriteriaInText.Refused(JsonCriteriaText.HalfOfPair);
        }

        return json.Problem is { } problem ? CriteriaInText.Refused(JsonCriteriaText.DescribeProblem(text, problem)) : Read(json.Value, static root =>
        {
            ParsedValue? inner = root is ParsedRecord record && record.Find("include") is null ? record.Find(OtherNotation.Name) : null;
            (ParsedValue tree, string path) = inner is null ? (root, JsonCriteriaText.Root) : (inner, InnerPath);
            CriteriaTextShapes shapes = new(CriteriaNotation.Json, 0, allowsEmpty: false);
            return shapes.ReadWhole(JsonTidying.Tidy(tree, path), inner is null ? "" : path);
        });
    }

    /// <summary>Reads criteria that are stored, or a part of them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="type">The name of the type: <c>TargetingCriteria</c>, <c>AllOf</c>, <c>AnyOf</c> or <c>NoneOf</c>.</param>
    public static CriteriaInText ReadStored(string text, string type)
    {
        JsonReading json = JsonTextReader.Read(text, allowsRepeatedKeys: true);
        bool isNull = json.Value is JsonOther { Written: "null" };
        return json.IsHalfOfPair || isNull ? CriteriaInText.Unknown
            : json.Problem is { } problem ? CriteriaInText.Refused($"The text is not JSON. {problem}")
            : Read(json.Value, root =>
            {
                CriteriaTextShapes shapes = new(CriteriaNotation.Json, 0, allowsEmpty: true);
                ParsedValue tree = JsonTidying.Tidy(root, JsonCriteriaText.Root);
                return type switch
                {
                    "AllOf" => new CriteriaShape<FacetInText>(shapes.ReadInclude(tree), []),
                    "AnyOf" => new CriteriaShape<FacetInText>([shapes.ReadOr(tree)], []),
                    "NoneOf" => new CriteriaShape<FacetInText>([], shapes.ReadOr(tree)),
                    _ => shapes.ReadWhole(tree),
                };
            });
    }

    private static CriteriaInText Read(ParsedValue? json, Func<ParsedValue, CriteriaShape<FacetInText>> read)
    {
        try
        {
            return json is null ? CriteriaInText.Unknown : new CriteriaInText(read(json), null);
        }
        catch (FormatException exception)
        {
            return CriteriaInText.Refused(exception.Message);
        }
    }
}
