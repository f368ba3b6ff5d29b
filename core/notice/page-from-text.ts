import { cleanLine } from './clean-text.ts';
import { mailAddress } from './mail-address.ts';
import type { NoticePage } from './notice-page.ts';

/** A page from plain text or Markdown: lines, `#` headings, bold lines, and links written out. */
export function pageFromText(
  source: string,
  { url, language }: { url: string; language: string | undefined },
): NoticePage {
  let text = '';
  const headings: { at: number; end: number; level: number }[] = [];
  let afterBlank = true;
  const linkedMails: { at: number; end: number; address: string }[] = [];
  const plain = source
    .replace(/^---\n[\s\S]{0,2000}?\n---\n/, '')
    .replace(/<h([1-6])(?: [^<>]{0,200})?>/g, (_tag, level: string) => `\n${'#'.repeat(Number(level))} `)
    .replace(/<\/?(?:p|div|li|ul|ol|tr|td|table|h[1-6])(?: [^<>]{0,200})?>/g, '\n');
  for (const raw of plain.split(/\n|<br ?\/?>/)) {
    const marks = /^\s*(#{1,6})\s/.exec(raw);
    const bold = /^\s*(?:\*\*_?|__)([^*_]{3,120})(?:_?\*\*|__):?\s*$/.exec(raw);
    const at = text.length;
    const line = cleanLine(
      raw
        .replace(/^\s*(?:#{1,6}|[-*+>]|\d{1,2}[.)]|\|)\s+/, '')
        .replace(/<[^<>]{1,300}>/g, (tag) => (/^<[^\s<>@]+@[^\s<>@]+>$/.test(tag) ? tag.slice(1, -1) : ' '))
        .replace(/!?\[([^\]]{0,300})\]\((?!mailto:)[^()\s]{0,600}\)/g, '$1')
        .replace(/\[([^\]]{0,300})\]\(mailto:([^()\s?]{0,200})[^()]{0,300}\)/g, (_whole, label: string, to: string) =>
          label.includes('@') || mailAddress(to) === undefined ? label : `${label} ${to}`,
        )
        .replace(/\\([_*.@()[\]-])/g, '$1')
        .replace(/\*\*|__/g, '')
        .replace(/&amp;/g, '&')
        .replace(/&nbsp;/g, ' '),
    );
    const underline = /^\s*(={3,}|-{3,})\s*$/.exec(raw)?.[1];
    if (underline !== undefined) {
      const last = text.lastIndexOf('\n', text.length - 2) + 1;
      if (text.length > 0 && text.length - last < 160 && headings.at(-1)?.at !== last && !afterBlank) {
        headings.push({ at: last, end: text.length - 1, level: underline.startsWith('=') ? 1 : 2 });
      }
      continue;
    }
    afterBlank = line === '';
    if (line === '') continue;
    text += `${line}\n`;
    if (marks?.[1] !== undefined) headings.push({ at, end: at + line.length, level: marks[1].length });
    else if (bold !== null) headings.push({ at, end: at + line.length, level: 7 });
    if (text.length > 200_000) break;
  }
  const first = headings[0];
  const title =
    first === undefined ? text.slice(0, Math.min(120, text.indexOf('\n'))) : text.slice(first.at, first.end);
  return { url, title, language, text: text.slice(0, 200_000), headings, linkedMails, organisations: [] };
}
