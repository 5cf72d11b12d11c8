/** The language of the place where an element stands: its own `lang`, or that of what it stands in. */
export function languageOf(host: HTMLElement): string | undefined {
  for (let at: Element | undefined = host; at; ) {
    const found = at.closest('[lang]')?.getAttribute('lang');
    if (found) return found;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}
