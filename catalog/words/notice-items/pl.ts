import type { ItemWords } from '../../../core/notice/items/words.ts';

const authority =
  'prezes\\w* (?:urzedu|uodo)|\\buodo\\b|\\bpuodo\\b|urz(?:ad|edu) ochrony danych|organ\\w* nadzor\\w*|giodo';

export const pl: ItemWords = {
  language: 'pl',
  common: 'oraz jest dane danych nie przez jako sa osobowych w z',
  right: 'praw(?:o|a|em|u|ie)?\\b|uprawni\\w+',
  mayAsk: 'przyslug\\w+|moze (?:pan|zadac)|mozesz|mozna|zadac|zadania|mozliwosc',
  rightTo: {
    right_access: 'dostep\\w*|kopi\\w+ (?:swoich )?danych|uzyskania (?:kopii|informacji)|wgladu',
    right_rectification: 'sprost\\w+|popraw\\w+|uzupeln\\w+|aktualiz\\w+',
    right_erasure: 'usun\\w+|zapomn\\w+|usuwania',
    right_restriction: 'ogranicz\\w+',
    right_objection: 'sprzeciw\\w*',
    right_portability: 'przeno\\w+|przenies\\w+',
  },
  headings: {
    controller_identity: 'administrator|kim jestesmy|kto jest',
    controller_contact: 'kontakt',
    dpo: 'inspektor|\\biod\\b',
    purposes: 'cel(?:e|ach|u)?\\b|zakres|w jakim celu|po co|wykorzyst',
    legal_basis: 'podstaw\\w+ praw|podstawy przetwarzania',
    recipients: 'odbiorc|udostepni|przekazyw|komu|powierz|podmiot',
    third_country_transfers: 'panstw\\w* trzec|poza (?:eog|europej|ue)|transfer|miedzynarodow',
    retention_period: 'okres|przechowyw|jak dlugo|czas',
    withdraw_consent: 'wycofa|cofni',
    complaint_authority: 'skarg|organ\\w* nadzor',
    automated_decisions: 'zautomatyzowan|profilowan',
    data_source: 'zrodl|skad|pochodzeni|sposob (?:pozyskiw|zbier)',
    mandatory_or_optional: 'dobrowoln|obowiazk|wymog',
  },
  says: {
    controller_identity: [
      'administratorem\\b[\\p{L} ,()]{0,80}(?:jest|sa)\\b|(?:jest|jako) administrator\\w*|administrator(?: danych)?(?: osobowych)? ?[:–-]',
    ],
    controller_contact: [
      '(?:prosimy o kontakt|skontaktowac sie|kontakt\\w* (?:pod|z|mailow|telefon)|formularz\\w* kontaktow)|(?:telefon|tel\\.?|e-?mail|adres) ?:',
    ],
    dpo: ['inspektor\\w* (?:ds\\.? )?ochrony danych|\\biod\\w*\\b|data protection officer|\\bdpo\\b'],
    purposes: [
      'cel(?:u|em|ach|ow|e)\\b|w celu|(?:wykorzyst\\w+|przetwarza\\w+|zbiera\\w+)\\b[\\p{L} ,]{0,70}(?:do|w celu|aby|dla)\\b|zakres przetwarz\\w+',
    ],
    legal_basis: [
      'podstaw\\w+ prawn\\w+|uzasadnion\\w+ interes\\w*|prawnie uzasadnion\\w+|art(?:ykul|\\.)? ?6\\b|wykonania umowy|na podstawie (?:\\w+ )?zgody|podstaw\\w+ przetwarzania',
    ],
    recipients: [
      'odbiorc\\w+|podmiot\\w+ trzeci\\w+|osob\\w+ trzeci\\w+|(?:udostepni|przekazyw|przekaz|powierz|sprzeda)\\w*\\b[\\p{L} ,]{0,50}(?:podmiot|osob|firm|innym|trzeci|danych)|podmiot\\w+ przetwarza\\w+|dostawc\\w+|google|facebook|partner\\w*',
    ],
    third_country_transfers: [
      'panstw\\w* trzeci\\w*|poza (?:\\w+ )?(?:obszar\\w* )?(?:europejsk\\w+|eog\\b|unii|unie|ue\\b|teren)|standardow\\w+ klauzul\\w*|decyzj\\w+ (?:stwierdzaj\\w+ )?(?:o )?(?:odpowiedni|adekwat)\\w+|privacy shield|tarcz\\w+ prywatnosci|data privacy framework',
      ['stan\\w+ zjednoczon\\w+|\\busa\\b', 'przekaz\\w+|serwer\\w*|przetwarza\\w+|transfer\\w*'],
    ],
    retention_period: [
      'okres\\w* (?:przechowyw|retencj|przetwarz)\\w*|(?:przechow\\w+|przetwarza\\w+|archiwiz\\w+)\\b[\\p{L}\\d ,()-]{0,90}(?:przez (?:okres|czas)|do (?:czasu|momentu|chwili)|tak dlugo|dopoki|nie dluzej|\\d+ (?:lat|rok|mies|dni)|okres)|(?:usuwan\\w+|usunie\\w+|anonimiz\\w+)\\b[\\p{L}\\d ,]{0,60}(?:po\\b|niezwlocznie|gdy|jesli)',
    ],
    right_access: ['prawo (?:do )?dostepu|dostepu do (?:swoich |tresci )?(?:\\w+ )?danych'],
    right_rectification: ['prawo (?:do )?(?:ich )?sprostowania|sprostowania danych'],
    right_erasure: ['prawo (?:do )?(?:ich )?usuniecia|usuniecia danych|bycia zapomnian\\w+'],
    right_restriction: ['ograniczeni\\w+ (?:ich )?przetwarzania'],
    right_objection: ['(?:wniesienia|prawo|wniesc|zlozenia) (?:do )?sprzeciwu?'],
    right_portability: ['przenoszeni\\w+|przeniesieni\\w+ danych'],
    withdraw_consent: [['wycofa\\w*|cofnie\\w*|cofna\\w*|odwola\\w*', 'zgod\\w+']],
    complaint_authority: [[authority, 'skarg\\w*']],
    mandatory_or_optional: [
      'dobrowoln\\w+|(?:obowiazkow\\w+|niezbedn\\w+|wymog\\w+|obligatoryjn\\w+)\\b[^.\\n]{0,60}(?:podani|ustawow|umown|zawarcia)|podani\\w+ [\\p{L} ]{0,40}(?:jest|sa) (?:\\w+ )?(?:dobrowoln|konieczn|niezbedn|wymagan|obowiazk)\\w+|(?:niepodani\\w+|brak podani\\w+|odmowa podani\\w+)',
    ],
    automated_decisions: ['zautomatyzowan\\w+|profilowan\\w+'],
    data_source: [
      'zrodl\\w+ (?:\\w+ )?danych|(?:pozysk\\w+|otrzym\\w+|uzyska\\w+|zebra\\w+|zbieran\\w+|przekazan\\w+|podan\\w+|pochodz\\w+)\\b[\\p{L} ,()]{0,60}(?:bezposrednio|od (?:panstwa|pana|ciebie|osob|podmiot|uzytkownik)|administratorowi|przez (?:uzytkownik|panstwa|ciebie|osob)|dobrowolnie|ze zrodel|automatycznie)|publicznie dostepn\\w+',
    ],
  },
  unless: {
    automated_decisions: 'w formie zautomatyzowanej',
    right_erasure: 'cookies',
    right_rectification: 'plikow cookies|komfortu',
    right_restriction: 'funkcjonaln\\w+',
    mandatory_or_optional: 'pliki cookies',
  },
  kept: 'przechow\\w+|przetwarzan\\w+|archiwiz\\w+|usuwan\\w+|usuniet\\w+|anonimiz\\w+',
  period:
    '(?:\\d{1,3}|jed(?:en|nego)|dwa|dwoch|trzy|trzech|cztery|piec|pieciu|szesc|szesciu|dziesiec|dwanascie|dwunastu|trzydziesci)(?: \\(\\d{1,3}\\))? (?:godzin\\w*|dni\\w*|dzien|tygodni\\w*|miesi\\w+|lat\\w*|rok\\w*)\\b',
  recipients: {
    processors: 'podmiot\\w+ przetwarza\\w+|dostawc\\w+|podwykonawc\\w+|uslugodawc\\w+',
    hosting: 'hosting\\w*|serwer\\w*|chmur\\w+',
    payment: 'platnic\\w+|platnosc\\w*|bank\\w*',
    delivery: 'kurier\\w*|dostaw(?:a|e|y)\\b|poczt\\w+|logisty\\w+',
    analytics: 'analit\\w+|statysty\\w+|analytics',
    advertising: 'reklam\\w+|marketing\\w*',
    group: 'grup\\w+ kapitalow\\w+|spolk\\w+ (?:powiazan|z grupy)\\w*',
    partners: 'partner\\w*',
    authorities: 'organ\\w* (?:panstw|publiczn|scigania|wladzy)\\w*|sad(?:y|om)?\\b|policj\\w+|przepis\\w+ prawa',
    advisers: 'ksiegow\\w+|prawn(?:ik|icz)\\w*|kancelari\\w+|audytor\\w*|ubezpieczyciel\\w*',
    staff: 'pracowni\\w+|wspolpracowni\\w+|personel\\w*',
  },
  safeguards: {
    'adequacy-decision':
      'decyzj\\w+ [\\p{L} ]{0,30}(?:odpowiedni|adekwat)\\w+|odpowiedni\\w* (?:stopien|poziom) ochrony',
    'data-privacy-framework': 'data privacy framework|\\bdpf\\b',
    'standard-contractual-clauses': 'standardow\\w+ klauzul\\w*',
    'binding-corporate-rules': 'wiazac\\w+ regul\\w+|\\bbcr\\b',
    derogation: 'art(?:ykul|\\.)? ?49|wyrazn\\w+ zgod\\w+',
  },
  negation: '\\bnie\\b|\\bzadn\\w*|\\bnigdy\\b|\\bbez\\b',
};
