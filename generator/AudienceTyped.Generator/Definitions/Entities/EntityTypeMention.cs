using AudienceTyped.Generator.Definitions.Text;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions.Entities;

/// <summary>Finds which entity type a <c>.urns.tsv</c> file is about, before the file is read as a whole.</summary>
internal static class EntityTypeMention
{
    public static string? Find(SourceText source)
    {
        string? extended = null;
        foreach (DefinitionLine line in DefinitionScanner.ReadLines(source.ToString()))
        {
            if (line.Kind != LineKind.Directive)
            {
                continue;
            }

            (Cell word, Cell value) = line.ReadDirective();
            if (word.Text == "entity" && value.Text.Length > 0)
            {
                return value.Text;
            }

            extended ??= word.Text == "extend" && value.Text.Length > 0 ? value.Text : null;
        }

        return extended;
    }
}
