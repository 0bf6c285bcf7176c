using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.CodeFixes.Usage;

/// <summary>Imports the namespace of the library and its catalogs where one of their names is not found.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddUsingFix() : CodeFix("CS0103", "CS0246")
{
    /// <summary>None: one import mends all names of a file.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    private protected override void Register(CodeFixPlace place)
    {
        if (place.Find<SimpleNameSyntax>() is not { } name || name.Parent is QualifiedNameSyntax { Right: var right } && right == name)
        {
            return;
        }

        string metadataName = name is GenericNameSyntax generic ? $"{name.Identifier.ValueText}`{generic.Arity}" : name.Identifier.ValueText;
        Compilation compilation = place.Model.Compilation;
        if (compilation
            .GetTypesByMetadataName($"{Imports.Catalog}.{metadataName}")
            .Any(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly)))
        {
            place.Offer($"using {Imports.Catalog};", "AddUsing", () => Imports.Add(place.Root, Imports.Catalog));
        }
    }
}
