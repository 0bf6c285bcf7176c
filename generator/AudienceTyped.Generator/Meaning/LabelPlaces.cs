using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Meaning;

/// <summary>Whether a text beside a value is a label of the value, by what the parameters or properties are called.</summary>
internal static class LabelPlaces
{
    private static readonly HashSet<string> _ofLabels = Set("display displayed title text caption alias term heading short long full friendly readable english en shown");

    private static readonly HashSet<string> _ofValues = Set("linkedin li target targeting facet ad entity item1 item2");

    // What has a name of its own, and a place or a level beside it.
    private static readonly HashSet<string> _ownNames = Set("""
        campaign audience segment persona advert creative experiment test rule account customer client team office branch hub store site
        person employee contact lead member user author speaker event offer job vacancy message article post product plan order brief budget route
        alert notification email note comment task ticket issue change link
        equal match matche compare check verify validate same differ
        fallback case expectation expected assert assertion project program partner supplier report request replace rename redirect log trace debug
        """);

    /// <summary>Whether the label and the value are in places of a label and a value; by syntax alone where a value is the key of its label.</summary>
    public static bool AreOfLabel(NameAtHand name, WrittenValue value, SemanticModel model, CancellationToken cancellationToken)
    {
        if (name.Node?.Parent is AttributeArgumentSyntax { Parent.Parent.Parent.Parent: MethodDeclarationSyntax method } row)
        {
            return AreOfParameters(row, value, method);
        }

        SyntaxNode? container = name.Node is null ? null : ContainerOf(name.Node);
        if (container is null)
        {
            // The name, or the key, of an object that has the value.
            return FindEntry(value.Node, name) is not { } entry
                || (FindPlace(value.Node, entry) is { } given
                    && (FindName(given, model, cancellationToken) is { } called ? IsOfValue(called, value.Type) : entry is TupleExpressionSyntax)
                    && !HasOwnName(OwnerOf(entry), model, cancellationToken));
        }

        if (container is ArgumentListSyntax { Parent: var call } && EntryPlaces.IsEntry(call, model, cancellationToken))
        {
            return true;
        }

        SyntaxNode? place = FindPlace(value.Node, container) ?? FindPlaceInInitializer(value.Node, container);
        if (place is null)
        {
            return false;
        }

        string? label = FindName(name.Node!, model, cancellationToken);
        string? named = FindName(place, model, cancellationToken);
        return label is null && named is null
            ? container is TupleExpressionSyntax tuple && IsPair(tuple)
            : IsOfLabel(label, value.Type) && IsOfValue(named, value.Type) && !HasOwnName(OwnerOf(container, name.Node), model, cancellationToken);
    }

    private static SyntaxNode? FindEntry(SyntaxNode value, NameAtHand name) =>
        value.FirstAncestorOrSelf<SyntaxNode>(static node => node is TupleExpressionSyntax or AnonymousObjectCreationExpressionSyntax
            or ArgumentListSyntax { Arguments.Count: > 1, Parent: BaseObjectCreationExpressionSyntax }
            || node.IsKind(SyntaxKind.ObjectInitializerExpression)) is { } entry && entry != name.Group && name.Group?.Contains(entry) != false
            ? entry
            : null;

    // The list of arguments, the tuple or the initializer; null for what is no list of places.
    private static SyntaxNode? ContainerOf(ExpressionSyntax label) => label.Parent switch
    {
        ArgumentSyntax { Parent: ArgumentListSyntax or TupleExpressionSyntax } argument => argument.Parent,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax, Parent: InitializerExpressionSyntax initializer } => initializer,
        AnonymousObjectMemberDeclaratorSyntax member => member.Parent,
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax, Parent: ExpressionStatementSyntax statement } => statement.Parent,
        _ => null,
    };

    private static SyntaxNode? OwnerOf(SyntaxNode container, ExpressionSyntax? label = null) => container switch
    {
        TupleExpressionSyntax or AnonymousObjectCreationExpressionSyntax => null,
        BlockSyntax => label?.Parent is AssignmentExpressionSyntax assignment ? StatementLabels.ObjectOf(assignment) : null,
        _ => container.Parent,
    };

    // The outermost expression around the value that is an argument, or what a member is set to.
    private static SyntaxNode? FindPlace(SyntaxNode value, SyntaxNode? container)
    {
        SyntaxNode? place = null;
        for (SyntaxNode? node = value; node is not null; node = node.Parent)
        {
            if (node == container)
            {
                return place;
            }

            place = node is ExpressionSyntax and not AssignmentExpressionSyntax ? node : place;
        }

        return null;
    }

    // new Item("South Korea") { Urn = "urn:…" }
    private static SyntaxNode? FindPlaceInInitializer(SyntaxNode value, SyntaxNode container) => container.Parent switch
    {
        BaseObjectCreationExpressionSyntax creation when container == creation.ArgumentList => FindPlace(value, creation.Initializer),
        BaseObjectCreationExpressionSyntax creation when container == creation.Initializer => FindPlace(value, creation.ArgumentList),
        _ => null,
    };

    private static string? FindName(SyntaxNode place, SemanticModel model, CancellationToken cancellationToken) => place.Parent switch
    {
        ArgumentSyntax { NameColon.Name.Identifier.ValueText: var name } => name,
        ArgumentSyntax { Parent: TupleExpressionSyntax tuple } argument => FindElementName(tuple, tuple.Arguments.IndexOf(argument), model, cancellationToken),
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } call } list } argument =>
            FindParameterName(call, list.Arguments.IndexOf(argument), model, cancellationToken),
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax member } => member.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name: var member } } => member.Identifier.ValueText,
        AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name.Identifier.ValueText: var name } => name,
        _ => null,
    };

    private static string? FindElementName(TupleExpressionSyntax tuple, int index, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetTypeInfo(tuple, cancellationToken).ConvertedType is INamedTypeSymbol { IsTupleType: true, TupleElements: var elements }
            && index < elements.Length
            && elements[index].IsExplicitlyNamedTupleElement
            ? elements[index].Name
            : null;

    private static string? FindParameterName(SyntaxNode call, int index, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method && index < method.Parameters.Length && !method.Parameters[index].IsParams
            ? method.Parameters[index].Name
            : null;

    // The row of a test: the parameters of the method say what is in it.
    private static bool AreOfParameters(AttributeArgumentSyntax label, WrittenValue value, MethodDeclarationSyntax method) =>
        IsOfLabel(FindParameterName(label, method), value.Type)
        && value.Node.FirstAncestorOrSelf<AttributeArgumentSyntax>() is { } given
        && IsOfValue(FindParameterName(given, method), value.Type);

    private static string? FindParameterName(AttributeArgumentSyntax argument, MethodDeclarationSyntax method) =>
        argument.Parent is AttributeArgumentListSyntax list
        && list.Arguments.IndexOf(argument) is var index
        && index < method.ParameterList.Parameters.Count
            ? method.ParameterList.Parameters[index].Identifier.ValueText
            : null;

    // ("urn:…", "Unpaid"), and with what is no text beside it.
    private static bool IsPair(TupleExpressionSyntax tuple) =>
        tuple.Arguments.Count == 2 || tuple.Arguments.Count(static argument => argument.Expression.IsKind(SyntaxKind.StringLiteralExpression)) == 2;

    private static bool IsOfLabel(string? name, EntityMeanings type) =>
        name is not null
        && NameWords.Of(name) is { Length: > 0 } words
        && Array.TrueForAll(words, word => _ofLabels.Contains(word) || type.Words.SaysNothing(word));

    private static bool IsOfValue(string? name, EntityMeanings type) => name is not null
        && NameWords.Of(name) is { Length: > 0 } words
        && NameWords.Of(type.ClassName) is var typeWords
        && Array.TrueForAll(
            words, word => _ofValues.Contains(word) || type.Words.SaysNothing(word) || Array.IndexOf(typeWords, word) >= 0 || word == type.UrnEntityType);

    private static bool HasOwnName(SyntaxNode? owner, SemanticModel model, CancellationToken cancellationToken)
    {
        string? name = owner switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => member.Name.Identifier.ValueText,
            InvocationExpressionSyntax { Expression: SimpleNameSyntax method } => method.Identifier.ValueText,
            ExpressionSyntax creation => model.GetTypeInfo(creation, cancellationToken).Type?.Name,
            _ => null,
        };
        return name is not null && NameWords.Of(name).Any(_ownNames.Contains);
    }

    private static HashSet<string> Set(string words) =>
        new(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
