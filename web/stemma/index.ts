/** The family tree: what of it is drawn, where, and what each edge rests on. Main component: `StemmaSection`. */
export * from './arrow-head.tsx';
export * from './stemma-section.tsx';
export { wrapLabel } from './wrap-label.ts';
