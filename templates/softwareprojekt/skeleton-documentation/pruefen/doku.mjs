#!/usr/bin/env node
// Prüft die Markdown-Dateien: eine Überschrift erster Ebene am Anfang, keine übersprungene Ebene, keine doppelte
// Überschrift, keine Verweise ins Leere, und jede Seite steht in mkdocs.yml. Braucht nur Node.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const problems = [];

const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true })
    .map(name => join('docs', String(name)).replaceAll('\\', '/'))
    .filter(name => name.endsWith('.md')),
];

for (const page of pages) {
  const text = readFileSync(join(root, page), 'utf8').replace(
    /^(```|~~~)[^]*?^\1/gm,
    '',
  );
  checkHeadings(page, text);
  checkLinks(page, text);
}
checkNavigation();

for (const problem of problems) {
  console.error(problem);
}
console.log(`${pages.length} Seiten geprüft, ${problems.length} Fehler.`);
process.exitCode = problems.length > 0 ? 1 : 0;

function checkHeadings(page, text) {
  const headings = [...text.matchAll(/^(#{1,6}) +(.+)$/gm)];
  const levels = headings.map(([, marks]) => marks.length);
  if (levels[0] !== 1 || levels.filter(level => level === 1).length !== 1) {
    problems.push(`${page}: genau eine Überschrift mit einem #, und zwar die erste.`);
  }
  levels.forEach((level, index) => {
    if (index > 0 && level > levels[index - 1] + 1) {
      problems.push(`${page}: Vor „${headings[index][2]}“ fehlt eine Ebene.`);
    }
  });
  const titles = headings.map(([, , title]) => title.trim());
  for (const title of new Set(titles)) {
    if (titles.filter(other => other === title).length > 1) {
      problems.push(`${page}: Die Überschrift „${title}“ kommt mehrmals vor.`);
    }
  }
}

function checkLinks(page, text) {
  for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^(?:https?:|mailto:|tel:|#)/.test(target)) {
      continue;
    }
    const file = resolve(root, dirname(page), decodeURI(target.split('#')[0]));
    if (relative(root, file).startsWith('..') || !existsSync(file)) {
      problems.push(`${page}: Der Verweis auf „${target}“ führt ins Leere.`);
    }
  }
}

function checkNavigation() {
  const navigation = readFileSync(join(root, 'mkdocs.yml'), 'utf8');
  for (const page of pages.filter(name => name.startsWith('docs/'))) {
    if (!navigation.includes(page.slice('docs/'.length))) {
      problems.push(`mkdocs.yml: Die Seite ${page} fehlt in der Navigation.`);
    }
  }
}
