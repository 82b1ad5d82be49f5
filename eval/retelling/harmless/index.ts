/** One planter per kind of change that alters nothing but the style. Main list: `RESTYLERS`. */
import type { HarmlessKind, Planter } from '../site.ts';
import { restyleDate, restyleTime } from './date-style.ts';
import { restyleDigits, restyleMoney, restylePercent, restyleRounding, restyleUnit } from './number-style.ts';
import {
  restyleAbbreviation,
  restyleContraction,
  restyleNameForm,
  restyleQuoteMarks,
  restyleReportingVerb,
  restyleSpelling,
  restyleSynonym,
} from './wording.ts';

/** Every kind with its planter. */
export const RESTYLERS: Readonly<Record<HarmlessKind, Planter>> = {
  rounding: restyleRounding,
  unit: restyleUnit,
  percent: restylePercent,
  'digits-words': restyleDigits,
  'date-style': restyleDate,
  'time-style': restyleTime,
  contraction: restyleContraction,
  abbreviation: restyleAbbreviation,
  'quote-marks': restyleQuoteMarks,
  synonym: restyleSynonym,
  'reporting-verb': restyleReportingVerb,
  'name-form': restyleNameForm,
  spelling: restyleSpelling,
  'money-style': restyleMoney,
};
