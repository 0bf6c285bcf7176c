using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Tests;

/// <summary>Which folder of a project names what another one declares: every name in the code, bound by the compiler.</summary>
internal sealed class FolderMap
{
    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private readonly string _repository;
    private readonly Dictionary<FolderArrow, (string Example, int Names)> _arrows = [];

    private FolderMap(string repository) => _repository = repository;

    /// <summary>The arrows, each with an example of a name and the count of names.</summary>
    public IReadOnlyDictionary<FolderArrow, (string Example, int Names)> Arrows => _arrows;

    /// <summary>Reads the code of folders of the repository, compiled as one project.</summary>
    /// <param name="repository">The root of the repository.</param>
    /// <param name="projects">The folders, from the root, of the projects whose code belongs together.</param>
    public static FolderMap Read(string repository, params string[] projects)
    {
        CSharpParseOptions options = new(LanguageVersion.Preview);
        IEnumerable<string> files = projects
            .SelectMany(project => Directory.EnumerateFiles(Path.Combine(repository, project), "*.cs", SearchOption.AllDirectories))
            .Where(static file => !file.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);
        SyntaxTree[] trees = [
            .. files.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file)), CSharpSyntaxTree.ParseText(GlobalUsings, options),
        ];
        var compilation = CSharpCompilation.Create(
            "map", trees, References(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        FolderMap map = new(repository);
        foreach (SyntaxTree tree in trees.Where(static tree => tree.FilePath.Length > 0))
        {
            map.Read(compilation.GetSemanticModel(tree));
        }

        return map;
    }

    private static IEnumerable<MetadataReference> References()
    {
        IEnumerable<string> loaded = [typeof(Compilation).Assembly.Location, typeof(CSharpCompilation).Assembly.Location, .. RoslynWorkspaces()];
        return Net100.References.All.Concat<MetadataReference>(
            loaded.Distinct(StringComparer.Ordinal).Select(static path => MetadataReference.CreateFromFile(path)));
    }

    private static IEnumerable<string> RoslynWorkspaces() => Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll")
        .Where(
            static path =>
                Path.GetFileName(path) is "Microsoft.CodeAnalysis.Workspaces.dll" or "Microsoft.CodeAnalysis.CSharp.Workspaces.dll" or "System.Composition.AttributedModel.dll");

    private void Read(SemanticModel model)
    {
        string from = FolderOf(model.SyntaxTree.FilePath);
        foreach (SimpleNameSyntax name in model.SyntaxTree
            .GetRoot()
            .DescendantNodes(static node => node is not UsingDirectiveSyntax)
            .OfType<SimpleNameSyntax>())
        {
            ISymbol? symbol = model.GetSymbolInfo(name).Symbol?.OriginalDefinition;
            if (symbol is null or INamespaceSymbol)
            {
                continue;
            }

            if (HomeOf(symbol) is { Length: > 0 } file && FolderOf(file) is var to && to != from)
            {
                Add(new FolderArrow(from, to), name);
            }
        }
    }

    // A partial type is at home in the file that has its name.
    private static string? HomeOf(ISymbol symbol)
    {
        string[] files = [.. symbol.DeclaringSyntaxReferences.Select(static declared => declared.SyntaxTree.FilePath)];
        return files.FirstOrDefault(file => Path.GetFileNameWithoutExtension(file) == symbol.Name) ?? files.FirstOrDefault();
    }

    private void Add(FolderArrow arrow, SimpleNameSyntax name)
    {
        FileLinePositionSpan place = name.SyntaxTree.GetLineSpan(name.Span);
        string example = $"{Path
            .GetRelativePath(_repository, place.Path)
            .Replace('\\', '/')}({place.StartLinePosition.Line + 1}) names {name.Identifier.ValueText}";
        _arrows[arrow] = _arrows.TryGetValue(arrow, out (string Example, int Names) known) ? (known.Example, known.Names + 1) : (example, 1);
    }

    // "AudienceTyped.Generator/Criteria" of generator/AudienceTyped.Generator/Criteria/Origin.cs.
    private string FolderOf(string file)
    {
        string folder = Path.GetRelativePath(_repository, Path.GetDirectoryName(file)!).Replace('\\', '/');
        return folder[(folder.IndexOf('/', StringComparison.Ordinal) + 1)..];
    }
}
