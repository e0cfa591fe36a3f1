/** What Angular's check of templates refuses, below each line that says so; refused.mjs holds it to that. */
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type {} from 'claim-elements';

@Component({
  selector: 'desk-refused',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <!-- refused: an opened badge brings no address. -->
    <control-badge (claim-open)="tell($event.url)"></control-badge>
    <!-- refused: a day is no code. -->
    <as-of-control (as-of-change)="tell($event.code)"></as-of-control>
    <claim-card #card></claim-card>
    <!-- refused: an element can be asked again, and not reset. -->
    <button (click)="card.reset()"></button>
    <!-- refused: what an element tells of itself is not set. -->
    <button (click)="card.state = 'ready'"></button>
  `,
})
export class Refused {
  tell(line: string | null) {
    console.log(line);
  }
}
