using AudienceTyped;

#pragma warning disable AUD3006 // The notice stands on the page "Audiences" of our application.
internal readonly record struct SkillRow(int Number)
{
    public static implicit operator Skill(SkillRow row) => row.Number == 0 ? Skill.Python : Skill.FromId(row.Number);
}

internal sealed class Persona
{
    public static Persona Women { get; } = new();

    public AnyOf Core { get; init; } = Facet.Skills.Is(Skill.Python);

    public static implicit operator AnyOf(Persona persona) => persona.Core;

    public static AllOf operator &(Persona left, AnyOf right) => left.Core.And(right);

    public static AnyOf operator |(Persona left, AnyOf right) => right;

    public static AnyOf operator !(Persona persona) => persona.Core;
}

internal static class ConversionsOfOwnTypes
{
    public static AnyOf Of() => Facet.Skills.IsAnyOf(default(SkillRow), new SkillRow(), new SkillRow(17));

    public static AllOf Both() => (Persona.Women | Facet.Genders.Is(Gender.Male)) & !new Persona() & (Persona.Women & Facet.Genders.Is(Gender.Male));
}
