import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type Language } from '#kernel';
import { TestApi, type TestUser } from '#test';

const builtWebApp = join(__dirname, '../../../dist/web');

export interface VisitOptions {
  /** Who sits in front of it; nobody who is signed in, if left out. */
  readonly as?: TestUser;
  readonly language?: Language;
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  /** Whether notices come by themselves. A page that waits for them is never done with loading. */
  readonly isLive?: boolean;
}

/** The API with the built web app, and windows of a browser in which people use it. */
export class WebApp {
  /** What no page may do: errors in the console, requests to any other host. */
  readonly faults: string[] = [];

  private constructor(
    readonly api: TestApi,
    private readonly browser: Browser,
    readonly address: string,
  ) {}

  static async start(environment: Readonly<Record<string, string>> = {}): Promise<WebApp> {
    const api = await TestApi.start(environment, builtWebApp);
    const browser = await chromium.connect(process.env.BROWSER_ADDRESS ?? '');
    return new WebApp(api, browser, (await api.app.getUrl()).replace('[::1]', '127.0.0.1'));
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.api.stop();
  }

  /** A window of its own, with its own cookies and storage. */
  async visit({
    as,
    language = 'en',
    scheme = 'light',
    width = 1280,
    isLive = false,
  }: VisitOptions): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: this.address,
      viewport: { width, height: 900 },
      colorScheme: scheme,
      locale: language,
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(30_000);
    if (as) {
      const cookie = { name: 'liaison_session', value: as.token, url: this.address };
      await context.addCookies([{ ...cookie, httpOnly: true, sameSite: 'Strict' }]);
    }
    if (!isLive) {
      await context.route('**/api/v1/notices/stream', (route) => route.fulfill({ status: 204 }));
    }
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', ({ message }) => this.faults.push(`error: ${message}`));
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== this.address) {
        this.faults.push(`request: ${request.url()}`);
      }
    });
    return page;
  }
}
