import { useId } from 'react';
import { ImportJob } from '@rathaus/rathaus-common';
import Typography from '@material-ui/core/Typography';
import ArrowIcon from '@material-ui/icons/ArrowForward';
import { makeStyles } from '@material-ui/core/styles';
import { NativeSelect } from '../../form/NativeSelect';
import { useText } from '../translation/useText';
import { FieldOptions } from './FieldOptions';
import { useFieldName } from './useFieldName';

/** Sample values shown of each column. */
const SAMPLES = 3;

const useStyles = makeStyles(theme => ({
  row: {
    display: 'grid',
    gap: theme.spacing(1, 2),
    alignItems: 'center',
    gridTemplateColumns: 'minmax(0, 1fr)',
    [theme.breakpoints.up('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr) 24px minmax(0, 1fr)',
    },
  },
  header: { fontWeight: 600, overflowWrap: 'anywhere' },
  samples: { overflowWrap: 'anywhere' },
  arrow: {
    color: theme.palette.text.secondary,
    [theme.breakpoints.down('xs')]: { display: 'none' },
  },
}));

/** Properties of {@link ColumnRow}. */
export interface ColumnRowProps {
  column: ImportJob['columns'][number];
  /** The fields that it fills. */
  fields: readonly string[];
  onChange(field: string | undefined): void;
}

/** A column with a few of its values, and the field it fills. */
export function ColumnRow(props: ColumnRowProps) {
  const { column, fields, onChange } = props;
  const classes = useStyles();
  const t = useText();
  const nameOf = useFieldName();
  const id = useId();
  const header =
    column.header ||
    t('mapping.unnamed', { position: String(column.index + 1) });
  const samples = column.samples.filter(Boolean).slice(0, SAMPLES);
  const further = fields.slice(1);
  return (
    <div className={classes.row}>
      <div>
        <label htmlFor={id} className={classes.header}>
          {header}
        </label>
        <Typography
          variant="body2"
          color="textSecondary"
          className={classes.samples}
        >
          {samples.length > 0 ? samples.join(' · ') : t('mapping.noValues')}
        </Typography>
      </div>
      <ArrowIcon className={classes.arrow} aria-hidden="true" />
      <div>
        <NativeSelect
          aria={{ id }}
          value={fields[0] ?? ''}
          onChange={chosen => onChange(chosen || undefined)}
        >
          <option value="">{t('mapping.leaveOut')}</option>
          <FieldOptions />
        </NativeSelect>
        {further.length > 0 && (
          <Typography variant="body2" color="textSecondary">
            {t('mapping.also', {
              fields: further.map(nameOf).join(', '),
            })}
          </Typography>
        )}
      </div>
    </div>
  );
}
