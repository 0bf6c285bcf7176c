using AudienceTyped;
using AudienceTyped.Catalogs;

namespace AudienceTyped
{
    [CatalogEntityType("skill", EntityIdForm.Integer, "900001\tOurLinux\tOur Linux\n900002\tOurPython\tOur Python")]
    internal static class OurSkills
    {
        extension(Skill)
        {
            public static Skill OurLinux => Skill.FromId(900001);

            public static Skill OurPython => Skill.FromId(900002);
        }
    }
}

namespace Team
{
    internal static class HandWrittenExtension
    {
        public static AnyOf Build() => Facet.Skills.IsAnyOf(Skill.OurLinux, Skill.OurPython, Skill.Linux);

        public static Skill Linux { get; } = Skill.OurLinux;
    }
}
