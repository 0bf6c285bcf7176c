using Shop;

internal static class OwnTypesOfTheSameNames
{
    public static AnyOf Build() => Facet.Skills.Is(Skill.Python) | Facet.Skills.IsAnyOf();

    public static void Add(AnyOf any) => any.Or(Facet.Skills.Is(Skill.FromId(-1)));
}

namespace Shop
{
    internal sealed record AnyOf(params string[] Values)
    {
        public AnyOf Or(AnyOf other) => new([.. Values, .. other.Values]);

        public static AnyOf operator |(AnyOf left, AnyOf right) => left.Or(right);
    }

    internal sealed record Skill(string Name)
    {
        public static Skill Python { get; } = new("Monty");

        public static Skill FromId(int id) => new($"{id}");
    }

    internal sealed class Shelf
    {
        public AnyOf Is(Skill skill) => new(skill.Name);

        public AnyOf IsAnyOf(params Skill[] skills) => new([.. skills.Select(skill => skill.Name)]);
    }

    internal static class Facet
    {
        public static Shelf Skills { get; } = new();
    }
}
