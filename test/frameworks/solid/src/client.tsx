import 'claim-elements/define';
import { hydrate } from 'solid-js/web';
import type { Texts } from '../../shared/article.ts';
import { App } from './App.tsx';

const texts = JSON.parse(document.querySelector('#texts')!.textContent!) as Texts;
hydrate(() => <App texts={texts} />, document.querySelector('#app')!);
