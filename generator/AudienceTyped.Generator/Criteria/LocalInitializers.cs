using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>What the locals of a body were given, of those that are given nothing else. Read in one walk, and kept with the body.</summary>
internal sealed class LocalInitializers
{
    private static readonly ConditionalWeakTable<IOperation, LocalInitializers> _ofBodies = new();

    private readonly Dictionary<ILocalSymbol, IOperation> _given = new(SymbolEqualityComparer.Default);

    private LocalInitializers(IOperation body)
    {
        HashSet<ILocalSymbol> written = new(SymbolEqualityComparer.Default);
        foreach (IOperation operation in body.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator when declarator.GetVariableInitializer() is { } initializer:
                    _given[declarator.Symbol] = initializer.Value;
                    break;
                case ILocalReferenceOperation { Local: var local } reference when IsWritten(reference):
                    written.Add(local);
                    break;
            }
        }

        foreach (ILocalSymbol local in written)
        {
            _given.Remove(local);
        }
    }

    /// <summary>The initializer, or null where the local has none, or is written again.</summary>
    public static IOperation? Find(ILocalReferenceOperation reference)
    {
        IOperation body = reference;
        while (body.Parent is { } parent)
        {
            body = parent;
        }

        return _ofBodies.GetValue(body, static root => new LocalInitializers(root))._given.TryGetValue(reference.Local, out IOperation? initializer)
            ? initializer
            : null;
    }

    private static bool IsWritten(ILocalReferenceOperation reference) => reference.Parent switch
    {
        ISimpleAssignmentOperation assignment => assignment.Target == reference || assignment.IsRef,
        ICompoundAssignmentOperation assignment => assignment.Target == reference,
        ICoalesceAssignmentOperation assignment => assignment.Target == reference,
        IIncrementOrDecrementOperation or IAddressOfOperation => true,
        IArgumentOperation argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out,
        ITupleOperation tuple => IsAssigned(tuple),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.IsRef: true } } => true,
        _ => false,
    };

    // (a, (b, c)) = ...
    private static bool IsAssigned(ITupleOperation tuple) => tuple.Parent switch
    {
        ITupleOperation outer => IsAssigned(outer),
        IConversionOperation { Parent: IDeconstructionAssignmentOperation assignment } conversion => assignment.Target == conversion,
        IDeconstructionAssignmentOperation assignment => assignment.Target == tuple,
        _ => false,
    };
}
