export { serviceRegistryApi } from './serviceRegistryApi';
export {
  serviceRegistryApiRef,
  type ServiceRegistryApi,
} from './serviceRegistryApiRef';
