using AudienceTyped;

internal sealed class DefaultsInLoop
{
    private readonly Dictionary<string, Seniority> _known = [];

    public void Load()
    {
        foreach (string text in new[] { "urn:li:seniority:5", "urn:li:seniority:senior" }) // AUD1008
        {
            _known.Add(text, Seniority.Parse(text));
        }
    }

    public bool Has(string text) => _known.ContainsKey(text);
}
