import { Blank, Text } from '#platform/http';

/** An idea as the page behind a link posts it. */
export class IdeaForm {
  /** Made with the page, so that a form that is sent twice has one effect. */
  @Text({ max: 200 })
  readonly key!: string;

  @Text({ max: 200 })
  readonly subject!: string;

  @Text({ max: 4000 })
  readonly idea!: string;

  @Blank()
  @Text({ optional: true, max: 200 })
  readonly senderName?: string;
}
