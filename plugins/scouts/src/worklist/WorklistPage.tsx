import {
  formatNumber,
  PortalPage,
  WorklistSection,
} from '@rathaus/rathaus-react';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translations/useText';

const useStyles = makeStyles(theme => ({
  jump: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 3),
    listStyle: 'none',
    margin: theme.spacing(0, 0, 3),
    padding: 0,
    '@media print': { display: 'none' },
  },
  section: { marginBottom: theme.spacing(6) },
  // Below the band at the top of the page.
  title: { marginBottom: theme.spacing(2), scrollMarginTop: 80 },
}));

/** The sections that are anything for this person, in their order. */
function useShownSections(
  sections: readonly WorklistSection[],
): WorklistSection[] {
  return (
    sections
      // The sections do not change, so neither does the number of hooks.
      // eslint-disable-next-line react-hooks/rules-of-hooks
      .filter(({ useIsShown }) => useIsShown?.() ?? true)
      .sort((a, b) => a.order - b.order)
  );
}

/** Everything that is in the person's hands, section by section. */
export function WorklistPage(props: { sections: readonly WorklistSection[] }) {
  const classes = useStyles();
  const t = useText();
  const sections = useShownSections(props.sections);
  return (
    <PortalPage title={t('worklist.title')} subtitle={t('worklist.subtitle')}>
      {sections.length > 1 && (
        <nav aria-label={t('worklist.jump')}>
          <ul className={classes.jump}>
            {sections.map(section => (
              <li key={section.id}>
                <Link href={`#${section.id}`}>
                  <SectionName section={section} />
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {sections.map(section => (
        <Section key={section.id} section={section} />
      ))}
    </PortalPage>
  );
}

/** The section's name with the number of things to do, once that is known. */
function SectionName(props: { section: WorklistSection }) {
  const { useTitle, useCount } = props.section;
  const t = useText();
  const title = useTitle();
  const count = useCount();
  return (
    <>
      {count
        ? t('worklist.count', { title, number: formatNumber(count) })
        : title}
    </>
  );
}

function Section(props: { section: WorklistSection }) {
  const { id, useTitle, Component } = props.section;
  const classes = useStyles();
  const title = useTitle();
  return (
    <section aria-labelledby={id} className={classes.section}>
      <Typography id={id} variant="h2" className={classes.title} tabIndex={-1}>
        {title}
      </Typography>
      <Component />
    </section>
  );
}
