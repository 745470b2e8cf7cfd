namespace KkrSite.BrowserTests.Published;

/// <summary>Listens to what the preview says and catches the address it serves at, which holds the port that was free.</summary>
internal sealed class AnnouncedAddress : StringWriter
{
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<Uri> Address => address.Task;

    public override void WriteLine(string? value)
    {
        base.WriteLine(value);
        var start = value?.IndexOf("http://", StringComparison.Ordinal) ?? -1;
        if (start >= 0)
        {
            address.TrySetResult(new Uri(value![start..]));
        }
    }
}
