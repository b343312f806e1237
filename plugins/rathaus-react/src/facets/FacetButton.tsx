import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import FilterIcon from '@material-ui/icons/FilterList';
import { rathausReactTranslationRef } from '../translation/ref';

/** Properties of {@link FacetButton}. */
export interface FacetButtonProps {
  /** How many filters are set. */
  chosen: number;
  onClick: () => void;
}

/** Opens the facets on a narrow screen. */
export function FacetButton(props: FacetButtonProps) {
  const { chosen, onClick } = props;
  const { t } = useTranslationRef(rathausReactTranslationRef);
  return (
    <Button
      size="small"
      variant="outlined"
      startIcon={<FilterIcon />}
      aria-haspopup="dialog"
      onClick={onClick}
    >
      {chosen > 0
        ? t('facets.openWithCount', { number: String(chosen) })
        : t('facets.open')}
    </Button>
  );
}
