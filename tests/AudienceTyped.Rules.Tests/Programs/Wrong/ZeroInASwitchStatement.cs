using AudienceTyped;


internal static class Printer
{
    public static void Print(AudienceCount count)
    {
        switch (count.Total)
        {
            case null or 0: // AUD2013
                Console.WriteLine("No members.");
                break;
            default:
                Console.WriteLine($"{count.Total:N0} members.");
                break;
        }
    }
}
