import { useId } from 'react';
import { ImportMapping } from '@rathaus/rathaus-common';
import { makeStyles } from '@material-ui/core/styles';
import { NativeSelect } from '../../form/NativeSelect';
import { useText } from '../translation/useText';
import { constantsOf, removeField, setConstant } from '../lib/mapping';
import { useImportSubject } from '../subject/ImportSubject';
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

/** Fields that have the same value in all rows. */
export function ConstantList(props: ConstantListProps) {
  const { mapping, onChange } = props;
  const classes = useStyles();
  const t = useText();
  const id = useId();
  const { fields } = useImportSubject();
  const keys = fields.groups.flatMap(group =>
    group.fields.filter(({ isKey }) => isKey).map(({ path }) => path),
  );
  // Offered without asking where no column fills them: few files say them.
  const usual = fields.required.filter(path => !keys.includes(path));
  const constants = constantsOf(mapping);
  const offered = usual.filter(field => mapping.fields[field] === undefined);
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
            usual.includes(field)
              ? undefined
              : () => onChange(removeField(mapping, field))
          }
        />
      ))}
      <div>
        <label htmlFor={id} className={classes.label}>
          {t('constants.add')}
        </label>
        <NativeSelect
          aria={{ id }}
          value=""
          onChange={field => {
            if (field) {
              onChange(setConstant(mapping, field, ''));
            }
          }}
        >
          <option value="">{t('constants.choose')}</option>
          <FieldOptions
            except={[...keys, ...shown.map(({ field }) => field)]}
          />
        </NativeSelect>
      </div>
    </div>
  );
}
