using System.Collections.Immutable;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Finds versions and access tokens in code that the runtime always refuses.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RefusedTextAnalyzer : CodeAnalyzer
{
    /// <summary>A property of the diagnostic: present where the text is an access token, which the diagnostic does not have.</summary>
    internal const string IsToken = nameof(IsToken);

    internal static readonly DiagnosticDescriptor Rule = CodeDescriptors.Error("AUD1015", "The text is refused",
        "{0} The call throws at run time.{1}");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    private protected override void Register(CompilationStartAnalysisContext context, CriteriaTypes types)
    {
        IReadOnlyList<TextParser> parsers = TextParser.FindAll(context.Compilation);
        Initializers initializers = new(context.Compilation);
        context.RegisterOperationAction(
            operation => Analyze(operation, parsers, initializers), OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.MethodReference);
    }

    private static void Analyze(OperationAnalysisContext context, IReadOnlyList<TextParser> parsers, Initializers initializers)
    {
        (IMethodSymbol? method, IOperation? text) = context.Operation switch
        {
            IInvocationOperation call => (call.TargetMethod, FindText(call.Arguments)),
            IObjectCreationOperation creation => (creation.Constructor, FindText(creation.Arguments)),
            _ => (((IMethodReferenceOperation)context.Operation).Method, null),
        };
        if (parsers.FirstOrDefault(known => known.Is(method)) is not { } parser)
        {
            return;
        }

        GivenElements elements = new(initializers, context.CancellationToken);
        IEnumerable<IOperation> texts = context.Operation is IMethodReferenceOperation group ? elements.OfMethodGroup(group)
            : text is null ? []
            : elements.OfArgument(text).Prepend(text);
        foreach (IOperation given in texts)
        {
            if (KnownText.Find(given, initializers, context.CancellationToken) is { } known
                && parser.FindProblem(known) is { } problem
                && !Statements.IsExpectedToThrow(context.Operation)
                && !Statements.IsCaught(context.Operation))
            {
                Report(context, parser, given, known.Whole is { } whole ? parser.FindMeant(whole) : null, problem);
            }
        }
    }

    private static IOperation? FindText(ImmutableArray<IArgumentOperation> arguments) =>
        arguments.FirstOrDefault(static argument => argument.Parameter is { Ordinal: 0, Type.SpecialType: SpecialType.System_String })?.Value;

    private static void Report(OperationAnalysisContext context, TextParser parser, IOperation place, string? meant, string problem) =>
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            place.Syntax.GetLocation(),
            ProblemProperties.Of((ProblemProperties.Replacement, meant), (IsToken, parser.IsOfToken ? "" : null)),
            problem,
            meant is null ? "" : $" Write '{meant}'."));
}
