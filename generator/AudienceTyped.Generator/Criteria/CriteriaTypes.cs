using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>The types of the runtime that criteria are written with, looked up once a compilation.</summary>
internal sealed class CriteriaTypes
{
    private static readonly ConditionalWeakTable<Compilation, StrongBox<CriteriaTypes?>> _ofCompilations = new();
    private static readonly string[] _criteriaNames = ["AnyOf", "AllOf", "NoneOf", "TargetingCriteria"];
    private static readonly string[] _facetNames = ["CustomFacet", "Facet`1", "Facet`2"];

    private readonly HashSet<ISymbol> _criteria;
    private readonly HashSet<ISymbol> _facets;

    private CriteriaTypes(INamedTypeSymbol[] criteria, INamedTypeSymbol[] facets)
    {
        _criteria = new HashSet<ISymbol>(criteria, SymbolEqualityComparer.Default);
        _facets = new HashSet<ISymbol>(facets, SymbolEqualityComparer.Default);
        (AnyOf, AllOf, NoneOf, TargetingCriteria) = (criteria[0], criteria[1], criteria[2], criteria[3]);
        CustomFacet = facets[0];
    }

    public INamedTypeSymbol AnyOf { get; }

    public INamedTypeSymbol AllOf { get; }

    public INamedTypeSymbol NoneOf { get; }

    public INamedTypeSymbol TargetingCriteria { get; }

    public INamedTypeSymbol CustomFacet { get; }

    /// <summary>The <c>Urn</c> of the runtime.</summary>
    public required INamedTypeSymbol Urn { get; init; }

    /// <summary>The client; null where the runtime has none.</summary>
    public required INamedTypeSymbol? Client { get; init; }

    /// <summary>The count that a client returns; null where the runtime has none.</summary>
    public required INamedTypeSymbol? Count { get; init; }

    /// <summary>The types, or null where the compilation does not reference the runtime.</summary>
    public static CriteriaTypes? Find(Compilation compilation) =>
        _ofCompilations.GetValue(compilation, static asked => new StrongBox<CriteriaTypes?>(LookUp(asked))).Value;

    /// <summary>Whether the type is one of the four that criteria are made of.</summary>
    public bool IsCriteria(ITypeSymbol? type) => type is not null && _criteria.Contains(type);

    /// <summary>Whether criteria of the type can be joined by OR; of the others the runtime says itself why they cannot.</summary>
    public bool MayBeAlternative(ITypeSymbol? type) => Is(type, AnyOf) || Is(type, AllOf);

    /// <summary>Whether the operator is one of the runtime's for criteria, and not one of the user's own types that gives criteria.</summary>
    public bool IsJoining(IOperation? operation) => operation?.Kind switch
    {
        OperationKind.Binary => operation is IBinaryOperation { OperatorKind: BinaryOperatorKind.And or BinaryOperatorKind.Or } binary
            && IsCriteria(binary.OperatorMethod?.ContainingType),
        OperationKind.CompoundAssignment =>
            operation is ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.And or BinaryOperatorKind.Or } assignment
            && IsCriteria(assignment.OperatorMethod?.ContainingType),
        OperationKind.Unary => operation is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } unary
            && IsCriteria(unary.OperatorMethod?.ContainingType),
        _ => false,
    };

    /// <summary>Whether the type is that of a facet.</summary>
    public bool IsFacet(ITypeSymbol? type) => type is not null && _facets.Contains(type.OriginalDefinition);

    private static CriteriaTypes? LookUp(Compilation compilation)
    {
        // They are in one assembly, which is found once: a compilation looks through all that it references.
        if (compilation.GetTypeByMetadataName("AudienceTyped.Urn") is not { } urn)
        {
            return null;
        }

        INamedTypeSymbol?[] criteria = Array.ConvertAll(_criteriaNames, Type);
        INamedTypeSymbol?[] facets = Array.ConvertAll(_facetNames, Type);
        return Array.TrueForAll(criteria, static type => type is not null)
            && Array.TrueForAll(facets, static type => type is not null)
            ? new CriteriaTypes(criteria!, facets!) { Urn = urn, Client = Type("AudienceCountsClient"), Count = Type("AudienceCount") }
            : null;

        INamedTypeSymbol? Type(string name) => urn.ContainingAssembly.GetTypeByMetadataName("AudienceTyped." + name);
    }

    /// <summary>Whether the type is the wanted one.</summary>
    public static bool Is(ITypeSymbol? type, INamedTypeSymbol wanted) => SymbolEqualityComparer.Default.Equals(type, wanted);
}
