namespace AudienceTyped.Emulation;

/// <summary>The resource <c>audienceCounts</c> with its finder <c>targetingCriteriaV2</c>.</summary>
internal sealed class AudienceCountsResource(
    IReadOnlyList<TargetingFacet> facets, ForbiddenCombinations combinations, SyntheticPopulation population) : IResource
{
    private readonly IRequestCheck[] _checks =
    [
        new FinderCheck(),
        new CriteriaSyntaxCheck(),
        new CriteriaCheck(facets),
        new CombinationCheck(facets, combinations),
    ];

    public string Name => "audienceCounts";

    public string MethodName => $"FINDER-{FinderCheck.Name}";

    public string RestliMethod => "finder";

    public ServiceError? Check(ServiceRequest request)
    {
        foreach (IRequestCheck check in _checks)
        {
            if (check.Check(request) is { } error)
            {
                return error;
            }
        }

        request.WriteAnswer = () => AnswerBody.OfCount(EmulatedAnswer.Of(CountRounding.Round(population.Count(request.Criteria!))));
        return null;
    }
}
