import { render as renderApp } from 'svelte/server';
import { loadTexts } from '../../shared/texts.ts';
import App from './App.svelte';

export async function render() {
  const texts = await loadTexts();
  const { body, head } = await renderApp(App, { props: { texts } });
  return { html: body, head, texts };
}
