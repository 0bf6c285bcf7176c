using AudienceTyped;

internal sealed class PropertyWithABody
{
    public Skill Java
    {
        get { return Skill.JavaScript; } // AUD3002
    }

    public Skill Sql { get => Skill.Sql; }
}
