import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRENCH_WINDOW } from './address-window.ts';
import { bodyParts } from './body-parts.ts';
import type { Letter } from './letter.ts';
import { type LetterPlan, PAGE, type PlacedText, planLetter } from './page-plan.ts';
import { type Measure, wrap } from './wrap.ts';

/** About as wide as a serif: half the size for each character, in millimetres. */
const measure: Measure = (text, { size }) => Array.from(text).length * size * 0.5 * (25.4 / 72);

const LONG = 'Un paragraphe assez long pour remplir plusieurs lignes de la page et dire encore quelque chose. '.repeat(
  4,
);

function aLetter(change: Partial<Letter> = {}): Letter {
  return {
    language: 'fr',
    sender: { name: 'Camille Durand', address: ['3 rue du Port', '44000 Nantes'], email: 'camille@courriel.example' },
    addressee: { name: 'Atelier des Marées SARL', address: ['12 quai de la Fosse', '44000 Nantes'], email: undefined },
    placeAndDate: 'Nantes, le 5\u00A0mars\u00A02026',
    reference: 'HAB-2026-7F3K',
    subject: 'Demande d’accès',
    body: `Madame, Monsieur,\n\n${LONG.trim()}\n\n1. un\n2. deux\n\nSalutations.\n\nCamille Durand`,
    ...change,
  };
}

function textsOf(plan: LetterPlan): PlacedText[] {
  return plan.pages.flatMap(({ parts, footer }) => [
    ...parts.flatMap(({ label, lines }) => (label === undefined ? lines : [label, ...lines])),
    ...footer,
  ]);
}

function linesOf(plan: LetterPlan, role: string): PlacedText[] {
  return plan.pages.flatMap(({ parts }) => parts.filter((part) => part.role === role).flatMap(({ lines }) => lines));
}

/** From the top of the capitals to below the line, in millimetres. */
function boxOf({ text, x, y, style }: PlacedText) {
  const size = style.size * (25.4 / 72);
  return { left: x, right: x + measure(text, style), top: y - size, bottom: y + size * 0.3 };
}

/** The window shows the addressee whole, and nothing else of the sheet. */
function mustFitTheWindow(plan: LetterPlan): void {
  const [first] = plan.pages;
  const { x, y, width, height, lines: most } = FRENCH_WINDOW;
  const addressee = linesOf(plan, 'addressee');
  expect(addressee.length).toBeLessThanOrEqual(most);
  for (const line of addressee) {
    const box = boxOf(line);
    expect(box.left).toBeGreaterThanOrEqual(x);
    expect(box.right).toBeLessThanOrEqual(x + width + 0.01);
    expect(box.top).toBeGreaterThanOrEqual(y);
    expect(box.bottom).toBeLessThanOrEqual(y + height);
  }
  const others = first?.parts.filter(({ role }) => role !== 'addressee').flatMap(({ lines }) => lines) ?? [];
  for (const line of others) {
    const box = boxOf(line);
    const inZone = box.right > 95 && box.left < 205 && box.bottom > 45 && box.top < 90;
    expect(inZone, line.text).toBe(false);
  }
}

/** Everything stands on its sheet, and no two lines stand on each other. */
function mustStandOnTheSheet(plan: LetterPlan): void {
  for (const { parts } of plan.pages) {
    const lines = parts.flatMap((part) => part.lines);
    for (const line of lines) {
      const box = boxOf(line);
      expect(box.left).toBeGreaterThanOrEqual(PAGE.left);
      expect(box.right).toBeLessThanOrEqual(PAGE.width - PAGE.right + 0.01);
      expect(box.bottom).toBeLessThanOrEqual(PAGE.height - PAGE.bottom + 2);
    }
    const body = lines.filter(({ x }) => x !== FRENCH_WINDOW.x);
    body.forEach((line, index) => {
      const next = body[index + 1];
      if (next !== undefined) expect(next.y - line.y).toBeGreaterThan(4);
    });
  }
}

describe('the plan of a letter', () => {
  it('puts sender, addressee, date, subject, reference and body in their order down the sheet', () => {
    const [page] = planLetter(aLetter(), measure).pages;
    expect(page?.parts.map(({ role }) => role)).toEqual([
      ...['sender', 'addressee', 'date', 'subject', 'reference'],
      ...['paragraph', 'paragraph', 'item', 'item', 'paragraph', 'signature'],
    ]);
    const tops = page?.parts.map(({ lines }) => lines[0]?.y ?? 0) ?? [];
    expect(tops).toEqual([...tops].sort((one, other) => one - other));
  });

  it('shows the addressee in the window, and nothing else there', () => {
    mustFitTheWindow(planLetter(aLetter(), measure));
  });

  it('breaks no line of the address above 38 characters while it is set in full size', () => {
    const lines = linesOf(planLetter(aLetter(), measure), 'addressee');
    for (const { text, style } of lines) expect([style.size, text.length <= 38]).toEqual([10.5, true]);
  });

  it('sets a long address smaller before it shortens the name, and never the address', () => {
    const address = ['Bâtiment des affaires juridiques', '123 avenue de la République', '75011 Paris', 'France'];
    const name = 'Société coopérative d’intérêt collectif pour la promotion des arts de la table en Bretagne';
    const smaller = linesOf(
      planLetter(aLetter({ addressee: { name, address, email: undefined } }), measure),
      'addressee',
    );
    expect(smaller[0]?.style.size).toBeLessThan(10.5);
    expect(smaller.map(({ text }) => text).join(' ')).toBe([name, ...address].join(' '));
    const huge = linesOf(
      planLetter(aLetter({ addressee: { name: `${name} ${name} ${name}`, address, email: undefined } }), measure),
      'addressee',
    );
    expect(huge.map(({ text }) => text)).toEqual([expect.any(String), expect.stringMatching(/…$/), ...address]);
  });

  it('has fold marks at 99 and 198 mm, and page numbers only where there are pages', () => {
    const short = planLetter(aLetter(), measure);
    expect([short.foldsAt, short.pages[0]?.footer]).toEqual([[99, 198], []]);
    const long = planLetter(aLetter({ body: `${LONG}\n\n`.repeat(12) }), measure);
    expect(long.pages.map(({ footer }) => footer.map(({ text }) => text))).toEqual([
      ['HAB-2026-7F3K', '1/2'],
      ['HAB-2026-7F3K', '2/2'],
    ]);
  });

  it('leaves room for a hand above the name that signs', () => {
    const plan = planLetter(aLetter(), measure);
    const closing = linesOf(plan, 'paragraph').at(-1);
    const [signature] = linesOf(plan, 'signature');
    expect((signature?.y ?? 0) - (closing?.y ?? 0)).toBeGreaterThan(15);
    expect(signature?.x).toBe(FRENCH_WINDOW.x);
  });

  it('works without addresses, place, date and body', () => {
    const empty = planLetter(
      aLetter({
        sender: { name: 'C', address: [], email: '' },
        addressee: { name: 'M', address: [], email: undefined },
        placeAndDate: '',
        body: '',
      }),
      measure,
    );
    expect(empty.pages[0]?.parts.map(({ role }) => role)).toEqual(['sender', 'addressee', 'subject', 'reference']);
  });
});

const words = fc
  .array(fc.string({ unit: fc.constantFrom(...'aàeéiïoôuùçœ-.,@’'), minLength: 1, maxLength: 24 }), {
    minLength: 1,
    maxLength: 90,
  })
  .map((list) => list.join(' '));
const paragraph = fc.oneof(
  words,
  words.map((text) => `1. ${text}`),
  words.map((text) => `– ${text}`),
);

describe('any letter', { timeout: 60_000 }, () => {
  it('keeps its words, its window and its sheet, and leaves no line alone', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 25 }),
        words,
        fc.array(words, { maxLength: 5 }),
        fc.boolean(),
        (paragraphs, name, address, signed) => {
          const body = [...paragraphs, ...(signed ? ['Camille Durand'] : [])].join('\n\n');
          const letter = aLetter({ body, addressee: { name, address, email: undefined } });
          const plan = planLetter(letter, measure);
          mustFitTheWindow(plan);
          mustStandOnTheSheet(plan);
          mustKeepTheWords(plan, letter);
          mustLeaveNoLineAlone(plan);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('survives a name of 10,000 characters', () => {
    const name = 'N'.repeat(10_000);
    const plan = planLetter(
      aLetter({ sender: { name, address: [], email: '' }, addressee: { name, address: [], email: undefined } }),
      measure,
    );
    mustFitTheWindow(plan);
  });
});

function mustKeepTheWords(plan: LetterPlan, letter: Letter): void {
  const shown = plan.pages.flatMap(({ parts }) =>
    parts
      .filter(({ role }) => ['paragraph', 'item', 'signature'].includes(role))
      .flatMap(({ label, lines }) => [label?.text ?? '', ...lines.map(({ text }) => text)]),
  );
  expect(shown.join('').replace(/\s/g, '')).toBe(letter.body.replace(/\s/g, ''));
}

function mustLeaveNoLineAlone(plan: LetterPlan): void {
  const counts = new Map<number, number[]>();
  for (const { parts } of plan.pages) {
    for (const { element, lines } of parts) counts.set(element, [...(counts.get(element) ?? []), lines.length]);
  }
  for (const pieces of counts.values()) if (pieces.length > 1) expect(Math.min(...pieces)).toBeGreaterThan(1);
  for (const { parts } of plan.pages.slice(1)) expect(parts[0]?.role).not.toBe('signature');
}

describe('a body', () => {
  it('has paragraphs, items and a signature', () => {
    expect(bodyParts('Bonjour,\n\nA :\n\n1. un\nsuite\n2. deux\n– tiret\n\nCamille', 'Camille')).toEqual([
      { kind: 'paragraph', lines: ['Bonjour,'] },
      { kind: 'paragraph', lines: ['A :'] },
      { kind: 'item', label: '1.', lines: ['un', 'suite'] },
      { kind: 'item', label: '2.', lines: ['deux'] },
      { kind: 'item', label: '–', lines: ['tiret'] },
      { kind: 'signature', lines: ['Camille'] },
    ]);
  });

  it('has no signature where another hand wrote the end', () => {
    expect(bodyParts('Bonjour,\n\nC. D.', 'Camille').at(-1)).toEqual({ kind: 'paragraph', lines: ['C. D.'] });
  });
});

describe('a broken line', () => {
  const style = { size: 10, bold: false };
  const ten = { width: measure('0123456789', style) };

  it.each([
    ['', []],
    ['un deux', ['un deux']],
    ['un deux trois', ['un deux', 'trois']],
    ['un\u00A0deux\u00A0trois q', ['un\u00A0deux\u00A0tr', 'ois q']],
    ['abcdefghijklmno', ['abcdefghij', 'klmno']],
  ])('%j gives %j', (text, lines) => {
    expect(wrap(text, ten, style, measure)).toEqual(lines);
  });
});

it('places every text once', () => {
  const texts = textsOf(planLetter(aLetter(), measure)).map(({ text }) => text);
  expect(texts.filter((text) => text === 'Camille Durand')).toHaveLength(2);
  expect(texts.filter((text) => text === '44000 Nantes')).toHaveLength(2);
});
