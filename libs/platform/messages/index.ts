export { dayInWords, momentInWords } from './time-in-words';
export { type MessageCatalogue, type MessageParameters, Messages } from './messages';
export { preferredLanguage } from './preferred-language';
