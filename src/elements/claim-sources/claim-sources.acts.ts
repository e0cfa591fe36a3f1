/** What a reader does with the sources. Brought in at the first act. */
import { holderOf } from '../internal/scope.js';

/** Opens what is folded around an element, as a browser does that finds something in it. */
function unfold(element: Element): void {
  let below: Element | undefined;
  for (let at: Element | null = element; at; at = (at.assignedSlot ?? holderOf(at)) as Element | null) {
    // What a summary holds is in sight.
    if (at.localName === 'details' && below?.localName !== 'summary') at.setAttribute('open', '');
    if (at.getAttribute?.('hidden') === 'until-found') {
      at.dispatchEvent(new Event('beforematch', { bubbles: true }));
      at.removeAttribute('hidden');
    }
    below = at;
  }
}

/** Takes the reader, and the focus, to an element that cites a source. */
export function goBack(element: Element): void {
  const target = element.shadowRoot?.querySelector<HTMLElement>('[role=button], article, section') ?? element;
  if (!(target instanceof HTMLElement)) return;
  unfold(element);
  element.scrollIntoView({ block: 'center' });
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
