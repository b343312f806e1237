import { useCallback, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { BoardView, Item } from '@rathaus/plugin-backlog-common';
import { PickerOption, UndoSnackbar, useLoad } from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import { backlogApiRef } from '../api';
import { useNotices } from '../board/context/useNotices';
import { useText } from '../translations/useText';
import { DraftList } from './DraftList';
import { NeedForm } from './NeedForm';
import { SchoolNeeds } from './SchoolNeeds';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignItems: 'start',
    gap: theme.spacing(3),
    [theme.breakpoints.up('md')]: {
      gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    },
  },
  side: { display: 'grid', gap: theme.spacing(3) },
}));

/** Properties of {@link HandInContent}. */
export interface HandInContentProps {
  view: BoardView;
  /** The schools that the person may hand in needs for. */
  schools: readonly PickerOption[];
  /** The schools that the person belongs to. */
  own: readonly PickerOption[];
  onHandedIn(): void;
}

/** The form, what is not handed in yet, and what became of what was. */
export function HandInContent(props: HandInContentProps) {
  const { view, schools, own, onHandedIn } = props;
  const { board } = view;
  const classes = useStyles();
  const t = useText();
  const api = useApi(backlogApiRef);
  const { tell, snackbar } = useNotices();
  const load = useCallback(
    (signal: AbortSignal) => api.getDrafts(board.id, { signal }),
    [api, board.id],
  );
  const drafts = useLoad(load);
  const [draft, setDraft] = useState<Item>();
  const [attempt, setAttempt] = useState(0);
  const [school, setSchool] = useState(
    own[0]?.value ?? (schools.length === 1 ? schools[0].value : ''),
  );

  const done = (message: string) => {
    tell(message);
    setDraft(undefined);
    // The next need begins with an empty form.
    setAttempt(attempt + 1);
    drafts.reload();
  };
  return (
    <div className={classes.root}>
      <NeedForm
        key={`${draft?.id} ${attempt}`}
        board={board}
        schools={schools}
        school={school}
        onSchoolChange={setSchool}
        draft={draft}
        onKept={() => done(t('handIn.kept'))}
        onHandedIn={item => {
          done(t('handIn.done', { number: item.number }));
          onHandedIn();
        }}
      />
      <div className={classes.side}>
        <DraftList
          drafts={drafts}
          onWriteOn={item => {
            setDraft(item);
            setSchool(item.handedInBy ?? school);
          }}
          onDeleted={deleted => {
            if (deleted.id === draft?.id) {
              setDraft(undefined);
            }
            drafts.reload();
            tell(t('handIn.draftDeleted'), async () => {
              await api.restoreItem(deleted.id, deleted.revision);
              drafts.reload();
            });
          }}
        />
        {school && (
          <SchoolNeeds
            view={view}
            school={school}
            name={
              schools.find(({ value }) => value === school)?.label ?? school
            }
          />
        )}
      </div>
      <UndoSnackbar {...snackbar} />
    </div>
  );
}
