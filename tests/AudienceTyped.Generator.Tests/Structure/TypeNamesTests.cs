using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Tests;

/// <summary>A name means one type in all projects, so that a search for it finds that type.</summary>
public sealed class TypeNamesTests
{
    private static readonly string[] _roots = ["generator", "runtime", "facets"];

    [Fact]
    public void No_two_types_share_a_name()
    {
        IEnumerable<string> shared = _roots.SelectMany(
            static root => Directory.EnumerateFiles(FolderArrowsTests.PathOf(root), "*.cs", SearchOption.AllDirectories))
            .Where(static file => !file.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"))
            .SelectMany(ReadTypes)
            .GroupBy(static type => type.Name, type => type.Place, StringComparer.Ordinal)
            .Where(static places => places.Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(
                static places =>
                    $"{places.Key} is declared in {string.Join(" and ", places.Distinct(StringComparer.Ordinal))}. Give one of them a name that tells them apart.");

        Assert.Empty(shared);
    }

    // Parts of one type, and types that differ in their type parameters alone, have one namespace of one project. A type inside another one is named with it.
    private static IEnumerable<(string Name, string Place)> ReadTypes(string file) =>
        from type in CSharpSyntaxTree
            .ParseText(File.ReadAllText(file), new CSharpParseOptions(LanguageVersion.Preview))
            .GetRoot()
            .DescendantNodes()
            .OfType<BaseTypeDeclarationSyntax>()
        where type.Parent is not BaseTypeDeclarationSyntax && !type.Modifiers.Any(SyntaxKind.FileKeyword)
        select (type.Identifier.ValueText, $"{ProjectOf(file)}: {type.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name}");

    // "generator/AudienceTyped.Generator" of generator/AudienceTyped.Generator/Text/Identifiers.cs.
    private static string ProjectOf(string file) =>
        string.Join('/', Path.GetRelativePath(FolderArrowsTests.PathOf(""), file).Split(Path.DirectorySeparatorChar).Take(2));
}
