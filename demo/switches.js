// The page's own light and dark switch. Nothing is stored: the next page starts from the reader's system again.
const dark = matchMedia('(prefers-color-scheme: dark)');
const root = document.documentElement;
const button = document.querySelector('[data-switch="scheme"]');

function show(scheme) {
  root.dataset.scheme = scheme;
  if (button) button.textContent = scheme === 'dark' ? button.dataset.light : button.dataset.dark;
}

show(new URLSearchParams(location.search).get('scheme') ?? (dark.matches ? 'dark' : 'light'));
dark.addEventListener('change', () => show(dark.matches ? 'dark' : 'light'));
button?.addEventListener('click', () => show(root.dataset.scheme === 'dark' ? 'light' : 'dark'));
