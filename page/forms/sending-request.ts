import { MEASUREMENT_REQUESTS } from '../../catalog/measurement-requests.ts';

/** What the browser says of one request of this page; never what it carried. */
export type RequestTrace = Pick<PerformanceResourceTiming, 'name' | 'initiatorType' | 'startTime'> & {
  /** 0 where the browser does not tell (another origin). */
  responseStatus?: number;
};

const HOSTS: ReadonlySet<string> = new Set(MEASUREMENT_REQUESTS.hosts);
const PATHS: ReadonlySet<string> = new Set(MEASUREMENT_REQUESTS.paths);

/**
 * Whether a request can have carried the form: by script, not a measurement, and not answered with an error. Forms in
 * a page of a newsletter service are sent as a script or a frame, to the host the form names.
 */
export function maySend(
  request: RequestTrace,
  form: { action: string | null },
  location: Pick<Location, 'href'>,
): boolean {
  if (!URL.canParse(request.name) || (request.responseStatus ?? 0) >= 400) return false;
  const url = new URL(request.name);
  const here = new URL(location.href);
  const target = form.action !== null && URL.canParse(form.action, here.href) ? new URL(form.action, here.href) : here;
  if (url.pathname === target.pathname && url.host === target.host) return true;
  if (url.hostname.split('.').some((label) => HOSTS.has(label))) return false;
  if (
    url.pathname
      .toLowerCase()
      .split('/')
      .some((part) => PATHS.has(part))
  )
    return false;
  switch (request.initiatorType) {
    case 'fetch':
    case 'xmlhttprequest':
      return true;
    case 'beacon':
      return url.host === here.host;
    case 'script':
    case 'iframe':
      return url.host === target.host && target.host !== here.host;
    default:
      return false;
  }
}
