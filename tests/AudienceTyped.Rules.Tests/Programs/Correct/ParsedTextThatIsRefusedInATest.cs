using System.Text.Json;
using AudienceTyped;

internal static class ParserTests
{
    public static void Refuses()
    {
        Throws<FormatException>(() => TargetingCriteria.ParseRestli("(include:(and:List((or:(skills:List(17))))))"));
        Throws<FormatException>(() => TargetingCriteria.ParseJson("{\"include\":{}}"));
        Throws<JsonException>(() => JsonSerializer.Deserialize<AnyOf>("{}"));
        try
        {
            TargetingCriteria criteria = TargetingCriteria.ParseRestli("(include:(and:List(");
            Console.WriteLine(criteria);
        }
        catch (RestliFormatException exception)
        {
            Console.WriteLine(exception.Offset);
        }
    }

    private static void Throws<T>(Func<object?> call)
        where T : Exception
    {
        try
        {
            call();
        }
        catch (T)
        {
        }
    }
}
