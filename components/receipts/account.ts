import type { AskedAgain } from '../../core/consent/asked-again.ts';
import type { StoredChange } from '../../core/consent/evidence.ts';
import { storageOfConsent } from '../../core/consent/read-changes.ts';
import type { Readable, ReadableLine, ReadableSection } from '../../core/consent/readable-page.ts';
import type { ConsentReceipt, PressedControl, StoredChoice } from '../../core/consent/receipt.ts';
import { type Interface, LANGUAGES } from '../../locales/interface.ts';
import { platformName } from './HowItWasDone.tsx';
import { becauseOf, evidenceOf, wayOf, whyOf } from './how.ts';
import { outcomeSentences } from './outcome-sentences.ts';
import { purposeName } from './purpose-names.ts';

/** What a receipt does not hold itself. */
export type Around = {
  /** The extension's version. */
  version: string;
  /** Refusals that this site had stored before, and asked for again too soon. */
  asked: readonly AskedAgain[];
};

/** Everything in a receipt, told in order to a person: for the screen, for paper, and for a file. */
export function accountOf(receipt: ConsentReceipt, spoken: Interface, around: Around): Readable {
  const { text, language, dayOf, timeOf } = spoken;
  const { site, at, outcome, disputed, forgottenAt } = receipt;
  const when = text('receipt-when', { day: dayOf(at), time: timeOf(at) });
  return {
    language,
    dir: LANGUAGES[language].dir,
    title: text('account-title', { site }),
    lead: [
      text('account-lead', { when, outcome: text(`outcome-${outcome}`) }),
      ...outcomeSentences(receipt, spoken),
      ...(disputed === true ? [text('receipt-disputed')] : []),
      ...(forgottenAt === undefined ? [] : [text('receipt-forgotten', { day: dayOf(forgottenAt) })]),
    ],
    sections: [
      how(receipt, spoken),
      choices(receipt, spoken),
      proof(receipt, spoken),
      banner(receipt, spoken),
      symmetry(receipt, spoken),
      again(around.asked, spoken),
    ].filter(({ lines }) => lines.length > 0),
    foot: text('account-foot', { version: around.version, id: receipt.id }),
  };
}

function how(receipt: ConsentReceipt, spoken: Interface): ReadableSection {
  const { text, language } = spoken;
  const acted = receipt.pressed.length > 0 || receipt.way !== undefined;
  const seconds = new Intl.NumberFormat(LANGUAGES[language].locale, { maximumFractionDigits: 2 });
  return {
    title: text('account-how'),
    lines: [
      line(text('account-way'), [wayOf(receipt, spoken)]),
      line(
        text('receipt-pressed', { count: receipt.pressed.length }),
        receipt.pressed.map((control) => pressedLine(control, spoken)),
      ),
      line(text('account-clicks'), [String(receipt.pressed.length)]),
      line(text('account-took'), [
        acted ? text('account-seconds', { seconds: seconds.format(receipt.tookMs / 1000) }) : undefined,
      ]),
    ].filter(said),
  };
}

function pressedLine(control: PressedControl, spoken: Interface): string {
  const { text } = spoken;
  const { label, intent } = control;
  const because = becauseOf(control, spoken);
  const line = text('account-pressed', { label, intent: text(`receipt-intent-${intent}`) });
  return because === undefined ? line : `${line} ${because}`;
}

function choices(receipt: ConsentReceipt, { text, list }: Interface): ReadableSection {
  const { refused, remaining, partners, allowed = [], allowedPurposes = [] } = receipt;
  const allowing = [
    ...allowedPurposes.map((kind) => text(`purpose-${kind}`)),
    ...allowed.map((name) => purposeName(name, text)),
  ];
  return {
    title: text('account-choices'),
    lines: [
      line(
        text('receipt-refused-names'),
        refused.length > 0 ? [list(refused.map((name) => purposeName(name, text)))] : [],
      ),
      line(
        text('receipt-remaining-names'),
        remaining.length > 0 ? [list(remaining.map((name) => purposeName(name, text)))] : [],
      ),
      line(text('account-allowed'), allowing.length > 0 ? [list(allowing)] : []),
      line(text('account-partners'), [
        partners && partnersCount(partners, text),
        partners && partners.names.length > 0 ? list(partners.names) : undefined,
      ]),
    ].filter(said),
  };
}

function partnersCount({ total, refused }: NonNullable<ConsentReceipt['partners']>, text: Interface['text']): string {
  return refused === undefined
    ? text('account-partners-named', { total })
    : text('account-partners-count', { refused, total });
}

function proof({ evidence = [], before, after, changes = [] }: ConsentReceipt, spoken: Interface): ReadableSection {
  const { text } = spoken;
  return {
    title: text('account-proof'),
    lines: [
      line(
        text('receipt-evidence-title'),
        evidence.map((reading) => [evidenceOf(reading, spoken), whyOf(reading, spoken)].filter(Boolean).join(' ')),
      ),
      line(text('account-before'), [before && storedLine(before, text)]),
      line(text('account-after'), [after && storedLine(after, text)]),
      line(
        text('account-changes'),
        changes.map((change) => changeLine(change, text)),
      ),
    ].filter(said),
  };
}

/** Of a value no more is shown than this, in characters; the file in JSON has 2,000. */
const LONGEST_SHOWN = 200;

/** A value is shown where it may be the choice: another may be the key to an account. */
function changeLine(change: StoredChange, text: Interface['text']): string {
  const { where, name, before, after } = change;
  const kind =
    before === undefined ? 'added' : after === undefined ? 'removed' : before === after ? 'again' : 'changed';
  const about = { where: text(`stored-${where}`), name };
  if (storageOfConsent([change]).length === 0) return text(`account-change-${kind}`, about);
  const values = { before: clipped(before ?? ''), after: clipped(after ?? '') };
  return text(`account-change-${kind}-value`, { ...about, ...values });
}

function clipped(value: string): string {
  return value.length <= LONGEST_SHOWN ? value : `${value.slice(0, LONGEST_SHOWN)}…`;
}

function storedLine({ where, name, value }: StoredChoice, text: Interface['text']): string {
  return text('account-stored', { where: text(`stored-${where}`), name, value });
}

function banner(receipt: ConsentReceipt, spoken: Interface): ReadableSection {
  const { text, list } = spoken;
  const { kind, banner, offered, host, platform } = receipt;
  return {
    title: text('account-banner'),
    lines: [
      line(text('account-host'), [host]),
      line(text('account-kind'), [kind && text(`account-kind-${kind}`)]),
      line(text('receipt-platform'), [platformName(receipt) ?? (platform === undefined ? undefined : platform)]),
      line(
        text('account-offered'),
        offered.length > 0 ? [list(offered.map((words) => text('quoted', { words })))] : [],
      ),
      line(text('account-words'), [banner?.text]),
      line(text('account-hash'), [banner?.sha256]),
    ].filter(said),
  };
}

function symmetry({ symmetry }: ConsentReceipt, { text, list }: Interface): ReadableSection {
  const { clicksToRefuse, clicksToAccept, refusalOnFirstLayer, preTicked } = symmetry ?? {};
  const clicks = (count: number | undefined) =>
    count === undefined ? text('account-clicks-unseen') : text('account-clicks-count', { count });
  return {
    title: text('account-symmetry'),
    lines:
      symmetry === undefined
        ? []
        : [
            line(text('account-clicks-refuse'), [clicks(clicksToRefuse)]),
            line(text('account-clicks-accept'), [clicks(clicksToAccept)]),
            line(text('account-first-layer'), [
              text(refusalOnFirstLayer ? 'account-first-layer-yes' : 'account-first-layer-no'),
            ]),
            line(text('account-pre-ticked'), [
              preTicked === undefined
                ? text('account-pre-ticked-unseen')
                : preTicked.length > 0
                  ? list(preTicked.map((words) => text('quoted', { words })))
                  : text('account-pre-ticked-none'),
            ]),
          ],
  };
}

function again(asked: readonly AskedAgain[], spoken: Interface): ReadableSection {
  const { text } = spoken;
  return {
    title: text('account-again'),
    lines: [
      line(
        text('account-again-dates'),
        asked.map((each) => askedLine(each, spoken)),
      ),
    ].filter(said),
    note: text('account-again-note'),
  };
}

/** « Refusé le 3 mars 2026, redemandé le 20 mars 2026 : 17 jours après. » */
export function askedLine({ refusedAt, askedAgainAt, days }: AskedAgain, { text, dayOf }: Interface): string {
  return text('asked-again', { refused: dayOf(refusedAt), asked: dayOf(askedAgainAt), days });
}

function line(label: string, values: readonly (string | undefined)[]): ReadableLine {
  return { label, values: values.filter((value) => value !== undefined && value !== '') as string[] };
}

function said({ values }: ReadableLine): boolean {
  return values.length > 0;
}
