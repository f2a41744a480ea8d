// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_gather = require("./gather.cjs");
const require_past_commits = require("./past-commits.cjs");
const require_source_ids = require("./source-ids.cjs");
const require_settings = require("./settings.cjs");
// src/cli/risk-sources.ts
/** Null where a command commits nothing. @throws what the gathering throws, TeamConfigError, UnknownServiceError */
async function assessSource(shell, source, { offline, ...asked }) {
	const pagerDuty = require_settings.pagerDutyAccess(shell.env, offline);
	const request = {
		...asked,
		pagerDuty,
		clock: shell.clock,
		depth: "full"
	};
	const found = await assessWith(shell, source, request);
	if (found !== null && asked.services.length > 0 && !require_source_ids.isWhole(found.assessment.sources.pagerduty)) await refuseUnknown(request);
	return found;
}
/** What else PagerDuty failed at stands in the report. @throws UnknownServiceError */
async function refuseUnknown({ pagerDuty, services, ...asked }) {
	if (!pagerDuty.allowed) return;
	const [{ createReader }, { refuse, UnknownServiceError }] = await Promise.all([Promise.resolve().then(() => require("./reader.cjs")).then((n) => n.reader_exports), Promise.resolve().then(() => require("./known-services.cjs")).then((n) => n.known_services_exports)]);
	const { clock, signal, deadlineAt } = asked;
	const reader = createReader({
		...pagerDuty,
		clock,
		signal,
		deadlineAt
	});
	try {
		await refuse(reader, (await reader.servicesById(services)).data);
	} catch (error) {
		if (error instanceof UnknownServiceError) throw error;
	} finally {
		await reader.close();
	}
}
async function assessWith(shell, source, request) {
	switch (source.kind) {
		case "index": return assessNext(await require_gather.gatherFacts(request));
		case "command": {
			const { planCommit } = await Promise.resolve().then(() => require("./commit-plan.cjs"));
			const plan = await planCommit(request, source.command);
			return plan && assessNext(await require_gather.gatherCommandFacts(request, plan));
		}
		case "commit": {
			const { gatherCommit } = await Promise.resolve().then(() => require("./gather-commit.cjs"));
			return assessOne(await gatherCommit(request, source.revision));
		}
		case "range": {
			const { gatherRange } = await Promise.resolve().then(() => require("./gather-range.cjs"));
			return assessRange(await gatherRange(request, source.range));
		}
		case "patch": {
			const { gatherPatchFacts } = await Promise.resolve().then(() => require("./gather-patch.cjs"));
			const { readPatchInput } = await Promise.resolve().then(() => require("./patch-input.cjs"));
			return assessOne(await gatherPatchFacts(request, await readPatchInput(shell, source.file)));
		}
	}
}
const assessNext = (gathered) => ({
	...assessOne(gathered),
	repository: gathered.repository
});
function assessOne({ facts, configError }) {
	if (configError !== void 0) throw configError;
	return {
		assessment: require_past_commits.assess(facts),
		range: null,
		now: facts.now,
		repository: null
	};
}
function assessRange({ whole, commits, omitted, configError }) {
	if (configError !== void 0) throw configError;
	const range = {
		whole: require_past_commits.assess(whole),
		commits: commits.map(({ sha, facts }) => ({
			sha,
			assessment: require_past_commits.assess(facts)
		})),
		omitted
	};
	return {
		assessment: range.whole,
		range,
		now: whole.now,
		repository: null
	};
}
/** What may be committed next leaves a line in the decision log; what was committed long ago does not. */
async function recordNext(shell, { assessment, repository, now }) {
	if (repository === null || assessment.change.files.length === 0) return;
	const { appendDecision } = await Promise.resolve().then(() => require("./decision-log.cjs"));
	await appendDecision(shell, repository, {
		assessment,
		override: null,
		host: "cli",
		now
	});
}
exports.assessSource = assessSource;
exports.recordNext = recordNext;
