using System.Text;

namespace AudienceTyped.Generator.Text;

/// <summary>The name that an identifier was probably made of.</summary>
internal static class IdentifierWords
{
    // SaaS and IoT are one word, VitaminC is two.
    private const int LongestBeginning = 4;

    /// <summary>The words of an identifier with spaces between them: <c>OurSkill</c> gives <c>Our Skill</c>, <c>SQLServer</c> <c>SQL Server</c>.</summary>
    public static string ToName(string identifier)
    {
        var name = new StringBuilder(identifier.Length + 8);
        int wordStart = 0;
        for (int index = 0; index < identifier.Length; index++)
        {
            char character = identifier[index];
            bool endsAcronym = index == identifier.Length - 1 && index - wordStart < LongestBeginning;
            bool afterSmall = index > 0 && (char.IsLower(identifier[index - 1]) || char.IsDigit(identifier[index - 1]));
            bool beforeSmall = index > 0 && index + 1 < identifier.Length && char.IsUpper(identifier[index - 1]) && char.IsLower(identifier[index + 1]);
            if (char.IsUpper(character) && ((afterSmall && !endsAcronym) || beforeSmall))
            {
                name.Append(' ');
                wordStart = index;
            }

            name.Append(character == '_' ? ' ' : character);
        }

        return name.ToString().Trim();
    }
}
