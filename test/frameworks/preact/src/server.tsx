import { renderToString } from 'preact-render-to-string';
import { loadTexts } from '../../shared/texts.ts';
import { App } from './App.tsx';

export async function render() {
  const texts = await loadTexts();
  return { html: renderToString(<App texts={texts} />), texts };
}
