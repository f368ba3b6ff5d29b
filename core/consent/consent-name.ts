import { foldedName, namesNecessary, namesOptional } from './purpose-name.ts';

/** What the name of a cookie, key or field says of the state that it holds. */
export type NameSense = {
  /** The kind of cookies that it is about, if it names one. */
  kind: 'necessary' | 'optional' | 'functional' | undefined;
  /**
   * What *true* means there: that it was allowed, that it was refused, or nothing at all of the choice (that a banner
   * was seen). `neutral` names say neither: consent, cookies.
   */
  means: 'allowed' | 'refused' | 'nothing' | 'neutral';
};

const FUNCTIONAL = /function|fonction|funktion|funcion|funzion|functioneel/;
/** A setting of one's own, or what a banner calls its settings. */
const PREFERENCES = /^prefer|(?:^|[^a-z])pref/;

const REFUSED =
  /declin|den(?:y|ied)|reject|refus|opt.?out|opted.?out|disable|disallow|block(?:ed)?(?:[^a-z]|$)|withdraw|revok|remov|abgelehnt|rechaz|rifiut|geweigerd|odrzuc|do.?not.?(?:track|sell)|(?:^|[^a-z])dnt(?:[^a-z]|$)|(?:^|[^a-z])no.?(?:track|consent|cookie)/;
const ALLOWED =
  /accept|allow|agree|grant|enable|consented|approv|opt.?in(?:[^a-z]|$)|opted.?in|akzept|aceptad|accettat|geaccepteerd|(?:^|[^a-z])given/;
const NOTHING =
  /dismiss|seen|clos|shown|(?:^|[^a-z])show|hid(?:e|den)|view|display|visib|banner|notice|popup|modal|(?:^|[^a-z])bar(?:[^a-z]|$)|(?:^|[^a-z])open|asked|prompt|timestamp|(?:^|[^a-z])(?:ts|date|time|expir\w*|version|rev\w*|u?u?id|hash|lang\w*|locale|count\w*|created|updated|modified|saved|set|done|made|chosen|choices?|decided|decision|answered|complete\w*|confirm\w*|interact\w*|preferences?|prefs?|settings?|options?|policy|terms|valid|ready|loaded|init\w*|need\w*|required|applies|level|step|stamp|utc|ver)(?:[^a-z]|$)/;
/** Where or by what a choice was asked for, in names that do not speak of consent themselves. */
const CIRCUMSTANCE =
  /(?:^|[^a-z])(?:user|eu|law|country|region|domain|host|url|path|method|source|type|mode|action|gpc|name|label|title|category|slug|key|text|description)(?:[^a-z]|$)|^(?:is|has|should)[^a-z]/;
const CONSENT = /consent|cookie|gdpr|rgpd|dsgvo|tracking/;

export function senseOf(name: string): NameSense {
  const folded = foldedName(name);
  const kind = kindOf(name, folded);
  if (REFUSED.test(folded)) return { kind, means: 'refused' };
  if (ALLOWED.test(folded)) return { kind, means: 'allowed' };
  const nothing = NOTHING.test(folded) || (CIRCUMSTANCE.test(folded) && !CONSENT.test(folded));
  if (kind === undefined && nothing) return { kind, means: 'nothing' };
  return { kind, means: 'neutral' };
}

function kindOf(name: string, folded: string): NameSense['kind'] {
  if (/^security_storage$/.test(folded) || /^c0001$/.test(folded)) return 'necessary';
  if (namesNecessary(name)) return 'necessary';
  if (namesOptional(name)) return 'optional';
  return FUNCTIONAL.test(folded) ? 'functional' : undefined;
}

/** Whether a name says that somebody consented, which some write of whatever was chosen. */
export function saysOnlyThatSomebodyChose(name: string): boolean {
  return /consented|(?:^|[^a-z])given|(?:^|[^a-z])has[^a-z]/.test(foldedName(name));
}

/** Whether a field of a record is one kind of cookies that goes by “preferences”, as Cookiebot and others have it. */
export function isPreferences(name: string): boolean {
  return PREFERENCES.test(foldedName(name));
}
