import type { NoticeWords } from '../../../core/notice/words.ts';

export const no: NoticeWords = {
  language: 'no',
  links: {
    privacy: 'personvern|personopplysning|behandling av data',
    legal: 'juridisk|kolofon|selskapsinformasjon|om utgiver',
  },
  topics: {
    controller: 'behandlingsansvarlig',
    officer: 'personvernombud',
    rights: 'dine rettigheter',
    authority: 'datatilsynet',
  },
  naming: ['(?:firmanavn|selskap|navn) ?: NAME', 'NAME,? (?:er behandlingsansvarlig|som behandlingsansvarlig)'],
  ends: 'org\\p{L}*|med adresse|tlf',
  street:
    '\\p{L}*veien|\\p{L}*vegen|\\p{L}*vei|\\p{L}*gata|\\p{L}*gaten|\\p{L}*gate|\\p{L}*plass|\\p{L}*torg|\\p{L}*brygge|postboks',
};
