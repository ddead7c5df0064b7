import './shell/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startTexts } from './base/language/i18n';
import { router } from './routes';
import { App } from './shell/app';

const place = document.getElementById('app');
if (!place) throw new Error('The page has no place for the app');

// A page of an app that has been built anew since: its files have other names now.
window.addEventListener('vite:preloadError', () => {
  location.reload();
});

await startTexts();
createRoot(place).render(
  <StrictMode>
    <App router={router} />
  </StrictMode>,
);
