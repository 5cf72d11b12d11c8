/** What happens to an element on a page: it is put there, one of its attributes changes, it is taken away. */
export type Life = {
  /** Names of attributes whose change counts. */
  observed: readonly string[];
  /** Begins, and gives back what to do on a change and at the end. */
  begin: (host: HTMLElement) => { changed: () => void; end: () => void };
};

/**
 * Makes a tag known, once: a second copy of this script on a page changes nothing. Browsers ask for a class here; it is
 * the only one of the house and only passes on.
 */
export function defineElement(tag: string, { observed, begin }: Life): void {
  if (customElements.get(tag)) return;
  customElements.define(
    tag,
    class extends HTMLElement {
      static observedAttributes = observed;
      #living: ReturnType<Life['begin']> | undefined;
      connectedCallback() {
        this.#living ??= begin(this);
      }
      disconnectedCallback() {
        this.#living?.end();
        this.#living = undefined;
      }
      attributeChangedCallback(_name: string, before: string | null, now: string | null) {
        if (before !== now) this.#living?.changed();
      }
    },
  );
}
