import { renderToString } from 'react-dom/server';
import { loadTexts } from '../../shared/texts.ts';
import { App } from './App.tsx';

export async function render() {
  const texts = await loadTexts();
  return { html: renderToString(<App texts={texts} />), texts };
}
