using KkrSite.Reporting;

namespace KkrSite.Tests.Reporting;

public sealed class MachineFailureDescriberTests
{
    [Theory]
    [InlineData(28)]
    [InlineData(unchecked((int)0x80070070))]
    public void A_full_disk_is_named_in_Danish_on_every_system(int code) =>
        MachineFailureDescriber.Describe(new IOException("No space left on device", code)).ShouldBe("disken er fuld.");

    [Fact]
    public void Too_many_open_files_are_named_with_the_limit() =>
        MachineFailureDescriber.Describe(new IOException("Too many open files", 24)).ShouldBe("der er for mange åbne filer (ulimit -n).");

    [Fact]
    public void A_part_of_the_program_that_cannot_be_read_is_no_missing_file_of_the_archive() =>
        MachineFailureDescriber
            .Describe(new FileNotFoundException("Could not load file or assembly 'X'.\n"))
            .ShouldStartWith("en del af programmet kan ikke læses.");

    [Fact]
    public void Any_other_failure_is_quoted() =>
        MachineFailureDescriber
            .Describe(new UnauthorizedAccessException("Access to the path '/x' is denied."))
            .ShouldBe("systemet siger 'Access to the path '/x' is denied'.");
}
