using System.Globalization;

namespace KkrSite.Tests.Search;

/// <summary>A machine on which I and i are different letters, for as long as a test lasts.</summary>
internal sealed class TurkishMachine : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentCulture;

    public TurkishMachine() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");

    public void Dispose() => CultureInfo.CurrentCulture = before;
}
