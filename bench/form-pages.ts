import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classifyForm } from '../core/register/classify-form.ts';
import type { FormWords } from '../core/register/form-words.ts';
import type { DataCategory, ObservationKind } from '../core/register/observation.ts';
import { describeForm } from '../page/forms/describe-form.ts';
import { formOf, groupOf } from '../page/forms/group-of.ts';

/** One form of a page, by its selector or by that of the button that sends it, and what it must leave. */
export type ExpectedForm = {
  form?: string;
  button?: string;
  kind: ObservationKind | null;
  categories?: DataCategory[];
};

export type FormPage = { slug: string; html: string; path: string; forms: ExpectedForm[] };
export type Judged = {
  slug: string;
  target: string;
  expected: { kind: ObservationKind | null; categories: DataCategory[] };
  found: { kind: ObservationKind | null; categories: DataCategory[] };
};

/** Every folder of `directory` that holds a `source.html` and an `expected.json`. */
export function readFormPages(directory: string): FormPage[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const html = readFileSync(join(directory, name, 'source.html'), 'utf8');
      const { path, forms } = JSON.parse(readFileSync(join(directory, name, 'expected.json'), 'utf8')) as FormPage;
      return { slug: name, html, path, forms };
    });
}

/** @throws Error when the page has no form where its expectation names one */
export function judgePage(page: FormPage, document: Document, words: readonly FormWords[]): Judged[] {
  const location = { pathname: page.path, href: `https://site.example${page.path}` };
  return page.forms.map(({ form, button, kind, categories = [] }) => {
    const target = button ?? form ?? 'form';
    const element = document.querySelector(target);
    const root = element === null || button === undefined ? element : (formOf(element) ?? groupOf(element));
    if (root === null) throw new Error(`${page.slug}: nothing is ${target}`);
    const pressed = button === undefined || element === null ? undefined : element;
    const found = root === undefined ? undefined : classifyForm(describeForm(root, location, pressed), words);
    return {
      slug: page.slug,
      target,
      expected: { kind, categories },
      found: { kind: found?.kind ?? null, categories: found?.categories ?? [] },
    };
  });
}
