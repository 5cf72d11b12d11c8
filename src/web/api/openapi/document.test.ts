import { createConfig, lintFromString } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { config } from '#platform/config.ts';
import { describeApi } from './document.ts';

const values = {
  occurrence: '7K3M9Q2X',
  event: '4H8ZC1VN',
  venue: 'haus-am-fluss',
  institution: 'chor',
  series: 'reihe',
  district: 'hafen',
  centre: '51.6,6.6',
};

/** As it is served in a town of the world: the linter knows localhost for an example. */
const served = (document: unknown) =>
  JSON.stringify(document).replaceAll(config().publicUrl, 'https://kultur.wesselheim.de');

const lint = async (document: unknown) =>
  (await lintFromString({ source: served(document), config: await createConfig({ extends: ['recommended'] }) })).map(
    ({ message, ruleId, location }) => `${ruleId}: ${message} ${location[0]?.pointer ?? ''}`,
  );

test('the description is one that strangers recommend', async () => {
  expect(await lint(describeApi(values))).toEqual([]);
});

test('the linter bites: a description without an answer is found', async () => {
  const document = describeApi(values);
  const broken = { ...document, paths: { '/occurrences': { get: { operationId: 'x', responses: {} } } } };
  expect((await lint(broken)).join()).toContain('operation-2xx-response');
});

test('every named shape is used, and names no shape that is not there', () => {
  const text = served(describeApi(values));
  const named = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
  const { schemas } = describeApi(values).components;
  expect(Object.keys(schemas).toSorted()).toEqual([...new Set(named)].toSorted());
  expect(text).not.toContain('$id');
});
