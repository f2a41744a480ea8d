// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/core/untrusted.ts
var fromOutside;
var init_untrusted = __esm({
  "src/core/untrusted.ts"() {
    "use strict";
    fromOutside = (text) => text;
  }
});

// src/untrusted/lazily.ts
function lazily(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}
var init_lazily = __esm({
  "src/untrusted/lazily.ts"() {
    "use strict";
  }
});

// src/untrusted/normalise.ts
function normalise(text) {
  if (PRINTABLE.test(text)) return text.replace(/ +/g, " ").trim();
  return untilStable(
    text,
    (now) => dropInvisible(now.normalize("NFKC").replace(/\s+/gu, " ")).replace(stackedMarks(), "$1").trim()
  );
}
function untilStable(text, step) {
  let now = text;
  for (let i = 0; i < MAX_STEPS; i += 1) {
    const next = step(now);
    if (next === now) break;
    now = next;
  }
  return now;
}
function neededJoiners(text) {
  if (!/[\u200c\u200d]/.test(text)) return NONE;
  return new Set(Array.from(text.matchAll(neededJoiner()), ({ index }) => index));
}
function dropInvisible(text) {
  const joiners = neededJoiners(text);
  return replaceInvisible(text, (found, at) => joiners.has(at) ? found : "");
}
function replaceInvisible(text, by) {
  if (PRINTABLE.test(text)) return text;
  return text.replace(invisible(), by);
}
var invisible, stackedMarks, SHAPING, neededJoiner, PRINTABLE, MAX_STEPS, NONE;
var init_normalise = __esm({
  "src/untrusted/normalise.ts"() {
    "use strict";
    init_lazily();
    invisible = lazily(() => /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu);
    stackedMarks = lazily(() => new RegExp("(\\p{M}{4})\\p{M}+", "gu"));
    SHAPING = "\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gujarati}\\p{Script=Gurmukhi}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}";
    neededJoiner = lazily(
      () => new RegExp(
        `(?<=[\\p{Extended_Pictographic}\\u{1F3FB}-\\u{1F3FF}])\\u200d(?=\\p{Extended_Pictographic})|(?<=[${SHAPING}]\\p{M}{0,4})[\\u200c\\u200d](?=[${SHAPING}])`,
        "gu"
      )
    );
    PRINTABLE = /^[ -~]*$/;
    MAX_STEPS = 20;
    NONE = /* @__PURE__ */ new Set();
  }
});

// src/untrusted/inert.ts
var inert;
var init_inert = __esm({
  "src/untrusted/inert.ts"() {
    "use strict";
    init_normalise();
    inert = (text) => normalise(text);
  }
});

// src/git/git.ts
var git_exports = {};
__export(git_exports, {
  GitDeadlineError: () => GitDeadlineError,
  GitFailedError: () => GitFailedError,
  GitMissingError: () => GitMissingError,
  GitOutputError: () => GitOutputError,
  dropGit: () => dropGit,
  explainStart: () => explainStart,
  releaseGit: () => releaseGit,
  runGit: () => runGit,
  startGit: () => startGit
});
function startGit(args, run) {
  const pathspecs = run.pathspecs === "magic" ? [] : ["--literal-pathspecs"];
  return (0, import_node_child_process.spawn)("git", [...HARDENING, ...pathspecs, ...args], {
    cwd: run.cwd,
    env: { ...run.env, ...ALWAYS },
    stdio: [run.input === void 0 ? "ignore" : "pipe", "pipe", "pipe"],
    windowsHide: true
  });
}
function dropGit(git) {
  git.kill();
  releaseGit(git);
}
function releaseGit(git) {
  git.unref();
  for (const stream of [git.stdin, git.stdout, git.stderr]) stream?.destroy();
}
function runGit(args, run) {
  const command = args[0] ?? "";
  return new Promise((resolve2, reject) => {
    if (run.signal.aborted) throw new GitDeadlineError(command);
    const git = startGit(args, run);
    const giveUp = (error) => {
      dropGit(git);
      reject(error);
    };
    const onDeadline = () => giveUp(new GitDeadlineError(command));
    (0, import_node_events.setMaxListeners)(0, run.signal);
    run.signal.addEventListener("abort", onDeadline, { once: true });
    const stdout = collect(
      git.stdout,
      run.maxBytes,
      () => giveUp(new GitOutputError(command, run.maxBytes ?? 0))
    );
    const stderr = collect(git.stderr);
    git.stdin?.on("error", () => {
    }).end(run.input);
    git.on("error", (error) => reject(explainStart(error, command, run.cwd)));
    git.on("close", (exitCode) => {
      run.signal.removeEventListener("abort", onDeadline);
      if (exitCode === 0) resolve2(Buffer.concat(stdout));
      else reject(new GitFailedError(command, exitCode ?? -1, Buffer.concat(stderr).toString()));
    });
  });
}
function collect(stream, maxBytes = Number.POSITIVE_INFINITY, tooMuch = () => {
}) {
  const chunks = [];
  let bytes = 0;
  stream?.on("data", (chunk) => {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > maxBytes) tooMuch();
  });
  return chunks;
}
function explainStart(error, command, cwd) {
  if (!("code" in error) || error.code !== "ENOENT") return error;
  if ((0, import_node_fs.existsSync)(cwd)) return new GitMissingError({ cause: error });
  return new GitFailedError(command, 128, `${cwd}: no such directory`);
}
function firstLine(stderr) {
  const line = stderr.split("\n").find((text) => text.trim() !== "") ?? "";
  return inert(fromOutside(line.replace(/^(fatal|error): /, ""))).slice(0, 300);
}
var import_node_child_process, import_node_events, import_node_fs, HARDENING, ALWAYS, GitMissingError, GitFailedError, GitOutputError, GitDeadlineError;
var init_git = __esm({
  "src/git/git.ts"() {
    "use strict";
    import_node_child_process = require("node:child_process");
    import_node_events = require("node:events");
    import_node_fs = require("node:fs");
    init_untrusted();
    init_inert();
    HARDENING = [
      "--no-pager",
      "--no-optional-locks",
      "--no-replace-objects",
      ...["-c", "core.fsmonitor=false"],
      // may name a program to run
      ...["-c", "core.hooksPath=/dev/null"],
      ...["-c", "protocol.allow=never"],
      // a partial clone would fetch missing blobs
      ...["-c", "safe.bareRepository=explicit"],
      // a bare repository hidden in a work tree
      ...["-c", "log.showSignature=false"]
      // would run gpg
    ];
    ALWAYS = {
      LC_ALL: "C",
      // error texts are matched in English
      GIT_OPTIONAL_LOCKS: "0",
      GIT_NO_LAZY_FETCH: "1",
      GIT_ALLOW_PROTOCOL: "none",
      GIT_TERMINAL_PROMPT: "0"
    };
    GitMissingError = class extends Error {
      name = "GitMissingError";
      constructor(options) {
        super("git was not found in PATH. Install git 2.31 or newer, then run this again.", options);
      }
    };
    GitFailedError = class extends Error {
      name = "GitFailedError";
      exitCode;
      stderr;
      constructor(command, exitCode, stderr) {
        super(`git ${command} failed (${exitCode}): ${firstLine(stderr) || "it gave no reason"}`);
        this.exitCode = exitCode;
        this.stderr = stderr;
      }
    };
    GitOutputError = class extends Error {
      name = "GitOutputError";
      constructor(command, maxBytes) {
        super(`git ${command} printed more than ${Math.round(maxBytes / 2 ** 20)} MB`);
      }
    };
    GitDeadlineError = class extends Error {
      name = "GitDeadlineError";
      constructor(command) {
        super(`git ${command} did not finish before the deadline`);
      }
    };
  }
});

// src/git/repository.ts
var repository_exports = {};
__export(repository_exports, {
  NoRepositoryError: () => NoRepositoryError,
  NoWorkTreeError: () => NoWorkTreeError,
  RepositoryOwnerError: () => RepositoryOwnerError,
  repositoryName: () => repositoryName
});
var import_node_path, NoRepositoryError, NoWorkTreeError, RepositoryOwnerError, repositoryName;
var init_repository = __esm({
  "src/git/repository.ts"() {
    "use strict";
    import_node_path = require("node:path");
    NoRepositoryError = class extends Error {
      name = "NoRepositoryError";
      constructor(cwd) {
        super(`${cwd} is not inside a git repository. Change into one, or start one with: git init`);
      }
    };
    NoWorkTreeError = class extends Error {
      name = "NoWorkTreeError";
      constructor(cwd) {
        super(
          `${cwd} has no work tree, so nothing is staged here. Run this in a clone of it, or in a git worktree.`
        );
      }
    };
    RepositoryOwnerError = class extends Error {
      name = "RepositoryOwnerError";
      constructor(cwd) {
        super(
          `git does not trust ${cwd}: it belongs to another user. Run \`git status\` there and follow its advice.`
        );
      }
    };
    repositoryName = (commonDir) => (0, import_node_path.basename)((0, import_node_path.basename)(commonDir) === ".git" ? (0, import_node_path.dirname)(commonDir) : commonDir).replace(/\.git$/, "");
  }
});

// src/git/plain-repository.ts
function findPlainRepository(cwd, env) {
  try {
    if (MOVED.some((name) => env[name] !== void 0)) return null;
    const topLevel = topLevelOf((0, import_node_fs2.realpathSync)(cwd));
    return topLevel === null ? null : readPlain(topLevel, env);
  } catch {
    return null;
  }
}
function topLevelOf(start) {
  if (!PRINTABLE2.test(start)) return null;
  const { dev } = (0, import_node_fs2.statSync)(start);
  for (let dir = start; ; dir = (0, import_node_path2.dirname)(dir)) {
    if ((0, import_node_fs2.statSync)(dir).dev !== dev || isThere((0, import_node_path2.join)(dir, "HEAD"))) return null;
    const found = lookAt((0, import_node_path2.join)(dir, ".git"));
    if (found) return found.isDirectory() ? dir : null;
    if (dir === (0, import_node_path2.dirname)(dir)) return null;
  }
}
function readPlain(topLevel, env) {
  const gitDir = (0, import_node_path2.join)(topLevel, ".git");
  const user = process.getuid?.();
  const isOurs = [topLevel, gitDir].every((path) => (0, import_node_fs2.statSync)(path).uid === user);
  const isWhole = ["objects", "refs"].every((name) => (0, import_node_fs2.statSync)((0, import_node_path2.join)(gitDir, name)).isDirectory());
  if (!isOurs || !isWhole || isThere((0, import_node_path2.join)(gitDir, "commondir"))) return null;
  if (UNUSUAL.test((0, import_node_fs2.readFileSync)((0, import_node_path2.join)(gitDir, "config"), "latin1"))) return null;
  const head = readHead(gitDir);
  if (head === null) return null;
  return {
    topLevel,
    gitDir,
    commonDir: gitDir,
    name: repositoryName(gitDir),
    indexFile: env.GIT_INDEX_FILE ? (0, import_node_path2.resolve)(topLevel, env.GIT_INDEX_FILE) : (0, import_node_path2.join)(gitDir, "index"),
    objectsDir: (0, import_node_path2.join)(gitDir, "objects"),
    shallowFile: (0, import_node_path2.join)(gitDir, "shallow"),
    mergeHeadFile: (0, import_node_path2.join)(gitDir, "MERGE_HEAD"),
    objectFormat: "sha1",
    head
  };
}
function readHead(gitDir) {
  const head = (0, import_node_fs2.readFileSync)((0, import_node_path2.join)(gitDir, "HEAD"), "latin1");
  if (SHA.test(head)) return head.trimEnd();
  const [, name] = BRANCH.exec(head) ?? [];
  if (name === void 0 || name.includes("..")) return null;
  if (!isThere((0, import_node_path2.join)(gitDir, name))) return readPacked(gitDir, name);
  const sha = (0, import_node_fs2.readFileSync)((0, import_node_path2.join)(gitDir, name), "latin1");
  return SHA.test(sha) ? sha.trimEnd() : null;
}
function readPacked(gitDir, name) {
  const refs = (0, import_node_fs2.readFileSync)((0, import_node_path2.join)(gitDir, "packed-refs"), "latin1");
  const end = refs.indexOf(` ${name}
`);
  const sha = refs.slice(Math.max(end - 41, 0), end + 1);
  return /^\n[0-9a-f]{40} $/.test(sha) ? sha.trim() : null;
}
var import_node_fs2, import_node_path2, MOVED, PRINTABLE2, UNUSUAL, SHA, BRANCH, lookAt, isThere;
var init_plain_repository = __esm({
  "src/git/plain-repository.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    import_node_path2 = require("node:path");
    init_repository();
    MOVED = ["GIT_DIR", "GIT_WORK_TREE", "GIT_CEILING_DIRECTORIES"];
    PRINTABLE2 = /^[\x20-\x7e]+$/;
    UNUSUAL = /extensions|include|worktree|bare(?!\s*=\s*false\s)|repositoryformatversion(?!\s*=\s*0\s)/i;
    SHA = /^[0-9a-f]{40}\n$/;
    BRANCH = /^ref: (refs\/heads\/[\w./+@-]+)\n$/;
    lookAt = (path) => (0, import_node_fs2.lstatSync)(path, { throwIfNoEntry: false });
    isThere = (path) => lookAt(path) !== void 0;
  }
});

// src/git/open-repository.ts
var open_repository_exports = {};
__export(open_repository_exports, {
  openRepository: () => openRepository
});
async function openRepository(cwd, env, signal) {
  return findPlainRepository(cwd, env) ?? askGit(cwd, env, signal);
}
async function askGit(cwd, env, signal) {
  const places = await readPlaces({ cwd, env, signal }).catch((error) => {
    throw explain(error, cwd);
  });
  const [inside, format, gitDir, commonDir, indexFile, objectsDir, shallowFile, mergeHeadFile] = places;
  const [topLevel, head = null] = places.slice(8);
  if (inside !== "true" || !gitDir || !commonDir || !indexFile || !objectsDir || !shallowFile || !mergeHeadFile || !topLevel) {
    throw new NoWorkTreeError(cwd);
  }
  return {
    topLevel,
    gitDir,
    commonDir,
    name: repositoryName(commonDir),
    indexFile,
    objectsDir,
    shallowFile,
    mergeHeadFile,
    objectFormat: format === "sha256" ? "sha256" : "sha1",
    head
  };
}
async function readPlaces(run) {
  try {
    return linesOf(await runGit([...PLACES, "HEAD^{commit}"], run));
  } catch (error) {
    if (!(error instanceof GitFailedError) || !error.stderr.includes("'HEAD^{commit}'")) throw error;
    return linesOf(await runGit(PLACES, run));
  }
}
function explain(error, cwd) {
  if (!(error instanceof GitFailedError)) return error;
  if (/dubious ownership/.test(error.stderr)) return new RepositoryOwnerError(cwd);
  if (/not a git repository/.test(error.stderr)) return new NoRepositoryError(cwd);
  if (/must be run in a work tree|cannot use bare repository/.test(error.stderr))
    return new NoWorkTreeError(cwd);
  return error;
}
var PLACES, linesOf;
var init_open_repository = __esm({
  "src/git/open-repository.ts"() {
    "use strict";
    init_git();
    init_plain_repository();
    init_repository();
    PLACES = [
      "rev-parse",
      "--path-format=absolute",
      "--is-inside-work-tree",
      "--show-object-format",
      "--absolute-git-dir",
      "--git-common-dir",
      ...["index", "objects", "shallow", "MERGE_HEAD"].flatMap((path) => ["--git-path", path]),
      "--show-toplevel"
      // last: it fails where there is no work tree
    ];
    linesOf = (output) => output.toString().trimEnd().split("\n");
  }
});

// src/core/atomic-file.ts
function writeAtomically(path, content, { mode = 384, durable = false } = {}) {
  const found = (0, import_node_fs3.lstatSync)(path, { throwIfNoEntry: false });
  if (found && !found.isFile())
    throw new NotAFileError(path, found.isSymbolicLink() ? "a link" : "not a regular file");
  const temporary = `${path}.${process.pid}-${(0, import_node_crypto.randomBytes)(6).toString("hex")}.tmp`;
  const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = import_node_fs3.constants;
  const fd = (0, import_node_fs3.openSync)(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
  try {
    try {
      (0, import_node_fs3.writeFileSync)(fd, content);
      if (durable) (0, import_node_fs3.fsyncSync)(fd);
    } finally {
      (0, import_node_fs3.closeSync)(fd);
    }
    (0, import_node_fs3.renameSync)(temporary, path);
  } catch (error) {
    (0, import_node_fs3.rmSync)(temporary, { force: true });
    throw error;
  }
}
var import_node_crypto, import_node_fs3, NotAFileError;
var init_atomic_file = __esm({
  "src/core/atomic-file.ts"() {
    "use strict";
    import_node_crypto = require("node:crypto");
    import_node_fs3 = require("node:fs");
    NotAFileError = class extends Error {
      name = "NotAFileError";
      constructor(path, what) {
        super(`${path} is ${what}: remove it first`);
      }
    };
  }
});

// src/core/private-notes.ts
function openNotes(commonDir, stateDirectory) {
  if (stateDirectory === null) return NO_NOTES;
  const directory = (0, import_node_path3.join)(commonDir, "pager-triage");
  const macOf = (name, content) => {
    const secret = readSecret(stateDirectory);
    if (secret === null) return null;
    const { dev, ino } = (0, import_node_fs4.statSync)(commonDir, { bigint: true });
    const place = JSON.stringify([(0, import_node_fs4.realpathSync)(commonDir), String(dev), String(ino), name]);
    return (0, import_node_crypto2.createHmac)("sha256", secret).update(`${place}
`).update(content).digest();
  };
  return {
    read: (name) => orNull(() => {
      if (!(0, import_node_fs4.lstatSync)(directory).isDirectory()) return null;
      const bytes = readRegularFile((0, import_node_path3.join)(directory, name), MAX_BYTES);
      if (bytes === null || bytes.length < MAC_BYTES) return null;
      const content = bytes.subarray(MAC_BYTES);
      const mac = macOf(name, content);
      return mac !== null && (0, import_node_crypto2.timingSafeEqual)(mac, bytes.subarray(0, MAC_BYTES)) ? content : null;
    }),
    write: (name, text) => {
      orNull(() => {
        const content = Buffer.from(text);
        const mac = macOf(name, content);
        if (mac === null) return;
        (0, import_node_fs4.mkdirSync)(directory, { recursive: true, mode: 448 });
        if ((0, import_node_fs4.lstatSync)(directory).isDirectory())
          writeAtomically((0, import_node_path3.join)(directory, name), Buffer.concat([mac, content]));
      });
    }
  };
}
function notesInMemory(beneath) {
  const written = /* @__PURE__ */ new Map();
  return {
    read: (name) => written.get(name) ?? beneath.read(name),
    write: (name, content) => {
      written.set(name, Buffer.from(content));
    }
  };
}
function readSecret(directory) {
  const path = (0, import_node_path3.join)(directory, SECRET_FILE);
  const before = ownSecret(path);
  if (before !== null || (0, import_node_fs4.lstatSync)(path, { throwIfNoEntry: false })) return before;
  (0, import_node_fs4.mkdirSync)(directory, { recursive: true, mode: 448 });
  const mine = `${path}.${process.pid}-${(0, import_node_crypto2.randomBytes)(6).toString("hex")}`;
  writeAtomically(mine, (0, import_node_crypto2.randomBytes)(SECRET_BYTES));
  try {
    (0, import_node_fs4.linkSync)(mine, path);
  } catch {
  } finally {
    (0, import_node_fs4.rmSync)(mine, { force: true });
  }
  return ownSecret(path);
}
function ownSecret(path) {
  const found = (0, import_node_fs4.lstatSync)(path, { throwIfNoEntry: false });
  const isOurs = found?.isFile() && found.uid === (process.getuid?.() ?? found.uid) && (found.mode & 63) === 0;
  const secret = isOurs ? readRegularFile(path, SECRET_BYTES) : null;
  return secret?.length === SECRET_BYTES ? secret : null;
}
function readRegularFile(path, maxBytes) {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = import_node_fs4.constants;
  const fd = (0, import_node_fs4.openSync)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const found = (0, import_node_fs4.fstatSync)(fd);
    return found.isFile() && found.size <= maxBytes ? (0, import_node_fs4.readFileSync)(fd) : null;
  } finally {
    (0, import_node_fs4.closeSync)(fd);
  }
}
function orNull(work) {
  try {
    return work();
  } catch {
    return null;
  }
}
var import_node_crypto2, import_node_fs4, import_node_path3, NO_NOTES, SECRET_FILE, SECRET_BYTES, MAC_BYTES, MAX_BYTES;
var init_private_notes = __esm({
  "src/core/private-notes.ts"() {
    "use strict";
    import_node_crypto2 = require("node:crypto");
    import_node_fs4 = require("node:fs");
    import_node_path3 = require("node:path");
    init_atomic_file();
    NO_NOTES = { read: () => null, write: () => {
    } };
    SECRET_FILE = "notes.key";
    SECRET_BYTES = 32;
    MAC_BYTES = 32;
    MAX_BYTES = 17 * 2 ** 20;
  }
});

// src/git/object-reader.ts
var import_node_net, COMMAND, ObjectReader, pipeOf, NOTHING, HEADER, isType;
var init_object_reader = __esm({
  "src/git/object-reader.ts"() {
    "use strict";
    import_node_net = require("node:net");
    init_git();
    COMMAND = "cat-file";
    ObjectReader = class {
      #run;
      #git = null;
      #waiting = [];
      /** what git printed and nobody has read yet */
      #output = [];
      #bytes = 0;
      constructor(run) {
        this.#run = run;
        run.signal.addEventListener("abort", this.#onDeadline, { once: true });
      }
      /**
       * @param names as git takes them: a sha, `<sha>:<path>`, or `:<path>` of the index; without newlines
       * @returns one for each name, null where there is no such object
       * @throws GitOutputError where they have more than `maxBytes` together; GitFailedError, GitDeadlineError
       */
      read(names, maxBytes) {
        return new Promise((resolve2, reject) => {
          if (names.length === 0) return resolve2([]);
          if (this.#run.signal.aborted) throw new GitDeadlineError(COMMAND);
          const request = { names, maxBytes, found: [], bytes: 0, resolve: resolve2, reject };
          this.#waiting.push(request);
          this.#ask(request);
        });
      }
      /** Starts git before there is anything to ask. */
      start() {
        this.#git ??= this.#spawn();
      }
      close() {
        this.#run.signal.removeEventListener("abort", this.#onDeadline);
        if (this.#git !== null) releaseGit(this.#git);
        this.#git = null;
      }
      #onDeadline = () => this.#fail(new GitDeadlineError(COMMAND));
      #ask({ names }) {
        this.start();
        pipeOf(this.#git?.stdout)?.ref();
        this.#git?.stdin?.write(`${names.join("\n")}
`);
      }
      #spawn() {
        const git = startGit([COMMAND, "--batch"], { ...this.#run, input: "" });
        git.unref();
        for (const stream of [git.stdin, git.stdout, git.stderr]) pipeOf(stream)?.unref();
        const stderr = [];
        const isCurrent = () => this.#git === git;
        git.stdin?.on("error", () => {
        });
        git.stderr?.on("data", (chunk) => stderr.push(chunk));
        git.stdout?.on("data", (chunk) => {
          if (!isCurrent()) return;
          this.#output.push(chunk);
          this.#bytes += chunk.length;
          this.#serve();
        });
        git.on("error", (error) => isCurrent() && this.#fail(explainStart(error, COMMAND, this.#run.cwd)));
        git.on("close", (code) => {
          if (isCurrent()) this.#fail(new GitFailedError(COMMAND, code ?? -1, Buffer.concat(stderr).toString()));
        });
        return git;
      }
      #stop() {
        const git = this.#git;
        this.#git = null;
        this.#output = [];
        this.#bytes = 0;
        if (git !== null) dropGit(git);
      }
      #fail(error) {
        this.#stop();
        for (const { reject } of this.#waiting.splice(0)) reject(error);
      }
      #serve() {
        for (let request = this.#waiting[0]; request; request = this.#waiting[0]) {
          const answer = this.#nextAnswer(request);
          if (answer === void 0) return;
          if (answer === "too much") {
            this.#refuse(request);
            return;
          }
          request.found.push(answer);
          if (request.found.length < request.names.length) continue;
          this.#waiting.shift();
          if (this.#waiting.length === 0) pipeOf(this.#git?.stdout)?.unref();
          request.resolve(request.found);
        }
      }
      /** What else was asked is asked anew: this git would print all of an object, however large. */
      #refuse(request) {
        this.#stop();
        this.#waiting.shift();
        request.reject(new GitOutputError(COMMAND, request.maxBytes));
        for (const other of this.#waiting) {
          other.found.length = 0;
          other.bytes = 0;
          this.#ask(other);
        }
      }
      /** `<sha> <type> <size>\n<content>\n`, or `<name> missing\n`; undefined where it is not all there yet. */
      #nextAnswer(request) {
        const output = this.#joined();
        const end = output.indexOf("\n");
        if (end === -1) return void 0;
        const [, id = "", type, digits] = HEADER.exec(output.toString("latin1", 0, end)) ?? [];
        if (!isType(type)) {
          this.#drop(end + 1);
          return null;
        }
        const size = Number(digits);
        if (request.bytes + size > request.maxBytes) return "too much";
        const next = end + 1 + size + 1;
        if (this.#bytes < next) return void 0;
        request.bytes += size;
        const content = output.subarray(end + 1, next - 1);
        this.#drop(next);
        return { id, type, content };
      }
      /** Joined only where there is enough of it to go on, so that a large object is not copied again for each piece. */
      #joined() {
        const [first = NOTHING] = this.#output;
        if (this.#output.length <= 1) return first;
        const end = first.indexOf("\n");
        const size = Number(HEADER.exec(first.toString("latin1", 0, Math.max(end, 0)))?.[3] ?? 0);
        if (end !== -1 && this.#bytes < end + size + 2) return first;
        const all = Buffer.concat(this.#output);
        this.#output = [all];
        return all;
      }
      #drop(count) {
        const [first = NOTHING] = this.#output;
        this.#output = first.length > count ? [first.subarray(count)] : [];
        this.#bytes -= count;
      }
    };
    pipeOf = (stream) => stream instanceof import_node_net.Socket ? stream : null;
    NOTHING = Buffer.alloc(0);
    HEADER = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/;
    isType = (type) => type === "blob" || type === "tree" || type === "commit" || type === "tag";
  }
});

// src/git/snapshot.ts
var snapshot_exports = {};
__export(snapshot_exports, {
  EMPTY_TREE: () => EMPTY_TREE,
  copyIfPresent: () => copyIfPresent,
  hideAttributes: () => hideAttributes,
  takeSnapshot: () => takeSnapshot
});
function takeSnapshot(repository, env, signal, stateDirectory = null) {
  const dir = (0, import_node_fs5.mkdtempSync)((0, import_node_path4.join)((0, import_node_os.tmpdir)(), "pager-triage-"));
  const removeAtEnd = () => isRemoved(dir);
  process.once("exit", removeAtEnd);
  const sealed = {
    ...env.PATH !== void 0 && { PATH: env.PATH },
    HOME: dir,
    // so that no configuration of the user applies either
    GIT_DIR: dir,
    GIT_WORK_TREE: repository.topLevel,
    GIT_INDEX_FILE: (0, import_node_path4.join)(dir, "index"),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: quoteDirectory(repository.objectsDir),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_ATTR_NOSYSTEM: "1"
  };
  const inside = { cwd: repository.topLevel, env: sealed, signal };
  const objects = new ObjectReader(inside);
  const close = () => {
    objects.close();
    if (isRemoved(dir)) process.off("exit", removeAtEnd);
  };
  const notes = openNotes(repository.commonDir, stateDirectory);
  try {
    fillGitDirectory(dir, repository);
  } catch (error) {
    close();
    throw error;
  }
  return {
    repository,
    dir,
    target: null,
    base: repository.head ?? EMPTY_TREE[repository.objectFormat],
    objects,
    notes,
    pastNotes: notesInMemory(notes),
    real: (args) => runGit(args, { cwd: repository.topLevel, env, signal }),
    git: (args, more) => runGit(args, { ...inside, ...more }),
    close
  };
}
function isRemoved(dir) {
  try {
    remove(dir);
    return true;
  } catch {
    return !(0, import_node_fs5.existsSync)(dir);
  }
}
function remove(dir) {
  for (const entry of (0, import_node_fs5.readdirSync)(dir, { withFileTypes: true })) {
    const path = (0, import_node_path4.join)(dir, entry.name);
    if (entry.isDirectory()) remove(path);
    else (0, import_node_fs5.unlinkSync)(path);
  }
  (0, import_node_fs5.rmdirSync)(dir);
}
function fillGitDirectory(dir, repository) {
  for (const name of ["objects", "refs", "info"]) (0, import_node_fs5.mkdirSync)((0, import_node_path4.join)(dir, name));
  if (repository.objectFormat === "sha256") (0, import_node_fs5.writeFileSync)((0, import_node_path4.join)(dir, "config"), SHA256);
  (0, import_node_fs5.writeFileSync)((0, import_node_path4.join)(dir, "HEAD"), `${repository.head ?? "ref: refs/heads/none"}
`);
  hideAttributes(dir);
  copyIndex(repository.indexFile, (0, import_node_path4.join)(dir, "index"));
  copyIfPresent(repository.shallowFile, (0, import_node_path4.join)(dir, "shallow"));
  copySharedIndex(dir, repository);
}
function copySharedIndex(dir, { gitDir }) {
  for (const name of (0, import_node_fs5.readdirSync)(gitDir))
    if (name.startsWith("sharedindex.")) (0, import_node_fs5.copyFileSync)((0, import_node_path4.join)(gitDir, name), (0, import_node_path4.join)(dir, name));
}
function copyIndex(from, to) {
  copyIfPresent(from, to);
  const mtimeMs = (0, import_node_fs5.statSync)(from, { throwIfNoEntry: false })?.mtimeMs;
  if (mtimeMs !== void 0) (0, import_node_fs5.utimesSync)(to, /* @__PURE__ */ new Date(), new Date(Math.floor(mtimeMs) - 1));
}
function copyIfPresent(from, to) {
  try {
    (0, import_node_fs5.copyFileSync)(from, to);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
}
var import_node_fs5, import_node_os, import_node_path4, EMPTY_TREE, hideAttributes, SHA256, quoteDirectory;
var init_snapshot = __esm({
  "src/git/snapshot.ts"() {
    "use strict";
    import_node_fs5 = require("node:fs");
    import_node_os = require("node:os");
    import_node_path4 = require("node:path");
    init_private_notes();
    init_git();
    init_object_reader();
    EMPTY_TREE = {
      sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
      sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
    };
    hideAttributes = (dir) => (0, import_node_fs5.writeFileSync)((0, import_node_path4.join)(dir, "info/attributes"), "* !diff !filter !ident !text !eol !working-tree-encoding\n");
    SHA256 = "[core]\n	repositoryformatversion = 1\n[extensions]\n	objectFormat = sha256\n";
    quoteDirectory = (path) => /^"|[:;\n\\]/.test(path) ? `"${path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"` : path;
  }
});

// src/git/staged-output.ts
var staged_output_exports = {};
__export(staged_output_exports, {
  DIFF: () => DIFF,
  PATCH: () => PATCH,
  patchOf: () => patchOf,
  sides: () => sides,
  startReading: () => startReading
});
function startReading(snapshot) {
  const before = started.get(snapshot);
  if (before) return before;
  snapshot.objects.start();
  const patch = runPatch(snapshot);
  patch.catch(() => {
  });
  started.set(snapshot, patch);
  return patch;
}
var DIFF, PATCH, MAX_PATCH_BYTES, sides, started, patchOf, runPatch;
var init_staged_output = __esm({
  "src/git/staged-output.ts"() {
    "use strict";
    DIFF = [
      "diff",
      "--no-color",
      "--no-ext-diff",
      // never run a configured program
      "--no-textconv",
      "--no-relative",
      // all of the change, also from a sub-directory
      "--submodule=short",
      "--ignore-submodules=none",
      "-O/dev/null",
      "-z",
      // names as they are, also in the patch
      "--no-abbrev"
    ];
    PATCH = ["-p", "-U0", "--inter-hunk-context=0", "--src-prefix=a/", "--dst-prefix=b/"];
    MAX_PATCH_BYTES = 2 * 2 ** 20;
    sides = ({ target }, base) => target === null ? ["--cached", "--end-of-options", base] : ["--end-of-options", base, target];
    started = /* @__PURE__ */ new WeakMap();
    patchOf = (snapshot) => startReading(snapshot);
    runPatch = (snapshot) => snapshot.git([...DIFF, "--raw", ...PATCH, "-M", ...sides(snapshot, snapshot.base), "--"], {
      maxBytes: MAX_PATCH_BYTES
    });
  }
});

// src/git/change-request.ts
var change_request_exports = {};
__export(change_request_exports, {
  lookForRepository: () => lookForRepository,
  readAhead: () => readAhead,
  snapshotOf: () => snapshotOf
});
function lookForRepository(request) {
  const repository = openRepository(request.cwd, request.env, request.signal);
  repository.catch(() => {
  });
  return { ...request, repository };
}
async function readAhead(request) {
  const snapshot = await snapshotOf(request);
  startReading(snapshot);
  return { ...request, snapshot };
}
async function snapshotOf({
  cwd,
  env,
  signal,
  repository,
  snapshot,
  stateDirectory
}) {
  if (snapshot) return snapshot;
  return takeSnapshot(
    await (repository ?? openRepository(cwd, env, signal)),
    env,
    signal,
    stateDirectory ?? null
  );
}
var init_change_request = __esm({
  "src/git/change-request.ts"() {
    "use strict";
    init_open_repository();
    init_snapshot();
    init_staged_output();
  }
});

// <stdin>
module.exports = { get "./src/git/change-request.ts"() {
  return init_change_request(), __toCommonJS(change_request_exports);
}, get "./src/git/git.ts"() {
  return init_git(), __toCommonJS(git_exports);
}, get "./src/git/open-repository.ts"() {
  return init_open_repository(), __toCommonJS(open_repository_exports);
}, get "./src/git/repository.ts"() {
  return init_repository(), __toCommonJS(repository_exports);
}, get "./src/git/snapshot.ts"() {
  return init_snapshot(), __toCommonJS(snapshot_exports);
}, get "./src/git/staged-output.ts"() {
  return init_staged_output(), __toCommonJS(staged_output_exports);
} };
