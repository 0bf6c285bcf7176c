using System.Text;

namespace AudienceTyped.Definitions.Tables;

/// <summary>Cuts comma-separated text (RFC 4180) into records; blank lines are passed over.</summary>
internal static class CommaSeparatedText
{
    /// <exception cref="RefusedInputException">A quote is not closed, or text follows one that is.</exception>
    public static IEnumerable<(int Line, List<string> Cells)> Read(string text)
    {
        int line = 1;
        for (int index = text.StartsWith('\uFEFF') ? 1 : 0; index < text.Length;)
        {
            int firstLine = line;
            var cells = new List<string>();
            do
            {
                cells.Add(ReadCell(text, ref index, ref line));
            }
            while (index < text.Length && text[index++] == ',');

            if (index < text.Length && text[index - 1] == '\r' && text[index] == '\n')
            {
                index++;
            }

            line++;
            if (cells.Count > 1 || cells[0].Length > 0)
            {
                yield return (firstLine, cells);
            }
        }
    }

    private static string ReadCell(string text, ref int index, ref int line)
    {
        int start = index;
        if (index == text.Length || text[index] != '"')
        {
            while (index < text.Length && !IsEnd(text[index]))
            {
                index++;
            }

            return text[start..index];
        }

        int firstLine = line;
        var cell = new StringBuilder();
        for (index++; index < text.Length; index++)
        {
            if (text[index] != '"')
            {
                line += text[index] == '\n' ? 1 : 0;
                cell.Append(text[index]);
            }
            else if (index + 1 < text.Length && text[index + 1] == '"')
            {
                cell.Append(text[index++]);
            }
            else
            {
                index++;
                return index == text.Length || IsEnd(text[index])
                    ? cell.ToString()
                    : throw new RefusedInputException($"line {line}: text follows a closing quote. Double the quotes that belong to the text.");
            }
        }

        throw new RefusedInputException($"line {firstLine}: a quote is opened and never closed. Close it, or double it if it belongs to the text.");
    }

    private static bool IsEnd(char character) => character is ',' or '\r' or '\n';
}
