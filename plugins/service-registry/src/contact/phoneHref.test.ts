import { phoneHref } from './phoneHref';

describe('phoneHref', () => {
  it.each([
    ['05241 82-3456', 'tel:05241823456'],
    ['+49 5241 / 82-1', 'tel:+495241821'],
    ['+49 (0) 5241 82-1', 'tel:+495241821'],
    ['(05241) 82.1', 'tel:05241821'],
  ])('dials %s as %s', (number, href) => {
    expect(phoneHref(number)).toBe(href);
  });
});
