import type { AuditPhase, StoredNames } from '../../core/consent/audit.ts';
import type { DecidedReceipt } from '../../core/consent/receipt.ts';
import type { SurveyAnswer } from '../../core/consent/survey.ts';
import type { PurposeKind } from '../../core/consent/words.ts';
import type { Repair } from './leftovers.ts';
import type { ShadowOf } from './reach.ts';

/** What the consent engine asks of the world outside its page. */
export type EngineHost = {
  shadowOf: ShadowOf;
  /** Whether refusing is still wanted here: the person may have asked for the settings meanwhile. */
  mayGoOn(): Promise<boolean>;
  survey(): Promise<SurveyAnswer>;
  /** The platform's own refusal, called in the page's world; false where there is none. */
  refuse(platform: string): Promise<boolean>;
  /** autoconsent's rules for this frame. */
  rules(): Promise<unknown>;
  /** Runs a packaged snippet in the page's world; false where it may not run. */
  runSnippet(id: string): Promise<boolean>;
  audit(phase: AuditPhase, stored: StoredNames): Promise<void>;
  met(met: MetChoice): Promise<void>;
  /** Gives the page back what its banner took and left so. */
  repair(what: Repair): Promise<void>;
  decided(receipt: DecidedReceipt): Promise<void>;
};

/** A choice that is none of ours, as messaging/protocol.ts tells it to the background. */
export type MetChoice = {
  kind: 'silent' | 'decided' | 'asking' | 'chosen';
  platform?: string | undefined;
  granted: string[];
};

/** What the person wants on this site. */
export type EngineWishes = {
  /** They choose themselves: nothing is pressed or called, and what they choose is read back. */
  read: boolean;
  /** Labels that the person said refuse nothing here. */
  notRefusals: readonly string[];
  allowedPurposes: readonly PurposeKind[];
};
