using AudienceTyped;
using G = AudienceTyped.Geo;
using S = AudienceTyped.Seniority;

internal static class AliasesOfTypes
{
    public static readonly G De = G.Germany;

    public static readonly Dictionary<string, G> ServedFrom = new() { ["Austria"] = G.Germany, ["Ireland"] = G.UnitedKingdom };

    public static S Next(S level) => level == S.Manager ? S.Director : level == S.Director ? S.Vp : S.Cxo;

    public static AnyOf Named(string level) => Facet.Seniorities.Is(level switch { "team lead" => S.Manager, "director" => S.Director, _ => S.Entry });
}
