namespace KkrSite.BrowserTests.Fixtures;

/// <summary>How a reader looks at a page.</summary>
/// <param name="Width">Of the window, in CSS pixels.</param>
/// <param name="Scale">Device pixels to a CSS pixel: a wide window zoomed to 200 % is half as wide with a scale of two.</param>
public sealed record ViewportSettings(int Width, bool IsDark = false, float Scale = 1, bool HasScript = true)
{
    private const int Height = 900;

    public static ViewportSettings Phone { get; } = new(320);

    public static ViewportSettings Desktop { get; } = new(1280);

    public static ViewportSettings Zoomed { get; } = new(640, Scale: 2);

    public BrowserNewContextOptions Options =>
        new()
        {
            ViewportSize = new ViewportSize { Width = Width, Height = Height },
            DeviceScaleFactor = Scale,
            ColorScheme = IsDark ? ColorScheme.Dark : ColorScheme.Light,
            // Animations would otherwise be measured before they end.
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = HasScript,
            Locale = "da-DK",
        };

    public override string ToString() =>
        $"{Width} px{(Scale > 1 ? " zoomed" : "")}{(IsDark ? ", dark" : "")}{(HasScript ? "" : ", no script")}";
}
