using System.Reflection;
using AudienceTyped.Catalogs;

namespace AudienceTyped.Cli;

/// <summary>The members that the catalog has for values: <c>Skill.Python</c>.</summary>
internal static class CatalogMembers
{
    private static readonly Dictionary<string, IReadOnlyDictionary<Urn, string>> _byType = [];

    /// <summary>The member of a value, or null if the catalog has none.</summary>
    public static string? Find(Urn urn) =>
        TargetingEntityType.Of(urn) is { } type && Of(type).TryGetValue(urn, out string? member) ? $"{type.Name}.{member}" : null;

    private static IReadOnlyDictionary<Urn, string> Of(TargetingEntityType type)
    {
        lock (_byType)
        {
            return _byType.TryGetValue(type.Name, out IReadOnlyDictionary<Urn, string>? members) ? members : _byType[type.Name] = Read(type.Name);
        }
    }

    private static Dictionary<Urn, string> Read(string typeName)
    {
        Dictionary<Urn, string> members = [];
        Type? type = typeof(LinkedInCatalog).Assembly.GetType($"{typeof(LinkedInCatalog).Namespace}.{typeName}");
        PropertyInfo? urn = type?.GetProperty(nameof(Urn), BindingFlags.Public | BindingFlags.Instance);
        foreach (PropertyInfo property in type?.GetProperties(BindingFlags.Public | BindingFlags.Static) ?? [])
        {
            if (property.PropertyType == type && urn?.GetValue(property.GetValue(null)) is Urn value)
            {
                members.TryAdd(value, property.Name);
            }
        }

        return members;
    }
}
