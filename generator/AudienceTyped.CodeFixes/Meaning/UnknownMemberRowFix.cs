using System.Composition;
using AudienceTyped.Generator.Analyzers.Meaning;
using AudienceTyped.Generator.Definitions.Entities;
using AudienceTyped.Generator.Definitions.Project;
using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.CodeFixes.Meaning;

/// <summary>Adds a row for a value that code names and no definition file has. A diagnostic of the row asks for its id.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UnknownMemberRowFix() : CodeFix(UnknownMemberAnalyzer.Rule.Id)
{
    /// <summary>None: the same value may be named in many places, and needs one row.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    private protected override async Task RegisterAsync(CodeFixPlace place)
    {
        if (place.FindProperty(UnknownMemberProperties.Name) is not { } name
            || place.Find<MemberAccessExpressionSyntax>() is not { } access
            || place.Model.GetSymbolInfo(access.Expression, place.CancellationToken).Symbol is not INamedTypeSymbol type
            || Identifiers.FindProblem(access.Name.Identifier.ValueText) is not null)
        {
            return;
        }

        string member = access.Name.Identifier.ValueText;
        foreach (TextDocument file in place.Document.Project.AdditionalDocuments.Where(static file => DefinitionFiles.IsEntityFile(file.FilePath ?? file.Name)))
        {
            if (IsOf(type, await file.GetTextAsync(place.CancellationToken).ConfigureAwait(false)))
            {
                place.OfferSolution(
                    $"Add a row for '{member}' to {file.Name}, and look up its id",
                    $"AddRow:{file.Name}",
                    cancellationToken => AddAsync(file, member, name, cancellationToken));
            }
        }
    }

    // Where '#only' selects rows by name, a row more would not be read.
    private static bool IsOf(INamedTypeSymbol type, SourceText text) =>
        EntityTypeMention.Find(text) == type.Name
            && !DefinitionText.Read(text, CancellationToken.None).Directives.Any(static directive => directive.Word.Text == "only");

    private static async Task<Solution> AddAsync(TextDocument file, string member, string name, CancellationToken cancellationToken)
    {
        SourceText text = await file.GetTextAsync(cancellationToken).ConfigureAwait(false);
        string written = text.ToString();
        string lineEnd = DefinitionScanner.FindEnding(written);
        string row = $"{UnresolvedRows.Id}\t{member}\t{name}";
        string added = DefinitionScanner.EndsLine(written) ? row + lineEnd : lineEnd + row;
        return file.Project.Solution.WithAdditionalDocumentText(file.Id, text.WithChanges(new TextChange(new TextSpan(text.Length, 0), added)));
    }
}
