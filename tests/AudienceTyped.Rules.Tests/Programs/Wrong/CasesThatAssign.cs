using AudienceTyped;

internal static class CasesThatAssign
{
    public static AnyOf Of(string language)
    {
        Locale locale;
        switch (language)
        {
            case "french":
                locale = Locale.FrenchFrance;
                break;
            case "german":
            {
                locale = Locale.FrenchFrance; // AUD3002
                break;
            }

            default:
                locale = Locale.EnglishUnitedStates;
                break;
        }

        return Facet.InterfaceLocales.Is(locale);
    }
}
