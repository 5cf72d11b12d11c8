import { Menu } from '#ui/menu.tsx';
import type { Words } from '../words.ts';

type ShareWaysProps = { say: Words; title: string; when: string; url: string; poster: string; all: string };

/** Ways to pass a date on that ask nobody's leave: a mail, a message, the poster for the door, and all the rest. */
export function ShareWays({ say, title, when, url, poster, all }: ShareWaysProps) {
  const text = `${title}, ${when}`;
  const body = encodeURIComponent(`${text}\n${url}`);
  return (
    <Menu
      mark="share"
      text={say('page.share.button')}
      links={[
        { href: `mailto:?subject=${encodeURIComponent(text)}&body=${body}`, text: say('page.share.mail') },
        { href: `sms:?&body=${body}`, text: say('page.share.message') },
        { href: poster, text: say('page.share.poster'), hint: say('page.share.posterHint') },
        { href: all, text: say('share.menu'), hint: say('share.menuHint') },
      ]}
      note={url}
    />
  );
}
