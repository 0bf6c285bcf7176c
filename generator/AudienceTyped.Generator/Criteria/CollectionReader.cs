using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>An element of a collection.</summary>
/// <param name="Operation">The element, or a collection of which the elements are not known one by one.</param>
/// <param name="Name">The name that led to it; null where it is in the expression itself.</param>
/// <param name="IsCollection">Whether it is a collection.</param>
/// <param name="Bindings">What the parameters in it are given.</param>
internal readonly record struct CollectionItem(IOperation Operation, SyntaxNode? Name, bool IsCollection, Bindings? Bindings);

/// <summary>Lists the elements of a collection, in any spelling, where they are all that it ever has.</summary>
internal sealed class CollectionReader(NameFollower names, CancellationToken cancellationToken)
{
    private const int MaximumDepth = 8;
    private const int MaximumItems = 10_000;
    private const int MostMapped = 256;

    private readonly List<CollectionItem> _items = [];

    /// <summary>The elements in order.</summary>
    public static IReadOnlyList<CollectionItem> Read(
        IOperation collection, Bindings? bindings, NameFollower names, CancellationToken cancellationToken)
    {
        CollectionReader reader = new(names, cancellationToken);
        reader.Add(collection, bindings, name: null, depth: 0);
        return reader._items;
    }

    private void Add(IOperation operation, Bindings? bindings, SyntaxNode? name, int depth)
    {
        cancellationToken.ThrowIfCancellationRequested();
        operation = StripSpans(operation);
        switch (operation)
        {
            case IArrayCreationOperation { Initializer: { } initializer }:
                AddEach(initializer.ElementValues, bindings, name, depth);
                break;
            case IArrayCreationOperation { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: 0 } }] }:
                break;
            case ICollectionExpressionOperation collection:
                AddEach(collection.Elements, bindings, name, depth);
                break;
            case IObjectCreationOperation creation when KnownCollections.IsList(creation.Type):
                AddList(creation, bindings, name, depth);
                break;
            case IInvocationOperation { TargetMethod: { Name: "Select", ContainingType.Name: "Enumerable" } } call
                when depth < MaximumDepth && Lambdas.Find(call.Arguments[1].Value) is { Parameters: [var variable] } lambda:
                AddMapped(call.Arguments[0].Value, variable, lambda.Returned, bindings, name, depth);
                break;
            case IInvocationOperation call when KnownCollections.FindParts(call) is { } parts:
                foreach ((IOperation part, bool isCollection) in parts)
                {
                    AddPart(part, isCollection, bindings, name, depth);
                }

                break;
            case IPropertyReferenceOperation or IFieldReferenceOperation when KnownCollections.IsEmpty(operation):
                break;
            case IParameterReferenceOperation when depth < MaximumDepth && names.FindNext(operation, bindings, cancellationToken) is { } given:
                Add(given.Operation, given.Bindings, name ?? operation.Syntax, depth + 1);
                break;
            default:
                AddNamed(operation, bindings, name, depth);
                break;
        }
    }

    private void AddEach(IEnumerable<IOperation> elements, Bindings? bindings, SyntaxNode? name, int depth)
    {
        foreach (IOperation element in elements)
        {
            AddPart(element is ISpreadOperation spread ? spread.Operand : element, element is ISpreadOperation, bindings, name, depth);
        }
    }

    private void AddPart(IOperation part, bool isCollection, Bindings? bindings, SyntaxNode? name, int depth)
    {
        if (isCollection)
        {
            Add(part, bindings, name, depth + 1);
        }
        else
        {
            _items.Add(new CollectionItem(part, name, IsCollection: false, bindings));
        }
    }

    // new List<Geo> { … }, new List<Geo>(places), new List<Geo>(capacity).
    private void AddList(IObjectCreationOperation creation, Bindings? bindings, SyntaxNode? name, int depth)
    {
        foreach (IArgumentOperation argument in creation.Arguments.Where(static argument => argument.Parameter?.Type.SpecialType != SpecialType.System_Int32))
        {
            Add(argument.Value, bindings, name, depth + 1);
        }

        foreach (IOperation added in creation.Initializer?.Initializers ?? [])
        {
            if (added is IInvocationOperation { TargetMethod.Name: "Add", Arguments: [{ Value: var element }] })
            {
                AddPart(element, isCollection: false, bindings, name, depth);
            }
            else
            {
                _items.Add(new CollectionItem(added, name, IsCollection: true, bindings));
            }
        }
    }

    // countries.Select(country => country.Geo)
    private void AddMapped(IOperation source, IParameterSymbol variable, IOperation returned, Bindings? bindings, SyntaxNode? name, int depth)
    {
        int first = _items.Count;
        Add(source, bindings, name, depth + 1);
        bool isKnown = _items.Count - first <= MostMapped;
        for (int index = first; index < _items.Count; index++)
        {
            CollectionItem item = _items[index];
            _items[index] = item.IsCollection || !isKnown
                ? item with { Operation = returned, IsCollection = true, Bindings = null }
                : item with { Operation = returned, Bindings = Bindings.OfElement(variable, new BoundOperation(item.Operation, item.Bindings), bindings) };
        }
    }

    private void AddNamed(IOperation operation, Bindings? bindings, SyntaxNode? name, int depth)
    {
        if (depth < MaximumDepth
            && _items.Count < MaximumItems
            && CollectionChanges.IsKept(operation, cancellationToken)
            && names.FindNext(operation, bindings, cancellationToken) is { } next)
        {
            Add(next.Operation, next.Bindings, name ?? operation.Syntax, depth + 1);
        }
        else if (depth < MaximumDepth && operation is ILocalReferenceOperation local && FilledLists.Find(local) is { } parts)
        {
            foreach ((IOperation part, bool isCollection) in parts)
            {
                AddPart(part, isCollection, bindings, name ?? operation.Syntax, depth);
            }
        }
        else
        {
            _items.Add(new CollectionItem(operation, name, IsCollection: true, bindings));
        }
    }

    // A conversion to a span or to an immutable array has the same elements.
    private static IOperation StripSpans(IOperation operation)
    {
        operation = Operations.Strip(operation);
        while (operation is IConversionOperation { OperatorMethod.ContainingType: { } type } conversion && KnownCollections.IsView(type))
        {
            operation = Operations.Strip(conversion.Operand);
        }

        return operation;
    }
}
