// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_model = require("./model.cjs");
const require_main = require("./main.cjs");
const require_summary = require("./summary.cjs");
const require_page = require("./page.cjs");
// src/report/html/charts.ts
function scoreScale(score, [, highest]) {
	const bands = require_model.LEVELS.map((level) => band(level, require_model.levelOf(score)));
	const maybe = highest > score ? require_page.html`<rect class="maybe" x="${require_page.percent(score / 100)}" y="12" width="${require_page.percent((highest - score) / 100)}" height="8" rx="4"/>` : null;
	return require_page.html`<svg class="scale" role="img" aria-label="${require_main.line`${score} on a scale from 0 to 100`}">
${bands}<text x="100%" y="44" text-anchor="end">100</text>${maybe}
<svg x="${require_page.percent(score / 100)}" y="4" width="1" height="24" overflow="visible"><rect class="needle" x="-2" width="4" height="24" rx="2"/></svg>
</svg>`;
}
function band(level, reached) {
	const from = require_model.lowestScore(level);
	const next = require_model.LEVELS[require_model.LEVELS.indexOf(level) + 1];
	const to = next === void 0 ? 100 : require_model.lowestScore(next);
	const width = require_page.percent((to - from) / 100 - (next === void 0 ? 0 : .004));
	return require_page.html`<rect class="${require_main.own(level === reached ? "band on" : "band")}" x="${require_page.percent(from / 100)}" y="12" width="${width}" height="8" rx="2"/>
<text x="${require_page.percent(from / 100)}" y="44">${from}</text><text class="name" x="${require_page.percent(from / 100)}" y="60">${require_main.own(level)}</text>
`;
}
const levelClass = (level) => require_main.own(`is-${level.toLowerCase()}`);
function waterfall(assessment) {
	const steps = require_summary.scoreSteps(assessment);
	const top = Math.max(100, ...steps.map(({ to }) => to));
	const place = (score) => Math.min(1, Math.max(0, score / top));
	const rows = steps.map((step) => stepRow(step, place));
	const { score } = assessment;
	const sum = steps.at(-1)?.to ?? score;
	const held = sum === score ? null : require_page.html` <span>${require_main.own(sum > 100 ? "capped at 100" : sum < 0 ? "no lower than 0" : "rounded")}</span>`;
	return require_page.html`<table class="waterfall">
<caption>Score breakdown</caption>
<thead><tr><th scope="col">step</th><th scope="col" class="n">points</th><td></td><th scope="col" class="n">score</th></tr></thead>
<tbody>
<tr><th scope="row">average commit</th><td></td><td>${drawing(place, require_page.html`<rect class="start" y="11" height="18" rx="2" width="${require_page.percent(place(50))}"/>`)}</td><td class="n">${50}</td></tr>
${rows}<tr><th scope="row">score${held}</th><td></td><td>${drawing(place, require_page.html`<rect class="total" y="11" height="18" rx="2" width="${require_page.percent(place(score))}"/>`)}</td><td class="n">${score}</td></tr>
</tbody>
</table>`;
}
function stepRow({ label, points, files, from, to }, place) {
	const left = Math.min(place(from), place(to));
	const width = Math.max(.003, Math.abs(place(to) - place(from)));
	const where = files > 1 ? require_page.html` <span>${require_main.plural(files, "file")}</span>` : null;
	const bar = require_page.html`<line class="link" x1="${require_page.percent(place(from))}" x2="${require_page.percent(place(from))}" y1="0" y2="11"/>
<rect class="${require_main.own(points < 0 ? "minus" : "plus")}" x="${require_page.percent(left)}" y="11" width="${require_page.percent(width)}" height="18" rx="2"/>
<line class="link" x1="${require_page.percent(place(to))}" x2="${require_page.percent(place(to))}" y1="29" y2="40"/>`;
	return require_page.html`<tr><th scope="row">${require_main.own(label)}${where}</th><td class="n">${require_main.signed(points)}</td><td>${drawing(place, bar)}</td><td class="n">${require_main.own(to.toFixed(1))}</td></tr>
`;
}
const GRID = [
	0,
	25,
	50,
	75,
	100
];
const drawing = (place, bar) => require_page.html`<svg aria-hidden="true">${GRID.map((score) => require_page.html`<line class="grid" x1="${require_page.percent(place(score))}" x2="${require_page.percent(place(score))}" y1="0" y2="40"/>`)}${bar}</svg>`;
const HEIGHT = 96;
function barChart(bars, what) {
	const [first, last] = [bars[0], bars.at(-1)];
	if (first === void 0 || last === void 0 || bars.length < 2) return null;
	const most = Math.max(1, ...bars.map(({ count }) => count));
	const step = 1 / bars.length;
	const drawn = bars.map(({ label, count }, i) => {
		const height = Math.round(count / most * HEIGHT);
		return count === 0 ? null : require_page.html`<g><title>${label}: ${count}</title><rect class="bar" x="${require_page.percent(step * (i + .1))}" y="${HEIGHT - height}" width="${require_page.percent(step * .8)}" height="${height}" rx="1.5"/></g>
`;
	});
	const total = bars.reduce((sum, { count }) => sum + count, 0);
	return require_page.html`<svg class="bars" height="${120}" role="img" aria-label="${require_main.line`${require_main.plural(total, what)}, at most ${most} in one bar`}">
${drawn.filter((each) => each !== null)}<line class="axis" x1="0" x2="100%" y1="${HEIGHT}" y2="${HEIGHT}"/>
<text y="${114}">${first.label}</text><text x="100%" y="${114}" text-anchor="end">${last.label}</text>
<text x="50%" y="${114}" text-anchor="middle">${require_main.own(`at most ${most}`)}</text>
</svg>`;
}
Object.defineProperty(exports, "barChart", {
	enumerable: true,
	get: function() {
		return barChart;
	}
});
Object.defineProperty(exports, "levelClass", {
	enumerable: true,
	get: function() {
		return levelClass;
	}
});
Object.defineProperty(exports, "scoreScale", {
	enumerable: true,
	get: function() {
		return scoreScale;
	}
});
Object.defineProperty(exports, "waterfall", {
	enumerable: true,
	get: function() {
		return waterfall;
	}
});
