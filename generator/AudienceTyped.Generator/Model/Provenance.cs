namespace AudienceTyped.Generator.Model;

/// <summary>Where the rows of a file come from: a page, and the month in which it was read (<c>yyyy-MM</c>).</summary>
internal sealed record Provenance(string? Source, string? Date)
{
    /// <summary>"Skills, 2026-11", or null where neither is given.</summary>
    public string? Text => Source is null ? Date : Date is null ? Source : $"{Source}, {Date}";
}
