using System.Composition;
using AudienceTyped.Generator.Definitions.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.CodeFixes.Definitions;

/// <summary>
/// Sorts the rows of a <c>.urns.tsv</c> file, or trims their cells, where its author asks for it: no order is right or wrong, so no diagnostic says a word.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".tsv"]), Shared]
public sealed class SortRowsRefactoring : CodeRefactoringProvider
{
    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        TextDocument document = context.TextDocument;
        if (!DefinitionFiles.IsEntityFile(document.FilePath ?? document.Name))
        {
            return;
        }

        SourceText text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        Offer("Sort the rows by id", "SortById", RowSorting.ById(text, context.CancellationToken));
        Offer("Sort the rows by name", "SortByName", RowSorting.ByName(text, context.CancellationToken));
        IReadOnlyList<TextChange> trimming = DefinitionRows.Trim(text, context.CancellationToken);
        Offer("Trim all cells of the file", "TrimAllCells", trimming.Count == 0 ? null : text.WithChanges(trimming).ToString());

        void Offer(string title, string key, string? changed)
        {
            if (changed is not null)
            {
                context.RegisterRefactoring(CodeAction.Create(
                    title,
                    _ => Task.FromResult(
                        document.Project.Solution.WithAdditionalDocumentText(document.Id, SourceText.From(changed, text.Encoding, text.ChecksumAlgorithm))),
                    equivalenceKey: key));
            }
        }
    }
}
