using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions.Entities;

/// <summary>Finds which entity type a <c>.urns.tsv</c> file is about, before the file is read as a whole.</summary>
internal static class EntityTypeMention
{
    public static string? Find(SourceText source)
    {
        string text = source.ToString();
        string? extended = null;
        for (int place = text.IndexOf('#'); place >= 0; place = text.IndexOf('#', place + 1))
        {
            if (!BeginsLine(text, place))
            {
                continue;
            }

            if (ReadValue(text, place, "#entity") is { } defined)
            {
                return defined;
            }

            extended ??= ReadValue(text, place, "#extend");
        }

        return extended;
    }

    private static bool BeginsLine(string text, int place)
    {
        while (place > 0 && text[place - 1] is ' ' or '\t' or '\uFEFF')
        {
            place--;
        }

        return place == 0 || text[place - 1] == '\n';
    }

    private static string? ReadValue(string text, int place, string word)
    {
        int start = place + word.Length;
        if (string.CompareOrdinal(text, place, word, 0, word.Length) != 0 || start >= text.Length || text[start] is not (' ' or '\t'))
        {
            return null;
        }

        int lineFeed = text.IndexOf('\n', start);
        string value = text.Substring(start, (lineFeed < 0 ? text.Length : lineFeed) - start).Trim(' ', '\t', '\r');
        return value.Length == 0 ? null : value;
    }
}
