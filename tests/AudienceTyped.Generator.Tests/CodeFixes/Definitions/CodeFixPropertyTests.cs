using System.Text;
using AudienceTyped.CodeFixes.Definitions;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Tests;

/// <summary>What holds of the fixes in files that are wrong in many places at once.</summary>
public sealed class CodeFixPropertyTests
{
    private static readonly CodeFixProvider[] _fixes =
    [
        new DeleteLineFix(), new UnknownDirectiveFix(), new PinIdentifierFix(), new PutTabsFix(), new RefusedCharacterFix(),
        new RemoveParentFix(), new RepeatedSetValueFix(), new UnknownReplacementFix(), new UnseenBlankFix(), new WriteNearestFix(),
    ];

    private static readonly Gen<string> _cell = Gen.OneOf(
        "17", "18", "19", "-", "", " ", "A", "A", "class", "C++", "retired", "B\u202E", "C\u2028", "D\r", "E  F", "G\u00A0", "\u3000H", "\uFFFD");

    private static readonly Gen<string> _line = Gen.Frequency(
        (6, Gen.Select(Gen.OneOf("17", "18", "19", "20", "x"), _cell.Array[0, 5], (id, cells) => string.Join("\t", [id, .. cells]))),
        (1, Gen.OneOf(
            "#entiti Skill",
            "#entity Other",
            "#sumary A",
            "#id intger",
            "#set A 17, 18,17",
            "#set A 18",
            "#set class 19 20",
            "#set B , ,",
            "#renamed A D",
            "#renamed D B",
            "#only A, Q*",
            "# comment",
            "")));

    private static readonly Gen<string> _text = Gen.Select(_line.Array[0, 8], Gen.OneOf("\n", "\r\n"), Gen.Bool, (lines, lineEnd, endsWithLineEnd) =>
        Samples.SkillHeader.Replace("\n", lineEnd, StringComparison.Ordinal) + string.Join(lineEnd, lines) + (endsWithLineEnd ? lineEnd : ""));

    [Fact]
    public async Task A_fix_of_one_diagnostic_changes_its_line_only()
    {
        int offered = 0;
        await _text.SampleAsync(async text =>
        {
            var source = SourceText.From(text, Encoding.UTF8);
            foreach (Diagnostic diagnostic in await Analysis.RunAsync(new TestFile("/repo/Skill.urns.tsv", source)))
            {
                foreach (CodeFixProvider fix in _fixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
                {
                    foreach ((string title, SourceText mended) in await Mending.ApplyAllAsync(fix, diagnostic, source))
                    {
                        Interlocked.Increment(ref offered);
                        Assert.NotEqual(text, mended.ToString());
                        if (title is not ("Pin all identifiers of the file" or "Trim all cells of the file"))
                        {
                            AssertIsChangedAt(diagnostic.Location.SourceSpan, text, mended.ToString());
                        }
                    }
                }
            }
        }, iter: 200);
        Assert.True(offered > 100, "Too few fixes were offered to say anything.");
    }

    private static void AssertIsChangedAt(TextSpan span, string text, string mended)
    {
        int start = span.Start == 0 ? 0 : text.LastIndexOf('\n', span.Start - 1) + 1;
        int lineFeed = text.IndexOf('\n', span.Start);
        string after = lineFeed < 0 ? "" : text[(lineFeed + 1)..];

        Assert.StartsWith(text[..start], mended, StringComparison.Ordinal);
        Assert.EndsWith(after, mended[start..], StringComparison.Ordinal);
    }
}
