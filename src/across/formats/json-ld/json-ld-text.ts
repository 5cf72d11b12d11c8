const escapes: Record<string, string> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' };

/** JSON for a script block in a page: whatever people wrote in it, nothing can end the block or begin another. */
export const jsonLdText = (thing: object): string =>
  JSON.stringify(thing)
    .replaceAll(/[<>&]/g, (letter) => escapes[letter] ?? letter)
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
