using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>What the rounds of a loop join to a local, where each joins in the same way: <c>all &amp;= part</c>, <c>all = all &amp; part</c>.</summary>
/// <param name="Joining">How.</param>
/// <param name="Parts">What; those of <c>Except</c> are excluded. Each with the expression that joins it.</param>
internal sealed record LoopSteps(Joining Joining, IReadOnlyList<(IOperation Part, bool IsExcepted, IOperation Owner)> Parts)
{
    /// <summary>The first expression that joins.</summary>
    public IOperation Owner => Parts[0].Owner;

    /// <summary>The steps of the assignments in a loop; null where one does something else.</summary>
    public static LoopSteps? Find(IReadOnlyList<IOperation> assignments, ILocalSymbol local, CriteriaTypes types)
    {
        List<(IOperation, bool, IOperation)> parts = [];
        Joining? joining = null;
        foreach (IOperation assignment in assignments)
        {
            IOperation step = assignment is ISimpleAssignmentOperation simple ? Operations.Strip(simple.Value) : assignment;
            if (CriteriaChain.Find(step, types) is not { } chain
                || (joining ??= chain.Joining) != chain.Joining
                || chain.Parts.Count(part => IsLocal(part.Part, local) && !part.IsExcepted) != 1)
            {
                return null;
            }

            parts.AddRange(chain.Parts.Where(part => !IsLocal(part.Part, local)).Select(part => (part.Part, part.IsExcepted, step)));
        }

        return joining is { } found && parts.Count > 0 ? new LoopSteps(found, parts) : null;
    }

    private static bool IsLocal(IOperation operation, ILocalSymbol local) =>
        operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local);
}
