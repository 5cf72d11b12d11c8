import type { LetterContent, Part, Slip, Small } from '../content.ts';
import { inks, tonesOf } from './colours.ts';
import { html, type Markup, nothing } from './markup.ts';

const sans = 'Arial,Helvetica,sans-serif';
const narrow = "'Arial Narrow','Roboto Condensed',Arial,sans-serif";
/** Long words break before a phone has to scroll sideways, however large somebody has made the text. */
const breaks = 'overflow-wrap:anywhere;word-break:break-word';

/** The letter as HTML for mail programs: tables and styles in place, system fonts, nothing that is loaded. */
export function writeHtml(letter: LetterContent): string {
  const { markup } = html`<!doctype html>
<html lang="${letter.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light"><meta name="supported-color-schemes" content="light"><title>${letter.subject}</title></head>
<body style="margin:0;padding:0;background:${inks.shade}"><div role="article" lang="${letter.locale}" aria-label="${letter.subject}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:${inks.shade}"><tr><td align="center" style="padding:12px 0">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;table-layout:fixed;background:${inks.paper};text-align:left">
<tr><td style="padding:20px 20px 0;font-family:${sans};color:${inks.ink};${breaks}">
<p style="margin:0;padding:8px 0 10px;border-top:6px solid ${inks.ink};border-bottom:6px solid ${inks.ink};font:bold 30px/34px ${narrow}">${letter.portal}</p>
<p style="margin:14px 0 0;font:bold 15px/20px ${sans}">${letter.kicker}</p>
<h1 style="margin:6px 0 10px;font:bold 30px/34px ${narrow}">${letter.title}</h1>
<p style="margin:0 0 18px;font:17px/26px Georgia,serif">${letter.lead}</p>
</td></tr>
${letter.parts.map(partMarkup)}
${smallMarkup(letter.small)}
</table></td></tr></table></div></body></html>
`;
  return markup;
}

const row = (content: Markup, padding = '0 20px'): Markup =>
  html`<tr><td style="padding:${padding};font:16px/23px ${sans};color:${inks.ink};${breaks}">${content}</td></tr>
`;

function partMarkup(part: Part): Markup {
  switch (part.kind) {
    case 'heading':
      return row(html`<h2 style="margin:22px 0 10px;font:bold 23px/27px ${narrow}">${part.text}</h2>`);
    case 'paragraph':
      return row(html`<p style="margin:0 0 14px;font:17px/26px Georgia,serif">${part.text}</p>`);
    case 'slips':
      return html`${part.slips.map(slipMarkup)}`;
    case 'link':
      return row(
        html`<p style="margin:6px 0 10px"><a href="${part.href}" style="color:${inks.ink};font-weight:bold">${part.text}</a></p>`,
      );
    case 'button':
      return row(
        html`<table role="presentation" cellpadding="0" cellspacing="0" style="margin:8px 0 14px"><tr><td style="background:${inks.ink}"><a href="${part.href}" style="display:inline-block;padding:14px 20px;color:${inks.paper};font:bold 17px/22px ${sans};text-decoration:none">${part.text}</a></td></tr></table>`,
      );
  }
}

const lineOf = (text: string | undefined) => (text ? html`<br>${text}` : nothing);

function slipMarkup({ day, dayName, genre, meta, title, href, place, facts, note }: Slip): Markup {
  const { field, ink, text } = tonesOf(genre);
  return row(
    html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="table-layout:fixed;border-top:1px solid ${inks.rule}"><tr>
<td width="82" style="width:82px;padding:12px 12px 12px 0;vertical-align:top"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:${field}"><tr><td style="padding:8px 8px 9px;color:${ink};font:bold 34px/34px ${narrow}">${day}<br><span style="font:bold 13px/18px ${sans}">${dayName}</span></td></tr></table></td>
<td style="padding:10px 0 12px;vertical-align:top;font:16px/22px ${sans};color:${inks.ink};${breaks}"><span style="font-size:14px;font-weight:bold;color:${text}">${meta}</span><br><a href="${href}" style="color:${inks.ink};font:bold 18px/24px ${sans}">${title}</a><br>${place}${lineOf(facts)}${note ? html`<br><strong>${note}</strong>` : nothing}</td>
</tr></table>`,
  );
}

const smallMarkup = ({ title, sentences, links }: Small): Markup =>
  html`<tr><td style="padding:24px 20px;font:14px/21px ${sans};color:${inks.soft};${breaks}"><h2 style="margin:0 0 6px;font:bold 16px/22px ${sans};color:${inks.ink}">${title}</h2>${sentences.join(' ')}${links.map(
    ({ text, href }) =>
      html`<br><a href="${href}" style="display:inline-block;padding:6px 0;color:${inks.ink}">${text}</a>`,
  )}</td></tr>`;
