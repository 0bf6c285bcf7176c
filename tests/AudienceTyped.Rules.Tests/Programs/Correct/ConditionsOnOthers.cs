using AudienceTyped;

internal sealed record Account(string Owner, string Manager, string Country);

internal static class ConditionsOnOthers
{
    public static Seniority Of(Account account, string user)
    {
        if (user == account.Manager)
        {
            return Seniority.Director;
        }

        return user == account.Owner ? Seniority.Partner : Seniority.Senior;
    }

    public static Geo Home(Account account, string germany) => account.Country == germany ? Geo.Austria : Geo.Germany;
}
