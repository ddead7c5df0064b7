import { fileURLToPath, URL } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressedFiles } from './compressed-files.mts';

const inCheckout = (path: string): string =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));

// Whoever calls may be a test runner; what is built is what runs in production.
process.env.NODE_ENV = 'production';

/** Builds the web app into dist/web, from where the API serves it. */
export default defineConfig({
  root: inCheckout('apps/web'),
  plugins: [react(), compressedFiles()],
  resolve: {
    alias: [
      { find: '#kernel', replacement: inCheckout('libs/kernel/index.ts') },
      { find: '#api-client', replacement: inCheckout('libs/api-client/index.ts') },
      { find: /^#libs\//, replacement: `${inCheckout('libs')}/` },
    ],
  },
  build: {
    outDir: inCheckout('dist/web'),
    emptyOutDir: true,
    manifest: true,
    // Nothing is put into the page itself: the Content-Security-Policy allows files of ours only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
  },
});
