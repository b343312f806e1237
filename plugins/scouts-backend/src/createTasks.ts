import { AuditorService, LoggerService } from '@backstage/backend-plugin-api';
import { ScheduledTask } from '@rathaus/rathaus-node';
import { Services } from './createServices';
import { ScoutsSettings } from './settings';
import { EscalateVacancies } from './tasks/EscalateVacancies';
import { FinishEndedOffices } from './tasks/FinishEndedOffices';
import { FollowUpEnds } from './tasks/FollowUpEnds';
import { KeepFigures } from './tasks/KeepFigures';
import { LeaverRadar } from './tasks/LeaverRadar';
import { PostsByThemselves } from './tasks/PostsByThemselves';
import { RemoveNames } from './tasks/RemoveNames';
import { ResumeUnfinished } from './tasks/ResumeUnfinished';

/** Everything that happens by itself, and how often. */
export function createTasks(
  services: Services,
  { radar, retention, escalation }: ScoutsSettings,
  { auditor, logger }: { auditor: AuditorService; logger: LoggerService },
): ScheduledTask[] {
  const { stores, overview, move, settle, notices, notifier, announce } =
    services;
  const { posts, handovers, reorganisations, sent } = stores;
  const { organisations, registry } = services;
  const byThemselves = new PostsByThemselves(posts, auditor);
  const followUp = new FollowUpEnds({
    posts,
    handovers,
    registry,
    organisations,
    notices,
    notifier,
    sent,
    auditor,
    logger,
  });
  return [
    {
      id: 'scouts-leaver-radar',
      frequency: radar.frequency,
      tasks: [
        new LeaverRadar({
          posts,
          byThemselves,
          reorganisations,
          organisations,
          sent,
          logger,
          maxShare: radar.maxShare,
        }),
        followUp,
      ],
    },
    {
      id: 'scouts-ended-offices',
      frequency: { minutes: 1 },
      tasks: [
        new FinishEndedOffices({
          posts,
          byThemselves,
          organisations,
          sent,
          announce,
        }),
        followUp,
        new ResumeUnfinished({
          reorganisations,
          move,
          settle,
          auditor,
          logger,
        }),
      ],
    },
    {
      id: 'scouts-escalation',
      frequency: { hours: 6 },
      tasks: [
        new EscalateVacancies({
          posts,
          organisations,
          notifier,
          sent,
          days: escalation,
        }),
      ],
    },
    {
      id: 'scouts-figures',
      frequency: { hours: 6 },
      tasks: [new KeepFigures(overview)],
    },
    {
      id: 'scouts-retention',
      frequency: { hours: 24 },
      tasks: [
        new RemoveNames({
          posts,
          handovers,
          reorganisations,
          retention,
          auditor,
        }),
      ],
    },
  ];
}
