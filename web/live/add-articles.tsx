/** Articles come in: files dropped anywhere or chosen, or text that is pasted. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { addArticle, addFile, type Pasted } from './api.ts';
import { fieldOf } from './field-of.ts';

/** Files on their way at the same time. */
const AT_ONCE = 6;

/** Sends all files and says how it went. */
async function sendAll(files: readonly File[], say: (words: string) => void): Promise<void> {
  const waiting = [...files];
  let sent = 0;
  const failed: string[] = [];
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      try {
        await addFile(file);
        sent += 1;
      } catch (error) {
        failed.push(`${file.name}: ${error instanceof Error ? error.message : 'not sent'}`);
      }
      say(`${sent} of ${files.length} sent`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  say([`${sent} of ${files.length} sent`, ...failed].join('; '));
}

/** Files that are dropped anywhere on the page. */
function useDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hover = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setOver(event.type !== 'dragleave');
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener('dragover', hover);
    addEventListener('dragleave', hover);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', hover);
      removeEventListener('dragleave', hover);
      removeEventListener('drop', drop);
    };
  }, []);
  return over;
}

const FIELDS: readonly (keyof Pasted)[] = ['text', 'title', 'outlet', 'url', 'publishedAt'];

function PasteForm({ onSay }: { readonly onSay: (words: string) => void }): JSX.Element {
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const entries = FIELDS.map((name) => [name, fieldOf(form, name)]).filter(([, value]) => value !== '');
    const article = Object.fromEntries(entries) as Pasted;
    addArticle(article).then(
      () => {
        form.reset();
        onSay('added; the articles are read again');
      },
      (error: unknown) => onSay(error instanceof Error ? error.message : 'not sent'),
    );
  };
  return (
    <details class="paste">
      <summary>or paste an article</summary>
      <form onSubmit={send}>
        <label>
          text
          <textarea name="text" rows={8} required={true} />
        </label>
        <div class="fields">
          {['title', 'outlet', 'url'].map((name) => (
            <label key={name}>
              {name}
              <input name={name} type="text" maxLength={2000} />
            </label>
          ))}
          <label>
            published
            <input name="publishedAt" type="date" />
          </label>
        </div>
        <button type="submit">Add it</button>
      </form>
    </details>
  );
}

export function AddArticles(): JSX.Element {
  const [said, say] = useState('');
  const take = (files: readonly File[]): void => {
    if (files.length > 0) void sendAll(files, say);
  };
  const over = useDrop(take);
  return (
    <section class={over ? 'add over' : 'add'} aria-label="Add articles">
      <p>
        Drop files here, or{' '}
        <label class="file">
          choose them
          <input
            type="file"
            multiple={true}
            onChange={({ currentTarget }) => {
              take([...(currentTarget.files ?? [])]);
              currentTarget.value = '';
            }}
          />
        </label>
        . <span class="faint">Text, Markdown, HTML, JSON, JSON Lines; they stay on this machine.</span>
      </p>
      <PasteForm onSay={say} />
      <p class="faint" role="status">
        {said}
      </p>
    </section>
  );
}
