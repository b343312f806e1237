import { createServer, type Server } from 'node:http';
import { antworte } from './dienst.ts';

/** Der Webserver des Dienstes; er hört noch auf keinen Port. */
export function erstelleServer(): Server {
  return createServer((anfrage, antwort) => {
    const pfad = (anfrage.url ?? '/').split('?')[0];
    const { status, inhalt } = antworte(anfrage.method ?? 'GET', pfad);
    antwort.writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'x-content-type-options': 'nosniff',
    });
    antwort.end(JSON.stringify(inhalt));
  });
}
