export { NameResolution } from './name-resolution';
export { isPublicAddress } from './public-address';
export { literalAddress, WebRequests, type WebAnswer } from './web-requests';
export { WebFailure } from './web-failure';
export { WebLimits } from './web-limits';
export { WebModule } from './web.module';
