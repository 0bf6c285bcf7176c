using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace AudienceTyped.Tests.Shared;

/// <summary>The declaration of a member, with what may be null.</summary>
internal static class MemberDeclaration
{
    /// <summary>The declaration; null for a member that others cannot use, or that stands in another line.</summary>
    public static string? Of(MemberInfo member) => member switch
    {
        FieldInfo { IsSpecialName: false } field when Access(field.Attributes & FieldAttributes.FieldAccessMask) is { } access => access + Of(field),
        ConstructorInfo { IsStatic: false } constructor when Access(constructor) is { } access => $"{access}new({Parameters(constructor)})",
        MethodInfo method when Access(method) is { } access && IsInLineOfItsOwn(method) => access + Of(method),
        PropertyInfo property => Of(property),
        EventInfo { AddMethod: { } add } raised when Access(add) is { } access => $"{access}{Modifiers(add)}event {TypeText.Of(
            raised.EventHandlerType!, new NullabilityInfoContext().Create(raised))} {raised.Name}",
        _ => null,
    };

    private static string Of(FieldInfo field)
    {
        string value = field.IsLiteral ? " = " + Value(field.GetRawConstantValue()) : "";
        string modifiers = field.IsLiteral ? "const " : (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : "") + Required(field);
        return $"{modifiers}{TypeText.Of(field.FieldType, new NullabilityInfoContext().Create(field))} {field.Name}{value}";
    }

    private static string Of(MethodInfo method)
    {
        Type[] generic = method.GetGenericArguments();
        string arguments = generic.Length == 0 ? "" : $"<{string.Join(", ", generic.Select(static one => one.Name))}>";
        return $"{Modifiers(method)}{Returned(method.ReturnParameter)} {method.Name}{arguments}({Parameters(method)}){TypeDeclaration.Constraints(generic)}";
    }

    private static string? Of(PropertyInfo property)
    {
        MethodInfo[] accessors = [.. property.GetAccessors(nonPublic: true).Where(static one => Access(one) is not null)];
        if (accessors.Length == 0 || accessors.All(IsOverride))
        {
            return null;
        }

        string parameters = property.GetIndexParameters() is { Length: > 0 } indexes ? $"[{string.Join(", ", indexes.Select(Parameter))}]" : "";
        string type = TypeText.Of(property.PropertyType, new NullabilityInfoContext().Create(property), isWritten: property.GetMethod is null);
        string all = string.Concat(accessors.Select(one => Accessor(property, one)));
        return $"{Modifiers(accessors[0])}{Required(property)}{type} {property.Name}{parameters} {{ {all}}}";
    }

    private static string Accessor(PropertyInfo property, MethodInfo accessor) => Access(accessor) + (accessor == property.GetMethod
        ? "get; "
        : accessor.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init; " : "set; ");

    private static bool IsInLineOfItsOwn(MethodInfo method) => !IsOverride(method)
        && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal));

    private static bool IsOverride(MethodInfo method) => method.GetBaseDefinition() != method;

    private static string? Access(MethodBase method) => Access((FieldAttributes)(method.Attributes & MethodAttributes.MemberAccessMask));

    // The bits of methods and fields are the same.
    private static string? Access(FieldAttributes access) => access switch
    {
        FieldAttributes.Public => "",
        FieldAttributes.Family or FieldAttributes.FamORAssem => "protected ",
        _ => null,
    };

    private static string Modifiers(MethodInfo method) => (method.IsStatic ? "static " : "")
        + (method.IsAbstract
            ? (method.DeclaringType!.IsInterface && !method.IsStatic ? "" : "abstract ")
            : method.IsVirtual && !method.IsFinal ? "virtual " : "");

    private static string Required(MemberInfo member) => member.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";

    private static string Parameters(MethodBase method) =>
        (method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "") + string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Returned(ParameterInfo parameter) =>
        (parameter.ParameterType.IsByRef ? "ref " : "") + TypeText.Of(parameter.ParameterType, new NullabilityInfoContext().Create(parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        string passed = !parameter.ParameterType.IsByRef ? "" : parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref ";
        string many = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "";
        string value = parameter.HasDefaultValue ? " = " + Value(parameter.DefaultValue) : "";
        return $"{many}{passed}{TypeText.Of(
            parameter.ParameterType, new NullabilityInfoContext().Create(parameter), isWritten: !parameter.IsOut)} {parameter.Name}{value}";
    }

    private static string Value(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
