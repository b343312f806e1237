import { SchoolFigures } from '@rathaus/plugin-backlog-common';
import { formatEuro, formatNumber } from '@rathaus/rathaus-react';
import Link from '@material-ui/core/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useBoard } from '../board/context/BoardContext';
import { FACETS } from '../filter/lib/filter';
import { useLinks, VIEW_PARAM } from '../routes';
import { TableFrame } from '../table/TableFrame';
import { useText } from '../translations/useText';

/** Properties of {@link EquityTable}. */
export interface EquityTableProps {
  figures: readonly SchoolFigures[];
  nameOf(school: string): string;
}

/** The figures behind the picture, by name. */
export function EquityTable(props: EquityTableProps) {
  const { figures, nameOf } = props;
  const t = useText();
  const links = useLinks();
  const { board } = useBoard();
  const days = (count: number | undefined) =>
    count === undefined ? '–' : t('equity.days', { count });
  const sum = (of: (each: SchoolFigures) => number) =>
    figures.reduce((total, each) => total + of(each), 0);
  return (
    <TableFrame caption={t('equity.table')}>
      <thead>
        <tr>
          <th scope="col">{t('equity.school')}</th>
          <th scope="col">{t('equity.spent')}</th>
          <th scope="col">{t('equity.planned')}</th>
          <th scope="col">{t('equity.doneItems')}</th>
          <th scope="col">{t('equity.openItems')}</th>
          <th scope="col">{t('equity.medianWait')}</th>
          <th scope="col">{t('equity.longestWait')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(each => (
          <tr key={each.school}>
            <th scope="row">
              <Link
                component={RouterLink}
                to={links.board(board.id, {
                  [VIEW_PARAM]: 'liste',
                  [FACETS.school]: each.school,
                })}
              >
                {nameOf(each.school)}
              </Link>
            </th>
            <td>{formatEuro(each.spent)}</td>
            <td>{formatEuro(each.planned)}</td>
            <td>{formatNumber(each.doneItems)}</td>
            <td>{formatNumber(each.openItems)}</td>
            <td>{days(each.medianWait)}</td>
            <td>{days(each.longestWait)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('equity.total')}</th>
          <td>{formatEuro(sum(({ spent }) => spent))}</td>
          <td>{formatEuro(sum(({ planned }) => planned))}</td>
          {/* An item for several schools is one of each of them; added up it would count more than once. */}
          <td colSpan={4} />
        </tr>
      </tfoot>
    </TableFrame>
  );
}
