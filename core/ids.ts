declare const id: unique symbol;

type Id<Of extends string> = string & { readonly [id]: Of };

export type ObservationId = Id<'observation'>;
export type ReceiptId = Id<'receipt'>;
export type ReadingId = Id<'reading'>;
export type IdentityId = Id<'identity'>;
export type RequestId = Id<'request'>;
export type EventId = Id<'event'>;
export type LetterId = Id<'letter'>;

/**
 * A site: the registrable domain, lower case, as the public suffix list cuts it (`maison.fr`, `maison.co.uk`); the
 * host itself where there is none (an address, `localhost`). Nothing of a path or a query ever stands in it.
 */
export type Site = string & { readonly [id]: 'site' };

/** A new random identifier of the kind asked for. */
export function newId<Of extends Id<string>>(): Of {
  return crypto.randomUUID() as string as Of;
}
