import { expect, test } from 'vitest';
import { CONSENT_WORDS } from '../catalog/words/consent.ts';
import { fold } from '../core/consent/fold-label.ts';
import { patternOf, stemsOf } from './consent-stems.ts';

test('the beginning of a word stands for every topic that has it', () => {
  expect(stemsOf([{ topics: ['cookies', 'cookie', 'personal data', 'personali* ads'] }], fold)).toEqual([
    ' cookie',
    'persona',
  ]);
});

test('a word that other dialogs use as well tells nothing', () => {
  expect(stemsOf([{ topics: ['consent settings'], otherTopics: ['informed consent'] }], fold)).toEqual(['setting']);
});

test('a topic of common words alone is looked for as a whole', () => {
  expect(stemsOf([{ topics: ['do not sell'] }], fold)).toEqual([' do not sell']);
});

test('scripts without spaces are cut shorter', () => {
  expect(stemsOf([{ topics: ['同意', '同意します', 'クッキー'] }], fold)).toEqual(['クッ', '同意']);
});

test('a pattern shares the beginnings of its stems and matches each of them', () => {
  expect(patternOf([' data', ' date', 'consent', 'cookie'])).toBe('(?: dat[ae]|co(?:nsent|okie))');
  expect(patternOf(['ab', 'abc'])).toBe('ab');
  expect(new RegExp(patternOf([])).test('anything')).toBe(false);
});

const pattern = new RegExp(patternOf(stemsOf(CONSENT_WORDS, fold)));

test.each(CONSENT_WORDS.map((words) => [words.language, words] as const))(
  'every topic in the language %s is noticed by the stems of all languages',
  (_language, { topics = [] }) => {
    const missed = topics.filter((topic) => !pattern.test(` ${fold(topic)}`));
    expect(missed).toEqual([]);
  },
);
