import { fold } from './fold.ts';

/** What the part before the `@` says of who reads a box. */
export type MailBox = 'officer' | 'rights' | 'general' | 'other' | 'proxy' | 'unread' | undefined;

/** Whose box it is by its own name; `undefined` where the name says nothing. */
export function mailBox(address: string): MailBox {
  const local = fold(address.slice(0, address.lastIndexOf('@')));
  if (UNREAD.test(local)) return 'unread';
  if (PROXY.test(local)) return 'proxy';
  if (OTHER.test(local)) return 'other';
  if (OFFICER.test(local)) return 'officer';
  if (RIGHTS.test(local)) return 'rights';
  return GENERAL.test(local) ? 'general' : undefined;
}

const RIGHTS =
  /^(?:[a-z]{0,12}[._-]?)?(?:rgpd|gdpr|avg|rodo|privac|datenschutz|data[._-]?(?:protection|privacy)|donnees|confidentialit|vosdonnees|personal[._-]?data|dsar|tietosuoja|dataprivacy|eu?privacy|compliance|legal|cil|protecciondatos|lopd|privacidad|adatvedel|gizlilik|kvkk|osobniudaje|ochranaudaj|daneosobowe|ochronadanych|personvern|persondata)/;
const OFFICER =
  /^(?:[a-z]{0,14}[._-]?)?(?:dpo|dpd|dsb|datenschutzbeauftragte|iod|rpd|tietosuojavastaava|responsabileprotezione|fg$|dataskyddsombud|databeskyttelsesraadgiver|data-?protection-?(?:officer|office))/;
const GENERAL =
  /^(?:contact|info|hello|hi|support|team|service|office|bonjour|kontakt|mail|help|hallo|post|client|customer)/;
const OTHER =
  /^(?:careers?|jobs?|press|presse|sales|abuse|security|billing|dmca|copyright|ads?|advertis|marketing|media|recrut|hr|bewerbung|vacature|investor|webmaster|postmaster|event|webadmin|web-admin)/;
const PROXY =
  /(?:^|[._-])(?:[a-z]{0,2}representative|eu-?rep|uk-?rep|rep|agent|localagent)(?:$|[._-])|representative|localagent/;
/** Nobody reads what is sent there: @see RFC 2606 for the names of examples */
const UNREAD = /^(?:no-?reply|do-?not-?reply|ne-?pas-?repondre|nepasrepondre|noresponder)/;
