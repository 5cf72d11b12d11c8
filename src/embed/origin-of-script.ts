/**
 * Where this script came from: the only place it ever asks. Known only while the script runs for the first time; a page
 * that loads it as a module has no current script, and there the tag with its address says so.
 */
export function originOfScript(): string {
  const current = document.currentScript;
  const script =
    current instanceof HTMLScriptElement && current.src
      ? current
      : document.querySelector<HTMLScriptElement>('script[src$="/e/v1.js"]');
  return script ? new URL(script.src).origin : location.origin;
}
