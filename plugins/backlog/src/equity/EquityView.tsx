import { useMemo, useState } from 'react';
import { ItemCard } from '@rathaus/plugin-backlog-common';
import {
  EmptyState,
  ErrorState,
  LoadingSkeleton,
  SectionCard,
  SelectField,
  useSchools,
} from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import { useBoard } from '../board/context/BoardContext';
import { useText } from '../translations/useText';
import { EquityChart } from './EquityChart';
import { EquityTable } from './EquityTable';
import { byFigure, Figure, FIGURES, schoolFigures } from './lib/figures';

const useStyles = makeStyles(theme => ({
  sections: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(3),
  },
  choice: { maxWidth: 360, marginBottom: theme.spacing(3) },
}));

/** Properties of {@link EquityView}. */
export interface EquityViewProps {
  /** The cards that the filter leaves. */
  shown: readonly ItemCard[];
}

/** Euros and waiting time by school: a picture, and the table behind it. */
export function EquityView(props: EquityViewProps) {
  const { shown } = props;
  const classes = useStyles();
  const t = useText();
  const { board } = useBoard();
  const { value: schools, error, reload } = useSchools();
  const [figure, setFigure] = useState<Figure>('money');
  const figures = useMemo(
    () =>
      schoolFigures(
        board,
        (schools ?? []).map(({ value }) => value),
        shown,
        new Date().toISOString(),
      ),
    [board, schools, shown],
  );
  const nameOf = (ref: string) =>
    schools?.find(({ value }) => value === ref)?.label ?? ref;

  if (error) {
    return <ErrorState error={error} onRetry={reload} />;
  }
  if (!schools) {
    return <LoadingSkeleton shape="page" count={2} />;
  }
  if (schools.length === 0) {
    return <EmptyState>{t('equity.empty')}</EmptyState>;
  }
  return (
    <div className={classes.sections}>
      <SectionCard title={t('equity.title')} description={t('equity.help')}>
        <div className={classes.choice}>
          <SelectField
            label={t('equity.choose')}
            value={figure}
            options={FIGURES.map(each => ({
              value: each,
              label: t(`equity.figure.${each}`),
            }))}
            onChange={chosen => {
              const known = FIGURES.find(each => each === chosen);
              if (known) {
                setFigure(known);
              }
            }}
          />
        </div>
        <EquityChart
          figures={byFigure(figures, figure)}
          figure={figure}
          nameOf={nameOf}
        />
      </SectionCard>
      <SectionCard title={t('equity.table')}>
        <EquityTable figures={figures} nameOf={nameOf} />
      </SectionCard>
    </div>
  );
}
