using System.Collections.Immutable;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AudienceTyped.CodeFixes;

/// <summary>A fix of hand-written code. All occurrences are fixed at once, unless it says otherwise.</summary>
public abstract class CodeFix : CodeFixProvider
{
    /// <param name="ids">The ids of the diagnostics that it mends.</param>
    private protected CodeFix(params string[] ids) => FixableDiagnosticIds = [.. ids];

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

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
            if (diagnostic.Location.SourceSpan.End <= root.FullSpan.End && !IsInText(diagnostic))
            {
                await RegisterAsync(new CodeFixPlace(context, diagnostic, root, model)).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Whether it is about criteria in a constant text, which no fix changes.</summary>
    private protected static bool IsInText(Diagnostic diagnostic) => diagnostic.Properties.ContainsKey(ProblemProperties.InText);

    /// <summary>Offers what mends one diagnostic, if anything does, where other files must be read for it.</summary>
    private protected virtual Task RegisterAsync(CodeFixPlace place)
    {
        Register(place);
        return Task.CompletedTask;
    }

    /// <summary>Offers what mends one diagnostic, if anything does.</summary>
    private protected virtual void Register(CodeFixPlace place)
    {
    }
}
