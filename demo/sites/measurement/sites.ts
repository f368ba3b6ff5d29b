import { join } from 'node:path';
import { filesOf } from '../../web/files.ts';
import type { Site, SiteResponse } from '../../web/site.ts';

const files = filesOf(join(import.meta.dirname, 'scripts'), '/');

/** A script of ours at the address where a site's consent library looks for the measuring company's. */
const script = (host: string, path: string, file: string): Site => ({
  host,
  answer: (request): Promise<SiteResponse | undefined> | undefined =>
    request.path === path ? Promise.resolve(files({ ...request, path: `/${file}` })) : undefined,
});

/**
 * The measuring companies that the demo's sites embed: small scripts of our own at the addresses which tarteaucitron asks for
 * once its service is accepted. They set the cookies the real ones set, and send nothing.
 */
export function measurement(): Site[] {
  return [
    script('www.googletagmanager.com', '/gtag/js', 'audience.js'),
    script('connect.facebook.net', '/en_US/fbevents.js', 'pixel.js'),
  ];
}
