export {
  type MailServerBehaviour,
  type ReceivedMail,
  startTestMailServer,
  type TestMailServer,
} from './test-mail-server';
