import type { Site } from '../ids.ts';
import type { ChoiceStore } from './platform.ts';

/** A site whose stored choice says *accepted*, found among the browser's cookies. */
export type SweepFinding = {
  site: Site;
  platform: string;
  store: ChoiceStore;
  /** Names of what is granted. */
  granted: string[];
};
