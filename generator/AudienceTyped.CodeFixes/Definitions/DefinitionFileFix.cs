using System.Collections.Immutable;
using AudienceTyped.Generator.Definitions.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.CodeFixes.Definitions;

/// <summary>A fix inside a definition file. It changes the characters that it has to, so line ends and the byte order mark stay as they are.</summary>
public abstract class DefinitionFileFix : CodeFixProvider
{
    /// <param name="ids">The ids of the diagnostics that it mends.</param>
    private protected DefinitionFileFix(params string[] ids) => FixableDiagnosticIds = [.. ids];

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <summary>None: Roslyn does not fix all occurrences in additional files yet (dotnet/roslyn 77016), and edits of rows can bear on each other.</summary>
    public sealed override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        TextDocument document = context.TextDocument;
        if (!DefinitionFiles.IsDefinitionFile(document.FilePath ?? document.Name))
        {
            return;
        }

        SourceText text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            // Of an older text the place may not be there any more.
            if (diagnostic.Location.SourceSpan.End <= text.Length)
            {
                Register(new DefinitionFixContext(context, document, text, diagnostic));
            }
        }
    }

    /// <summary>Offers what mends one diagnostic, if anything does.</summary>
    private protected abstract void Register(DefinitionFixContext context);
}
