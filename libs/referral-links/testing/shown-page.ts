/** A page as a person reads it, and as their browser would post its forms. */
export class ShownPage {
  constructor(readonly html: string) {}

  /** What can be read, without the code. */
  get text(): string {
    return unescape(
      this.html
        .replaceAll(/<style>[\s\S]*?<\/style>/g, '')
        .replaceAll(/<[^>]+>/g, ' ')
        .replaceAll(/\s+/g, ' '),
    );
  }

  /** The moves that the page offers: the statuses that they lead to. */
  get moves(): string[] {
    return [...this.html.matchAll(/name="to" value="(\w+)"/g)].map(([, status]) => status!);
  }

  /** The language links and the other links of the page. */
  get links(): string[] {
    return [...this.html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, address]) =>
      unescape(address!),
    );
  }

  /** The form that makes this move, or the one called so: where it posts to, and what it posts unseen. */
  form(name: string): { action: string; hidden: Record<string, string> } {
    const forms = [
      ...this.html.matchAll(/<form method="post" action="([^"]+)">([\s\S]*?)<\/form>/g),
    ];
    const form = forms.find(
      ([, action, body]) =>
        action!.includes(`/${name}?`) || body!.includes(`name="to" value="${name}"`),
    );
    if (!form) throw new Error(`The page has no form "${name}"`);
    const hidden = [...form[2]!.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)];
    return {
      action: unescape(form[1]!),
      hidden: Object.fromEntries(hidden.map(([, field, value]) => [field!, unescape(value!)])),
    };
  }
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
