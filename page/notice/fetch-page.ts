import { sameSite } from './same-site.ts';

const TIMEOUT_MS = 8_000;
/** Bytes of a page that are read at most. */
const MOST_BYTES = 2_000_000;

export type FetchFailure = 'not-html' | 'unreachable' | 'too-large';
export type Fetched = { html: string; url: string } | { failure: FetchFailure };

/**
 * One page of the site itself, without cookies. An address that left the site on the way is refused, like any other
 * answer that is not a page.
 */
export async function fetchPage(fetch: typeof globalThis.fetch, url: string): Promise<Fetched> {
  const stop = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      redirect: 'follow',
      referrerPolicy: 'no-referrer',
      signal: stop,
    });
    const arrived = response.url === '' ? url : response.url;
    if (!response.ok || !sameSite(new URL(arrived).hostname, new URL(url).hostname)) return { failure: 'unreachable' };
    const type = response.headers.get('content-type') ?? '';
    if (!/^(?:text\/html|application\/xhtml\+xml)/i.test(type)) return { failure: 'not-html' };
    const bytes = await atMost(response, MOST_BYTES);
    return bytes === undefined ? { failure: 'too-large' } : { html: decoded(bytes, type), url: arrived };
  } catch {
    return { failure: 'unreachable' };
  }
}

async function atMost(response: Response, most: number): Promise<Uint8Array | undefined> {
  if (Number(response.headers.get('content-length') ?? 0) > most) return undefined;
  const reader = response.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.byteLength;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(part.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

/** In the encoding of the header, else of the page's own `<meta charset>`, else UTF-8. */
function decoded(bytes: Uint8Array, type: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  const label = /charset="?([\w-]+)/i.exec(type)?.[1] ?? /<meta[^>]{0,200}charset=["']?([\w-]+)/i.exec(head)?.[1];
  try {
    return new TextDecoder(label ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
