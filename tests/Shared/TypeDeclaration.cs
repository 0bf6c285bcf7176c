using System.Reflection;
using System.Runtime.CompilerServices;

namespace AudienceTyped.Tests.Shared;

/// <summary>What the declaration of a type says beside its members.</summary>
internal static class TypeDeclaration
{
    public static string Of(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return "delegate " + MemberDeclaration.Of(type.GetMethod("Invoke")!);
        }

        Type[] bases = [.. Bases(type)];
        string inherited = bases.Length == 0 ? "" : " : " + string.Join(", ", bases.Select(static one => TypeText.Of(one)).Order(StringComparer.Ordinal));
        return string.Concat(Kind(type), inherited, Constraints(type.GetGenericArguments()));
    }

    /// <summary>What generic parameters must be: a blank and <c>where</c>, or nothing.</summary>
    public static string Constraints(IEnumerable<Type> parameters) => string.Concat(
        from parameter in parameters
        where parameter.IsGenericParameter
        let constraints = string.Join(", ", Constraints(parameter))
        where constraints.Length > 0
        select $" where {parameter.Name} : {constraints}");

    private static IEnumerable<string> Constraints(Type parameter)
    {
        GenericParameterAttributes attributes = parameter.GenericParameterAttributes;
        bool isStruct = attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        if (isStruct)
        {
            yield return "struct";
        }
        else if (attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            yield return "class";
        }

        foreach (Type constraint in parameter.GetGenericParameterConstraints().Where(static one => one != typeof(ValueType)))
        {
            yield return TypeText.Of(constraint);
        }

        if (!isStruct && attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint))
        {
            yield return "new()";
        }
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "") + (type.IsByRefLike ? "ref struct" : "struct"),
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static IEnumerable<Type> Bases(Type type)
    {
        if (type.IsEnum)
        {
            return [type.GetEnumUnderlyingType()];
        }

        Type[] inherited = type.BaseType?.GetInterfaces() ?? [];
        IEnumerable<Type> interfaces = type.GetInterfaces().Except(inherited).Where(static one => one.IsVisible);
        return type.BaseType is { } above && above != typeof(object) && above != typeof(ValueType) ? interfaces.Append(above) : interfaces;
    }
}
