using System.Collections.Immutable;
using System.Globalization;
using AudienceTyped.Generator.Definitions.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Definitions.Documents;

/// <summary>What the generator leaves out of a definition file, and why.</summary>
internal static class DefinitionErrors
{
    /// <summary>The first error with its line; null if there is none.</summary>
    public static string? FindFirst(ImmutableArray<DefinitionProblem> problems, SourceText text)
    {
        DefinitionProblem? error = problems.FirstOrDefault(static problem => problem.Descriptor.DefaultSeverity == DiagnosticSeverity.Error);
        if (error is null)
        {
            return null;
        }

        Diagnostic diagnostic = error.ToDiagnostic("", text);
        int line = diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1;
        return $"line {line}: {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
