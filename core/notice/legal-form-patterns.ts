import type { LegalForms } from './legal-forms.ts';

export type FormPatterns = {
  /** A form that stands here, behind a name; sticky. */
  next: RegExp;
  /** A form anywhere behind a word. */
  anywhere: RegExp;
  /** A form at the beginning, with the blank behind it. */
  leading: RegExp;
  /** The form at the end of a name. */
  trailing: RegExp;
};

export function formPatterns(forms: readonly LegalForms[]): FormPatterns {
  const longestFirst = (sources: readonly string[]): string =>
    [...new Set(sources)].sort((one, other) => other.length - one.length).join('|');
  const after = longestFirst(forms.flatMap(({ after }) => after));
  const before = longestFirst(forms.flatMap(({ before }) => before ?? []));
  const over = String.raw`(?![\p{L}\d])`;
  return {
    next: new RegExp(`,? ?(?:\\(${'(?:'}${after})\\)|(?:${after})${over})`, 'uy'),
    anywhere: new RegExp(`(?<=[\\p{L}\\d.!»"”)])(?:, ?| )(?:${after})${over}`, 'gu'),
    leading: new RegExp(`^(?:${before}) `, 'u'),
    trailing: new RegExp(`[,\\s]+\\(?(?:${after})\\)?$`, 'u'),
  };
}
