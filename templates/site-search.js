// Without this the page shows all there is to read; with it people find what they look for.
(() => {
  const form = document.getElementById('filter');
  const list = document.getElementById('lessons');
  const shown = document.getElementById('shown');
  if (!form || !list || !shown) return;
  const total = Number(shown.dataset.total);
  let more = Number(shown.dataset.more);
  let items = [...list.children].map(known);

  function known(node) {
    const textOf = (selector) => node.querySelector(selector)?.textContent ?? '';
    const factors = [...node.querySelectorAll('.factors li')].map((one) => one.textContent);
    const services = textOf('[data-services]');
    return {
      node,
      words: node.textContent.toLowerCase(),
      severity: textOf('[data-severity]'),
      service: services.split(', '),
      year: textOf('time').slice(0, 4),
      factor: factors,
    };
  }

  function fresh({ page, title, opened, severity, service_names: services, factors }) {
    const node = document.createElement('li');
    const link = Object.assign(document.createElement('a'), { href: page, textContent: title });
    const meta = Object.assign(document.createElement('span'), { className: 'meta' });
    const parts = [opened.slice(0, 10), severity, services.join(', ')].filter(Boolean);
    meta.textContent = parts.join(' · ');
    node.append(link, ' ', meta);
    if (factors.length > 0) {
      const inner = Object.assign(document.createElement('ul'), { className: 'factors' });
      for (const text of factors)
        inner.append(Object.assign(document.createElement('li'), { textContent: text }));
      node.append(inner);
    }
    list.append(node);
    const words = node.textContent.toLowerCase();
    return {
      node,
      words,
      severity: severity ?? '',
      service: services,
      year: opened.slice(0, 4),
      factor: factors,
    };
  }

  /** What the page has no room for. */
  async function loadMore() {
    if (more === 0) return;
    more = 0;
    const answer = await fetch('incidents.json');
    const { incidents } = await answer.json();
    const there = new Set([...list.querySelectorAll('a')].map((link) => link.getAttribute('href')));
    const rest = incidents.filter(({ status, page }) => status !== 'open' && !there.has(page));
    items = [...items, ...rest.map(fresh)];
  }

  async function filter() {
    await loadMore().catch(() => undefined);
    const wanted = Object.fromEntries(new FormData(form));
    const words = String(wanted.words).toLowerCase().split(/\s+/).filter(Boolean);
    const fits = (value, choice) => !choice || [value].flat().includes(choice);
    let count = 0;
    for (const item of items) {
      const isFound =
        words.every((word) => item.words.includes(word)) &&
        ['service', 'severity', 'year', 'factor'].every((name) => fits(item[name], wanted[name]));
      item.node.hidden = !isFound;
      if (isFound) count += 1;
    }
    shown.textContent = shown.dataset.words.replace('{count}', count).replace('{total}', total);
  }

  form.hidden = false;
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
})();
