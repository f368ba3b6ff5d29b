import type { NoticeWords } from '../../../core/notice/words.ts';

export const el: NoticeWords = {
  language: 'el',
  links: {
    privacy: 'απορρητ|προσωπικ\\p{L}+ δεδομεν|προστασια[σς]? (?:των )?δεδομεν|ιδιωτικοτητα|gdpr',
    legal: 'νομικ\\p{L}+ (?:σημειωσ|ανακοινωσ|πληροφορι)|στοιχεια (?:τησ |της )?εταιρ',
  },
  topics: {
    controller: 'υπευθυνο[ςσ]? επεξεργασιας',
    officer: 'υπευθυνο[ςσ]? προστασιας',
    rights: 'δικαιωματα σας',
    authority: 'αρχη προστασιας',
  },
};
