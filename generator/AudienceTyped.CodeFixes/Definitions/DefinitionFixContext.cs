using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.CodeFixes.Definitions;

/// <summary>One diagnostic in the text that it is about.</summary>
internal sealed class DefinitionFixContext(CodeFixContext context, TextDocument document, SourceText text, Diagnostic diagnostic)
{
    public string Id => diagnostic.Id;

    public SourceText Text => text;

    public string Path => document.FilePath ?? document.Name;

    /// <summary>Where the diagnostic is.</summary>
    public TextSpan Span => diagnostic.Location.SourceSpan;

    /// <summary>The text there, as it can be shown.</summary>
    public string Excerpt => Shared.Text.Excerpt.Of(text.ToString(Span));

    /// <summary>What the analyzer has told beside its message, or null.</summary>
    public string? FindProperty(string name) => diagnostic.Properties.TryGetValue(name, out string? value) ? value : null;

    /// <summary>Offers to write a text in the place of what is reported.</summary>
    public void OfferReplacement(string title, string key, string replacement) => Offer(title, key, _ => [new TextChange(Span, replacement)]);

    /// <summary>Offers some edits, which are found when somebody looks at them.</summary>
    public void Offer(string title, string key, Func<CancellationToken, IEnumerable<TextChange>> findChanges) => context.RegisterCodeFix(
        CodeAction.Create(
            title,
            cancellationToken => Task.FromResult(
                document.Project.Solution.WithAdditionalDocumentText(document.Id, text.WithChanges(findChanges(cancellationToken)))),
            equivalenceKey: key),
        diagnostic);
}
