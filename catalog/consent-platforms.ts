import type { ConsentPlatform } from '../core/consent/platform.ts';

const files = import.meta.glob<{ platform: ConsentPlatform }>('./consent-platforms/*.ts', { eager: true });

/** Every consent platform there is a file for. */
export const CONSENT_PLATFORMS: readonly ConsentPlatform[] = Object.values(files).map(({ platform }) => platform);

export function platformById(id: string): ConsentPlatform | undefined {
  return CONSENT_PLATFORMS.find((platform) => platform.id === id);
}
