using AudienceTyped.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AudienceTyped.Generator.Definitions;

/// <summary>Finds out how a project can add to types of other assemblies.</summary>
internal static class ExtensionDialects
{
    // By number: the oldest compiler that is supported knows extension members in its preview, which is above, but has no name for 14.
    private const LanguageVersion CSharp14 = (LanguageVersion)1400;

    public static ExtensionDialect Find(Compilation compilation) => new(
        compilation is CSharpCompilation { LanguageVersion: >= CSharp14 },
        string.Concat((compilation.AssemblyName ?? "").Select(static character => SyntaxFacts.IsIdentifierPartCharacter(character) ? character : '_')));
}
