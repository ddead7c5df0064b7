export { type MessageCatalogue, type MessageParameters, Messages } from './messages';
export { MessagesModule } from './messages.module';
export { preferredLanguage } from './preferred-language';
