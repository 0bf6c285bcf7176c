using System.Globalization;
using System.Text;
using AudienceTyped.Facets.Refresh;

namespace AudienceTyped.Definitions.Tests;

public sealed class RefreshCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("refresh");
    private readonly StringWriter _output = new(CultureInfo.InvariantCulture);
    private readonly StringWriter _error = new(CultureInfo.InvariantCulture);

    private string Definition => Path.Combine(_folder.FullName, "Geo.urns.tsv");

    private string Table => Path.Combine(_folder.FullName, "geos.csv");

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        _output.Dispose();
        _error.Dispose();
    }

    [Fact]
    public async Task A_refreshed_file_is_written_and_the_exit_code_is_0()
    {
        Assert.Equal(0, await RunAsync(Refreshed.Header, "urn,name\nurn:li:geo:1,Asia\n"));

        Assert.Equal(Refreshed.Header + "1\tAsia\tAsia\n", await ReadAsync());
        Assert.Equal(
            $"added: 1 Asia, 'Asia'{Environment.NewLine}1 values in the table, 1 changes, 0 to decide; the file was written{Environment.NewLine}",
            _output.ToString());
        Assert.Empty(_error.ToString());
        Assert.Equal(2, _folder.GetFiles().Length);
    }

    [Fact]
    public async Task What_is_left_to_decide_gives_the_exit_code_2()
    {
        Assert.Equal(2, await RunAsync(Refreshed.Header, "urn,name\nurn:li:geo:1,24/7\n"));

        Assert.Equal(Refreshed.Header + "1\t-\t24/7\n", await ReadAsync());
    }

    [Fact]
    public async Task A_dry_run_says_the_same_and_writes_nothing()
    {
        Assert.Equal(2, await RunAsync(Refreshed.Header, "urn,name\nurn:li:geo:1,24/7\n", "--dry-run"));

        Assert.Equal(Refreshed.Header, await ReadAsync());
        Assert.EndsWith(
            $"1 values in the table, 1 changes, 1 to decide; nothing was written{Environment.NewLine}", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_table_leaves_the_file_as_it_is_and_gives_the_exit_code_1()
    {
        Assert.Equal(1, await RunAsync(Refreshed.Header, "urn,name\nurn:li:geo:1,Asia\nurn:li:geo:1,Africa\n"));

        Assert.Equal(Refreshed.Header, await ReadAsync());
        Assert.Equal($"{Table}: line 3: the id 1 stands in line 2 already. Delete one of the two.{Environment.NewLine}", _error.ToString());
        Assert.Empty(_output.ToString());
    }

    [Fact]
    public async Task A_definition_file_with_an_error_is_refused_with_the_generator_s_words()
    {
        const string twice = Refreshed.Header + "1\tAsia\tAsia\n1\tAsien\tAsien\n";
        Assert.Equal(1, await RunAsync(twice, "urn,name\nurn:li:geo:1,Asia\n"));

        Assert.Equal(twice, await ReadAsync());
        Assert.StartsWith(
            $"{Definition}: line 6: AUD0008: The row is left out: a row above already has the id '1'.", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        await File.WriteAllTextAsync(Definition, Refreshed.Header, TestContext.Current.CancellationToken);

        Assert.Equal(1, await RunAsync([Definition, Table], TestContext.Current.CancellationToken));
        Assert.StartsWith($"{Table}: ", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_that_is_not_utf_8_is_refused()
    {
        await File.WriteAllTextAsync(Definition, Refreshed.Header, TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(Table, Encoding.Latin1.GetBytes("urn,name\nurn:li:geo:1,Perú\n"), TestContext.Current.CancellationToken);

        Assert.Equal(1, await RunAsync([Definition, Table], TestContext.Current.CancellationToken));
        Assert.Equal($"{Table}: it is not UTF-8. Save it as UTF-8.{Environment.NewLine}", _error.ToString());
    }

    [Fact]
    public async Task A_cancelled_run_writes_nothing_and_gives_the_exit_code_130()
    {
        using var source = new CancellationTokenSource();
        await File.WriteAllTextAsync(Definition, Refreshed.Header, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Table, "urn,name\nurn:li:geo:1,Asia\n", TestContext.Current.CancellationToken);
        await source.CancelAsync();

        Assert.Equal(130, await RunAsync([Definition, Table], source.Token));
        Assert.Equal(Refreshed.Header, await ReadAsync());
        Assert.Equal($"Interrupted. Nothing was written.{Environment.NewLine}", _error.ToString());
    }

    [Fact]
    public async Task Help_says_what_the_arguments_and_the_exit_codes_are()
    {
        Assert.Equal(0, await RunAsync(["--help"], TestContext.Current.CancellationToken));

        string help = _output.ToString();
        Assert.All(["<definition-file>", "<table>", "--dry-run", "Exit codes: 0 done; 1"], text => Assert.Contains(text, help, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Missing_arguments_give_the_exit_code_1()
    {
        Assert.Equal(1, await RunAsync([], TestContext.Current.CancellationToken));
        Assert.Contains("Required argument missing", _error.ToString(), StringComparison.Ordinal);
    }

    private async Task<int> RunAsync(string definition, string table, params string[] options)
    {
        await File.WriteAllTextAsync(Definition, definition, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Table, table, TestContext.Current.CancellationToken);
        return await RunAsync([Definition, Table, .. options], TestContext.Current.CancellationToken);
    }

    private Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken) =>
        RefreshCommand.RunAsync(arguments, _output, _error, cancellationToken);

    private Task<string> ReadAsync() => File.ReadAllTextAsync(Definition, TestContext.Current.CancellationToken);
}
