// While somebody types a sentence, this shows how it will be understood, and what is called like that. The page is
// complete without it: the field is a plain form.
const pauseMs = 150;
const field = document.querySelector('form.sentence input');
const place = document.querySelector('[data-understood]');

if (field && place) {
  let waiting;
  let asking;

  const ask = async () => {
    asking?.abort();
    asking = new AbortController();
    const sentence = field.value.trim();
    if (!sentence) return place.replaceChildren();
    const address = `${place.dataset.understood}?${new URLSearchParams({ satz: sentence })}`;
    const answer = await fetch(address, { signal: asking.signal });
    // Our own server's markup, the same components as the page's.
    if (answer.ok) place.innerHTML = await answer.text();
  };

  field.addEventListener('input', () => {
    clearTimeout(waiting);
    // Overtaken by the next letter or offline: what stands there stays.
    waiting = setTimeout(() => ask().catch(() => undefined), pauseMs);
  });
}
