using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.CodeFixes.Criteria;

/// <summary>A facet of a catalog with values of it, all known, as code writes it: <c>Facet.Genders.Is(Gender.Male)</c>.</summary>
internal sealed class FacetCall
{
    private readonly MemberAccessExpressionSyntax _method;
    private readonly string _entityTypeName;
    private readonly IReadOnlyList<CatalogValue> _others;

    private FacetCall(
        InvocationExpressionSyntax syntax,
        MemberAccessExpressionSyntax method,
        FacetFacts facet,
        string entityTypeName,
        CatalogEntityType entityType,
        IReadOnlyList<CatalogValue> others)
    {
        Syntax = syntax;
        _method = method;
        Facet = facet;
        _entityTypeName = entityTypeName;
        EntityType = entityType;
        _others = others;
    }

    public InvocationExpressionSyntax Syntax { get; }

    public FacetFacts Facet { get; }

    public CatalogEntityType EntityType { get; }

    /// <summary>Whether it excludes by itself.</summary>
    public bool IsNegated => _method.Name.Identifier.ValueText is "IsNot" or "IsNoneOf";

    /// <summary>Reads the call; null where the node is none, or a value of it is not one of the catalog.</summary>
    public static FacetCall? Read(SyntaxNode? node, SemanticModel model, CancellationToken cancellationToken)
    {
        if (node is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax method } syntax
            || CriteriaTypes.Find(model.Compilation) is not { } types
            || model.GetOperation(syntax, cancellationToken) is not IInvocationOperation
            {
                TargetMethod.ContainingType:
                { TypeArguments: [INamedTypeSymbol type] }
            } operation
            || !types.IsFacet(operation.TargetMethod.ContainingType)
            || CatalogEntityType.Find(type) is not { } entityType)
        {
            return null;
        }

        CriteriaView view = new CriteriaReadings(types, CatalogSymbols.Of(model.Compilation), new NameFollower(model.Compilation))
            .View(operation, isWhole: false, version: null, cancellationToken);
        if (view.All is not [{ IsComplete: true, Values.Count: > 0 } facet])
        {
            return null;
        }

        CatalogValue[] others = [.. entityType.Values.Where(value => !value.IsRetired && facet.Find(entityType.UrnOf(value.Id)) is null)];
        bool areAllKnown = facet.Values.All(value => entityType.Values.Any(known => entityType.UrnOf(known.Id) == value.Urn));
        return areAllKnown && others.Length > 0
            ? new FacetCall(syntax, method, facet.Facet, type.ToMinimalDisplayString(model, syntax.SpanStart), entityType, others)
            : null;
    }

    /// <summary>The any-of of the values that are not here.</summary>
    public InvocationExpressionSyntax WriteOthers()
    {
        string values = string.Join(", ", _others.Select(value => $"{_entityTypeName}.{value.Member}"));
        SimpleNameSyntax name = SyntaxFactory.IdentifierName(_others.Count == 1 ? "Is" : "IsAnyOf").WithTriviaFrom(_method.Name);
        return Syntax
            .WithExpression(_method.WithName(name))
            .WithArgumentList(SyntaxFactory.ParseArgumentList($"({values})").WithTriviaFrom(Syntax.ArgumentList));
    }
}
