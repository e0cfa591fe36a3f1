/** The search library, brought in when a reader first searches. */
import MiniSearch from 'minisearch';
import type { SearchLibrary } from '../../model/index.js';

export const library: SearchLibrary = MiniSearch;
