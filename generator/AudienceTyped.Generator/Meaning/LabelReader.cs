using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Meaning;

/// <summary>
/// Finds the texts that are shown for a value: what it is the key of, and what is beside it in a tuple, an object or a call.
/// Whether the place is one of a label is looked at later, where it matters: see <see cref="LabelPlaces"/>.
/// </summary>
internal static class LabelReader
{
    private const int MostSiblings = 12;
    private const int MostLabels = 4;

    public static IEnumerable<NameAtHand> Read(ExpressionSyntax node, CatalogMeanings meanings) => node.Parent switch
    {
        ArgumentSyntax
        {
            Parent: BracketedArgumentListSyntax { Arguments.Count: 1, Parent: ExpressionSyntax { Parent: AssignmentExpressionSyntax entry } access },
        }
            when entry.Left == access => Shown(entry.Right, access is ImplicitElementAccessSyntax ? entry.Parent : entry.Parent?.Parent),
        InitializerExpressionSyntax { Expressions: [var key, var element], RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } complex
            when key == node => Shown(element, complex.Parent),
        ConstantPatternSyntax { Parent: SwitchExpressionArmSyntax { WhenClause: null } arm } => Shown(arm.Expression, arm.Parent),
        CaseSwitchLabelSyntax { Parent: SwitchSectionSyntax { Labels.Count: 1, Statements: [var statement, ..] } section } =>
            ShownBy(statement, section.Parent),
        BinaryExpressionSyntax comparison when comparison.IsKind(SyntaxKind.EqualsExpression) => OfComparison(comparison),
        ArgumentSyntax { Parent: TupleExpressionSyntax tuple } => OfTuple(node, tuple, meanings),
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: ExpressionSyntax call } list } => OfArguments(node, list, call, meanings),

        // class Austria() : Market("Austria", "urn:…"), and base("Austria", "urn:…")
        ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: > 1 and <= MostSiblings, Parent: { } inherited } list } =>
            BesideBase(node, ExpressionsOf(list.Arguments), inherited, meanings),
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } assignment
            when assignment.Right == node && assignment.Left is IdentifierNameSyntax => OfInitializer(node, initializer, meanings),
        AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax statement } assignment when assignment.Right == node =>
            Beside(node, StatementLabels.FindSet(assignment), statement, meanings),
        AnonymousObjectMemberDeclaratorSyntax { Parent: AnonymousObjectCreationExpressionSyntax created } =>
            OfObject(node, [.. created.Initializers.Take(MostSiblings).Select(static member => member.Expression)], created, meanings),
        ExpressionElementSyntax { Parent: CollectionExpressionSyntax { Elements: [ExpressionElementSyntax first, ExpressionElementSyntax second] } row }
            when row.Parent is ExpressionElementSyntax => Beside(node, [first.Expression, second.Expression], row, meanings),
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression, Expressions: [var first, var second] } row
            when row.Parent is InitializerExpressionSyntax or ExpressionSyntax { Parent: InitializerExpressionSyntax or ExpressionElementSyntax } =>
            Beside(node, [first, second], row, meanings),
        _ => [],
    };

    /// <summary>Whether an expression is, or has, a value or several.</summary>
    public static bool HasValue(ExpressionSyntax expression, CatalogMeanings meanings) => expression switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text.StartsWith("urn:", StringComparison.Ordinal),
        MemberAccessExpressionSyntax access => WrittenValueReader.Read(access, meanings) is not null || HasValue(access.Expression, meanings),
        InvocationExpressionSyntax { ArgumentList.Arguments: [var only] } call =>
            WrittenValueReader.Read(call, meanings) is not null || HasValue(only.Expression, meanings),
        CollectionExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or BaseObjectCreationExpressionSyntax => true,
        _ => false,
    };

    // The facet of a value is no value beside it.
    private static bool IsFacet(ExpressionSyntax expression) =>
        expression is LiteralExpressionSyntax { Token.Value: string text } && text.StartsWith(FacetUrns.Prefix, StringComparison.Ordinal);

    private static IEnumerable<NameAtHand> Shown(ExpressionSyntax label, SyntaxNode? group) => label switch
    {
        LiteralExpressionSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax =>
            KeyReader.Read(label, group).Select(static name => name with { Kind = NameKind.Label }),
        _ => [],
    };

    private static IEnumerable<NameAtHand> ShownBy(StatementSyntax statement, SyntaxNode? group) => statement switch
    {
        ReturnStatementSyntax { Expression: { } label } => Shown(label, group),
        BlockSyntax { Statements: [var first, ..] } => ShownBy(first, group),
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } => Shown(assignment.Right, group),
        _ => [],
    };

    // urn == "urn:…" ? "South Korea" : …, and the same as a statement.
    private static IEnumerable<NameAtHand> OfComparison(BinaryExpressionSyntax comparison) => comparison.Parent switch
    {
        ConditionalExpressionSyntax conditional when conditional.Condition == comparison => Shown(conditional.WhenTrue, EntryPlaces.FindTable(conditional)),
        IfStatementSyntax condition => ShownBy(condition.Statement, EntryPlaces.FindTable(condition)),
        _ => [],
    };

    // The classes that are derived from one are a table.
    private static IEnumerable<NameAtHand> BesideBase(ExpressionSyntax node, ExpressionSyntax[] all, SyntaxNode inherited, CatalogMeanings meanings) =>
        inherited is PrimaryConstructorBaseTypeSyntax or ConstructorInitializerSyntax
            ? Beside(node, all, inherited, meanings)
                .Select(name => name with { Group = inherited.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()?.Parent })
            : [];

    // The first of two is a key.
    private static IEnumerable<NameAtHand> OfTuple(ExpressionSyntax node, TupleExpressionSyntax tuple, CatalogMeanings meanings) =>
        tuple.Arguments is [{ Expression: LiteralExpressionSyntax, NameColon: null }, { NameColon: null } second] && second == node.Parent
            ? []
            : OfObject(node, ExpressionsOf(tuple.Arguments), tuple, meanings);

    private static IEnumerable<NameAtHand> OfArguments(ExpressionSyntax node, ArgumentListSyntax list, ExpressionSyntax call, CatalogMeanings meanings)
    {
        // Facets have several values, and no text beside them.
        if (list.Arguments.Count is 1 or > MostSiblings
            || (call is InvocationExpressionSyntax && !HasLiteral(list.Arguments))
            || (EntryPlaces.IsEntry(call) && list.Arguments is [_, var second] && second == node.Parent))
        {
            return [];
        }

        ExpressionSyntax[] all = ExpressionsOf(list.Arguments);
        return call switch
        {
            BaseObjectCreationExpressionSyntax => OfObject(node, all, call, meanings),
            InvocationExpressionSyntax => Beside(node, all, call, meanings),
            _ => [],
        };
    }

    private static bool HasLiteral(SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        foreach (ArgumentSyntax argument in arguments)
        {
            if (argument.Expression.IsKind(SyntaxKind.StringLiteralExpression))
            {
                return true;
            }
        }

        return false;
    }

    private static ExpressionSyntax[] ExpressionsOf(SeparatedSyntaxList<ArgumentSyntax> arguments) =>
        [.. arguments.Take(MostSiblings).Select(static argument => argument.Expression)];

    private static IEnumerable<NameAtHand> OfInitializer(ExpressionSyntax node, InitializerExpressionSyntax initializer, CatalogMeanings meanings)
    {
        IEnumerable<ExpressionSyntax> members = initializer.Expressions.OfType<AssignmentExpressionSyntax>().Select(static member => member.Right);
        IEnumerable<ExpressionSyntax> given = initializer.Parent is BaseObjectCreationExpressionSyntax { ArgumentList: { } list }
            ? list.Arguments.Select(static argument => argument.Expression)
            : [];
        return initializer.IsKind(SyntaxKind.ObjectInitializerExpression) || initializer.IsKind(SyntaxKind.WithInitializerExpression)
            ? OfObject(node, [.. members.Concat(given).Take(MostSiblings)], (ExpressionSyntax)initializer.Parent!, meanings)
            : [];
    }

    private static IEnumerable<NameAtHand> OfObject(ExpressionSyntax node, ExpressionSyntax[] all, ExpressionSyntax created, CatalogMeanings meanings) =>
        Beside(node, all, created, meanings).Concat(OfEntry(node, all, created, meanings));

    // static readonly Country SouthKorea = new("KR", "urn:…"); ["south korea"] = new("KR", "urn:…")
    private static IEnumerable<NameAtHand> OfEntry(
        ExpressionSyntax node, IReadOnlyCollection<ExpressionSyntax> all, ExpressionSyntax entry, CatalogMeanings meanings) =>
        all.Any(other => other != node && HasValue(other, meanings) && !IsFacet(other))
            ? []
            : NamesOf(entry)
                .Where(static name => name.Kind is NameKind.Declaration or NameKind.Key)
                .Select(static name => name with { Kind = NameKind.Label });

    private static IEnumerable<NameAtHand> NamesOf(ExpressionSyntax created) => created.Parent switch
    {
        EqualsValueClauseSyntax { Parent: { } declared } => DeclaredNames.Of(declared),
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [var key] } } entry =>
            KeyReader.Read(key.Expression, entry.Parent),
        InitializerExpressionSyntax { Expressions: [var key, var element], RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } complex
            when element == created => KeyReader.Read(key, complex.Parent),
        SwitchExpressionArmSyntax arm when arm.Expression == created => KeyReader.ReadCase(arm.Pattern, arm.WhenClause, arm.Parent),
        _ => [],
    };

    // An object with several values is called by none of them; beside "false" is what does not fit.
    private static IEnumerable<NameAtHand> Beside(ExpressionSyntax node, IEnumerable<ExpressionSyntax> all, SyntaxNode entry, CatalogMeanings meanings)
    {
        ExpressionSyntax[] others = [.. all.Where(other => other != node).Take(MostSiblings)];
        LiteralExpressionSyntax[] labels =
        [
            .. others.OfType<LiteralExpressionSyntax>()
                .Where(static literal => literal.Token.Value is string text && text.Length > 1 && !text.StartsWith("urn:", StringComparison.Ordinal))
                .Take(MostLabels),
        ];
        if (labels.Length == 0
            || Array.Exists(others, static other => other.IsKind(SyntaxKind.FalseLiteralExpression))
            || Array.Exists(others, other => HasValue(other, meanings) && !IsFacet(other)))
        {
            return [];
        }

        SyntaxNode? table = EntryPlaces.FindTable(entry);
        return labels.Select(label => new NameAtHand(label.Token.ValueText, NameKind.Label, label.GetLocation(), table) { Node = label });
    }
}
