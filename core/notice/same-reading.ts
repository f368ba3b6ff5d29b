import { CONTROLLER_FIELDS, type NoticeReading } from '../controller/controller.ts';

type Read = Omit<NoticeReading, 'id' | 'site' | 'readAt'>;

/** Whether two readings of one page say the same, whenever each was read. */
export function sameReading(one: Read, other: Read): boolean {
  if (one.kind !== other.kind || JSON.stringify(one.checklist) !== JSON.stringify(other.checklist)) return false;
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
