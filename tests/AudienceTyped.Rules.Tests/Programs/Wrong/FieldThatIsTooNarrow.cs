using AudienceTyped;


internal sealed class AudienceBuilder
{
    private AllOf _audience = Facet.Locations.Is(Geo.Germany);

    public AudienceBuilder Without(Skill skill)
    {
        _audience &= Facet.Skills.IsNot(skill); // AUD3010 CS
        return this;
    }

    public AllOf Build() => _audience;
}
