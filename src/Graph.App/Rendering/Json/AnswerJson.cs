using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Graph.App.Rendering.Json;

/// <summary>Everything that <c>--format json</c> writes: one indented value with a line break after it, keys in the order of declaration, in snake case;
/// what is not said is absent.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    NewLine = "\n"
)]
[JsonSerializable(typeof(ConnectionAnswerJson))]
[JsonSerializable(typeof(NameProblemJson))]
[JsonSerializable(typeof(IngestJson))]
[JsonSerializable(typeof(IssuesJson))]
[JsonSerializable(typeof(MeetingsJson))]
[JsonSerializable(typeof(ProfileJson))]
[JsonSerializable(typeof(TimelineJson))]
[JsonSerializable(typeof(UnreadableJson))]
[JsonSerializable(typeof(StatusJson))]
[JsonSerializable(typeof(CheckJson[]))]
[JsonSerializable(typeof(ShownArticleJson[]))]
[JsonSerializable(typeof(ExplainedJson[]))]
[JsonSerializable(typeof(DisputesJson))]
[JsonSerializable(typeof(OverdueJson))]
[JsonSerializable(typeof(HistoriesJson))]
[JsonSerializable(typeof(AsOfJson))]
[JsonSerializable(typeof(WhyJson))]
[JsonSerializable(typeof(CorrectJson))]
internal sealed partial class AnswerJson : JsonSerializerContext
{
    // Names keep their letters: the output is UTF-8, and no web page takes it unescaped.
    public static AnswerJson Readable => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static void Write<T>(TextWriter writer, T value, Func<AnswerJson, JsonTypeInfo<T>> type) =>
        writer.WriteLine(JsonSerializer.Serialize(value, type(Readable)));
}
