using AudienceTyped.Catalogs;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Tests;

/// <summary>What analyzers read of a generated type in a referenced assembly.</summary>
public sealed class CatalogEntityTypeTests
{
    [Fact]
    public void Sets_and_old_identifiers_are_read()
    {
        CatalogEntityType geo = Find(Samples.All, "Geo");

        Assert.Equal(["10", "30", "20", "40"], geo.FindSet("OldWorld"));
        Assert.Equal(["40"], geo.FindSet("Ruins"));
        Assert.Null(geo.FindSet("Paris"));
        Assert.Equal("30", geo.FindByMember("Lutetia")!.Id);
        Assert.Equal("Paris", geo.FindById("30")!.Member);
        Assert.Null(Find(Samples.All, "Skill").FindSet("OldWorld"));
        Assert.Null(Find(Samples.All, "Skill").FindSet("Ruins"));
    }

    [Fact]
    public void The_comma_of_a_range_separates_nothing()
    {
        CatalogEntityType age = Find(
            [new("/Age.urns.tsv", "#entity Age\n#namespace urn:li:age\n#id range\n#set All (-5,2), (3,4)\n#set One (3,4)\n(-5,2)\tA\tA\n(3,4)\tB\tB\n")],
            "Age");

        Assert.Equal(["(-5,2)", "(3,4)"], age.FindSet("All"));
        Assert.Equal(["(3,4)"], age.FindSet("One"));
    }

    [Fact]
    public void Each_form_of_ids_of_the_library_is_read()
    {
        Assert.All(Enum.GetNames<EntityIdForm>(), static form =>
        {
            Compilation compilation = Generation.Compile(
                $"namespace AudienceTyped; [Catalogs.CatalogEntityType(\"own\", Catalogs.EntityIdForm.{form}, \"\")] internal struct Own;");
            Assert.Equal(form, CatalogEntityType.Find(compilation.GetTypeByMetadataName("AudienceTyped.Own")!)?.IdForm.ToString());
        });
        Assert.Equal(Enum.GetNames<EntityIdForm>().Order(StringComparer.Ordinal), Enum.GetNames<IdForm>().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Form.Range", "Range")]
    [InlineData("Form.Text", "Text")]
    [InlineData("Form.Integer", "Integer")]
    [InlineData("Form.Unknown", null)]
    [InlineData("(Form)99", null)]
    [InlineData("0", null)]
    public void A_form_of_ids_is_known_by_its_name_and_not_by_its_number(string written, string? form)
    {
        Compilation compilation = Generation.Compile(
            $"enum Form {{ Range, Unknown, Integer, Text }} class FormAttribute(object form) : System.Attribute; [Form({written})] class Own;");

        AttributeData attribute = Assert.Single(compilation.GetTypeByMetadataName("Own")!.GetAttributes());
        Assert.Equal(form, CatalogIdForm.Read(attribute.ConstructorArguments[0])?.ToString());
    }

    private static CatalogEntityType Find(TestFile[] files, string name)
    {
        Compilation catalog = Generation.RunAndCompile([], files).WithAssemblyName("Catalog");
        return CatalogEntityType.Find(Generation.Compile().AddReferences(Reference.To(catalog)).GetTypeByMetadataName("AudienceTyped." + name))!;
    }
}
