namespace AudienceTyped.Cli;

/// <summary>Criteria of a line, perhaps with a label and a tab before them.</summary>
/// <param name="Label">The label; null for none.</param>
/// <param name="Criteria">The criteria.</param>
internal sealed record LabelledCriteria(string? Label, CriteriaText Criteria)
{
    public static LabelledCriteria Read(CriteriaText line)
    {
        int tab = line.Text.IndexOf('\t', StringComparison.Ordinal);
        return tab > 0 && !CriteriaInput.IsText(line.Text[..tab]) && CriteriaInput.IsText(line.Text[(tab + 1)..])
            ? new(line.Text[..tab].Trim(), new CriteriaText(line.Text[(tab + 1)..]))
            : new(null, line);
    }
}
