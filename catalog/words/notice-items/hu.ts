import type { ItemWords } from '../../../core/notice/items/words.ts';

export const hu: ItemWords = {
  language: 'hu',
  common: 'es az hogy nem vagy adatok szemelyes adatkezeles egy',
  right: 'jog(?:a|at|ai|ok|aval|osult)?\\b|erintetti jog\\w*',
  mayAsk: '(?:on|erintett|felhasznalo) (?:kerheti|jogosult)|kerhet\\w*|kerelmezhet\\w*',
  rightTo: {
    right_access: 'hozzafer\\w+|tajekoztatas\\w*|masolat\\w*',
    right_rectification: 'helyesbit\\w+|kijavit\\w+|modosit\\w+',
    right_erasure: 'torl\\w+|torol\\w+|elfeled\\w+',
    right_restriction: 'korlatoz\\w+',
    right_objection: 'tiltakoz\\w+',
    right_portability: 'hordozhatosag\\w*|adathordozhatosag\\w*',
  },
  headings: {
    purposes: 'cel|miert',
    legal_basis: 'jogalap',
    recipients: 'cimzett|adatfeldolgoz|tovabbit|kik ',
    third_country_transfers: 'harmadik orszag',
    retention_period: 'idotartam|meddig|megorzes|tarolas',
    complaint_authority: 'panasz|jogorvoslat|hatosag',
    data_source: 'forras',
  },
  says: {
    controller_identity: [
      'adatkezelo\\w*(?: \\p{L}+)? ?(?::|neve|megnevezese|adatai)|(?:az )?adatkezelo\\b[\\p{L} ,]{0,60}(?:a|az)\\b',
    ],
    controller_contact: ['kapcsolatfelvetel|elerhetoseg\\w*|(?:telefon|tel\\.?|e-?mail)(?:szam)? ?:'],
    dpo: ['adatvedelmi tisztviselo\\w*|\\bdpo\\b'],
    purposes: ['cel(?:ja|jai|bol|okra|jabol|janak)\\b|adatkezeles celja|celok\\w*'],
    legal_basis: ['jogalap\\w*|jogos erdek\\w*|6\\.? ?cikk\\w*|szerzodes teljesit\\w+'],
    recipients: [
      'cimzett\\w*|harmadik (?:fel|szemely)\\w*|adatfeldolgozo\\w*|adattovabbit\\w+|tovabbit\\w+|partner\\w*|google|facebook',
    ],
    third_country_transfers: [
      'harmadik orszag\\w*|(?:europai union|egt|eu)\\w* kivul\\w*|altalanos (?:adatvedelmi|szerzodesi) (?:kikotes|kloz)\\w*|megfelelosegi hatarozat\\w*|data privacy framework',
    ],
    retention_period: [
      '(?:meg)?orzes\\w* (?:ideje|idotartam|ido)\\w*|(?:adatkezeles|tarolas|megorzes) (?:idotartama|ideje|hatarideje)|(?:megoriz\\w+|tarol\\w+|kezel\\w+)\\b[\\p{L}\\d ,]{0,60}(?:ideig|evig|napig|honapig|visszavonas\\w*|torlesig)|torl\\w+ (?:utan|napon belul)',
    ],
    right_restriction: ['(?:adat)?kezeles\\w* korlatoz\\w+|korlatozasahoz'],
    right_portability: ['adathordozhatosag\\w*|hordozhatosag\\w*'],
    withdraw_consent: [['visszavon\\w+', 'hozzajarul\\w+']],
    complaint_authority: [
      ['\\bnaih\\b|nemzeti adatvedelmi|felugyeleti hatosag\\w*', 'panasz\\w*|fordul\\w*|bejelent\\w*'],
    ],
    mandatory_or_optional: [
      'onkentes\\w*|kotelezo\\w*[\\p{L} ]{0,30}(?:megad|adat)\\w*|adatszolgaltatas elmarad\\w*|nem (?:adja|adjak) meg',
    ],
    automated_decisions: ['automatizalt (?:dontes|egyedi|adatkezel)\\w*|profilalkot\\w+'],
    data_source: [
      '(?:adat\\w* forras\\w*|kozvetlenul (?:az erintett|ontol)\\w*|erintett\\w* altal (?:meg)?ad\\w+|on altal (?:meg)?ad\\w+|harmadik fel\\w*tol|nyilvanos(?:an)? (?:forras|elerheto)\\w*)',
    ],
  },
  kept: 'megor\\w+|oriz\\w+|tarol\\w+|torl\\w+|torol\\w+|kezel\\w+',
  period: '(?:\\d{1,3}|egy|ket|harom|negy|ot|hat|nyolc|tiz|tizenket|harminc) (?:ora|nap|het|honap|ev)\\p{L}*',
  recipients: {
    processors: 'adatfeldolgozo\\w*|szolgaltato\\w*',
    hosting: 'tarhely\\w*|szerver\\w*|hosting',
    payment: 'fizetes\\w*|bank\\w*',
    delivery: 'futar\\w*|szallit\\w+|posta\\w*',
    analytics: 'analitik\\w+|statisztik\\w+|analytics',
    advertising: 'hirdet\\w+|marketing\\w*|reklam\\w*',
    group: 'cegcsoport\\w*|leanyvallalat\\w*',
    partners: 'partner\\w*',
    authorities: 'hatosag\\w*|birosag\\w*|rendorseg\\w*',
    advisers: 'konyvelo\\w*|ugyved\\w*|konyvvizsgalo\\w*',
    staff: 'munkatars\\w*|munkavallalo\\w*|alkalmazott\\w*',
  },
  safeguards: {
    'adequacy-decision': 'megfelelosegi hatarozat\\w*|megfelelo (?:vedelmi )?szint\\w*',
    'data-privacy-framework': 'data privacy framework',
    'standard-contractual-clauses': 'altalanos (?:adatvedelmi|szerzodesi) (?:kikotes|kloz)\\w*',
    'binding-corporate-rules': 'kotelezo (?:ereju )?vallalati',
    derogation: '49\\.? ?cikk|kifejezett hozzajarulas\\w*',
  },
  negation: '\\bnem\\b|\\bsem\\b|\\bsoha\\b|\\bnelkul\\b',
};
