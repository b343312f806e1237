import { ReferenceImportResult } from '@rathaus/plugin-service-registry-common';
import Button from '@material-ui/core/Button';
import DownloadIcon from '@material-ui/icons/GetApp';
import { download, formatNumber, Notice, toCsv } from '@rathaus/rathaus-react';
import { useText } from '../../translations/useText';
import { RejectedRows } from './RejectedRows';

/** What became of an uploaded list: every row is either taken or named with its reason. */
export function UploadResult(props: { result: ReferenceImportResult }) {
  const { result } = props;
  const t = useText();
  const { rejected } = result;
  const save = () =>
    download(
      new Blob(
        [
          toCsv([
            [
              t('reference.rejected.line'),
              t('reference.rejected.key'),
              t('reference.rejected.name'),
              t('reference.rejected.reason'),
            ],
            ...rejected.map(({ line, key, name, code }) => [
              String(line),
              key,
              name,
              t(`reference.reason.${code}`),
            ]),
          ]),
        ],
        { type: 'text/csv;charset=utf-8' },
      ),
      t('reference.rejected.fileName', { list: result.list }),
    );
  return (
    <div role="status">
      <Notice
        tone={rejected.length > 0 ? 'warning' : 'success'}
        title={t(
          result.changed ? 'reference.result.changed' : 'reference.result.same',
          { version: String(result.version) },
        )}
      >
        <p>
          {t('reference.result.sum', {
            rows: formatNumber(result.rows),
            accepted: formatNumber(result.accepted),
            rejected: formatNumber(rejected.length),
          })}
        </p>
        {rejected.length > 0 && (
          <>
            <Button
              size="small"
              variant="outlined"
              startIcon={<DownloadIcon />}
              onClick={save}
            >
              {t('reference.rejected.button')}
            </Button>
            <RejectedRows rows={rejected} />
          </>
        )}
      </Notice>
    </div>
  );
}
