/** Ways to pass something on: plain addresses that load nothing until somebody follows them. */
export type ShareWays = Readonly<
  Record<'mail' | 'sms' | 'whatsapp' | 'mastodon' | 'bluesky' | 'facebook' | 'linkedin' | 'x', string>
>;

type Shared = {
  /** The title with what has become of it. */
  title: string;
  url: string;
  /** Captions of at most 150, 300 and 600 characters, each with its link. */
  short: string;
  middle: string;
  long: string;
};

/** Every way gets the longest text it takes: Bluesky 300 characters, X 280, Mastodon 500. */
export function shareWays({ title, url, short, middle, long }: Shared): ShareWays {
  const [subject, brief, text, letter, address] = [title, short, middle, long, url].map((words) =>
    encodeURIComponent(words.toWellFormed()),
  );
  return {
    mail: `mailto:?subject=${subject}&body=${letter}`,
    sms: `sms:?&body=${brief}`,
    whatsapp: `https://wa.me/?text=${text}`,
    mastodon: `https://share.joinmastodon.org/#text=${text}`,
    bluesky: `https://bsky.app/intent/compose?text=${text}`,
    facebook: `https://www.facebook.com/sharer/sharer.php?u=${address}`,
    linkedin: `https://www.linkedin.com/sharing/share-offsite/?url=${address}`,
    x: `https://x.com/intent/post?text=${brief}`,
  };
}
