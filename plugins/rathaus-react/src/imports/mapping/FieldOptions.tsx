import { useImportSubject } from '../subject/ImportSubject';

/** All fields as options of a select, in their sections. */
export function FieldOptions(props: { except?: readonly string[] }) {
  const { except = [] } = props;
  const { fields } = useImportSubject();
  return (
    <>
      {fields.groups.map(group => (
        <optgroup key={group.label} label={group.label}>
          {group.fields
            .filter(({ path }) => !except.includes(path))
            .map(({ path, label }) => (
              <option key={path} value={path}>
                {label}
              </option>
            ))}
        </optgroup>
      ))}
    </>
  );
}
