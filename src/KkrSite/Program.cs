using System.Globalization;
using System.Text;
using KkrSite.Commands;

// Nothing of the machine's locale may reach the output; words for people are formatted for da-DK where they are made.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

return (int)new CommandLine(Terminal.System).Run(args);
