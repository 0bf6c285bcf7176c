using Microsoft.Extensions.Options;

namespace AudienceTyped;

/// <summary>Checks each option by itself; the code is generated from the attributes.</summary>
[OptionsValidator]
internal sealed partial class AudienceTypedOptionsValidator : IValidateOptions<AudienceTypedOptions>;
