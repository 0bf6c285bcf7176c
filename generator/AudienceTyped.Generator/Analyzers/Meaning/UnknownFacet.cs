using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Shared.Rules;
using AudienceTyped.Shared.Text;
using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Analyzers.Meaning;

/// <summary>A member that <c>Facet</c> does not have.</summary>
internal static class UnknownFacet
{
    /// <summary>What to say of it; null where only the compiler can say it.</summary>
    public static MemberAdvice? Advise(INamedTypeSymbol type, string member, Compilation compilation)
    {
        FacetFacts[] known = [.. CatalogSymbols.Of(compilation).KnownFacets];
        string written = $"{type.Name}.{Excerpt.Of(member)}";
        if (Array.Exists(known, facet => facet.Member == member))
        {
            return ExtensionDialects.Find(compilation).HasExtensionMembers ? MemberAdvice.Import(written, type.Name) : null;
        }

        string name = char.ToLowerInvariant(member[0]) + member.Substring(1);
        string problem = $"The catalog has no {written}";
        if (FacetNames.FindMeant(name, known) is { } meant)
        {
            return new MemberAdvice(problem, MemberAdvice.Ask([meant.Text])) { Meant = [meant.Text] };
        }

        string custom = $"If LinkedIn has a facet of that name, write Facet.Custom(\"{FacetUrns.Of(name)}\").";
        return new MemberAdvice(problem, FacetNames.FindExplanation(name, known) is { } explanation ? explanation : custom);
    }
}
