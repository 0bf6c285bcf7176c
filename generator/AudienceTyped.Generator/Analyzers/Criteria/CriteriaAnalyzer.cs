using System.Collections.Immutable;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Criteria;

/// <summary>Reads the criteria in code and checks them with the rules.</summary>
internal sealed class CriteriaAnalyzer : OperationAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RuleDescriptors.OfEachPlace;

    public override void Register(OperationActions context, CriteriaTypes types)
    {
        CriteriaReadings readings = context.Readings;
        context.RegisterOperationAction(
            operation => Analyze(operation, types, readings),
            OperationKind.Invocation,
            OperationKind.Binary,
            OperationKind.Unary,
            OperationKind.CompoundAssignment,
            OperationKind.PropertyReference);
        context.RegisterOperationAction(operation => AnalyzeGroup(operation, types, readings), OperationKind.MethodReference);
    }

    private static void Analyze(OperationAnalysisContext context, CriteriaTypes types, CriteriaReadings readings)
    {
        IOperation operation = context.Operation;
        if (operation is IPropertyReferenceOperation property && !IsOfObject(property, types))
        {
            return;
        }

        if (types.IsCriteria(operation.Type) && CriteriaRoots.IsRoot(operation, types))
        {
            Report(context, operation, CriteriaRoots.IsWhole(operation, types), types, readings);
        }

        // The initializer of a variable is read where it is written; here it is read as the whole that is sent.
        if (operation is IInvocationOperation invocation && CriteriaRoots.FindSentReference(invocation, types) is { } sent)
        {
            Report(context, sent, isWhole: true, types, readings);
        }

        if (operation is IInvocationOperation parse
            && CriteriaParser.Find(parse.TargetMethod, types) is { } parser
            && CriteriaParser.IsTextAlone(parse.Arguments)
            && CriteriaParser.FindText(parse.Arguments) is { } text)
        {
            ReportElements(context, parser, readings.Elements(context.CancellationToken).OfArgument(text), types, readings);
        }
    }

    // texts.Select(TargetingCriteria.ParseRestli)
    private static void AnalyzeGroup(OperationAnalysisContext context, CriteriaTypes types, CriteriaReadings readings)
    {
        var group = (IMethodReferenceOperation)context.Operation;
        if (CriteriaParser.Find(group.Method, types) is { } parser)
        {
            ReportElements(context, parser, readings.Elements(context.CancellationToken).OfMethodGroup(group), types, readings);
        }
    }

    private static void ReportElements(
        OperationAnalysisContext context, CriteriaParser parser, IEnumerable<IOperation> texts, CriteriaTypes types, CriteriaReadings readings)
    {
        foreach (IOperation text in texts)
        {
            Report(context, context.Operation, readings.OfText(parser, text, context.CancellationToken), types, readings);
        }
    }

    // What an object has may break a rule by what the object is made of. What is sent is read as the whole.
    private static bool IsOfObject(IPropertyReferenceOperation property, CriteriaTypes types) =>
        property.Instance is not (null or IInstanceReferenceOperation)
        && types.IsCriteria(property.Type)
        && !property.Property.DeclaringSyntaxReferences.IsEmpty
        && !CriteriaRoots.IsWhole(property, types);

    private static void Report(OperationAnalysisContext context, IOperation expression, bool isWhole, CriteriaTypes types, CriteriaReadings readings)
    {
        CriteriaFindings findings = isWhole
            ? readings.OfWhole(expression, context.CancellationToken)
            : readings.OfPart(expression, context.CancellationToken);
        Report(context, expression, findings, types, readings);
    }

    private static void Report(
        OperationAnalysisContext context, IOperation expression, CriteriaFindings findings, CriteriaTypes types, CriteriaReadings readings)
    {
        if (findings.Findings.Count > 0)
        {
            ReportEach(context, expression, findings, types, readings);
        }
    }

    private static void ReportEach(
        OperationAnalysisContext context, IOperation expression, CriteriaFindings findings, CriteriaTypes types, CriteriaReadings readings)
    {
        Lazy<bool> isOnPurpose = new(() => Statements.IsExpectedToThrow(expression));
        Lazy<bool> isCaught = new(() => Statements.IsCaught(expression));
        Lazy<bool> isCompared = new(() => EqualityTests.Contain(expression, types));
        HashSet<(string, Location, string)> reported = [];
        foreach (RuleFinding finding in findings.Findings)
        {
            if (!IsWithinSets(finding)
                && !IsNamed(finding, findings)
                && !isOnPurpose.Value
                && !(finding.Rule.IsThrown && isCaught.Value)
                && !(finding.Rule.IsAboutSuperfluousPart && isCompared.Value)
                && FindPlace(finding, findings, expression, readings, context.CancellationToken) is { } place
                && reported.Add((finding.Rule.Id, place, finding.Message)))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    RuleDescriptors.Of(finding.Rule),
                    place,
                    RuleDescriptors.Of(finding.Severity),
                    finding.Others.Select(part => findings.FindOrigin(part, finding)?.NodeLocation).OfType<Location>().Where(other => other != place),
                    ProblemProperties.Of(
                        (ProblemProperties.Replacement, finding.Replacement),
                        (ProblemProperties.ExcludableFacet, finding.Excludable?.Name),
                        (ProblemProperties.InText, IsInText(finding) ? "" : null)),
                    [.. finding.Arguments]));
            }
        }
    }

    // What an initializer breaks by itself is reported there; a negation or a second use can break more.
    private static Location? FindPlace(
        RuleFinding finding, CriteriaFindings findings, IOperation expression, CriteriaReadings readings, CancellationToken cancellationToken)
    {
        if (finding.Main is null)
        {
            return expression.Syntax.GetLocation();
        }

        Origin?[] origins = [.. finding.Others.Prepend(finding.Main).Select(part => findings.FindOrigin(part, finding))];
        bool isReportedThere =
            (FindShared(static origin => origin.Owner) is { } owner && readings.IsBrokenIn(owner, finding.Rule, origins[0]!.Node, cancellationToken))
            || (FindShared(static origin => origin.Around) is { } around
                && readings.IsBrokenIn(around, finding.Rule, [.. origins.Select(static origin => origin!.Node)], cancellationToken));
        return isReportedThere ? null : origins[0]?.Location ?? expression.Syntax.GetLocation();

        IOperation? FindShared(Func<Origin, IOperation?> ownerOf) => origins[0] is { } main
            && ownerOf(main) is { } owner
            && Array.TrueForAll(origins, origin => origin is not null && ownerOf(origin)?.Syntax == owner.Syntax)
                ? owner
                : null;
    }

    // A variable may be right in other criteria that name it; a value that LinkedIn does not have is reported where it is made.
    private static bool IsNamed(RuleFinding finding, CriteriaFindings findings) =>
        finding is { Main: { } main, Rule.IsAboutValueInPlace: true }
        && !(findings.FindOrigin(main, finding) is { Owner: null } origin
            && origin.Place == origin.Node
            && (finding.Rule is not UnlistedValueRule || origin.InText is not null || IsMade(origin.Node)));

    // The fixes change code, not what it parses.
    private static bool IsInText(RuleFinding finding) =>
        finding.Others.Prepend(finding.Main).Any(static part => part?.Origin is Origin { InText: not null });

    private static bool IsMade(SyntaxNode node) =>
        node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "FromId" or "Parse" } };

    // A value of a set, or of a call, is not written where it is used, so it cannot be removed there; unless one list has all that it is about.
    private static bool IsWithinSets(RuleFinding finding) => finding.Main is ValueView { Origin: Origin origin }
        && ((origin.IsOfSet && finding.Rule.IsAboutWrittenValue && !AreInOneList(finding, origin))
            || (origin.IsElsewhere && finding.Rule.IsAboutSuperfluousPart));

    // What is called on the list may choose among its values, as Distinct does.
    private static bool AreInOneList(RuleFinding finding, Origin main) =>
        !(main.Place.Parent is MemberAccessExpressionSyntax access && access.Expression == main.Place)
        && ListOf(main.Node) is { } list
        && finding.Others.OfType<ValueView>().ToArray() is { Length: > 0 } others
        && Array.TrueForAll(others, other => other.Origin is Origin origin && origin.Node != main.Node && ListOf(origin.Node) == list);

    private static SyntaxNode? ListOf(SyntaxNode value) => value.Parent switch
    {
        ExpressionElementSyntax { Parent: { } list } => DeclaredBy(list),
        InitializerExpressionSyntax list => DeclaredBy(list),

        // places.Add(Geo.Germany);
        ArgumentSyntax
        {
            Parent.Parent: InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add", Expression: IdentifierNameSyntax name },
                Parent: ExpressionStatementSyntax { Parent: { } block },
            },
        } => block.ChildNodes().OfType<LocalDeclarationStatementSyntax>().SelectMany(static statement => statement.Declaration.Variables).FirstOrDefault(
            variable => variable.Identifier.ValueText == name.Identifier.ValueText),
        _ => null,
    };

    // A list that a variable has from the beginning is the variable's, with what is added to it.
    private static SyntaxNode DeclaredBy(SyntaxNode list) =>
        (list.Parent is BaseObjectCreationExpressionSyntax creation ? creation : list).Parent
            is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }
            ? variable
            : list;
}
