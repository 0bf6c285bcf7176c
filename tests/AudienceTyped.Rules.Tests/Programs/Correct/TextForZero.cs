using AudienceTyped;

internal static class TextForZero
{
    public static string Describe(AudienceCount count) => count.Total is > 0 ? $"{count.Total:N0}" : "fewer than 300, or not counted";

    public static string Show(AudienceCount count) => count.Total == 0 ? "Below the minimum" : $"{count.Total:N0} members";

    public static void Print(AudienceCount count)
    {
        if (count.Total > 0)
        {
            Console.WriteLine($"{count.Total:N0}");
        }
        else
        {
            Console.WriteLine("too small to be counted");
        }
    }

    public static string Label(AudienceCount count)
    {
        if (count.Total > 0)
        {
            return $"{count.Total:N0} members";
        }

        return "< 300 members";
    }
}
