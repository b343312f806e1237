import { OFFICE_TASK_KINDS } from '@rathaus/plugin-scouts-common';
import { linksBelow } from '../../routes';
import { taskAddress } from './taskAddress';

const links = linksBelow({
  directory: '/scouts',
  worklist: '/aufgaben',
  registry: '/servicekatalog',
});

it.each(OFFICE_TASK_KINDS)('leads from %s to where it is done', kind => {
  const address = taskAddress(
    {
      kind,
      subject: 'id-1',
      department: 'group:default/bauen',
      since: '2026-11-01T08:00:00Z',
    },
    links,
  );
  expect(address).toBe(
    kind.endsWith('Handover')
      ? '/scouts/uebergabe/id-1'
      : '/scouts/fachbereich/bauen',
  );
});
