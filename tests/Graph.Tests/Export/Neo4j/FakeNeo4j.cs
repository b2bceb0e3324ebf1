using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Graph.Tests.Export.Neo4j;

/// <summary>A server on the loopback that remembers what it was asked and says what it was told to say. Like Neo4j, it answers 415 to a request
/// whose content type is not exactly JSON.</summary>
internal sealed class FakeNeo4j : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Func<FakeRequest, FakeAnswer> answer;
    private readonly Task loop;

    public FakeNeo4j(Func<FakeRequest, FakeAnswer> answer)
    {
        this.answer = answer;
        listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
        loop = ServeAsync();
    }

    /// <summary>Gives the answers in turn, and the last one for ever.</summary>
    public FakeNeo4j(params FakeAnswer[] answers)
        : this(InTurn(answers)) { }

    public Uri Address { get; }

    public List<FakeRequest> Requests { get; } = [];

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await loop;
    }

    private static Func<FakeRequest, FakeAnswer> InTurn(FakeAnswer[] answers)
    {
        var next = 0;
        return _ => answers[Math.Min(next++, answers.Length - 1)];
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            TcpClient client;
            try
            {
                client = await listener.AcceptTcpClientAsync();
            }
            catch (Exception e) when (e is SocketException or InvalidOperationException)
            {
                return;
            }

            using (client)
            {
                await AnswerAsync(client.GetStream());
            }
        }
    }

    private async Task AnswerAsync(NetworkStream stream)
    {
        var request = await ReadAsync(stream);
        Requests.Add(request);
        var said = request.Headers.GetValueOrDefault("Content-Type") == "application/json" ? answer(request) : FakeAnswer.Error(415, "x", "Unsupported");
        if (said.Status == 0)
        {
            return;
        }

        var body = Encoding.UTF8.GetBytes(said.Body);
        var length = said.Status < 0 ? body.Length + 100 : body.Length;
        var status = said.Status < 0 ? 202 : said.Status;
        var head = $"HTTP/1.1 {status} Said\r\nContent-Type: application/json\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
        await stream.WriteAsync(body);
    }

    private static async Task<FakeRequest> ReadAsync(NetworkStream stream)
    {
        var bytes = new List<byte>();
        var one = new byte[1];
        while (bytes.Count < 4 || !bytes[^4..].SequenceEqual("\r\n\r\n"u8.ToArray()))
        {
            await stream.ReadExactlyAsync(one);
            bytes.Add(one[0]);
        }

        var lines = Encoding.ASCII.GetString([.. bytes]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var headers = lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
        var body = new byte[int.Parse(headers.GetValueOrDefault("Content-Length", "0"), System.Globalization.CultureInfo.InvariantCulture)];
        await stream.ReadExactlyAsync(body);
        return new FakeRequest(lines[0], headers, Encoding.UTF8.GetString(body));
    }
}
