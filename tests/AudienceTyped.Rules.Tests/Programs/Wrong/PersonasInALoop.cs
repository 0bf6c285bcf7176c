using AudienceTyped;

internal sealed record Persona(Title Title, Seniority Level);

internal static class PersonasInALoop
{
    private static readonly IReadOnlyList<Persona> _personas = [new(Title.SoftwareEngineer, Seniority.Senior), new(Title.SalesManager, Seniority.Director)];

    public static IReadOnlyList<TargetingCriteria> Build()
    {
        List<TargetingCriteria> audiences = [];
        foreach (Persona persona in _personas)
        {
            audiences.Add(Facet.Titles.Is(persona.Title) & Facet.Seniorities.Is(persona.Level)); // AUD1002
        }

        return audiences;
    }
}
