import type { NoticeWords } from '../../../core/notice/words.ts';

export const et: NoticeWords = {
  language: 'et',
  links: { privacy: 'privaatsus|andmekaitse|isikuandme', legal: 'oigusteave|oiguslik teave|impressum' },
  topics: {
    controller: 'vastutav(?:a)? tootleja(?:ks)?',
    officer: 'andmekaitsespetsialist',
    rights: 'sinu oigused|teie oigused',
    authority: 'andmekaitse inspektsioon',
  },
};
