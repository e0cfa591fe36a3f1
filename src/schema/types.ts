/** The shapes of a dataset as plain types. Page code imports these and never the zod objects they come from. */
import type { z } from 'zod';
import type {
  agentSchema,
  anchorSchema,
  claimSchema,
  controlRowSchema,
  correctionSchema,
  datasetSchema,
  figureSchema,
  placeSchema,
  relationSchema,
  reportSchema,
  sourceSchema,
} from './dataset.js';

/** Text by BCP 47 language tag. */
export type LanguageMap = Readonly<Record<string, string>>;
export type Source = z.infer<typeof sourceSchema>;
export type Agent = z.infer<typeof agentSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Anchor = z.infer<typeof anchorSchema>;
export type Report = z.infer<typeof reportSchema>;
export type ControlRow = z.infer<typeof controlRowSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type Relation = z.infer<typeof relationSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Dataset = z.infer<typeof datasetSchema>;
export type Extent = ControlRow['extent'];
export type Basis = Claim['basis'];
export type { Day, EdtfDate } from './edtf.js';
