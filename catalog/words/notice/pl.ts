import type { NoticeWords } from '../../../core/notice/words.ts';

export const pl: NoticeWords = {
  language: 'pl',
  links: {
    privacy:
      'polityk\\w+ prywatnosci|prywatnosc|ochron\\w+ danych|dan(?:e|ych) osobow|rodo\\b|klauzul\\w+ informacyjn|obowiazek informacyjny|przetwarzani\\w+ danych',
    legal: 'not[ay] prawn|informacj\\w prawn|zastrzezenia prawne|dane rejestrowe|dane firmy|stopka redakcyjna',
  },
  topics: {
    controller: 'administrator(?:em|a)?(?: (?:pani|pana|panstwa|twoich|danych|osobowych|serwisu|strony)[ /\\w]{0,40})?',
    publisher: 'wlasciciel(?:em)?|wydawc|operatorem|nazwa firmy|prowadzon\\w+ przez',
    officer: 'inspektor(?:em|a|owi)? ochrony|\\biod\\b',
    rights: 'prawo dostepu|twoje prawa|przysluguj|realizacji praw|pytan\\w*',
    contact: 'kontakt|e-?mail|adres(?:em)? (?:poczty|e-?mail|elektronicz)|napis',
    seat: 'siedzib|adres|z siedziba|ul\\.',
    host: 'hosting|wykonanie strony',
    authority: 'prezes\\w* urzedu|\\buodo\\b|organ\\w* nadzorcz|skarg',
    representative: 'przedstawiciel',
    'third-party': 'podmiot|partner|google|facebook|dostawc|stron trzecich',
    'other-purpose': 'pras|rekrut|praca',
  },
  copula: ' ?:| jest| sa|,',
  naming: [
    'NAME,? (?:jest|z siedziba)',
    '(?:wlasciciel(?:em)?(?: jest)? ?:?|prowadzony przez|nazwa firmy ?:) NAME',
    'NAME,? \\((?:dalej|zwan)',
  ],
  ends: 'z siedziba|nip|regon|krs|ul\\.|jest|wpisan|prowadzac|zwan|dalej|adres|tel|z biurem|pod adresem',
  street: 'ul\\.|ulica|al\\.|aleja|plac|pl\\.|os\\.|osiedle',
};
