using AudienceTyped;

internal static class SwitchOnTheStatus
{
    public static void Print(AudienceCount count)
    {
        switch (count.Status)
        {
            case AudienceCountStatus.Counted when count.Total > 0:
                Console.WriteLine($"{count.Total:N0}");
                break;
            case AudienceCountStatus.Empty:
                Console.WriteLine("nobody");
                break;
            default:
                Console.WriteLine("no number");
                break;
        }
    }
}
