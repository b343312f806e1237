import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { FacetGroup } from '@rathaus/rathaus-react';
import { searchTranslationRef } from '../translations/ref';
import { FacetChoices } from './useFacets';

const useStyles = makeStyles(theme => ({
  panel: { display: 'grid', gap: theme.spacing(3) },
}));

/** Everything that narrows the results except the words. */
export function FacetPanel(props: { facets: FacetChoices }) {
  const { facets } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(searchTranslationRef);
  const countLabel = (count: number) => t('facets.count', { count });
  return (
    <div className={classes.panel}>
      <FacetGroup
        title={t('facets.kind')}
        options={facets.kinds}
        countLabel={countLabel}
        onToggle={facets.toggleKind}
      />
      <FacetGroup
        title={t('facets.department')}
        options={facets.departments}
        countLabel={countLabel}
        onToggle={facets.toggleDepartment}
      />
    </div>
  );
}
