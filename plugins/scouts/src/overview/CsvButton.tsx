import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { download } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import FormHelperText from '@material-ui/core/FormHelperText';
import DownloadIcon from '@material-ui/icons/GetAppOutlined';
import { scoutsApiRef } from '../api';
import { useText } from '../translations/useText';

/** Hands the figures of today over as a CSV file. */
export function CsvButton() {
  const t = useText();
  const api = useApi(scoutsApiRef);
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready');

  const fetchFile = async () => {
    setState('busy');
    try {
      download(await api.getOverviewCsv(), t('overview.csvFile'));
      setState('ready');
    } catch {
      setState('failed');
    }
  };

  return (
    <div>
      <Button
        variant="outlined"
        color="primary"
        startIcon={<DownloadIcon />}
        disabled={state === 'busy'}
        onClick={fetchFile}
      >
        {t('overview.csv')}
      </Button>
      {state === 'failed' && (
        <FormHelperText error role="alert">
          {t('overview.csvFailed')}
        </FormHelperText>
      )}
    </div>
  );
}
