using System.Globalization;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Text;

namespace AudienceTyped.Generator.Definitions.Text;

/// <summary>
/// White space at the end of a cell that is neither a space nor a tab, so it is part of the text but invisible. Most of it comes from text that was copied from
/// a page.
/// </summary>
internal static class UnseenBlanks
{
    public static void Report(Row row, ProblemList problems)
    {
        for (int column = 0; column < row.Count; column++)
        {
            Cell cell = row[column];
            if (cell.Text.Length > 0 && (char.IsWhiteSpace(cell.Text[0]) || char.IsWhiteSpace(cell.Text[cell.Text.Length - 1])))
            {
                char found = char.IsWhiteSpace(cell.Text[0]) ? cell.Text[0] : cell.Text[cell.Text.Length - 1];
                problems.Add(
                    new DefinitionProblem(
                        DefinitionDiagnostics.UnseenBlank, cell.Span, Excerpt.Of(cell.Text.Trim()), ((int)found).ToString("X4", CultureInfo.InvariantCulture))
                    {
                        Properties = ProblemProperties.Of(ProblemProperties.Replacement, cell.Text.Trim()),
                    });
            }
        }
    }
}
