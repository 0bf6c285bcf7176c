using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Tests;

public sealed class CompilationTests
{
    private static readonly string[] _surroundings =
    [
        "class Facet { } class Catalogs { } class Skill { } class Urn { } class Geo { } class Hostile { }",
        "namespace System.X { class Facet { } class Skill { } }",
        "namespace AudienceTyped { class System { } class Global { } }",
        "namespace MyApp.AudienceTyped { class Facet { } class Catalogs { } class Urn { } }",
        "namespace MyApp { class System { } class Uses { public object Value = global::AudienceTyped.Skill.Engineering; } }",
    ];

    [Fact]
    public void The_catalog_compiles_without_a_warning() => Generation.AssertCompilesClean(Generation.RunAndCompile([], Samples.All));

    [Fact]
    public void Types_of_the_user_that_are_named_as_ours_do_no_harm() => Generation.AssertCompilesClean(Generation.RunAndCompile(_surroundings, Samples.All));

    [Fact]
    public void Hostile_names_compile_without_a_warning() => Generation.AssertCompilesClean(Generation.RunAndCompile(
        _surroundings[..^1], new TestFile("/Hostile.urns.tsv", HostileNames.EntityFile), new TestFile("/hostile.facets.tsv", HostileNames.FacetFile)));

    [Fact]
    public void Hostile_names_come_out_as_they_were_written()
    {
        Assembly assembly = Generation.Load(Generation.RunAndCompile([], new TestFile("/Hostile.urns.tsv", HostileNames.EntityFile)));
        Type type = assembly.GetType("AudienceTyped.Hostile", throwOnError: true)!;

        var known = ((System.Collections.IEnumerable)type.GetProperty("Known")!.GetValue(null)!).Cast<object>();

        Assert.Equal(HostileNames.Names, known.Select(value => (string)type.GetProperty("Name")!.GetValue(value)!));
    }

    [Fact]
    public void An_entity_type_without_values_compiles()
    {
        Compilation compilation = Generation.RunAndCompile([], new TestFile("/Skill.urns.tsv", Samples.SkillHeader));

        Generation.AssertCompilesClean(compilation);
        Assert.Empty((System.Collections.IEnumerable)Generation.Load(compilation).GetType("AudienceTyped.Skill")!.GetProperty("Known")!.GetValue(null)!);
    }

    [Fact]
    public void A_retired_value_warns_with_the_one_to_use()
    {
        Compilation compilation = Generation.RunAndCompile(
            ["class C { object Old = AudienceTyped.Geo.OldTown; object Lost = AudienceTyped.Geo.LostTown; }"], Samples.All);

        Assert.Equal(
            ["'Geo.OldTown' is obsolete: 'Old Town (urn:li:geo:40) is retired; use Geo.Paris.'", "'Geo.LostTown' is obsolete: 'Lost Town (urn:li:geo:50) is retired.'"],
            compilation
                .GetDiagnostics(TestContext.Current.CancellationToken)
                .Where(diagnostic => diagnostic.Id == "CS0618")
                .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
                .Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));
    }
}
