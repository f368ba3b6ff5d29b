import { createServer, type Server, request as send } from 'node:http';
import { connect } from 'node:net';

/**
 * A proxy that leads every host to the local web: what a browser without host rules (Firefox) is given. CONNECT goes to
 * the port for https or http after the port it names; a plain request goes to the port for http with its host kept.
 */
export function localProxy(ports: { http: number; https: number }): Server {
  const server = createServer((asked, answer) => {
    const { pathname, search } = new URL(asked.url ?? '/', 'http://unknown');
    const onward = send(
      { host: '127.0.0.1', port: ports.http, method: asked.method, path: pathname + search, headers: asked.headers },
      (answered) => {
        answer.writeHead(answered.statusCode ?? 502, answered.headers);
        answered.pipe(answer);
      },
    );
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  });
  server.on('connect', (asked, socket, head) => {
    const port = asked.url?.endsWith(':80') ? ports.http : ports.https;
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  return server;
}
