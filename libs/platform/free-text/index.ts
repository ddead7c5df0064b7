export { FreeText } from './free-text';
