using System.ComponentModel;
using System.Reflection;

namespace AudienceTyped.Tests;

/// <summary>What the compiler rejects is hidden from completion lists and from signature help.</summary>
public sealed class HiddenMemberTests
{
    // Constructors are left out: the compiler marks those of types with required members.
    [Fact]
    public void Every_member_that_the_compiler_rejects_is_hidden_from_editors()
    {
        MemberInfo[] rejected =
        [
            .. ((Assembly[])[typeof(TargetingCriteria).Assembly, typeof(Facet).Assembly, typeof(AudienceCountsEmulator).Assembly])
                .SelectMany(static assembly => assembly.GetExportedTypes())
                .SelectMany(static type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
                .Where(static member => member is not ConstructorInfo && member.GetCustomAttribute<ObsoleteAttribute>() is { IsError: true }),
        ];

        Assert.NotEmpty(rejected);
        Assert.All(rejected, static member => Assert.Equal(EditorBrowsableState.Never, member.GetCustomAttribute<EditorBrowsableAttribute>()?.State));
    }
}
