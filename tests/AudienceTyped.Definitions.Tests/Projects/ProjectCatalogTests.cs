using AudienceTyped.Definitions.Projects;

namespace AudienceTyped.Definitions.Tests;

public sealed class ProjectCatalogTests
{
    [Fact]
    public void Added_values_have_the_members_that_the_build_gives_them()
    {
        ProjectCatalog project = Read(
            ("b.urns.tsv", "#extend Skill\n# id\tmember\tname\tparent\treplaced-by\talso\n100\tOurs\tOur skill\t-\t-\tOne|Two\n101\t-\tC++ again\n102\trecord\tOld\t-\tretired\n"),
            ("a.urns.tsv", "#extend Skill\n100\tFirst\tFirst\n"));
        DefinedEntityType skill = Assert.Single(project.EntityTypes);
        Assert.Equal(("Skill", "skill", "Integer"), (skill.Name, skill.UrnEntityType, skill.IdForm));
        Assert.Equal(["100 First", "101 CPlusPlusAgain", "102 @record"], skill.Values.Select(static value => $"{value.Id} {value.Member}"));
        Assert.Equal([false, false, true], skill.Values.Select(static value => value.IsRetired));
        Assert.Empty(project.Problems);
    }

    [Fact]
    public void What_the_build_leaves_out_is_a_problem_and_is_missing()
    {
        ProjectCatalog project = Read(
            ("a.urns.tsv", "#extend Skill\nabc\tWrong\tWrong\n100\tEngineering\tOther engineering\n101\tRight\tRight\n"),
            ("b.urns.tsv", "#extend Nothing\n1\tOne\tOne\n"),
            ("c.facets.tsv", "Xyz\n"));
        Assert.Contains("101", project.EntityTypes.Single().Values.Select(static value => value.Id));
        Assert.DoesNotContain("abc", project.EntityTypes.Single().Values.Select(static value => value.Id));
        Assert.Equal(["a.urns.tsv", "b.urns.tsv", "c.facets.tsv"], project.Problems.Select(static problem => problem.Path));
        Assert.All(project.Problems, static problem => Assert.Matches("^line [0-9]+: AUD[0-9]{4}: ", problem.Problem));
    }

    [Fact]
    public void Facets_of_the_project_accept_types_of_both()
    {
        ProjectCatalog project = Read(
            ("Campus.urns.tsv", "#entity Campus\n#namespace urn:li:campus\n#id text\nnorth\tNorth\tNorth campus\n"),
            ("own.facets.tsv", "#catalog Own\n# member\tfacet\tentities\tstands\tvalues\ttree\tfinders\tsince\tsummary\tphrase\n"
                + "Campuses\tcampuses\tCampus,Skill\tinclude\tmany\tno\t-\t-\tCampuses.\tat {values}\n"
                + "Skills\tskillsOfOurs\tSkill\tinclude\tmany\tno\t-\t-\tA member that the catalog has.\tat {values}\n"
                + "Lost\tlost\tNothing\tinclude\tmany\tno\t-\t-\tA type that nobody has.\tat {values}\n"));
        Assert.Equal(["campuses Campuses Campus,Skill"], project.Facets.Select(static facet => $"{facet.Name} {facet.Member} {string.Join(',', facet.EntityTypes)}"));
        Assert.Equal("Text", Assert.Single(project.EntityTypes).IdForm);
    }

    [Theory]
    [InlineData("a\"\\\u2028é😀", "\"a\\\"\\\\\\u2028\\u00E9\\U0001F600\"")]
    [InlineData("", "\"\"")]
    public void A_literal_is_ASCII(string text, string literal) => Assert.Equal(literal, CSharpText.Literal(text));

    private static ProjectCatalog Read(params (string Path, string Text)[] files) =>
        ProjectCatalog.Read(files, Shipped.Catalog, [("Skills", "skills")], TestContext.Current.CancellationToken);
}
