// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
// src/triage/write/words.ts
/** The command of each verb, in the terminal and behind `/triage:`. */
const COMMAND_OF = {
	acknowledge: "ack",
	resolve: "resolve",
	note: "note"
};
/** The same the other way round. */
const VERB_OF = {
	ack: "acknowledge",
	resolve: "resolve",
	note: "note"
};
const isWriteCommand = (name) => Object.hasOwn(VERB_OF, name);
const TASK = {
	acknowledge: "acknowledge",
	resolve: "resolve",
	note: "add a note to"
};
const DONE = {
	acknowledge: "Acknowledged",
	resolve: "Resolved",
	note: "Added the note to"
};
Object.defineProperty(exports, "COMMAND_OF", {
	enumerable: true,
	get: function() {
		return COMMAND_OF;
	}
});
Object.defineProperty(exports, "DONE", {
	enumerable: true,
	get: function() {
		return DONE;
	}
});
Object.defineProperty(exports, "TASK", {
	enumerable: true,
	get: function() {
		return TASK;
	}
});
Object.defineProperty(exports, "VERB_OF", {
	enumerable: true,
	get: function() {
		return VERB_OF;
	}
});
Object.defineProperty(exports, "isWriteCommand", {
	enumerable: true,
	get: function() {
		return isWriteCommand;
	}
});
