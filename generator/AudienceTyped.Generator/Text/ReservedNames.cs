using AudienceTyped.Generator.Model;

namespace AudienceTyped.Generator.Text;

/// <summary>Names that generated types need for themselves, or that would hide a type of the library.</summary>
internal static class ReservedNames
{
    // Of all objects, and of entity types now and as they are likely to grow: a name taken by a value could never be given back.
    private static readonly HashSet<string> _ofEntityTypes = new(StringComparer.Ordinal)
    {
        "Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize",
        "Parse", "TryParse", "FromId", "FromKey", "Known", "TryFind", "Search", "Urn", "Id", "Name", "Parent", "IsWithin", "IsRetired", "IsDefault",
        "Minimum", "Maximum", "CompareTo", "Table", "_key",
    };

    private static readonly HashSet<string> _ofFacets = new(StringComparer.Ordinal)
    {
        "Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize", "Custom", "Facet",
    };

    // Types and namespaces in AudienceTyped; a test compares them with the library. System would hide the namespace from code in AudienceTyped.
    private static readonly HashSet<string> _types = new(StringComparer.OrdinalIgnoreCase)
    {
        "AudienceTyped", "Catalogs", "CatalogsInUse", "Emulation", "Emulator", "Extensions", "Generator", "Restli", "Serialization", "Shared", "System",
        "Facet", "TargetingFacet", "CustomFacet", "FacetDefinition", "FacetSides", "FacetValues", "ITargetingEntity", "TargetingEntity", "TargetingEntityType",
        "CriteriaFinding", "CriteriaFindingSeverity", "EntityTable", "EntityIdForm", "Urn", "UrnKey", "AnyOf", "AllOf", "NoneOf", "TargetingCriteria",
        "AccessToken", "AccessTokenProvider", "AudienceCount", "AudienceCountStatus", "AudienceCountBounds", "AudienceCountsClient",
        "AudienceCountsClientOptions", "LinkedInApiException", "LinkedInVersion",
        "LinkedInCall", "LinkedInAnswer", "LinkedInCallPolicy", "LinkedInClientObserver",
        "LinkedInAuthenticationException", "LinkedInPermissionException", "LinkedInQuotaException", "LinkedInRefusedRequestException",
        "LinkedInUnavailableException", "LinkedInVersionException", "QuotaScope", "QuotaWindow",
        "AccessTokenRefresh", "CachingAccessTokenOptions", "CachingAccessTokenProvider", "OAuthRefreshTokenOptions", "OAuthRefreshTokenProvider",
        "ClientTelemetry", "RefreshToken", "RefreshTokenStore",
        "AudienceCountsEmulator", "AudienceCountsEmulatorOptions", "EmulatedAnswer", "EmulatedEntity", "EmulatedFault", "EmulatedPaging", "EmulatedQuotas",
        "EmulatedReply", "EmulatedRequest", "ForbiddenCombinations",
        "EntityListingOptions", "EntityListingProgress", "FacetFinders", "FoundEntity", "ListedFacet", "NameCandidate", "NameMatchKind", "ResolvedEntities",
        "TargetingEntitiesClient",
        "EntityInsteadOfUrn", "ValueOfAnotherType",
        "RestliFormatException",
    };

    public static bool IsOfEntityType(string member) => _ofEntityTypes.Contains(member);

    public static bool IsOfFacets(string member) => _ofFacets.Contains(member) || IsExtensionClass(member, "Facet");

    /// <summary>Whether a class that adds to a type of another assembly may have the name, which then none of its members can have.</summary>
    public static bool IsExtensionClass(string member, string extended) =>
        member.StartsWith(extended + "Extension", StringComparison.Ordinal)
        && (member.Length == extended.Length + "Extension".Length || member.StartsWith(extended + "ExtensionOf", StringComparison.Ordinal));

    /// <summary>Whether a class that adds to some type may have the name: <c>SkillExtension</c>, <c>FacetExtensionOfMyProject</c>.</summary>
    public static bool IsAnyExtensionClass(string name) =>
        (name.Length > "Extension".Length && name.EndsWith("Extension", StringComparison.OrdinalIgnoreCase))
            || name.IndexOf("ExtensionOf", StringComparison.OrdinalIgnoreCase) > 0;

    public static bool IsType(string name) => _types.Contains(name);
}
