import { RejectedReferenceRow } from '@rathaus/plugin-service-registry-common';
import { makeStyles } from '@material-ui/core/styles';
import { formatNumber } from '@rathaus/rathaus-react';
import { useText } from '../../translations/useText';
import { countByReason } from '../lib/countByReason';

/** Rejected rows shown; the file has all of them. */
const SHOWN = 20;

const useStyles = makeStyles(theme => ({
  reasons: { margin: theme.spacing(1, 0), paddingLeft: theme.spacing(2.5) },
  summary: { cursor: 'pointer' },
  rows: { overflowWrap: 'anywhere', paddingLeft: theme.spacing(2.5) },
}));

/** Why rows were not taken, in numbers, and the first of them. */
export function RejectedRows(props: { rows: readonly RejectedReferenceRow[] }) {
  const { rows } = props;
  const classes = useStyles();
  const t = useText();
  return (
    <>
      <ul className={classes.reasons}>
        {countByReason(rows).map(({ code, count }) => (
          <li key={code}>
            {formatNumber(count)} · {t(`reference.reason.${code}`)}
          </li>
        ))}
      </ul>
      <details>
        <summary className={classes.summary}>
          {t('reference.rejected.first', {
            count: Math.min(SHOWN, rows.length),
          })}
        </summary>
        <ul className={classes.rows}>
          {rows.slice(0, SHOWN).map(({ line, key, name, code }) => (
            <li key={line}>
              {t('reference.rejected.row', {
                line: String(line),
                what: [key, name].filter(Boolean).join(' '),
                reason: t(`reference.reason.${code}`),
              })}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
