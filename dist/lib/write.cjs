require("./rolldown-runtime.cjs");
const require_reading = require("./reading.cjs");
const require_main = require("./main.cjs");
const require_confirmed_write = require("./confirmed-write.cjs");
// src/cli/commands/write.ts
const write = (verb) => (shell, args) => {
	const note = verb === "note" ? args.text("content") : null;
	if (verb === "note" && note === null) throw new require_main.UsageError(...require_main.NO_NOTE);
	const request = {
		verb,
		incident: require_reading.incidentNamed(args.argument, `pager-triage ${require_reading.VERBS[verb].command}`),
		note,
		evenIfFiring: args.flag("even-if-firing")
	};
	return require_confirmed_write.runWrite(shell, {
		request,
		code: args.text("confirm"),
		json: args.flag("json"),
		via: "terminal"
	});
};
const acknowledge = write("acknowledge");
const resolve = write("resolve");
const note = write("note");
exports.acknowledge = acknowledge;
exports.note = note;
exports.resolve = resolve;
