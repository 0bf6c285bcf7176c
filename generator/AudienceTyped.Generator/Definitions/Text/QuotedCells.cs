using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Shared.Text;

namespace AudienceTyped.Generator.Definitions.Text;

/// <summary>Cells in quotes, as spreadsheets write those with a comma, a quote or a line end in them.</summary>
internal static class QuotedCells
{
    /// <summary>Reports the cells in quotes.</summary>
    /// <param name="row">The row.</param>
    /// <param name="firstColumn">The first column that is looked at.</param>
    /// <param name="problems">Where to report.</param>
    public static void Report(Row row, int firstColumn, ProblemList problems)
    {
        for (int column = firstColumn; column < row.Count; column++)
        {
            if (Unquote(row[column].Text) is { } unquoted)
            {
                problems.Add(new DefinitionProblem(DefinitionDiagnostics.QuotedCell, row[column].Span, Excerpt.Of(unquoted))
                {
                    Properties = ProblemProperties.Of(ProblemProperties.Replacement, unquoted.Length == 0 ? "-" : unquoted),
                });
            }
        }
    }

    /// <summary>The text in the quotes of a spreadsheet, which doubles those inside; null where a text is in none.</summary>
    public static string? Unquote(string text)
    {
        if (text.Length < 2 || text[0] != '"' || text[text.Length - 1] != '"')
        {
            return null;
        }

        string inside = text.Substring(1, text.Length - 2);
        return inside.Replace("\"\"", "").Contains('"') ? null : inside.Replace("\"\"", "\"");
    }
}
