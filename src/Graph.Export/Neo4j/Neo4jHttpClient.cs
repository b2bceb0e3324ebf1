using System.Collections.Immutable;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Graph.Export.Neo4j;

/// <summary>Statements through the HTTP Query API of Neo4j 5.26 or later.</summary>
/// <remarks>The server answers 202 before it knows how a statement ends, so an answer is good only when its <c>errors</c> is absent or empty.
/// Sends again, a few times and ever later, only what may pass by itself: <c>Neo.TransientError</c>, 5xx and broken connections.</remarks>
public sealed class Neo4jHttpClient : INeo4jSession
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly Uri address;
    private readonly Uri endpoint;
    private readonly string database;
    private readonly AuthenticationHeaderValue? authorization;
    private readonly HttpClient http;
    private readonly TimeProvider time;

    /// <param name="http">Stays the caller's; its <c>Timeout</c> bounds one try.</param>
    /// <param name="time">Measures the waits between tries.</param>
    public Neo4jHttpClient(Uri address, string database, Neo4jCredentials credentials, HttpClient http, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentException.ThrowIfNullOrEmpty(database);
        ArgumentNullException.ThrowIfNull(credentials);
        // A password inside the address would end up in messages and logs.
        this.address = new UriBuilder(address) { UserName = string.Empty, Password = string.Empty }.Uri;
        endpoint = new Uri(this.address.AbsoluteUri.TrimEnd('/') + $"/db/{Uri.EscapeDataString(database)}/query/v2");
        this.database = database;
        this.http = http;
        this.time = time;
        authorization = credentials switch
        {
            { User: { } user } => new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{credentials.Secret}"))),
            { Secret.Length: > 0 } => new("Bearer", credentials.Secret),
            _ => null,
        };
    }

    /// <summary>How often one statement is sent at most.</summary>
    public const int MaxTries = 5;

    /// <summary>The wait before the second try; each later one waits twice as long as the one before.</summary>
    public static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(500);

    public async Task<Neo4jResult> RunAsync(string statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(statement);
        ArgumentNullException.ThrowIfNull(parameters);
        var body = Neo4jJson.Request(statement, parameters);
        var wait = FirstWait;
        for (var tries = 1; ; tries++)
        {
            var answer = await TryAsync(body, cancellation);
            if (answer.Result is { } result)
            {
                return result;
            }

            if (!answer.MayPass || tries == MaxTries)
            {
                throw tries == 1 ? answer.Error! : new Neo4jException($"{answer.Error!.Message} Tried {tries} times.", answer.Error.Code, answer.Error);
            }

            await Task.Delay(wait, time, cancellation);
            wait *= 2;
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task<Answer> TryAsync(byte[] body, CancellationToken cancellation)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new ByteArrayContent(body) };
            // Without it the server answers 415.
            request.Content.Headers.ContentType = Json;
            request.Headers.Accept.ParseAdd("application/json");
            request.Headers.Authorization = authorization;
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
            using var buffer = new MemoryStream();
            await stream.CopyToAsync(buffer, cancellation);
            return Read(response.StatusCode, buffer.GetBuffer().AsMemory(0, (int)buffer.Length));
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return Answer.Failed(new Neo4jException($"Neo4j at {address} cannot be reached: {e.Message}", inner: e), mayPass: true);
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            // The statement may still be running there: sending it again would only add to the load.
            return Answer.Failed(
                new Neo4jException($"Neo4j at {address} did not answer within {http.Timeout.TotalSeconds:0} seconds.", inner: e),
                mayPass: false
            );
        }
    }

    private Answer Read(HttpStatusCode status, ReadOnlyMemory<byte> body)
    {
        ImmutableArray<(string Code, string Message)> errors = [];
        try
        {
            using var json = JsonDocument.Parse(body);
            errors = Neo4jJson.Errors(json.RootElement);
            if (errors.IsEmpty && (int)status is >= 200 and < 300)
            {
                return new Answer(Neo4jJson.Result(json.RootElement), null, false);
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException && (int)status is >= 200 and < 300)
        {
            return Answer.Failed(
                new Neo4jException($"{address} answers, but not as Neo4j does: is it the HTTP port, 7474 by default?", inner: e),
                mayPass: false
            );
        }
        catch (JsonException)
        {
            // What a proxy says in HTML; the status tells enough.
        }

        var (code, message) = errors.IsEmpty ? (null, null) : errors[0];
        var mayPass = (int)status >= 500 || errors.Any(error => error.Code.StartsWith("Neo.TransientError.", StringComparison.Ordinal));
        return Answer.Failed(new Neo4jException(Explain(status, message), code), mayPass);
    }

    private string Explain(HttpStatusCode status, string? message)
    {
        var said = string.IsNullOrEmpty(message) ? string.Empty : $" It says: {message}";
        return status switch
        {
            HttpStatusCode.Unauthorized => $"Neo4j at {address} refuses the user name, password or token (401).{said}",
            HttpStatusCode.Forbidden => $"Neo4j at {address} does not let this user do that in the database '{database}' (403).{said}",
            HttpStatusCode.NotFound => $"Neo4j at {address} has no database '{database}', or is older than 5.26 and has no Query API (404).{said}",
            HttpStatusCode.UnsupportedMediaType => $"Neo4j at {address} does not take the request's content type (415); is there a proxy between?{said}",
            _ when (int)status is >= 200 and < 300 => $"Neo4j at {address} refuses a statement.{said}",
            _ => $"Neo4j at {address} answers {(int)status}.{said}",
        };
    }

    /// <summary>How one try ended: with a result, or with an error that may or may not pass by itself.</summary>
    private sealed record Answer(Neo4jResult? Result, Neo4jException? Error, bool MayPass)
    {
        public static Answer Failed(Neo4jException error, bool mayPass) => new(null, error, mayPass);
    }
}
