import type { ItemWords } from '../../../core/notice/items/words.ts';

export const cs: ItemWords = {
  language: 'cs',
  common: 'jsou nebo pro vase ktere udaje udaju na se podle',
  right: 'prav(?:o|a|u|em|ech)?\\b|opravneni',
  mayAsk: '(?:muzete|mate|lze)\\b|pozadat|pozadovat|pozadujete',
  rightTo: {
    right_access: 'pristup\\w*|kopi\\w+ (?:osobnich )?udaj\\w*',
    right_rectification: 'oprav\\w+|dopln\\w+|aktualiz\\w+',
    right_erasure: 'vymaz\\w*|smaz\\w+|odstran\\w+|zapomen\\w+',
    right_restriction: 'omez\\w+',
    right_objection: 'namitk\\w+|vznest',
    right_portability: 'prenositelnost\\w*|prenos\\w* udaj\\w*',
  },
  headings: {
    purposes: 'ucel|proc|k cemu',
    legal_basis: 'pravni|zakonnost',
    recipients: 'prijemc|komu|zpracovatel|predava|sdil',
    third_country_transfers: 'treti\\w* zem|mimo|predavani do',
    retention_period: 'doba|jak dlouho|uchovav',
    complaint_authority: 'stiznost',
    data_source: 'zdroj|odkud|jak (?:ziskavame|shromazdujeme)',
  },
  says: {
    controller_identity: [
      'spravc(?:e|em|i)[\\p{L} ,]{0,70}(?:je|jsou)\\b|(?:je|jako) spravc\\w+|spravce(?: osobnich udaju)? ?:',
    ],
    controller_contact: ['kontaktujte nas|kontaktovat|(?:telefon|tel\\.?|e-?mail) ?:'],
    dpo: ['poverenec\\w*|poverenc\\w+|\\bdpo\\b'],
    purposes: [
      'ucel\\w*|(?:zpracovava\\w+|pouziva\\w+|vyuziva\\w+|shromazduje\\w+)[\\p{L} ,]{0,70}(?:za|pro|abychom|k)\\b',
    ],
    legal_basis: [
      'pravni\\w* (?:zaklad|duvod|titul)\\w*|opravnen\\w+ zajm\\w*|cl(?:anku|anek|\\.)? ?6\\b|plneni smlouvy|pravnim zakladem',
    ],
    recipients: [
      'prijemc\\w+|treti\\w* (?:stran|osob)\\w*|zpracovatel\\w*|(?:predava\\w+|sdil\\w+|poskytuje\\w+|zpristupn\\w+)\\b[\\p{L} ]{0,40}(?:osob|stran|subjekt|udaj)|dodavatel\\w*|google|facebook',
    ],
    third_country_transfers: [
      'treti\\w* zem\\w+|mimo (?:eu\\b|evropsk\\w+|ehp|uzemi)|standardni\\w* smluvni\\w* dolozk\\w+|odpovidajici\\w* ochran\\w+|data privacy framework',
    ],
    retention_period: [
      'dob\\w+ (?:uchovavani|ulozeni|zpracovani|uloz)|(?:uchovava\\w+|uklada\\w+|uchovany|zpracovava\\w+|ulozeny)\\b[\\p{L}\\d ,]{0,80}(?:po dobu|dokud|do (?:doby|odvolani)|nejdele|\\d+ (?:let|rok|mesic|dn)|nezbytn)|(?:vymaz|smaz)\\w+ (?:po\\b|jakmile|do \\d)',
    ],
    right_restriction: ['omezeni zpracovani'],
    right_portability: ['prenositelnost\\w*'],
    withdraw_consent: [['odvola\\w*|odvoleni|vzit zpet|zpet vzetim', 'souhlas\\w*']],
    complaint_authority: [
      ['urad\\w* pro ochranu osobnich|\\buoou\\b|dozorov\\w+ (?:urad|organ)\\w*', 'stiznost\\w*|obratit|podat|podnet'],
    ],
    mandatory_or_optional: [
      '(?:dobrovoln\\w+|povinn\\w+|nezbytn\\w+)[\\p{L} ]{0,40}(?:udaj|poskytnut|polo[zk])\\w*|poskytnuti (?:\\w+ ){0,3}(?:je|neni) (?:\\w+ )?(?:dobrovoln|povinn|zakonn|smluvn)\\w+|neposkytn\\w+',
    ],
    automated_decisions: [
      'automatizovan\\w+ (?:\\w+ )?(?:rozhod|zpracov)\\w+|profilovan\\w+|automaticke\\w* rozhodov\\w+',
    ],
    data_source: [
      '(?:ziska\\w+|shromazd\\w+|obdrz\\w+|poskytn\\w+)\\b[\\p{L} ,]{0,60}(?:primo od|od (?:vas|tretich|jinych)|z verejn\\w+|prostrednictvim)|verejn\\w+ (?:zdroj|rejstrik|evidenc)\\w*|nam (?:sami )?poskyt\\w+',
    ],
  },
  unless: {
    dpo: 'nejmenoval|nebyl jmenovan',
  },
  kept: 'uchovava\\w*|uklada\\w+|vymaz\\w+|smaz\\w+|ulozen\\w*',
  period:
    '(?:\\d{1,3}|jed(?:en|noho)|dva|dvou|tri|tri|ctyri|pet|peti|sest|deset|deseti|dvanact|triceti) (?:hodin\\w*|dn\\w+|tydn\\w+|mesic\\w*|let|rok\\w*)\\b',
  recipients: {
    processors: 'zpracovatel\\w*|dodavatel\\w*|poskytovatel\\w*',
    hosting: 'hosting\\w*|server\\w*|cloud\\w*',
    payment: 'plateb\\w+|bank\\w*',
    delivery: 'doprav\\w+|doruc\\w+|post\\w+',
    analytics: 'analyt\\w+|statist\\w+',
    advertising: 'reklam\\w+|marketing\\w*',
    group: 'skupin\\w+ (?:spolecnost|podnik)\\w*|dcerin\\w+',
    partners: 'partner\\w*',
    authorities: 'organ\\w+ (?:verejn|statn|cinn)\\w+|soud\\w*|polici\\w+|statni spravy',
    advisers: 'ucetn\\w+|advokat\\w*|auditor\\w*|poradc\\w+',
    staff: 'zamestnan\\w+',
  },
  safeguards: {
    'adequacy-decision': 'odpovidajici\\w* (?:ochran|urovn)\\w+',
    'data-privacy-framework': 'data privacy framework',
    'standard-contractual-clauses': 'standardni\\w* smluvni\\w* dolozk\\w+',
    'binding-corporate-rules': 'zavazn\\w+ podnikov\\w+',
    derogation: 'cl(?:anku|\\.)? 49|vyslovn\\w+ souhlas\\w*',
  },
  negation: '\\bne\\p{L}+|\\bzadn\\w+|\\bnikdy\\b|\\bbez\\b',
};
