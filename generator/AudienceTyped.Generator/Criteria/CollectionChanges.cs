using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Tells whether the elements that a collection was given are all that it ever has.</summary>
internal static class CollectionChanges
{
    // So many variables for one collection are followed.
    private const int MostAliases = 3;

    // What leaves a collection as it is.
    private static readonly HashSet<string> _reading = new(StringComparer.Ordinal)
    {
        "Contains", "Any", "All", "Select", "ConvertAll", "Where", "Count", "Concat", "Append", "Prepend", "ToArray", "ToList", "AsEnumerable", "AsReadOnly",
        "AsSpan", "First", "Last", "Single", "Take", "Skip", "Distinct", "Union", "OrderBy", "ToHashSet", "ToImmutableArray", "ToImmutableList", "IndexOf",
        "Join", "Aggregate", "GetEnumerator", "ToDictionary", "ToLookup", "Length", "TryGetValue", "ContainsKey", "Keys", "Values", "ToFrozenDictionary",
        "ToFrozenSet", "Is", "IsAnyOf", "IsNot", "IsNoneOf",
    };

    /// <summary>Whether the name leads to a collection that nothing in sight changes.</summary>
    public static bool IsKept(IOperation reference, CancellationToken cancellationToken) => reference switch
    {
        _ when KnownCollections.IsReadOnly(reference.Type) => true,
        ILocalReferenceOperation local => IsKeptIn(local.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>(), local.Local.Name),
        IFieldReferenceOperation { Field: var field } => IsKeptInType(field, cancellationToken),
        IPropertyReferenceOperation { Property: var property } => IsKeptInType(property, cancellationToken),

        // Each call makes one of its own.
        IInvocationOperation => true,
        _ => false,
    };

    // Others may fill a list that they can see, and hardly ever an array.
    private static bool IsKeptInType(ISymbol symbol, CancellationToken cancellationToken) =>
        (symbol.DeclaredAccessibility == Accessibility.Private
            || symbol is IFieldSymbol { Type: IArrayTypeSymbol } or IPropertySymbol { Type: IArrayTypeSymbol })
        && symbol.ContainingType.DeclaringSyntaxReferences.All(reference => IsKeptIn(reference.GetSyntax(cancellationToken), symbol.Name));

    private static bool IsKeptIn(SyntaxNode? scope, string name)
    {
        // The statements of a program are members of their own.
        SyntaxNode? whole = scope is GlobalStatementSyntax { Parent: { } program } ? program : scope;
        return whole is not null
            && whole.DescendantNodes().OfType<IdentifierNameSyntax>().Where(node => node.Identifier.ValueText == name).All(static node => IsReading(node));
    }

    /// <summary>Whether a name of a collection is there to read it.</summary>
    public static bool IsReading(IdentifierNameSyntax name) => IsReading(name, MostAliases);

    private static bool IsReading(IdentifierNameSyntax name, int left)
    {
        SyntaxNode node = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return node.Parent switch
        {
            MemberAccessExpressionSyntax member => _reading.Contains(member.Name.Identifier.ValueText),
            ElementAccessExpressionSyntax element => element.Parent is not AssignmentExpressionSyntax assignment || assignment.Left != element,
            ArgumentSyntax { RefKindKeyword.RawKind: 0, Parent.Parent: InvocationExpressionSyntax { Expression: var called } } =>
                _reading.Contains(NameOf(called)),

            // A list of its own is made of the elements.
            ArgumentSyntax { Parent.Parent: ObjectCreationExpressionSyntax { Type: GenericNameSyntax { Identifier.ValueText: "List" or "HashSet" } } } => true,

            // Another variable is the same collection.
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Identifier.ValueText: var alias } variable } =>
                left > 0 && (alias == name.Identifier.ValueText || IsReadAs(alias, variable, left - 1)),
            SpreadElementSyntax or CommonForEachStatementSyntax or EqualsValueClauseSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax
                or BinaryExpressionSyntax => true,
            _ => false,
        };
    }

    private static bool IsReadAs(string alias, VariableDeclaratorSyntax variable, int left) => variable
        .Ancestors()
        .FirstOrDefault(static node => node is BlockSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax)
        ?.DescendantNodes()
        .OfType<IdentifierNameSyntax>()
        .Where(node => node.Identifier.ValueText == alias)
        .All(node => IsReading(node, left)) == true;

    private static string NameOf(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
