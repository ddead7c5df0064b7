export { listen, type TestListener } from './test-listener';
