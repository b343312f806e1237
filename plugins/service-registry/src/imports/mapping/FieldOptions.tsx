import { GROUPS, pathsOfGroup } from '../../edit/lib/groups';
import { useText } from '../../translations/useText';
import { MappableField } from '../lib/mapping';
import { useFieldName } from './useFieldName';

/** All fields as options of a select, in the sections of the form. */
export function FieldOptions(props: { except?: readonly MappableField[] }) {
  const { except = [] } = props;
  const t = useText();
  const nameOf = useFieldName();
  return (
    <>
      {GROUPS.map(group => (
        <optgroup key={group} label={t(`edit.group.${group}.title`)}>
          {pathsOfGroup(group)
            .filter(path => !except.includes(path))
            .map(path => (
              <option key={path} value={path}>
                {nameOf(path)}
              </option>
            ))}
          {group === 'about' && !except.includes('name') && (
            <option value="name">{nameOf('name')}</option>
          )}
        </optgroup>
      ))}
    </>
  );
}
