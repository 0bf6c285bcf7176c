using System.Collections.Immutable;
using System.Globalization;
using AudienceTyped.Generator.Analyzers.Definitions;
using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Definitions.Projects;

/// <summary>What the generator would say of the files of a project.</summary>
internal static class ProjectProblems
{
    /// <summary>The first error or warning that a change brings, with its place; null if it brings none. That a file is large is the user's wish.</summary>
    public static string? FindFirst(DefinitionProject before, DefinitionProject after, CancellationToken cancellationToken)
    {
        HashSet<string> known = [.. Find(before, cancellationToken).Select(static found => found.Message)];
        return Find(after, cancellationToken).FirstOrDefault(found => !known.Contains(found.Message)) is { Message: { } message } found
            ? $"{found.Path}: line {found.Line}: {message}"
            : null;
    }

    private static IEnumerable<(string Path, int Line, string Message)> Find(DefinitionProject project, CancellationToken cancellationToken)
    {
        ImmutableArray<AdditionalText> files = [.. project.Files];
        ILookup<string, DefinitionProblem> together = DefinitionConflicts.Find(files, project.Referenced.Compilation, cancellationToken);
        return
            from file in project.Files
            from problem in file.Read(project.FindReferenced(file), cancellationToken).Problems.Concat(together[file.Path])
            where problem.Descriptor.DefaultSeverity is DiagnosticSeverity.Error or DiagnosticSeverity.Warning
                && problem.Descriptor.Id != DefinitionDiagnostics.ManyValues.Id
            let diagnostic = problem.ToDiagnostic(file.Path, file.GetText(cancellationToken))
            select (file.Path, file.LineOf(problem.Span), $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }
}
