import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { loadTexts } from '../../shared/texts.ts';
import App from './App.vue';

export async function render() {
  const texts = await loadTexts();
  return { html: await renderToString(createSSRApp(App, { texts })), texts };
}
