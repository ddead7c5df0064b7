export { type NewNotice } from './domain/notice';
export { type NoticeKind, NoticeKinds } from './notice-kinds';
export { Notices } from './notices';
export { NoticesModule } from './notices.module';
