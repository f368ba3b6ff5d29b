import { html, type Site, type SiteRequest, type SiteResponse, seeOther } from '../../web/site.ts';
import { pdfNotice } from './pdf-notice.ts';

type Page = { title: string; body: string };

const frame = ({ title, body }: Page, footer: string) => `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>
body { font: 17px/1.6 "Liberation Sans", Arial, sans-serif; max-width: 46rem; margin: 0 auto; padding: 2rem 1.4rem; color: #222; }
footer { margin-top: 4rem; border-top: 1px solid #ccc; padding-top: 1rem; font-size: 0.9rem; }
label { display: block; margin: 0.8rem 0; } input { display: block; font: inherit; padding: 0.4rem; width: 20rem; max-width: 100%; }
</style></head>
<body><main>${body}</main><footer>${footer}</footer></body></html>`;

const contact = (thanks: string) => `<h2>Nous écrire</h2>
<form method="post" action="/contact"><label>Votre nom <input name="nom" autocomplete="name" required></label>
<label>Votre adresse e-mail <input type="email" name="email" autocomplete="email" required></label><button>Envoyer</button></form>
<p><small>${thanks}</small></p>`;

/** A small site made of pages by path; a form posted to `/contact` is thanked for. */
function plain(host: string, footer: string, pages: Record<string, Page | SiteResponse>): Site {
  return {
    host,
    answer: ({ method, path }: SiteRequest) => {
      if (method === 'POST' && path === '/contact') return seeOther('/merci');
      const page = pages[path];
      if (!page) return undefined;
      return 'title' in page ? html(frame(page, footer)) : page;
    },
  };
}

const THANKS = { title: 'Merci', body: '<h1>Merci</h1><p>Votre message est bien arrivé. <a href="/">Retour</a></p>' };

/** Sites that lack something: what the extension says where there is nothing to find. None has a banner. */
export function plainSites(): Site[] {
  return [
    plain('www.carnet-de-recettes-exemple.fr', '<p>Le carnet de recettes de Jeanne</p>', {
      '/': {
        title: 'Le carnet de recettes',
        body: `<h1>Le carnet de recettes</h1><h2>Far breton aux pruneaux</h2><p>Faire tiédir 75 cl de lait entier. Mélanger 200 g de farine, 150 g de sucre, quatre œufs ; verser le lait peu à peu. Beurrer le plat, ranger les pruneaux, couvrir de pâte. Une heure à 180 °C.</p>${contact('Jeanne répond le dimanche.')}`,
      },
      '/merci': THANKS,
    }),
    plain('www.photo-club-exemple.fr', '<a href="/confidentialite">Confidentialité</a>', {
      '/': {
        title: 'Photo-club du canal',
        body: `<h1>Photo-club du canal</h1><p>Sorties le samedi matin, développement le mardi soir, exposition en mai.</p>${contact('Première séance gratuite.')}`,
      },
      '/confidentialite': {
        title: 'Confidentialité',
        body: '<h1>Confidentialité</h1><p>Le photo-club respecte votre vie privée. Vos données personnelles ne sont jamais vendues. Elles servent à répondre à vos messages et sont supprimées après un an. Vous disposez d’un droit d’accès, de rectification et d’effacement.</p>',
      },
      '/merci': THANKS,
    }),
    plain(
      'www.quincaillerie-du-port-exemple.fr',
      '<a href="/documents/politique-de-confidentialite.pdf">Politique de confidentialité</a>',
      {
        '/': {
          title: 'Quincaillerie du Port',
          body: `<h1>Quincaillerie du Port</h1><p>Vis, cordages, peintures marines. Ouvert de 8 h à 18 h, sauf quand il fait trop beau.</p>${contact('Nous répondons sous deux jours.')}`,
        },
        '/documents/politique-de-confidentialite.pdf': {
          type: 'application/pdf',
          body: pdfNotice(),
        },
        '/merci': THANKS,
      },
    ),
    plain('intranet.mutuelle-du-phare-exemple.fr', '<p>Accès réservé au personnel</p>', {
      '/': {
        title: 'Connexion – Mutuelle du Phare',
        body: '<h1>Connexion</h1><form method="post" action="/session"><label>Identifiant <input name="identifiant" autocomplete="username" required></label><label>Mot de passe <input type="password" name="mot_de_passe" autocomplete="current-password" required></label><button>Se connecter</button></form>',
      },
    }),
  ];
}
