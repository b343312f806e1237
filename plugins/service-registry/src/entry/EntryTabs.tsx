import { ReactNode, useId } from 'react';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import { makeStyles } from '@material-ui/core/styles';
import { useSearchParams } from 'react-router-dom';
import { useText } from '../translations/useText';

/** The parts of an entry, as they stand in `?ansicht=`. */
export const ENTRY_TABS = [
  'ueberblick',
  'technik',
  'recht',
  'verlauf',
] as const;
export type EntryTab = (typeof ENTRY_TABS)[number];

const useStyles = makeStyles(theme => ({
  tabs: {
    borderBottom: `1px solid ${theme.palette.divider}`,
    marginBottom: theme.spacing(3),
  },
  panel: { outlineOffset: 4 },
}));

/** Reads the tab from an address; what is none means the first. */
export function readTab(value: string | null): EntryTab {
  return ENTRY_TABS.find(tab => tab === value) ?? 'ueberblick';
}

/** Properties of {@link EntryTabs}. */
export interface EntryTabsProps {
  /** Renders the open tab; the others cost nothing. */
  children: (tab: EntryTab) => ReactNode;
}

/** The parts of an entry as tabs; the address says which one is open. */
export function EntryTabs(props: EntryTabsProps) {
  const classes = useStyles();
  const t = useText();
  const id = useId();
  const [params, setParams] = useSearchParams();
  const open = readTab(params.get('ansicht'));
  return (
    <>
      <Tabs
        className={classes.tabs}
        value={open}
        indicatorColor="primary"
        textColor="primary"
        variant="scrollable"
        scrollButtons="off"
        selectionFollowsFocus
        aria-label={t('entry.tabs.label')}
        onChange={(_event, tab: EntryTab) =>
          setParams(tab === 'ueberblick' ? {} : { ansicht: tab }, {
            replace: true,
            preventScrollReset: true,
          })
        }
      >
        {ENTRY_TABS.map(tab => (
          <Tab
            key={tab}
            value={tab}
            id={`${id}${tab}`}
            aria-controls={open === tab ? `${id}panel` : undefined}
            label={t(`entry.tabs.${tab}`)}
          />
        ))}
      </Tabs>
      <div
        role="tabpanel"
        id={`${id}panel`}
        aria-labelledby={`${id}${open}`}
        tabIndex={0}
        className={classes.panel}
      >
        {props.children(open)}
      </div>
    </>
  );
}
