using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Finds elements of collections and dictionaries that are wholly known: <c>parts[0]</c>, <c>audiences["buyers"]</c>, <c>parts.First()</c>.</summary>
internal sealed class Elements(NameFollower names)
{
    private const int MostElements = 64;

    /// <summary>The element where a constant tells which; null where that is not known.</summary>
    public BoundOperation? FindOne(BoundOperation access, FollowingWork work, CancellationToken cancellationToken)
    {
        if (FindCollection(access.Operation) is not ({ } collection, var index))
        {
            return null;
        }

        BoundOperation whole = new(collection, access.Bindings);
        if (index is null)
        {
            return access.Operation is IInvocationOperation { TargetMethod.Name: var method }
                && ListAll(whole, work, cancellationToken) is { Count: > 0 } ordered
                ? method is "Last" ? ordered[ordered.Count - 1] : method is "First" || ordered.Count == 1 ? ordered[0] : null
                : null;
        }

        BoundOperation last = names.Follow(new BoundOperation(index, access.Bindings), work, cancellationToken).Last();
        if (last.Operation.ConstantValue is not { HasValue: true, Value: { } key })
        {
            return null;
        }

        if (KnownCollections.IsDictionary(collection.Type))
        {
            return FindEntries(whole, work, cancellationToken) is { } entries
                && entries.LastOrDefault(entry => Equals(entry.Key, key)) is { Value.Operation: not null } entry
                    ? entry.Value
                    : null;
        }

        return key is int position and >= 0 && ListAll(whole, work, cancellationToken) is { } elements && position < elements.Count
            ? elements[position]
            : null;
    }

    /// <summary>The elements of which the access gives one; null where that is not known.</summary>
    public IReadOnlyList<BoundOperation>? FindAll(BoundOperation access, FollowingWork work, CancellationToken cancellationToken)
    {
        if (FindCollection(access.Operation) is not ({ } collection, _))
        {
            return null;
        }

        BoundOperation whole = new(collection, access.Bindings);
        return KnownCollections.IsDictionary(collection.Type)
            ? FindEntries(whole, work, cancellationToken)?.Select(static entry => entry.Value).ToList()
            : ListAll(whole, work, cancellationToken);
    }

    /// <summary>All elements; null where some are not in sight, or where there are too many.</summary>
    public IReadOnlyList<BoundOperation>? ListAll(BoundOperation collection, FollowingWork work, CancellationToken cancellationToken)
    {
        if (!work.TryStep())
        {
            return null;
        }

        IReadOnlyList<CollectionItem> items = CollectionReader.Read(collection.Operation, collection.Bindings, names, cancellationToken);
        return items.Count is > 0 and <= MostElements && items.All(static item => !item.IsCollection)
            ? [.. items.Select(static item => new BoundOperation(item.Operation, item.Bindings))]
            : null;
    }

    private static (IOperation Collection, IOperation? Index)? FindCollection(IOperation access) => access switch
    {
        IArrayElementReferenceOperation { Indices: [var index] } element => (element.ArrayReference, index),
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance, Arguments: [{ Value: var index }] }
            when IsOfCollections(instance) => (instance, index),
        IInvocationOperation { TargetMethod: { ContainingType.Name: "Enumerable", Name: "First" or "Last" or "Single" }, Arguments: [{ Value: var collection }] } =>
            (collection, null),
        IInvocationOperation { TargetMethod: { ContainingType.Name: "Enumerable", Name: "ElementAt" }, Arguments: [var collection, var index] } =>
            (collection.Value, index.Value),
        _ => null,
    };

    private static bool IsOfCollections(IOperation instance) =>
        instance.Type is { ContainingNamespace: { } space } && KnownCollections.IsOfCollections(space);

    // new Dictionary<string, Geo> { ["a"] = …, { "b", … } }; null where a key is not a constant, or something may be changed later.
    private List<(object Key, BoundOperation Value)>? FindEntries(BoundOperation dictionary, FollowingWork work, CancellationToken cancellationToken)
    {
        BoundOperation last = dictionary;
        foreach (BoundOperation step in names.Follow(dictionary, work, cancellationToken))
        {
            last = step;
            if (step.Operation is not (IObjectCreationOperation or IInvocationOperation) && !CollectionChanges.IsKept(step.Operation, cancellationToken))
            {
                return null;
            }
        }

        if (last.Operation is IInvocationOperation
            {
                TargetMethod.Name: "ToFrozenDictionary" or "ToImmutableDictionary",
                Arguments: [{ Value: var same }, ..]
            } copy
            && copy.TargetMethod.Parameters.Length <= 2
            && copy.Arguments.Skip(1).All(static argument => argument.ArgumentKind == ArgumentKind.DefaultValue)
            && work.TryStep())
        {
            return FindEntries(last with { Operation = same }, work, cancellationToken);
        }

        if (last.Operation is not IObjectCreationOperation { Initializer.Initializers: { Length: > 0 and <= MostElements } initializers } creation
            || !KnownCollections.IsDictionary(creation.Type)
            || creation.Arguments.Any(static argument => argument.Parameter?.Type.Name == "IDictionary"))
        {
            return null;
        }

        List<(object, BoundOperation)> entries = [];
        foreach (IOperation initializer in initializers)
        {
            (IOperation? key, IOperation? value) = FindEntry(initializer);
            if (key?.ConstantValue is not { HasValue: true, Value: { } constant } || value is null)
            {
                return null;
            }

            entries.Add((constant, new BoundOperation(value, last.Bindings)));
        }

        return entries;
    }

    private static (IOperation? Key, IOperation? Value) FindEntry(IOperation initializer) => initializer switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [{ Value: var index }] } } assignment =>
            (index, assignment.Value),
        IInvocationOperation { TargetMethod.Name: "Add", Arguments: [{ Value: var index }, { Value: var added }] } => (index, added),
        _ => (null, null),
    };
}
