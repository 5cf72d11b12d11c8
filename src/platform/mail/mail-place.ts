import { join } from 'node:path';
import { config } from '../config.ts';
import { folderPost } from './folder-post.ts';
import type { Post } from './post.ts';
import { smtpPost } from './smtp-post.ts';
import { smtpSettings } from './smtp-settings.ts';

/** Where mails go: to a mail server, whose silence is borne for a while, or as files into a folder. */
export type MailPlace = { kind: 'server'; url: string; patienceMs?: number } | { kind: 'folder'; folder: string };

/** Connections to the mail server at once. */
const connectionsMax = 3;

export const mailFolder = () => join(config().dataFolder, 'mail');

/** The place of this installation. */
export function mailPlace(): MailPlace {
  const url = config().smtpUrl;
  return url ? { kind: 'server', url } : { kind: 'folder', folder: mailFolder() };
}

/** The counters at which mails are handed in side by side. */
export function openPosts(place: MailPlace, now: Temporal.Instant): Post[] {
  if (place.kind === 'folder') return [folderPost(place.folder, now)];
  const settings = smtpSettings(place.url, {
    ownName: new URL(config().publicUrl).hostname,
    patienceMs: place.patienceMs,
  });
  return Array.from({ length: connectionsMax }, () => smtpPost(settings));
}
