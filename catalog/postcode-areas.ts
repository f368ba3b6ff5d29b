import type { PostcodeAreas } from '../core/law/postcode-area.ts';

const files = import.meta.glob<PostcodeAreas>('./postcode-areas/*.json', { eager: true, import: 'default' });

/** The regions by postcode of the countries that have regional authorities, by country. */
export const POSTCODE_AREAS: ReadonlyMap<string, PostcodeAreas> = new Map(
  Object.values(files).map((areas) => [areas.country, areas]),
);
