using AudienceTyped;

#pragma warning disable AUD3006 // The notice stands on the page "Audiences" of our application.
internal static class Assert
{
    public static T Throws<T>(Action action)
        where T : Exception => throw new NotImplementedException(action.Method.Name);

    public static T Throws<T>(Func<object?> action)
        where T : Exception => throw new NotImplementedException(action.Method.Name);
}

internal static class ExceptionsOnPurpose
{
    public static void No_value_is_refused() => Assert.Throws<ArgumentException>(() => Facet.Skills.IsAnyOf());

    public static void The_default_is_refused() => Assert.Throws<ArgumentException>(() => { Facet.Skills.Is(default); });

    public static void An_empty_list_is_refused()
    {
        Func<object> act = () => Facet.Skills.IsAnyOf([]);
        Action other = () => Facet.Skills.Is(default(Skill));
        Action malformed = () => Skill.Parse("skill:17");
        Assert.Throws<ArgumentException>(act);
        Assert.Throws<ArgumentException>(other);
        Assert.Throws<FormatException>(malformed);
    }

    public static void The_service_refuses_it(AudienceCountsClient client) =>
        Assert.Throws<LinkedInApiException>(() => client.CountAsync(Facet.Locations.Is(Geo.Germany) & Facet.Skills.Is(Skill.Python) & !Facet.Genders.Is(Gender.Male)));

    public static bool Is_refused()
    {
        try
        {
            Facet.Skills.IsAnyOf();
            return false;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }
}
