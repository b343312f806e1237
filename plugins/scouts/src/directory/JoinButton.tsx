import { Department, PostView } from '@rathaus/plugin-scouts-common';
import Button from '@material-ui/core/Button';
import { ChosenStep } from '../steps/ChosenStepDialog';
import { useText } from '../translations/useText';

/** Properties of {@link JoinButton}. */
export interface JoinButtonProps {
  department: Department;
  post: PostView;
  onChoose(post: PostView, step: ChosenStep): void;
}

/** The way into a vacant office, for those who may nominate themselves or somebody; nothing for others. */
export function JoinButton(props: JoinButtonProps) {
  const { department, post, onChoose } = props;
  const t = useText();
  if (!post.allowedActions.includes('nominate')) {
    return null;
  }
  // Whoever may nominate others may work elsewhere themselves; among others they find themselves as well.
  const step = department.allowedActions.includes('nominateOther')
    ? 'nominateOther'
    : 'nominateSelf';
  return (
    <Button
      variant="outlined"
      color="primary"
      size="small"
      aria-label={`${t(`step.${step}.action`)}: ${department.title}, ${
        post.title
      }`}
      onClick={() => onChoose(post, { step })}
    >
      {t(`step.${step}.action`)}
    </Button>
  );
}
