using AudienceTyped;

#pragma warning disable AUD3006 // The notice stands on the page "Audiences" of our application.
internal static class OutAndRef
{
    public static AllOf Build(string text)
    {
        AnyOf wanted = Facet.Genders.Is(Gender.Female);
        if (TryRead(text, out AnyOf? read))
        {
            Replace(ref wanted, read);
        }

        ref AnyOf same = ref wanted;
        same = same | Facet.Genders.Is(Gender.Male);
        Skill skill = default;
        Fill(out skill);
        return wanted & Facet.Genders.Is(Gender.Male) & Facet.Skills.Is(skill);
    }

    private static void Replace(ref AnyOf wanted, AnyOf by) => wanted = by;

    private static void Fill(out Skill skill) => skill = Skill.Python;

    private static bool TryRead(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out AnyOf? read)
    {
        read = Skill.TryParse(text, null, out Skill skill) ? Facet.Skills.Is(skill) : null;
        return read is not null;
    }
}
