using Graph.Resolution.Reasons;

namespace Graph.App.Rendering.Json;

/// <param name="Weight">In bits; absent where it decides alone.</param>
internal sealed record ReasonJson(string Name, double? Weight, bool For, string Detail)
{
    public static ReasonJson Of(Reason reason) => new(reason.Name, WhyJson.Finite(reason.Weight), reason.Weight >= 0, reason.Detail);
}
