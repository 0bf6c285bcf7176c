using System.Reflection;

namespace AudienceTyped;

/// <summary>Name and version, as spans, metrics and the header User-Agent show them.</summary>
internal static class LibraryName
{
    /// <summary>The name of the activity source, of the meter, and of the product in User-Agent.</summary>
    public const string Value = "AudienceTyped";

    /// <summary>The version of the package, without the commit.</summary>
    public static string Version { get; } =
        typeof(LibraryName).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";

    /// <summary>The product in User-Agent.</summary>
    public static string Product { get; } = $"{Value}/{Version}";
}
