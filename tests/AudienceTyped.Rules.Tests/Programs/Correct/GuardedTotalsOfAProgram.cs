using AudienceTyped;

AudienceCount whole = await AudienceCounts.OfAsync("whole");
AudienceCount part = await AudienceCounts.OfAsync("part");
if (whole.Total is null or 0)
{
    return;
}

double share = 100.0 * (part.Total ?? 0) / whole.Total.Value;
Console.WriteLine(share);

internal static class AudienceCounts
{
    public static Task<AudienceCount> OfAsync(string name) => throw new NotImplementedException(name);
}
