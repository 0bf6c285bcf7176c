using AudienceTyped;

internal enum Department
{
    Finance = 10,
    Legal = 15, // AUD3002
    Purchasing = 21,
}

internal static class EnumInTextOfUrns
{
    public static string UrnOf(Department department) => $"urn:li:function:{(int)department}";
}
