/**
 * The popover: one for the page, brought in when first needed. It moves into the element that opens it, behind the
 * trigger, so that focus goes on from there and the element's own colours reach it. It sees for itself when it has to go:
 * at Escape, and before the element that it tells of is drawn anew or once that has left.
 */
import { base, path } from '../../styles/base.styles.js';
import { popover as popoverStyles } from '../../styles/popover.styles.js';
import { render } from './html.js';
import { addSheets } from './sheets.js';
import { beforeUpdates, type Updating } from './updates.js';

/** What it holds, and how it is named. */
export interface PopoverContent {
  readonly lang: string;
  readonly dir: string;
  readonly label: string;
  /** What is drawn in it. */
  readonly content: unknown;
  /** Sheets that the content needs beside those of every popover. */
  readonly styles?: readonly string[];
}

let box: HTMLElement | undefined;
let openAt: HTMLElement | SVGElement | undefined;
/** The tree of the element that it is open in. */
let root: ShadowRoot | undefined;

/** True while the popover hangs at this trigger. */
export const isOpenAt = (trigger: Element | undefined): boolean => trigger?.isConnected === true && trigger === openAt;

// It tells of what was shown before, and the trigger may be gone after.
beforeUpdates.add((updated) => {
  if (updated.includes(root?.host as Updating)) close();
});

/** Escape closes it, wherever in its element the reader is. */
function escape(event: Event): void {
  if ((event as KeyboardEvent).key !== 'Escape') return;
  event.preventDefault(); // a dialog around it stays
  goBack(openAt);
}

function closed(): void {
  openAt?.setAttribute('aria-expanded', 'false');
  root?.removeEventListener('keydown', escape, true);
  openAt = root = undefined;
  removeEventListener('resize', place);
  removeEventListener('scroll', place, true);
}

function make(): HTMLElement {
  const made = document.createElement('div');
  made.className = 'ce';
  made.tabIndex = -1;
  made.setAttribute('part', 'popover');
  made.setAttribute('role', 'dialog');
  if ('popover' in made) made.popover = 'auto';
  made.addEventListener('beforetoggle', (event) => {
    if (event.newState === 'closed') closed();
  });
  // Once it is gone from sight: in the element that opened it last, it would keep that one alive.
  made.addEventListener('toggle', () => {
    if (!openAt && made.parentNode) made.remove();
  });
  return made;
}

/** The block that it stands in the text of: the column of the article. */
function columnOf(popover: Element): Element {
  let at = popover;
  for (;;) {
    const tree = at.getRootNode();
    const parent = at.assignedSlot ?? at.parentElement ?? (tree instanceof ShadowRoot ? tree.host : null);
    if (!parent) return at;
    at = parent;
    if (!/^(inline|contents)/.test(getComputedStyle(at).display)) return at;
  }
}

const GAP = 16;
/** The line under what is open, which the popover's own lies over. */
const RULE = 2;

// Below the last line of the trigger, or above the first where there is no room below; never beyond the column.
function place(): void {
  if (!box || !openAt) return;
  const lines = openAt.getClientRects();
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (!first || !last) return;
  const column = columnOf(box).getBoundingClientRect();
  const left = Math.max(column.left, GAP);
  const right = Math.min(column.right, document.documentElement.clientWidth - GAP);
  box.style.maxInlineSize = `${Math.max(right - left, 240)}px`;
  const { width, height } = box.getBoundingClientRect();
  const isRtl = getComputedStyle(openAt).direction === 'rtl';
  const start = isRtl ? (lines.length > 1 ? right : first.right) - width : lines.length > 1 ? left : first.left;
  const isAbove = last.bottom + height > innerHeight && first.top > height;
  box.style.left = `${Math.max(left, Math.min(start, right - width)) + scrollX}px`;
  box.style.top = `${(isAbove ? first.top - height : last.bottom - RULE) + scrollY}px`;
}

/**
 * Opens the popover at a trigger and takes the focus there.
 * @param behind what it is put behind, where that cannot be the trigger itself: inside a drawing it would not be shown.
 */
export function open(
  trigger: HTMLElement | SVGElement,
  { lang, dir, label, content, styles = [] }: PopoverContent,
  behind: Element = trigger,
): void {
  close();
  box ??= make();
  behind.after(box);
  root = trigger.getRootNode() as ShadowRoot;
  addSheets(root, base, path, ...styles, popoverStyles);
  box.lang = lang;
  box.dir = dir;
  box.setAttribute('aria-label', label);
  render(content, box);
  openAt = trigger;
  trigger.setAttribute('aria-expanded', 'true');
  root.addEventListener('keydown', escape, true);
  // Without popovers it opens in its place, in the text.
  if (box.popover) {
    box.showPopover();
    addEventListener('resize', place);
    addEventListener('scroll', place, true);
    place();
  }
  box.focus({ preventScroll: true });
}

/** Closes it, wherever it is open. */
export function close(): void {
  if (!box || !openAt) return;
  const back = box.matches(':focus-within') && openAt;
  if (box.popover) box.hidePopover();
  // Prototype.js has a `remove` that throws where there is nothing to leave.
  if (box.parentNode) box.remove();
  closed(); // a popover that has left the page tells nobody that it is closed
  // Hidden and taken away at once, it does not give the focus back itself.
  if (back) back.focus({ preventScroll: true });
}

/** Closes it, and takes the reader back to where it was opened. */
export function goBack(trigger: HTMLElement | SVGElement | undefined): void {
  close();
  trigger?.focus();
}
