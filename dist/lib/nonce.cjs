// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
let node_crypto = require("node:crypto");
const require_known_fields = require("./known-fields.cjs");
// src/cli/nonce.ts
/** For one text that a model is shown. */
const newNonce = () => require_known_fields.asNonce((0, node_crypto.randomBytes)(16).toString("hex"));
exports.newNonce = newNonce;
