import { foldedName, namesNecessary } from './purpose-name.ts';

/** What one word says of a choice; undefined where it says nothing, or could say two things. */
export type WordSays = { granted: boolean /** Only yes or no: what it means depends on the name. */; bare: boolean };

const YES = new Set([
  'true',
  '1',
  'yes',
  'y',
  'on',
  't',
  'ja',
  'oui',
  'si',
  'sim',
  'tak',
  'ano',
  'jo',
  'igen',
  'kylla',
]);
const NO = new Set([
  'false',
  '0',
  'no',
  'n',
  'off',
  'f',
  'nein',
  'non',
  'nee',
  'nao',
  'nie',
  'ne',
  'nej',
  'nei',
  'nem',
  'ei',
  'nu',
  'oxi',
]);

const REFUSE =
  /^(?:den(?:y|ied|ies)|declin\w*|reject\w*|refus\w*|disagree\w*|disallow\w*|optout|optedout|disabled?|block(?:ed)?|withdraw\w*|revok\w*|none|nothing|minimal|minimum|abgelehnt|ablehnen|rechaz\w*|rifiut\w*|geweigerd|weigeren|odrzuc\w*|odmitn\w*|avvist|avslatt|afvist|nekad\w*)$/;
const ACCEPT =
  /^(?:accept\w*|allow(?:ed|s)?|agree[ds]?|grant(?:ed)?|consent(?:ed)?|approv\w*|optin|optedin|enabled?|all|everything|full|akzeptier\w*|zugestimmt|aceptad\w*|aceptar|accettat\w*|accetta|geaccepteerd|zaakcept\w*|alle|alles|tout|todo|todas|tutti)$/;
const ONLY = /^(?:only|just|nur|seulement|uniquement|solo|alleen|tylko|kun|bara|vain)$/;
const NOT = /^(?:not?|non|un|never|without|nicht|kein\w*|pas|sans|sin|senza|niet|geen|bez|nie)$/;
/** Words that may stand beside the others and say nothing. */
const FILLER =
  /^(?:cookies?|user|the|by|tracking|consent|status|opt|option|optional|choice|and|of|only|\d+|v\d+|explicit(?:ly)?)$/;
/** Some of it: neither a refusal nor an acceptance of all. */
const SOME = /^(?:some|select\w*|partial\w*|custom\w*|choose|save[ds]?|preferences?|settings?|mixed)$/;

/**
 * What a value of one or a few words says: `denied`, `accept_all`, `only-necessary`, `opt-out`, `true`.
 * @returns undefined for what says nothing (dismissed, seen, an identifier) and for what is not understood whole
 */
export function wordSays(value: string): WordSays | undefined {
  const text = foldedName(value.trim().replace(/^["']|["']$/g, ''));
  if (text === '' || text.length > 60) return undefined;
  if (YES.has(text)) return { granted: true, bare: true };
  if (NO.has(text)) return { granted: false, bare: true };
  const words = text
    .replace(/opt(?:ed)?[\s_-]*(out|in)\b/g, 'opt$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  let refuses = false;
  let accepts = false;
  let negated = false;
  let necessary = false;
  let only = false;
  for (const word of words) {
    if (SOME.test(word)) return undefined;
    if (REFUSE.test(word)) refuses = true;
    else if (namesNecessary(word)) necessary = true;
    else if (ONLY.test(word)) only = true;
    else if (word !== 'consent' && ACCEPT.test(word)) accepts = true;
    else if (NOT.test(word)) negated = true;
    else if (word === 'consent' && words.length <= 2) accepts = true;
    else if (!FILLER.test(word)) return undefined;
  }
  if (!refuses && !accepts && !necessary) return undefined;
  // « not denied », « reject necessary »: understood by nobody.
  if (refuses) return negated || necessary || accepts ? refusesAll(words) : { granted: false, bare: false };
  if (necessary) return negated ? undefined : { granted: false, bare: false };
  if (only) return undefined;
  return { granted: !negated, bare: false };
}

/** “Reject all”, « all rejected »: the word for everything belongs to the refusal. */
function refusesAll(words: readonly string[]): WordSays | undefined {
  const rest = words.filter(
    (word) => !REFUSE.test(word) && !/^(?:all|everything|alle|alles|tout|todo|todas|tutti)$/.test(word),
  );
  return rest.every((word) => FILLER.test(word)) ? { granted: false, bare: false } : undefined;
}
