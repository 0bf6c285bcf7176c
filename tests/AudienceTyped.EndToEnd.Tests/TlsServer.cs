using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace AudienceTyped.EndToEnd.Tests;

/// <summary>A server whose TLS certificate no machine trusts. It never gets as far as a request.</summary>
internal sealed class TlsServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopped = new();
    private readonly X509Certificate2 _certificate;
    private readonly Task _running;

    public TlsServer(string hostName, DateTimeOffset notAfter)
    {
        using var key = RSA.Create(2048);
        CertificateRequest request = new($"CN={hostName}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        SubjectAlternativeNameBuilder names = new();
        names.AddDnsName(hostName);
        request.CertificateExtensions.Add(names.Build());
        using X509Certificate2 made = request.CreateSelfSigned(notAfter.AddYears(-1), notAfter);
        _certificate = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
        _listener.Start();
        _running = RunAsync();
    }

    public Uri BaseAddress => new($"https://localhost:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    public async ValueTask DisposeAsync()
    {
        await _stopped.CancelAsync();
        await _running;
        _listener.Stop();
        _certificate.Dispose();
        _stopped.Dispose();
    }

    private async Task RunAsync()
    {
        while (!_stopped.IsCancellationRequested)
        {
            try
            {
                using TcpClient connection = await _listener.AcceptTcpClientAsync(_stopped.Token);
                await using SslStream stream = new(connection.GetStream());
                await stream.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate }, _stopped.Token);
            }
            catch (Exception exception) when (exception is OperationCanceledException or AuthenticationException or IOException or SocketException)
            {
                // The client broke off, as it must.
            }
        }
    }
}
