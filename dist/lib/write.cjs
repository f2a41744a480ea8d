require("./rolldown-runtime.cjs");
const require_reading = require("./reading.cjs");
const require_main = require("./main.cjs");
const require_confirmed_write = require("./confirmed-write.cjs");
const require_presence = require("./presence.cjs");
// src/cli/confirmed-writes.ts
async function runWrites(shell, requests, json) {
	const ask = json ? null : shell.ask;
	if (!ask || (await require_presence.presenceAt(shell)).kind !== "person") throw oneByOne();
	let failed = 0;
	const attempt = async (request, work) => {
		try {
			await work();
		} catch (error) {
			if (!(error instanceof require_main.AppError)) throw error;
			failed += 1;
			require_main.printMessage(shell.stderr, require_main.failure(`${request.incident}: ${require_main.reasonOf(error)}`));
		}
	};
	const ready = [];
	for (const request of requests) {
		const { writing } = require_confirmed_write.prepare(shell, request);
		await attempt(request, async () => {
			const step = await require_confirmed_write.previewWrite(writing());
			const options = optionsFor(shell, request);
			if (step.kind !== "preview") shell.stdout.print(require_confirmed_write.resultText(step, options));
			else if (ready.push({
				request,
				writing,
				step
			})) shell.stdout.print(require_confirmed_write.listedSubject(step.subject, options));
		});
	}
	const [first] = ready;
	if (first === void 0) return failed > 0 ? require_main.EXIT.failed : require_main.EXIT.done;
	const { task } = require_reading.VERBS[first.request.verb];
	const { actor } = require_confirmed_write.prepare(shell, first.request);
	const answer = await ask(require_main.line`\n${require_main.own(`${task.charAt(0).toUpperCase()}${task.slice(1)}`)} ${ready.length === 1 ? require_main.own("this one") : require_main.own(`these ${ready.length}`)} as ${require_main.inert(require_main.fromOutside(actor))}? [y/N] `);
	if (!/^\s*y(es)?\s*$/i.test(answer)) {
		shell.stdout.print(require_main.own("Nothing was written."));
		return require_main.EXIT.confirm;
	}
	for (const { request, writing, step } of ready) await attempt(request, async () => {
		const done = await require_confirmed_write.confirmWrite(writing(), step.kind === "preview" ? step.code : "");
		if (done.kind === "preview") throw changedSince();
		shell.stdout.print(require_confirmed_write.resultText(done, optionsFor(shell, request)));
	});
	return failed > 0 ? require_main.EXIT.failed : require_main.EXIT.done;
}
const oneByOne = () => new require_reading.Refusal("unattended", "Several incidents at once need a person at a terminal, who is asked once.", { hint: "Nothing was written. Elsewhere, name one incident at a time." });
const changedSince = () => new require_reading.Refusal("changed", "The incident has changed since it was shown, so nothing was written to it.", { hint: "Run it again for this one." });
const optionsFor = (shell, request) => ({
	...require_main.layout(shell.stdout),
	request,
	actor: require_confirmed_write.prepare(shell, request).actor,
	now: shell.clock()
});
// src/cli/commands/write.ts
const write = (verb) => (shell, args) => {
	const code = args.text("confirm");
	const evenIfFiring = args.flag("even-if-firing");
	const names = [args.argument, ...args.further].map((name) => named(name, verb));
	const requests = [...new Set(names)].map((incident) => ({
		verb,
		incident,
		note: null,
		evenIfFiring
	}));
	const [first, ...more] = requests;
	if (first === void 0 || more.length > 0) {
		if (code !== null) throw new require_main.UsageError(...require_main.ONE_CODE);
		return runWrites(shell, requests, args.flag("json"));
	}
	return require_confirmed_write.runWrite(shell, {
		request: first,
		code,
		json: args.flag("json"),
		via: "terminal"
	});
};
const named = (name, verb) => require_reading.incidentNamed(name, `pager-triage ${require_reading.VERBS[verb].command}`);
const acknowledge = write("acknowledge");
const resolve = write("resolve");
const note = (shell, args) => {
	const request = {
		verb: "note",
		incident: named(args.argument, "note"),
		note: textOf(args),
		evenIfFiring: false
	};
	return require_confirmed_write.runWrite(shell, {
		request,
		code: args.text("confirm"),
		json: args.flag("json"),
		via: "terminal"
	});
};
function textOf(args) {
	const [option, words] = [args.text("content"), args.further];
	if (option !== null && words.length > 0) throw new require_main.UsageError(...require_main.onlyOne(["content", "TEXT"], "note"));
	const text = option ?? (words.length > 0 ? words.join(" ") : null);
	if (text === null) throw new require_main.UsageError(...require_main.NO_NOTE);
	return text;
}
exports.acknowledge = acknowledge;
exports.note = note;
exports.resolve = resolve;
