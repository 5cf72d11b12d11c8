import { expect, test } from 'vitest';
import { readForm } from './read-form.ts';

const form = 'application/x-www-form-urlencoded';
const sent = (body: BodyInit, type = form) =>
  new Request('http://localhost/', { method: 'POST', body, headers: { 'content-type': type } });

test('a plain form is read', async () => {
  const fields = await readForm(sent('email=a%40b.example&rhythm=weekly', `${form}; charset=UTF-8`));
  expect(fields && Object.fromEntries(fields)).toEqual({ email: 'a@b.example', rhythm: 'weekly' });
});

test('zeros and halves of pairs do not get in', async () => {
  expect((await readForm(sent('a=x%00y')))?.get('a')).toBe('xy');
});

test('a form in parts is read as mail providers send it; files are left out', async () => {
  const body = new FormData();
  body.set('List-Unsubscribe', 'One-Click');
  body.set('file', new File(['x'], 'x.txt'));
  const fields = await readForm(new Request('http://localhost/', { method: 'POST', body }));
  expect(fields && Object.fromEntries(fields)).toEqual({ 'List-Unsubscribe': 'One-Click' });
});

test.each([
  ['parts that are none', sent('List-Unsubscribe=One-Click', 'multipart/form-data; boundary=x')],
  ['parts without a boundary', sent('x', 'multipart/form-data;')],
  ['another content type', sent('{"a":1}', 'application/json')],
  ['bytes that are no text', sent(new Uint8Array([0xff, 0xfe, 0xfd]))],
  ['more than a form can hold', sent(`a=${'x'.repeat(70_000)}`)],
])('%s is no form', async (_, request) => expect(await readForm(request)).toBeUndefined());

test('a body that never ends is not read to its end', async () => {
  let pulled = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled += 1;
      controller.enqueue(new Uint8Array(10_000));
    },
  });
  const request = new Request('http://localhost/', {
    method: 'POST',
    body: endless,
    headers: { 'content-type': form },
    duplex: 'half',
  } as RequestInit);
  expect(await readForm(request)).toBeUndefined();
  expect(pulled).toBeLessThan(20);
});

test('many fields are bounded', async () => {
  expect([...((await readForm(sent('a=1&'.repeat(1_000)))) ?? [])]).toHaveLength(200);
});
