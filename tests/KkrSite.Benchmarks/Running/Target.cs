namespace KkrSite.Benchmarks.Running;

/// <summary>A promise on speed or size, and what was measured of it.</summary>
/// <param name="Measured">Null where something needed for it was not measured.</param>
/// <param name="Unit">" s" for seconds, empty for ratios.</param>
public sealed record Target(string Promise, double? Measured, double Required, double Aim, string Unit = "")
{
    public string Verdict => Measured switch
    {
        null => "not measured",
        var value when value <= Aim => "yes, and the aim",
        var value when value <= Required => "yes",
        _ => "NO",
    };
}
