import { fieldProblem } from '@rathaus/rathaus-common';
import { refusal } from '../../__testUtils__/refusal';
import { readDecideFailure } from './decideFailure';

describe('readDecideFailure', () => {
  it('knows that somebody was faster', async () => {
    const fields = [fieldProblem('If-Match', 'stale_revision')];
    expect(readDecideFailure(await refusal(409, { fields }))).toEqual({
      kind: 'conflict',
    });
  });

  it('finds the fields that do not go together', async () => {
    const problems = [fieldProblem('maturity.model', 'required')];
    expect(readDecideFailure(await refusal(400, { fields: problems }))).toEqual(
      { kind: 'fields', problems },
    );
  });

  it('hands on everything else', async () => {
    const error = await refusal(503);
    expect(readDecideFailure(error)).toEqual({ kind: 'other', error });
  });
});
