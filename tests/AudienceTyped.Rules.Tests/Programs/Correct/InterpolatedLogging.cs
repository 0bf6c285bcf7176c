using AudienceTyped;

internal interface ILogger
{
    void LogInformation(string message, params object?[] arguments);
}

internal static class InterpolatedLogging
{
    public static void Log(ILogger logger, Skill skill, AudienceCount count, TargetingCriteria criteria)
    {
        logger.LogInformation($"counting urn:li:skill:{skill.Id} of urn:li:adTargetingFacet:skills");
        logger.LogInformation("counted {Total} of {Criteria}", count.Total, criteria);
        Console.WriteLine($"targetingCriteria={criteria.ToRestli()[..10]}… gave {count.Total:N0} ({count.Status})");
        throw new InvalidOperationException($"urn:li:adTargetingFacet:skills refused {skill}");
    }
}
