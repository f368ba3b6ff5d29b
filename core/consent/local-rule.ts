import type { Instant } from '../day.ts';
import type { Site } from '../ids.ts';

/** The person's word on a control: on this site, a control with this label is no refusal and is never pressed again. */
export type LocalRule = { site: Site; label: string; at: Instant };
