import { toDay } from '../../core/day.ts';
import type { Regime } from '../../core/law/regime.ts';

/** Regulation (EU) 2016/679, with the national layer of France. */
export const regime: Regime = {
  id: 'gdpr',
  name: {
    fr: 'règlement (UE) 2016/679 du 27 avril 2016 (RGPD)',
    en: 'Regulation (EU) 2016/679 (GDPR)',
  },
  validFrom: toDay('2018-05-25'),
  countries: 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
  rights: { access: { article: '15' } },
  answer: { months: 1 },
  extendedAnswer: { months: 3 },
  national: {
    FR: {
      rights: {
        access: {
          fr: 'article 49 de la loi n° 78-17 du 6 janvier 1978 relative à l’informatique, aux fichiers et aux libertés',
          en: 'Article 49 of the French Data Protection Act (loi n° 78-17 of 6 January 1978)',
        },
      },
      identity: {
        fr: 'article 77 du décret n° 2019-536 du 29 mai 2019',
        en: 'Article 77 of French décret n° 2019-536 of 29 May 2019',
      },
      sources: [
        {
          title: 'Loi n° 78-17 du 6 janvier 1978 relative à l’informatique, aux fichiers et aux libertés, art. 49',
          url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
          checked: toDay('2026-11-24'),
        },
        {
          title: 'Décret n° 2019-536 du 29 mai 2019, art. 77',
          url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000038528420',
          checked: toDay('2026-11-24'),
        },
      ],
    },
  },
  sources: [
    {
      title: 'Regulation (EU) 2016/679, Arts. 12 and 15',
      url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
      checked: toDay('2026-11-24'),
    },
    {
      title: 'Regulation (EEC, Euratom) No 1182/71, Arts. 2 and 3',
      url: 'https://eur-lex.europa.eu/eli/reg/1971/1182/oj',
      checked: toDay('2026-11-24'),
    },
  ],
};
