// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Readable, readablePage } from './readable-page.ts';

const HOSTILE = [
  '</dd></dl><script>globalThis.hit = 1</script>',
  '<img src=x onerror="globalThis.hit = 1">',
  '"><svg onload=alert(1)>',
  '</title><meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '</style><style>*{display:none}</style>',
  '&lt;b&gt; is text, and so is &#60;',
  '<!-- <!doctype html> --><a href="javascript:alert(1)">x</a>',
];

describe('a readable page', () => {
  test.each(HOSTILE)('shows %s as the words they are', (words) => {
    const page = parsed(aReadable(words));
    expect(page.querySelector('h1')?.textContent).toBe(words);
    expect(page.title).toBe(words);
    expect([...page.querySelectorAll('dt, dd, section p')].map(({ textContent }) => textContent)).toEqual([
      words,
      words,
      words,
    ]);
    expect(strangers(page)).toEqual([]);
  });

  test('holds nothing of a page’s making, whatever the words', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE)), (words) => {
        expect(strangers(parsed(aReadable(words)))).toEqual([]);
      }),
    );
  });

  test('leaves no byte in that HTML forbids', () => {
    const html = readablePage(aReadable('a\u0000b\u001bc\ud800d\u0085e'));
    expect(html).toContain('<dd><bdi>abc\ufffdde</bdi></dd>');
  });

  test('keeps lines apart, and says in which language and direction it is', () => {
    const page = parsed({ ...aReadable('one\ntwo'), language: 'ar', dir: 'rtl' });
    expect(page.querySelector('dd')?.textContent).toBe('one\ntwo');
    expect(page.documentElement.lang).toBe('ar');
    expect(page.documentElement.dir).toBe('rtl');
  });

  test('forbids itself to run or fetch anything', () => {
    const policy = parsed(aReadable('x')).querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/);
  });
});

function aReadable(words: string): Readable {
  return {
    language: 'fr',
    dir: 'ltr',
    title: words,
    lead: [words],
    sections: [{ title: words, lines: [{ label: words, values: [words] }], note: words }],
    foot: words,
  };
}

function parsed(readable: Readable): Document {
  return new DOMParser().parseFromString(readablePage(readable), 'text/html');
}

/** Elements and attributes that the page's own frame does not have. */
function strangers(page: Document): string[] {
  const own = new Set('HTML HEAD META TITLE STYLE BODY H1 H2 P BDI SECTION DL DT DD FOOTER'.split(' '));
  const attributes = new Set(['lang', 'dir', 'charset', 'http-equiv', 'content', 'name']);
  return [...page.querySelectorAll('*')].flatMap((element) => [
    ...(own.has(element.tagName) ? [] : [element.tagName]),
    ...element
      .getAttributeNames()
      .filter((name) => !attributes.has(name))
      .map((name) => `${element.tagName} ${name}`),
    ...(element.tagName === 'META' && /refresh/i.test(element.getAttribute('http-equiv') ?? '') ? ['refresh'] : []),
  ]);
}
