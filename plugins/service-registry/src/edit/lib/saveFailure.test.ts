import { fieldProblem } from '@rathaus/rathaus-common';
import { refusal } from '../../__testUtils__/refusal';
import { readSaveFailure } from './saveFailure';

const current = {
  name: 'meldebescheinigung',
  entityRef: 'component:default/meldebescheinigung',
  revision: 4,
  origin: 'portal',
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-02T00:00:00Z',
  fields: {
    title: 'Meldebescheinigung',
    type: 'online-dienst',
    owner: 'group:default/buergerservice',
  },
  allowedActions: ['update'],
};

describe('readSaveFailure', () => {
  it('finds what somebody else saved', async () => {
    expect(readSaveFailure(await refusal(409, { current }))).toMatchObject({
      kind: 'conflict',
      current: { revision: 4, fields: { lifecycle: 'produktiv' } },
    });
  });

  it('finds the fields that were refused', async () => {
    const fields = [fieldProblem('title', 'name_taken', { value: 'x' })];
    expect(readSaveFailure(await refusal(409, { fields }))).toEqual({
      kind: 'fields',
      problems: fields,
    });
  });

  it('blames the Fachbereich when somebody chose one that is not theirs', async () => {
    expect(readSaveFailure(await refusal(403, {}), true)).toMatchObject({
      kind: 'fields',
      problems: [{ path: 'owner', code: 'not_allowed' }],
    });
  });

  it('passes on everything else', async () => {
    const error = await refusal(403, {});
    expect(readSaveFailure(error)).toEqual({ kind: 'other', error });
    expect(readSaveFailure('kaputt')).toMatchObject({ kind: 'other' });
  });
});
