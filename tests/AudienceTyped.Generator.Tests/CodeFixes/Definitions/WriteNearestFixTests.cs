
using AudienceTyped.CodeFixes.Definitions;

namespace AudienceTyped.Generator.Tests;

public sealed class WriteNearestFixTests
{
    private readonly WriteNearestFix _fix = new();

    [Theory]
    [InlineData(
        "AUD0002",
        "Change '#entiti' to '#entity'",
        "  #entiti\tSkill\n#namespace urn:li:skill\n#id integer",
        "  #entity\tSkill\n#namespace urn:li:skill\n#id integer")]
    [InlineData(
        "AUD0002",
        "Change '#Summary' to '#summary'",
        "#entity Skill\n#namespace urn:li:skill\n#id integer\n#Summary A",
        "#entity Skill\n#namespace urn:li:skill\n#id integer\n#summary A")]
    [InlineData(
        "AUD0004",
        "Change 'intger' to 'integer'",
        "#entity Skill\n#namespace urn:li:skill\n#id\tintger\n17\tA\tA",
        "#entity Skill\n#namespace urn:li:skill\n#id\tinteger\n17\tA\tA")]
    [InlineData(
        "AUD0004",
        "Change 'Job Title' to 'JobTitle'",
        "#entity Job Title\n#namespace urn:li:skill\n#id integer",
        "#entity JobTitle\n#namespace urn:li:skill\n#id integer")]
    [InlineData(
        "AUD0004",
        "Change 'record' to 'Record'",
        "#entity record\n#namespace urn:li:skill\n#id integer",
        "#entity Record\n#namespace urn:li:skill\n#id integer")]
    public Task A_directive_is_corrected(string id, string title, string text, string mended) =>
        Mending.AssertEntityFileAsync(_fix, id, title, text, mended);

    [Theory]
    [InlineData("AUD0027", "Change 'Jova' to 'Java'", "#only Jova,18\n17\tJava\tJava\n18\tB\tB", "#only Java,18\n17\tJava\tJava\n18\tB\tB")]
    [InlineData("AUD0027", "Change 'Jova*' to 'Java*'", "#only Jova*\n17\tJava\tJava\n18\tB\tB", "#only Java*\n17\tJava\tJava\n18\tB\tB")]
    [InlineData("AUD0027", "Change 'Java 1' to '17'", "#only Java 1\n17\tJava\tJava, 1\n18\tB\tB", "#only 17\n17\tJava\tJava, 1\n18\tB\tB")]
    [InlineData("AUD0028", "Change 'class' to 'Class'", "#set class 17 All.\n17\tA\tA", "#set Class 17 All.\n17\tA\tA")]
    [InlineData("AUD0031", "Change 'Jova' to 'Java'", "#renamed Old Jova\n17\tJava\tJava", "#renamed Old Java\n17\tJava\tJava")]
    public Task A_name_in_a_directive_is_corrected(string id, string title, string rows, string mended) =>
        Mending.AssertEntityRowsAsync(_fix, id, title, rows, mended);

    [Theory]
    [InlineData("class", "Class")]
    [InlineData("1A", "_1A")]
    [InlineData("C++", "CPlusPlus")]
    [InlineData("My name", "MyName")]
    [InlineData("__A", "A")]
    [InlineData("get_a", "GetA")]
    [InlineData("e\u0301", "\u00C9")]
    [InlineData("A\uFE0F", "A")]
    public Task An_identifier_is_corrected(string member, string mended) => Mending.AssertEntityRowsAsync(
        _fix, "AUD0010", $"Change '{member}' to '{mended}'", $"17\t {member}\tName\n18\tB\tB", $"17\t {mended}\tName\n18\tB\tB");

    [Theory]
    [InlineData("AUD0010", "Change 'class' to 'Class'", "class\ttests\tSkill\tinclude\tmany\tno", "Class\ttests\tSkill\tinclude\tmany\tno")]
    [InlineData("AUD0013", "Change 'Skils' to 'Skill'", "Tests\ttests\tSkils\tinclude\tmany\tno", "Tests\ttests\tSkill\tinclude\tmany\tno")]
    [InlineData(
        "AUD0016",
        "Change 'Test' to 'Tests'",
        "Tests\ttests\tSkill\tinclude\tmany\tno\n#rules\nnot-together\tTests, Test ,Tests\t-\tCODE",
        "Tests\ttests\tSkill\tinclude\tmany\tno\n#rules\nnot-together\tTests, Tests ,Tests\t-\tCODE")]
    [InlineData(
        "AUD0016",
        "Change 'tests' to 'Tests'",
        "Tests\ttests\tSkill\tinclude\tmany\tno\n#rules\nnot-together\tTests\ttests",
        "Tests\ttests\tSkill\tinclude\tmany\tno\n#rules\nnot-together\tTests\tTests")]
    [InlineData(
        "AUD0016",
        "Change 'not-togehter' to 'not-together'",
        "Tests\ttests\tSkill\tinclude\tmany\tno\n#rules\nnot-togehter\tTests\tTests",
        "Tests\ttests\tSkill\tinclude\tmany\tno\n#rules\nnot-together\tTests\tTests")]
    [InlineData(
        "AUD0016",
        "Remove 'Tests'",
        "Tests\ttests\tSkill\tinclude\tmany\tno\n#rules\nnot-both-sides\tTests\tTests\tCODE",
        "Tests\ttests\tSkill\tinclude\tmany\tno\n#rules\nnot-both-sides\tTests\t-\tCODE")]
    [InlineData("AUD0004", "Remove 'yes'", "Tests\ttests\tSkill\tinclude\tmany\tno\n#rules yes", "Tests\ttests\tSkill\tinclude\tmany\tno\n#rules ")]
    public Task A_row_of_facets_or_rules_is_corrected(string id, string title, string rows, string mended) =>
        Mending.AssertFacetRowsAsync(_fix, id, title, rows, mended);

    [Theory]
    [InlineData("AUD0002", "#entiti Skill\n#entity Skill\n#namespace urn:li:skill\n#id integer\n")]
    [InlineData("AUD0002", "#nothingofthekind\n#entity Skill\n#namespace urn:li:skill\n#id integer\n")]
    [InlineData("AUD0004", "#entity Urn\n#namespace urn:li:skill\n#id integer\n")]
    [InlineData("AUD0004", "#entity Skill\n#namespace urn:li:skill\n#id something\n")]
    [InlineData("AUD0027", "#only Nothing of the kind\n#entity Skill\n#namespace urn:li:skill\n#id integer\n17\tA\tA\n")]
    [InlineData("AUD0028", "#set A 17\n#entity Skill\n#namespace urn:li:skill\n#id integer\n17\tA\tA\n")]
    [InlineData("AUD0031", "#renamed Old NothingOfTheKind\n#entity Skill\n#namespace urn:li:skill\n#id integer\n17\tA\tA\n")]
    [InlineData("AUD0010", "#entity Skill\n#namespace urn:li:skill\n#id integer\n17\tParse\tA\n")]
    [InlineData("AUD0010", "#entity Skill\n#namespace urn:li:skill\n#id integer\n17\t***\tA\n")]
    public async Task Where_nothing_is_near_nothing_is_proposed(string id, string text) => Assert.Empty(await Mending.ListTitlesAsync(_fix, id, text));

    [Theory]
    [InlineData("AUD0013", "Tests\ttests\tSkill,Skils\tinclude\tmany\tno\n")]
    [InlineData("AUD0013", "Tests\ttests\tNothingOfTheKind\tinclude\tmany\tno\n")]
    [InlineData("AUD0016", "T\ttests\tSkill\tinclude\tmany\tno\n#rules\nnot-together\tT,\n")]
    [InlineData("AUD0016", "T\ttests\tSkill\tinclude\tmany\tno\n#rules\nnot-together\tNothingOfTheKind\tT\n")]
    [InlineData("AUD0016", "T\ttests\tSkill\tinclude\tmany\tno\n#rules\nnot-together\tT\n")]
    public async Task Where_nothing_is_near_nothing_is_proposed_for_facets(string id, string rows) =>
        Assert.Empty(await Mending.ListFacetTitlesAsync(_fix, id, Samples.FacetHeader + rows));
}
