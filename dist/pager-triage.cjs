#!/usr/bin/env node
// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
"use strict";
var __defProp = Object.defineProperty;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);

// src/start.ts
var import_node_path2 = require("path");

// src/compiled-files.ts
var import_node_crypto2 = require("crypto");
var import_node_fs2 = require("fs");
var import_node_path = require("path");
var import_node_vm = require("vm");

// src/core/atomic-file.ts
var import_node_crypto = require("crypto");
var import_node_fs = require("fs");
var NotAFileError = class extends Error {
  constructor(path, what) {
    super(`${path} is ${what}: remove it first`);
    __publicField(this, "name", "NotAFileError");
  }
};
function writeAtomically(path, content, { mode = 384, durable = false } = {}) {
  const found = (0, import_node_fs.lstatSync)(path, { throwIfNoEntry: false });
  if (found && !found.isFile())
    throw new NotAFileError(path, found.isSymbolicLink() ? "a link" : "not a regular file");
  const temporary = `${path}.${process.pid}-${(0, import_node_crypto.randomBytes)(6).toString("hex")}.tmp`;
  const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = import_node_fs.constants;
  const fd = (0, import_node_fs.openSync)(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
  try {
    try {
      (0, import_node_fs.writeFileSync)(fd, content);
      if (durable) (0, import_node_fs.fsyncSync)(fd);
    } finally {
      (0, import_node_fs.closeSync)(fd);
    }
    (0, import_node_fs.renameSync)(temporary, path);
  } catch (error) {
    (0, import_node_fs.rmSync)(temporary, { force: true });
    throw error;
  }
}

// src/compiled-files.ts
function loadCompiled(path, directory) {
  const keptIn = process.env["NODE_DISABLE_COMPILE_CACHE"] ? null : (0, import_node_path.join)(directory, `${process.version}-${process.arch}`);
  const modules = /* @__PURE__ */ new Map();
  const compiled = [];
  const load = (file) => {
    const before = modules.get(file);
    if (before) return before.exports;
    const module2 = { exports: {} };
    modules.set(file, module2);
    const kept = keptIn === null ? null : readKept(file, keptIn);
    const text = kept ? kept.text : `${WRAPPER}${(0, import_node_fs2.readFileSync)(file, "latin1")}${WRAPPER_END}`;
    const script = new import_node_vm.Script(
      text,
      kept ? { filename: file, cachedData: kept.cachedData } : { filename: file }
    );
    if (!kept || script.cachedDataRejected) compiled.push({ path: file, text, script });
    const beside = (0, import_node_path.dirname)(file);
    const requireFrom = (name) => name.startsWith("./") ? load((0, import_node_path.join)(beside, name)) : require(name);
    script.runInThisContext()(module2.exports, requireFrom, module2, file, beside);
    return module2.exports;
  };
  if (keptIn !== null) process.on("exit", () => keep(compiled, keptIn));
  load(path);
}
var WRAPPER = "(function (exports, require, module, __filename, __dirname) {";
var WRAPPER_END = "\n})";
var HASH_BYTES = 64;
var HEAD_BYTES = 160;
function readKept(path, directory) {
  try {
    const bytes = (0, import_node_fs2.readFileSync)((0, import_node_path.join)(directory, (0, import_node_path.basename)(path)));
    const [hash, origin, size] = bytes.toString("latin1", 0, HEAD_BYTES).split("\n");
    const end = HEAD_BYTES + Number(size);
    if (origin !== originOf(path) || hash !== hashOf(bytes.subarray(HASH_BYTES))) return null;
    return { text: bytes.toString("latin1", end), cachedData: bytes.subarray(HEAD_BYTES, end) };
  } catch (e) {
    return null;
  }
}
function formatKept({ path, text, script }) {
  const data = script.createCachedData();
  const head = `
${originOf(path)}
${data.length}
`.padEnd(HEAD_BYTES - HASH_BYTES);
  const rest = Buffer.concat([Buffer.from(head), data, Buffer.from(text, "latin1")]);
  return Buffer.concat([Buffer.from(hashOf(rest)), rest]);
}
var hashOf = (bytes) => (0, import_node_crypto2.createHash)("sha256").update(bytes).digest("hex");
function keep(compiled, directory) {
  try {
    for (const loaded of compiled) {
      (0, import_node_fs2.mkdirSync)(directory, { recursive: true });
      (0, import_node_fs2.accessSync)(directory, import_node_fs2.constants.W_OK);
      const options = { mode: 420, durable: true };
      writeAtomically((0, import_node_path.join)(directory, (0, import_node_path.basename)(loaded.path)), formatKept(loaded), options);
    }
  } catch (e) {
  }
}
function originOf(path) {
  const { ino, size, ctimeMs } = (0, import_node_fs2.statSync)(path);
  return `${ino} ${size} ${ctimeMs}`;
}

// src/start.ts
var { node } = process.versions;
var [major = 0, minor = 0] = node.split(".").map(Number);
var here = __dirname;
if (major > 20 || major === 20 && minor >= 19) {
  loadCompiled((0, import_node_path2.join)(here, "lib", "pager-triage.cjs"), (0, import_node_path2.join)(here, "compiled"));
} else if (process.argv[2] === "hook" && process.argv[3] === "agent") {
  process.exitCode = 78;
} else {
  process.stderr.write(
    `pager-triage needs Node.js 20.19 or newer; this is v${node}. Get it at https://nodejs.org, then run this again.
`
  );
  process.exitCode = process.argv[2] === "hook" ? 0 : 1;
}
