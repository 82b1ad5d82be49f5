/** Other programs that do one of Stemma's tasks, started where they are installed. Main function: `runTrafilatura`. */
export { runTrafilatura } from './run-trafilatura.ts';
