using AudienceTyped;

// Former colleagues of all of these, or of all of those.
internal static class OrOfManyClauses
{
    private static readonly AllOf _customers =
        Facet.Employers.Is(Organization.FromId(54170620))
        & Facet.Employers.Is(Organization.FromId(54170621))
        & Facet.Employers.Is(Organization.FromId(54170622))
        & Facet.Employers.Is(Organization.FromId(54170623))
        & Facet.Employers.Is(Organization.FromId(54170624))
        & Facet.Employers.Is(Organization.FromId(54170625))
        & Facet.Employers.Is(Organization.FromId(54170626))
        & Facet.Employers.Is(Organization.FromId(54170627))
        & Facet.Employers.Is(Organization.FromId(54170628))
        & Facet.Employers.Is(Organization.FromId(54170629))
        & Facet.Employers.Is(Organization.FromId(54170630))
        & Facet.Employers.Is(Organization.FromId(54170631))
        & Facet.Employers.Is(Organization.FromId(54170632))
        & Facet.Employers.Is(Organization.FromId(54170633))
        & Facet.Employers.Is(Organization.FromId(54170634))
        & Facet.Employers.Is(Organization.FromId(54170635))
        & Facet.Employers.Is(Organization.FromId(54170636));

    private static readonly AllOf _partners =
        Facet.Employers.Is(Organization.FromId(54180620))
        & Facet.Employers.Is(Organization.FromId(54180621))
        & Facet.Employers.Is(Organization.FromId(54180622))
        & Facet.Employers.Is(Organization.FromId(54180623))
        & Facet.Employers.Is(Organization.FromId(54180624))
        & Facet.Employers.Is(Organization.FromId(54180625))
        & Facet.Employers.Is(Organization.FromId(54180626))
        & Facet.Employers.Is(Organization.FromId(54180627))
        & Facet.Employers.Is(Organization.FromId(54180628))
        & Facet.Employers.Is(Organization.FromId(54180629))
        & Facet.Employers.Is(Organization.FromId(54180630))
        & Facet.Employers.Is(Organization.FromId(54180631))
        & Facet.Employers.Is(Organization.FromId(54180632))
        & Facet.Employers.Is(Organization.FromId(54180633))
        & Facet.Employers.Is(Organization.FromId(54180634))
        & Facet.Employers.Is(Organization.FromId(54180635));

    public static AllOf Either() => _customers | _partners; // AUD1017
}
