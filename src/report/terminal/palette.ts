/**
 * Colour is a palette that is passed in: whoever knows the terminal decides. Without colour nothing is lost, since
 * places where wordings differ are then set in brackets.
 */
import picocolors from 'picocolors';

export type Style = 'heading' | 'strong' | 'faint' | 'name' | 'alarm' | 'differing';

export interface Palette {
  readonly paint: (text: string, style: Style) => string;
  /** Whether differing words need brackets to be seen. */
  readonly brackets: boolean;
}

/** No colour at all: for files, pipes and `NO_COLOR`. */
export const PLAIN_PALETTE: Palette = { paint: (text) => text, brackets: true };

/** ANSI colours, in the sixteen that a reader can set to taste. */
export function colourPalette(): Palette {
  const colours = picocolors.createColors(true);
  const painters: Readonly<Record<Style, (text: string) => string>> = {
    heading: colours.bold,
    strong: colours.bold,
    faint: colours.dim,
    name: colours.cyan,
    alarm: colours.red,
    differing: (text) => colours.yellow(colours.underline(text)),
  };
  return { paint: (text, style) => painters[style](text), brackets: false };
}
