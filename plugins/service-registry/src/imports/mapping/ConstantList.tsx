import { useId } from 'react';
import { ImportMapping } from '@rathaus/rathaus-common';
import { makeStyles } from '@material-ui/core/styles';
import { NativeSelect } from '../../edit/fields/NativeSelect';
import { useText } from '../../translations/useText';
import {
  constantsOf,
  isMappable,
  MappableField,
  removeField,
  REQUIRED_FIELDS,
  setConstant,
} from '../lib/mapping';
import { ConstantRow } from './ConstantRow';
import { FieldOptions } from './FieldOptions';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
  label: { display: 'block' },
}));

/** Properties of {@link ConstantList}. */
export interface ConstantListProps {
  mapping: ImportMapping;
  onChange(mapping: ImportMapping): void;
}

/** Offered without asking where no column fills them: few files say them, and they are the same for all rows. */
const USUAL: MappableField[] = REQUIRED_FIELDS.filter(
  field => field !== 'title',
);

/** Fields that have the same value in all rows. */
export function ConstantList(props: ConstantListProps) {
  const { mapping, onChange } = props;
  const classes = useStyles();
  const t = useText();
  const id = useId();
  const constants = constantsOf(mapping);
  const offered = USUAL.filter(field => mapping.fields[field] === undefined);
  const shown = [...offered.map(field => ({ field, value: '' })), ...constants];
  return (
    <div className={classes.root}>
      {shown.map(({ field, value }) => (
        <ConstantRow
          key={field}
          field={field}
          value={value}
          onChange={changed => onChange(setConstant(mapping, field, changed))}
          onRemove={
            USUAL.includes(field)
              ? undefined
              : () => onChange(removeField(mapping, field))
          }
        />
      ))}
      <div>
        <label htmlFor={id} className={classes.label}>
          {t('imports.constants.add')}
        </label>
        <NativeSelect
          aria={{ id }}
          value=""
          onChange={field => {
            if (isMappable(field)) {
              onChange(setConstant(mapping, field, ''));
            }
          }}
        >
          <option value="">{t('edit.choose')}</option>
          <FieldOptions
            except={['title', 'name', ...shown.map(({ field }) => field)]}
          />
        </NativeSelect>
      </div>
    </div>
  );
}
