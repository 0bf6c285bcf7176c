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
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => DefinitionDiagnostics.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();

        // Cached by text, so that an edit elsewhere does not parse the file again.
        var entityFiles = new SourceTextValueProvider<CachedEntityFile>(static text => new CachedEntityFile(text));
        var facetFiles = new SourceTextValueProvider<FacetFileReading>(static text => FacetFileParser.Parse(text, CancellationToken.None));
        context.RegisterCompilationStartAction(start =>
        {
            var readings = new DefinitionReadings(
                text => Read(start.TryGetValue(text, entityFiles, out CachedEntityFile? file) ? file : new CachedEntityFile(text), start.Compilation),
                text => start.TryGetValue(text, facetFiles, out FacetFileReading? reading) ? reading : FacetFileParser.Parse(text, CancellationToken.None));

            // Without the token, because a cancelled result would stay in the cache.
            var conflicts = new Lazy<ILookup<string, DefinitionProblem>>(() =>
                DefinitionConflicts.Find(start.Options.AdditionalFiles, readings, start.Compilation));
            start.RegisterAdditionalFileAction(file => Report(file, readings, conflicts));
        });
    }

    private static EntityFileReading Read(CachedEntityFile file, Compilation compilation) =>
        file.Read(file.EntityTypeName is { } name ? ReferencedEntityTypes.FindExternal(compilation, name) : null);

    // One path given twice is one file: what is found in the text of the first has no place in that of the second.
    private static bool IsRepeated(AdditionalFileAnalysisContext context) =>
        context.Options.AdditionalFiles.First(file => file.Path == context.AdditionalFile.Path) != context.AdditionalFile;

    private static void Report(AdditionalFileAnalysisContext context, DefinitionReadings readings, Lazy<ILookup<string, DefinitionProblem>> conflicts)
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
            if (MisnamedFiles.Find(path, text) is { } misnamed)
            {
                context.ReportDiagnostic(misnamed.ToDiagnostic(path, text));
            }

            return;
        }

        ImmutableArray<DefinitionProblem> problems = text is null ? [new DefinitionProblem(DefinitionDiagnostics.NotText, default, "it cannot be opened, or its content is not text")]
            : isEntityFile ? readings.OfEntityFile(text).Problems
            : readings.OfFacetFile(text).Problems;
        foreach (DefinitionProblem problem in problems.Concat(conflicts.Value[path]))
        {
            context.ReportDiagnostic(MeantEntityType.Suggest(problem, context.Compilation).ToDiagnostic(path, text));
        }
    }
}
