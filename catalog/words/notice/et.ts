import type { NoticeWords } from '../../../core/notice/words.ts';

export const et: NoticeWords = {
  language: 'et',
  links: {
    privacy: 'privaatsus|andmekaitse|isikuandme|andmetootlus|gdpr',
    legal: 'oigusteave|oiguslik teave|impressum|ettevotte andmed|juriidiline (?:teave|info)',
  },
  topics: {
    controller: 'vastutav(?:a)? tootleja(?:ks)?',
    officer: 'andmekaitsespetsialist',
    rights: 'sinu oigused|teie oigused',
    authority: 'andmekaitse inspektsioon',
  },
  naming: ['(?:ettevotte nimi|nimi|arinimi) ?: NAME', 'NAME,? (?:on vastutav tootleja|kui vastutav tootleja)'],
  ends: 'registrikood|registrikoodiga|aadress|tel',
  street: 'mnt|maantee|tn\\.?|tanav|pst|puiestee|tee|plats|valjak',
};
