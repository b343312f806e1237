export { fallbacksModule } from './fallbacksModule';
