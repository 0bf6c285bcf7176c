using AudienceTyped;

internal enum PlanOfCustomer
{
    Free,
    Partner,
}

internal static class OneTierOfAPlan
{
    public static Seniority Of(PlanOfCustomer plan) => plan switch
    {
        PlanOfCustomer.Partner => Seniority.Owner,
        _ => Seniority.Manager,
    };

    public static Seniority Chosen(PlanOfCustomer plan) => plan == PlanOfCustomer.Partner ? Seniority.Owner : Seniority.Director;

    public static Seniority Returned(PlanOfCustomer plan)
    {
        if (plan is PlanOfCustomer.Partner)
        {
            return Seniority.Owner;
        }

        return Seniority.Manager;
    }
}
