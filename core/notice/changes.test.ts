import { expect, test } from 'vitest';
import type { ControllerFacts, NoticeReading, Sourced } from '../controller/controller.ts';
import type { Instant } from '../day.ts';
import type { ReadingId, Site } from '../ids.ts';
import { changesOf } from './changes.ts';

const day = (number: number) => `2026-03-0${number}T08:00:00.000Z` as Instant;
const url = 'https://maison.example/p';

function said<Value>(value: Value, at: Instant, quote = 'q'): Sourced<Value> {
  return { value, quote, source: url, at, confidence: 'high', by: 'page' };
}

function aReading(facts: ControllerFacts, readAt: Instant, page = url): NoticeReading {
  const id = `${page}${readAt}` as ReadingId;
  return { id, site: 'maison.example' as Site, url: page, kind: 'privacy-notice', readAt, language: 'fr', facts };
}

test('a page read once, or the same in other words, did not change', () => {
  expect(changesOf([aReading({ name: said('A', day(1)) }, day(1))])).toEqual([]);
  const reworded = [
    aReading({ name: said('A', day(1)) }, day(1)),
    aReading({ name: said('A', day(2), 'another') }, day(2)),
  ];
  expect(changesOf(reworded)).toEqual([]);
});

test('what is new, gone or different is told, with the days between which it happened', () => {
  const [change, ...others] = changesOf([
    aReading({ name: said('B', day(5)), rightsEmail: said('b@m.example', day(5)) }, day(9)),
    aReading({ name: said('A', day(1)), address: said(['1 rue A', '75001 Paris'], day(1)) }, day(3)),
  ]);
  expect(others).toEqual([]);
  expect(change).toMatchObject({ url, until: day(3), since: day(5) });
  expect(change?.facts.map(({ field, kind }) => [field, kind])).toEqual([
    ['name', 'changed'],
    ['address', 'gone'],
    ['rightsEmail', 'added'],
  ]);
});

test('each page changes for itself, the latest change first', () => {
  const other = 'https://maison.example/legal';
  const changes = changesOf([
    aReading({ name: said('A', day(1)) }, day(1)),
    aReading({ name: said('B', day(2)) }, day(2)),
    aReading({ name: said('C', day(4)) }, day(4)),
    aReading({ name: said('X', day(1)) }, day(1), other),
    aReading({ name: said('Y', day(3)) }, day(3), other),
  ]);
  expect(changes.map(({ url: page, since }) => [page, since])).toEqual([
    [url, day(4)],
    [other, day(3)],
    [url, day(2)],
  ]);
});
