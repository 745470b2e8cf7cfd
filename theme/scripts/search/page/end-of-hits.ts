import { element } from "./element";

/** How far below what is seen the end may lie, for the next hits to be there when the reader is. */
const near = "150px";

/** Tells when the reader comes near the end of the hits that are shown. */
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
