using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Meaning;

/// <summary>Finds the names that the code gives to a value: those of what it initializes, is assigned to, is looked up by or is shown as.</summary>
internal static class NameReader
{
    public static IEnumerable<NameAtHand> Read(ExpressionSyntax value, CatalogMeanings meanings, SemanticModel model, CancellationToken cancellationToken)
    {
        ExpressionSyntax node = value;
        bool isInList = false;
        while (FindOuter(node, value) is { } outer)
        {
            isInList |= outer is CollectionExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax;
            node = outer;
        }

        return node.Parent switch
        {
            ArgumentSyntax argument when ClauseNames.FindClause(argument) is { } clause => OfClause(clause, model, cancellationToken),
            AttributeArgumentSyntax argument => AttributeNames.Read(argument),
            _ when isInList =>
                OfPlace(node, model, cancellationToken).Select(static name => name with { IsOfWhole = name.Kind == NameKind.Key }),
            _ => OfPlace(node, model, cancellationToken).Concat(LabelReader.Read(node, meanings)),
        };
    }

    // What is the same value in another form; null where it is in a place of its own.
    private static ExpressionSyntax? FindOuter(ExpressionSyntax node, ExpressionSyntax value) => node.Parent switch
    {
        ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax => (ExpressionSyntax)node.Parent,

        // The Urn of a value, or its text.
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Urn" } urn when urn.Expression == node => urn,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString", Parent: InvocationExpressionSyntax call } text when text.Expression == node => call,
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters.Count: 0 } made when made.ExpressionBody == node => made,
        ArgumentSyntax argument when FindWrapper(argument) is { } wrapper => wrapper,
        ExpressionElementSyntax { Parent: CollectionExpressionSyntax { Elements.Count: 1, Parent: ArgumentSyntax list } one }
            when ClauseNames.FindClause(list) is not null => one,

        // Who writes a member alone in a list names the list after it: ["Austria"] = [Geo.Austria].
        ExpressionElementSyntax { Parent: CollectionExpressionSyntax { Elements.Count: 1 } list } when IsMember(value) && IsNamed(list) => list,
        InitializerExpressionSyntax { Expressions.Count: 1, Parent: ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax } array
            when IsMember(value) => (ExpressionSyntax)array.Parent!,
        _ => null,
    };

    private static bool IsMember(ExpressionSyntax value) => value is MemberAccessExpressionSyntax or IdentifierNameSyntax;

    private static bool IsNamed(CollectionExpressionSyntax list) => list.Parent
        is EqualsValueClauseSyntax or ArrowExpressionClauseSyntax or AssignmentExpressionSyntax or SwitchExpressionArmSyntax or InitializerExpressionSyntax;

    private static IEnumerable<NameAtHand> OfClause(InvocationExpressionSyntax clause, SemanticModel model, CancellationToken cancellationToken)
    {
        if (clause.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: var outer } } && !EntryPlaces.IsEntry(outer))
        {
            return [];
        }

        ExpressionSyntax place = Unwrap(clause);
        if (ClauseNames.FindWhole(place) is not { } whole)
        {
            return ClauseNames.Of(OfPlace(place, model, cancellationToken), clause);
        }

        // Few have a key, and only then the whole is looked through.
        NameAtHand[] keys = [.. OfPlace(Unwrap(whole), model, cancellationToken).Where(static name => name.Kind == NameKind.Key)];
        return keys.Length == 0 || ClauseNames.HasOther(whole, clause)
            ? []
            : ClauseNames.Of(keys, clause).Select(static name => name with { IsOfWhole = true });
    }

    // () => Facet.Locations.Is(…), (AllOf)Facet.Locations.Is(…)
    private static ExpressionSyntax Unwrap(ExpressionSyntax clause) => clause.Parent switch
    {
        ParenthesizedExpressionSyntax or CastExpressionSyntax => Unwrap((ExpressionSyntax)clause.Parent),
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters.Count: 0 } made when made.ExpressionBody == clause => Unwrap(made),
        ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: BaseObjectCreationExpressionSyntax { Initializer: null } lazy } }
            when clause is LambdaExpressionSyntax => Unwrap(lazy),
        _ => clause,
    };

    // Parse("urn:…"), Custom("urn:…"), new Urn("urn:…"), Task.FromResult(…), new Lazy<Geo>(…): the value in another type.
    private static ExpressionSyntax? FindWrapper(ArgumentSyntax argument) => argument.Parent is ArgumentListSyntax { Arguments.Count: 1 } list
        ? list.Parent switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Parse" or "Custom" or "FromResult" } } call => call,
            BaseObjectCreationExpressionSyntax { Initializer: null } creation => creation,
            _ => null,
        }
        : null;

    private static IEnumerable<NameAtHand> OfPlace(ExpressionSyntax node, SemanticModel model, CancellationToken cancellationToken) => node.Parent switch
    {
        EqualsValueClauseSyntax { Parent: { } declaration } => DeclaredNames.Of(declaration),
        ArrowExpressionClauseSyntax { Parent: { } declaration } => DeclaredNames.Of(declaration),
        AssignmentExpressionSyntax assignment when assignment.Right == node && IsGiving(assignment) => OfTarget(assignment),
        LetClauseSyntax { Identifier: var variable } => [new NameAtHand(variable.ValueText, NameKind.Local, variable.GetLocation(), null)],
        AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name: { } name } => [new NameAtHand(
            name.Identifier.ValueText, NameKind.Argument, name.GetLocation(), null)],
        ArgumentSyntax { Parent: TupleExpressionSyntax tuple } argument => OfTuple(argument, tuple),
        ArgumentSyntax { Parent: ArgumentListSyntax list } argument => OfArgument(argument, list, model, cancellationToken),
        InitializerExpressionSyntax { Expressions: [var key, var element], RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } complex
            when element == node => KeyReader.Read(key, complex.Parent),
        SwitchExpressionArmSyntax arm when arm.Expression == node => KeyReader.ReadCase(arm.Pattern, arm.WhenClause, arm.Parent),
        ConditionalExpressionSyntax conditional when conditional.WhenTrue == node => BranchNames.OfConditional(conditional),
        YieldStatementSyntax statement => BranchNames.OfOnly<YieldStatementSyntax>(statement),
        ReturnStatementSyntax statement => BranchNames.OfStatement(statement).Concat(DeclaredNames.OfReturn(statement)),
        _ => [],
    };

    private static bool IsGiving(AssignmentExpressionSyntax assignment) =>
        assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) || assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression);

    private static IEnumerable<NameAtHand> OfTarget(AssignmentExpressionSyntax assignment) => assignment.Left switch
    {
        IdentifierNameSyntax name => BranchNames.OfAssignment(assignment).Prepend(new NameAtHand(
            name.Identifier.ValueText,
            assignment.Parent is InitializerExpressionSyntax ? NameKind.Argument : NameKind.Local,
            name.GetLocation(),
            assignment.Parent)),
        MemberAccessExpressionSyntax member => BranchNames.OfAssignment(assignment).Prepend(new NameAtHand(
            member.Name.Identifier.ValueText, NameKind.Argument, member.Name.GetLocation(), assignment.Parent?.Parent)),
        ElementAccessExpressionSyntax { ArgumentList.Arguments: [var key] } => KeyReader.Read(key.Expression, assignment.Parent?.Parent),
        ImplicitElementAccessSyntax { ArgumentList.Arguments: [var key] } => KeyReader.Read(key.Expression, assignment.Parent),
        _ => [],
    };

    private static IEnumerable<NameAtHand> OfTuple(ArgumentSyntax argument, TupleExpressionSyntax tuple) => argument.NameColon is { } colon
        ? [new NameAtHand(colon.Name.Identifier.ValueText, NameKind.Argument, colon.Name.GetLocation(), null)]
        : tuple.Arguments is [{ Expression: var key and (LiteralExpressionSyntax or MemberAccessExpressionSyntax) }, var second] && second == argument
            ? KeyReader.Read(key, EntryPlaces.FindTable(tuple))
            : [];

    private static IEnumerable<NameAtHand> OfArgument(
        ArgumentSyntax argument, ArgumentListSyntax list, SemanticModel model, CancellationToken cancellationToken)
    {
        // What is put under a key: Add("linux", …), KeyValuePair.Create("linux", …), new("linux", …).
        if (list.Arguments is [{ Expression: var key and (LiteralExpressionSyntax or MemberAccessExpressionSyntax) }, var second]
            && second == argument
            && EntryPlaces.IsEntry(list.Parent, model, cancellationToken))
        {
            return KeyReader.Read(key, EntryPlaces.FindTable(list.Parent!));
        }

        if (list is { Arguments.Count: 1, Parent: InvocationExpressionSyntax { Parent: ExpressionStatementSyntax added } add } && EntryPlaces.IsEntry(add))
        {
            return BranchNames.OfOnly<ExpressionStatementSyntax>(added);
        }

        if (argument.NameColon is { } colon)
        {
            return [new NameAtHand(colon.Name.Identifier.ValueText, NameKind.Argument, colon.Name.GetLocation(), null)];
        }

        // Facets do not name their values. Most values are there, and binding each call would take time.
        if (list.Parent is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Is" or "IsAnyOf" or "IsNot" or "IsNoneOf" } })
        {
            return [];
        }

        // The parameters of the code itself say what they are for; those of libraries are general.
        return list.Parent is { } call && model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol { DeclaringSyntaxReferences.Length: > 0 } method
            && list.Arguments.IndexOf(argument) is var index && index < method.Parameters.Length && !method.Parameters[index].IsParams
            ? [new NameAtHand(method.Parameters[index].Name, NameKind.Argument, null, null)]
            : [];
    }
}
