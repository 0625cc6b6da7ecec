// Filters, sorts and unfolds the table of calls. Without this script the page shows all.
(() => {
	'use strict';
	performance.mark('mprlint-start');

	// The ids that do not fit have a filter of their own.
	const ids = document.getElementById('ids-filters');
	if (ids) {
		const lines = Array.from(document.getElementById('ids').tBodies[0].rows, row => ({ row, what: row.cells[1].textContent, text: row.textContent.toLowerCase() }));
		const narrow = () => {
			const words = ids.elements.text.value.toLowerCase().split(/\s+/).filter(Boolean);
			const what = ids.elements.what.value;
			let n = 0;
			for (const l of lines) {
				l.row.hidden = !((!what || l.what === what) && words.every(w => l.text.includes(w)));
				if (!l.row.hidden) n++;
			}
			document.getElementById('ids-shown').textContent = `${n.toLocaleString('en')} of ${lines.length.toLocaleString('en')} ids shown`;
		};
		ids.hidden = false;
		ids.addEventListener('input', narrow);
		ids.addEventListener('submit', e => e.preventDefault());
		narrow();
	}

	const table = document.getElementById('calls');
	const form = document.getElementById('filters');
	if (!table || !form) return;

	const order = ['missing', 'near miss', 'unknown', 'set', 'exempt'];
	const rows = Array.from(table.tBodies, (body, i) => {
		const cells = body.rows[0].cells;
		const at = cells[4].querySelector('.at').textContent;
		const [, file, line, column] = /^(.*?)(?::(\d+))?(?::(\d+))?$/.exec(at);
		return {
			body, i,
			verdict: cells[0].textContent,
			method: cells[1].textContent,
			route: cells[2].textContent,
			host: cells[3].textContent,
			hosts: Array.from(cells[3].getElementsByTagName('code'), c => c.textContent),
			package: body.dataset.package,
			at: [file, +(line || 0), +(column || 0)],
			get text() { // made when first asked for
				const text = body.textContent.toLowerCase();
				Object.defineProperty(this, 'text', { value: text });
				return text;
			},
		};
	});

	// Filters. They stand in the address, so that a view can be passed on.
	const boxes = Array.from(form.elements.verdict.length === undefined ? [form.elements.verdict] : form.elements.verdict);
	const fields = ['text', 'route', 'host', 'package'].map(name => form.elements[name]);
	const made = { place: '' };

	function filter() {
		const verdicts = new Set(boxes.filter(b => b.checked).map(b => b.value));
		const [text, route, host, pkg] = fields.map(f => f.value.trim());
		const words = text.toLowerCase().split(/\s+/).filter(Boolean);
		const part = route.toLowerCase().replace(/^\/rest(?=\/v\d)/, '');
		let n = 0;
		for (const r of rows) {
			const show = verdicts.has(r.verdict) &&
				(!host || r.hosts.includes(host)) &&
				(!pkg || r.package === pkg) &&
				(!part || r.route.toLowerCase().includes(part)) &&
				words.every(w => r.text.includes(w)) &&
				(!made.place || r.body.querySelector('[data-made]')?.dataset.made === made.place);
			if (r.body.hidden === show) r.body.hidden = !show;
			if (show) n++;
		}
		document.getElementById('shown').textContent = `${n.toLocaleString('en')} of ${rows.length.toLocaleString('en')} calls shown` + (made.place ? `, made at ${made.place}` : '');
	}

	function remember() {
		const p = new URLSearchParams();
		if (boxes.some(b => !b.checked)) p.set('verdict', boxes.filter(b => b.checked).map(b => b.value).join(','));
		for (const f of fields) if (f.value) p.set(f.name, f.value);
		if (made.place) p.set('made', made.place);
		if (sorted.key) p.set('sort', (sorted.down ? '-' : '') + sorted.key);
		const hash = p.toString();
		try { history.replaceState(null, '', hash ? '#' + hash : location.pathname + location.search); } catch { /* some viewers of files forbid it */ }
	}

	// Sorting, by the buttons that become of the heads.
	const sorted = { key: '', down: false };
	const collator = new Intl.Collator('en', { numeric: true });
	const compare = {
		verdict: (a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict),
		method: (a, b) => collator.compare(a.method, b.method),
		route: (a, b) => collator.compare(a.route, b.route),
		host: (a, b) => collator.compare(a.host, b.host),
		at: (a, b) => collator.compare(a.at[0], b.at[0]) || a.at[1] - b.at[1] || a.at[2] - b.at[2],
	};
	const heads = Array.from(table.tHead.rows[0].cells);

	function sort(key, down) {
		if (!compare[key]) return;
		sorted.key = key;
		sorted.down = down;
		const list = rows.slice().sort((a, b) => (down ? -1 : 1) * compare[key](a, b) || a.i - b.i);
		const all = document.createDocumentFragment();
		for (const r of list) all.append(r.body);
		table.append(all);
		for (const h of heads) {
			if (h.dataset.sort === key) h.setAttribute('aria-sort', down ? 'descending' : 'ascending');
			else h.removeAttribute('aria-sort');
		}
	}
	for (const h of heads) {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = h.textContent;
		button.addEventListener('click', () => {
			sort(h.dataset.sort, sorted.key === h.dataset.sort && !sorted.down);
			remember();
		});
		h.replaceChildren(button);
	}

	// Folding.
	const fold = open => {
		for (const r of rows) if (!r.body.hidden) r.body.querySelector('details').open = open;
	};
	document.getElementById('unfold').addEventListener('click', () => fold(true));
	document.getElementById('fold').addEventListener('click', () => fold(false));

	// The calls of one construction.
	table.addEventListener('click', e => {
		const button = e.target.closest('button[data-made]');
		if (!button) return;
		made.place = button.dataset.made;
		filter();
		remember();
		document.getElementById('calls-head').focus();
	});
	table.addEventListener('toggle', e => {
		const span = e.target.open && e.target.querySelector('span[data-made]');
		if (!span) return;
		const button = document.createElement('button');
		button.type = 'button';
		button.dataset.made = span.dataset.made;
		button.textContent = span.textContent;
		span.replaceWith(button);
	}, true);

	form.addEventListener('input', () => { filter(); remember(); });
	form.addEventListener('submit', e => e.preventDefault());
	form.addEventListener('reset', () => setTimeout(() => { made.place = ''; filter(); remember(); }));

	// What the address asks for: a call, or a view.
	function go() {
		const call = /^#c-/.test(location.hash) && document.getElementById(location.hash.slice(1));
		if (call) {
			if (call.hidden) { form.reset(); made.place = ''; }
			call.querySelector('details').open = true;
			filter();
			call.scrollIntoView();
			return;
		}
		const p = new URLSearchParams(location.hash.slice(1));
		if (p.has('verdict')) for (const b of boxes) b.checked = p.get('verdict').split(',').includes(b.value);
		for (const f of fields) if (p.has(f.name)) f.value = p.get(f.name);
		made.place = p.get('made') || '';
		if (p.has('sort')) sort(p.get('sort').replace(/^-/, ''), p.get('sort').startsWith('-'));
		filter();
	}
	form.hidden = false;
	window.addEventListener('hashchange', go);
	go();
	performance.mark('mprlint-end');
})();
