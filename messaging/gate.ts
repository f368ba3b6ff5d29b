import * as v from 'valibot';
import type { MessageName, MessageOf } from './protocol.ts';
import { MESSAGES } from './schema.ts';

/** What the browser itself says of whoever sent a message. A page cannot write here, even with a broken renderer. */
export type Sender = {
  id?: string | undefined;
  origin?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; url?: string | undefined; incognito?: boolean | undefined } | undefined;
};

export type Admitted = { [Name in MessageName]: { name: Name; payload: MessageOf<Name> } }[MessageName];

export type Verdict = { admitted: Admitted } | { refused: string };

/**
 * The one door between pages and the background: decides by who sent it, then by its shape. Whether a message comes
 * from a page or from the extension follows from the sender's origin alone (threats.md T2).
 *
 * @param own the extension's identifier and origin, without a slash at the end
 */
export function admit(message: unknown, sender: Sender, own: { id: string; origin: string }): Verdict {
  if (sender.id !== own.id) return { refused: 'not from this extension' };
  const origin = sender.origin ?? originOf(sender.url);
  if (origin === undefined || origin === 'null') return { refused: 'no origin' };

  const parsed = v.safeParse(ENVELOPE, message);
  if (!parsed.success) return { refused: 'not a message' };
  const { name, payload } = parsed.output;

  const rule = Object.hasOwn(MESSAGES, name) ? MESSAGES[name as MessageName] : undefined;
  if (rule === undefined) return { refused: 'unknown message' };
  const from = origin === own.origin ? 'extension' : 'page';
  if (rule.from !== from) return { refused: `${name} is not for a sender of kind ${from}` };
  if (from === 'page' && sender.tab?.id === undefined) return { refused: 'not from a tab' };

  const body = v.safeParse(rule.payload, payload);
  if (!body.success) return { refused: `${name}: ${body.issues[0].message}` };
  return { admitted: { name, payload: body.output } as Admitted };
}

/**
 * Whether anything may be written on this sender's account. Fails closed: what is not known to be an ordinary window
 * is taken for a private one (T19).
 */
export function mayStore(sender: Sender): boolean {
  return sender.tab?.incognito === false;
}

const ENVELOPE = v.strictObject({ name: v.pipe(v.string(), v.maxLength(40)), payload: v.optional(v.unknown()) });

function originOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;
}
