import { addressOf, type Filter, withFacet, withoutPoint } from '#modules/calendar/index.ts';
import { NearForm } from '#modules/calendar/ui/filter/near-form.tsx';
import { cityAreas } from '#modules/venues/index.ts';
import { LinkRow } from '#ui/link-row.tsx';
import { PageTop } from '#ui/page-top.tsx';
import { page, seeOther } from '../answers.ts';
import { pathOf } from '../path-of.ts';
import { hiddenFields } from '../present/hidden-fields.ts';
import { addressAround, type Located, locate, type Whereabout } from '../present/near-me.ts';
import { type Reader, readerOf } from '../present/reader.ts';
import type { Reading } from '../reading.tsx';

const radii = ['1', '2', '5', '10'];
const usualRadius = '2';
const lettersMax = 120;

/** Asks where somebody is and sends on to the list around that; nothing is measured, guessed or kept. */
export async function nearMePage(asked: Reading<'nearMe'>) {
  const reader = readerOf(asked);
  const { locale } = reader;
  const typed = (de: string, en: string) => plainText(asked.query.get(locale === 'en' ? en : de) ?? '');
  const where: Whereabout = {
    venue: typed('um-ort', 'around-venue'),
    postcode: typed('um-plz', 'around-postcode').replaceAll(/\s/g, ''),
    district: typed('um-stadtteil', 'around-district').toLowerCase(),
  };
  const kept = withoutPoint(asked.asked.filter);
  const radius = asked.asked.filter.umkreis?.[0];
  const found = await locate(asked.ctx, where);
  if (found.kind === 'point') return seeOther(addressAround(kept, found.point, radius ?? usualRadius, reader));
  if (found.kind === 'postcode')
    return seeOther(addressOf(pathOf('events', {}, locale), withFacet(kept, 'plz', [found.code]), locale));
  const wrong = found.kind === 'nothing' && !radius ? undefined : found;
  return page({
    head: headOf(reader, wrong),
    body: <Body asked={asked} {...{ where, kept, radius, wrong, reader }} />,
  });
}

/** What somebody typed, without what no keyboard writes and no database takes. */
const plainText = (text: string) =>
  text
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ')
    .trim()
    .slice(0, lettersMax)
    .toWellFormed();

const headOf = ({ say }: Reader, wrong: Located | undefined) => ({
  title: wrong ? say('page.near.titleWrong') : say('page.near.title'),
  description: say('page.near.lead'),
  indexed: wrong ? false : undefined,
});

type BodyProps = {
  asked: Reading<'nearMe'>;
  where: Whereabout;
  kept: Filter;
  radius: string | undefined;
  wrong: Located | undefined;
  reader: Reader;
};

function Body({ asked, where, kept, radius = usualRadius, wrong, reader }: BodyProps) {
  const { say, locale } = reader;
  const error = (field: keyof Whereabout) => {
    if (wrong?.kind === 'nothing' && field === 'postcode') return say('page.near.nothing');
    if (wrong?.kind === 'several' && field === 'venue') return say('page.near.several', { text: where.venue });
    return wrong?.kind === 'unknown' && wrong.field === field
      ? say(`page.near.unknown.${field}`, { text: where[field] })
      : undefined;
  };
  const districts = cityAreas().districts.toSorted((a, b) => a.name.localeCompare(b.name, 'de'));
  return (
    <>
      <PageTop title={say('page.near.title')} lead={say('page.near.lead')} />
      {wrong?.kind === 'several' && (
        <LinkRow
          label={say('page.near.which')}
          links={wrong.spots.map((spot) => ({ href: addressAround(kept, spot, radius, reader), text: spot.name }))}
        />
      )}
      <NearForm
        action={asked.path}
        kept={hiddenFields(kept, reader)}
        fields={[
          {
            as: 'input',
            id: 'near-postcode',
            name: locale === 'en' ? 'around-postcode' : 'um-plz',
            label: say('page.near.postcode'),
            value: where.postcode,
            error: error('postcode'),
            maxLength: 10,
            autoComplete: 'postal-code',
          },
          {
            as: 'select',
            id: 'near-district',
            name: locale === 'en' ? 'around-district' : 'um-stadtteil',
            label: say('page.near.district'),
            value: where.district,
            error: error('district'),
            options: [
              { value: '', label: say('page.near.noDistrict') },
              ...districts.map(({ slug, name }) => ({ value: slug, label: name })),
            ],
          },
          {
            as: 'input',
            id: 'near-venue',
            name: locale === 'en' ? 'around-venue' : 'um-ort',
            label: say('page.near.venue'),
            value: where.venue,
            error: error('venue'),
            hint: say('page.near.venueHint'),
            maxLength: lettersMax,
          },
        ]}
        radius={{
          name: locale === 'en' ? 'radius' : 'umkreis',
          legend: say('page.near.radius'),
          options: radii.map((km) => ({ value: km, label: say('page.near.km', { km }), checked: km === radius })),
        }}
        words={{ legend: say('page.near.where'), submit: say('page.near.submit'), note: say('page.near.note') }}
      />
    </>
  );
}
