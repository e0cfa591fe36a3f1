/** What a reader opens at a run of days, and does in what is open. Brought in when a hand comes near a run. */
import type { DatasetIndex } from '../../model/index.js';
import { ClaimOpenEvent, ClaimSourceFollowEvent } from '../events.js';
import { goBack, isOpenAt, showControl } from '../internal/control.popover.js';
import { followed, hit } from '../internal/path.js';
import { shapeOfHost, toHistory, type HistoryQuestion } from './control-history.draw.js';

type History = HistoryQuestion & Element;

/** Where a history has opened something last. */
const openers = new WeakMap<History, HTMLElement>();
/** What was open when the press under way began: it has closed by the time of the click. */
let wasOpenAt: HTMLElement | undefined;

/** True while the reports behind a run of days of this history are shown. */
export const isOpen = (history: History): boolean => isOpenAt(openers.get(history));

/**
 * Acts on what a reader does at a run of days, or in what it has opened: closes it where that is asked for, and tells the
 * page of a link that is followed.
 * @param run the run that the event met.
 * @returns true where the reports behind the run are to be opened.
 */
export function operate(event: Event, history: History, run: HTMLElement | undefined): boolean {
  const { type } = event;
  const url = followed(event, history);
  const opener = openers.get(history);
  const openAt = isOpenAt(opener) ? opener : undefined;
  if (url) history.dispatchEvent(new ClaimSourceFollowEvent(null, history.place, url));
  else if (type === 'pointerdown') wasOpenAt = openAt;
  else if (type === 'click') {
    const wasOpen = wasOpenAt;
    wasOpenAt = undefined;
    if (run && run !== wasOpen && run !== openAt) return true;
    if (run || hit(event, history, '[value=close]')) goBack(opener);
  }
  return false;
}

/** Opens the reports behind a run of days, and tells the page. */
export function show(history: History, index: DatasetIndex, run: HTMLElement): void {
  // Band and number, as the run carries them.
  const [known, number] = (run.getAttribute('data-at') ?? '').split(' ');
  const view = toHistory(history, index)?.[known === 'then' ? 'knownThen' : 'knownNow'][Number(number)]?.view;
  if (!view || !run.isConnected) return;
  openers.set(history, run);
  showControl(run, view, index, history, shapeOfHost(history, index), run.closest('table') ?? run);
  history.dispatchEvent(new ClaimOpenEvent(null, view.place.id));
}
