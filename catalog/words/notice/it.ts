import type { NoticeWords } from '../../../core/notice/words.ts';

export const it: NoticeWords = {
  language: 'it',
  links: {
    privacy:
      'informativa(?: sulla?)? privacy|privacy|protezione dei dati|dati personali|trattamento dei dati|tutela dei dati|riservatezza',
    legal:
      'note legali|informazioni legali|(?:dati|informazioni) (?:societari|aziendali|dell.editore)|(?:avvertenze|informativa) legal[ie]',
  },
  topics: {
    controller: 'titolar[ei](?: del?(?: trattamento)?(?: dei dati)?)?|contitolari',
    publisher: 'proprietario|gestito da|editore|ragione sociale|denominazione',
    officer: 'responsabile (?:della|per la) protezione|\\bdpo\\b|\\brpd\\b',
    rights:
      'esercit(?:are|i)[ \\w]{0,24}diritti|diritti (?:dell.interessat|degli)|suoi diritti|diritto di accesso|revocare',
    contact: 'contatt(?:i|are|o|arci)|scriv(?:ere|endo)|e-?mail|posta elettronica|indirizzo mail',
    seat: 'sede(?: legale| in)?|indirizzo|con sede|via ',
    host: 'hosting|ospitat|realizzazione|web agency',
    authority: 'garante|autorita di controllo|reclamo',
    representative: 'rappresentante',
    'third-party': 'terz[ie]|responsabil[ei] (?:esterni|del trattamento)|fornitori|google|facebook|partner',
    'other-purpose': 'stampa|lavora con|curriculum',
  },
  copula: " ?:| e'?| e:|,",
  naming: [
    "NAME,? (?:e'?|in qualita di|quale|,) (?:il )?titolare",
    '(?:titolare ?:|gestito da|proprieta di|ragione sociale ?:|denominazione ?:) NAME',
    'NAME,? \\((?:di seguito|d.ora in)',
  ],
  ends: "con sede|p\\.? ?iva|partita|c\\.?f\\.?|codice fiscale|in persona|e'|in qualita|via|piazza|tel|indirizzo|di seguito|email",
  street: 'via|viale|piazza|piazzale|corso|largo|vicolo|strada|localita|contrada|lungo\\p{L}+',
};
