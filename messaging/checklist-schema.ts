import * as v from 'valibot';
import { NOTICE_ITEMS, RECIPIENT_CATEGORIES, SAFEGUARDS } from '../core/notice/items/items.ts';

/** Literal words of a page; bounded, as all that a page may store. */
const quote = v.pipe(v.string(), v.maxLength(400));
const short = v.pipe(v.string(), v.maxLength(120));

const found = v.strictObject({ item: v.picklist(NOTICE_ITEMS), quote, under: v.optional(short) });
const retention = v.strictObject({ category: short, period: short, quote });
const recipient = v.union([
  v.strictObject({ name: v.pipe(v.string(), v.maxLength(200)), quote }),
  v.strictObject({ category: v.picklist(RECIPIENT_CATEGORIES), quote }),
]);
const transfer = v.strictObject({ safeguard: v.picklist(SAFEGUARDS), quote });

/** What a page says of the items of Art. 13 and 14, as a content script may tell it. */
export const checklist = v.strictObject({
  found: v.pipe(v.array(found), v.maxLength(NOTICE_ITEMS.length)),
  retention: v.pipe(v.array(retention), v.maxLength(40)),
  recipients: v.pipe(v.array(recipient), v.maxLength(40)),
  transfers: v.pipe(v.array(transfer), v.maxLength(30)),
});
