using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.CodeFixes;

/// <summary>Adds the <see langword="using"/> of a namespace beside the others.</summary>
internal static class Imports
{
    public const string Catalog = "AudienceTyped";

    /// <summary>Whether a name of the namespace is found without an addition.</summary>
    public static bool IsVisible(SemanticModel model, int position, string name) =>
        model.LookupNamespacesAndTypes(position, name: name).Any(static symbol => symbol.ContainingNamespace?.ToDisplayString() == Catalog);

    public static SyntaxNode Add(SyntaxNode root, string name)
    {
        var unit = (CompilationUnitSyntax)root;
        if (unit.Usings
            .Concat(unit.Members.OfType<BaseNamespaceDeclarationSyntax>().SelectMany(static space => space.Usings))
            .Any(present => IsPlain(present) && present.Name?.ToString() == name))
        {
            return unit;
        }

        SyntaxTrivia lineEnd = unit.DescendantTrivia().FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        lineEnd = lineEnd.IsKind(SyntaxKind.EndOfLineTrivia) ? lineEnd : SyntaxFactory.LineFeed;
        UsingDirectiveSyntax added = SyntaxFactory
            .UsingDirective(SyntaxFactory.ParseName(name).WithLeadingTrivia(SyntaxFactory.Space))
            .WithTrailingTrivia(lineEnd);
        if (unit.Usings.Count > 0)
        {
            return unit.WithUsings(Insert(unit.Usings, added));
        }

        BaseNamespaceDeclarationSyntax? space = unit.Members.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault(static space => space.Usings.Count > 0);
        return space is not null
            ? unit.ReplaceNode(space, space.WithUsings(Insert(space.Usings, added)))
            : PutFirst(unit, added, lineEnd);
    }

    // Those of System first, then by name; what is sorted otherwise gets it at its end.
    private static SyntaxList<UsingDirectiveSyntax> Insert(SyntaxList<UsingDirectiveSyntax> usings, UsingDirectiveSyntax added)
    {
        int index = usings.IndexOf(present => IsPlain(present) && (IsOfSystem(present), IsOfSystem(added)) switch
        {
            (false, true) => true,
            (true, false) => false,
            _ => string.CompareOrdinal(present.Name?.ToString(), added.Name!.ToString()) > 0,
        });
        if (index < 0)
        {
            index = usings.LastIndexOf(static present => IsPlain(present) || !present.GlobalKeyword.IsKind(SyntaxKind.None)) + 1;
        }

        SyntaxTriviaList leading = usings[Math.Min(index, usings.Count - 1)].GetLeadingTrivia();
        if (index == 0)
        {
            return usings
                .Replace(usings[0], usings[0].WithLeadingTrivia(leading.Where(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia))))
                .Insert(0, added.WithLeadingTrivia(leading));
        }

        return usings.Insert(index, added.WithLeadingTrivia(leading.Where(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia))));
    }

    // A comment at the head of the file, with a blank line below, stays at the head.
    private static CompilationUnitSyntax PutFirst(CompilationUnitSyntax unit, UsingDirectiveSyntax added, SyntaxTrivia lineEnd)
    {
        SyntaxTriviaList leading = unit.GetLeadingTrivia();
        int emptyLine = -1;
        for (int index = 1; index < leading.Count; index++)
        {
            if (leading[index].IsKind(SyntaxKind.EndOfLineTrivia) && leading[index - 1].IsKind(SyntaxKind.EndOfLineTrivia) && emptyLine < 0)
            {
                emptyLine = index;
            }
        }

        SyntaxTriviaList head = [.. leading.Take(emptyLine + 1)];
        SyntaxTriviaList rest = [.. leading.Skip(emptyLine + 1)];
        return unit.WithLeadingTrivia(rest.Insert(0, lineEnd)).WithUsings([added.WithLeadingTrivia(head)]);
    }

    private static bool IsPlain(UsingDirectiveSyntax present) =>
        present.Alias is null && present.StaticKeyword.IsKind(SyntaxKind.None) && present.GlobalKeyword.IsKind(SyntaxKind.None);

    private static bool IsOfSystem(UsingDirectiveSyntax present) =>
        present.Name?.ToString() is { } name && (name == "System" || name.StartsWith("System.", StringComparison.Ordinal));
}
