import { FieldChange } from '@rathaus/rathaus-common';
import { Fragment } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { VisuallyHidden } from '@rathaus/rathaus-react';
import {
  compareFieldPaths,
  describeFieldValue,
  fieldLabel,
} from '../../lib/fields';
import { useText } from '../../translations/useText';

const useStyles = makeStyles(theme => ({
  details: { marginTop: theme.spacing(0.5) },
  summary: {
    cursor: 'pointer',
    color: theme.palette.primary.main,
    width: 'fit-content',
  },
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(0.5, 2),
    margin: theme.spacing(1, 0, 0),
    [theme.breakpoints.up('sm')]: {
      gridTemplateColumns: '200px minmax(0, 1fr)',
    },
  },
  name: { color: theme.palette.text.secondary, hyphens: 'auto' },
  value: { margin: 0, overflowWrap: 'anywhere' },
  before: {
    textDecoration: 'line-through',
    color: theme.palette.text.secondary,
    marginRight: theme.spacing(1),
  },
}));

/** Properties of {@link RowChanges}. */
export interface RowChangesProps {
  /** All values are new: there is no before. */
  isNew: boolean;
  changes: readonly FieldChange[];
  nameOf(ref: string): string;
}

/** What a row changes, field by field, before and after. */
export function RowChanges(props: RowChangesProps) {
  const { isNew, changes, nameOf } = props;
  const classes = useStyles();
  const t = useText();
  if (changes.length === 0) {
    return null;
  }
  const inReadingOrder = [...changes].sort((a, b) =>
    compareFieldPaths(a.path, b.path),
  );
  const words = (path: string, value: unknown) =>
    describeFieldValue(path, value, { t, nameOf }).join(', ');
  return (
    <details className={classes.details} open={!isNew}>
      <summary className={classes.summary}>
        {t(isNew ? 'imports.rows.values' : 'imports.rows.changes', {
          count: changes.length,
        })}
      </summary>
      <dl className={classes.list}>
        {inReadingOrder.map(({ path, before, after }) => {
          const old = words(path, before);
          return (
            <Fragment key={path}>
              <dt className={classes.name}>{fieldLabel(t, path)}</dt>
              <dd className={classes.value}>
                {!isNew && old && (
                  <del className={classes.before}>
                    <VisuallyHidden>{t('imports.rows.before')} </VisuallyHidden>
                    {old}
                  </del>
                )}
                {!isNew && (
                  <VisuallyHidden>{t('imports.rows.after')} </VisuallyHidden>
                )}
                {words(path, after) || t('edit.conflict.empty')}
              </dd>
            </Fragment>
          );
        })}
      </dl>
    </details>
  );
}
