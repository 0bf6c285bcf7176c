using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Generator.Definitions.Entities;

/// <summary>How a file declares that the ids of its rows are written.</summary>
/// <param name="Form">Their form.</param>
/// <param name="Shape">An id of the shape that all have; null where they differ.</param>
internal sealed record IdSyntax(IdForm Form, string? Shape)
{
    public bool TryParse(string text, out EntityId id) => EntityId.TryParse(text, Form, out id) && (Shape is null || EntityId.HasShape(text, Shape));

    /// <summary>What is expected, for messages.</summary>
    public string Describe() => Shape is null ? EntityId.Describe(Form) : $"letters and digits as in {Shape}";
}
