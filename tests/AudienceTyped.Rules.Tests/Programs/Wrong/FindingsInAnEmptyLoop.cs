using AudienceTyped;


internal static class Findings
{
    public static bool Check(TargetingCriteria? criteria)
    {
        if (criteria is null)
        {
            return false;
        }

        foreach (CriteriaFinding finding in criteria.Validate()) // AUD2019
        {
        }

        return true;
    }
}
