import type { Letter } from './letter.ts';
import { mailOf } from './text.ts';

/**
 * The letter as a mail draft (RFC 5322): opens ready to send in Outlook, "edit as new" in Thunderbird. `X-Unsent` makes
 * it a draft; Date, From and Message-ID are the mail program's own. Without a plain address there is no `To`, and the
 * person fills it in. Pure ASCII, CRLF, no line above 78 characters but an address, which is never broken.
 */
export function emlOf(letter: Letter): string {
  const { to, subject, text } = mailOf(letter);
  const headers = [
    'X-Unsent: 1',
    ...(to === undefined ? [] : [`To: ${to}`]),
    `Subject: ${encodedHeader(subject)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
  ];
  return `${headers.join(CRLF)}${CRLF}${CRLF}${quotedPrintable(text)}${CRLF}`;
}

const CRLF = '\r\n';

/**
 * A header's text as RFC 2047 words of at most 75 characters, one a line. Plain ASCII that fits stays as it is, unless
 * it looks like such a word.
 */
function encodedHeader(text: string): string {
  if (/^[\x20-\x7E]*$/.test(text) && !text.includes('=?') && text.length <= 69) return text;
  const words: string[] = [];
  let word: number[] = [];
  for (const character of text) {
    const octets = new TextEncoder().encode(character);
    // 39 octets make 52 characters in base64, 64 with `=?UTF-8?B?` and `?=`, 73 after `Subject: `. A character is never cut in two.
    if (word.length + octets.length > 39) {
      words.push(base64(word));
      word = [];
    }
    word.push(...octets);
  }
  words.push(base64(word));
  return words.map((encoded) => `=?UTF-8?B?${encoded}?=`).join(`${CRLF} `);
}

function base64(octets: number[]): string {
  return btoa(String.fromCharCode(...octets));
}

/** RFC 2045, 6.7: lines of at most 76 characters, `=` at a soft break, white space at a line's end encoded. */
function quotedPrintable(text: string): string {
  const lines = text.split('\n');
  return lines.map(quotedPrintableLine).join(CRLF);
}

function quotedPrintableLine(line: string): string {
  const octets = new TextEncoder().encode(line);
  let written = '';
  let length = 0;
  octets.forEach((octet, index) => {
    const last = index === octets.length - 1;
    const literal = octet >= 0x21 && octet <= 0x7e && octet !== 0x3d;
    const space = (octet === 0x20 || octet === 0x09) && !last;
    // "From " and a lone dot at a line's start are touched on the way by some servers: the first octet is made safe.
    const mangled = index === 0 && (octet === 0x2e || line.startsWith('From '));
    const piece =
      (literal || space) && !mangled
        ? String.fromCharCode(octet)
        : `=${octet.toString(16).toUpperCase().padStart(2, '0')}`;
    if (length + piece.length > (last ? 76 : 75)) {
      written += `=${CRLF}`;
      length = 0;
    }
    written += piece;
    length += piece.length;
  });
  return written;
}
