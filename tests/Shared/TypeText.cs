using System.Reflection;

namespace AudienceTyped.Tests.Shared;

/// <summary>Types as they are written in C#, with their namespaces.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> _keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(short)] = "short",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(uint)] = "uint",
        [typeof(ulong)] = "ulong",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    /// <summary>A type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="nullability">Which of it may be null, where that is known.</param>
    /// <param name="isWritten">Whether callers write it rather than read it.</param>
    public static string Of(Type type, NullabilityInfo? nullability = null, bool isWritten = false)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, nullability, isWritten);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying) + "?";
        }

        NullabilityState? state = isWritten ? nullability?.WriteState : nullability?.ReadState;
        string mark = state == NullabilityState.Nullable && !type.IsValueType ? "?" : "";
        if (type.IsArray)
        {
            return $"{Of(type.GetElementType()!, nullability?.ElementType, isWritten)}[{new string(',', type.GetArrayRank() - 1)}]{mark}";
        }

        return (_keywords.TryGetValue(type, out string? keyword) ? keyword : type.IsGenericParameter ? type.Name : Named(type, nullability, isWritten)) + mark;
    }

    private static string Named(Type type, NullabilityInfo? nullability, bool isWritten)
    {
        Type[] arguments = type.GetGenericArguments();
        int outerCount = type.DeclaringType?.GetGenericArguments().Length ?? 0;
        string prefix = type.DeclaringType is { } outer
            ? Of(outerCount > 0 ? outer.MakeGenericType(arguments[..outerCount]) : outer) + "."
            : type.Namespace is { Length: > 0 } space ? space + "." : "";
        string name = prefix + type.Name.Split('`')[0];
        return arguments.Length == outerCount
            ? name
            : $"{name}<{string.Join(
                ", ",
                arguments
                    .Select((argument, index) => Of(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(index), isWritten))
                    .Skip(outerCount))}>";
    }
}
