import type { ItemWords } from '../../../core/notice/items/words.ts';

const authority =
  'autoriteit persoonsgegevens|gegevensbeschermingsautoriteit|toezichthoud\\w+|\\bgba\\b|privacycommissie|\\bap\\b';

export const nl: ItemWords = {
  language: 'nl',
  common: 'het een van voor wij uw niet worden gegevens zijn deze',
  right: 'rechten\\b|recht\\b',
  mayAsk: '(?:u|je|jij) (?:kunt|kan|mag|heeft|hebt)|kun (?:je|jij)|kunt u|verzoek\\w*|mogelijkheid|vragen om',
  rightTo: {
    right_access: 'inzage|inzien|toegang tot (?:uw|je|de)|kopie van (?:uw|je|de)|opvragen|in te zien',
    right_rectification: 'rectif\\w+|corrig\\w+|correctie|verbeter\\w+|aan te passen|aanpass\\w+|wijzig\\w+|aanvullen',
    right_erasure: 'verwijder\\w+|wissen|wissing|gegevenswissing|vergetelheid|vergeten te worden|wis\\b',
    right_restriction: 'beperk(?:en|ing)\\b|beperkt',
    right_objection: 'bezwaar\\w*|verzet|afmelden|uitschrijven',
    right_portability: 'overdraagbaar\\w*|dataportabiliteit|portabiliteit|over te dragen|gegevensoverdraag\\w+',
  },
  headings: {
    controller_identity: 'verantwoordelijke|wie (?:zijn|wij|is)|identiteit',
    controller_contact: 'contact(?:gegevens|$)|neem contact',
    dpo: 'functionaris|\\bfg\\b',
    purposes: 'doel|waarom|waarvoor|gebruik|grondslag',
    legal_basis: 'grondslag|rechtsgrond|wettelijke basis',
    recipients: 'ontvangers|delen|derden|verstrekking|doorgifte aan|verwerkers|met wie|wie (?:ontvangt|heeft)',
    third_country_transfers: 'doorgifte|buiten (?:de )?(?:eu|eer|europ)|derde landen|internationa',
    retention_period: 'bewaar|hoe lang|hoelang|bewaren|opslag',
    withdraw_consent: 'intrekken',
    complaint_authority: 'klacht|toezichthoud|autoriteit',
    automated_decisions: 'geautomatiseerd|profilering',
    data_source: 'bron|herkomst|hoe (?:verkrijgen|verzamelen|komen)|waar komen',
    mandatory_or_optional: 'verplicht|vrijwillig',
  },
  says: {
    controller_identity: [
      '(?:verwerkings)?verantwoordelijke?\\b[\\p{L} ,]{0,60}(?:is|zijn)\\b|(?:is|als|zijn) (?:de )?(?:verwerkings)?verantwoordelijke?\\b|verwerkingsverantwoordelijke ?:|is verantwoordelijk voor',
    ],
    controller_contact: [
      'neem (?:dan )?contact|contact (?:met ons )?op(?:nemen| te nemen)|contactformulier|(?:telefoon|tel\\.?|e-?mail)(?:nummer|adres)? ?:',
    ],
    dpo: [
      'functionaris (?:voor )?(?:de )?gegevensbescherming|\\bfg\\b|data protection officer|\\bdpo\\b|privacy officer',
    ],
    purposes: [
      'doeleinden?\\b|doelen?\\b|ten behoeve van|(?:gebruik\\w*|verwerk\\w*|verzamel\\w*)\\b[\\p{L} ,]{0,70}(?:om|voor)\\b|doelstelling\\w*',
    ],
    legal_basis: [
      '(?:wettelijke |juridische )?grondslag\\w*|rechtsgrond\\w*|gerechtvaardigde? belang\\w*|art(?:ikel|\\.)? ?6 (?:lid|avg|van)|uitvoering van (?:de|een|onze) overeenkomst|op (?:basis|grond) van (?:uw |je |een )?toestemming',
    ],
    recipients: [
      'ontvangers?\\b|derden?\\b|derde partij\\w*|verwerkers?\\b|dienstverleners?\\b|leveranciers|(?:delen|gedeeld|verstrekt|verstrekken|doorgegeven|verkopen)\\b[\\p{L} ,]{0,40}(?:met|aan|gegevens)|google|facebook|partners\\b',
    ],
    third_country_transfers: [
      'derde landen?\\b|buiten (?:de )?(?:eu\\b|europese|eer\\b|europa|nederland|belgie)|modelcontract\\w*|standaard ?contract\\w+|adequaatheidsbesluit|passend (?:beschermingsniveau|niveau)|privacy shield|data privacy framework',
      ['verenigde staten|\\bvs\\b|\\busa\\b|andere landen', 'doorg\\w+|opgeslagen|server\\w*|verwerk\\w*|verzonden'],
    ],
    retention_period: [
      'bewaartermijn\\w*|bewaarperiode\\w*|opslagtermijn|(?:bewaar\\w*|bewaren|opgeslagen|opslaan|slaan)\\b[\\p{L}\\d ,()-]{0,90}(?:zolang|zo lang|tot\\b|langer dan|gedurende|maximaal|\\d+ (?:jaar|maand|dag|week)|voor (?:de duur|een periode)|noodzakelijk)|(?:verwijder\\w*|gewist|geanonimiseerd)\\b[\\p{L}\\d ,]{0,60}(?:na\\b|binnen|zodra|wanneer)|na [\\p{L}\\d ]{0,30}(?:verwijderd|gewist)',
    ],
    right_access: ['recht (?:op|tot|van) inzage|inzagerecht'],
    right_rectification: ['recht (?:op|tot|van) (?:rectificatie|correctie|verbetering)'],
    right_erasure: ['recht (?:op|om) (?:\\w+ )?(?:gegevenswissing|verwijdering|vergetelheid|vergeten)'],
    right_restriction: ['beperking van (?:de |uw |je )?(?:gegevens)?verwerking|recht op beperking'],
    right_objection: ['bezwaar (?:te )?mak\\w+|recht (?:op|van|om) bezwaar|bezwaar tegen'],
    right_portability: ['overdraagbaarheid|dataportabiliteit|gegevensoverdraagbaarheid'],
    withdraw_consent: [['in ?(?:te )?trekken|intrekking|ingetrokken|trekken', 'toestemming']],
    complaint_authority: [[authority, 'klacht\\w*|klagen|contact|melden|wenden']],
    mandatory_or_optional: [
      '(?:verplicht\\w*|vrijwillig\\w*|optione\\w+|facultatie\\w+)\\b[^.\\n]{0,60}(?:gegevens|verstrek|velden|informatie|invull)|(?:niet|geen) (?:\\w+ )?(?:verstrek|verschaf|invul)\\w*[^.\\n]{0,100}(?:niet|kunnen)',
    ],
    automated_decisions: [
      'geautomatiseerde (?:\\w+ )?(?:besluit|verwerking|beslissing)\\w*|profilering|automatische besluit\\w*|profiling',
    ],
    data_source: [
      '(?:verkr\\w+|verzamel\\w*|ontvang\\w*|verkregen|afkomstig)\\b[\\p{L} ,()]{0,60}(?:van (?:u|jou|derden|andere)|rechtstreeks|direct|via|uit openbare|bij derden)|gegevens die (?:u|je|jij) (?:\\w+ ){0,4}(?:verstrekt|geeft|invult|achterlaat)|door (?:u|jou) (?:\\w+ )?(?:verstrekt|ingevuld|gegeven)|openbare bronnen',
    ],
  },
  unless: {
    dpo: 'geen (?:functionaris|fg)',
    right_rectification: 'deze (?:privacy\\w*|verklaring)|dit (?:\\w+ )?(?:reglement|beleid|document)',
    right_erasure: 'cookies',
    mandatory_or_optional: 'cookies|wettelijk verplicht(?:e)? (?:bewaar|termijn)',
  },
  kept: 'bewaar\\w*|bewaren|opgeslagen|opslaan|verwijder\\w*|gewist|geanonimiseerd|slaan',
  period:
    '(?:\\d{1,3}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|dertig|achttien|vierentwintig)(?: \\(\\d{1,3}\\))? (?:uur|uren|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar|jaren)\\b',
  recipients: {
    processors: 'verwerkers?\\b|dienstverleners?|leveranciers',
    hosting: 'hosting\\w*|server|cloud',
    payment: 'betaal\\w*|bank(?:en)?\\b|betalings\\w*',
    delivery: 'bezorg\\w*|transport\\w*|post(?:nl|bedrij)\\w*|logistiek',
    analytics: 'analy\\w+|statistiek\\w*',
    advertising: 'adverteer\\w*|advertentie\\w*|marketing',
    group: 'groepsmaatschappij\\w*|dochter\\w*|gelieerde|concern',
    partners: 'partners?\\b',
    authorities: 'overheid\\w*|politie|belastingdienst|rechter|wettelijke verplichting|instanties',
    advisers: 'accountant\\w*|advoca\\w+|adviseurs?|verzekeraars?',
    staff: 'medewerkers|personeel|bestuur\\b|commissies',
  },
  safeguards: {
    'adequacy-decision': 'adequaatheids\\w+|passend (?:beschermingsniveau|niveau)',
    'data-privacy-framework': 'data privacy framework|\\bdpf\\b',
    'standard-contractual-clauses': 'model(?:contract\\w*|clausules)|standaard ?contract\\w+|standaardbepalingen',
    'binding-corporate-rules': 'bindende bedrijfsvoorschriften|\\bbcr\\b',
    derogation: 'art(?:ikel|\\.)? ?49|uitdrukkelijke toestemming',
  },
  negation: '\\bniet\\b|\\bgeen\\b|\\bnooit\\b|\\bzonder\\b',
};
