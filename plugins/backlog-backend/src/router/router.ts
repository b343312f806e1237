import { itemMappingSchema } from '@rathaus/plugin-backlog-common';
import { CallerOf, createImportRoutes, Route } from '@rathaus/rathaus-node';
import express from 'express';
import Router from 'express-promise-router';
import { BoardService } from '../boards/BoardService';
import { ChangeReader } from '../changes/ChangeReader';
import { CalendarFeedService } from '../calendar/CalendarFeedService';
import { BoardExporter } from '../exports/BoardExporter';
import { BoardImports } from '../imports/BoardImports';
import { ItemReader } from '../items/ItemReader';
import { ItemService } from '../items/ItemService';
import { MeetingService } from '../meetings/MeetingService';
import { ProgrammeService } from '../programmes/ProgrammeService';
import { SavedViewService } from '../views/SavedViewService';
import { createBoardRoutes } from './boards';
import { createChangeRoutes } from './changes';
import { createCalendarRoutes } from './calendarRoutes';
import { getOpenApi } from './getOpenApi';
import { createItemRoutes } from './items';
import { postExport } from './postExport';
import { createMeetingRoutes } from './meetingRoutes';
import { putProgramme } from './putProgramme';
import { createViewRoutes } from './viewRoutes';

/** Large enough for an item with everything in it. */
const MAX_JSON_BODY = '1mb';

/** What the endpoints need. */
export interface RouterOptions {
  boardService: BoardService;
  items: ItemService;
  itemReader: ItemReader;
  changeReader: ChangeReader;
  programmes: ProgrammeService;
  exporter: BoardExporter;
  imports: BoardImports;
  calendarFeeds: CalendarFeedService;
  savedViews: SavedViewService;
  meetings: MeetingService;
  callerOf: CallerOf;
}

/** Every endpoint of the plugin, in the order in which they are matched. */
export function createRoutes(options: RouterOptions): Route[] {
  const { callerOf } = options;
  return [
    ...createBoardRoutes({ service: options.boardService, callerOf }),
    ...createChangeRoutes({ reader: options.changeReader, callerOf }),
    ...createItemRoutes({
      service: options.items,
      reader: options.itemReader,
      callerOf,
    }),
    putProgramme({ service: options.programmes, callerOf }),
    postExport({ exporter: options.exporter, callerOf }),
    ...createImportRoutes({
      base: '/boards/:board/imports',
      serviceOf: ({ params }) => options.imports.of(params.board),
      mappingSchema: itemMappingSchema,
      callerOf,
    }),
    ...createCalendarRoutes({ service: options.calendarFeeds, callerOf }),
    ...createViewRoutes({ service: options.savedViews, callerOf }),
    ...createMeetingRoutes({ service: options.meetings, callerOf }),
    getOpenApi(callerOf),
  ];
}

/** The plugin's HTTP interface. */
export function createRouter(options: RouterOptions): express.Router {
  const router = Router();
  router.use(express.json({ limit: MAX_JSON_BODY }));
  for (const { method, path, handler } of createRoutes(options)) {
    router[method](path, handler);
  }
  return router;
}
