import { hydrateRoot } from 'react-dom/client';
import type { Texts } from '../../shared/article.ts';
import { App } from './App.tsx';

const texts = JSON.parse(document.querySelector('#texts')!.textContent!) as Texts;
hydrateRoot(document.querySelector('#app')!, <App texts={texts} />);
