using System.Text.Json;
using AudienceTyped;

AnyOf? any = JsonSerializer.Deserialize<AnyOf>("""{"urn:li:adTargetingFacet:skills":["urn:li:skill:17"]}"""); // AUD1015
Console.WriteLine(any);
