import type { JSX } from 'preact';

/** The head of every arrow of a drawing, in the colour of its line. */
export const ArrowHead = (): JSX.Element => (
  <defs>
    <marker
      id="arrow"
      viewBox="0 0 8 8"
      refX="7"
      refY="4"
      markerWidth="8"
      markerHeight="8"
      markerUnits="userSpaceOnUse"
      orient="auto"
    >
      <path d="M0 .8 7.4 4 0 7.2 1.8 4Z" />
    </marker>
  </defs>
);
