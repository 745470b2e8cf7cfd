using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace KkrSite.Tests.Search;

/// <summary>Runs a script of Oracles/ in Node: stock lunr.js, or the browser's own code, says what must come out.</summary>
internal static class NodeScript
{
    /// <param name="input">Given to the script as JSON on its standard input.</param>
    /// <returns>What it printed, as JSON.</returns>
    public static JsonElement Run(string name, object input, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo("node", ["--max-old-space-size=8192", RepositoryFolder.At($"tests/KkrSite.Tests/Search/Oracles/{name}"), .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(JsonSerializer.Serialize(input));
        process.StandardInput.Close();
        process.WaitForExit();

        process.ExitCode.ShouldBe(0, $"node {name}:\n{error.Result}");
        return JsonDocument.Parse(output.Result).RootElement;
    }
}
