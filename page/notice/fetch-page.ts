import type { FetchFailure } from '../../core/notice/notice-failure.ts';
import { sameSite } from './same-site.ts';

/** From the first byte asked to the last one read. */
const TIMEOUT_MS = 10_000;
/** Bytes of a page that are read at most. */
const MOST_BYTES = 2_000_000;

/** A page as it was served, decoded; a PDF as its bytes. `url` is where it was found in the end. */
export type Fetched =
  | { format: 'html' | 'markdown' | 'text'; text: string; url: string }
  | { format: 'pdf'; bytes: Uint8Array; url: string };

/**
 * One page of the site itself, or of the place that it declares its notice to stand at, without cookies. On the own
 * origin a redirect that would leave it ends before anything is sent there; elsewhere an answer from another site is refused.
 *
 * @param from the address of the page that led here
 */
export async function fetchPage(
  fetch: typeof globalThis.fetch,
  url: string,
  from: string,
): Promise<Fetched | { failure: FetchFailure }> {
  const own = new URL(url).origin === new URL(from).origin;
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      mode: own ? 'same-origin' : 'cors',
      redirect: 'follow',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const arrived = response.url === '' ? url : response.url;
    if (!response.ok || !sameSite(new URL(arrived).hostname, new URL(url).hostname)) return { failure: 'unreachable' };
    const bytes = await atMost(response, MOST_BYTES);
    if (bytes === undefined) return { failure: 'too-large' };
    const type = response.headers.get('content-type') ?? '';
    const format = formatOf(type, bytes, new URL(arrived).pathname);
    if (format === undefined) return { failure: 'not-readable' };
    return format === 'pdf' ? { format, bytes, url: arrived } : { format, text: decoded(bytes, type), url: arrived };
  } catch {
    // What another origin does not let scripts read looks like a network that failed: the person can still open it.
    return { failure: own ? 'unreachable' : 'elsewhere' };
  }
}

/** By what the server says, and for a PDF by what it is: many are served as plain bytes. */
function formatOf(type: string, bytes: Uint8Array, path: string): Fetched['format'] | undefined {
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-') return 'pdf';
  if (/^(?:text\/html|application\/xhtml\+xml)/i.test(type)) return 'html';
  if (/^text\/(?:x-)?markdown/i.test(type)) return 'markdown';
  if (/^text\/plain/i.test(type)) return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'text';
  return /^(?:text|application)\/(?:xml|json)/i.test(type) ? 'text' : undefined;
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
