using Microsoft.Extensions.Options;

namespace Graph.App.Worker;

/// <summary>Checks the bounds that the attributes state; the code is generated.</summary>
[OptionsValidator]
internal sealed partial class WorkerOptionsValidator : IValidateOptions<WorkerOptions>;
