export { acceptFiles } from './accept-files';
export { ReceivedFile } from './received-file';
export { Received, ReceivesFile } from './receives-file';
