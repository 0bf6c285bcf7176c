using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Finds the parts of tuples and objects that are made in sight, where nothing can have changed them since.</summary>
internal sealed class MadeObjects(NameFollower names, Initializers initializers)
{
    /// <summary>A part of what an expression stands for; null where it is not known.</summary>
    public BoundOperation? FindPart(BoundOperation whole, PartName part, FollowingWork work, CancellationToken cancellationToken)
    {
        bool isOwn = IsOwn(whole.Operation);
        return FindMade(whole, work, cancellationToken) is { } made ? FindPart(made, part, isOwn, work, cancellationToken) : null;
    }

    /// <summary>The expression that makes the object or the tuple; null where it is made out of sight.</summary>
    public BoundOperation? FindMade(BoundOperation whole, FollowingWork work, CancellationToken cancellationToken)
    {
        BoundOperation last = names.Follow(whole, work, cancellationToken).Last();
        return last.Operation is ITupleOperation or IObjectCreationOperation or IWithOperation or IAnonymousObjectCreationOperation ? last : null;
    }

    /// <summary>Whether a parameter is one that a member of the type changes, as it may that of a primary constructor.</summary>
    public static bool IsChangedByMember(IParameterSymbol parameter, CancellationToken cancellationToken) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor, DeclaringSyntaxReferences: [var declaration] }
        && declaration.GetSyntax(cancellationToken) is TypeDeclarationSyntax
        && IsWrittenInType(parameter, cancellationToken);

    /// <summary>What the constructor of an object is given; null where that is not known.</summary>
    public BoundOperation? FindParameter(BoundOperation made, IParameterSymbol parameter, FollowingWork work, CancellationToken cancellationToken) =>
        FindMade(made, work, cancellationToken) is { Operation: IObjectCreationOperation creation } found
        && creation.Arguments.FirstOrDefault(argument => Same(argument.Parameter?.OriginalDefinition, parameter.OriginalDefinition)) is { } argument
            ? new BoundOperation(argument.Value, found.Bindings)
            : null;

    private BoundOperation? FindPart(BoundOperation made, PartName part, bool isOwn, FollowingWork work, CancellationToken cancellationToken)
    {
        (IOperation operation, Bindings? bindings) = made;
        switch (operation)
        {
            case ITupleOperation tuple:
                int index = part.Member is IFieldSymbol field ? IndexOf(field, tuple) : part.Index;
                return index >= 0 && index < tuple.Elements.Length ? new BoundOperation(tuple.Elements[index], bindings) : null;
            case IAnonymousObjectCreationOperation anonymous:
                return FindAssigned(anonymous.Initializers, part.Member) is { } given ? new BoundOperation(given, bindings) : null;
            case IWithOperation changed when FindMember(changed.Type, part) is { } member && IsPlain(member, isOwn, cancellationToken):
                return FindAssigned(changed.Initializer.Initializers, member) is { } value
                    ? new BoundOperation(value, bindings)
                    : FindPart(new BoundOperation(changed.Operand, bindings), new PartName(-1, member), work, cancellationToken);
            case IWithOperation changed when FindMember(changed.Type, part) is { } member:
                return OfBody(changed, member, Bindings.OfInstance(made), cancellationToken);
            case IObjectCreationOperation creation when FindMember(creation.Type, part) is { } member:
                return OfCreation(creation, bindings, member, isOwn, cancellationToken);
            default:
                return null;
        }
    }

    private BoundOperation? OfCreation(
        IObjectCreationOperation creation, Bindings? bindings, ISymbol member, bool isOwn, CancellationToken cancellationToken)
    {
        if (!Initializers.IsFixed(member) || member.IsStatic || member.DeclaringSyntaxReferences is not [var declaration])
        {
            return null;
        }

        SyntaxNode syntax = declaration.GetSyntax(cancellationToken);
        var inside = Bindings.OfCreation(creation, bindings);
        if (syntax is PropertyDeclarationSyntax property && !Initializers.IsKept(property))
        {
            return OfBody(creation, member, inside, cancellationToken);
        }

        if (!IsPlain(member, isOwn, cancellationToken))
        {
            return null;
        }

        if (creation.Initializer is { } initializer && FindAssigned(initializer.Initializers, member) is { } assigned)
        {
            return new BoundOperation(assigned, bindings);
        }

        return syntax switch
        {
            ParameterSyntax parameter => creation.Arguments.FirstOrDefault(argument =>
                argument.Parameter?.DeclaringSyntaxReferences is [var own] && own.GetSyntax(cancellationToken) == parameter) is { } argument
                    ? new BoundOperation(argument.Value, bindings)
                    : null,
            PropertyDeclarationSyntax { Initializer: var kept } => OfConstructor(creation, member, kept?.Value, inside, cancellationToken),
            VariableDeclaratorSyntax { Initializer: var kept } => OfConstructor(creation, member, kept?.Value, inside, cancellationToken),
            _ => null,
        };
    }

    // What a property without a setter computes from the object.
    private BoundOperation? OfBody(IOperation maker, ISymbol member, Bindings inside, CancellationToken cancellationToken) =>
        Initializers.IsFixed(member)
        && member is IPropertySymbol { SetMethod: null, IsStatic: false, DeclaringSyntaxReferences: [var declaration] }
        && declaration.GetSyntax(cancellationToken) is PropertyDeclarationSyntax property
        && BodyOf(property) is { } body
        && initializers.Bind(body, maker, cancellationToken) is { } bound
            ? new BoundOperation(bound, inside)
            : null;

    // What the constructor gives a member, or what its declaration does where no constructor names it.
    private BoundOperation? OfConstructor(
        IObjectCreationOperation creation, ISymbol member, ExpressionSyntax? initializer, Bindings inside, CancellationToken cancellationToken)
    {
        ExpressionSyntax? value = initializer;
        if (creation.Constructor is { IsImplicitlyDeclared: false, DeclaringSyntaxReferences: [var reference] }
            && reference.GetSyntax(cancellationToken) is ConstructorDeclarationSyntax constructor)
        {
            if (constructor.Initializer is { RawKind: (int)SyntaxKind.ThisConstructorInitializer })
            {
                return null;
            }

            IdentifierNameSyntax[] naming =
                [.. constructor.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == member.Name)];
            value = naming.Length == 0 ? initializer : naming.Length == 1 ? FindAssigned(constructor, naming[0]) : null;
        }
        else if (creation.Type?.TypeKind != TypeKind.Class && creation.Arguments.Length == 0)
        {
            // The default of a struct runs no initializer.
            return null;
        }

        return value is not null && initializers.Bind(value, creation, cancellationToken) is { } bound ? new BoundOperation(bound, inside) : null;
    }

    // Country = country; this.Country = country; a statement of the constructor itself.
    private static ExpressionSyntax? FindAssigned(ConstructorDeclarationSyntax constructor, IdentifierNameSyntax name)
    {
        ExpressionSyntax target = name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access ? access : name;
        return target.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment
            && assignment.Left == target
            && (assignment.Parent == constructor.ExpressionBody
                || (assignment.Parent is ExpressionStatementSyntax { Parent: var block } && block == constructor.Body))
                ? assignment.Right
                : null;
    }

    private static IOperation? FindAssigned(IEnumerable<IOperation> initializers, ISymbol? member) => initializers
        .OfType<ISimpleAssignmentOperation>()
        .FirstOrDefault(assignment =>
            assignment.Target is IMemberReferenceOperation { Member: var target } && Same(target.OriginalDefinition, member?.OriginalDefinition))
        ?.Value;

    // What a record is deconstructed into, by the parameters of its constructor.
    private static ISymbol? FindMember(ITypeSymbol? type, PartName part) => part.Member ?? (
        type is INamedTypeSymbol { IsRecord: true } record
        && record.GetMembers("Deconstruct") is [IMethodSymbol { IsImplicitlyDeclared: true } method]
        && part.Index < method.Parameters.Length
            ? record.GetMembers(method.Parameters[part.Index].Name).FirstOrDefault()
            : null);

    // Whether it keeps what it is given first. What others can set is known only of an object that nobody else has.
    private static bool IsPlain(ISymbol member, bool isOwn, CancellationToken cancellationToken)
    {
        bool isFirst = member is IPropertySymbol { SetMethod: null or { IsInitOnly: true } } or IFieldSymbol { IsReadOnly: true };
        return (isFirst || isOwn)
            && member.DeclaringSyntaxReferences is [var reference]
            && (reference.GetSyntax(cancellationToken) is not PropertyDeclarationSyntax property || Initializers.IsKept(property));
    }

    private static bool IsOwn(IOperation whole) => Operations.Strip(whole) is IObjectCreationOperation
        || (Operations.Strip(whole) is ILocalReferenceOperation local
            && LocalInitializers.IsReadByMembersAlone(local)
            && LocalInitializers.Find(local) is { } given
            && Operations.Strip(given) is IObjectCreationOperation { Constructor.IsImplicitlyDeclared: true });

    // A member may set what a primary constructor was given.
    private static bool IsWrittenInType(IParameterSymbol parameter, CancellationToken cancellationToken) =>
        parameter.ContainingSymbol?.ContainingType is not { } type
        || type.DeclaringSyntaxReferences.Any(reference => reference
            .GetSyntax(cancellationToken)
            .DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Any(name => name.Identifier.ValueText == parameter.Name && IsWriting(name)));

    private static bool IsWriting(IdentifierNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == name && assignment.Parent is not InitializerExpressionSyntax,
        ArgumentSyntax argument => argument.RefKindKeyword.RawKind != 0 || argument.Parent is TupleExpressionSyntax,
        PostfixUnaryExpressionSyntax or RefExpressionSyntax => true,
        PrefixUnaryExpressionSyntax => name.Parent.RawKind is not (int)SyntaxKind.LogicalNotExpression,
        _ => false,
    };

    private static ExpressionSyntax? BodyOf(PropertyDeclarationSyntax property) => property switch
    {
        { ExpressionBody.Expression: var body } => body,
        { AccessorList.Accessors: [{ ExpressionBody.Expression: var body }] } => body,
        { AccessorList.Accessors: [{ Body.Statements: [ReturnStatementSyntax { Expression: var body }] }] } => body,
        _ => null,
    };

    private static int IndexOf(IFieldSymbol field, ITupleOperation tuple)
    {
        string name = (field.CorrespondingTupleField ?? field).Name;
        return tuple.Type is not null && name.StartsWith("Item", StringComparison.Ordinal)
            && int.TryParse(name.Substring(4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int position)
                ? position - 1
                : -1;
    }

    private static bool Same(ISymbol? one, ISymbol? other) => SymbolEqualityComparer.Default.Equals(one, other);
}
