import assert from 'node:assert/strict';
import test from 'node:test';
import { countHits, measureHits } from './searchHits';

const letters = [...'abcdefghijkl'];

test('hits are shares of the questions, recall is of what was meant', () => {
  const answers = [
    { question: 'first', titles: ['a'], found: letters },
    { question: 'fifth, and one too far down', titles: ['e', 'k'] },
    { question: 'sixth', titles: ['f'] },
    { question: 'not at all', titles: ['z'] },
  ].map(answer => ({ found: letters, ...answer }));
  assert.deepEqual(countHits(answers), {
    hit1: 1 / 4,
    hit5: 2 / 4,
    recall10: (1 + 0.5 + 1 + 0) / 4,
  });
});

test('all questions are asked, ten results deep', async () => {
  const asked: unknown[] = [];
  const find = async (...args: unknown[]) => {
    asked.push(args);
    return ['a'];
  };
  const { figures } = await measureHits({ find }, [
    { question: 'one', titles: ['a'] },
    { question: 'two', titles: ['b'] },
  ]);
  assert.deepEqual(asked, [
    ['one', 10],
    ['two', 10],
  ]);
  assert.deepEqual(figures, { 'hit@1': 0.5, 'hit@5': 0.5, 'recall@10': 0.5 });
});
