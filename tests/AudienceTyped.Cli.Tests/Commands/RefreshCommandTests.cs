using System.Text;

namespace AudienceTyped.Cli.Tests;

public sealed class RefreshCommandTests : IDisposable
{
    private const string Header = "#entity Geo\n#namespace urn:li:geo\n#id integer\n# id\tmember\tname\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("refresh");

    private string Definition => Path.Combine(_folder.FullName, "Geo.urns.tsv");

    private string Table => Path.Combine(_folder.FullName, "geos.csv");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_refreshed_file_is_written_and_the_exit_code_is_0()
    {
        ToolRun run = await RunAsync(Header, "urn,name\nurn:li:geo:1,Asia\n");
        Assert.Equal("added: 1 Asia, 'Asia'\n1 values in the table, 1 changes, 0 to decide; the file was written\n", run.Expect(ToolExitCode.Done));
        Assert.Equal(Header + "1\tAsia\tAsia\n", Read());
        Assert.Empty(run.Error);
        Assert.Equal(2, _folder.GetFiles().Length);
    }

    [Fact]
    public async Task What_is_left_to_decide_gives_the_exit_code_2()
    {
        (await RunAsync(Header, "urn,name\nurn:li:geo:1,24/7\n")).Expect(ToolExitCode.ToLookAt);
        Assert.Equal(Header + "1\t-\t24/7\n", Read());
    }

    [Fact]
    public async Task A_dry_run_says_the_same_and_writes_nothing()
    {
        string output = (await RunAsync(Header, "urn,name\nurn:li:geo:1,24/7\n", "--dry-run")).Expect(ToolExitCode.ToLookAt);
        Assert.Equal(Header, Read());
        Assert.EndsWith("1 values in the table, 1 changes, 1 to decide; nothing was written\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_adds_to_the_catalog_is_refreshed_too()
    {
        (await RunAsync("#extend Geo\n", "urn,name\nurn:li:geo:990001,New Town\n")).Expect(ToolExitCode.Done);
        Assert.Equal("#extend Geo\n990001\tNewTown\tNew Town\n", Read());
    }

    [Fact]
    public async Task A_refused_table_leaves_the_file_as_it_is()
    {
        string error = (await RunAsync(Header, "urn,name\nurn:li:geo:1,Asia\nurn:li:geo:1,Africa\n")).ExpectRefusal();
        Assert.Equal(Header, Read());
        Assert.Equal($"{Table}: line 3: the id 1 is already in line 2. Delete one of the two.\n", error);
    }

    [Fact]
    public async Task A_definition_file_with_an_error_is_refused_with_the_generator_s_words()
    {
        const string twice = Header + "1\tAsia\tAsia\n1\tAsien\tAsien\n";
        string error = (await RunAsync(twice, "urn,name\nurn:li:geo:1,Asia\n")).ExpectRefusal();
        Assert.Equal(twice, Read());
        Assert.StartsWith($"{Definition}: line 6: AUD0008: The row is left out: a row above already has the id '1'.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        File.WriteAllText(Definition, Header);
        Assert.Equal($"{Table}: there is no such file.\n", (await ToolRun.OfAsync("refresh", Definition, Table)).ExpectRefusal());
    }

    [Fact]
    public async Task A_table_that_is_not_utf_8_is_refused()
    {
        File.WriteAllText(Definition, Header);
        File.WriteAllBytes(Table, Encoding.Latin1.GetBytes("urn,name\nurn:li:geo:1,Perú\n"));
        Assert.Equal($"{Table}: it is not UTF-8. Save it as UTF-8.\n", (await ToolRun.OfAsync("refresh", Definition, Table)).ExpectRefusal());
    }

    [Fact]
    public async Task A_cancelled_run_writes_nothing()
    {
        File.WriteAllText(Definition, Header);
        File.WriteAllText(Table, "urn,name\nurn:li:geo:1,Asia\n");
        ToolSetting interrupted = new() { CancellationToken = new CancellationToken(canceled: true) };
        (await ToolRun.OfAsync(interrupted, "refresh", Definition, Table)).ExpectRefusal(ToolExitCode.Interrupted);
        Assert.Equal(Header, Read());
    }

    private async Task<ToolRun> RunAsync(string definition, string table, params string[] options)
    {
        File.WriteAllText(Definition, definition);
        File.WriteAllText(Table, table);
        return await ToolRun.OfAsync(["refresh", Definition, Table, .. options]);
    }

    private string Read() => File.ReadAllText(Definition);
}
