import { DepartmentDetail, PostView } from '@rathaus/plugin-scouts-common';
import {
  formatDate,
  LinkButton,
  SectionCard,
  StateChip,
  today,
  useLanguage,
} from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Facts } from '../facts/Facts';
import { postState } from '../lib/postState';
import { isFilled, isInProcedure, vacancyWords } from '../lib/vacancy';
import { Contact } from '../people/Contact';
import { PersonLink } from '../people/PersonLink';
import { useLinks } from '../routes';
import { ChosenStep } from '../steps/ChosenStepDialog';
import { useText } from '../translations/useText';
import { DeputyList } from './DeputyList';
import { stepButtons } from './lib/stepButtons';
import { wayIntoOffice } from './lib/wayIntoOffice';
import { WaySteps } from './WaySteps';

const useStyles = makeStyles(theme => ({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginTop: theme.spacing(2),
    '@media print': { display: 'none' },
  },
}));

/** Properties of {@link PostCard}. */
export interface PostCardProps {
  department: DepartmentDetail;
  post: PostView;
  onChoose(step: ChosenStep): void;
}

/** A post: its state, who holds it, the way there, and what may be done. */
export function PostCard(props: PostCardProps) {
  const { department, post, onChoose } = props;
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const language = useLanguage();
  const day = today();
  const { term } = post;
  const state =
    post.state === 'vacant'
      ? {
          label: vacancyWords(post, { t, language, today: day }),
          tone: 'warning' as const,
        }
      : postState(post, t, day);
  const way = wayIntoOffice(post);
  const isWaiting = isInProcedure(post);
  const contact = department.effective.people.find(
    ({ person, postId }) => postId === post.id && person === term?.person,
  );
  const buttons = stepButtons(
    post,
    department.allowedActions.includes('nominateOther'),
  );
  const hasCertificate = isFilled(post) && term;

  return (
    <SectionCard title={post.title} actions={<StateChip {...state} />}>
      {way && <WaySteps points={way} title={post.title} />}
      {isWaiting && (
        <Typography gutterBottom>
          {t(
            `department.waitingFor.${
              post.state === 'nominated' || post.state === 'confirmed'
                ? post.state
                : 'accepted'
            }`,
          )}
        </Typography>
      )}
      <Facts
        facts={[
          {
            name: t(
              isWaiting ? 'department.fact.nominee' : 'department.fact.person',
            ),
            value: term && (
              <PersonLink person={term.person} name={term.personName} />
            ),
          },
          {
            name: t('department.fact.contact'),
            value: contact && (contact.email || contact.phone) && (
              <Contact email={contact.email} phone={contact.phone} />
            ),
          },
          {
            name: t(
              term?.from && term.from > day
                ? 'department.fact.fromFuture'
                : 'department.fact.from',
            ),
            value: term?.from && formatDate(term.from),
          },
          {
            name: t('department.fact.until'),
            value: term?.until && formatDate(term.until),
          },
          {
            name: t('department.fact.endReason'),
            value: term?.endReason && t(`common.reason.${term.endReason}`),
          },
          { name: t('department.fact.decision'), value: term?.decision },
          {
            name: t('department.fact.note'),
            value: term?.endNote ?? (isWaiting && term?.note),
          },
          {
            name: t('department.fact.interim'),
            value: post.interim && (
              <PersonLink person={post.interim} name={post.interimName} />
            ),
          },
          {
            name: t('department.fact.deputies'),
            value: term && term.deputies.some(({ to }) => to >= day) && (
              <DeputyList post={post} onChoose={onChoose} />
            ),
          },
        ]}
      />
      {(buttons.length > 0 || hasCertificate) && (
        <div className={classes.actions}>
          {buttons.map(({ step, main }) => (
            <Button
              key={step}
              variant={main ? 'contained' : 'outlined'}
              color={main ? 'primary' : 'default'}
              onClick={() => onChoose({ step })}
            >
              {t(
                step === 'end' && post.state === 'ending'
                  ? 'step.end.change'
                  : `step.${step}.action`,
              )}
            </Button>
          ))}
          {hasCertificate && (
            <LinkButton
              to={links.certificate(hasCertificate.id)}
              color="primary"
            >
              {t('department.certificate')}
            </LinkButton>
          )}
        </div>
      )}
    </SectionCard>
  );
}
