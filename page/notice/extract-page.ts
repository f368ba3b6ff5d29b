import { cleanLine } from '../../core/notice/clean-text.ts';
import { mailAddress } from '../../core/notice/mail-address.ts';
import type { NoticePage } from '../../core/notice/notice-page.ts';
import { bareUrl } from './bare-url.ts';
import { organisationsOf } from './organisations.ts';

/** Text of a page beyond this many characters is not read (threats.md T11). */
export const MOST_TEXT = 200_000;

const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'IFRAME',
  'OBJECT',
  'SVG',
  'svg',
  'CANVAS',
  'VIDEO',
  'AUDIO',
  'INPUT',
  'TEXTAREA',
  'SELECT',
  'BUTTON',
  'DATALIST',
  'OPTION',
  'HEAD',
  'NAV',
  'MATH',
]);
const INLINE = new Set([
  'A',
  'ABBR',
  'B',
  'BDI',
  'BDO',
  'CITE',
  'CODE',
  'DEL',
  'DFN',
  'EM',
  'FONT',
  'I',
  'INS',
  'KBD',
  'LABEL',
  'MARK',
  'Q',
  'S',
  'SAMP',
  'SMALL',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
  'TT',
  'U',
  'VAR',
  'WBR',
  'SLOT',
]);

/**
 * The words of a document with their structure. Form controls and what the person may type into are never read
 * (threats.md T20); nothing of the document is changed.
 */
export function extractPage(document: Document, url: string): NoticePage {
  const writer = new Writer();
  const body = document.body as HTMLElement | null;
  if (body !== null) walk(body, writer);
  writer.endLine();
  return {
    url: bareUrl(url) ?? '',
    title: cleanLine(document.title.slice(0, 300)),
    language: languageOf(document),
    text: writer.text,
    headings: inOrder(writer.headings),
    linkedMails: writer.mails,
    organisations: organisationsOf(document),
  };
}

/** Gathers folded lines, so that every offset is an offset into what is kept. */
export class Writer {
  text = '';
  /** Where the last line ended, its line break left out. */
  lastEnd = 0;
  headings: { at: number; end: number; level: number }[] = [];
  mails: { at: number; end: number; address: string }[] = [];
  private line = '';

  get full(): boolean {
    return this.text.length + this.line.length >= MOST_TEXT;
  }

  add(text: string): void {
    const clean = cleanKeepingEdges(text);
    this.line += /\s$/.test(this.line) || this.line === '' ? clean.trimStart() : clean;
  }

  /** Where the next word will stand. */
  get at(): number {
    return this.text.length + this.line.length;
  }

  endLine(): void {
    const line = this.line.trimEnd();
    this.line = '';
    if (line === '') return;
    this.lastEnd = Math.min(MOST_TEXT, this.text.length + line.length);
    this.text += `${line}\n`.slice(0, Math.max(0, MOST_TEXT - this.text.length));
  }
}

/** By place, and one for each place: a bold paragraph in a bold division is one heading. */
function inOrder(headings: NoticePage['headings']): NoticePage['headings'] {
  const sorted = [...headings].sort((one, other) => one.at - other.at || one.level - other.level);
  return sorted.filter(({ at }, index) => sorted[index - 1]?.at !== at);
}

function cleanKeepingEdges(text: string): string {
  const inner = cleanLine(text);
  if (inner === '') return /\s/.test(text) ? ' ' : '';
  return `${/^\s/.test(text) ? ' ' : ''}${inner}${/\s$/.test(text) ? ' ' : ''}`;
}

/** Iterative: a page may nest as deep as it likes. */
function walk(root: Element, writer: Writer): void {
  const stack: (Node | (() => void))[] = [root];
  while (stack.length > 0 && !writer.full) {
    const node = stack.pop();
    if (node === undefined) break;
    if (typeof node === 'function') node();
    else if (node.nodeType === 3) writer.add(node.nodeValue ?? '');
    else if (node.nodeType === 1) enter(node as Element, writer, stack);
  }
}

function enter(element: Element, writer: Writer, stack: (Node | (() => void))[]): void {
  const name = element.tagName;
  if (SKIPPED.has(name) || isHidden(element)) return;
  if (name === 'BR' || name === 'HR') {
    writer.endLine();
    return;
  }

  const inline = INLINE.has(name);
  if (!inline) writer.endLine();
  const at = writer.at;
  const address = linkedAddress(element);
  const level = headingLevel(element);
  stack.push(() => {
    if (address !== undefined && writer.at > at) writer.mails.push({ at, end: writer.at, address });
    if (!inline) writer.endLine();
    if (level === undefined) return;
    const written = writer.lastEnd - at;
    if (written > 0 && written <= 200) {
      writer.headings.push({ at, end: at + written, level });
    }
  });
  for (let child: ChildNode | null = element.lastChild; child !== null; child = child.previousSibling) {
    stack.push(child);
  }
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    (element.hasAttribute('contenteditable') && element.getAttribute('contenteditable') !== 'false') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}

function headingLevel(element: Element): number | undefined {
  const tag = /^H([1-6])$/.exec(element.tagName);
  if (tag?.[1] !== undefined) return Number(tag[1]);
  if (element.tagName === 'DT' || element.tagName === 'SUMMARY' || element.tagName === 'CAPTION') return 7;
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level') ?? 2) || 2;
  // A paragraph that is bold from end to end is a heading that somebody forgot to call one.
  if (/^(?:P|DIV|LI|TD)$/.test(element.tagName)) {
    const only = element.firstElementChild;
    const bold = only !== null && /^(?:STRONG|B|U|EM)$/.test(only.tagName) && element.childElementCount === 1;
    if (bold && only.textContent.trim().length > 2 && element.textContent.trim() === only.textContent.trim()) return 7;
  }
  return undefined;
}

function linkedAddress(element: Element): string | undefined {
  const coded = element.getAttribute('data-cfemail');
  if (coded !== null) return decodedAddress(coded);
  if (element.tagName !== 'A') return undefined;
  const href = element.getAttribute('href') ?? '';
  const protectedPath = /\/cdn-cgi\/l\/email-protection#([\da-f]{8,400})$/i.exec(href);
  if (protectedPath?.[1] !== undefined) return decodedAddress(protectedPath[1]);
  const mailto = /^\s*mailto:([^?]*)/i.exec(href);
  if (mailto?.[1] === undefined) return undefined;
  try {
    return mailAddress(cleanLine(decodeURIComponent(mailto[1])));
  } catch {
    return undefined;
  }
}

/** Hexadecimal bytes, each combined by exclusive or with the first. */
function decodedAddress(coded: string): string | undefined {
  if (!/^(?:[\da-f]{2}){4,200}$/i.test(coded)) return undefined;
  const bytes = coded.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  const key = bytes[0] ?? 0;
  return mailAddress(String.fromCharCode(...bytes.slice(1).map((byte) => byte ^ key)));
}

function languageOf(document: Document): string | undefined {
  const declared = document.documentElement?.getAttribute('lang') ?? '';
  const code = /^[a-z]{2}(?![a-z])/i.exec(declared.trim())?.[0].toLowerCase();
  return code;
}
