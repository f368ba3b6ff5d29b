import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';

/** Fills a site's page and puts it into the site's frame. */
export type Render = (page: string, values: { title: string; [name: string]: unknown }) => string;

/** A site's pages: `<folder>/layout.hbs` and `<folder>/pages/*.hbs`, with helpers of its own. */
export function pagesOf(folder: string, helpers: Record<string, Handlebars.HelperDelegate> = {}): Render {
  const handlebars = Handlebars.create();
  handlebars.registerHelper(helpers);
  const compiled = (file: string) => handlebars.compile(readFileSync(join(folder, file), 'utf8'));
  const layout = compiled('layout.hbs');
  const pages = new Map<string, Handlebars.TemplateDelegate>();
  return (page, values) => {
    const template = pages.get(page) ?? compiled(join('pages', `${page}.hbs`));
    pages.set(page, template);
    return layout({ ...values, page, body: template(values) });
  };
}
