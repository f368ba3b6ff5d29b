import type { Site } from '../../core/ids.ts';

/** Where a page stands, in the words of the register. */
export type PageOfSite = { tabId: number; frameId: number; url: string; site: Site; host: string; now: Date };
