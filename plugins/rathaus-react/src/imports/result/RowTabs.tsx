import { useId } from 'react';
import { ImportJob } from '@rathaus/rathaus-common';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import { makeStyles } from '@material-ui/core/styles';
import { formatNumber } from '../../format/number';
import { useText } from '../translation/useText';
import { defaultStatus, STATUS_ORDER } from '../lib/defaultStatus';
import { ImportView } from '../page/useImportView';
import { RowPages } from './RowPages';

const useStyles = makeStyles(theme => ({
  tabs: { margin: theme.spacing(2, 0) },
  panel: { outline: 'none' },
}));

/** Properties of {@link RowTabs}. */
export interface RowTabsProps {
  job: ImportJob;
  view: ImportView;
}

/** The rows by what will become of them, each with its number. */
export function RowTabs(props: RowTabsProps) {
  const { job, view } = props;
  const classes = useStyles();
  const t = useText();
  const id = useId();
  const status = view.status ?? defaultStatus(job);
  // Only taking back leaves rows.
  const shown = STATUS_ORDER.filter(
    candidate => candidate !== 'left' || job.counts.left > 0,
  );
  return (
    <>
      <Tabs
        className={classes.tabs}
        value={status}
        onChange={(_event, chosen) => view.showRows(chosen)}
        indicatorColor="primary"
        textColor="primary"
        variant="scrollable"
        scrollButtons="auto"
        aria-label={t('result.tabs')}
      >
        {shown.map(candidate => (
          <Tab
            key={candidate}
            value={candidate}
            id={`${id}-${candidate}`}
            aria-controls={`${id}-panel`}
            label={`${t(`status.${candidate}`)} (${formatNumber(
              job.counts[candidate],
            )})`}
          />
        ))}
      </Tabs>
      <div
        id={`${id}-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-${status}`}
        className={classes.panel}
      >
        <RowPages key={status} job={job} status={status} view={view} />
      </div>
    </>
  );
}
