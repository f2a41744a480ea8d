// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
// src/report/json.ts
const RISK_SCHEMA = "pager-triage/risk@1";
const RANGE_SCHEMA = "pager-triage/risk-range@1";
/** `risk --json`: docs/schema/risk-1.schema.json. */
const toJson = (assessment, timingMs) => require_main.inertJson({
	schema: RISK_SCHEMA,
	tool: "risk",
	...assessment,
	timingMs
}, 2);
/** With a range: docs/schema/risk-range-1.schema.json, the whole as `risk --json` has it, and its commits. */
const report = {
	render({ assessment, range, totalMs }) {
		const timingMs = { total: totalMs };
		if (range === null) return toJson(assessment, timingMs);
		const { whole, commits, omitted = 0 } = range;
		return require_main.inertJson({
			schema: RANGE_SCHEMA,
			tool: "risk",
			...whole,
			commits,
			omitted,
			timingMs
		}, 2);
	},
	nothing: require_main.inertJson({
		tool: "risk",
		commit: false
	})
};
exports.report = report;
exports.toJson = toJson;
