namespace KkrSite.Archive.Model;

/// <summary>How exactly a meeting's date is known.</summary>
public enum DatePrecision
{
    Day,
    Month,
}
