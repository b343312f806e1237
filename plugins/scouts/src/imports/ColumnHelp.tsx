import { Department } from '@rathaus/plugin-scouts-common';
import { download, SectionCard } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import DownloadIcon from '@material-ui/icons/GetApp';
import { Facts } from '../facts/Facts';
import { useText } from '../translations/useText';
import { FILE_COLUMNS } from './lib/fileColumns';
import { sampleFile } from './lib/sampleFile';

/** What the file has to look like, and one to begin with. */
export function ColumnHelp(props: { departments: readonly Department[] }) {
  const { departments } = props;
  const t = useText();
  const save = () =>
    download(
      new Blob([sampleFile(departments.map(({ title }) => title))], {
        type: 'text/csv;charset=utf-8',
      }),
      t('imports.sampleFile'),
    );
  return (
    <SectionCard
      title={t('imports.columns')}
      description={t('imports.columns.text')}
      actions={
        <Button size="small" startIcon={<DownloadIcon />} onClick={save}>
          {t('imports.sample')}
        </Button>
      }
    >
      <Facts
        facts={FILE_COLUMNS.map(({ field, heading }) => ({
          name: field === 'person' ? t('imports.column.personNames') : heading,
          value: t(`imports.column.${field}`),
        }))}
      />
    </SectionCard>
  );
}
