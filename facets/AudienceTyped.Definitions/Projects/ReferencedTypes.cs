using System.Collections.Concurrent;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AudienceTyped.Definitions.Projects;

/// <summary>The entity types of the catalogs that a project references, read from their assemblies as the generator reads them.</summary>
internal sealed class ReferencedTypes
{
    // Assemblies name the types of .NET by the facade, which leads to the assembly that has them.
    private static readonly string[] _framework =
        [typeof(object).Assembly.Location, Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System.Runtime.dll")];

    // What a project's C# is too old for, its own build says.
    private static readonly CSharpParseOptions _newest = new(LanguageVersion.Preview);

    private readonly ConcurrentDictionary<string, (ReferencedEntityType Type, ReferencedValues Values)?> _types = new(StringComparer.Ordinal);

    private ReferencedTypes(Compilation compilation) => Compilation = compilation;

    /// <summary>An empty program that references the catalogs.</summary>
    public Compilation Compilation { get; }

    /// <summary>Reads assemblies.</summary>
    /// <param name="assemblyPaths">The library and the catalogs.</param>
    public static ReferencedTypes Of(IEnumerable<string> assemblyPaths) => new(CSharpCompilation.Create(
        "Project",
        [CSharpSyntaxTree.ParseText("", _newest)],
        assemblyPaths.Concat(_framework).Select(static path => MetadataReference.CreateFromFile(path)),
        new(OutputKind.DynamicallyLinkedLibrary)));

    /// <summary>The type of a name; null if no catalog has it.</summary>
    public ReferencedEntityType? Find(string? typeName) => FindBoth(typeName)?.Type;

    /// <summary>The value of a catalog; null if no catalog has it.</summary>
    public CatalogValue? FindValue(string typeName, string id) => FindBoth(typeName)?.Values.FindById(id);

    /// <summary>The value that has an identifier; null if no catalog has it.</summary>
    public CatalogValue? FindMember(string typeName, string member) => FindBoth(typeName)?.Values.FindByMember(member);

    private (ReferencedEntityType Type, ReferencedValues Values)? FindBoth(string? typeName) => typeName is null ? null : _types.GetOrAdd(typeName, Read);

    private (ReferencedEntityType, ReferencedValues)? Read(string typeName) =>
        ReferencedEntityTypes.FindExternal(Compilation, typeName) is { } type ? (type, ReferencedValues.Decode(type.Values)) : null;
}
