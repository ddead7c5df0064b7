import type { Attachment } from 'postal-mime';
import type { Mail } from './mail-store';

/**
 * The HTML of a mail for its sandboxed frame: links open in a new window, and pictures that came
 * with the mail are put into the text, for the frame may load nothing.
 */
export function mailFrame(mail: Mail): string {
  let html = mail.html ?? '';
  for (const { contentId, mimeType, content } of mail.attachments) {
    if (contentId === undefined) continue;
    const picture = `data:${mimeType};base64,${bytesOf(content).toString('base64')}`;
    html = html.replaceAll(`cid:${contentId.replace(/^<|>$/g, '')}`, picture);
  }
  const base = '<base target="_blank">';
  const head = /<head[^>]*>/i;
  return head.test(html) ? html.replace(head, (tag) => tag + base) : base + html;
}

/** The content of an attachment, which the parser gives as it came. */
export function bytesOf(content: Attachment['content']): Buffer {
  if (typeof content === 'string') return Buffer.from(content);
  return content instanceof ArrayBuffer ? Buffer.from(content) : Buffer.from(content);
}
