import {
  formatEuro,
  formatNumber,
  VisuallyHidden,
} from '@rathaus/rathaus-react';
import Link from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { useBoard } from '../board/context/BoardContext';
import { FACETS } from '../filter/lib/filter';
import { useLinks, VIEW_PARAM } from '../routes';
import { TableFrame } from '../table/TableFrame';
import { useText } from '../translations/useText';
import { ReportRow, SUMS, totalOf } from './lib/report';

const useStyles = makeStyles(theme => ({
  count: {
    display: 'block',
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
  },
  over: { color: 'var(--bui-fg-negative)', fontWeight: 600 },
}));

/** One row for each Fördertopf, and everything added up. */
export function FundingTable(props: { rows: readonly ReportRow[] }) {
  const { rows } = props;
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const { board } = useBoard();
  const total = totalOf(rows);
  const count = (items: number) =>
    t('funding.items', { count: items, number: formatNumber(items) });
  return (
    <TableFrame caption={t('funding.title')} dense>
      <thead>
        <tr>
          <th scope="col">{t('field.funding.programme')}</th>
          {SUMS.map(sum => (
            <th key={sum} scope="col">
              {t(`funding.sum.${sum}`)}
            </th>
          ))}
          <th scope="col">{t('funding.left')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.programme}>
            <th scope="row">
              <Link
                component={RouterLink}
                to={links.board(board.id, {
                  [VIEW_PARAM]: 'liste',
                  [FACETS.programme]: row.programme,
                })}
              >
                {row.title}
              </Link>{' '}
              <span className={classes.count}>{count(row.items)}</span>
            </th>
            {SUMS.map(sum => (
              <td key={sum}>{formatEuro(row[sum])}</td>
            ))}
            <td>
              {row.left === undefined && (
                <>
                  <span aria-hidden="true">–</span>
                  <VisuallyHidden>{t('funding.noCeiling')}</VisuallyHidden>
                </>
              )}
              {row.left !== undefined &&
                (row.left < 0 ? (
                  <span className={classes.over}>
                    {t('funding.over', { amount: formatEuro(-row.left) })}
                  </span>
                ) : (
                  formatEuro(row.left)
                ))}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            {t('funding.total')}{' '}
            <span className={classes.count}>{count(total.items)}</span>
          </th>
          {SUMS.map(sum => (
            <td key={sum}>{formatEuro(total[sum])}</td>
          ))}
          <td />
        </tr>
      </tfoot>
    </TableFrame>
  );
}
