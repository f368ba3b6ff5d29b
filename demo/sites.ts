import { atelierDesMarees } from './sites/atelier-des-marees/site.ts';
import { gartenfreunde } from './sites/gartenfreunde/site.ts';
import { harbourGazette } from './sites/harbour-gazette/site.ts';
import { measurement } from './sites/measurement/sites.ts';
import { plainSites } from './sites/plain/sites.ts';
import type { Site } from './web/site.ts';

/** The whole local web, each site with an empty memory. */
export function allSites(): Site[] {
  return [atelierDesMarees(), harbourGazette(), gartenfreunde(), ...measurement(), ...plainSites()];
}

/** Host names by what a test wants of them. */
export const HOSTS = {
  shop: 'www.atelier-des-marees-exemple.fr',
  news: 'news.harbour-gazette-example.co.uk',
  association: 'www.gartenfreunde-beispielstadt.de',
  withoutNotice: 'www.carnet-de-recettes-exemple.fr',
  noticeWithoutAddress: 'www.photo-club-exemple.fr',
  noticeAsPdf: 'www.quincaillerie-du-port-exemple.fr',
  loginOnly: 'intranet.mutuelle-du-phare-exemple.fr',
} as const;
