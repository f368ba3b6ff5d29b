import type { Buffer } from 'node:buffer';

/** What a browser asked of a site. */
export type SiteRequest = {
  method: string;
  host: string;
  /** Path alone, decoded: `/compte/inscription`. */
  path: string;
  query: URLSearchParams;
  /** Fields of a submitted form; empty where nothing was submitted. */
  form: URLSearchParams;
  cookies: ReadonlyMap<string, string>;
};

export type SiteResponse = {
  status?: number;
  /** Media type, with its charset. */
  type?: string;
  body?: string | Buffer;
  headers?: Record<string, string | string[]>;
};

/** Answers a request, or gives undefined where nothing stands at that path. */
export type Answer = (request: SiteRequest) => SiteResponse | undefined | Promise<SiteResponse | undefined>;

/** A site of the local web: its host name and what stands there. State is its own and starts empty. */
export type Site = { host: string; answer: Answer };

/** The first of several that has an answer. */
export function firstOf(...answers: Answer[]): Answer {
  return async (request) => {
    for (const answer of answers) {
      const response = await answer(request);
      if (response) return response;
    }
    return undefined;
  };
}

export function html(body: string, status = 200): SiteResponse {
  return { status, type: 'text/html; charset=utf-8', body };
}

/** Sends the browser elsewhere with a GET, as after a form that was accepted. */
export function seeOther(location: string, headers: SiteResponse['headers'] = {}): SiteResponse {
  return { status: 303, headers: { ...headers, location } };
}
