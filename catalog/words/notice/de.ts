import type { NoticeWords } from '../../../core/notice/words.ts';

export const de: NoticeWords = {
  language: 'de',
  links: {
    privacy:
      'datenschutz|privatsphare|dsgvo|ihre daten|umgang mit (?:personenbezogenen |ihren )?daten|informationspflicht',
    legal: 'impressum|anbieterkennzeichnung|rechtliche[rn]? hinweise?|rechtliches|offenlegung|pflichtangaben',
  },
  topics: {
    controller:
      'verantwortliche[rn]?(?: stelle| person)?(?: (?:im sinne|i\\.s\\.d\\.|gem[^.:\\n]{1,6}|fur die)[^:\\n]{0,90})?|verantwortlich (?:fur|im sinne)(?:(?! ist )[^:\\n]){0,80}|verantwortlich(?= ist )|name und (?:anschrift|kontaktdaten) de[sr] (?:fur[^:\\n]{0,30})?verantwortlichen',
    publisher:
      'diensteanbieter|anbieter|betreiber|betrieben von|herausgeber|angaben gema(?:s|ss)|medieninhaber|seitenbetreiber|inhaber',
    officer: 'datenschutz-?beauftragte|\\bdsb\\b|\\bdpo\\b|beauftragte[rn]? fur (?:den )?datenschutz',
    rights:
      'ihre rechte|betroffenenrechte|recht auf auskunft|auskunftsrecht|geltendmachung|(?:fragen|anfragen|anliegen)[ \\w,]{0,40}datenschutz|widerruf|ausubung',
    contact:
      'kontakt(?:ieren|aufnahme|daten)?|e-?mail(?:-adresse)? ?:?|wenden sie sich|schreiben sie|erreichen|per post',
    seat: '\\bsitz\\b|anschrift|postanschrift|adresse|ansassig|geschaftsadresse',
    host: 'gehostet|hosting|hoster|webhost|webdesign|umsetzung|gestaltung|provider',
    authority: 'aufsichtsbehorde|landesbeauftragte|bundesbeauftragte|beschwerderecht|datenschutzbehorde|kammer',
    representative: 'vertreter in der|eu-vertreter|unionsvertreter',
    'third-party':
      'empfanger|auftragsverarbeit|dritt(?:e|er|anbieter)|partner|dienstleister|google|facebook|anbieter (?:des|dieses) dienst|zahlungsdienst|datenschutzerklarung von',
    'other-purpose': 'presse|karriere|bewerb|werbung|streitschlichtung|verbraucherschlicht|jugendschutz|redaktion',
  },
  copula: ' ?:| ist| sind| lautet',
  naming: [
    'NAME(?:,? ?\\([^)\\n]{2,60}\\))?,? (?:ist|als) (?:der |die )?(?:betreiber|anbieter|verantwortlich)',
    'NAME,? ?\\((?:[^)\\n]{0,40})?(?:nachfolgend|im folgenden|["„“]?wir)',
    '(?:betrieben|herausgegeben|angeboten|bereitgestellt) (?:von|durch) (?:der |die )?NAME',
    '(?:wir,|wir, die|die firma) (?:die |der )?NAME',
    'NAME (?:nimmt|legt gro|freut sich)',
  ],
  ends: 'mit sitz|vertreten|ist|als|und ihre|gesetzlich|registergericht|handelsregister|amtsgericht|geschaftsfuhrer|inhaber|telefon|tel|e-?mail|anschrift|nimmt|legt|erhebt|nachfolgend|z\\.? ?hd',
  street:
    'stra?s+e|str\\.?|\\p{L}+stra?s+e|\\p{L}+str\\.|\\p{L}*weg|\\p{L}*platz|\\p{L}*allee|\\p{L}*gasse|\\p{L}*ring|\\p{L}*damm|\\p{L}*ufer|\\p{L}*markt|\\p{L}*steig|\\p{L}*chaussee|postfach|haus|geb\\.|gebaude',
};
