// The page's own light and dark switch. Nothing is stored: the next page starts from the reader's system again.
const root = document.documentElement;
const isDark = matchMedia('(prefers-color-scheme: dark)').matches;

root.dataset.scheme = new URLSearchParams(location.search).get('scheme') ?? (isDark ? 'dark' : 'light');
document.querySelector('[data-switch="scheme"]')?.addEventListener('click', () => {
  root.dataset.scheme = root.dataset.scheme === 'dark' ? 'light' : 'dark';
});
