// Line breaks and tabs are the only control characters XML takes, and two code points it refuses. Written as text: no
// editor shows them. Without the u flag, which makes the test five times slower.
const special = '[&<>"\'\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\ufffe\\uffff]';
const isSpecial = new RegExp(special);
const allSpecial = new RegExp(special, 'g');
const written: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as XML and HTML carry it, in elements and in attributes; what neither may carry is left out. */
export function escaped(text: string): string {
  const whole = text.isWellFormed() ? text : text.toWellFormed();
  return isSpecial.test(whole) ? whole.replaceAll(allSpecial, (letter) => written[letter] ?? '') : whole;
}

/** `<name>text</name>`, or nothing where there is no text. */
export const element = (name: string, text: string | undefined): string =>
  text ? `<${name}>${escaped(text)}</${name}>\n` : '';
