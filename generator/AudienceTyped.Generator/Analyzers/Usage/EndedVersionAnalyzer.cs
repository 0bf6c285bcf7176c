using System.Collections.Immutable;
using System.Globalization;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Shared.Wire;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Finds versions that a client is told to request although LinkedIn has ended them, as of what was published when the package was made.</summary>
internal sealed class EndedVersionAnalyzer : OperationAnalyzer
{
    internal static readonly DiagnosticDescriptor Rule = CodeDescriptors.Warning("AUD1016", "The version has ended",
        "{0} It answers each request with status 426. Request {1}, or leave the version out.");

    private static readonly string _latest = PublishedVersions.Known.Latest.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Register(OperationActions context, CriteriaTypes types)
    {
        NameFollower names = context.Names;
        context.RegisterOperationAction(operation => Analyze(operation, names), OperationKind.SimpleAssignment);
    }

    private static void Analyze(OperationAnalysisContext context, NameFollower names)
    {
        if (context.Operation is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { } property }, Value: var value }
            || property is not { Name: "Version", Type.Name: "LinkedInVersion", ContainingType.Name: "AudienceCountsClientOptions" or "AudienceTypedOptions" })
        {
            return;
        }

        foreach (IOperation step in names.Follow(value, null, context.CancellationToken).Select(static step => step.Operation))
        {
            if (step is IInvocationOperation { TargetMethod: { Name: "Parse", ContainingType.Name: "LinkedInVersion" }, Arguments: [{ Value: var text }] } call)
            {
                // In the options only the text is wrong; a name has its value elsewhere, for others too.
                IOperation place = call == Operations.Strip(value) ? text : value;
                if (KnownText.Find(text, names, context.CancellationToken)?.Whole is { } version
                    && FindProblem(version) is { } problem
                    && !IsAboutEndedVersions(context.Operation))
                {
                    context.ReportDiagnostic(Diagnostic.Create(
                        Rule, place.Syntax.GetLocation(), ProblemProperties.Of(ProblemProperties.Replacement, _latest), problem, _latest));
                }

                return;
            }
        }
    }

    private static string? FindProblem(string version) =>
        !VersionText.TryParse(version, out int number) ? null
        : PublishedVersions.Known.FindEnd(number) is not { } end ? $"LinkedIn published no version {version}."
        : end <= PublishedVersions.Known.KnownAsOf ? string.Format(
            CultureInfo.InvariantCulture, "LinkedIn ended version {0} on {1}-{2:00}-{3:00}.", version, end / 10_000, end / 100 % 100, end % 100)
        : null;

    // A test of what a program does when a version ends.
    private static bool IsAboutEndedVersions(IOperation operation) =>
        Statements.IsExpectedToThrow(operation)
        || operation.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member
            && member.DescendantTokens().Any(static token => token.ValueText is "LinkedInVersionException" or "RetireVersion" or "EndsOn");
}
