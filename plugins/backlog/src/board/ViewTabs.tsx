import { ReactNode, useId } from 'react';
import { Board } from '@rathaus/plugin-backlog-common';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import { makeStyles } from '@material-ui/core/styles';
import { useSearchParams } from 'react-router-dom';
import { VIEW_PARAM } from '../routes';
import { useText } from '../translations/useText';
import { useLeave } from './leave/LeaveGuard';
import { readView, View, VIEWS } from './views';

const useStyles = makeStyles(theme => ({
  tabs: {
    borderBottom: `1px solid ${theme.palette.divider}`,
    marginBottom: theme.spacing(2),
    '@media print': { display: 'none' },
  },
  panel: { outlineOffset: 4 },
}));

/** Properties of {@link ViewTabs}. */
export interface ViewTabsProps {
  board: Board;
  /** Renders the open view; the others cost nothing. */
  children: (view: View) => ReactNode;
}

/** The views of a board as tabs; the address says which one is open. */
export function ViewTabs(props: ViewTabsProps) {
  const { board } = props;
  const classes = useStyles();
  const t = useText();
  const id = useId();
  const { unsaved, leave } = useLeave();
  const [params, setParams] = useSearchParams();
  const views = VIEWS.filter(
    view =>
      (view !== 'foerderung' || board.parts.includes('funding')) &&
      (view !== 'ausgleich' || board.parts.includes('schools')) &&
      (view !== 'budget' || board.parts.includes('money')),
  );
  const wanted = readView(params.get(VIEW_PARAM));
  const open = views.includes(wanted) ? wanted : 'tafel';
  const show = (view: View) =>
    setParams(
      old => {
        const next = new URLSearchParams(old);
        next.delete(VIEW_PARAM);
        if (view !== 'tafel') {
          next.set(VIEW_PARAM, view);
        }
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <>
      <Tabs
        className={classes.tabs}
        value={open}
        indicatorColor="primary"
        textColor="primary"
        variant="scrollable"
        scrollButtons="off"
        // The focus comes back here from the question whether to leave; that is no choice.
        selectionFollowsFocus={!unsaved}
        aria-label={t('board.views')}
        onChange={(_event, view: View) => leave(() => show(view))}
      >
        {views.map(view => (
          <Tab
            key={view}
            value={view}
            id={`${id}${view}`}
            aria-controls={open === view ? `${id}panel` : undefined}
            label={t(`board.view.${view}`)}
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
