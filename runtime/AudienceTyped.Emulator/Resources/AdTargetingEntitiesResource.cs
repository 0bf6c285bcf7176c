namespace AudienceTyped.Emulation;

/// <summary>
/// The resource <c>adTargetingEntities</c> with its four finders.
/// Source: learn.microsoft.com/linkedin/marketing/integrations/ads/advertising-targeting/adtargetingentities.
/// </summary>
internal sealed class AdTargetingEntitiesResource(EntityCatalog catalog, EmulatedPaging paging) : IResource
{
    public string Name => "adTargetingEntities";

    public string MethodName => "FINDER-adTargetingFacet";

    public string RestliMethod => "finder";

    public ServiceError? Check(ServiceRequest request)
    {
        ServiceError? error = EntityQueryReader.Read(request, catalog, out EntityQuery? query);
        request.WriteAnswer = () => EntityPageBody.Write(request, query!, EntityFinders.Find(query!, catalog), paging);
        return error;
    }
}
