import { ReactElement } from 'react';
import ButtonBase from '@material-ui/core/ButtonBase';
import ListIcon from '@material-ui/icons/ViewList';
import CardsIcon from '@material-ui/icons/ViewModule';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';
import { LIST_VIEWS, ListView } from '../state/listState';

const ICONS: Record<ListView, ReactElement> = {
  liste: <ListIcon fontSize="small" aria-hidden="true" />,
  karten: <CardsIcon fontSize="small" aria-hidden="true" />,
};

const useStyles = makeStyles(theme => ({
  group: {
    display: 'flex',
    borderRadius: 6,
    border: '1px solid var(--bui-border-2)',
    overflow: 'hidden',
    flex: 'none',
  },
  word: {
    [theme.breakpoints.down('xs')]: {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clip: 'rect(0 0 0 0)',
    },
  },
  button: {
    minHeight: 36,
    padding: theme.spacing(0, 1.5),
    gap: theme.spacing(0.5),
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
    background: theme.palette.background.paper,
    '&:focus-visible': { outlineOffset: -3 },
    '&[aria-pressed="true"]': {
      color: 'var(--rathaus-on-primary-soft)',
      background: 'var(--rathaus-primary-soft)',
      fontWeight: 600,
    },
  },
}));

/** Properties of {@link ViewSwitch}. */
export interface ViewSwitchProps {
  value: ListView;
  onChange: (view: ListView) => void;
}

/** List or cards. */
export function ViewSwitch(props: ViewSwitchProps) {
  const classes = useStyles();
  const t = useText();
  return (
    <div
      role="group"
      aria-label={t('list.view.label')}
      className={classes.group}
    >
      {LIST_VIEWS.map(view => (
        <ButtonBase
          key={view}
          className={classes.button}
          aria-pressed={props.value === view}
          onClick={() => props.onChange(view)}
        >
          {ICONS[view]}
          <span className={classes.word}>{t(`list.view.${view}`)}</span>
        </ButtonBase>
      ))}
    </div>
  );
}
