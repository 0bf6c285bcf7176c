using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>What the collections and the queries of .NET are made of.</summary>
internal static class KnownCollections
{
    /// <summary>Whether the type is a collection that a program fills.</summary>
    public static bool IsList(ITypeSymbol? type) => type is { Name: "List" or "HashSet", ContainingNamespace: { } space } && IsOfCollections(space);

    /// <summary>Whether the type shows the elements of another collection.</summary>
    public static bool IsView(ITypeSymbol type) => type.Name is "ReadOnlySpan" or "Span" or "Memory" or "ReadOnlyMemory" or "ImmutableArray";

    /// <summary>Whether the type is a dictionary, or a view of one.</summary>
    public static bool IsDictionary(ITypeSymbol? type) => type is
    {
        Name: "Dictionary" or "SortedDictionary" or "FrozenDictionary" or "ImmutableDictionary" or "IReadOnlyDictionary",
        ContainingNamespace: { } space
    } && IsOfCollections(space);

    /// <summary>Whether nobody can change the collection, at least through this type.</summary>
    public static bool IsReadOnly(ITypeSymbol? type) => type?.Name
        is "ReadOnlySpan" or "ReadOnlyMemory" or "ImmutableArray" or "ImmutableList" or "ImmutableHashSet" or "FrozenSet" or "FrozenDictionary" or "ImmutableDictionary" or "IReadOnlyDictionary" or "IReadOnlyList" or "IReadOnlyCollection"
        or "IReadOnlySet" or "IEnumerable";

    /// <summary>Whether it is the empty collection of its type.</summary>
    public static bool IsEmpty(IOperation operation) => operation is IMemberReferenceOperation { Instance: null, Member: { Name: "Empty", ContainingType: { } type } }
        && type.ContainingNamespace is { } space && (IsOfCollections(space) || IsView(type));

    /// <summary>The elements, and the collections of elements, that a call makes a collection of; null for another call.</summary>
    public static IReadOnlyList<(IOperation Part, bool IsCollection)>? FindParts(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        if (!method.IsStatic || method.ContainingType is not { ContainingNamespace: { } space } type)
        {
            return null;
        }

        IOperation[] arguments = [.. call.Arguments.Select(static argument => argument.Value)];
        return (type.Name, method.Name, arguments) switch
        {
            ("Array" or "Enumerable", "Empty", []) => [],
            ("Enumerable", "Concat" or "Union", [var first, var second]) => [(first, true), (second, true)],
            ("Enumerable", "Append", [var collection, var last]) => [(collection, true), (last, false)],
            ("Enumerable", "Prepend", [var collection, var first]) => [(first, false), (collection, true)],
            ("Enumerable", "Repeat", [var element, { ConstantValue: { HasValue: true, Value: 1 } }]) => [(element, false)],
            ("Enumerable", "ToArray" or "ToList" or "AsEnumerable" or "ToHashSet" or "Distinct", [var same]) => [(same, true)],
            ("FrozenSet", "ToFrozenSet", [var same, ..]) => [(same, true)],
            ("MemoryExtensions", "AsSpan" or "AsMemory", [var same]) => [(same, true)],
            ("ImmutableArray" or "ImmutableList" or "ImmutableHashSet", "Create", [var only])
                when IsOfCollections(space) && (call.Arguments[0].ArgumentKind == ArgumentKind.ParamArray || only.Type is IArrayTypeSymbol) => [(only, true)],
            ("ImmutableArray" or "ImmutableList" or "ImmutableHashSet", "Create", _) when IsOfCollections(space) =>
                [.. arguments.Select(static element => (element, call: IsSpan(element.Type)))],
            ("ImmutableArray" or "ImmutableList" or "ImmutableHashSet", "CreateRange" or "ToImmutableArray" or "ToImmutableList" or "ToImmutableHashSet", [var same]) =>
                [(same, true)],
            _ => null,
        };
    }

    /// <summary>Whether the namespace is one of .NET's for collections.</summary>
    public static bool IsOfCollections(INamespaceSymbol space) => space.ToDisplayString().StartsWith("System.Collections", StringComparison.Ordinal);

    private static bool IsSpan(ITypeSymbol? type) => type is { Name: "ReadOnlySpan" or "Span" };
}
