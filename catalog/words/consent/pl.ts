import type { ConsentWords } from '../../../core/consent/words.ts';

export const words: ConsentWords = {
  language: 'pl',
  pay: ['subskry*', 'zaplac*', 'place', 'kup', 'kupuj*', 'wykup*', 'miesiecznie', 'premium', 'prenumer*'],
  refuse: ['odrzuc*', 'odmow*', 'odmawiam', 'sprzeciw*', 'zablokuj', 'wylacz wszystkie'],
  not: ['nie', 'bez'],
  accept: ['akcept*', 'zaakcept*', 'zgod*', 'zgadzam', 'zezwol*', 'zezwalam', 'pozwol*', 'wyrazam zgode'],
  necessary: ['niezbedn*', 'konieczn*', 'wymagan*', 'podstawow*', 'techniczn*'],
  only: ['tylko', 'wylacznie', 'jedynie'],
  all: ['wszystk*'],
  except: ['oprocz', 'poza', 'z wyjatkiem'],
  selection: ['wybran*', 'zaznaczon*', 'moj wybor', 'moje wybory', 'wybor'],
  save: ['zapisz', 'potwierdz*', 'zatwierdz*', 'zastosuj'],
  settings: [
    'ustawie*',
    'dostosuj',
    'zarzadz*',
    'preferencj*',
    'opcje',
    'wiecej',
    'szczegol*',
    'konfigur*',
    'personalizuj',
  ],
  acknowledge: ['ok', 'rozumiem', 'w porzadku', 'przyjmuje do wiadomosci', 'jasne'],
  refusals: ['nie dziekuje', 'nie'],
};
