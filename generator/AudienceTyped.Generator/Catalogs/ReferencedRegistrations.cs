using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Catalogs;

/// <summary>Finds the classes that register the catalogs of the assemblies that a project references.</summary>
internal static class ReferencedRegistrations
{
    private const string Library = "AudienceTyped";

    /// <summary>Their full names, in order. Runs at each keystroke, so it asks only assemblies that reference the library.</summary>
    public static IEnumerable<string> Find(Compilation compilation) =>
        from assembly in compilation.SourceModule.ReferencedAssemblySymbols
        where assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static reference => reference.Name == Library))
        where IsInGlobalNamespace(compilation, assembly)
        let name = $"{RegistrationNames.Namespace}.{RegistrationNames.Of(assembly.Name)}"
        where assembly.GetTypeByMetadataName(name) is { DeclaredAccessibility: Accessibility.Public } type && !type.GetMembers(RegistrationNames.Method).IsEmpty
        orderby name
        select name;

    // What is referenced under an alias alone has no name that generated code could write.
    private static bool IsInGlobalNamespace(Compilation compilation, IAssemblySymbol assembly) =>
        compilation.GetMetadataReference(assembly)?.Properties.Aliases is not { IsEmpty: false } aliases
            || aliases.Contains(MetadataReferenceProperties.GlobalAlias);
}
