using AudienceTyped.Shared.Notation;
using AudienceTyped.Shared.Restli;

namespace AudienceTyped.Generator.Notation;

/// <summary>Reads a constant text as <c>TargetingCriteria.ParseRestli</c> does.</summary>
internal static class RestliTexts
{
    public static CriteriaInText Read(string text)
    {
        RestliCriteriaText written = new(text);
        if (written.Parse(out RestliSyntaxError? error) is not { } value)
        {
            return CriteriaInText.Refused(error!.Describe(text));
        }

        try
        {
            return new CriteriaInText(new CriteriaTextShapes(CriteriaNotation.Restli, written.Start, allowsEmpty: false).ReadWhole(value), null);
        }
        catch (FormatException exception)
        {
            return CriteriaInText.Refused(written.Explain(exception.Message));
        }
    }
}
