using AudienceTyped.Catalogs;
using AudienceTyped.Shared.Text;

namespace AudienceTyped.Emulation;

/// <summary>
/// A value must be a URN of a namespace that its facet accepts. Whether the service knows its id is not checked:
/// an unknown one counts nobody.
/// </summary>
internal static class ValueCheck
{
    public static ServiceError? Check(QueryValue value, string path, TargetingFacet facet, out Urn urn)
    {
        urn = default;
        if (value is not QueryString text)
        {
            return ParameterErrors.Shape(
                path, "value is not a string", new("A URN is expected here. Parentheses in it are written '%28' and '%29'.", value.Offset));
        }

        string shown = Excerpt.Of(text.Text, ClauseReader.ShownCharacters);
        if (!Urn.TryParse(text.Text, out urn))
        {
            return ServiceErrors.MalformedExpression(new($"'{shown}' is not a URN such as 'urn:li:skill:17'.", text.Offset));
        }

        if (facet.EntityTypes.Count == 0)
        {
            return null;
        }

        string prefix = $"urn:li:{urn.EntityType}:";
        TargetingEntityType? type = facet.EntityTypes.FirstOrDefault(one => one.UrnPrefix == prefix);
        if (type is null && facet.AcceptedBefore(urn.EntityType))
        {
            // What AUD1009 calls information is not refused here: programs that send such URNs to the service are known.
            return null;
        }

        if (type is null)
        {
            string taken = string.Join(" or ", facet.EntityTypes.Select(static one => $"'{one.UrnPrefix}'"));
            return ParameterErrors.InvalidValue("INVALID_VALUE_FOR_FIELD", path, shown, new($"Values of {facet.Urn} begin with {taken}.", text.Offset));
        }

        // The same check as that of AUD1014.
        return type.HasForm(urn) ? null : ServiceErrors.MalformedExpression(new(type.IdForm switch
        {
            EntityIdForm.Integer => $"A positive integer must follow '{type.UrnPrefix}' in '{shown}'.",
            EntityIdForm.Range => $"A range must follow '{type.UrnPrefix}' in '{shown}', as in '(51,200)'.",
            _ => $"After '{type.UrnPrefix}' letters, digits, '_', '-' and '.' are expected in '{shown}'.",
        }, text.Offset));
    }
}
