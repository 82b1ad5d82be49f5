/** The live app: the same views over what the server has, and the means to change it. */
import { render } from 'preact';
import { LiveApp } from './live/index.ts';
import './styles/index.css';
import './styles/live.css';

const page = document.getElementById('page');
if (page !== null) {
  page.replaceChildren();
  render(<LiveApp />, page);
}
