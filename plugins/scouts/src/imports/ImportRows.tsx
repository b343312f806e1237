import { useState } from 'react';
import {
  POST_ROW_STATUSES,
  PostImportResult,
} from '@rathaus/plugin-scouts-common';
import { describeProblem, FieldProblem } from '@rathaus/rathaus-common';
import {
  formatNumber,
  StateChip,
  Tone,
  useLanguage,
} from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { SelectField } from '../form/SelectField';
import { useText } from '../translations/useText';

type Row = PostImportResult['rows'][number];

/** As many rows as a page shows before one asks for more. */
const STEP = 50;

const TONES: Record<Row['status'], Tone> = {
  new: 'success',
  unchanged: 'neutral',
  faulty: 'danger',
};

const FIELDS = [
  'department',
  'title',
  'person',
  'from',
  'decision',
  'deputy',
  'deputyFrom',
  'deputyTo',
] as const;

const useStyles = makeStyles(theme => ({
  filter: { maxWidth: 280, marginBottom: theme.spacing(2) },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: theme.spacing(0.5, 2),
    padding: theme.spacing(1, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
  },
  problems: {
    gridColumn: '1 / -1',
    margin: 0,
    paddingLeft: theme.spacing(2.5),
    color: theme.palette.error.main,
  },
  more: { marginTop: theme.spacing(2) },
}));

/** The rows of a file with what the check says about them. */
export function ImportRows(props: { result: PostImportResult }) {
  const { rows, counts } = props.result;
  const classes = useStyles();
  const t = useText();
  const language = useLanguage() === 'en' ? 'en' : 'de';
  const [status, setStatus] = useState<string>(
    counts.faulty > 0 ? 'faulty' : '',
  );
  const [limit, setLimit] = useState(STEP);
  const fitting = rows.filter(row => !status || row.status === status);
  const shown = fitting.slice(0, limit);

  const words = ({ path, code, params }: FieldProblem) => {
    const field = FIELDS.find(candidate => candidate === path);
    const problem = describeProblem(code, params, language);
    return field ? `${t(`imports.field.${field}`)}: ${problem}` : problem;
  };
  return (
    <>
      <div className={classes.filter}>
        <SelectField
          label={t('imports.show')}
          empty={t('imports.show.all')}
          options={POST_ROW_STATUSES.map(value => ({
            value,
            label: `${t(`imports.status.${value}`)} (${formatNumber(
              counts[value],
            )})`,
          }))}
          value={status}
          onChange={setStatus}
        />
      </div>
      {fitting.length === 0 ? (
        <Typography color="textSecondary">{t('imports.rows.none')}</Typography>
      ) : (
        <ul className={classes.list} aria-label={t('imports.rows.caption')}>
          {shown.map(row => (
            <li key={row.line} className={classes.row}>
              <span>
                {t('imports.row.line')} {formatNumber(row.line)}:{' '}
                {[row.department, row.person].filter(Boolean).join(' · ')}
              </span>
              <StateChip
                label={t(`imports.status.${row.status}`)}
                tone={TONES[row.status]}
              />
              {row.problems.length > 0 && (
                <ul className={classes.problems}>
                  {row.problems.map(problem => (
                    <li key={`${problem.path} ${problem.code}`}>
                      {words(problem)}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      )}
      {fitting.length > limit && (
        <Button
          variant="outlined"
          className={classes.more}
          onClick={() => setLimit(limit + STEP)}
        >
          {t('imports.rows.more', {
            number: formatNumber(Math.min(STEP, fitting.length - limit)),
          })}
        </Button>
      )}
    </>
  );
}
