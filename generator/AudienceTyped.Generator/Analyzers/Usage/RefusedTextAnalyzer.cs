using System.Collections.Immutable;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Finds texts in code that the readers of versions, tokens and criteria always refuse.</summary>
internal sealed class RefusedTextAnalyzer : OperationAnalyzer
{
    internal static readonly DiagnosticDescriptor Rule = CodeDescriptors.Error("AUD1015", "The text is refused", "{0} The call throws at run time.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Register(OperationActions context, CriteriaTypes types)
    {
        NameFollower names = context.Names;
        context.RegisterOperationAction(
            operation =>
            {
                var call = (IInvocationOperation)operation.Operation;
                Analyze(operation, call.TargetMethod, call.Arguments, types, names);
            },
            OperationKind.Invocation);
        context.RegisterOperationAction(
            operation =>
            {
                if (operation.Operation is IObjectCreationOperation { Constructor: { } constructor } creation)
                {
                    Analyze(operation, constructor, creation.Arguments, types, names);
                }
            },
            OperationKind.ObjectCreation);
        context.RegisterOperationAction(operation => AnalyzeGroup(operation, types, names), OperationKind.MethodReference);
    }

    private static void Analyze(
        OperationAnalysisContext context, IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, CriteriaTypes types, NameFollower names)
    {
        if (TextParser.Find(method, types) is not { } parser
            || (method.Name == "Deserialize" && !CriteriaParser.IsTextAlone(arguments))
            || CriteriaParser.FindText(arguments) is not { } text)
        {
            return;
        }

        foreach (GivenText given in new GivenTexts(names, context.CancellationToken).OfArgument(text))
        {
            Report(context, parser, given);
        }
    }

    // texts.Select(LinkedInVersion.Parse)
    private static void AnalyzeGroup(OperationAnalysisContext context, CriteriaTypes types, NameFollower names)
    {
        var group = (IMethodReferenceOperation)context.Operation;
        if (TextParser.Find(group.Method, types) is not { } parser)
        {
            return;
        }

        foreach (GivenText given in new GivenTexts(names, context.CancellationToken).OfMethodGroup(group))
        {
            Report(context, parser, given);
        }
    }

    private static void Report(OperationAnalysisContext context, TextParser parser, GivenText given)
    {
        // A test that expects the exception is right, and so is a program that catches it.
        (IOperation place, KnownText text) = given;
        if (parser.FindProblem(text) is { } problem
            && !Statements.IsExpectedToThrow(context.Operation)
            && !Statements.IsCaught(context.Operation))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rule,
                place.Syntax.GetLocation(),
                ProblemProperties.Of(
                    (ProblemProperties.Replacement, text.Whole is { } whole ? parser.FindMeant?.Invoke(whole) : null),
                    (ProblemProperties.Secret, parser.IsOfSecrets ? "" : null)),
                problem));
        }
    }
}
