import { useState } from 'react';
import {
  POST_ROW_STATUSES,
  PostImportResult,
} from '@rathaus/plugin-scouts-common';
import {
  formatNumber,
  FormStack,
  Notice,
  SectionCard,
  SelectField,
} from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translations/useText';
import { ImportRows } from './ImportRows';
import { filterRows, firstFilter, ROW_FILTERS } from './lib/rowFilter';
import { ResultSentence } from './ResultSentence';

const useStyles = makeStyles({ filter: { maxWidth: 280 } });

/** Properties of {@link CheckResult}. */
export interface CheckResultProps {
  fileName: string;
  result: PostImportResult;
  /** Why loading failed. */
  failure?: string;
  busy: boolean;
  onLoad(): void;
}

/** What loading a file would do, row by row, and the button that loads it. */
export function CheckResult(props: CheckResultProps) {
  const { fileName, result, failure, busy, onLoad } = props;
  const { counts } = result;
  const classes = useStyles();
  const t = useText();
  const [filter, setFilter] = useState(() => firstFilter(result));
  const numberOf = (shown: (typeof ROW_FILTERS)[number]) =>
    formatNumber(shown === 'all' ? result.rows.length : counts[shown]);

  return (
    <SectionCard
      title={t('imports.check')}
      description={t('imports.chosenFile', { name: fileName })}
    >
      <FormStack>
        <div role="status">
          <Typography gutterBottom>
            <strong>
              {POST_ROW_STATUSES.map(status =>
                t(`imports.count.${status}`, {
                  count: counts[status],
                  number: formatNumber(counts[status]),
                }),
              ).join(' · ')}
            </strong>
          </Typography>
          <ResultSentence counts={counts} />
        </div>
        <div role="alert">
          {failure && <Notice tone="danger">{failure}</Notice>}
        </div>
        {counts.new > 0 && (
          <div>
            <Button
              variant="contained"
              color="primary"
              disabled={busy}
              onClick={onLoad}
            >
              {t(counts.faulty > 0 ? 'imports.applyWithout' : 'imports.apply', {
                count: counts.new,
                number: formatNumber(counts.new),
              })}
            </Button>
          </div>
        )}
        <div className={classes.filter}>
          <SelectField
            label={t('imports.show')}
            options={ROW_FILTERS.map(shown => ({
              value: shown,
              label: `${
                shown === 'all'
                  ? t('imports.show.all')
                  : t(`imports.status.${shown}`)
              } (${numberOf(shown)})`,
            }))}
            value={filter}
            onChange={value =>
              setFilter(ROW_FILTERS.find(shown => shown === value) ?? 'all')
            }
          />
        </div>
        {/* Other rows begin at their beginning. */}
        <ImportRows key={filter} rows={filterRows(result, filter)} />
      </FormStack>
    </SectionCard>
  );
}
