using System.Globalization;

namespace AudienceTyped.Cli;

/// <summary>A place of a text, shown as its line with a caret under it.</summary>
internal static class TextPlace
{
    private const string Indent = "  ";
    private const string Cut = "…";

    // With the indent and two ellipses it fits into 80 columns.
    private const int LongestExcerpt = 72;

    /// <summary>The line and the caret, each on a line of its own.</summary>
    public static string Show(string text, int offset)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        int start = offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
        int end = text.IndexOf('\n', offset);
        end = end < 0 ? text.Length : end;
        (string[] shown, int place) = Split(text[start..end], offset - start);
        int[] widths = [.. shown.Select(CellWidth.Of)];
        int before = widths.Take(place).Sum();
        int least = Math.Min(before - (LongestExcerpt / 2), widths.Sum() - LongestExcerpt);
        int first = 0;
        for (int left = 0; first < place && left < least; first++)
        {
            left += widths[first];
        }

        int last = first;
        for (int width = 0; last < shown.Length && width + widths[last] <= LongestExcerpt; last++)
        {
            width += widths[last];
        }

        string lead = (first > 0 ? Cut : "") + string.Concat(shown[first..place]);
        return $"{Indent}{lead}{string.Concat(shown[place..last])}{(last < shown.Length ? Cut : "")}\n{Indent}{new string(' ', CellWidth.Of(lead))}^";
    }

    // What a terminal shows as one character, as it can be shown; and the index of the one that has the offset.
    private static (string[] Shown, int Place) Split(string line, int offset)
    {
        List<string> shown = [];
        int place = -1;
        for (int index = 0; index < line.Length;)
        {
            int length = StringInfo.GetNextTextElementLength(line, index);
            place = place < 0 && offset < index + length ? shown.Count : place;
            shown.Add(Plain(line.AsSpan(index, length)));
            index += length;
        }

        return ([.. shown], place < 0 ? shown.Count : place);
    }

    private static string Plain(ReadOnlySpan<char> element)
    {
        char[] plain = element.ToArray();
        for (int index = 0; index < plain.Length; index++)
        {
            if (index + 1 < plain.Length && char.IsSurrogatePair(plain[index], plain[index + 1]))
            {
                index++;
            }
            else
            {
                plain[index] = plain[index] == '\t' ? ' ' : VisibleText.IsHidden(plain[index]) || char.IsSurrogate(plain[index]) ? '\uFFFD' : plain[index];
            }
        }

        return VisibleText.OfLine(new string(plain));
    }
}
