import { CallerOf, Route } from '@rathaus/rathaus-node';
import { PostService } from '../../posts/PostService';

/** Makes an endpoint about posts. */
export type PostRoute = (options: {
  service: PostService;
  callerOf: CallerOf;
}) => Route;
