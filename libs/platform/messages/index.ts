export { type MessageCatalogue, type MessageParameters, Messages } from './messages';
export { preferredLanguage } from './preferred-language';
