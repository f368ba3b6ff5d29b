import type { NoticeWords } from '../../../core/notice/words.ts';

export const el: NoticeWords = {
  language: 'el',
  links: {
    privacy: 'απορρητου?|προσωπικ\\w+ δεδομεν|προστασια δεδομενων|gdpr',
    legal: 'νομικη (?:σημειωση|ανακοινωση)|νομικες πληροφοριες',
  },
  topics: {
    controller: 'υπευθυνο[ςσ]? επεξεργασιας',
    officer: 'υπευθυνο[ςσ]? προστασιας',
    rights: 'δικαιωματα σας',
    authority: 'αρχη προστασιας',
  },
};
