import { Module } from '@nestjs/common';
import { NameResolution } from './name-resolution';
import { WebLimits } from './web-limits';
import { WebRequests } from './web-requests';

@Module({
  providers: [
    NameResolution,
    { provide: WebLimits, useFactory: () => new WebLimits() },
    WebRequests,
  ],
  exports: [WebLimits, WebRequests],
})
export class WebModule {}
