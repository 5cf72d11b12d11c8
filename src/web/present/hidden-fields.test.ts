import { expect, test } from 'vitest';
import { keptFields } from './hidden-fields.ts';
import type { Reader } from './reader.ts';

const reader = { locale: 'en' } as Reader;

test('a form carries hidden what it has no control for, and nothing twice', () => {
  const kept = keptFields(
    [
      {
        kind: 'choices',
        legend: 'Price',
        name: 'price',
        options: [
          { value: 'free', label: 'Free', checked: true },
          { value: 'donation', label: 'Donation', checked: false },
        ],
      },
      {
        kind: 'fields',
        legend: 'Where',
        fields: [{ as: 'select', id: 'd', name: 'district', label: 'District', value: 'hafen', options: [] }],
      },
    ],
    {
      preis: ['frei', 'spende'],
      stadtteil: ['altstadt', 'hafen'],
      ort: ['haus-am-fluss'],
      sortierung: ['neu'],
      seite: ['3'],
    },
    reader,
  );
  expect(kept).toEqual([
    { name: 'price', value: 'donation' },
    { name: 'district', value: 'altstadt' },
    { name: 'venue', value: 'haus-am-fluss' },
    { name: 'sort', value: 'new' },
  ]);
});
