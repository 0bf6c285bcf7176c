namespace AudienceTyped.Emulation;

/// <summary>The criteria of a request as the library reads them, to compare them and to check them with its rules.</summary>
internal static class RequestedCriteriaText
{
    /// <summary>Null where the request has none, or none that the library reads.</summary>
    public static TargetingCriteria? Find(ServiceRequest request)
    {
        if (!request.Parameters.TryGetValue(ParameterErrors.Criteria, out string? text))
        {
            return null;
        }

        try
        {
            return TargetingCriteria.ParseRestli(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
