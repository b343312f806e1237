import { useCellStyles } from './useCellStyles';

/** Properties of {@link SelectCell}. */
export interface SelectCellProps {
  label: string;
  readOnly: boolean;
  value: string;
  options: readonly { id: string; title: string }[];
  /** Says what the empty value means; without it there is no empty value. */
  empty?: string;
  onChange(value: string): void;
}

/** One of a few values, changed in place. */
export function SelectCell(props: SelectCellProps) {
  const { label, readOnly, value, options, empty, onChange } = props;
  const classes = useCellStyles();
  if (readOnly) {
    return <>{options.find(({ id }) => id === value)?.title ?? value}</>;
  }
  return (
    <select
      className={classes.input}
      aria-label={label}
      value={value}
      onChange={event => onChange(event.target.value)}
    >
      {empty !== undefined && <option value="">{empty}</option>}
      {options.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  );
}
