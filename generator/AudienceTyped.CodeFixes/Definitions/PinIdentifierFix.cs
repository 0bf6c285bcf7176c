using System.Composition;
using AudienceTyped.Generator.Definitions.Entities;
using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.CodeFixes.Definitions;

/// <summary>Writes the identifier that is derived, or one that is free, into the column of identifiers.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".tsv"]), Shared]
public sealed class PinIdentifierFix() : DefinitionFileFix(DefinitionDiagnostics.UnpinnedIdentifier.Id, DefinitionDiagnostics.DuplicateIdentifier.Id)
{
    private protected override void Register(DefinitionFixContext context)
    {
        if (context.FindProperty(ProblemProperties.Identifier) is not { } identifier)
        {
            return;
        }

        context.Offer($"Pin the identifier '{Excerpt.Of(identifier)}'", "PinIdentifier", cancellationToken =>
            Pin(context.Text, new Dictionary<int, string> { [context.Span.Start] = identifier }, cancellationToken));
        if (context.Id == DefinitionDiagnostics.UnpinnedIdentifier.Id)
        {
            // One after the other, the first of two equal names would take the id out of the identifier of the second.
            context.Offer("Pin all identifiers of the file", "PinAllIdentifiers", cancellationToken =>
                Pin(context.Text, FindAllUnpinned(context.Text, cancellationToken), cancellationToken));
        }
    }

    private static Dictionary<int, string> FindAllUnpinned(SourceText text, CancellationToken cancellationToken) =>
        StandaloneEntityFile.Read(text, cancellationToken).Problems
            .Where(static problem => problem.Descriptor == DefinitionDiagnostics.UnpinnedIdentifier)
            .ToDictionary(static problem => problem.Span.Start, static problem => problem.Properties[ProblemProperties.Identifier]!);

    // The place is that of the name, or of the identifier itself where one is pinned already.
    private static List<TextChange> Pin(SourceText text, Dictionary<int, string> identifiersByPlace, CancellationToken cancellationToken)
    {
        var changes = new List<TextChange>(identifiersByPlace.Count);
        foreach (Row row in DefinitionText.Read(text, cancellationToken).Rows)
        {
            TextSpan member = row[EntityColumns.Member].Span;
            if (identifiersByPlace.TryGetValue(row[EntityColumns.Name].Span.Start, out string? identifier)
                || identifiersByPlace.TryGetValue(member.Start, out identifier))
            {
                changes.Add(new TextChange(member, identifier));
            }
        }

        return changes;
    }
}
