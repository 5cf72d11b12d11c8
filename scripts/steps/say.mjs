// What the scripts tell people: plain lines, no stack traces for mistakes people can mend.
let stream = process.stdout;
for (const out of [process.stdout, process.stderr]) out.on('error', () => undefined); // A closed terminal must not stop the clean-up.

/** Commands whose standard output belongs to their answer talk on standard error. */
export const sayOnStandardError = () => {
  stream = process.stderr;
};

export const say = (line) => stream.write(`${line}\n`);

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1).replace('.', ',')} s`;

/** A mistake with a clear line for people; see `endWith`. */
export const plainError = (line, code = 1) => Object.assign(new Error(line), { plain: true, code });

/** Ends the process with the line of a plain error, or with the whole story of an unforeseen one. */
export function endWith(error) {
  process.stderr.write(`${error.plain ? error.message : error.stack}\n`);
  process.exit(error.code > 0 ? error.code : 1);
}

/** Does the work; people hear of it only when it takes noticeable time, and then every 15 seconds. */
export async function longWork(label, work, noticeableMs = 700) {
  const since = performance.now();
  let told = false;
  const first = setTimeout(() => {
    told = true;
    say(`${label} …`);
  }, noticeableMs);
  const again = setInterval(
    () => say(`${label}: läuft seit ${Math.round((performance.now() - since) / 1000)} s`),
    15_000,
  );
  try {
    const result = await work();
    if (told) say(`${label}: fertig nach ${seconds(since)}`);
    return result;
  } finally {
    clearTimeout(first);
    clearInterval(again);
  }
}

/** A named step of a test run, with its duration. */
export async function step(name, work) {
  const since = performance.now();
  say(`\n▸ ${name}`);
  try {
    await work();
  } catch (error) {
    say(`✗ ${name} (${seconds(since)})`);
    throw error;
  }
  say(`✓ ${name} (${seconds(since)})`);
}
