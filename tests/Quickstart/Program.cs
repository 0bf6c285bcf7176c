using System.Diagnostics;
using AudienceTyped;

// Members in North America with the skill Engineering.
TargetingCriteria engineers =
    Facet.Locations.Is(Geo.NorthAmerica)
    & Facet.Skills.Is(Skill.Engineering);

// Leaders of middle-sized companies in the United States or Canada, recruiters left out.
TargetingCriteria leaders =
    Facet.Locations.IsAnyOf(Geo.UnitedStates, Geo.Canada)
    & Facet.Seniorities.IsAnyOf(Seniority.Director, Seniority.Vp, Seniority.Cxo)
    & Facet.StaffCountRanges.IsAnyOf(StaffCountRange.From51To200, StaffCountRange.From201To500)
    & !Facet.Industries.Is(Industry.StaffingAndRecruiting);

try
{
    bool isReal = Environment.GetEnvironmentVariable("LINKEDIN_ACCESS_TOKEN") is { Length: > 0 };
    await using AudienceCountsEmulator? emulator = isReal ? null : await AudienceCountsEmulator.StartAsync();
    AccessTokenProvider tokens = emulator?.AccessTokens ?? AccessTokenProvider.FromEnvironmentVariable("LINKEDIN_ACCESS_TOKEN");
    AudienceCountsClientOptions options = emulator is null ? AudienceCountsClientOptions.FromEnvironment() : new() { BaseAddress = emulator.BaseAddress };
    using AudienceCountsClient client = new(tokens, options);

    Console.WriteLine(
        isReal
            ? $"Asking {options.BaseAddress ?? AudienceCountsClientOptions.DefaultBaseAddress}."
            : "Asking the emulator in this process: the figures are synthetic, calibrated on 2021 to 2023, and no forecast of today.");
    foreach (TargetingCriteria criteria in (TargetingCriteria[])[engineers, leaders])
    {
        var watch = Stopwatch.StartNew();
        AudienceCount count = await client.CountAsync(criteria);
        Console.WriteLine();
        Console.WriteLine($"Criteria: {criteria}");
        Console.WriteLine($"Request:  {count.RequestLine}");
        Console.WriteLine($"Answer:   {count.Status}. {count}");
        Console.WriteLine($"Time:     {watch.Elapsed.TotalMilliseconds:0.0} ms");
    }

    return 0;
}
catch (Exception exception) when (exception is LinkedInApiException or InvalidOperationException or ArgumentException or FormatException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
