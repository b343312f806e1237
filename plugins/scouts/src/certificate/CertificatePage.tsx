import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingSkeleton,
  PortalPage,
  useLoad,
} from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import PrintIcon from '@material-ui/icons/PrintOutlined';
import { makeStyles } from '@material-ui/core/styles';
import { useParams } from 'react-router-dom';
import { scoutsApiRef } from '../api';
import { personName } from '../people/personName';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';
import { Certificate } from './Certificate';

const useStyles = makeStyles(theme => ({
  hint: {
    marginBottom: theme.spacing(2),
    '@media print': { display: 'none' },
  },
}));

/** The certificate of an appointment, made for the printer. */
export function CertificatePage() {
  const { termId = '' } = useParams();
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const api = useApi(scoutsApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.getAppointment(termId, { signal }),
    [api, termId],
  );
  const { value: post, error, reload } = useLoad(load);
  const term = post?.term?.from ? post.term : undefined;
  return (
    <PortalPage
      title={t('certificate.title')}
      screenOnlyHeader
      documentTitle={
        term &&
        `${t('certificate.title')} ${personName(
          t,
          term.person,
          term.personName,
        )}`
      }
      breadcrumb={[
        { label: t('directory.title'), to: links.directory },
        ...(post
          ? [
              {
                label: post.departmentTitle ?? post.department,
                to: links.department(post.department),
              },
            ]
          : []),
      ]}
      actions={
        term && (
          <>
            <Button
              variant="contained"
              color="primary"
              startIcon={<PrintIcon />}
              onClick={() => window.print()}
            >
              {t('certificate.print')}
            </Button>
            <LinkButton to={links.firstSteps}>
              {t('certificate.firstSteps')}
            </LinkButton>
          </>
        )
      }
    >
      {error && <ErrorState error={error} onRetry={reload} />}
      {!post && !error && <LoadingSkeleton shape="page" count={1} />}
      {post && term && (
        <>
          <Typography color="textSecondary" className={classes.hint}>
            {t('certificate.printHelp')}
          </Typography>
          <Certificate post={post} term={term} />
        </>
      )}
      {post && !term && (
        <EmptyState
          action={
            <LinkButton to={links.department(post.department)}>
              {t('certificate.toDepartment')}
            </LinkButton>
          }
        >
          {t('certificate.notAppointed')}
        </EmptyState>
      )}
    </PortalPage>
  );
}
