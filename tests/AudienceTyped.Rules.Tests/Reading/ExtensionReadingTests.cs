namespace AudienceTyped.Rules.Tests.Reading;

/// <summary>Members of extensions, optional and named arguments are what they are given.</summary>
public sealed class ExtensionReadingTests
{
    private const string Types = """
        internal static class Extensions
        {
            extension(AllOf all)
            {
                public AllOf WithTitles() => all & Facet.Titles.Is(Title.FromId(4));
                public AllOf With(AnyOf part) => all & part;
                public AllOf Leading => all & Facet.Seniorities.Is(Seniority.Manager);
            }

            public static AllOf In(this AllOf all, params Geo[] places) => all & Facet.Locations.IsAnyOf(places);
            public static AllOf Led(this AllOf all, bool isLed = true) => isLed ? all & Facet.Seniorities.Is(Seniority.Manager) : all;
            public static AnyOf Is(this Title title) => Facet.Titles.Is(title);
        }
        """;

    [Theory]
    [InlineData("AllOf sum = Title.FromId(4).Is() & Facet.Seniorities.Is(Seniority.Manager);")]
    [InlineData("AllOf all = Facet.Titles.Is(Title.FromId(4)); use(all.Led());")]
    [InlineData("AllOf all = Facet.Groups.Is(MemberGroup.FromId(7)); use(all.In(Geo.Germany));")]
    [InlineData("AllOf all = Facet.Seniorities.Is(Seniority.Manager); use(all.WithTitles());")]
    [InlineData("AllOf all = Facet.Seniorities.Is(Seniority.Manager); use(all.With(Facet.Titles.Is(Title.FromId(4))));")]
    [InlineData("AllOf all = Facet.Titles.Is(Title.FromId(4)); AllOf sum = all.Leading & a;")]
    public async Task What_they_join_is_known(string statements) =>
        Assert.Contains(Assert.Single(await CriteriaFound.InFilesAsync(ReadingSource.Of(statements, types: Types))).Id, new[] { "AUD1002", "AUD2009" });

    [Theory]
    [InlineData("AllOf all = Facet.Titles.Is(Title.FromId(4)); use(all.Led(false));")]
    [InlineData("AllOf all = Facet.Titles.Is(Title.FromId(4)); use(all.Led(isLed: flag && text.Length > 3));")]
    [InlineData("AllOf all = a; use(all.Leading.With(a));")]
    public async Task What_they_may_not_join_is_not(string statements) =>
        Assert.Empty(await CriteriaFound.InFilesAsync(ReadingSource.Of(statements, types: Types)));
}
