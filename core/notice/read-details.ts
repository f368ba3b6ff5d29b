import type { Confidence, Sourced } from '../controller/controller.ts';
import type { NoticeDetails } from '../controller/notice-details.ts';
import type { Instant } from '../day.ts';
import { findDate } from './find-date.ts';
import { findRegisterNumbers } from './find-register-numbers.ts';
import { findTelephones } from './find-telephones.ts';
import type { FormPatterns } from './legal-form-patterns.ts';
import { nameFrom, nameUntil } from './name-at.ts';
import { type NoticePage, quoteOf, type Span, sentenceAround } from './notice-page.ts';
import { anchorsAround, sectionAt, type Topography } from './topics.ts';
import type { Topic } from './words.ts';

/** Whose a passage is when it is not the controller's. */
const SOMEBODY_ELSE: ReadonlySet<Topic> = new Set(['host', 'authority', 'representative', 'third-party']);

/** What the page says of the controller beyond name and addresses, each with its literal sentence. */
export function readDetails(
  page: NoticePage,
  topography: Topography,
  { forms, at }: { forms: FormPatterns; at: Instant },
): NoticeDetails {
  const sourced = <Value>(value: Value, span: Span, confidence: Confidence = 'medium'): Sourced<Value> => ({
    value,
    quote: quoteOf(page, sentenceAround(page, span)),
    source: page.url,
    at,
    confidence,
    by: 'page',
  });
  const others = (span: Span): boolean => isSomebodyElse(topography, span);
  const details: NoticeDetails = {};

  const numbers = findRegisterNumbers(page.text).filter((number) => !others(number));
  if (numbers.length > 0) {
    details.numbers = numbers.map((one) =>
      sourced(
        { register: one.register, number: one.number, digits: one.digits },
        one,
        one.digits === 'checked' ? 'high' : 'medium',
      ),
    );
  }
  const telephone = findTelephones(page.text).find((one) => !others(one));
  if (telephone !== undefined) details.telephone = sourced(telephone.number, telephone);
  const date = findDate(topography.folded, page.language);
  if (date !== undefined) details.dated = sourced(date.day, date, 'high');

  const officer = namesAfter(page, topography, 'officer', forms)[0];
  if (officer !== undefined) details.officerName = sourced(named(page, officer), officer);
  const representatives = namesAfter(page, topography, 'representative', forms);
  if (representatives.length > 0) {
    details.representatives = representatives.slice(0, 3).map((one) => ({
      ...sourced(named(page, one), one),
      for: unionOrKingdom(topography.folded.slice(Math.max(0, one.at - 120), one.at)),
    }));
  }
  const joint = jointControllers(page, topography, forms);
  if (joint.length > 0) details.jointControllers = joint.map((one) => sourced(named(page, one), one));
  const hidden = [...page.text.matchAll(HIDDEN)].slice(0, 5);
  if (hidden.length > 0) {
    details.hiddenMails = hidden.map(({ index, 0: { length } }) => {
      const span = { at: index, end: index + length };
      return sourced(quoteOf(page, span), span, 'low');
    });
  }
  const authority = authorityIn(page, topography, forms);
  if (authority !== undefined) details.authority = sourced(named(page, authority), authority);
  const form = rightsForm(page, topography);
  if (form !== undefined) details.rightsForm = sourced(named(page, form), form);
  return details;
}

/** What a hosting service leaves of an address that its script would decode. */
const HIDDEN = /\[email[\s\u00a0]protected\]/g;

function named(page: NoticePage, { at, end }: Span): string {
  return page.text.slice(at, end).replace(/\s+/g, ' ').trim();
}

function isSomebodyElse(topography: Topography, span: Span): boolean {
  const section = sectionAt(topography, span.at);
  const line = topography.folded.lastIndexOf('\n', span.at - 1);
  const near = anchorsAround(topography, span, 160, 0).filter((anchor) => anchor.end <= span.at);
  const last = near.findLast(
    ({ topic, at }) => SOMEBODY_ELSE.has(topic) || topic === 'controller' || (topic === 'publisher' && at > line),
  );
  return (
    (last !== undefined && SOMEBODY_ELSE.has(last.topic)) ||
    [...(section?.topics ?? [])].some((topic) => SOMEBODY_ELSE.has(topic))
  );
}

/** « Our data protection officer is X », « Vertreter in der EU: X »: a proper name behind the role, in its sentence. */
function namesAfter(page: NoticePage, topography: Topography, topic: Topic, forms: FormPatterns): Span[] {
  const spans: Span[] = [];
  for (const anchor of topography.anchors) {
    if (anchor.topic !== topic || spans.length >= 6) continue;
    const rest = topography.folded.slice(anchor.end, anchor.end + 90);
    const link = ROLE_LINK.exec(rest);
    if (link === null) continue;
    const span = nameFrom(page.text, anchor.end + link[0].length, forms);
    if (span === undefined) continue;
    const words = named(page, span).split(' ');
    const formed = forms.trailing.test(named(page, span));
    if ((words.length >= 2 || formed) && words.length <= 8 && !spans.some(({ at }) => at === span.at)) spans.push(span);
  }
  return spans;
}

/** A copula or a colon, after what a role may be qualified by: « in the European Union », « for Article 27 ». */
const ROLE_LINK =
  /^(?: (?:in|for|within|under|dans|pour|en|au|a|aupres|fur|im|der|unter|de|du|la|l'union|nell?a?|per)[^.:\n]{1,50}?)?(?: is| are| est| sont| ist| sind| es| e'| wir haben| :|:|,) ?(?:m\. |mme |mr\.? |mrs\.? |ms\.? |herr |frau |the |la societe |die |der )?/;

function unionOrKingdom(before: string): 'EU' | 'UK' | undefined {
  const uk = Math.max(
    before.lastIndexOf('uk'),
    before.lastIndexOf('united kingdom'),
    before.lastIndexOf('royaume-uni'),
  );
  const eu = Math.max(
    before.lastIndexOf('eu '),
    before.lastIndexOf('european'),
    before.lastIndexOf('union'),
    before.lastIndexOf('eu-'),
  );
  return uk === -1 && eu === -1 ? undefined : uk > eu ? 'UK' : 'EU';
}

/** Names with a legal form in the sentence that says they decide together. @see Art. 26 GDPR */
function jointControllers(page: NoticePage, { folded }: Topography, forms: FormPatterns): Span[] {
  const found = new Map<string, Span>();
  for (const { index, 0: match } of folded.matchAll(JOINT)) {
    const before = page.text.slice(Math.max(0, index - 200), index);
    const from = index - before.length + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '), -1) + 1;
    const { end } = sentenceAround(page, { at: index, end: index + match.length });
    // « X Ltd and Y GmbH »: the second name begins behind the first one's form.
    let free = from;
    for (const form of page.text.slice(from, end).matchAll(forms.anywhere)) {
      const span = nameUntil(page.text, from + form.index, forms);
      const stop = from + form.index + form[0].length;
      const raw = span === undefined ? '' : page.text.slice(Math.max(span.at, free), stop);
      const name = raw.replace(/^[ ,]*(?:(?:and|et|und|y|e|en|i|as well as|ainsi que|sowie) )?/, '');
      free = stop;
      if (name !== '') found.set(name, { at: stop - name.length, end: stop });
    }
    if (found.size >= 6) break;
  }
  return found.size < 2 ? [] : [...found.values()].slice(0, 6);
}

const JOINT =
  /joint(?:ly)? (?:data )?controllers?|co-?responsables?|responsables? conjoints?|gemeinsam (?:fur die verarbeitung )?verantwortlich|contitolar|corresponsables|gezamenlijke verwerkingsverantwoordelijk|wspoladministrator/g;

/** The fullest name written large that begins with an authority's word; « Supervisory Authority » is no name. */
function authorityIn(page: NoticePage, { anchors }: Topography, forms: FormPatterns): Span | undefined {
  let best: Span | undefined;
  for (const { topic, at, end } of anchors.filter((one) => one.topic === 'authority').slice(0, 40)) {
    if (topic !== 'authority' || !/\p{Lu}/u.test(page.text.charAt(at))) continue;
    const span = nameFrom(page.text, at, forms);
    if (span === undefined || span.end < end || NO_AUTHORITY.test(named(page, span).toLowerCase())) continue;
    if (best === undefined || span.end - span.at > best.end - best.at) best = span;
  }
  return best;
}

const NO_AUTHORITY =
  /^(?:(?:data protection |relevant |competent )?supervisory authorit\S*|data protection (?:authorit\S*|agency|commissioner)|aufsichtsbehörden?|datenschutzbehörden?|beschwerderecht.*|autorit\S+ de (?:contrôle|protection.{0,12})|regulators?|ombudsman|commissioner|lodge.*)$/;

/** An address written out in a sentence that speaks of rights and a form. */
function rightsForm(page: NoticePage, topography: Topography): Span | undefined {
  for (const match of page.text.matchAll(/https:\/\/[^\s<>"'()[\]]{4,200}/g)) {
    const span = { at: match.index, end: match.index + match[0].replace(/[.,;:!?]+$/, '').length };
    const before = topography.folded.slice(Math.max(0, span.at - 160), span.at);
    const rights = anchorsAround(topography, span, 160, 0).some(({ topic }) => topic === 'rights');
    if (rights && FORM.test(before) && !isSomebodyElse(topography, span)) return span;
  }
  return undefined;
}

const FORM = /\bform\b|formul|webform|portal|portail|modulo|formular/;
