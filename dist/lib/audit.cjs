// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_known = require("./known.cjs");
const require_service = require("./service.cjs");
const require_run = require("./run.cjs");
const require_log = require("./log.cjs");
const require_time = require("./time.cjs");
const require_level = require("./level.cjs");
const require_process = require("./process.cjs");
const require_triage = require("./triage.cjs");
const require_words = require("./words.cjs");
const require_open_repository = require("./open-repository.cjs");
const require_repository = require("./repository.cjs");
const require_git_environment = require("./git-environment.cjs");
// src/audit/gather-outcomes.ts
const MAX_LOG_BYTES = 64 * 2 ** 20;
/**
* The commits of all branches since then, with their trees; stashes are none.
* @param head the commit that HEAD names, which need not be on a branch; null before the first one
* @throws what runGit throws
*/
async function readCommits(head, since, run) {
	if (head === null) return [];
	const refs = [
		head,
		"--branches",
		"--remotes",
		"--tags"
	];
	return (await require_run.runGit([
		"log",
		"--no-show-signature",
		"--format=%H %T %ct",
		`--since=${since.toISOString()}`,
		...refs
	], {
		...run,
		maxBytes: MAX_LOG_BYTES
	})).toString().split("\n").flatMap((line) => {
		const [sha, tree, seconds] = line.split(" ");
		return sha && tree && seconds ? [{
			at: (/* @__PURE__ */ new Date(Number(seconds) * 1e3)).toISOString(),
			sha,
			tree
		}] : [];
	});
}
/**
* The incidents of all services in the log since its oldest record. One that was merged into another is not counted.
* @throws PagerDutyError
*/
async function readFollowingIncidents(reader, records, now) {
	const decisions = records.filter((record) => record.kind === "decision");
	const serviceIds = [...new Set(decisions.flatMap(({ services }) => services))].filter((id) => require_service.SERVICE_ID.test(id));
	const since = oldest(decisions) ?? now;
	const { data, asOf, warnings } = await reader.incidents({
		since,
		until: now,
		serviceIds
	});
	const following = data.filter(({ mergedInto }) => mergedInto === null).map(({ id, service, createdAt }) => ({
		id,
		service: service.id,
		createdAt
	}));
	return {
		incidents: require_known.known(following, asOf),
		warnings
	};
}
/** The instant of the oldest record; null where there is none. */
const oldest = (records) => records.length === 0 ? null : new Date(Math.min(...records.map(({ at }) => Date.parse(at))));
function toOutcomesDocument(outcomes, { incidents, warnings }) {
	const missing = incidents.known ? warnings : [`the incidents that followed: ${incidents.why}`, ...warnings];
	return {
		tool: "audit_outcomes",
		...outcomes,
		warnings: missing
	};
}
// src/audit/calibration.ts
/**
* What follows if the scores are right about the odds: ten points double them, and the average commit's odds are set so
* that the sum over all commits fits. What is left to compare is how the parts fit.
* @param scores of all commits that could be judged
* @param followed how many of them incidents followed
* @returns null where there is nothing to compare with: none, or all
*/
function expectationOf(scores, followed) {
	if (followed === 0 || followed === scores.length) return null;
	const sum = (base, of) => of.reduce((total, score) => total + 1 / (1 + Math.exp(-base - score * LOG_ODDS_PER_POINT)), 0);
	let [low, high] = [-50, 50];
	for (let i = 0; i < 60; i++) {
		const middle = (low + high) / 2;
		if (sum(middle, scores) < followed) low = middle;
		else high = middle;
	}
	return (of) => sum(low, of);
}
const LOG_ODDS_PER_POINT = Math.LN2 / 10;
// src/audit/outcomes.ts
/** Git's commit times are whole seconds, so a commit may seem to be older than its decision. */
const CLOCK_STEP_MS = 1e3;
/** Whether the report stood out: most changes get some level; these got a high one, or a rule stood in their way. */
const isFlagged = ({ decision: { level, action }, overridden }) => require_level.isAtLeast(level, "HIGH") || action === "ask" || action === "deny" || overridden;
function toOutcomes(facts) {
	const commits = judgeCommits(facts);
	const expected = expectationIn(commits);
	return {
		days: facts.days,
		decisions: facts.records.filter(({ kind }) => kind === "decision").length,
		commits: commits.length,
		flagged: count(commits.filter(isFlagged)),
		unflagged: count(commits.filter((commit) => !isFlagged(commit))),
		overridden: count(commits.filter(({ overridden }) => overridden)),
		levels: require_level.LEVELS.map((level) => {
			const mine = commits.filter(({ decision }) => decision.level === level);
			return {
				level,
				commits: mine.length,
				share: share(mine.length, commits.length),
				expected: expected(mine),
				...count(mine)
			};
		}),
		months: toMonths(commits, expected)
	};
}
/** Each commit that has a decision, oldest first. */
function judgeCommits({ records, commits, incidents, days, now }) {
	const overrides = new Set(records.flatMap((record) => isOverride(record) ? [record.tree] : []));
	return pairWithCommits(records, commits).map(({ decision, committedAt }) => ({
		decision,
		committedAt,
		overridden: overrides.has(decision.tree),
		outcome: outcomeOf(decision, Date.parse(committedAt), {
			incidents,
			days,
			now
		})
	}));
}
/** A commit goes with the last decision on its tree before it; a decision with the first such commit, before a rebase. */
function pairWithCommits(records, known) {
	const decisions = groupBy(records.filter(isDecision).sort(byTime), ({ tree }) => tree);
	const committed = /* @__PURE__ */ new Map();
	for (const { at, tree } of [...records.filter(isCommit), ...known].sort(byTime)) {
		const until = Date.parse(at) + CLOCK_STEP_MS;
		const decision = decisions.get(tree)?.findLast((each) => Date.parse(each.at) < until);
		if (decision && !committed.has(decision)) committed.set(decision, at);
	}
	return [...committed].map(([decision, committedAt]) => ({
		decision,
		committedAt
	}));
}
function outcomeOf({ services }, committedAt, { incidents, days, now }) {
	const until = committedAt + days * require_time.DAY_MS;
	if (!incidents.known || services.length === 0) return "unknown";
	if (until > now.getTime()) return "early";
	return incidents.value.some(({ service, createdAt }) => {
		const at = Date.parse(createdAt);
		return services.includes(service) && at > committedAt && at <= until;
	}) ? "followed" : "quiet";
}
/** What the scores say of some of the commits, by what came of all of them. */
function expectationIn(commits) {
	const scores = (some) => some.flatMap(({ decision, outcome }) => outcome === "followed" || outcome === "quiet" ? [decision.score] : []);
	const expectation = expectationOf(scores(commits), count(commits).followed);
	return (some) => expectation && Number(expectation(scores(some)).toFixed(1));
}
function toMonths(commits, expected) {
	const months = groupBy(commits, ({ committedAt }) => committedAt.slice(0, 7));
	const before = [];
	return [...months].map(([month, mine]) => {
		const shares = levelShares(mine);
		const drift = before.length === 0 ? null : distance(shares, levelShares(before));
		before.push(...mine);
		return {
			month,
			commits: mine.length,
			shares,
			drift,
			flagged: count(mine.filter(isFlagged)),
			unflagged: count(mine.filter((commit) => !isFlagged(commit))),
			expected: expected(mine)
		};
	});
}
function levelShares(commits) {
	const of = (level) => share(commits.filter(({ decision }) => decision.level === level).length, commits.length);
	return {
		LOW: of("LOW"),
		MODERATE: of("MODERATE"),
		ELEVATED: of("ELEVATED"),
		HIGH: of("HIGH"),
		CRITICAL: of("CRITICAL")
	};
}
/** Total variation distance: the share that would have to move for the two to be equal. */
const distance = (a, b) => require_level.LEVELS.reduce((sum, level) => sum + Math.abs(a[level] - b[level]), 0) / 2;
function count(commits) {
	const of = (outcome) => commits.filter((commit) => commit.outcome === outcome).length;
	return {
		followed: of("followed"),
		quiet: of("quiet"),
		early: of("early"),
		unknown: of("unknown")
	};
}
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		groups.set(key, [...groups.get(key) ?? [], item]);
	}
	return groups;
}
const share = (part, whole) => whole === 0 ? 0 : part / whole;
const byTime = (a, b) => Date.parse(a.at) - Date.parse(b.at);
const isDecision = (record) => record.kind === "decision";
const isCommit = (record) => record.kind === "commit";
const isOverride = (record) => record.kind === "override";
// src/audit/text.ts
/** The newest last; a terminal shows no more than the last of them. */
function recordsText({ records, unread }, options) {
	const shown = records.slice(-Math.min(options.most, records.length));
	const earlier = records.length - shown.length;
	return require_triage.page([
		records.length === 0 ? [require_process.own("No decisions recorded.")] : [],
		earlier > 0 ? [require_process.line`${earlier} earlier: pager-triage audit list --json`] : [],
		require_triage.table([
			{},
			{},
			{ flexible: true }
		], shown.map(recordRow), options.width),
		unread > 0 ? [require_process.line`${require_words.plural(unread, "line")} of another version or damaged, not shown: pager-triage audit verify`] : []
	], [], options);
}
function recordRow(record) {
	const at = require_process.own(`${record.at.slice(0, 16).replace("T", " ")}Z`);
	switch (record.kind) {
		case "decision": {
			const { host, level, score, action, services, incidents } = record;
			const facts = [
				require_process.own(action),
				...services.length > 0 ? [require_words.listed(services.map(require_process.own), 2)] : [],
				...incidents.length > 0 ? [require_words.plural(incidents.length, "incident")] : []
			];
			return [
				at,
				require_process.own(host),
				require_process.line`${require_process.own(`${level} ${score}`.padEnd(12))} ${require_process.own(facts.join(" · "))}`
			];
		}
		case "commit": return [
			at,
			require_process.own("commit"),
			require_process.line`${short(record.sha)} · tree ${short(record.tree)}`
		];
		case "write": return [
			at,
			require_process.own(record.verb),
			require_process.line`${require_process.own(record.incident)} · ${require_process.own(record.outcome)}`
		];
		case "override": return [
			at,
			require_process.own("override"),
			require_process.line`${require_process.own(record.rule)} · ${require_process.inert(record.reason)}`
		];
	}
}
const short = (sha) => require_process.own(sha.slice(0, 7));
function verdictsText({ logs }, options) {
	return require_triage.page(logs.map(({ directory, ...verdict }) => verdictLines(require_process.inertPath(require_process.fromOutside(directory)), verdict, options)), [], options);
}
function verdictLines(directory, verdict, { width, style }) {
	if (verdict.intact && verdict.last === null) return [require_process.line`${directory}: no decisions recorded`];
	if (verdict.intact) {
		const unfinished = require_process.own("The last line is unfinished; the next writer removes it.");
		return [
			require_process.line`${directory}: ${style.good(require_process.own("sound"))}, ${require_words.plural(verdict.lines, "line")}`,
			require_process.line`last hash ${require_process.own(verdict.last?.hash ?? "")}`,
			...verdict.unfinished ? [unfinished] : []
		];
	}
	const { file, line: n, problem, lines } = verdict;
	const place = n === null ? directory : require_process.line`${directory}/${require_process.own(file)} line ${n}`;
	return [
		require_process.line`${place}: ${style.bad(require_process.own("broken"))}`,
		...require_triage.wrap(require_process.own(`${PROBLEMS[problem]}. Sound before it: ${require_words.plural(lines, "line")}.`), width),
		...require_triage.wrap(require_process.own("To start a new log, move the files audit* out of this directory."), width)
	];
}
const PROBLEMS = {
	changed: "This line was changed, or is not a line of the log",
	"out-of-order": "This line does not follow the one before it: that one was changed, or lines were removed, moved or inserted",
	missing: "The log is cut off here",
	added: "This line was inserted",
	"no-head": "audit.head.json is missing or damaged, so lines may be missing at the end",
	"not-there": "No line has that hash: the log was rewritten or replaced"
};
function outcomesText(document, options) {
	const { days, decisions, commits, flagged, unflagged, overridden, levels, months, warnings } = document;
	const { width, style } = options;
	const heading = (...words) => words.map((word) => ({
		text: require_process.own(word),
		paint: style.dim
	}));
	const number = { right: true };
	return require_triage.page([
		require_triage.wrap(require_process.line`${require_words.plural(decisions, "decision")}, ${commits} committed. Flagged: HIGH or CRITICAL, or a policy rule applied. Followed: an incident started on one of the services within ${require_words.plural(days, "day")}.`, width),
		require_triage.table([
			{},
			number,
			number,
			number,
			number
		], [
			heading("", "followed", "not", "rate", "open"),
			outcomeRow("flagged", flagged),
			outcomeRow("not flagged", unflagged),
			outcomeRow("overridden", overridden)
		], width),
		require_triage.table([
			{},
			number,
			number,
			number,
			number,
			number,
			number
		], [heading("level", "followed", "expected", "not", "rate", "open", "share"), ...levels.map(({ level, share, expected, ...counts }) => {
			const [label = require_process.own(""), followed = require_process.own(""), ...rest] = outcomeRow(level, counts);
			return [
				label,
				followed,
				tenths(expected),
				...rest,
				percent(share)
			];
		})], width),
		months.length === 0 ? [] : require_triage.table([
			{},
			number,
			...require_level.LEVELS.map(() => number),
			number,
			number,
			number
		], [heading("month", "commits", "LOW", "MOD", "ELEV", "HIGH", "CRIT", "drift", "flagged", "others"), ...months.map(({ month, shares, drift, ...row }) => [
			require_process.own(month),
			require_process.own(`${row.commits}`),
			...require_level.LEVELS.map((level) => percent(shares[level])),
			drift === null ? require_process.own("–") : percent(drift),
			fraction(row.flagged),
			fraction(row.unflagged)
		])], width),
		months.length === 0 ? [] : require_triage.table([
			{},
			number,
			number,
			number
		], [heading("month", "followed", "expected", "judged"), ...months.map(({ month, flagged, unflagged, expected }) => [
			require_process.own(month),
			require_process.own(`${flagged.followed + unflagged.followed}`),
			tenths(expected),
			require_process.own(`${judged(flagged) + judged(unflagged)}`)
		])], width),
		require_triage.wrap(require_process.own("An incident that followed was not necessarily caused by the change: compare the two rates."), width),
		require_triage.labelled("not known", warnings.map((text) => require_process.inert(require_process.fromOutside(text))), options, style.warn)
	], [], options);
}
/** What is open is too young, has no service, or PagerDuty did not respond. */
const outcomeRow = (label, counts) => [
	require_process.own(label),
	require_process.own(`${counts.followed}`),
	require_process.own(`${counts.quiet}`),
	judged(counts) === 0 ? require_process.own("–") : percent(counts.followed / judged(counts)),
	require_process.own(`${counts.early + counts.unknown}`)
];
const fraction = (counts) => require_process.line`${counts.followed} of ${judged(counts)}`;
const judged = ({ followed, quiet }) => followed + quiet;
const tenths = (value) => require_process.own(value === null ? "–" : value.toFixed(1));
const percent = (share) => require_process.own(`${Math.round(share * 100)} %`);
// src/cli/commands/audit.ts
const DEFAULT_DAYS = 7;
const MOST_DAYS = 90;
const HASH = /^[0-9a-f]{64}$/;
const run = async (shell, args) => {
	const [verb = "", extra] = args.positionals;
	if (extra !== void 0) throw new require_process.UsageError(require_process.unexpectedArgument(extra, "audit"));
	if (verb === "list") return list(shell, args);
	if (verb === "verify") return verify(shell, args);
	if (verb === "outcomes") return outcomes(shell, args);
	throw new require_process.UsageError(badVerb(verb));
};
/** The records of this repository and of this user's writes, oldest first. */
const list = async (shell, args) => {
	const since = args.text("since") === null ? 0 : require_triage.periodOf(args, "", shell.clock()).since.getTime();
	const logs = await Promise.all((await directories(shell)).map((directory) => require_log.openAuditLog(directory).read()));
	const document = {
		tool: "audit_list",
		records: logs.flatMap((log) => log.records).filter(({ at }) => Date.parse(at) >= since).sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
		unread: logs.reduce((sum, { unread }) => sum + unread, 0)
	};
	require_triage.show(shell, args, document, recordsText);
	return require_process.EXIT.done;
};
const verify = async (shell, args) => {
	const kept = args.text("kept");
	if (kept !== null && !HASH.test(kept)) throw new require_process.UsageError(badHash(kept));
	const logs = await verdictsOf(await directories(shell), kept);
	require_triage.show(shell, args, {
		tool: "audit_verify",
		logs
	}, verdictsText);
	return logs.every(({ intact }) => intact) ? require_process.EXIT.done : require_process.EXIT.failed;
};
/** A kept hash has to be in one of the logs. */
async function verdictsOf(places, kept) {
	const ask = (hash) => Promise.all(places.map(async (directory) => ({
		directory,
		...await require_log.openAuditLog(directory).verify(hash)
	})));
	const found = await ask(kept);
	return kept !== null && found.some(({ intact }) => intact) ? ask(null) : found;
}
const outcomes = async (shell, args) => {
	const days = readDays(args.text("days"));
	const now = shell.clock();
	const repository = await openHere(shell);
	const { records } = await require_log.openAuditLog(require_log.decisionsDirectory(repository.commonDir)).read();
	const commits = await readCommits(repository.head, oldest(records) ?? now, gitRun(shell));
	const following = await readFollowing(shell, records, args.flag("offline"));
	const outcomes = toOutcomes({
		records,
		commits,
		incidents: following.incidents,
		days,
		now
	});
	require_triage.show(shell, args, toOutcomesDocument(outcomes, following), outcomesText);
	return require_process.EXIT.done;
};
/** @throws EndpointError, InvalidKeyError: a wrong setting is not to be passed over in silence */
async function readFollowing(shell, records, offline) {
	if (offline) return {
		incidents: require_known.unknown(require_process.OFFLINE),
		warnings: []
	};
	try {
		return await require_triage.withReader(shell, (reader) => readFollowingIncidents(reader, records, shell.clock()));
	} catch (error) {
		if (!(error instanceof require_triage.NoKeyError || error instanceof require_process.PagerDutyError)) throw error;
		return {
			incidents: require_known.unknown(`${error.message} ${error.hint}`),
			warnings: []
		};
	}
}
const gitRun = (shell) => ({
	cwd: shell.cwd,
	env: require_git_environment.gitEnvironment(shell),
	signal: shell.interrupted
});
function openHere(shell) {
	const { cwd, env, signal } = gitRun(shell);
	return require_open_repository.openRepository(cwd, env, signal);
}
/** Of the log of this repository's decisions, where this is one, and of the log of this user's writes. */
async function directories(shell) {
	const here = await openHere(shell).then(({ commonDir }) => [require_log.decisionsDirectory(commonDir)], (error) => {
		if (error instanceof require_repository.NoRepositoryError || error instanceof require_repository.NoWorkTreeError) return [];
		throw error;
	});
	const writes = require_log.writesDirectory(shell.env);
	return writes === null ? here : [...here, writes];
}
/** @throws UsageError */
function readDays(text) {
	if (text === null) return DEFAULT_DAYS;
	const days = Number(text);
	if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) throw new require_process.UsageError(badDays(text));
	return days;
}
const shown = (text) => require_process.inertCut(require_process.fromOutside(text), 40);
const badVerb = (verb) => verb === "" ? "Use audit list, audit verify or audit outcomes. See: pager-triage audit --help" : `There is no audit ${shown(verb)}; use audit list, audit verify or audit outcomes`;
const badDays = (text) => `--days ${shown(text)} is not a number of days between 1 and ${MOST_DAYS}`;
const badHash = (text) => `--kept ${shown(text)} is not a hash of the log: 64 hex digits, as printed by audit verify`;
exports.run = run;
