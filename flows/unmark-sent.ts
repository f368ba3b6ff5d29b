import { instantOf } from '../core/day.ts';
import type { RequestId } from '../core/ids.ts';
import type { Draft, Identity, SentLetter } from '../core/letter/letter.ts';
import type { AccessRequest } from '../core/request/event.ts';
import type { HabeasDatabase } from '../storage/database.ts';

/**
 * Takes a sending back: the event and the letter go, the draft returns, in one transaction. `draft` is what `markSent`
 * gave; without it the draft is made from the letter, whose words then stand as the person's own wording.
 * Gives false, and changes nothing, where nothing was sent or something has happened since.
 */
export async function unmarkSent(
  database: HabeasDatabase,
  { requestId, draft }: { requestId: RequestId; draft?: Draft | undefined },
  now: Date,
): Promise<boolean> {
  const { requests, events, drafts, letters, identities } = database;
  return database.transaction('rw', [requests, events, drafts, letters, identities], async () => {
    const request = await requests.get(requestId);
    const happened = await events.where({ requestId }).toArray();
    const sendings = happened.filter(({ kind }) => kind === 'sent');
    const since = happened.some(({ kind }) => kind !== 'sent' && kind !== 'drafted');
    const [sent] = await letters.where({ requestId }).toArray();
    if (request === undefined || sendings.length === 0 || since || sent === undefined) return false;

    await events.bulkDelete(sendings.map(({ id }) => id));
    await letters.where({ requestId }).delete();
    const restored = draft ?? draftFrom(sent, request, await identities.toArray());
    await drafts.put({ ...restored, requestId, changedAt: instantOf(now) });
    return true;
  });
}

function draftFrom({ letter }: SentLetter, request: AccessRequest, identities: Identity[]): Omit<Draft, 'changedAt'> {
  return {
    requestId: request.id,
    site: request.site,
    kind: request.kind,
    language: letter.language,
    identityId: (identities.find(({ name }) => name === letter.sender.name) ?? identities[0])?.id,
    accountEmail: letter.sender.email,
    customerNumber: undefined,
    edited: { subject: letter.subject, body: letter.body },
  };
}
