namespace AudienceTyped.Emulation;

/// <summary>The value of targetingCriteria must be well-formed Rest.li text.</summary>
internal sealed class CriteriaSyntaxCheck : IRequestCheck
{
    public ServiceError? Check(ServiceRequest request)
    {
        string text = request.Parameters[ParameterErrors.Criteria];
        if (!QueryValueReader.TryRead(text, out QueryValue? value, out QueryValueProblem problem))
        {
            return ParameterErrors.Syntax(ParameterErrors.Criteria, new(problem.Reason, problem.Offset));
        }

        request.CriteriaValue = value;
        return null;
    }
}
