using System.Text;

namespace AudienceTyped.Cli;

/// <summary>An identifier as words: <c>MachineLearning</c> is "Machine Learning".</summary>
internal static class MemberWords
{
    /// <summary>The words, with blanks between them.</summary>
    public static string Of(string member)
    {
        StringBuilder words = new(member.Length + 8);
        for (int index = 0; index < member.Length; index++)
        {
            bool startsWord = index > 0 && char.IsUpper(member[index])
                && (!char.IsUpper(member[index - 1]) || (index + 1 < member.Length && char.IsLower(member[index + 1])));
            if (startsWord)
            {
                words.Append(' ');
            }

            words.Append(member[index] == '_' ? ' ' : member[index]);
        }

        return words.ToString().Trim();
    }
}
