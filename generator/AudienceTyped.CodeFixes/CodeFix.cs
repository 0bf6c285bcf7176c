using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AudienceTyped.CodeFixes;

/// <summary>A fix of hand-written code.</summary>
public abstract class CodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (diagnostic.Location.SourceSpan.End <= root.FullSpan.End)
            {
                await RegisterAsync(new CodeFixPlace(context, diagnostic, root, model)).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Offers what mends one diagnostic, if anything does.</summary>
    private protected abstract Task RegisterAsync(CodeFixPlace place);
}
