export { isMailAddress, type MailAddress, parseMailAddress } from './mail-address';
export { MailFailure, type MailFailureKind } from './mail-failure';
export { type MailContent, type MailSection, renderMail } from './mail-layout';
export { MailLimits, simultaneousMails } from './mail-limits';
export { MailModule } from './mail.module';
export { Mailer } from './mailer';
export { type OutgoingMail } from './outgoing-mail';
