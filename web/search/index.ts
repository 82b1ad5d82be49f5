/** Search within a story. Main component: `Search`. */
export * from './search.tsx';
