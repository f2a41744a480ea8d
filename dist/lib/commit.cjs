require("./rolldown-runtime.cjs");
const require_agents = require("./agents.cjs");
const require_main = require("./main.cjs");
const require_assess = require("./assess.cjs");
const require_assessment = require("./assessment.cjs");
const require_facts = require("./facts.cjs");
const require_quiet = require("./quiet.cjs");
const require_decision_log = require("./decision-log.cjs");
const require_presence = require("./presence.cjs");
// src/cli/hooks/commit.ts
async function assessCommit(shell, { facts, repository }, asker = {
	host: "git",
	canAsk: false,
	session: null
}) {
	const { now, change, purpose } = facts;
	const { host, canAsk, session } = asker;
	const decided = overridden(require_assess.assess(facts), purpose.message, shell.env, asker);
	const reported = await require_decision_log.recordDecision(shell, repository, {
		...decided,
		host,
		canAsk,
		session,
		now
	});
	return {
		assessment: decided.assessment,
		files: change.files,
		now,
		reported
	};
}
const TRAILER = /^Pager-Triage-Override:[ \t]*(\S.*)$/im;
function overridden(assessment, message, env, { host, canAsk }) {
	const { action } = assessment.decision;
	const byEnvironment = env["PAGER_TRIAGE_OVERRIDE"]?.trim();
	const override = byEnvironment || TRAILER.exec(message ?? "")?.[1];
	const byModel = host !== "git" && host !== "cli" && !byEnvironment;
	if (!(assessment.policy.length > 0 && (action === "ask" || action === "deny")) || !override || byModel && !canAsk) return {
		assessment,
		override: null
	};
	return {
		assessment: {
			...assessment,
			decision: { action: byModel ? "ask" : "warn" }
		},
		override
	};
}
async function commitVerdict(shell, agent, gathered, call) {
	const { session } = call;
	const canAsk = canAskIn(agent, call, shell.env);
	const { assessment, files, now, reported } = await assessCommit(shell, gathered, {
		host: agent.id,
		canAsk,
		session
	});
	const { action } = assessment.decision;
	if (session !== null && reported?.host === agent.id && reported.session === session && action !== "ask" && action !== "deny") return null;
	if (action === "pass") return null;
	const { toVerdict } = await Promise.resolve().then(() => require("./verdict.cjs"));
	return toVerdict(assessment, {
		files,
		nonce: require_main.newNonce(),
		typed: agent.typed,
		canAsk
	}, now);
}
function canAskIn({ asks }, { isAttended }, env) {
	if (asks === "nobody") return false;
	const attendance = asks === "session" ? require_presence.humanPresence(env) : isAttended ? "person" : "unclear";
	return attendance === "person" || attendance === "unclear" && require_main.setting(env, "PAGER_TRIAGE_ASK") === "always";
}
async function reportCommit(shell, gathered) {
	const assessed = await assessCommit(shell, gathered);
	const report = await reportOf(shell, assessed);
	if (report !== null) shell.stderr.print(report);
	const { decision, policy } = assessed.assessment;
	if (decision.action !== "deny") return require_main.EXIT.done;
	require_main.printMessage(shell.stderr, require_main.denial(policy.map(({ because }) => because)));
	return require_main.EXIT.risky;
}
const PREFIX = "pager-triage  ";
async function reportOf(shell, { assessment, files, now, reported }) {
	const { decision, level, score, sources } = assessment;
	const host = reported?.host ?? "git";
	const reader = host === "git" || host === "cli" ? null : require_agents.agentCalled(host);
	if (reader?.informsModel && decision.action !== "deny") return require_quiet.isQuiet(assessment) ? null : require_main.line`${require_main.own(PREFIX)}${require_main.own(level)} ${score}, already reported in ${require_main.own(reader.name)}`;
	if (require_assessment.changesNothing(assessment)) return null;
	if (!require_quiet.isQuiet(assessment) && require_main.isInsideAgent(shell.env)) {
		const { toContext } = await Promise.resolve().then(() => require("./context.cjs"));
		return toContext(assessment, files, require_main.newNonce());
	}
	if (require_quiet.isQuiet(assessment) && require_facts.SCORED_SOURCES.every((id) => require_assessment.isWhole(sources[id]))) return null;
	const { toShortText, toText } = await Promise.resolve().then(() => require("./text.cjs"));
	const options = {
		...require_main.layout(shell.stderr),
		now
	};
	if (!require_quiet.isQuiet(assessment)) return toText(assessment, options);
	return require_main.line`${require_main.own(PREFIX)}${toShortText(assessment, {
		...options,
		width: options.width - 14
	})}`;
}
exports.commitVerdict = commitVerdict;
exports.reportCommit = reportCommit;
