using AudienceTyped;

internal sealed record Persona(AnyOf Who, AnyOf Level);

internal static class PersonaThatIsCorrected
{
    public static AllOf Build()
    {
        var wrong = new Persona(Facet.Titles.Is(Title.Owner), Facet.Seniorities.Is(Seniority.Owner));
        Persona right = wrong with { Who = Facet.StaffCountRanges.Is(StaffCountRange.MyselfOnly) };
        return right.Who & right.Level;
    }
}
