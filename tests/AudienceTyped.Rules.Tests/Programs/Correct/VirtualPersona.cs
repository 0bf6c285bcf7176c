using AudienceTyped;

internal class Persona
{
    public virtual AnyOf Who => Facet.Titles.Is(Title.Teacher);

    public TargetingCriteria At(AnyOf level) => Who & level;
}

internal sealed class Leader : Persona
{
    public override AnyOf Who => Facet.JobFunctions.Is(JobFunction.Education);
}

internal static class VirtualPersona
{
    public static TargetingCriteria Build(Persona persona) => persona.At(Facet.Seniorities.Is(Seniority.Senior));

    public static TargetingCriteria OfLeaders() => new Leader().At(Facet.Seniorities.Is(Seniority.Senior));
}
