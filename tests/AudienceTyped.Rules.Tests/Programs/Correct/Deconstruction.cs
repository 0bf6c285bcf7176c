using AudienceTyped;

#pragma warning disable AUD3006 // The notice stands on the page "Audiences" of our application.
internal static class Deconstruction
{
    public static AllOf Build(bool swap)
    {
        AnyOf left = Facet.Genders.Is(Gender.Male);
        AnyOf right = Facet.Skills.Is(Skill.Python);
        if (swap)
        {
            (left, right) = (right, left);
        }

        (AnyOf place, Skill skill) = (Facet.Locations.Is(Geo.Japan), Skill.Sql);
        return left & place & Facet.Skills.Is(skill) & (swap ? Facet.Genders.Is(Gender.Female) : right);
    }

    public static AllOf Swapped(bool swap)
    {
        AnyOf first = Facet.Genders.Is(Gender.Male);
        AnyOf other = Facet.Skills.Is(Skill.Sql);
        ((first, other), int count) = ((other, first), swap ? 1 : 2);
        return count > 1 ? first & Facet.Genders.Is(Gender.Female) : first & other;
    }
}
