using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>A call that makes a URN or a value of an entity type: <c>Urn.Parse</c>, <c>Skill.Parse</c>, <c>Skill.FromId</c> and their like.</summary>
/// <param name="Method">The name of the method.</param>
/// <param name="Type">The type that has it.</param>
/// <param name="EntityType">What the catalog says about the type; null for <c>Urn</c>.</param>
/// <param name="Arguments">What is given, in the order of the parameters.</param>
internal sealed record EntityInvocation(string Method, INamedTypeSymbol Type, CatalogEntityType? EntityType, IReadOnlyList<IOperation> Arguments)
{
    /// <summary>The call, or null where the operation is another.</summary>
    public static EntityInvocation? Read(IInvocationOperation invocation, CriteriaTypes types)
    {
        if (!MayBeEntity(invocation.TargetMethod) || invocation.Arguments.Length is not (1 or 2))
        {
            return null;
        }

        return Read(
            invocation.TargetMethod,
            invocation.Arguments is [var alone]
                ? [alone.Value]
                : [.. invocation.Arguments.OrderBy(static argument => argument.Parameter?.Ordinal).Select(static argument => argument.Value)],
            types);
    }

    /// <summary>The call that a method group stands for, with an argument; null where the method is another.</summary>
    public static EntityInvocation? Read(IMethodSymbol method, IOperation argument, CriteriaTypes types) =>
        MayBeEntity(method) ? Read(method, [argument], types) : null;

    private static bool MayBeEntity(IMethodSymbol method) =>
        method is { IsStatic: true, Name: "Parse" or "FromId" or "Create", ContainingType.ContainingNamespace.Name: "AudienceTyped" };

    private static EntityInvocation? Read(IMethodSymbol method, IReadOnlyList<IOperation> arguments, CriteriaTypes types)
    {
        bool isUrn = SymbolEqualityComparer.Default.Equals(method.ContainingType, types.Urn);
        CatalogEntityType? entityType = isUrn || method.Name == "Create" || method.ContainingType.TypeKind != TypeKind.Struct
            ? null
            : CatalogEntityType.Find(method.ContainingType);
        return isUrn || entityType is not null ? new EntityInvocation(method.Name, method.ContainingType, entityType, arguments) : null;
    }

    /// <summary>The constant text of the URN, whether it is one or not; null where it is not known.</summary>
    public string? FindText() => (Method, Arguments) switch
    {
        ("Parse", [var text]) => Operations.FindText(text),
        ("Create", [var entityType, var key]) when Operations.FindText(entityType) is { } name
            && Operations.FindText(key) is { } text => $"urn:li:{name}:{text}",
        ("FromId", _) when EntityType is not null && FindId() is { } id => EntityType.UrnOf(id),
        _ => null,
    };

    /// <summary>The id that is given, of the declared form; null where it is not known, or of another form.</summary>
    public string? FindId()
    {
        string? id = (EntityType?.IdForm, Arguments) switch
        {
            (IdForm.Integer, [var number]) => FindNumber(number),
            (IdForm.Text, [var text]) => Operations.FindText(text),
            (IdForm.Range, [var minimum, var maximum]) when FindNumber(minimum) is { } first && FindNumber(maximum) is { } last => $"({first},{last})",
            _ => null,
        };
        return id is not null && EntityId.TryParse(id, EntityType!.IdForm, out _) ? id : null;
    }

    private static string? FindNumber(IOperation operation) => Operations.FindInteger(operation)?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
