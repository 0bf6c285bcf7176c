using System.Text.Json;
using AudienceTyped;

NoneOf? none = JsonSerializer.Deserialize<NoneOf>("""{"or":{"urn:li:adTargetingFacet:ageRanges":["urn:li:ageRange:(18,24)"]}}"""); // AUD1001 AUD3006
Console.WriteLine(none);
