/**
 * Holds a dossier against a careful reader's annotation of a story: which of the annotated things it has, and what it
 * reports beyond them. Main types: `Annotation`, `StoryScore`.
 */
export { type Annotation, AnnotationSchema, loadAnnotation } from './annotation-schema.ts';
export { type StoryScore, scoreStory } from './score-story.ts';
