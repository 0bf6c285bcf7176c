using System.Composition;
using System.Text;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Definitions.Entities;
using AudienceTyped.Generator.Definitions.Project;
using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.CodeFixes.Usage;

/// <summary>Adds a row for a value that code names and no definition file has. A diagnostic of the row asks for its id.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddRowFix() : CodeFix("CS0117")
{
    /// <summary>None: the same value may be named in many places, and needs one row.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    private protected override async Task RegisterAsync(CodeFixPlace place)
    {
        if (place.Find<MemberAccessExpressionSyntax>() is not { Name: IdentifierNameSyntax name } access
            || place.Model.GetSymbolInfo(access.Expression, place.CancellationToken).Symbol is not INamedTypeSymbol type
            || CatalogEntityType.Find(type) is null
            || Identifiers.FindProblem(name.Identifier.ValueText) is not null)
        {
            return;
        }

        foreach (TextDocument file in place.Document.Project.AdditionalDocuments.Where(static file => DefinitionFiles.IsEntityFile(file.FilePath ?? file.Name)))
        {
            if (IsOf(type, await file.GetTextAsync(place.CancellationToken).ConfigureAwait(false)))
            {
                string member = name.Identifier.ValueText;
                place.OfferSolution(
                    $"Add a row for '{member}' to {file.Name}, and look up its id",
                    $"AddRow:{file.Name}",
                    cancellationToken => AddAsync(file, member, cancellationToken));
            }
        }
    }

    // Where '#only' selects rows by name, a row more would not be read.
    private static bool IsOf(INamedTypeSymbol type, SourceText text) =>
        EntityTypeMention.Find(text) == type.Name
            && !DefinitionText.Read(text, CancellationToken.None).Directives.Any(static directive => directive.Word.Text == "only");

    private static async Task<Solution> AddAsync(TextDocument file, string member, CancellationToken cancellationToken)
    {
        SourceText text = await file.GetTextAsync(cancellationToken).ConfigureAwait(false);
        string written = text.ToString();
        string lineEnd = DefinitionScanner.FindEnding(written);
        string row = $"{UnresolvedRows.Id}\t{member}\t{Split(member)}";
        string added = DefinitionScanner.EndsLine(written) ? row + lineEnd : lineEnd + row;
        return file.Project.Solution.WithAdditionalDocumentText(file.Id, text.WithChanges(new TextChange(new TextSpan(text.Length, 0), added)));
    }

    // OurNewSkill is likely called Our New Skill, and SQLServer SQL Server.
    private static string Split(string member)
    {
        var name = new StringBuilder(member.Length + 8);
        for (int index = 0; index < member.Length; index++)
        {
            char character = member[index];
            bool afterSmall = index > 0 && (char.IsLower(member[index - 1]) || char.IsDigit(member[index - 1]));
            bool beforeSmall = index > 0 && index + 1 < member.Length && char.IsUpper(member[index - 1]) && char.IsLower(member[index + 1]);
            if (char.IsUpper(character) && (afterSmall || beforeSmall))
            {
                name.Append(' ');
            }

            name.Append(character == '_' ? ' ' : character);
        }

        return name.ToString().Trim();
    }
}
