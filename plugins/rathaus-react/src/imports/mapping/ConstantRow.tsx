import { useId } from 'react';
import IconButton from '@material-ui/core/IconButton';
import RemoveIcon from '@material-ui/icons/DeleteOutline';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translation/useText';
import { useImportSubject } from '../subject/ImportSubject';
import { useFieldName } from './useFieldName';

const useStyles = makeStyles(theme => ({
  label: { display: 'block', fontWeight: 600 },
  input: { display: 'flex', gap: theme.spacing(1), alignItems: 'center' },
  value: { flex: 1, minWidth: 0 },
}));

/** Properties of {@link ConstantRow}. */
export interface ConstantRowProps {
  field: string;
  value: string;
  onChange(value: string): void;
  /** Absent for fields that are always offered. */
  onRemove?: () => void;
}

/** One field that has the same value in all rows. */
export function ConstantRow(props: ConstantRowProps) {
  const { field, value, onChange, onRemove } = props;
  const classes = useStyles();
  const t = useText();
  const nameOf = useFieldName();
  const { ConstantInput } = useImportSubject();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className={classes.label}>
        {nameOf(field)}
      </label>
      <div className={classes.input}>
        <div className={classes.value}>
          <ConstantInput
            id={id}
            field={field}
            value={value}
            onChange={onChange}
          />
        </div>
        {onRemove && (
          <IconButton
            aria-label={t('constants.remove', { label: nameOf(field) })}
            onClick={onRemove}
          >
            <RemoveIcon />
          </IconButton>
        )}
      </div>
    </div>
  );
}
