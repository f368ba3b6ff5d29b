import { join } from 'node:path';
import { filesOf, vendor } from '../../web/files.ts';
import { pagesOf } from '../../web/pages.ts';
import { firstOf, html, type Site, type SiteRequest, type SiteResponse, seeOther } from '../../web/site.ts';
import { ARTICLES } from './articles.ts';

/** An English local newspaper. Consent by Klaro; its own audience script and an advertising cookie when accepted. */
export function harbourGazette(): Site {
  const render = pagesOf(import.meta.dirname);
  const show = (page: string, title: string, values: Record<string, unknown> = {}, status = 200): SiteResponse =>
    html(render(page, { title, ...values }), status);

  const pages = ({ method, path, form }: SiteRequest): SiteResponse | undefined => {
    if (method === 'POST' && path === '/newsletter') {
      const email = (form.get('email') ?? '').trim();
      return /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(email)
        ? seeOther('/newsletter/thanks')
        : show('newsletter', 'The morning letter', { email, error: 'That address looks incomplete.' }, 422);
    }
    const article = ARTICLES.find(({ slug }) => path === `/news/${slug}`);
    if (article) {
      return show('article', article.headline, { article, others: ARTICLES.filter((other) => other !== article) });
    }
    switch (path) {
      case '/':
        return show('home', 'Local news since 1887', { lead: ARTICLES[0], rest: ARTICLES.slice(1) });
      case '/newsletter':
        return show('newsletter', 'The morning letter');
      case '/newsletter/thanks':
        return show('thanks', 'Thank you');
      case '/privacy-notice':
        return show('privacy', 'Privacy notice');
      case '/about':
        return show('about', 'About us');
    }
    return undefined;
  };

  return {
    host: 'news.harbour-gazette-example.co.uk',
    answer: firstOf(vendor('klaro'), filesOf(join(import.meta.dirname, 'public'), '/'), pages, () =>
      show('not-found', 'Not found', {}, 404),
    ),
  };
}
