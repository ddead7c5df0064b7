/** Tells the reader of new mail: the list renews itself, an opened mail stays as it is. */
export const mailboxScript = `
new EventSource('/arrivals').addEventListener('arrival', () => {
  if (document.body.classList.contains('listing')) location.reload();
  else document.getElementById('arrival').hidden = false;
});
`;

export const mailboxStyle = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#ffffff, #1b1d21);
  --ground: light-dark(#f4f2ee, #131417);
  --ink: light-dark(#23262b, #e6e4df);
  --quiet: light-dark(#666a72, #9a9ea6);
  --rule: light-dark(#dedad2, #33363c);
  --accent: light-dark(#1f5f5b, #7cc7bf);
  --chosen: light-dark(#e3efed, #20302f);
}
* { box-sizing: border-box; }
html, body { height: 100%; margin: 0; }
body {
  display: grid;
  grid-template-columns: minmax(18rem, 24rem) 1fr;
  background: var(--ground);
  color: var(--ink);
  font: 15px/1.5 system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif;
}
a { color: var(--accent); }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
aside { display: flex; flex-direction: column; min-height: 0; border-right: 1px solid var(--rule); }
aside > header { padding: 1.1rem 1.25rem 0.9rem; border-bottom: 1px solid var(--rule); }
h1 { margin: 0; font-size: 1.1rem; }
h1 a { color: inherit; text-decoration: none; }
aside p { margin: 0.15rem 0 0; color: var(--quiet); font-size: 0.85rem; }
#arrival { display: block; margin-top: 0.6rem; font-size: 0.9rem; font-weight: 600; }
#arrival[hidden] { display: none; }
nav { overflow-y: auto; }
ol { list-style: none; margin: 0; padding: 0; }
li a {
  display: block;
  padding: 0.7rem 1.25rem;
  border-bottom: 1px solid var(--rule);
  border-left: 3px solid transparent;
  color: inherit;
  text-decoration: none;
}
li a:hover { background: var(--paper); }
li a[aria-current] { background: var(--chosen); border-left-color: var(--accent); }
.line { display: flex; justify-content: space-between; gap: 0.75rem; font-size: 0.85rem; }
.line strong, .subject, .opening { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.line time { flex: none; color: var(--quiet); }
.subject, .opening { display: block; }
.opening { color: var(--quiet); font-size: 0.85rem; }
.empty { margin: 0; padding: 1.5rem 1.25rem; color: var(--quiet); }
main .empty { padding-inline: 1.75rem; }
main { min-width: 0; min-height: 0; background: var(--paper); }
article { display: flex; flex-direction: column; height: 100%; }
article > header { padding: 1.25rem 1.75rem 0; border-bottom: 1px solid var(--rule); }
h2 { margin: 0 0 0.6rem; font-size: 1.35rem; line-height: 1.3; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.1rem 1rem; margin: 0; font-size: 0.9rem; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
.parts { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0.9rem 0 0; font-size: 0.9rem; }
.parts a { padding-bottom: 0.45rem; border-bottom: 2px solid transparent; color: var(--quiet); text-decoration: none; }
.parts a[aria-current] { border-bottom-color: var(--accent); color: var(--ink); font-weight: 600; }
.parts .attachment { color: var(--accent); }
.parts :not(.attachment) + .attachment { margin-left: auto; }
iframe { flex: 1; width: 100%; border: 0; background: #ffffff; }
pre { flex: 1; margin: 0; padding: 1.5rem 1.75rem; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
.text { max-width: 46rem; font: inherit; }
.source { font: 13px/1.5 ui-monospace, 'DejaVu Sans Mono', monospace; }
.back { display: none; margin-bottom: 0.6rem; font-size: 0.9rem; }
@media (max-width: 48rem) {
  body { grid-template-columns: 1fr; }
  .listing main, .reading aside { display: none; }
  .back { display: inline-block; }
  aside { border-right: 0; }
  article > header { padding: 1rem 1.25rem 0; }
  pre { padding: 1.25rem; }
}
`;
