/** Readable on any screen, light and dark, with a visible focus. */
export const pageStyles = `
:root { color-scheme: light dark; --accent: #14532d; --on-accent: #fff; --line: #8a8f98; --wrong: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --accent: #86efac; --on-accent: #052e16; --line: #7b818a; --wrong: #f2b8b5; } }
* { box-sizing: border-box; }
body { margin: 0; font: 1.0625rem/1.6 system-ui, sans-serif; }
main { max-width: 34rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); }
dl { margin: 0; } dt { font-size: .9rem; opacity: .8; } dd { margin: 0 0 .5rem; } dd dl, dd ol { padding-left: 1.25rem; }
label { display: block; font-weight: 600; margin: 1.25rem 0 .35rem; }
input, select, textarea { width: 100%; font: inherit; padding: .7rem .8rem; border: 1px solid var(--line); border-radius: .5rem; }
button, .button { display: inline-block; margin-top: 1.5rem; font: inherit; font-weight: 600; padding: .75rem 1.4rem; border: 0;
  border-radius: .5rem; background: var(--accent); color: var(--on-accent); text-decoration: none; cursor: pointer; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.wrong { color: var(--wrong); font-weight: 600; }
.hint { font-size: .95rem; opacity: .85; }
`;
