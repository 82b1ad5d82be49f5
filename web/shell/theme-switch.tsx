/** Light, dark, or as the system has it. Kept in the browser where it lets us (a file may not). */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const KEY = 'stemma-theme';
const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const SIGNS: Readonly<Record<Theme, string>> = { auto: '◐', light: '○', dark: '●' };

function load(): Theme {
  try {
    return THEMES.find((theme) => theme === localStorage.getItem(KEY)) ?? 'auto';
  } catch {
    return 'auto';
  }
}

function save(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // It holds until the page is closed.
  }
}

export function ThemeSwitch(): JSX.Element {
  const [theme, setTheme] = useState(load);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
  const turn = (): void => {
    setTheme(next);
    save(next);
  };
  return (
    <button
      type="button"
      class="quiet theme"
      onClick={turn}
      aria-label={`Colours: ${theme}. Change to ${next}`}
      title={`colours: ${theme}`}
    >
      {SIGNS[theme]}
    </button>
  );
}
