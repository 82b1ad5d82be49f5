/** Small components that every view uses. Whatever an article says reaches the page through them as text nodes. */
export * from './cite.tsx';
export * from './clipped.tsx';
export * from './correction-log.tsx';
export * from './desk.ts';
export * from './edition-context.ts';
export * from './judged.tsx';
export * from './marked.tsx';
export * from './more.tsx';
export * from './passage.tsx';
export * from './section.tsx';
export * from './sigla.tsx';
