export { shortenReply } from './domain/attempt-outcome';
export { type Delivery } from './domain/delivery';
export { type DeliveryStatus } from './domain/delivery-status';
export { type Recipient } from './domain/recipient';
export { type ComposedMessage, type MessageKind, MessageKinds } from './message-kinds';
export { NotificationsModule } from './notifications.module';
export { Outbox, type OutgoingMessage } from './outbox';
