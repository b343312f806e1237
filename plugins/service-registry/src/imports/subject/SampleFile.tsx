import Button from '@material-ui/core/Button';
import DownloadIcon from '@material-ui/icons/GetApp';
import { download, toCsv, useDepartments } from '@rathaus/rathaus-react';
import { useText } from '../../translations/useText';
import { sampleRows } from './sampleRows';

/** A small file to begin with, which can be imported as it is. */
export function SampleFile() {
  const t = useText();
  const { value } = useDepartments();
  const own = value?.departments.find(({ ref }) => ref === value.own);
  const department = own ?? value?.departments[0];
  return (
    <Button
      size="small"
      startIcon={<DownloadIcon />}
      onClick={() =>
        download(
          new Blob([toCsv(sampleRows(t, department?.title ?? ''))], {
            type: 'text/csv;charset=utf-8',
          }),
          t('imports.sample.fileName'),
        )
      }
    >
      {t('imports.sample.button')}
    </Button>
  );
}
