using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Tests;

/// <summary>The documentation as the compiler reads it: its warnings about comments are off in generated files.</summary>
public sealed class DocumentationTests
{
    private static readonly TestFile[] _files =
        [.. Samples.All, new("/repo/Hostile.urns.tsv", HostileNames.EntityFile), new("/repo/hostile.facets.tsv", HostileNames.FacetFile)];

    [Fact]
    public void All_that_is_public_has_documentation_that_is_well_formed()
    {
        foreach (ISymbol symbol in PublicSymbols())
        {
            string xml = symbol.GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken) ?? "";

            Assert.False(string.IsNullOrEmpty(xml), $"{symbol} has no documentation.");
            Assert.DoesNotContain("<!--", xml, StringComparison.Ordinal);
            Assert.DoesNotContain("\"!:", xml, StringComparison.Ordinal);
            Assert.NotNull(XElement.Parse(xml).Elements().First());
        }
    }

    [Fact]
    public void Hostile_names_stand_in_the_documentation_as_they_were_written()
    {
        INamedTypeSymbol hostile = PublicSymbols().OfType<INamedTypeSymbol>().Single(type => type.Name == "Hostile");
        IEnumerable<string> summaries = hostile.GetMembers().OfType<IPropertySymbol>()
            .Where(property => property.IsStatic && property.DeclaredAccessibility == Accessibility.Public && property.Name != "Known")
            .Select(
                property => XElement
                    .Parse(property.GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken)!)
                    .Element("summary")!.Value);

        Assert.Equal(HostileNames.Names.Select((name, index) => $"{name} (urn:li:hostile:{index + 1})."), summaries);
    }

    private static IEnumerable<ISymbol> PublicSymbols()
    {
        Compilation compilation = Generation.RunAndCompile([], _files);
        IEnumerable<INamedTypeSymbol> types = compilation.Assembly.GlobalNamespace
            .GetNamespaceMembers()
            .Single(space => space.Name == "AudienceTyped")
            .GetTypeMembers();
        return types.SelectMany(type => type.GetMembers().Where(IsWritten).Prepend(type));
    }

    private static bool IsWritten(ISymbol member) => member is { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false }
        and not IMethodSymbol { AssociatedSymbol: not null };
}
