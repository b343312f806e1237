import { ReactNode, useId } from 'react';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import { makeStyles } from '@material-ui/core/styles';
import { useSearchParams } from 'react-router-dom';
import { useText } from '../translations/useText';

/** The parts of the page, as they stand in `?ansicht=`. */
const TABS = { gesucht: 'tabs.gaps', woerter: 'tabs.synonyms' } as const;
type WordingTab = keyof typeof TABS;

const useStyles = makeStyles(theme => ({
  tabs: {
    borderBottom: `1px solid ${theme.palette.divider}`,
    marginBottom: theme.spacing(3),
  },
  panel: { outlineOffset: 4 },
}));

/** The parts of the page as tabs; the address says which one is open. */
export function WordingTabs(props: {
  /** Renders the open tab; the other costs nothing. */
  children: (tab: WordingTab) => ReactNode;
}) {
  const classes = useStyles();
  const t = useText();
  const id = useId();
  const [params, setParams] = useSearchParams();
  const open: WordingTab =
    params.get('ansicht') === 'woerter' ? 'woerter' : 'gesucht';
  const tabs: WordingTab[] = ['gesucht', 'woerter'];
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
        aria-label={t('tabs.label')}
        onChange={(_event, tab: WordingTab) =>
          setParams(tab === 'gesucht' ? {} : { ansicht: tab }, {
            replace: true,
            preventScrollReset: true,
          })
        }
      >
        {tabs.map(tab => (
          <Tab
            key={tab}
            value={tab}
            id={`${id}${tab}`}
            aria-controls={open === tab ? `${id}panel` : undefined}
            label={t(TABS[tab])}
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
