import { timeWords } from '#kernel/date-words.ts';
import { inLocale } from '#kernel/words.ts';
import { type OccurrenceDetail, priceWords, valueLabel } from '#modules/calendar/index.ts';

import { findDistrict } from '#modules/venues/index.ts';
import type { Fact } from '#ui/facts.tsx';
import { pathOf } from '../path-of.ts';
import { refOf } from '../ref.ts';
import type { Reader } from './reader.ts';
import { fullWhen } from './when.ts';

const sentence = (parts: readonly (string | undefined | false)[]) => parts.filter(Boolean).join(', ') || undefined;

const outside = (url: string, text: string) => (
  <a href={url} rel="nofollow noopener">
    {text}
  </a>
);

function whenFact(view: OccurrenceDetail, reader: Reader): Fact {
  const { locale, say } = reader;
  const hours = view.durationMinutes && view.durationMinutes >= 60 ? Math.floor(view.durationMinutes / 60) : 0;
  const minutes = view.durationMinutes ? view.durationMinutes % 60 : 0;
  const duration = view.durationMinutes ? say('page.fact.duration', { hours, minutes }) : undefined;
  const more = sentence([
    view.doorsLocal && say('page.fact.doors', { time: timeWords(view.doorsLocal, locale) }),
    duration,
    view.hasInterval && say('page.fact.interval'),
  ]);
  return { label: say('page.fact.when'), value: <b>{fullWhen(view, reader)}</b>, more };
}

function whereFact(view: OccurrenceDetail, { locale, say }: Reader): Fact | undefined {
  const { place } = view;
  if (!place)
    return view.onlineUrl
      ? { label: say('page.fact.where'), value: outside(view.onlineUrl, say('page.place.online')) }
      : undefined;
  const town = [place.postalCode, place.locality].filter(Boolean).join(' ');
  const district = place.district ? findDistrict(place.district) : undefined;
  const address = sentence([place.streetAddress, place.addressNote, town, district?.name]);
  return {
    label: say('page.fact.where'),
    value: (
      <>
        <a href={pathOf('venue', { slug: place.slug }, locale)}>{place.name}</a>
        {place.hall && `, ${place.hall}`}
      </>
    ),
    more: [address, place.transit].filter(Boolean).join('. ') || undefined,
  };
}

function priceFact(view: OccurrenceDetail, { locale, say }: Reader): Fact | undefined {
  const price = priceWords(view.offers, locale);
  const notes = [
    view.availability && say(`page.availability.${view.availability}`),
    view.registration === 'noetig' && say('page.fact.registrationNeeded'),
    view.registration === 'erwuenscht' && say('page.fact.registrationWelcome'),
    view.offers.some((offer) => offer.companionFree) && say('page.fact.companionFree'),
    ...view.offers.flatMap((offer) => (offer.label ? inLocale(offer.label, locale) : [])),
  ];
  if (!price && !notes.some(Boolean)) return undefined;
  return {
    label: say('page.fact.price'),
    value: price ?? say('page.fact.priceOpen'),
    more: [...new Set(notes.filter(Boolean))].join('. ') || undefined,
  };
}

function languageFact(view: OccurrenceDetail, reader: Reader): Fact | undefined {
  const describe = { locale: reader.locale, words: reader.say.in('calendar'), names: {} };
  const name = (code: string) => valueLabel('sprache', code === 'zxx' ? 'ohne' : code, describe);
  const spoken =
    view.withoutWords && view.languages.length === 0
      ? [reader.say('page.fact.withoutWords')]
      : view.languages.map(name);
  if (spoken.length === 0) return undefined;
  const titles =
    view.surtitles.length > 0
      ? reader.say('page.fact.surtitles', { languages: view.surtitles.map(name).join(', ') })
      : undefined;
  return { label: reader.say('calendar.facet.sprache'), value: spoken.join(', '), more: titles };
}

const ageFact = ({ ageMin, ageMax }: OccurrenceDetail, { say }: Reader): Fact | undefined => {
  if (!ageMin && !ageMax) return undefined;
  const value = ageMax
    ? say('page.fact.ages', { from: ageMin ?? 0, to: ageMax })
    : say('page.fact.ageFrom', { from: ageMin ?? 0 });
  return { label: say('page.fact.age'), value };
};

const peopleFact = ({ contributors }: OccurrenceDetail, { say }: Reader): Fact | undefined =>
  contributors.length === 0
    ? undefined
    : {
        label: say('page.fact.people'),
        value: contributors.slice(0, 12).map(({ role, name }, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order never changes, and two people may share name and role.
          <span key={position} className="person">
            {position > 0 && ', '}
            {name}
            {role && ` (${role})`}
          </span>
        )),
      };

const linksFact = (label: string, links: readonly { href: string; text: string }[]): Fact | undefined =>
  links.length === 0
    ? undefined
    : {
        label,
        value: links.map(({ href, text }, position) => [
          position > 0 && ', ',
          <a key={href} href={href}>
            {text}
          </a>,
        ]),
      };

/** All facts of one date, those nobody has stated left out. */
export function occurrenceFacts(view: OccurrenceDetail, reader: Reader): Fact[] {
  const { locale, say } = reader;
  const { datesOfEvent: count } = view;
  const allDates = pathOf('event', { ref: refOf(view.event.slug, view.event.publicId) }, locale);
  return [
    whenFact(view, reader),
    count > 1
      ? linksFact(say('page.fact.dates'), [{ href: allDates, text: say('page.fact.allDates', { count }) }])
      : undefined,
    whereFact(view, reader),
    priceFact(view, reader),
    linksFact(
      say('page.fact.by'),
      view.organisers.map(({ slug, name }) => ({ href: pathOf('institution', { slug }, locale), text: name })),
    ),
    peopleFact(view, reader),
    languageFact(view, reader),
    ageFact(view, reader),
    linksFact(
      say('calendar.facet.reihe'),
      view.series.map(({ slug, name }) => ({ href: pathOf('series', { slug }, locale), text: name })),
    ),
    view.notices.length > 0
      ? {
          label: say('page.fact.notices'),
          value: view.notices
            .map((id) =>
              say.has(`page.notice.${id.replaceAll('.', '-')}`) ? say(`page.notice.${id.replaceAll('.', '-')}`) : id,
            )
            .join(', '),
        }
      : undefined,
    view.website ? { label: say('page.fact.website'), value: outside(view.website, hostOf(view.website)) } : undefined,
  ].filter((fact): fact is Fact => fact !== undefined);
}

const hostOf = (url: string) => /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? url;
