namespace AudienceTyped.Shared.Rules;

/// <summary>The length of text in a query, where all but unreserved characters are percent-encoded.</summary>
internal static class QueryEncoding
{
    private const string Unreserved = "-._~";

    public static int LengthOf(string text)
    {
        int length = 0;
        bool isAscii = true;
        foreach (char character in text)
        {
            length += IsUnreserved(character) ? 1 : 3;
            isAscii &= character < 128;
        }

        return isAscii ? length : System.Text.Encoding.UTF8.GetBytes(text).Sum(static unit => IsUnreserved((char)unit) ? 1 : 3);
    }

    private static bool IsUnreserved(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || Unreserved.Contains(character);
}
