import { stepOfKey } from './shortcuts';

const pressed = (key: string, more: object = {}) =>
  stepOfKey({
    key,
    target: document.body,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...more,
  });

describe('the keys of a meeting', () => {
  it('lead further and back', () => {
    expect(pressed('n')).toBe(1);
    expect(pressed('p')).toBe(-1);
    expect(pressed('x')).toBeUndefined();
  });

  it('are letters in fields, and the browser’s with others', () => {
    for (const name of ['input', 'textarea', 'select']) {
      expect(
        pressed('n', { target: document.createElement(name) }),
      ).toBeUndefined();
    }
    expect(pressed('p', { ctrlKey: true })).toBeUndefined();
    expect(pressed('p', { metaKey: true })).toBeUndefined();
  });
});
