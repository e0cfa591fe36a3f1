import 'claim-elements/define';
import { createSSRApp } from 'vue';
import type { Texts } from '../../shared/article.ts';
import App from './App.vue';

const texts = JSON.parse(document.querySelector('#texts')!.textContent!) as Texts;
createSSRApp(App, { texts }).mount('#app');
