/** Putting something right: what, by whom, and why. Nothing is asked of the server before all three are there. */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ChangeRequest } from '../../src/corrections/index.ts';
import { addCorrection } from './api.ts';
import { fieldOf } from './field-of.ts';

const NAME = 'stemma-name';

interface CorrectProps {
  /** What the button says, and the question that the form asks. */
  readonly label: string;
  readonly ask: string;
  /** The change as it is chosen; undefined while something is missing. */
  readonly change: () => ChangeRequest | undefined;
  /** Choices beside name and reason. */
  readonly children?: ComponentChildren;
}

export function Correct({ label, ask, change, children }: CorrectProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const [said, say] = useState('');
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const [by, why] = [fieldOf(event.currentTarget, 'by'), fieldOf(event.currentTarget, 'why')];
    const wanted = change();
    if (wanted === undefined) {
      say('Choose first.');
      return;
    }
    localStorage.setItem(NAME, by);
    addCorrection(wanted, by, why).then(
      () => {
        setOpen(false);
        say('noted');
      },
      (error: unknown) => say(error instanceof Error ? error.message : 'not sent'),
    );
  };
  if (!open) {
    return (
      <>
        <button type="button" class="quiet" onClick={() => setOpen(true)}>
          {label}
        </button>
        {said !== '' && (
          <span class="faint" role="status">
            {said}
          </span>
        )}
      </>
    );
  }
  return (
    <form class="correct" onSubmit={send} onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}>
      <p>{ask}</p>
      {children}
      <label>
        why
        <input name="why" required={true} maxLength={2000} />
      </label>
      <label>
        your name
        <input name="by" required={true} maxLength={200} value={localStorage.getItem(NAME) ?? ''} />
      </label>
      <p class="tools">
        <button type="submit">{label}</button>
        <button type="button" class="quiet" onClick={() => setOpen(false)}>
          leave it
        </button>
        <span role="status">{said}</span>
      </p>
    </form>
  );
}
