using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Definitions;

/// <summary>Entity types that are not defined by the project's files: those of referenced catalogs, or written by hand.</summary>
internal static class ReferencedEntityTypes
{
    private const string Namespace = "AudienceTyped";
    private const string Interface = "ITargetingEntity`1";

    // Public, as the facet that takes them is: with another the generated code would not compile.
    public static bool Exists(Compilation compilation, string name) =>
        compilation.GetTypesByMetadataName($"{Namespace}.{name}").Any(type =>
            type.TypeKind == TypeKind.Struct
            && type.DeclaredAccessibility == Accessibility.Public
            && type.Interfaces.Any(implemented => SymbolEqualityComparer.Default.Equals(implemented.TypeArguments.FirstOrDefault(), type) && implemented.MetadataName == Interface && implemented.ContainingNamespace is { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true }));
}
