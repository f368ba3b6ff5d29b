import type { ItemWords } from '../../../core/notice/items/words.ts';

export const da: ItemWords = {
  language: 'da',
  common: 'og det vi til af som ikke dine personoplysninger oplysninger',
  right: 'ret(?:ten|tigheder|tighederne)?\\b|ret til',
  mayAsk: '(?:du|i) (?:kan|har|ma)\\b|anmode|mulighed',
  rightTo: {
    right_access: 'indsigt\\w*|adgang til|kopi af',
    right_rectification: 'berigtig\\w+|rette\\b|rettet|korriger\\w+',
    right_erasure: 'slet\\w+|glemt',
    right_restriction: 'begrans\\w+',
    right_objection: 'indsigelse\\w*|protester\\w*',
    right_portability: 'dataportabilitet|overfort til en anden|transmitter\\w+',
  },
  headings: {
    purposes: 'formal|hvorfor|hvordan vi bruger',
    legal_basis: 'retsgrundlag|hjemmel',
    recipients: 'modtager|videregiv|deler|hvem',
    third_country_transfers: 'tredjeland|uden for|overforsel',
    retention_period: 'hvor lange|opbevaring|sletning',
    complaint_authority: 'klage',
    data_source: 'kilde|hvor kommer|indsamling',
  },
  says: {
    controller_identity: ['dataansvarlig\\w*[\\p{L} ,]{0,70}(?:er|for)\\b|(?:er|som) dataansvarlig|dataansvarlig ?:'],
    controller_contact: ['kontakt os|kontakte os|(?:telefon|tlf\\.?|e-?mail) ?:'],
    dpo: ['databeskyttelsesradgiver\\w*|\\bdpo\\b'],
    purposes: ['formal\\w*|(?:bruger|behandler|indsamler|anvender)[\\p{L} ,]{0,70}(?:til at|for at|med henblik)'],
    legal_basis: [
      'retsgrundlag\\w*|hjemmel|legitim\\w* interesse\\w*|art(?:ikel|\\.)? ?6\\b|opfyld\\w+ af (?:en )?(?:kontrakt|aftale)',
    ],
    recipients: [
      'modtager\\w*|tredjepart\\w*|tredjemand|databehandler\\w*|(?:videregiv\\w+|deler|overlad\\w+)\\b|leverandor\\w*|samarbejdspartner\\w*|google|facebook',
    ],
    third_country_transfers: [
      'tredjeland\\w*|uden for (?:eu\\b|eos\\b|eu/eos|den europaiske)|standardkontrakt\\w*|tilstrakkelig\\w* beskyttelsesniveau\\w*|data privacy framework',
    ],
    retention_period: [
      'opbevaringsperiode\\w*|slettefrist\\w*|(?:opbevar\\w*|gemme\\w*|lagre\\w*)\\b[\\p{L}\\d ,]{0,80}(?:sa lange|indtil|langere end|i \\d|op til|\\d+ (?:ar|man|dag))|slet\\w+ (?:efter|nar|senest)',
    ],
    right_restriction: ['begransning af (?:\\w+ )?behandling\\w*'],
    right_portability: ['dataportabilitet'],
    withdraw_consent: [['trakke\\w*|tilbagekald\\w*', 'samtykke\\w*']],
    complaint_authority: [['datatilsynet|tilsynsmyndighed\\w*', 'klag\\w+|kontakt']],
    mandatory_or_optional: [
      '(?:obligatorisk\\w*|frivillig\\w*|nodvendig\\w* at (?:give|oplyse))|forpligtet til at (?:give|oplyse)|ikke (?:giver|oplyser)',
    ],
    automated_decisions: [
      'automatisk\\w* (?:individuelle )?(?:afgorels\\w+|beslutning\\w*)|automatiserede? \\w+|profilering\\w*',
    ],
    data_source: [
      '(?:indsaml\\w*|indhent\\w*|modtag\\w*|far)\\b[\\p{L} ,]{0,60}(?:fra (?:dig|tredje|andre|offentlig)|direkte)|du (?:selv )?(?:giver|oplyser|afgiver)|offentlig\\w* (?:registre|kilder)',
    ],
  },
  kept: 'opbevar\\w*|gemm\\w*|slet\\w+|lagre\\w*',
  period: '(?:\\d{1,3}|et|en|to|tre|fire|fem|seks|syv|ti|tolv|tredive) (?:timer?|dage?|uger?|maned\\w*|ar)\\b',
  recipients: {
    processors: 'databehandler\\w*|leverandor\\w*',
    hosting: 'hosting\\w*|server\\w*',
    payment: 'betaling\\w*|bank\\w*',
    delivery: 'levering\\w*|fragt\\w*|transport\\w*',
    analytics: 'analyse\\w*|statistik',
    advertising: 'annonc\\w*|reklame\\w*',
    group: 'koncern\\w*|datterselskab\\w*',
    partners: 'partner\\w*',
    authorities: 'myndighed\\w*|politi\\w*|domstol\\w*',
    advisers: 'revisor\\w*|advokat\\w*',
    staff: 'medarbejder\\w*|ansatte',
  },
  safeguards: {
    'adequacy-decision': 'tilstrakkelig\\w* beskyttelsesniveau\\w*',
    'data-privacy-framework': 'data privacy framework',
    'standard-contractual-clauses': 'standardkontrakt\\w*',
    'binding-corporate-rules': 'bindende virksomhedsregler',
    derogation: 'artikel 49|udtrykkeligt samtykke',
  },
  negation: '\\bikke\\b|\\baldrig\\b|\\bingen\\b|\\buden\\b',
};
