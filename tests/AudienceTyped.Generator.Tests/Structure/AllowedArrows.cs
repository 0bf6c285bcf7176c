namespace AudienceTyped.Generator.Tests;

/// <summary>The list of arrows, as FolderArrows.txt has it: a line "folder: folders that it uses", comments begin with '#'.</summary>
internal static class AllowedArrows
{
    private const string File = "tests/AudienceTyped.Generator.Tests/Structure/FolderArrows.txt";

    /// <summary>The algebra's criteria and facets are made of each other.</summary>
    public static IReadOnlyList<FolderArrow> BothWays { get; } = [new("AudienceTyped/Criteria", "AudienceTyped/Facets")];

    public static IReadOnlySet<FolderArrow> Read(string repository)
    {
        HashSet<FolderArrow> arrows = [];
        foreach (string line in System.IO.File.ReadLines(Path.Combine(repository, File)).Where(static line => line.Length > 0 && line[0] != '#'))
        {
            string[] parts = line.Split(": ", 2);
            foreach (string to in parts[1].Split(", "))
            {
                Assert.True(arrows.Add(new FolderArrow(parts[0], to)), $"{File} lists {parts[0]} -> {to} twice.");
            }
        }

        return arrows;
    }
}
