import {
  BrowseResult,
  Facet,
  FACETS,
} from '@rathaus/plugin-service-registry-common';
import { FacetGroup } from '@rathaus/rathaus-react';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Switch from '@material-ui/core/Switch';
import StarIcon from '@material-ui/icons/Star';
import StarBorderIcon from '@material-ui/icons/StarBorder';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';
import {
  changeListState,
  ListState,
  toggleFacetValue,
} from '../state/listState';
import { facetOptions } from './facetOptions';

const useStyles = makeStyles(theme => ({
  panel: { display: 'grid', gap: theme.spacing(3) },
  star: { color: 'var(--rathaus-accent)' },
  switches: { display: 'grid' },
}));

/** Properties of {@link FacetPanel}. */
export interface FacetPanelProps {
  state: ListState;
  /** Counts of the newest answer; empty until there is one. */
  facets?: BrowseResult['facets'];
  labelOf: (facet: Facet, value: string) => string;
  onChange: (next: ListState) => void;
}

/** Everything that narrows the list except the search words. */
export function FacetPanel(props: FacetPanelProps) {
  const { state, facets, labelOf, onChange } = props;
  const classes = useStyles();
  const t = useText();
  return (
    <div className={classes.panel}>
      <FormControlLabel
        control={
          <Checkbox
            icon={<StarBorderIcon />}
            checkedIcon={<StarIcon className={classes.star} />}
            checked={state.favourites}
            onChange={(_event, favourites) =>
              onChange(changeListState(state, { favourites }))
            }
          />
        }
        label={t('list.facets.favourites')}
      />
      {FACETS.map(facet => (
        <FacetGroup
          key={facet}
          title={t(`list.facets.${facet}`)}
          countLabel={count => t('list.facets.countLabel', { count })}
          options={facetOptions(
            facet,
            facets?.[facet] ?? [],
            state[facet],
            value => labelOf(facet, value),
          )}
          onToggle={value => onChange(toggleFacetValue(state, facet, value))}
        />
      ))}
      <FormControlLabel
        control={
          <Switch
            checked={state.retired}
            onChange={(_event, retired) =>
              onChange(changeListState(state, { retired }))
            }
          />
        }
        label={t('list.facets.retired')}
      />
    </div>
  );
}
