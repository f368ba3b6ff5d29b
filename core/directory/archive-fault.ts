/**
 * Why an archive cannot become the directory. `damaged`: cut off or broken; `not-an-archive`: no gzip; `too-large`: beyond
 * a budget; `unsafe`: it names files outside itself; `other-content`: no records of the directory in it.
 */
export const ARCHIVE_FAULTS = ['damaged', 'not-an-archive', 'too-large', 'unsafe', 'other-content'] as const;
export type ArchiveFaultKind = (typeof ARCHIVE_FAULTS)[number];

/** Thrown while an archive is read, before anything is written. */
export class ArchiveFault extends Error {
  readonly kind: ArchiveFaultKind;

  constructor(kind: ArchiveFaultKind, message: string) {
    super(message);
    this.name = 'ArchiveFault';
    this.kind = kind;
  }
}
