using System.Reflection;

namespace AudienceTyped.Tests.Shared;

/// <summary>The types and members of an assembly that other assemblies can use, a line each.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Describe(Assembly assembly) =>
        assembly.GetExportedTypes().Where(static type => !IsOfTheCompiler(type)).SelectMany(Describe);

    public static IEnumerable<string> Describe(Type type)
    {
        string name = TypeText.Of(type);
        yield return $"{name}: {TypeDeclaration.Of(type)}";
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            yield break;
        }

        foreach (MemberInfo member in type.GetMembers(Declared))
        {
            if (!IsOfTheCompiler(member) && MemberDeclaration.Of(member) is { } declaration)
            {
                yield return $"{name}: {declaration}";
            }
        }
    }

    // What C# has no name for.
    private static bool IsOfTheCompiler(MemberInfo member) =>
        member.Name.Contains('<', StringComparison.Ordinal) || member.DeclaringType is { } outer && IsOfTheCompiler(outer);
}
