/** Quotation marks and what stands between them. Main export: the stage `quotations`. */
export { quotations } from './quotations.ts';
