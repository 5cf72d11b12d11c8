import { absolute } from '../../origin.ts';
import { endpoints } from '../endpoints.ts';
import type { Call, Found } from '../found.ts';
import { describeApi } from '../openapi/document.ts';
import { exampleValues } from '../openapi/example-values.ts';

/** What there is, for whoever opens the address in a browser. */
export const showIndex = (): Found => ({
  kind: 'one',
  data: {
    endpoints: endpoints.map(({ path, summary }) => ({ url: absolute(`/api/v1${path}`), summary })),
    description: absolute('/api/v1/openapi.json'),
    documentation: absolute('/daten'),
  },
});

/** The whole description, its examples made of what is there. */
export const showDescription = async ({ ctx }: Call): Promise<Found> => ({
  kind: 'document',
  document: describeApi(await exampleValues(ctx)),
});
