using AudienceTyped;

internal static class CaughtFormats
{
    public static bool IsRead()
    {
        try
        {
            var skill = Skill.Parse("skill:17");
            Console.WriteLine(skill);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    public static string Explain()
    {
        try
        {
            return Urn.Parse("urn:li").ToString();
        }
        catch (System.FormatException exception)
        {
            return exception.Message;
        }
    }

    public static int Count(IEnumerable<string> _)
    {
        try
        {
            if (Seniority.FromId(-1).Id > 0)
            {
                return 1;
            }
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            return 0;
        }

        return 2;
    }

    public static bool IsRefused()
    {
        try
        {
            AnyOf nothing = Facet.Skills.IsAnyOf([]);
            return nothing is null;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }
}
