import type { LetterLanguage } from '../core/letter/letter.ts';
import type { PrecompiledTemplate } from '../core/letter/render.ts';
import type { LetterKind } from '../core/request/event.ts';

const files = import.meta.glob<TemplateSpecification>('./*/*.hbs', { eager: true, import: 'default' });

/**
 * The letter's template, with the partials of its language (`_closing.hbs` is `{{> closing}}`).
 * @throws Error where there is none: a defect, held by a test over every kind and language
 */
export function templateOf(kind: LetterKind, language: LetterLanguage): PrecompiledTemplate {
  const template = files[`./${language}/${kind}.hbs`];
  if (template === undefined) throw new Error(`no template ${language}/${kind}`);
  const start = `./${language}/_`;
  const partials = Object.entries(files)
    .filter(([path]) => path.startsWith(start))
    .map(([path, partial]) => [path.slice(start.length, -'.hbs'.length), partial] as const);
  return { template, partials: Object.fromEntries(partials) };
}
