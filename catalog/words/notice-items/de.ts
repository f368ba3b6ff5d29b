import type { ItemWords } from '../../../core/notice/items/words.ts';

const authority =
  'aufsichtsbehorde|datenschutzbehorde|datenschutz-?aufsicht|datenschutzbeauftragten? (?:des|der) (?:landes|bund)|landesbeauftragte|bundesbeauftragte|landesamt fur datenschutz|\\bedob\\b|\\bbfdi\\b';

export const de: ItemWords = {
  language: 'de',
  common: 'der die und wir sie ihre nicht werden eine daten',
  right: 'rechte?\\b|rechts\\b|betroffenenrechte',
  mayAsk: '(?:sie|nutzer|betroffene) (?:konnen|haben|durfen)|berechtigt|verlangen|jederzeit|anspruch|moglichkeit',
  rightTo: {
    right_access: 'auskunft\\w*|kopie (?:der|ihrer) |zugang zu|zugriff auf ihre|einsicht',
    right_rectification: 'berichtig\\w+|korrektur|korrigier\\w+|richtigstellung|vervollstandigung|aktualisier\\w+',
    right_erasure: 'losch\\w+|geloscht|vergessen',
    right_restriction: 'einschrank\\w+|eingeschrankt|sperr(?:ung|en)\\b',
    right_objection: 'wider(?:spruch|sprechen|sprichst|spruchsrecht)\\w*|abmeld\\w+',
    right_portability: 'datenubertragbarkeit|ubertragbarkeit|datenportabilitat|maschinenlesbar\\w*|portabilitat',
  },
  headings: {
    controller_identity: 'verantwortlich|verarbeitende stelle|wer (?:wir|sind|ist)|betreiber',
    controller_contact: 'kontakt(?:daten|e|$)|so erreichen',
    dpo: 'datenschutzbeauftragt',
    purposes: 'zweck|wofur|warum|nutzung|verwendung|wozu',
    legal_basis: 'rechtsgrundlage|rechtliche grundlage|rechtmassigkeit',
    recipients:
      'empfanger|weitergabe|dritte|hosting|auftragsverarbeit|ubermittlung|dienstleister|dienste von|google|wer (?:erhalt|bekommt)|analyse-?tools?',
    third_country_transfers: 'drittl(?:and|ander)|drittstaat|international|ausland|ausserhalb|auserhalb',
    retention_period: 'speicherdauer|aufbewahr|wie lange|dauer|losch(?:ung|fristen)|speicherfrist',
    withdraw_consent: 'widerruf',
    complaint_authority: 'beschwerde|aufsichtsbehorde',
    automated_decisions: 'automatisiert|profiling',
    data_source: 'quelle|herkunft|woher|wie (?:erfassen|erheben)|erhebung',
    mandatory_or_optional: 'pflicht zur|bereitstellung|freiwillig',
  },
  says: {
    controller_identity: [
      'verantwortlich(?:er|e stelle|en)?\\b[\\p{L}., \\d()/-]{0,120}(?:ist|sind)\\b|verantwortlich(?:er|e stelle)? ?:|verantwortlich (?:fur|im sinne)|verarbeitende stelle',
    ],
    controller_contact: [
      'kontaktieren sie uns|kontaktformular|wenden sie sich (?:bitte )?(?:an|per)|(?:telefon|tel\\.?|e-?mail)(?:nummer)? ?:',
    ],
    dpo: [
      'datenschutzbeauftragte[rn]?\\b(?! (?:des|der) (?:land|bund))|datenschutzbeauftragter|\\bdsb\\b|data protection officer',
    ],
    purposes: [
      'zwecke?n?\\b|zwecks\\b|zum zweck|(?:um|damit) (?:ihnen|die|ihre|unsere|den|das)|verwend\\w+|dien(?:t|en) (?:der|dem|zur|dazu)|genutzt',
    ],
    legal_basis: [
      'rechtsgrundlage|rechtliche grundlage|berechtigte[nsmr]? interesse\\w*|art(?:ikel|\\.)? ?6\\b|auf (?:der )?(?:grundlage|basis) (?:ihrer|einer|der) einwilligung|vertragserfullung',
    ],
    recipients: [
      'empfanger|dritte[nr]?\\b|dienstleister|auftragsverarbeiter|auftragsverarbeitung|weiter(?:gegeben|geben|gabe|geleitet)|geben [\\p{L} ]{0,50}weiter|bereitstellung des webspace|gehostet|hoster|drittanbieter|ubermittelt [\\p{L} ]{0,30}an|google|facebook|anbieter ist|cloudflare|stellen innerhalb',
    ],
    third_country_transfers: [
      'drittl(?:and|ander|andern)\\b|drittstaat\\w*|(?:aus(?:s)?erhalb) (?:der|des) (?:eu\\b|europa|ewr|union|geltungs|schweiz)|standardvertragsklauseln|standard-?datenschutzklauseln|angemessenheitsbeschluss|angemessenes datenschutzniveau|privacy[- ]shield|data privacy framework',
      [
        '(?:in|nach) (?:den|die) (?:usa\\b|vereinigten staaten)|\\busa\\b',
        'ubertrag\\w+|ubermitt\\w+|verarbeit\\w+|speicher\\w+|gespeichert|server\\w*',
      ],
    ],
    retention_period: [
      'speicherdauer|aufbewahrungs(?:frist|dauer|pflicht)\\w*|speicherfrist|loschfrist',
      '(?:gespeichert|speichern|aufbewahrt|aufbewahren|vorgehalten|behalten)\\b[\\p{L}\\d ,()-]{0,90}(?:bis\\b|solange|so lange|fur (?:die dauer|einen zeitraum|\\d)|\\d+ (?:tag|monat|jahr|stund|woch)|langer als|erforderlich|dauer)',
      '(?:solange|so lange|fur (?:die dauer|einen zeitraum)|bis zu|maximal|fur \\d+|nach \\d+|\\d+ (?:tage?n?|monate?n?|jahre?n?|wochen?))\\b[\\p{L}\\d ,()-]{0,90}(?:gespeichert|speichern|aufbewahrt|geloscht|anonymisiert)',
      '(?:geloscht|loschen|anonymisiert)\\b,? (?:werden |sobald|wenn|nach|spatestens|sofern)|(?:sobald|nachdem|nach ablauf|nach \\d+)[\\p{L}\\d ,-]{0,90}(?:geloscht|loschen)',
    ],
    right_access: ['auskunftsrecht|recht auf auskunft|auskunft uber|auskunft zu'],
    right_rectification: ['recht auf (?:\\w+, )?berichtigung'],
    right_erasure: ['recht auf (?:\\w+, )?loschung|loschung (?:ihrer|der|dieser|aller)'],
    right_restriction: ['einschrankung der (?:daten)?verarbeitung'],
    right_objection: ['widerspruchsrecht|recht auf widerspruch|widerspruch (?:gegen|einleg|einzuleg)|widersprechen'],
    right_portability: ['datenubertragbarkeit|datenportabilitat'],
    withdraw_consent: [
      ['wider(?:ruf|rufen|rufst|rufbar|rufsrecht)\\w*', 'einwillig\\w+|zustimmung|einverstandnis|erteilte'],
    ],
    complaint_authority: [
      [authority, 'beschwer\\w+|zustandig\\w*|wenden|rechtsbehelf'],
      'beschwerderecht|recht (?:auf|zur) beschwerde',
    ],
    mandatory_or_optional: [
      'pflichtfeld\\w*|pflichtangabe\\w*|freiwillig\\w*|verpflichtet,? (?:uns |ihre |diese |die )?(?:personenbezogene )?(?:daten|angaben)|(?:gesetzlich|vertraglich) vorgeschrieben|nichtbereitstellung|nicht bereit(?:stell|zu)\\w*|ohne (?:diese|die) (?:daten|angaben)|bereitzustellen',
    ],
    automated_decisions: [
      'automatisierte[nrs]? (?:entscheidung|einzelfall|verarbeitung)\\w*|profiling|automatisierten? entscheid\\w+',
    ],
    data_source: [
      'von dritten (?:erh|bezieh)\\w+|aus offentlich\\w* (?:quell|zugang)\\w+|offentlich zuganglich\\w*|(?:quellen?|herkunft) (?:der|ihrer|dieser) |direkt (?:bei|von) ihnen|(?:die )?sie uns (?:\\w+ )?(?:mitteil|bereitstell|ubermittel|angeb|zur verfugung)\\w*|ihr browser [\\p{L} ]{0,50}(?:ubermittel|ubersend|sendet)\\w*|von ihnen (?:\\w+ )?(?:angegeben|eingegeben|mitgeteilt|bereitgestellt|zur verfugung)\\w*',
    ],
  },
  unless: {
    dpo: 'kein(?:en|e)? datenschutzbeauftragt|nicht (?:verpflichtet|bestellt)',
    right_erasure: 'cookies?\\b|browser',
    right_restriction: 'funktion\\w*|cookies',
    right_objection: 'einwilligung widerrufen',
    third_country_transfers: 'nur zu informations',
    automated_decisions: 'cookies',
  },
  kept: 'speicher\\w*|gespeichert|aufbewahr\\w*|losch\\w*|geloscht|vorgehalten|anonymisiert',
  period:
    '(?:\\d{1,3}|ein(?:em|en|er|es)?|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf|vierzehn|dreisig|achtzehn|vierundzwanzig)(?: \\(\\d{1,3}\\))?[ -](?:stunden?|tage?n?s?|wochen?|monate?n?s?|jahre?n?s?)\\b',
  recipients: {
    processors: 'auftragsverarbeiter|dienstleister|auftragsverarbeitung|drittanbieter',
    hosting: 'host(?:ing|er)\\w*|webspace|rechenzentr|cloud|server',
    payment: 'zahlungs\\w*|bank(?:en)?\\b|kreditkarten',
    delivery: 'versand\\w*|lieferung|paketdienst|logistik',
    analytics: 'analyse\\w*|statistik|analytics|matomo',
    advertising: 'werbe\\w*|werbung|anzeigen',
    group: 'konzern\\w*|verbundene unternehmen|tochtergesellschaft|unternehmensgruppe',
    partners: 'partner\\w*',
    authorities: 'behorden?\\b|gerichte?\\b|polizei|finanzamt|staatliche',
    advisers: 'steuerberater|rechtsanwalt\\w*|wirtschaftsprufer|versicherung',
    staff: 'mitarbeiter\\w*|interne stellen|fachabteilung',
  },
  safeguards: {
    'adequacy-decision': 'angemessenheitsbeschluss\\w*|angemessenes (?:datenschutz|schutz)niveau',
    'data-privacy-framework': 'data privacy framework|\\bdpf\\b|datenschutzrahmen',
    'standard-contractual-clauses': 'standard-?(?:vertrags|datenschutz)klauseln|standardvertragsklauseln|\\bscc\\b',
    'binding-corporate-rules': 'verbindliche(?:n|r)? (?:internen? datenschutz|unternehmens)\\w*|binding corporate',
    derogation: 'art(?:ikel|\\.)? ?49|ausdruckliche[rn]? einwilligung',
  },
  negation: '\\bnicht\\b|\\bkein\\w*|\\bnie\\b|\\bohne\\b|weder',
};
