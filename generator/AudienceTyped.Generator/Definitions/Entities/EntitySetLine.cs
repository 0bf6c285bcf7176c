using AudienceTyped.Generator.Definitions.Text;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions.Entities;

/// <summary>A line <c>#set Name 17, 18 What it is.</c>: the ids go on for as long as a comma follows.</summary>
/// <param name="Member">The name of the set.</param>
/// <param name="Ids">The ids as they are written; none for <c>-</c>, and empty ones where there is nothing between two commas.</param>
/// <param name="Summary">What follows the last id.</param>
internal sealed record EntitySetLine(Cell Member, IReadOnlyList<Cell> Ids, Cell Summary)
{
    public static EntitySetLine Read(Cell value)
    {
        string text = value.Text;
        int place = FindBlank(text, 0);
        Cell member = Part(0, place);
        var ids = new List<Cell>();
        do
        {
            int start = SkipBlanks(text, place);
            place = FindIdEnd(text, start);
            if (place > start || place < text.Length)
            {
                ids.Add(Part(start, place));
            }

            place = SkipBlanks(text, place);
        }
        while (place < text.Length && text[place] == ',' && ++place <= text.Length);

        return new EntitySetLine(member, [.. ids.Where(static id => id.Text != "-")], Part(place, text.Length));

        Cell Part(int start, int end) => new(text.Substring(start, end - start), new TextSpan(value.Span.Start + start, end - start));
    }

    private static int SkipBlanks(string text, int place)
    {
        while (place < text.Length && text[place] is ' ' or '\t')
        {
            place++;
        }

        return place;
    }

    private static int FindBlank(string text, int place)
    {
        while (place < text.Length && text[place] is not (' ' or '\t'))
        {
            place++;
        }

        return place;
    }

    // The comma of a range separates nothing: (51,200).
    private static int FindIdEnd(string text, int place)
    {
        bool isInside = place < text.Length && text[place] == '(';
        while (place < text.Length && text[place] is not (' ' or '\t') && (isInside || text[place] != ','))
        {
            isInside &= text[place] != ')';
            place++;
        }

        return place;
    }
}
