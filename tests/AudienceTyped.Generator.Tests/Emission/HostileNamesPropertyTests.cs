using System.Globalization;
using System.Text;
using AudienceTyped.Generator.Definitions.Entities;
using AudienceTyped.Generator.Emission;
using AudienceTyped.Generator.Model;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Tests;

/// <summary>Whatever stands in the names, the generated file has the members that it should have and no other.</summary>
public sealed class HostileNamesPropertyTests
{
    private static readonly Gen<string> _name = Gen.Frequency(
            (3, Gen.String[Gen.Char, 1, 8]),
            (3, Gen.OneOf(
                "*/",
                "\"",
                "\"\"\"",
                "\\",
                "</summary>",
                "{",
                "}",
                "///",
                "\n",
                "\u2028",
                "\U0001F600",
                "\u05E9",
                "class",
                "\\u0022",
                "]]>",
                "<!--",
                "&#10;",
                "#endif",
                "é")),
            (1, Gen.OneOf(HostileNames.Names)))
        .Array[1, 4].Select(string.Concat);

    private static readonly Gen<string> _member = Gen.OneOf(
        Gen.Const("-"), Gen.String[Gen.Char, 1, 4], Gen.OneOf("record", "A", "B", "Parse", "class", "_", "@if", "a b", "\u00E9", "A;}", "global", "await"));

    private static readonly Gen<string> _file = Gen.Select(_member, _name, _name).Array[0, 8].Select(rows =>
        Samples.SkillHeader.Replace("A skill on a profile.", "*/ </summary> \" \\", StringComparison.Ordinal)
        + string.Concat(
            rows.Select(
                (row, index) => string.Create(
                    CultureInfo.InvariantCulture, $"{index + 1}\t{row.Item1}\t{row.Item2}\t-\t{(index == 0 ? "retired" : "-")}\t{row.Item3}\n"))));

    [Fact]
    public void The_generated_file_declares_exactly_the_members_of_the_model() => _file.Sample(
        text =>
        {
            EntityTypeModel model = EntityFileParser.Parse(SourceText.From(text, Encoding.UTF8), CancellationToken.None).Model!;
            SourceText generated = EntityTypeEmitter.Emit(model, CancellationToken.None);
            SyntaxTree tree = CSharpSyntaxTree.ParseText(generated, new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Diagnose));

            Assert.Empty(tree.GetDiagnostics().Select(diagnostic => diagnostic.ToString()));
            StructDeclarationSyntax type = Assert.IsType<StructDeclarationSyntax>(
                Assert.Single(Assert.IsType<NamespaceDeclarationSyntax>(Assert.Single(tree.GetCompilationUnitRoot().Members)).Members));
            Assert.Equal(
                model.Values.Items.Select(value => value.Member).Append("Known"),
                type.Members.OfType<PropertyDeclarationSyntax>()
                    .Where(property => property.Modifiers.Any(SyntaxKind.PublicKeyword) && property.Modifiers.Any(SyntaxKind.StaticKeyword))
                    .Select(property => property.Identifier.ValueText));
            // The table is in the order of the ids; a name with a line end may have begun a row of its own.
            Assert.Equal(string.Concat(model.Values.Items.OrderBy(value => value.Packed).Select(value => value.Name)), Names(type));
        },
        iter: 500);

    [Fact]
    public void The_generated_file_compiles_without_a_warning() => _file.Sample(
        text => Generation.AssertCompilesClean(Generation.RunAndCompile([], new TestFile("/Skill.urns.tsv", text))),
        iter: 15);

    // The text of the literal, as the compiler reads it.
    private static string Names(StructDeclarationSyntax type) => type.DescendantNodes().OfType<AssignmentExpressionSyntax>()
        .Where(assignment => assignment.Left.ToString() == "Names").Select(assignment => ((LiteralExpressionSyntax)assignment.Right).Token.ValueText).Single();
}
