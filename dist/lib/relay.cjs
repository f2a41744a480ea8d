require("./rolldown-runtime.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_url = require("node:url");
const require_main = require("./main.cjs");
// src/cli/commands/relay.ts
const relay = async ({ env, stdout, interrupted }, args) => {
	const given = {
		port: String(args.number("port", 0, [0, 65535], "a port")),
		host: args.text("host")
	};
	const words = Object.entries(given).flatMap(([name, value]) => value === null ? [] : [`--${name}=${value}`]);
	const file = (0, node_path.join)(__dirname, "../relay/pager-triage-relay.cjs");
	if (!(0, node_fs.existsSync)(file)) throw new require_main.CodedError("no_relay", ...require_main.NO_RELAY);
	const program = await import((0, node_url.pathToFileURL)(file).href);
	const run = require_main.asObject(program)?.["runRelay"];
	if (typeof run !== "function") throw new require_main.CodedError("no_relay", ...require_main.NO_RELAY);
	try {
		await run({
			words: args.flag("demo") ? [...words, "--demo"] : words,
			env,
			print: (line) => stdout.print(require_main.own(line)),
			interrupted
		});
	} catch (error) {
		throw asOurs(error);
	}
	return require_main.EXIT.done;
};
function asOurs(error) {
	if (!(error instanceof Error && "code" in error && "hint" in error)) return error;
	return new require_main.CodedError(String(error.code), error.message, {
		hint: String(error.hint),
		cause: error
	});
}
exports.relay = relay;
