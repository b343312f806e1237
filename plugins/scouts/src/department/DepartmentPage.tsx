import { useCallback, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { DepartmentDetail, PostView } from '@rathaus/plugin-scouts-common';
import {
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingSkeleton,
  Notice,
  PortalPage,
  UndoSnackbar,
  useLoad,
} from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Link from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { scoutsApiRef } from '../api';
import { withPost } from '../lib/withPost';
import { catalogPath, departmentFromAddress, useLinks } from '../routes';
import { ChosenStep, ChosenStepDialog } from '../steps/ChosenStepDialog';
import { useUndoableSteps } from '../steps/useUndoableSteps';
import { useText } from '../translations/useText';
import { DepartmentHandovers } from './DepartmentHandovers';
import { HeadsCard } from './HeadsCard';
import { HelpersCard } from './HelpersCard';
import { HistoryCard } from './HistoryCard';
import { OpenPostDialog } from './OpenPostDialog';
import { PostCard } from './PostCard';

const useStyles = makeStyles(theme => ({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(3),
    alignItems: 'start',
    [theme.breakpoints.up('md')]: {
      gridTemplateColumns: 'minmax(0, 2fr) minmax(260px, 1fr)',
    },
  },
  column: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2),
  },
}));

/** Whoever may end an office may hand over what belongs to it. */
function mayHandOver({ allowedActions }: PostView): boolean {
  return allowedActions.includes('end');
}

/** One Fachbereich: its posts, who leads it, who helps, and what was before. */
export function DepartmentPage() {
  const { name = '' } = useParams();
  const ref = departmentFromAddress(name);
  const t = useText();
  const links = useLinks();
  const api = useApi(scoutsApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.getDepartment(ref, { signal }),
    [api, ref],
  );
  const { value: department, error, reload, replace } = useLoad(load);
  const changed = (post?: PostView) => {
    if (department && post) {
      replace(withPost(department, post));
    }
    // Who helps and what was before may have changed as well.
    reload();
  };
  return (
    <PortalPage
      title={department?.title ?? name}
      headline={t('department.headline')}
      breadcrumb={[{ label: t('directory.title'), to: links.directory }]}
      actions={
        department && (
          <LinkButton to={catalogPath(department.ref)} color="primary">
            {t('department.inCatalog')}
          </LinkButton>
        )
      }
    >
      {error && <ErrorState error={error} onRetry={reload} />}
      {!department && !error && <LoadingSkeleton shape="page" />}
      {department && (
        // Another department is another page: nothing chosen or said stays.
        <DepartmentView
          key={department.ref}
          department={department}
          onChanged={changed}
        />
      )}
    </PortalPage>
  );
}

function DepartmentView(props: {
  department: DepartmentDetail;
  /** Told the post after a step; nothing after other changes. */
  onChanged(post?: PostView): void;
}) {
  const { department, onChanged } = props;
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const [chosen, setChosen] = useState<{ postId: string; step: ChosenStep }>();
  const [isOpening, setIsOpening] = useState(false);
  const { snackbar, tell, say } = useUndoableSteps(onChanged);
  const { posts, allowedActions, successor } = department;
  const chosenPost = posts.find(({ id }) => id === chosen?.postId);

  return (
    <>
      <div className={classes.page}>
        <div className={classes.column}>
          {successor && (
            <Notice tone="info">
              <Link component={RouterLink} to={links.department(successor)}>
                {t('department.successor', {
                  name: successor.split('/').pop() ?? successor,
                })}
              </Link>
            </Notice>
          )}
          {posts.length === 0 && (
            <EmptyState>{t('department.posts.empty')}</EmptyState>
          )}
          {posts.map(post => (
            <PostCard
              key={post.id}
              department={department}
              post={post}
              onChoose={step => setChosen({ postId: post.id, step })}
            />
          ))}
          <div>
            {allowedActions.includes('openPost') && (
              <Button
                variant="outlined"
                color="primary"
                onClick={() => setIsOpening(true)}
              >
                {t('department.openPost')}
              </Button>
            )}{' '}
            {posts.some(mayHandOver) && (
              <LinkButton
                to={links.newHandover(department.ref)}
                color="primary"
              >
                {t('department.newHandover')}
              </LinkButton>
            )}
          </div>
          <DepartmentHandovers department={department.ref} />
          <HistoryCard department={department} />
        </div>
        <div className={classes.column}>
          <HelpersCard department={department} />
          <HeadsCard heads={department.heads} />
        </div>
      </div>
      {chosen && chosenPost && (
        <ChosenStepDialog
          post={chosenPost}
          chosen={chosen.step}
          onDone={result => {
            tell(result);
            onChanged(result.after);
          }}
          onOutdated={onChanged}
          onClose={() => setChosen(undefined)}
        />
      )}
      {isOpening && (
        <OpenPostDialog
          department={department}
          onDone={message => {
            say(message);
            onChanged();
          }}
          onClose={() => setIsOpening(false)}
        />
      )}
      <UndoSnackbar {...snackbar} />
    </>
  );
}
