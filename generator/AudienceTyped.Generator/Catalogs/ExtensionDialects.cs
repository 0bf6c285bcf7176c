using AudienceTyped.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AudienceTyped.Generator.Catalogs;

/// <summary>Finds out how a project can add to types of other assemblies.</summary>
internal static class ExtensionDialects
{
    // By number: the oldest compiler that is supported knows extension members in its preview, which is above, but has no name for 14.
    private const LanguageVersion CSharp14 = (LanguageVersion)1400;

    public static ExtensionDialect Find(Compilation compilation) => new(
        compilation is CSharpCompilation { LanguageVersion: >= CSharp14 },
        ToIdentifierPart(compilation.AssemblyName ?? ""));

    /// <summary>The class in which an assembly adds to a type for others to see.</summary>
    public static string PublicClassName(string extended, string assemblyName) =>
        new ExtensionDialect(true, ToIdentifierPart(assemblyName)).ClassName(extended, isPublic: true);

    private static string ToIdentifierPart(string assemblyName) =>
        string.Concat(assemblyName.Select(static character => SyntaxFacts.IsIdentifierPartCharacter(character) ? character : '_'));
}
