import { type JSX } from 'preact';
import { encode } from 'uqr';

/** Light squares around the code, which readers need to find it. */
const quietZone = 4;

/** A QR code as a drawing: sharp on any paper, dark on light whatever the page's colours are. */
export function QrCode(props: { readonly text: string; readonly label: string }): JSX.Element {
  const { size, data } = encode(props.text, { ecc: 'M', border: quietZone });
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return (
    <svg role="img" aria-label={props.label} viewBox={`0 0 ${size} ${size}`} class="code">
      <rect width={size} height={size} fill="#fff" />
      <path d={squares.join('')} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}
