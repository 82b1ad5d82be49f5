/** Which statements rest on somebody's word. Main function: `keepReports`. */
export { keepReports } from './keep-reports.ts';
