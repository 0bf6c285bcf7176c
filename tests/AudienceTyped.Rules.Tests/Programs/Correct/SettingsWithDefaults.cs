using AudienceTyped;

internal sealed class SettingsWithDefaults(IReadOnlyDictionary<string, string> settings)
{
    public string Market => settings.GetValueOrDefault("germany", "urn:li:geo:100506914");

    public string Backup => Get("austria", "urn:li:geo:101282230");

    private string Get(string key, string defaultUrn) => settings.TryGetValue(key, out string? urn) ? urn : defaultUrn;
}
