using AudienceTyped.Shared.Wire;
using CsCheck;

namespace AudienceTyped.Generator.Tests;

public sealed class PublishedVersionsReaderTests
{
    private const string Head = "#source Somewhere\n#as-of 2026-11-20\n#usual-day 15\n";

    [Theory]
    [InlineData(202205, null)]
    [InlineData(202206, 20230615)]
    [InlineData(202207, 20230715)]
    [InlineData(202412, null)]
    [InlineData(202508, 20260817)]
    [InlineData(202510, 20261015)]
    [InlineData(202609, 20270915)]
    [InlineData(202612, 20271215)]
    public void A_version_ends_as_published_or_on_the_usual_day(int version, int? end)
    {
        (PublishedVersions versions, IReadOnlyList<VersionProblem> problems) =
            PublishedVersionsReader.Read(Head + "# version\tends\r\n202206\t-\r\n202412\tnone\n\n202508\t2026-08-17\n202609\t-\n202612\t-\n202701\tnone");

        Assert.Empty(problems);
        Assert.Equal(end, versions.FindEnd(version));
        Assert.Equal(202612, versions.Latest);
        Assert.Equal(20261120, versions.KnownAsOf);
    }

    [Theory]
    [InlineData("202508", null, "it is not a version, a tab and a day")]
    [InlineData("202508\t2026-08-17\tpublished", null, "it is not a version, a tab and a day")]
    [InlineData("202508 2026-08-17", null, "it is not a version, a tab and a day")]
    [InlineData("202513\t-", null, "it is not a version, a tab and a day")]
    [InlineData("202508\t", null, "'' is not a day")]
    [InlineData("202508\t2026-02-30", null, "'2026-02-30' is not a day")]
    [InlineData("202508\t20260817", null, "'20260817' is not a day")]
    [InlineData("202508\tNone", null, "'None' is not a day")]
    [InlineData("202508\t2026-07-31", null, "version 202508 would end on 2026-07-31, within twelve months")]
    [InlineData("202408\t-", null, "a row above has 202408 or a later version")]
    [InlineData("202407\t-", null, "a row above has 202407 or a later version")]
    [InlineData("#as-of 2026-11-21", "as-of", "a line above already has it")]
    [InlineData("#as-of 2026-11", "as-of", "'as-of 2026-11' is not understood")]
    [InlineData("#usual-day 31", "usual-day", "'usual-day 31' is not understood")]
    [InlineData("#usual-day", "usual-day", "'usual-day' is not understood")]
    [InlineData("#latest 202609", "latest", "'latest 202609' is not understood")]
    [InlineData("#", "", "'' is not understood")]
    public void A_line_that_cannot_be_used_is_left_out_and_the_others_are_read(string line, string? directive, string what)
    {
        string text = Head + "202408\t-\r\n" + line + "\r\n202601\t2027-01-19\r\n";

        (PublishedVersions versions, IReadOnlyList<VersionProblem> problems) = PublishedVersionsReader.Read(text);

        VersionProblem problem = Assert.Single(problems);
        Assert.Equal(line, text.Substring(problem.Start, problem.Length));
        Assert.Equal((directive, what), (problem.Directive, problem.What));
        Assert.NotEmpty(problem.Fix);
        Assert.Equal(20270119, versions.FindEnd(202601));
        Assert.Equal((20261120, 20260815), (versions.KnownAsOf, versions.FindEnd(202508)));
    }

    [Fact]
    public void A_day_in_the_month_a_year_later_is_twelve_months() => Assert.Empty(PublishedVersionsReader.Read(Head + "202508\t2026-08-01").Problems);

    [Theory]
    [InlineData("#usual-day 15\n202508\t-", "as-of", "Write #as-of 2026-11-20")]
    [InlineData("#as-of 2026-11-20\n202508\t-", "usual-day", "Write #usual-day 15")]
    public void A_directive_that_is_missing_is_reported(string text, string word, string fix) =>
        Assert.Equal(new VersionProblem(0, 0, word, "it is missing, or has no value that can be used", fix), Assert.Single(PublishedVersionsReader.Read(text).Problems));

    [Fact]
    public void No_text_throws() =>
        Gen.OneOf(Gen.Const("#as-of"), Gen.Const("#usual-day "), Gen.Const("202508"), Gen.Const("\t"), Gen.Const("\n"), Gen.Const("2026-08-17"), Gen.String)
            .Array[0, 20]
            .Sample(static parts =>
            {
                string text = string.Concat(parts);
                (PublishedVersions versions, IReadOnlyList<VersionProblem> problems) = PublishedVersionsReader.Read(text);
                _ = versions.FindEnd(versions.Latest);
                Assert.All(problems, problem => Assert.InRange(problem.Start + problem.Length, 0, text.Length));
            });

    [Fact]
    public void The_shipped_file_is_in_the_assembly_and_has_no_problem()
    {
        Assert.Empty(PublishedVersionsReader.Read(PublishedVersions.ReadShipped()).Problems);
        Assert.InRange(PublishedVersions.Known.Latest, 202609, 210012);
    }
}
