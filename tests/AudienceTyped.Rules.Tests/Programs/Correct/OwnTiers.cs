using AudienceTyped;

internal enum Plan
{
    Starter,
    Business,
    Partner,
}

internal static class OwnTiers
{
    public static Seniority DecidedBy(Plan plan) => plan switch
    {
        Plan.Starter => Seniority.Manager,
        Plan.Business => Seniority.Director,
        Plan.Partner => Seniority.Owner,
        _ => Seniority.Cxo,
    };

    public static JobFunction SoldTo(Plan plan)
    {
        switch (plan)
        {
            case Plan.Business:
                return JobFunction.Marketing;
            case Plan.Partner:
                return JobFunction.Sales;
            default:
                return JobFunction.Operations;
        }
    }
}
