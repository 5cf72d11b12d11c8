/** Text inside a quoted attribute. */
export const inAttribute = (text: string) => inMarkup(text).replaceAll('"', '&quot;');

/** Text between tags. */
export const inMarkup = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

type FrameMarkup = { src: string; title: string; width: number | '100%'; height: number };

/** A frame as other websites write it: no border, loaded when it comes into sight, without telling where from. */
export const frameMarkup = ({ src, title, width, height }: FrameMarkup) =>
  `<iframe src="${inAttribute(src)}" title="${inAttribute(title)}" width="${width}" height="${height}" loading="lazy" referrerpolicy="no-referrer" frameborder="0"></iframe>`;
