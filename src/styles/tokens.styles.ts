/** Colours derived from the article's own text, for whatever an element draws. A module of its own: it comes before the rest. */
import { css } from './css.js';

// Not a class on the host: the page owns that. `--_…` names are private.
export const tokens = css`
  :host {
    --_accent: var(--claim-card-accent, LinkText);
    --_surface: var(--claim-card-surface, Canvas);
    --_muted: var(--claim-card-muted, color-mix(in srgb, currentColor 74%, transparent));
    --_hair: var(--claim-card-hairline, color-mix(in srgb, currentColor 19%, transparent));
    --_edge: var(--claim-card-edge, color-mix(in srgb, currentColor 58%, transparent));
  }
  /* The accent takes its lightness from the text: a dark page is known by its light words, whatever it declares. */
  @supports (color: oklch(from currentColor l c h)) {
    :host {
      --_accent: var(--claim-card-accent, oklch(from currentColor clamp(0.4, l, 0.79) 0.06 212));
    }
  }
  :host([hidden]) {
    display: none !important;
  }
  @media print {
    :host {
      --_accent: currentColor;
      --_hair: #999;
      --_edge: #555;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_accent: LinkText;
      --_muted: CanvasText;
      --_hair: CanvasText;
      --_edge: CanvasText;
      --_surface: Canvas;
      --claim-texture: Canvas;
      /* Plain and not filled: two fills would hide the line between them. */
      --claim-holder-1: Canvas;
      --claim-holder-2: CanvasText;
      --claim-holder-3: CanvasText;
      --claim-holder-4: CanvasText;
      --claim-holder-5: CanvasText;
      --claim-holder-6: CanvasText;
      --claim-holder-7: CanvasText;
      --claim-holder-8: CanvasText;
    }
  }
`;
