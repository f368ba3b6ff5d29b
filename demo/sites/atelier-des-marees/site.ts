import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { filesOf, vendor } from '../../web/files.ts';
import { pagesOf } from '../../web/pages.ts';
import { firstOf, html, type Site, type SiteRequest, type SiteResponse, seeOther } from '../../web/site.ts';
import { euros, PRODUCTS } from './products.ts';
import { type SignUp, signUpErrors, signUpOf } from './sign-up.ts';

type Visit = { token: string; cart: Map<string, number>; account: SignUp | undefined };

/**
 * A French shop for things from the coast. Consent by tarteaucitron, with two services as shops have them: audience
 * measurement and an advertising pixel. Sign-up, sign-in and the cart are real and live as long as the server.
 */
export function atelierDesMarees(): Site {
  const render = pagesOf(import.meta.dirname, { euros });
  const visits = new Map<string, Visit>();
  const accounts = new Map<string, SignUp>();

  const visitOf = (request: SiteRequest): { visit: Visit; headers: Record<string, string> } => {
    const known = visits.get(request.cookies.get('atelier_session') ?? '');
    if (known) return { visit: known, headers: {} };
    const id = randomUUID();
    const visit: Visit = { token: randomUUID(), cart: new Map(), account: undefined };
    visits.set(id, visit);
    return { visit, headers: { 'set-cookie': `atelier_session=${id}; Path=/; HttpOnly; Secure; SameSite=Lax` } };
  };

  const pages = (request: SiteRequest): SiteResponse | undefined => {
    const { visit, headers } = visitOf(request);
    const count = [...visit.cart.values()].reduce((sum, each) => sum + each, 0);
    const show = (page: string, title: string, values: Record<string, unknown> = {}, status = 200): SiteResponse => ({
      ...html(render(page, { title, count, account: visit.account, token: visit.token, ...values }), status),
      headers,
    });
    if (request.method === 'POST') {
      if (request.form.get('jeton') !== visit.token) return show('expired', 'Session expirée', {}, 403);
      return post(request, visit, accounts, show);
    }
    const product = PRODUCTS.find(({ slug }) => request.path === `/produits/${slug}`);
    if (product) {
      return show('product', product.name, { product, others: PRODUCTS.filter((it) => it !== product).slice(0, 3) });
    }
    switch (request.path) {
      case '/':
        return show('home', 'Objets de la côte, faits main en Bretagne', { products: PRODUCTS });
      case '/panier':
        return show('cart', 'Votre panier', cartOf(visit));
      case '/compte/inscription':
        return show('sign-up', 'Créer un compte', { form: {}, errors: {} });
      case '/compte/connexion':
        return show('sign-in', 'Se connecter', { errors: {} });
      case '/compte':
        return visit.account ? show('account', 'Votre compte') : seeOther('/compte/connexion', headers);
      case '/politique-de-confidentialite':
        return show('privacy', 'Politique de confidentialité');
      case '/mentions-legales':
        return show('legal', 'Mentions légales');
      case '/cgv':
        return show('terms', 'Conditions générales de vente');
    }
    return undefined;
  };

  return {
    host: 'www.atelier-des-marees-exemple.fr',
    answer: firstOf(vendor('tarteaucitronjs'), filesOf(join(import.meta.dirname, 'public'), '/'), pages, () =>
      html(render('not-found', { title: 'Page introuvable' }), 404),
    ),
  };
}

function post(
  { path, form }: SiteRequest,
  visit: Visit,
  accounts: Map<string, SignUp>,
  show: (page: string, title: string, values: Record<string, unknown>, status: number) => SiteResponse,
): SiteResponse | undefined {
  switch (path) {
    case '/panier': {
      const slug = form.get('produit') ?? '';
      if (PRODUCTS.some((product) => product.slug === slug)) visit.cart.set(slug, (visit.cart.get(slug) ?? 0) + 1);
      return seeOther('/panier');
    }
    case '/panier/vider':
      visit.cart.clear();
      return seeOther('/panier');
    case '/compte/inscription': {
      const asked = signUpOf(form);
      const errors = signUpErrors(asked, (email) => accounts.has(email.toLowerCase()));
      if (Object.keys(errors).length) return show('sign-up', 'Créer un compte', { form: asked, errors }, 422);
      accounts.set(asked.email.toLowerCase(), asked);
      visit.account = asked;
      return seeOther('/compte');
    }
    case '/compte/connexion': {
      const account = accounts.get((form.get('email') ?? '').trim().toLowerCase());
      if (!account || account.password !== form.get('mot_de_passe')) {
        const errors = { email: 'Adresse e-mail ou mot de passe inconnu.' };
        return show('sign-in', 'Se connecter', { errors }, 422);
      }
      visit.account = account;
      return seeOther('/compte');
    }
    case '/compte/deconnexion':
      visit.account = undefined;
      return seeOther('/');
  }
  return undefined;
}

function cartOf(visit: Visit): Record<string, unknown> {
  const lines = PRODUCTS.flatMap((product) => {
    const count = visit.cart.get(product.slug);
    return count ? [{ product, count, price: product.price * count }] : [];
  });
  return { lines, total: lines.reduce((sum, { price }) => sum + price, 0) };
}
