using AudienceTyped;

internal sealed class TextThatChanges
{
    private string _urn = "urn:li:title:900103";

    public void Use(string urn) => _urn = urn;

    public Skill Read() => Skill.Parse(_urn);

    public static Skill ReadLocal(bool isSkill)
    {
        string urn = "urn:li:title:900103";
        if (isSkill)
        {
            urn = "urn:li:skill:900103";
        }

        return isSkill ? Skill.Parse(urn) : default;
    }
}
