using System.Text;
using AudienceTyped.Generator.Text;

namespace AudienceTyped.Definitions.Documents;

/// <summary>The name of a value as a row can have it.</summary>
internal static class ValueName
{
    private static readonly char[] _spaces = [' ', '\t', '\r', '\n', '\u00A0'];

    /// <summary>The name in one line and in one form; null if no row can have it.</summary>
    /// <param name="text">The name as others write it.</param>
    /// <param name="problem">Why no row can have it, and what helps.</param>
    public static string? Normalize(string text, out string? problem)
    {
        // A tab or a line feed would break the row. Other separators are refused: which words they separate, nobody sees.
        string spaced = string.Join(' ', text.Split(_spaces, StringSplitOptions.RemoveEmptyEntries));
        problem = FindRefusal(spaced);
        if (problem is not null)
        {
            return null;
        }

        string name = spaced.Normalize(NormalizationForm.FormC);
        if (name is "" or "-" || name.StartsWith('#'))
        {
            problem = $"the name is '{name}', which says nothing in a definition file. Write the name.";
            return null;
        }

        return name;
    }

    private static string? FindRefusal(string name)
    {
        for (int index = 0; index < name.Length;)
        {
            if (Characters.FindRefusal(name, index, out int length) is { } reason)
            {
                return $"the name '{name}' has a character that is refused, as {reason}. Take it out.";
            }

            index += length;
        }

        return null;
    }
}
