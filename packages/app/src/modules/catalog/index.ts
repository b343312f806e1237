export { catalogModule } from './catalogModule';
export {
  portalApiDocsPlugin,
  portalCatalogGraphPlugin,
  portalCatalogPlugin,
} from './plugins';
