import { keysIn } from './keysIn';

const CHANGES = [
  { path: 'leikaKeys', before: ['1', '2'], after: ['2', '3'] },
  { path: 'ozgId', after: '10015' },
  { path: 'title', before: 'Alt', after: 'Neu' },
];

describe('keysIn', () => {
  it('finds the keys of one list, each once', () => {
    expect(keysIn(CHANGES, 'leika')).toEqual(['1', '2', '3']);
    expect(keysIn(CHANGES, 'ozg')).toEqual(['10015']);
  });
});
