export { type MessageCatalogue, type MessageParameters, Messages } from './messages';
export { pageLanguage } from './page-language';
export { preferredLanguage } from './preferred-language';
