/** Where the readings of claims, quotes and names disagree. Main export: the stage `variants`; its finders are listed in `variants.ts`. */
export { variants } from './variants.ts';
