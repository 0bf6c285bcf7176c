namespace AudienceTyped.Emulation;

/// <summary>Criteria that the documentation forbids, as the rules of the library find them.</summary>
internal sealed class CombinationCheck(IReadOnlyList<TargetingFacet> facets, ForbiddenCombinations combinations) : IRequestCheck
{
    public ServiceError? Check(ServiceRequest request)
    {
        if (combinations == ForbiddenCombinations.Count || request.TargetingCriteria is not { } criteria)
        {
            return null;
        }

        foreach (CriteriaFinding finding in criteria.Validate(facets))
        {
            if (finding is { ServiceCode: { } code, Severity: > CriteriaFindingSeverity.Info })
            {
                return ParameterErrors.Refused(
                    code,
                    finding.Facets is [.., var facet] ? facet.Urn.ToString() : "targetingCriteria",
                    new($"{finding.Id}: {finding.Message} To count such criteria, set AudienceCountsEmulatorOptions.ForbiddenCombinations to Count."));
            }
        }

        return null;
    }
}
