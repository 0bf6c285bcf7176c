namespace AudienceTyped.Package.Tests.Support;

/// <summary>The first example of the README, and the emulator that answers it.</summary>
internal static class ReadmeExample
{
    private const string WithoutOptions = "FromEnvironmentVariable(\"LINKEDIN_ACCESS_TOKEN\"))";

    /// <summary>The example's code, word for word but for one thing: it asks the service that the environment names.</summary>
    public static string Code { get; } = Read();

    /// <summary>What the example finds in its environment.</summary>
    public static Dictionary<string, string> Variables(AudienceCountsEmulator emulator) => new()
    {
        ["LINKEDIN_ACCESS_TOKEN"] = emulator.AccessToken,
        ["LINKEDIN_BASE_ADDRESS"] = emulator.BaseAddress.ToString(),
    };

    private static string Read()
    {
        string code = File.ReadAllText(Path.Combine(Checkout.Folder, "README.md")).Split("```csharp\n")[1].Split("```")[0];
        Assert.Contains(WithoutOptions, code, StringComparison.Ordinal);
        return code.Replace(WithoutOptions, WithoutOptions[..^1] + ", AudienceCountsClientOptions.FromEnvironment())", StringComparison.Ordinal);
    }
}
