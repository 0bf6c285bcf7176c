using System.Globalization;
using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace AudienceTyped.Generator.Tests;

/// <summary>Each AUD0xxx of <c>.urns.tsv</c> files: where it stands, what it says, and what is near it and fine.</summary>
public sealed class EntityFileDiagnosticsTests
{
    // Rows begin at line 7, after the six lines of directives.
    [Theory]
    [InlineData("AUD0005", Error, "(7,1)-(7,15)", "no name", "17\tEngineering")]
    [InlineData("AUD0005", Error, "(7,16)-(7,17)", "no name", "17\tEngineering\t-")]
    [InlineData("AUD0005", Error, "(7,14)-(7,15)", "7 columns", "17\tA\tB\t-\t-\tC\tD")]
    [InlineData("AUD0006", Error, "(7,7)-(7,8)", "U+202E", "17\tA\tB\u202EC")]
    [InlineData("AUD0006", Error, "(7,7)-(7,8)", "U+0007", "17\tA\tB\u0007C")]
    [InlineData("AUD0006", Error, "(7,7)-(7,8)", "U+200B", "17\tA\tB\u200BC")]
    [InlineData("AUD0006", Error, "(7,7)-(7,8)", "U+FFFD", "17\tA\tB\uFFFDC")]
    [InlineData("AUD0006", Error, "(7,7)-(8,1)", "LF or CRLF", "17\tA\tB\rC")]
    [InlineData("AUD0006", Error, "(7,14)-(8,1)", "LF or CRLF", "# a comment \u202E\r18\tA\tB\n17\tB\tB")]
    [InlineData("AUD0006", Error, "(7,1)-(7,2)", "U+FEFF", "\uFEFF# a file put behind another")]
    [InlineData("AUD0006", Error, "(7,4)-(7,6)", "U+E0041", "17\t\U000E0041\tB")]
    [InlineData("AUD0007", Error, "(7,1)-(7,4)", "'017'", "017\tA\tB")]
    [InlineData("AUD0007", Error, "(7,1)-(7,2)", "as in 17", "0\tA\tB")]
    [InlineData("AUD0007", Error, "(7,1)-(7,20)", "'9223372036854775808'", "9223372036854775808\tA\tB")]
    [InlineData("AUD0005", Error, "(7,1)-(7,17)", "Separate the columns with tabs, not with spaces.", "17 Engineering A")]
    [InlineData("AUD0005", Error, "(7,1)-(7,17)", "Separate the columns with tabs, not with commas.", "17,Engineering,A")]
    [InlineData("AUD0005", Error, "(7,1)-(7,17)", "Separate the columns with tabs, not with semicolons.", "17;Engineering;A")]
    [InlineData("AUD0007", Error, "(7,1)-(7,20)", "Write 990005, the part of the URN after 'urn:li:skill:'.", "urn:li:skill:990005\tA\tB")]
    [InlineData("AUD0007", Error, "(7,1)-(7,18)", "Write a positive integer", "urn:li:geo:990005\tA\tB")]
    [InlineData("AUD0007", Error, "(7,1)-(7,5)", "Write 17, without the quotes of a spreadsheet.", "\"17\"\tA\tB")]
    [InlineData("AUD0035", Warning, "(7,7)-(7,19)", "The quotes around 'Arts, fine'", "17\tAb\t\"Arts, fine\"")]
    [InlineData("AUD0036", Warning, "(8,7)-(8,10)", "The value 17 has the name 'One' too", "17\tA\tone\n18\tBc\tOne")]
    [InlineData("AUD0036", Warning, "(8,7)-(8,11)", "The value 17 has the name 'Łódź' too", "17\tA\tLodz\n18\tBc\tŁódź")]
    [InlineData("AUD0036", Warning, "(8,7)-(8,14)", "The value 17 has the name 'R and D' too", "17\tA\tR&D\n18\tBc\tR and D")]
    [InlineData("AUD0007", Error, "(7,2)-(7,8)", "''", "\t17\tA\tB")]
    [InlineData("AUD0008", Error, "(8,1)-(8,3)", "'17'", "17\tA\tB\n17\tC\tD")]
    [InlineData("AUD0009", Error, "(8,4)-(8,5)", "the value 17 already has the identifier 'A'", "17\tA\tB\n18\tA\tD")]
    [InlineData("AUD0010", Error, "(7,4)-(7,6)", "not a C# identifier", "17\t1A\tB")]
    [InlineData("AUD0010", Error, "(7,4)-(7,9)", "keyword", "17\tclass\tB")]
    [InlineData("AUD0010", Error, "(7,4)-(7,9)", "entity type itself", "17\tSkill\tB")]
    [InlineData("AUD0010", Error, "(7,4)-(7,9)", "each entity type already has a member with that name", "17\tParse\tB")]
    [InlineData("AUD0010", Error, "(7,4)-(7,7)", "'__'", "17\t__A\tB")]
    [InlineData("AUD0010", Error, "(7,4)-(7,9)", "'get_'", "17\tget_A\tB")]
    [InlineData("AUD0010", Error, "(7,4)-(7,6)", "normal form C", "17\te\u0301\tB")]
    [InlineData("AUD0010", Error, "(7,4)-(7,6)", "it has an invisible character, so two names could look the same", "17\tA\uFE0F\tB")]
    [InlineData("AUD0011", Warning, "(7,8)-(7,10)", "'99' of 17", "17\tA\tB\t99")]
    [InlineData("AUD0012", Warning, "(7,8)-(7,10)", "parent of 17 is 17", "17\tA\tB\t17")]
    [InlineData("AUD0017", Info, "(7,6)-(7,9)", "'CPlusPlus'", "17\t-\tC++")]
    [InlineData("AUD0019", Warning, "(7,10)-(7,12)", "'99' of 17", "17\tA\tB\t-\t99")]
    [InlineData("AUD0019", Warning, "(7,10)-(7,12)", "'17' of 17", "17\tA\tB\t-\t17")]
    public Task A_row_is_reported_where_it_is_wrong(string id, DiagnosticSeverity severity, string position, string messagePart, string rows) =>
        Analysis.AssertSingleAsync(
            id, severity, "Skill.urns.tsv" + position, messagePart, new TestFile("/repo/Skill.urns.tsv", Samples.SkillHeader + rows + "\n"));

    // Not a row of the theory: the data of an attribute is UTF-8, which has no such character.
    [Fact]
    public Task Half_of_a_surrogate_pair_is_refused() => Analysis.AssertSingleAsync(
        "AUD0006", Error, "Skill.urns.tsv(7,7)-(7,8)", "half of a surrogate pair", new TestFile(
            "/repo/Skill.urns.tsv", Samples.SkillHeader + "17\tA\tB\uD83D\n"));

    [Theory]
    [InlineData("17\tEngineering\tEngineering")]
    [InlineData("17\tA\tB\t\t\t\t\t\t")]
    [InlineData("9223372036854775807\tA\tB")]
    [InlineData("17\tA\tB\n18\ta\tC")]
    [InlineData("17\tA\tMaße\n18\tB\tMase")]
    [InlineData("17\tA\t\"Good\" and \"bad\"")]
    [InlineData("17\tA\tThe \"Good\"\n18\tB\t\"")]
    [InlineData("17\tA\tB\n# audience:ignore AUD0036\n18\tC\tB")]
    [InlineData("17\tClass\tclass\n18\tSkills\tSkill")]
    [InlineData("17\trecord\tA\n18\tawait\tB\n19\tfield\tC")]
    [InlineData("17\tA\tB\t18\n18\tC\tD\t19\n19\tE\tF")]
    [InlineData("17\tA\tB\t-\tretired\n18\tC\tD\t-\t17")]
    [InlineData("17\tA\tSmile \U0001F600 and caf\u00E9")]
    [InlineData("# 17\tA\tB\u202E\n#\n\n   \n#- not a directive\n## nor this")]
    public async Task What_is_near_it_is_fine(string rows) =>
        Assert.Empty(await Analysis.ListAsync(new TestFile("/repo/Skill.urns.tsv", Samples.SkillHeader + rows + "\n")));

    [Theory]
    [InlineData("AUD0001", Error, "(1,14)-(2,1)", "its lines end with CR only", "#entity Skill\r#namespace urn:li:skill\r#id integer\r17\tA\tB\r")]
    [InlineData("AUD0002", Warning, "(1,1)-(1,8)", "Did you mean '#entity'?", "#entiti Skill\n#entity Skill\n#namespace urn:li:skill\n#id integer\n")]
    [InlineData(
        "AUD0003",
        Error,
        "(1,1)-(1,1)",
        "Add a line such as '#extend Skill' to add values to a type of a referenced catalog, or '#entity Skill',",
        "17\tA\tB\n")]
    [InlineData("AUD0003", Error, "(1,1)-(1,1)", "#entity Skill", "#namespace urn:li:skill\n#id integer\n")]
    [InlineData("AUD0003", Error, "(1,1)-(1,1)", "#namespace urn:li:skill", "#entity Skill\n#id integer\n")]
    [InlineData("AUD0003", Error, "(1,1)-(1,1)", "#id integer", "#entity Skill\n#namespace urn:li:skill\n17\tA\tB\n")]
    [InlineData("AUD0004", Error, "(4,11)-(4,15)", "'true' is neither yes nor no", "#entity Skill\n#namespace urn:li:skill\n#id integer\n#complete true\n")]
    [InlineData("AUD0004", Error, "(4,1)-(4,10)", "it has no value", "#entity Skill\n#namespace urn:li:skill\n#id integer\n#complete\n")]
    [InlineData("AUD0004", Error, "(4,1)-(4,7)", "it is only for ids that are texts", "#entity Skill\n#namespace urn:li:skill\n#id integer\n#shape 17\n")]
    [InlineData("AUD0004", Error, "(4,8)-(4,13)", "'en US' is not an id", "#entity Skill\n#namespace urn:li:skill\n#id text\n#shape en US\n")]
    [InlineData(
        "AUD0007", Error, "(5,1)-(5,3)", "letters and digits as in en_US", "#entity Skill\n#namespace urn:li:skill\n#id text\n#shape en_US\nen\tA\tB\n")]
    [InlineData("AUD0004", Error, "(2,1)-(2,8)", "already", "#entity Skill\n#entity Skill\n#namespace urn:li:skill\n#id integer\n")]
    [InlineData("AUD0004", Error, "(3,5)-(3,10)", "Write integer, text or range. Did you mean 'text'?", "#entity Skill\n#namespace urn:li:skill\n#id texts\n")]
    [InlineData("AUD0004", Error, "(3,5)-(3,14)", "Write integer, text or range.", "#entity Skill\n#namespace urn:li:skill\n#id something\n")]
    [InlineData(
        "AUD0004", Error, "(1,9)-(1,15)", "C# reserves type names in lower case for its keywords", "#entity record\n#namespace urn:li:skill\n#id integer\n")]
    [InlineData(
        "AUD0004",
        Error,
        "(1,9)-(1,15)",
        "the library or .NET already has something with that name",
        "#entity System\n#namespace urn:li:skill\n#id integer\n")]
    [InlineData("AUD0004", Error, "(1,1)-(1,8)", "no value", "#entity\n#namespace urn:li:skill\n#id integer\n")]
    [InlineData("AUD0004", Error, "(1,9)-(1,12)", "name of a type", "#entity Urn\n#namespace urn:li:skill\n#id integer\n")]
    [InlineData("AUD0004", Error, "(1,9)-(1,14)", "keyword", "#entity class\n#namespace urn:li:skill\n#id integer\n")]
    [InlineData("AUD0004", Error, "(2,12)-(2,25)", "as in #namespace urn:li:skill", "#entity Skill\n#namespace urn:li:skill:\n#id integer\n")]
    [InlineData("AUD0004", Error, "(2,12)-(2,17)", "as in #namespace urn:li:skill", "#entity Skill\n#namespace skill\n#id integer\n")]
    [InlineData("AUD0004", Error, "(3,5)-(3,11)", "Did you mean 'integer'?", "#entity Skill\n#namespace urn:li:skill\n#id intger\n17\tA\tB\n")]
    [InlineData(
        "AUD0004",
        Error,
        "(4,7)-(4,14)",
        "'2026-13' is not a month. Write the year and the month",
        "#entity Skill\n#namespace urn:li:skill\n#id integer\n#date 2026-13\n")]
    [InlineData("AUD0006", Error, "(4,11)-(4,12)", "U+2066", "#entity Skill\n#namespace urn:li:skill\n#id integer\n#summary A\u2066B\n")]
    [InlineData("AUD0001", Error, "(1,2)-(1,3)", "NUL", "a\0b\0c\0\n\0\0\0\u0007\n")]
    public Task A_directive_is_reported_where_it_is_wrong(string id, DiagnosticSeverity severity, string position, string messagePart, string text) =>
        Analysis.AssertSingleAsync(id, severity, "Skill.urns.tsv" + position, messagePart, new TestFile("/repo/Skill.urns.tsv", text));

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public async Task A_name_of_any_length_would_not_fit_into_an_assembly(int length, bool fits)
    {
        var file = new TestFile("/Skill.urns.tsv", Samples.SkillHeader + $"17\t{new string('\u65E5', length)}\tA\n");

        Assert.Equal(fits ? [] : ["Skill.urns.tsv(7,4)-(7,205) AUD0010"], await Analysis.ListAsync(file));
        Generation.Load(Generation.RunAndCompile([], file));
    }

    [Fact]
    public async Task An_id_that_makes_the_derived_name_too_long_is_reported()
    {
        var file = new TestFile("/Locale.urns.tsv", $"#entity Locale\n#namespace urn:li:locale\n#id text\n{new string('_', 100)}\t-\t***\n");

        await Analysis.AssertSingleAsync("AUD0010", Error, "Locale.urns.tsv(4,104)-(4,107)", "longer than 200 characters", file);
    }

    [Theory]
    [InlineData("(51,200)", true)]
    [InlineData("(-2147483648,2147483647)", true)]
    [InlineData("(5,5)", true)]
    [InlineData("(200,51)", false)]
    [InlineData("(51, 200)", false)]
    [InlineData("(051,200)", false)]
    [InlineData("(-0,1)", false)]
    [InlineData("(1,2147483648)", false)]
    [InlineData("51,200", false)]
    [InlineData("(51)", false)]
    public async Task A_range_has_one_form(string id, bool isOne)
    {
        var file = new TestFile("/Age.urns.tsv", $"#entity Age\n#namespace urn:li:age\n#id range\n{id}\tA\tB\n");

        Assert.Equal(isOne ? [] : [$"Age.urns.tsv(4,1)-(4,{id.Length + 1}) AUD0007"], await Analysis.ListAsync(file));
    }

    [Theory]
    [InlineData("en_US", true)]
    [InlineData("a-b.c", true)]
    [InlineData("-", false)]
    [InlineData("--", true)]
    [InlineData("a b", false)]
    [InlineData("a:b", false)]
    [InlineData("caf\u00E9", false)]
    public async Task A_text_id_has_ascii_letters_and_digits(string id, bool isOne)
    {
        var file = new TestFile("/Locale.urns.tsv", $"#entity Locale\n#namespace urn:li:locale\n#id text\n{id}\tA\tB\n");

        Assert.Equal(isOne ? [] : [$"Locale.urns.tsv(4,1)-(4,{id.Length + 1}) AUD0007"], await Analysis.ListAsync(file));
    }

    [Fact]
    public async Task Each_row_of_a_circle_is_reported_and_no_row_beside_it() => Assert.Equal(
        ["Skill.urns.tsv(7,7)-(7,8) AUD0012", "Skill.urns.tsv(8,7)-(8,8) AUD0012", "Skill.urns.tsv(9,7)-(9,8) AUD0012"],
        await Analysis.ListAsync(new TestFile("/Skill.urns.tsv", Samples.SkillHeader + "1\tA\tA\t2\n2\tB\tB\t3\n3\tC\tC\t1\n4\tD\tD\t1\n5\tE\tE\t4\n")));

    [Fact]
    public async Task A_parent_whose_own_row_is_left_out_is_no_problem_of_its_own() => Assert.Equal(
        ["Skill.urns.tsv(7,3)-(7,8) AUD0010"],
        await Analysis.ListAsync(new TestFile("/Skill.urns.tsv", Samples.SkillHeader + "1\tclass\tA\n2\tB\tB\t1\n")));

    [Theory]
    [InlineData(5_000, null)]
    [InlineData(5_001, Warning)]
    [InlineData(50_000, Warning)]
    [InlineData(50_001, Error)]
    public async Task Too_many_values_are_reported(int count, DiagnosticSeverity? severity)
    {
        string rows = string.Concat(Enumerable.Range(1, count).Select(id => string.Create(CultureInfo.InvariantCulture, $"{id}\tA{id}\tName {id}\n")));
        var file = new TestFile("/Skill.urns.tsv", Samples.SkillHeader + rows);

        if (severity is null)
        {
            Assert.Empty(await Analysis.RunAsync(file));
        }
        else
        {
            await Analysis.AssertSingleAsync("AUD0018", severity.Value, "Skill.urns.tsv(1,9)-(1,14)", count.ToString(CultureInfo.InvariantCulture), file);
        }

        Assert.Equal(severity == Error ? 0 : 1, Generation.Run(file).Count);
    }

    [Fact]
    public async Task A_file_of_another_kind_does_not_flood_the_list()
    {
        string rows = string.Concat(Enumerable.Repeat("nothing of the kind\n", 5_000)) + "1\t-\tUnpinned\n";

        IReadOnlyList<Diagnostic> diagnostics = await Analysis.RunAsync(new TestFile("/Skill.urns.tsv", Samples.SkillHeader + rows));

        Assert.Equal(102, diagnostics.Count);
        Assert.Equal(1, diagnostics.Count(diagnostic => diagnostic.Id == "AUD0017"));
        Diagnostic more = Assert.Single(diagnostics, diagnostic => diagnostic.Id == "AUD0020");
        Assert.Contains("4900 more", more.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(106, more.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public async Task Many_hints_do_not_make_a_warning()
    {
        string rows = string.Concat(Enumerable.Range(1, 150).Select(id => string.Create(CultureInfo.InvariantCulture, $"{id}\t-\tName {id}\n")));

        IReadOnlyList<Diagnostic> diagnostics = await Analysis.RunAsync(new TestFile("/Skill.urns.tsv", Samples.SkillHeader + rows));

        Assert.Equal(101, diagnostics.Count);
        Assert.All(diagnostics, diagnostic => Assert.Equal(Info, diagnostic.Severity));
        Assert.Contains(
            "50 more hints",
            Assert.Single(diagnostics, diagnostic => diagnostic.Id == "AUD0021").GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("17\tJava\tJava\u00A0", 9, 14, "The cell 'Java' begins or ends with U+00A0")]
    [InlineData("17\tJava\t \u3000Java \t", 10, 15, "U+3000")]
    [InlineData("17\tJava\tJava\t-\t-\tOther\u2003", 18, 24, "U+2003")]
    public Task White_space_that_belongs_to_a_cell_unseen_is_a_hint(string row, int start, int end, string messagePart) => Analysis.AssertSingleAsync(
        "AUD0033", Info, string.Create(
            CultureInfo.InvariantCulture, $"Skill.urns.tsv(7,{start})-(7,{end})"), messagePart, new TestFile(
                "/Skill.urns.tsv", Samples.SkillHeader + row + "\n"));

    [Fact]
    public async Task Blanks_around_cells_are_fine() =>
        Assert.Empty(
            await Analysis.ListAsync(new TestFile("/Skill.urns.tsv", Samples.SkillHeader + "17 \tJava  \t  Java \t - \n5   \tSales \tSales\u00A0and more\n")));

    [Fact]
    public Task A_file_that_cannot_be_read_is_reported() =>
        Analysis.AssertSingleAsync(
            "AUD0001",
            Error,
            "Skill.urns.tsv(1,1)-(1,1)",
            "cannot be opened",
            new TestFile("/Skill.urns.tsv", text: (Microsoft.CodeAnalysis.Text.SourceText?)null));

    [Fact]
    public async Task Files_of_other_kinds_are_passed_over() =>
        Assert.Empty(
            await Analysis.ListAsync(
                new TestFile("/notes.tsv", "\0"),
                new TestFile("/facets.tsv", "\0"),
                new TestFile("/own.txt", "# entity\n#entities of ours\n"),
                new TestFile("/own.md", "#entity Skill")));
}
