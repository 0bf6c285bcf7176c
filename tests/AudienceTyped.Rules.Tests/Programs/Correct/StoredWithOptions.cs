using System.Text.Json;
using AudienceTyped;

JsonSerializerOptions options = new() { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip };
AnyOf? any = JsonSerializer.Deserialize<AnyOf>("""{"or":{"urn:li:adTargetingFacet:skills":["urn:li:skill:17",]}} // a comment""", options);
Console.WriteLine(any);
