/**
 * What a reader does with a map: turns its days, brings it closer, opens what stands behind a place. Brought in when a
 * hand, a pointer or the focus first comes near; the map is drawn without it.
 */
import type { DatasetIndex } from '../../model/index.js';
import { ClaimOpenEvent } from '../events.js';
import { goBack, isOpenAt, showControl } from '../internal/control.popover.js';
import { quietly } from '../internal/quietly.js';
import { requestUpdate, type Updating } from '../internal/updates.js';
import type * as drawing from './control-map.draw.js';

type Spot = HTMLElement | SVGElement;

/** What a reader has turned to and opened. */
export interface Turned {
  day: string | undefined;
  zoom: number;
  centre: readonly [number, number] | undefined;
  opener: Spot | undefined;
  /** What was open when the press under way began: it has closed by the time of the click. */
  wasOpen: Spot | undefined;
}

/** An event as far as it matters: when what acts on it is there, the event itself may be over. */
export interface Act {
  readonly type: string;
  readonly key: string | undefined;
  /** The place, button or slider that it met, and the value that this had then. */
  readonly target: Element | undefined;
  readonly value: string | undefined;
}

interface Acting extends Updating, drawing.MapQuestion {
  readonly turned: Turned;
}

/** The record that a map shows, and what draws it. */
interface Shown {
  readonly index: DatasetIndex | undefined;
  readonly kind: { readonly drawing?: typeof drawing };
  load(): Promise<boolean>;
}

const MOST_ZOOM = 16;
/** How far a step goes, as a part of what is in view. */
const STEP = 0.4;

const placeOf = (spot: Element | undefined): string | null => spot?.getAttribute('data-place') ?? null;

/** True while the reports on a place are shown. */
export const isOpen = ({ turned }: Acting): boolean => isOpenAt(turned.opener);

/** The button of a place: what was hit may be an area behind it. */
function buttonOf(host: Acting, target: Element | undefined): Spot | undefined {
  const place = placeOf(target);
  if (place === null || target?.matches('[role], button')) return place === null ? undefined : (target as Spot);
  for (const spot of host.shadowRoot?.querySelectorAll<SVGElement>('[role=button]') ?? []) {
    if (placeOf(spot) === place) return spot;
  }
  return undefined;
}

/** @param at a day by its number from 0. */
function turnTo(host: Acting, { index, kind }: Shown, at: number): void {
  const slider = host.shadowRoot?.querySelector('input');
  const day = index && kind.drawing?.daysOf(index)[at];
  if (!day || !slider) return;
  slider.value = String(at);
  host.turned.day = day;
  requestUpdate(host);
}

/** Which day is shown, from 0. One outside the record lies one step beyond the nearest end. */
function dayShown(host: Acting, { index, kind: { drawing: drawn } }: Shown): number {
  if (!index || !drawn) return 0;
  const [days, { day }] = [drawn.daysOf(index), drawn.asked(host, index)];
  const at = days.indexOf(day);
  return at < 0 && day > (days[0] ?? '') ? days.length : at;
}

function zoomTo({ turned }: Acting, zoom: number, centre: Turned['centre']): void {
  turned.zoom = Math.min(MOST_ZOOM, Math.max(1, zoom));
  turned.centre = turned.zoom === 1 ? undefined : centre;
}

/** Where the place lies that was opened last: it is what a reader wants to see closer. Else where most places lie. */
function near({ turned, shadowRoot: root }: Acting, { index }: Shown): Turned['centre'] {
  const point = (id: string | null) => index?.places.get(id ?? '')?.point;
  const opened = point(placeOf(turned.opener));
  if (opened || turned.zoom > 1) return opened;
  const all = [...(root?.querySelectorAll('.spot') ?? [])].flatMap((spot) => {
    const one = point(placeOf(spot));
    return one ? [one] : [];
  });
  const middle = (axis: 0 | 1) => all.map((one) => one[axis]).sort((a, b) => a - b)[all.length >> 1];
  const [x, y] = [middle(0), middle(1)];
  return x === undefined || y === undefined ? undefined : [x, y];
}

function press(host: Acting, record: Shown, value: string): void {
  const { turned, shadowRoot: root } = host;
  if (value === 'close') goBack(turned.opener);
  else if (value === 'before') turnTo(host, record, dayShown(host, record) - 1);
  else if (value === 'after') turnTo(host, record, dayShown(host, record) + 1);
  else {
    const view = root && record.kind.drawing?.viewOf(root);
    if (!view) return;
    const { centre, span } = view;
    const step = { north: [0, STEP], south: [0, -STEP], east: [STEP, 0], west: [-STEP, 0] }[value];
    if (step) turned.centre = [centre[0] + (step[0] as number) * span[0], centre[1] + (step[1] as number) * span[1]];
    else if (value === 'whole') zoomTo(host, 1, undefined);
    else if (value === 'farther') zoomTo(host, turned.zoom / 2, centre);
    else if (value === 'closer') zoomTo(host, turned.zoom * 2, near(host, record) ?? centre);
    requestUpdate(host);
    // The buttons that lead back to it are gone with the whole map.
    if (turned.zoom === 1) root.querySelector<HTMLElement>('[value=closer]')?.focus();
  }
}

async function show(host: Acting, record: Shown, spot: Spot): Promise<void> {
  await record.load();
  const { index, kind } = record;
  const place = placeOf(spot);
  const said = index && place && kind.drawing?.behind(host, index, place);
  if (!said || !spot.isConnected) return;
  host.turned.opener = spot;
  showControl(spot, said.view, index, host, said.shapeOf, spot.closest('svg, table') ?? spot);
  host.dispatchEvent(new ClaimOpenEvent(null, said.view.place.id));
}

/** Does what a reader asks for. */
export function act(host: Acting, record: Shown, { type, key, target, value }: Act): void {
  const { turned } = host;
  const spot = buttonOf(host, target);
  const opened = isOpen(host) ? turned.opener : undefined;
  const toggle = (one: Spot, wasOpen: boolean) => (wasOpen ? goBack(turned.opener) : quietly(show(host, record, one)));
  if (type === 'input') turnTo(host, record, Number(value));
  else if (type === 'pointerdown') turned.wasOpen = opened;
  else if (type === 'keydown' && spot instanceof SVGElement && (key === 'Enter' || key === ' '))
    toggle(spot, spot === opened);
  else if (type === 'click') {
    if (spot) toggle(spot, spot === turned.wasOpen || spot === opened);
    else if (target?.localName === 'button') press(host, record, value ?? '');
    turned.wasOpen = undefined;
  }
}
