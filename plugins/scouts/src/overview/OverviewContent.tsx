import { Overview } from '@rathaus/plugin-scouts-common';
import { SectionCard } from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translations/useText';
import { BarChart } from './chart/BarChart';
import { FigureChoice } from './FigureChoice';
import { FIGURES } from './lib/figures';
import { FiguresTable } from './table/FiguresTable';
import { nextSorting } from './table/sorting';
import { TotalTiles } from './TotalTiles';
import { useOverviewState } from './useOverviewState';

const useStyles = makeStyles(theme => ({
  sections: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(3),
  },
  heading: { marginBottom: theme.spacing(2) },
  hint: { marginTop: theme.spacing(1) },
}));

/** The town, one figure as a picture, and all figures as a table. */
export function OverviewContent(props: { overview: Overview }) {
  const { overview } = props;
  const classes = useStyles();
  const t = useText();
  const { figure, sorting, setFigure, setSorting } = useOverviewState();
  return (
    <div className={classes.sections}>
      <section>
        <Typography variant="h2" className={classes.heading}>
          {t('overview.total')}
        </Typography>
        <TotalTiles overview={overview} />
        {overview.history.length < 2 && (
          <Typography
            variant="body2"
            color="textSecondary"
            className={classes.hint}
          >
            {t('overview.trendNone')}
          </Typography>
        )}
      </section>
      <SectionCard title={t('overview.byDepartment')}>
        <FigureChoice value={figure} onChange={setFigure} />
        <BarChart
          departments={overview.departments}
          figure={FIGURES[figure]}
          name={t(`overview.figure.${FIGURES[figure]}`)}
        />
      </SectionCard>
      <SectionCard title={t('overview.table')}>
        <FiguresTable
          overview={overview}
          sorting={sorting}
          onSort={column => setSorting(nextSorting(sorting, column))}
        />
      </SectionCard>
    </div>
  );
}
