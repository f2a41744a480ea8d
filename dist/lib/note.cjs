// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_confirmed_write = require("./confirmed-write.cjs");
const require_typed_write = require("./typed-write.cjs");
// src/cli/commands/note.ts
const run = (shell, args) => require_confirmed_write.runWrite(shell, require_typed_write.readWrite("note", args));
exports.run = run;
