import { Injectable } from '@nestjs/common';
import { Registry } from 'prom-client';

/** What this process counts and measures, for Prometheus. Each feature registers its own. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  /** In the text format that Prometheus asks for. */
  text(): Promise<string> {
    return this.registry.metrics();
  }
}
