namespace AudienceTyped.Emulation;

/// <summary>One resource of the API: what its requests need, and what it answers.</summary>
internal interface IResource
{
    /// <summary>The name in the path: <c>audienceCounts</c>.</summary>
    string Name { get; }

    /// <summary>The name of its method in error messages: <c>FINDER-targetingCriteriaV2</c>.</summary>
    string MethodName { get; }

    /// <summary>The value of the header X-RestLi-Method, where it is sent: <c>finder</c>.</summary>
    string RestliMethod { get; }

    /// <summary>
    /// The error to answer with; or null, and then the request has <see cref="ServiceRequest.WriteAnswer"/>. The checks of all resources have passed.
    /// </summary>
    ServiceError? Check(ServiceRequest request);
}
