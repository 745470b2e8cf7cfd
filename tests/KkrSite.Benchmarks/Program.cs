using System.CommandLine;
using System.Globalization;
using KkrSite.Benchmarks.Commands;

// The generated files must not depend on the machine's locale.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

return new RootCommand("Measures KkrSite as a whole process against what one would use instead.")
{
    GenerateCommand.Create(),
    RunCommand.Create(),
    SearchCommand.Create(),
    PartsCommand.Create(),
    MeasureCommand.Create(),
    IndexCommand.Create(),
    PersonalDataCommand.Create(),
    SlowTextCommand.Create(),
}
    .Parse(args)
    .Invoke();
