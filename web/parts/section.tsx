/** A part of the edition: what it answers, in plain words, and in the margin the term an editor would use. */
import type { ComponentChildren, JSX } from 'preact';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly term: string;
  /** A few words beside the title. */
  readonly note?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Section({ id, title, term, note, children }: SectionProps): JSX.Element {
  return (
    <section id={id} class="part" aria-labelledby={`${id}-title`} tabIndex={-1}>
      <header>
        <p class="term" aria-hidden="true">
          {term}
        </p>
        <h2 id={`${id}-title`}>{title}</h2>
        {note !== undefined && <p class="note">{note}</p>}
      </header>
      {children}
    </section>
  );
}
