using System.Text;
using AudienceTyped.Generator.Definitions.Project;
using AudienceTyped.Generator.Model;
using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Tests;

public sealed class EntityFileReaderTests
{
    private readonly SourceText _text = SourceText.From(Samples.Skill, Encoding.UTF8);

    [Fact]
    public void A_text_is_read_once_for_all_who_ask()
    {
        Assert.Same(EntityFileReader.Of(_text), EntityFileReader.Of(_text));
        Assert.Same(Read(null), Read(null));
        Assert.Equal("Skill", EntityFileReader.Of(_text).EntityTypeName);
    }

    [Fact]
    public void It_is_read_again_when_the_type_of_a_reference_changes()
    {
        ReferencedEntityType referenced = new("Skill", true, "skill", IdForm.Integer);

        Assert.NotSame(Read(null), Read(referenced));
        Assert.Same(Read(referenced), Read(referenced with { }));
    }

    [Fact]
    public void Nothing_is_kept_of_a_reading_that_is_cancelled()
    {
        Assert.ThrowsAny<OperationCanceledException>(() => EntityFileReader.Of(_text).Read(null, new CancellationToken(canceled: true)));
        Assert.NotNull(Read(null).Model);
    }

    private Definitions.Entities.EntityFileReading Read(ReferencedEntityType? referenced) =>
        EntityFileReader.Of(_text).Read(referenced, TestContext.Current.CancellationToken);
}
