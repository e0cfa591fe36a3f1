import vue from '@vitejs/plugin-vue';

const ours = new Set(['as-of-control', 'claim-card', 'claim-scope', 'control-badge']);

export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag: string) => ours.has(tag) } } })],
};
