using System.Composition;
using System.Globalization;
using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.CodeFixes.Definitions;

/// <summary>Removes a character that is not allowed, or replaces it with a space or the end of a line.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".tsv"]), Shared]
public sealed class RefusedCharacterFix() : DefinitionFileFix(DefinitionDiagnostics.RefusedCharacter.Id)
{
    private protected override void Register(DefinitionFixContext context)
    {
        string text = context.Text.ToString(context.Span);
        if (text == "\r")
        {
            RegisterCarriageReturn(context);
            return;
        }

        string? replacement = context.FindProperty(ProblemProperties.Replacement);
        string codePoint = Describe(text);
        if (replacement == "")
        {
            context.OfferReplacement($"Remove the character {codePoint}", "RemoveCharacter", replacement);
        }
        else if (replacement is not null)
        {
            context.OfferReplacement($"Replace {codePoint} with a space", "WriteBlank", replacement);
        }
    }

    private static void RegisterCarriageReturn(DefinitionFixContext context)
    {
        string text = context.Text.ToString();
        TextSpan line = DefinitionScanner.ReadLineAt(text, context.Span.Start).Span;
        bool isLast = text.Substring(context.Span.End, line.End - context.Span.End).Trim('\r').Length == 0;
        if (isLast)
        {
            context.OfferReplacement("Remove the second CR at the end of the line", "RemoveCharacter", "");
        }
        else
        {
            string end = DefinitionScanner.FindEnding(text);
            context.OfferReplacement($"End the line here with {(end == "\n" ? "LF" : "CRLF")}", "EndLine", end);
        }
    }

    private static string Describe(string text) =>
        "U+" + (text.Length == 2 ? char.ConvertToUtf32(text, 0) : text[0]).ToString("X4", CultureInfo.InvariantCulture);
}
