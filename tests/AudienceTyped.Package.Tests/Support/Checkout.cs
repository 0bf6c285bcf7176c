using System.Reflection;
using System.Runtime.CompilerServices;

namespace AudienceTyped.Package.Tests.Support;

/// <summary>The checkout that is packed.</summary>
internal static class Checkout
{
    public static string Folder { get; } = Find();

    /// <summary>What was built together with these tests, and is packed without building again.</summary>
    public static string Configuration { get; } = typeof(Checkout).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    private static string Find([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../.."));
}
