/**
 * `npm run measure:scrolling -- http://localhost:3000 PASSWORD EMAIL [EMAIL ...]`: how smoothly the list of contacts
 * scrolls by wheel from its beginning to its end, for one library after the other, by a user of each. Of the frames in
 * which the list moved it tells the first and the last thousand rows, and what the page holds then. Where the end is not
 * reached in some minutes, the last thousand rows are those before the row that was.
 */
/* global document, performance, PerformanceObserver, requestAnimationFrame, scrollBy, scrollY -- in the page */
import { argv } from 'node:process';
import { chromium as playwright } from 'playwright-core';
import { chromiumOptions } from './support/chromium-options.mjs';

const [, , address = 'http://localhost:3000', password, ...emails] = argv;
const STRETCH_PIXELS = 68_000;
const WHEEL_PIXELS = 600;
const PATIENCE_MILLISECONDS = 4 * 60_000;

/** In the page: keeps how long each frame took in which the list moved, and how far down that was. */
function watchFrames() {
  const frames = [];
  let [last, before] = [performance.now(), scrollY];
  const look = (now) => {
    if (scrollY !== before) frames.push({ took: now - last, at: scrollY });
    [last, before] = [now, scrollY];
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const longTasks = [];
  new PerformanceObserver((list) =>
    longTasks.push(...list.getEntries().map((one) => one.duration)),
  ).observe({ type: 'longtask' });
  Object.assign(globalThis, { watched: { frames, longTasks } });
}

function standing() {
  const rows = document.querySelectorAll('li[aria-posinset]');
  const last = rows.item(rows.length - 1);
  const isEnd = last?.getAttribute('aria-posinset') === last?.getAttribute('aria-setsize');
  const row = Number(last?.getAttribute('aria-posinset') ?? 0);
  return { rows: rows.length, row, isEnd, depth: scrollY };
}

function told(frames) {
  const took = frames.map((one) => one.took).sort((one, other) => one - other);
  const at = (share) => Math.round(took[Math.floor((took.length - 1) * share)] ?? 0);
  const late = took.filter((one) => one > 50).length;
  return { frames: took.length, median: at(0.5), p95: at(0.95), worst: at(1), over50ms: late };
}

const browser = await playwright.launch(await chromiumOptions());
for (const email of emails) {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: 1280, height: 900 },
  });
  await context.request.post('/api/v1/sessions', { data: { email, password, cookie: true } });
  const page = await context.newPage();
  await page.goto('/contacts', { waitUntil: 'networkidle' });
  const inspector = await context.newCDPSession(page);
  await inspector.send('Performance.enable');
  await page.evaluate(watchFrames);
  await page.mouse.move(640, 600);
  let now = await page.evaluate(standing);
  let mostRows = now.rows;
  const until = Date.now() + PATIENCE_MILLISECONDS;
  while (!now.isEnd && Date.now() < until) {
    // In the middle of a long list in leaps: its beginning and its end are what is compared.
    const leap = now.depth > STRETCH_PIXELS ? 10 * WHEEL_PIXELS : WHEEL_PIXELS;
    await page.mouse.wheel(0, leap);
    now = await page.evaluate(standing);
    mostRows = Math.max(mostRows, now.rows);
  }
  await page.evaluate((back) => scrollBy(0, -back), STRETCH_PIXELS);
  const { frames, longTasks } = await page.evaluate('watched');
  await page.evaluate('watched.frames.length = 0');
  for (let wheel = 0; wheel < STRETCH_PIXELS / WHEEL_PIXELS; wheel += 1) {
    await page.mouse.wheel(0, WHEEL_PIXELS);
  }
  const end = await page.evaluate('watched.frames');
  await inspector.send('HeapProfiler.collectGarbage');
  const { metrics } = await inspector.send('Performance.getMetrics');
  const metric = (name) => metrics.find((one) => one.name === name)?.value ?? 0;
  console.log(email, {
    reached: now.row,
    isEnd: now.isEnd,
    beginning: told(frames.filter(({ at }) => at <= STRETCH_PIXELS)),
    end: told(end),
    longTasks: { count: longTasks.length, longest: Math.round(Math.max(0, ...longTasks)) },
    mostRowsDrawn: mostRows,
    elements: metric('Nodes'),
    heapMegabytes: Math.round(metric('JSHeapUsedSize') / 1e6),
  });
  await context.close();
}
await browser.close();
