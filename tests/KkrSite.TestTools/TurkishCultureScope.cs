using System.Globalization;

namespace KkrSite.TestTools;

/// <summary>Sets the Turkish culture during a test; there, I and i are different letters.</summary>
public sealed class TurkishCultureScope : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentCulture;

    public TurkishCultureScope() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");

    public void Dispose() => CultureInfo.CurrentCulture = before;
}
