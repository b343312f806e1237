import { EventEmitter } from 'node:events';
import { hideSecrets } from './hideSecrets';

/** What a log that comes behind writes of a request. */
function logged(originalUrl: string): string[] {
  const request = { originalUrl };
  const response = new EventEmitter();
  const log: string[] = [];
  hideSecrets(request, response, () => {
    log.push(request.originalUrl);
    response.on('finish', () => log.push(request.originalUrl));
  });
  response.emit('finish');
  return log;
}

describe('hideSecrets', () => {
  it('keeps a secret for the answer and from the log', () => {
    const address =
      '/api/backlog/boards/schulen/calendar.ics?token=4711.geheim';
    expect(logged(address)).toEqual([
      address,
      '/api/backlog/boards/schulen/calendar.ics?token=…',
    ]);
  });

  it.each([
    ['/x?a=1&token=geheim&b=2', '/x?a=1&token=…&b=2'],
    ['/x?token=geheim&token=geheim', '/x?token=…&token=…'],
    ['/x?TOKEN=geheim', '/x?TOKEN=…'],
    [
      '/api/search/query?term=Insolvenz&facets=true',
      '/api/search/query?term=…&facets=true',
    ],
    ['/entries?q=Insolvenz', '/entries?q=…'],
    ['/token=offen?mytoken=offen', '/token=offen?mytoken=offen'],
  ])('of %s leaves %s', (address, left) => {
    expect(logged(address)[1]).toBe(left);
  });
});
