using AudienceTyped;

internal static class LogsOfUrns
{
    public static void Write(TextWriter log, string urn)
    {
        log.WriteLine("Germany {0}", "urn:li:geo:105015875");
        Trace("Linux", "urn:li:skill:1346");
        Replace("Austria", "urn:li:geo:101282230");
        log.WriteLine(urn.Replace("Java", "urn:li:skill:218", StringComparison.Ordinal));
    }

    private static void Trace(string message, string urn) => Console.WriteLine($"{message}: {urn}");

    private static void Replace(string oldName, string newUrn) => Console.WriteLine($"{oldName} is {newUrn} now");
}
