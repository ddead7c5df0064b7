/** What these pages need besides the styles of every page. */
export const linkPageStyles = `
main { overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 2.25rem 0 .75rem; }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; margin: 0 0 1.5rem; font-size: .95rem; }
nav a { display: inline-block; padding: .6rem 0; }
a { color: var(--accent); }
a.button { color: var(--on-accent); }
[aria-current] { font-weight: 700; color: inherit; text-decoration: none; }
dl { margin: 0; }
dt { font-size: .95rem; margin-top: .9rem; opacity: .85; }
dd { margin: 0; font-weight: 600; white-space: pre-line; }
details { border: 1px solid var(--line); border-radius: .5rem; margin: .6rem 0; padding: 0 1rem; }
details[open] { padding-bottom: 1.25rem; }
summary { padding: .85rem 0; font-weight: 600; cursor: pointer; }
.said { border-left: .3rem solid var(--accent); padding: .5rem 1rem; margin: 0 0 1.5rem; font-weight: 600; }
.refused { border-left: .3rem solid var(--wrong); padding: .5rem 1rem; margin: 0 0 1.5rem; }
.refused a { color: var(--wrong); }
.refused p, .refused ul { margin: .25rem 0; }
ol, .list { list-style: none; padding: 0; margin: 0; }
ol li, .list li { border-top: 1px solid var(--line); padding: .75rem 0; }
ol p, .list p { margin: .25rem 0 0; white-space: pre-line; }
time { font-size: .95rem; opacity: .85; }
label.check { display: flex; gap: .6rem; align-items: center; font-weight: 400; padding: .4rem 0; }
label.check input { width: 1.4rem; height: 1.4rem; flex: none; }
textarea { min-height: 6rem; }
[aria-invalid] { border: 2px solid var(--wrong); }
`;
