/** Names of persons, organisations and places, by a trained tagger. Main export: the stage `names`. */
export { names } from './names.ts';
