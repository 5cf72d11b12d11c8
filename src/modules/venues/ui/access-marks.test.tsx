import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AccessMarks, type AccessState } from './access-marks.tsx';

const words = {
  label: 'Zugang',
  yes: 'ja',
  partly: 'teils',
  unknown: 'unklar',
  no: 'nein',
  allUnknown: 'Zugang unklar',
};
const marks = (...states: AccessState[]) =>
  renderToStaticMarkup(
    <AccessMarks
      words={words}
      marks={states.map((state, i) => ({
        mark: i ? 'hearing' : 'wheelchair',
        kind: i ? 'Höranlage' : 'Rollstuhl',
        state,
      }))}
    />,
  );

test.each(['yes', 'partly', 'no'] as const)('the state %s is said in a word, and the sign has a name', (state) => {
  expect(marks(state)).toContain('aria-label="Rollstuhl"');
  expect(marks(state)).toContain(`</svg>${words[state]}</li>`);
});

test('what is unknown beside something known stays visible', () => {
  expect(marks('yes', 'unknown')).toContain('</svg>unklar</li>');
});

test('when nothing is known one line says so', () => {
  expect(marks('unknown', 'unknown')).toBe('<span class="tiny">Zugang unklar</span>');
});
