/** The page of a report: it holds its data and asks nobody. */
import { render } from 'preact';
import { readOverview } from './data/index.ts';
import { Report } from './shell/index.ts';
import './styles/index.css';

const page = document.getElementById('page');
const overview = readOverview();
if (page !== null && overview !== undefined) {
  page.replaceChildren();
  render(<Report overview={overview} />, page);
}
