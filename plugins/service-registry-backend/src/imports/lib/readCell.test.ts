import { CellContext, readCell } from './readCell';
import { FIELD_COLUMNS } from './fieldColumns';

const context: CellContext = {
  groupRef: text =>
    /bürgerservice$/i.test(text) ? 'group:default/buergerservice' : undefined,
  entryRef: text =>
    text === 'VOIS MESO' ? 'component:default/vois-meso' : undefined,
};

function read(path: string, text: string) {
  const result = readCell(FIELD_COLUMNS[path].kind, text, context);
  return result.ok ? result.value : [result.code, result.params?.value];
}

describe('readCell', () => {
  it.each([
    ['title', '  Müll ', 'Müll'],
    ['type', 'Fachverfahren', 'fachverfahren'],
    ['type', 'Onlinedienst', 'online-dienst'],
    ['type', 'ONLINE DIENST', 'online-dienst'],
    ['lifecycle', 'Produktiv', 'produktiv'],
    ['lifecycle', 'in Betrieb', 'produktiv'],
    ['lifecycle', 'Einführung', 'einfuehrung'],
    [
      'audiences',
      'Bürgerinnen und Bürger, Unternehmen',
      ['buerger', 'unternehmen'],
    ],
    ['audiences', 'Bürger; Bürgerinnen und Bürger', ['buerger']],
    [
      'leikaKeys',
      '99 012 001 000000 | 99012001001000',
      ['99012001000000', '99012001001000'],
    ],
    ['ozgId', ' 10513 ', '10513'],
    ['maturity.level', '3', 3],
    ['maturity.model', 'Modell 1.1', '1.1'],
    ['operator.validFrom', '1.3.2026', '2026-03-01'],
    ['operator.validFrom', '2026-03-01', '2026-03-01'],
    ['reviewIntervalMonths', '12 Monate', 12],
    ['restricted.contract.costPerYearCents', '1.234,56 €', 123456],
    ['restricted.contract.costPerYearCents', '1.234', 123400],
    ['restricted.contract.costPerYearCents', '1234,5', 123450],
    ['restricted.contract.costPerYearCents', '1,234.56', 123456],
    ['restricted.contract.costPerYearCents', '12.5 EUR', 1250],
    ['owner', 'Bürgerservice', 'group:default/buergerservice'],
    ['technicalResponsible', 'user:default/x', 'user:default/x'],
    [
      'dependsOn',
      'VOIS MESO, Component:default/sap',
      ['component:default/vois-meso', 'component:default/sap'],
    ],
    ['providesApis', 'xmeld', ['api:default/xmeld']],
  ])('reads %s %j as %j', (path, text, value) => {
    expect(read(path, text)).toEqual(value);
  });

  it.each([
    ['type', 'Webseite', 'unknown_value', 'Webseite'],
    ['audiences', 'Bürger, Hunde', 'unknown_value', 'Hunde'],
    ['maturity.level', 'drei', 'not_a_number', 'drei'],
    ['restricted.contract.costPerYearCents', '1,234', 'not_a_number', '1,234'],
    ['restricted.contract.costPerYearCents', '-5', 'not_a_number', '-5'],
    ['owner', 'Fachbereich Unbekannt', 'unknown_ref', 'Fachbereich Unbekannt'],
    ['dependsOn', 'VOIS MESO, Nichts', 'unknown_ref', 'Nichts'],
  ])('refuses %s %j: %s', (path, text, code, value) => {
    expect(read(path, text)).toEqual([code, value]);
  });
});
