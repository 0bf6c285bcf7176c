using AudienceTyped;

[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class TestCaseAttribute(params object?[] data) : Attribute
{
    public object?[] Data => data;
}

internal static class CasesOfATest
{
    [TestCase("urn:li:seniority:7", "VP", 7)]
    [TestCase("urn:li:seniority:5", "Director", 6)] // AUD3002
    public static void Decodes(string urn, string label, int rank) => Console.WriteLine($"{urn} {label} {rank}");
}
