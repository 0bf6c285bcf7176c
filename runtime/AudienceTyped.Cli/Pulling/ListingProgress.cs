using System.Globalization;
using Spectre.Console;

namespace AudienceTyped.Cli;

/// <summary>Shows how far lists have been read, with a bar on a terminal, and says beforehand how many calls a list takes.</summary>
internal sealed class ListingProgress
{
    private readonly ToolConsole _console;
    private readonly ProgressContext? _bars;

    private ListingProgress(ToolConsole console, ProgressContext? bars) => (_console, _bars) = (console, bars);

    /// <summary>Reads lists.</summary>
    public static async Task RunAsync(ToolConsole console, Func<ListingProgress, Task> read)
    {
        if (!console.IsErrorTerminal)
        {
            await read(new ListingProgress(console, bars: null)).ConfigureAwait(false);
            return;
        }

        IAnsiConsole screen = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = console.HasColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = console.HasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = console.HasColour ? InteractionSupport.Yes : InteractionSupport.No,
            Out = new AnsiConsoleOutput(console.Error),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        screen.Profile.Width = console.Width;
        await screen.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(bars => read(new ListingProgress(console, bars))).ConfigureAwait(false);
    }

    /// <summary>Receives how far the list of a facet has been read.</summary>
    public IProgress<EntityListingProgress> Begin(string facet, CallCounter calls) => new OfFacet(this, facet, calls);

    private sealed class OfFacet(ListingProgress progress, string facet, CallCounter calls) : IProgress<EntityListingProgress>
    {
        private ProgressTask? _bar;
        private bool _isAnnounced;

        public void Report(EntityListingProgress value)
        {
            if (!_isAnnounced)
            {
                _isAnnounced = true;
                Announce(value);
            }

            if (progress._bars is { } bars && value.Total is > 0 and { } total)
            {
                _bar ??= bars.AddTask(facet, maxValue: total);
                _bar.Value = value.Read;
            }
        }

        // Before the second call, when the first has told how many there will be.
        private void Announce(EntityListingProgress value)
        {
            string text = value.ExpectedCalls is { } expected
                ? string.Create(CultureInfo.InvariantCulture, $"{facet}: {value.Total:N0} values, {expected:N0} {(expected == 1 ? "call" : "calls")}.")
                : $"{facet}: LinkedIn does not say how many values there are.";
            if (value.ExpectedCalls > value.Calls)
            {
                progress._console.Error.WriteLine(text);
            }

            if (value.ExpectedCalls - value.Calls > calls.Maximum - calls.Made)
            {
                throw new CallLimitException($"{text} --max-calls {calls.Maximum} does not allow as many. Nothing was written.");
            }
        }
    }
}
