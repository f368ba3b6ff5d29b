import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { generate } from 'selfsigned';
import { allSites } from './sites.ts';
import { localProxy } from './web/proxy.ts';
import { type SeenRequest, seen } from './web/record.ts';
import { html, type Site, type SiteRequest } from './web/site.ts';

export type LocalWeb = {
  ports: { http: number; https: number; proxy: number };
  /** Every request so far, oldest first, to whatever host. */
  requests: readonly SeenRequest[];
  /** Forgets the requests so far. */
  forget(): void;
  stop(): Promise<void>;
};

/**
 * Starts the demo's web on free ports of this machine: every site on its own host name, http and https, with a certificate
 * made now, and a proxy for a browser that cannot be told where the hosts are. A host that is not ours is answered with
 * 404 and recorded, so that nothing a browser or an extension asks for goes unseen, or out.
 */
export async function startWeb(sites: readonly Site[] = allSites()): Promise<LocalWeb> {
  const byHost = new Map(sites.map((site) => [site.host, site]));
  const requests: SeenRequest[] = [];
  const listener =
    (scheme: SeenRequest['scheme']) =>
    async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
      const host = (message.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
      const url = new URL(message.url ?? '/', `${scheme}://${host || 'unknown'}`);
      const note = (status: number) =>
        requests.push(
          seen(scheme, { method: message.method ?? 'GET', host, path: url.pathname, headers: message.headers }, status),
        );
      try {
        const site = byHost.get(host);
        if (site && scheme === 'http') {
          note(301);
          response.writeHead(301, { location: `https://${host}${url.pathname}${url.search}` }).end();
          return;
        }
        const asked = await siteRequest(message, host, url);
        const answer = (await site?.answer(asked)) ?? html('<!doctype html><title>404</title><h1>404</h1>', 404);
        note(answer.status ?? 200);
        response.writeHead(answer.status ?? 200, {
          ...(answer.type && { 'content-type': answer.type }),
          ...answer.headers,
        });
        response.end(asked.method === 'HEAD' ? undefined : answer.body);
      } catch (error) {
        note(500);
        process.stderr.write(`demo web: ${host}${url.pathname}: ${error instanceof Error ? error.stack : error}\n`);
        response.writeHead(500).end();
      }
    };

  const { private: key, cert } = await certificateFor([...byHost.keys()]);
  const plain = createServer(listener('http'));
  const secure = createSecureServer({ key, cert }, listener('https'));
  const ports = { http: await listen(plain), https: await listen(secure) };
  const proxy = localProxy(ports);
  const proxyPort = await listen(proxy);
  const closers = [plain, secure, proxy].map(closing);
  return {
    ports: { ...ports, proxy: proxyPort },
    requests,
    forget: () => void requests.splice(0),
    stop: async () => void (await Promise.all(closers.map((close) => close()))),
  };
}

/** Where a browser finds the local web: Chromium's own rule, with no way out to the internet. */
export function hostRules({ http, https }: LocalWeb['ports']): string {
  return `MAP *:80 127.0.0.1:${http}, MAP *:443 127.0.0.1:${https}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`;
}

async function certificateFor(hosts: string[]) {
  return generate([{ name: 'commonName', value: 'Habeas demo web' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2 as const, value })) },
    ],
  });
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** Closes a server and whatever still hangs on it; a tunnel through the proxy is not an idle request to Node. */
function closing(server: Server): () => Promise<void> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => sockets.delete(socket));
  });
  return async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((done) => server.close(done));
  };
}

async function siteRequest(message: IncomingMessage, host: string, url: URL): Promise<SiteRequest> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of message) chunks.push(chunk);
  const cookies = (message.headers.cookie ?? '').split(/; */).flatMap((pair): [string, string][] => {
    const at = pair.indexOf('=');
    return at > 0 ? [[pair.slice(0, at), pair.slice(at + 1)]] : [];
  });
  const isForm = message.headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  return {
    method: message.method ?? 'GET',
    host,
    path: decodeURIComponent(url.pathname),
    query: url.searchParams,
    form: new URLSearchParams(isForm ? Buffer.concat(chunks).toString('utf8') : ''),
    cookies: new Map(cookies),
  };
}
