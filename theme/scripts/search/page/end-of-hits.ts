import { element } from "./element";

/** The distance below the view at which the next hits are fetched. */
const near = "150px";

/** Reports when the reader comes near the end of the shown hits. */
export class EndOfHits {
  readonly element = element("div", { "aria-hidden": "true" });

  private readonly observer: IntersectionObserver;

  constructor(onNear: () => void) {
    this.observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) {
          this.watch(false);
          onNear();
        }
      },
      { rootMargin: `0px 0px ${near}` },
    );
  }

  watch(isWanted: boolean): void {
    this.observer.unobserve(this.element);
    if (isWanted) {
      this.observer.observe(this.element);
    }
  }
}
