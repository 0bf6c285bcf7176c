using System.Text.Json;
using AudienceTyped;

// What is stored need not be complete yet.
internal sealed class Draft
{
    public AllOf Include { get; set; } = JsonSerializer.Deserialize<AllOf>("""{"and":[]}""")!;

    public NoneOf Exclude { get; set; } = JsonSerializer.Deserialize<NoneOf>("""{"or":{}}""")!;

    public TargetingCriteria? Whole { get; set; } = JsonSerializer.Deserialize<TargetingCriteria>("null");
}
