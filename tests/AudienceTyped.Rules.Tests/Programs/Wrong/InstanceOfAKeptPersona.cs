using AudienceTyped;

internal sealed record Persona(AnyOf Who)
{
    public static readonly Persona Engineer = new(Facet.Titles.Is(Title.Engineer));

    public AllOf At(AnyOf level) => Who & level;
}

internal static class InstanceOfAKeptPersona
{
    public static AllOf Build() => Persona.Engineer.At(Facet.Seniorities.Is(Seniority.Senior)); // AUD1002
}
