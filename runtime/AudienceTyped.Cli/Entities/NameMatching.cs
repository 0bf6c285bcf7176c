using AudienceTyped.Catalogs;

namespace AudienceTyped.Cli;

/// <summary>When two names are the same, as the catalog compares names: case and accents do not matter.</summary>
internal static class NameMatching
{
    /// <summary>A name as it is compared.</summary>
    public static string Fold(string name) => NameFolding.Fold(name).ToString().ToUpperInvariant();

    /// <summary>Whether two names are the same.</summary>
    public static bool IsSame(string name, string other) =>
        NameFolding.Fold(name).Equals(NameFolding.Fold(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a name is the same as a text or has it as a part.</summary>
    public static bool IsNear(string name, string text) =>
        NameFolding.Fold(name).Contains(NameFolding.Fold(text), StringComparison.OrdinalIgnoreCase);
}
