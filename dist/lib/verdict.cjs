require("./rolldown-runtime.cjs");
const require_main = require("./main.cjs");
const require_advice_lines = require("./advice-lines.cjs");
const require_summary = require("./summary.cjs");
const require_text = require("./text.cjs");
const require_assessment = require("./assessment.cjs");
const require_columns = require("./columns.cjs");
const require_context = require("./context.cjs");
// src/report/question.ts
const MAX_LINES = 8;
const MIN_EVIDENCE = 2;
function toQuestion(assessment, options, because) {
	const next = require_text.nextLines(assessment, {
		...options,
		moment: "before"
	}, 1);
	const head = [
		require_text.headline(assessment, options),
		...next,
		...because.slice(0, 2),
		require_text.sizeLine(assessment, options)
	];
	const space = MAX_LINES - head.length;
	const around = [...require_advice_lines.unknownLines(assessment), ...require_advice_lines.liveLines(assessment, options)].slice(0, space - MIN_EVIDENCE);
	const evidence = require_summary.heaviest(require_summary.evidenceLines(assessment, options.now), space - around.length);
	return [...head, ...require_text.table([...evidence, ...around], options, 1)];
}
// src/agents/verdict.ts
function toVerdict(assessment, asked, now) {
	const { files, nonce, typed, canAsk } = asked;
	const { action } = assessment.decision;
	if (action === "pass" || require_assessment.changesNothing(assessment)) return null;
	const options = {
		width: require_columns.COLUMNS.commit,
		style: require_main.PLAIN,
		now,
		typed
	};
	const context = require_context.toContext(assessment, files, nonce);
	if (action === "warn" || action === "ask" && !canAsk) return {
		kind: "inform",
		message: require_text.toText(assessment, {
			...options,
			moment: "after"
		}),
		context
	};
	const policies = assessment.policy.map(({ because }) => require_main.line`policy: ${require_main.inert(require_main.fromOutside(because))}`);
	const lines = action === "deny" ? [...policies, require_text.headline(assessment, options)].flatMap((text) => require_main.wrap(text, require_columns.COLUMNS.commit)) : toQuestion(assessment, options, policies.map((text) => require_main.cutTo(text, require_columns.COLUMNS.commit)));
	return {
		kind: action,
		reason: require_main.own(lines.join("\n")),
		context
	};
}
exports.toVerdict = toVerdict;
