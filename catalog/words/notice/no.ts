import type { NoticeWords } from '../../../core/notice/words.ts';

export const no: NoticeWords = {
  language: 'no',
  links: { privacy: 'personvern|personopplysning', legal: 'juridisk|kolofon' },
  topics: {
    controller: 'behandlingsansvarlig',
    officer: 'personvernombud',
    rights: 'dine rettigheter',
    authority: 'datatilsynet',
  },
};
