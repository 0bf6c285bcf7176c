using AudienceTyped;

internal static class FormatCaughtAsAServiceError
{
    public static Skill? Find()
    {
        try
        {
            return Skill.Parse("skill:17"); // AUD1008
        }
        catch (LinkedInApiException)
        {
            return null;
        }
    }
}
