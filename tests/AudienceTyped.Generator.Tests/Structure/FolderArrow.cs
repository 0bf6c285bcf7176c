namespace AudienceTyped.Generator.Tests;

/// <summary>A folder that uses another one.</summary>
/// <param name="From">The folder whose code names something.</param>
/// <param name="To">The folder that declares it.</param>
internal sealed record FolderArrow(string From, string To)
{
    public override string ToString() => $"{From} -> {To}";
}
