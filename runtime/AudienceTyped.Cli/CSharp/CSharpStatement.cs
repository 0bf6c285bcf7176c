namespace AudienceTyped.Cli;

/// <summary>An expression as a statement, or as a property of a class.</summary>
internal static class CSharpStatement
{
    private const int LongestLine = 120;

    /// <summary>Something with an expression as its value: <c>TargetingCriteria criteria = …;</c></summary>
    public static CSharpLines Assign(string target, CSharpLines value) =>
        value.Alone is { } line && target.Length + line.Length < LongestLine
            ? new CSharpLines($"{target} = {line};")
            : CSharpLines.Concat(new CSharpLines($"{target} ="), value.After(";").Indented());
}
