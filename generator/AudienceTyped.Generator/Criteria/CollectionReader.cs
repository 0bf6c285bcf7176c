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
internal sealed class CollectionReader(Initializers initializers, CancellationToken cancellationToken)
{
    private const int MaximumDepth = 8;

    private readonly List<CollectionItem> _items = [];

    /// <summary>The elements in order.</summary>
    public static IReadOnlyList<CollectionItem> Read(
        IOperation collection, Bindings? bindings, Initializers initializers, CancellationToken cancellationToken)
    {
        CollectionReader reader = new(initializers, cancellationToken);
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
            case IInvocationOperation call when KnownCollections.FindParts(call) is { } parts:
                foreach ((IOperation part, bool isCollection) in parts)
                {
                    AddPart(part, isCollection, bindings, name, depth);
                }

                break;
            case IPropertyReferenceOperation or IFieldReferenceOperation when KnownCollections.IsEmpty(operation):
                break;
            case IParameterReferenceOperation { Parameter: var parameter } when depth < MaximumDepth && bindings?.Find(parameter) is { } given:
                Add(given.Given, given.Caller, name ?? operation.Syntax, depth + 1);
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

    private void AddNamed(IOperation operation, Bindings? bindings, SyntaxNode? name, int depth)
    {
        if (depth < MaximumDepth
            && initializers.Find(operation, cancellationToken) is { } initializer
            && CollectionChanges.IsKept(operation, cancellationToken))
        {
            Add(initializer, null, name ?? operation.Syntax, depth + 1);
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
