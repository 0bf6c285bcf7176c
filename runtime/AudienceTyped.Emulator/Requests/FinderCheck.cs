using AudienceTyped.Shared.Text;

namespace AudienceTyped.Emulation;

/// <summary>The name of the finder and the names of its parameters.</summary>
internal sealed class FinderCheck : IRequestCheck
{
    public const string Name = "targetingCriteriaV2";

    private const string NameParameter = "q";
    private const int ShownCharacters = 100;

    public ServiceError? Check(ServiceRequest request)
    {
        if (!request.Parameters.TryGetValue(NameParameter, out string? finder)
            || !QueryValueReader.TryRead(finder, out QueryValue? value, out _)
            || value is not QueryString { Text: Name })
        {
            return ServiceErrors.ResourceNotFound($"The query must name the finder: 'q={Name}'.");
        }

        if (request.Parameters.Keys.FirstOrDefault(static name => name is not (NameParameter or ParameterErrors.Criteria)) is { } unknown)
        {
            return ParameterErrors.NotAllowed(Excerpt.Of(unknown, ShownCharacters), [NameParameter, ParameterErrors.Criteria]);
        }

        return request.Parameters.ContainsKey(ParameterErrors.Criteria) ? null : ParameterErrors.Missing(ParameterErrors.Criteria);
    }
}
