using KkrSite.Pipelines;

namespace KkrSite.Tests.Pipelines;

public sealed class OrderPipelinesTests
{
    [Fact]
    public void A_pipeline_comes_after_those_that_it_depends_on()
    {
        var ordered = OrderPipelines.Order([new Roof(), new Walls(), new Ground()]);

        ordered.Select(pipeline => pipeline.Name).ShouldBe(["Ground", "Walls", "Roof"]);
    }

    [Fact]
    public void An_unknown_dependency_is_refused_by_name()
    {
        var refusal = Should.Throw<InvalidOperationException>(() => OrderPipelines.Order([new Walls()]));

        refusal.Message.ShouldBe("Walls depends on Ground, which is no pipeline.");
    }

    [Fact]
    public void A_circle_is_refused_with_its_whole_trail()
    {
        var refusal = Should.Throw<InvalidOperationException>(() => OrderPipelines.Order([new Hen(), new Egg()]));

        refusal.Message.ShouldContain("Hen → Egg → Hen");
    }

    private abstract class Empty(params string[] dependencies) : Pipeline
    {
        public override IReadOnlyList<string> Dependencies => dependencies;

        public override IEnumerable<PlannedFile> Process(SiteContext site) => [];
    }

    private sealed class Ground() : Empty;

    private sealed class Walls() : Empty(nameof(Ground));

    private sealed class Roof() : Empty(nameof(Walls), nameof(Ground));

    private sealed class Hen() : Empty(nameof(Egg));

    private sealed class Egg() : Empty(nameof(Hen));
}
