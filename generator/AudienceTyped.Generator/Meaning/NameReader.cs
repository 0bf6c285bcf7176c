using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Meaning;

/// <summary>Finds the names that the code gives to a value: those of what it initializes, is assigned to or is looked up by.</summary>
internal static class NameReader
{
    public static IEnumerable<NameAtHand> Read(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken)
    {
        ExpressionSyntax node = value;
        while (true)
        {
            switch (node.Parent)
            {
                case ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax:
                    node = (ExpressionSyntax)node.Parent;
                    continue;

                // The Urn of a value, or its text.
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Urn" } urn when urn.Expression == node:
                    node = urn;
                    continue;
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString", Parent: InvocationExpressionSyntax call } text when text.Expression == node:
                    node = call;
                    continue;
                case ArgumentSyntax argument when FindWrapper(argument) is { } wrapper:
                    node = wrapper;
                    continue;
                default:
                    return OfPlace(node, model, cancellationToken);
            }
        }
    }

    // Parse("urn:…"), Custom("urn:…"), new Urn("urn:…"): the value in another type.
    private static ExpressionSyntax? FindWrapper(ArgumentSyntax argument) => argument.Parent is ArgumentListSyntax { Arguments.Count: 1 } list
        ? list.Parent switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Parse" or "Custom" } } call => call,
            BaseObjectCreationExpressionSyntax { Initializer: null } creation => creation,
            _ => null,
        }
        : null;

    private static IEnumerable<NameAtHand> OfPlace(ExpressionSyntax node, SemanticModel model, CancellationToken cancellationToken) => node.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } => OfVariable(declarator),
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => [Declared(property.Identifier, property)],
        EqualsValueClauseSyntax { Parent: ParameterSyntax parameter } => [new NameAtHand(
            parameter.Identifier.ValueText, NameKind.Argument, parameter.Identifier.GetLocation(), null)],
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => [Declared(property.Identifier, property)],
        AssignmentExpressionSyntax assignment when assignment.Right == node && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) => OfTarget(assignment),
        AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name: { } name } => [new NameAtHand(
            name.Identifier.ValueText, NameKind.Argument, name.GetLocation(), null)],
        ArgumentSyntax { Parent: TupleExpressionSyntax tuple } argument => OfTuple(argument, tuple),
        ArgumentSyntax { Parent: ArgumentListSyntax list } argument => OfArgument(argument, list, model, cancellationToken),
        InitializerExpressionSyntax { Expressions: [var key, var element], RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } complex
            when element == node => OfKey(key, complex.Parent),
        SwitchExpressionArmSyntax arm when arm.Expression == node => arm.WhenClause is null ? OfPattern(arm.Pattern, arm.Parent) : [],
        ReturnStatementSyntax { Parent: SwitchSectionSyntax section } => section.Labels
            .OfType<CaseSwitchLabelSyntax>()
            .SelectMany(label => OfKey(label.Value, section.Parent)),
        _ => [],
    };

    private static IEnumerable<NameAtHand> OfVariable(VariableDeclaratorSyntax declarator)
    {
        if (declarator.Parent?.Parent is LocalDeclarationStatementSyntax { IsConst: false } or not (FieldDeclarationSyntax or LocalDeclarationStatementSyntax))
        {
            return [new NameAtHand(declarator.Identifier.ValueText, NameKind.Local, declarator.Identifier.GetLocation(), null)];
        }

        return [Declared(declarator.Identifier, declarator)];
    }

    private static NameAtHand Declared(SyntaxToken identifier, SyntaxNode node) =>
        new(
            identifier.ValueText,
            NameKind.Declaration,
            identifier.GetLocation(),
            node.FirstAncestorOrSelf<SyntaxNode>(static ancestor => ancestor is TypeDeclarationSyntax or BlockSyntax));

    private static IEnumerable<NameAtHand> OfTarget(AssignmentExpressionSyntax assignment) => assignment.Left switch
    {
        IdentifierNameSyntax name => [new NameAtHand(
            name.Identifier.ValueText,
            assignment.Parent is InitializerExpressionSyntax ? NameKind.Argument : NameKind.Local,
            name.GetLocation(),
            assignment.Parent)],
        MemberAccessExpressionSyntax member => [new NameAtHand(
            member.Name.Identifier.ValueText, NameKind.Argument, member.Name.GetLocation(), assignment.Parent?.Parent)],
        ElementAccessExpressionSyntax { ArgumentList.Arguments: [var key] } => OfKey(key.Expression, assignment.Parent?.Parent),
        ImplicitElementAccessSyntax { ArgumentList.Arguments: [var key] } => OfKey(key.Expression, assignment.Parent),
        _ => [],
    };

    private static IEnumerable<NameAtHand> OfTuple(ArgumentSyntax argument, TupleExpressionSyntax tuple) => argument.NameColon is { } colon
        ? [new NameAtHand(colon.Name.Identifier.ValueText, NameKind.Argument, colon.Name.GetLocation(), null)]
        : tuple.Arguments is [{ Expression: LiteralExpressionSyntax key }, var second] && second == argument ? OfKey(key, tuple.Parent?.Parent) : [];

    private static IEnumerable<NameAtHand> OfArgument(
        ArgumentSyntax argument, ArgumentListSyntax list, SemanticModel model, CancellationToken cancellationToken)
    {
        // What is put under a key: Add("linux", …), KeyValuePair.Create("linux", …), new("linux", …).
        if (list.Arguments is [{ Expression: LiteralExpressionSyntax key }, var second]
            && second == argument
            && IsOfPairs(list.Parent, model, cancellationToken))
        {
            return OfKey(key, list.Parent?.Parent?.Parent);
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

    private static bool IsOfPairs(SyntaxNode? call, SemanticModel model, CancellationToken cancellationToken) => call switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "TryAdd" or "Create" } } => true,
        ImplicitObjectCreationExpressionSyntax creation => model.GetTypeInfo(creation, cancellationToken).Type is { Name: "KeyValuePair" },
        ObjectCreationExpressionSyntax { Type: GenericNameSyntax { Identifier.ValueText: "KeyValuePair" } } => true,
        _ => false,
    };

    private static IEnumerable<NameAtHand> OfPattern(PatternSyntax pattern, SyntaxNode? group) => pattern switch
    {
        ConstantPatternSyntax constant => OfKey(constant.Expression, group),
        ParenthesizedPatternSyntax parenthesized => OfPattern(parenthesized.Pattern, group),
        BinaryPatternSyntax binary when binary.IsKind(SyntaxKind.OrPattern) => OfPattern(binary.Left, group).Concat(OfPattern(binary.Right, group)),
        _ => [],
    };

    private static IEnumerable<NameAtHand> OfKey(ExpressionSyntax key, SyntaxNode? group)
    {
        string? text = key switch
        {
            LiteralExpressionSyntax { Token.Value: string literal } => literal.StartsWith("urn:", StringComparison.Ordinal) ? null : literal,
            MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax, Name: IdentifierNameSyntax name } => name.Identifier.ValueText,
            InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: [{ Expression: var named }] } =>
                (named as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText
                ?? (named as IdentifierNameSyntax)?.Identifier.ValueText,
            _ => null,
        };
        return text is null ? [] : [new NameAtHand(text, NameKind.Key, key.GetLocation(), group)];
    }
}
