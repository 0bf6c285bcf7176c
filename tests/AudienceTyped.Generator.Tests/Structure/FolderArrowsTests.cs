using System.Runtime.CompilerServices;

namespace AudienceTyped.Generator.Tests;

/// <summary>The arrows between folders go one way: which folder may use which is listed in FolderArrows.txt.</summary>
public sealed class FolderArrowsTests
{
    private const string List = "tests/AudienceTyped.Generator.Tests/Structure/FolderArrows.txt";

    private static readonly Lazy<FolderMap> _generator = new(() => FolderMap.Read(
        Repository(), "generator/AudienceTyped.Shared", "generator/AudienceTyped.Generator", "generator/AudienceTyped.CodeFixes"));

    private static readonly Lazy<FolderMap> _runtime = new(() => FolderMap.Read(
        Repository(), "generator/AudienceTyped.Shared", "runtime/AudienceTyped", "runtime/AudienceTyped.Emulator", "runtime/AudienceTyped.Extensions"));

    public static TheoryData<string> Maps => new(nameof(_generator), nameof(_runtime));

    [Theory]
    [MemberData(nameof(Maps))]
    public void No_folder_uses_another_unless_the_list_allows_it(string map)
    {
        IReadOnlySet<FolderArrow> allowed = AllowedArrows.Read(Repository());
        AssertNone(ArrowsOf(map)
            .Where(found => !allowed.Contains(found.Key))
            .Select(static found => $"{found.Key}: {found.Value.Example}. Move what is named, or what names it; if the arrow is right, add it to {List}."));
    }

    [Fact]
    public void Each_arrow_of_the_list_is_used()
    {
        HashSet<FolderArrow> used = [.. _generator.Value.Arrows.Keys, .. _runtime.Value.Arrows.Keys];
        AssertNone(AllowedArrows.Read(Repository()).Except(used).Select(static arrow => $"{arrow} is listed in {List}, and nothing uses it: delete it there."));
    }

    [Fact]
    public void No_folder_uses_one_that_uses_it()
    {
        HashSet<FolderArrow> arrows = [.. AllowedArrows.Read(Repository())];
        foreach (FolderArrow exception in AllowedArrows.BothWays)
        {
            Assert.True(arrows.Remove(exception), $"{exception} is an exception that the list does not have.");
        }

        // Folders that use none of the others are taken away until no folder is left; what stays is a circle.
        while (arrows.RemoveWhere(arrow => arrows.All(other => other.From != arrow.To)) > 0)
        {
        }

        AssertNone(arrows.Select(static arrow => $"{arrow} is part of a circle."));
    }

    [Fact]
    public void A_new_arrow_is_found_with_the_name_that_makes_it()
    {
        string root = Directory.CreateTempSubdirectory("arrows").FullName;
        try
        {
            Write("code/project/Lower/Ground.cs", "namespace N; internal static class Ground { public static int Depth => 1; }");
            Write("code/project/Upper/Roof.cs", "namespace N; internal static class Roof { public static int Height => Ground.Depth; }");
            var map = FolderMap.Read(root, "code/project");
            FolderArrow arrow = Assert.Single(map.Arrows.Keys);
            Assert.Equal("project/Upper -> project/Lower", arrow.ToString());
            Assert.Equal(("code/project/Upper/Roof.cs(1) names Ground", 2), map.Arrows[arrow]);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }

        void Write(string file, string code)
        {
            string path = Path.Combine(root, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, code);
        }
    }

    private static void AssertNone(IEnumerable<string> problems) => Assert.True(!problems.Any(), string.Join("\n", problems.Order(StringComparer.Ordinal)));

    private static IReadOnlyDictionary<FolderArrow, (string Example, int Names)> ArrowsOf(string map) =>
        (map == nameof(_generator) ? _generator : _runtime).Value.Arrows;

    /// <summary>A folder or file of the repository.</summary>
    public static string PathOf(string path) => Path.Combine(Repository(), path);

    private static string Repository([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../.."));
}
