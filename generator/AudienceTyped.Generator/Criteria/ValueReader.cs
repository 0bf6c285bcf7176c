using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Text;
using AudienceTyped.Generator.Urns;
using AudienceTyped.Shared.Rules;
using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Reads the URN of an expression: a member of a catalog, an id, a text.</summary>
internal sealed class ValueReader(CriteriaTypes types, NameFollower names, CancellationToken cancellationToken)
{
    // Of more alternatives none is known.
    private const int MostAlternatives = 32;

    /// <summary>The values of the argument of a facet.</summary>
    public ReadValues ReadAll(IOperation argument, bool isSingle, Bindings? bindings, ref int order)
    {
        IReadOnlyList<CollectionItem> items = isSingle
            ? [new CollectionItem(argument, null, IsCollection: false, bindings)]
            : CollectionReader.Read(argument, bindings, names, cancellationToken);
        ReadValues read = new();
        foreach (CollectionItem item in items)
        {
            if (item.IsCollection)
            {
                read.AddSet(ReadSet(item, ref order));
            }
            else
            {
                Read(item, order++, read);
            }
        }

        return read;
    }

    private void Read(CollectionItem item, int order, ReadValues read)
    {
        // A collection of its own has its values somewhere else, where a rule about what is written here can mend nothing.
        Origin origin = item.Name is null
            ? Origin.Of(item.Operation.Syntax)
            : Origin.Of(item.Operation.Syntax).Through(item.Name, null) with { IsOfSet = true };
        BoundOperation written = new(Operations.Strip(item.Operation), item.Bindings);
        if (ReadStep(written, order, origin) is { } own)
        {
            read.Add(own);
            return;
        }

        OpenPart? open = null;
        BoundOperation last = default;
        foreach (BoundOperation step in names.Follow(item.Operation, item.Bindings, cancellationToken))
        {
            bool isElsewhere = last.Operation
                is not (null or ILocalReferenceOperation or IFieldReferenceOperation { Instance: null } or IParameterReferenceOperation);
            if (ReadStep(step, order, isElsewhere ? origin with { IsElsewhere = true } : origin) is { } value)
            {
                read.Add(value);
                return;
            }

            // What is the same wherever it is named is not what a call is given in another call.
            last = step;
            open = step.Bindings is null ? OpenParts.Find(step.Operation) ?? open : open;
        }

        read.AddChoice(ReadAlternatives(last, order, origin), open);
    }

    // The values of which one is taken; null for one that is not known.
    private List<ValueView?>? ReadAlternatives(BoundOperation choice, int order, Origin origin)
    {
        List<ValueView?> values = [];
        Stack<BoundOperation> pending = new();
        pending.Push(choice);
        for (int count = 0; pending.Count > 0; count++)
        {
            BoundOperation next = pending.Pop();
            BoundOperation last = next;
            ValueView? value = null;
            foreach (BoundOperation step in names.Follow(next.Operation, next.Bindings, cancellationToken))
            {
                last = step;
                if ((value = ReadStep(step, order, origin.In(next.Operation.Syntax))) is not null)
                {
                    break;
                }
            }

            if (Operations.Strip(last.Operation) is IThrowOperation)
            {
                continue;
            }

            IReadOnlyList<BoundOperation>? choices = value is null ? names.FindChoices(last.Operation, last.Bindings, cancellationToken) : null;
            if (choices is null && count == 0 || pending.Count + values.Count + (choices?.Count ?? 0) > MostAlternatives || count > MostAlternatives)
            {
                return null;
            }

            if (choices is null)
            {
                values.Add(value);
            }

            foreach (BoundOperation one in choices?.Reverse() ?? [])
            {
                pending.Push(one);
            }
        }

        return values;
    }

    // The values of a set of a catalog, in its order; null where the expression is none.
    private IReadOnlyList<ValueView>? ReadSet(CollectionItem item, ref int order)
    {
        SyntaxNode node = item.Operation.Syntax;
        Origin origin = (item.Name is null ? Origin.Of(node) : Origin.Of(node).Through(item.Name, null)) with { IsOfSet = true };
        int first = order++;
        return names.Follow(item.Operation, item.Bindings, cancellationToken)
            .Select(static step => step.Operation)
            .OfType<IPropertyReferenceOperation>()
            .FirstOrDefault(static step => step.Property.Type is INamedTypeSymbol { Name: "IReadOnlyList" }) is { } reference
            && reference.Property.Type is INamedTypeSymbol { TypeArguments: [INamedTypeSymbol type] }
            && CatalogSymbols.FindSet(reference.Property) is { } set
                ? [.. set.Ids.Select(id => Create(set.Type.UrnEntityType, id, type, set.Type, first, origin, isMember: true))]
                : null;
    }

    private ValueView? ReadStep(BoundOperation step, int order, Origin origin) => step.Operation switch
    {
        IPropertyReferenceOperation { Instance: null } reference when CatalogSymbols.FindValue(reference.Property) is { } found =>
            Create(found.Type.UrnEntityType, found.Value.Id, (INamedTypeSymbol)reference.Type!, found.Type, order, origin, isMember: true),

        // The Urn of an entity is the same value.
        IPropertyReferenceOperation { Instance: { } instance, Property: { Name: "Urn" } property } when Same(property.Type, types.Urn) =>
            ReadOf(step with { Operation = instance }, order, origin),
        IInvocationOperation invocation => ReadInvocation(invocation, step.Bindings, order, origin),
        IDefaultValueOperation { Type.OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T }
            or IObjectCreationOperation
        {
            Arguments.Length: 0,
            Initializer: null,
            Type: { IsValueType: true, OriginalDefinition.SpecialType: SpecialType.None }
        } =>
            new ValueView { Urn = "", UrnEntityType = "", Text = $"default({step.Operation.Type?.Name})", Order = order, Origin = origin },
        _ => null,
    };

    private ValueView? ReadOf(BoundOperation entity, int order, Origin origin)
    {
        foreach (BoundOperation step in names.Follow(entity.Operation, entity.Bindings, cancellationToken))
        {
            if (ReadStep(step, order, origin) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    private ValueView? ReadInvocation(IInvocationOperation invocation, Bindings? bindings, int order, Origin origin) =>
        EntityInvocation.Read(invocation, types) is { } call
        && WithConstants(call, bindings).FindText() is { } text
        && Split(text) is { } urn
        && (call.EntityType is null || (urn.EntityType == call.EntityType.UrnEntityType && EntityId.TryParse(urn.Id, call.EntityType.IdForm, out _)))
            ? Create(urn.EntityType, urn.Id, call.Type, call.EntityType, order, origin)
            : null;

    // An id that a name or a parameter has.
    private EntityInvocation WithConstants(EntityInvocation call, Bindings? bindings) =>
        call.Arguments.All(static argument => argument.ConstantValue.HasValue) ? call : call with
        {
            Arguments = [.. call.Arguments.Select(argument => argument.ConstantValue.HasValue
                ? argument
                : names.Follow(argument, bindings, cancellationToken).Last().Operation)],
        };

    // Only the form: letters and digits, then something without spaces. The runtime is stricter, and another analyzer reports what is wrong.
    private static (string EntityType, string Id)? Split(string urn)
    {
        int colon = urn.StartsWith(UrnSyntax.Prefix, StringComparison.Ordinal) ? urn.IndexOf(':', UrnSyntax.Prefix.Length) : -1;
        if (colon <= UrnSyntax.Prefix.Length || colon == urn.Length - 1)
        {
            return null;
        }

        string entityType = urn.Substring(UrnSyntax.Prefix.Length, colon - UrnSyntax.Prefix.Length);
        string id = urn.Substring(colon + 1);
        return entityType.All(Characters.IsAsciiLetterOrDigit) && !id.Any(char.IsWhiteSpace) ? (entityType, id) : null;
    }

    /// <summary>A value with what the catalogs know about it.</summary>
    internal static ValueView Create(
        string urnEntityType, string id, INamedTypeSymbol type, CatalogEntityType? catalog, int order, Origin origin, bool isMember = false)
    {
        ValueFacts facts = ValueFacts.Of(urnEntityType, id, type, catalog);
        return new ValueView
        {
            Urn = facts.Urn,
            UrnEntityType = urnEntityType,
            Text = facts.Text,
            IsRetired = facts.IsRetired,
            IsMember = isMember,
            ReplacedBy = facts.ReplacedBy,
            Ancestors = facts.Ancestors,
            Order = order,
            Origin = origin,
        };
    }

    private static bool Same(ITypeSymbol? left, ITypeSymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
