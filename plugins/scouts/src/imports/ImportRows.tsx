import { useState } from 'react';
import {
  EmptyState,
  formatNumber,
  useNarrowScreen,
} from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import { useText } from '../translations/useText';
import { ImportedRow } from './lib/rowFilter';
import { RowList } from './RowList';
import { RowTable } from './RowTable';

/** How many rows are shown at first, and with each further step. */
const STEP = 100;

/** Rows of a checked file, the first ones of them. */
export function ImportRows(props: { rows: readonly ImportedRow[] }) {
  const { rows } = props;
  const t = useText();
  const [limit, setLimit] = useState(STEP);
  const Rows = useNarrowScreen() ? RowList : RowTable;
  if (rows.length === 0) {
    return <EmptyState>{t('imports.rows.none')}</EmptyState>;
  }
  const further = Math.min(STEP, rows.length - limit);
  return (
    <>
      <Rows rows={rows.slice(0, limit)} />
      {further > 0 && (
        <div>
          <Button
            variant="outlined"
            color="primary"
            onClick={() => setLimit(limit + STEP)}
          >
            {t('imports.rows.more', {
              count: further,
              number: formatNumber(further),
            })}
          </Button>
        </div>
      )}
    </>
  );
}
