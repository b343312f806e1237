import { SelectField } from '@rathaus/rathaus-react';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import { useBoard } from '../board/context/BoardContext';
import { useText } from '../translations/useText';
import { facetOptions } from './facetOptions';
import { DUE_WITHIN, FACET_NAMES, Filter } from './lib/filter';

const useStyles = makeStyles(theme => ({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))',
    gap: theme.spacing(2),
    alignItems: 'end',
    padding: theme.spacing(2),
    borderRadius: 8,
    background: 'var(--rathaus-surface-sunken)',
  },
}));

/** Properties of {@link FilterFields}. */
export interface FilterFieldsProps {
  filter: Filter;
  onChange(filter: Filter): void;
}

/** The conditions that can be added; what is chosen already stands below as chips. */
export function FilterFields(props: FilterFieldsProps) {
  const { filter, onChange } = props;
  const classes = useStyles();
  const t = useText();
  const board = useBoard();
  const facets = FACET_NAMES.flatMap(facet => {
    const options = facetOptions(facet, board, t).filter(
      ({ value }) => !filter[facet].includes(value),
    );
    return options.length > 0 ? [{ facet, options }] : [];
  });
  const { dueWithin, ...others } = filter;
  return (
    <div className={classes.fields}>
      {facets.map(({ facet, options }) => (
        <SelectField
          key={facet}
          label={t(`filter.facet.${facet}`)}
          value=""
          empty={t(
            filter[facet].length > 0
              ? 'filter.choose.more'
              : 'filter.choose.all',
          )}
          options={options}
          onChange={value =>
            onChange({ ...filter, [facet]: [...filter[facet], value] })
          }
        />
      ))}
      <SelectField
        label={t('filter.facet.due')}
        value={dueWithin === undefined ? '' : String(dueWithin)}
        empty={t('filter.choose.all')}
        options={DUE_WITHIN.map(days => ({
          value: String(days),
          label: t(`filter.due.${days}`),
        }))}
        onChange={chosen => {
          const days = DUE_WITHIN.find(known => String(known) === chosen);
          onChange(
            days === undefined ? others : { ...filter, dueWithin: days },
          );
        }}
      />
      <FormControlLabel
        control={
          <Checkbox
            color="primary"
            checked={filter.blocked}
            onChange={event =>
              onChange({ ...filter, blocked: event.target.checked })
            }
          />
        }
        label={t('filter.blocked')}
      />
    </div>
  );
}
