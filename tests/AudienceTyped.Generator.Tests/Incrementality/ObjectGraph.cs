using System.Collections;
using System.Reflection;

namespace AudienceTyped.Generator.Tests;

/// <summary>Walks over an object and all that it holds.</summary>
internal static class ObjectGraph
{
    public static void AssertHoldsNo(object? root, params Type[] forbidden)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object?>([root]);
        while (open.TryPop(out object? value))
        {
            if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
            {
                continue;
            }

            Assert.False(forbidden.Any(type => type.IsInstanceOfType(value)), $"A step holds a {value.GetType()}.");
            if (value is Array items)
            {
                foreach (object? item in (IEnumerable)items)
                {
                    open.Push(item);
                }
            }

            for (Type? type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
            {
                foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                {
                    if (!field.FieldType.IsPointer)
                    {
                        open.Push(field.GetValue(value));
                    }
                }
            }
        }
    }
}
