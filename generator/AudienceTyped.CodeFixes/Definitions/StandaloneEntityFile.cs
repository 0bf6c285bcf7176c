using AudienceTyped.Generator.Definitions.Entities;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Model;
using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.CodeFixes.Definitions;

/// <summary>Reads a <c>.urns.tsv</c> file by itself, as a fix has it.</summary>
internal static class StandaloneEntityFile
{
    private static readonly IdForm[] _forms = [IdForm.Integer, IdForm.Range, IdForm.Text];

    /// <summary>
    /// All problems of a file. The rows tell the form of the ids of a type that the file adds to, because reading the references would require a compilation.
    /// </summary>
    public static EntityFileReading Read(SourceText text, CancellationToken cancellationToken)
    {
        EntityFileReading reading = Parse(null);
        return reading.Model is not null || EntityTypeMention.Find(text) is not { } name
            ? reading
            : _forms
                .Select(form => Parse(new ReferencedEntityType(name, true, "any", form)))
                .OrderBy(static guess => guess.Problems.Count(static problem => problem.Descriptor == DefinitionDiagnostics.UnusableId))
                .First();

        EntityFileReading Parse(ReferencedEntityType? referenced) => EntityFileParser.Parse(text, int.MaxValue, cancellationToken, referenced);
    }
}
