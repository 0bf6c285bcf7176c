using AudienceTyped;

#pragma warning disable AUD3006 // The notice stands on the page "Audiences" of our application.
internal static class FluentAssertions
{
    public static Assertion<T> Should<T>(this T subject) => new(subject);

    public static void Test(AudienceCount count)
    {
        Facet.Skills.Is(Skill.Python).Should().Be(Facet.Skills.IsAnyOf(Skill.Python)).And.NotBeNull();
        (Facet.Genders.Is(Gender.Male) & Facet.Skills.Is(Skill.Sql)).ToString().Should().NotBeNull().And.Be("male");
        count.Total.Should().Be(0, "the emulator has nobody");
        (!Facet.Skills.Is(Skill.Python)).Should().Be(Facet.Skills.IsNot(Skill.Python));
        new Action(() => Facet.Skills.IsAnyOf()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Facet.Skills.IsAnyOf()).Should().Throw<ArgumentException>();
    }

    internal static class FluentActions
    {
        public static Func<T> Invoking<T>(Func<T> action) => action;
    }

    internal sealed record Assertion<T>(T Subject)
    {
        public Assertion<T> And => this;

        public Assertion<T> Be(T expected, string because = "") => Equals(Subject, expected) ? this : throw new InvalidOperationException(because);

        public Assertion<T> NotBeNull() => this;

        public void Throw<TException>()
            where TException : Exception
        {
        }
    }
}
