import { isRestrictedPath } from '@rathaus/plugin-service-registry-common';
import Link from '@material-ui/core/Link';
import { Notice } from '@rathaus/rathaus-react';
import { fieldLabel } from '../../lib/fields';
import { useText } from '../../translations/useText';
import { missingFields } from '../../upkeep/lib/missing';
import { MissingFields } from '../../upkeep/missing/MissingFields';
import { fieldElementId } from '../lib/groups';
import { useFormEnvironment } from '../state/FormEnvironment';
import { useFormSelector } from '../state/useFormSelector';
import { focusField } from './focusField';

/** What the entry still lacks, at the top of the form; a field that gets filled in leaves the list. */
export function MissingInForm(props: { missing: readonly string[] }) {
  const t = useText();
  const { restricted } = useFormEnvironment();
  const fields = missingFields(props.missing).filter(
    field => restricted || !isRestrictedPath(field),
  );
  // As one text, so that it stays the same while nothing changes.
  const empty = useFormSelector(({ values }) =>
    fields.filter(field => values[field].length === 0).join(),
  ).split(',');
  const left = fields.filter(field => empty.includes(field));
  if (left.length === 0) {
    return null;
  }
  return (
    <Notice tone="info">
      <MissingFields
        fields={left}
        renderLink={field => (
          <Link
            href={`#${fieldElementId(field)}`}
            onClick={event => {
              event.preventDefault();
              focusField(field);
            }}
          >
            {fieldLabel(t, field)}
          </Link>
        )}
      />
    </Notice>
  );
}
