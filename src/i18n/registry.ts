/** Which languages cards and badges speak on this page. */
import { createDictionary } from './dictionary.js';
import { en, type Messages } from './en.js';

export const {
  register: registerMessages,
  messagesFor,
  needsLoading,
  load: loadMessages,
} = createDictionary<Messages>(en, {
  ar: () => import('./ar.js').then(({ ar }) => ar),
  tr: () => import('./tr.js').then(({ tr }) => tr),
});
