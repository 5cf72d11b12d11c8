import { oembed } from '#web/pages/embed/oembed.ts';

export const GET = oembed;
