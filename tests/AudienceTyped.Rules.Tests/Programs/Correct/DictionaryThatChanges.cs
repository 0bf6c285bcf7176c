using AudienceTyped;

internal sealed class DictionaryThatChanges
{
    private readonly Dictionary<string, AnyOf> _parts = new() { ["who"] = Facet.Titles.Is(Title.Intern) };

    public void Set(string name, AnyOf part) => _parts[name] = part;

    public AllOf Build() => _parts["who"] & Facet.Seniorities.Is(Seniority.Training);
}
