using AudienceTyped.Generator.Model;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Catalogs;

/// <summary>Entity types that are not defined by the project's files: those of referenced catalogs, or written by hand.</summary>
internal static class ReferencedEntityTypes
{
    private const string Namespace = "AudienceTyped";
    private const string Interface = "ITargetingEntity`1";
    private const string Attribute = "CatalogEntityTypeAttribute";

    public static ReferencedEntityType? Find(Compilation compilation, string name)
    {
        if (FindSymbol(compilation, name) is not { } symbol)
        {
            return null;
        }

        bool isExternal = IsExternal(compilation, symbol);
        if (FindAttribute(symbol, Attribute) is not { ConstructorArguments: [{ Value: string urnEntityType }, var writtenForm, _] } attribute
            || CatalogIdForm.Read(writtenForm) is not { } idForm)
        {
            return new ReferencedEntityType(name, isExternal, null, null);
        }

        AttributeData[] attributes = isExternal
            ? [attribute, .. FindPublicExtensions(compilation, name).Select(static type => FindAttribute(type, Attribute)).OfType<AttributeData>()]
            : [];
        return new ReferencedEntityType(name, isExternal, urnEntityType, idForm)
        {
            IdShape = FindText(attribute, "IdShape"),
            Values = new([.. attributes.Select(static found => found.ConstructorArguments is [_, _, { Value: string text }] ? text : "")]),
            Sets = new([.. attributes.Select(static found => FindText(found, "Sets")).OfType<string>()]),
            Renamed = new([.. attributes.Select(static found => FindText(found, "Renamed")).OfType<string>()]),
        };
    }

    // By their names, which follow from those of the assemblies: a look at all types of all assemblies at each keystroke would be felt.
    private static IEnumerable<INamedTypeSymbol> FindPublicExtensions(Compilation compilation, string name) =>
        compilation.SourceModule.ReferencedAssemblySymbols
        .Where(static assembly => assembly.NamespaceNames.Contains(Namespace))
        .Select(assembly => assembly.GetTypeByMetadataName($"{Namespace}.{ExtensionDialects.PublicClassName(name, assembly.Name)}"))
        .OfType<INamedTypeSymbol>();

    /// <summary>The type of another assembly, to which a file adds values.</summary>
    public static ReferencedEntityType? FindExternal(Compilation compilation, string name) =>
        Find(compilation, name) is { IsExternal: true } found ? found : null;

    internal static bool IsExternal(Compilation compilation, ISymbol symbol) =>
        !SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly);

    /// <summary>A named argument that is a text, or null.</summary>
    internal static string? FindText(AttributeData attribute, string name) => FindNamed(attribute, name) as string;

    /// <summary>The value of a named argument, or null.</summary>
    internal static object? FindNamed(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;

    internal static AttributeData? FindAttribute(ISymbol symbol, string name) => symbol.GetAttributes().FirstOrDefault(attribute =>
        attribute.AttributeClass is
        {
            ContainingNamespace:
            {
                Name: "Catalogs", ContainingNamespace:
                {
                    Name: Namespace,
                    ContainingNamespace.IsGlobalNamespace: true
                }
            }
        } type
            && type.Name == name);

    // Public, as the facet that takes them is: with another the generated code would not compile.
    private static INamedTypeSymbol? FindSymbol(Compilation compilation, string name) => compilation.GetTypesByMetadataName($"{Namespace}.{name}")
        .Where(static type =>
            type.TypeKind == TypeKind.Struct
            && type.DeclaredAccessibility == Accessibility.Public
            && type.Interfaces.Any(
                implemented => SymbolEqualityComparer.Default.Equals(implemented.TypeArguments.FirstOrDefault(), type)
                    && implemented.MetadataName == Interface
                    && implemented.ContainingNamespace is { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true }))
        .OrderByDescending(type => IsExternal(compilation, type))
        .FirstOrDefault();
}
