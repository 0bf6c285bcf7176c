namespace AudienceTyped.Extensions.Tests;

public sealed class CountJournalTests : IDisposable
{
    private static readonly TargetingCriteria[] _ten = [.. Enumerable.Range(0, 10).Select(Audiences.Of)];

    private readonly string _folder = Directory.CreateTempSubdirectory("journal-").FullName;

    private string Path => System.IO.Path.Combine(_folder, "counts.journal");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_run_goes_on_where_the_last_one_was()
    {
        await using AccountHost host = await AccountHost.StartAsync(static options => options.Cache.Enabled = false);
        CountManyOptions options = new() { JournalPath = Path };
        host.Emulator.Answer(_ten[7], total: 0);
        List<AudienceOutcome> first = await CountManyTests.ReadAsync(
            host.Client.CountManyAsync(_ten, options with { MaximumCalls = 8 }, AccountHost.Cancellation));
        Assert.Equal(2, (await host.Client.EstimateCallsAsync(_ten, options, AccountHost.Cancellation)).Calls);
        List<AudienceOutcome> second = await CountManyTests.ReadAsync(host.Client.CountManyAsync(_ten, options, AccountHost.Cancellation));
        Assert.Equal(10, host.Emulator.Requests.Count);
        Assert.Equal(8, second.Count(static outcome => outcome.Status == AudienceOutcomeStatus.FromJournal));
        Assert.Equal(
            first.Where(static outcome => outcome.Count is not null).Select(static outcome => outcome.Count! with { RequestLine = null }),
            second.Take(8).Select(static outcome => outcome.Count));
    }

    [Fact]
    public async Task A_torn_last_line_is_asked_again_wherever_it_was_torn()
    {
        await using AccountHost host = await AccountHost.StartAsync(static options => options.Cache.Enabled = false);
        CountManyOptions options = new() { JournalPath = Path, Concurrency = 1 };
        TargetingCriteria[] two = [_ten[0], _ten[1]];
        await CountManyTests.ReadAsync(host.Client.CountManyAsync(two, options, AccountHost.Cancellation));
        byte[] whole = await File.ReadAllBytesAsync(Path, AccountHost.Cancellation);
        int lastLine = Array.LastIndexOf(whole, (byte)'\n', whole.Length - 2) + 1;
        int firstLine = Array.IndexOf(whole, (byte)'\n') + 1;
        foreach (int length in Enumerable.Range(0, whole.Length))
        {
            await File.WriteAllBytesAsync(Path, whole[..length], AccountHost.Cancellation);
            int expected = length >= lastLine ? 1 : length >= firstLine && length < lastLine ? 2 : 2;
            Assert.Equal(expected, (await host.Client.EstimateCallsAsync(two, options, AccountHost.Cancellation)).Calls);
            using CountJournal journal = CountJournal.Open(Path);
            Assert.Equal(length >= lastLine, journal.Find(_ten[0].Key) is not null);
        }

        await File.WriteAllBytesAsync(Path, whole[..^5], AccountHost.Cancellation);
        host.Emulator.ClearRequests();
        await CountManyTests.ReadAsync(host.Client.CountManyAsync(two, options, AccountHost.Cancellation));
        Assert.Single(host.Emulator.Requests);
        Assert.Equal(3, (await File.ReadAllLinesAsync(Path, AccountHost.Cancellation)).Length);
    }

    [Theory]
    [InlineData("not a journal")]
    [InlineData("not a journal\n")]
    [InlineData("{\"journal\":\"AudienceTyped counts\",\"version\":2}\n")]
    public async Task Another_file_is_not_touched(string content)
    {
        await File.WriteAllTextAsync(Path, content, AccountHost.Cancellation);
        Assert.Contains("Line 1", Assert.Throws<IOException>(() => CountJournal.Open(Path)).Message, StringComparison.Ordinal);
        Assert.Equal(content, await File.ReadAllTextAsync(Path, AccountHost.Cancellation));
    }

    [Fact]
    public async Task A_line_in_the_middle_that_cannot_be_read_is_an_error()
    {
        using (CountJournal journal = CountJournal.Open(Path))
        {
            journal.Note("one", AudienceCount.FromTotal(1000));
        }

        await File.AppendAllTextAsync(Path, "{\"key\":\"two\"}\n{\"key\":\"three\"", AccountHost.Cancellation);
        Assert.Contains("Line 3", Assert.Throws<IOException>(() => CountJournal.Open(Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_runs_do_not_share_a_journal()
    {
        using CountJournal first = CountJournal.Open(Path);
        Assert.Contains("another run", Assert.Throws<IOException>(() => CountJournal.Open(Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_journal_has_no_secret_and_no_criteria()
    {
        await using AccountHost host = await AccountHost.StartAsync();
        await CountManyTests.ReadAsync(host.Client.CountManyAsync(_ten, new() { JournalPath = Path }, AccountHost.Cancellation));
        string text = await File.ReadAllTextAsync(Path, AccountHost.Cancellation);
        Assert.Contains(_ten[9].Key, text, StringComparison.Ordinal);
        Assert.DoesNotContain(host.Emulator.AccessToken, text, StringComparison.Ordinal);
        Assert.DoesNotContain("urn:li", text, StringComparison.Ordinal);
    }
}
