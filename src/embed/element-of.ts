type Content = Node | string | undefined;
type Attributes = Readonly<Record<string, string | undefined>>;

/** Makes an element. Text is only ever set as text: what comes from outside can never become markup. */
export function elementOf<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...content: readonly Content[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  for (const one of content) if (one) element.append(one);
  return element;
}

/** A heading of a level from 1 to 6. */
export function headingOf(level: number, attributes: Attributes, ...content: readonly Content[]): HTMLElement {
  const tags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;
  return elementOf(tags[Math.min(Math.max(level, 1), 6) - 1] ?? 'h6', attributes, ...content);
}
