using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Meaning;

/// <summary>
/// The entity types that usings give another name, or whose members they make names of their own: <c>using G = AudienceTyped.Geo;</c>,
/// <c>using static AudienceTyped.Seniority;</c>. By syntax: the values are bound later, where it matters.
/// </summary>
internal sealed class ImportedTypes
{
    private readonly Dictionary<string, EntityMeanings> _byAlias = new(StringComparer.Ordinal);
    private readonly List<EntityMeanings> _static = [];

    public bool IsEmpty => _byAlias.Count == 0 && _static.Count == 0;

    /// <summary>The usings of a compilation that apply to all of its files.</summary>
    public static IReadOnlyList<UsingDirectiveSyntax> FindGlobal(Compilation compilation, CancellationToken cancellationToken) =>
    [
        .. compilation.SyntaxTrees
            .Select(tree => tree.GetRoot(cancellationToken))
            .OfType<CompilationUnitSyntax>()
            .SelectMany(static unit => unit.Usings)
            .Where(static directive => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) && MayImport(directive)),
    ];

    /// <summary>Those of one file.</summary>
    public static ImportedTypes Of(SyntaxNode root, IEnumerable<UsingDirectiveSyntax> global, Func<string, EntityMeanings?> findByClass)
    {
        ImportedTypes imported = new();
        if (root is CompilationUnitSyntax unit)
        {
            imported.Add(global, findByClass);
            imported.Add(unit.Usings, findByClass);
            foreach (BaseNamespaceDeclarationSyntax declared in unit.Members.OfType<BaseNamespaceDeclarationSyntax>())
            {
                imported.Add(declared.Usings, findByClass);
            }
        }

        return imported;
    }

    public EntityMeanings? FindByAlias(string name) => _byAlias.TryGetValue(name, out EntityMeanings? found) ? found : null;

    /// <summary>The type of a value that is written as its member alone.</summary>
    public EntityMeanings? FindByMember(string member) => _static.Find(type => type.FindByMember(member) is not null);

    private static bool MayImport(UsingDirectiveSyntax directive) => directive.Alias is not null || directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword);

    private void Add(IEnumerable<UsingDirectiveSyntax> directives, Func<string, EntityMeanings?> findByClass)
    {
        foreach (UsingDirectiveSyntax directive in directives.Where(MayImport))
        {
            if (WrittenValueReader.LastNameOf(directive.NamespaceOrType) is not { } name || findByClass(name) is not { } type)
            {
                continue;
            }

            if (directive.Alias is { Name.Identifier.ValueText: var alias })
            {
                _byAlias[alias] = type;
            }
            else
            {
                _static.Add(type);
            }
        }
    }
}
