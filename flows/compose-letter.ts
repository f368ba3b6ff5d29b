import type { ControllerFacts } from '../core/controller/controller.ts';
import type { Day } from '../core/day.ts';
import type { Draft, Identity, Letter } from '../core/letter/letter.ts';
import type { MissingValue } from '../core/letter/missing-value.ts';
import type { Observation } from '../core/register/observation.ts';
import type { AccessRequest } from '../core/request/event.ts';

export type LetterFacts = {
  draft: Draft;
  identity: Identity | undefined;
  controller: ControllerFacts;
  observations: readonly Observation[];
  request: AccessRequest;
  today: Day;
};

export function composeLetter(_facts: LetterFacts): { letter: Letter } | { missing: MissingValue[] } {
  throw new Error('under construction');
}
