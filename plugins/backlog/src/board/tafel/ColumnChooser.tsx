import { Column, ItemCard } from '@rathaus/plugin-backlog-common';
import { SelectField } from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(2) },
}));

/** Properties of {@link ColumnChooser}. */
export interface ColumnChooserProps {
  columns: readonly Column[];
  /** The shown cards by column. */
  counts: ReadonlyMap<string, readonly ItemCard[]>;
  value: string;
  onChange(column: string): void;
}

/** Which column is shown where there is room for one. */
export function ColumnChooser(props: ColumnChooserProps) {
  const { columns, counts, value, onChange } = props;
  const classes = useStyles();
  const t = useText();
  return (
    <div className={classes.root}>
      <SelectField
        label={t('column.choose')}
        value={value}
        options={columns.map(({ id, title }) => ({
          value: id,
          label: t('column.option', {
            column: title,
            count: counts.get(id)?.length ?? 0,
          }),
        }))}
        onChange={onChange}
      />
    </div>
  );
}
