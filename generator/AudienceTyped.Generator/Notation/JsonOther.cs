using AudienceTyped.Shared.Restli;

namespace AudienceTyped.Generator.Notation;

/// <summary>A number, a Boolean or null, which criteria do not have.</summary>
internal sealed class JsonOther(string written) : ParsedValue
{
    /// <summary>The text of it.</summary>
    public string Written => written;
}
