using System.Reflection;
using System.Runtime.CompilerServices;

namespace AudienceTyped.Facets.Tests;

/// <summary>
/// <c>PublicMembers.txt</c> lists every value, set and facet that users can name, with its URN. A refreshed catalog may add to it;
/// a line that is gone or changed breaks programs, or counts other people than before. <c>UPDATE_SNAPSHOTS=1</c> writes it anew.
/// </summary>
public sealed class PublicMembersTests
{
    [Fact]
    public void No_member_is_lost_renamed_or_given_another_urn()
    {
        string[] lost = [.. File.ReadAllLines(FindList()).Except(CurrentMembers(), StringComparer.Ordinal)];
        if (lost.Length > 0)
        {
            Assert.Fail(
                $"""
                Programs that use these no longer compile, or count other people:
                {string.Join("\n", lost)}
                A value whose identifier changes keeps the old one by a line '#renamed OldMember NewMember' in its .urns.tsv file, and one
                that LinkedIn no longer has keeps its row, with 'retired' or the id of its replacement in the fifth column.
                Only for a new major version, delete the lines from PublicMembers.txt.
                """);
        }
    }

    [Fact]
    public void Every_member_is_listed()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(FindList(), string.Concat(CurrentMembers().Select(static line => line + "\n")));
        }

        Assert.Empty(CurrentMembers().Except(File.ReadAllLines(FindList()), StringComparer.Ordinal));
    }

    private static IEnumerable<string> CurrentMembers() =>
        (from type in typeof(Facet).Assembly.GetExportedTypes()
         from property in type.GetProperties(BindingFlags.Public | BindingFlags.Static)
         let urn = property.GetIndexParameters().Length == 0 ? Urn(property.Name, property.GetValue(null)) : null
         where urn is not null
         select $"{type.Name}.{property.Name} {urn}").Order(StringComparer.Ordinal);

    private static string? Urn(string name, object? value) => value switch
    {
        System.Collections.IList { Count: > 0 } list when name is not ("Known" or "Facets") && list[0] is ValueType => "(set)",
        TargetingFacet facet => facet.Urn.ToString(),
        ValueType entity when entity.GetType().GetProperty("Urn")?.GetValue(entity) is Urn urn => urn.ToString(),
        _ => null,
    };

    private static string FindList([CallerFilePath] string thisFile = "") => Path.Combine(Path.GetDirectoryName(thisFile)!, "PublicMembers.txt");
}
