import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FilterForm } from './filter-form.tsx';

const form = renderToStaticMarkup(
  <FilterForm
    action="/termine"
    words={{ title: 'Genauer filtern', submit: '3 Termine zeigen' }}
    kept={[{ name: 'sortierung', value: 'neu' }]}
    groups={[
      {
        kind: 'choices',
        legend: 'Sparte',
        name: 'sparte',
        options: [
          { value: 'musik', label: 'Musik', count: 3, mark: 'musik', tone: 'g-musik' },
          { value: 'tanz', label: 'Tanz', count: 0 },
          { value: 'film', label: 'Film', count: 0, checked: true },
        ],
      },
      {
        kind: 'fields',
        legend: 'Wo',
        fold: 'open',
        fields: [
          { as: 'select', id: 'ort', name: 'ort', label: 'Ort', value: 'b', options: [{ value: 'b', label: 'Bühne' }] },
        ],
      },
    ]}
  />,
);

test('the filter is a plain GET form that keeps what it has no control for', () => {
  expect(form).toMatch(/<form [^>]*action="\/termine"/);
  expect(form).not.toContain('method');
  expect(form).toContain('<input type="hidden" name="sortierung" value="neu"/>');
});

test('a choice with nothing behind it is greyed, unless it is set and must be unset', () => {
  expect(form).toMatch(/<input [^>]*disabled=""[^>]*value="tanz"/);
  expect(form).not.toMatch(/<input [^>]*disabled=""[^>]*value="film"/);
});

test('a folded group that is open says so and still has a legend', () => {
  expect(form).toContain('<details class="fold" open=""><summary>Wo</summary><fieldset><legend class="sr">Wo</legend>');
});

test('the select shows what is set', () => {
  expect(form).toContain('<option value="b" selected="">Bühne</option>');
});
