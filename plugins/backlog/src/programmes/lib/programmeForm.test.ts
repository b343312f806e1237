import { slugId } from '@rathaus/plugin-backlog-common';
import fc from 'fast-check';
import { exampleProgramme } from '../../__testUtils__/exampleBoard';
import { formOf, newProgrammeId, readForm } from './programmeForm';

describe('the form of a programme', () => {
  it('gives back what it was made of', () => {
    const { id, board, revision, ...fields } = exampleProgramme({
      funder: 'Land NRW',
      rate: 8750,
      ceiling: 123456789,
      windows: [{ from: '2027-01-01', to: '2027-06-30' }],
      drawdownDeadline: '2027-12-31',
      proofDeadline: '2028-06-30',
      earmarkYears: 5,
      link: 'https://foerderung.example/',
      note: 'Nur für Schulen.',
    });
    expect(readForm(formOf({ id, board, revision, ...fields }))).toEqual({
      ok: true,
      value: fields,
    });
  });

  it('says what is wrong', () => {
    const read = readForm({
      ...formOf(),
      rate: '110',
      ceiling: '1.00',
      earmarkYears: 'zehn',
      windows: [
        { from: '', to: '' },
        { from: '2027-02-01', to: '2027-01-01' },
      ],
    });
    expect(read.ok ? [] : read.problems.map(({ path }) => path)).toEqual([
      'rate',
      'ceiling',
      'earmarkYears',
      'title',
      'windows.0.to',
    ]);
  });
});

describe('the id of a new programme', () => {
  it('comes from its title, and is nobody else’s', () => {
    expect(newProgrammeId('digitalpakt', [])).toBe('digitalpakt');
    expect(
      newProgrammeId('digitalpakt', ['digitalpakt', 'digitalpakt-2']),
    ).toBe('digitalpakt-3');
    expect(newProgrammeId('', [])).toBe('topf');
  });

  it('is one that addresses take', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/), slug => {
        const id = newProgrammeId(slug, [newProgrammeId(slug, [])]);
        expect(slugId.safeParse(id).success).toBe(true);
      }),
    );
  });
});
