using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>
/// Follows names to what they were given: locals, parts of tuples and patterns, members of objects that are made in sight, parameters of
/// methods that are called with known arguments, and what methods of one expression return.
/// </summary>
internal sealed class NameFollower
{
    private const int MaximumSteps = 16;

    private readonly Initializers _initializers;
    private readonly MadeObjects _objects;
    private readonly Elements _elements;

    public NameFollower(Compilation compilation)
    {
        _initializers = new Initializers(compilation);
        _objects = new MadeObjects(this, _initializers);
        _elements = new Elements(this);
    }

    /// <summary>The operation itself, then what it was given, then what that was given, without what does not change a value.</summary>
    public IEnumerable<BoundOperation> Follow(IOperation operation, Bindings? bindings, CancellationToken cancellationToken) =>
        Follow(new BoundOperation(operation, bindings), null, cancellationToken);

    /// <summary>What an operation was given, or null where it may be something else.</summary>
    public BoundOperation? FindNext(IOperation operation, Bindings? bindings, CancellationToken cancellationToken) =>
        FindNext(new BoundOperation(operation, bindings), new FollowingWork(), cancellationToken);

    /// <summary>The several of which the operation is one; null where it is no choice, or any of them is not in sight.</summary>
    public IReadOnlyList<BoundOperation>? FindChoices(IOperation operation, Bindings? bindings, CancellationToken cancellationToken) =>
        FindChoices(new BoundOperation(operation, bindings), new FollowingWork(), cancellationToken);

    /// <summary>The elements of a collection; null where some are not in sight, or where there are too many.</summary>
    public IReadOnlyList<BoundOperation>? ListElements(IOperation collection, Bindings? bindings, CancellationToken cancellationToken) =>
        _elements.ListAll(new BoundOperation(collection, bindings), new FollowingWork(), cancellationToken);

    /// <summary>The expression that a method returns which a group names, in terms of its parameters; null where it does more.</summary>
    public IOperation? FindBody(IMethodReferenceOperation group, CancellationToken cancellationToken) =>
        _initializers.FindBody(group.Method, group, cancellationToken);

    /// <summary>A part of a part of a value; null where it is not known.</summary>
    public BoundOperation? FindPart(BoundOperation whole, IReadOnlyList<PartName> path, CancellationToken cancellationToken) =>
        FindPart(whole, path, new FollowingWork(), cancellationToken);

    /// <summary>As <c>Follow</c>, within what is left of the work.</summary>
    internal IEnumerable<BoundOperation> Follow(BoundOperation start, FollowingWork? work, CancellationToken cancellationToken)
    {
        BoundOperation? step = start;
        for (int count = 0; step is { } current && count <= MaximumSteps; count++)
        {
            current = current with { Operation = Operations.Strip(current.Operation) };
            yield return current;
            step = FindNext(current, work ??= new FollowingWork(), cancellationToken);
        }
    }

    private BoundOperation? FindNext(BoundOperation known, FollowingWork work, CancellationToken cancellationToken)
    {
        if (!work.TryStep())
        {
            return null;
        }

        (IOperation operation, Bindings? bindings) = known;
        return operation switch
        {
            IParameterReferenceOperation reference => FindParameter(reference, bindings, work, cancellationToken),
            ILocalReferenceOperation reference => bindings?.Find(reference.Local) ?? FindLocal(reference, bindings, work, cancellationToken),
            IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } => bindings?.This,
            IMemberReferenceOperation { Instance: { } instance } reference and (IFieldReferenceOperation or IPropertyReferenceOperation) =>
                FindMember(reference, instance, bindings, work, cancellationToken),
            IMemberReferenceOperation => OfAnywhere(_initializers.Find(operation, cancellationToken)),
            IInvocationOperation call => FindReturned(call, bindings, work, cancellationToken),
            IArrayElementReferenceOperation => _elements.FindOne(known, work, cancellationToken),
            IConditionalOperation or ISwitchExpressionOperation or ICoalesceOperation => Taken.Find(known, this, work, cancellationToken),
            _ => null,
        };
    }

    private IReadOnlyList<BoundOperation>? FindChoices(BoundOperation known, FollowingWork work, CancellationToken cancellationToken)
    {
        if (!work.TryStep())
        {
            return null;
        }

        (IOperation operation, Bindings? bindings) = known;
        return operation switch
        {
            IConditionalOperation { WhenFalse: { } otherwise } choice => [new(choice.WhenTrue, bindings), new(otherwise, bindings)],
            ISwitchExpressionOperation choice => [.. choice.Arms.Select(arm => new BoundOperation(arm.Value, bindings))],
            ICoalesceOperation choice => [new(choice.Value, bindings), new(choice.WhenNull, bindings)],
            ILocalReferenceOperation reference when LocalInitializers.FindSource(reference) is { IsWhole: false } source =>
                FindChoices(source, bindings, work, cancellationToken),
            ILocalReferenceOperation reference when LocalVersions.Find(reference) is LocalVersion.Either either =>
                LocalVersion.FindValues(either)?.Select(value => new BoundOperation(value, bindings)).ToList(),
            IMemberReferenceOperation { Instance: { } instance } reference
                and (IFieldReferenceOperation or IPropertyReferenceOperation { Arguments.Length: 0 }) =>
                FindParts(new BoundOperation(instance, bindings), [new PartName(-1, reference.Member)], work, cancellationToken),
            IArrayElementReferenceOperation or IPropertyReferenceOperation or IInvocationOperation => _elements.FindAll(known, work, cancellationToken),
            _ => null,
        };
    }

    // The type that an extension block makes has no name.
    private static bool IsOfExtension(ISymbol member) => member.ContainingType is { Name: "", IsAnonymousType: false, IsTupleType: false };

    private static BoundOperation? OfAnywhere(IOperation? operation) => operation is null ? null : new BoundOperation(operation, null);

    private BoundOperation? FindParameter(
        IParameterReferenceOperation reference, Bindings? bindings, FollowingWork work, CancellationToken cancellationToken)
    {
        if (bindings is null
            || LocalInitializers.IsWrittenIn(reference, reference.Parameter)
            || MadeObjects.IsChangedByMember(reference.Parameter, cancellationToken))
        {
            return null;
        }

        // What a primary constructor or an extension is given, in a member.
        return bindings.Find(reference.Parameter)
            ?? (reference.Parameter.ContainingSymbol is INamedTypeSymbol ? bindings.This : null)
            ?? (bindings.This is { } made ? _objects.FindParameter(made, reference.Parameter, work, cancellationToken) : null);
    }

    private BoundOperation? FindLocal(ILocalReferenceOperation reference, Bindings? bindings, FollowingWork work, CancellationToken cancellationToken)
    {
        if (LocalInitializers.FindSource(reference) is not { } source)
        {
            return LocalVersions.Find(reference) is LocalVersion.Given { Value: var value } ? new BoundOperation(value, bindings) : null;
        }

        return source.IsElement ? null : FindPart(new BoundOperation(source.Value, bindings), source.Path, work, cancellationToken);
    }

    private BoundOperation? FindPart(BoundOperation whole, IReadOnlyList<PartName> path, FollowingWork work, CancellationToken cancellationToken)
    {
        BoundOperation? part = whole;
        foreach (PartName name in path)
        {
            part = part is { } outer ? _objects.FindPart(outer, name, work, cancellationToken) : null;
        }

        return part;
    }

    private BoundOperation? FindMember(
        IMemberReferenceOperation reference, IOperation instance, Bindings? bindings, FollowingWork work, CancellationToken cancellationToken)
    {
        BoundOperation whole = new(instance, bindings);
        if (reference is IPropertyReferenceOperation { Property: { } property })
        {
            if (property.IsIndexer)
            {
                return _elements.FindOne(new BoundOperation(reference, bindings), work, cancellationToken);
            }

            if (property.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            {
                return property.Name == "Value" ? whole : null;
            }

            if (property is { Name: "Value", ContainingType: { Name: "Lazy", ContainingNamespace.Name: "System" } })
            {
                return FindGiven(whole, work, cancellationToken);
            }
        }

        if (IsOfExtension(reference.Member))
        {
            return _initializers.Find(reference, cancellationToken) is { } body ? new BoundOperation(body, Bindings.OfInstance(whole)) : null;
        }

        return _objects.FindPart(whole, new PartName(-1, reference.Member), work, cancellationToken)
            ?? OfAnywhere(_initializers.Find(reference, cancellationToken));
    }

    // What a lambda without parameters returns: the value of new Lazy<AllOf>(() => …), or a call of it.
    private BoundOperation? FindGiven(BoundOperation function, FollowingWork work, CancellationToken cancellationToken)
    {
        BoundOperation last = Follow(function, work, cancellationToken).Last();
        IOperation made = last.Operation is IObjectCreationOperation { Type.Name: "Lazy", Arguments: [{ Value: var argument }, ..] } ? argument : last.Operation;
        return Lambdas.Find(made) is ({ Count: 0 }, var returned) ? new BoundOperation(returned, last.Bindings) : null;
    }

    private BoundOperation? FindReturned(IInvocationOperation call, Bindings? bindings, FollowingWork work, CancellationToken cancellationToken)
    {
        if (call is { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: { } function, Arguments.Length: 0 })
        {
            return FindGiven(new BoundOperation(function, bindings), work, cancellationToken);
        }

        if (_initializers.FindBody(call, cancellationToken) is not { } body)
        {
            return _elements.FindOne(new BoundOperation(call, bindings), work, cancellationToken);
        }

        BoundOperation? made = call.Instance is not { } instance ? null
            : IsOfExtension(call.TargetMethod) ? new BoundOperation(Operations.Strip(instance), bindings)
            : _objects.FindMade(new BoundOperation(instance, bindings), work, cancellationToken);
        bool isSameInEachCall = call.Arguments.Length == 0 && made is null && !HasStatementsBefore(body);
        return new BoundOperation(body, isSameInEachCall ? null : Bindings.OfCall(call, made, bindings));
    }

    // A local of a method is another one in each call.
    private static bool HasStatementsBefore(IOperation returned) =>
        returned.Syntax.FirstAncestorOrSelf<StatementSyntax>() is ReturnStatementSyntax { Parent: BlockSyntax { Statements.Count: > 1 } };

    // A part of each of several: country in foreach (var (country, level) in rows), persona.Country of one of two personas.
    private List<BoundOperation>? FindChoices(LocalSource source, Bindings? bindings, FollowingWork work, CancellationToken cancellationToken)
    {
        BoundOperation whole = new(source.Value, bindings);
        return source.IsElement
            ? PartsOf(_elements.ListAll(whole, work, cancellationToken), source.Path, work, cancellationToken)
            : FindParts(whole, source.Path, work, cancellationToken);
    }

    private List<BoundOperation>? FindParts(
        BoundOperation whole, IReadOnlyList<PartName> path, FollowingWork work, CancellationToken cancellationToken)
    {
        BoundOperation last = Follow(whole, work, cancellationToken).Last();
        return PartsOf(FindChoices(last, work, cancellationToken), path, work, cancellationToken);
    }

    private List<BoundOperation>? PartsOf(
        IReadOnlyList<BoundOperation>? wholes, IReadOnlyList<PartName> path, FollowingWork work, CancellationToken cancellationToken)
    {
        if (wholes is null)
        {
            return null;
        }

        List<BoundOperation> parts = new(wholes.Count);
        foreach (BoundOperation whole in wholes)
        {
            if (FindPart(whole, path, work, cancellationToken) is not { } part)
            {
                return null;
            }

            parts.Add(part);
        }

        return parts;
    }
}
