// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
// src/incidents/template.ts
/**
* A title with what varies between repeats taken out (numbers, hosts, ids, addresses), so that one problem that
* paged forty times counts once. Digits-only masking keeps scores still under repeats: docs/accuracy.md.
*/
function template(title) {
	return title.slice(0, 1024).toLowerCase().replace(/\b[0-9a-f]{8}-[0-9a-f-]{27,}\b/g, "<id>").replace(/\b(?=[a-z.-]*\d)[a-z0-9-]+(?:\.[a-z0-9-]+){2,}\b/g, "<host>").replace(/-(?=[a-z]*\d)[a-z0-9]{8,10}-[a-z0-9]{5}\b/g, "-<pod>").replace(/\b(?=[0-9a-f]*\d)[0-9a-f]{7,}\b/g, "<id>").replace(/\d+(?:[.,:]\d+)*/g, "<n>").replace(/\s+/g, " ").trim();
}
/** How many different problems these titles speak of. */
const countDistinct = (titles) => new Set(titles.map(template)).size;
Object.defineProperty(exports, "countDistinct", {
	enumerable: true,
	get: function() {
		return countDistinct;
	}
});
Object.defineProperty(exports, "template", {
	enumerable: true,
	get: function() {
		return template;
	}
});
