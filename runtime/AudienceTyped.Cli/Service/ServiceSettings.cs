namespace AudienceTyped.Cli;

/// <summary>Address and version, which the environment says.</summary>
internal static class ServiceSettings
{
    /// <summary>Which address and version the environment says.</summary>
    /// <exception cref="UnusableInputException">A variable cannot be used.</exception>
    public static AudienceCountsClientOptions Read(ToolConsole console)
    {
        try
        {
            return AudienceCountsClientOptions.From(console.Variable) with { KnownFacets = LinkedInCatalog.Facets, TimeProvider = console.TimeProvider };
        }
        catch (FormatException exception)
        {
            throw new UnusableInputException(exception.Message, exception);
        }
    }
}
