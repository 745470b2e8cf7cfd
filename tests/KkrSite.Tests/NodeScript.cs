using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace KkrSite.Tests;

/// <summary>Runs a script of the tests in Node: what others wrote, or the browser's own code, says what must come out.</summary>
internal static class NodeScript
{
    /// <param name="path">From the project's folder: <c>Search/Oracles/compare-index.mjs</c>.</param>
    /// <param name="input">Given to the script as JSON on its standard input.</param>
    /// <returns>What it printed, as JSON.</returns>
    public static JsonElement Run(string path, object input, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo("node", ["--max-old-space-size=8192", RepositoryFolder.At($"tests/KkrSite.Tests/{path}"), .. args])
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

        process.ExitCode.ShouldBe(0, $"node {path}:\n{error.Result}");
        return JsonDocument.Parse(output.Result).RootElement;
    }
}
