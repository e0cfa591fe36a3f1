import 'claim-elements/define';
import { hydrate } from 'svelte';
import type { Texts } from '../../shared/article.ts';
import App from './App.svelte';

const texts = JSON.parse(document.querySelector('#texts')!.textContent!) as Texts;
hydrate(App, { target: document.querySelector('#app')!, props: { texts } });
