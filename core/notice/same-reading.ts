import { CONTROLLER_FIELDS, type NoticeReading } from '../controller/controller.ts';

type Read = Omit<NoticeReading, 'id' | 'site' | 'readAt'>;

/** Whether two readings of one page say the same, whenever each was read. */
export function sameReading(one: Read, other: Read): boolean {
  if (one.kind !== other.kind || JSON.stringify(one.checklist) !== JSON.stringify(other.checklist)) return false;
  if (valuesOf(one.details) !== valuesOf(other.details)) return false;
  return CONTROLLER_FIELDS.every((field) => {
    const here = one.facts[field];
    const there = other.facts[field];
    return (
      JSON.stringify(here?.value) === JSON.stringify(there?.value) &&
      here?.quote === there?.quote &&
      here?.confidence === there?.confidence
    );
  });
}

/** The values without when they were read. */
function valuesOf(details: Read['details']): string {
  return JSON.stringify(details ?? {}, (key, value: unknown) => (key === 'at' ? undefined : value));
}
