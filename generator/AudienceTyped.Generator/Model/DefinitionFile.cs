namespace AudienceTyped.Generator.Model;

/// <summary>A definition file of the project and what could be read of it; the model is null where nothing can be generated.</summary>
internal sealed record DefinitionFile<TModel>(string Path, TModel? Model)
    where TModel : class
{
    public string FileName => Path.Substring(Path.LastIndexOfAny(['/', '\\']) + 1);
}
