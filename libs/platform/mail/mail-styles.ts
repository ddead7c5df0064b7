/**
 * The look of a mail: one column that a phone shows without scrolling sideways, in the colours its reader's
 * machine prefers, without anything to be fetched. A program that drops it still shows headings and paragraphs.
 */
export const mailStyles = `
  :root { color-scheme: light dark; }
  body { margin: 0; padding: 24px 16px; background: #f4f4f1; color: #1d1d1b;
    font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
  main, footer { max-width: 36em; margin: 0 auto; overflow-wrap: anywhere; }
  main { padding: 24px; border-radius: 8px; background: #ffffff; }
  h1 { margin: 0 0 16px; font-size: 22px; line-height: 1.3; }
  p { margin: 0 0 16px; white-space: pre-line; }
  dl { margin: 0 0 16px; }
  dt { color: #5b5b57; font-size: 14px; }
  dd { margin: 0 0 8px; font-weight: 600; }
  h2 { margin: 24px 0 8px; font-size: 17px; border-bottom: 1px solid #d5d5d0; }
  ul { margin: 0 0 16px; padding: 0; list-style: none; }
  li { margin: 0 0 20px; }
  li p { margin: 0; }
  .links a { display: inline-block; margin: 6px 8px 0 0; padding: 8px 14px; border: 1px solid #1a5fb4;
    border-radius: 6px; color: #1a5fb4; text-decoration: none; }
  .action { display: inline-block; padding: 12px 20px; border-radius: 6px; background: #1a5fb4;
    color: #ffffff; font-weight: 600; text-decoration: none; }
  footer { padding: 16px 24px; color: #5b5b57; font-size: 14px; }
  footer p { margin: 0 0 4px; }
  @media (prefers-color-scheme: dark) {
    body { background: #1d1d1b; color: #f1f1ee; }
    main { background: #2a2a28; }
    dt, footer { color: #b9b9b3; }
    .links a { color: #99c1f1; border-color: #99c1f1; }
    .action { background: #99c1f1; color: #12202f; }
  }
`;
