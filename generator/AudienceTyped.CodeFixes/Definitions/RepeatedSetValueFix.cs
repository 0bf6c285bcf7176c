using System.Composition;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.CodeFixes.Definitions;

/// <summary>Takes an id out of a set that has it already, with one of the commas beside it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".tsv"]), Shared]
public sealed class RepeatedSetValueFix() : DefinitionFileFix(DefinitionDiagnostics.RepeatedSetValue.Id)
{
    private protected override void Register(DefinitionFixContext context)
    {
        string text = context.Text.ToString();
        int before = SkipBlanksBack(text, context.Span.Start);
        int after = SkipBlanks(text, context.Span.End);
        TextChange change =
            before > 0 && text[before - 1] == ',' ? new TextChange(TextSpan.FromBounds(SkipBlanksBack(text, before - 1), context.Span.End), "")
            : after < text.Length && text[after] == ',' ? new TextChange(TextSpan.FromBounds(context.Span.Start, SkipBlanks(text, after + 1)), "")
            : new TextChange(context.Span, "-");
        context.Offer($"Remove the second '{context.Excerpt}'", "RemoveRepeatedValue", _ => [change]);
    }

    private static int SkipBlanks(string text, int place)
    {
        while (place < text.Length && text[place] is ' ' or '\t')
        {
            place++;
        }

        return place;
    }

    private static int SkipBlanksBack(string text, int place)
    {
        while (place > 0 && text[place - 1] is ' ' or '\t')
        {
            place--;
        }

        return place;
    }
}
