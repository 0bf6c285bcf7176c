using System.Globalization;
using Spectre.Console;

namespace AudienceTyped.Cli;

/// <summary>Rows of a result: a table on a terminal, tab-separated lines with a header in a pipe.</summary>
internal sealed class ResultTable(params string[] columns)
{
    private const int NarrowestColumn = 20;
    private const int BetweenColumns = 3;

    private readonly List<string[]> _rows = [];

    /// <summary>The columns whose cells are not broken into lines: what a user copies.</summary>
    public IReadOnlyCollection<string> WholeColumns { get; init; } = [];

    /// <summary>Adds a row. The cells can be texts of others.</summary>
    public void Add(params string[] cells) => _rows.Add(Array.ConvertAll(cells, VisibleText.OfLine));

    /// <summary>Writes the table.</summary>
    public void Write(ToolConsole console)
    {
        if (console.IsOutputTerminal)
        {
            if (IsTooNarrow(console.Width))
            {
                WriteBlocks(console);
            }
            else
            {
                WriteTable(console);
            }

            return;
        }

        WriteLine(console, columns);
        foreach (string[] row in _rows)
        {
            WriteLine(console, row);
        }
    }

    private static void WriteLine(ToolConsole console, string[] cells)
    {
        console.Output.Write(string.Join('\t', cells));
        console.Output.Write('\n');
    }

    // A column of a few characters breaks words in their middle.
    private bool IsTooNarrow(int width)
    {
        int[] natural = [.. columns.Select((column, index) => _rows.Select(row => CellWidth.Of(row[index])).Append(column.Length).Max())];
        int whole = columns.Index().Where(column => WholeColumns.Contains(column.Item)).Sum(column => natural[column.Index]);
        int wrapped = columns.Index().Where(column => !WholeColumns.Contains(column.Item)).Sum(column => Math.Min(natural[column.Index], NarrowestColumn));
        return whole + wrapped + (columns.Length * BetweenColumns) > width;
    }

    // One under the other, with the names of the columns before them.
    private void WriteBlocks(ToolConsole console)
    {
        int names = columns.Max(static column => column.Length);
        string between = "";
        foreach (string[] row in _rows)
        {
            console.Output.Write(between);
            foreach ((int index, string cell) in row.Index())
            {
                console.Output.Write($"{columns[index].PadRight(names)}  {cell}\n");
            }

            between = "\n";
        }
    }

    private void WriteTable(ToolConsole console)
    {
        Table table = new() { Border = TableBorder.Simple, UseSafeBorder = false };
        foreach (string column in columns)
        {
            table.AddColumn(new TableColumn(new Text(column, new Style(decoration: Decoration.Bold))) { NoWrap = WholeColumns.Contains(column) });
        }

        foreach (string[] row in _rows)
        {
            // No markup: a name with brackets is a name.
            table.AddRow(Array.ConvertAll(row, static cell => new Text(cell)));
        }

        using StringWriter text = new(CultureInfo.InvariantCulture);
        IAnsiConsole screen = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = console.HasColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = console.HasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        screen.Profile.Width = console.Width;
        screen.Profile.Capabilities.Unicode = true;
        screen.Write(table);

        // Without the spaces at the ends of lines, which wrap when a terminal is made narrower.
        foreach (string line in text.ToString().TrimEnd().Split('\n').SkipWhile(string.IsNullOrWhiteSpace))
        {
            console.Output.Write(line.TrimEnd(' ', '\r'));
            console.Output.Write('\n');
        }
    }
}
