/** The sections of a story's page, in the order of the page. Main component: `StoryPage`. */
export * from './story-page.tsx';
