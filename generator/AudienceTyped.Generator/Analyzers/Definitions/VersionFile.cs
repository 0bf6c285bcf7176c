using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Shared.Wire;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Analyzers.Definitions;

/// <summary>The lines of <c>linkedin.versions.tsv</c> that cannot be read. Only the build of the shipped catalog has such a file.</summary>
internal static class VersionFile
{
    public static IEnumerable<DefinitionProblem> FindProblems(string path, SourceText? text) =>
        text is null || path.Substring(path.LastIndexOfAny(['/', '\\']) + 1) != PublishedVersionsReader.FileName ? []
        : PublishedVersionsReader.Read(text.ToString()).Problems.Select(static problem =>
        {
            TextSpan span = new(problem.Start, problem.Length);
            return problem.Directive is { } word
                ? new DefinitionProblem(DefinitionDiagnostics.UnusableDirective, span, word, problem.What, problem.Fix, "")
                : new DefinitionProblem(DefinitionDiagnostics.MalformedRow, span, problem.What, problem.Fix);
        });
}
