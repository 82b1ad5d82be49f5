import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Edition } from '../data/index.ts';

/** The story that is open, for every component below its page. */
export const EditionContext = createContext<Edition | undefined>(undefined);

/** The story that is open. Throws outside of its page. */
export function useEdition(): Edition {
  const edition = useContext(EditionContext);
  if (edition === undefined) throw new Error('no story is open here');
  return edition;
}
