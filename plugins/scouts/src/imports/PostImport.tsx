import { Department } from '@rathaus/plugin-scouts-common';
import {
  formatNumber,
  LinkButton,
  Notice,
  UploadArea,
} from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';
import { CheckResult } from './CheckResult';
import { ColumnHelp } from './ColumnHelp';
import { RefusedFile } from './RefusedFile';
import { usePostImport } from './usePostImport';

const useStyles = makeStyles(theme => ({
  parts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(3),
  },
}));

/** The way of a file into the portal. */
export function PostImport(props: { departments: readonly Department[] }) {
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const { check, problem, failure, loaded, step, chooseFile, load } =
    usePostImport();
  return (
    <div className={classes.parts}>
      <UploadArea
        buttonLabel={t(check ? 'imports.fileOther' : 'imports.file')}
        busyLabel={t(step === 'loading' ? 'imports.loading' : 'imports.busy')}
        busy={step !== undefined}
        hint={t('imports.drop')}
        problem={problem && <RefusedFile problem={problem} />}
        onFile={chooseFile}
      />
      <div role="status">
        {loaded !== undefined && (
          <Notice
            tone="success"
            actions={
              <LinkButton
                to={links.directory}
                variant="outlined"
                color="primary"
              >
                {t('imports.toDirectory')}
              </LinkButton>
            }
          >
            {t('imports.done', {
              count: loaded,
              number: formatNumber(loaded),
            })}
          </Notice>
        )}
      </div>
      {check && (
        <CheckResult
          fileName={check.file.name}
          result={check.result}
          failure={failure}
          busy={step !== undefined}
          onLoad={load}
        />
      )}
      <ColumnHelp departments={props.departments} />
    </div>
  );
}
