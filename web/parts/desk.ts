/** What can be done to a finding beside reading it. A report offers nothing; the live app offers corrections. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Actor, StemmaEdge, Story, Variant } from '../../src/model/index.ts';

/** A finding that may be put right. */
export type Subject =
  | { readonly kind: 'story'; readonly story: Story }
  | { readonly kind: 'variant'; readonly variant: Variant }
  | { readonly kind: 'edge'; readonly edge: StemmaEdge }
  | { readonly kind: 'actor'; readonly actor: Actor };

/** Draws the controls of a finding. */
export type Desk = (subject: Subject) => ComponentChildren;

export const DeskContext = createContext<Desk>(() => null);

/** The controls that the page around offers. */
export const useDesk = (): Desk => useContext(DeskContext);
