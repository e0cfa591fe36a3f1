import 'claim-elements/define';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { claim, dataset, list, makeSource, place } from '../../shared/article.ts';

@Component({
  selector: 'desk-app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './app.html',
})
class App {
  readonly claim = claim;
  readonly place = place;
  readonly dataset = dataset;
  readonly source = makeSource();
  readonly day = signal('2024-12-07');
  readonly shown = signal(false);
  readonly order = signal(list);
  readonly told = signal<string[]>([]);

  tell(line: string) {
    this.told.update((lines) => [...lines, line]);
  }
}

void bootstrapApplication(App);
