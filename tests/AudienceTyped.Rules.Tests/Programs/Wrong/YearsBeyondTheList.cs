using AudienceTyped;

internal sealed record Persona(string Name, YearsOfExperience Years)
{
    public static Persona Veteran { get; } = new("veteran", YearsOfExperience.FromId(20)); // AUD2014
}
