import { listCalendarAddresses } from '#across/formats/index.ts';
import { addressOf, type Filter } from '#modules/calendar/index.ts';
import { LinkButton } from '#ui/form/button.tsx';
import { Section } from '#ui/section.tsx';
import { absolute } from '../../origin.ts';
import { pathOf } from '../../path-of.ts';
import type { Reading } from '../../reading.tsx';
import { suffixes } from '../../routes.ts';
import { CalendarWays } from '../calendar-ways.tsx';

/** Forms of a list that programs read again and again by themselves. */
const feeds = ['rss', 'atom'];

type OtherWaysProps = { asked: Reading<'subscribe'>; filter: Filter; title: string };

/** The same list for those who would rather tell nobody an address. */
export function OtherWays({ asked: { words: say, locale }, filter, title }: OtherWaysProps) {
  const file = (suffix: string) => addressOf(`${pathOf('events', {}, locale)}.${suffix}`, filter, locale);
  return (
    <Section id="otherwise" title={say('subscribe.otherwise')}>
      <p>{say('subscribe.otherwiseText')}</p>
      <div className="actions">
        <CalendarWays
          words={say}
          button={say('page.calendar.subscribe')}
          addresses={listCalendarAddresses(absolute(file('ics')), title)}
        />
        {feeds
          .filter((suffix) => suffixes.includes(suffix))
          .map((suffix) => (
            <LinkButton key={suffix} quiet href={file(suffix)}>
              {say('subscribe.feed', { suffix })}
            </LinkButton>
          ))}
      </div>
    </Section>
  );
}
