import { StateChip, Tone, useLanguage } from '@rathaus/rathaus-react';
import { useText } from '../translations/useText';
import { ImportedRow } from './lib/rowFilter';
import { describeRowProblem } from './lib/rowProblem';

const TONES: Record<ImportedRow['status'], Tone> = {
  new: 'success',
  unchanged: 'neutral',
  faulty: 'danger',
};

/** What becomes of a row. */
export function RowStatus(props: { row: ImportedRow }) {
  const { status } = props.row;
  const t = useText();
  return (
    <StateChip label={t(`imports.status.${status}`)} tone={TONES[status]} />
  );
}

/** What is wrong with a row, a sentence for each problem. */
export function RowProblems(props: { row: ImportedRow }) {
  const t = useText();
  const language = useLanguage();
  return (
    <>
      {props.row.problems.map(problem => (
        <div key={`${problem.path} ${problem.code}`}>
          {describeRowProblem(problem, { t, language })}
        </div>
      ))}
    </>
  );
}
