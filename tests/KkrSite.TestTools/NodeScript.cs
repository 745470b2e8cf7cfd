using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace KkrSite.TestTools;

/// <summary>Runs a test script in Node; the expected results come from third-party packages or the browser code.</summary>
public static class NodeScript
{
    /// <param name="path">From the folder NodeScripts: <c>Lunr/compare-index.mjs</c>.</param>
    /// <param name="input">Passed to the script as JSON on its standard input.</param>
    /// <returns>The output of the script, parsed as JSON.</returns>
    public static JsonElement Run(string path, object input, params string[] args)
    {
        using var process = Process.Start(
            new ProcessStartInfo(
                "node",
                ["--max-old-space-size=8192", RepositoryFolder.GetPath($"tests/KkrSite.TestTools/NodeScripts/{path}"), .. args]
            )
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
                StandardOutputEncoding = Encoding.UTF8,
            }
        )!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(JsonSerializer.Serialize(input));
        process.StandardInput.Close();
        process.WaitForExit();

        process.ExitCode.ShouldBe(0, $"node {path}:\n{error.Result}");
        return JsonDocument.Parse(output.Result).RootElement;
    }
}
