using AudienceTyped;

internal sealed class Audience
{
    public Audience(AnyOf who, bool isWide)
    {
        Who = who;
        if (isWide)
        {
            Who = Facet.Skills.Is(Skill.Sales);
        }
    }

    public AnyOf Who { get; }
}

internal static class ConstructorThatDecides
{
    public static AllOf Build() => new Audience(Facet.Titles.Is(Title.SalesManager), true).Who & Facet.JobFunctions.Is(JobFunction.Sales);
}
