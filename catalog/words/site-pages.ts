import type { SitePageWords } from '../../core/notice/site-page-words.ts';

/** By ISO 639-1. The paths are those that many sites declare, the most frequent first. */
export const SITE_PAGE_WORDS: Readonly<Record<string, SitePageWords>> = {
  bg: {
    rights:
      'упражняване на[ \\p{L}]{0,12}права|искане[ \\p{L}]{0,24}данни|заявлени[ея] за (?:достъп|лични)|права на субект',
    cookies: 'бисквитк',
  },
  ca: { rights: 'exerci(?:r|ci)[ \\w]{0,16}drets|sollicitud[ \\w]{0,16}drets', cookies: 'galetes|cookie' },
  cs: { rights: 'zadost[ \\w]{0,24}(?:udaj|pristup|vymaz)|uplatneni prav|prava subjekt', cookies: 'cookie' },
  da: {
    rights:
      '(?:indsigts|sletnings)anmodning|anmod[ \\w]{0,20}(?:indsigt|sletning)|(?:dine|udov)[ \\w]{0,12}rettigheder',
    cookies: 'cookie',
  },
  de: {
    rights:
      'betroffenen(?:recht|anfrage|portal)|auskunft(?:sersuchen|santrag|sanfrage| anfordern| verlangen| nach art)|(?:datenschutz|dsgvo)[ -]?(?:anfrage|formular|antrag)|datenauskunft|rechte (?:ausuben|geltend)',
    cookies: 'cookie',
    paths: {
      privacy: ['datenschutz', 'datenschutzerklaerung', 'datenschutzhinweise'],
      legal: ['impressum'],
    },
  },
  el: {
    rights: 'ασκηση[ \\p{L}]{0,16}δικαιωμα|αιτημα[ \\p{L}]{0,24}(?:δεδομεν|προσβαση)|δικαιωματα υποκειμεν',
    cookies: 'cookie',
  },
  en: {
    rights:
      '(?:data|data subject|data protection|privacy|gdpr|subject access|data access|erasure|data deletion) (?:access )?requests?|exercis(?:e|ing)[ \\w]{0,12}rights|your (?:privacy|data) rights|do not sell|request (?:my|your)(?: personal)? data|contact (?:our|the) (?:dpo|data protection officer)|delete (?:my|your)(?: personal)? data',
    cookies: 'cookie',
    paths: {
      privacy: ['privacy', 'privacy-policy', 'privacy-notice'],
      legal: ['imprint', 'legal-notice', 'legal'],
    },
  },
  es: {
    rights: '(?:ejer(?:cer|cicio)|solicitud)[ \\w]{0,16}derechos|derechos arco|formulario[ \\w]{0,20}derechos',
    cookies: 'cookie',
    paths: { privacy: ['politica-privacidad', 'politica-de-privacidad', 'privacidad'], legal: ['aviso-legal'] },
  },
  et: { rights: 'andmesubjekti|taotlus[ \\w]{0,20}andme|oiguste kasutami', cookies: 'kupsis' },
  fi: {
    rights: 'tarkastuspyynto|tietopyynto|tietojen (?:poisto|tarkastus)pyynto|rekisteroidyn oikeu',
    cookies: 'evaste',
  },
  fr: {
    rights:
      "exerc(?:er|ice)[ \\w']{0,12}droits|(?:formulaire|demande)s?[ \\w']{0,20}(?:droits|donnees personnelles|acces aux donnees|rgpd|effacement)|contacter (?:le|notre) (?:dpo|delegue)",
    cookies: 'cookie|traceurs',
    paths: {
      privacy: ['politique-de-confidentialite', 'confidentialite', 'donnees-personnelles'],
      legal: ['mentions-legales'],
    },
  },
  ga: { rights: 'cearta[ \\w]{0,12}(?:sonrai|fheidhmiu)|iarratas[ \\w]{0,16}sonrai', cookies: 'fianain' },
  hr: {
    rights: 'ostvariv[ \\w]{0,8}prava|zahtjev[ \\w]{0,24}(?:podat|pristup|brisanj)|prava ispitanika',
    cookies: 'kolacic',
  },
  hu: {
    rights: 'erintetti (?:jog|kerelem)|hozzaferesi kerelem|adattorlesi kerelem|jogok gyakorlas',
    cookies: 'cookie|suti(?:k|[ -])',
  },
  is: {
    rights: 'beidni[ \\w]{0,20}(?:upplysing|adgang|gogn)|rettindi (?:tin|skrad)',
    cookies: 'vafrakok|vefkok|fotspor',
  },
  it: {
    rights: "eserci(?:tare|zio)[ \\w']{0,16}diritti|richiest[ae][ \\w']{0,20}(?:privacy|dati personali|interessat)",
    cookies: 'cookie',
    paths: { privacy: ['informativa-privacy', 'privacy-policy', 'privacy'], legal: ['note-legali'] },
  },
  lt: { rights: 'prasym[ \\w]{0,24}duomen|teisiu igyvendinim|igyvendin[ \\w]{0,12}teis', cookies: 'slapuk' },
  lv: { rights: 'datu subjekta|pieprasijum[ \\w]{0,20}datu|tiesibu (?:izmantos|istenos)', cookies: 'sikdat' },
  mt: { rights: 'ezer[cċ][ \\p{L}]{0,16}drittijiet|drittijiet tieg[hħ]ek', cookies: 'cookie' },
  nl: {
    rights: '(?:inzage|verwijder|avg|privacy|gegevens)[ -]?verzoek|rechten[ \\w]{0,12}uitoefenen',
    cookies: 'cookie',
    paths: { privacy: ['privacy', 'privacyverklaring', 'privacybeleid'], legal: ['colofon'] },
  },
  no: {
    rights: '(?:innsyns|slette)(?:begjaring|foresporsel)|be om innsyn|(?:dine|utov)[ \\w]{0,12}rettigheter',
    cookies: 'informasjonskapsl|cookie',
  },
  pl: {
    rights: '(?:wniosek|formularz|zadanie)[ \\w]{0,24}(?:danych|rodo)|realizacj[aei] praw|prawa osob',
    cookies: 'cookie|ciasteczk',
    paths: { privacy: ['polityka-prywatnosci'], legal: ['nota-prawna'] },
  },
  pt: {
    rights: 'exerc(?:er|icio)[ \\w]{0,16}direitos|direitos d[oe]s? titular|(?:formulario|pedido)[ \\w]{0,20}titular',
    cookies: 'cookie',
    paths: { privacy: ['politica-de-privacidade', 'privacidade'], legal: ['aviso-legal'] },
  },
  ro: {
    rights:
      'exercit(?:are|area|ati)[ \\w]{0,16}drepturi|cerere[ \\w]{0,20}(?:date personale|gdpr|acces)|drepturile persoanei',
    cookies: 'cookie',
  },
  sk: { rights: 'ziadost[ \\w]{0,24}(?:udaj|pristup|vymaz)|uplatneni[ea] prav|prava dotknut', cookies: 'cookie' },
  sl: { rights: 'uveljavlj[ \\w]{0,12}pravic|zahtev[aek]{0,2}[ \\w]{0,24}(?:podatk|dostop|izbris)', cookies: 'piskot' },
  sv: {
    rights: 'registerutdrag|begar(?:an)?[ \\w]{0,20}(?:uppgifter|utdrag)|(?:dina|utova)[ \\w]{0,12}rattigheter',
    cookies: 'kakor|cookie',
  },
  tr: { rights: '(?:veri sahibi|ilgili kisi|kvkk)[ \\w]{0,12}basvuru|haklarinizi kullan', cookies: 'cerez' },
  uk: {
    rights: "(?:запит|заява)[ \\p{L}]{0,24}даних|реалізаці[яі][ \\p{L}]{0,8}прав|права суб'?єкта",
    cookies: 'cookie|куки',
  },
};
