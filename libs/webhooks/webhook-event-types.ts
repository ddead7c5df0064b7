import { Injectable } from '@nestjs/common';

/** A type of event that partners can subscribe to. */
export interface WebhookEventType {
  readonly type: string;
  /** The key of the sentence that says when it happens. */
  readonly label: string;
}

/** Which events exist; each feature registers its own in `onModuleInit`. */
@Injectable()
export class WebhookEventTypes {
  private readonly types = new Map<string, WebhookEventType>();

  register(...types: readonly WebhookEventType[]): void {
    for (const one of types) {
      if (this.types.has(one.type)) throw new Error(`There are two webhook events "${one.type}"`);
      this.types.set(one.type, one);
    }
  }

  has(type: string): boolean {
    return this.types.has(type);
  }

  get all(): readonly WebhookEventType[] {
    return [...this.types.values()];
  }
}
