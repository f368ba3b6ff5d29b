import { toDay } from '../../core/day.ts';
import type { Regime } from '../../core/law/regime.ts';

/** Regulation (EU) 2016/679, with the national layer of France. */
export const regime: Regime = {
  id: 'gdpr',
  name: {
    fr: 'règlement (UE) 2016/679 du 27\u00A0avril\u00A02016 (RGPD)',
    en: 'Regulation (EU) 2016/679 (GDPR)',
  },
  short: { fr: 'RGPD', en: 'GDPR' },
  validFrom: toDay('2018-05-25'),
  countries: 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
  rights: { access: { article: '15' } },
  answer: { months: 1 },
  extendedAnswer: { months: 3 },
  national: {
    FR: {
      rights: {
        access: {
          fr: 'article\u00A049 de la loi n°\u00A078-17 du 6\u00A0janvier\u00A01978 relative à l’informatique, aux fichiers et aux libertés',
          en: 'Article\u00A049 of the French Data Protection Act (loi n°\u00A078-17 of 6\u00A0January\u00A01978)',
        },
      },
      identity: {
        fr: 'article\u00A077 du décret n°\u00A02019-536 du 29\u00A0mai\u00A02019',
        en: 'Article\u00A077 of French décret n°\u00A02019-536 of 29\u00A0May\u00A02019',
      },
      sources: [
        {
          title: 'Loi n° 78-17 du 6 janvier 1978 relative à l’informatique, aux fichiers et aux libertés, art. 49',
          url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
          checked: undefined,
        },
        {
          title: 'Décret n° 2019-536 du 29 mai 2019, art. 77',
          url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000038528420',
          checked: undefined,
        },
      ],
    },
  },
  sources: [
    {
      title: 'Regulation (EU) 2016/679, Arts. 12 and 15',
      url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
      checked: undefined,
    },
    {
      title: 'Regulation (EEC, Euratom) No 1182/71, Arts. 2 and 3',
      url: 'https://eur-lex.europa.eu/eli/reg/1971/1182/oj',
      checked: undefined,
    },
  ],
};
