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
};
