using AudienceTyped;

// The keys are names of the values, in another order.
internal static class SwappedGenders
{
    private static readonly Dictionary<string, Gender> _genders = new()
    {
        ["male"] = Gender.Female, // AUD3002
        ["female"] = Gender.Male, // AUD3002
    };

    public static Gender Of(string name) => _genders[name];
}
