import { layOut, type Page } from './lay-out.ts';

/** A heading over a section, in capitals, with an optional remark in running text. */
export const headingOf = (title: string, remark: string, page: Page): string[] =>
  layOut(
    [
      { text: title.toUpperCase(), style: 'heading' },
      { text: remark === '' ? '' : ` — ${remark}`, style: 'faint' },
    ],
    page,
  );
