// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
const require_repository = require("./repository.cjs");
const require_history = require("./history.cjs");
const require_snapshot = require("./snapshot.cjs");
const require_staged = require("./staged.cjs");
// src/git/past-change.ts
async function readCommitChange(snapshot, { sha, parents: [parent, ...merged] }) {
	if (parent === void 0 && require_history.shallowEnds(snapshot).has(sha)) throw new require_history.ShallowCloneError(`The parent of ${sha.slice(0, 12)} is not in this clone`);
	const then = {
		...require_snapshot.basedOn(snapshot, parent ?? null),
		target: sha
	};
	return {
		change: {
			...await require_staged.readStagedChange(then, merged),
			source: "commit"
		},
		snapshot: then
	};
}
async function readRangeChange(snapshot, { base, head }) {
	const then = {
		...require_snapshot.basedOn(snapshot, base),
		target: head
	};
	return {
		change: {
			...await require_staged.readStagedChange(then, []),
			source: "range"
		},
		snapshot: then
	};
}
async function readCommit(snapshot, revision) {
	const [commit] = await readCommits(snapshot, ["--no-walk", await resolve(snapshot, revision)]);
	if (commit === void 0) throw revisionError(`${shown(revision)} is not a commit`);
	return commit;
}
async function readRange(snapshot, text, most) {
	const [, from, to] = /^(.*?)\.\.\.?(.*)$/s.exec(text) ?? [];
	if (from === void 0 || to === void 0) throw revisionError(`${shown(text)} is not a range: use the form main..my-branch`);
	const [start, head] = await Promise.all([resolve(snapshot, from || "HEAD"), resolve(snapshot, to || "HEAD")]);
	const base = await mergeBase(snapshot, start, head);
	if (base === null) {
		const what = `${shown(from || "HEAD")} and ${shown(to || "HEAD")} have no commit in common`;
		throw require_history.shallowEnds(snapshot).size > 0 ? new require_history.ShallowCloneError(what) : revisionError(`${what}.`);
	}
	const [commits, count] = await Promise.all([readCommits(snapshot, [
		`--max-count=${most}`,
		"--end-of-options",
		head,
		`^${base}`,
		`^${start}`
	]), snapshot.git([
		"rev-list",
		"--count",
		"--end-of-options",
		head,
		`^${base}`,
		`^${start}`
	])]);
	return {
		base,
		head,
		commits,
		count: Number(count.toString())
	};
}
async function resolve(snapshot, revision) {
	try {
		const args = [
			"rev-parse",
			"--verify",
			"--quiet",
			"--end-of-options",
			`${revision}^{commit}`
		];
		return (await snapshot.gitInRepository(args)).toString().trim();
	} catch (error) {
		if (!(error instanceof require_repository.GitFailedError)) throw error;
		const what = `${shown(revision)} is not a commit here`;
		if (require_history.shallowEnds(snapshot).size > 0) throw new require_history.ShallowCloneError(what);
		throw revisionError(`${what}. See: git log --oneline`, error);
	}
}
async function mergeBase(snapshot, a, b) {
	try {
		return (await snapshot.git([
			"merge-base",
			a,
			b
		])).toString().trim();
	} catch (error) {
		if (error instanceof require_repository.GitFailedError && error.exitCode === 1) return null;
		throw error;
	}
}
async function readCommits(snapshot, args) {
	return (await snapshot.git([
		"log",
		"-z",
		"--no-show-signature",
		"--format=%H%n%P%n%ct%n%B",
		...args
	])).toString().split("\0").filter((record) => record !== "").map((record) => {
		const [sha = "", parents = "", seconds, ...message] = record.split("\n");
		return {
			sha,
			parents: parents.split(" ").filter((parent) => parent !== ""),
			at: require_main.commitTime(Number(seconds)),
			message: require_main.fromOutside(message.join("\n"))
		};
	});
}
const revisionError = (message, cause) => new require_main.CodedError("revision", message, { cause });
const shown = (revision) => require_main.inertCut(require_main.fromOutside(revision), 60);
Object.defineProperty(exports, "readCommit", {
	enumerable: true,
	get: function() {
		return readCommit;
	}
});
Object.defineProperty(exports, "readCommitChange", {
	enumerable: true,
	get: function() {
		return readCommitChange;
	}
});
Object.defineProperty(exports, "readRange", {
	enumerable: true,
	get: function() {
		return readRange;
	}
});
Object.defineProperty(exports, "readRangeChange", {
	enumerable: true,
	get: function() {
		return readRangeChange;
	}
});
