namespace KkrSite.TestTools;

/// <summary>Captures the address, with its free port, that the preview writes to its output.</summary>
public sealed class AnnouncedAddressWriter : StringWriter
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
