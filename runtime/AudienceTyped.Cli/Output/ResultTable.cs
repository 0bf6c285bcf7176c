using System.Globalization;
using Spectre.Console;

namespace AudienceTyped.Cli;

/// <summary>Rows of a result: a table on a terminal, tab-separated lines with a header in a pipe.</summary>
internal sealed class ResultTable(params string[] columns)
{
    private readonly List<string[]> _rows = [];

    /// <summary>The number of rows.</summary>
    public int Count => _rows.Count;

    /// <summary>Adds a row. The cells can be texts of others.</summary>
    public void Add(params string[] cells) => _rows.Add(Array.ConvertAll(cells, VisibleText.OfLine));

    /// <summary>Writes the table.</summary>
    public void Write(ToolConsole console)
    {
        if (console.IsOutputTerminal)
        {
            WriteTable(console);
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

    private void WriteTable(ToolConsole console)
    {
        Table table = new() { Border = TableBorder.Simple, UseSafeBorder = false };
        foreach (string column in columns)
        {
            table.AddColumn(new TableColumn(new Text(column, new Style(decoration: Decoration.Bold))) { NoWrap = column == columns[0] });
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

        // Without the blanks at the ends of lines, which wrap when a terminal is made narrower.
        foreach (string line in text.ToString().Trim('\n').Split('\n'))
        {
            console.Output.Write(line.TrimEnd(' ', '\r'));
            console.Output.Write('\n');
        }
    }
}
