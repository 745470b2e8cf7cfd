using System.Globalization;
using System.Text;
using KkrSite.Commands;
using KkrSite.Reporting;

// The machine's locale must not affect the output; texts for people are formatted for da-DK explicitly.
#pragma warning disable RS0030 // Set here once; no other code uses the current culture.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
#pragma warning restore RS0030
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// Of a thread that no command waits for.
AppDomain.CurrentDomain.UnhandledException += (_, unhandled) =>
    Environment.Exit((int)CrashReporter.Report(Terminal.System, (Exception)unhandled.ExceptionObject));

return (int)new CommandLine(Terminal.System).Run(args);
