using System.Collections.Immutable;
using AudienceTyped.Generator.Notation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>A method that reads criteria, or a part of them, from the text that is its first argument.</summary>
/// <param name="Read">Reads a text as the method does.</param>
internal sealed record CriteriaParser(Func<string, CriteriaInText> Read)
{
    private static readonly CriteriaParser _restli = new(RestliTexts.Read);
    private static readonly CriteriaParser _json = new(JsonTexts.Read);

    /// <summary>The parser; null where the method is another.</summary>
    public static CriteriaParser? Find(IMethodSymbol method, CriteriaTypes types) => method.Name switch
    {
        "ParseRestli" when CriteriaTypes.Is(method.ContainingType, types.TargetingCriteria) => _restli,
        "ParseJson" when CriteriaTypes.Is(method.ContainingType, types.TargetingCriteria) => _json,
        "Deserialize" when method.TypeArguments is [var type] && types.IsCriteria(type) && IsOfJson(method) => OfStored(type.Name),
        _ => null,
    };

    /// <summary>Whether nothing but the text is given: facets of one's own and options can change what is read.</summary>
    public static bool IsTextAlone(ImmutableArray<IArgumentOperation> arguments) => arguments.All(static argument =>
        argument.Parameter?.Ordinal == 0
        || argument.ArgumentKind == ArgumentKind.DefaultValue
        || argument.Value.ConstantValue is { HasValue: true, Value: null });

    /// <summary>The argument that is the text.</summary>
    public static IOperation? FindText(ImmutableArray<IArgumentOperation> arguments) =>
        arguments.FirstOrDefault(static argument => argument.Parameter?.Ordinal == 0)?.Value;

    private static CriteriaParser OfStored(string type) => new(text => JsonTexts.ReadStored(text, type));

    // JsonSerializer.Deserialize<AnyOf>(text).
    private static bool IsOfJson(IMethodSymbol method) => method is
    {
        Parameters: [{ Type.SpecialType: SpecialType.System_String }, { Type.Name: "JsonSerializerOptions" }],
        ContainingType: { Name: "JsonSerializer", ContainingNamespace: { Name: "Json", ContainingNamespace.Name: "Text" } },
    };
}
