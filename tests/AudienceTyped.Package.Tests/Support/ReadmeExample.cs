namespace AudienceTyped.Package.Tests.Support;

/// <summary>The examples of the README that run: the first, and the one that asks the service, here an emulator.</summary>
internal static class ReadmeExample
{
    private const string WithoutOptions = "FromEnvironmentVariable(\"LINKEDIN_ACCESS_TOKEN\"))";

    private static readonly string _readme = File.ReadAllText(Path.Combine(Checkout.Folder, "README.md"));

    /// <summary>The first example, which starts an emulator of its own.</summary>
    public static string First { get; } = Examples().First();

    /// <summary>What the README says that the first example prints.</summary>
    public static string FirstOutput { get; } = _readme.Split("They print:\n\n")[1].Split('\n')[0].Trim();

    /// <summary>The line under "A wrong line".</summary>
    public static string WrongLine { get; } = WrongSection()[0];

    /// <summary>What the README says that the compiler says of the wrong line.</summary>
    public static string WrongLineMessage { get; } = string.Join(' ', WrongSection().Skip(1));

    /// <summary>The example with a token, word for word but for one thing: it asks the service that the environment names.</summary>
    public static string WithToken { get; } = Examples()
        .First(static example => example.Contains(WithoutOptions, StringComparison.Ordinal))
        .Replace(WithoutOptions, WithoutOptions[..^1] + ", AudienceCountsClientOptions.FromEnvironment())", StringComparison.Ordinal);

    /// <summary>What the example with a token finds in its environment.</summary>
    public static Dictionary<string, string> Variables(AudienceCountsEmulator emulator) => new()
    {
        ["LINKEDIN_ACCESS_TOKEN"] = emulator.AccessToken,
        ["LINKEDIN_BASE_ADDRESS"] = emulator.BaseAddress.ToString(),
    };

    private static string[] WrongSection() =>
    [
        .. _readme.Split("## A wrong line\n")[1].Split("\n## ")[0]
            .Split('\n')
            .Where(static line => line.StartsWith("    ", StringComparison.Ordinal))
            .Select(static line => line.Trim()),
    ];

    private static IEnumerable<string> Examples() => _readme.Split("```csharp\n").Skip(1).Select(static example => example.Split("```")[0]);
}
