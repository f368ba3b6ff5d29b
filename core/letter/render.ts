import Handlebars from 'handlebars/runtime.js';

/** What a template may be given: text, a flag, a list, or a group of them. `undefined` and `null` are left to no template. */
export type TemplateValue = string | boolean | readonly TemplateValue[] | { readonly [name: string]: TemplateValue };
export type TemplateValues = { readonly [name: string]: TemplateValue };

/** A template and the partials of its language, as the build precompiled them. */
export type PrecompiledTemplate = {
  template: TemplateSpecification;
  partials: Readonly<Record<string, TemplateSpecification>>;
};

/**
 * The subject (a template's first line) and the body of a letter. Lines stay as the template has them, but more than
 * one empty line never follows another, and none stands at an end.
 * @throws Error where the template names a value that `values` does not hold, or a value is neither text, flag nor list
 */
export function renderLetter(
  { template, partials }: PrecompiledTemplate,
  values: TemplateValues,
): { subject: string; body: string } {
  mustBeGiven(values, '');
  const compiled = Handlebars.template(template);
  const parts = Object.fromEntries(
    Object.entries(partials).map(([name, partial]) => [name, Handlebars.template(partial)]),
  );
  const text = compiled(values, { partials: parts });
  const end = text.indexOf('\n');
  const body = text
    .slice(end + 1)
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { subject: text.slice(0, end).trim(), body };
}

/** TypeScript holds this too, except for what comes from a database or a cast. Never « undefined » in a letter. */
function mustBeGiven(value: unknown, path: string): void {
  if (typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value !== 'object' || value === null) throw new Error(`no value for ${path} in a letter`);
  for (const [name, inner] of Object.entries(value)) mustBeGiven(inner, path === '' ? name : `${path}.${name}`);
}
