using AudienceTyped;

internal sealed record DecisionMakers
{
    public Title Director { get; init; } = Title.ManagingDirector;

    public Title Manager { get; init; } = Title.GeneralManager;
}

internal static class PartsOfNames
{
    public const string Director = "urn:li:title:16";

    public static AnyOf Titles()
    {
        Title director = Title.ManagingDirector;
        var people = new DecisionMakers { Manager = Title.GeneralManager };
        return Facet.Titles.IsAnyOf(director, people.Manager, people.Director);
    }

    public static AnyOf Organizations()
    {
        Organization amazon = Organization.AmazonWebServices;
        return Facet.Employers.Is(amazon);
    }

    public static AnyOf Skills()
    {
        Skill sql = Skill.PostgreSql;
        return Facet.Skills.Is(sql);
    }
}
