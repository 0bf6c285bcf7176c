namespace AudienceTyped.Cli.Tests;

public sealed class ResultTableTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(30)]
    [InlineData(120)]
    public void Names_of_others_cannot_steer_the_terminal(int? columns)
    {
        StringWriter output = new() { NewLine = "\n" };
        using ToolConsole console = new()
        {
            Input = Stream.Null,
            Output = output,
            Error = TextWriter.Null,
            IsOutputTerminal = columns is not null,
            Width = columns ?? ToolConsole.UsualWidth,
            Variable = static name => name == "NO_COLOR" ? "1" : null,
        };
        ResultTable table = new("id", "name") { WholeColumns = ["id"] };
        table.Add("1", "[red]A\u001B[2J\tB\nC\u202E\u2028");
        table.Write(console);
        Assert.DoesNotContain(output.ToString(), static character => character is not ('\n' or '\t') && VisibleText.IsHidden(character));
        Assert.Contains("[red]A\\u001B[2J", output.ToString(), StringComparison.Ordinal);
    }
}
