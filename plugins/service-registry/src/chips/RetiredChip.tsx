import { StateChip } from '@rathaus/rathaus-react';
import ArchiveIcon from '@material-ui/icons/ArchiveOutlined';
import { useText } from '../translations/useText';

/** Says that an entry is no longer in use. */
export function RetiredChip() {
  const t = useText();
  return (
    <StateChip
      tone="neutral"
      icon={<ArchiveIcon fontSize="inherit" />}
      label={t('list.result.retired')}
    />
  );
}
