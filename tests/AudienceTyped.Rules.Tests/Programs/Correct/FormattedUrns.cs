using System.Globalization;
using AudienceTyped;

internal static class FormattedUrns
{
    private static readonly string _skills = "urn:li:skill:";

    public static Skill Skill(string id) => AudienceTyped.Skill.Parse(string.Format(CultureInfo.InvariantCulture, "urn:li:{0}:{1}", "skill", id));

    public static Skill Joined(string id) => AudienceTyped.Skill.Parse(_skills + id);

    public static Urn Any(string entityType, string id) => Urn.Parse($"urn:li:{entityType}:{id}");

    public static Title Template(string template, string id) => Title.Parse(string.Format(CultureInfo.InvariantCulture, template, id));
}
