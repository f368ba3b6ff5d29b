import type { ItemWords } from '../../../core/notice/items/words.ts';

const authority = 'garante\\b|autorita (?:di (?:controllo|vigilanza)|garante|competente|per la protezione)|\\bgpdp\\b';

export const it: ItemWords = {
  language: 'it',
  common: 'di che della dei il per sono dati nostro gli tuoi con',
  right: 'diritt[oi]\\b',
  mayAsk: '(?:puoi|puo|potra|potrai|possono|hai)\\b|richied\\w+|chieder\\w*|facolta|esercitare|ottenere',
  rightTo: {
    right_access:
      "accesso\\b|accedere ai|conferma (?:dell'esistenza|che sia)|copia (?:dei|dei tuoi|dei suoi) |conoscere",
    right_rectification: 'rettific\\w+|corre(?:zione|ggere)|aggiorna(?:re|mento)|modificare|integrazione|inesatt\\w+',
    right_erasure: 'cancella(?:zione|re)|elimina(?:zione|re)|oblio',
    right_restriction: 'limita(?:zione|re)\\b',
    right_objection: 'oppo(?:sizione|rsi|rti|rre|sta)\\b|disiscriver\\w+',
    right_portability: 'portabilita|formato strutturato|trasferir\\w+ (?:a (?:terzi|un altro)|ad altr)',
  },
  headings: {
    controller_identity: 'titolare|chi siamo|chi tratta',
    controller_contact: 'contatt[oi]\\b|contattaci|come contattar',
    dpo: 'responsabile della protezione|\\bdpo\\b|\\brpd\\b',
    purposes: 'finalita|perche|scop[oi]|utilizziamo|uso dei|come us',
    legal_basis: 'bas[ei] giuridic|liceita|base legale|fondamento',
    recipients:
      'destinatari|comunicazione|condivi|divulg|terz[ie]\\b|a chi|diffusione|ambito di|responsabili (?:esterni|del trattamento)|fornitori',
    third_country_transfers: 'trasferiment|paesi terzi|extra[- ]?ue|estero|internazional',
    retention_period: 'conservazione|durata|periodo|quanto tempo|tempi di',
    withdraw_consent: 'revoca',
    complaint_authority: 'reclam|garante',
    automated_decisions: 'automatizzat|profilazione',
    data_source:
      'fonti?\\b|origine|provenienza|da dove|come raccogli|modalita di raccolta|raccolta (?:dei|di)|dati (?:che|forniti|raccolti)',
    mandatory_or_optional: 'natura (?:del|obbligatoria|facoltativa)|conferimento|obbligator|facoltativ',
  },
  says: {
    controller_identity: [
      "titolare (?:del|dei) (?:trattament[oi]|dati)[\\w ,']{0,60} e\\b|titolare(?: del (?:trattamento|sito))? ?:|in qualita di titolare|gestisce (?:questo|il) (?:sito|negozio)|(?:e|come) (?:il )?titolare del",
    ],
    controller_contact: [
      'contattar(?:ci|e) (?:a|al|via|tramite|per|il|all)|contattaci|modulo di contatto|scriver(?:e|ci) a|(?:telefono|tel\\.?|e-?mail|pec) ?:',
    ],
    dpo: ['responsabile (?:della|per la) protezione|\\bdpo\\b|\\brpd\\b|data protection officer'],
    purposes: [
      "finalita\\b|al fine di|allo scopo|(?:utilizz\\w+|tratta\\w*|raccog\\w+|raccolti)\\b[\\w ,']{0,70}(?:per\\b|al fine)|scop[oi]\\b",
    ],
    legal_basis: [
      'bas[ei] giuridic\\w+|base legale|liceita|legittim[oi] interess[ei]|interess[ei] legittim[oi]|art(?:icolo|\\.)? ?6\\b|esecuzione (?:di un|del|di) contratto|basat[oi] sul consenso',
    ],
    recipients: [
      'destinatari\\b|terz[ie]\\b|soggetti terzi|fornitori\\b|responsabili (?:esterni|del trattamento)|comunicat[ie]\\b|divulg\\w+|condivi\\w+|ced(?:uti|iamo)\\b|partner\\b|google|facebook',
    ],
    third_country_transfers: [
      "paesi terzi|paese terzo|(?:fuori|al di fuori|esterno|extra)[- ]?(?:dall'|dell'|dal |del |all')?(?:unione|ue\\b|u\\.e|spazio|see\\b|europa)|clausole (?:contrattuali )?(?:standard|tipo)|decision[ei] di adeguatezza|livello (?:di protezione )?adeguato|privacy shield|data privacy framework|trasferimento (?:internazionale|all'estero)",
      [
        'stati uniti|\\busa\\b|altri paesi|estero|paese (?:di residenza|in cui)',
        'trasfer\\w+|server\\w*|conserv\\w+|tratt\\w+|invia\\w*',
      ],
    ],
    retention_period: [
      "(?:periodo|tempi|durata|termini) (?:di|della|massim\\w+ di) conservazione|(?:conserv\\w+|memorizz\\w+|archivi\\w+|mantenut\\w+|custodit\\w+)\\b[\\w ,()'-]{0,90}(?:per (?:il|un|tutt|\\d|\\w+ (?:ann|mes|giorn))|fino (?:a|al|alla)|finche|non oltre|tempo|periodo|\\d+ (?:ann|mes|giorn)|durata)|(?:cancellat\\w+|eliminat\\w+|anonimizzat\\w+)\\b[\\w ,']{0,50}(?:dopo|entro|trascors|al termine|quando|una volta)",
    ],
    right_access: ["diritt[oi] (?:di|all'|d') ?access\\w+|accesso ai (?:propri|tuoi|suoi|dati)"],
    right_rectification: ['diritt[oi] (?:di|alla) (?:rettifica\\w*|correzione)|(?:la )?rettifica(?:zione)?\\b'],
    right_erasure: [
      "diritt[oi] (?:di|alla|all') ?(?:cancellazione|eliminazione|oblio)|richieder\\w+ (?:la |l')(?:cancellazione|eliminazione)",
    ],
    right_restriction: [
      'limitazione (?:del|di|dei) (?:trattamento|tratt)|limitare il trattamento|diritto di limitazione',
    ],
    right_objection: ['diritt[oi] di (?:opposizione|opporsi|opporti)|oppor(?:si|ti|re) al|opposizione al'],
    right_portability: ['portabilita'],
    withdraw_consent: [['revoca\\w*|ritir(?:are|o)\\b', 'consens[oi]|autorizzazione']],
    complaint_authority: [
      [authority, 'reclam\\w+|ricors\\w+|rivolger\\w+|segnalazion\\w+|propor\\w+'],
      '(?:presentare|proporre|inoltrare|sporgere) (?:un )?reclam\\w+|reclamo (?:al|all|presso|a)',
    ],
    mandatory_or_optional: [
      '(?:obbligatori[oa]|obbligatorieta|facoltativ[oaie]|facoltativita|opzional[ei]|volontari[oa])\\b|mancat[oa] (?:conferimento|comunicazione|fornitura)|rifiuto (?:di|a) (?:fornir|conferir|comunicar)\\w+|conferimento dei dati',
    ],
    automated_decisions: [
      'decision[ei] (?:\\w+ )?automatizzat\\w+|process\\w+ decisional\\w+ automatizzat\\w+|profilazione|decisional\\w+ (?:basat\\w+|automatizzat\\w+)',
    ],
    data_source: [
      "(?:raccog\\w+|raccolt\\w+|ottenut\\w+|ottenia\\w+|ricev\\w+|acquisit\\w+|fornit\\w+|provengono|provenienti|conferit\\w+)\\b[\\w ,()']{0,60}(?:direttamente|da (?:te|terz|part|altr|font|lei)|dall'(?:utente|interessat)|dagli utenti|dal(?:la)? (?:cliente|utente)|presso|automaticamente|tramite|volontariamente)|direttamente da (?:te|lei)|dati (?:personali )?(?:che (?:ci )?fornis\\w+|forniti (?:volontariamente )?dall)|fonti (?:pubbliche|accessibili)",
    ],
  },
  unless: {
    dpo: 'non (?:ha nominato|e stato nominato|e tenut)',
    right_erasure: 'cookie|minori|figlio',
    right_rectification: 'presente (?:informativa|privacy)|questa informativa|la presente',
    mandatory_or_optional: 'cookie|legalmente obbligatori',
  },
  kept: 'conserv\\w+|memorizz\\w+|archivi\\w+|mantenut\\w+|cancell\\w+|eliminat\\w+|anonimizz\\w+|custodit\\w+',
  period:
    '(?:\\d{1,3}|un|uno|una|due|tre|quattro|cinque|sei|sette|otto|dieci|dodici|quindici|diciotto|ventiquattro|trenta)(?: \\(\\d{1,3}\\))? (?:or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi])\\b',
  recipients: {
    processors: 'responsabili (?:esterni|del trattamento)|fornitor[ie]\\b',
    hosting: 'hosting|server|cloud',
    payment: 'pagament\\w+|banc(?:a|he|ari)',
    delivery: 'spedizion\\w+|corrier\\w+|logistic\\w+|trasport\\w+',
    analytics: 'analisi|statistic\\w+|analytics',
    advertising: 'pubblicit\\w+|marketing|annunci',
    group: 'affiliat[ei]|societa del gruppo|gruppo (?:aziendale|societario)|controllat[ea]',
    partners: 'partner\\b',
    authorities: "autorita\\b|tribunal\\w+|forze dell'ordine|pubblica amministrazione|enti pubblici|giudiziari\\w+",
    advisers: 'consulent\\w+|commercialist\\w+|avvocat\\w+|revisor\\w+|assicura\\w+|professionist\\w+',
    staff: 'dipendenti|personale (?:autorizzato|incaricato|interno)|incaricati|collaboratori',
  },
  safeguards: {
    'adequacy-decision': 'adeguatezza|livello (?:di protezione )?adeguato',
    'data-privacy-framework': 'data privacy framework|\\bdpf\\b',
    'standard-contractual-clauses': 'clausole (?:contrattuali )?(?:standard|tipo)',
    'binding-corporate-rules': "norme (?:vincolanti d'impresa|aziendali vincolanti)|\\bbcr\\b",
    derogation: 'art(?:icolo|\\.)? ?49|consenso esplicito',
  },
  negation: '\\bnon\\b|\\bnessun\\w*|\\bmai\\b|\\bsenza\\b',
};
