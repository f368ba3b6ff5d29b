import type { ItemWords } from '../../../core/notice/items/words.ts';

export const sv: ItemWords = {
  language: 'sv',
  common: 'och att som det ett vi dina ar personuppgifter',
  right: 'ratt(?:en|igheter|igheterna)?\\b',
  mayAsk: '(?:du|ni) (?:kan|har|far)\\b|begara|mojlighet',
  rightTo: {
    right_access: 'tillgang\\b|registerutdrag|kopia (?:av|pa)|fa tillgang',
    right_rectification: 'rattels\\w+|ratta\\b|korriger\\w+|rattad\\w*',
    right_erasure: 'rader\\w+|radering|glomd|tas bort|ta bort',
    right_restriction: 'begrans\\w+',
    right_objection: 'invand\\w+|motsatta',
    right_portability: 'portabilitet|flytta (?:dina|uppgifter)|overfor\\w+ till (?:en )?annan',
  },
  headings: {
    purposes: 'andamal|syfte|varfor|hur vi anvander',
    legal_basis: 'rattslig|laglig grund',
    recipients: 'mottagare|delar|delning|vem|tredje',
    third_country_transfers: 'tredje ?land|utanfor|overforing',
    retention_period: 'hur lange|lagring|gallring|sparas',
    complaint_authority: 'klagomal',
    data_source: 'kalla|kallor|hur samlar|varifran',
  },
  says: {
    controller_identity: ['personuppgiftsansvarig\\w*[\\p{L} ,]{0,70}(?:ar|for)\\b|(?:ar|som) personuppgiftsansvarig'],
    controller_contact: ['kontakta oss|(?:telefon|tel\\.?|e-?post) ?:'],
    dpo: ['dataskyddsombud\\w*|\\bdpo\\b'],
    purposes: ['andamal\\w*|syfte\\w*|(?:anvand\\w+|behandla\\w*|samla\\w*)[\\p{L} ,]{0,70}for att'],
    legal_basis: [
      'rattslig\\w* grund\\w*|laglig grund|berattiga\\w+ intresse\\w*|art(?:ikel|\\.)? ?6\\b|fullgora avtal\\w*',
    ],
    recipients: [
      'mottagare\\w*|tredje ?part\\w*|personuppgiftsbitrad\\w+|(?:lamna\\w*|dela\\w*|overfor\\w*) [\\p{L} ]{0,40}(?:till|med)\\b|leverantor\\w*|samarbetspartner\\w*|google|facebook',
    ],
    third_country_transfers: [
      'tredje ?land\\w*|utanfor (?:eu\\b|ees\\b|eu/ees|europeiska)|standardavtalsklausul\\w*|adekvat skyddsniva|beslut om adekvat|data privacy framework',
    ],
    retention_period: [
      'lagringstid\\w*|lagringsperiod|gallr\\w+|(?:spara\\w*|lagra\\w*|bevara\\w*)\\b[\\p{L}\\d ,]{0,80}(?:sa lange|tills|langre an|under|i \\d|\\d+ (?:ar|man|dag))|raderas (?:efter|nar|inom)',
    ],
    right_restriction: ['begransning av (?:\\w+ )?behandling\\w*'],
    right_portability: ['dataportabilitet'],
    withdraw_consent: [['aterkall\\w+|ta tillbaka', 'samtycke\\w*']],
    complaint_authority: [
      ['integritetsskyddsmyndighet\\w*|\\bimy\\b|datainspektion\\w*|tillsynsmyndighet\\w*', 'klag\\w+|kontakta|vanda'],
    ],
    mandatory_or_optional: [
      '(?:obligatorisk\\w*|frivillig\\w*)[\\p{L} ,]{0,70}|(?:skyldig|kravs) att (?:lamna|tillhandahalla)|inte (?:lamnar|tillhandahaller|uppger)',
    ],
    automated_decisions: ['automatisera\\w+ (?:individuell\\w* )?(?:besluts?\\w*|behandling)|profilering\\w*'],
    data_source: [
      '(?:samla\\w*|inhamta\\w*|hamta\\w*|far|erhall\\w+)\\b[\\p{L} ,]{0,60}(?:fran (?:dig|tredje|andra|offentlig)|direkt)|du (?:sjalv )?(?:lamnar|uppger|ger oss)|offentliga (?:register|kallor)',
    ],
  },
  unless: {
    dpo: 'inte utsett',
  },
  kept: 'spara\\w*|lagra\\w*|bevara\\w*|rader\\w+|gallra\\w*',
  period: '(?:\\d{1,3}|ett|en|tva|tre|fyra|fem|sex|sju|tio|tolv|trettio) (?:timm\\w+|dagar?|veck\\w+|manad\\w*|ar)\\b',
  recipients: {
    processors: 'personuppgiftsbitrad\\w+|leverantor\\w*',
    hosting: 'hosting|server\\w*|molntjanst\\w*',
    payment: 'betal\\w+|bank\\w*',
    delivery: 'leverans\\w*|transport\\w*|frakt\\w*',
    analytics: 'analys\\w*|statistik',
    advertising: 'annons\\w*|reklam',
    group: 'koncern\\w*|dotterbolag',
    partners: 'partner\\w*',
    authorities: 'myndighet\\w*|polis\\w*|domstol\\w*',
    staff: 'anstallda|medarbetare',
  },
  safeguards: {
    'adequacy-decision': 'adekvat',
    'data-privacy-framework': 'data privacy framework',
    'standard-contractual-clauses': 'standardavtalsklausul\\w*',
    'binding-corporate-rules': 'bindande foretags\\w+',
    derogation: 'artikel 49|uttryckligt samtycke',
  },
  negation: '\\binte\\b|\\baldrig\\b|\\bingen\\b|\\binga\\b|\\butan\\b',
};
