export { catalogModule } from './catalogModule';
export {
  portalApiDocsPlugin,
  portalCatalogGraphPlugin,
  portalCatalogPlugin,
  portalOrgPlugin,
} from './plugins';
