using System.Collections.Immutable;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Definitions.Entities;
using AudienceTyped.Generator.Definitions.Facets;
using AudienceTyped.Generator.Definitions.Project;
using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Analyzers.Definitions;

/// <summary>Reports problems at their place in a definition file: what the generator leaves out, and why.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DefinitionFileAnalyzer : DiagnosticAnalyzer
{
    // The package makes the property visible to the compiler.
    private const string ContinuousIntegration = "build_property.ContinuousIntegrationBuild";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => DefinitionDiagnostics.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();

        context.RegisterCompilationStartAction(static start =>
        {
            var conflicts = new ConflictsOfProject(start.Options.AdditionalFiles, start.Compilation);
            start.RegisterAdditionalFileAction(file => Report(file, conflicts));
        });
    }

    private static bool IsContinuousIntegration(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(ContinuousIntegration, out string? value)
        && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    // One path given twice is one file: what is found in the text of the first has no place in that of the second.
    private static bool IsRepeated(AdditionalFileAnalysisContext context) =>
        context.Options.AdditionalFiles.First(file => file.Path == context.AdditionalFile.Path) != context.AdditionalFile;

    private static void Report(AdditionalFileAnalysisContext context, ConflictsOfProject conflicts)
    {
        string path = context.AdditionalFile.Path;
        bool isEntityFile = DefinitionFiles.IsEntityFile(path);
        if (IsRepeated(context))
        {
            return;
        }

        SourceText? text = context.AdditionalFile.GetText(context.CancellationToken);
        if (!DefinitionFiles.IsDefinitionFile(path))
        {
            foreach (DefinitionProblem problem in MisnamedFiles.Find(path, text) is { } misnamed ? [misnamed] : VersionFile.FindProblems(path, text))
            {
                context.ReportDiagnostic(problem.ToDiagnostic(path, text));
            }

            return;
        }

        ImmutableArray<DefinitionProblem> problems = text is null ? [new DefinitionProblem(
            DefinitionDiagnostics.NotText, default, "it cannot be opened, or its content is not text")]
            : isEntityFile ? DefinitionConflicts.ReadEntityFile(text, context.Compilation, context.CancellationToken).Problems
            : FacetFileReader.Read(text, context.CancellationToken).Problems;
        bool isContinuousIntegration = IsContinuousIntegration(context.Options);
        foreach (DefinitionProblem problem in problems.Concat(conflicts.Find(path, context.CancellationToken)))
        {
            DefinitionProblem raised = isContinuousIntegration && problem.Descriptor == DefinitionDiagnostics.UnresolvedId
                ? problem with { Descriptor = DefinitionDiagnostics.UnresolvedIdInBuild }
                : problem;
            context.ReportDiagnostic(MeantEntityType.Suggest(raised, context.Compilation).ToDiagnostic(path, text));
        }
    }
}
