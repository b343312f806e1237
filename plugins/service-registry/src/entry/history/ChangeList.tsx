import { FieldChange } from '@rathaus/rathaus-common';
import { compareFieldPaths, fieldLabel, ValueContext } from '../../lib/fields';
import { useText } from '../../translations/useText';
import { FactList } from '../facts/FactList';
import { changeParts } from './changeParts';
import { ChangeView } from './ChangeView';

/** Properties of {@link ChangeList}. */
export interface ChangeListProps {
  changes: FieldChange[];
  context: ValueContext;
}

/** What changed, field by field, in the order in which people read the fields. */
export function ChangeList(props: ChangeListProps) {
  const { changes, context } = props;
  const t = useText();
  return (
    <FactList
      facts={[...changes]
        .sort((a, b) => compareFieldPaths(a.path, b.path))
        .map(change => ({
          label: fieldLabel(t, change.path),
          value: <ChangeView change={changeParts(change, context)} />,
        }))}
    />
  );
}
