import { useState } from 'react';
import { ReferenceListId } from '@rathaus/plugin-service-registry-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';
import { useReferenceNames } from './useReferenceNames';

/** More keys than this are folded away. */
const SHOWN = 6;

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: theme.spacing(1),
  },
  key: { fontVariantNumeric: 'tabular-nums' },
}));

/** Properties of {@link ReferenceKeys}. */
export interface ReferenceKeysProps {
  list: ReferenceListId;
  keys: string[];
}

/** LeiKa keys or OZG ids with their official names. */
export function ReferenceKeys(props: ReferenceKeysProps) {
  const { list, keys } = props;
  const classes = useStyles();
  const t = useText();
  const names = useReferenceNames(list, keys);
  const [all, setAll] = useState(false);
  const shown = all ? keys : keys.slice(0, SHOWN);
  return (
    <>
      <ul className={classes.list}>
        {shown.map(key => (
          <li key={key}>
            {names.has(key) && <div>{names.get(key)}</div>}
            <Typography
              variant="body2"
              color="textSecondary"
              className={classes.key}
            >
              {t('entry.overview.key', { key })}
            </Typography>
          </li>
        ))}
      </ul>
      {shown.length < keys.length && (
        <Button size="small" color="primary" onClick={() => setAll(true)}>
          {t('entry.overview.more', { number: String(keys.length) })}
        </Button>
      )}
    </>
  );
}
