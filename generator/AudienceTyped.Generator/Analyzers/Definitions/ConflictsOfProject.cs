using System.Collections.Immutable;
using AudienceTyped.Generator.Definitions.Text;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Analyzers.Definitions;

/// <summary>The problems of all definition files together, found when a file first asks for them. One that is cancelled leaves the work to the next.</summary>
internal sealed class ConflictsOfProject(ImmutableArray<AdditionalText> files, Compilation compilation)
{
    private ILookup<string, DefinitionProblem>? _found;

    /// <summary>Those of one file.</summary>
    public IEnumerable<DefinitionProblem> Find(string path, CancellationToken cancellationToken)
    {
        ILookup<string, DefinitionProblem> found = Volatile.Read(ref _found) ?? DefinitionConflicts.Find(files, compilation, cancellationToken);
        Volatile.Write(ref _found, found);
        return found[path];
    }
}
