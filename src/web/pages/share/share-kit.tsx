import { charactersIn, type Kit, shareWays, sheetName } from '#across/share/index.ts';
import { locales } from '#kernel/words.ts';
import { CopyField } from '#ui/copy-field.tsx';
import { LinkButton } from '#ui/form/button.tsx';
import { Halves } from '#ui/halves.tsx';
import { PictureList, type PictureView } from '#ui/picture-list.tsx';
import { Section } from '#ui/section.tsx';
import type { Words } from '../../words.ts';

const measures = { quer: [1200, 630], hochformat: [1080, 1350], story: [1080, 1920], a4: [840, 1188] } as const;

type ShareKitProps = {
  kit: Kit;
  say: Words;
  /** The title with what has become of it, for mails. */
  subject: string;
  /** The addresses of the package, of a sheet in a kind of file, and of the calendar file. */
  package: string;
  sheetPath: (format: Kit['sheets'][number]['format'], kind: 'svg' | 'png' | 'pdf') => string;
  calendar: string;
  /** The page that makes lines for the own website, where there is one for this. */
  embed?: string | undefined;
};

/** Everything to pass something on: package, texts, pictures, what is on them, and plain links. */
export function ShareKit({ kit, say, subject, package: zip, sheetPath, calendar, embed }: ShareKitProps) {
  return (
    <>
      <Section id="package" title={say('share.package.title')}>
        <p>{say('share.package.text')}</p>
        <p className="actions">
          <LinkButton href={zip}>{say('share.package.button')}</LinkButton>
        </p>
      </Section>
      <Section id="texts" title={say('share.texts.title')}>
        <p className="soft">{say('share.texts.hint')}</p>
        <Halves>
          {locales.map((locale) => (
            <div key={locale}>
              <h3>{say(`share.texts.${locale}`)}</h3>
              {kit.captions[locale].map(({ length, text }) => (
                <CopyField
                  key={length}
                  id={`text-${length}-${locale}`}
                  lang={locale}
                  label={say('share.texts.label', { length })}
                  of={say(`share.texts.${locale}`)}
                  text={text}
                  note={say('share.texts.count', { count: charactersIn(text) })}
                />
              ))}
            </div>
          ))}
        </Halves>
      </Section>
      <Section id="pictures" title={say('share.pictures.title')}>
        <PictureList pictures={kit.sheets.map(({ format }) => pictureView(format, { kit, say, sheetPath }))} />
      </Section>
      <Section id="alt" title={say('share.alt.title')}>
        <p className="soft">{say('share.alt.hint')}</p>
        <Halves>
          {locales.map((locale) => (
            <div key={locale}>
              <h3>{say(`share.texts.${locale}`)}</h3>
              <CopyField
                id={`alt-${locale}`}
                lang={locale}
                label={say('share.alt.label')}
                of={say(`share.texts.${locale}`)}
                text={kit.alt[locale]}
                note={say('share.alt.count', { count: charactersIn(kit.alt[locale]) })}
              />
            </div>
          ))}
        </Halves>
      </Section>
      <Section id="ways" title={say('share.ways.title')}>
        <p className="soft">{say('share.ways.note')}</p>
        <WaysOut kit={kit} say={say} subject={subject} calendar={calendar} embed={embed} />
      </Section>
    </>
  );
}

type Drawn = Pick<ShareKitProps, 'kit' | 'say' | 'sheetPath'>;

function pictureView(format: Kit['sheets'][number]['format'], { kit, say, sheetPath }: Drawn): PictureView {
  const [width, height] = measures[format];
  const kind = format === 'a4' ? 'pdf' : 'png';
  const name = sheetName(kit.base, format);
  return {
    src: sheetPath(format, 'svg'),
    width,
    height,
    title: say(`share.pictures.${format}`),
    hint: say(`share.pictures.${format}For`),
    files: [
      { href: sheetPath(format, kind), name, text: say(`share.pictures.${kind}`) },
      { href: sheetPath(format, 'svg'), name: name.replace(/\.\w+$/, '.svg'), text: say('share.pictures.svg') },
    ],
  };
}

type WaysOutProps = Pick<ShareKitProps, 'kit' | 'say' | 'subject' | 'calendar' | 'embed'>;

function WaysOut({ kit, say, subject, calendar, embed }: WaysOutProps) {
  const [short = '', middle = '', long = ''] = kit.captions[kit.locale].map(({ text }) => text);
  const ways = Object.entries(shareWays({ title: subject, url: kit.url, short, middle, long }));
  return (
    <ul className="plain ways-out">
      {ways.map(([way, href]) => (
        <li key={way}>
          <a href={href} rel={href.startsWith('https:') ? 'nofollow noopener noreferrer' : undefined}>
            {say(`share.ways.${way}`)}
          </a>
        </li>
      ))}
      <li>
        <a href={calendar}>{say('share.ways.calendar')}</a>
      </li>
      {embed && (
        <li>
          <a href={embed}>{say('share.ways.embed')}</a>
        </li>
      )}
    </ul>
  );
}
