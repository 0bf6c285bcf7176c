using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Catalogs;

/// <summary>The forms of ids, as rules know them.</summary>
internal static class EntityIdForms
{
    public static IdForm ToIdForm(this EntityIdForm form) => form switch
    {
        EntityIdForm.Integer => IdForm.Integer,
        EntityIdForm.Range => IdForm.Range,
        EntityIdForm.Text => IdForm.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "The form is not known."),
    };
}
