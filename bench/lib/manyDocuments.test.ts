import assert from 'node:assert/strict';
import test from 'node:test';
import { anyQuestion, manyDocuments } from './manyDocuments';

const lists = ['Hundesteuer', 'Steuer', 'Parkausweis', 'Ausweis'].map(
  (title, index) => ({
    type: 'list',
    title,
    text: '',
    location: `/list/${index}`,
    keys: [String(index)],
  }),
);

test('variations have new compounds of parts that occur', () => {
  const documents = [...manyDocuments(lists, 200)];
  assert.equal(documents.length, 200);
  assert.deepEqual(
    documents.slice(0, 4).map(({ title }) => title),
    lists.map(({ title }) => title),
  );
  const titles = documents.map(({ title }) => title);
  assert.ok(titles.includes('Hundeausweis'));
  assert.ok(titles.includes('Parksteuer'));
  assert.equal(new Set(documents.map(({ location }) => location)).size, 200);
});

test('documents and questions are the same in every run', () => {
  assert.deepEqual(
    [...manyDocuments(lists, 50)],
    [...manyDocuments(lists, 50)],
  );
  const source = { questions: ['perso'], titles: ['Hundesteuer abmelden'] };
  const ask = () =>
    Array.from({ length: 100 }, (_, number) => anyQuestion(number, source));
  assert.deepEqual(ask(), ask());
  assert.ok(new Set(ask()).size > 20);
  assert.ok(ask().every(Boolean));
});
