using System.Runtime.CompilerServices;

namespace AudienceTyped.Generator.Tests;

public sealed class ShippedFilesTests
{
    [Fact]
    public async Task The_shipped_definition_files_have_no_problem()
    {
        TestFile[] files = [.. Directory.EnumerateFiles(Folder(), "*.tsv").Select(path => new TestFile(path, File.ReadAllText(path)))];

        Assert.NotEmpty(files);
        Assert.Empty(await Analysis.ListAsync(files));
    }

    [Fact]
    public void The_shipped_definition_files_give_a_file_each_and_compile()
    {
        TestFile[] files = [.. Directory.EnumerateFiles(Folder(), "*.tsv").Select(path => new TestFile(path, File.ReadAllText(path)))];

        // The facets are in two; the versions are read at run time, and by the analyzers.
        Assert.Equal(files.Length, Generation.Run(files).Count);
        Generation.AssertCompilesClean(Generation.RunAndCompile([], files));
    }

    private static string Folder([CallerFilePath] string testFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(testFile)!, "../../../facets/AudienceTyped.Facets"));
}
