/** One planter per kind of change that alters what a reader learns. Main list: `PLANTERS`. */
import type { Planter, PlantKind } from '../site.ts';
import { plantAttributionChanged, plantAttributionDropped } from './attribution.ts';
import { plantCause } from './cause.ts';
import { plantDate } from './date.ts';
import { plantHedge } from './hedge.ts';
import { plantModality } from './modality.ts';
import { plantName } from './name.ts';
import { plantNumber } from './number.ts';
import { plantPlace } from './place.ts';
import { plantPolarity } from './polarity.ts';
import { plantQuoteCut, plantQuoteForm, plantQuoteWording, plantSpeaker } from './quote.ts';
import { plantScope } from './scope.ts';
import { plantStatus } from './status.ts';
import { plantTitle } from './title.ts';

/** Every kind with its planter. */
export const PLANTERS: Readonly<Record<PlantKind, Planter>> = {
  name: plantName,
  title: plantTitle,
  number: plantNumber,
  date: plantDate,
  place: plantPlace,
  cause: plantCause,
  status: plantStatus,
  polarity: plantPolarity,
  modality: plantModality,
  'quote-wording': plantQuoteWording,
  'quote-form': plantQuoteForm,
  'quote-cut': plantQuoteCut,
  speaker: plantSpeaker,
  'hedge-dropped': plantHedge,
  'attribution-dropped': plantAttributionDropped,
  'attribution-changed': plantAttributionChanged,
  scope: plantScope,
};
