import type { NoticeWords } from '../../../core/notice/words.ts';

export const nl: NoticeWords = {
  language: 'nl',
  links: {
    privacy:
      'privacy(?:beleid|verklaring|statement|reglement)?|persoonsgegevens|gegevensbescherming|bescherming van (?:uw |je )?gegevens|avg\\b',
    legal: 'colofon|(?:juridische|wettelijke) (?:info|kennisgeving|vermelding)|bedrijfsgegevens',
  },
  topics: {
    controller:
      'verwerkingsverantwoordelijke|verantwoordelijk(?:e)? voor (?:de|het)?[ \\w]{0,20}(?:verwerking|gegevens)?',
    publisher: 'uitgever|beheerd door|eigenaar|bedrijfsnaam|handelsnaam',
    officer: 'functionaris (?:voor )?gegevensbescherming|\\bfg\\b|\\bdpo\\b',
    rights:
      'uw rechten|je rechten|recht op inzage|inzage|verzoek tot|vragen[ \\w]{0,30}(?:privacy|gegevens)|uit te oefenen',
    contact: 'contact(?:gegevens)?|e-?mail|neem contact|mailen|bereiken',
    seat: 'gevestigd|adres|kantoorhoudende|vestiging',
    host: 'gehost|hosting|webdesign',
    authority: 'autoriteit persoonsgegevens|gegevensbeschermingsautoriteit|toezichthouder|klacht in',
    representative: 'vertegenwoordiger',
    'third-party': 'derden|verwerkers|google|facebook|partners|dienstverleners',
    'other-purpose': '\\bpers\\b|vacature|sollicit|verkoop',
  },
  copula: ' ?:| is|,',
  naming: [
    'NAME,? (?:gevestigd|is (?:de )?(?:verwerkings)?verantwoordelijk|is als)',
    'NAME,? \\((?:hierna|verder)',
    'NAME (?:hecht|respecteert|verwerkt|verzamelt|vindt|kan (?:je|uw) )',
    '(?:beheerd door|eigendom van|privacy ?(?:beleid|verklaring|statement)(?: van)?|bedrijfsnaam ?:) NAME',
  ],
  ends: 'gevestigd|is|kvk|btw|hierna|hecht|verwerkt|verzamelt|respecteert|statutair|vindt|kan|met',
  street:
    '\\p{L}*straat|\\p{L}*laan|\\p{L}*plein|\\p{L}*kade|\\p{L}*gracht|\\p{L}*dijk|\\p{L}*singel|\\p{L}*pad|postbus|\\p{L}*dreef|\\p{L}*steenweg',
};
