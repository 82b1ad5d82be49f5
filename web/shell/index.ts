/** What stands around a story. Main component: `Report`. */
export * from './colophon.tsx';
export * from './masthead.tsx';
export * from './report.tsx';
export * from './story-list.tsx';
