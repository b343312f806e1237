import { download, SectionCard } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import DownloadIcon from '@material-ui/icons/GetApp';
import { useText } from '../translations/useText';

const COLUMNS = [
  'department',
  'title',
  'person',
  'from',
  'decision',
  'deputy',
] as const;

/** A file that can be filled in: all columns, and a vacant post as its first row; UTF-8 with BOM for Excel. */
const SAMPLE =
  '\ufeffFachbereich;Funktion;E-Mail;seit;Beschluss;Vertretung;Vertretung von;Vertretung bis\r\n' +
  'Bürgerservice;Digital Scout;;;;;;\r\n';

/** What the file has to look like. */
export function ColumnsCard() {
  const t = useText();
  return (
    <SectionCard
      title={t('imports.columns')}
      description={t('imports.columns.text')}
    >
      <ul>
        {COLUMNS.map(column => (
          <li key={column}>{t(`imports.column.${column}`)}</li>
        ))}
      </ul>
      <Button
        size="small"
        startIcon={<DownloadIcon />}
        onClick={() =>
          download(
            new Blob([SAMPLE], { type: 'text/csv;charset=utf-8' }),
            t('imports.sampleFile'),
          )
        }
      >
        {t('imports.sample')}
      </Button>
    </SectionCard>
  );
}
