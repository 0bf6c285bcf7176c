using System.Globalization;

namespace AudienceTyped.Rules.Tests;

public sealed class MalformedUrnAnalyzerTests
{
    private const string Id = "AUD1008";

    private static readonly string[] _keys =
    [
        "17", "0", "-1", "+1", "017", "-0", "1.5", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "en_US", "pt-BR", "a.b", "a~b", "", " ", "17 ", " 17", "1\t2",
        "(51,200)", "(200,51)", "(1,1)", "(-5,5)", "(55, 2147483647)", "(55,2147483648)", "51-200", "(51-200)", "(51,200", "51,200)", "()", "(,1)", "(1,)", "(1,2,3)", "((1),2)", "(1)(2)", "a(1)", "(01,2)",
        "17:4", "(urn:li:skill:17,4)", "x\u0001", "x\u00A0", "x\u200B", "x\u2028", "x\uD800", "x\uDC00y", "x\U0001F600", "x\U000E0001", "é", "a,b", "a/b", "%20", "٣",
    ];

    private static readonly string[] _texts =
    [
        .. from entityType in (string[])[
            "skill", "title", "locale", "staffCountRange", "adTargetingFacet", "adSeniority", "_x", "x_1", "1x", "sk ill", "", "ské",
        ]
           from key in _keys
           select $"urn:li:{entityType}:{key}",
        "", "17", "urn", "urn:li:", "urn:li:skill", "URN:LI:skill:17", " urn:li:skill:17", "urn:li:skill:17\n", "urn:lin:skill:17", $"urn:li:{new string('a', 100)}:1", $"urn:li:{new string('a', 101)}:1",
        $"urn:li:locale:{new string('a', 512)}", $"urn:li:locale:{new string('a', 513)}",
    ];

    [Fact]
    public async Task What_it_says_of_a_text_is_what_the_runtime_says()
    {
        (string Call, Action<string> Run)[] readers =
        [
            ("Urn.Parse({0})", static text => Urn.Parse(text)),
            ("Skill.Parse({0})", static text => Skill.Parse(text)),
            ("Locale.Parse({0})", static text => Locale.Parse(text)),
            ("StaffCountRange.Parse({0})", static text => StaffCountRange.Parse(text)),
            ("Facet.Custom({0})", static text => Facet.Custom(text)),
            ("new CustomFacet({0})", static text => _ = new CustomFacet(text)),
        ];
        foreach ((string call, Action<string> run) in readers)
        {
            IReadOnlyList<string?> said = await SayAsync(_texts.Select(text => string.Format(CultureInfo.InvariantCulture, call, Literal(text))));
            for (int index = 0; index < _texts.Length; index++)
            {
                string? thrown = Record.Exception(() => run(_texts[index]))?.Message;
                Assert.True((thrown is null) == (said[index] is null), $"{call} of {Literal(_texts[index])}: '{thrown}' and '{said[index]}'");
                if (thrown is not null && _texts[index].All(static character => character is >= ' ' and < '\u007F') && _texts[index].Length < 60)
                {
                    Assert.Contains(thrown, said[index], StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public async Task What_it_says_of_parts_and_ids_is_whether_the_runtime_throws()
    {
        (string Call, Action Run)[] calls =
        [
            .. _keys.SelectMany(static key => ((string, Action)[])
            [
                ($"Urn.Create(\"skill\", {Literal(key)})", () => Urn.Create("skill", key)),
                ($"Urn.Create({Literal(key)}, \"17\")", () => Urn.Create(key, "17")),
                ($"Locale.FromId({Literal(key)})", () => Locale.FromId(key)),
            ]),
            .. ((long[])[long.MinValue, -1, 0, 1, 17, long.MaxValue]).Select(
                static id => ($"Skill.FromId({(id == long.MinValue ? "long.MinValue" : $"{id}L")})", (Action)(() => Skill.FromId(id)))),
            ("Skill.FromId((short)0)", static () => Skill.FromId(0)),
            ("StaffCountRange.FromId(51, 200)", static () => StaffCountRange.FromId(51, 200)),
            ("StaffCountRange.FromId(200, 51)", static () => StaffCountRange.FromId(200, 51)),
            ("StaffCountRange.FromId(maximum: 51, minimum: 200)", static () => StaffCountRange.FromId(maximum: 51, minimum: 200)),
            ("StaffCountRange.FromId(maximum: 200, minimum: 51)", static () => StaffCountRange.FromId(maximum: 200, minimum: 51)),
            ("StaffCountRange.FromId(-1, -1)", static () => StaffCountRange.FromId(-1, -1)),
        ];

        IReadOnlyList<string?> said = await SayAsync(calls.Select(static call => call.Call));

        Assert.All(
            calls.Zip(said),
            static pair => Assert.True((Record.Exception(pair.First.Run) is null) == (pair.Second is null), $"{pair.First.Call}: '{pair.Second}'"));
    }

    [Theory]
    [InlineData("Skill.Parse(\"urn:li:title:4\")", "\"urn:li:title:4\"",
        "'urn:li:title:4' is not a Skill: its URNs begin with 'urn:li:skill:'. The call throws at run time. It is a Title: use Title.Parse and a facet that accepts it, or correct the URN.")]
    [InlineData("Skill.Parse(\"urn:li:organization:1035\")", "\"urn:li:organization:1035\"",
        "'urn:li:organization:1035' is not a Skill: its URNs begin with 'urn:li:skill:'. The call throws at run time. It is an Organization: use Organization.Parse and a facet that accepts it, or correct the URN.")]
    [InlineData("Organization.Parse(\"urn:li:skill:17\")", "\"urn:li:skill:17\"",
        "'urn:li:skill:17' is not an Organization: its URNs begin with 'urn:li:organization:'. The call throws at run time. It is a Skill: use Skill.Parse and a facet that accepts it, or correct the URN.")]
    [InlineData("Title.Parse(\"urn:li:adSeniority:4\")", "\"urn:li:adSeniority:4\"",
        "'urn:li:adSeniority:4' is not a Title: its URNs begin with 'urn:li:title:'. The call throws at run time. It may be meant for a Seniority, whose URNs begin with 'urn:li:seniority:'.")]
    [InlineData("Seniority.Parse(\"urn:li:adSeniority:4\")", "\"urn:li:adSeniority:4\"",
        "'urn:li:adSeniority:4' is not a Seniority: its URNs begin with 'urn:li:seniority:'. The call throws at run time. Write 'urn:li:seniority:4'.")]
    [InlineData("StaffCountRange.Parse(\"urn:li:companySize:(51,200)\")", "\"urn:li:companySize:(51,200)\"",
        "'urn:li:companySize:(51,200)' is not a StaffCountRange: its URNs begin with 'urn:li:staffCountRange:'. The call throws at run time. Write 'urn:li:staffCountRange:(51,200)'.")]
    [InlineData("JobFunction.Parse(\"urn:li:jobFunction:4\")", "\"urn:li:jobFunction:4\"",
        "'urn:li:jobFunction:4' is not a JobFunction: its URNs begin with 'urn:li:function:'. The call throws at run time. Write 'urn:li:function:4'.")]
    [InlineData("Title.Parse(\"urn:li:jobTitle:4\")", "\"urn:li:jobTitle:4\"",
        "'urn:li:jobTitle:4' is not a Title: its URNs begin with 'urn:li:title:'. The call throws at run time. Write 'urn:li:title:4'.")]
    [InlineData("Geo.Parse(\"urn:li:geoLocation:103644278\")", "\"urn:li:geoLocation:103644278\"",
        "'urn:li:geoLocation:103644278' is not a Geo: its URNs begin with 'urn:li:geo:'. The call throws at run time. Write 'urn:li:geo:103644278'.")]
    [InlineData("MemberGroup.Parse(\"urn:li:memberGroup:4\")", "\"urn:li:memberGroup:4\"",
        "'urn:li:memberGroup:4' is not a MemberGroup: its URNs begin with 'urn:li:group:'. The call throws at run time. Write 'urn:li:group:4'.")]
    [InlineData("Organization.Parse(\"urn:li:COMPANY:4\")", "\"urn:li:COMPANY:4\"",
        "'urn:li:COMPANY:4' is not an Organization: its URNs begin with 'urn:li:organization:'. The call throws at run time. Write 'urn:li:organization:4'.")]
    [InlineData("StaffCountRange.Parse(\"urn:li:staffCountRange:51-200\")", "\"urn:li:staffCountRange:51-200\"",
        "'urn:li:staffCountRange:51-200' is not a StaffCountRange: after 'urn:li:staffCountRange:' a range without spaces is expected, as in (51,200). The call throws at run time. Write 'urn:li:staffCountRange:(51,200)'.")]
    [InlineData("StaffCountRange.Parse(\"urn:li:companySize:D\")", "\"urn:li:companySize:D\"",
        "'urn:li:companySize:D' is not a StaffCountRange: its URNs begin with 'urn:li:staffCountRange:'. The call throws at run time. It may be meant for a StaffCountRange, whose URNs begin with 'urn:li:staffCountRange:'.")]
    [InlineData("Urn.Parse(\"skill:17\")", "\"skill:17\"",
        "'skill:17' is not a LinkedIn URN: it must begin with 'urn:li:', as in 'urn:li:skill:17'. The call throws at run time. Correct the URN.")]
    [InlineData("Urn.Create(\"skill\", \"1 7\")", "\"1 7\"",
        "'1 7' is not the key of a URN: there is a space at 1; the service's URNs have none. The call throws at run time. Correct the key.")]
    [InlineData("Facet.Skills.Is(Skill.FromId(0))", "0",
        "0 is not the id of a Skill: a positive integer is expected, as in 17. The call throws at run time. Correct the id.")]
    [InlineData("Industry.FromId(-4)", "-4",
        "-4 is not the id of an Industry: a positive integer is expected, as in 17. The call throws at run time. Correct the id.")]
    [InlineData("Locale.FromId(\"en US\")", "\"en US\"",
        "'en US' is not the id of a Locale: letters, digits, '_', '-' and '.' are expected, as in en_US. The call throws at run time. Correct the id.")]
    [InlineData("AgeRange.FromId(34, 25)", "25",
        "The maximum of an AgeRange is below its minimum, 34. The call throws at run time. Correct the id.")]
    [InlineData("Facet.Custom(\"skills\")", "\"skills\"",
        "'skills' is not the URN of a facet: it must begin with 'urn:li:adTargetingFacet:', as in 'urn:li:adTargetingFacet:skills'. Did you mean 'urn:li:adTargetingFacet:skills'? The call throws at run time. Correct the URN.")]
    public async Task It_says_what_is_wrong_and_what_to_write(string expression, string marked, string message) =>
        Assert.Equal(message, await CodeAssert.FindsAsync(Id, $"_ = {expression};", marked));

    [Theory]
    [InlineData("_ = Skill.TryParse(\"urn:li:title:4\", out Skill parsed);")]
    [InlineData("_ = Skill.Parse(text);")]
    [InlineData("_ = Skill.Parse(\"urn:li:skill:\" + text);")]
    [InlineData("_ = Skill.FromId(text.Length);")]
    [InlineData("_ = int.Parse(\"x\"); _ = Guid.Parse(\"urn:li:title:4\");")]
    [InlineData("Throws<FormatException>(() => Skill.Parse(\"urn:li:title:4\")); void Throws<T>(Func<object> call) => call();")]
    public Task What_is_not_known_and_what_does_not_throw_is_passed_over(string statement) => CodeAssert.IsSilentAsync(Id, statement);

    [Fact]
    public Task A_constant_is_read_by_its_name() =>
        CodeAssert.FindsAsync(Id, "const string wrong = \"urn:li:title:\" + \"4\"; _ = Skill.Parse(wrong);", "wrong");

    private static async Task<IReadOnlyList<string?>> SayAsync(IEnumerable<string> expressions)
    {
        string[] methods = [.. expressions.Select(static (expression, index) => $"    public static object Text{index}() => {expression};")];
        string file = "using AudienceTyped;\npublic static class Snippet\n{\n" + string.Join("\n", methods) + "\n}\n";
        ILookup<int, string> byLine = (await Analysis.DiagnosticsOfAsync(Code.Compile(file)))
            .Where(static diagnostic => diagnostic.Id == Id)
            .ToLookup(
                static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line - 3,
                static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture));
        return [.. methods.Select((_, index) => byLine[index].SingleOrDefault())];
    }

    private static string Literal(string text) =>
        "\"" + string.Concat(
            text.Select(
                static character => character is >= ' ' and < '\u007F' and not ('"' or '\\') ? character.ToString() : $"\\u{(int)character:X4}")) + "\"";
}
