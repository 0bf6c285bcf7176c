using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Emission;

/// <summary>Writes the module initializers by which the library knows from the start which catalogs a program references.</summary>
internal static class CatalogRegistrationEmitter
{
    private const string Registry = "global::AudienceTyped.Catalogs.CatalogRegistry";
    private const string Initializer = "[global::System.Runtime.CompilerServices.ModuleInitializer]";
    private const string TableSource = "global::AudienceTyped.Catalogs.EntityTableSource";
    private const string Facet = "global::AudienceTyped.TargetingFacet";

    /// <summary>The class that registers the project's own catalog.</summary>
    public static SourceText Emit(CatalogRegistration registration)
    {
        var writer = new SourceWriter();
        writer
            .Header()
            .Open($"namespace {RegistrationNames.Namespace}")
            .Line("/// <summary>The catalog of this assembly, which the library knows as soon as the assembly is loaded.</summary>")
            .Line(EntityTypeEmitter.GeneratedCode)
            .Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]")
            .Open($"public sealed class {registration.TypeName} : global::AudienceTyped.Catalogs.IFacetCatalog")
            .Line(
                "/// <summary>Registers the catalog. The runtime calls it when it loads the assembly, and assemblies that reference this one call it too.</summary>")
            .Line(Initializer)
            .Line($"public static void {RegistrationNames.Method}() => {Registry}.Add(new {registration.TypeName}());")
            .Line();
        WriteEntityTypes(writer, registration);
        WriteAddedValues(writer, registration);
        WriteFacets(writer, registration);
        return writer.Close().Close().ToSourceText();
    }

    /// <summary>The initializer that names the catalogs of references.</summary>
    public static SourceText EmitReferences(EquatableArray<string> registrations)
    {
        var writer = new SourceWriter();
        writer
            .Header()
            .Open($"namespace {RegistrationNames.Namespace}")
            .Line("/// <summary>Names the catalogs of the assemblies that this one references; they are loaded when one is first needed.</summary>")
            .Open("file static class ReferencedCatalogs")
            .Line(Initializer)
            .Open("internal static void Add()")
            .Line($"{Registry}.AddReferences(static () =>")
            .Open();
        foreach (string registration in registrations)
        {
            writer.Line($"global::{registration}.{RegistrationNames.Method}();");
        }

        return writer.Close(");").Close().Close().Close().ToSourceText();
    }

    private static void WriteEntityTypes(SourceWriter writer, CatalogRegistration registration)
    {
        writer.Open(
            "global::AudienceTyped.Catalogs.TargetingEntityType? global::AudienceTyped.Catalogs.ICatalog.FindEntityType(string urnEntityType) => urnEntityType switch");
        foreach (RegisteredEntityType type in FirstOfEach(registration.EntityTypes.Where(static type => type.ExtensionClass is null)))
        {
            writer.Line(
                $"{Literals.Text(type.UrnEntityType)} => global::AudienceTyped.Catalogs.TargetingEntity.TypeOf<{EntityTypeEmitter.TypeName(type.Name)}>(),");
        }

        writer.Line("_ => null,").Close(";").Line();
    }

    private static void WriteAddedValues(SourceWriter writer, CatalogRegistration registration)
    {
        writer.Open(
            $"global::System.Collections.Generic.IReadOnlyList<{TableSource}> global::AudienceTyped.Catalogs.ICatalog.FindAddedValues(string urnEntityType) => urnEntityType switch");
        foreach (IGrouping<string, RegisteredEntityType> added in registration.EntityTypes
            .Where(static type => type.ExtensionClass is not null)
            .GroupBy(static type => type.UrnEntityType, StringComparer.Ordinal))
        {
            writer.Open($"{Literals.Text(added.Key)} => new {TableSource}[]");
            foreach (RegisteredEntityType type in added)
            {
                writer.Line(
                    $"static () => global::AudienceTyped.Catalogs.TargetingEntity.TableOf<global::AudienceTyped.{type.ExtensionClass}.{EntityExtensionEmitter.Table}>(),");
            }

            writer.Close(",");
        }

        writer.Line($"_ => global::System.Array.Empty<{TableSource}>(),").Close(";").Line();
    }

    private static void WriteFacets(SourceWriter writer, CatalogRegistration registration)
    {
        string facets = registration.Listings.Count switch
        {
            0 => $"global::System.Array.Empty<{Facet}>()",
            1 => $"global::AudienceTyped.{registration.Listings[0]}.Facets",
            _ => $"global::System.Linq.Enumerable.ToArray({registration.Listings.Items.Skip(1).Aggregate(
                $"(global::System.Collections.Generic.IEnumerable<{Facet}>)global::AudienceTyped.{registration.Listings[0]}.Facets",
                static (all, listing) => $"global::System.Linq.Enumerable.Concat({all}, global::AudienceTyped.{listing}.Facets)")})",
        };
        writer.Line($"global::System.Collections.Generic.IReadOnlyList<{Facet}> global::AudienceTyped.Catalogs.IFacetCatalog.Facets => {facets};");
    }

    private static IEnumerable<RegisteredEntityType> FirstOfEach(IEnumerable<RegisteredEntityType> types) =>
        types.GroupBy(static type => type.UrnEntityType, StringComparer.Ordinal).Select(static types => types.First());
}
