import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import {
  parseQuestions,
  readEasyQuestions,
  readLists,
  readStaffQuestions,
  readVariedQuestions,
} from './searchLists';

test('a question has one or several titles; bars without spaces belong to them', () => {
  assert.deepEqual(
    parseQuestions('query\texpected\twhy\nEWO\tMelden | A|B\tnobody says it\n'),
    [{ question: 'EWO', titles: ['Melden', 'A|B'] }],
  );
});

test('there are a hundred easy questions, each once', async () => {
  const questions = await readEasyQuestions();
  assert.equal(questions.length, 100);
  assert.equal(new Set(questions.map(({ question }) => question)).size, 100);
  assert.ok(questions.every(({ titles }) => titles.every(Boolean)));
});

test('each of the varied questions is there once, and none is an easy one', async () => {
  const all = [
    ...(await readEasyQuestions()),
    ...(await readVariedQuestions()),
  ];
  const asked = all.map(({ question }) => question.toLowerCase());
  assert.equal(new Set(asked).size, 205);
  assert.ok(all.every(({ titles }) => titles.every(Boolean)));
});

test('lists become documents; services that are none are left out', async t => {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'search-lists-'));
  t.after(() => fs.rm(folder, { recursive: true }));
  const lists = {
    ozg_leistungen_2019:
      '\ufeffozg_id;ozg_leistung;lage;themenfeld\n1;Umzug;Wohnen;Bauen\n',
    leika_leistungen_2019:
      'gueltig;leika_schluessel;bezeichnung;ozg_leistung;gesetzeskuerzel\n1;99001;"Ausweis; neu";Ausweise;PAuswG\n0;nicht im LeiKa;Test;;\n',
    schulen_guetersloh_2021: 'schulnummer;kurzbezeichnung\n7;Schule am Bach\n',
    fachverfahren_beispiele: 'name;aufgabengebiet;bereich\nAkte X;Akten;A\n',
  };
  for (const [name, text] of Object.entries(lists)) {
    await fs.writeFile(path.join(folder, `${name}.csv`), text);
  }
  const documents = await readLists(folder);
  assert.deepEqual(
    documents.map(({ type, title, keys, text }) => [type, title, keys, text]),
    [
      ['ozg', 'Umzug', ['1'], 'Wohnen Bauen'],
      ['leika', 'Ausweis; neu', ['99001'], 'Ausweise PAuswG'],
      ['school', 'Schule am Bach', ['7'], ''],
      ['product', 'Akte X', ['Akten'], 'A'],
    ],
  );
  await assert.rejects(readStaffQuestions(folder), /fehlt queries_dev.tsv/);
});

test('whoever names no folder is told what to name', async () => {
  await assert.rejects(readLists(undefined), {
    message: /nicht zum Projekt/,
    hint: /--data <Ordner>.*leika_leistungen_2019\.csv.*queries_dev\.tsv/,
  });
});
