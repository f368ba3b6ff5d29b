import type { ItemWords } from '../../../core/notice/items/words.ts';

export const fi: ItemWords = {
  language: 'fi',
  common: 'ja on tai voi sen ovat henkilotietoja tietoja kanssa mukaan',
  right: 'oikeu(?:s|det|tta|det|ksia|tesi|den)\\b|oikeutesi',
  mayAsk: '(?:sinulla|rekisteroidylla) on|voit|pyytaa|voi (?:pyytaa|vaatia)',
  rightTo: {
    right_access: 'paasy\\w*|tarkast\\w+|saada paasy|jaljennos|kopio\\w*',
    right_rectification: 'oikais\\w+|korja\\w+|paivitt\\w+',
    right_erasure: 'poist\\w+|unohdetuksi',
    right_restriction: 'rajoit\\w+',
    right_objection: 'vastusta\\w+',
    right_portability: 'siirta\\w+ (?:tiedot|tietosi|jarjestelma)\\w*|siirrett?a\\w+',
  },
  headings: {
    purposes: 'tarkoitu|miksi|mihin',
    legal_basis: 'peruste|oikeusperust',
    recipients: 'vastaanottaj|luovut|kenelle',
    third_country_transfers: 'kolman\\w+ ma|ulkopuol|siirt\\w+',
    retention_period: 'sailyt|kuinka kauan',
    complaint_authority: 'valitus|valittaa|valvontaviranom',
    data_source: 'tietolah|mista|lahte',
  },
  says: {
    controller_identity: ['rekisterinpita\\w+[\\p{L} ,]{0,70}(?:on|toimii)\\b|rekisterinpitaja ?:'],
    controller_contact: ['ota yhteytta|yhteyden\\w*|(?:puhelin|puh\\.?|sahkoposti) ?:'],
    dpo: ['tietosuojavastaav\\w+'],
    purposes: ['tarkoitu\\w+|kaytamme[\\p{L} ,]{0,70}|kasittelyn tarkoitus'],
    legal_basis: [
      'oikeusperust\\w+|kasittelyperust\\w+|oikeutettu\\w* etu\\w*|oikeutetun edun|6 artikla\\w*|sopimuksen (?:taytantoon|tayttami)\\w+|laillinen peruste|kasittelyn (?:oikeus)?perust\\w+',
    ],
    recipients: [
      'vastaanottaj\\w+|kolman\\w+ osapuol\\w+|henkilotietojen kasittelij\\w+|luovut\\w+|palveluntarjoaj\\w+|kumppan\\w+|google|facebook',
    ],
    third_country_transfers: [
      'kolman\\w+ ma\\w+|(?:eu:n|euroopan|eta-?alueen|eta:n)[\\p{L}/ -]{0,40}ulkopuol\\w+|vakiolausek\\w+|vakiosopimuslausek\\w+|riittav\\w+ (?:tietosuojan )?taso\\w*|data privacy framework',
    ],
    retention_period: [
      'sailytys(?:aika|ajat|ajan|ajo)\\w*|(?:sailyt\\w+|tallen\\w+)\\b[\\p{L}\\d ,]{0,80}(?:niin kauan|kunnes|ajan|enintaan|\\d+ (?:vuo|kuu|paiv|vuotta)|saakka|asti)|poist\\w+ (?:kun|viimeistaan|\\d)',
    ],
    right_restriction: ['kasittelyn rajoit\\w+'],
    right_portability: [
      'siirta\\w+ (?:tiedot|henkilotiedot) (?:jarjestelmasta|toiselle)|tietojen siirrettav\\w+|siirrettavyy\\w+',
    ],
    withdraw_consent: [['peruut\\w+|peru\\b|perua', 'suostumu\\w+']],
    complaint_authority: [['tietosuojavaltuutet\\w+|valvontaviranomai\\w+', 'valit\\w+|yhteytta|kantelu']],
    mandatory_or_optional: [
      '(?:pakolli\\w+|vapaaehtoi\\w+)|(?:jos et|ellet) (?:anna|toimita)|velvoll\\w+ (?:antaa|toimittaa)',
    ],
    automated_decisions: ['automat\\w+ (?:yksittais\\w* )?paatoksen\\w*|profiloin\\w+|automaattis\\w+ paato\\w+'],
    data_source: [
      '(?:keraa\\w*|kerat\\w+|saada\\w+|saamme|saatu\\w*)\\b[\\p{L} ,]{0,50}(?:sinulta|itselta\\w*|rekisteroidylta|suoraan|kolman\\w+|julkis\\w+)|tietolah\\w+|julkis\\w+ (?:lahte|rekister)\\w+|itse (?:antam|ilmoittam)\\w+',
    ],
  },
  kept: 'sailyt\\w+|tallen\\w+|poist\\w+',
  period:
    '(?:\\d{1,3}|yh(?:den|ksi)|ka(?:hden|ksi)|kolm\\w+|nel\\w+|viis\\w*|viiden|kuu(?:den|si)|kymmen\\w+) (?:tun\\w+|paiv\\w+|viik\\w+|kuukau\\w+|kuukaut\\w+|vuo\\w+)\\b',
  recipients: {
    processors: 'kasittelij\\w+|palveluntarjoaj\\w+|alihankkij\\w+',
    hosting: 'palvelin\\w*|pilvipalvel\\w+',
    payment: 'maksu\\w*|pank\\w+',
    delivery: 'kuljetu\\w+|toimitu\\w+|posti\\w*',
    analytics: 'analytiik\\w+|tilasto\\w*',
    advertising: 'mainon\\w+|mainosta\\w+|markkinoin\\w+',
    group: 'konserni\\w*|tytaryhti\\w+',
    partners: 'kumppan\\w+',
    authorities: 'viranomai\\w+|tuomioistui\\w+|poliisi\\w*',
    advisers: 'tilintarkastaj\\w+|asianajaj\\w+|kirjanpi\\w+',
    staff: 'tyontekij\\w+|henkilokun\\w+',
  },
  safeguards: {
    'adequacy-decision': 'riittav\\w+ (?:tietosuojan )?taso\\w*|riittavyyspaato\\w+',
    'data-privacy-framework': 'data privacy framework',
    'standard-contractual-clauses': 'vakiolausek\\w+|vakiosopimuslausek\\w+',
    'binding-corporate-rules': 'sitov\\w+ (?:yritys|sisai)\\w+',
    derogation: '49 artikla\\w*|nimenomai\\w+ suostumu\\w+',
  },
  negation: '\\bei\\b|\\beika\\b|\\bemme\\b|\\beivat\\b|\\bilman\\b',
};
