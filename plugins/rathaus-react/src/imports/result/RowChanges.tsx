import { FieldChange } from '@rathaus/rathaus-common';
import { Fragment } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { VisuallyHidden } from '../../text/VisuallyHidden';
import { ImportFields, useImportSubject } from '../subject/ImportSubject';
import { useText } from '../translation/useText';

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

/** Where a field stands among all; groups of fields stand where the first of them does. */
function placeOf({ groups }: ImportFields, path: string): number {
  const paths = groups.flatMap(group => group.fields.map(field => field.path));
  const place = paths.findIndex(
    known => known === path || known.startsWith(`${path}.`),
  );
  return place < 0 ? paths.length : place;
}

/** Properties of {@link RowChanges}. */
export interface RowChangesProps {
  /** All values are new: there is no before. */
  isNew: boolean;
  changes: readonly FieldChange[];
  wordsFor(path: string, value: unknown): string;
}

/** What a row changes, field by field, before and after. */
export function RowChanges(props: RowChangesProps) {
  const { isNew, changes, wordsFor } = props;
  const classes = useStyles();
  const t = useText();
  const { fields } = useImportSubject();
  if (changes.length === 0) {
    return null;
  }
  const inReadingOrder = [...changes].sort(
    (a, b) => placeOf(fields, a.path) - placeOf(fields, b.path),
  );
  return (
    <details className={classes.details} open={!isNew}>
      <summary className={classes.summary}>
        {t(isNew ? 'rows.values' : 'rows.changes', {
          count: changes.length,
        })}
      </summary>
      <dl className={classes.list}>
        {inReadingOrder.map(({ path, before, after }) => {
          const old = wordsFor(path, before);
          return (
            <Fragment key={path}>
              <dt className={classes.name}>{fields.labelOf(path) ?? path}</dt>
              <dd className={classes.value}>
                {!isNew && old && (
                  <del className={classes.before}>
                    <VisuallyHidden>{t('rows.before')} </VisuallyHidden>
                    {old}
                  </del>
                )}
                {!isNew && <VisuallyHidden>{t('rows.after')} </VisuallyHidden>}
                {wordsFor(path, after) || t('rows.empty')}
              </dd>
            </Fragment>
          );
        })}
      </dl>
    </details>
  );
}
