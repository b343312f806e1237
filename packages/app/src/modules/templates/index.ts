export { portalScaffolderPlugin } from './plugins';
