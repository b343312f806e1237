import { Notice } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';
import { Refused } from './useBulkChange';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(2) },
  list: {
    // Many of them must not push the list off the screen.
    maxHeight: 200,
    margin: 0,
    paddingLeft: theme.spacing(2.5),
    overflowY: 'auto',
    overflowWrap: 'anywhere',
  },
}));

/** Properties of {@link RefusedNotice}. */
export interface RefusedNoticeProps {
  refused: Refused;
  onClose(): void;
}

/** Which of many items stayed as they were, and why. */
export function RefusedNotice(props: RefusedNoticeProps) {
  const { refused, onClose } = props;
  const { kind, items } = refused;
  const classes = useStyles();
  const t = useText();
  return (
    <div role="alert">
      <Notice
        tone="warning"
        className={classes.root}
        title={t(`bulk.${kind}`, { count: items.length })}
        actions={
          <Button variant="outlined" color="primary" onClick={onClose}>
            {t('bulk.dismiss')}
          </Button>
        }
      >
        <ul
          className={classes.list}
          // What can be scrolled must be reachable by keyboard.
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          {items.map(({ card, reason }) => (
            <li key={card.id}>
              {t('bulk.why', { item: `${card.number} ${card.title}`, reason })}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
