/** The page. A report holds its data; without data it is the live app and asks the server it came from. */
import { render } from 'preact';
import { readOverview } from './data/index.ts';
import { Report } from './shell/report.tsx';
import './styles/ink.css';
import './styles/edition.css';
import './styles/drawing.css';
import './styles/reader.css';
import './styles/print.css';

const page = document.getElementById('page');
const overview = readOverview();
if (page !== null && overview !== undefined) {
  page.replaceChildren();
  render(<Report overview={overview} />, page);
}
