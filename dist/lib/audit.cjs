require("./rolldown-runtime.cjs");
const require_known = require("./known.cjs");
const require_main = require("./main.cjs");
const require_repository = require("./repository.cjs");
const require_log = require("./log.cjs");
const require_model = require("./model.cjs");
const require_output = require("./output.cjs");
const require_reading = require("./reading.cjs");
// src/audit/gather-outcomes.ts
const MAX_LOG_BYTES = 64 * 2 ** 20;
async function readCommits(head, since, run) {
	if (head === null) return [];
	const refs = [
		head,
		"--branches",
		"--remotes",
		"--tags"
	];
	return (await require_repository.runGit([
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
			at: new Date(Number(seconds) * 1e3).toISOString(),
			sha,
			tree
		}] : [];
	});
}
const noFollowingIncidents = (why) => ({
	incidents: require_known.unknown(why),
	warnings: [`the incidents that followed: ${why}`]
});
async function readFollowingIncidents(reader, records, now) {
	const decisions = records.filter((record) => record.kind === "decision");
	const serviceIds = [...new Set(decisions.flatMap(({ services }) => services))].filter((id) => require_main.SERVICE_ID.test(id));
	const since = oldest(decisions) ?? now;
	const { data, asOf, warnings } = await reader.incidents({
		since,
		until: now,
		serviceIds
	});
	const following = data.filter(({ mergedInto }) => mergedInto === null).map(({ service, createdAt }) => ({
		service: service.id,
		createdAt
	}));
	return {
		incidents: require_known.known(following, asOf),
		warnings
	};
}
const oldest = (records) => records.length === 0 ? null : new Date(Math.min(...records.map(({ at }) => Date.parse(at))));
// src/audit/outcomes.ts
const CLOCK_STEP_MS = 1e3;
const isFlagged = ({ decision: { level, action }, overridden }) => require_model.isAtLeast(level, "HIGH") || action === "ask" || action === "deny" || overridden;
const byFlag = (commits) => ({
	flagged: count(commits.filter(isFlagged)),
	unflagged: count(commits.filter((commit) => !isFlagged(commit)))
});
function toOutcomes(facts) {
	const commits = judgeCommits(facts);
	const expected = expectationIn(commits);
	const shares = levelShares(commits);
	return {
		days: facts.days,
		decisions: facts.records.filter(({ kind }) => kind === "decision").length,
		commits: commits.length,
		...byFlag(commits),
		overridden: count(commits.filter(({ overridden }) => overridden)),
		levels: require_model.LEVELS.map((level) => {
			const mine = commits.filter(({ decision }) => decision.level === level);
			return {
				level,
				commits: mine.length,
				share: shares[level],
				expected: expected(mine),
				...count(mine)
			};
		}),
		months: toMonths(commits, expected)
	};
}
function judgeCommits({ records, commits, incidents, days, now }) {
	const overrides = new Set(records.flatMap((record) => record.kind === "override" ? [record.tree] : []));
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
const HOOKS_MS = 6e5;
function pairWithCommits(records, known) {
	const decisions = require_main.groupBy(records.filter((record) => record.kind === "decision").sort(byTime), ({ tree }) => tree);
	const committed = new Map();
	const commits = [...records.filter((record) => record.kind === "commit"), ...known];
	for (const { at, tree } of commits.sort(byTime)) {
		const mine = decisions.get(tree) ?? [];
		const until = Date.parse(at) + CLOCK_STEP_MS;
		const before = mine.findLast((each) => Date.parse(each.at) < until);
		const during = mine.find((each) => {
			const late = Date.parse(each.at) - until;
			return each.host === "git" && late >= 0 && late < HOOKS_MS && !committed.has(each);
		});
		const decision = before && !committed.has(before) ? before : during;
		if (decision) committed.set(decision, at);
	}
	return [...committed].map(([decision, committedAt]) => ({
		decision,
		committedAt
	}));
}
function outcomeOf({ services }, committedAt, { incidents, days, now }) {
	const until = committedAt + days * require_main.DAY_MS;
	if (!incidents.known || services.length === 0) return "unknown";
	if (until > now.getTime()) return "early";
	return incidents.value.some(({ service, createdAt }) => {
		const at = Date.parse(createdAt);
		return services.includes(service) && at > committedAt && at <= until;
	}) ? "followed" : "quiet";
}
function expectationIn(commits) {
	const scores = (some) => some.filter(({ outcome }) => outcome === "followed" || outcome === "quiet").map(({ decision }) => decision.score);
	const expectation = expectationOf(scores(commits), count(commits).followed);
	return (some) => expectation && Number(expectation(scores(some)).toFixed(1));
}
function toMonths(commits, expected) {
	const months = require_main.groupBy(commits, ({ committedAt }) => committedAt.slice(0, 7));
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
			...byFlag(mine),
			expected: expected(mine)
		};
	});
}
function levelShares(commits) {
	const of = (level) => commits.filter(({ decision }) => decision.level === level).length / Math.max(1, commits.length);
	return {
		LOW: of("LOW"),
		MODERATE: of("MODERATE"),
		ELEVATED: of("ELEVATED"),
		HIGH: of("HIGH"),
		CRITICAL: of("CRITICAL")
	};
}
const distance = (a, b) => require_model.LEVELS.reduce((sum, level) => sum + Math.abs(a[level] - b[level]), 0) / 2;
function count(commits) {
	const of = (outcome) => commits.filter((commit) => commit.outcome === outcome).length;
	return {
		followed: of("followed"),
		quiet: of("quiet"),
		early: of("early"),
		unknown: of("unknown")
	};
}
const byTime = (a, b) => Date.parse(a.at) - Date.parse(b.at);
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
// src/audit/text.ts
function recordsText({ records, unread, broken }, options) {
	const shown = records.slice(-Math.min(options.most, records.length));
	const earlier = records.length - shown.length;
	return require_main.page([
		records.length === 0 ? [require_main.own("No decisions recorded.")] : [],
		earlier > 0 ? [require_main.line`${earlier} earlier: pager-triage audit list --json`] : [],
		require_main.table([
			{},
			{},
			{ flexible: true }
		], shown.map(recordRow), options),
		unread > 0 ? [require_main.line`${require_main.plural(unread, "line")} not shown: ${require_main.own(broken.length > 0 ? DAMAGED : NEWER)}`] : [],
		...broken.map((log) => verdictLines(log, options))
	], options);
}
const NEWER = "written by another version of pager-triage";
const DAMAGED = "damaged, or written by another version of pager-triage";
function recordRow(record) {
	const at = require_main.own(`${record.at.slice(0, 16).replace("T", " ")}Z`);
	switch (record.kind) {
		case "decision": {
			const { host, level, score, action, services, incidents } = record;
			const facts = [
				require_main.own(action),
				...services.length > 0 ? [require_main.listed(services.map(require_main.own), 2)] : [],
				...incidents.length > 0 ? [require_main.plural(incidents.length, "incident")] : []
			];
			return [
				at,
				require_main.own(host),
				require_main.line`${require_main.own(`${level} ${score}`.padEnd(12))} ${require_main.own(facts.join(" · "))}`
			];
		}
		case "commit": return [
			at,
			require_main.own("commit"),
			require_main.line`${short(record.sha)} · tree ${short(record.tree)}`
		];
		case "write": return [
			at,
			require_main.own(record.verb),
			require_main.line`${require_main.own(record.incident)} · ${require_main.own(record.outcome)}`
		];
		case "override": return [
			at,
			require_main.own("override"),
			require_main.line`${require_main.own(record.rule)} · ${require_main.inert(record.reason)}`
		];
	}
}
const short = (sha) => require_main.own(sha.slice(0, 7));
const verdictsText = ({ logs }, options) => require_main.page(logs.map((log) => verdictLines(log, options)), options);
function verdictLines(verdict, { width, style }) {
	const directory = require_main.inertPath(require_main.fromOutside(verdict.directory));
	if (verdict.intact && verdict.last === null) return [require_main.line`${directory}: no decisions recorded`];
	if (verdict.intact) {
		const unfinished = require_main.own("The last line is unfinished; the next writer removes it.");
		return [
			require_main.line`${directory}: ${style.good(require_main.own("sound"))}, ${require_main.plural(verdict.lines, "line")}`,
			require_main.line`last hash ${require_main.own(verdict.last?.hash ?? "")}`,
			...verdict.unfinished ? [unfinished] : []
		];
	}
	const { file, line: n, problem, lines } = verdict;
	const place = n === null ? directory : require_main.line`${directory}/${require_main.own(file)} line ${n}`;
	return [
		require_main.line`${place}: ${style.bad(require_main.own("broken"))}`,
		...require_main.wrap(require_main.own(`${PROBLEMS[problem]}. Sound before it: ${require_main.plural(lines, "line")}.`), width),
		...require_main.wrap(require_main.own("To start a new log, move the files audit* out of this directory."), width)
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
	return require_main.page([
		require_main.wrap(require_main.line`${require_main.plural(decisions, "decision")}, ${commits} committed. Flagged: HIGH, CRITICAL, asked, denied or overridden. Followed: an incident started on one of the services within ${require_main.plural(days, "day")}.`, width),
		require_main.headedTable(options, [
			"",
			">followed",
			">not",
			">rate",
			">open"
		], [
			[require_main.own("flagged"), ...outcomeCells(flagged)],
			[require_main.own("not flagged"), ...outcomeCells(unflagged)],
			[require_main.own("overridden"), ...outcomeCells(overridden)]
		]),
		require_main.headedTable(options, [
			"level",
			">followed",
			">expected",
			">not",
			">rate",
			">open",
			">share"
		], levels.map(({ level, share, expected, ...counts }) => {
			const [followed = require_main.own(""), ...rest] = outcomeCells(counts);
			return [
				require_main.own(level),
				followed,
				tenths(expected),
				...rest,
				percent(share)
			];
		})),
		...months.length > 0 ? monthTables(months, options) : [],
		require_main.wrap(require_main.own("An incident that followed was not necessarily caused by the change: compare the two rates."), width),
		require_main.labelled("not known", warnings.map((text) => require_main.inert(require_main.fromOutside(text))), options, style.warn)
	], options);
}
const monthTables = (months, options) => [require_main.headedTable(options, [
	"month",
	">commits",
	">LOW",
	">MOD",
	">ELEV",
	">HIGH",
	">CRIT",
	">drift",
	">flagged",
	">others"
], months.map(({ month, commits, shares, drift, flagged, unflagged }) => [
	require_main.own(month),
	require_main.own(`${commits}`),
	...require_model.LEVELS.map((level) => percent(shares[level])),
	drift === null ? require_main.own("–") : percent(drift),
	fraction(flagged),
	fraction(unflagged)
])), require_main.headedTable(options, [
	"month",
	">followed",
	">expected",
	">judged"
], months.map(({ month, flagged, unflagged, expected }) => [
	require_main.own(month),
	require_main.own(`${flagged.followed + unflagged.followed}`),
	tenths(expected),
	require_main.own(`${judged(flagged) + judged(unflagged)}`)
]))];
const outcomeCells = (counts) => [
	require_main.own(`${counts.followed}`),
	require_main.own(`${counts.quiet}`),
	judged(counts) === 0 ? require_main.own("–") : percent(counts.followed / judged(counts)),
	require_main.own(`${counts.early + counts.unknown}`)
];
const fraction = (counts) => require_main.line`${counts.followed} of ${judged(counts)}`;
const judged = ({ followed, quiet }) => followed + quiet;
const tenths = (value) => require_main.own(value === null ? "–" : value.toFixed(1));
const percent = (share) => require_main.own(`${Math.round(share * 100)} %`);
// src/cli/commands/audit.ts
const HASH = /^[0-9a-f]{64}$/;
const audit = async (shell, args) => {
	const { argument: verb = "" } = args;
	if (verb === "list") return list(shell, args);
	if (verb === "verify") return verify(shell, args);
	if (verb === "outcomes") return outcomes(shell, args);
	throw new require_main.UsageError(...require_main.badAudit(verb));
};
const list = async (shell, args) => {
	const isAll = args.text("since") === null && args.text("until") === null;
	const { since, until } = require_reading.periodOf(args, "1970-01-01", shell.clock());
	const isAsked = (at) => isAll || at >= since && at <= until;
	const logs = await Promise.all((await directories(shell)).map(async (directory) => {
		const { verdict, ...log } = await require_log.openAuditLog(directory).read();
		return {
			...log,
			verdict: {
				directory,
				...verdict
			}
		};
	}));
	const document = {
		schema: "pager-triage/audit-list@1",
		tool: "audit_list",
		records: logs.flatMap((log) => log.records).filter(({ at }) => isAsked(new Date(at))).sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
		unread: logs.reduce((sum, { unread }) => sum + unread, 0),
		broken: logs.flatMap(({ verdict }) => verdict.intact ? [] : [verdict])
	};
	require_output.show(shell, args, document, recordsText);
	return document.broken.length === 0 ? require_main.EXIT.done : require_main.EXIT.failed;
};
const verify = async (shell, args) => {
	const earlier = args.text("kept");
	if (earlier !== null && !HASH.test(earlier)) throw new require_main.UsageError(...require_main.badHash(earlier));
	const logs = await verdictsOf(await directories(shell), earlier);
	require_output.show(shell, args, {
		schema: "pager-triage/audit-verify@1",
		tool: "audit_verify",
		logs
	}, verdictsText);
	return logs.every(({ intact }) => intact) ? require_main.EXIT.done : require_main.EXIT.failed;
};
async function verdictsOf(places, earlier) {
	const verdicts = (hash) => Promise.all(places.map(async (directory) => ({
		directory,
		...await require_log.openAuditLog(directory).verify(hash)
	})));
	const found = await verdicts(earlier);
	return earlier !== null && found.some(({ intact }) => intact) ? verdicts(null) : found;
}
const outcomes = async (shell, args) => {
	const days = args.number("days", 7, [1, 90], "a number of days");
	const now = shell.clock();
	const repository = await openHere(shell);
	const { records } = await require_log.openAuditLog(require_log.decisionsDirectory(repository.commonDir)).read();
	const commits = await readCommits(repository.head, oldest(records) ?? now, require_main.gitRun(shell));
	const following = await require_reading.withReaderOr(shell, args.flag("offline"), (reader) => readFollowingIncidents(reader, records, now), noFollowingIncidents);
	const document = {
		schema: "pager-triage/audit-outcomes@1",
		tool: "audit_outcomes",
		...toOutcomes({
			records,
			commits,
			incidents: following.incidents,
			days,
			now
		}),
		warnings: following.warnings
	};
	return require_output.show(shell, args, document, outcomesText);
};
function openHere(shell) {
	const { cwd, env, signal } = require_main.gitRun(shell);
	return require_repository.openRepository(cwd, env, signal);
}
async function directories(shell) {
	const here = await openHere(shell).then(({ commonDir }) => [require_log.decisionsDirectory(commonDir)], (error) => {
		if (error instanceof require_repository.NoRepositoryError) return [];
		throw error;
	});
	const writes = require_log.writesDirectory(shell.env);
	return writes === null ? here : [...here, writes];
}
exports.audit = audit;
