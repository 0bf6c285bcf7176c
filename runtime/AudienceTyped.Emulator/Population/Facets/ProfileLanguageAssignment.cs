namespace AudienceTyped.Emulation;

/// <summary>
/// Languages of profiles. English has everyone, whatever the language of the profile, as the service counts it
/// (https://www.linkedin.com/help/lms/answer/a424655).
/// </summary>
internal sealed class ProfileLanguageAssignment(IFacetAssignment languages) : IFacetAssignment
{
    /// <summary>The entity type of languages in URNs.</summary>
    public const string EntityType = "locale";

    private const string English = "en_";

    public bool Knows(Urn value) => languages.Knows(value);

    public void AddMembers(Urn value, MemberBits members)
    {
        if (value.Key.ToString().StartsWith(English, StringComparison.Ordinal))
        {
            members.AddEveryone();
        }
        else
        {
            languages.AddMembers(value, members);
        }
    }
}
