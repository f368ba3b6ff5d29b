import { expect, test } from 'vitest';
import { CONSENT_WORDS } from '../catalog/words/consent.ts';
import { fold } from '../core/consent/fold-label.ts';
import { stemsOfWord } from '../core/consent/stems.ts';
import { stemsOf } from './consent-stems.ts';

const reading = { fold, stemsOfWord };

const stems = new Set(stemsOf(CONSENT_WORDS, reading));

test('the beginning of a word stands for every topic of one word that has it', () => {
  expect(stemsOf([{ topics: ['cookies', 'cookie', 'cookiebeleid'] }], reading)).toEqual(['cookie']);
});

test('a short word that is a topic stands for its longer forms', () => {
  expect(stemsOf([{ topics: ['süti', 'sütik', 'sütiket', 'sütibeállítás'] }], reading)).toEqual(['suti']);
});

test('of words among others that is taken which most topics have, unless another dialog has it too', () => {
  const topics = ['personal data', 'personali* ads', 'personal information', 'your data'];
  expect(stemsOf([{ topics, otherTopics: ['your data plan'] }], reading)).toEqual(['person']);
});

test('a language’s first topics are noticed by themselves, by thirteen letters where six are anybody’s', () => {
  expect(stems.has('informasjonsk')).toBe(true);
  expect(stems.has('inform')).toBe(false);
});

test('scripts of syllables are cut in twos', () => {
  expect(stemsOf([{ topics: ['同意', '同意します'] }], reading)).toEqual(['同意']);
});

test.each(
  CONSENT_WORDS.filter(({ topics = [] }) => topics.length > 0).map((words) => [words.language, words] as const),
)(
  'nearly every topic of one word, and most others, in the language %s are noticed by the stems of all languages',
  (_language, { topics = [] }) => {
    const noticed = (topic: string) =>
      fold(topic)
        .split(' ')
        .flatMap(stemsOfWord)
        .some((stem) => stems.has(stem));
    const alone = topics.filter((topic) => /^[^ ]{4,}$/.test(fold(topic)));
    expect(alone.filter(noticed).length / alone.length).toBeGreaterThan(0.7);
    expect(topics.filter(noticed).length / topics.length).toBeGreaterThan(0.5);
  },
);
