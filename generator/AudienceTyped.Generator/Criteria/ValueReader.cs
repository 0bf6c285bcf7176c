using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Text;
using AudienceTyped.Generator.Urns;
using AudienceTyped.Shared.Rules;
using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Reads the URN of an expression: a member of a catalog, an id, a text.</summary>
internal sealed class ValueReader(CriteriaTypes types, Initializers initializers, CancellationToken cancellationToken)
{
    /// <summary>The values of the argument of a facet, and whether that is all of them but those that are open.</summary>
    public (IReadOnlyList<ValueView> Values, bool IsComplete) ReadAll(
        IOperation argument, bool isSingle, Bindings? bindings, List<OpenPart> open, ref int order)
    {
        IReadOnlyList<CollectionItem> items = isSingle
            ? [new CollectionItem(argument, null, IsCollection: false, bindings)]
            : CollectionReader.Read(argument, bindings, initializers, cancellationToken);
        bool isComplete = true;
        List<ValueView> values = [];
        foreach (CollectionItem item in items)
        {
            if (item.IsCollection)
            {
                IReadOnlyList<ValueView>? set = ReadSet(item, ref order);
                isComplete &= set is not null;
                values.AddRange(set ?? []);
            }
            else if (Read(item, order++) is { } value)
            {
                values.Add(value);
            }
            else if (FindOpen(item) is { } same)
            {
                open.Add(same);
            }
            else
            {
                isComplete = false;
            }
        }

        return (values, isComplete);
    }

    private OpenPart? FindOpen(CollectionItem item) => OpenParts.Find(initializers.Follow(item.Operation, item.Bindings, cancellationToken).Last());

    private ValueView? Read(CollectionItem item, int order)
    {
        // A collection of its own has its values somewhere else, where a rule about what is written here can mend nothing.
        Origin origin = item.Name is null
            ? Origin.Of(item.Operation.Syntax)
            : Origin.Of(item.Operation.Syntax).Through(item.Name, null) with { IsOfSet = true };
        foreach (IOperation step in initializers.Follow(item.Operation, item.Bindings, cancellationToken))
        {
            if (ReadStep(step, order, origin) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    // The values of a set of a catalog, in its order; null where the expression is none.
    private IReadOnlyList<ValueView>? ReadSet(CollectionItem item, ref int order)
    {
        SyntaxNode node = item.Operation.Syntax;
        Origin origin = (item.Name is null ? Origin.Of(node) : Origin.Of(node).Through(item.Name, null)) with { IsOfSet = true };
        int first = order++;
        return initializers.Follow(item.Operation, item.Bindings, cancellationToken)
            .OfType<IPropertyReferenceOperation>()
            .FirstOrDefault(static step => step.Property.Type is INamedTypeSymbol { Name: "IReadOnlyList" }) is { } reference
            && reference.Property.Type is INamedTypeSymbol { TypeArguments: [INamedTypeSymbol type] }
            && CatalogSymbols.FindSet(reference.Property) is { } set
                ? [.. set.Ids.Select(id => Create(set.Type.UrnEntityType, id, type, set.Type, first, origin, isMember: true))]
                : null;
    }

    private ValueView? ReadStep(IOperation operation, int order, Origin origin) => operation switch
    {
        IPropertyReferenceOperation { Instance: null } reference when CatalogSymbols.FindValue(reference.Property) is { } found =>
            Create(found.Type.UrnEntityType, found.Value.Id, (INamedTypeSymbol)reference.Type!, found.Type, order, origin, isMember: true),

        // The Urn of an entity is the same value.
        IPropertyReferenceOperation { Instance: { } instance, Property: { Name: "Urn" } property } when Same(property.Type, types.Urn) =>
            ReadOf(instance, order, origin),
        IInvocationOperation invocation => ReadInvocation(invocation, order, origin),
        IDefaultValueOperation or IObjectCreationOperation { Arguments.Length: 0, Initializer: null, Type.IsValueType: true } =>
            new ValueView { Urn = "", UrnEntityType = "", Text = $"default({operation.Type?.Name})", Order = order, Origin = origin },
        _ => null,
    };

    private ValueView? ReadOf(IOperation entity, int order, Origin origin) => initializers
        .Follow(entity, null, cancellationToken)
        .Select(step => ReadStep(step, order, origin))
        .FirstOrDefault(static value => value is not null);

    private ValueView? ReadInvocation(IInvocationOperation invocation, int order, Origin origin) =>
        EntityInvocation.Read(invocation, types) is { } call
        && call.FindText() is { } text
        && Split(text) is { } urn
        && (call.EntityType is null || (urn.EntityType == call.EntityType.UrnEntityType && EntityId.TryParse(urn.Id, call.EntityType.IdForm, out _)))
            ? Create(urn.EntityType, urn.Id, call.Type, call.EntityType, order, origin)
            : null;

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

    private static ValueView Create(
        string urnEntityType, string id, INamedTypeSymbol type, CatalogEntityType? catalog, int order, Origin origin, bool isMember = false)
    {
        CatalogEntityType? shipped = CatalogEntityType.Find(type);
        CatalogValue? value = Find(id);
        List<string> ancestors = [];
        for (string? parent = value?.ParentId; parent is not null && !ancestors.Contains(parent); parent = Find(parent)?.ParentId)
        {
            ancestors.Add(parent);
        }

        return new ValueView
        {
            Urn = $"{UrnSyntax.Prefix}{urnEntityType}:{id}",
            UrnEntityType = urnEntityType,
            Text = value is null ? $"{UrnSyntax.Prefix}{urnEntityType}:{id}" : $"{type.Name}.{value.Member}",
            IsRetired = value?.IsRetired == true,
            IsMember = isMember,
            ReplacedBy = value?.ReplacedById is { } replacement
                ? Find(replacement) is { } other ? $"{type.Name}.{other.Member}" : $"{UrnSyntax.Prefix}{urnEntityType}:{replacement}"
                : null,
            Ancestors = [.. ancestors.Select(ancestor => $"{UrnSyntax.Prefix}{urnEntityType}:{ancestor}")],
            Order = order,
            Origin = origin,
        };

        // A value that a project adds has its parent in the catalog, perhaps.
        CatalogValue? Find(string wanted) => catalog?.FindById(wanted) ?? shipped?.FindById(wanted);
    }

    private static bool Same(ITypeSymbol? left, ITypeSymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
