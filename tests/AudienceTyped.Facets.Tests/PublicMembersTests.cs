using System.Reflection;
using AudienceTyped.Tests.Shared;

namespace AudienceTyped.Facets.Tests;

/// <summary>
/// <c>PublicMembers.txt</c> lists every value, set and facet that users can name, with its URN. A refreshed catalog may add to it;
/// a line that is gone or changed breaks programs, or counts other people than before. <c>UPDATE_SNAPSHOTS=1</c> writes it anew.
/// </summary>
public sealed class PublicMembersTests
{
    private const string Advice =
        "A value whose identifier changes keeps the old one by a line '#renamed OldMember NewMember' in its .urns.tsv file; "
        + "one that LinkedIn no longer has keeps its row, with 'retired' or the id of its replacement in the fifth column.";

    [Fact]
    public void No_member_is_lost_renamed_or_given_another_urn_and_every_one_is_listed() =>
        MemberList.AssertUnchanged("PublicMembers.txt", CurrentMembers(), Advice);

    private static IEnumerable<string> CurrentMembers() =>
        from type in typeof(Facet).Assembly.GetExportedTypes()
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Static)
        let urn = property.GetIndexParameters().Length == 0 ? Urn(property.Name, property.GetValue(null)) : null
        where urn is not null
        select $"{type.Name}.{property.Name} {urn}";

    private static string? Urn(string name, object? value) => value switch
    {
        System.Collections.IList { Count: > 0 } list when name is not ("Known" or "Facets") && list[0] is ValueType => "(set)",
        TargetingFacet facet => facet.Urn.ToString(),
        ValueType entity when entity.GetType().GetProperty("Urn")?.GetValue(entity) is Urn urn => urn.ToString(),
        _ => null,
    };
}
