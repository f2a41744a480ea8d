// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_rolldown_runtime = require("./rolldown-runtime.cjs");
let node_crypto = require("node:crypto");
const require_schemas = require("./schemas.cjs");
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/RESP/verbatim-string.js
var require_verbatim_string = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.VerbatimString = void 0;
	var VerbatimString = class extends String {
		format;
		constructor(format, value) {
			super(value);
			this.format = format;
		}
	};
	exports.VerbatimString = VerbatimString;
	Object.create(String.prototype).redisVerbatimString = true;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/errors.js
var require_errors = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.MaxCommandRedirectionsError = exports.OpenTelemetryError = exports.MultiErrorReply = exports.CommandTimeoutDuringMaintenanceError = exports.SocketTimeoutDuringMaintenanceError = exports.TimeoutError = exports.BlobError = exports.SimpleError = exports.ErrorReply = exports.ReconnectStrategyError = exports.ScanIteratorInterruptedError = exports.RootNodesUnavailableError = exports.SocketClosedUnexpectedlyError = exports.DisconnectsClientError = exports.ClientOfflineError = exports.ClientClosedError = exports.SocketTimeoutError = exports.ConnectionTimeoutError = exports.WatchError = exports.AbortError = void 0;
	var AbortError = class extends Error {
		constructor() {
			super("The command was aborted");
		}
	};
	exports.AbortError = AbortError;
	var WatchError = class extends Error {
		constructor(message = "One (or more) of the watched keys has been changed") {
			super(message);
		}
	};
	exports.WatchError = WatchError;
	var ConnectionTimeoutError = class extends Error {
		constructor() {
			super("Connection timeout");
		}
	};
	exports.ConnectionTimeoutError = ConnectionTimeoutError;
	var SocketTimeoutError = class extends Error {
		constructor(timeout) {
			super(`Socket timeout timeout. Expecting data, but didn't receive any in ${timeout}ms.`);
		}
	};
	exports.SocketTimeoutError = SocketTimeoutError;
	var ClientClosedError = class extends Error {
		constructor() {
			super("The client is closed");
		}
	};
	exports.ClientClosedError = ClientClosedError;
	var ClientOfflineError = class extends Error {
		constructor() {
			super("The client is offline");
		}
	};
	exports.ClientOfflineError = ClientOfflineError;
	var DisconnectsClientError = class extends Error {
		constructor() {
			super("Disconnects client");
		}
	};
	exports.DisconnectsClientError = DisconnectsClientError;
	var SocketClosedUnexpectedlyError = class extends Error {
		constructor() {
			super("Socket closed unexpectedly");
		}
	};
	exports.SocketClosedUnexpectedlyError = SocketClosedUnexpectedlyError;
	var RootNodesUnavailableError = class extends Error {
		constructor() {
			super("All the root nodes are unavailable");
		}
	};
	exports.RootNodesUnavailableError = RootNodesUnavailableError;
	var ScanIteratorInterruptedError = class extends Error {
		constructor(cause) {
			super("Scan iteration was interrupted by a Sentinel master change", cause === void 0 ? void 0 : { cause });
		}
	};
	exports.ScanIteratorInterruptedError = ScanIteratorInterruptedError;
	var ReconnectStrategyError = class extends Error {
		originalError;
		socketError;
		constructor(originalError, socketError) {
			super(originalError.message);
			this.originalError = originalError;
			this.socketError = socketError;
		}
	};
	exports.ReconnectStrategyError = ReconnectStrategyError;
	var ErrorReply = class extends Error {};
	exports.ErrorReply = ErrorReply;
	var SimpleError = class extends ErrorReply {};
	exports.SimpleError = SimpleError;
	var BlobError = class extends ErrorReply {};
	exports.BlobError = BlobError;
	var TimeoutError = class extends Error {};
	exports.TimeoutError = TimeoutError;
	var SocketTimeoutDuringMaintenanceError = class extends TimeoutError {
		constructor(timeout) {
			super(`Socket timeout during maintenance. Expecting data, but didn't receive any in ${timeout}ms.`);
		}
	};
	exports.SocketTimeoutDuringMaintenanceError = SocketTimeoutDuringMaintenanceError;
	var CommandTimeoutDuringMaintenanceError = class extends TimeoutError {
		constructor(timeout) {
			super(`Command timeout during maintenance. Waited to write command for more than ${timeout}ms.`);
		}
	};
	exports.CommandTimeoutDuringMaintenanceError = CommandTimeoutDuringMaintenanceError;
	var MultiErrorReply = class extends ErrorReply {
		replies;
		errorIndexes;
		constructor(replies, errorIndexes) {
			super(`${errorIndexes.length} commands failed, see .replies and .errorIndexes for more information`);
			this.replies = replies;
			this.errorIndexes = errorIndexes;
		}
		*errors() {
			for (const index of this.errorIndexes) yield this.replies[index];
		}
	};
	exports.MultiErrorReply = MultiErrorReply;
	var OpenTelemetryError = class extends Error {};
	exports.OpenTelemetryError = OpenTelemetryError;
	var MaxCommandRedirectionsError = class extends Error {
		constructor(cause) {
			super("Too many Cluster redirections", cause === void 0 ? void 0 : { cause });
		}
	};
	exports.MaxCommandRedirectionsError = MaxCommandRedirectionsError;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/RESP/decoder.js
var require_decoder = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Decoder = exports.PUSH_TYPE_MAPPING = exports.RESP_TYPES = void 0;
	const verbatim_string_1 = require_verbatim_string();
	const errors_1 = require_errors();
	exports.RESP_TYPES = {
		NULL: 95,
		BOOLEAN: 35,
		NUMBER: 58,
		BIG_NUMBER: 40,
		DOUBLE: 44,
		SIMPLE_STRING: 43,
		BLOB_STRING: 36,
		VERBATIM_STRING: 61,
		SIMPLE_ERROR: 45,
		BLOB_ERROR: 33,
		ARRAY: 42,
		SET: 126,
		MAP: 37,
		PUSH: 62
	};
	const ASCII = {
		"\r": 13,
		"t": 116,
		"+": 43,
		"-": 45,
		"0": 48,
		".": 46
	};
	const POWERS_OF_10 = [
		1,
		10,
		100,
		1e3,
		1e4,
		1e5,
		1e6,
		1e7,
		1e8,
		1e9,
		1e10,
		1e11,
		1e12,
		1e13,
		1e14,
		1e15,
		1e16,
		1e17,
		1e18,
		1e19,
		1e20,
		1e21,
		1e22
	];
	const MAX_SIGNIFICAND_BEFORE_DIGIT = 0x3333333333332;
	function slowParseDouble(buffer, start, end) {
		const string = buffer.toString(void 0, start, end);
		switch (string) {
			case "inf":
			case "+inf": return 1e400;
			case "-inf": return -1e400;
			case "nan": return NaN;
		}
		return Number(string);
	}
	exports.PUSH_TYPE_MAPPING = { [exports.RESP_TYPES.BLOB_STRING]: Buffer };
	var Decoder = class {
		onReply;
		onErrorReply;
		onPush;
		getTypeMapping;
		#cursor = 0;
		#next;
		constructor(config) {
			this.onReply = config.onReply;
			this.onErrorReply = config.onErrorReply;
			this.onPush = config.onPush;
			this.getTypeMapping = config.getTypeMapping;
		}
		reset() {
			this.#cursor = 0;
			this.#next = void 0;
		}
		write(chunk) {
			if (this.#cursor >= chunk.length) {
				this.#cursor -= chunk.length;
				return;
			}
			if (this.#next) {
				if (this.#next(chunk) || this.#cursor >= chunk.length) {
					this.#cursor -= chunk.length;
					return;
				}
			}
			do {
				const type = chunk[this.#cursor];
				if (++this.#cursor === chunk.length) {
					this.#next = this.#continueDecodeTypeValue.bind(this, type);
					break;
				}
				if (this.#decodeTypeValue(type, chunk)) break;
			} while (this.#cursor < chunk.length);
			this.#cursor -= chunk.length;
		}
		#continueDecodeTypeValue(type, chunk) {
			this.#next = void 0;
			return this.#decodeTypeValue(type, chunk);
		}
		#decodeTypeValue(type, chunk) {
			switch (type) {
				case exports.RESP_TYPES.NULL:
					this.onReply(this.#decodeNull());
					return false;
				case exports.RESP_TYPES.BOOLEAN: return this.#handleDecodedValue(this.onReply, this.#decodeBoolean(chunk));
				case exports.RESP_TYPES.NUMBER: return this.#handleDecodedValue(this.onReply, this.#decodeNumber(this.getTypeMapping()[exports.RESP_TYPES.NUMBER], chunk));
				case exports.RESP_TYPES.BIG_NUMBER: return this.#handleDecodedValue(this.onReply, this.#decodeBigNumber(this.getTypeMapping()[exports.RESP_TYPES.BIG_NUMBER], chunk));
				case exports.RESP_TYPES.DOUBLE: return this.#handleDecodedValue(this.onReply, this.#decodeDouble(this.getTypeMapping()[exports.RESP_TYPES.DOUBLE], chunk));
				case exports.RESP_TYPES.SIMPLE_STRING: return this.#handleDecodedValue(this.onReply, this.#decodeSimpleString(this.getTypeMapping()[exports.RESP_TYPES.SIMPLE_STRING], chunk));
				case exports.RESP_TYPES.BLOB_STRING: return this.#handleDecodedValue(this.onReply, this.#decodeBlobString(this.getTypeMapping()[exports.RESP_TYPES.BLOB_STRING], chunk));
				case exports.RESP_TYPES.VERBATIM_STRING: return this.#handleDecodedValue(this.onReply, this.#decodeVerbatimString(this.getTypeMapping()[exports.RESP_TYPES.VERBATIM_STRING], chunk));
				case exports.RESP_TYPES.SIMPLE_ERROR: return this.#handleDecodedValue(this.onErrorReply, this.#decodeSimpleError(chunk));
				case exports.RESP_TYPES.BLOB_ERROR: return this.#handleDecodedValue(this.onErrorReply, this.#decodeBlobError(chunk));
				case exports.RESP_TYPES.ARRAY: return this.#handleDecodedValue(this.onReply, this.#decodeArray(this.getTypeMapping(), chunk));
				case exports.RESP_TYPES.SET: return this.#handleDecodedValue(this.onReply, this.#decodeSet(this.getTypeMapping(), chunk));
				case exports.RESP_TYPES.MAP: return this.#handleDecodedValue(this.onReply, this.#decodeMap(this.getTypeMapping(), chunk));
				case exports.RESP_TYPES.PUSH: return this.#handleDecodedValue(this.onPush, this.#decodeArray(exports.PUSH_TYPE_MAPPING, chunk));
				default: throw new Error(`Unknown RESP type ${type} "${String.fromCharCode(type)}"`);
			}
		}
		#handleDecodedValue(cb, value) {
			if (typeof value === "function") {
				this.#next = this.#continueDecodeValue.bind(this, cb, value);
				return true;
			}
			cb(value);
			return false;
		}
		#continueDecodeValue(cb, next, chunk) {
			this.#next = void 0;
			return this.#handleDecodedValue(cb, next(chunk));
		}
		#decodeNull() {
			this.#cursor += 2;
			return null;
		}
		#decodeBoolean(chunk) {
			const boolean = chunk[this.#cursor] === ASCII.t;
			this.#cursor += 3;
			return boolean;
		}
		#decodeNumber(type, chunk) {
			if (type === String) return this.#decodeSimpleString(String, chunk);
			switch (chunk[this.#cursor]) {
				case ASCII["+"]: return this.#maybeDecodeNumberValue(false, chunk);
				case ASCII["-"]: return this.#maybeDecodeNumberValue(true, chunk);
				default: return this.#decodeNumberValue(false, this.#decodeUnsingedNumber.bind(this, 0), chunk);
			}
		}
		#maybeDecodeNumberValue(isNegative, chunk) {
			const cb = this.#decodeUnsingedNumber.bind(this, 0);
			return ++this.#cursor === chunk.length ? this.#decodeNumberValue.bind(this, isNegative, cb) : this.#decodeNumberValue(isNegative, cb, chunk);
		}
		#decodeNumberValue(isNegative, numberCb, chunk) {
			const number = numberCb(chunk);
			return typeof number === "function" ? this.#decodeNumberValue.bind(this, isNegative, number) : isNegative ? -number : number;
		}
		#decodeUnsingedNumber(number, chunk) {
			let cursor = this.#cursor;
			do {
				const byte = chunk[cursor];
				if (byte === ASCII["\r"]) {
					this.#cursor = cursor + 2;
					return number;
				}
				number = number * 10 + byte - ASCII["0"];
			} while (++cursor < chunk.length);
			this.#cursor = cursor;
			return this.#decodeUnsingedNumber.bind(this, number);
		}
		#decodeBigNumber(type, chunk) {
			if (type === String) return this.#decodeSimpleString(String, chunk);
			switch (chunk[this.#cursor]) {
				case ASCII["+"]: return this.#maybeDecodeBigNumberValue(false, chunk);
				case ASCII["-"]: return this.#maybeDecodeBigNumberValue(true, chunk);
				default: return this.#decodeBigNumberValue(false, this.#decodeUnsingedBigNumber.bind(this, 0n), chunk);
			}
		}
		#maybeDecodeBigNumberValue(isNegative, chunk) {
			const cb = this.#decodeUnsingedBigNumber.bind(this, 0n);
			return ++this.#cursor === chunk.length ? this.#decodeBigNumberValue.bind(this, isNegative, cb) : this.#decodeBigNumberValue(isNegative, cb, chunk);
		}
		#decodeBigNumberValue(isNegative, bigNumberCb, chunk) {
			const bigNumber = bigNumberCb(chunk);
			return typeof bigNumber === "function" ? this.#decodeBigNumberValue.bind(this, isNegative, bigNumber) : isNegative ? -bigNumber : bigNumber;
		}
		#decodeUnsingedBigNumber(bigNumber, chunk) {
			let cursor = this.#cursor;
			do {
				const byte = chunk[cursor];
				if (byte === ASCII["\r"]) {
					this.#cursor = cursor + 2;
					return bigNumber;
				}
				bigNumber = bigNumber * 10n + BigInt(byte - ASCII["0"]);
			} while (++cursor < chunk.length);
			this.#cursor = cursor;
			return this.#decodeUnsingedBigNumber.bind(this, bigNumber);
		}
		#decodeDouble(type, chunk) {
			if (type === String) return this.#decodeSimpleString(String, chunk);
			const start = this.#cursor;
			let cursor = start;
			if (chunk[cursor] === ASCII["-"] || chunk[cursor] === ASCII["+"]) cursor++;
			let significand = 0, digits = 0, fractionDigits = -1;
			while (cursor < chunk.length) {
				const byte = chunk[cursor];
				if (byte === ASCII["\r"]) {
					this.#cursor = cursor + 2;
					if (digits === 0 || fractionDigits >= POWERS_OF_10.length) return slowParseDouble(chunk, start, cursor);
					const double = fractionDigits > 0 ? significand / POWERS_OF_10[fractionDigits] : significand;
					return chunk[start] === ASCII["-"] ? -double : double;
				}
				if (byte === ASCII["."] && fractionDigits === -1) fractionDigits = 0;
				else {
					const digit = byte - ASCII["0"];
					if (digit < 0 || digit > 9 || significand > MAX_SIGNIFICAND_BEFORE_DIGIT) {
						const crlfIndex = this.#findCRLF(chunk, cursor);
						return crlfIndex === -1 ? this.#continueDecodeDouble.bind(this, [chunk.subarray(start)]) : slowParseDouble(chunk, start, crlfIndex);
					}
					significand = significand * 10 + digit;
					digits++;
					if (fractionDigits !== -1) fractionDigits++;
				}
				cursor++;
			}
			this.#cursor = cursor;
			return this.#continueDecodeDouble.bind(this, [chunk.subarray(start)]);
		}
		#continueDecodeDouble(chunks, chunk) {
			const buffer = this.#continueDecodeSimpleString(chunks, Buffer, chunk);
			return typeof buffer === "function" ? this.#continueDecodeDouble.bind(this, chunks) : slowParseDouble(buffer, 0, buffer.length);
		}
		#findCRLF(chunk, cursor) {
			while (chunk[cursor] !== ASCII["\r"]) if (++cursor === chunk.length) {
				this.#cursor = chunk.length;
				return -1;
			}
			this.#cursor = cursor + 2;
			return cursor;
		}
		#decodeSimpleString(type, chunk) {
			const start = this.#cursor, crlfIndex = this.#findCRLF(chunk, start);
			if (crlfIndex === -1) return this.#continueDecodeSimpleString.bind(this, [chunk.subarray(start)], type);
			const slice = chunk.subarray(start, crlfIndex);
			return type === Buffer ? slice : slice.toString();
		}
		#continueDecodeSimpleString(chunks, type, chunk) {
			const start = this.#cursor, crlfIndex = this.#findCRLF(chunk, start);
			if (crlfIndex === -1) {
				chunks.push(chunk.subarray(start));
				return this.#continueDecodeSimpleString.bind(this, chunks, type);
			}
			chunks.push(chunk.subarray(start, crlfIndex));
			const buffer = Buffer.concat(chunks);
			return type === Buffer ? buffer : buffer.toString();
		}
		#decodeBlobString(type, chunk) {
			if (chunk[this.#cursor] === ASCII["-"]) {
				this.#cursor += 4;
				return null;
			}
			const length = this.#decodeUnsingedNumber(0, chunk);
			if (typeof length === "function") return this.#continueDecodeBlobStringLength.bind(this, length, type);
			else if (this.#cursor >= chunk.length) return this.#decodeBlobStringWithLength.bind(this, length, type);
			return this.#decodeBlobStringWithLength(length, type, chunk);
		}
		#continueDecodeBlobStringLength(lengthCb, type, chunk) {
			const length = lengthCb(chunk);
			if (typeof length === "function") return this.#continueDecodeBlobStringLength.bind(this, length, type);
			else if (this.#cursor >= chunk.length) return this.#decodeBlobStringWithLength.bind(this, length, type);
			return this.#decodeBlobStringWithLength(length, type, chunk);
		}
		#decodeStringWithLength(length, skip, type, chunk) {
			const end = this.#cursor + length;
			if (end >= chunk.length) {
				const slice = chunk.subarray(this.#cursor);
				this.#cursor = chunk.length;
				return this.#continueDecodeStringWithLength.bind(this, length - slice.length, [slice], skip, type);
			}
			const slice = chunk.subarray(this.#cursor, end);
			this.#cursor = end + skip;
			return type === Buffer ? slice : slice.toString();
		}
		#continueDecodeStringWithLength(length, chunks, skip, type, chunk) {
			const end = this.#cursor + length;
			if (end >= chunk.length) {
				const slice = chunk.subarray(this.#cursor);
				chunks.push(slice);
				this.#cursor = chunk.length;
				return this.#continueDecodeStringWithLength.bind(this, length - slice.length, chunks, skip, type);
			}
			chunks.push(chunk.subarray(this.#cursor, end));
			this.#cursor = end + skip;
			const buffer = Buffer.concat(chunks);
			return type === Buffer ? buffer : buffer.toString();
		}
		#decodeBlobStringWithLength(length, type, chunk) {
			return this.#decodeStringWithLength(length, 2, type, chunk);
		}
		#decodeVerbatimString(type, chunk) {
			return this.#continueDecodeVerbatimStringLength(this.#decodeUnsingedNumber.bind(this, 0), type, chunk);
		}
		#continueDecodeVerbatimStringLength(lengthCb, type, chunk) {
			const length = lengthCb(chunk);
			return typeof length === "function" ? this.#continueDecodeVerbatimStringLength.bind(this, length, type) : this.#decodeVerbatimStringWithLength(length, type, chunk);
		}
		#decodeVerbatimStringWithLength(length, type, chunk) {
			const stringLength = length - 4;
			if (type === verbatim_string_1.VerbatimString) return this.#decodeVerbatimStringFormat(stringLength, chunk);
			this.#cursor += 4;
			return this.#cursor >= chunk.length ? this.#decodeBlobStringWithLength.bind(this, stringLength, type) : this.#decodeBlobStringWithLength(stringLength, type, chunk);
		}
		#decodeVerbatimStringFormat(stringLength, chunk) {
			const formatCb = this.#decodeStringWithLength.bind(this, 3, 1, String);
			return this.#cursor >= chunk.length ? this.#continueDecodeVerbatimStringFormat.bind(this, stringLength, formatCb) : this.#continueDecodeVerbatimStringFormat(stringLength, formatCb, chunk);
		}
		#continueDecodeVerbatimStringFormat(stringLength, formatCb, chunk) {
			const format = formatCb(chunk);
			return typeof format === "function" ? this.#continueDecodeVerbatimStringFormat.bind(this, stringLength, format) : this.#decodeVerbatimStringWithFormat(stringLength, format, chunk);
		}
		#decodeVerbatimStringWithFormat(stringLength, format, chunk) {
			return this.#continueDecodeVerbatimStringWithFormat(format, this.#decodeBlobStringWithLength.bind(this, stringLength, String), chunk);
		}
		#continueDecodeVerbatimStringWithFormat(format, stringCb, chunk) {
			const string = stringCb(chunk);
			return typeof string === "function" ? this.#continueDecodeVerbatimStringWithFormat.bind(this, format, string) : new verbatim_string_1.VerbatimString(format, string);
		}
		#decodeSimpleError(chunk) {
			const string = this.#decodeSimpleString(String, chunk);
			return typeof string === "function" ? this.#continueDecodeSimpleError.bind(this, string) : new errors_1.SimpleError(string);
		}
		#continueDecodeSimpleError(stringCb, chunk) {
			const string = stringCb(chunk);
			return typeof string === "function" ? this.#continueDecodeSimpleError.bind(this, string) : new errors_1.SimpleError(string);
		}
		#decodeBlobError(chunk) {
			const string = this.#decodeBlobString(String, chunk);
			return typeof string === "function" ? this.#continueDecodeBlobError.bind(this, string) : new errors_1.BlobError(string);
		}
		#continueDecodeBlobError(stringCb, chunk) {
			const string = stringCb(chunk);
			return typeof string === "function" ? this.#continueDecodeBlobError.bind(this, string) : new errors_1.BlobError(string);
		}
		#decodeNestedType(typeMapping, chunk) {
			const type = chunk[this.#cursor];
			return ++this.#cursor === chunk.length ? this.#decodeNestedTypeValue.bind(this, type, typeMapping) : this.#decodeNestedTypeValue(type, typeMapping, chunk);
		}
		#decodeNestedTypeValue(type, typeMapping, chunk) {
			switch (type) {
				case exports.RESP_TYPES.NULL: return this.#decodeNull();
				case exports.RESP_TYPES.BOOLEAN: return this.#decodeBoolean(chunk);
				case exports.RESP_TYPES.NUMBER: return this.#decodeNumber(typeMapping[exports.RESP_TYPES.NUMBER], chunk);
				case exports.RESP_TYPES.BIG_NUMBER: return this.#decodeBigNumber(typeMapping[exports.RESP_TYPES.BIG_NUMBER], chunk);
				case exports.RESP_TYPES.DOUBLE: return this.#decodeDouble(typeMapping[exports.RESP_TYPES.DOUBLE], chunk);
				case exports.RESP_TYPES.SIMPLE_STRING: return this.#decodeSimpleString(typeMapping[exports.RESP_TYPES.SIMPLE_STRING], chunk);
				case exports.RESP_TYPES.BLOB_STRING: return this.#decodeBlobString(typeMapping[exports.RESP_TYPES.BLOB_STRING], chunk);
				case exports.RESP_TYPES.VERBATIM_STRING: return this.#decodeVerbatimString(typeMapping[exports.RESP_TYPES.VERBATIM_STRING], chunk);
				case exports.RESP_TYPES.SIMPLE_ERROR: return this.#decodeSimpleError(chunk);
				case exports.RESP_TYPES.BLOB_ERROR: return this.#decodeBlobError(chunk);
				case exports.RESP_TYPES.ARRAY: return this.#decodeArray(typeMapping, chunk);
				case exports.RESP_TYPES.SET: return this.#decodeSet(typeMapping, chunk);
				case exports.RESP_TYPES.MAP: return this.#decodeMap(typeMapping, chunk);
				default: throw new Error(`Unknown RESP type ${type} "${String.fromCharCode(type)}"`);
			}
		}
		#decodeArray(typeMapping, chunk) {
			if (chunk[this.#cursor] === ASCII["-"]) {
				this.#cursor += 4;
				return null;
			}
			return this.#decodeArrayWithLength(this.#decodeUnsingedNumber(0, chunk), typeMapping, chunk);
		}
		#decodeArrayWithLength(length, typeMapping, chunk) {
			return typeof length === "function" ? this.#continueDecodeArrayLength.bind(this, length, typeMapping) : this.#decodeArrayItems(new Array(length), 0, typeMapping, chunk);
		}
		#continueDecodeArrayLength(lengthCb, typeMapping, chunk) {
			return this.#decodeArrayWithLength(lengthCb(chunk), typeMapping, chunk);
		}
		#decodeArrayItems(array, filled, typeMapping, chunk) {
			for (let i = filled; i < array.length; i++) {
				if (this.#cursor >= chunk.length) return this.#decodeArrayItems.bind(this, array, i, typeMapping);
				const item = this.#decodeNestedType(typeMapping, chunk);
				if (typeof item === "function") return this.#continueDecodeArrayItems.bind(this, array, i, item, typeMapping);
				array[i] = item;
			}
			return array;
		}
		#continueDecodeArrayItems(array, filled, itemCb, typeMapping, chunk) {
			const item = itemCb(chunk);
			if (typeof item === "function") return this.#continueDecodeArrayItems.bind(this, array, filled, item, typeMapping);
			array[filled++] = item;
			return this.#decodeArrayItems(array, filled, typeMapping, chunk);
		}
		#decodeSet(typeMapping, chunk) {
			const length = this.#decodeUnsingedNumber(0, chunk);
			if (typeof length === "function") return this.#continueDecodeSetLength.bind(this, length, typeMapping);
			return this.#decodeSetItems(length, typeMapping, chunk);
		}
		#continueDecodeSetLength(lengthCb, typeMapping, chunk) {
			const length = lengthCb(chunk);
			return typeof length === "function" ? this.#continueDecodeSetLength.bind(this, length, typeMapping) : this.#decodeSetItems(length, typeMapping, chunk);
		}
		#decodeSetItems(length, typeMapping, chunk) {
			return typeMapping[exports.RESP_TYPES.SET] === Set ? this.#decodeSetAsSet(new Set(), length, typeMapping, chunk) : this.#decodeArrayItems(new Array(length), 0, typeMapping, chunk);
		}
		#decodeSetAsSet(set, remaining, typeMapping, chunk) {
			while (remaining > 0) {
				if (this.#cursor >= chunk.length) return this.#decodeSetAsSet.bind(this, set, remaining, typeMapping);
				const item = this.#decodeNestedType(typeMapping, chunk);
				if (typeof item === "function") return this.#continueDecodeSetAsSet.bind(this, set, remaining, item, typeMapping);
				set.add(item);
				--remaining;
			}
			return set;
		}
		#continueDecodeSetAsSet(set, remaining, itemCb, typeMapping, chunk) {
			const item = itemCb(chunk);
			if (typeof item === "function") return this.#continueDecodeSetAsSet.bind(this, set, remaining, item, typeMapping);
			set.add(item);
			return this.#decodeSetAsSet(set, remaining - 1, typeMapping, chunk);
		}
		#decodeMap(typeMapping, chunk) {
			const length = this.#decodeUnsingedNumber(0, chunk);
			if (typeof length === "function") return this.#continueDecodeMapLength.bind(this, length, typeMapping);
			return this.#decodeMapItems(length, typeMapping, chunk);
		}
		#continueDecodeMapLength(lengthCb, typeMapping, chunk) {
			const length = lengthCb(chunk);
			return typeof length === "function" ? this.#continueDecodeMapLength.bind(this, length, typeMapping) : this.#decodeMapItems(length, typeMapping, chunk);
		}
		#decodeMapItems(length, typeMapping, chunk) {
			switch (typeMapping[exports.RESP_TYPES.MAP]) {
				case Map: return this.#decodeMapAsMap(new Map(), length, typeMapping, chunk);
				case Array: return this.#decodeArrayItems(new Array(length * 2), 0, typeMapping, chunk);
				default: return this.#decodeMapAsObject({}, length, typeMapping, chunk);
			}
		}
		#decodeMapAsMap(map, remaining, typeMapping, chunk) {
			while (remaining > 0) {
				if (this.#cursor >= chunk.length) return this.#decodeMapAsMap.bind(this, map, remaining, typeMapping);
				const key = this.#decodeMapKey(typeMapping, chunk);
				if (typeof key === "function") return this.#continueDecodeMapKey.bind(this, map, remaining, key, typeMapping);
				if (this.#cursor >= chunk.length) return this.#continueDecodeMapValue.bind(this, map, remaining, key, this.#decodeNestedType.bind(this, typeMapping), typeMapping);
				const value = this.#decodeNestedType(typeMapping, chunk);
				if (typeof value === "function") return this.#continueDecodeMapValue.bind(this, map, remaining, key, value, typeMapping);
				map.set(key, value);
				--remaining;
			}
			return map;
		}
		#decodeMapKey(typeMapping, chunk) {
			const type = chunk[this.#cursor];
			return ++this.#cursor === chunk.length ? this.#decodeMapKeyValue.bind(this, type, typeMapping) : this.#decodeMapKeyValue(type, typeMapping, chunk);
		}
		#decodeMapKeyValue(type, typeMapping, chunk) {
			switch (type) {
				case exports.RESP_TYPES.SIMPLE_STRING: return this.#decodeSimpleString(String, chunk);
				case exports.RESP_TYPES.BLOB_STRING: return this.#decodeBlobString(String, chunk);
				default: return this.#decodeNestedTypeValue(type, typeMapping, chunk);
			}
		}
		#continueDecodeMapKey(map, remaining, keyCb, typeMapping, chunk) {
			const key = keyCb(chunk);
			if (typeof key === "function") return this.#continueDecodeMapKey.bind(this, map, remaining, key, typeMapping);
			if (this.#cursor >= chunk.length) return this.#continueDecodeMapValue.bind(this, map, remaining, key, this.#decodeNestedType.bind(this, typeMapping), typeMapping);
			const value = this.#decodeNestedType(typeMapping, chunk);
			if (typeof value === "function") return this.#continueDecodeMapValue.bind(this, map, remaining, key, value, typeMapping);
			map.set(key, value);
			return this.#decodeMapAsMap(map, remaining - 1, typeMapping, chunk);
		}
		#continueDecodeMapValue(map, remaining, key, valueCb, typeMapping, chunk) {
			const value = valueCb(chunk);
			if (typeof value === "function") return this.#continueDecodeMapValue.bind(this, map, remaining, key, value, typeMapping);
			map.set(key, value);
			return this.#decodeMapAsMap(map, remaining - 1, typeMapping, chunk);
		}
		#decodeMapAsObject(object, remaining, typeMapping, chunk) {
			while (remaining > 0) {
				if (this.#cursor >= chunk.length) return this.#decodeMapAsObject.bind(this, object, remaining, typeMapping);
				const key = this.#decodeMapKey(typeMapping, chunk);
				if (typeof key === "function") return this.#continueDecodeMapAsObjectKey.bind(this, object, remaining, key, typeMapping);
				if (this.#cursor >= chunk.length) return this.#continueDecodeMapAsObjectValue.bind(this, object, remaining, key, this.#decodeNestedType.bind(this, typeMapping), typeMapping);
				const value = this.#decodeNestedType(typeMapping, chunk);
				if (typeof value === "function") return this.#continueDecodeMapAsObjectValue.bind(this, object, remaining, key, value, typeMapping);
				object[key] = value;
				--remaining;
			}
			return object;
		}
		#continueDecodeMapAsObjectKey(object, remaining, keyCb, typeMapping, chunk) {
			const key = keyCb(chunk);
			if (typeof key === "function") return this.#continueDecodeMapAsObjectKey.bind(this, object, remaining, key, typeMapping);
			if (this.#cursor >= chunk.length) return this.#continueDecodeMapAsObjectValue.bind(this, object, remaining, key, this.#decodeNestedType.bind(this, typeMapping), typeMapping);
			const value = this.#decodeNestedType(typeMapping, chunk);
			if (typeof value === "function") return this.#continueDecodeMapAsObjectValue.bind(this, object, remaining, key, value, typeMapping);
			object[key] = value;
			return this.#decodeMapAsObject(object, remaining - 1, typeMapping, chunk);
		}
		#continueDecodeMapAsObjectValue(object, remaining, key, valueCb, typeMapping, chunk) {
			const value = valueCb(chunk);
			if (typeof value === "function") return this.#continueDecodeMapAsObjectValue.bind(this, object, remaining, key, value, typeMapping);
			object[key] = value;
			return this.#decodeMapAsObject(object, remaining - 1, typeMapping, chunk);
		}
	};
	exports.Decoder = Decoder;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/RESP/types.js
var require_types$2 = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DEFAULT_RESP = void 0;
	require_decoder();
	exports.DEFAULT_RESP = 3;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/lua-script.js
var require_lua_script = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.scriptSha1 = exports.defineScript = void 0;
	const node_crypto_1 = require("node:crypto");
	function defineScript(script) {
		return {
			...script,
			SHA1: scriptSha1(script.SCRIPT)
		};
	}
	exports.defineScript = defineScript;
	function scriptSha1(script) {
		return (0, node_crypto_1.createHash)("sha1").update(script).digest("hex");
	}
	exports.scriptSha1 = scriptSha1;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/utils/digest.js
var require_digest = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.digest = void 0;
	let xxh3Cache = null;
	async function getXxh3() {
		if (!xxh3Cache) try {
			xxh3Cache = (await import("@node-rs/xxhash")).xxh3;
		} catch {
			throw new Error("The \"digest\" function requires the \"@node-rs/xxhash\" package, but it was not found.");
		}
		return xxh3Cache;
	}
	async function digest(value) {
		const xxh3 = await getXxh3();
		const data = typeof value === "string" ? value : new Uint8Array(value);
		return xxh3.xxh64(data).toString(16).padStart(16, "0");
	}
	exports.digest = digest;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ACL_CAT.js
var require_ACL_CAT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, categoryName) {
			parser.push("ACL", "CAT");
			if (categoryName) parser.push(categoryName);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ACL_DELUSER.js
var require_ACL_DELUSER = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, username) {
			parser.push("ACL", "DELUSER");
			parser.pushVariadic(username);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ACL_DRYRUN.js
var require_ACL_DRYRUN = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, username, command) {
			parser.push("ACL", "DRYRUN", username, ...command);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ACL_GENPASS.js
var require_ACL_GENPASS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, bits) {
			parser.push("ACL", "GENPASS");
			if (bits) parser.push(bits.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/client/parser.js
var require_parser = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.BasicCommandParser = exports.prefixKeys = exports.prefixKey = void 0;
	function prefixKey(keyPrefix, key) {
		if (keyPrefix === void 0) return key;
		if (typeof keyPrefix === "string" && typeof key === "string") return keyPrefix + key;
		return Buffer.concat([typeof keyPrefix === "string" ? Buffer.from(keyPrefix) : keyPrefix, typeof key === "string" ? Buffer.from(key) : key]);
	}
	exports.prefixKey = prefixKey;
	function prefixKeys(keyPrefix, keys) {
		return Array.isArray(keys) ? keys.map((key) => prefixKey(keyPrefix, key)) : [prefixKey(keyPrefix, keys)];
	}
	exports.prefixKeys = prefixKeys;
	var BasicCommandParser = class {
		#redisArgs = [];
		#keys = [];
		#keyPrefix;
		#commandIdentifier;
		preserve;
		constructor(keyPrefix) {
			this.#keyPrefix = keyPrefix === void 0 || keyPrefix.length === 0 ? void 0 : keyPrefix;
		}
		get redisArgs() {
			return this.#redisArgs;
		}
		get keys() {
			return this.#keys;
		}
		get firstKey() {
			return this.#keys[0];
		}
		get cacheKey() {
			const tmp = new Array(this.#redisArgs.length * 2);
			for (let i = 0; i < this.#redisArgs.length; i++) {
				tmp[i] = this.#redisArgs[i].length;
				tmp[i + this.#redisArgs.length] = this.#redisArgs[i];
			}
			return tmp.join("_");
		}
		get commandIdentifier() {
			if (this.#commandIdentifier) return this.#commandIdentifier;
			const rawCommand = this.#redisArgs[0];
			const rawSubcommand = this.#redisArgs[1];
			const command = rawCommand instanceof Buffer ? rawCommand.toString() : rawCommand;
			const subcommand = rawSubcommand === void 0 ? void 0 : rawSubcommand instanceof Buffer ? rawSubcommand.toString() : rawSubcommand;
			return this.#commandIdentifier = {
				command,
				subcommand
			};
		}
		push(...arg) {
			this.#redisArgs.push(...arg);
		}
		pushVariadic(vals) {
			if (Array.isArray(vals)) for (const val of vals) this.push(val);
			else this.push(vals);
		}
		pushVariadicWithLength(vals) {
			if (Array.isArray(vals)) this.#redisArgs.push(vals.length.toString());
			else this.#redisArgs.push("1");
			this.pushVariadic(vals);
		}
		pushVariadicNumber(vals) {
			if (Array.isArray(vals)) for (const val of vals) this.push(val.toString());
			else this.push(vals.toString());
		}
		#addKey(key, applyPrefix) {
			const finalKey = applyPrefix ? prefixKey(this.#keyPrefix, key) : key;
			this.#keys.push(finalKey);
			this.#redisArgs.push(finalKey);
		}
		pushKey(key, applyPrefix = true) {
			this.#addKey(key, applyPrefix);
		}
		markRoutingKey(key) {
			this.#keys.push(key);
		}
		pushKeysLength(keys) {
			if (Array.isArray(keys)) this.#redisArgs.push(keys.length.toString());
			else this.#redisArgs.push("1");
			this.pushKeys(keys);
		}
		pushKeys(keys) {
			if (Array.isArray(keys)) for (const key of keys) this.#addKey(key, true);
			else this.#addKey(keys, true);
		}
	};
	exports.BasicCommandParser = BasicCommandParser;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/command-metadata/policies-constants.js
var require_policies_constants = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.defaultCommandPolicies = exports.RESPONSE_POLICIES_WITH_DEFAULTS = exports.REQUEST_POLICIES_WITH_DEFAULTS = void 0;
	exports.REQUEST_POLICIES_WITH_DEFAULTS = {
		ALL_NODES: "all_nodes",
		ALL_SHARDS: "all_shards",
		MULTI_SHARD: "multi_shard",
		SPECIAL: "special",
		DEFAULT_KEYLESS: "default-keyless",
		DEFAULT_KEYED: "default-keyed"
	};
	exports.RESPONSE_POLICIES_WITH_DEFAULTS = {
		ONE_SUCCEEDED: "one_succeeded",
		ALL_SUCCEEDED: "all_succeeded",
		AGG_LOGICAL_AND: "agg_logical_and",
		AGG_LOGICAL_OR: "agg_logical_or",
		AGG_MIN: "agg_min",
		AGG_MAX: "agg_max",
		AGG_SUM: "agg_sum",
		SPECIAL: "special",
		DEFAULT_KEYLESS: "default-keyless",
		DEFAULT_KEYED: "default-keyed"
	};
	function defaultCommandPolicies(isKeyless) {
		return isKeyless ? {
			request: exports.REQUEST_POLICIES_WITH_DEFAULTS.DEFAULT_KEYLESS,
			response: exports.RESPONSE_POLICIES_WITH_DEFAULTS.DEFAULT_KEYLESS,
			isKeyless: true
		} : {
			request: exports.REQUEST_POLICIES_WITH_DEFAULTS.DEFAULT_KEYED,
			response: exports.RESPONSE_POLICIES_WITH_DEFAULTS.DEFAULT_KEYED,
			isKeyless: false
		};
	}
	exports.defaultCommandPolicies = defaultCommandPolicies;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/generic-transformers.js
var require_generic_transformers = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.transformRedisJsonNullReply = exports.transformRedisJsonReply = exports.transformRedisJsonArgument = exports.transformStreamsMessagesReplyResp3Compat = exports.transformStreamsMessagesReplyResp3 = exports.transformStreamsMessagesReplyResp2 = exports.transformStreamMessagesReply = exports.transformStreamMessageNullReply = exports.transformStreamMessageReply = exports.parseArgs = exports.parseZKeysArguments = exports.transformRangeReply = exports.parseSlotRangesArguments = exports.transformFunctionListItemReply = exports.RedisFunctionFlags = exports.transformCommandReply = exports.transformKeySpec = exports.CommandCategories = exports.CommandFlags = exports.parseOptionalVariadicArgument = exports.pushVariadicArgument = exports.pushVariadicNumberArguments = exports.pushVariadicArguments = exports.pushEvalArguments = exports.evalFirstKeyIndex = exports.transformPXAT = exports.transformEXAT = exports.transformSortedSetReply = exports.transformTuplesReply = exports.createTransformTuplesReplyFunc = exports.transformTuplesToMap = exports.transformNullableDoubleReply = exports.createTransformNullableDoubleReplyResp2Func = exports.transformDoubleArrayReply = exports.createTransformDoubleReplyResp2Func = exports.transformDoubleReply = exports.transformStringDoubleArgument = exports.transformDoubleArgument = exports.transformBooleanArrayReply = exports.transformBooleanReply = exports.isArrayReply = exports.isNullReply = void 0;
	const parser_1 = require_parser();
	const policies_constants_1 = require_policies_constants();
	const decoder_1 = require_decoder();
	function isNullReply(reply) {
		return reply === null;
	}
	exports.isNullReply = isNullReply;
	function isArrayReply(reply) {
		return Array.isArray(reply);
	}
	exports.isArrayReply = isArrayReply;
	exports.transformBooleanReply = {
		2: (reply) => reply === 1,
		3: void 0
	};
	exports.transformBooleanArrayReply = {
		2: (reply) => {
			return reply.map(exports.transformBooleanReply[2]);
		},
		3: void 0
	};
	function transformDoubleArgument(num) {
		switch (num) {
			case 1e400: return "+inf";
			case -1e400: return "-inf";
			default: return num.toString();
		}
	}
	exports.transformDoubleArgument = transformDoubleArgument;
	function transformStringDoubleArgument(num) {
		if (typeof num !== "number") return num;
		return transformDoubleArgument(num);
	}
	exports.transformStringDoubleArgument = transformStringDoubleArgument;
	exports.transformDoubleReply = {
		2: (reply, preserve, typeMapping) => {
			switch (typeMapping ? typeMapping[decoder_1.RESP_TYPES.DOUBLE] : void 0) {
				case String: return reply;
				default: {
					let ret;
					switch (reply.toString()) {
						case "inf":
						case "+inf":
							ret = 1e400;
							break;
						case "-inf":
							ret = -1e400;
							break;
						case "nan":
							ret = NaN;
							break;
						default: ret = Number(reply);
					}
					return ret;
				}
			}
		},
		3: void 0
	};
	function createTransformDoubleReplyResp2Func(preserve, typeMapping) {
		return (reply) => {
			return exports.transformDoubleReply[2](reply, preserve, typeMapping);
		};
	}
	exports.createTransformDoubleReplyResp2Func = createTransformDoubleReplyResp2Func;
	exports.transformDoubleArrayReply = {
		2: (reply, preserve, typeMapping) => {
			return reply.map(createTransformDoubleReplyResp2Func(preserve, typeMapping));
		},
		3: void 0
	};
	function createTransformNullableDoubleReplyResp2Func(preserve, typeMapping) {
		return (reply) => {
			return exports.transformNullableDoubleReply[2](reply, preserve, typeMapping);
		};
	}
	exports.createTransformNullableDoubleReplyResp2Func = createTransformNullableDoubleReplyResp2Func;
	exports.transformNullableDoubleReply = {
		2: (reply, preserve, typeMapping) => {
			if (reply === null) return null;
			return exports.transformDoubleReply[2](reply, preserve, typeMapping);
		},
		3: void 0
	};
	function transformTuplesToMap(reply, func) {
		const message = {};
		for (let i = 0; i < reply.length; i += 2) message[reply[i].toString()] = func(reply[i + 1]);
		return message;
	}
	exports.transformTuplesToMap = transformTuplesToMap;
	function createTransformTuplesReplyFunc(preserve, typeMapping) {
		return (reply) => {
			return transformTuplesReply(reply, preserve, typeMapping);
		};
	}
	exports.createTransformTuplesReplyFunc = createTransformTuplesReplyFunc;
	function transformTuplesReply(reply, preserve, typeMapping) {
		const mapType = typeMapping ? typeMapping[decoder_1.RESP_TYPES.MAP] : void 0;
		const inferred = reply;
		switch (mapType) {
			case Array: return reply;
			case Map: {
				const ret = new Map();
				for (let i = 0; i < inferred.length; i += 2) ret.set(inferred[i].toString(), inferred[i + 1]);
				return ret;
			}
			default: {
				const ret = {};
				for (let i = 0; i < inferred.length; i += 2) ret[inferred[i].toString()] = inferred[i + 1];
				return ret;
			}
		}
	}
	exports.transformTuplesReply = transformTuplesReply;
	exports.transformSortedSetReply = {
		2: (reply, preserve, typeMapping) => {
			const inferred = reply, members = [];
			for (let i = 0; i < inferred.length; i += 2) members.push({
				value: inferred[i],
				score: exports.transformDoubleReply[2](inferred[i + 1], preserve, typeMapping)
			});
			return members;
		},
		3: (reply) => {
			return reply.map((member) => {
				const [value, score] = member;
				return {
					value,
					score
				};
			});
		}
	};
	function transformEXAT(EXAT) {
		return (typeof EXAT === "number" ? EXAT : Math.floor(EXAT.getTime() / 1e3)).toString();
	}
	exports.transformEXAT = transformEXAT;
	function transformPXAT(PXAT) {
		return (typeof PXAT === "number" ? PXAT : PXAT.getTime()).toString();
	}
	exports.transformPXAT = transformPXAT;
	function evalFirstKeyIndex(options) {
		return options?.keys?.[0];
	}
	exports.evalFirstKeyIndex = evalFirstKeyIndex;
	function pushEvalArguments(args, options) {
		if (options?.keys) args.push(options.keys.length.toString(), ...options.keys);
		else args.push("0");
		if (options?.arguments) args.push(...options.arguments);
		return args;
	}
	exports.pushEvalArguments = pushEvalArguments;
	function pushVariadicArguments(args, value) {
		if (Array.isArray(value)) args = args.concat(value);
		else args.push(value);
		return args;
	}
	exports.pushVariadicArguments = pushVariadicArguments;
	function pushVariadicNumberArguments(args, value) {
		if (Array.isArray(value)) for (const item of value) args.push(item.toString());
		else args.push(value.toString());
		return args;
	}
	exports.pushVariadicNumberArguments = pushVariadicNumberArguments;
	function pushVariadicArgument(args, value) {
		if (Array.isArray(value)) args.push(value.length.toString(), ...value);
		else args.push("1", value);
		return args;
	}
	exports.pushVariadicArgument = pushVariadicArgument;
	function parseOptionalVariadicArgument(parser, name, value) {
		if (value === void 0) return;
		parser.push(name);
		parser.pushVariadicWithLength(value);
	}
	exports.parseOptionalVariadicArgument = parseOptionalVariadicArgument;
	var CommandFlags;
	(function(CommandFlags) {
		CommandFlags["WRITE"] = "write";
		CommandFlags["READONLY"] = "readonly";
		CommandFlags["DENYOOM"] = "denyoom";
		CommandFlags["ADMIN"] = "admin";
		CommandFlags["PUBSUB"] = "pubsub";
		CommandFlags["NOSCRIPT"] = "noscript";
		CommandFlags["RANDOM"] = "random";
		CommandFlags["SORT_FOR_SCRIPT"] = "sort_for_script";
		CommandFlags["LOADING"] = "loading";
		CommandFlags["STALE"] = "stale";
		CommandFlags["SKIP_MONITOR"] = "skip_monitor";
		CommandFlags["ASKING"] = "asking";
		CommandFlags["FAST"] = "fast";
		CommandFlags["MOVABLEKEYS"] = "movablekeys";
	})(CommandFlags || (exports.CommandFlags = CommandFlags = {}));
	var CommandCategories;
	(function(CommandCategories) {
		CommandCategories["KEYSPACE"] = "@keyspace";
		CommandCategories["READ"] = "@read";
		CommandCategories["WRITE"] = "@write";
		CommandCategories["SET"] = "@set";
		CommandCategories["SORTEDSET"] = "@sortedset";
		CommandCategories["LIST"] = "@list";
		CommandCategories["HASH"] = "@hash";
		CommandCategories["STRING"] = "@string";
		CommandCategories["BITMAP"] = "@bitmap";
		CommandCategories["HYPERLOGLOG"] = "@hyperloglog";
		CommandCategories["GEO"] = "@geo";
		CommandCategories["STREAM"] = "@stream";
		CommandCategories["PUBSUB"] = "@pubsub";
		CommandCategories["ADMIN"] = "@admin";
		CommandCategories["FAST"] = "@fast";
		CommandCategories["SLOW"] = "@slow";
		CommandCategories["BLOCKING"] = "@blocking";
		CommandCategories["DANGEROUS"] = "@dangerous";
		CommandCategories["CONNECTION"] = "@connection";
		CommandCategories["TRANSACTION"] = "@transaction";
		CommandCategories["SCRIPTING"] = "@scripting";
	})(CommandCategories || (exports.CommandCategories = CommandCategories = {}));
	function normalizeKeySpecMap(raw) {
		if (raw === null || typeof raw !== "object") return void 0;
		if (!Array.isArray(raw)) return raw;
		if (raw.length % 2 !== 0) return void 0;
		const normalized = {};
		for (let i = 0; i < raw.length; i += 2) {
			const field = raw[i];
			if (typeof field !== "string") return void 0;
			normalized[field] = raw[i + 1];
		}
		return normalized;
	}
	function transformNumber(raw) {
		const value = Number(raw);
		return Number.isInteger(value) ? value : void 0;
	}
	const UNKNOWN_KEY_SPEC_PART = { type: "unknown" };
	function transformBeginSearch(raw) {
		const beginSearch = normalizeKeySpecMap(raw);
		const spec = normalizeKeySpecMap(beginSearch?.spec);
		if (!beginSearch || !spec) return UNKNOWN_KEY_SPEC_PART;
		switch (beginSearch.type) {
			case "index": {
				const index = transformNumber(spec.index);
				if (index !== void 0) return {
					type: "index",
					index
				};
				break;
			}
			case "keyword": {
				const startFrom = transformNumber(spec.startfrom);
				if (typeof spec.keyword === "string" && startFrom !== void 0) return {
					type: "keyword",
					keyword: spec.keyword,
					startFrom
				};
				break;
			}
		}
		return UNKNOWN_KEY_SPEC_PART;
	}
	function transformFindKeys(raw) {
		const findKeys = normalizeKeySpecMap(raw);
		const spec = normalizeKeySpecMap(findKeys?.spec);
		if (!findKeys || !spec) return UNKNOWN_KEY_SPEC_PART;
		switch (findKeys.type) {
			case "range": {
				const lastKey = transformNumber(spec.lastkey), keyStep = transformNumber(spec.keystep), limit = transformNumber(spec.limit);
				if (lastKey !== void 0 && keyStep !== void 0 && limit !== void 0) return {
					type: "range",
					lastKey,
					keyStep,
					limit
				};
				break;
			}
			case "keynum": {
				const keyNumIdx = transformNumber(spec.keynumidx), firstKey = transformNumber(spec.firstkey), keyStep = transformNumber(spec.keystep);
				if (keyNumIdx !== void 0 && firstKey !== void 0 && keyStep !== void 0) return {
					type: "keynum",
					keyNumIdx,
					firstKey,
					keyStep
				};
				break;
			}
		}
		return UNKNOWN_KEY_SPEC_PART;
	}
	function transformKeySpec(raw) {
		const entry = normalizeKeySpecMap(raw);
		return {
			beginSearch: transformBeginSearch(entry?.begin_search),
			findKeys: transformFindKeys(entry?.find_keys)
		};
	}
	exports.transformKeySpec = transformKeySpec;
	function transformCommandReply([name, arity, flags, firstKeyIndex, lastKeyIndex, step, categories, tips = [], keySpecifications = [], subcommandsReply = []]) {
		let requestPolicy;
		let responsePolicy;
		let nondeterministicOutput = false;
		const otherTips = [];
		for (const tip of tips) if (tip.startsWith("request_policy:")) {
			const raw = tip.slice(15);
			if (Object.values(policies_constants_1.REQUEST_POLICIES_WITH_DEFAULTS).includes(raw)) requestPolicy = raw;
		} else if (tip.startsWith("response_policy:")) {
			const raw = tip.slice(16);
			if (Object.values(policies_constants_1.RESPONSE_POLICIES_WITH_DEFAULTS).includes(raw)) responsePolicy = raw;
		} else {
			otherTips.push(tip);
			if (tip === "nondeterministic_output") nondeterministicOutput = true;
		}
		const subcommands = subcommandsReply.map(transformCommandReply);
		return {
			name,
			arity,
			flags: new Set(flags),
			firstKeyIndex,
			lastKeyIndex,
			step,
			categories: new Set(categories),
			policies: {
				request: requestPolicy,
				response: responsePolicy
			},
			isKeyless: keySpecifications.length === 0,
			nondeterministicOutput,
			tips: otherTips,
			keySpecs: keySpecifications.map(transformKeySpec),
			subcommands
		};
	}
	exports.transformCommandReply = transformCommandReply;
	var RedisFunctionFlags;
	(function(RedisFunctionFlags) {
		RedisFunctionFlags["NO_WRITES"] = "no-writes";
		RedisFunctionFlags["ALLOW_OOM"] = "allow-oom";
		RedisFunctionFlags["ALLOW_STALE"] = "allow-stale";
		RedisFunctionFlags["NO_CLUSTER"] = "no-cluster";
	})(RedisFunctionFlags || (exports.RedisFunctionFlags = RedisFunctionFlags = {}));
	function transformFunctionListItemReply(reply) {
		return {
			libraryName: reply[1],
			engine: reply[3],
			functions: reply[5].map((fn) => ({
				name: fn[1],
				description: fn[3],
				flags: fn[5]
			}))
		};
	}
	exports.transformFunctionListItemReply = transformFunctionListItemReply;
	function parseSlotRangeArguments(parser, range) {
		parser.push(range.start.toString(), range.end.toString());
	}
	function parseSlotRangesArguments(parser, ranges) {
		if (Array.isArray(ranges)) for (const range of ranges) parseSlotRangeArguments(parser, range);
		else parseSlotRangeArguments(parser, ranges);
	}
	exports.parseSlotRangesArguments = parseSlotRangesArguments;
	function transformRangeReply([start, end]) {
		return {
			start,
			end
		};
	}
	exports.transformRangeReply = transformRangeReply;
	function parseZKeysArguments(parser, keys) {
		if (Array.isArray(keys)) {
			parser.push(keys.length.toString());
			if (keys.length) {
				if (isPlainKeys(keys)) parser.pushKeys(keys);
				else {
					for (let i = 0; i < keys.length; i++) parser.pushKey(keys[i].key);
					parser.push("WEIGHTS");
					for (let i = 0; i < keys.length; i++) parser.push(transformDoubleArgument(keys[i].weight));
				}
			}
		} else {
			parser.push("1");
			if (isPlainKey(keys)) parser.pushKey(keys);
			else {
				parser.pushKey(keys.key);
				parser.push("WEIGHTS", transformDoubleArgument(keys.weight));
			}
		}
	}
	exports.parseZKeysArguments = parseZKeysArguments;
	function isPlainKey(key) {
		return typeof key === "string" || key instanceof Buffer;
	}
	function isPlainKeys(keys) {
		return isPlainKey(keys[0]);
	}
	function parseArgs(command, ...args) {
		const parser = new parser_1.BasicCommandParser();
		command.parseCommand(parser, ...args);
		const redisArgs = parser.redisArgs;
		if (parser.preserve) redisArgs.preserve = parser.preserve;
		return redisArgs;
	}
	exports.parseArgs = parseArgs;
	function transformStreamMessageReply(typeMapping, reply) {
		const [id, message, millisElapsedFromDelivery, deliveriesCounter] = reply;
		return {
			id,
			message: transformTuplesReply(message, void 0, typeMapping),
			...millisElapsedFromDelivery !== void 0 ? { millisElapsedFromDelivery } : {},
			...deliveriesCounter !== void 0 ? { deliveriesCounter } : {}
		};
	}
	exports.transformStreamMessageReply = transformStreamMessageReply;
	function transformStreamMessageNullReply(typeMapping, reply) {
		return isNullReply(reply) ? reply : transformStreamMessageReply(typeMapping, reply);
	}
	exports.transformStreamMessageNullReply = transformStreamMessageNullReply;
	function transformStreamMessagesReply(r, typeMapping) {
		return r.map(transformStreamMessageReply.bind(void 0, typeMapping));
	}
	exports.transformStreamMessagesReply = transformStreamMessagesReply;
	function transformStreamsMessagesReplyResp2(reply, preserve, typeMapping) {
		if (reply === null) return null;
		switch (typeMapping ? typeMapping[decoder_1.RESP_TYPES.MAP] : void 0) {
			default: {
				const ret = [];
				for (let i = 0; i < reply.length; i++) {
					const stream = reply[i];
					ret.push({
						name: stream[0],
						messages: transformStreamMessagesReply(stream[1], typeMapping)
					});
				}
				return ret;
			}
		}
	}
	exports.transformStreamsMessagesReplyResp2 = transformStreamsMessagesReplyResp2;
	function transformStreamsMessagesReplyResp3(reply, typeMapping) {
		if (reply === null) return null;
		if (reply instanceof Map) {
			const ret = new Map();
			for (const [n, rawMessages] of reply) {
				const name = n;
				ret.set(name.toString(), transformStreamMessagesReply(rawMessages, typeMapping));
			}
			return ret;
		} else if (reply instanceof Array) {
			const ret = [];
			for (let i = 0; i < reply.length; i += 2) {
				const name = reply[i];
				const rawMessages = reply[i + 1];
				ret.push(name);
				ret.push(transformStreamMessagesReply(rawMessages, typeMapping));
			}
			return ret;
		} else {
			const ret = {};
			for (const [name, rawMessages] of Object.entries(reply)) ret[name] = transformStreamMessagesReply(rawMessages, typeMapping);
			return ret;
		}
	}
	exports.transformStreamsMessagesReplyResp3 = transformStreamsMessagesReplyResp3;
	function transformStreamsMessagesReplyResp3Compat(reply, preserve, typeMapping) {
		const transformed = transformStreamsMessagesReplyResp3(reply, typeMapping);
		if (transformed === null) return null;
		const compat = [];
		if (transformed instanceof Map) {
			for (const [name, messages] of transformed.entries()) compat.push({
				name,
				messages
			});
			return compat;
		}
		if (Array.isArray(transformed)) {
			for (let i = 0; i < transformed.length; i += 2) {
				const rawName = transformed[i];
				compat.push({
					name: rawName?.toString?.() ?? rawName,
					messages: transformed[i + 1]
				});
			}
			return compat;
		}
		for (const [name, messages] of Object.entries(transformed)) compat.push({
			name,
			messages
		});
		return compat;
	}
	exports.transformStreamsMessagesReplyResp3Compat = transformStreamsMessagesReplyResp3Compat;
	function transformRedisJsonArgument(json) {
		return JSON.stringify(json);
	}
	exports.transformRedisJsonArgument = transformRedisJsonArgument;
	function transformRedisJsonReply(json, reviver) {
		return JSON.parse(json.toString(), reviver);
	}
	exports.transformRedisJsonReply = transformRedisJsonReply;
	function transformRedisJsonNullReply(json, reviver) {
		return isNullReply(json) ? json : transformRedisJsonReply(json, reviver);
	}
	exports.transformRedisJsonNullReply = transformRedisJsonNullReply;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ACL_GETUSER.js
var require_ACL_GETUSER = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, username) {
			parser.push("ACL", "GETUSER", username);
		},
		transformReply: {
			2: (reply) => {
				if ((0, generic_transformers_1.isNullReply)(reply)) return reply;
				return {
					flags: reply[1],
					passwords: reply[3],
					commands: reply[5],
					keys: reply[7],
					channels: reply[9],
					selectors: reply[11]?.map((selector) => {
						const inferred = selector;
						return {
							commands: inferred[1],
							keys: inferred[3],
							channels: inferred[5]
						};
					})
				};
			},
			3: void 0
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ACL_LIST.js
var require_ACL_LIST = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser) {
			parser.push("ACL", "LIST");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ACL_LOAD.js
var require_ACL_LOAD = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser) {
			parser.push("ACL", "LOAD");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ACL_LOG_RESET.js
var require_ACL_LOG_RESET = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser) {
			parser.push("ACL", "LOG", "RESET");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ACL_LOG.js
var require_ACL_LOG = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, count) {
			parser.push("ACL", "LOG");
			if (count != void 0) parser.push(count.toString());
		},
		transformReply: {
			2: (reply, preserve, typeMapping) => {
				return reply.map((item) => {
					const inferred = item;
					return {
						count: inferred[1],
						reason: inferred[3],
						context: inferred[5],
						object: inferred[7],
						username: inferred[9],
						"age-seconds": generic_transformers_1.transformDoubleReply[2](inferred[11], preserve, typeMapping),
						"client-info": inferred[13],
						"entry-id": inferred[15],
						"timestamp-created": inferred[17],
						"timestamp-last-updated": inferred[19]
					};
				});
			},
			3: void 0
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ACL_SAVE.js
var require_ACL_SAVE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser) {
			parser.push("ACL", "SAVE");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ACL_SETUSER.js
var require_ACL_SETUSER = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, username, rule) {
			parser.push("ACL", "SETUSER", username);
			parser.pushVariadic(rule);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ACL_USERS.js
var require_ACL_USERS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser) {
			parser.push("ACL", "USERS");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ACL_WHOAMI.js
var require_ACL_WHOAMI = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser) {
			parser.push("ACL", "WHOAMI");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/APPEND.js
var require_APPEND = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, value) {
			parser.push("APPEND");
			parser.pushKey(key);
			parser.push(value);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ARCOUNT.js
var require_ARCOUNT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("ARCOUNT");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ARDEL.js
var require_ARDEL = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, indices) {
			parser.push("ARDEL");
			parser.pushKey(key);
			if (Array.isArray(indices)) for (const i of indices) parser.push(i.toString());
			else parser.push(indices.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ARDELRANGE.js
var require_ARDELRANGE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, ranges) {
			parser.push("ARDELRANGE");
			parser.pushKey(key);
			for (const [start, end] of ranges) parser.push(start.toString(), end.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ARGET.js
var require_ARGET = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, index) {
			parser.push("ARGET");
			parser.pushKey(key);
			parser.push(index.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ARGETRANGE.js
var require_ARGETRANGE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, start, end) {
			parser.push("ARGETRANGE");
			parser.pushKey(key);
			parser.push(start.toString(), end.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ARGREP.js
var require_ARGREP = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseArGrepArguments = exports.AR_PREDICATE_COMBINATORS = exports.AR_PREDICATE_TYPES = void 0;
	exports.AR_PREDICATE_TYPES = {
		EXACT: "EXACT",
		MATCH: "MATCH",
		GLOB: "GLOB",
		RE: "RE"
	};
	exports.AR_PREDICATE_COMBINATORS = {
		AND: "AND",
		OR: "OR"
	};
	function parseArGrepArguments(parser, key, start, end, predicates, options) {
		parser.pushKey(key);
		parser.push(typeof start === "number" ? start.toString() : start, typeof end === "number" ? end.toString() : end);
		for (const [type, value] of predicates) parser.push(type, value);
		if (options?.COMBINATOR !== void 0) parser.push(options.COMBINATOR);
		if (options?.LIMIT !== void 0) parser.push("LIMIT", options.LIMIT.toString());
		if (options?.NOCASE) parser.push("NOCASE");
	}
	exports.parseArGrepArguments = parseArGrepArguments;
	exports.default = {
		parseCommand(parser, ...args) {
			parser.push("ARGREP");
			parseArGrepArguments(parser, ...args);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ARGREP_WITHVALUES.js
var require_ARGREP_WITHVALUES = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const ARGREP_1 = require_ARGREP();
	exports.default = {
		parseCommand(parser, ...args) {
			parser.push("ARGREP");
			(0, ARGREP_1.parseArGrepArguments)(parser, ...args);
			parser.push("WITHVALUES");
		},
		transformReply: (reply) => {
			return reply.map((pair) => {
				const [index, value] = pair;
				return {
					index,
					value
				};
			});
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ARINFO.js
var require_ARINFO = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		parseCommand(parser, key, options) {
			parser.push("ARINFO");
			parser.pushKey(key);
			if (options?.FULL) parser.push("FULL");
		},
		transformReply: {
			2: (reply, preserve, typeMapping) => (0, generic_transformers_1.transformTuplesReply)(reply, preserve, typeMapping),
			3: void 0
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ARINSERT.js
var require_ARINSERT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, values) {
			parser.push("ARINSERT");
			parser.pushKey(key);
			parser.pushVariadic(values);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ARLASTITEMS.js
var require_ARLASTITEMS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, count, options) {
			parser.push("ARLASTITEMS");
			parser.pushKey(key);
			parser.push(count.toString());
			if (options?.REV) parser.push("REV");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ARLEN.js
var require_ARLEN = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("ARLEN");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ARMGET.js
var require_ARMGET = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, indices) {
			parser.push("ARMGET");
			parser.pushKey(key);
			if (Array.isArray(indices)) for (const i of indices) parser.push(i.toString());
			else parser.push(indices.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ARMSET.js
var require_ARMSET = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, entries) {
			parser.push("ARMSET");
			parser.pushKey(key);
			if (entries instanceof Map) for (const [index, value] of entries.entries()) parser.push(index.toString(), value);
			else if (Array.isArray(entries)) for (const [index, value] of entries) parser.push(index.toString(), value);
			else for (const index of Object.keys(entries)) parser.push(index, entries[index]);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ARNEXT.js
var require_ARNEXT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("ARNEXT");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/AROP.js
var require_AROP = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.AR_OPERATIONS = void 0;
	exports.AR_OPERATIONS = {
		SUM: "SUM",
		MIN: "MIN",
		MAX: "MAX",
		AND: "AND",
		OR: "OR",
		XOR: "XOR",
		MATCH: "MATCH",
		USED: "USED"
	};
	exports.default = {
		parseCommand(parser, key, start, end, operation, value) {
			parser.push("AROP");
			parser.pushKey(key);
			parser.push(start.toString(), end.toString(), operation);
			if (value !== void 0) parser.push(typeof value === "number" ? value.toString() : value);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ARRING.js
var require_ARRING = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, size, values) {
			parser.push("ARRING");
			parser.pushKey(key);
			parser.push(size.toString());
			parser.pushVariadic(values);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ARSCAN.js
var require_ARSCAN = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, start, end, options) {
			parser.push("ARSCAN");
			parser.pushKey(key);
			parser.push(start.toString(), end.toString());
			if (options?.LIMIT !== void 0) parser.push("LIMIT", options.LIMIT.toString());
		},
		transformReply: (reply) => {
			return reply.map((pair) => {
				const [index, value] = pair;
				return {
					index,
					value
				};
			});
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ARSEEK.js
var require_ARSEEK = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, index) {
			parser.push("ARSEEK");
			parser.pushKey(key);
			parser.push(index.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ARSET.js
var require_ARSET = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, index, value) {
			parser.push("ARSET");
			parser.pushKey(key);
			parser.push(index.toString());
			parser.pushVariadic(value);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ASKING.js
var require_ASKING = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ASKING_CMD = void 0;
	exports.ASKING_CMD = "ASKING";
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser) {
			parser.push(exports.ASKING_CMD);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/AUTH.js
var require_AUTH = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, { username, password }) {
			parser.push("AUTH");
			if (username !== void 0) parser.push(username);
			parser.push(password);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/BGREWRITEAOF.js
var require_BGREWRITEAOF = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser) {
			parser.push("BGREWRITEAOF");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/BGSAVE.js
var require_BGSAVE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, options) {
			parser.push("BGSAVE");
			if (options?.SCHEDULE) parser.push("SCHEDULE");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/BITCOUNT.js
var require_BITCOUNT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, range) {
			parser.push("BITCOUNT");
			parser.pushKey(key);
			if (range) {
				parser.push(range.start.toString());
				parser.push(range.end.toString());
				if (range.mode) parser.push(range.mode);
			}
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/BITFIELD_RO.js
var require_BITFIELD_RO = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, operations) {
			parser.push("BITFIELD_RO");
			parser.pushKey(key);
			for (const operation of operations) {
				parser.push("GET");
				parser.push(operation.encoding);
				parser.push(operation.offset.toString());
			}
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/BITFIELD.js
var require_BITFIELD = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, operations) {
			parser.push("BITFIELD");
			parser.pushKey(key);
			for (const options of operations) switch (options.operation) {
				case "GET":
					parser.push("GET", options.encoding, options.offset.toString());
					break;
				case "SET":
					parser.push("SET", options.encoding, options.offset.toString(), options.value.toString());
					break;
				case "INCRBY":
					parser.push("INCRBY", options.encoding, options.offset.toString(), options.increment.toString());
					break;
				case "OVERFLOW": parser.push("OVERFLOW", options.behavior);
			}
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/BITOP.js
var require_BITOP = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, operation, destKey, key) {
			parser.push("BITOP", operation);
			parser.pushKey(destKey);
			parser.pushKeys(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/BITPOS.js
var require_BITPOS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, bit, start, end, mode) {
			parser.push("BITPOS");
			parser.pushKey(key);
			parser.push(bit.toString());
			if (start !== void 0) parser.push(start.toString());
			if (end !== void 0) parser.push(end.toString());
			if (mode) parser.push(mode);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/BLESS_GET.js
var require_BLESS_GET = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("BLESS");
			parser.push("GET");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/BLESS_SET.js
var require_BLESS_SET = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, flag) {
			parser.push("BLESS");
			parser.push("SET");
			parser.pushKey(key);
			parser.push(flag);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/BLESS_CLEAR.js
var require_BLESS_CLEAR = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, flag) {
			parser.push("BLESS");
			parser.push("CLEAR");
			parser.pushKey(key);
			parser.push(flag);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/BLESS_SCAN.js
var require_BLESS_SCAN = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, cursor, flag, options) {
			parser.push("BLESS");
			parser.push("SCAN");
			parser.push(cursor);
			parser.push(flag);
			if (options?.COUNT) parser.push("COUNT", options.COUNT.toString());
		},
		transformReply([cursor, keys]) {
			return {
				cursor,
				keys
			};
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/BLMOVE.js
var require_BLMOVE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, source, destination, sourceSide, destinationSide, timeout) {
			parser.push("BLMOVE");
			parser.pushKeys([source, destination]);
			parser.push(sourceSide, destinationSide, timeout.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/LMOVEM.js
var require_LMOVEM = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseLMoveMOptions = void 0;
	function parseLMoveMOptions(parser, options) {
		if (options) {
			if ("EXACTLY" in options) parser.push("EXACTLY", options.EXACTLY.toString());
			else parser.push("COUNT", options.COUNT.toString());
			parser.push(options.ORDER);
		}
	}
	exports.parseLMoveMOptions = parseLMoveMOptions;
	exports.default = {
		IS_READ_ONLY: false,
		parseCommand(parser, source, destination, sourceSide, destinationSide, options) {
			parser.push("LMOVEM");
			parser.pushKeys([source, destination]);
			parser.push(sourceSide, destinationSide);
			parseLMoveMOptions(parser, options);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/BLMOVEM.js
var require_BLMOVEM = require_rolldown_runtime.__commonJSMin(((exports, module, this$65) => {
	var __createBinding = this$65 && this$65.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$65 && this$65.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$65 && this$65.__importStar || function(mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) {
			for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
		}
		__setModuleDefault(result, mod);
		return result;
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const LMOVEM_1 = __importStar(require_LMOVEM());
	exports.default = {
		IS_READ_ONLY: false,
		parseCommand(parser, source, destination, sourceSide, destinationSide, timeout, options) {
			parser.push("BLMOVEM");
			parser.pushKeys([source, destination]);
			parser.push(sourceSide, destinationSide, timeout.toString());
			(0, LMOVEM_1.parseLMoveMOptions)(parser, options);
		},
		transformReply: LMOVEM_1.default.transformReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/LMPOP.js
var require_LMPOP = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseLMPopArguments = void 0;
	function parseLMPopArguments(parser, keys, side, options) {
		parser.pushKeysLength(keys);
		parser.push(side);
		if (options?.COUNT !== void 0) parser.push("COUNT", options.COUNT.toString());
	}
	exports.parseLMPopArguments = parseLMPopArguments;
	exports.default = {
		parseCommand(parser, ...args) {
			parser.push("LMPOP");
			parseLMPopArguments(parser, ...args);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/BLMPOP.js
var require_BLMPOP = require_rolldown_runtime.__commonJSMin(((exports, module, this$64) => {
	var __createBinding = this$64 && this$64.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$64 && this$64.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$64 && this$64.__importStar || function(mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) {
			for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
		}
		__setModuleDefault(result, mod);
		return result;
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const LMPOP_1 = __importStar(require_LMPOP());
	exports.default = {
		parseCommand(parser, timeout, ...args) {
			parser.push("BLMPOP", timeout.toString());
			(0, LMPOP_1.parseLMPopArguments)(parser, ...args);
		},
		transformReply: LMPOP_1.default.transformReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/BLPOP.js
var require_BLPOP = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, timeout) {
			parser.push("BLPOP");
			parser.pushKeys(key);
			parser.push(timeout.toString());
		},
		transformReply(reply) {
			if (reply === null) return null;
			return {
				key: reply[0],
				element: reply[1]
			};
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/BRPOP.js
var require_BRPOP = require_rolldown_runtime.__commonJSMin(((exports, module, this$63) => {
	var __importDefault = this$63 && this$63.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, timeout) {
			parser.push("BRPOP");
			parser.pushKeys(key);
			parser.push(timeout.toString());
		},
		transformReply: __importDefault(require_BLPOP()).default.transformReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/BRPOPLPUSH.js
var require_BRPOPLPUSH = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, source, destination, timeout) {
			parser.push("BRPOPLPUSH");
			parser.pushKeys([source, destination]);
			parser.push(timeout.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZMPOP.js
var require_ZMPOP = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseZMPopArguments = void 0;
	const generic_transformers_1 = require_generic_transformers();
	function parseZMPopArguments(parser, keys, side, options) {
		parser.pushKeysLength(keys);
		parser.push(side);
		if (options?.COUNT) parser.push("COUNT", options.COUNT.toString());
	}
	exports.parseZMPopArguments = parseZMPopArguments;
	exports.default = {
		parseCommand(parser, keys, side, options) {
			parser.push("ZMPOP");
			parseZMPopArguments(parser, keys, side, options);
		},
		transformReply: {
			2(reply, preserve, typeMapping) {
				return reply === null ? null : {
					key: reply[0],
					members: reply[1].map((member) => {
						const [value, score] = member;
						return {
							value,
							score: generic_transformers_1.transformDoubleReply[2](score, preserve, typeMapping)
						};
					})
				};
			},
			3(reply) {
				return reply === null ? null : {
					key: reply[0],
					members: generic_transformers_1.transformSortedSetReply[3](reply[1])
				};
			}
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/BZMPOP.js
var require_BZMPOP = require_rolldown_runtime.__commonJSMin(((exports, module, this$62) => {
	var __createBinding = this$62 && this$62.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$62 && this$62.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$62 && this$62.__importStar || function(mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) {
			for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
		}
		__setModuleDefault(result, mod);
		return result;
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const ZMPOP_1 = __importStar(require_ZMPOP());
	exports.default = {
		parseCommand(parser, timeout, ...args) {
			parser.push("BZMPOP", timeout.toString());
			(0, ZMPOP_1.parseZMPopArguments)(parser, ...args);
		},
		transformReply: ZMPOP_1.default.transformReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/BZPOPMAX.js
var require_BZPOPMAX = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		parseCommand(parser, keys, timeout) {
			parser.push("BZPOPMAX");
			parser.pushKeys(keys);
			parser.push(timeout.toString());
		},
		transformReply: {
			2(reply, preserve, typeMapping) {
				return reply === null ? null : {
					key: reply[0],
					value: reply[1],
					score: generic_transformers_1.transformDoubleReply[2](reply[2], preserve, typeMapping)
				};
			},
			3(reply) {
				return reply === null ? null : {
					key: reply[0],
					value: reply[1],
					score: reply[2]
				};
			}
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/BZPOPMIN.js
var require_BZPOPMIN = require_rolldown_runtime.__commonJSMin(((exports, module, this$61) => {
	var __importDefault = this$61 && this$61.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, keys, timeout) {
			parser.push("BZPOPMIN");
			parser.pushKeys(keys);
			parser.push(timeout.toString());
		},
		transformReply: __importDefault(require_BZPOPMAX()).default.transformReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLIENT_CACHING.js
var require_CLIENT_CACHING = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, value) {
			parser.push("CLIENT", "CACHING", value ? "YES" : "NO");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLIENT_GETNAME.js
var require_CLIENT_GETNAME = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser) {
			parser.push("CLIENT", "GETNAME");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLIENT_GETREDIR.js
var require_CLIENT_GETREDIR = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser) {
			parser.push("CLIENT", "GETREDIR");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLIENT_ID.js
var require_CLIENT_ID = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser) {
			parser.push("CLIENT", "ID");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLIENT_INFO.js
var require_CLIENT_INFO = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const CLIENT_INFO_REGEX = /([^\s=]+)=([^\s]*)/g;
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser) {
			parser.push("CLIENT", "INFO");
		},
		transformReply(rawReply) {
			const map = {};
			for (const item of rawReply.toString().matchAll(CLIENT_INFO_REGEX)) map[item[1]] = item[2];
			const reply = {
				id: Number(map.id),
				addr: map.addr,
				fd: Number(map.fd),
				name: map.name,
				age: Number(map.age),
				idle: Number(map.idle),
				flags: map.flags,
				db: Number(map.db),
				sub: Number(map.sub),
				psub: Number(map.psub),
				multi: Number(map.multi),
				qbuf: Number(map.qbuf),
				qbufFree: Number(map["qbuf-free"]),
				argvMem: Number(map["argv-mem"]),
				obl: Number(map.obl),
				oll: Number(map.oll),
				omem: Number(map.omem),
				totMem: Number(map["tot-mem"]),
				events: map.events,
				cmd: map.cmd,
				user: map.user,
				libName: map["lib-name"],
				libVer: map["lib-ver"]
			};
			if (map.laddr !== void 0) reply.laddr = map.laddr;
			if (map.redir !== void 0) reply.redir = Number(map.redir);
			if (map.ssub !== void 0) reply.ssub = Number(map.ssub);
			if (map["multi-mem"] !== void 0) reply.multiMem = Number(map["multi-mem"]);
			if (map.resp !== void 0) reply.resp = Number(map.resp);
			if (map.watch !== void 0) reply.watch = Number(map.watch);
			if (map.rbs !== void 0) reply.rbs = Number(map.rbs);
			if (map.rbp !== void 0) reply.rbp = Number(map.rbp);
			return reply;
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLIENT_KILL.js
var require_CLIENT_KILL = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CLIENT_KILL_FILTERS = void 0;
	exports.CLIENT_KILL_FILTERS = {
		ADDRESS: "ADDR",
		LOCAL_ADDRESS: "LADDR",
		ID: "ID",
		TYPE: "TYPE",
		USER: "USER",
		SKIP_ME: "SKIPME",
		MAXAGE: "MAXAGE"
	};
	exports.default = {
		parseCommand(parser, filters) {
			parser.push("CLIENT", "KILL");
			if (Array.isArray(filters)) for (const filter of filters) pushFilter(parser, filter);
			else pushFilter(parser, filters);
		},
		transformReply: void 0
	};
	function pushFilter(parser, filter) {
		if (filter === exports.CLIENT_KILL_FILTERS.SKIP_ME) {
			parser.push("SKIPME");
			return;
		}
		parser.push(filter.filter);
		switch (filter.filter) {
			case exports.CLIENT_KILL_FILTERS.ADDRESS:
				parser.push(filter.address);
				break;
			case exports.CLIENT_KILL_FILTERS.LOCAL_ADDRESS:
				parser.push(filter.localAddress);
				break;
			case exports.CLIENT_KILL_FILTERS.ID:
				parser.push(typeof filter.id === "number" ? filter.id.toString() : filter.id);
				break;
			case exports.CLIENT_KILL_FILTERS.TYPE:
				parser.push(filter.type);
				break;
			case exports.CLIENT_KILL_FILTERS.USER:
				parser.push(filter.username);
				break;
			case exports.CLIENT_KILL_FILTERS.SKIP_ME:
				parser.push(filter.skipMe ? "yes" : "no");
				break;
			case exports.CLIENT_KILL_FILTERS.MAXAGE: parser.push(filter.maxAge.toString());
		}
	}
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLIENT_LIST.js
var require_CLIENT_LIST = require_rolldown_runtime.__commonJSMin(((exports, module, this$60) => {
	var __importDefault = this$60 && this$60.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const CLIENT_INFO_1 = __importDefault(require_CLIENT_INFO());
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, filter) {
			parser.push("CLIENT", "LIST");
			if (filter) {
				if (filter.TYPE !== void 0) parser.push("TYPE", filter.TYPE);
				else {
					parser.push("ID");
					parser.pushVariadic(filter.ID);
				}
			}
		},
		transformReply(rawReply) {
			const split = rawReply.toString().split("\n"), length = split.length - 1, reply = [];
			for (let i = 0; i < length; i++) reply.push(CLIENT_INFO_1.default.transformReply(split[i]));
			return reply;
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLIENT_NO-EVICT.js
var require_CLIENT_NO_EVICT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, value) {
			parser.push("CLIENT", "NO-EVICT", value ? "ON" : "OFF");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLIENT_NO-TOUCH.js
var require_CLIENT_NO_TOUCH = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, value) {
			parser.push("CLIENT", "NO-TOUCH", value ? "ON" : "OFF");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLIENT_PAUSE.js
var require_CLIENT_PAUSE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, timeout, mode) {
			parser.push("CLIENT", "PAUSE", timeout.toString());
			if (mode) parser.push(mode);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLIENT_SETNAME.js
var require_CLIENT_SETNAME = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, name) {
			parser.push("CLIENT", "SETNAME", name);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLIENT_TRACKING.js
var require_CLIENT_TRACKING = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, mode, options) {
			parser.push("CLIENT", "TRACKING", mode ? "ON" : "OFF");
			if (mode) {
				if (options?.REDIRECT) parser.push("REDIRECT", options.REDIRECT.toString());
				if (isBroadcast(options)) {
					parser.push("BCAST");
					if (options?.PREFIX) {
						if (Array.isArray(options.PREFIX)) for (const prefix of options.PREFIX) parser.push("PREFIX", prefix);
						else parser.push("PREFIX", options.PREFIX);
					}
				} else if (isOptIn(options)) parser.push("OPTIN");
				else if (isOptOut(options)) parser.push("OPTOUT");
				if (options?.NOLOOP) parser.push("NOLOOP");
			}
		},
		transformReply: void 0
	};
	function isBroadcast(options) {
		return options?.BCAST === true;
	}
	function isOptIn(options) {
		return options?.OPTIN === true;
	}
	function isOptOut(options) {
		return options?.OPTOUT === true;
	}
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLIENT_TRACKINGINFO.js
var require_CLIENT_TRACKINGINFO = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser) {
			parser.push("CLIENT", "TRACKINGINFO");
		},
		transformReply: {
			2: (reply) => ({
				flags: reply[1],
				redirect: reply[3],
				prefixes: reply[5]
			}),
			3: void 0
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLIENT_UNBLOCK.js
var require_CLIENT_UNBLOCK = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CLIENT_UNBLOCK_MODES = void 0;
	exports.CLIENT_UNBLOCK_MODES = {
		TIMEOUT: "TIMEOUT",
		ERROR: "ERROR"
	};
	exports.default = {
		parseCommand(parser, clientId, mode) {
			parser.push("CLIENT", "UNBLOCK", typeof clientId === "number" ? clientId.toString() : clientId);
			if (mode) parser.push(mode);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLIENT_UNPAUSE.js
var require_CLIENT_UNPAUSE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser) {
			parser.push("CLIENT", "UNPAUSE");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLUSTER_ADDSLOTS.js
var require_CLUSTER_ADDSLOTS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, slots) {
			parser.push("CLUSTER", "ADDSLOTS");
			parser.pushVariadicNumber(slots);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLUSTER_ADDSLOTSRANGE.js
var require_CLUSTER_ADDSLOTSRANGE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		parseCommand(parser, ranges) {
			parser.push("CLUSTER", "ADDSLOTSRANGE");
			(0, generic_transformers_1.parseSlotRangesArguments)(parser, ranges);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLUSTER_BUMPEPOCH.js
var require_CLUSTER_BUMPEPOCH = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser) {
			parser.push("CLUSTER", "BUMPEPOCH");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLUSTER_COUNT-FAILURE-REPORTS.js
var require_CLUSTER_COUNT_FAILURE_REPORTS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, nodeId) {
			parser.push("CLUSTER", "COUNT-FAILURE-REPORTS", nodeId);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLUSTER_COUNTKEYSINSLOT.js
var require_CLUSTER_COUNTKEYSINSLOT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, slot) {
			parser.push("CLUSTER", "COUNTKEYSINSLOT", slot.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLUSTER_DELSLOTS.js
var require_CLUSTER_DELSLOTS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, slots) {
			parser.push("CLUSTER", "DELSLOTS");
			parser.pushVariadicNumber(slots);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLUSTER_DELSLOTSRANGE.js
var require_CLUSTER_DELSLOTSRANGE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		parseCommand(parser, ranges) {
			parser.push("CLUSTER", "DELSLOTSRANGE");
			(0, generic_transformers_1.parseSlotRangesArguments)(parser, ranges);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLUSTER_FAILOVER.js
var require_CLUSTER_FAILOVER = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.FAILOVER_MODES = void 0;
	exports.FAILOVER_MODES = {
		FORCE: "FORCE",
		TAKEOVER: "TAKEOVER"
	};
	exports.default = {
		parseCommand(parser, options) {
			parser.push("CLUSTER", "FAILOVER");
			if (options?.mode) parser.push(options.mode);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLUSTER_FLUSHSLOTS.js
var require_CLUSTER_FLUSHSLOTS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser) {
			parser.push("CLUSTER", "FLUSHSLOTS");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLUSTER_FORGET.js
var require_CLUSTER_FORGET = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, nodeId) {
			parser.push("CLUSTER", "FORGET", nodeId);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLUSTER_GETKEYSINSLOT.js
var require_CLUSTER_GETKEYSINSLOT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, slot, count) {
			parser.push("CLUSTER", "GETKEYSINSLOT", slot.toString(), count.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLUSTER_INFO.js
var require_CLUSTER_INFO = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser) {
			parser.push("CLUSTER", "INFO");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLUSTER_KEYSLOT.js
var require_CLUSTER_KEYSLOT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, key) {
			parser.push("CLUSTER", "KEYSLOT");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLUSTER_LINKS.js
var require_CLUSTER_LINKS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser) {
			parser.push("CLUSTER", "LINKS");
		},
		transformReply: {
			2: (reply) => reply.map((link) => {
				const unwrapped = link;
				return {
					direction: unwrapped[1],
					node: unwrapped[3],
					"create-time": unwrapped[5],
					events: unwrapped[7],
					"send-buffer-allocated": unwrapped[9],
					"send-buffer-used": unwrapped[11]
				};
			}),
			3: void 0
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLUSTER_MEET.js
var require_CLUSTER_MEET = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, host, port) {
			parser.push("CLUSTER", "MEET", host, port.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLUSTER_MYID.js
var require_CLUSTER_MYID = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser) {
			parser.push("CLUSTER", "MYID");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLUSTER_MYSHARDID.js
var require_CLUSTER_MYSHARDID = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser) {
			parser.push("CLUSTER", "MYSHARDID");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLUSTER_NODES.js
var require_CLUSTER_NODES = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser) {
			parser.push("CLUSTER", "NODES");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLUSTER_REPLICAS.js
var require_CLUSTER_REPLICAS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, nodeId) {
			parser.push("CLUSTER", "REPLICAS", nodeId);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLUSTER_REPLICATE.js
var require_CLUSTER_REPLICATE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, nodeId) {
			parser.push("CLUSTER", "REPLICATE", nodeId);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLUSTER_RESET.js
var require_CLUSTER_RESET = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, options) {
			parser.push("CLUSTER", "RESET");
			if (options?.mode) parser.push(options.mode);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLUSTER_SAVECONFIG.js
var require_CLUSTER_SAVECONFIG = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser) {
			parser.push("CLUSTER", "SAVECONFIG");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLUSTER_SET-CONFIG-EPOCH.js
var require_CLUSTER_SET_CONFIG_EPOCH = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, configEpoch) {
			parser.push("CLUSTER", "SET-CONFIG-EPOCH", configEpoch.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLUSTER_SETSLOT.js
var require_CLUSTER_SETSLOT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CLUSTER_SLOT_STATES = void 0;
	exports.CLUSTER_SLOT_STATES = {
		IMPORTING: "IMPORTING",
		MIGRATING: "MIGRATING",
		STABLE: "STABLE",
		NODE: "NODE"
	};
	exports.default = {
		parseCommand(parser, slot, state, nodeId) {
			parser.push("CLUSTER", "SETSLOT", slot.toString(), state);
			if (nodeId) parser.push(nodeId);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CLUSTER_SLOTS.js
var require_CLUSTER_SLOTS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser) {
			parser.push("CLUSTER", "SLOTS");
		},
		transformReply(reply) {
			return reply.map(([from, to, master, ...replicas]) => ({
				from,
				to,
				master: transformNode(master),
				replicas: replicas.map(transformNode)
			}));
		}
	};
	function transformNode(node) {
		const [host, port, id] = node;
		return {
			host,
			port,
			id
		};
	}
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/COMMAND_COUNT.js
var require_COMMAND_COUNT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser) {
			parser.push("COMMAND", "COUNT");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/COMMAND_DOCS.js
var require_COMMAND_DOCS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const decoder_1 = require_decoder();
	function transformMap(reply, typeMapping, transformValue) {
		if (!Array.isArray(reply)) return reply;
		const entries = [];
		for (let i = 0; i < reply.length; i += 2) {
			const key = reply[i].toString();
			entries.push([key, transformValue(key, reply[i + 1])]);
		}
		switch (typeMapping?.[decoder_1.RESP_TYPES.MAP]) {
			case Array: return entries.flat();
			case Map: return new Map(entries);
			default: {
				const object = {};
				for (const [key, value] of entries) object[key] = value;
				return object;
			}
		}
	}
	function transformArgument(reply, typeMapping) {
		return transformMap(reply, typeMapping, (key, value) => {
			if (key === "arguments" && Array.isArray(value)) return value.map((argument) => transformArgument(argument, typeMapping));
			return value;
		});
	}
	function transformDoc(reply, typeMapping) {
		return transformMap(reply, typeMapping, (key, value) => {
			switch (key) {
				case "arguments": return Array.isArray(value) ? value.map((argument) => transformArgument(argument, typeMapping)) : value;
				case "subcommands": return transformDocsMap(value, typeMapping);
				case "reply_schema": return value;
				default: return value;
			}
		});
	}
	function transformDocsMap(reply, typeMapping) {
		return transformMap(reply, typeMapping, (_key, value) => transformDoc(value, typeMapping));
	}
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, commands) {
			parser.push("COMMAND", "DOCS");
			if (commands !== void 0) parser.pushVariadic(commands);
		},
		transformReply: {
			2: (reply, _preserve, typeMapping) => transformDocsMap(reply, typeMapping),
			3: void 0
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/COMMAND_GETKEYS.js
var require_COMMAND_GETKEYS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, args) {
			parser.push("COMMAND", "GETKEYS");
			parser.push(...args);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/COMMAND_GETKEYSANDFLAGS.js
var require_COMMAND_GETKEYSANDFLAGS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, args) {
			parser.push("COMMAND", "GETKEYSANDFLAGS");
			parser.push(...args);
		},
		transformReply(reply) {
			return reply.map((entry) => {
				const [key, flags] = entry;
				return {
					key,
					flags
				};
			});
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/COMMAND_INFO.js
var require_COMMAND_INFO = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, commands) {
			parser.push("COMMAND", "INFO", ...commands);
		},
		transformReply(reply) {
			return reply.map((command) => command ? (0, generic_transformers_1.transformCommandReply)(command) : null);
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/COMMAND_LIST.js
var require_COMMAND_LIST = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.COMMAND_LIST_FILTER_BY = void 0;
	exports.COMMAND_LIST_FILTER_BY = {
		MODULE: "MODULE",
		ACLCAT: "ACLCAT",
		PATTERN: "PATTERN"
	};
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, options) {
			parser.push("COMMAND", "LIST");
			if (options?.FILTERBY) parser.push("FILTERBY", options.FILTERBY.type, options.FILTERBY.value);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/COMMAND.js
var require_COMMAND = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser) {
			parser.push("COMMAND");
		},
		transformReply(reply) {
			return reply.map(generic_transformers_1.transformCommandReply);
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CONFIG_GET.js
var require_CONFIG_GET = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, parameters) {
			parser.push("CONFIG", "GET");
			parser.pushVariadic(parameters);
		},
		transformReply: {
			2: require_generic_transformers().transformTuplesReply,
			3: void 0
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CONFIG_RESETSTAT.js
var require_CONFIG_RESETSTAT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser) {
			parser.push("CONFIG", "RESETSTAT");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CONFIG_REWRITE.js
var require_CONFIG_REWRITE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser) {
			parser.push("CONFIG", "REWRITE");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/CONFIG_SET.js
var require_CONFIG_SET = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, ...[parameterOrConfig, value]) {
			parser.push("CONFIG", "SET");
			if (typeof parameterOrConfig === "string" || parameterOrConfig instanceof Buffer) parser.push(parameterOrConfig, value);
			else for (const [key, value] of Object.entries(parameterOrConfig)) parser.push(key, value);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/COPY.js
var require_COPY = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, source, destination, options) {
			parser.push("COPY");
			parser.pushKeys([source, destination]);
			if (options?.DB !== void 0) parser.push("DB", options.DB.toString());
			if (options?.REPLACE) parser.push("REPLACE");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/DBSIZE.js
var require_DBSIZE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser) {
			parser.push("DBSIZE");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/DECR.js
var require_DECR = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("DECR");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/DECRBY.js
var require_DECRBY = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, decrement) {
			parser.push("DECRBY");
			parser.pushKey(key);
			parser.push(decrement.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/DEL.js
var require_DEL = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, keys) {
			parser.push("DEL");
			parser.pushKeys(keys);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/DELEX.js
var require_DELEX = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DelexCondition = void 0;
	exports.DelexCondition = {
		IFEQ: "IFEQ",
		IFNE: "IFNE",
		IFDEQ: "IFDEQ",
		IFDNE: "IFDNE"
	};
	exports.default = {
		parseCommand(parser, key, options) {
			parser.push("DELEX");
			parser.pushKey(key);
			if (options) {
				parser.push(options.condition);
				parser.push(options.matchValue);
			}
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/DIGEST.js
var require_DIGEST = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("DIGEST");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/DUMP.js
var require_DUMP = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("DUMP");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ECHO.js
var require_ECHO = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, message) {
			parser.push("ECHO", message);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/EVAL.js
var require_EVAL = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseEvalArguments = void 0;
	function parseEvalArguments(parser, script, options) {
		parser.push(script);
		if (options?.keys) parser.pushKeysLength(options.keys);
		else parser.push("0");
		if (options?.arguments) parser.push(...options.arguments);
	}
	exports.parseEvalArguments = parseEvalArguments;
	exports.default = {
		parseCommand(...args) {
			args[0].push("EVAL");
			parseEvalArguments(...args);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/EVAL_RO.js
var require_EVAL_RO = require_rolldown_runtime.__commonJSMin(((exports, module, this$59) => {
	var __createBinding = this$59 && this$59.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$59 && this$59.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$59 && this$59.__importStar || function(mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) {
			for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
		}
		__setModuleDefault(result, mod);
		return result;
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const EVAL_1 = __importStar(require_EVAL());
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(...args) {
			args[0].push("EVAL_RO");
			(0, EVAL_1.parseEvalArguments)(...args);
		},
		transformReply: EVAL_1.default.transformReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/EVALSHA_RO.js
var require_EVALSHA_RO = require_rolldown_runtime.__commonJSMin(((exports, module, this$58) => {
	var __createBinding = this$58 && this$58.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$58 && this$58.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$58 && this$58.__importStar || function(mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) {
			for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
		}
		__setModuleDefault(result, mod);
		return result;
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const EVAL_1 = __importStar(require_EVAL());
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(...args) {
			args[0].push("EVALSHA_RO");
			(0, EVAL_1.parseEvalArguments)(...args);
		},
		transformReply: EVAL_1.default.transformReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/EVALSHA.js
var require_EVALSHA = require_rolldown_runtime.__commonJSMin(((exports, module, this$57) => {
	var __createBinding = this$57 && this$57.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$57 && this$57.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$57 && this$57.__importStar || function(mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) {
			for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
		}
		__setModuleDefault(result, mod);
		return result;
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const EVAL_1 = __importStar(require_EVAL());
	exports.default = {
		parseCommand(...args) {
			args[0].push("EVALSHA");
			(0, EVAL_1.parseEvalArguments)(...args);
		},
		transformReply: EVAL_1.default.transformReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/GEOADD.js
var require_GEOADD = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, toAdd, options) {
			parser.push("GEOADD");
			parser.pushKey(key);
			if (options?.condition) parser.push(options.condition);
			else if (options?.NX) parser.push("NX");
			else if (options?.XX) parser.push("XX");
			if (options?.CH) parser.push("CH");
			if (Array.isArray(toAdd)) for (const member of toAdd) pushMember(parser, member);
			else pushMember(parser, toAdd);
		},
		transformReply: void 0
	};
	function pushMember(parser, { longitude, latitude, member }) {
		parser.push(longitude.toString(), latitude.toString(), member);
	}
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/GEODIST.js
var require_GEODIST = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, member1, member2, unit) {
			parser.push("GEODIST");
			parser.pushKey(key);
			parser.push(member1, member2);
			if (unit) parser.push(unit);
		},
		transformReply(reply) {
			return reply === null ? null : Number(reply);
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/GEOHASH.js
var require_GEOHASH = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, member) {
			parser.push("GEOHASH");
			parser.pushKey(key);
			parser.pushVariadic(member);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/GEOPOS.js
var require_GEOPOS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, member) {
			parser.push("GEOPOS");
			parser.pushKey(key);
			parser.pushVariadic(member);
		},
		transformReply(reply) {
			return reply.map((item) => {
				const unwrapped = item;
				return unwrapped === null ? null : {
					longitude: unwrapped[0],
					latitude: unwrapped[1]
				};
			});
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/GEOSEARCH.js
var require_GEOSEARCH = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseGeoSearchOptions = exports.parseGeoSearchArguments = void 0;
	function parseGeoSearchArguments(parser, key, from, by, options) {
		parser.pushKey(key);
		if (typeof from === "string" || from instanceof Buffer) parser.push("FROMMEMBER", from);
		else parser.push("FROMLONLAT", from.longitude.toString(), from.latitude.toString());
		if ("radius" in by) parser.push("BYRADIUS", by.radius.toString(), by.unit);
		else parser.push("BYBOX", by.width.toString(), by.height.toString(), by.unit);
		parseGeoSearchOptions(parser, options);
	}
	exports.parseGeoSearchArguments = parseGeoSearchArguments;
	function parseGeoSearchOptions(parser, options) {
		if (options?.SORT) parser.push(options.SORT);
		if (options?.COUNT) {
			if (typeof options.COUNT === "number") parser.push("COUNT", options.COUNT.toString());
			else {
				parser.push("COUNT", options.COUNT.value.toString());
				if (options.COUNT.ANY) parser.push("ANY");
			}
		}
	}
	exports.parseGeoSearchOptions = parseGeoSearchOptions;
	exports.default = {
		parseCommand(parser, key, from, by, options) {
			parser.push("GEOSEARCH");
			parseGeoSearchArguments(parser, key, from, by, options);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/GEORADIUS.js
var require_GEORADIUS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseGeoRadiusArguments = void 0;
	const GEOSEARCH_1 = require_GEOSEARCH();
	function parseGeoRadiusArguments(parser, key, from, radius, unit, options) {
		parser.pushKey(key);
		parser.push(from.longitude.toString(), from.latitude.toString(), radius.toString(), unit);
		(0, GEOSEARCH_1.parseGeoSearchOptions)(parser, options);
	}
	exports.parseGeoRadiusArguments = parseGeoRadiusArguments;
	exports.default = {
		parseCommand(...args) {
			args[0].push("GEORADIUS");
			return parseGeoRadiusArguments(...args);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/GEOSEARCH_WITH.js
var require_GEOSEARCH_WITH = require_rolldown_runtime.__commonJSMin(((exports, module, this$56) => {
	var __importDefault = this$56 && this$56.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.GEO_REPLY_WITH = void 0;
	const decoder_1 = require_decoder();
	const GEOSEARCH_1 = __importDefault(require_GEOSEARCH());
	const generic_transformers_1 = require_generic_transformers();
	exports.GEO_REPLY_WITH = {
		DISTANCE: "WITHDIST",
		HASH: "WITHHASH",
		COORDINATES: "WITHCOORD"
	};
	exports.default = {
		parseCommand(parser, key, from, by, replyWith, options) {
			GEOSEARCH_1.default.parseCommand(parser, key, from, by, options);
			parser.push(...replyWith);
			parser.preserve = replyWith;
		},
		transformReply(reply, replyWith, typeMapping) {
			const replyWithSet = new Set(replyWith);
			let index = 0;
			const distanceIndex = replyWithSet.has(exports.GEO_REPLY_WITH.DISTANCE) && ++index, hashIndex = replyWithSet.has(exports.GEO_REPLY_WITH.HASH) && ++index, coordinatesIndex = replyWithSet.has(exports.GEO_REPLY_WITH.COORDINATES) && ++index;
			const doubleMapping = typeMapping ? typeMapping[decoder_1.RESP_TYPES.DOUBLE] : void 0;
			const parseDouble = (value) => {
				if (typeof value !== "number") return generic_transformers_1.transformDoubleReply[2](value, void 0, typeMapping);
				if (doubleMapping === String) return value.toString();
				return value;
			};
			return reply.map((raw) => {
				const unwrapped = raw;
				const item = { member: unwrapped[0] };
				if (distanceIndex) item.distance = parseDouble(unwrapped[distanceIndex]);
				if (hashIndex) item.hash = unwrapped[hashIndex];
				if (coordinatesIndex) {
					const [longitude, latitude] = unwrapped[coordinatesIndex];
					item.coordinates = {
						longitude: parseDouble(longitude),
						latitude: parseDouble(latitude)
					};
				}
				return item;
			});
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/GEORADIUS_WITH.js
var require_GEORADIUS_WITH = require_rolldown_runtime.__commonJSMin(((exports, module, this$55) => {
	var __importDefault = this$55 && this$55.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseGeoRadiusWithArguments = void 0;
	const GEORADIUS_1 = require_GEORADIUS();
	const GEOSEARCH_WITH_1 = __importDefault(require_GEOSEARCH_WITH());
	function parseGeoRadiusWithArguments(parser, key, from, radius, unit, replyWith, options) {
		(0, GEORADIUS_1.parseGeoRadiusArguments)(parser, key, from, radius, unit, options);
		parser.pushVariadic(replyWith);
		parser.preserve = replyWith;
	}
	exports.parseGeoRadiusWithArguments = parseGeoRadiusWithArguments;
	exports.default = {
		parseCommand(parser, key, from, radius, unit, replyWith, options) {
			parser.push("GEORADIUS");
			parseGeoRadiusWithArguments(parser, key, from, radius, unit, replyWith, options);
		},
		transformReply: GEOSEARCH_WITH_1.default.transformReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/GEORADIUS_RO_WITH.js
var require_GEORADIUS_RO_WITH = require_rolldown_runtime.__commonJSMin(((exports, module, this$54) => {
	var __importDefault = this$54 && this$54.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const GEORADIUS_WITH_1 = require_GEORADIUS_WITH();
	exports.default = {
		parseCommand(...args) {
			args[0].push("GEORADIUS_RO");
			(0, GEORADIUS_WITH_1.parseGeoRadiusWithArguments)(...args);
		},
		transformReply: __importDefault(require_GEORADIUS_WITH()).default.transformReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/GEORADIUS_RO.js
var require_GEORADIUS_RO = require_rolldown_runtime.__commonJSMin(((exports, module, this$53) => {
	var __createBinding = this$53 && this$53.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$53 && this$53.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$53 && this$53.__importStar || function(mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) {
			for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
		}
		__setModuleDefault(result, mod);
		return result;
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const GEORADIUS_1 = __importStar(require_GEORADIUS());
	exports.default = {
		parseCommand(...args) {
			args[0].push("GEORADIUS_RO");
			(0, GEORADIUS_1.parseGeoRadiusArguments)(...args);
		},
		transformReply: GEORADIUS_1.default.transformReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/GEORADIUS_STORE.js
var require_GEORADIUS_STORE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const GEORADIUS_1 = require_GEORADIUS();
	exports.default = {
		parseCommand(parser, key, from, radius, unit, destination, options) {
			parser.push("GEORADIUS");
			(0, GEORADIUS_1.parseGeoRadiusArguments)(parser, key, from, radius, unit, options);
			if (options?.STOREDIST) {
				parser.push("STOREDIST");
				parser.pushKey(destination);
			} else {
				parser.push("STORE");
				parser.pushKey(destination);
			}
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/GEORADIUSBYMEMBER_WITH.js
var require_GEORADIUSBYMEMBER_WITH = require_rolldown_runtime.__commonJSMin(((exports, module, this$52) => {
	var __importDefault = this$52 && this$52.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseGeoRadiusByMemberWithArguments = void 0;
	const GEOSEARCH_1 = require_GEOSEARCH();
	const GEOSEARCH_WITH_1 = __importDefault(require_GEOSEARCH_WITH());
	function parseGeoRadiusByMemberWithArguments(parser, key, from, radius, unit, replyWith, options) {
		parser.pushKey(key);
		parser.push(from, radius.toString(), unit);
		(0, GEOSEARCH_1.parseGeoSearchOptions)(parser, options);
		parser.push(...replyWith);
		parser.preserve = replyWith;
	}
	exports.parseGeoRadiusByMemberWithArguments = parseGeoRadiusByMemberWithArguments;
	exports.default = {
		parseCommand(parser, key, from, radius, unit, replyWith, options) {
			parser.push("GEORADIUSBYMEMBER");
			parseGeoRadiusByMemberWithArguments(parser, key, from, radius, unit, replyWith, options);
		},
		transformReply: GEOSEARCH_WITH_1.default.transformReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/GEORADIUSBYMEMBER_RO_WITH.js
var require_GEORADIUSBYMEMBER_RO_WITH = require_rolldown_runtime.__commonJSMin(((exports, module, this$51) => {
	var __createBinding = this$51 && this$51.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$51 && this$51.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$51 && this$51.__importStar || function(mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) {
			for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
		}
		__setModuleDefault(result, mod);
		return result;
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const GEORADIUSBYMEMBER_WITH_1 = __importStar(require_GEORADIUSBYMEMBER_WITH());
	exports.default = {
		parseCommand(...args) {
			args[0].push("GEORADIUSBYMEMBER_RO");
			(0, GEORADIUSBYMEMBER_WITH_1.parseGeoRadiusByMemberWithArguments)(...args);
		},
		transformReply: GEORADIUSBYMEMBER_WITH_1.default.transformReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/GEORADIUSBYMEMBER.js
var require_GEORADIUSBYMEMBER = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseGeoRadiusByMemberArguments = void 0;
	const GEOSEARCH_1 = require_GEOSEARCH();
	function parseGeoRadiusByMemberArguments(parser, key, from, radius, unit, options) {
		parser.pushKey(key);
		parser.push(from, radius.toString(), unit);
		(0, GEOSEARCH_1.parseGeoSearchOptions)(parser, options);
	}
	exports.parseGeoRadiusByMemberArguments = parseGeoRadiusByMemberArguments;
	exports.default = {
		parseCommand(parser, key, from, radius, unit, options) {
			parser.push("GEORADIUSBYMEMBER");
			parseGeoRadiusByMemberArguments(parser, key, from, radius, unit, options);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/GEORADIUSBYMEMBER_RO.js
var require_GEORADIUSBYMEMBER_RO = require_rolldown_runtime.__commonJSMin(((exports, module, this$50) => {
	var __createBinding = this$50 && this$50.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$50 && this$50.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$50 && this$50.__importStar || function(mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) {
			for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
		}
		__setModuleDefault(result, mod);
		return result;
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const GEORADIUSBYMEMBER_1 = __importStar(require_GEORADIUSBYMEMBER());
	exports.default = {
		parseCommand(...args) {
			args[0].push("GEORADIUSBYMEMBER_RO");
			(0, GEORADIUSBYMEMBER_1.parseGeoRadiusByMemberArguments)(...args);
		},
		transformReply: GEORADIUSBYMEMBER_1.default.transformReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/GEORADIUSBYMEMBER_STORE.js
var require_GEORADIUSBYMEMBER_STORE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const GEORADIUSBYMEMBER_1 = require_GEORADIUSBYMEMBER();
	exports.default = {
		parseCommand(parser, key, from, radius, unit, destination, options) {
			parser.push("GEORADIUSBYMEMBER");
			(0, GEORADIUSBYMEMBER_1.parseGeoRadiusByMemberArguments)(parser, key, from, radius, unit, options);
			if (options?.STOREDIST) {
				parser.push("STOREDIST");
				parser.pushKey(destination);
			} else {
				parser.push("STORE");
				parser.pushKey(destination);
			}
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/GEOSEARCHSTORE.js
var require_GEOSEARCHSTORE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const GEOSEARCH_1 = require_GEOSEARCH();
	exports.default = {
		parseCommand(parser, destination, source, from, by, options) {
			parser.push("GEOSEARCHSTORE");
			if (destination !== void 0) parser.pushKey(destination);
			(0, GEOSEARCH_1.parseGeoSearchArguments)(parser, source, from, by, options);
			if (options?.STOREDIST) parser.push("STOREDIST");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/GET.js
var require_GET = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("GET");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/GETBIT.js
var require_GETBIT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, offset) {
			parser.push("GETBIT");
			parser.pushKey(key);
			parser.push(offset.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/GETDEL.js
var require_GETDEL = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("GETDEL");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/GETEX.js
var require_GETEX = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		parseCommand(parser, key, options) {
			parser.push("GETEX");
			parser.pushKey(key);
			if ("type" in options) switch (options.type) {
				case "EX":
				case "PX":
					parser.push(options.type, options.value.toString());
					break;
				case "EXAT":
					parser.push(options.type, (0, generic_transformers_1.transformEXAT)(options.value));
					break;
				case "PXAT":
					parser.push(options.type, (0, generic_transformers_1.transformPXAT)(options.value));
					break;
				case "PERSIST": parser.push("PERSIST");
			}
			else if ("EX" in options) parser.push("EX", options.EX.toString());
			else if ("PX" in options) parser.push("PX", options.PX.toString());
			else if ("EXAT" in options) parser.push("EXAT", (0, generic_transformers_1.transformEXAT)(options.EXAT));
			else if ("PXAT" in options) parser.push("PXAT", (0, generic_transformers_1.transformPXAT)(options.PXAT));
			else parser.push("PERSIST");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/GETRANGE.js
var require_GETRANGE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, start, end) {
			parser.push("GETRANGE");
			parser.pushKey(key);
			parser.push(start.toString(), end.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/GETSET.js
var require_GETSET = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, value) {
			parser.push("GETSET");
			parser.pushKey(key);
			parser.push(value);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/EXISTS.js
var require_EXISTS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, keys) {
			parser.push("EXISTS");
			parser.pushKeys(keys);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/EXPIRE.js
var require_EXPIRE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, seconds, mode) {
			parser.push("EXPIRE");
			parser.pushKey(key);
			parser.push(seconds.toString());
			if (mode) parser.push(mode);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/EXPIREAT.js
var require_EXPIREAT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		parseCommand(parser, key, timestamp, mode) {
			parser.push("EXPIREAT");
			parser.pushKey(key);
			parser.push((0, generic_transformers_1.transformEXAT)(timestamp));
			if (mode) parser.push(mode);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/EXPIRETIME.js
var require_EXPIRETIME = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("EXPIRETIME");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/FLUSHALL.js
var require_FLUSHALL = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.REDIS_FLUSH_MODES = void 0;
	exports.REDIS_FLUSH_MODES = {
		ASYNC: "ASYNC",
		SYNC: "SYNC"
	};
	exports.default = {
		parseCommand(parser, mode) {
			parser.push("FLUSHALL");
			if (mode) parser.push(mode);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/FLUSHDB.js
var require_FLUSHDB = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, mode) {
			parser.push("FLUSHDB");
			if (mode) parser.push(mode);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/FCALL.js
var require_FCALL = require_rolldown_runtime.__commonJSMin(((exports, module, this$49) => {
	var __createBinding = this$49 && this$49.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$49 && this$49.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$49 && this$49.__importStar || function(mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) {
			for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
		}
		__setModuleDefault(result, mod);
		return result;
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const EVAL_1 = __importStar(require_EVAL());
	exports.default = {
		parseCommand(...args) {
			args[0].push("FCALL");
			(0, EVAL_1.parseEvalArguments)(...args);
		},
		transformReply: EVAL_1.default.transformReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/FCALL_RO.js
var require_FCALL_RO = require_rolldown_runtime.__commonJSMin(((exports, module, this$48) => {
	var __createBinding = this$48 && this$48.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$48 && this$48.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$48 && this$48.__importStar || function(mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) {
			for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
		}
		__setModuleDefault(result, mod);
		return result;
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const EVAL_1 = __importStar(require_EVAL());
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(...args) {
			args[0].push("FCALL_RO");
			(0, EVAL_1.parseEvalArguments)(...args);
		},
		transformReply: EVAL_1.default.transformReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/FUNCTION_DELETE.js
var require_FUNCTION_DELETE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, library) {
			parser.push("FUNCTION", "DELETE", library);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/FUNCTION_DUMP.js
var require_FUNCTION_DUMP = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser) {
			parser.push("FUNCTION", "DUMP");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/FUNCTION_FLUSH.js
var require_FUNCTION_FLUSH = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, mode) {
			parser.push("FUNCTION", "FLUSH");
			if (mode) parser.push(mode);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/FUNCTION_KILL.js
var require_FUNCTION_KILL = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser) {
			parser.push("FUNCTION", "KILL");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/FUNCTION_LIST.js
var require_FUNCTION_LIST = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, options) {
			parser.push("FUNCTION", "LIST");
			if (options?.LIBRARYNAME) parser.push("LIBRARYNAME", options.LIBRARYNAME);
		},
		transformReply: {
			2: (reply) => {
				return reply.map((library) => {
					const unwrapped = library;
					return {
						library_name: unwrapped[1],
						engine: unwrapped[3],
						functions: unwrapped[5].map((fn) => {
							const unwrapped = fn;
							return {
								name: unwrapped[1],
								description: unwrapped[3],
								flags: unwrapped[5]
							};
						})
					};
				});
			},
			3: void 0
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/FUNCTION_LIST_WITHCODE.js
var require_FUNCTION_LIST_WITHCODE = require_rolldown_runtime.__commonJSMin(((exports, module, this$47) => {
	var __importDefault = this$47 && this$47.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const FUNCTION_LIST_1 = __importDefault(require_FUNCTION_LIST());
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(...args) {
			FUNCTION_LIST_1.default.parseCommand(...args);
			args[0].push("WITHCODE");
		},
		transformReply: {
			2: (reply) => {
				return reply.map((library) => {
					const unwrapped = library;
					return {
						library_name: unwrapped[1],
						engine: unwrapped[3],
						functions: unwrapped[5].map((fn) => {
							const unwrapped = fn;
							return {
								name: unwrapped[1],
								description: unwrapped[3],
								flags: unwrapped[5]
							};
						}),
						library_code: unwrapped[7]
					};
				});
			},
			3: void 0
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/FUNCTION_LOAD.js
var require_FUNCTION_LOAD = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, code, options) {
			parser.push("FUNCTION", "LOAD");
			if (options?.REPLACE) parser.push("REPLACE");
			parser.push(code);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/FUNCTION_RESTORE.js
var require_FUNCTION_RESTORE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, dump, options) {
			parser.push("FUNCTION", "RESTORE", dump);
			if (options?.mode) parser.push(options.mode);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/FUNCTION_STATS.js
var require_FUNCTION_STATS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser) {
			parser.push("FUNCTION", "STATS");
		},
		transformReply: {
			2: (reply) => {
				return {
					running_script: transformRunningScript(reply[1]),
					engines: transformEngines(reply[3])
				};
			},
			3: void 0
		}
	};
	function transformRunningScript(reply) {
		if ((0, generic_transformers_1.isNullReply)(reply)) return null;
		const unwraped = reply;
		return {
			name: unwraped[1],
			command: unwraped[3],
			duration_ms: unwraped[5]
		};
	}
	function transformEngines(reply) {
		const unwraped = reply;
		const engines = {};
		for (let i = 0; i < unwraped.length; i++) {
			const name = unwraped[i], unwrapedStats = unwraped[++i];
			engines[name.toString()] = {
				libraries_count: unwrapedStats[1],
				functions_count: unwrapedStats[3]
			};
		}
		return engines;
	}
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HDEL.js
var require_HDEL = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, field) {
			parser.push("HDEL");
			parser.pushKey(key);
			parser.pushVariadic(field);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HELLO.js
var require_HELLO = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, protover, options) {
			parser.push("HELLO");
			if (protover) {
				parser.push(protover.toString());
				if (options?.AUTH) parser.push("AUTH", options.AUTH.username, options.AUTH.password);
				if (options?.SETNAME !== void 0) parser.push("SETNAME", options.SETNAME);
			}
		},
		transformReply: {
			2: (reply) => ({
				server: reply[1],
				version: reply[3],
				proto: reply[5],
				id: reply[7],
				mode: reply[9],
				role: reply[11],
				modules: reply[13]
			}),
			3: void 0
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HEXISTS.js
var require_HEXISTS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, field) {
			parser.push("HEXISTS");
			parser.pushKey(key);
			parser.push(field);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HEXPIRE.js
var require_HEXPIRE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.HASH_EXPIRATION = void 0;
	exports.HASH_EXPIRATION = {
		FIELD_NOT_EXISTS: -2,
		CONDITION_NOT_MET: 0,
		UPDATED: 1,
		DELETED: 2
	};
	exports.default = {
		parseCommand(parser, key, fields, seconds, mode) {
			parser.push("HEXPIRE");
			parser.pushKey(key);
			parser.push(seconds.toString());
			if (mode) parser.push(mode);
			parser.push("FIELDS");
			parser.pushVariadicWithLength(fields);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HEXPIREAT.js
var require_HEXPIREAT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		parseCommand(parser, key, fields, timestamp, mode) {
			parser.push("HEXPIREAT");
			parser.pushKey(key);
			parser.push((0, generic_transformers_1.transformEXAT)(timestamp));
			if (mode) parser.push(mode);
			parser.push("FIELDS");
			parser.pushVariadicWithLength(fields);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HEXPIRETIME.js
var require_HEXPIRETIME = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.HASH_EXPIRATION_TIME = void 0;
	exports.HASH_EXPIRATION_TIME = {
		FIELD_NOT_EXISTS: -2,
		NO_EXPIRATION: -1
	};
	exports.default = {
		parseCommand(parser, key, fields) {
			parser.push("HEXPIRETIME");
			parser.pushKey(key);
			parser.push("FIELDS");
			parser.pushVariadicWithLength(fields);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HGET.js
var require_HGET = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, field) {
			parser.push("HGET");
			parser.pushKey(key);
			parser.push(field);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HGETALL.js
var require_HGETALL = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("HGETALL");
			parser.pushKey(key);
		},
		TRANSFORM_LEGACY_REPLY: true,
		transformReply: {
			2: require_generic_transformers().transformTuplesReply,
			3: void 0
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HGETDEL.js
var require_HGETDEL = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, fields) {
			parser.push("HGETDEL");
			parser.pushKey(key);
			parser.push("FIELDS");
			parser.pushVariadicWithLength(fields);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HGETEX.js
var require_HGETEX = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, fields, options) {
			parser.push("HGETEX");
			parser.pushKey(key);
			if (options?.expiration) {
				if (typeof options.expiration === "string") parser.push(options.expiration);
				else if (options.expiration.type === "PERSIST") parser.push("PERSIST");
				else parser.push(options.expiration.type, options.expiration.value.toString());
			}
			parser.push("FIELDS");
			parser.pushVariadicWithLength(fields);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HIMPORT_DISCARD.js
var require_HIMPORT_DISCARD = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, fieldset) {
			parser.push("HIMPORT", "DISCARD", fieldset);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HIMPORT_DISCARDALL.js
var require_HIMPORT_DISCARDALL = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser) {
			parser.push("HIMPORT", "DISCARDALL");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HIMPORT_PREPARE.js
var require_HIMPORT_PREPARE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, fieldset, fields) {
			parser.push("HIMPORT", "PREPARE", fieldset);
			parser.pushVariadic(fields);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HIMPORT_SET.js
var require_HIMPORT_SET = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, fieldset, values) {
			parser.push("HIMPORT", "SET");
			parser.pushKey(key);
			parser.push(fieldset);
			parser.pushVariadic(values);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HINCRBY.js
var require_HINCRBY = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, field, increment) {
			parser.push("HINCRBY");
			parser.pushKey(key);
			parser.push(field, increment.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HINCRBYFLOAT.js
var require_HINCRBYFLOAT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, field, increment) {
			parser.push("HINCRBYFLOAT");
			parser.pushKey(key);
			parser.push(field, increment.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HKEYS.js
var require_HKEYS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("HKEYS");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HLEN.js
var require_HLEN = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("HLEN");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HMGET.js
var require_HMGET = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, fields) {
			parser.push("HMGET");
			parser.pushKey(key);
			parser.pushVariadic(fields);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HPERSIST.js
var require_HPERSIST = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, fields) {
			parser.push("HPERSIST");
			parser.pushKey(key);
			parser.push("FIELDS");
			parser.pushVariadicWithLength(fields);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HPEXPIRE.js
var require_HPEXPIRE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, fields, ms, mode) {
			parser.push("HPEXPIRE");
			parser.pushKey(key);
			parser.push(ms.toString());
			if (mode) parser.push(mode);
			parser.push("FIELDS");
			parser.pushVariadicWithLength(fields);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HPEXPIREAT.js
var require_HPEXPIREAT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		parseCommand(parser, key, fields, timestamp, mode) {
			parser.push("HPEXPIREAT");
			parser.pushKey(key);
			parser.push((0, generic_transformers_1.transformPXAT)(timestamp));
			if (mode) parser.push(mode);
			parser.push("FIELDS");
			parser.pushVariadicWithLength(fields);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HPEXPIRETIME.js
var require_HPEXPIRETIME = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, fields) {
			parser.push("HPEXPIRETIME");
			parser.pushKey(key);
			parser.push("FIELDS");
			parser.pushVariadicWithLength(fields);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HPTTL.js
var require_HPTTL = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, fields) {
			parser.push("HPTTL");
			parser.pushKey(key);
			parser.push("FIELDS");
			parser.pushVariadicWithLength(fields);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HRANDFIELD_COUNT_WITHVALUES.js
var require_HRANDFIELD_COUNT_WITHVALUES = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, count) {
			parser.push("HRANDFIELD");
			parser.pushKey(key);
			parser.push(count.toString(), "WITHVALUES");
		},
		transformReply: {
			2: (rawReply) => {
				const reply = [];
				let i = 0;
				while (i < rawReply.length) reply.push({
					field: rawReply[i++],
					value: rawReply[i++]
				});
				return reply;
			},
			3: (reply) => {
				return reply.map((entry) => {
					const [field, value] = entry;
					return {
						field,
						value
					};
				});
			}
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HRANDFIELD_COUNT.js
var require_HRANDFIELD_COUNT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, count) {
			parser.push("HRANDFIELD");
			parser.pushKey(key);
			parser.push(count.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HRANDFIELD.js
var require_HRANDFIELD = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("HRANDFIELD");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SCAN.js
var require_SCAN = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.pushScanArguments = exports.parseScanArguments = void 0;
	function parseScanArguments(parser, cursor, options) {
		parser.push(cursor);
		if (options?.MATCH !== void 0) parser.push("MATCH", options.MATCH);
		if (options?.COUNT) parser.push("COUNT", options.COUNT.toString());
	}
	exports.parseScanArguments = parseScanArguments;
	function pushScanArguments(args, cursor, options) {
		args.push(cursor.toString());
		if (options?.MATCH !== void 0) args.push("MATCH", options.MATCH);
		if (options?.COUNT) args.push("COUNT", options.COUNT.toString());
		return args;
	}
	exports.pushScanArguments = pushScanArguments;
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, cursor, options) {
			parser.push("SCAN");
			parseScanArguments(parser, cursor, options);
			if (options?.TYPE) parser.push("TYPE", options.TYPE);
		},
		transformReply([cursor, keys]) {
			return {
				cursor,
				keys
			};
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HSCAN.js
var require_HSCAN = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const SCAN_1 = require_SCAN();
	exports.default = {
		parseCommand(parser, key, cursor, options) {
			parser.push("HSCAN");
			parser.pushKey(key);
			(0, SCAN_1.parseScanArguments)(parser, cursor, options);
		},
		transformReply([cursor, rawEntries]) {
			const entries = [];
			let i = 0;
			while (i < rawEntries.length) entries.push({
				field: rawEntries[i++],
				value: rawEntries[i++]
			});
			return {
				cursor,
				entries
			};
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HSCAN_NOVALUES.js
var require_HSCAN_NOVALUES = require_rolldown_runtime.__commonJSMin(((exports, module, this$46) => {
	var __importDefault = this$46 && this$46.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const HSCAN_1 = __importDefault(require_HSCAN());
	exports.default = {
		parseCommand(...args) {
			const parser = args[0];
			HSCAN_1.default.parseCommand(...args);
			parser.push("NOVALUES");
		},
		transformReply([cursor, fields]) {
			return {
				cursor,
				fields
			};
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HSET.js
var require_HSET = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, ...[key, value, fieldValue]) {
			parser.push("HSET");
			parser.pushKey(key);
			if (typeof value === "string" || typeof value === "number" || value instanceof Buffer) parser.push(convertValue(value), convertValue(fieldValue));
			else if (value instanceof Map) pushMap(parser, value);
			else if (Array.isArray(value)) pushTuples(parser, value);
			else pushObject(parser, value);
		},
		transformReply: void 0
	};
	function pushMap(parser, map) {
		for (const [key, value] of map.entries()) parser.push(convertValue(key), convertValue(value));
	}
	function pushTuples(parser, tuples) {
		for (const tuple of tuples) {
			if (Array.isArray(tuple)) {
				pushTuples(parser, tuple);
				continue;
			}
			parser.push(convertValue(tuple));
		}
	}
	function pushObject(parser, object) {
		for (const key of Object.keys(object)) parser.push(convertValue(key), convertValue(object[key]));
	}
	function convertValue(value) {
		return typeof value === "number" ? value.toString() : value;
	}
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HSETEX.js
var require_HSETEX = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const parser_1 = require_parser();
	exports.default = {
		parseCommand(parser, key, fields, options) {
			parser.push("HSETEX");
			parser.pushKey(key);
			if (options?.mode) parser.push(options.mode);
			if (options?.expiration) {
				if (typeof options.expiration === "string") parser.push(options.expiration);
				else if (options.expiration.type === "KEEPTTL") parser.push("KEEPTTL");
				else parser.push(options.expiration.type, options.expiration.value.toString());
			}
			parser.push("FIELDS");
			if (fields instanceof Map) pushMap(parser, fields);
			else if (Array.isArray(fields)) pushTuples(parser, fields);
			else pushObject(parser, fields);
		},
		transformReply: void 0
	};
	function pushMap(parser, map) {
		parser.push(map.size.toString());
		for (const [key, value] of map.entries()) parser.push(convertValue(key), convertValue(value));
	}
	function pushTuples(parser, tuples) {
		const tmpParser = new parser_1.BasicCommandParser();
		_pushTuples(tmpParser, tuples);
		if (tmpParser.redisArgs.length % 2 != 0) throw Error("invalid number of arguments, expected key value ....[key value] pairs, got key without value");
		parser.push((tmpParser.redisArgs.length / 2).toString());
		parser.push(...tmpParser.redisArgs);
	}
	function _pushTuples(parser, tuples) {
		for (const tuple of tuples) {
			if (Array.isArray(tuple)) {
				_pushTuples(parser, tuple);
				continue;
			}
			parser.push(convertValue(tuple));
		}
	}
	function pushObject(parser, object) {
		const len = Object.keys(object).length;
		if (len == 0) throw Error("object without keys");
		parser.push(len.toString());
		for (const key of Object.keys(object)) parser.push(convertValue(key), convertValue(object[key]));
	}
	function convertValue(value) {
		return typeof value === "number" ? value.toString() : value;
	}
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HSETNX.js
var require_HSETNX = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, field, value) {
			parser.push("HSETNX");
			parser.pushKey(key);
			parser.push(field, value);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HSTRLEN.js
var require_HSTRLEN = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, field) {
			parser.push("HSTRLEN");
			parser.pushKey(key);
			parser.push(field);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HTTL.js
var require_HTTL = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, fields) {
			parser.push("HTTL");
			parser.pushKey(key);
			parser.push("FIELDS");
			parser.pushVariadicWithLength(fields);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HVALS.js
var require_HVALS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("HVALS");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/reply-utils.js
var require_reply_utils = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getMapValue = exports.mapLikeToFlatArray = exports.mapLikeToObject = exports.mapLikeValues = exports.mapLikeEntries = exports.keyToString = exports.isPlainObject = void 0;
	function isPlainObject(value) {
		return value !== null && typeof value === "object" && !Array.isArray(value) && !(value instanceof Map) && !ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === "[object Object]";
	}
	exports.isPlainObject = isPlainObject;
	function keyToString(key) {
		if (key === null || key === void 0) return "";
		return key.toString();
	}
	exports.keyToString = keyToString;
	function mapLikeEntries(value) {
		if (value instanceof Map) return Array.from(value.entries(), ([key, entryValue]) => [keyToString(key), entryValue]);
		if (Array.isArray(value)) {
			if (value.length === 1 && (Array.isArray(value[0]) || value[0] instanceof Map || isPlainObject(value[0]))) return mapLikeEntries(value[0]);
			if (value.every((item) => Array.isArray(item) && item.length >= 2)) return value.map((item) => [keyToString(item[0]), item[1]]);
			const entries = [];
			for (let i = 0; i < value.length - 1; i += 2) entries.push([keyToString(value[i]), value[i + 1]]);
			return entries;
		}
		if (isPlainObject(value)) return Object.entries(value);
		return [];
	}
	exports.mapLikeEntries = mapLikeEntries;
	function mapLikeValues(value) {
		if (Array.isArray(value)) return value;
		if (value instanceof Map) return [...value.values()];
		if (isPlainObject(value)) return Object.values(value);
		return [];
	}
	exports.mapLikeValues = mapLikeValues;
	function mapLikeToObject(value) {
		const object = {};
		for (const [key, entryValue] of mapLikeEntries(value)) object[key] = entryValue;
		return object;
	}
	exports.mapLikeToObject = mapLikeToObject;
	function mapLikeToFlatArray(value) {
		const flat = [];
		for (const [key, entryValue] of mapLikeEntries(value)) flat.push(key, entryValue);
		return flat;
	}
	exports.mapLikeToFlatArray = mapLikeToFlatArray;
	function getMapValue(value, keys) {
		const object = mapLikeToObject(value);
		for (const key of keys) if (Object.hasOwn(object, key)) return object[key];
		const lowerCaseKeyToOriginal = new Map();
		for (const key of Object.keys(object)) {
			const lowerCaseKey = key.toLowerCase();
			if (!lowerCaseKeyToOriginal.has(lowerCaseKey)) lowerCaseKeyToOriginal.set(lowerCaseKey, key);
		}
		for (const key of keys) {
			const original = lowerCaseKeyToOriginal.get(key.toLowerCase());
			if (original !== void 0) return object[original];
		}
	}
	exports.getMapValue = getMapValue;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HOTKEYS_GET.js
var require_HOTKEYS_GET = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const reply_utils_1 = require_reply_utils();
	function toSlotNumber(value) {
		const slot = Number(value);
		if (!Number.isFinite(slot)) throw new TypeError(`HOTKEYS GET: expected slot to be a finite number, got ${JSON.stringify(value)}`);
		return slot;
	}
	function parseHotkeysList(arr) {
		return (0, reply_utils_1.mapLikeEntries)(arr).map(([key, value]) => ({
			key,
			value: Number(value)
		}));
	}
	function parseSlotRanges(arr) {
		return (0, reply_utils_1.mapLikeValues)(arr).map((range) => {
			let unwrapped;
			if (Array.isArray(range)) unwrapped = range;
			else if (range instanceof Map) unwrapped = [...range.values()];
			else if ((0, reply_utils_1.isPlainObject)(range)) {
				const start = range.start ?? range[0];
				unwrapped = [start, range.end ?? range[1] ?? start];
			} else {
				const slot = toSlotNumber(range);
				return {
					start: slot,
					end: slot
				};
			}
			if (unwrapped.length === 1) {
				const slot = toSlotNumber(unwrapped[0]);
				return {
					start: slot,
					end: slot
				};
			}
			return {
				start: toSlotNumber(unwrapped[0]),
				end: toSlotNumber(unwrapped[1])
			};
		});
	}
	function transformHotkeysGetReply(reply) {
		if (reply === null) return null;
		const result = {};
		for (const [key, value] of (0, reply_utils_1.mapLikeEntries)(reply)) switch (key) {
			case "tracking-active":
				result.trackingActive = Number(value);
				break;
			case "sample-ratio":
				result.sampleRatio = Number(value);
				break;
			case "selected-slots":
				result.selectedSlots = parseSlotRanges(value);
				break;
			case "sampled-commands-selected-slots-us":
				result.sampledCommandsSelectedSlotsUs = Number(value);
				break;
			case "all-commands-selected-slots-us":
				result.allCommandsSelectedSlotsUs = Number(value);
				break;
			case "all-commands-all-slots-us":
				result.allCommandsAllSlotsUs = Number(value);
				break;
			case "net-bytes-sampled-commands-selected-slots":
				result.netBytesSampledCommandsSelectedSlots = Number(value);
				break;
			case "net-bytes-all-commands-selected-slots":
				result.netBytesAllCommandsSelectedSlots = Number(value);
				break;
			case "net-bytes-all-commands-all-slots":
				result.netBytesAllCommandsAllSlots = Number(value);
				break;
			case "collection-start-time-unix-ms":
				result.collectionStartTimeUnixMs = Number(value);
				break;
			case "collection-duration-ms":
				result.collectionDurationMs = Number(value);
				break;
			case "total-cpu-time-sys-ms":
				result.totalCpuTimeSysMs = Number(value);
				break;
			case "total-cpu-time-user-ms":
				result.totalCpuTimeUserMs = Number(value);
				break;
			case "total-net-bytes":
				result.totalNetBytes = Number(value);
				break;
			case "by-cpu-time-us":
				result.byCpuTimeUs = parseHotkeysList(value);
				break;
			case "by-net-bytes": result.byNetBytes = parseHotkeysList(value);
		}
		return result;
	}
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser) {
			parser.push("HOTKEYS", "GET");
		},
		transformReply: transformHotkeysGetReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HOTKEYS_RESET.js
var require_HOTKEYS_RESET = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser) {
			parser.push("HOTKEYS", "RESET");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HOTKEYS_START.js
var require_HOTKEYS_START = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.HOTKEYS_METRICS = void 0;
	exports.HOTKEYS_METRICS = {
		CPU: "CPU",
		NET: "NET"
	};
	exports.default = {
		parseCommand(parser, options) {
			parser.push("HOTKEYS", "START");
			parser.push("METRICS", options.METRICS.count.toString());
			if (options.METRICS.CPU) parser.push("CPU");
			if (options.METRICS.NET) parser.push("NET");
			if (options.COUNT !== void 0) parser.push("COUNT", options.COUNT.toString());
			if (options.DURATION !== void 0) parser.push("DURATION", options.DURATION.toString());
			if (options.SAMPLE !== void 0) parser.push("SAMPLE", options.SAMPLE.toString());
			if (options.SLOTS !== void 0) {
				parser.push("SLOTS", options.SLOTS.count.toString());
				for (const slot of options.SLOTS.slots) parser.push(slot.toString());
			}
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/HOTKEYS_STOP.js
var require_HOTKEYS_STOP = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser) {
			parser.push("HOTKEYS", "STOP");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/INCR.js
var require_INCR = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("INCR");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/INCRBY.js
var require_INCRBY = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, increment) {
			parser.push("INCRBY");
			parser.pushKey(key);
			parser.push(increment.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/INCRBYFLOAT.js
var require_INCRBYFLOAT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, increment) {
			parser.push("INCRBYFLOAT");
			parser.pushKey(key);
			parser.push(increment.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/INCREX.js
var require_INCREX = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		parseCommand(parser, key, options) {
			parser.push("INCREX");
			parser.pushKey(key);
			if (options?.by !== void 0) parser.push("BYINT", (0, generic_transformers_1.transformStringDoubleArgument)(options.by));
			if (options?.lowerBound !== void 0) parser.push("LBOUND", (0, generic_transformers_1.transformStringDoubleArgument)(options.lowerBound));
			if (options?.upperBound !== void 0) parser.push("UBOUND", (0, generic_transformers_1.transformStringDoubleArgument)(options.upperBound));
			if (options?.saturate) parser.push("SATURATE");
			if (options?.expiration) {
				if (options.expiration.type === "PERSIST") parser.push("PERSIST");
				else {
					parser.push(options.expiration.type, options.expiration.value.toString());
					if (options.expiration.ENX) parser.push("ENX");
				}
			}
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/INCREXBYFLOAT.js
var require_INCREXBYFLOAT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		parseCommand(parser, key, value, options) {
			parser.push("INCREX");
			parser.pushKey(key);
			parser.push("BYFLOAT", (0, generic_transformers_1.transformStringDoubleArgument)(value));
			if (options?.lowerBound !== void 0) parser.push("LBOUND", (0, generic_transformers_1.transformStringDoubleArgument)(options.lowerBound));
			if (options?.upperBound !== void 0) parser.push("UBOUND", (0, generic_transformers_1.transformStringDoubleArgument)(options.upperBound));
			if (options?.saturate) parser.push("SATURATE");
			if (options?.expiration) {
				if (options.expiration.type === "PERSIST") parser.push("PERSIST");
				else {
					parser.push(options.expiration.type, options.expiration.value.toString());
					if (options.expiration.ENX) parser.push("ENX");
				}
			}
		},
		transformReply: {
			2: void 0,
			3: void 0
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/INFO.js
var require_INFO = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, section) {
			parser.push("INFO");
			if (section) parser.push(section);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/KEYS.js
var require_KEYS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, pattern) {
			parser.push("KEYS", pattern);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/LASTSAVE.js
var require_LASTSAVE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser) {
			parser.push("LASTSAVE");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/LATENCY_DOCTOR.js
var require_LATENCY_DOCTOR = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser) {
			parser.push("LATENCY", "DOCTOR");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/LATENCY_GRAPH.js
var require_LATENCY_GRAPH = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.LATENCY_EVENTS = void 0;
	exports.LATENCY_EVENTS = {
		ACTIVE_DEFRAG_CYCLE: "active-defrag-cycle",
		AOF_FSTAT: "aof-fstat",
		AOF_FSYNC_ALWAYS: "aof-fsync-always",
		AOF_STAT: "aof-stat",
		AOF_REWRITE_DIFF_WRITE: "aof-rewrite-diff-write",
		AOF_RENAME: "aof-rename",
		AOF_WRITE: "aof-write",
		AOF_WRITE_ACTIVE_CHILD: "aof-write-active-child",
		AOF_WRITE_ALONE: "aof-write-alone",
		AOF_WRITE_PENDING_FSYNC: "aof-write-pending-fsync",
		COMMAND: "command",
		EXPIRE_CYCLE: "expire-cycle",
		EVICTION_CYCLE: "eviction-cycle",
		EVICTION_DEL: "eviction-del",
		EVICTION_LAZYFREE: "eviction-lazyfree",
		FAST_COMMAND: "fast-command",
		FORK: "fork",
		RDB_UNLINK_TEMP_FILE: "rdb-unlink-temp-file",
		WHILE_BLOCKED_CRON: "while-blocked-cron"
	};
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, event) {
			parser.push("LATENCY", "GRAPH", event);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/LATENCY_HISTORY.js
var require_LATENCY_HISTORY = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, event) {
			parser.push("LATENCY", "HISTORY", event);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/LATENCY_LATEST.js
var require_LATENCY_LATEST = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser) {
			parser.push("LATENCY", "LATEST");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/LATENCY_RESET.js
var require_LATENCY_RESET = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.LATENCY_EVENTS = void 0;
	const LATENCY_GRAPH_1 = require_LATENCY_GRAPH();
	Object.defineProperty(exports, "LATENCY_EVENTS", {
		enumerable: true,
		get: function() {
			return LATENCY_GRAPH_1.LATENCY_EVENTS;
		}
	});
	exports.default = {
		parseCommand(parser, ...events) {
			const args = ["LATENCY", "RESET"];
			if (events.length > 0) args.push(...events);
			parser.push(...args);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/LCS.js
var require_LCS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key1, key2) {
			parser.push("LCS");
			parser.pushKeys([key1, key2]);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/LCS_IDX.js
var require_LCS_IDX = require_rolldown_runtime.__commonJSMin(((exports, module, this$45) => {
	var __importDefault = this$45 && this$45.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const LCS_1 = __importDefault(require_LCS());
	exports.default = {
		parseCommand(parser, key1, key2, options) {
			LCS_1.default.parseCommand(parser, key1, key2);
			parser.push("IDX");
			if (options?.MINMATCHLEN) parser.push("MINMATCHLEN", options.MINMATCHLEN.toString());
		},
		transformReply: {
			2: (reply) => ({
				matches: reply[1],
				len: reply[3]
			}),
			3: void 0
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/LCS_IDX_WITHMATCHLEN.js
var require_LCS_IDX_WITHMATCHLEN = require_rolldown_runtime.__commonJSMin(((exports, module, this$44) => {
	var __importDefault = this$44 && this$44.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const LCS_IDX_1 = __importDefault(require_LCS_IDX());
	exports.default = {
		parseCommand(...args) {
			const parser = args[0];
			LCS_IDX_1.default.parseCommand(...args);
			parser.push("WITHMATCHLEN");
		},
		transformReply: {
			2: (reply) => ({
				matches: reply[1],
				len: reply[3]
			}),
			3: void 0
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/LCS_LEN.js
var require_LCS_LEN = require_rolldown_runtime.__commonJSMin(((exports, module, this$43) => {
	var __importDefault = this$43 && this$43.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const LCS_1 = __importDefault(require_LCS());
	exports.default = {
		parseCommand(...args) {
			const parser = args[0];
			LCS_1.default.parseCommand(...args);
			parser.push("LEN");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/LINDEX.js
var require_LINDEX = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, index) {
			parser.push("LINDEX");
			parser.pushKey(key);
			parser.push(index.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/LINSERT.js
var require_LINSERT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, position, pivot, element) {
			parser.push("LINSERT");
			parser.pushKey(key);
			parser.push(position, pivot, element);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/LLEN.js
var require_LLEN = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("LLEN");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/LMOVE.js
var require_LMOVE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, source, destination, sourceSide, destinationSide) {
			parser.push("LMOVE");
			parser.pushKeys([source, destination]);
			parser.push(sourceSide, destinationSide);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/LOLWUT.js
var require_LOLWUT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, version, ...optionalArguments) {
			parser.push("LOLWUT");
			if (version) {
				parser.push("VERSION", version.toString());
				parser.pushVariadic(optionalArguments.map(String));
			}
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/LPOP.js
var require_LPOP = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("LPOP");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/LPOP_COUNT.js
var require_LPOP_COUNT = require_rolldown_runtime.__commonJSMin(((exports, module, this$42) => {
	var __importDefault = this$42 && this$42.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const LPOP_1 = __importDefault(require_LPOP());
	exports.default = {
		parseCommand(parser, key, count) {
			LPOP_1.default.parseCommand(parser, key);
			parser.push(count.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/LPOS.js
var require_LPOS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, element, options) {
			parser.push("LPOS");
			parser.pushKey(key);
			parser.push(element);
			if (options?.RANK !== void 0) parser.push("RANK", options.RANK.toString());
			if (options?.MAXLEN !== void 0) parser.push("MAXLEN", options.MAXLEN.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/LPOS_COUNT.js
var require_LPOS_COUNT = require_rolldown_runtime.__commonJSMin(((exports, module, this$41) => {
	var __importDefault = this$41 && this$41.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const LPOS_1 = __importDefault(require_LPOS());
	exports.default = {
		parseCommand(parser, key, element, count, options) {
			LPOS_1.default.parseCommand(parser, key, element, options);
			parser.push("COUNT", count.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/LPUSH.js
var require_LPUSH = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, elements) {
			parser.push("LPUSH");
			parser.pushKey(key);
			parser.pushVariadic(elements);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/LPUSHX.js
var require_LPUSHX = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, elements) {
			parser.push("LPUSHX");
			parser.pushKey(key);
			parser.pushVariadic(elements);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/LRANGE.js
var require_LRANGE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, start, stop) {
			parser.push("LRANGE");
			parser.pushKey(key);
			parser.push(start.toString(), stop.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/LREM.js
var require_LREM = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, count, element) {
			parser.push("LREM");
			parser.pushKey(key);
			parser.push(count.toString());
			parser.push(element);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/LSET.js
var require_LSET = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, index, element) {
			parser.push("LSET");
			parser.pushKey(key);
			parser.push(index.toString(), element);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/LTRIM.js
var require_LTRIM = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, start, stop) {
			parser.push("LTRIM");
			parser.pushKey(key);
			parser.push(start.toString(), stop.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/MEMORY_DOCTOR.js
var require_MEMORY_DOCTOR = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser) {
			parser.push("MEMORY", "DOCTOR");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/MEMORY_MALLOC-STATS.js
var require_MEMORY_MALLOC_STATS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser) {
			parser.push("MEMORY", "MALLOC-STATS");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/MEMORY_PURGE.js
var require_MEMORY_PURGE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser) {
			parser.push("MEMORY", "PURGE");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/MEMORY_STATS.js
var require_MEMORY_STATS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser) {
			parser.push("MEMORY", "STATS");
		},
		transformReply: {
			2: (rawReply, preserve, typeMapping) => {
				const reply = {};
				let i = 0;
				while (i < rawReply.length) switch (rawReply[i].toString()) {
					case "dataset.percentage":
					case "peak.percentage":
					case "allocator-fragmentation.ratio":
					case "allocator-rss.ratio":
					case "rss-overhead.ratio":
					case "fragmentation":
						reply[rawReply[i++].toString()] = generic_transformers_1.transformDoubleReply[2](rawReply[i++], preserve, typeMapping);
						break;
					default: reply[rawReply[i++].toString()] = rawReply[i++];
				}
				return reply;
			},
			3: void 0
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/MEMORY_USAGE.js
var require_MEMORY_USAGE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, options) {
			parser.push("MEMORY", "USAGE");
			parser.pushKey(key);
			if (options?.SAMPLES !== void 0) parser.push("SAMPLES", options.SAMPLES.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/MGET.js
var require_MGET = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, keys) {
			parser.push("MGET");
			parser.pushKeys(keys);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/MIGRATE.js
var require_MIGRATE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, host, port, key, destinationDb, timeout, options) {
			parser.push("MIGRATE", host, port.toString());
			const isKeyArray = Array.isArray(key);
			if (isKeyArray) parser.push("");
			else parser.pushKey(key);
			parser.push(destinationDb.toString(), timeout.toString());
			if (options?.COPY) parser.push("COPY");
			if (options?.REPLACE) parser.push("REPLACE");
			if (options?.AUTH) {
				if (options.AUTH.username) parser.push("AUTH2", options.AUTH.username, options.AUTH.password);
				else parser.push("AUTH", options.AUTH.password);
			}
			if (isKeyArray) {
				parser.push("KEYS");
				parser.pushKeys(key);
			}
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/MODULE_LIST.js
var require_MODULE_LIST = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function moduleEntries(moduleReply) {
		if (Array.isArray(moduleReply)) {
			const entries = [];
			for (let i = 0; i + 1 < moduleReply.length; i += 2) {
				const key = moduleReply[i];
				if (key === null || key === void 0) continue;
				entries.push([key.toString(), moduleReply[i + 1]]);
			}
			return entries;
		}
		if (moduleReply instanceof Map) return Array.from(moduleReply.entries(), ([key, value]) => {
			return [key === null || key === void 0 ? "" : key.toString(), value];
		});
		if (moduleReply !== null && typeof moduleReply === "object") return Object.entries(moduleReply);
		return [];
	}
	function transformModuleReply(moduleReply) {
		const result = {};
		for (const [key, value] of moduleEntries(moduleReply)) result[key] = value;
		return result;
	}
	function transformModuleListReply(reply) {
		return reply.map((moduleReply) => transformModuleReply(moduleReply));
	}
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser) {
			parser.push("MODULE", "LIST");
		},
		transformReply: {
			2: transformModuleListReply,
			3: transformModuleListReply
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/MODULE_LOAD.js
var require_MODULE_LOAD = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, path, moduleArguments) {
			parser.push("MODULE", "LOAD", path);
			if (moduleArguments) parser.push(...moduleArguments);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/MODULE_UNLOAD.js
var require_MODULE_UNLOAD = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, name) {
			parser.push("MODULE", "UNLOAD", name);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/MOVE.js
var require_MOVE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, db) {
			parser.push("MOVE");
			parser.pushKey(key);
			parser.push(db.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/MSET.js
var require_MSET = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseMSetArguments = void 0;
	function parseMSetArguments(parser, toSet) {
		if (Array.isArray(toSet)) {
			if (toSet.length == 0) throw new Error("empty toSet Argument");
			if (Array.isArray(toSet[0])) for (const tuple of toSet) {
				parser.pushKey(tuple[0]);
				parser.push(tuple[1]);
			}
			else {
				const arr = toSet;
				for (let i = 0; i < arr.length; i += 2) {
					parser.pushKey(arr[i]);
					parser.push(arr[i + 1]);
				}
			}
		} else for (const tuple of Object.entries(toSet)) {
			parser.pushKey(tuple[0]);
			parser.push(tuple[1]);
		}
	}
	exports.parseMSetArguments = parseMSetArguments;
	exports.default = {
		parseCommand(parser, toSet) {
			parser.push("MSET");
			return parseMSetArguments(parser, toSet);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/MSETEX.js
var require_MSETEX = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseMSetExArguments = exports.ExpirationMode = exports.SetMode = void 0;
	const generic_transformers_1 = require_generic_transformers();
	exports.SetMode = {
		XX: "XX",
		NX: "NX"
	};
	exports.ExpirationMode = {
		EX: "EX",
		PX: "PX",
		EXAT: "EXAT",
		PXAT: "PXAT",
		KEEPTTL: "KEEPTTL"
	};
	function parseMSetExArguments(parser, keyValuePairs) {
		let tuples = [];
		if (Array.isArray(keyValuePairs)) {
			if (keyValuePairs.length == 0) throw new Error("empty keyValuePairs Argument");
			if (Array.isArray(keyValuePairs[0])) tuples = keyValuePairs;
			else {
				const arr = keyValuePairs;
				for (let i = 0; i < arr.length; i += 2) tuples.push([arr[i], arr[i + 1]]);
			}
		} else for (const tuple of Object.entries(keyValuePairs)) tuples.push([tuple[0], tuple[1]]);
		parser.push(tuples.length.toString());
		for (const tuple of tuples) {
			parser.pushKey(tuple[0]);
			parser.push(tuple[1]);
		}
	}
	exports.parseMSetExArguments = parseMSetExArguments;
	exports.default = {
		parseCommand(parser, keyValuePairs, options) {
			parser.push("MSETEX");
			parseMSetExArguments(parser, keyValuePairs);
			if (options?.mode) parser.push(options.mode);
			if (options?.expiration) switch (options.expiration.type) {
				case exports.ExpirationMode.EXAT:
					parser.push(exports.ExpirationMode.EXAT, (0, generic_transformers_1.transformEXAT)(options.expiration.value));
					break;
				case exports.ExpirationMode.PXAT:
					parser.push(exports.ExpirationMode.PXAT, (0, generic_transformers_1.transformPXAT)(options.expiration.value));
					break;
				case exports.ExpirationMode.KEEPTTL:
					parser.push(exports.ExpirationMode.KEEPTTL);
					break;
				case exports.ExpirationMode.EX:
				case exports.ExpirationMode.PX: parser.push(options.expiration.type, options.expiration.value?.toString());
			}
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/MSETNX.js
var require_MSETNX = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const MSET_1 = require_MSET();
	exports.default = {
		parseCommand(parser, toSet) {
			parser.push("MSETNX");
			return (0, MSET_1.parseMSetArguments)(parser, toSet);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/OBJECT_ENCODING.js
var require_OBJECT_ENCODING = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("OBJECT", "ENCODING");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/OBJECT_FREQ.js
var require_OBJECT_FREQ = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("OBJECT", "FREQ");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/OBJECT_IDLETIME.js
var require_OBJECT_IDLETIME = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("OBJECT", "IDLETIME");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/OBJECT_REFCOUNT.js
var require_OBJECT_REFCOUNT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("OBJECT", "REFCOUNT");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/PERSIST.js
var require_PERSIST = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("PERSIST");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/PEXPIRE.js
var require_PEXPIRE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, ms, mode) {
			parser.push("PEXPIRE");
			parser.pushKey(key);
			parser.push(ms.toString());
			if (mode) parser.push(mode);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/PEXPIREAT.js
var require_PEXPIREAT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		parseCommand(parser, key, msTimestamp, mode) {
			parser.push("PEXPIREAT");
			parser.pushKey(key);
			parser.push((0, generic_transformers_1.transformPXAT)(msTimestamp));
			if (mode) parser.push(mode);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/PEXPIRETIME.js
var require_PEXPIRETIME = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("PEXPIRETIME");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/PFADD.js
var require_PFADD = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, element) {
			parser.push("PFADD");
			parser.pushKey(key);
			if (element) parser.pushVariadic(element);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/PFCOUNT.js
var require_PFCOUNT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, keys) {
			parser.push("PFCOUNT");
			parser.pushKeys(keys);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/PFMERGE.js
var require_PFMERGE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, destination, sources) {
			parser.push("PFMERGE");
			parser.pushKey(destination);
			if (sources) parser.pushKeys(sources);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/PING.js
var require_PING = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, message) {
			parser.push("PING");
			if (message !== void 0) parser.push(message);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/PSETEX.js
var require_PSETEX = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, ms, value) {
			parser.push("PSETEX");
			parser.pushKey(key);
			parser.push(ms.toString(), value);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/PTTL.js
var require_PTTL = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("PTTL");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/PUBLISH.js
var require_PUBLISH = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, channel, message) {
			parser.push("PUBLISH", channel, message);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/PUBSUB_CHANNELS.js
var require_PUBSUB_CHANNELS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, pattern) {
			parser.push("PUBSUB", "CHANNELS");
			if (pattern) parser.push(pattern);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/PUBSUB_NUMPAT.js
var require_PUBSUB_NUMPAT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser) {
			parser.push("PUBSUB", "NUMPAT");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/PUBSUB_NUMSUB.js
var require_PUBSUB_NUMSUB = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, channels) {
			parser.push("PUBSUB", "NUMSUB");
			if (channels) parser.pushVariadic(channels);
		},
		transformReply(rawReply) {
			const reply = {};
			let i = 0;
			while (i < rawReply.length) reply[rawReply[i++].toString()] = Number(rawReply[i++]);
			return reply;
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/PUBSUB_SHARDNUMSUB.js
var require_PUBSUB_SHARDNUMSUB = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, channels) {
			parser.push("PUBSUB", "SHARDNUMSUB");
			if (channels) parser.pushVariadic(channels);
		},
		transformReply(reply) {
			const transformedReply = {};
			for (let i = 0; i < reply.length; i += 2) transformedReply[reply[i].toString()] = reply[i + 1];
			return transformedReply;
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/PUBSUB_SHARDCHANNELS.js
var require_PUBSUB_SHARDCHANNELS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, pattern) {
			parser.push("PUBSUB", "SHARDCHANNELS");
			if (pattern) parser.push(pattern);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/RANDOMKEY.js
var require_RANDOMKEY = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser) {
			parser.push("RANDOMKEY");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/READONLY.js
var require_READONLY = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser) {
			parser.push("READONLY");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/RENAME.js
var require_RENAME = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, newKey) {
			parser.push("RENAME");
			parser.pushKeys([key, newKey]);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/RENAMENX.js
var require_RENAMENX = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, newKey) {
			parser.push("RENAMENX");
			parser.pushKeys([key, newKey]);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/REPLICAOF.js
var require_REPLICAOF = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, host, port) {
			parser.push("REPLICAOF", host, port.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/RESTORE-ASKING.js
var require_RESTORE_ASKING = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser) {
			parser.push("RESTORE-ASKING");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/RESTORE.js
var require_RESTORE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, ttl, serializedValue, options) {
			parser.push("RESTORE");
			parser.pushKey(key);
			parser.push(ttl.toString(), serializedValue);
			if (options?.REPLACE) parser.push("REPLACE");
			if (options?.ABSTTL) parser.push("ABSTTL");
			if (options?.IDLETIME !== void 0) parser.push("IDLETIME", options.IDLETIME.toString());
			if (options?.FREQ !== void 0) parser.push("FREQ", options.FREQ.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ROLE.js
var require_ROLE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser) {
			parser.push("ROLE");
		},
		transformReply(reply) {
			switch (reply[0]) {
				case "master": {
					const [role, replicationOffest, replicas] = reply;
					return {
						role,
						replicationOffest,
						replicas: replicas.map((replica) => {
							const [host, port, replicationOffest] = replica;
							return {
								host,
								port: Number(port),
								replicationOffest: Number(replicationOffest)
							};
						})
					};
				}
				case "slave": {
					const [role, masterHost, masterPort, state, dataReceived] = reply;
					return {
						role,
						master: {
							host: masterHost,
							port: masterPort
						},
						state,
						dataReceived
					};
				}
				case "sentinel": {
					const [role, masterNames] = reply;
					return {
						role,
						masterNames
					};
				}
			}
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/RPOP_COUNT.js
var require_RPOP_COUNT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, count) {
			parser.push("RPOP");
			parser.pushKey(key);
			parser.push(count.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/RPOP.js
var require_RPOP = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("RPOP");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/RPOPLPUSH.js
var require_RPOPLPUSH = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, source, destination) {
			parser.push("RPOPLPUSH");
			parser.pushKeys([source, destination]);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/RPUSH.js
var require_RPUSH = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, element) {
			parser.push("RPUSH");
			parser.pushKey(key);
			parser.pushVariadic(element);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/RPUSHX.js
var require_RPUSHX = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, element) {
			parser.push("RPUSHX");
			parser.pushKey(key);
			parser.pushVariadic(element);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SADD.js
var require_SADD = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, members) {
			parser.push("SADD");
			parser.pushKey(key);
			parser.pushVariadic(members);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SCARD.js
var require_SCARD = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("SCARD");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SCRIPT_DEBUG.js
var require_SCRIPT_DEBUG = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, mode) {
			parser.push("SCRIPT", "DEBUG", mode);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SCRIPT_EXISTS.js
var require_SCRIPT_EXISTS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, sha1) {
			parser.push("SCRIPT", "EXISTS");
			parser.pushVariadic(sha1);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SCRIPT_FLUSH.js
var require_SCRIPT_FLUSH = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, mode) {
			parser.push("SCRIPT", "FLUSH");
			if (mode) parser.push(mode);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SCRIPT_KILL.js
var require_SCRIPT_KILL = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser) {
			parser.push("SCRIPT", "KILL");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SCRIPT_LOAD.js
var require_SCRIPT_LOAD = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, script) {
			parser.push("SCRIPT", "LOAD", script);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SDIFF.js
var require_SDIFF = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, keys) {
			parser.push("SDIFF");
			parser.pushKeys(keys);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SDIFFCARD.js
var require_SDIFFCARD = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, keys, options) {
			parser.push("SDIFFCARD");
			parser.pushKeysLength(keys);
			if (options?.LIMIT !== void 0) parser.push("LIMIT", options.LIMIT.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SDIFFSTORE.js
var require_SDIFFSTORE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, destination, keys) {
			parser.push("SDIFFSTORE");
			parser.pushKey(destination);
			parser.pushKeys(keys);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SET.js
var require_SET = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, value, options) {
			parser.push("SET");
			parser.pushKey(key);
			parser.push(typeof value === "number" ? value.toString() : value);
			if (options?.expiration) {
				if (typeof options.expiration === "string") parser.push(options.expiration);
				else if (options.expiration.type === "KEEPTTL") parser.push("KEEPTTL");
				else parser.push(options.expiration.type, options.expiration.value.toString());
			} else if (options?.EX !== void 0) parser.push("EX", options.EX.toString());
			else if (options?.PX !== void 0) parser.push("PX", options.PX.toString());
			else if (options?.EXAT !== void 0) parser.push("EXAT", options.EXAT.toString());
			else if (options?.PXAT !== void 0) parser.push("PXAT", options.PXAT.toString());
			else if (options?.KEEPTTL) parser.push("KEEPTTL");
			if (options?.condition) {
				parser.push(options.condition);
				if (options?.matchValue !== void 0) parser.push(options.matchValue);
			} else if (options?.NX) parser.push("NX");
			else if (options?.XX) parser.push("XX");
			if (options?.GET) parser.push("GET");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SETBIT.js
var require_SETBIT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, offset, value) {
			parser.push("SETBIT");
			parser.pushKey(key);
			parser.push(offset.toString(), value.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SETEX.js
var require_SETEX = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, seconds, value) {
			parser.push("SETEX");
			parser.pushKey(key);
			parser.push(seconds.toString(), value);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SETNX.js
var require_SETNX = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, value) {
			parser.push("SETNX");
			parser.pushKey(key);
			parser.push(value);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SETRANGE.js
var require_SETRANGE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, offset, value) {
			parser.push("SETRANGE");
			parser.pushKey(key);
			parser.push(offset.toString(), value);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SINTER.js
var require_SINTER = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, keys) {
			parser.push("SINTER");
			parser.pushKeys(keys);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SINTERCARD.js
var require_SINTERCARD = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, keys, options) {
			parser.push("SINTERCARD");
			parser.pushKeysLength(keys);
			if (typeof options === "number") parser.push("LIMIT", options.toString());
			else if (options?.LIMIT !== void 0) parser.push("LIMIT", options.LIMIT.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SINTERSTORE.js
var require_SINTERSTORE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, destination, keys) {
			parser.push("SINTERSTORE");
			parser.pushKey(destination);
			parser.pushKeys(keys);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SISMEMBER.js
var require_SISMEMBER = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, member) {
			parser.push("SISMEMBER");
			parser.pushKey(key);
			parser.push(member);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SMEMBERS.js
var require_SMEMBERS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("SMEMBERS");
			parser.pushKey(key);
		},
		transformReply: {
			2: void 0,
			3: void 0
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SMISMEMBER.js
var require_SMISMEMBER = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, members) {
			parser.push("SMISMEMBER");
			parser.pushKey(key);
			parser.pushVariadic(members);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SMOVE.js
var require_SMOVE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, source, destination, member) {
			parser.push("SMOVE");
			parser.pushKeys([source, destination]);
			parser.push(member);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SORT.js
var require_SORT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseSortArguments = void 0;
	function parseSortArguments(parser, key, options) {
		parser.pushKey(key);
		if (options?.BY) parser.push("BY", options.BY);
		if (options?.LIMIT) parser.push("LIMIT", options.LIMIT.offset.toString(), options.LIMIT.count.toString());
		if (options?.GET) {
			if (Array.isArray(options.GET)) for (const pattern of options.GET) parser.push("GET", pattern);
			else parser.push("GET", options.GET);
		}
		if (options?.DIRECTION) parser.push(options.DIRECTION);
		if (options?.ALPHA) parser.push("ALPHA");
	}
	exports.parseSortArguments = parseSortArguments;
	exports.default = {
		parseCommand(parser, key, options) {
			parser.push("SORT");
			parseSortArguments(parser, key, options);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SORT_RO.js
var require_SORT_RO = require_rolldown_runtime.__commonJSMin(((exports, module, this$40) => {
	var __createBinding = this$40 && this$40.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$40 && this$40.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$40 && this$40.__importStar || function(mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) {
			for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
		}
		__setModuleDefault(result, mod);
		return result;
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const SORT_1 = __importStar(require_SORT());
	exports.default = {
		parseCommand(...args) {
			args[0].push("SORT_RO");
			(0, SORT_1.parseSortArguments)(...args);
		},
		transformReply: SORT_1.default.transformReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SORT_STORE.js
var require_SORT_STORE = require_rolldown_runtime.__commonJSMin(((exports, module, this$39) => {
	var __importDefault = this$39 && this$39.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const SORT_1 = __importDefault(require_SORT());
	exports.default = {
		parseCommand(parser, source, destination, options) {
			SORT_1.default.parseCommand(parser, source, options);
			parser.push("STORE");
			parser.pushKey(destination);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SPOP_COUNT.js
var require_SPOP_COUNT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, count) {
			parser.push("SPOP");
			parser.pushKey(key);
			parser.push(count.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SPOP.js
var require_SPOP = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("SPOP");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SPUBLISH.js
var require_SPUBLISH = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, channel, message) {
			parser.push("SPUBLISH");
			parser.pushKey(channel, false);
			parser.push(message);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SRANDMEMBER.js
var require_SRANDMEMBER = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("SRANDMEMBER");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SRANDMEMBER_COUNT.js
var require_SRANDMEMBER_COUNT = require_rolldown_runtime.__commonJSMin(((exports, module, this$38) => {
	var __importDefault = this$38 && this$38.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const SRANDMEMBER_1 = __importDefault(require_SRANDMEMBER());
	exports.default = {
		parseCommand(parser, key, count) {
			SRANDMEMBER_1.default.parseCommand(parser, key);
			parser.push(count.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SREM.js
var require_SREM = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, members) {
			parser.push("SREM");
			parser.pushKey(key);
			parser.pushVariadic(members);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SSCAN.js
var require_SSCAN = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const SCAN_1 = require_SCAN();
	exports.default = {
		parseCommand(parser, key, cursor, options) {
			parser.push("SSCAN");
			parser.pushKey(key);
			(0, SCAN_1.parseScanArguments)(parser, cursor, options);
		},
		transformReply([cursor, members]) {
			return {
				cursor,
				members
			};
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/STRLEN.js
var require_STRLEN = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("STRLEN");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SUNION.js
var require_SUNION = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, keys) {
			parser.push("SUNION");
			parser.pushKeys(keys);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SUNIONCARD.js
var require_SUNIONCARD = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, keys, options) {
			parser.push("SUNIONCARD");
			parser.pushKeysLength(keys);
			if (options?.APPROX) parser.push("APPROX");
			if (options?.LIMIT !== void 0) parser.push("LIMIT", options.LIMIT.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SUNIONSTORE.js
var require_SUNIONSTORE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, destination, keys) {
			parser.push("SUNIONSTORE");
			parser.pushKey(destination);
			parser.pushKeys(keys);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/SWAPDB.js
var require_SWAPDB = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, index1, index2) {
			parser.push("SWAPDB", index1.toString(), index2.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/TIME.js
var require_TIME = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser) {
			parser.push("TIME");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/TOUCH.js
var require_TOUCH = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		IS_READ_ONLY: false,
		CACHEABLE: false,
		parseCommand(parser, key) {
			parser.push("TOUCH");
			parser.pushKeys(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/TTL.js
var require_TTL = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("TTL");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/TYPE.js
var require_TYPE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("TYPE");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/UNLINK.js
var require_UNLINK = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, keys) {
			parser.push("UNLINK");
			parser.pushKeys(keys);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/WAIT.js
var require_WAIT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, numberOfReplicas, timeout) {
			parser.push("WAIT", numberOfReplicas.toString(), timeout.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/XACK.js
var require_XACK = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, group, id) {
			parser.push("XACK");
			parser.pushKey(key);
			parser.push(group);
			parser.pushVariadic(id);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/XACKDEL.js
var require_XACKDEL = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, group, id, policy) {
			parser.push("XACKDEL");
			parser.pushKey(key);
			parser.push(group);
			if (policy) parser.push(policy);
			parser.push("IDS");
			parser.pushVariadicWithLength(id);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/XADD.js
var require_XADD = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseXAddArguments = void 0;
	function parseXAddArguments(optional, parser, key, id, message, options) {
		parser.push("XADD");
		parser.pushKey(key);
		if (optional) parser.push(optional);
		if (options?.policy) parser.push(options.policy);
		if (options?.IDMPAUTO) parser.push("IDMPAUTO", options.IDMPAUTO.pid);
		else if (options?.IDMP) parser.push("IDMP", options.IDMP.pid, options.IDMP.iid);
		if (options?.TRIM) {
			parser.push(options.TRIM.strategy);
			if (options.TRIM.strategyModifier) parser.push(options.TRIM.strategyModifier);
			parser.push(options.TRIM.threshold.toString());
			if (options.TRIM.limit !== void 0) parser.push("LIMIT", options.TRIM.limit.toString());
			if (options.TRIM.policy) parser.push(options.TRIM.policy);
		}
		parser.push(id);
		for (const [key, value] of Object.entries(message)) parser.push(key, value);
	}
	exports.parseXAddArguments = parseXAddArguments;
	exports.default = {
		parseCommand(...args) {
			return parseXAddArguments(void 0, ...args);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/XADD_NOMKSTREAM.js
var require_XADD_NOMKSTREAM = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const XADD_1 = require_XADD();
	exports.default = {
		parseCommand(...args) {
			return (0, XADD_1.parseXAddArguments)("NOMKSTREAM", ...args);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/XAUTOCLAIM.js
var require_XAUTOCLAIM = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		parseCommand(parser, key, group, consumer, minIdleTime, start, options) {
			parser.push("XAUTOCLAIM");
			parser.pushKey(key);
			parser.push(group, consumer, minIdleTime.toString(), start);
			if (options?.COUNT) parser.push("COUNT", options.COUNT.toString());
		},
		transformReply(reply, preserve, typeMapping) {
			return {
				nextId: reply[0],
				messages: reply[1].map(generic_transformers_1.transformStreamMessageNullReply.bind(void 0, typeMapping)),
				deletedMessages: reply[2]
			};
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/XAUTOCLAIM_JUSTID.js
var require_XAUTOCLAIM_JUSTID = require_rolldown_runtime.__commonJSMin(((exports, module, this$37) => {
	var __importDefault = this$37 && this$37.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const XAUTOCLAIM_1 = __importDefault(require_XAUTOCLAIM());
	exports.default = {
		parseCommand(...args) {
			const parser = args[0];
			XAUTOCLAIM_1.default.parseCommand(...args);
			parser.push("JUSTID");
		},
		transformReply(reply) {
			return {
				nextId: reply[0],
				messages: reply[1],
				deletedMessages: reply[2]
			};
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/XCLAIM.js
var require_XCLAIM = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		parseCommand(parser, key, group, consumer, minIdleTime, id, options) {
			parser.push("XCLAIM");
			parser.pushKey(key);
			parser.push(group, consumer, minIdleTime.toString());
			parser.pushVariadic(id);
			if (options?.IDLE !== void 0) parser.push("IDLE", options.IDLE.toString());
			if (options?.TIME !== void 0) parser.push("TIME", (options.TIME instanceof Date ? options.TIME.getTime() : options.TIME).toString());
			if (options?.RETRYCOUNT !== void 0) parser.push("RETRYCOUNT", options.RETRYCOUNT.toString());
			if (options?.FORCE) parser.push("FORCE");
			if (options?.LASTID !== void 0) parser.push("LASTID", options.LASTID);
		},
		transformReply(reply, preserve, typeMapping) {
			return reply.map(generic_transformers_1.transformStreamMessageNullReply.bind(void 0, typeMapping));
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/XCLAIM_JUSTID.js
var require_XCLAIM_JUSTID = require_rolldown_runtime.__commonJSMin(((exports, module, this$36) => {
	var __importDefault = this$36 && this$36.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const XCLAIM_1 = __importDefault(require_XCLAIM());
	exports.default = {
		parseCommand(...args) {
			const parser = args[0];
			XCLAIM_1.default.parseCommand(...args);
			parser.push("JUSTID");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/XCFGSET.js
var require_XCFGSET = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, options) {
			parser.push("XCFGSET");
			parser.pushKey(key);
			if (options?.IDMP_DURATION !== void 0) parser.push("IDMP-DURATION", options.IDMP_DURATION.toString());
			if (options?.IDMP_MAXSIZE !== void 0) parser.push("IDMP-MAXSIZE", options.IDMP_MAXSIZE.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/XDEL.js
var require_XDEL = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, id) {
			parser.push("XDEL");
			parser.pushKey(key);
			parser.pushVariadic(id);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/XDELEX.js
var require_XDELEX = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, id, policy) {
			parser.push("XDELEX");
			parser.pushKey(key);
			if (policy) parser.push(policy);
			parser.push("IDS");
			parser.pushVariadicWithLength(id);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/XGROUP_CREATE.js
var require_XGROUP_CREATE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, group, id, options) {
			parser.push("XGROUP", "CREATE");
			parser.pushKey(key);
			parser.push(group, id);
			if (options?.MKSTREAM) parser.push("MKSTREAM");
			if (options?.ENTRIESREAD !== void 0) parser.push("ENTRIESREAD", options.ENTRIESREAD.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/XGROUP_CREATECONSUMER.js
var require_XGROUP_CREATECONSUMER = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, group, consumer) {
			parser.push("XGROUP", "CREATECONSUMER");
			parser.pushKey(key);
			parser.push(group, consumer);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/XGROUP_DELCONSUMER.js
var require_XGROUP_DELCONSUMER = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, group, consumer) {
			parser.push("XGROUP", "DELCONSUMER");
			parser.pushKey(key);
			parser.push(group, consumer);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/XGROUP_DESTROY.js
var require_XGROUP_DESTROY = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, group) {
			parser.push("XGROUP", "DESTROY");
			parser.pushKey(key);
			parser.push(group);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/XGROUP_SETID.js
var require_XGROUP_SETID = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, group, id, options) {
			parser.push("XGROUP", "SETID");
			parser.pushKey(key);
			parser.push(group, id);
			if (options?.ENTRIESREAD !== void 0) parser.push("ENTRIESREAD", options.ENTRIESREAD.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/XINFO_CONSUMERS.js
var require_XINFO_CONSUMERS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, group) {
			parser.push("XINFO", "CONSUMERS");
			parser.pushKey(key);
			parser.push(group);
		},
		transformReply: {
			2: (reply) => {
				return reply.map((consumer) => {
					const unwrapped = consumer;
					return {
						name: unwrapped[1],
						pending: unwrapped[3],
						idle: unwrapped[5],
						inactive: unwrapped[7]
					};
				});
			},
			3: void 0
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/XINFO_GROUPS.js
var require_XINFO_GROUPS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("XINFO", "GROUPS");
			parser.pushKey(key);
		},
		transformReply: {
			2: (reply) => {
				return reply.map((group) => {
					const unwrapped = group;
					return {
						name: unwrapped[1],
						consumers: unwrapped[3],
						pending: unwrapped[5],
						"last-delivered-id": unwrapped[7],
						"entries-read": unwrapped[9],
						lag: unwrapped[11]
					};
				});
			},
			3: void 0
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/XINFO_STREAM.js
var require_XINFO_STREAM = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		parseCommand(parser, key) {
			parser.push("XINFO", "STREAM");
			parser.pushKey(key);
		},
		transformReply: {
			2(reply, preserve, typeMapping) {
				const parsedReply = {};
				for (let i = 0; i < reply.length; i += 2) switch (reply[i]) {
					case "first-entry":
					case "last-entry":
						parsedReply[reply[i]] = transformEntry(reply[i + 1], typeMapping);
						break;
					default: parsedReply[reply[i]] = reply[i + 1];
				}
				return parsedReply;
			},
			3(reply, preserve, typeMapping) {
				if (reply instanceof Map) {
					reply.set("first-entry", transformEntry(reply.get("first-entry"), typeMapping));
					reply.set("last-entry", transformEntry(reply.get("last-entry"), typeMapping));
				} else if (reply instanceof Array) {
					for (let i = 0; i < reply.length; i += 2) if (reply[i] === "first-entry" || reply[i] === "last-entry") reply[i + 1] = transformEntry(reply[i + 1], typeMapping);
				} else {
					reply["first-entry"] = transformEntry(reply["first-entry"], typeMapping);
					reply["last-entry"] = transformEntry(reply["last-entry"], typeMapping);
				}
				return reply;
			}
		}
	};
	function transformEntry(entry, typeMapping) {
		if ((0, generic_transformers_1.isNullReply)(entry)) return entry;
		const [id, message] = entry;
		return {
			id,
			message: (0, generic_transformers_1.transformTuplesReply)(message, void 0, typeMapping)
		};
	}
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/XLEN.js
var require_XLEN = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("XLEN");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/XNACK.js
var require_XNACK = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, group, mode, id, options) {
			parser.push("XNACK");
			parser.pushKey(key);
			parser.push(group, mode, "IDS");
			parser.pushVariadicWithLength(id);
			if (options?.RETRYCOUNT !== void 0) parser.push("RETRYCOUNT", options.RETRYCOUNT.toString());
			if (options?.FORCE) parser.push("FORCE");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/XPENDING_RANGE.js
var require_XPENDING_RANGE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, group, start, end, count, options) {
			parser.push("XPENDING");
			parser.pushKey(key);
			parser.push(group);
			if (options?.IDLE !== void 0) parser.push("IDLE", options.IDLE.toString());
			parser.push(start, end, count.toString());
			if (options?.consumer) parser.push(options.consumer);
		},
		transformReply(reply) {
			return reply.map((pending) => {
				const unwrapped = pending;
				return {
					id: unwrapped[0],
					consumer: unwrapped[1],
					millisecondsSinceLastDelivery: unwrapped[2],
					deliveriesCounter: unwrapped[3]
				};
			});
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/XPENDING.js
var require_XPENDING = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, group) {
			parser.push("XPENDING");
			parser.pushKey(key);
			parser.push(group);
		},
		transformReply(reply) {
			const consumers = reply[3];
			return {
				pending: reply[0],
				firstId: reply[1],
				lastId: reply[2],
				consumers: consumers === null ? null : consumers.map((consumer) => {
					const [name, deliveriesCounter] = consumer;
					return {
						name,
						deliveriesCounter: Number(deliveriesCounter)
					};
				})
			};
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/XRANGE.js
var require_XRANGE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.xRangeArguments = void 0;
	const generic_transformers_1 = require_generic_transformers();
	function xRangeArguments(start, end, options) {
		const args = [start, end];
		if (options?.COUNT !== void 0) args.push("COUNT", options.COUNT.toString());
		return args;
	}
	exports.xRangeArguments = xRangeArguments;
	exports.default = {
		parseCommand(parser, key, ...args) {
			parser.push("XRANGE");
			parser.pushKey(key);
			parser.pushVariadic(xRangeArguments(args[0], args[1], args[2]));
		},
		transformReply(reply, preserve, typeMapping) {
			if (reply === null) return null;
			return reply.map(generic_transformers_1.transformStreamMessageReply.bind(void 0, typeMapping));
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/XREAD.js
var require_XREAD = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.pushXReadStreams = void 0;
	const generic_transformers_1 = require_generic_transformers();
	function pushXReadStreams(parser, streams) {
		parser.push("STREAMS");
		if (Array.isArray(streams)) {
			for (let i = 0; i < streams.length; i++) parser.pushKey(streams[i].key);
			for (let i = 0; i < streams.length; i++) parser.push(streams[i].id);
		} else {
			parser.pushKey(streams.key);
			parser.push(streams.id);
		}
	}
	exports.pushXReadStreams = pushXReadStreams;
	exports.default = {
		parseCommand(parser, streams, options) {
			parser.push("XREAD");
			if (options?.COUNT !== void 0) parser.push("COUNT", options.COUNT.toString());
			if (options?.MAXCOUNT !== void 0) parser.push("MAXCOUNT", options.MAXCOUNT.toString());
			if (options?.MAXSIZE !== void 0) parser.push("MAXSIZE", options.MAXSIZE.toString());
			if (options?.BLOCK !== void 0) parser.push("BLOCK", options.BLOCK.toString());
			pushXReadStreams(parser, streams);
		},
		transformReply: {
			2: generic_transformers_1.transformStreamsMessagesReplyResp2,
			3: generic_transformers_1.transformStreamsMessagesReplyResp3Compat
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/XREADGROUP.js
var require_XREADGROUP = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const XREAD_1 = require_XREAD();
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		parseCommand(parser, group, consumer, streams, options) {
			parser.push("XREADGROUP", "GROUP", group, consumer);
			if (options?.COUNT !== void 0) parser.push("COUNT", options.COUNT.toString());
			if (options?.MAXCOUNT !== void 0) parser.push("MAXCOUNT", options.MAXCOUNT.toString());
			if (options?.MAXSIZE !== void 0) parser.push("MAXSIZE", options.MAXSIZE.toString());
			if (options?.BLOCK !== void 0) parser.push("BLOCK", options.BLOCK.toString());
			if (options?.CLAIM !== void 0) parser.push("CLAIM", options.CLAIM.toString());
			if (options?.NOACK) parser.push("NOACK");
			(0, XREAD_1.pushXReadStreams)(parser, streams);
		},
		transformReply: {
			2: generic_transformers_1.transformStreamsMessagesReplyResp2,
			3: generic_transformers_1.transformStreamsMessagesReplyResp3Compat
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/XREVRANGE.js
var require_XREVRANGE = require_rolldown_runtime.__commonJSMin(((exports, module, this$35) => {
	var __createBinding = this$35 && this$35.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$35 && this$35.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$35 && this$35.__importStar || function(mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) {
			for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
		}
		__setModuleDefault(result, mod);
		return result;
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const XRANGE_1 = __importStar(require_XRANGE());
	exports.default = {
		parseCommand(parser, key, ...args) {
			parser.push("XREVRANGE");
			parser.pushKey(key);
			parser.pushVariadic((0, XRANGE_1.xRangeArguments)(args[0], args[1], args[2]));
		},
		transformReply: XRANGE_1.default.transformReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/XSETID.js
var require_XSETID = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, lastId, options) {
			parser.push("XSETID");
			parser.pushKey(key);
			parser.push(lastId);
			if (options?.ENTRIESADDED !== void 0) parser.push("ENTRIESADDED", options.ENTRIESADDED.toString());
			if (options?.MAXDELETEDID) parser.push("MAXDELETEDID", options.MAXDELETEDID);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/XTRIM.js
var require_XTRIM = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, strategy, threshold, options) {
			parser.push("XTRIM");
			parser.pushKey(key);
			parser.push(strategy);
			if (options?.strategyModifier !== void 0) parser.push(options.strategyModifier);
			parser.push(threshold.toString());
			if (options?.strategyModifier === "~" && options.LIMIT !== void 0) parser.push("LIMIT", options.LIMIT.toString());
			if (options?.policy) parser.push(options.policy);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZADD.js
var require_ZADD = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.pushMembers = void 0;
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		parseCommand(parser, key, members, options) {
			parser.push("ZADD");
			parser.pushKey(key);
			if (options?.condition) parser.push(options.condition);
			else if (options?.NX) parser.push("NX");
			else if (options?.XX) parser.push("XX");
			if (options?.comparison) parser.push(options.comparison);
			else if (options?.LT) parser.push("LT");
			else if (options?.GT) parser.push("GT");
			if (options?.CH) parser.push("CH");
			pushMembers(parser, members);
		},
		transformReply: generic_transformers_1.transformDoubleReply
	};
	function pushMembers(parser, members) {
		if (Array.isArray(members)) for (const member of members) pushMember(parser, member);
		else pushMember(parser, members);
	}
	exports.pushMembers = pushMembers;
	function pushMember(parser, member) {
		parser.push((0, generic_transformers_1.transformDoubleArgument)(member.score), member.value);
	}
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZADD_INCR.js
var require_ZADD_INCR = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const ZADD_1 = require_ZADD();
	exports.default = {
		parseCommand(parser, key, members, options) {
			parser.push("ZADD");
			parser.pushKey(key);
			if (options?.condition) parser.push(options.condition);
			if (options?.comparison) parser.push(options.comparison);
			if (options?.CH) parser.push("CH");
			parser.push("INCR");
			(0, ZADD_1.pushMembers)(parser, members);
		},
		transformReply: require_generic_transformers().transformNullableDoubleReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZCARD.js
var require_ZCARD = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("ZCARD");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZCOUNT.js
var require_ZCOUNT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		parseCommand(parser, key, min, max) {
			parser.push("ZCOUNT");
			parser.pushKey(key);
			parser.push((0, generic_transformers_1.transformStringDoubleArgument)(min), (0, generic_transformers_1.transformStringDoubleArgument)(max));
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZDIFF.js
var require_ZDIFF = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, keys) {
			parser.push("ZDIFF");
			parser.pushKeysLength(keys);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZDIFF_WITHSCORES.js
var require_ZDIFF_WITHSCORES = require_rolldown_runtime.__commonJSMin(((exports, module, this$34) => {
	var __importDefault = this$34 && this$34.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	const ZDIFF_1 = __importDefault(require_ZDIFF());
	exports.default = {
		parseCommand(parser, keys) {
			ZDIFF_1.default.parseCommand(parser, keys);
			parser.push("WITHSCORES");
		},
		transformReply: generic_transformers_1.transformSortedSetReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZDIFFSTORE.js
var require_ZDIFFSTORE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, destination, inputKeys) {
			parser.push("ZDIFFSTORE");
			parser.pushKey(destination);
			parser.pushKeysLength(inputKeys);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZINCRBY.js
var require_ZINCRBY = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		parseCommand(parser, key, increment, member) {
			parser.push("ZINCRBY");
			parser.pushKey(key);
			parser.push((0, generic_transformers_1.transformDoubleArgument)(increment), member);
		},
		transformReply: generic_transformers_1.transformDoubleReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZINTER.js
var require_ZINTER = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseZInterArguments = void 0;
	const generic_transformers_1 = require_generic_transformers();
	function parseZInterArguments(parser, keys, options) {
		(0, generic_transformers_1.parseZKeysArguments)(parser, keys);
		if (options?.AGGREGATE) parser.push("AGGREGATE", options.AGGREGATE);
	}
	exports.parseZInterArguments = parseZInterArguments;
	exports.default = {
		parseCommand(parser, keys, options) {
			parser.push("ZINTER");
			parseZInterArguments(parser, keys, options);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZINTER_WITHSCORES.js
var require_ZINTER_WITHSCORES = require_rolldown_runtime.__commonJSMin(((exports, module, this$33) => {
	var __importDefault = this$33 && this$33.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	const ZINTER_1 = __importDefault(require_ZINTER());
	exports.default = {
		parseCommand(...args) {
			ZINTER_1.default.parseCommand(...args);
			args[0].push("WITHSCORES");
		},
		transformReply: generic_transformers_1.transformSortedSetReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZINTERCARD.js
var require_ZINTERCARD = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, keys, options) {
			parser.push("ZINTERCARD");
			parser.pushKeysLength(keys);
			if (typeof options === "number") parser.push("LIMIT", options.toString());
			else if (options?.LIMIT) parser.push("LIMIT", options.LIMIT.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZINTERSTORE.js
var require_ZINTERSTORE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const ZINTER_1 = require_ZINTER();
	exports.default = {
		parseCommand(parser, destination, keys, options) {
			parser.push("ZINTERSTORE");
			parser.pushKey(destination);
			(0, ZINTER_1.parseZInterArguments)(parser, keys, options);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZLEXCOUNT.js
var require_ZLEXCOUNT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, min, max) {
			parser.push("ZLEXCOUNT");
			parser.pushKey(key);
			parser.push(min);
			parser.push(max);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZMSCORE.js
var require_ZMSCORE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		parseCommand(parser, key, member) {
			parser.push("ZMSCORE");
			parser.pushKey(key);
			parser.pushVariadic(member);
		},
		transformReply: {
			2: (reply, preserve, typeMapping) => {
				return reply.map((0, generic_transformers_1.createTransformNullableDoubleReplyResp2Func)(preserve, typeMapping));
			},
			3: void 0
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZPOPMAX_COUNT.js
var require_ZPOPMAX_COUNT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, count) {
			parser.push("ZPOPMAX");
			parser.pushKey(key);
			parser.push(count.toString());
		},
		transformReply: require_generic_transformers().transformSortedSetReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZPOPMAX.js
var require_ZPOPMAX = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		parseCommand(parser, key) {
			parser.push("ZPOPMAX");
			parser.pushKey(key);
		},
		transformReply: {
			2: (reply, preserve, typeMapping) => {
				if (reply.length === 0) return null;
				return {
					value: reply[0],
					score: generic_transformers_1.transformDoubleReply[2](reply[1], preserve, typeMapping)
				};
			},
			3: (reply) => {
				if (reply.length === 0) return null;
				return {
					value: reply[0],
					score: reply[1]
				};
			}
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZPOPMIN_COUNT.js
var require_ZPOPMIN_COUNT = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, count) {
			parser.push("ZPOPMIN");
			parser.pushKey(key);
			parser.push(count.toString());
		},
		transformReply: require_generic_transformers().transformSortedSetReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZPOPMIN.js
var require_ZPOPMIN = require_rolldown_runtime.__commonJSMin(((exports, module, this$32) => {
	var __importDefault = this$32 && this$32.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("ZPOPMIN");
			parser.pushKey(key);
		},
		transformReply: __importDefault(require_ZPOPMAX()).default.transformReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZRANDMEMBER.js
var require_ZRANDMEMBER = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("ZRANDMEMBER");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZRANDMEMBER_COUNT.js
var require_ZRANDMEMBER_COUNT = require_rolldown_runtime.__commonJSMin(((exports, module, this$31) => {
	var __importDefault = this$31 && this$31.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const ZRANDMEMBER_1 = __importDefault(require_ZRANDMEMBER());
	exports.default = {
		parseCommand(parser, key, count) {
			ZRANDMEMBER_1.default.parseCommand(parser, key);
			parser.push(count.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZRANDMEMBER_COUNT_WITHSCORES.js
var require_ZRANDMEMBER_COUNT_WITHSCORES = require_rolldown_runtime.__commonJSMin(((exports, module, this$30) => {
	var __importDefault = this$30 && this$30.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	const ZRANDMEMBER_COUNT_1 = __importDefault(require_ZRANDMEMBER_COUNT());
	exports.default = {
		parseCommand(parser, key, count) {
			ZRANDMEMBER_COUNT_1.default.parseCommand(parser, key, count);
			parser.push("WITHSCORES");
		},
		transformReply: generic_transformers_1.transformSortedSetReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZRANGE.js
var require_ZRANGE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.zRangeArgument = void 0;
	const generic_transformers_1 = require_generic_transformers();
	function zRangeArgument(min, max, options) {
		const args = [(0, generic_transformers_1.transformStringDoubleArgument)(min), (0, generic_transformers_1.transformStringDoubleArgument)(max)];
		switch (options?.BY) {
			case "SCORE":
				args.push("BYSCORE");
				break;
			case "LEX": args.push("BYLEX");
		}
		if (options?.REV) args.push("REV");
		if (options?.LIMIT) args.push("LIMIT", options.LIMIT.offset.toString(), options.LIMIT.count.toString());
		return args;
	}
	exports.zRangeArgument = zRangeArgument;
	exports.default = {
		parseCommand(parser, key, min, max, options) {
			parser.push("ZRANGE");
			parser.pushKey(key);
			parser.pushVariadic(zRangeArgument(min, max, options));
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZRANGE_WITHSCORES.js
var require_ZRANGE_WITHSCORES = require_rolldown_runtime.__commonJSMin(((exports, module, this$29) => {
	var __importDefault = this$29 && this$29.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	const ZRANGE_1 = __importDefault(require_ZRANGE());
	exports.default = {
		parseCommand(...args) {
			const parser = args[0];
			ZRANGE_1.default.parseCommand(...args);
			parser.push("WITHSCORES");
		},
		transformReply: generic_transformers_1.transformSortedSetReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZRANGEBYLEX.js
var require_ZRANGEBYLEX = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		parseCommand(parser, key, min, max, options) {
			parser.push("ZRANGEBYLEX");
			parser.pushKey(key);
			parser.push((0, generic_transformers_1.transformStringDoubleArgument)(min), (0, generic_transformers_1.transformStringDoubleArgument)(max));
			if (options?.LIMIT) parser.push("LIMIT", options.LIMIT.offset.toString(), options.LIMIT.count.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZRANGEBYSCORE.js
var require_ZRANGEBYSCORE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		parseCommand(parser, key, min, max, options) {
			parser.push("ZRANGEBYSCORE");
			parser.pushKey(key);
			parser.push((0, generic_transformers_1.transformStringDoubleArgument)(min), (0, generic_transformers_1.transformStringDoubleArgument)(max));
			if (options?.LIMIT) parser.push("LIMIT", options.LIMIT.offset.toString(), options.LIMIT.count.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZRANGEBYSCORE_WITHSCORES.js
var require_ZRANGEBYSCORE_WITHSCORES = require_rolldown_runtime.__commonJSMin(((exports, module, this$28) => {
	var __importDefault = this$28 && this$28.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	const ZRANGEBYSCORE_1 = __importDefault(require_ZRANGEBYSCORE());
	exports.default = {
		parseCommand(...args) {
			const parser = args[0];
			ZRANGEBYSCORE_1.default.parseCommand(...args);
			parser.push("WITHSCORES");
		},
		transformReply: generic_transformers_1.transformSortedSetReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZRANGESTORE.js
var require_ZRANGESTORE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		parseCommand(parser, destination, source, min, max, options) {
			parser.push("ZRANGESTORE");
			parser.pushKey(destination);
			parser.pushKey(source);
			parser.push((0, generic_transformers_1.transformStringDoubleArgument)(min), (0, generic_transformers_1.transformStringDoubleArgument)(max));
			switch (options?.BY) {
				case "SCORE":
					parser.push("BYSCORE");
					break;
				case "LEX": parser.push("BYLEX");
			}
			if (options?.REV) parser.push("REV");
			if (options?.LIMIT) parser.push("LIMIT", options.LIMIT.offset.toString(), options.LIMIT.count.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZREMRANGEBYSCORE.js
var require_ZREMRANGEBYSCORE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		parseCommand(parser, key, min, max) {
			parser.push("ZREMRANGEBYSCORE");
			parser.pushKey(key);
			parser.push((0, generic_transformers_1.transformStringDoubleArgument)(min), (0, generic_transformers_1.transformStringDoubleArgument)(max));
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZRANK.js
var require_ZRANK = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, member) {
			parser.push("ZRANK");
			parser.pushKey(key);
			parser.push(member);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZRANK_WITHSCORE.js
var require_ZRANK_WITHSCORE = require_rolldown_runtime.__commonJSMin(((exports, module, this$27) => {
	var __importDefault = this$27 && this$27.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const ZRANK_1 = __importDefault(require_ZRANK());
	exports.default = {
		parseCommand(...args) {
			const parser = args[0];
			ZRANK_1.default.parseCommand(...args);
			parser.push("WITHSCORE");
		},
		transformReply: {
			2: (reply) => {
				if (reply === null) return null;
				return {
					rank: reply[0],
					score: Number(reply[1])
				};
			},
			3: (reply) => {
				if (reply === null) return null;
				return {
					rank: reply[0],
					score: reply[1]
				};
			}
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZREM.js
var require_ZREM = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, member) {
			parser.push("ZREM");
			parser.pushKey(key);
			parser.pushVariadic(member);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZREMRANGEBYLEX.js
var require_ZREMRANGEBYLEX = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		parseCommand(parser, key, min, max) {
			parser.push("ZREMRANGEBYLEX");
			parser.pushKey(key);
			parser.push((0, generic_transformers_1.transformStringDoubleArgument)(min), (0, generic_transformers_1.transformStringDoubleArgument)(max));
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZREMRANGEBYRANK.js
var require_ZREMRANGEBYRANK = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, start, stop) {
			parser.push("ZREMRANGEBYRANK");
			parser.pushKey(key);
			parser.push(start.toString(), stop.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZREVRANK.js
var require_ZREVRANK = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, member) {
			parser.push("ZREVRANK");
			parser.pushKey(key);
			parser.push(member);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZREVRANK_WITHSCORE.js
var require_ZREVRANK_WITHSCORE = require_rolldown_runtime.__commonJSMin(((exports, module, this$26) => {
	var __importDefault = this$26 && this$26.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const ZRANK_WITHSCORE_1 = __importDefault(require_ZRANK_WITHSCORE());
	const ZREVRANK_1 = __importDefault(require_ZREVRANK());
	exports.default = {
		parseCommand(...args) {
			const parser = args[0];
			ZREVRANK_1.default.parseCommand(...args);
			parser.push("WITHSCORE");
		},
		transformReply: ZRANK_WITHSCORE_1.default.transformReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZSCAN.js
var require_ZSCAN = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const SCAN_1 = require_SCAN();
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		parseCommand(parser, key, cursor, options) {
			parser.push("ZSCAN");
			parser.pushKey(key);
			(0, SCAN_1.parseScanArguments)(parser, cursor, options);
		},
		transformReply([cursor, rawMembers]) {
			return {
				cursor,
				members: generic_transformers_1.transformSortedSetReply[2](rawMembers)
			};
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZSCORE.js
var require_ZSCORE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, member) {
			parser.push("ZSCORE");
			parser.pushKey(key);
			parser.push(member);
		},
		transformReply: require_generic_transformers().transformNullableDoubleReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZUNION.js
var require_ZUNION = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		parseCommand(parser, keys, options) {
			parser.push("ZUNION");
			(0, generic_transformers_1.parseZKeysArguments)(parser, keys);
			if (options?.AGGREGATE) parser.push("AGGREGATE", options.AGGREGATE);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZUNION_WITHSCORES.js
var require_ZUNION_WITHSCORES = require_rolldown_runtime.__commonJSMin(((exports, module, this$25) => {
	var __importDefault = this$25 && this$25.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	const ZUNION_1 = __importDefault(require_ZUNION());
	exports.default = {
		parseCommand(...args) {
			const parser = args[0];
			ZUNION_1.default.parseCommand(...args);
			parser.push("WITHSCORES");
		},
		transformReply: generic_transformers_1.transformSortedSetReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/ZUNIONSTORE.js
var require_ZUNIONSTORE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		parseCommand(parser, destination, keys, options) {
			parser.push("ZUNIONSTORE");
			parser.pushKey(destination);
			(0, generic_transformers_1.parseZKeysArguments)(parser, keys);
			if (options?.AGGREGATE) parser.push("AGGREGATE", options.AGGREGATE);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/VADD.js
var require_VADD = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		parseCommand(parser, key, vector, element, options) {
			parser.push("VADD");
			parser.pushKey(key);
			if (options?.REDUCE !== void 0) parser.push("REDUCE", options.REDUCE.toString());
			parser.push("VALUES", vector.length.toString());
			for (const value of vector) parser.push((0, generic_transformers_1.transformDoubleArgument)(value));
			parser.push(element);
			if (options?.CAS) parser.push("CAS");
			if (options?.QUANT) parser.push(options.QUANT);
			if (options?.EF !== void 0) parser.push("EF", options.EF.toString());
			if (options?.SETATTR) parser.push("SETATTR", JSON.stringify(options.SETATTR));
			if (options?.M !== void 0) parser.push("M", options.M.toString());
		},
		transformReply: generic_transformers_1.transformBooleanReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/VCARD.js
var require_VCARD = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("VCARD");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/VDIM.js
var require_VDIM = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("VDIM");
			parser.pushKey(key);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/VEMB.js
var require_VEMB = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, element) {
			parser.push("VEMB");
			parser.pushKey(key);
			parser.push(element);
		},
		transformReply: require_generic_transformers().transformDoubleArrayReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/VEMB_RAW.js
var require_VEMB_RAW = require_rolldown_runtime.__commonJSMin(((exports, module, this$24) => {
	var __importDefault = this$24 && this$24.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	const VEMB_1 = __importDefault(require_VEMB());
	exports.default = {
		parseCommand(parser, key, element) {
			VEMB_1.default.parseCommand(parser, key, element);
			parser.push("RAW");
		},
		transformReply: {
			2: (reply, preserve, typeMapping) => {
				return {
					quantization: reply[0],
					raw: reply[1],
					l2Norm: generic_transformers_1.transformDoubleReply[2](reply[2], preserve, typeMapping),
					...reply[3] !== void 0 && { quantizationRange: generic_transformers_1.transformDoubleReply[2](reply[3], preserve, typeMapping) }
				};
			},
			3: (reply) => {
				return {
					quantization: reply[0],
					raw: reply[1],
					l2Norm: reply[2],
					quantizationRange: reply[3]
				};
			}
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/VGETATTR.js
var require_VGETATTR = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, element) {
			parser.push("VGETATTR");
			parser.pushKey(key);
			parser.push(element);
		},
		transformReply: require_generic_transformers().transformRedisJsonNullReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/VINFO.js
var require_VINFO = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key) {
			parser.push("VINFO");
			parser.pushKey(key);
		},
		transformReply: {
			2: (reply) => {
				const ret = {};
				for (let i = 0; i < reply.length; i += 2) ret[reply[i].toString()] = reply[i + 1];
				return ret;
			},
			3: void 0
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/VLINKS.js
var require_VLINKS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, element) {
			parser.push("VLINKS");
			parser.pushKey(key);
			parser.push(element);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/VLINKS_WITHSCORES.js
var require_VLINKS_WITHSCORES = require_rolldown_runtime.__commonJSMin(((exports, module, this$23) => {
	var __importDefault = this$23 && this$23.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	const VLINKS_1 = __importDefault(require_VLINKS());
	function transformVLinksWithScoresReply(reply, preserve, typeMapping) {
		const layers = [];
		for (const layer of reply) {
			const obj = {};
			for (let i = 0; i < layer.length; i += 2) {
				const element = layer[i];
				const score = generic_transformers_1.transformDoubleReply[2](layer[i + 1], preserve, typeMapping);
				obj[element.toString()] = score;
			}
			layers.push(obj);
		}
		return layers;
	}
	exports.default = {
		parseCommand(...args) {
			const parser = args[0];
			VLINKS_1.default.parseCommand(...args);
			parser.push("WITHSCORES");
		},
		transformReply: {
			2: transformVLinksWithScoresReply,
			3: void 0
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/VRANDMEMBER.js
var require_VRANDMEMBER = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		CACHEABLE: false,
		parseCommand(parser, key, count) {
			parser.push("VRANDMEMBER");
			parser.pushKey(key);
			if (count !== void 0) parser.push(count.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/VRANGE.js
var require_VRANGE = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, start, end, count) {
			parser.push("VRANGE");
			parser.pushKey(key);
			parser.push(start, end);
			if (count !== void 0) parser.push(count.toString());
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/VREM.js
var require_VREM = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, element) {
			parser.push("VREM");
			parser.pushKey(key);
			parser.push(element);
		},
		transformReply: require_generic_transformers().transformBooleanReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/VSETATTR.js
var require_VSETATTR = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, key, element, attributes) {
			parser.push("VSETATTR");
			parser.pushKey(key);
			parser.push(element);
			if (typeof attributes === "object" && attributes !== null) parser.push(JSON.stringify(attributes));
			else parser.push(attributes);
		},
		transformReply: require_generic_transformers().transformBooleanReply
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/VSIM.js
var require_VSIM = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		parseCommand(parser, key, query, options) {
			parser.push("VSIM");
			parser.pushKey(key);
			if (Array.isArray(query)) {
				parser.push("VALUES", query.length.toString());
				for (const value of query) parser.push((0, generic_transformers_1.transformDoubleArgument)(value));
			} else parser.push("ELE", query);
			if (options?.COUNT !== void 0) parser.push("COUNT", options.COUNT.toString());
			if (options?.EPSILON !== void 0) parser.push("EPSILON", options.EPSILON.toString());
			if (options?.EF !== void 0) parser.push("EF", options.EF.toString());
			if (options?.FILTER) parser.push("FILTER", options.FILTER);
			if (options?.["FILTER-EF"] !== void 0) parser.push("FILTER-EF", options["FILTER-EF"].toString());
			if (options?.TRUTH) parser.push("TRUTH");
			if (options?.NOTHREAD) parser.push("NOTHREAD");
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/VSIM_WITHSCORES.js
var require_VSIM_WITHSCORES = require_rolldown_runtime.__commonJSMin(((exports, module, this$22) => {
	var __importDefault = this$22 && this$22.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	const VSIM_1 = __importDefault(require_VSIM());
	exports.default = {
		parseCommand(...args) {
			const parser = args[0];
			VSIM_1.default.parseCommand(...args);
			parser.push("WITHSCORES");
		},
		transformReply: {
			2: (reply, preserve, typeMapping) => {
				const inferred = reply;
				const members = {};
				for (let i = 0; i < inferred.length; i += 2) members[inferred[i].toString()] = generic_transformers_1.transformDoubleReply[2](inferred[i + 1], preserve, typeMapping);
				return members;
			},
			3: void 0
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/LATENCY_HISTOGRAM.js
var require_LATENCY_HISTOGRAM = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	const id = (n) => n;
	exports.default = {
		IS_READ_ONLY: true,
		parseCommand(parser, ...commands) {
			const args = ["LATENCY", "HISTOGRAM"];
			if (commands.length !== 0) args.push(...commands);
			parser.push(...args);
		},
		transformReply: {
			2: (reply) => {
				const result = {};
				if (reply.length === 0) return result;
				for (let i = 1; i < reply.length; i += 2) {
					const histogram = reply[i];
					result[reply[i - 1]] = {
						calls: histogram[1],
						histogram_usec: (0, generic_transformers_1.transformTuplesToMap)(histogram[3], id)
					};
				}
				return result;
			},
			3: void 0
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commands/index.js
var require_commands$1 = require_rolldown_runtime.__commonJSMin(((exports, module, this$21) => {
	var __createBinding = this$21 && this$21.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$21 && this$21.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$21 && this$21.__importStar || function(mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) {
			for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
		}
		__setModuleDefault(result, mod);
		return result;
	};
	var __importDefault = this$21 && this$21.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.NON_STICKY_COMMANDS = exports.REDIS_FLUSH_MODES = exports.COMMAND_LIST_FILTER_BY = exports.CLUSTER_SLOT_STATES = exports.FAILOVER_MODES = exports.CLIENT_UNBLOCK_MODES = exports.CLIENT_KILL_FILTERS = exports.AR_OPERATIONS = exports.AR_PREDICATE_COMBINATORS = exports.AR_PREDICATE_TYPES = void 0;
	const ACL_CAT_1 = __importDefault(require_ACL_CAT());
	const ACL_DELUSER_1 = __importDefault(require_ACL_DELUSER());
	const ACL_DRYRUN_1 = __importDefault(require_ACL_DRYRUN());
	const ACL_GENPASS_1 = __importDefault(require_ACL_GENPASS());
	const ACL_GETUSER_1 = __importDefault(require_ACL_GETUSER());
	const ACL_LIST_1 = __importDefault(require_ACL_LIST());
	const ACL_LOAD_1 = __importDefault(require_ACL_LOAD());
	const ACL_LOG_RESET_1 = __importDefault(require_ACL_LOG_RESET());
	const ACL_LOG_1 = __importDefault(require_ACL_LOG());
	const ACL_SAVE_1 = __importDefault(require_ACL_SAVE());
	const ACL_SETUSER_1 = __importDefault(require_ACL_SETUSER());
	const ACL_USERS_1 = __importDefault(require_ACL_USERS());
	const ACL_WHOAMI_1 = __importDefault(require_ACL_WHOAMI());
	const APPEND_1 = __importDefault(require_APPEND());
	const ARCOUNT_1 = __importDefault(require_ARCOUNT());
	const ARDEL_1 = __importDefault(require_ARDEL());
	const ARDELRANGE_1 = __importDefault(require_ARDELRANGE());
	const ARGET_1 = __importDefault(require_ARGET());
	const ARGETRANGE_1 = __importDefault(require_ARGETRANGE());
	const ARGREP_1 = __importStar(require_ARGREP());
	Object.defineProperty(exports, "AR_PREDICATE_TYPES", {
		enumerable: true,
		get: function() {
			return ARGREP_1.AR_PREDICATE_TYPES;
		}
	});
	Object.defineProperty(exports, "AR_PREDICATE_COMBINATORS", {
		enumerable: true,
		get: function() {
			return ARGREP_1.AR_PREDICATE_COMBINATORS;
		}
	});
	const ARGREP_WITHVALUES_1 = __importDefault(require_ARGREP_WITHVALUES());
	const ARINFO_1 = __importDefault(require_ARINFO());
	const ARINSERT_1 = __importDefault(require_ARINSERT());
	const ARLASTITEMS_1 = __importDefault(require_ARLASTITEMS());
	const ARLEN_1 = __importDefault(require_ARLEN());
	const ARMGET_1 = __importDefault(require_ARMGET());
	const ARMSET_1 = __importDefault(require_ARMSET());
	const ARNEXT_1 = __importDefault(require_ARNEXT());
	const AROP_1 = __importStar(require_AROP());
	Object.defineProperty(exports, "AR_OPERATIONS", {
		enumerable: true,
		get: function() {
			return AROP_1.AR_OPERATIONS;
		}
	});
	const ARRING_1 = __importDefault(require_ARRING());
	const ARSCAN_1 = __importDefault(require_ARSCAN());
	const ARSEEK_1 = __importDefault(require_ARSEEK());
	const ARSET_1 = __importDefault(require_ARSET());
	const ASKING_1 = __importDefault(require_ASKING());
	const AUTH_1 = __importDefault(require_AUTH());
	const BGREWRITEAOF_1 = __importDefault(require_BGREWRITEAOF());
	const BGSAVE_1 = __importDefault(require_BGSAVE());
	const BITCOUNT_1 = __importDefault(require_BITCOUNT());
	const BITFIELD_RO_1 = __importDefault(require_BITFIELD_RO());
	const BITFIELD_1 = __importDefault(require_BITFIELD());
	const BITOP_1 = __importDefault(require_BITOP());
	const BITPOS_1 = __importDefault(require_BITPOS());
	const BLESS_GET_1 = __importDefault(require_BLESS_GET());
	const BLESS_SET_1 = __importDefault(require_BLESS_SET());
	const BLESS_CLEAR_1 = __importDefault(require_BLESS_CLEAR());
	const BLESS_SCAN_1 = __importDefault(require_BLESS_SCAN());
	const BLMOVE_1 = __importDefault(require_BLMOVE());
	const BLMOVEM_1 = __importDefault(require_BLMOVEM());
	const BLMPOP_1 = __importDefault(require_BLMPOP());
	const BLPOP_1 = __importDefault(require_BLPOP());
	const BRPOP_1 = __importDefault(require_BRPOP());
	const BRPOPLPUSH_1 = __importDefault(require_BRPOPLPUSH());
	const BZMPOP_1 = __importDefault(require_BZMPOP());
	const BZPOPMAX_1 = __importDefault(require_BZPOPMAX());
	const BZPOPMIN_1 = __importDefault(require_BZPOPMIN());
	const CLIENT_CACHING_1 = __importDefault(require_CLIENT_CACHING());
	const CLIENT_GETNAME_1 = __importDefault(require_CLIENT_GETNAME());
	const CLIENT_GETREDIR_1 = __importDefault(require_CLIENT_GETREDIR());
	const CLIENT_ID_1 = __importDefault(require_CLIENT_ID());
	const CLIENT_INFO_1 = __importDefault(require_CLIENT_INFO());
	const CLIENT_KILL_1 = __importStar(require_CLIENT_KILL());
	Object.defineProperty(exports, "CLIENT_KILL_FILTERS", {
		enumerable: true,
		get: function() {
			return CLIENT_KILL_1.CLIENT_KILL_FILTERS;
		}
	});
	const CLIENT_LIST_1 = __importDefault(require_CLIENT_LIST());
	const CLIENT_NO_EVICT_1 = __importDefault(require_CLIENT_NO_EVICT());
	const CLIENT_NO_TOUCH_1 = __importDefault(require_CLIENT_NO_TOUCH());
	const CLIENT_PAUSE_1 = __importDefault(require_CLIENT_PAUSE());
	const CLIENT_SETNAME_1 = __importDefault(require_CLIENT_SETNAME());
	const CLIENT_TRACKING_1 = __importDefault(require_CLIENT_TRACKING());
	const CLIENT_TRACKINGINFO_1 = __importDefault(require_CLIENT_TRACKINGINFO());
	const CLIENT_UNBLOCK_1 = __importStar(require_CLIENT_UNBLOCK());
	Object.defineProperty(exports, "CLIENT_UNBLOCK_MODES", {
		enumerable: true,
		get: function() {
			return CLIENT_UNBLOCK_1.CLIENT_UNBLOCK_MODES;
		}
	});
	const CLIENT_UNPAUSE_1 = __importDefault(require_CLIENT_UNPAUSE());
	const CLUSTER_ADDSLOTS_1 = __importDefault(require_CLUSTER_ADDSLOTS());
	const CLUSTER_ADDSLOTSRANGE_1 = __importDefault(require_CLUSTER_ADDSLOTSRANGE());
	const CLUSTER_BUMPEPOCH_1 = __importDefault(require_CLUSTER_BUMPEPOCH());
	const CLUSTER_COUNT_FAILURE_REPORTS_1 = __importDefault(require_CLUSTER_COUNT_FAILURE_REPORTS());
	const CLUSTER_COUNTKEYSINSLOT_1 = __importDefault(require_CLUSTER_COUNTKEYSINSLOT());
	const CLUSTER_DELSLOTS_1 = __importDefault(require_CLUSTER_DELSLOTS());
	const CLUSTER_DELSLOTSRANGE_1 = __importDefault(require_CLUSTER_DELSLOTSRANGE());
	const CLUSTER_FAILOVER_1 = __importStar(require_CLUSTER_FAILOVER());
	Object.defineProperty(exports, "FAILOVER_MODES", {
		enumerable: true,
		get: function() {
			return CLUSTER_FAILOVER_1.FAILOVER_MODES;
		}
	});
	const CLUSTER_FLUSHSLOTS_1 = __importDefault(require_CLUSTER_FLUSHSLOTS());
	const CLUSTER_FORGET_1 = __importDefault(require_CLUSTER_FORGET());
	const CLUSTER_GETKEYSINSLOT_1 = __importDefault(require_CLUSTER_GETKEYSINSLOT());
	const CLUSTER_INFO_1 = __importDefault(require_CLUSTER_INFO());
	const CLUSTER_KEYSLOT_1 = __importDefault(require_CLUSTER_KEYSLOT());
	const CLUSTER_LINKS_1 = __importDefault(require_CLUSTER_LINKS());
	const CLUSTER_MEET_1 = __importDefault(require_CLUSTER_MEET());
	const CLUSTER_MYID_1 = __importDefault(require_CLUSTER_MYID());
	const CLUSTER_MYSHARDID_1 = __importDefault(require_CLUSTER_MYSHARDID());
	const CLUSTER_NODES_1 = __importDefault(require_CLUSTER_NODES());
	const CLUSTER_REPLICAS_1 = __importDefault(require_CLUSTER_REPLICAS());
	const CLUSTER_REPLICATE_1 = __importDefault(require_CLUSTER_REPLICATE());
	const CLUSTER_RESET_1 = __importDefault(require_CLUSTER_RESET());
	const CLUSTER_SAVECONFIG_1 = __importDefault(require_CLUSTER_SAVECONFIG());
	const CLUSTER_SET_CONFIG_EPOCH_1 = __importDefault(require_CLUSTER_SET_CONFIG_EPOCH());
	const CLUSTER_SETSLOT_1 = __importStar(require_CLUSTER_SETSLOT());
	Object.defineProperty(exports, "CLUSTER_SLOT_STATES", {
		enumerable: true,
		get: function() {
			return CLUSTER_SETSLOT_1.CLUSTER_SLOT_STATES;
		}
	});
	const CLUSTER_SLOTS_1 = __importDefault(require_CLUSTER_SLOTS());
	const COMMAND_COUNT_1 = __importDefault(require_COMMAND_COUNT());
	const COMMAND_DOCS_1 = __importDefault(require_COMMAND_DOCS());
	const COMMAND_GETKEYS_1 = __importDefault(require_COMMAND_GETKEYS());
	const COMMAND_GETKEYSANDFLAGS_1 = __importDefault(require_COMMAND_GETKEYSANDFLAGS());
	const COMMAND_INFO_1 = __importDefault(require_COMMAND_INFO());
	const COMMAND_LIST_1 = __importStar(require_COMMAND_LIST());
	Object.defineProperty(exports, "COMMAND_LIST_FILTER_BY", {
		enumerable: true,
		get: function() {
			return COMMAND_LIST_1.COMMAND_LIST_FILTER_BY;
		}
	});
	const COMMAND_1 = __importDefault(require_COMMAND());
	const CONFIG_GET_1 = __importDefault(require_CONFIG_GET());
	const CONFIG_RESETSTAT_1 = __importDefault(require_CONFIG_RESETSTAT());
	const CONFIG_REWRITE_1 = __importDefault(require_CONFIG_REWRITE());
	const CONFIG_SET_1 = __importDefault(require_CONFIG_SET());
	const COPY_1 = __importDefault(require_COPY());
	const DBSIZE_1 = __importDefault(require_DBSIZE());
	const DECR_1 = __importDefault(require_DECR());
	const DECRBY_1 = __importDefault(require_DECRBY());
	const DEL_1 = __importDefault(require_DEL());
	const DELEX_1 = __importDefault(require_DELEX());
	const DIGEST_1 = __importDefault(require_DIGEST());
	const DUMP_1 = __importDefault(require_DUMP());
	const ECHO_1 = __importDefault(require_ECHO());
	const EVAL_RO_1 = __importDefault(require_EVAL_RO());
	const EVAL_1 = __importDefault(require_EVAL());
	const EVALSHA_RO_1 = __importDefault(require_EVALSHA_RO());
	const EVALSHA_1 = __importDefault(require_EVALSHA());
	const GEOADD_1 = __importDefault(require_GEOADD());
	const GEODIST_1 = __importDefault(require_GEODIST());
	const GEOHASH_1 = __importDefault(require_GEOHASH());
	const GEOPOS_1 = __importDefault(require_GEOPOS());
	const GEORADIUS_RO_WITH_1 = __importDefault(require_GEORADIUS_RO_WITH());
	const GEORADIUS_RO_1 = __importDefault(require_GEORADIUS_RO());
	const GEORADIUS_STORE_1 = __importDefault(require_GEORADIUS_STORE());
	const GEORADIUS_WITH_1 = __importDefault(require_GEORADIUS_WITH());
	const GEORADIUS_1 = __importDefault(require_GEORADIUS());
	const GEORADIUSBYMEMBER_RO_WITH_1 = __importDefault(require_GEORADIUSBYMEMBER_RO_WITH());
	const GEORADIUSBYMEMBER_RO_1 = __importDefault(require_GEORADIUSBYMEMBER_RO());
	const GEORADIUSBYMEMBER_STORE_1 = __importDefault(require_GEORADIUSBYMEMBER_STORE());
	const GEORADIUSBYMEMBER_WITH_1 = __importDefault(require_GEORADIUSBYMEMBER_WITH());
	const GEORADIUSBYMEMBER_1 = __importDefault(require_GEORADIUSBYMEMBER());
	const GEOSEARCH_WITH_1 = __importDefault(require_GEOSEARCH_WITH());
	const GEOSEARCH_1 = __importDefault(require_GEOSEARCH());
	const GEOSEARCHSTORE_1 = __importDefault(require_GEOSEARCHSTORE());
	const GET_1 = __importDefault(require_GET());
	const GETBIT_1 = __importDefault(require_GETBIT());
	const GETDEL_1 = __importDefault(require_GETDEL());
	const GETEX_1 = __importDefault(require_GETEX());
	const GETRANGE_1 = __importDefault(require_GETRANGE());
	const GETSET_1 = __importDefault(require_GETSET());
	const EXISTS_1 = __importDefault(require_EXISTS());
	const EXPIRE_1 = __importDefault(require_EXPIRE());
	const EXPIREAT_1 = __importDefault(require_EXPIREAT());
	const EXPIRETIME_1 = __importDefault(require_EXPIRETIME());
	const FLUSHALL_1 = __importStar(require_FLUSHALL());
	Object.defineProperty(exports, "REDIS_FLUSH_MODES", {
		enumerable: true,
		get: function() {
			return FLUSHALL_1.REDIS_FLUSH_MODES;
		}
	});
	const FLUSHDB_1 = __importDefault(require_FLUSHDB());
	const FCALL_1 = __importDefault(require_FCALL());
	const FCALL_RO_1 = __importDefault(require_FCALL_RO());
	const FUNCTION_DELETE_1 = __importDefault(require_FUNCTION_DELETE());
	const FUNCTION_DUMP_1 = __importDefault(require_FUNCTION_DUMP());
	const FUNCTION_FLUSH_1 = __importDefault(require_FUNCTION_FLUSH());
	const FUNCTION_KILL_1 = __importDefault(require_FUNCTION_KILL());
	const FUNCTION_LIST_WITHCODE_1 = __importDefault(require_FUNCTION_LIST_WITHCODE());
	const FUNCTION_LIST_1 = __importDefault(require_FUNCTION_LIST());
	const FUNCTION_LOAD_1 = __importDefault(require_FUNCTION_LOAD());
	const FUNCTION_RESTORE_1 = __importDefault(require_FUNCTION_RESTORE());
	const FUNCTION_STATS_1 = __importDefault(require_FUNCTION_STATS());
	const HDEL_1 = __importDefault(require_HDEL());
	const HELLO_1 = __importDefault(require_HELLO());
	const HEXISTS_1 = __importDefault(require_HEXISTS());
	const HEXPIRE_1 = __importDefault(require_HEXPIRE());
	const HEXPIREAT_1 = __importDefault(require_HEXPIREAT());
	const HEXPIRETIME_1 = __importDefault(require_HEXPIRETIME());
	const HGET_1 = __importDefault(require_HGET());
	const HGETALL_1 = __importDefault(require_HGETALL());
	const HGETDEL_1 = __importDefault(require_HGETDEL());
	const HGETEX_1 = __importDefault(require_HGETEX());
	const HIMPORT_DISCARD_1 = __importDefault(require_HIMPORT_DISCARD());
	const HIMPORT_DISCARDALL_1 = __importDefault(require_HIMPORT_DISCARDALL());
	const HIMPORT_PREPARE_1 = __importDefault(require_HIMPORT_PREPARE());
	const HIMPORT_SET_1 = __importDefault(require_HIMPORT_SET());
	const HINCRBY_1 = __importDefault(require_HINCRBY());
	const HINCRBYFLOAT_1 = __importDefault(require_HINCRBYFLOAT());
	const HKEYS_1 = __importDefault(require_HKEYS());
	const HLEN_1 = __importDefault(require_HLEN());
	const HMGET_1 = __importDefault(require_HMGET());
	const HPERSIST_1 = __importDefault(require_HPERSIST());
	const HPEXPIRE_1 = __importDefault(require_HPEXPIRE());
	const HPEXPIREAT_1 = __importDefault(require_HPEXPIREAT());
	const HPEXPIRETIME_1 = __importDefault(require_HPEXPIRETIME());
	const HPTTL_1 = __importDefault(require_HPTTL());
	const HRANDFIELD_COUNT_WITHVALUES_1 = __importDefault(require_HRANDFIELD_COUNT_WITHVALUES());
	const HRANDFIELD_COUNT_1 = __importDefault(require_HRANDFIELD_COUNT());
	const HRANDFIELD_1 = __importDefault(require_HRANDFIELD());
	const HSCAN_1 = __importDefault(require_HSCAN());
	const HSCAN_NOVALUES_1 = __importDefault(require_HSCAN_NOVALUES());
	const HSET_1 = __importDefault(require_HSET());
	const HSETEX_1 = __importDefault(require_HSETEX());
	const HSETNX_1 = __importDefault(require_HSETNX());
	const HSTRLEN_1 = __importDefault(require_HSTRLEN());
	const HTTL_1 = __importDefault(require_HTTL());
	const HVALS_1 = __importDefault(require_HVALS());
	const HOTKEYS_GET_1 = __importDefault(require_HOTKEYS_GET());
	const HOTKEYS_RESET_1 = __importDefault(require_HOTKEYS_RESET());
	const HOTKEYS_START_1 = __importDefault(require_HOTKEYS_START());
	const HOTKEYS_STOP_1 = __importDefault(require_HOTKEYS_STOP());
	const INCR_1 = __importDefault(require_INCR());
	const INCRBY_1 = __importDefault(require_INCRBY());
	const INCRBYFLOAT_1 = __importDefault(require_INCRBYFLOAT());
	const INCREX_1 = __importDefault(require_INCREX());
	const INCREXBYFLOAT_1 = __importDefault(require_INCREXBYFLOAT());
	const INFO_1 = __importDefault(require_INFO());
	const KEYS_1 = __importDefault(require_KEYS());
	const LASTSAVE_1 = __importDefault(require_LASTSAVE());
	const LATENCY_DOCTOR_1 = __importDefault(require_LATENCY_DOCTOR());
	const LATENCY_GRAPH_1 = __importDefault(require_LATENCY_GRAPH());
	const LATENCY_HISTORY_1 = __importDefault(require_LATENCY_HISTORY());
	const LATENCY_LATEST_1 = __importDefault(require_LATENCY_LATEST());
	const LATENCY_RESET_1 = __importDefault(require_LATENCY_RESET());
	const LCS_IDX_WITHMATCHLEN_1 = __importDefault(require_LCS_IDX_WITHMATCHLEN());
	const LCS_IDX_1 = __importDefault(require_LCS_IDX());
	const LCS_LEN_1 = __importDefault(require_LCS_LEN());
	const LCS_1 = __importDefault(require_LCS());
	const LINDEX_1 = __importDefault(require_LINDEX());
	const LINSERT_1 = __importDefault(require_LINSERT());
	const LLEN_1 = __importDefault(require_LLEN());
	const LMOVE_1 = __importDefault(require_LMOVE());
	const LMOVEM_1 = __importDefault(require_LMOVEM());
	const LMPOP_1 = __importDefault(require_LMPOP());
	const LOLWUT_1 = __importDefault(require_LOLWUT());
	const LPOP_COUNT_1 = __importDefault(require_LPOP_COUNT());
	const LPOP_1 = __importDefault(require_LPOP());
	const LPOS_COUNT_1 = __importDefault(require_LPOS_COUNT());
	const LPOS_1 = __importDefault(require_LPOS());
	const LPUSH_1 = __importDefault(require_LPUSH());
	const LPUSHX_1 = __importDefault(require_LPUSHX());
	const LRANGE_1 = __importDefault(require_LRANGE());
	const LREM_1 = __importDefault(require_LREM());
	const LSET_1 = __importDefault(require_LSET());
	const LTRIM_1 = __importDefault(require_LTRIM());
	const MEMORY_DOCTOR_1 = __importDefault(require_MEMORY_DOCTOR());
	const MEMORY_MALLOC_STATS_1 = __importDefault(require_MEMORY_MALLOC_STATS());
	const MEMORY_PURGE_1 = __importDefault(require_MEMORY_PURGE());
	const MEMORY_STATS_1 = __importDefault(require_MEMORY_STATS());
	const MEMORY_USAGE_1 = __importDefault(require_MEMORY_USAGE());
	const MGET_1 = __importDefault(require_MGET());
	const MIGRATE_1 = __importDefault(require_MIGRATE());
	const MODULE_LIST_1 = __importDefault(require_MODULE_LIST());
	const MODULE_LOAD_1 = __importDefault(require_MODULE_LOAD());
	const MODULE_UNLOAD_1 = __importDefault(require_MODULE_UNLOAD());
	const MOVE_1 = __importDefault(require_MOVE());
	const MSET_1 = __importDefault(require_MSET());
	const MSETEX_1 = __importDefault(require_MSETEX());
	const MSETNX_1 = __importDefault(require_MSETNX());
	const OBJECT_ENCODING_1 = __importDefault(require_OBJECT_ENCODING());
	const OBJECT_FREQ_1 = __importDefault(require_OBJECT_FREQ());
	const OBJECT_IDLETIME_1 = __importDefault(require_OBJECT_IDLETIME());
	const OBJECT_REFCOUNT_1 = __importDefault(require_OBJECT_REFCOUNT());
	const PERSIST_1 = __importDefault(require_PERSIST());
	const PEXPIRE_1 = __importDefault(require_PEXPIRE());
	const PEXPIREAT_1 = __importDefault(require_PEXPIREAT());
	const PEXPIRETIME_1 = __importDefault(require_PEXPIRETIME());
	const PFADD_1 = __importDefault(require_PFADD());
	const PFCOUNT_1 = __importDefault(require_PFCOUNT());
	const PFMERGE_1 = __importDefault(require_PFMERGE());
	const PING_1 = __importDefault(require_PING());
	const PSETEX_1 = __importDefault(require_PSETEX());
	const PTTL_1 = __importDefault(require_PTTL());
	const PUBLISH_1 = __importDefault(require_PUBLISH());
	const PUBSUB_CHANNELS_1 = __importDefault(require_PUBSUB_CHANNELS());
	const PUBSUB_NUMPAT_1 = __importDefault(require_PUBSUB_NUMPAT());
	const PUBSUB_NUMSUB_1 = __importDefault(require_PUBSUB_NUMSUB());
	const PUBSUB_SHARDNUMSUB_1 = __importDefault(require_PUBSUB_SHARDNUMSUB());
	const PUBSUB_SHARDCHANNELS_1 = __importDefault(require_PUBSUB_SHARDCHANNELS());
	const RANDOMKEY_1 = __importDefault(require_RANDOMKEY());
	const READONLY_1 = __importDefault(require_READONLY());
	const RENAME_1 = __importDefault(require_RENAME());
	const RENAMENX_1 = __importDefault(require_RENAMENX());
	const REPLICAOF_1 = __importDefault(require_REPLICAOF());
	const RESTORE_ASKING_1 = __importDefault(require_RESTORE_ASKING());
	const RESTORE_1 = __importDefault(require_RESTORE());
	const ROLE_1 = __importDefault(require_ROLE());
	const RPOP_COUNT_1 = __importDefault(require_RPOP_COUNT());
	const RPOP_1 = __importDefault(require_RPOP());
	const RPOPLPUSH_1 = __importDefault(require_RPOPLPUSH());
	const RPUSH_1 = __importDefault(require_RPUSH());
	const RPUSHX_1 = __importDefault(require_RPUSHX());
	const SADD_1 = __importDefault(require_SADD());
	const SCAN_1 = __importDefault(require_SCAN());
	const SCARD_1 = __importDefault(require_SCARD());
	const SCRIPT_DEBUG_1 = __importDefault(require_SCRIPT_DEBUG());
	const SCRIPT_EXISTS_1 = __importDefault(require_SCRIPT_EXISTS());
	const SCRIPT_FLUSH_1 = __importDefault(require_SCRIPT_FLUSH());
	const SCRIPT_KILL_1 = __importDefault(require_SCRIPT_KILL());
	const SCRIPT_LOAD_1 = __importDefault(require_SCRIPT_LOAD());
	const SDIFF_1 = __importDefault(require_SDIFF());
	const SDIFFCARD_1 = __importDefault(require_SDIFFCARD());
	const SDIFFSTORE_1 = __importDefault(require_SDIFFSTORE());
	const SET_1 = __importDefault(require_SET());
	const SETBIT_1 = __importDefault(require_SETBIT());
	const SETEX_1 = __importDefault(require_SETEX());
	const SETNX_1 = __importDefault(require_SETNX());
	const SETRANGE_1 = __importDefault(require_SETRANGE());
	const SINTER_1 = __importDefault(require_SINTER());
	const SINTERCARD_1 = __importDefault(require_SINTERCARD());
	const SINTERSTORE_1 = __importDefault(require_SINTERSTORE());
	const SISMEMBER_1 = __importDefault(require_SISMEMBER());
	const SMEMBERS_1 = __importDefault(require_SMEMBERS());
	const SMISMEMBER_1 = __importDefault(require_SMISMEMBER());
	const SMOVE_1 = __importDefault(require_SMOVE());
	const SORT_RO_1 = __importDefault(require_SORT_RO());
	const SORT_STORE_1 = __importDefault(require_SORT_STORE());
	const SORT_1 = __importDefault(require_SORT());
	const SPOP_COUNT_1 = __importDefault(require_SPOP_COUNT());
	const SPOP_1 = __importDefault(require_SPOP());
	const SPUBLISH_1 = __importDefault(require_SPUBLISH());
	const SRANDMEMBER_COUNT_1 = __importDefault(require_SRANDMEMBER_COUNT());
	const SRANDMEMBER_1 = __importDefault(require_SRANDMEMBER());
	const SREM_1 = __importDefault(require_SREM());
	const SSCAN_1 = __importDefault(require_SSCAN());
	const STRLEN_1 = __importDefault(require_STRLEN());
	const SUNION_1 = __importDefault(require_SUNION());
	const SUNIONCARD_1 = __importDefault(require_SUNIONCARD());
	const SUNIONSTORE_1 = __importDefault(require_SUNIONSTORE());
	const SWAPDB_1 = __importDefault(require_SWAPDB());
	const TIME_1 = __importDefault(require_TIME());
	const TOUCH_1 = __importDefault(require_TOUCH());
	const TTL_1 = __importDefault(require_TTL());
	const TYPE_1 = __importDefault(require_TYPE());
	const UNLINK_1 = __importDefault(require_UNLINK());
	const WAIT_1 = __importDefault(require_WAIT());
	const XACK_1 = __importDefault(require_XACK());
	const XACKDEL_1 = __importDefault(require_XACKDEL());
	const XADD_NOMKSTREAM_1 = __importDefault(require_XADD_NOMKSTREAM());
	const XADD_1 = __importDefault(require_XADD());
	const XAUTOCLAIM_JUSTID_1 = __importDefault(require_XAUTOCLAIM_JUSTID());
	const XAUTOCLAIM_1 = __importDefault(require_XAUTOCLAIM());
	const XCLAIM_JUSTID_1 = __importDefault(require_XCLAIM_JUSTID());
	const XCLAIM_1 = __importDefault(require_XCLAIM());
	const XCFGSET_1 = __importDefault(require_XCFGSET());
	const XDEL_1 = __importDefault(require_XDEL());
	const XDELEX_1 = __importDefault(require_XDELEX());
	const XGROUP_CREATE_1 = __importDefault(require_XGROUP_CREATE());
	const XGROUP_CREATECONSUMER_1 = __importDefault(require_XGROUP_CREATECONSUMER());
	const XGROUP_DELCONSUMER_1 = __importDefault(require_XGROUP_DELCONSUMER());
	const XGROUP_DESTROY_1 = __importDefault(require_XGROUP_DESTROY());
	const XGROUP_SETID_1 = __importDefault(require_XGROUP_SETID());
	const XINFO_CONSUMERS_1 = __importDefault(require_XINFO_CONSUMERS());
	const XINFO_GROUPS_1 = __importDefault(require_XINFO_GROUPS());
	const XINFO_STREAM_1 = __importDefault(require_XINFO_STREAM());
	const XLEN_1 = __importDefault(require_XLEN());
	const XNACK_1 = __importDefault(require_XNACK());
	const XPENDING_RANGE_1 = __importDefault(require_XPENDING_RANGE());
	const XPENDING_1 = __importDefault(require_XPENDING());
	const XRANGE_1 = __importDefault(require_XRANGE());
	const XREAD_1 = __importDefault(require_XREAD());
	const XREADGROUP_1 = __importDefault(require_XREADGROUP());
	const XREVRANGE_1 = __importDefault(require_XREVRANGE());
	const XSETID_1 = __importDefault(require_XSETID());
	const XTRIM_1 = __importDefault(require_XTRIM());
	const ZADD_INCR_1 = __importDefault(require_ZADD_INCR());
	const ZADD_1 = __importDefault(require_ZADD());
	const ZCARD_1 = __importDefault(require_ZCARD());
	const ZCOUNT_1 = __importDefault(require_ZCOUNT());
	const ZDIFF_WITHSCORES_1 = __importDefault(require_ZDIFF_WITHSCORES());
	const ZDIFF_1 = __importDefault(require_ZDIFF());
	const ZDIFFSTORE_1 = __importDefault(require_ZDIFFSTORE());
	const ZINCRBY_1 = __importDefault(require_ZINCRBY());
	const ZINTER_WITHSCORES_1 = __importDefault(require_ZINTER_WITHSCORES());
	const ZINTER_1 = __importDefault(require_ZINTER());
	const ZINTERCARD_1 = __importDefault(require_ZINTERCARD());
	const ZINTERSTORE_1 = __importDefault(require_ZINTERSTORE());
	const ZLEXCOUNT_1 = __importDefault(require_ZLEXCOUNT());
	const ZMPOP_1 = __importDefault(require_ZMPOP());
	const ZMSCORE_1 = __importDefault(require_ZMSCORE());
	const ZPOPMAX_COUNT_1 = __importDefault(require_ZPOPMAX_COUNT());
	const ZPOPMAX_1 = __importDefault(require_ZPOPMAX());
	const ZPOPMIN_COUNT_1 = __importDefault(require_ZPOPMIN_COUNT());
	const ZPOPMIN_1 = __importDefault(require_ZPOPMIN());
	const ZRANDMEMBER_COUNT_WITHSCORES_1 = __importDefault(require_ZRANDMEMBER_COUNT_WITHSCORES());
	const ZRANDMEMBER_COUNT_1 = __importDefault(require_ZRANDMEMBER_COUNT());
	const ZRANDMEMBER_1 = __importDefault(require_ZRANDMEMBER());
	const ZRANGE_WITHSCORES_1 = __importDefault(require_ZRANGE_WITHSCORES());
	const ZRANGE_1 = __importDefault(require_ZRANGE());
	const ZRANGEBYLEX_1 = __importDefault(require_ZRANGEBYLEX());
	const ZRANGEBYSCORE_WITHSCORES_1 = __importDefault(require_ZRANGEBYSCORE_WITHSCORES());
	const ZRANGEBYSCORE_1 = __importDefault(require_ZRANGEBYSCORE());
	const ZRANGESTORE_1 = __importDefault(require_ZRANGESTORE());
	const ZREMRANGEBYSCORE_1 = __importDefault(require_ZREMRANGEBYSCORE());
	const ZRANK_WITHSCORE_1 = __importDefault(require_ZRANK_WITHSCORE());
	const ZRANK_1 = __importDefault(require_ZRANK());
	const ZREM_1 = __importDefault(require_ZREM());
	const ZREMRANGEBYLEX_1 = __importDefault(require_ZREMRANGEBYLEX());
	const ZREMRANGEBYRANK_1 = __importDefault(require_ZREMRANGEBYRANK());
	const ZREVRANK_WITHSCORE_1 = __importDefault(require_ZREVRANK_WITHSCORE());
	const ZREVRANK_1 = __importDefault(require_ZREVRANK());
	const ZSCAN_1 = __importDefault(require_ZSCAN());
	const ZSCORE_1 = __importDefault(require_ZSCORE());
	const ZUNION_WITHSCORES_1 = __importDefault(require_ZUNION_WITHSCORES());
	const ZUNION_1 = __importDefault(require_ZUNION());
	const ZUNIONSTORE_1 = __importDefault(require_ZUNIONSTORE());
	const VADD_1 = __importDefault(require_VADD());
	const VCARD_1 = __importDefault(require_VCARD());
	const VDIM_1 = __importDefault(require_VDIM());
	const VEMB_1 = __importDefault(require_VEMB());
	const VEMB_RAW_1 = __importDefault(require_VEMB_RAW());
	const VGETATTR_1 = __importDefault(require_VGETATTR());
	const VINFO_1 = __importDefault(require_VINFO());
	const VLINKS_1 = __importDefault(require_VLINKS());
	const VLINKS_WITHSCORES_1 = __importDefault(require_VLINKS_WITHSCORES());
	const VRANDMEMBER_1 = __importDefault(require_VRANDMEMBER());
	const VRANGE_1 = __importDefault(require_VRANGE());
	const VREM_1 = __importDefault(require_VREM());
	const VSETATTR_1 = __importDefault(require_VSETATTR());
	const VSIM_1 = __importDefault(require_VSIM());
	const VSIM_WITHSCORES_1 = __importDefault(require_VSIM_WITHSCORES());
	const LATENCY_HISTOGRAM_1 = __importDefault(require_LATENCY_HISTOGRAM());
	exports.default = {
		ACL_CAT: ACL_CAT_1.default,
		aclCat: ACL_CAT_1.default,
		ACL_DELUSER: ACL_DELUSER_1.default,
		aclDelUser: ACL_DELUSER_1.default,
		ACL_DRYRUN: ACL_DRYRUN_1.default,
		aclDryRun: ACL_DRYRUN_1.default,
		ACL_GENPASS: ACL_GENPASS_1.default,
		aclGenPass: ACL_GENPASS_1.default,
		ACL_GETUSER: ACL_GETUSER_1.default,
		aclGetUser: ACL_GETUSER_1.default,
		ACL_LIST: ACL_LIST_1.default,
		aclList: ACL_LIST_1.default,
		ACL_LOAD: ACL_LOAD_1.default,
		aclLoad: ACL_LOAD_1.default,
		ACL_LOG_RESET: ACL_LOG_RESET_1.default,
		aclLogReset: ACL_LOG_RESET_1.default,
		ACL_LOG: ACL_LOG_1.default,
		aclLog: ACL_LOG_1.default,
		ACL_SAVE: ACL_SAVE_1.default,
		aclSave: ACL_SAVE_1.default,
		ACL_SETUSER: ACL_SETUSER_1.default,
		aclSetUser: ACL_SETUSER_1.default,
		ACL_USERS: ACL_USERS_1.default,
		aclUsers: ACL_USERS_1.default,
		ACL_WHOAMI: ACL_WHOAMI_1.default,
		aclWhoAmI: ACL_WHOAMI_1.default,
		APPEND: APPEND_1.default,
		append: APPEND_1.default,
		ARCOUNT: ARCOUNT_1.default,
		arCount: ARCOUNT_1.default,
		ARDEL: ARDEL_1.default,
		arDel: ARDEL_1.default,
		ARDELRANGE: ARDELRANGE_1.default,
		arDelRange: ARDELRANGE_1.default,
		ARGET: ARGET_1.default,
		arGet: ARGET_1.default,
		ARGETRANGE: ARGETRANGE_1.default,
		arGetRange: ARGETRANGE_1.default,
		ARGREP: ARGREP_1.default,
		arGrep: ARGREP_1.default,
		ARGREP_WITHVALUES: ARGREP_WITHVALUES_1.default,
		arGrepWithValues: ARGREP_WITHVALUES_1.default,
		ARINFO: ARINFO_1.default,
		arInfo: ARINFO_1.default,
		ARINSERT: ARINSERT_1.default,
		arInsert: ARINSERT_1.default,
		ARLASTITEMS: ARLASTITEMS_1.default,
		arLastItems: ARLASTITEMS_1.default,
		ARLEN: ARLEN_1.default,
		arLen: ARLEN_1.default,
		ARMGET: ARMGET_1.default,
		arMGet: ARMGET_1.default,
		ARMSET: ARMSET_1.default,
		arMSet: ARMSET_1.default,
		ARNEXT: ARNEXT_1.default,
		arNext: ARNEXT_1.default,
		AROP: AROP_1.default,
		arOp: AROP_1.default,
		ARRING: ARRING_1.default,
		arRing: ARRING_1.default,
		ARSCAN: ARSCAN_1.default,
		arScan: ARSCAN_1.default,
		ARSEEK: ARSEEK_1.default,
		arSeek: ARSEEK_1.default,
		ARSET: ARSET_1.default,
		arSet: ARSET_1.default,
		ASKING: ASKING_1.default,
		asking: ASKING_1.default,
		AUTH: AUTH_1.default,
		auth: AUTH_1.default,
		BGREWRITEAOF: BGREWRITEAOF_1.default,
		bgRewriteAof: BGREWRITEAOF_1.default,
		BGSAVE: BGSAVE_1.default,
		bgSave: BGSAVE_1.default,
		BITCOUNT: BITCOUNT_1.default,
		bitCount: BITCOUNT_1.default,
		BITFIELD_RO: BITFIELD_RO_1.default,
		bitFieldRo: BITFIELD_RO_1.default,
		BITFIELD: BITFIELD_1.default,
		bitField: BITFIELD_1.default,
		BITOP: BITOP_1.default,
		bitOp: BITOP_1.default,
		BITPOS: BITPOS_1.default,
		bitPos: BITPOS_1.default,
		BLESS_GET: BLESS_GET_1.default,
		blessGet: BLESS_GET_1.default,
		BLESS_SET: BLESS_SET_1.default,
		blessSet: BLESS_SET_1.default,
		BLESS_CLEAR: BLESS_CLEAR_1.default,
		blessClear: BLESS_CLEAR_1.default,
		BLESS_SCAN: BLESS_SCAN_1.default,
		blessScan: BLESS_SCAN_1.default,
		BLMOVE: BLMOVE_1.default,
		blMove: BLMOVE_1.default,
		BLMOVEM: BLMOVEM_1.default,
		blMoveM: BLMOVEM_1.default,
		BLMPOP: BLMPOP_1.default,
		blmPop: BLMPOP_1.default,
		BLPOP: BLPOP_1.default,
		blPop: BLPOP_1.default,
		BRPOP: BRPOP_1.default,
		brPop: BRPOP_1.default,
		BRPOPLPUSH: BRPOPLPUSH_1.default,
		brPopLPush: BRPOPLPUSH_1.default,
		BZMPOP: BZMPOP_1.default,
		bzmPop: BZMPOP_1.default,
		BZPOPMAX: BZPOPMAX_1.default,
		bzPopMax: BZPOPMAX_1.default,
		BZPOPMIN: BZPOPMIN_1.default,
		bzPopMin: BZPOPMIN_1.default,
		CLIENT_CACHING: CLIENT_CACHING_1.default,
		clientCaching: CLIENT_CACHING_1.default,
		CLIENT_GETNAME: CLIENT_GETNAME_1.default,
		clientGetName: CLIENT_GETNAME_1.default,
		CLIENT_GETREDIR: CLIENT_GETREDIR_1.default,
		clientGetRedir: CLIENT_GETREDIR_1.default,
		CLIENT_ID: CLIENT_ID_1.default,
		clientId: CLIENT_ID_1.default,
		CLIENT_INFO: CLIENT_INFO_1.default,
		clientInfo: CLIENT_INFO_1.default,
		CLIENT_KILL: CLIENT_KILL_1.default,
		clientKill: CLIENT_KILL_1.default,
		CLIENT_LIST: CLIENT_LIST_1.default,
		clientList: CLIENT_LIST_1.default,
		"CLIENT_NO-EVICT": CLIENT_NO_EVICT_1.default,
		clientNoEvict: CLIENT_NO_EVICT_1.default,
		"CLIENT_NO-TOUCH": CLIENT_NO_TOUCH_1.default,
		clientNoTouch: CLIENT_NO_TOUCH_1.default,
		CLIENT_PAUSE: CLIENT_PAUSE_1.default,
		clientPause: CLIENT_PAUSE_1.default,
		CLIENT_SETNAME: CLIENT_SETNAME_1.default,
		clientSetName: CLIENT_SETNAME_1.default,
		CLIENT_TRACKING: CLIENT_TRACKING_1.default,
		clientTracking: CLIENT_TRACKING_1.default,
		CLIENT_TRACKINGINFO: CLIENT_TRACKINGINFO_1.default,
		clientTrackingInfo: CLIENT_TRACKINGINFO_1.default,
		CLIENT_UNBLOCK: CLIENT_UNBLOCK_1.default,
		clientUnblock: CLIENT_UNBLOCK_1.default,
		CLIENT_UNPAUSE: CLIENT_UNPAUSE_1.default,
		clientUnpause: CLIENT_UNPAUSE_1.default,
		CLUSTER_ADDSLOTS: CLUSTER_ADDSLOTS_1.default,
		clusterAddSlots: CLUSTER_ADDSLOTS_1.default,
		CLUSTER_ADDSLOTSRANGE: CLUSTER_ADDSLOTSRANGE_1.default,
		clusterAddSlotsRange: CLUSTER_ADDSLOTSRANGE_1.default,
		CLUSTER_BUMPEPOCH: CLUSTER_BUMPEPOCH_1.default,
		clusterBumpEpoch: CLUSTER_BUMPEPOCH_1.default,
		"CLUSTER_COUNT-FAILURE-REPORTS": CLUSTER_COUNT_FAILURE_REPORTS_1.default,
		clusterCountFailureReports: CLUSTER_COUNT_FAILURE_REPORTS_1.default,
		CLUSTER_COUNTKEYSINSLOT: CLUSTER_COUNTKEYSINSLOT_1.default,
		clusterCountKeysInSlot: CLUSTER_COUNTKEYSINSLOT_1.default,
		CLUSTER_DELSLOTS: CLUSTER_DELSLOTS_1.default,
		clusterDelSlots: CLUSTER_DELSLOTS_1.default,
		CLUSTER_DELSLOTSRANGE: CLUSTER_DELSLOTSRANGE_1.default,
		clusterDelSlotsRange: CLUSTER_DELSLOTSRANGE_1.default,
		CLUSTER_FAILOVER: CLUSTER_FAILOVER_1.default,
		clusterFailover: CLUSTER_FAILOVER_1.default,
		CLUSTER_FLUSHSLOTS: CLUSTER_FLUSHSLOTS_1.default,
		clusterFlushSlots: CLUSTER_FLUSHSLOTS_1.default,
		CLUSTER_FORGET: CLUSTER_FORGET_1.default,
		clusterForget: CLUSTER_FORGET_1.default,
		CLUSTER_GETKEYSINSLOT: CLUSTER_GETKEYSINSLOT_1.default,
		clusterGetKeysInSlot: CLUSTER_GETKEYSINSLOT_1.default,
		CLUSTER_INFO: CLUSTER_INFO_1.default,
		clusterInfo: CLUSTER_INFO_1.default,
		CLUSTER_KEYSLOT: CLUSTER_KEYSLOT_1.default,
		clusterKeySlot: CLUSTER_KEYSLOT_1.default,
		CLUSTER_LINKS: CLUSTER_LINKS_1.default,
		clusterLinks: CLUSTER_LINKS_1.default,
		CLUSTER_MEET: CLUSTER_MEET_1.default,
		clusterMeet: CLUSTER_MEET_1.default,
		CLUSTER_MYID: CLUSTER_MYID_1.default,
		clusterMyId: CLUSTER_MYID_1.default,
		CLUSTER_MYSHARDID: CLUSTER_MYSHARDID_1.default,
		clusterMyShardId: CLUSTER_MYSHARDID_1.default,
		CLUSTER_NODES: CLUSTER_NODES_1.default,
		clusterNodes: CLUSTER_NODES_1.default,
		CLUSTER_REPLICAS: CLUSTER_REPLICAS_1.default,
		clusterReplicas: CLUSTER_REPLICAS_1.default,
		CLUSTER_REPLICATE: CLUSTER_REPLICATE_1.default,
		clusterReplicate: CLUSTER_REPLICATE_1.default,
		CLUSTER_RESET: CLUSTER_RESET_1.default,
		clusterReset: CLUSTER_RESET_1.default,
		CLUSTER_SAVECONFIG: CLUSTER_SAVECONFIG_1.default,
		clusterSaveConfig: CLUSTER_SAVECONFIG_1.default,
		"CLUSTER_SET-CONFIG-EPOCH": CLUSTER_SET_CONFIG_EPOCH_1.default,
		clusterSetConfigEpoch: CLUSTER_SET_CONFIG_EPOCH_1.default,
		CLUSTER_SETSLOT: CLUSTER_SETSLOT_1.default,
		clusterSetSlot: CLUSTER_SETSLOT_1.default,
		CLUSTER_SLOTS: CLUSTER_SLOTS_1.default,
		clusterSlots: CLUSTER_SLOTS_1.default,
		COMMAND_COUNT: COMMAND_COUNT_1.default,
		commandCount: COMMAND_COUNT_1.default,
		COMMAND_GETKEYS: COMMAND_GETKEYS_1.default,
		commandGetKeys: COMMAND_GETKEYS_1.default,
		COMMAND_GETKEYSANDFLAGS: COMMAND_GETKEYSANDFLAGS_1.default,
		commandGetKeysAndFlags: COMMAND_GETKEYSANDFLAGS_1.default,
		COMMAND_DOCS: COMMAND_DOCS_1.default,
		commandDocs: COMMAND_DOCS_1.default,
		COMMAND_INFO: COMMAND_INFO_1.default,
		commandInfo: COMMAND_INFO_1.default,
		COMMAND_LIST: COMMAND_LIST_1.default,
		commandList: COMMAND_LIST_1.default,
		COMMAND: COMMAND_1.default,
		command: COMMAND_1.default,
		CONFIG_GET: CONFIG_GET_1.default,
		configGet: CONFIG_GET_1.default,
		CONFIG_RESETASTAT: CONFIG_RESETSTAT_1.default,
		configResetStat: CONFIG_RESETSTAT_1.default,
		CONFIG_REWRITE: CONFIG_REWRITE_1.default,
		configRewrite: CONFIG_REWRITE_1.default,
		CONFIG_SET: CONFIG_SET_1.default,
		configSet: CONFIG_SET_1.default,
		COPY: COPY_1.default,
		copy: COPY_1.default,
		DBSIZE: DBSIZE_1.default,
		dbSize: DBSIZE_1.default,
		DECR: DECR_1.default,
		decr: DECR_1.default,
		DECRBY: DECRBY_1.default,
		decrBy: DECRBY_1.default,
		DEL: DEL_1.default,
		del: DEL_1.default,
		DELEX: DELEX_1.default,
		delEx: DELEX_1.default,
		DIGEST: DIGEST_1.default,
		digest: DIGEST_1.default,
		DUMP: DUMP_1.default,
		dump: DUMP_1.default,
		ECHO: ECHO_1.default,
		echo: ECHO_1.default,
		EVAL_RO: EVAL_RO_1.default,
		evalRo: EVAL_RO_1.default,
		EVAL: EVAL_1.default,
		eval: EVAL_1.default,
		EVALSHA_RO: EVALSHA_RO_1.default,
		evalShaRo: EVALSHA_RO_1.default,
		EVALSHA: EVALSHA_1.default,
		evalSha: EVALSHA_1.default,
		EXISTS: EXISTS_1.default,
		exists: EXISTS_1.default,
		EXPIRE: EXPIRE_1.default,
		expire: EXPIRE_1.default,
		EXPIREAT: EXPIREAT_1.default,
		expireAt: EXPIREAT_1.default,
		EXPIRETIME: EXPIRETIME_1.default,
		expireTime: EXPIRETIME_1.default,
		FLUSHALL: FLUSHALL_1.default,
		flushAll: FLUSHALL_1.default,
		FLUSHDB: FLUSHDB_1.default,
		flushDb: FLUSHDB_1.default,
		FCALL: FCALL_1.default,
		fCall: FCALL_1.default,
		FCALL_RO: FCALL_RO_1.default,
		fCallRo: FCALL_RO_1.default,
		FUNCTION_DELETE: FUNCTION_DELETE_1.default,
		functionDelete: FUNCTION_DELETE_1.default,
		FUNCTION_DUMP: FUNCTION_DUMP_1.default,
		functionDump: FUNCTION_DUMP_1.default,
		FUNCTION_FLUSH: FUNCTION_FLUSH_1.default,
		functionFlush: FUNCTION_FLUSH_1.default,
		FUNCTION_KILL: FUNCTION_KILL_1.default,
		functionKill: FUNCTION_KILL_1.default,
		FUNCTION_LIST_WITHCODE: FUNCTION_LIST_WITHCODE_1.default,
		functionListWithCode: FUNCTION_LIST_WITHCODE_1.default,
		FUNCTION_LIST: FUNCTION_LIST_1.default,
		functionList: FUNCTION_LIST_1.default,
		FUNCTION_LOAD: FUNCTION_LOAD_1.default,
		functionLoad: FUNCTION_LOAD_1.default,
		FUNCTION_RESTORE: FUNCTION_RESTORE_1.default,
		functionRestore: FUNCTION_RESTORE_1.default,
		FUNCTION_STATS: FUNCTION_STATS_1.default,
		functionStats: FUNCTION_STATS_1.default,
		GEOADD: GEOADD_1.default,
		geoAdd: GEOADD_1.default,
		GEODIST: GEODIST_1.default,
		geoDist: GEODIST_1.default,
		GEOHASH: GEOHASH_1.default,
		geoHash: GEOHASH_1.default,
		GEOPOS: GEOPOS_1.default,
		geoPos: GEOPOS_1.default,
		GEORADIUS_RO_WITH: GEORADIUS_RO_WITH_1.default,
		geoRadiusRoWith: GEORADIUS_RO_WITH_1.default,
		GEORADIUS_RO: GEORADIUS_RO_1.default,
		geoRadiusRo: GEORADIUS_RO_1.default,
		GEORADIUS_STORE: GEORADIUS_STORE_1.default,
		geoRadiusStore: GEORADIUS_STORE_1.default,
		GEORADIUS_WITH: GEORADIUS_WITH_1.default,
		geoRadiusWith: GEORADIUS_WITH_1.default,
		GEORADIUS: GEORADIUS_1.default,
		geoRadius: GEORADIUS_1.default,
		GEORADIUSBYMEMBER_RO_WITH: GEORADIUSBYMEMBER_RO_WITH_1.default,
		geoRadiusByMemberRoWith: GEORADIUSBYMEMBER_RO_WITH_1.default,
		GEORADIUSBYMEMBER_RO: GEORADIUSBYMEMBER_RO_1.default,
		geoRadiusByMemberRo: GEORADIUSBYMEMBER_RO_1.default,
		GEORADIUSBYMEMBER_STORE: GEORADIUSBYMEMBER_STORE_1.default,
		geoRadiusByMemberStore: GEORADIUSBYMEMBER_STORE_1.default,
		GEORADIUSBYMEMBER_WITH: GEORADIUSBYMEMBER_WITH_1.default,
		geoRadiusByMemberWith: GEORADIUSBYMEMBER_WITH_1.default,
		GEORADIUSBYMEMBER: GEORADIUSBYMEMBER_1.default,
		geoRadiusByMember: GEORADIUSBYMEMBER_1.default,
		GEOSEARCH_WITH: GEOSEARCH_WITH_1.default,
		geoSearchWith: GEOSEARCH_WITH_1.default,
		GEOSEARCH: GEOSEARCH_1.default,
		geoSearch: GEOSEARCH_1.default,
		GEOSEARCHSTORE: GEOSEARCHSTORE_1.default,
		geoSearchStore: GEOSEARCHSTORE_1.default,
		GET: GET_1.default,
		get: GET_1.default,
		GETBIT: GETBIT_1.default,
		getBit: GETBIT_1.default,
		GETDEL: GETDEL_1.default,
		getDel: GETDEL_1.default,
		GETEX: GETEX_1.default,
		getEx: GETEX_1.default,
		GETRANGE: GETRANGE_1.default,
		getRange: GETRANGE_1.default,
		GETSET: GETSET_1.default,
		getSet: GETSET_1.default,
		HDEL: HDEL_1.default,
		hDel: HDEL_1.default,
		HELLO: HELLO_1.default,
		hello: HELLO_1.default,
		HEXISTS: HEXISTS_1.default,
		hExists: HEXISTS_1.default,
		HEXPIRE: HEXPIRE_1.default,
		hExpire: HEXPIRE_1.default,
		HEXPIREAT: HEXPIREAT_1.default,
		hExpireAt: HEXPIREAT_1.default,
		HEXPIRETIME: HEXPIRETIME_1.default,
		hExpireTime: HEXPIRETIME_1.default,
		HGET: HGET_1.default,
		hGet: HGET_1.default,
		HGETALL: HGETALL_1.default,
		hGetAll: HGETALL_1.default,
		HGETDEL: HGETDEL_1.default,
		hGetDel: HGETDEL_1.default,
		HGETEX: HGETEX_1.default,
		hGetEx: HGETEX_1.default,
		HIMPORT_DISCARD: HIMPORT_DISCARD_1.default,
		hImportDiscard: HIMPORT_DISCARD_1.default,
		HIMPORT_DISCARDALL: HIMPORT_DISCARDALL_1.default,
		hImportDiscardAll: HIMPORT_DISCARDALL_1.default,
		HIMPORT_PREPARE: HIMPORT_PREPARE_1.default,
		hImportPrepare: HIMPORT_PREPARE_1.default,
		HIMPORT_SET: HIMPORT_SET_1.default,
		hImportSet: HIMPORT_SET_1.default,
		HINCRBY: HINCRBY_1.default,
		hIncrBy: HINCRBY_1.default,
		HINCRBYFLOAT: HINCRBYFLOAT_1.default,
		hIncrByFloat: HINCRBYFLOAT_1.default,
		HKEYS: HKEYS_1.default,
		hKeys: HKEYS_1.default,
		HLEN: HLEN_1.default,
		hLen: HLEN_1.default,
		HMGET: HMGET_1.default,
		hmGet: HMGET_1.default,
		HPERSIST: HPERSIST_1.default,
		hPersist: HPERSIST_1.default,
		HPEXPIRE: HPEXPIRE_1.default,
		hpExpire: HPEXPIRE_1.default,
		HPEXPIREAT: HPEXPIREAT_1.default,
		hpExpireAt: HPEXPIREAT_1.default,
		HPEXPIRETIME: HPEXPIRETIME_1.default,
		hpExpireTime: HPEXPIRETIME_1.default,
		HPTTL: HPTTL_1.default,
		hpTTL: HPTTL_1.default,
		HRANDFIELD_COUNT_WITHVALUES: HRANDFIELD_COUNT_WITHVALUES_1.default,
		hRandFieldCountWithValues: HRANDFIELD_COUNT_WITHVALUES_1.default,
		HRANDFIELD_COUNT: HRANDFIELD_COUNT_1.default,
		hRandFieldCount: HRANDFIELD_COUNT_1.default,
		HRANDFIELD: HRANDFIELD_1.default,
		hRandField: HRANDFIELD_1.default,
		HSCAN: HSCAN_1.default,
		hScan: HSCAN_1.default,
		HSCAN_NOVALUES: HSCAN_NOVALUES_1.default,
		hScanNoValues: HSCAN_NOVALUES_1.default,
		HSET: HSET_1.default,
		hSet: HSET_1.default,
		HSETEX: HSETEX_1.default,
		hSetEx: HSETEX_1.default,
		HSETNX: HSETNX_1.default,
		hSetNX: HSETNX_1.default,
		HSTRLEN: HSTRLEN_1.default,
		hStrLen: HSTRLEN_1.default,
		HTTL: HTTL_1.default,
		hTTL: HTTL_1.default,
		HVALS: HVALS_1.default,
		hVals: HVALS_1.default,
		HOTKEYS_GET: HOTKEYS_GET_1.default,
		hotkeysGet: HOTKEYS_GET_1.default,
		HOTKEYS_RESET: HOTKEYS_RESET_1.default,
		hotkeysReset: HOTKEYS_RESET_1.default,
		HOTKEYS_START: HOTKEYS_START_1.default,
		hotkeysStart: HOTKEYS_START_1.default,
		HOTKEYS_STOP: HOTKEYS_STOP_1.default,
		hotkeysStop: HOTKEYS_STOP_1.default,
		INCR: INCR_1.default,
		incr: INCR_1.default,
		INCRBY: INCRBY_1.default,
		incrBy: INCRBY_1.default,
		INCRBYFLOAT: INCRBYFLOAT_1.default,
		incrByFloat: INCRBYFLOAT_1.default,
		INCREX: INCREX_1.default,
		increx: INCREX_1.default,
		INCREXBYFLOAT: INCREXBYFLOAT_1.default,
		incrExByFloat: INCREXBYFLOAT_1.default,
		INFO: INFO_1.default,
		info: INFO_1.default,
		KEYS: KEYS_1.default,
		keys: KEYS_1.default,
		LASTSAVE: LASTSAVE_1.default,
		lastSave: LASTSAVE_1.default,
		LATENCY_DOCTOR: LATENCY_DOCTOR_1.default,
		latencyDoctor: LATENCY_DOCTOR_1.default,
		LATENCY_GRAPH: LATENCY_GRAPH_1.default,
		latencyGraph: LATENCY_GRAPH_1.default,
		LATENCY_HISTORY: LATENCY_HISTORY_1.default,
		latencyHistory: LATENCY_HISTORY_1.default,
		LATENCY_HISTOGRAM: LATENCY_HISTOGRAM_1.default,
		latencyHistogram: LATENCY_HISTOGRAM_1.default,
		LATENCY_LATEST: LATENCY_LATEST_1.default,
		latencyLatest: LATENCY_LATEST_1.default,
		LATENCY_RESET: LATENCY_RESET_1.default,
		latencyReset: LATENCY_RESET_1.default,
		LCS_IDX_WITHMATCHLEN: LCS_IDX_WITHMATCHLEN_1.default,
		lcsIdxWithMatchLen: LCS_IDX_WITHMATCHLEN_1.default,
		LCS_IDX: LCS_IDX_1.default,
		lcsIdx: LCS_IDX_1.default,
		LCS_LEN: LCS_LEN_1.default,
		lcsLen: LCS_LEN_1.default,
		LCS: LCS_1.default,
		lcs: LCS_1.default,
		LINDEX: LINDEX_1.default,
		lIndex: LINDEX_1.default,
		LINSERT: LINSERT_1.default,
		lInsert: LINSERT_1.default,
		LLEN: LLEN_1.default,
		lLen: LLEN_1.default,
		LMOVE: LMOVE_1.default,
		lMove: LMOVE_1.default,
		LMOVEM: LMOVEM_1.default,
		lMoveM: LMOVEM_1.default,
		LMPOP: LMPOP_1.default,
		lmPop: LMPOP_1.default,
		LOLWUT: LOLWUT_1.default,
		LPOP_COUNT: LPOP_COUNT_1.default,
		lPopCount: LPOP_COUNT_1.default,
		LPOP: LPOP_1.default,
		lPop: LPOP_1.default,
		LPOS_COUNT: LPOS_COUNT_1.default,
		lPosCount: LPOS_COUNT_1.default,
		LPOS: LPOS_1.default,
		lPos: LPOS_1.default,
		LPUSH: LPUSH_1.default,
		lPush: LPUSH_1.default,
		LPUSHX: LPUSHX_1.default,
		lPushX: LPUSHX_1.default,
		LRANGE: LRANGE_1.default,
		lRange: LRANGE_1.default,
		LREM: LREM_1.default,
		lRem: LREM_1.default,
		LSET: LSET_1.default,
		lSet: LSET_1.default,
		LTRIM: LTRIM_1.default,
		lTrim: LTRIM_1.default,
		MEMORY_DOCTOR: MEMORY_DOCTOR_1.default,
		memoryDoctor: MEMORY_DOCTOR_1.default,
		"MEMORY_MALLOC-STATS": MEMORY_MALLOC_STATS_1.default,
		memoryMallocStats: MEMORY_MALLOC_STATS_1.default,
		MEMORY_PURGE: MEMORY_PURGE_1.default,
		memoryPurge: MEMORY_PURGE_1.default,
		MEMORY_STATS: MEMORY_STATS_1.default,
		memoryStats: MEMORY_STATS_1.default,
		MEMORY_USAGE: MEMORY_USAGE_1.default,
		memoryUsage: MEMORY_USAGE_1.default,
		MGET: MGET_1.default,
		mGet: MGET_1.default,
		MIGRATE: MIGRATE_1.default,
		migrate: MIGRATE_1.default,
		MODULE_LIST: MODULE_LIST_1.default,
		moduleList: MODULE_LIST_1.default,
		MODULE_LOAD: MODULE_LOAD_1.default,
		moduleLoad: MODULE_LOAD_1.default,
		MODULE_UNLOAD: MODULE_UNLOAD_1.default,
		moduleUnload: MODULE_UNLOAD_1.default,
		MOVE: MOVE_1.default,
		move: MOVE_1.default,
		MSET: MSET_1.default,
		mSet: MSET_1.default,
		MSETEX: MSETEX_1.default,
		mSetEx: MSETEX_1.default,
		MSETNX: MSETNX_1.default,
		mSetNX: MSETNX_1.default,
		OBJECT_ENCODING: OBJECT_ENCODING_1.default,
		objectEncoding: OBJECT_ENCODING_1.default,
		OBJECT_FREQ: OBJECT_FREQ_1.default,
		objectFreq: OBJECT_FREQ_1.default,
		OBJECT_IDLETIME: OBJECT_IDLETIME_1.default,
		objectIdleTime: OBJECT_IDLETIME_1.default,
		OBJECT_REFCOUNT: OBJECT_REFCOUNT_1.default,
		objectRefCount: OBJECT_REFCOUNT_1.default,
		PERSIST: PERSIST_1.default,
		persist: PERSIST_1.default,
		PEXPIRE: PEXPIRE_1.default,
		pExpire: PEXPIRE_1.default,
		PEXPIREAT: PEXPIREAT_1.default,
		pExpireAt: PEXPIREAT_1.default,
		PEXPIRETIME: PEXPIRETIME_1.default,
		pExpireTime: PEXPIRETIME_1.default,
		PFADD: PFADD_1.default,
		pfAdd: PFADD_1.default,
		PFCOUNT: PFCOUNT_1.default,
		pfCount: PFCOUNT_1.default,
		PFMERGE: PFMERGE_1.default,
		pfMerge: PFMERGE_1.default,
		PING: PING_1.default,
		ping: PING_1.default,
		PSETEX: PSETEX_1.default,
		pSetEx: PSETEX_1.default,
		PTTL: PTTL_1.default,
		pTTL: PTTL_1.default,
		PUBLISH: PUBLISH_1.default,
		publish: PUBLISH_1.default,
		PUBSUB_CHANNELS: PUBSUB_CHANNELS_1.default,
		pubSubChannels: PUBSUB_CHANNELS_1.default,
		PUBSUB_NUMPAT: PUBSUB_NUMPAT_1.default,
		pubSubNumPat: PUBSUB_NUMPAT_1.default,
		PUBSUB_NUMSUB: PUBSUB_NUMSUB_1.default,
		pubSubNumSub: PUBSUB_NUMSUB_1.default,
		PUBSUB_SHARDNUMSUB: PUBSUB_SHARDNUMSUB_1.default,
		pubSubShardNumSub: PUBSUB_SHARDNUMSUB_1.default,
		PUBSUB_SHARDCHANNELS: PUBSUB_SHARDCHANNELS_1.default,
		pubSubShardChannels: PUBSUB_SHARDCHANNELS_1.default,
		RANDOMKEY: RANDOMKEY_1.default,
		randomKey: RANDOMKEY_1.default,
		READONLY: READONLY_1.default,
		readonly: READONLY_1.default,
		RENAME: RENAME_1.default,
		rename: RENAME_1.default,
		RENAMENX: RENAMENX_1.default,
		renameNX: RENAMENX_1.default,
		REPLICAOF: REPLICAOF_1.default,
		replicaOf: REPLICAOF_1.default,
		"RESTORE-ASKING": RESTORE_ASKING_1.default,
		restoreAsking: RESTORE_ASKING_1.default,
		RESTORE: RESTORE_1.default,
		restore: RESTORE_1.default,
		RPOP_COUNT: RPOP_COUNT_1.default,
		rPopCount: RPOP_COUNT_1.default,
		ROLE: ROLE_1.default,
		role: ROLE_1.default,
		RPOP: RPOP_1.default,
		rPop: RPOP_1.default,
		RPOPLPUSH: RPOPLPUSH_1.default,
		rPopLPush: RPOPLPUSH_1.default,
		RPUSH: RPUSH_1.default,
		rPush: RPUSH_1.default,
		RPUSHX: RPUSHX_1.default,
		rPushX: RPUSHX_1.default,
		SADD: SADD_1.default,
		sAdd: SADD_1.default,
		SCAN: SCAN_1.default,
		scan: SCAN_1.default,
		SCARD: SCARD_1.default,
		sCard: SCARD_1.default,
		SCRIPT_DEBUG: SCRIPT_DEBUG_1.default,
		scriptDebug: SCRIPT_DEBUG_1.default,
		SCRIPT_EXISTS: SCRIPT_EXISTS_1.default,
		scriptExists: SCRIPT_EXISTS_1.default,
		SCRIPT_FLUSH: SCRIPT_FLUSH_1.default,
		scriptFlush: SCRIPT_FLUSH_1.default,
		SCRIPT_KILL: SCRIPT_KILL_1.default,
		scriptKill: SCRIPT_KILL_1.default,
		SCRIPT_LOAD: SCRIPT_LOAD_1.default,
		scriptLoad: SCRIPT_LOAD_1.default,
		SDIFF: SDIFF_1.default,
		sDiff: SDIFF_1.default,
		SDIFFCARD: SDIFFCARD_1.default,
		sDiffCard: SDIFFCARD_1.default,
		SDIFFSTORE: SDIFFSTORE_1.default,
		sDiffStore: SDIFFSTORE_1.default,
		SET: SET_1.default,
		set: SET_1.default,
		SETBIT: SETBIT_1.default,
		setBit: SETBIT_1.default,
		SETEX: SETEX_1.default,
		setEx: SETEX_1.default,
		SETNX: SETNX_1.default,
		setNX: SETNX_1.default,
		SETRANGE: SETRANGE_1.default,
		setRange: SETRANGE_1.default,
		SINTER: SINTER_1.default,
		sInter: SINTER_1.default,
		SINTERCARD: SINTERCARD_1.default,
		sInterCard: SINTERCARD_1.default,
		SINTERSTORE: SINTERSTORE_1.default,
		sInterStore: SINTERSTORE_1.default,
		SISMEMBER: SISMEMBER_1.default,
		sIsMember: SISMEMBER_1.default,
		SMEMBERS: SMEMBERS_1.default,
		sMembers: SMEMBERS_1.default,
		SMISMEMBER: SMISMEMBER_1.default,
		smIsMember: SMISMEMBER_1.default,
		SMOVE: SMOVE_1.default,
		sMove: SMOVE_1.default,
		SORT_RO: SORT_RO_1.default,
		sortRo: SORT_RO_1.default,
		SORT_STORE: SORT_STORE_1.default,
		sortStore: SORT_STORE_1.default,
		SORT: SORT_1.default,
		sort: SORT_1.default,
		SPOP_COUNT: SPOP_COUNT_1.default,
		sPopCount: SPOP_COUNT_1.default,
		SPOP: SPOP_1.default,
		sPop: SPOP_1.default,
		SPUBLISH: SPUBLISH_1.default,
		sPublish: SPUBLISH_1.default,
		SRANDMEMBER_COUNT: SRANDMEMBER_COUNT_1.default,
		sRandMemberCount: SRANDMEMBER_COUNT_1.default,
		SRANDMEMBER: SRANDMEMBER_1.default,
		sRandMember: SRANDMEMBER_1.default,
		SREM: SREM_1.default,
		sRem: SREM_1.default,
		SSCAN: SSCAN_1.default,
		sScan: SSCAN_1.default,
		STRLEN: STRLEN_1.default,
		strLen: STRLEN_1.default,
		SUNION: SUNION_1.default,
		sUnion: SUNION_1.default,
		SUNIONCARD: SUNIONCARD_1.default,
		sUnionCard: SUNIONCARD_1.default,
		SUNIONSTORE: SUNIONSTORE_1.default,
		sUnionStore: SUNIONSTORE_1.default,
		SWAPDB: SWAPDB_1.default,
		swapDb: SWAPDB_1.default,
		TIME: TIME_1.default,
		time: TIME_1.default,
		TOUCH: TOUCH_1.default,
		touch: TOUCH_1.default,
		TTL: TTL_1.default,
		ttl: TTL_1.default,
		TYPE: TYPE_1.default,
		type: TYPE_1.default,
		UNLINK: UNLINK_1.default,
		unlink: UNLINK_1.default,
		WAIT: WAIT_1.default,
		wait: WAIT_1.default,
		XACK: XACK_1.default,
		xAck: XACK_1.default,
		XACKDEL: XACKDEL_1.default,
		xAckDel: XACKDEL_1.default,
		XADD_NOMKSTREAM: XADD_NOMKSTREAM_1.default,
		xAddNoMkStream: XADD_NOMKSTREAM_1.default,
		XADD: XADD_1.default,
		xAdd: XADD_1.default,
		XAUTOCLAIM_JUSTID: XAUTOCLAIM_JUSTID_1.default,
		xAutoClaimJustId: XAUTOCLAIM_JUSTID_1.default,
		XAUTOCLAIM: XAUTOCLAIM_1.default,
		xAutoClaim: XAUTOCLAIM_1.default,
		XCLAIM_JUSTID: XCLAIM_JUSTID_1.default,
		xClaimJustId: XCLAIM_JUSTID_1.default,
		XCLAIM: XCLAIM_1.default,
		xClaim: XCLAIM_1.default,
		XCFGSET: XCFGSET_1.default,
		xCfgSet: XCFGSET_1.default,
		XDEL: XDEL_1.default,
		xDel: XDEL_1.default,
		XDELEX: XDELEX_1.default,
		xDelEx: XDELEX_1.default,
		XGROUP_CREATE: XGROUP_CREATE_1.default,
		xGroupCreate: XGROUP_CREATE_1.default,
		XGROUP_CREATECONSUMER: XGROUP_CREATECONSUMER_1.default,
		xGroupCreateConsumer: XGROUP_CREATECONSUMER_1.default,
		XGROUP_DELCONSUMER: XGROUP_DELCONSUMER_1.default,
		xGroupDelConsumer: XGROUP_DELCONSUMER_1.default,
		XGROUP_DESTROY: XGROUP_DESTROY_1.default,
		xGroupDestroy: XGROUP_DESTROY_1.default,
		XGROUP_SETID: XGROUP_SETID_1.default,
		xGroupSetId: XGROUP_SETID_1.default,
		XINFO_CONSUMERS: XINFO_CONSUMERS_1.default,
		xInfoConsumers: XINFO_CONSUMERS_1.default,
		XINFO_GROUPS: XINFO_GROUPS_1.default,
		xInfoGroups: XINFO_GROUPS_1.default,
		XINFO_STREAM: XINFO_STREAM_1.default,
		xInfoStream: XINFO_STREAM_1.default,
		XLEN: XLEN_1.default,
		xLen: XLEN_1.default,
		XNACK: XNACK_1.default,
		xNack: XNACK_1.default,
		XPENDING_RANGE: XPENDING_RANGE_1.default,
		xPendingRange: XPENDING_RANGE_1.default,
		XPENDING: XPENDING_1.default,
		xPending: XPENDING_1.default,
		XRANGE: XRANGE_1.default,
		xRange: XRANGE_1.default,
		XREAD: XREAD_1.default,
		xRead: XREAD_1.default,
		XREADGROUP: XREADGROUP_1.default,
		xReadGroup: XREADGROUP_1.default,
		XREVRANGE: XREVRANGE_1.default,
		xRevRange: XREVRANGE_1.default,
		XSETID: XSETID_1.default,
		xSetId: XSETID_1.default,
		XTRIM: XTRIM_1.default,
		xTrim: XTRIM_1.default,
		ZADD_INCR: ZADD_INCR_1.default,
		zAddIncr: ZADD_INCR_1.default,
		ZADD: ZADD_1.default,
		zAdd: ZADD_1.default,
		ZCARD: ZCARD_1.default,
		zCard: ZCARD_1.default,
		ZCOUNT: ZCOUNT_1.default,
		zCount: ZCOUNT_1.default,
		ZDIFF_WITHSCORES: ZDIFF_WITHSCORES_1.default,
		zDiffWithScores: ZDIFF_WITHSCORES_1.default,
		ZDIFF: ZDIFF_1.default,
		zDiff: ZDIFF_1.default,
		ZDIFFSTORE: ZDIFFSTORE_1.default,
		zDiffStore: ZDIFFSTORE_1.default,
		ZINCRBY: ZINCRBY_1.default,
		zIncrBy: ZINCRBY_1.default,
		ZINTER_WITHSCORES: ZINTER_WITHSCORES_1.default,
		zInterWithScores: ZINTER_WITHSCORES_1.default,
		ZINTER: ZINTER_1.default,
		zInter: ZINTER_1.default,
		ZINTERCARD: ZINTERCARD_1.default,
		zInterCard: ZINTERCARD_1.default,
		ZINTERSTORE: ZINTERSTORE_1.default,
		zInterStore: ZINTERSTORE_1.default,
		ZLEXCOUNT: ZLEXCOUNT_1.default,
		zLexCount: ZLEXCOUNT_1.default,
		ZMPOP: ZMPOP_1.default,
		zmPop: ZMPOP_1.default,
		ZMSCORE: ZMSCORE_1.default,
		zmScore: ZMSCORE_1.default,
		ZPOPMAX_COUNT: ZPOPMAX_COUNT_1.default,
		zPopMaxCount: ZPOPMAX_COUNT_1.default,
		ZPOPMAX: ZPOPMAX_1.default,
		zPopMax: ZPOPMAX_1.default,
		ZPOPMIN_COUNT: ZPOPMIN_COUNT_1.default,
		zPopMinCount: ZPOPMIN_COUNT_1.default,
		ZPOPMIN: ZPOPMIN_1.default,
		zPopMin: ZPOPMIN_1.default,
		ZRANDMEMBER_COUNT_WITHSCORES: ZRANDMEMBER_COUNT_WITHSCORES_1.default,
		zRandMemberCountWithScores: ZRANDMEMBER_COUNT_WITHSCORES_1.default,
		ZRANDMEMBER_COUNT: ZRANDMEMBER_COUNT_1.default,
		zRandMemberCount: ZRANDMEMBER_COUNT_1.default,
		ZRANDMEMBER: ZRANDMEMBER_1.default,
		zRandMember: ZRANDMEMBER_1.default,
		ZRANGE_WITHSCORES: ZRANGE_WITHSCORES_1.default,
		zRangeWithScores: ZRANGE_WITHSCORES_1.default,
		ZRANGE: ZRANGE_1.default,
		zRange: ZRANGE_1.default,
		ZRANGEBYLEX: ZRANGEBYLEX_1.default,
		zRangeByLex: ZRANGEBYLEX_1.default,
		ZRANGEBYSCORE_WITHSCORES: ZRANGEBYSCORE_WITHSCORES_1.default,
		zRangeByScoreWithScores: ZRANGEBYSCORE_WITHSCORES_1.default,
		ZRANGEBYSCORE: ZRANGEBYSCORE_1.default,
		zRangeByScore: ZRANGEBYSCORE_1.default,
		ZRANGESTORE: ZRANGESTORE_1.default,
		zRangeStore: ZRANGESTORE_1.default,
		ZRANK_WITHSCORE: ZRANK_WITHSCORE_1.default,
		zRankWithScore: ZRANK_WITHSCORE_1.default,
		ZRANK: ZRANK_1.default,
		zRank: ZRANK_1.default,
		ZREM: ZREM_1.default,
		zRem: ZREM_1.default,
		ZREMRANGEBYLEX: ZREMRANGEBYLEX_1.default,
		zRemRangeByLex: ZREMRANGEBYLEX_1.default,
		ZREMRANGEBYRANK: ZREMRANGEBYRANK_1.default,
		zRemRangeByRank: ZREMRANGEBYRANK_1.default,
		ZREMRANGEBYSCORE: ZREMRANGEBYSCORE_1.default,
		zRemRangeByScore: ZREMRANGEBYSCORE_1.default,
		ZREVRANK_WITHSCORE: ZREVRANK_WITHSCORE_1.default,
		zRevRankWithScore: ZREVRANK_WITHSCORE_1.default,
		ZREVRANK: ZREVRANK_1.default,
		zRevRank: ZREVRANK_1.default,
		ZSCAN: ZSCAN_1.default,
		zScan: ZSCAN_1.default,
		ZSCORE: ZSCORE_1.default,
		zScore: ZSCORE_1.default,
		ZUNION_WITHSCORES: ZUNION_WITHSCORES_1.default,
		zUnionWithScores: ZUNION_WITHSCORES_1.default,
		ZUNION: ZUNION_1.default,
		zUnion: ZUNION_1.default,
		ZUNIONSTORE: ZUNIONSTORE_1.default,
		zUnionStore: ZUNIONSTORE_1.default,
		VADD: VADD_1.default,
		vAdd: VADD_1.default,
		VCARD: VCARD_1.default,
		vCard: VCARD_1.default,
		VDIM: VDIM_1.default,
		vDim: VDIM_1.default,
		VEMB: VEMB_1.default,
		vEmb: VEMB_1.default,
		VEMB_RAW: VEMB_RAW_1.default,
		vEmbRaw: VEMB_RAW_1.default,
		VGETATTR: VGETATTR_1.default,
		vGetAttr: VGETATTR_1.default,
		VINFO: VINFO_1.default,
		vInfo: VINFO_1.default,
		VLINKS: VLINKS_1.default,
		vLinks: VLINKS_1.default,
		VLINKS_WITHSCORES: VLINKS_WITHSCORES_1.default,
		vLinksWithScores: VLINKS_WITHSCORES_1.default,
		VRANDMEMBER: VRANDMEMBER_1.default,
		vRandMember: VRANDMEMBER_1.default,
		VRANGE: VRANGE_1.default,
		vRange: VRANGE_1.default,
		VREM: VREM_1.default,
		vRem: VREM_1.default,
		VSETATTR: VSETATTR_1.default,
		vSetAttr: VSETATTR_1.default,
		VSIM: VSIM_1.default,
		vSim: VSIM_1.default,
		VSIM_WITHSCORES: VSIM_WITHSCORES_1.default,
		vSimWithScores: VSIM_WITHSCORES_1.default
	};
	const { HOTKEYS_GET: _HOTKEYS_GET, hotkeysGet: _hotkeysGet, HOTKEYS_RESET: _HOTKEYS_RESET, hotkeysReset: _hotkeysReset, HOTKEYS_START: _HOTKEYS_START, hotkeysStart: _hotkeysStart, HOTKEYS_STOP: _HOTKEYS_STOP, hotkeysStop: _hotkeysStop, ...NON_STICKY_COMMANDS } = __importDefault(require_commands$1()).default;
	exports.NON_STICKY_COMMANDS = NON_STICKY_COMMANDS;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/client/tracing.js
var require_tracing = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.publish = exports.getChannel = exports.trace = exports.getTracingChannel = exports.sanitizeArgs = exports.CHANNELS = void 0;
	const dc = (() => {
		try {
			return "getBuiltinModule" in process ? process.getBuiltinModule("node:diagnostics_channel") : require("node:diagnostics_channel");
		} catch {
			return;
		}
	})();
	const hasTracingChannel = typeof dc?.tracingChannel === "function";
	exports.CHANNELS = {
		TRACE_COMMAND: "node-redis:command",
		TRACE_BATCH: "node-redis:batch",
		TRACE_CONNECT: "node-redis:connect",
		CONNECTION_READY: "node-redis:connection:ready",
		CONNECTION_CLOSED: "node-redis:connection:closed",
		CONNECTION_RELAXED_TIMEOUT: "node-redis:connection:relaxed-timeout",
		CONNECTION_HANDOFF: "node-redis:connection:handoff",
		ERROR: "node-redis:error",
		MAINTENANCE: "node-redis:maintenance",
		PUBSUB: "node-redis:pubsub",
		CACHE_REQUEST: "node-redis:cache:request",
		CACHE_EVICTION: "node-redis:cache:eviction",
		COMMAND_REPLY: "node-redis:command:reply",
		POOL_CONNECTION_WAIT: "node-redis:pool:connection-wait"
	};
	const SERIALIZATION_SUBSETS = [
		{
			regex: /^ECHO/i,
			args: 0
		},
		{
			regex: /^(LPUSH|MSET|PFA|PUBLISH|RPUSH|SADD|SET|SPUBLISH|XADD|ZADD)/i,
			args: 1
		},
		{
			regex: /^(HSET|HMSET|LSET|LINSERT)/i,
			args: 2
		},
		{
			regex: /^(ACL|BIT|B[LRZ]|CLIENT|CLUSTER|CONFIG|COMMAND|DECR|DEL|EVAL|EX|FUNCTION|GEO|GET|HINCR|HMGET|HSCAN|INCR|L[TRLM]|MEMORY|P[EFISTU]|RPOP|S[CDIMORSU]|XACK|X[CDGILPRT]|Z[CDILMPRS])/i,
			args: -1
		}
	];
	function sanitizeArgs(args) {
		if (args.length === 0) return [];
		const commandName = String(args[0]);
		let allowedArgCount = 0;
		for (const subset of SERIALIZATION_SUBSETS) if (subset.regex.test(commandName)) {
			allowedArgCount = subset.args;
			break;
		}
		if (allowedArgCount === -1) return args.map((a) => String(a));
		const result = [commandName];
		for (let i = 1; i < args.length; i++) if (i <= allowedArgCount) result.push(String(args[i]));
		else result.push("?");
		return result;
	}
	exports.sanitizeArgs = sanitizeArgs;
	const tracingChannels = hasTracingChannel ? {
		[exports.CHANNELS.TRACE_COMMAND]: dc.tracingChannel(exports.CHANNELS.TRACE_COMMAND),
		[exports.CHANNELS.TRACE_BATCH]: dc.tracingChannel(exports.CHANNELS.TRACE_BATCH),
		[exports.CHANNELS.TRACE_CONNECT]: dc.tracingChannel(exports.CHANNELS.TRACE_CONNECT)
	} : void 0;
	function getTracingChannel(name) {
		return tracingChannels?.[name];
	}
	exports.getTracingChannel = getTracingChannel;
	function trace(name, fn, contextFactory) {
		const channel = tracingChannels?.[name];
		if (channel && channel.hasSubscribers !== false) return channel.tracePromise(fn, contextFactory());
		return fn();
	}
	exports.trace = trace;
	const pointChannels = dc?.channel ? {
		[exports.CHANNELS.CONNECTION_READY]: dc.channel(exports.CHANNELS.CONNECTION_READY),
		[exports.CHANNELS.CONNECTION_CLOSED]: dc.channel(exports.CHANNELS.CONNECTION_CLOSED),
		[exports.CHANNELS.CONNECTION_RELAXED_TIMEOUT]: dc.channel(exports.CHANNELS.CONNECTION_RELAXED_TIMEOUT),
		[exports.CHANNELS.CONNECTION_HANDOFF]: dc.channel(exports.CHANNELS.CONNECTION_HANDOFF),
		[exports.CHANNELS.ERROR]: dc.channel(exports.CHANNELS.ERROR),
		[exports.CHANNELS.MAINTENANCE]: dc.channel(exports.CHANNELS.MAINTENANCE),
		[exports.CHANNELS.PUBSUB]: dc.channel(exports.CHANNELS.PUBSUB),
		[exports.CHANNELS.CACHE_REQUEST]: dc.channel(exports.CHANNELS.CACHE_REQUEST),
		[exports.CHANNELS.CACHE_EVICTION]: dc.channel(exports.CHANNELS.CACHE_EVICTION),
		[exports.CHANNELS.COMMAND_REPLY]: dc.channel(exports.CHANNELS.COMMAND_REPLY),
		[exports.CHANNELS.POOL_CONNECTION_WAIT]: dc.channel(exports.CHANNELS.POOL_CONNECTION_WAIT)
	} : void 0;
	function getChannel(name) {
		return pointChannels?.[name];
	}
	exports.getChannel = getChannel;
	function publish(name, factory) {
		const ch = pointChannels?.[name];
		if (ch?.hasSubscribers) ch.publish(factory());
	}
	exports.publish = publish;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/client/enterprise-maintenance-manager.js
var require_enterprise_maintenance_manager = require_rolldown_runtime.__commonJSMin(((exports, module, this$20) => {
	var __importDefault = this$20 && this$20.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	var _a;
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.emitDiagnostics = exports.dbgMaintenance = exports.MAINTENANCE_EVENTS = exports.SMIGRATED_EVENT = void 0;
	const net_1 = require("net");
	const promises_1 = require("dns/promises");
	const node_assert_1 = __importDefault(require("node:assert"));
	const promises_2 = require("node:timers/promises");
	const node_diagnostics_channel_1 = __importDefault(require("node:diagnostics_channel"));
	const types_1 = require_types$2();
	const tracing_1 = require_tracing();
	exports.SMIGRATED_EVENT = "__SMIGRATED";
	exports.MAINTENANCE_EVENTS = {
		PAUSE_WRITING: "pause-writing",
		RESUME_WRITING: "resume-writing",
		TIMEOUTS_UPDATE: "timeouts-update"
	};
	const PN = {
		MOVING: "MOVING",
		MIGRATING: "MIGRATING",
		MIGRATED: "MIGRATED",
		FAILING_OVER: "FAILING_OVER",
		FAILED_OVER: "FAILED_OVER",
		SMIGRATING: "SMIGRATING",
		SMIGRATED: "SMIGRATED"
	};
	const dbgMaintenance = (...args) => {
		if (!process.env.REDIS_DEBUG_MAINTENANCE) return;
		return console.log(new Date().toISOString().slice(11, 23), "[MNT]", ...args);
	};
	exports.dbgMaintenance = dbgMaintenance;
	const emitDiagnostics = (event) => {
		if (!process.env.REDIS_EMIT_DIAGNOSTICS) return;
		node_diagnostics_channel_1.default.channel("redis.maintenance").publish(event);
	};
	exports.emitDiagnostics = emitDiagnostics;
	var EnterpriseMaintenanceManager = class {
		#commandsQueue;
		#options;
		#isMaintenance = 0;
		#client;
		static setupDefaultMaintOptions(options) {
			if (options.maintNotifications === void 0) options.maintNotifications = (options?.RESP ?? types_1.DEFAULT_RESP) === 3 ? "auto" : "disabled";
			if (options.maintEndpointType === void 0) options.maintEndpointType = "auto";
			if (options.maintRelaxedSocketTimeout === void 0) options.maintRelaxedSocketTimeout = 1e4;
			if (options.maintRelaxedCommandTimeout === void 0) options.maintRelaxedCommandTimeout = 1e4;
		}
		static async getHandshakeCommand(options, clientId) {
			if (options.maintNotifications === "disabled") return;
			const host = options.url ? new URL(options.url).hostname : options.socket?.host;
			if (!host) return;
			return {
				cmd: [
					"CLIENT",
					"MAINT_NOTIFICATIONS",
					"ON",
					"moving-endpoint-type",
					await determineEndpoint(options.socket?.tls ?? false, host, options)
				],
				errorHandler: (error) => {
					(0, exports.dbgMaintenance)("handshake failed:", error);
					if (options.maintNotifications === "enabled") {
						(0, tracing_1.publish)(tracing_1.CHANNELS.ERROR, () => ({
							error,
							origin: "client",
							internal: true,
							clientId
						}));
						throw error;
					}
				}
			};
		}
		constructor(commandsQueue, client, options) {
			this.#commandsQueue = commandsQueue;
			this.#options = options;
			this.#client = client;
			this.#commandsQueue.addPushHandler(this.#onPush);
		}
		#onPush = (push) => {
			(0, exports.dbgMaintenance)("ONPUSH:", push.map(String));
			if (!Array.isArray(push) || !Object.values(PN).includes(String(push[0]))) return false;
			const type = String(push[0]);
			(0, tracing_1.publish)(tracing_1.CHANNELS.MAINTENANCE, () => ({
				notification: type,
				clientId: this.#client._clientId
			}));
			(0, exports.emitDiagnostics)({
				type,
				timestamp: Date.now(),
				data: { push: push.map(String) }
			});
			switch (type) {
				case PN.MOVING: {
					const afterSeconds = push[2];
					const url = push[3] ? String(push[3]) : null;
					(0, exports.dbgMaintenance)("Received MOVING:", afterSeconds, url);
					this.#onMoving(afterSeconds, url);
					return true;
				}
				case PN.MIGRATING:
				case PN.SMIGRATING:
				case PN.FAILING_OVER:
					(0, exports.dbgMaintenance)("Received MIGRATING|SMIGRATING|FAILING_OVER");
					this.#onMigrating();
					return true;
				case PN.MIGRATED:
				case PN.FAILED_OVER:
					(0, exports.dbgMaintenance)("Received MIGRATED|FAILED_OVER");
					this.#onMigrated();
					return true;
				case PN.SMIGRATED:
					(0, exports.dbgMaintenance)("Received SMIGRATED");
					this.#onSMigrated(push);
					this.#onMigrated();
					return true;
			}
			return false;
		};
		#onMoving = async (afterSeconds, url) => {
			this.#onMigrating();
			let host;
			let port;
			if (url === null) {
				(0, node_assert_1.default)(this.#options.maintEndpointType === "none");
				const { host: h, port: p } = this.#getAddress();
				host = h;
				port = p;
				const waitTime = afterSeconds * 1e3 / 2;
				(0, exports.dbgMaintenance)(`Wait for ${waitTime}ms`);
				await (0, promises_2.setTimeout)(waitTime);
			} else {
				const split = url.split(":");
				host = split[0];
				port = Number(split[1]);
			}
			(0, exports.dbgMaintenance)("Pausing writing of new commands to old socket");
			this.#client._pause();
			(0, exports.dbgMaintenance)("Creating new tmp client");
			let start = performance.now();
			if (this.#options.url) {
				const u = new URL(this.#options.url);
				u.hostname = host;
				u.port = String(port);
				this.#options.url = u.toString();
			} else this.#options.socket = {
				...this.#options.socket,
				host,
				port
			};
			const tmpClient = this.#client.duplicate();
			tmpClient.on("error", (error) => {
				(0, exports.dbgMaintenance)(`[ERR]`, error);
			});
			(0, exports.dbgMaintenance)(`Tmp client created in ${(performance.now() - start).toFixed(2)}ms`);
			(0, exports.dbgMaintenance)(`Set timeout for tmp client to ${this.#options.maintRelaxedSocketTimeout}`);
			tmpClient._maintenanceUpdate({
				relaxedCommandTimeout: this.#options.maintRelaxedCommandTimeout,
				relaxedSocketTimeout: this.#options.maintRelaxedSocketTimeout
			});
			(0, exports.dbgMaintenance)(`Connecting tmp client: ${host}:${port}`);
			start = performance.now();
			await tmpClient.connect();
			(0, exports.dbgMaintenance)(`Connected to tmp client in ${(performance.now() - start).toFixed(2)}ms`);
			(0, exports.dbgMaintenance)(`Wait for all in-flight commands to complete`);
			await this.#commandsQueue.waitForInflightCommandsToComplete();
			(0, exports.dbgMaintenance)(`In-flight commands completed`);
			(0, exports.dbgMaintenance)("Swap client sockets...");
			const oldSocket = this.#client._ejectSocket();
			const newSocket = tmpClient._ejectSocket();
			this.#client._insertSocket(newSocket);
			tmpClient._insertSocket(oldSocket);
			tmpClient.destroy();
			(0, exports.dbgMaintenance)("Swap client sockets done.");
			(0, exports.dbgMaintenance)("Resume writing");
			this.#client._unpause();
			this.#onMigrated();
			(0, tracing_1.publish)(tracing_1.CHANNELS.CONNECTION_HANDOFF, () => ({ clientId: this.#client._clientId }));
		};
		#onMigrating = () => {
			this.#isMaintenance++;
			if (this.#isMaintenance > 1) {
				(0, exports.dbgMaintenance)(`Timeout relaxation already done`);
				return;
			}
			const update = {
				relaxedCommandTimeout: this.#options.maintRelaxedCommandTimeout,
				relaxedSocketTimeout: this.#options.maintRelaxedSocketTimeout
			};
			this.#client._maintenanceUpdate(update);
		};
		#onMigrated = () => {
			this.#isMaintenance = Math.max(this.#isMaintenance - 1, 0);
			if (this.#isMaintenance > 0) {
				(0, exports.dbgMaintenance)(`Not ready to unrelax timeouts yet`);
				return;
			}
			this.#client._maintenanceUpdate({
				relaxedCommandTimeout: void 0,
				relaxedSocketTimeout: void 0
			});
		};
		#onSMigrated = (push) => {
			const smigratedEvent = _a.parseSMigratedPush(push);
			(0, exports.dbgMaintenance)(`emit smigratedEvent`, smigratedEvent);
			this.#client._handleSmigrated(smigratedEvent);
		};
		static parseSMigratedPush(push) {
			const map = new Map();
			for (const [src, destination, slots] of push[2]) {
				const source = String(src);
				const [dHost, dPort] = String(destination).split(":");
				const parsedSlots = String(slots).split(",").map((singleOrRange) => {
					const separatorIndex = singleOrRange.indexOf("-");
					if (separatorIndex === -1) return Number(singleOrRange);
					return [Number(singleOrRange.substring(0, separatorIndex)), Number(singleOrRange.substring(separatorIndex + 1))];
				});
				const destinations = map.get(source) ?? [];
				const dest = destinations.find((d) => d.addr.host === dHost && d.addr.port === Number(dPort));
				if (dest) dest.slots = dest.slots.concat(parsedSlots);
				else destinations.push({
					addr: {
						host: dHost,
						port: Number(dPort)
					},
					slots: parsedSlots
				});
				map.set(source, destinations);
			}
			const entries = [];
			for (const [src, destinations] of map.entries()) {
				const [host, port] = src.split(":");
				entries.push({
					source: {
						host,
						port: Number(port)
					},
					destinations
				});
			}
			return {
				seqId: push[1],
				entries
			};
		}
		#getAddress() {
			(0, node_assert_1.default)(this.#options.socket !== void 0);
			(0, node_assert_1.default)("host" in this.#options.socket);
			(0, node_assert_1.default)(typeof this.#options.socket.host === "string");
			const host = this.#options.socket.host;
			(0, node_assert_1.default)(typeof this.#options.socket.port === "number");
			return {
				host,
				port: this.#options.socket.port
			};
		}
	};
	_a = EnterpriseMaintenanceManager;
	exports.default = EnterpriseMaintenanceManager;
	function isPrivateIP(ip) {
		const version = (0, net_1.isIP)(ip);
		if (version === 4) {
			const octets = ip.split(".").map(Number);
			return octets[0] === 10 || octets[0] === 172 && octets[1] >= 16 && octets[1] <= 31 || octets[0] === 192 && octets[1] === 168;
		}
		if (version === 6) return ip.startsWith("fc") || ip.startsWith("fd") || ip === "::1" || ip.startsWith("fe80");
		return false;
	}
	async function determineEndpoint(tlsEnabled, host, options) {
		(0, node_assert_1.default)(options.maintEndpointType !== void 0);
		if (options.maintEndpointType !== "auto") {
			(0, exports.dbgMaintenance)(`Determine endpoint type: ${options.maintEndpointType}`);
			return options.maintEndpointType;
		}
		const isPrivate = isPrivateIP((0, net_1.isIP)(host) ? host : (await (0, promises_1.lookup)(host, { family: 0 })).address);
		let result;
		if (tlsEnabled) result = isPrivate ? "internal-fqdn" : "external-fqdn";
		else result = isPrivate ? "internal-ip" : "external-ip";
		(0, exports.dbgMaintenance)(`Determine endpoint type: ${result}`);
		return result;
	}
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/defaults.js
var require_defaults = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DEFAULT_COMMAND_TIMEOUT = exports.DEFAULT_KEEPALIVE_INITIAL_DELAY = void 0;
	exports.DEFAULT_KEEPALIVE_INITIAL_DELAY = 3e4;
	exports.DEFAULT_COMMAND_TIMEOUT = 5e3;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/client/socket.js
var require_socket = require_rolldown_runtime.__commonJSMin(((exports, module, this$19) => {
	var __importDefault = this$19 && this$19.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const node_events_1 = require("node:events");
	const node_net_1 = __importDefault(require("node:net"));
	const node_tls_1 = __importDefault(require("node:tls"));
	const errors_1 = require_errors();
	const promises_1 = require("node:timers/promises");
	const enterprise_maintenance_manager_1 = require_enterprise_maintenance_manager();
	const tracing_1 = require_tracing();
	const defaults_1 = require_defaults();
	var RedisSocket = class extends node_events_1.EventEmitter {
		#initiator;
		#connectTimeout;
		#reconnectStrategy;
		#socketFactory;
		#socketTimeout;
		#clientId;
		#maintenanceTimeout;
		#socket;
		#isOpen = false;
		get isOpen() {
			return this.#isOpen;
		}
		#isReady = false;
		get isReady() {
			return this.#isReady;
		}
		#isSocketUnrefed = false;
		#socketEpoch = 0;
		get socketEpoch() {
			return this.#socketEpoch;
		}
		get host() {
			return this.#socket?.remoteAddress;
		}
		get port() {
			return this.#socket?.remotePort;
		}
		constructor(initiator, clientId, options) {
			super();
			this.#initiator = initiator;
			this.#connectTimeout = options?.connectTimeout ?? 5e3;
			this.#reconnectStrategy = this.#createReconnectStrategy(options);
			this.#socketFactory = this.#createSocketFactory(options);
			this.#socketTimeout = options?.socketTimeout;
			this.#clientId = clientId;
		}
		#createReconnectStrategy(options) {
			const strategy = options?.reconnectStrategy;
			if (strategy === false || typeof strategy === "number") return () => ({ retryIn: strategy });
			if (strategy) return (retries, cause) => {
				try {
					const retryIn = strategy(retries, cause);
					if (retryIn !== false && !(retryIn instanceof Error) && typeof retryIn !== "number") throw new TypeError(`Reconnect strategy should return \`false | Error | number\`, got ${retryIn} instead`);
					return { retryIn };
				} catch (err) {
					return {
						retryIn: this.defaultReconnectStrategy(retries, err),
						error: err
					};
				}
			};
			return (retries, cause) => ({ retryIn: this.defaultReconnectStrategy(retries, cause) });
		}
		#createSocketFactory(options) {
			if (options?.tls === true) {
				const withDefaults = {
					...options,
					port: options?.port ?? 6379,
					noDelay: options?.noDelay ?? true,
					keepAlive: options?.keepAlive ?? true,
					keepAliveInitialDelay: options?.keepAliveInitialDelay ?? defaults_1.DEFAULT_KEEPALIVE_INITIAL_DELAY,
					timeout: void 0,
					onread: void 0,
					readable: true,
					writable: true
				};
				return {
					create() {
						return node_tls_1.default.connect(withDefaults);
					},
					event: "secureConnect"
				};
			}
			if (options && "path" in options) {
				const withDefaults = {
					...options,
					timeout: void 0,
					onread: void 0,
					readable: true,
					writable: true
				};
				return {
					create() {
						return node_net_1.default.createConnection(withDefaults);
					},
					event: "connect"
				};
			}
			const withDefaults = {
				...options,
				port: options?.port ?? 6379,
				noDelay: options?.noDelay ?? true,
				keepAlive: options?.keepAlive ?? true,
				keepAliveInitialDelay: options?.keepAliveInitialDelay ?? defaults_1.DEFAULT_KEEPALIVE_INITIAL_DELAY,
				timeout: void 0,
				onread: void 0,
				readable: true,
				writable: true
			};
			return {
				create() {
					return node_net_1.default.createConnection(withDefaults);
				},
				event: "connect"
			};
		}
		#shouldReconnect(retries, cause) {
			const { retryIn, error: strategyError } = this.#reconnectStrategy(retries, cause);
			if (retryIn === false) {
				this.#isOpen = false;
				this.emit("terminated", cause);
				this.#emitError(cause);
				return {
					retryIn: cause,
					strategyError
				};
			} else if (retryIn instanceof Error) {
				this.#isOpen = false;
				const terminatedBy = new errors_1.ReconnectStrategyError(retryIn, cause);
				this.emit("terminated", terminatedBy);
				this.#emitError(cause);
				return {
					retryIn: terminatedBy,
					strategyError
				};
			}
			return {
				retryIn,
				strategyError
			};
		}
		#emitError(err) {
			(0, tracing_1.publish)(tracing_1.CHANNELS.ERROR, () => ({
				error: err,
				origin: "client",
				internal: false,
				clientId: this.#clientId
			}));
			this.emit("error", err);
		}
		async connect() {
			if (this.#isOpen) throw new Error("Socket already opened");
			this.#isOpen = true;
			return this.#connect();
		}
		async #connect(retries = 0) {
			do
				try {
					const connectStartTime = performance.now();
					const socket = this.#socket = await this.#createSocket();
					this.emit("connect");
					try {
						await this.#initiateWhileSocketAlive(socket);
						if (!this.#socket || this.#socket.destroyed || !this.#socket.readable || !this.#socket.writable) {
							const error = new errors_1.SocketClosedUnexpectedlyError();
							const { retryIn, strategyError } = this.#shouldReconnect(retries++, error);
							if (typeof retryIn !== "number") throw retryIn;
							this.#emitError(error);
							if (strategyError) this.#emitError(strategyError);
							if (!this.#isOpen) throw new errors_1.ClientClosedError();
							await (0, promises_1.setTimeout)(retryIn);
							if (!this.#isOpen) throw new errors_1.ClientClosedError();
							this.emit("reconnecting");
							continue;
						}
					} catch (err) {
						this.#socket?.destroy();
						this.#socket = void 0;
						throw err;
					}
					this.#isReady = true;
					this.#socketEpoch++;
					(0, tracing_1.publish)(tracing_1.CHANNELS.CONNECTION_READY, () => ({
						clientId: this.#clientId,
						serverAddress: this.host,
						serverPort: this.port,
						createTimeMs: performance.now() - connectStartTime
					}));
					this.emit("ready");
				} catch (err) {
					if (!this.#isOpen) throw err;
					const { retryIn, strategyError } = this.#shouldReconnect(retries++, err);
					if (typeof retryIn !== "number") throw retryIn;
					this.#emitError(err);
					if (strategyError) this.#emitError(strategyError);
					if (!this.#isOpen) throw err;
					await (0, promises_1.setTimeout)(retryIn);
					if (!this.#isOpen) throw err;
					this.emit("reconnecting");
				}
			while (this.#isOpen && !this.#isReady);
		}
		#initiateWhileSocketAlive(socket) {
			let onSocketDied;
			const socketDied = new Promise((_, reject) => {
				onSocketDied = (err) => {
					reject(err instanceof Error ? err : new errors_1.SocketClosedUnexpectedlyError());
				};
				socket.once("error", onSocketDied);
				socket.once("close", onSocketDied);
			});
			const initiated = Promise.resolve().then(() => this.#initiator());
			initiated.catch(() => {});
			return Promise.race([initiated, socketDied]).finally(() => {
				socket.removeListener("error", onSocketDied);
				socket.removeListener("close", onSocketDied);
			});
		}
		setMaintenanceTimeout(ms) {
			(0, enterprise_maintenance_manager_1.dbgMaintenance)(`Set socket timeout to ${ms}`);
			if (this.#maintenanceTimeout === ms) {
				(0, enterprise_maintenance_manager_1.dbgMaintenance)(`Socket already set maintenanceCommandTimeout to ${ms}, skipping`);
				return;
			}
			this.#maintenanceTimeout = ms;
			if (ms !== void 0) {
				this.#socket?.setTimeout(ms);
				(0, tracing_1.publish)(tracing_1.CHANNELS.CONNECTION_RELAXED_TIMEOUT, () => ({
					clientId: this.#clientId,
					value: 1
				}));
			} else {
				this.#socket?.setTimeout(this.#socketTimeout ?? 0);
				(0, tracing_1.publish)(tracing_1.CHANNELS.CONNECTION_RELAXED_TIMEOUT, () => ({
					clientId: this.#clientId,
					value: -1
				}));
			}
		}
		async #createSocket() {
			const socket = this.#socketFactory.create();
			let onTimeout;
			if (this.#connectTimeout !== void 0) {
				onTimeout = () => socket.destroy(new errors_1.ConnectionTimeoutError());
				socket.once("timeout", onTimeout);
				socket.setTimeout(this.#connectTimeout);
			}
			if (this.#isSocketUnrefed) socket.unref();
			await (0, node_events_1.once)(socket, this.#socketFactory.event);
			if (onTimeout) socket.removeListener("timeout", onTimeout);
			if (this.#socketTimeout) {
				socket.once("timeout", () => {
					const error = this.#maintenanceTimeout ? new errors_1.SocketTimeoutDuringMaintenanceError(this.#maintenanceTimeout) : new errors_1.SocketTimeoutError(this.#socketTimeout);
					socket.destroy(error);
				});
				socket.setTimeout(this.#socketTimeout);
			}
			socket.once("error", (err) => this.#onSocketError(err)).once("close", (hadError) => {
				if (hadError || !this.#isOpen || this.#socket !== socket) return;
				this.#onSocketError(new errors_1.SocketClosedUnexpectedlyError());
			}).on("drain", () => this.emit("drain")).on("data", (data) => this.emit("data", data));
			return socket;
		}
		#onSocketError(err) {
			const wasReady = this.#isReady;
			this.#isReady = false;
			const socket = this.#socket;
			this.#socket = void 0;
			socket?.removeAllListeners("data");
			socket?.destroy();
			if (wasReady) (0, tracing_1.publish)(tracing_1.CHANNELS.CONNECTION_CLOSED, () => ({
				clientId: this.#clientId,
				reason: "error",
				wasConnected: true
			}));
			if (!wasReady) {
				if (!this.#isOpen) this.#emitError(err);
				return;
			}
			if (!this.#isOpen) {
				this.#emitError(err);
				return;
			}
			const { retryIn, strategyError } = this.#shouldReconnect(0, err);
			if (typeof retryIn !== "number") return;
			this.#emitError(err);
			if (strategyError) this.#emitError(strategyError);
			if (!this.#isOpen) return;
			this.emit("reconnecting");
			this.#connect(1).catch(() => {});
		}
		write(iterable) {
			if (!this.#socket || !this.#socket.writable) return;
			this.#socket.cork();
			try {
				for (const args of iterable) {
					for (const toWrite of args) this.#socket.write(toWrite);
					if (this.#socket.writableNeedDrain) break;
				}
			} catch (err) {
				if (!err || err.code !== "EPIPE") throw err;
			} finally {
				this.#socket.uncork();
			}
		}
		async quit(fn) {
			if (!this.#isOpen) throw new errors_1.ClientClosedError();
			this.#isOpen = false;
			const reply = await fn();
			this.destroySocket();
			return reply;
		}
		close() {
			if (!this.#isOpen) throw new errors_1.ClientClosedError();
			this.#isOpen = false;
		}
		destroy() {
			if (!this.#isOpen && !this.#socket) return;
			this.#isOpen = false;
			this.destroySocket();
		}
		destroySocket() {
			const wasReady = this.#isReady;
			this.#isReady = false;
			if (this.#socket) {
				this.#socket.destroy();
				this.#socket = void 0;
			}
			(0, tracing_1.publish)(tracing_1.CHANNELS.CONNECTION_CLOSED, () => ({
				clientId: this.#clientId,
				reason: "application_close",
				wasConnected: wasReady
			}));
			this.emit("end");
		}
		ref() {
			this.#isSocketUnrefed = false;
			this.#socket?.ref();
		}
		unref() {
			this.#isSocketUnrefed = true;
			this.#socket?.unref();
		}
		defaultReconnectStrategy(retries, cause) {
			if (cause instanceof errors_1.SocketTimeoutError) return false;
			const jitter = Math.floor(Math.random() * 200);
			return Math.min(Math.pow(2, retries) * 50, 2e3) + jitter;
		}
	};
	exports.default = RedisSocket;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/authx/token.js
var require_token = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Token = void 0;
	var Token = class {
		value;
		expiresAtMs;
		receivedAtMs;
		constructor(value, expiresAtMs, receivedAtMs) {
			this.value = value;
			this.expiresAtMs = expiresAtMs;
			this.receivedAtMs = receivedAtMs;
		}
		getTtlMs(now) {
			if (this.expiresAtMs < now) return 0;
			return this.expiresAtMs - now;
		}
	};
	exports.Token = Token;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/authx/token-manager.js
var require_token_manager = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TokenManager = exports.IDPError = void 0;
	const token_1 = require_token();
	var IDPError = class extends Error {
		message;
		isRetryable;
		constructor(message, isRetryable) {
			super(message);
			this.message = message;
			this.isRetryable = isRetryable;
			this.name = "IDPError";
		}
	};
	exports.IDPError = IDPError;
	var TokenManager = class {
		identityProvider;
		config;
		currentToken = null;
		refreshTimeout = null;
		listener = null;
		retryAttempt = 0;
		constructor(identityProvider, config) {
			this.identityProvider = identityProvider;
			this.config = config;
			if (this.config.expirationRefreshRatio > 1) throw new Error("expirationRefreshRatio must be less than or equal to 1");
			if (this.config.expirationRefreshRatio < 0) throw new Error("expirationRefreshRatio must be greater or equal to 0");
		}
		start(listener, initialDelayMs = 0) {
			if (this.listener) this.stop();
			this.listener = listener;
			this.retryAttempt = 0;
			this.scheduleNextRefresh(initialDelayMs);
			return { dispose: () => this.stop() };
		}
		calculateRetryDelay() {
			if (!this.config.retry) return 0;
			const { initialDelayMs, maxDelayMs, backoffMultiplier, jitterPercentage } = this.config.retry;
			let delay = initialDelayMs * Math.pow(backoffMultiplier, this.retryAttempt - 1);
			delay = Math.min(delay, maxDelayMs);
			if (jitterPercentage) {
				const jitterRange = delay * (jitterPercentage / 100);
				const jitterAmount = Math.random() * jitterRange - jitterRange / 2;
				delay += jitterAmount;
			}
			return Math.max(0, Math.floor(delay));
		}
		shouldRetry(error) {
			if (!this.config.retry) return false;
			const { maxAttempts, isRetryable } = this.config.retry;
			if (this.retryAttempt >= maxAttempts) return false;
			if (isRetryable) return isRetryable(error, this.retryAttempt);
			return false;
		}
		isRunning() {
			return this.listener !== null;
		}
		async refresh() {
			if (!this.listener) throw new Error("TokenManager is not running, but refresh was called");
			try {
				await this.identityProvider.requestToken().then(this.handleNewToken);
				this.retryAttempt = 0;
			} catch (error) {
				if (this.shouldRetry(error)) {
					this.retryAttempt++;
					const retryDelay = this.calculateRetryDelay();
					this.notifyError(`Token refresh failed (attempt ${this.retryAttempt}), retrying in ${retryDelay}ms: ${error}`, true);
					this.scheduleNextRefresh(retryDelay);
				} else {
					this.notifyError(error, false);
					this.stop();
				}
			}
		}
		handleNewToken = async ({ token: nativeToken, ttlMs }) => {
			if (!this.listener) throw new Error("TokenManager is not running, but a new token was received");
			const token = this.wrapAndSetCurrentToken(nativeToken, ttlMs);
			this.listener.onNext(token);
			this.scheduleNextRefresh(this.calculateRefreshTime(token));
		};
		wrapAndSetCurrentToken(nativeToken, ttlMs) {
			const now = Date.now();
			const token = new token_1.Token(nativeToken, now + ttlMs, now);
			this.currentToken = token;
			return token;
		}
		scheduleNextRefresh(delayMs) {
			if (this.refreshTimeout) {
				clearTimeout(this.refreshTimeout);
				this.refreshTimeout = null;
			}
			if (delayMs === 0) this.refresh();
			else this.refreshTimeout = setTimeout(() => this.refresh(), delayMs);
		}
		calculateRefreshTime(token, now = Date.now()) {
			const ttlMs = token.getTtlMs(now);
			return Math.floor(ttlMs * this.config.expirationRefreshRatio);
		}
		stop() {
			if (this.refreshTimeout) {
				clearTimeout(this.refreshTimeout);
				this.refreshTimeout = null;
			}
			this.listener = null;
			this.currentToken = null;
			this.retryAttempt = 0;
		}
		getCurrentToken() {
			return this.currentToken;
		}
		notifyError(error, isRetryable) {
			const errorMessage = error instanceof Error ? error.message : String(error);
			if (!this.listener) throw new Error(`TokenManager is not running but received an error: ${errorMessage}`);
			this.listener.onError(new IDPError(errorMessage, isRetryable));
		}
	};
	exports.TokenManager = TokenManager;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/authx/credentials-provider.js
var require_credentials_provider = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UnableToObtainNewCredentialsError = exports.CredentialsError = void 0;
	var CredentialsError = class extends Error {
		constructor(message) {
			super(`Re-authentication with latest credentials failed: ${message}`);
			this.name = "CredentialsError";
		}
	};
	exports.CredentialsError = CredentialsError;
	var UnableToObtainNewCredentialsError = class extends Error {
		constructor(message) {
			super(`Unable to obtain new credentials : ${message}`);
			this.name = "UnableToObtainNewCredentialsError";
		}
	};
	exports.UnableToObtainNewCredentialsError = UnableToObtainNewCredentialsError;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/authx/index.js
var require_authx = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Token = exports.CredentialsError = exports.UnableToObtainNewCredentialsError = exports.IDPError = exports.TokenManager = void 0;
	var token_manager_1 = require_token_manager();
	Object.defineProperty(exports, "TokenManager", {
		enumerable: true,
		get: function() {
			return token_manager_1.TokenManager;
		}
	});
	Object.defineProperty(exports, "IDPError", {
		enumerable: true,
		get: function() {
			return token_manager_1.IDPError;
		}
	});
	var credentials_provider_1 = require_credentials_provider();
	Object.defineProperty(exports, "UnableToObtainNewCredentialsError", {
		enumerable: true,
		get: function() {
			return credentials_provider_1.UnableToObtainNewCredentialsError;
		}
	});
	Object.defineProperty(exports, "CredentialsError", {
		enumerable: true,
		get: function() {
			return credentials_provider_1.CredentialsError;
		}
	});
	var token_1 = require_token();
	Object.defineProperty(exports, "Token", {
		enumerable: true,
		get: function() {
			return token_1.Token;
		}
	});
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/client/linked-list.js
var require_linked_list = require_rolldown_runtime.__commonJSMin(((exports, module, this$18) => {
	var __importDefault = this$18 && this$18.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.EmptyAwareSinglyLinkedList = exports.SinglyLinkedList = exports.DoublyLinkedList = void 0;
	const events_1 = __importDefault(require("events"));
	var DoublyLinkedList = class {
		#length = 0;
		get length() {
			return this.#length;
		}
		#head;
		get head() {
			return this.#head;
		}
		#tail;
		get tail() {
			return this.#tail;
		}
		push(value) {
			++this.#length;
			if (this.#tail === void 0) return this.#head = this.#tail = {
				previous: this.#head,
				next: void 0,
				value
			};
			return this.#tail = this.#tail.next = {
				previous: this.#tail,
				next: void 0,
				value
			};
		}
		unshift(value) {
			++this.#length;
			if (this.#head === void 0) return this.#head = this.#tail = {
				previous: void 0,
				next: void 0,
				value
			};
			return this.#head = this.#head.previous = {
				previous: void 0,
				next: this.#head,
				value
			};
		}
		add(value, prepend = false) {
			return prepend ? this.unshift(value) : this.push(value);
		}
		shift() {
			if (this.#head === void 0) return void 0;
			--this.#length;
			const node = this.#head;
			if (node.next) {
				node.next.previous = void 0;
				this.#head = node.next;
				node.next = void 0;
			} else this.#head = this.#tail = void 0;
			return node.value;
		}
		remove(node) {
			if (this.#length === 0) return;
			if (node !== this.#head && node !== this.#tail && node.previous === void 0 && node.next === void 0) return;
			--this.#length;
			if (node.previous) node.previous.next = node.next;
			else this.#head = node.next;
			if (node.next) node.next.previous = node.previous;
			else this.#tail = node.previous;
			node.previous = void 0;
			node.next = void 0;
		}
		reset() {
			this.#length = 0;
			this.#head = this.#tail = void 0;
		}
		*[Symbol.iterator]() {
			let node = this.#head;
			while (node !== void 0) {
				yield node.value;
				node = node.next;
			}
		}
		*nodes() {
			let node = this.#head;
			while (node) {
				const next = node.next;
				yield node;
				node = next;
			}
		}
	};
	exports.DoublyLinkedList = DoublyLinkedList;
	var SinglyLinkedList = class {
		#length = 0;
		get length() {
			return this.#length;
		}
		#head;
		get head() {
			return this.#head;
		}
		#tail;
		get tail() {
			return this.#tail;
		}
		push(value) {
			++this.#length;
			const node = {
				value,
				next: void 0,
				removed: false
			};
			if (this.#head === void 0) return this.#head = this.#tail = node;
			return this.#tail.next = this.#tail = node;
		}
		remove(node, parent) {
			if (node.removed) throw new Error("node already removed");
			--this.#length;
			if (this.#head === node) {
				if (this.#tail === node) this.#head = this.#tail = void 0;
				else this.#head = node.next;
			} else if (this.#tail === node) {
				this.#tail = parent;
				parent.next = void 0;
			} else parent.next = node.next;
			node.removed = true;
		}
		shift() {
			if (this.#head === void 0) return void 0;
			const node = this.#head;
			if (--this.#length === 0) this.#head = this.#tail = void 0;
			else this.#head = node.next;
			node.removed = true;
			return node.value;
		}
		reset() {
			this.#length = 0;
			this.#head = this.#tail = void 0;
		}
		*[Symbol.iterator]() {
			let node = this.#head;
			while (node !== void 0) {
				yield node.value;
				node = node.next;
			}
		}
	};
	exports.SinglyLinkedList = SinglyLinkedList;
	var EmptyAwareSinglyLinkedList = class extends SinglyLinkedList {
		events = new events_1.default();
		reset() {
			const old = this.length;
			super.reset();
			if (old !== this.length && this.length === 0) this.events.emit("empty");
		}
		shift() {
			const old = this.length;
			const ret = super.shift();
			if (old !== this.length && this.length === 0) this.events.emit("empty");
			return ret;
		}
		remove(node, parent) {
			const old = this.length;
			super.remove(node, parent);
			if (old !== this.length && this.length === 0) this.events.emit("empty");
		}
	};
	exports.EmptyAwareSinglyLinkedList = EmptyAwareSinglyLinkedList;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/RESP/encoder.js
var require_encoder = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const CRLF = "\r\n";
	function encodeCommand(args) {
		const toWrite = [];
		let strings = "*" + args.length + CRLF;
		for (let i = 0; i < args.length; i++) {
			const arg = args[i];
			if (typeof arg === "string") strings += "$" + Buffer.byteLength(arg) + CRLF + arg + CRLF;
			else if (arg instanceof Buffer) {
				toWrite.push(strings + "$" + arg.length.toString() + CRLF, arg);
				strings = CRLF;
			} else throw new TypeError(`"arguments[${i}]" must be of type "string | Buffer", got ${typeof arg} instead.`);
		}
		toWrite.push(strings);
		return toWrite;
	}
	exports.default = encodeCommand;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/utils/calculate-slot.js
var require_calculate_slot = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const lookup = [
		0,
		4129,
		8258,
		12387,
		16516,
		20645,
		24774,
		28903,
		33032,
		37161,
		41290,
		45419,
		49548,
		53677,
		57806,
		61935,
		4657,
		528,
		12915,
		8786,
		21173,
		17044,
		29431,
		25302,
		37689,
		33560,
		45947,
		41818,
		54205,
		50076,
		62463,
		58334,
		9314,
		13379,
		1056,
		5121,
		25830,
		29895,
		17572,
		21637,
		42346,
		46411,
		34088,
		38153,
		58862,
		62927,
		50604,
		54669,
		13907,
		9842,
		5649,
		1584,
		30423,
		26358,
		22165,
		18100,
		46939,
		42874,
		38681,
		34616,
		63455,
		59390,
		55197,
		51132,
		18628,
		22757,
		26758,
		30887,
		2112,
		6241,
		10242,
		14371,
		51660,
		55789,
		59790,
		63919,
		35144,
		39273,
		43274,
		47403,
		23285,
		19156,
		31415,
		27286,
		6769,
		2640,
		14899,
		10770,
		56317,
		52188,
		64447,
		60318,
		39801,
		35672,
		47931,
		43802,
		27814,
		31879,
		19684,
		23749,
		11298,
		15363,
		3168,
		7233,
		60846,
		64911,
		52716,
		56781,
		44330,
		48395,
		36200,
		40265,
		32407,
		28342,
		24277,
		20212,
		15891,
		11826,
		7761,
		3696,
		65439,
		61374,
		57309,
		53244,
		48923,
		44858,
		40793,
		36728,
		37256,
		33193,
		45514,
		41451,
		53516,
		49453,
		61774,
		57711,
		4224,
		161,
		12482,
		8419,
		20484,
		16421,
		28742,
		24679,
		33721,
		37784,
		41979,
		46042,
		49981,
		54044,
		58239,
		62302,
		689,
		4752,
		8947,
		13010,
		16949,
		21012,
		25207,
		29270,
		46570,
		42443,
		38312,
		34185,
		62830,
		58703,
		54572,
		50445,
		13538,
		9411,
		5280,
		1153,
		29798,
		25671,
		21540,
		17413,
		42971,
		47098,
		34713,
		38840,
		59231,
		63358,
		50973,
		55100,
		9939,
		14066,
		1681,
		5808,
		26199,
		30326,
		17941,
		22068,
		55628,
		51565,
		63758,
		59695,
		39368,
		35305,
		47498,
		43435,
		22596,
		18533,
		30726,
		26663,
		6336,
		2273,
		14466,
		10403,
		52093,
		56156,
		60223,
		64286,
		35833,
		39896,
		43963,
		48026,
		19061,
		23124,
		27191,
		31254,
		2801,
		6864,
		10931,
		14994,
		64814,
		60687,
		56684,
		52557,
		48554,
		44427,
		40424,
		36297,
		31782,
		27655,
		23652,
		19525,
		15522,
		11395,
		7392,
		3265,
		61215,
		65342,
		53085,
		57212,
		44955,
		49082,
		36825,
		40952,
		28183,
		32310,
		20053,
		24180,
		11923,
		16050,
		3793,
		7920
	];
	function toUTF8Array(str) {
		let char;
		let i = 0;
		let p = 0;
		const utf8 = [];
		const len = str.length;
		for (; i < len; i++) {
			char = str.charCodeAt(i);
			if (char < 128) utf8[p++] = char;
			else if (char < 2048) {
				utf8[p++] = char >> 6 | 192;
				utf8[p++] = char & 63 | 128;
			} else if ((char & 64512) === 55296 && i + 1 < str.length && (str.charCodeAt(i + 1) & 64512) === 56320) {
				char = 65536 + ((char & 1023) << 10) + (str.charCodeAt(++i) & 1023);
				utf8[p++] = char >> 18 | 240;
				utf8[p++] = char >> 12 & 63 | 128;
				utf8[p++] = char >> 6 & 63 | 128;
				utf8[p++] = char & 63 | 128;
			} else {
				utf8[p++] = char >> 12 | 224;
				utf8[p++] = char >> 6 & 63 | 128;
				utf8[p++] = char & 63 | 128;
			}
		}
		return utf8;
	}
	function generate(value) {
		let char;
		let i = 0;
		let start = -1;
		let done = false;
		let result = 0;
		let resultHash = 0;
		const utf8 = typeof value === "string" ? toUTF8Array(value) : value;
		const len = utf8.length;
		while (i < len) {
			char = utf8[i++];
			if (done || start === -1) {
				if (!done && char === 123) start = i;
			} else if (char !== 125) resultHash = lookup[(char ^ resultHash >> 8) & 255] ^ resultHash << 8;
			else if (i - 1 !== start) return resultHash & 16383;
			else done = true;
			result = lookup[(char ^ result >> 8) & 255] ^ result << 8;
		}
		return result & 16383;
	}
	const calculateSlot = generate;
	calculateSlot.generateMulti = function generateMulti(values) {
		let i = 1;
		const len = values.length;
		const base = generate(values[0]);
		while (i < len) if (generate(values[i++]) !== base) return -1;
		return base;
	};
	exports.default = calculateSlot;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/client/pub-sub.js
var require_pub_sub = require_rolldown_runtime.__commonJSMin(((exports, module, this$17) => {
	var __importDefault = this$17 && this$17.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.PubSub = exports.PUBSUB_TYPE = void 0;
	const calculate_slot_1 = __importDefault(require_calculate_slot());
	const tracing_1 = require_tracing();
	exports.PUBSUB_TYPE = {
		CHANNELS: "CHANNELS",
		PATTERNS: "PATTERNS",
		SHARDED: "SHARDED"
	};
	const COMMANDS = {
		[exports.PUBSUB_TYPE.CHANNELS]: {
			subscribe: Buffer.from("subscribe"),
			unsubscribe: Buffer.from("unsubscribe"),
			message: Buffer.from("message")
		},
		[exports.PUBSUB_TYPE.PATTERNS]: {
			subscribe: Buffer.from("psubscribe"),
			unsubscribe: Buffer.from("punsubscribe"),
			message: Buffer.from("pmessage")
		},
		[exports.PUBSUB_TYPE.SHARDED]: {
			subscribe: Buffer.from("ssubscribe"),
			unsubscribe: Buffer.from("sunsubscribe"),
			message: Buffer.from("smessage")
		}
	};
	exports.PubSub = class PubSub {
		#clientId;
		constructor(clientId) {
			this.#clientId = clientId;
		}
		static isStatusReply(reply) {
			const firstElement = typeof reply[0] === "string" ? Buffer.from(reply[0]) : reply[0];
			return COMMANDS[exports.PUBSUB_TYPE.CHANNELS].subscribe.equals(firstElement) || COMMANDS[exports.PUBSUB_TYPE.CHANNELS].unsubscribe.equals(firstElement) || COMMANDS[exports.PUBSUB_TYPE.PATTERNS].subscribe.equals(firstElement) || COMMANDS[exports.PUBSUB_TYPE.PATTERNS].unsubscribe.equals(firstElement) || COMMANDS[exports.PUBSUB_TYPE.SHARDED].subscribe.equals(firstElement);
		}
		static isShardedUnsubscribe(reply) {
			const firstElement = typeof reply[0] === "string" ? Buffer.from(reply[0]) : reply[0];
			return COMMANDS[exports.PUBSUB_TYPE.SHARDED].unsubscribe.equals(firstElement);
		}
		residualAfterUnsubscribeAll(reply) {
			const firstElement = typeof reply[0] === "string" ? Buffer.from(reply[0]) : reply[0];
			if (COMMANDS[exports.PUBSUB_TYPE.PATTERNS].unsubscribe.equals(firstElement)) return this.listeners[exports.PUBSUB_TYPE.CHANNELS].size;
			if (COMMANDS[exports.PUBSUB_TYPE.CHANNELS].unsubscribe.equals(firstElement)) return this.listeners[exports.PUBSUB_TYPE.PATTERNS].size;
			return 0;
		}
		static #channelsArray(channels) {
			return Array.isArray(channels) ? channels : [channels];
		}
		static #listenersSet(listeners, returnBuffers) {
			return returnBuffers ? listeners.buffers : listeners.strings;
		}
		#subscribing = 0;
		#isActive = false;
		get isActive() {
			return this.#isActive;
		}
		listeners = {
			[exports.PUBSUB_TYPE.CHANNELS]: new Map(),
			[exports.PUBSUB_TYPE.PATTERNS]: new Map(),
			[exports.PUBSUB_TYPE.SHARDED]: new Map()
		};
		subscribe(type, channels, listener, returnBuffers) {
			const args = [COMMANDS[type].subscribe], channelsArray = PubSub.#channelsArray(channels), newChannels = [];
			for (const channel of channelsArray) {
				const channelListeners = this.listeners[type].get(channel);
				if (!channelListeners || channelListeners.unsubscribing) {
					args.push(channel);
					newChannels.push(channel);
				} else PubSub.#listenersSet(channelListeners, returnBuffers).add(listener);
			}
			if (args.length === 1) return;
			this.#isActive = true;
			this.#subscribing++;
			return {
				args,
				channelsCounter: args.length - 1,
				resolve: () => {
					this.#subscribing--;
					for (const channel of newChannels) {
						let listeners = this.listeners[type].get(channel);
						if (!listeners) {
							listeners = {
								unsubscribing: false,
								buffers: new Set(),
								strings: new Set()
							};
							this.listeners[type].set(channel, listeners);
						}
						PubSub.#listenersSet(listeners, returnBuffers).add(listener);
					}
				},
				reject: () => {
					this.#subscribing--;
					this.#updateIsActive();
				}
			};
		}
		extendChannelListeners(type, channel, listeners) {
			if (!this.#extendChannelListeners(type, channel, listeners)) return;
			this.#isActive = true;
			this.#subscribing++;
			return {
				args: [COMMANDS[type].subscribe, channel],
				channelsCounter: 1,
				resolve: () => this.#subscribing--,
				reject: () => {
					this.#subscribing--;
					this.#updateIsActive();
				}
			};
		}
		#extendChannelListeners(type, channel, listeners) {
			const existingListeners = this.listeners[type].get(channel);
			if (!existingListeners) {
				this.listeners[type].set(channel, listeners);
				return true;
			}
			for (const listener of listeners.buffers) existingListeners.buffers.add(listener);
			for (const listener of listeners.strings) existingListeners.strings.add(listener);
			return false;
		}
		extendTypeListeners(type, listeners) {
			const args = [COMMANDS[type].subscribe];
			for (const [channel, channelListeners] of listeners) if (this.#extendChannelListeners(type, channel, channelListeners)) args.push(channel);
			if (args.length === 1) return;
			this.#isActive = true;
			this.#subscribing++;
			return {
				args,
				channelsCounter: args.length - 1,
				resolve: () => this.#subscribing--,
				reject: () => {
					this.#subscribing--;
					this.#updateIsActive();
				}
			};
		}
		unsubscribe(type, channels, listener, returnBuffers) {
			const listeners = this.listeners[type];
			if (!channels) return this.#unsubscribeCommand([COMMANDS[type].unsubscribe], NaN, () => listeners.clear());
			const channelsArray = PubSub.#channelsArray(channels);
			if (!listener) return this.#unsubscribeCommand([COMMANDS[type].unsubscribe, ...channelsArray], channelsArray.length, () => {
				for (const channel of channelsArray) listeners.delete(channel);
			});
			const args = [COMMANDS[type].unsubscribe];
			for (const channel of channelsArray) {
				const sets = listeners.get(channel);
				if (sets) {
					let current, other;
					if (returnBuffers) {
						current = sets.buffers;
						other = sets.strings;
					} else {
						current = sets.strings;
						other = sets.buffers;
					}
					if ((current.has(listener) ? current.size - 1 : current.size) !== 0 || other.size !== 0) continue;
					sets.unsubscribing = true;
				}
				args.push(channel);
			}
			if (args.length === 1) {
				for (const channel of channelsArray) PubSub.#listenersSet(listeners.get(channel), returnBuffers).delete(listener);
				return;
			}
			return this.#unsubscribeCommand(args, args.length - 1, () => {
				for (const channel of channelsArray) {
					const sets = listeners.get(channel);
					if (!sets) continue;
					(returnBuffers ? sets.buffers : sets.strings).delete(listener);
					if (sets.buffers.size === 0 && sets.strings.size === 0) listeners.delete(channel);
				}
			});
		}
		#unsubscribeCommand(args, channelsCounter, removeListeners) {
			return {
				args,
				channelsCounter,
				resolve: () => {
					removeListeners();
					this.#updateIsActive();
				},
				reject: void 0
			};
		}
		#updateIsActive() {
			this.#isActive = this.listeners[exports.PUBSUB_TYPE.CHANNELS].size !== 0 || this.listeners[exports.PUBSUB_TYPE.PATTERNS].size !== 0 || this.listeners[exports.PUBSUB_TYPE.SHARDED].size !== 0 || this.#subscribing !== 0;
		}
		reset() {
			this.#isActive = false;
			this.#subscribing = 0;
		}
		resubscribe() {
			const commands = [];
			for (const [type, listeners] of Object.entries(this.listeners)) {
				if (!listeners.size) continue;
				this.#isActive = true;
				if (type === exports.PUBSUB_TYPE.SHARDED) this.#shardedResubscribe(commands, listeners);
				else this.#normalResubscribe(commands, type, listeners);
			}
			return commands;
		}
		#normalResubscribe(commands, type, listeners) {
			this.#subscribing++;
			const callback = () => {
				if (this.#subscribing > 0) this.#subscribing--;
			};
			commands.push({
				args: [COMMANDS[type].subscribe, ...listeners.keys()],
				channelsCounter: listeners.size,
				resolve: callback,
				reject: callback
			});
		}
		#shardedResubscribe(commands, listeners) {
			const callback = () => {
				if (this.#subscribing > 0) this.#subscribing--;
			};
			for (const channel of listeners.keys()) {
				this.#subscribing++;
				commands.push({
					args: [COMMANDS[exports.PUBSUB_TYPE.SHARDED].subscribe, channel],
					channelsCounter: 1,
					resolve: callback,
					reject: callback
				});
			}
		}
		handleMessageReply(reply) {
			const firstElement = typeof reply[0] === "string" ? Buffer.from(reply[0]) : reply[0];
			if (COMMANDS[exports.PUBSUB_TYPE.CHANNELS].message.equals(firstElement)) {
				this.#emitPubSubMessage(exports.PUBSUB_TYPE.CHANNELS, reply[2], reply[1]);
				return true;
			} else if (COMMANDS[exports.PUBSUB_TYPE.PATTERNS].message.equals(firstElement)) {
				this.#emitPubSubMessage(exports.PUBSUB_TYPE.PATTERNS, reply[3], reply[2], reply[1]);
				return true;
			} else if (COMMANDS[exports.PUBSUB_TYPE.SHARDED].message.equals(firstElement)) {
				this.#emitPubSubMessage(exports.PUBSUB_TYPE.SHARDED, reply[2], reply[1]);
				return true;
			}
			return false;
		}
		removeShardedListeners(channel) {
			const listeners = this.listeners[exports.PUBSUB_TYPE.SHARDED].get(channel);
			this.listeners[exports.PUBSUB_TYPE.SHARDED].delete(channel);
			this.#updateIsActive();
			return listeners;
		}
		removeAllListeners() {
			const result = {
				[exports.PUBSUB_TYPE.CHANNELS]: this.listeners[exports.PUBSUB_TYPE.CHANNELS],
				[exports.PUBSUB_TYPE.PATTERNS]: this.listeners[exports.PUBSUB_TYPE.PATTERNS],
				[exports.PUBSUB_TYPE.SHARDED]: this.listeners[exports.PUBSUB_TYPE.SHARDED]
			};
			this.listeners[exports.PUBSUB_TYPE.CHANNELS] = new Map();
			this.listeners[exports.PUBSUB_TYPE.PATTERNS] = new Map();
			this.listeners[exports.PUBSUB_TYPE.SHARDED] = new Map();
			this.#updateIsActive();
			return result;
		}
		removeShardedPubSubListenersForSlots(slots) {
			const sharded = new Map();
			for (const [chanel, value] of this.listeners[exports.PUBSUB_TYPE.SHARDED]) if (slots.has((0, calculate_slot_1.default)(chanel))) {
				sharded.set(chanel, value);
				this.listeners[exports.PUBSUB_TYPE.SHARDED].delete(chanel);
			}
			this.#updateIsActive();
			return { [exports.PUBSUB_TYPE.SHARDED]: sharded };
		}
		#emitPubSubMessage(type, message, channel, pattern) {
			const keyString = (pattern ?? channel).toString(), listeners = this.listeners[type].get(keyString);
			if (!listeners) return;
			(0, tracing_1.publish)(tracing_1.CHANNELS.PUBSUB, () => ({
				direction: "in",
				clientId: this.#clientId,
				channel,
				sharded: type === exports.PUBSUB_TYPE.SHARDED
			}));
			for (const listener of listeners.buffers) listener(message, channel);
			if (!listeners.strings.size) return;
			const channelString = pattern ? channel.toString() : keyString, messageString = channelString === "__redis__:invalidate" ? message === null ? null : message.map((x) => x.toString()) : message.toString();
			for (const listener of listeners.strings) listener(messageString, channelString);
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/client/commands-queue.js
var require_commands_queue = require_rolldown_runtime.__commonJSMin(((exports, module, this$16) => {
	var __importDefault = this$16 && this$16.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	var _a;
	Object.defineProperty(exports, "__esModule", { value: true });
	const linked_list_1 = require_linked_list();
	const encoder_1 = __importDefault(require_encoder());
	const decoder_1 = require_decoder();
	const pub_sub_1 = require_pub_sub();
	const errors_1 = require_errors();
	const enterprise_maintenance_manager_1 = require_enterprise_maintenance_manager();
	const PONG = Buffer.from("pong");
	const RESET = Buffer.from("RESET");
	const RESP2_PUSH_TYPE_MAPPING = {
		...decoder_1.PUSH_TYPE_MAPPING,
		[decoder_1.RESP_TYPES.SIMPLE_STRING]: Buffer
	};
	var RedisCommandsQueue = class {
		#respVersion;
		#maxLength;
		#toWrite = new linked_list_1.DoublyLinkedList();
		#waitingForReply = new linked_list_1.EmptyAwareSinglyLinkedList();
		#onShardedChannelMoved;
		#chainInExecution;
		decoder;
		#pubSub;
		#clientId;
		#pushHandlers = [this.#onPush.bind(this)];
		#maintenanceCommandTimeout;
		setMaintenanceCommandTimeout(ms) {
			if (this.#maintenanceCommandTimeout === ms) {
				(0, enterprise_maintenance_manager_1.dbgMaintenance)(`Queue already set maintenanceCommandTimeout to ${ms}, skipping`);
				return;
			}
			(0, enterprise_maintenance_manager_1.dbgMaintenance)(`Setting maintenance command timeout to ${ms}`);
			this.#maintenanceCommandTimeout = ms;
			if (this.#maintenanceCommandTimeout === void 0) {
				(0, enterprise_maintenance_manager_1.dbgMaintenance)(`Queue will keep maintenanceCommandTimeout for exisitng commands, just to be on the safe side. New commands will receive normal timeouts`);
				return;
			}
			let counter = 0;
			const total = this.#toWrite.length;
			for (const node of this.#toWrite.nodes()) {
				const command = node.value;
				_a.#removeTimeoutListener(command);
				counter++;
				const newTimeout = this.#maintenanceCommandTimeout;
				const signal = AbortSignal.timeout(newTimeout);
				command.timeout = {
					signal,
					listener: this.#createTimeoutListener(node, command, newTimeout, true),
					originalTimeout: command.timeout?.originalTimeout,
					effectiveTimeout: newTimeout,
					wasInMaintenance: true
				};
				signal.addEventListener("abort", command.timeout.listener, { once: true });
			}
			(0, enterprise_maintenance_manager_1.dbgMaintenance)(`Total of ${counter} of ${total} timeouts reset to ${ms}`);
		}
		get isPubSubActive() {
			return this.#pubSub.isActive;
		}
		get pendingCount() {
			return this.#toWrite.length + this.#waitingForReply.length;
		}
		get chainInExecution() {
			return this.#chainInExecution;
		}
		constructor(respVersion, maxLength, onShardedChannelMoved, clientId) {
			this.#respVersion = respVersion;
			this.#maxLength = maxLength;
			this.#onShardedChannelMoved = onShardedChannelMoved;
			this.decoder = this.#initiateDecoder();
			this.#clientId = clientId;
			this.#pubSub = new pub_sub_1.PubSub(this.#clientId);
		}
		#onReply(reply) {
			this.#waitingForReply.shift().resolve(reply);
		}
		#onErrorReply(err) {
			this.#waitingForReply.shift().reject(err);
		}
		#onPush(push) {
			if (this.#pubSub.handleMessageReply(push)) return true;
			const isShardedUnsubscribe = pub_sub_1.PubSub.isShardedUnsubscribe(push);
			if (isShardedUnsubscribe && !this.#waitingForReply.length) {
				const channel = push[1].toString();
				this.#onShardedChannelMoved(channel, this.#pubSub.removeShardedListeners(channel));
				return true;
			} else if (isShardedUnsubscribe || pub_sub_1.PubSub.isStatusReply(push)) {
				const head = this.#waitingForReply.head.value;
				if (Number.isNaN(head.channelsCounter) && push[2] === this.#pubSub.residualAfterUnsubscribeAll(push) || --head.channelsCounter === 0) this.#waitingForReply.shift().resolve();
				return true;
			}
			return false;
		}
		#getTypeMapping() {
			const head = this.#waitingForReply.head;
			if (!head) return decoder_1.PUSH_TYPE_MAPPING;
			return head.value.typeMapping ?? {};
		}
		#initiateDecoder() {
			return new decoder_1.Decoder({
				onReply: (reply) => this.#onReply(reply),
				onErrorReply: (err) => this.#onErrorReply(err),
				onPush: (push) => {
					for (const pushHandler of this.#pushHandlers) if (pushHandler(push)) return;
				},
				getTypeMapping: () => this.#getTypeMapping()
			});
		}
		addPushHandler(handler) {
			this.#pushHandlers.push(handler);
		}
		async waitForInflightCommandsToComplete(options) {
			if (this.#waitingForReply.length === 0) return;
			return new Promise((resolve) => {
				const onEmpty = () => {
					if (timeoutId) clearTimeout(timeoutId);
					resolve();
				};
				let timeoutId;
				const timeoutMs = options?.timeoutMs;
				if (timeoutMs !== void 0 && timeoutMs > 0) timeoutId = setTimeout(() => {
					this.#waitingForReply.events.off("empty", onEmpty);
					const pendingCount = this.#waitingForReply.length;
					(0, enterprise_maintenance_manager_1.dbgMaintenance)(`waitForInflightCommandsToComplete timed out after ${timeoutMs}ms with ${pendingCount} commands still waiting`);
					if (options?.flushOnTimeout && pendingCount > 0) {
						(0, enterprise_maintenance_manager_1.dbgMaintenance)(`Flushing ${pendingCount} commands that timed out waiting for reply`);
						this.#flushWaitingForReply(new errors_1.TimeoutError());
					}
					resolve();
				}, timeoutMs);
				this.#waitingForReply.events.once("empty", onEmpty);
			});
		}
		#createAbortListener(node, value) {
			return () => {
				this.#rejectCommand(node, value, new errors_1.AbortError());
			};
		}
		#createTimeoutListener(node, value, effectiveTimeout, wasInMaintenance) {
			return () => {
				this.#rejectCommand(node, value, wasInMaintenance ? new errors_1.CommandTimeoutDuringMaintenanceError(effectiveTimeout) : new errors_1.TimeoutError());
			};
		}
		#rejectCommand(node, value, err) {
			if (value.rejected) return;
			value.rejected = true;
			_a.#removeCommandListeners(value);
			this.#toWrite.remove(node);
			value.reject(err);
		}
		addCommand(args, options) {
			if (this.#maxLength && this.#toWrite.length + this.#waitingForReply.length >= this.#maxLength) return Promise.reject(new Error("The queue is full"));
			else if (options?.abortSignal?.aborted) return Promise.reject(new errors_1.AbortError());
			return new Promise((resolve, reject) => {
				const value = {
					args,
					chainId: options?.chainId,
					abort: void 0,
					timeout: void 0,
					resolve,
					reject,
					channelsCounter: void 0,
					typeMapping: options?.typeMapping
				};
				value.slotNumber = options?.slotNumber;
				const node = this.#toWrite.add(value, options?.asap);
				try {
					const timeout = this.#maintenanceCommandTimeout ?? options?.timeout;
					const wasInMaintenance = this.#maintenanceCommandTimeout !== void 0;
					if (timeout) {
						const signal = AbortSignal.timeout(timeout);
						value.timeout = {
							signal,
							listener: this.#createTimeoutListener(node, value, timeout, wasInMaintenance),
							originalTimeout: options?.timeout,
							effectiveTimeout: timeout,
							wasInMaintenance
						};
						signal.addEventListener("abort", value.timeout.listener, { once: true });
					}
					const signal = options?.abortSignal;
					if (signal) {
						value.abort = {
							signal,
							listener: this.#createAbortListener(node, value)
						};
						signal.addEventListener("abort", value.abort.listener, { once: true });
					}
				} catch (err) {
					_a.#removeCommandListeners(value);
					this.#toWrite.remove(node);
					reject(err);
				}
			});
		}
		#addPubSubCommand(command, asap = false, chainId) {
			return new Promise((resolve, reject) => {
				this.#toWrite.add({
					args: command.args,
					chainId,
					abort: void 0,
					timeout: void 0,
					resolve() {
						command.resolve();
						resolve();
					},
					reject(err) {
						command.reject?.();
						reject(err);
					},
					channelsCounter: command.channelsCounter,
					typeMapping: decoder_1.PUSH_TYPE_MAPPING
				}, asap);
			});
		}
		#setupPubSubHandler() {
			if (this.#respVersion !== 2) return;
			this.decoder.onReply = ((reply) => {
				if (Array.isArray(reply)) {
					if (this.#onPush(reply)) return;
					const firstElement = typeof reply[0] === "string" ? Buffer.from(reply[0]) : reply[0];
					if (PONG.equals(firstElement)) {
						const { resolve, typeMapping } = this.#waitingForReply.shift(), buffer = reply[1].length === 0 ? reply[0] : reply[1];
						resolve(typeMapping?.[decoder_1.RESP_TYPES.SIMPLE_STRING] === Buffer ? buffer : buffer.toString());
						return;
					}
				}
				return this.#onReply(reply);
			});
			this.decoder.getTypeMapping = () => RESP2_PUSH_TYPE_MAPPING;
		}
		subscribe(type, channels, listener, returnBuffers) {
			const command = this.#pubSub.subscribe(type, channels, listener, returnBuffers);
			if (!command) return;
			this.#setupPubSubHandler();
			return this.#addPubSubCommand(command);
		}
		#resetDecoderCallbacks() {
			this.decoder.onReply = ((reply) => this.#onReply(reply));
			this.decoder.getTypeMapping = () => this.#getTypeMapping();
		}
		unsubscribe(type, channels, listener, returnBuffers) {
			const command = this.#pubSub.unsubscribe(type, channels, listener, returnBuffers);
			if (!command) return;
			if (command && this.#respVersion === 2) {
				const { resolve } = command;
				command.resolve = () => {
					if (!this.#pubSub.isActive) this.#resetDecoderCallbacks();
					resolve();
				};
			}
			return this.#addPubSubCommand(command);
		}
		removeAllPubSubListeners() {
			return this.#pubSub.removeAllListeners();
		}
		removeShardedPubSubListenersForSlots(slots) {
			return this.#pubSub.removeShardedPubSubListenersForSlots(slots);
		}
		resubscribe(chainId) {
			const commands = this.#pubSub.resubscribe();
			if (!commands.length) return;
			this.#setupPubSubHandler();
			return Promise.all(commands.map((command) => this.#addPubSubCommand(command, true, chainId)));
		}
		extendPubSubChannelListeners(type, channel, listeners) {
			const command = this.#pubSub.extendChannelListeners(type, channel, listeners);
			if (!command) return;
			this.#setupPubSubHandler();
			return this.#addPubSubCommand(command);
		}
		extendPubSubListeners(type, listeners) {
			const command = this.#pubSub.extendTypeListeners(type, listeners);
			if (!command) return;
			this.#setupPubSubHandler();
			return this.#addPubSubCommand(command);
		}
		getPubSubListeners(type) {
			return this.#pubSub.listeners[type];
		}
		monitor(callback, options) {
			return new Promise((resolve, reject) => {
				const typeMapping = options?.typeMapping ?? {};
				this.#toWrite.add({
					args: ["MONITOR"],
					chainId: options?.chainId,
					abort: void 0,
					timeout: void 0,
					resolve: () => {
						if (this.#resetFallbackOnReply) this.#resetFallbackOnReply = callback;
						else this.decoder.onReply = callback;
						this.decoder.getTypeMapping = () => typeMapping;
						resolve();
					},
					reject,
					channelsCounter: void 0,
					typeMapping
				}, options?.asap);
			});
		}
		resetDecoder() {
			this.#resetDecoderCallbacks();
			this.decoder.reset();
		}
		#resetFallbackOnReply;
		async reset(chainId, typeMapping) {
			return new Promise((resolve, reject) => {
				this.#resetFallbackOnReply = this.decoder.onReply;
				this.decoder.onReply = ((reply) => {
					if (typeof reply === "string" && reply === "RESET" || reply instanceof Buffer && RESET.equals(reply)) {
						this.#resetDecoderCallbacks();
						this.#resetFallbackOnReply = void 0;
						this.#pubSub.reset();
						this.#waitingForReply.shift().resolve(reply);
						return;
					}
					this.#resetFallbackOnReply(reply);
				});
				this.#toWrite.push({
					args: ["RESET"],
					chainId,
					abort: void 0,
					timeout: void 0,
					resolve,
					reject,
					channelsCounter: void 0,
					typeMapping
				});
			});
		}
		isWaitingToWrite() {
			return this.#toWrite.length > 0;
		}
		*commandsToWrite() {
			let toSend = this.#toWrite.shift();
			while (toSend) {
				let encoded;
				try {
					encoded = (0, encoder_1.default)(toSend.args);
				} catch (err) {
					toSend.reject(err);
					toSend = this.#toWrite.shift();
					continue;
				}
				toSend.args = void 0;
				if (toSend.abort) {
					_a.#removeAbortListener(toSend);
					toSend.abort = void 0;
				}
				if (toSend.timeout) {
					_a.#removeTimeoutListener(toSend);
					toSend.timeout = void 0;
				}
				this.#chainInExecution = toSend.chainId;
				toSend.chainId = void 0;
				this.#waitingForReply.push(toSend);
				yield encoded;
				toSend = this.#toWrite.shift();
			}
		}
		#flushWaitingForReply(err) {
			for (const node of this.#waitingForReply) node.reject(err);
			this.#waitingForReply.reset();
		}
		static #removeAbortListener(command) {
			command.abort.signal.removeEventListener("abort", command.abort.listener);
		}
		static #removeTimeoutListener(command) {
			command.timeout?.signal.removeEventListener("abort", command.timeout.listener);
		}
		static #removeCommandListeners(command) {
			if (command.abort) {
				_a.#removeAbortListener(command);
				command.abort = void 0;
			}
			if (command.timeout) {
				_a.#removeTimeoutListener(command);
				command.timeout = void 0;
			}
		}
		static #flushToWrite(toBeSent, err) {
			if (toBeSent.abort) _a.#removeAbortListener(toBeSent);
			if (toBeSent.timeout) _a.#removeTimeoutListener(toBeSent);
			toBeSent.reject(err);
		}
		flushWaitingForReply(err) {
			this.resetDecoder();
			this.#pubSub.reset();
			this.#flushWaitingForReply(err);
			if (!this.#chainInExecution) return;
			while (this.#toWrite.head?.value.chainId === this.#chainInExecution) _a.#flushToWrite(this.#toWrite.shift(), err);
			this.#chainInExecution = void 0;
		}
		flushAll(err) {
			this.resetDecoder();
			this.#pubSub.reset();
			this.#flushWaitingForReply(err);
			for (const node of this.#toWrite) _a.#flushToWrite(node, err);
			this.#toWrite.reset();
		}
		isEmpty() {
			return this.#toWrite.length === 0 && this.#waitingForReply.length === 0;
		}
		extractCommandsForSlots(slots) {
			const result = [];
			let current = this.#toWrite.head;
			while (current !== void 0) {
				if (current.value.slotNumber === void 0 || !slots.has(current.value.slotNumber)) {
					current = current.next;
					continue;
				}
				if (this.#chainInExecution !== void 0 && current.value.chainId === this.#chainInExecution) break;
				const command = current.value;
				if (command.abort) _a.#removeAbortListener(command);
				if (command.timeout) _a.#removeTimeoutListener(command);
				result.push(command);
				const toRemove = current;
				current = current.next;
				this.#toWrite.remove(toRemove);
			}
			return result;
		}
		extractAllCommands() {
			const result = [];
			let current = this.#toWrite.head;
			while (current) {
				const command = current.value;
				if (command.abort) _a.#removeAbortListener(command);
				if (command.timeout) _a.#removeTimeoutListener(command);
				result.push(command);
				const toRemove = current;
				current = current.next;
				this.#toWrite.remove(toRemove);
			}
			return result;
		}
		rejectCommands(commands, err) {
			for (const command of commands) {
				if (command.rejected) continue;
				command.rejected = true;
				_a.#removeCommandListeners(command);
				command.reject(err);
			}
		}
		prependCommandsToWrite(commands) {
			if (!commands.length) return;
			for (let i = commands.length - 1; i >= 0; i--) {
				const value = commands[i];
				const node = this.#toWrite.unshift(value);
				if (value.rejected) {
					this.#toWrite.remove(node);
					continue;
				}
				if (value.timeout) {
					_a.#removeTimeoutListener(value);
					if (value.timeout.signal.aborted) {
						this.#rejectCommand(node, value, value.timeout.wasInMaintenance ? new errors_1.CommandTimeoutDuringMaintenanceError(value.timeout.effectiveTimeout) : new errors_1.TimeoutError());
						continue;
					} else {
						value.timeout.listener = this.#createTimeoutListener(node, value, value.timeout.effectiveTimeout, value.timeout.wasInMaintenance);
						value.timeout.signal.addEventListener("abort", value.timeout.listener, { once: true });
					}
				}
				if (value.abort) {
					_a.#removeAbortListener(value);
					if (value.abort.signal.aborted) this.#rejectCommand(node, value, new errors_1.AbortError());
					else {
						value.abort.listener = this.#createAbortListener(node, value);
						value.abort.signal.addEventListener("abort", value.abort.listener, { once: true });
					}
				}
			}
		}
	};
	_a = RedisCommandsQueue;
	exports.default = RedisCommandsQueue;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/commander.js
var require_commander = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.scriptArgumentsPrefix = exports.functionArgumentsPrefix = exports.getTransformReply = exports.attachConfig = void 0;
	const types_1 = require_types$2();
	function attachConfig({ BaseClass, commands, createCommand, createModuleCommand, createFunctionCommand, createScriptCommand, config }) {
		const RESP = config?.RESP ?? types_1.DEFAULT_RESP, Class = class extends BaseClass {};
		for (const [name, command] of Object.entries(commands)) Class.prototype[name] = createCommand(command, RESP);
		if (config?.modules) for (const [moduleName, module] of Object.entries(config.modules)) {
			const fns = {};
			for (const [name, command] of Object.entries(module)) fns[name] = createModuleCommand(command, RESP);
			attachNamespace(Class.prototype, moduleName, fns);
		}
		if (config?.functions) for (const [library, commands] of Object.entries(config.functions)) {
			const fns = {};
			for (const [name, command] of Object.entries(commands)) fns[name] = createFunctionCommand(name, command, RESP);
			attachNamespace(Class.prototype, library, fns);
		}
		if (config?.scripts) for (const [name, script] of Object.entries(config.scripts)) Class.prototype[name] = createScriptCommand(script, RESP);
		return Class;
	}
	exports.attachConfig = attachConfig;
	const namespaceCache = new WeakMap();
	function attachNamespace(prototype, name, fns) {
		Object.defineProperty(prototype, name, { get() {
			let perReceiver = namespaceCache.get(this);
			if (perReceiver === void 0) {
				perReceiver = new Map();
				namespaceCache.set(this, perReceiver);
			}
			let value = perReceiver.get(name);
			if (value === void 0) {
				value = Object.create(fns);
				value._self = this;
				perReceiver.set(name, value);
			}
			return value;
		} });
	}
	function getTransformReply(command, resp) {
		switch (typeof command.transformReply) {
			case "function": return command.transformReply;
			case "object": return command.transformReply[resp];
		}
	}
	exports.getTransformReply = getTransformReply;
	function functionArgumentsPrefix(name, fn) {
		const prefix = [fn.IS_READ_ONLY ? "FCALL_RO" : "FCALL", name];
		if (fn.NUMBER_OF_KEYS !== void 0) prefix.push(fn.NUMBER_OF_KEYS.toString());
		return prefix;
	}
	exports.functionArgumentsPrefix = functionArgumentsPrefix;
	function scriptArgumentsPrefix(script) {
		const prefix = [script.IS_READ_ONLY ? "EVALSHA_RO" : "EVALSHA", script.SHA1];
		if (script.NUMBER_OF_KEYS !== void 0) prefix.push(script.NUMBER_OF_KEYS.toString());
		return prefix;
	}
	exports.scriptArgumentsPrefix = scriptArgumentsPrefix;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/command-metadata/types.js
var require_types$1 = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseCommandName = void 0;
	function parseCommandName(fullCommandName) {
		const parts = fullCommandName.split(".");
		if (parts.length === 1) return {
			moduleName: "std",
			commandName: fullCommandName
		};
		if (parts.length === 2) return {
			moduleName: parts[0],
			commandName: parts[1]
		};
	}
	exports.parseCommandName = parseCommandName;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/command-metadata/command-metadata-data.js
var require_command_metadata_data = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.COMMAND_METADATA = void 0;
	exports.COMMAND_METADATA = {
		"ft": {
			"aggregate": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": ["readonly", "module"],
				"tips": ["dont_cache"]
			},
			"aliasadd": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"write",
					"denyoom",
					"module"
				],
				"tips": ["dont_cache"]
			},
			"aliasdel": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": ["write", "module"],
				"tips": ["dont_cache"]
			},
			"aliaslist": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": ["readonly", "module"],
				"tips": ["dont_cache"]
			},
			"aliasupdate": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"write",
					"denyoom",
					"module"
				],
				"tips": ["dont_cache"]
			},
			"alter": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"write",
					"denyoom",
					"module"
				],
				"tips": ["dont_cache"]
			},
			"create": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"write",
					"denyoom",
					"module"
				],
				"tips": ["dont_cache"]
			},
			"cursor": {
				"request": "special",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": ["readonly", "module"],
				"subcommands": {
					"del": {
						"request": "special",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["readonly", "module"],
						"tips": ["dont_cache"]
					},
					"gc": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["readonly", "module"],
						"tips": ["dont_cache"]
					},
					"read": {
						"request": "special",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["readonly", "module"],
						"tips": ["dont_cache"]
					}
				}
			},
			"dictadd": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"write",
					"denyoom",
					"module"
				],
				"tips": ["dont_cache"]
			},
			"dictdel": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": ["write", "module"],
				"tips": ["dont_cache"]
			},
			"dictdump": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": ["readonly", "module"],
				"tips": ["dont_cache"]
			},
			"drop": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": ["write", "module"]
			},
			"dropindex": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": ["write", "module"],
				"tips": ["dont_cache"]
			},
			"explain": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": ["readonly", "module"],
				"tips": ["dont_cache"]
			},
			"explaincli": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": ["readonly", "module"],
				"tips": ["dont_cache"]
			},
			"info": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": ["readonly", "module"],
				"tips": ["dont_cache"]
			},
			"profile": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": ["readonly", "module"],
				"tips": ["dont_cache"]
			},
			"search": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": ["readonly", "module"],
				"tips": ["dont_cache"]
			},
			"spellcheck": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": ["readonly", "module"],
				"tips": ["dont_cache"]
			},
			"sugadd": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				],
				"tips": ["dont_cache"]
			},
			"sugdel": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "module"],
				"tips": ["dont_cache"]
			},
			"sugget": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"]
			},
			"suglen": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"]
			},
			"syndump": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": ["readonly", "module"],
				"tips": ["dont_cache"]
			},
			"synupdate": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"write",
					"denyoom",
					"module"
				],
				"tips": ["dont_cache"]
			},
			"tagvals": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": ["readonly", "module"],
				"tips": ["dont_cache"]
			}
		},
		"bf": {
			"add": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			},
			"card": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"readonly",
					"module",
					"fast"
				]
			},
			"debug": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"readonly",
					"module",
					"fast"
				],
				"tips": ["dont_cache"]
			},
			"exists": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"readonly",
					"module",
					"fast"
				]
			},
			"info": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"readonly",
					"module",
					"fast"
				],
				"tips": ["dont_cache"]
			},
			"insert": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			},
			"loadchunk": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			},
			"madd": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			},
			"mexists": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"readonly",
					"module",
					"fast"
				]
			},
			"reserve": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			},
			"scandump": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"readonly",
					"module",
					"fast"
				],
				"tips": ["dont_cache"]
			}
		},
		"cf": {
			"add": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			},
			"addnx": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			},
			"compact": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"readonly",
					"module",
					"fast"
				]
			},
			"count": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"readonly",
					"module",
					"fast"
				]
			},
			"debug": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"readonly",
					"module",
					"fast"
				],
				"tips": ["dont_cache"]
			},
			"del": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"module",
					"fast"
				]
			},
			"exists": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"readonly",
					"module",
					"fast"
				]
			},
			"info": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"readonly",
					"module",
					"fast"
				],
				"tips": ["dont_cache"]
			},
			"insert": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			},
			"insertnx": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			},
			"loadchunk": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			},
			"mexists": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"readonly",
					"module",
					"fast"
				]
			},
			"reserve": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			},
			"scandump": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"readonly",
					"module",
					"fast"
				],
				"tips": ["dont_cache"]
			}
		},
		"cms": {
			"incrby": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			},
			"info": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"],
				"tips": ["dont_cache"]
			},
			"initbydim": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			},
			"initbyprob": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			},
			"merge": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			},
			"query": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"]
			}
		},
		"json": {
			"arrappend": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			},
			"arrindex": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"]
			},
			"arrinsert": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			},
			"arrlen": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"]
			},
			"arrpop": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "module"]
			},
			"arrtrim": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "module"]
			},
			"clear": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "module"]
			},
			"debug": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"readonly",
					"module",
					"movablekeys"
				],
				"tips": ["dont_cache"]
			},
			"del": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "module"]
			},
			"forget": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "module"]
			},
			"get": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"]
			},
			"merge": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			},
			"mget": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"]
			},
			"mset": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			},
			"numincrby": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "module"]
			},
			"nummultby": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "module"]
			},
			"numpowby": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "module"]
			},
			"objkeys": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"]
			},
			"objlen": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"]
			},
			"resp": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"]
			},
			"set": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			},
			"strappend": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			},
			"strlen": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"]
			},
			"toggle": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "module"]
			},
			"type": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"]
			}
		},
		"std": {
			"vadd": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			},
			"vcard": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"readonly",
					"module",
					"fast"
				]
			},
			"vdim": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"readonly",
					"module",
					"fast"
				]
			},
			"vemb": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"readonly",
					"module",
					"fast"
				]
			},
			"vgetattr": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"readonly",
					"module",
					"fast"
				]
			},
			"vinfo": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"readonly",
					"module",
					"fast"
				]
			},
			"vismember": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"]
			},
			"vlinks": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"readonly",
					"module",
					"fast"
				]
			},
			"vrandmember": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"]
			},
			"vrange": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"]
			},
			"vrem": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "module"]
			},
			"vsetattr": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"module",
					"fast"
				]
			},
			"vsim": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"]
			},
			"acl": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [],
				"subcommands": {
					"cat": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"noscript",
							"loading",
							"stale"
						]
					},
					"deluser": {
						"request": "all_nodes",
						"response": "all_succeeded",
						"isKeyless": true,
						"flags": [
							"admin",
							"noscript",
							"loading",
							"stale"
						]
					},
					"dryrun": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"noscript",
							"loading",
							"stale"
						]
					},
					"genpass": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"noscript",
							"loading",
							"stale"
						]
					},
					"getuser": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"noscript",
							"loading",
							"stale"
						]
					},
					"help": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["loading", "stale"]
					},
					"list": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"noscript",
							"loading",
							"stale"
						]
					},
					"load": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"noscript",
							"loading",
							"stale"
						]
					},
					"log": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"noscript",
							"loading",
							"stale"
						]
					},
					"save": {
						"request": "all_nodes",
						"response": "all_succeeded",
						"isKeyless": true,
						"flags": [
							"admin",
							"noscript",
							"loading",
							"stale"
						]
					},
					"setuser": {
						"request": "all_nodes",
						"response": "all_succeeded",
						"isKeyless": true,
						"flags": [
							"admin",
							"noscript",
							"loading",
							"stale"
						]
					},
					"users": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"noscript",
							"loading",
							"stale"
						]
					},
					"whoami": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"noscript",
							"loading",
							"stale"
						]
					}
				}
			},
			"append": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"fast"
				]
			},
			"arcount": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"]
			},
			"ardel": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"]
			},
			"ardelrange": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write"]
			},
			"arget": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"]
			},
			"argetrange": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"]
			},
			"argrep": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"]
			},
			"arinfo": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"]
			},
			"arinsert": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"fast"
				]
			},
			"arlastitems": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"]
			},
			"arlen": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"]
			},
			"armget": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"]
			},
			"armset": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"fast"
				]
			},
			"arnext": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"]
			},
			"arop": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"]
			},
			"arring": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "denyoom"]
			},
			"arscan": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"]
			},
			"arseek": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"]
			},
			"arset": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"fast"
				]
			},
			"asking": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": ["fast"]
			},
			"auth": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"noscript",
					"loading",
					"stale",
					"fast",
					"no_auth",
					"allow_busy"
				]
			},
			"backup": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [],
				"subcommands": {
					"abort": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["admin", "noscript"]
					},
					"cleanup": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["admin", "noscript"]
					},
					"help": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["loading", "stale"]
					},
					"list": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["admin", "stale"]
					},
					"seal": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["admin", "noscript"]
					},
					"start": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["admin", "noscript"]
					},
					"status": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["admin", "stale"]
					}
				}
			},
			"bgrewriteaof": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"admin",
					"noscript",
					"no_async_loading"
				]
			},
			"bgsave": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"admin",
					"noscript",
					"no_async_loading"
				]
			},
			"bitcount": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"]
			},
			"bitfield": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "denyoom"]
			},
			"bitfield_ro": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"]
			},
			"bitop": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "denyoom"]
			},
			"bitpos": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"]
			},
			"bless": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [],
				"subcommands": {
					"clear": {
						"request": "default-keyed",
						"response": "default-keyed",
						"isKeyless": false,
						"flags": ["write", "fast"]
					},
					"get": {
						"request": "default-keyed",
						"response": "default-keyed",
						"isKeyless": false,
						"flags": ["fast"]
					},
					"scan": {
						"request": "special",
						"response": "special",
						"isKeyless": true,
						"flags": [],
						"tips": ["nondeterministic_output"]
					},
					"set": {
						"request": "default-keyed",
						"response": "default-keyed",
						"isKeyless": false,
						"flags": [
							"write",
							"denyoom",
							"fast"
						]
					}
				}
			},
			"blmove": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"blocking"
				]
			},
			"blmovem": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"blocking"
				]
			},
			"blmpop": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"blocking",
					"movablekeys"
				]
			},
			"blpop": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "blocking"]
			},
			"brpop": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "blocking"]
			},
			"brpoplpush": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"blocking"
				]
			},
			"bzmpop": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"blocking",
					"movablekeys"
				]
			},
			"bzpopmax": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"blocking",
					"fast"
				]
			},
			"bzpopmin": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"blocking",
					"fast"
				]
			},
			"client": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [],
				"subcommands": {
					"caching": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"noscript",
							"loading",
							"stale"
						]
					},
					"getname": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"noscript",
							"loading",
							"stale"
						]
					},
					"getredir": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"noscript",
							"loading",
							"stale"
						]
					},
					"help": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["loading", "stale"]
					},
					"id": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"noscript",
							"loading",
							"stale"
						]
					},
					"info": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"noscript",
							"loading",
							"stale"
						],
						"tips": ["nondeterministic_output"]
					},
					"kill": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"noscript",
							"loading",
							"stale"
						]
					},
					"list": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"noscript",
							"loading",
							"stale"
						],
						"tips": ["nondeterministic_output"]
					},
					"no-evict": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"noscript",
							"loading",
							"stale"
						]
					},
					"no-touch": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"noscript",
							"loading",
							"stale"
						]
					},
					"pause": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"noscript",
							"loading",
							"stale"
						]
					},
					"reply": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"noscript",
							"loading",
							"stale"
						]
					},
					"setinfo": {
						"request": "all_nodes",
						"response": "all_succeeded",
						"isKeyless": true,
						"flags": [
							"noscript",
							"loading",
							"stale"
						]
					},
					"setname": {
						"request": "all_nodes",
						"response": "all_succeeded",
						"isKeyless": true,
						"flags": [
							"noscript",
							"loading",
							"stale"
						]
					},
					"tracking": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"noscript",
							"loading",
							"stale"
						]
					},
					"trackinginfo": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"noscript",
							"loading",
							"stale"
						]
					},
					"unblock": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"noscript",
							"loading",
							"stale"
						]
					},
					"unpause": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"noscript",
							"loading",
							"stale"
						]
					}
				}
			},
			"cluster": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [],
				"subcommands": {
					"addslots": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"stale",
							"no_async_loading"
						]
					},
					"addslotsrange": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"stale",
							"no_async_loading"
						]
					},
					"bumpepoch": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"stale",
							"no_async_loading"
						],
						"tips": ["nondeterministic_output"]
					},
					"count-failure-reports": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"loading",
							"stale"
						],
						"tips": ["nondeterministic_output"]
					},
					"countkeysinslot": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["stale"]
					},
					"delslots": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"stale",
							"no_async_loading"
						]
					},
					"delslotsrange": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"stale",
							"no_async_loading"
						]
					},
					"failover": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"stale",
							"no_async_loading"
						]
					},
					"flushslots": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"stale",
							"no_async_loading"
						]
					},
					"forget": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"stale",
							"no_async_loading"
						]
					},
					"getkeysinslot": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["stale"],
						"tips": ["nondeterministic_output"]
					},
					"help": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["loading", "stale"]
					},
					"info": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["loading", "stale"],
						"tips": ["nondeterministic_output"]
					},
					"keyslot": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["loading", "stale"]
					},
					"links": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["loading", "stale"],
						"tips": ["nondeterministic_output"]
					},
					"meet": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"stale",
							"no_async_loading"
						]
					},
					"migration": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"stale",
							"no_async_loading"
						]
					},
					"myid": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["loading", "stale"]
					},
					"myshardid": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["loading", "stale"],
						"tips": ["nondeterministic_output"]
					},
					"nodes": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["loading", "stale"],
						"tips": ["nondeterministic_output"]
					},
					"replicas": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"loading",
							"stale"
						],
						"tips": ["nondeterministic_output"]
					},
					"replicate": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"stale",
							"no_async_loading"
						]
					},
					"reset": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"noscript",
							"stale"
						]
					},
					"saveconfig": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"stale",
							"no_async_loading"
						]
					},
					"set-config-epoch": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"stale",
							"no_async_loading"
						]
					},
					"setslot": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"stale",
							"no_async_loading"
						]
					},
					"shards": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["loading", "stale"],
						"tips": ["nondeterministic_output"]
					},
					"slaves": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"loading",
							"stale"
						],
						"tips": ["nondeterministic_output"]
					},
					"slot-stats": {
						"request": "all_shards",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["loading", "stale"],
						"tips": ["nondeterministic_output"]
					},
					"slots": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["loading", "stale"],
						"tips": ["nondeterministic_output"]
					},
					"syncslots": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"stale",
							"no_async_loading"
						],
						"tips": ["nondeterministic_output"]
					}
				}
			},
			"command": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": ["loading", "stale"],
				"tips": ["nondeterministic_output_order"],
				"subcommands": {
					"count": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["loading", "stale"]
					},
					"docs": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["loading", "stale"],
						"tips": ["nondeterministic_output_order"]
					},
					"getkeys": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["loading", "stale"]
					},
					"getkeysandflags": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["loading", "stale"]
					},
					"help": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["loading", "stale"]
					},
					"info": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["loading", "stale"],
						"tips": ["nondeterministic_output_order"]
					},
					"list": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["loading", "stale"],
						"tips": ["nondeterministic_output_order"]
					}
				}
			},
			"config": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [],
				"subcommands": {
					"get": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"noscript",
							"loading",
							"stale"
						]
					},
					"help": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["loading", "stale"]
					},
					"resetstat": {
						"request": "all_nodes",
						"response": "all_succeeded",
						"isKeyless": true,
						"flags": [
							"admin",
							"noscript",
							"loading",
							"stale"
						]
					},
					"rewrite": {
						"request": "all_nodes",
						"response": "all_succeeded",
						"isKeyless": true,
						"flags": [
							"admin",
							"noscript",
							"loading",
							"stale"
						]
					},
					"set": {
						"request": "all_nodes",
						"response": "all_succeeded",
						"isKeyless": true,
						"flags": [
							"admin",
							"noscript",
							"loading",
							"stale"
						]
					}
				}
			},
			"copy": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "denyoom"]
			},
			"dbsize": {
				"request": "all_shards",
				"response": "agg_sum",
				"isKeyless": true,
				"flags": ["readonly", "fast"]
			},
			"debug": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"admin",
					"noscript",
					"loading",
					"stale"
				]
			},
			"decr": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"fast"
				]
			},
			"decrby": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"fast"
				]
			},
			"del": {
				"request": "multi_shard",
				"response": "agg_sum",
				"isKeyless": false,
				"flags": ["write"],
				"keySpecs": [{
					"beginSearch": {
						"type": "index",
						"index": 1
					},
					"findKeys": {
						"type": "range",
						"lastKey": -1,
						"keyStep": 1,
						"limit": 0
					}
				}]
			},
			"delex": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"]
			},
			"digest": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"]
			},
			"discard": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"noscript",
					"loading",
					"stale",
					"fast",
					"allow_busy"
				]
			},
			"dump": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"],
				"tips": ["nondeterministic_output"]
			},
			"echo": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"loading",
					"stale",
					"fast"
				]
			},
			"eval": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"noscript",
					"stale",
					"skip_monitor",
					"no_mandatory_keys",
					"movablekeys",
					"script_runner"
				]
			},
			"eval_ro": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"readonly",
					"noscript",
					"stale",
					"skip_monitor",
					"no_mandatory_keys",
					"movablekeys",
					"script_runner"
				]
			},
			"evalsha": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"noscript",
					"stale",
					"skip_monitor",
					"no_mandatory_keys",
					"movablekeys",
					"script_runner"
				]
			},
			"evalsha_ro": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"readonly",
					"noscript",
					"stale",
					"skip_monitor",
					"no_mandatory_keys",
					"movablekeys",
					"script_runner"
				]
			},
			"exec": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"noscript",
					"loading",
					"stale",
					"skip_slowlog"
				]
			},
			"exists": {
				"request": "multi_shard",
				"response": "agg_sum",
				"isKeyless": false,
				"flags": ["readonly", "fast"],
				"keySpecs": [{
					"beginSearch": {
						"type": "index",
						"index": 1
					},
					"findKeys": {
						"type": "range",
						"lastKey": -1,
						"keyStep": 1,
						"limit": 0
					}
				}]
			},
			"expire": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"]
			},
			"expireat": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"]
			},
			"expiretime": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"]
			},
			"failover": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"admin",
					"noscript",
					"stale"
				]
			},
			"fcall": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"noscript",
					"stale",
					"skip_monitor",
					"no_mandatory_keys",
					"movablekeys",
					"script_runner"
				]
			},
			"fcall_ro": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"readonly",
					"noscript",
					"stale",
					"skip_monitor",
					"no_mandatory_keys",
					"movablekeys",
					"script_runner"
				]
			},
			"flushall": {
				"request": "all_shards",
				"response": "all_succeeded",
				"isKeyless": true,
				"flags": ["write"]
			},
			"flushdb": {
				"request": "all_shards",
				"response": "all_succeeded",
				"isKeyless": true,
				"flags": ["write"]
			},
			"function": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [],
				"subcommands": {
					"delete": {
						"request": "all_shards",
						"response": "all_succeeded",
						"isKeyless": true,
						"flags": ["write", "noscript"]
					},
					"dump": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["noscript"]
					},
					"flush": {
						"request": "all_shards",
						"response": "all_succeeded",
						"isKeyless": true,
						"flags": ["write", "noscript"]
					},
					"help": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["loading", "stale"]
					},
					"kill": {
						"request": "all_shards",
						"response": "one_succeeded",
						"isKeyless": true,
						"flags": ["noscript", "allow_busy"]
					},
					"list": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["noscript"],
						"tips": ["nondeterministic_output_order"]
					},
					"load": {
						"request": "all_shards",
						"response": "all_succeeded",
						"isKeyless": true,
						"flags": [
							"write",
							"denyoom",
							"noscript"
						]
					},
					"restore": {
						"request": "all_shards",
						"response": "all_succeeded",
						"isKeyless": true,
						"flags": [
							"write",
							"denyoom",
							"noscript"
						]
					},
					"stats": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["noscript", "allow_busy"],
						"tips": ["nondeterministic_output"]
					}
				}
			},
			"geoadd": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "denyoom"]
			},
			"geodist": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"]
			},
			"geohash": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"]
			},
			"geopos": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"]
			},
			"georadius": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"movablekeys"
				]
			},
			"georadius_ro": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"]
			},
			"georadiusbymember": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"movablekeys"
				]
			},
			"georadiusbymember_ro": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"]
			},
			"geosearch": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"]
			},
			"geosearchstore": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "denyoom"]
			},
			"get": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"]
			},
			"getbit": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"]
			},
			"getdel": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"]
			},
			"getex": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"]
			},
			"getrange": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"]
			},
			"getset": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"fast"
				]
			},
			"hdel": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"]
			},
			"hello": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"noscript",
					"loading",
					"stale",
					"fast",
					"no_auth",
					"allow_busy"
				]
			},
			"hexists": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"]
			},
			"hexpire": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"]
			},
			"hexpireat": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"]
			},
			"hexpiretime": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"]
			},
			"hget": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"]
			},
			"hgetall": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"],
				"tips": ["nondeterministic_output_order"]
			},
			"hgetdel": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"]
			},
			"hgetex": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"]
			},
			"himport": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [],
				"subcommands": {
					"discard": {
						"request": "all_shards",
						"response": "agg_max",
						"isKeyless": true,
						"flags": []
					},
					"discardall": {
						"request": "all_shards",
						"response": "agg_max",
						"isKeyless": true,
						"flags": []
					},
					"prepare": {
						"request": "all_shards",
						"response": "all_succeeded",
						"isKeyless": true,
						"flags": ["denyoom"]
					},
					"set": {
						"request": "default-keyed",
						"response": "default-keyed",
						"isKeyless": false,
						"flags": ["write", "denyoom"]
					}
				}
			},
			"hincrby": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"fast"
				]
			},
			"hincrbyfloat": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"fast"
				]
			},
			"hkeys": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"],
				"tips": ["nondeterministic_output_order"]
			},
			"hlen": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"]
			},
			"hmget": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"]
			},
			"hmset": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"fast"
				]
			},
			"hotkeys": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [],
				"subcommands": {
					"get": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["admin", "noscript"],
						"tips": ["nondeterministic_output"]
					},
					"help": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["loading", "stale"]
					},
					"reset": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["admin", "noscript"]
					},
					"start": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["admin", "noscript"]
					},
					"stop": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["admin", "noscript"]
					}
				}
			},
			"hpersist": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"]
			},
			"hpexpire": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"]
			},
			"hpexpireat": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"]
			},
			"hpexpiretime": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"]
			},
			"hpttl": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"],
				"tips": ["nondeterministic_output"]
			},
			"hrandfield": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"],
				"tips": ["nondeterministic_output"]
			},
			"hscan": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"],
				"tips": ["nondeterministic_output"]
			},
			"hset": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"fast"
				]
			},
			"hsetex": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"fast"
				]
			},
			"hsetnx": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"fast"
				]
			},
			"hstrlen": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"]
			},
			"httl": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"],
				"tips": ["nondeterministic_output"]
			},
			"hvals": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"],
				"tips": ["nondeterministic_output_order"]
			},
			"incr": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"fast"
				]
			},
			"incrby": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"fast"
				]
			},
			"incrbyfloat": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"fast"
				]
			},
			"increx": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"fast"
				]
			},
			"info": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": ["loading", "stale"],
				"tips": ["nondeterministic_output"]
			},
			"keys": {
				"request": "all_shards",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": ["readonly"],
				"tips": ["nondeterministic_output_order"]
			},
			"lastsave": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"loading",
					"stale",
					"fast"
				],
				"tips": ["nondeterministic_output"]
			},
			"latency": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [],
				"subcommands": {
					"doctor": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"noscript",
							"loading",
							"stale"
						],
						"tips": ["nondeterministic_output"]
					},
					"graph": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"noscript",
							"loading",
							"stale"
						],
						"tips": ["nondeterministic_output"]
					},
					"help": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["loading", "stale"]
					},
					"histogram": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"noscript",
							"loading",
							"stale"
						],
						"tips": ["nondeterministic_output"]
					},
					"history": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"noscript",
							"loading",
							"stale"
						],
						"tips": ["nondeterministic_output"]
					},
					"latest": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"noscript",
							"loading",
							"stale"
						],
						"tips": ["nondeterministic_output"]
					},
					"reset": {
						"request": "all_nodes",
						"response": "agg_sum",
						"isKeyless": true,
						"flags": [
							"admin",
							"noscript",
							"loading",
							"stale"
						]
					}
				}
			},
			"lcs": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"]
			},
			"lindex": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"]
			},
			"linsert": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "denyoom"]
			},
			"llen": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"]
			},
			"lmove": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "denyoom"]
			},
			"lmovem": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "denyoom"]
			},
			"lmpop": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "movablekeys"]
			},
			"lolwut": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": ["readonly", "fast"]
			},
			"lpop": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"]
			},
			"lpos": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"]
			},
			"lpush": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"fast"
				]
			},
			"lpushx": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"fast"
				]
			},
			"lrange": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"]
			},
			"lrem": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write"]
			},
			"lset": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "denyoom"]
			},
			"ltrim": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write"]
			},
			"memory": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [],
				"subcommands": {
					"doctor": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [],
						"tips": ["nondeterministic_output"]
					},
					"help": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["loading", "stale"]
					},
					"malloc-stats": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [],
						"tips": ["nondeterministic_output"]
					},
					"purge": {
						"request": "all_shards",
						"response": "all_succeeded",
						"isKeyless": true,
						"flags": []
					},
					"stats": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [],
						"tips": ["nondeterministic_output"]
					},
					"usage": {
						"request": "default-keyed",
						"response": "default-keyed",
						"isKeyless": false,
						"flags": ["readonly"]
					}
				}
			},
			"mget": {
				"request": "multi_shard",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"],
				"keySpecs": [{
					"beginSearch": {
						"type": "index",
						"index": 1
					},
					"findKeys": {
						"type": "range",
						"lastKey": -1,
						"keyStep": 1,
						"limit": 0
					}
				}]
			},
			"migrate": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "movablekeys"],
				"tips": ["nondeterministic_output"]
			},
			"module": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [],
				"subcommands": {
					"help": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["loading", "stale"]
					},
					"list": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["admin", "noscript"],
						"tips": ["nondeterministic_output_order"]
					},
					"load": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"noscript",
							"no_async_loading"
						]
					},
					"loadex": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"noscript",
							"no_async_loading"
						]
					},
					"unload": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"noscript",
							"no_async_loading"
						]
					}
				}
			},
			"monitor": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"admin",
					"noscript",
					"loading",
					"stale"
				]
			},
			"move": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"]
			},
			"mset": {
				"request": "multi_shard",
				"response": "all_succeeded",
				"isKeyless": false,
				"flags": ["write", "denyoom"],
				"keySpecs": [{
					"beginSearch": {
						"type": "index",
						"index": 1
					},
					"findKeys": {
						"type": "range",
						"lastKey": -1,
						"keyStep": 2,
						"limit": 0
					}
				}]
			},
			"msetex": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"movablekeys"
				]
			},
			"msetnx": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "denyoom"]
			},
			"multi": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"noscript",
					"loading",
					"stale",
					"fast",
					"allow_busy"
				]
			},
			"object": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [],
				"subcommands": {
					"encoding": {
						"request": "default-keyed",
						"response": "default-keyed",
						"isKeyless": false,
						"flags": ["readonly"],
						"tips": ["nondeterministic_output"]
					},
					"freq": {
						"request": "default-keyed",
						"response": "default-keyed",
						"isKeyless": false,
						"flags": ["readonly"],
						"tips": ["nondeterministic_output"]
					},
					"help": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["loading", "stale"]
					},
					"idletime": {
						"request": "default-keyed",
						"response": "default-keyed",
						"isKeyless": false,
						"flags": ["readonly"],
						"tips": ["nondeterministic_output"]
					},
					"refcount": {
						"request": "default-keyed",
						"response": "default-keyed",
						"isKeyless": false,
						"flags": ["readonly"],
						"tips": ["nondeterministic_output"]
					}
				}
			},
			"persist": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"]
			},
			"pexpire": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"]
			},
			"pexpireat": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"]
			},
			"pexpiretime": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"]
			},
			"pfadd": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"fast"
				]
			},
			"pfcount": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"]
			},
			"pfdebug": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"admin"
				]
			},
			"pfmerge": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "denyoom"]
			},
			"pfselftest": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": ["admin"]
			},
			"ping": {
				"request": "all_shards",
				"response": "all_succeeded",
				"isKeyless": true,
				"flags": ["fast"]
			},
			"psetex": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "denyoom"]
			},
			"psubscribe": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"denyoom",
					"pubsub",
					"noscript",
					"loading",
					"stale"
				]
			},
			"psync": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"admin",
					"noscript",
					"no_async_loading",
					"no_multi"
				]
			},
			"pttl": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"],
				"tips": ["nondeterministic_output"]
			},
			"publish": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"pubsub",
					"loading",
					"stale",
					"fast"
				]
			},
			"pubsub": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [],
				"subcommands": {
					"channels": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"pubsub",
							"loading",
							"stale"
						]
					},
					"help": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["loading", "stale"]
					},
					"numpat": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"pubsub",
							"loading",
							"stale"
						]
					},
					"numsub": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"pubsub",
							"loading",
							"stale"
						]
					},
					"shardchannels": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"pubsub",
							"loading",
							"stale"
						]
					},
					"shardnumsub": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"pubsub",
							"loading",
							"stale"
						]
					}
				}
			},
			"punsubscribe": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"pubsub",
					"noscript",
					"loading",
					"stale"
				]
			},
			"quit": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"noscript",
					"loading",
					"stale",
					"fast",
					"no_auth",
					"allow_busy"
				]
			},
			"randomkey": {
				"request": "all_shards",
				"response": "special",
				"isKeyless": true,
				"flags": ["readonly"],
				"tips": ["nondeterministic_output"]
			},
			"readonly": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"loading",
					"stale",
					"fast"
				]
			},
			"readwrite": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"loading",
					"stale",
					"fast"
				]
			},
			"rename": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write"]
			},
			"renamenx": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"]
			},
			"replconf": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"admin",
					"noscript",
					"loading",
					"stale",
					"allow_busy"
				]
			},
			"replicaof": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"admin",
					"noscript",
					"stale",
					"no_async_loading"
				]
			},
			"reset": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"noscript",
					"loading",
					"stale",
					"fast",
					"no_auth",
					"allow_busy"
				]
			},
			"restore": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "denyoom"]
			},
			"restore-asking": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"asking"
				]
			},
			"role": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"noscript",
					"loading",
					"stale",
					"fast"
				]
			},
			"rpop": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"]
			},
			"rpoplpush": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "denyoom"]
			},
			"rpush": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"fast"
				]
			},
			"rpushx": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"fast"
				]
			},
			"sadd": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"fast"
				]
			},
			"save": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"admin",
					"noscript",
					"no_async_loading",
					"no_multi"
				]
			},
			"scan": {
				"request": "special",
				"response": "special",
				"isKeyless": true,
				"flags": ["readonly"],
				"tips": ["nondeterministic_output"]
			},
			"scard": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"]
			},
			"script": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [],
				"subcommands": {
					"debug": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["noscript"]
					},
					"exists": {
						"request": "all_shards",
						"response": "agg_logical_and",
						"isKeyless": true,
						"flags": ["noscript"]
					},
					"flush": {
						"request": "all_nodes",
						"response": "all_succeeded",
						"isKeyless": true,
						"flags": ["noscript"]
					},
					"help": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["loading", "stale"]
					},
					"kill": {
						"request": "all_shards",
						"response": "one_succeeded",
						"isKeyless": true,
						"flags": ["noscript", "allow_busy"]
					},
					"load": {
						"request": "all_nodes",
						"response": "all_succeeded",
						"isKeyless": true,
						"flags": ["noscript", "stale"]
					}
				}
			},
			"sdiff": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"],
				"tips": ["nondeterministic_output_order"]
			},
			"sdiffcard": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "movablekeys"]
			},
			"sdiffstore": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "denyoom"]
			},
			"select": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"loading",
					"stale",
					"fast"
				]
			},
			"set": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "denyoom"]
			},
			"setbit": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "denyoom"]
			},
			"setex": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "denyoom"]
			},
			"setnx": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"fast"
				]
			},
			"setrange": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "denyoom"]
			},
			"shutdown": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"admin",
					"noscript",
					"loading",
					"stale",
					"no_multi",
					"allow_busy"
				]
			},
			"sinter": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"],
				"tips": ["nondeterministic_output_order"]
			},
			"sintercard": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "movablekeys"]
			},
			"sinterstore": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "denyoom"]
			},
			"sismember": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"]
			},
			"slaveof": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"admin",
					"noscript",
					"stale",
					"no_async_loading"
				]
			},
			"slowlog": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [],
				"subcommands": {
					"get": {
						"request": "all_nodes",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": [
							"admin",
							"loading",
							"stale"
						],
						"tips": ["nondeterministic_output"]
					},
					"help": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["loading", "stale"]
					},
					"len": {
						"request": "all_nodes",
						"response": "agg_sum",
						"isKeyless": true,
						"flags": [
							"admin",
							"loading",
							"stale"
						],
						"tips": ["nondeterministic_output"]
					},
					"reset": {
						"request": "all_nodes",
						"response": "all_succeeded",
						"isKeyless": true,
						"flags": [
							"admin",
							"loading",
							"stale"
						]
					}
				}
			},
			"smembers": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"],
				"tips": ["nondeterministic_output_order"]
			},
			"smismember": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"]
			},
			"smove": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"]
			},
			"sort": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"movablekeys"
				]
			},
			"sort_ro": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "movablekeys"]
			},
			"spop": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"],
				"tips": ["nondeterministic_output"]
			},
			"spublish": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"pubsub",
					"loading",
					"stale",
					"fast"
				]
			},
			"srandmember": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"],
				"tips": ["nondeterministic_output"]
			},
			"srem": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"]
			},
			"sscan": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"],
				"tips": ["nondeterministic_output"]
			},
			"ssubscribe": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"denyoom",
					"pubsub",
					"noscript",
					"loading",
					"stale"
				]
			},
			"strlen": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"]
			},
			"subscribe": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"denyoom",
					"pubsub",
					"noscript",
					"loading",
					"stale"
				]
			},
			"substr": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"]
			},
			"sunion": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"],
				"tips": ["nondeterministic_output_order"]
			},
			"sunioncard": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "movablekeys"]
			},
			"sunionstore": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "denyoom"]
			},
			"sunsubscribe": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"pubsub",
					"noscript",
					"loading",
					"stale"
				]
			},
			"swapdb": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": ["write", "fast"]
			},
			"sync": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"admin",
					"noscript",
					"no_async_loading",
					"no_multi"
				]
			},
			"time": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"loading",
					"stale",
					"fast"
				],
				"tips": ["nondeterministic_output"]
			},
			"touch": {
				"request": "multi_shard",
				"response": "agg_sum",
				"isKeyless": false,
				"flags": ["readonly", "fast"],
				"keySpecs": [{
					"beginSearch": {
						"type": "index",
						"index": 1
					},
					"findKeys": {
						"type": "range",
						"lastKey": -1,
						"keyStep": 1,
						"limit": 0
					}
				}]
			},
			"trimslots": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": ["write"]
			},
			"ttl": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"],
				"tips": ["nondeterministic_output"]
			},
			"type": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"]
			},
			"unlink": {
				"request": "multi_shard",
				"response": "agg_sum",
				"isKeyless": false,
				"flags": ["write", "fast"],
				"keySpecs": [{
					"beginSearch": {
						"type": "index",
						"index": 1
					},
					"findKeys": {
						"type": "range",
						"lastKey": -1,
						"keyStep": 1,
						"limit": 0
					}
				}]
			},
			"unsubscribe": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"pubsub",
					"noscript",
					"loading",
					"stale"
				]
			},
			"unwatch": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"noscript",
					"loading",
					"stale",
					"fast",
					"allow_busy"
				]
			},
			"wait": {
				"request": "all_shards",
				"response": "agg_min",
				"isKeyless": true,
				"flags": ["blocking"]
			},
			"waitaof": {
				"request": "all_shards",
				"response": "agg_min",
				"isKeyless": true,
				"flags": ["blocking"]
			},
			"watch": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"noscript",
					"loading",
					"stale",
					"fast",
					"allow_busy"
				]
			},
			"xack": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"]
			},
			"xackdel": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"]
			},
			"xadd": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"fast"
				],
				"tips": ["nondeterministic_output"]
			},
			"xautoclaim": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"],
				"tips": ["nondeterministic_output"]
			},
			"xcfgset": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"]
			},
			"xclaim": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"],
				"tips": ["nondeterministic_output"]
			},
			"xdel": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"]
			},
			"xdelex": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"]
			},
			"xgroup": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [],
				"subcommands": {
					"create": {
						"request": "default-keyed",
						"response": "default-keyed",
						"isKeyless": false,
						"flags": ["write", "denyoom"]
					},
					"createconsumer": {
						"request": "default-keyed",
						"response": "default-keyed",
						"isKeyless": false,
						"flags": ["write", "denyoom"]
					},
					"delconsumer": {
						"request": "default-keyed",
						"response": "default-keyed",
						"isKeyless": false,
						"flags": ["write"]
					},
					"destroy": {
						"request": "default-keyed",
						"response": "default-keyed",
						"isKeyless": false,
						"flags": ["write"]
					},
					"help": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["loading", "stale"]
					},
					"setid": {
						"request": "default-keyed",
						"response": "default-keyed",
						"isKeyless": false,
						"flags": ["write"]
					}
				}
			},
			"xidmprecord": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"fast"
				]
			},
			"xinfo": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [],
				"subcommands": {
					"consumers": {
						"request": "default-keyed",
						"response": "default-keyed",
						"isKeyless": false,
						"flags": ["readonly"],
						"tips": ["nondeterministic_output"]
					},
					"groups": {
						"request": "default-keyed",
						"response": "default-keyed",
						"isKeyless": false,
						"flags": ["readonly"]
					},
					"help": {
						"request": "default-keyless",
						"response": "default-keyless",
						"isKeyless": true,
						"flags": ["loading", "stale"]
					},
					"stream": {
						"request": "default-keyed",
						"response": "default-keyed",
						"isKeyless": false,
						"flags": ["readonly"]
					}
				}
			},
			"xlen": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"]
			},
			"xnack": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"]
			},
			"xpending": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"],
				"tips": ["nondeterministic_output"]
			},
			"xrange": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"]
			},
			"xread": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"readonly",
					"blocking",
					"movablekeys"
				]
			},
			"xreadgroup": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"blocking",
					"movablekeys"
				]
			},
			"xrevrange": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"]
			},
			"xsetid": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"fast"
				]
			},
			"xtrim": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write"],
				"tips": ["nondeterministic_output"]
			},
			"zadd": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"fast"
				]
			},
			"zcard": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"]
			},
			"zcount": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"]
			},
			"zdiff": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "movablekeys"]
			},
			"zdiffstore": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"movablekeys"
				]
			},
			"zincrby": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"fast"
				]
			},
			"zinter": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "movablekeys"]
			},
			"zintercard": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "movablekeys"]
			},
			"zinterstore": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"movablekeys"
				]
			},
			"zlexcount": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"]
			},
			"zmpop": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "movablekeys"]
			},
			"zmscore": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"]
			},
			"zpopmax": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"]
			},
			"zpopmin": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"]
			},
			"zrandmember": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"],
				"tips": ["nondeterministic_output"]
			},
			"zrange": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"]
			},
			"zrangebylex": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"]
			},
			"zrangebyscore": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"]
			},
			"zrangestore": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "denyoom"]
			},
			"zrank": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"]
			},
			"zrem": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "fast"]
			},
			"zremrangebylex": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write"]
			},
			"zremrangebyrank": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write"]
			},
			"zremrangebyscore": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write"]
			},
			"zrevrange": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"]
			},
			"zrevrangebylex": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"]
			},
			"zrevrangebyscore": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"]
			},
			"zrevrank": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"]
			},
			"zscan": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly"],
				"tips": ["nondeterministic_output"]
			},
			"zscore": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "fast"]
			},
			"zunion": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "movablekeys"]
			},
			"zunionstore": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"movablekeys"
				]
			}
		},
		"tdigest": {
			"add": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			},
			"byrank": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"]
			},
			"byrevrank": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"]
			},
			"cdf": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"]
			},
			"create": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			},
			"info": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"],
				"tips": ["dont_cache"]
			},
			"max": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"]
			},
			"merge": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module",
					"movablekeys"
				]
			},
			"min": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"]
			},
			"quantile": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"]
			},
			"rank": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"]
			},
			"reset": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			},
			"revrank": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"]
			},
			"trimmed_mean": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"]
			}
		},
		"timeseries": { "refreshcluster": {
			"request": "default-keyless",
			"response": "default-keyless",
			"isKeyless": true,
			"flags": [
				"readonly",
				"module",
				"noscript"
			]
		} },
		"topk": {
			"add": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			},
			"count": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"]
			},
			"incrby": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			},
			"info": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"]
			},
			"list": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"]
			},
			"query": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"]
			},
			"reserve": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			}
		},
		"ts": {
			"add": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			},
			"alter": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			},
			"create": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			},
			"createrule": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"module",
					"fast"
				]
			},
			"decrby": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			},
			"del": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "module"]
			},
			"deleterule": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["write", "module"]
			},
			"get": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"]
			},
			"incrby": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			},
			"info": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"],
				"tips": ["dont_cache"]
			},
			"madd": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"write",
					"denyoom",
					"module"
				]
			},
			"mget": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": ["readonly", "module"],
				"tips": ["dont_cache"]
			},
			"mrange": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": ["readonly", "module"],
				"tips": ["dont_cache"]
			},
			"mrevrange": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": ["readonly", "module"],
				"tips": ["dont_cache"]
			},
			"nrange": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"readonly",
					"module",
					"movablekeys"
				]
			},
			"nrevrange": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": [
					"readonly",
					"module",
					"movablekeys"
				]
			},
			"queryindex": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": ["readonly", "module"],
				"tips": ["dont_cache"]
			},
			"querylabels": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": ["readonly", "module"],
				"tips": ["dont_cache"]
			},
			"range": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"]
			},
			"read": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"],
				"tips": ["dont_cache"]
			},
			"revrange": {
				"request": "default-keyed",
				"response": "default-keyed",
				"isKeyless": false,
				"flags": ["readonly", "module"]
			}
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/command-metadata/static-metadata-resolver.js
var require_static_metadata_resolver = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.StaticMetadataResolver = void 0;
	const types_1 = require_types$1();
	const command_metadata_data_1 = require_command_metadata_data();
	const lowercaseCommandMetadata = (metadata) => {
		if (!metadata.subcommands) return metadata;
		const subcommands = Object.create(null);
		for (const [name, sub] of Object.entries(metadata.subcommands)) subcommands[name.toLowerCase()] = lowercaseCommandMetadata(sub);
		return {
			...metadata,
			subcommands
		};
	};
	const lowercaseModuleMetadata = (metadata) => {
		const out = Object.create(null);
		for (const [moduleName, commands] of Object.entries(metadata)) {
			const normalized = Object.create(null);
			for (const [commandName, entry] of Object.entries(commands)) normalized[commandName.toLowerCase()] = lowercaseCommandMetadata(entry);
			out[moduleName.toLowerCase()] = normalized;
		}
		return out;
	};
	var StaticMetadataResolver = class {
		fallbackResolver = null;
		policies;
		constructor(policies = command_metadata_data_1.COMMAND_METADATA, fallbackResolver) {
			this.policies = lowercaseModuleMetadata(policies);
			this.fallbackResolver = fallbackResolver || null;
		}
		lookup(commandIdentifier) {
			const result = this.resolvePolicy(commandIdentifier);
			return result.ok ? result.value : void 0;
		}
		resolvePolicy(commandIdentifier) {
			const parsed = (0, types_1.parseCommandName)(commandIdentifier.command.toLowerCase());
			if (!parsed) return {
				ok: false,
				error: "wrong-command-or-module-name"
			};
			const { moduleName, commandName } = parsed;
			if (!this.policies[moduleName]) {
				if (this.fallbackResolver) return this.fallbackResolver.resolvePolicy(commandIdentifier);
				if (moduleName === "std") return {
					ok: false,
					error: "unknown-command"
				};
				return {
					ok: false,
					error: "unknown-module"
				};
			}
			if (!this.policies[moduleName][commandName]) {
				if (this.fallbackResolver) return this.fallbackResolver.resolvePolicy(commandIdentifier);
				return {
					ok: false,
					error: "unknown-command"
				};
			}
			const policy = this.policies[moduleName][commandName];
			if (policy.subcommands && commandIdentifier.subcommand !== void 0) {
				const subcommandPolicy = policy.subcommands[commandIdentifier.subcommand.toLowerCase()];
				if (subcommandPolicy) return {
					ok: true,
					value: subcommandPolicy
				};
			}
			return {
				ok: true,
				value: policy
			};
		}
	};
	exports.StaticMetadataResolver = StaticMetadataResolver;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/command-metadata/dynamic-policy-resolver-factory.js
var require_dynamic_policy_resolver_factory = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DynamicPolicyResolverFactory = void 0;
	const policies_constants_1 = require_policies_constants();
	const types_1 = require_types$1();
	const static_metadata_resolver_1 = require_static_metadata_resolver();
	exports.DynamicPolicyResolverFactory = class DynamicPolicyResolverFactory {
		static async create(commandFetcher, fallbackResolver) {
			const commands = await commandFetcher();
			const policies = DynamicPolicyResolverFactory.buildModuleMetadataRecords(commands);
			return new static_metadata_resolver_1.StaticMetadataResolver(policies, fallbackResolver);
		}
		static buildModuleMetadataRecords(commands) {
			const policies = {};
			for (const command of commands) {
				const parsed = (0, types_1.parseCommandName)(command.name);
				if (!parsed) continue;
				const { moduleName, commandName } = parsed;
				if (!policies[moduleName]) policies[moduleName] = {};
				const commandPolicies = DynamicPolicyResolverFactory.#buildCommandPolicies(command);
				policies[moduleName][commandName] = commandPolicies;
			}
			return policies;
		}
		static #buildCommandPolicies(command) {
			const isKeyless = command.isKeyless;
			const defaults = (0, policies_constants_1.defaultCommandPolicies)(isKeyless);
			let subcommands;
			if (command.subcommands.length > 0) {
				subcommands = {};
				for (const subcommand of command.subcommands) {
					const parts = subcommand.name.split("|");
					if (parts.length !== 2) throw new Error(`Invalid subcommand name: ${subcommand.name}`);
					const subcommandName = parts[1];
					subcommands[subcommandName] = DynamicPolicyResolverFactory.#buildCommandPolicies(subcommand);
				}
			}
			const request = command.policies.request ?? defaults.request;
			return {
				request,
				response: command.policies.response ?? defaults.response,
				isKeyless,
				flags: [...command.flags],
				tips: command.tips.length ? command.tips : void 0,
				keySpecs: request === policies_constants_1.REQUEST_POLICIES_WITH_DEFAULTS.MULTI_SHARD ? command.keySpecs : void 0,
				subcommands
			};
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/command-metadata/predicates.js
var require_predicates = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isCacheable = exports.isReplicaSafe = void 0;
	function isReplicaSafe(meta, override) {
		if (override !== void 0) return override;
		if (!meta?.flags) return false;
		if (meta.flags.includes("write")) return false;
		if (meta.flags.includes("script_runner")) return false;
		return !meta.isKeyless;
	}
	exports.isReplicaSafe = isReplicaSafe;
	function isCacheable(meta, override) {
		if (override !== void 0) return override;
		if (!meta?.flags) return false;
		const tips = meta.tips ?? [];
		return !tips.includes("dont_cache") && meta.flags.includes("readonly") && !meta.isKeyless && !tips.includes("nondeterministic_output") && !meta.flags.includes("script_runner") && !meta.flags.includes("blocking");
	}
	exports.isCacheable = isCacheable;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/command-metadata/index.js
var require_command_metadata = require_rolldown_runtime.__commonJSMin(((exports, module, this$15) => {
	var __createBinding = this$15 && this$15.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __exportStar = this$15 && this$15.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.defaultCommandMetadata = exports.COMMAND_METADATA = exports.isCacheable = exports.isReplicaSafe = exports.DynamicPolicyResolverFactory = exports.StaticMetadataResolver = void 0;
	var static_metadata_resolver_1 = require_static_metadata_resolver();
	Object.defineProperty(exports, "StaticMetadataResolver", {
		enumerable: true,
		get: function() {
			return static_metadata_resolver_1.StaticMetadataResolver;
		}
	});
	var dynamic_policy_resolver_factory_1 = require_dynamic_policy_resolver_factory();
	Object.defineProperty(exports, "DynamicPolicyResolverFactory", {
		enumerable: true,
		get: function() {
			return dynamic_policy_resolver_factory_1.DynamicPolicyResolverFactory;
		}
	});
	__exportStar(require_policies_constants(), exports);
	var predicates_1 = require_predicates();
	Object.defineProperty(exports, "isReplicaSafe", {
		enumerable: true,
		get: function() {
			return predicates_1.isReplicaSafe;
		}
	});
	Object.defineProperty(exports, "isCacheable", {
		enumerable: true,
		get: function() {
			return predicates_1.isCacheable;
		}
	});
	var command_metadata_data_1 = require_command_metadata_data();
	Object.defineProperty(exports, "COMMAND_METADATA", {
		enumerable: true,
		get: function() {
			return command_metadata_data_1.COMMAND_METADATA;
		}
	});
	const static_metadata_resolver_2 = require_static_metadata_resolver();
	const command_metadata_data_2 = require_command_metadata_data();
	exports.defaultCommandMetadata = new static_metadata_resolver_2.StaticMetadataResolver(command_metadata_data_2.COMMAND_METADATA);
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/multi-command.js
var require_multi_command$2 = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const errors_1 = require_errors();
	var RedisMultiCommand = class {
		typeMapping;
		constructor(typeMapping) {
			this.typeMapping = typeMapping;
		}
		queue = [];
		scriptsInUse = new Set();
		addCommand(args, transformReply) {
			this.queue.push({
				args,
				transformReply
			});
		}
		addScript(script, args, transformReply) {
			const redisArgs = [];
			redisArgs.preserve = args.preserve;
			if (this.scriptsInUse.has(script.SHA1)) redisArgs.push("EVALSHA", script.SHA1);
			else {
				this.scriptsInUse.add(script.SHA1);
				redisArgs.push("EVAL", script.SCRIPT);
			}
			if (script.NUMBER_OF_KEYS !== void 0) redisArgs.push(script.NUMBER_OF_KEYS.toString());
			redisArgs.push(...args);
			this.addCommand(redisArgs, transformReply);
		}
		transformReplies(rawReplies) {
			const errorIndexes = [], replies = rawReplies.map((reply, i) => {
				if (reply instanceof errors_1.ErrorReply) {
					errorIndexes.push(i);
					return reply;
				}
				const { transformReply, args } = this.queue[i];
				return transformReply ? transformReply(reply, args.preserve, this.typeMapping) : reply;
			});
			if (errorIndexes.length) throw new errors_1.MultiErrorReply(replies, errorIndexes);
			return replies;
		}
	};
	exports.default = RedisMultiCommand;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/client/multi-command.js
var require_multi_command$1 = require_rolldown_runtime.__commonJSMin(((exports, module, this$14) => {
	var __importDefault = this$14 && this$14.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const commands_1 = __importDefault(require_commands$1());
	const multi_command_1 = __importDefault(require_multi_command$2());
	const commander_1 = require_commander();
	const parser_1 = require_parser();
	exports.default = class RedisClientMultiCommand {
		static #createCommand(command, resp) {
			const transformReply = (0, commander_1.getTransformReply)(command, resp);
			return function(...args) {
				const parser = new parser_1.BasicCommandParser(this.#keyPrefix);
				command.parseCommand(parser, ...args);
				const redisArgs = parser.redisArgs;
				redisArgs.preserve = parser.preserve;
				return this.addCommand(redisArgs, transformReply);
			};
		}
		static #createModuleCommand(command, resp) {
			const transformReply = (0, commander_1.getTransformReply)(command, resp);
			return function(...args) {
				const parser = new parser_1.BasicCommandParser(this._self.#keyPrefix);
				command.parseCommand(parser, ...args);
				const redisArgs = parser.redisArgs;
				redisArgs.preserve = parser.preserve;
				return this._self.addCommand(redisArgs, transformReply);
			};
		}
		static #createFunctionCommand(name, fn, resp) {
			const prefix = (0, commander_1.functionArgumentsPrefix)(name, fn);
			const transformReply = (0, commander_1.getTransformReply)(fn, resp);
			return function(...args) {
				const parser = new parser_1.BasicCommandParser(this._self.#keyPrefix);
				parser.push(...prefix);
				fn.parseCommand(parser, ...args);
				const redisArgs = parser.redisArgs;
				redisArgs.preserve = parser.preserve;
				return this._self.addCommand(redisArgs, transformReply);
			};
		}
		static #createScriptCommand(script, resp) {
			const transformReply = (0, commander_1.getTransformReply)(script, resp);
			return function(...args) {
				const parser = new parser_1.BasicCommandParser(this.#keyPrefix);
				script.parseCommand(parser, ...args);
				const redisArgs = parser.redisArgs;
				redisArgs.preserve = parser.preserve;
				return this.#addScript(script, redisArgs, transformReply);
			};
		}
		static extend(config) {
			return (0, commander_1.attachConfig)({
				BaseClass: RedisClientMultiCommand,
				commands: commands_1.default,
				createCommand: RedisClientMultiCommand.#createCommand,
				createModuleCommand: RedisClientMultiCommand.#createModuleCommand,
				createFunctionCommand: RedisClientMultiCommand.#createFunctionCommand,
				createScriptCommand: RedisClientMultiCommand.#createScriptCommand,
				config
			});
		}
		#multi;
		#executeMulti;
		#executePipeline;
		#keyPrefix;
		#selectedDB;
		constructor(executeMulti, executePipeline, typeMapping, keyPrefix) {
			this.#multi = new multi_command_1.default(typeMapping);
			this.#executeMulti = executeMulti;
			this.#executePipeline = executePipeline;
			this.#keyPrefix = keyPrefix;
		}
		SELECT(db, transformReply) {
			this.#selectedDB = db;
			this.#multi.addCommand(["SELECT", db.toString()], transformReply);
			return this;
		}
		select = this.SELECT;
		addCommand(args, transformReply) {
			this.#multi.addCommand(args, transformReply);
			return this;
		}
		#addScript(script, args, transformReply) {
			this.#multi.addScript(script, args, transformReply);
			return this;
		}
		async exec(execAsPipeline = false) {
			if (execAsPipeline) return this.execAsPipeline();
			return this.#multi.transformReplies(await this.#executeMulti(this.#multi.queue, this.#selectedDB));
		}
		EXEC = this.exec;
		execTyped(execAsPipeline = false) {
			return this.exec(execAsPipeline);
		}
		async execAsPipeline() {
			if (this.#multi.queue.length === 0) return [];
			return this.#multi.transformReplies(await this.#executePipeline(this.#multi.queue, this.#selectedDB));
		}
		execAsPipelineTyped() {
			return this.execAsPipeline();
		}
		sendCommand(args) {
			const redisArgs = args.slice();
			this.#multi.addCommand(redisArgs);
			return this;
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/client/legacy-mode.js
var require_legacy_mode = require_rolldown_runtime.__commonJSMin(((exports, module, this$13) => {
	var __importDefault = this$13 && this$13.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.RedisLegacyClient = void 0;
	const types_1 = require_types$2();
	const commander_1 = require_commander();
	const commands_1 = __importDefault(require_commands$1());
	const multi_command_1 = __importDefault(require_multi_command$2());
	var RedisLegacyClient = class RedisLegacyClient {
		static #transformArguments(redisArgs, args) {
			let callback;
			if (typeof args[args.length - 1] === "function") callback = args.pop();
			RedisLegacyClient.pushArguments(redisArgs, args);
			return callback;
		}
		static pushArguments(redisArgs, args) {
			for (let i = 0; i < args.length; ++i) {
				const arg = args[i];
				if (Array.isArray(arg)) RedisLegacyClient.pushArguments(redisArgs, arg);
				else redisArgs.push(typeof arg === "number" || arg instanceof Date ? arg.toString() : arg);
			}
		}
		static getTransformReply(command, resp) {
			return command.TRANSFORM_LEGACY_REPLY ? (0, commander_1.getTransformReply)(command, resp) : void 0;
		}
		static #createCommand(name, command, resp) {
			const transformReply = RedisLegacyClient.getTransformReply(command, resp);
			return function(...args) {
				const redisArgs = [name], callback = RedisLegacyClient.#transformArguments(redisArgs, args), promise = this.#client.sendCommand(redisArgs);
				if (!callback) {
					promise.catch((err) => this.#client.emit("error", err));
					return;
				}
				promise.then((reply) => callback(null, transformReply ? transformReply(reply) : reply)).catch((err) => callback(err));
			};
		}
		#client;
		#Multi;
		constructor(client) {
			this.#client = client;
			const RESP = client.options?.RESP ?? types_1.DEFAULT_RESP;
			for (const [name, command] of Object.entries(commands_1.default)) this[name] = RedisLegacyClient.#createCommand(name, command, RESP);
			this.#Multi = LegacyMultiCommand.factory(RESP);
		}
		sendCommand(...args) {
			const redisArgs = [], callback = RedisLegacyClient.#transformArguments(redisArgs, args), promise = this.#client.sendCommand(redisArgs);
			if (!callback) {
				promise.catch((err) => this.#client.emit("error", err));
				return;
			}
			promise.then((reply) => callback(null, reply)).catch((err) => callback(err));
		}
		quit(callback) {
			const promise = this.#client.quit();
			if (!callback) {
				promise.catch((err) => this.#client.emit("error", err));
				return;
			}
			promise.then((reply) => callback(null, reply)).catch((err) => callback(err));
		}
		multi() {
			return this.#Multi(this.#client);
		}
	};
	exports.RedisLegacyClient = RedisLegacyClient;
	var LegacyMultiCommand = class LegacyMultiCommand {
		static #createCommand(name, command, resp) {
			const transformReply = RedisLegacyClient.getTransformReply(command, resp);
			return function(...args) {
				const redisArgs = [name];
				RedisLegacyClient.pushArguments(redisArgs, args);
				this.#multi.addCommand(redisArgs, transformReply);
				return this;
			};
		}
		static factory(resp) {
			const Multi = class extends LegacyMultiCommand {};
			for (const [name, command] of Object.entries(commands_1.default)) Multi.prototype[name] = LegacyMultiCommand.#createCommand(name, command, resp);
			return (client) => {
				return new Multi(client);
			};
		}
		#multi = new multi_command_1.default();
		#client;
		constructor(client) {
			this.#client = client;
		}
		sendCommand(...args) {
			const redisArgs = [];
			RedisLegacyClient.pushArguments(redisArgs, args);
			this.#multi.addCommand(redisArgs);
			return this;
		}
		exec(cb) {
			const promise = this.#client._executeMulti(this.#multi.queue);
			if (!cb) {
				promise.catch((err) => this.#client.emit("error", err));
				return;
			}
			promise.then((results) => cb(null, this.#multi.transformReplies(results))).catch((err) => cb?.(err));
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/client/cache.js
var require_cache = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.PooledNoRedirectClientSideCache = exports.BasicPooledClientSideCache = exports.PooledClientSideCacheProvider = exports.BasicClientSideCache = exports.ClientSideCacheProvider = exports.CacheStats = void 0;
	const stream_1 = require("stream");
	const tracing_1 = require_tracing();
	var CacheStats = class CacheStats {
		hitCount;
		missCount;
		loadSuccessCount;
		loadFailureCount;
		totalLoadTime;
		evictionCount;
		constructor(hitCount, missCount, loadSuccessCount, loadFailureCount, totalLoadTime, evictionCount) {
			this.hitCount = hitCount;
			this.missCount = missCount;
			this.loadSuccessCount = loadSuccessCount;
			this.loadFailureCount = loadFailureCount;
			this.totalLoadTime = totalLoadTime;
			this.evictionCount = evictionCount;
			if (hitCount < 0 || missCount < 0 || loadSuccessCount < 0 || loadFailureCount < 0 || totalLoadTime < 0 || evictionCount < 0) throw new Error("All statistics values must be non-negative");
		}
		static of(hitCount = 0, missCount = 0, loadSuccessCount = 0, loadFailureCount = 0, totalLoadTime = 0, evictionCount = 0) {
			return new CacheStats(hitCount, missCount, loadSuccessCount, loadFailureCount, totalLoadTime, evictionCount);
		}
		static empty() {
			return CacheStats.EMPTY_STATS;
		}
		static EMPTY_STATS = new CacheStats(0, 0, 0, 0, 0, 0);
		requestCount() {
			return this.hitCount + this.missCount;
		}
		hitRate() {
			const requestCount = this.requestCount();
			return requestCount === 0 ? 1 : this.hitCount / requestCount;
		}
		missRate() {
			const requestCount = this.requestCount();
			return requestCount === 0 ? 0 : this.missCount / requestCount;
		}
		loadCount() {
			return this.loadSuccessCount + this.loadFailureCount;
		}
		loadFailureRate() {
			const loadCount = this.loadCount();
			return loadCount === 0 ? 0 : this.loadFailureCount / loadCount;
		}
		averageLoadPenalty() {
			const loadCount = this.loadCount();
			return loadCount === 0 ? 0 : this.totalLoadTime / loadCount;
		}
		minus(other) {
			return CacheStats.of(Math.max(0, this.hitCount - other.hitCount), Math.max(0, this.missCount - other.missCount), Math.max(0, this.loadSuccessCount - other.loadSuccessCount), Math.max(0, this.loadFailureCount - other.loadFailureCount), Math.max(0, this.totalLoadTime - other.totalLoadTime), Math.max(0, this.evictionCount - other.evictionCount));
		}
		plus(other) {
			return CacheStats.of(this.hitCount + other.hitCount, this.missCount + other.missCount, this.loadSuccessCount + other.loadSuccessCount, this.loadFailureCount + other.loadFailureCount, this.totalLoadTime + other.totalLoadTime, this.evictionCount + other.evictionCount);
		}
	};
	exports.CacheStats = CacheStats;
	var DisabledStatsCounter = class DisabledStatsCounter {
		static INSTANCE = new DisabledStatsCounter();
		constructor() {}
		recordHits(count) {}
		recordMisses(count) {}
		recordLoadSuccess(loadTime) {}
		recordLoadFailure(loadTime) {}
		recordEvictions(count) {}
		snapshot() {
			return CacheStats.empty();
		}
	};
	function disabledStatsCounter() {
		return DisabledStatsCounter.INSTANCE;
	}
	var DefaultStatsCounter = class DefaultStatsCounter {
		#hitCount = 0;
		#missCount = 0;
		#loadSuccessCount = 0;
		#loadFailureCount = 0;
		#totalLoadTime = 0;
		#evictionCount = 0;
		recordHits(count) {
			this.#hitCount += count;
		}
		recordMisses(count) {
			this.#missCount += count;
		}
		recordLoadSuccess(loadTime) {
			this.#loadSuccessCount++;
			this.#totalLoadTime += loadTime;
		}
		recordLoadFailure(loadTime) {
			this.#loadFailureCount++;
			this.#totalLoadTime += loadTime;
		}
		recordEvictions(count) {
			this.#evictionCount += count;
		}
		snapshot() {
			return CacheStats.of(this.#hitCount, this.#missCount, this.#loadSuccessCount, this.#loadFailureCount, this.#totalLoadTime, this.#evictionCount);
		}
		static create() {
			return new DefaultStatsCounter();
		}
	};
	function generateCacheKey(redisArgs) {
		const tmp = new Array(redisArgs.length * 2);
		for (let i = 0; i < redisArgs.length; i++) {
			tmp[i] = redisArgs[i].length;
			tmp[i + redisArgs.length] = redisArgs[i];
		}
		return tmp.join("_");
	}
	var ClientSideCacheEntryBase = class {
		#invalidated = false;
		#expireTime;
		constructor(ttl) {
			if (ttl == 0) this.#expireTime = 0;
			else this.#expireTime = Date.now() + ttl;
		}
		invalidate() {
			this.#invalidated = true;
		}
		validate() {
			return !this.#invalidated && (this.#expireTime == 0 || Date.now() < this.#expireTime);
		}
	};
	var ClientSideCacheEntryValue = class extends ClientSideCacheEntryBase {
		#value;
		get value() {
			return this.#value;
		}
		constructor(ttl, value) {
			super(ttl);
			this.#value = value;
		}
	};
	var ClientSideCacheEntryPromise = class extends ClientSideCacheEntryBase {
		#sendCommandPromise;
		get promise() {
			return this.#sendCommandPromise;
		}
		constructor(ttl, sendCommandPromise) {
			super(ttl);
			this.#sendCommandPromise = sendCommandPromise;
		}
	};
	var ClientSideCacheProvider = class extends stream_1.EventEmitter {};
	exports.ClientSideCacheProvider = ClientSideCacheProvider;
	var BasicClientSideCache = class extends ClientSideCacheProvider {
		#cacheKeyToEntryMap;
		#keyToCacheKeySetMap;
		ttl;
		maxEntries;
		lru;
		#statsCounter;
		recordEvictions(count) {
			this.#statsCounter.recordEvictions(count);
		}
		recordHits(count) {
			this.#statsCounter.recordHits(count);
		}
		recordMisses(count) {
			this.#statsCounter.recordMisses(count);
		}
		constructor(config) {
			super();
			this.#cacheKeyToEntryMap = new Map();
			this.#keyToCacheKeySetMap = new Map();
			this.ttl = config?.ttl ?? 0;
			this.maxEntries = config?.maxEntries ?? 0;
			this.lru = config?.evictPolicy !== "FIFO";
			const recordStats = config?.recordStats !== false;
			this.#statsCounter = recordStats ? DefaultStatsCounter.create() : disabledStatsCounter();
		}
		async handleCache(client, parser, fn, transformReply, typeMapping) {
			let reply;
			const cacheKey = generateCacheKey(parser.redisArgs);
			let cacheEntry = this.get(cacheKey);
			if (cacheEntry) {
				if (cacheEntry instanceof ClientSideCacheEntryValue) {
					this.#statsCounter.recordHits(1);
					(0, tracing_1.publish)(tracing_1.CHANNELS.CACHE_REQUEST, () => ({
						result: "hit",
						clientId: client._clientId
					}));
					return structuredClone(cacheEntry.value);
				} else if (cacheEntry instanceof ClientSideCacheEntryPromise) {
					this.#statsCounter.recordMisses(1);
					(0, tracing_1.publish)(tracing_1.CHANNELS.CACHE_REQUEST, () => ({
						result: "miss",
						clientId: client._clientId
					}));
					reply = await cacheEntry.promise;
				} else throw new Error("unknown cache entry type");
			} else {
				this.#statsCounter.recordMisses(1);
				(0, tracing_1.publish)(tracing_1.CHANNELS.CACHE_REQUEST, () => ({
					result: "miss",
					clientId: client._clientId
				}));
				const startTime = performance.now();
				const promise = fn();
				cacheEntry = this.createPromiseEntry(client, promise);
				this.set(cacheKey, cacheEntry, parser.keys);
				try {
					reply = await promise;
					const loadTime = performance.now() - startTime;
					this.#statsCounter.recordLoadSuccess(loadTime);
				} catch (err) {
					const loadTime = performance.now() - startTime;
					this.#statsCounter.recordLoadFailure(loadTime);
					if (cacheEntry.validate()) this.delete(cacheKey);
					throw err;
				}
			}
			let val;
			if (transformReply) val = transformReply(reply, parser.preserve, typeMapping);
			else val = reply;
			if (cacheEntry.validate()) {
				cacheEntry = this.createValueEntry(client, val);
				this.set(cacheKey, cacheEntry, parser.keys);
				this.emit("cached-key", cacheKey);
			}
			return structuredClone(val);
		}
		trackingOn() {
			return [
				"CLIENT",
				"TRACKING",
				"ON"
			];
		}
		invalidate(key) {
			if (key === null) {
				const oldSize = this.size();
				this.clear(false);
				if (oldSize > 0) (0, tracing_1.publish)(tracing_1.CHANNELS.CACHE_EVICTION, () => ({
					reason: "invalidation",
					count: oldSize
				}));
				this.emit("invalidate", key);
				return;
			}
			const keySet = this.#keyToCacheKeySetMap.get(key.toString());
			if (keySet) {
				let deletedCount = 0;
				for (const cacheKey of keySet) {
					const entry = this.#cacheKeyToEntryMap.get(cacheKey);
					if (entry) {
						entry.invalidate();
						deletedCount++;
					}
					this.#cacheKeyToEntryMap.delete(cacheKey);
				}
				this.#keyToCacheKeySetMap.delete(key.toString());
				if (deletedCount > 0) (0, tracing_1.publish)(tracing_1.CHANNELS.CACHE_EVICTION, () => ({
					reason: "invalidation",
					count: deletedCount
				}));
			}
			this.emit("invalidate", key);
		}
		clear(resetStats = true) {
			const oldSize = this.#cacheKeyToEntryMap.size;
			this.#cacheKeyToEntryMap.clear();
			this.#keyToCacheKeySetMap.clear();
			if (resetStats) {
				if (!(this.#statsCounter instanceof DisabledStatsCounter)) this.#statsCounter = DefaultStatsCounter.create();
			} else if (oldSize > 0) this.#statsCounter.recordEvictions(oldSize);
		}
		get(cacheKey) {
			const val = this.#cacheKeyToEntryMap.get(cacheKey);
			if (val && !val.validate()) {
				this.delete(cacheKey);
				this.#statsCounter.recordEvictions(1);
				(0, tracing_1.publish)(tracing_1.CHANNELS.CACHE_EVICTION, () => ({
					reason: "ttl",
					count: 1
				}));
				this.emit("cache-evict", cacheKey);
				return;
			}
			if (val !== void 0 && this.lru) {
				this.#cacheKeyToEntryMap.delete(cacheKey);
				this.#cacheKeyToEntryMap.set(cacheKey, val);
			}
			return val;
		}
		delete(cacheKey) {
			const entry = this.#cacheKeyToEntryMap.get(cacheKey);
			if (entry) {
				entry.invalidate();
				this.#cacheKeyToEntryMap.delete(cacheKey);
			}
		}
		has(cacheKey) {
			return this.#cacheKeyToEntryMap.has(cacheKey);
		}
		set(cacheKey, cacheEntry, keys) {
			let count = this.#cacheKeyToEntryMap.size;
			const oldEntry = this.#cacheKeyToEntryMap.get(cacheKey);
			if (oldEntry) {
				count--;
				oldEntry.invalidate();
			}
			if (this.maxEntries > 0 && count >= this.maxEntries) {
				this.deleteOldest();
				this.#statsCounter.recordEvictions(1);
				(0, tracing_1.publish)(tracing_1.CHANNELS.CACHE_EVICTION, () => ({
					reason: "full",
					count: 1
				}));
			}
			this.#cacheKeyToEntryMap.set(cacheKey, cacheEntry);
			for (const key of keys) {
				if (!this.#keyToCacheKeySetMap.has(key.toString())) this.#keyToCacheKeySetMap.set(key.toString(), new Set());
				this.#keyToCacheKeySetMap.get(key.toString()).add(cacheKey);
			}
		}
		size() {
			return this.#cacheKeyToEntryMap.size;
		}
		createValueEntry(client, value) {
			return new ClientSideCacheEntryValue(this.ttl, value);
		}
		createPromiseEntry(client, sendCommandPromise) {
			return new ClientSideCacheEntryPromise(this.ttl, sendCommandPromise);
		}
		stats() {
			return this.#statsCounter.snapshot();
		}
		onError() {
			this.clear();
		}
		onClose() {
			this.clear();
		}
		deleteOldest() {
			const n = this.#cacheKeyToEntryMap[Symbol.iterator]().next();
			if (!n.done) {
				const key = n.value[0];
				const entry = this.#cacheKeyToEntryMap.get(key);
				if (entry) entry.invalidate();
				this.#cacheKeyToEntryMap.delete(key);
			}
		}
		entryEntries() {
			return this.#cacheKeyToEntryMap.entries();
		}
		keySetEntries() {
			return this.#keyToCacheKeySetMap.entries();
		}
	};
	exports.BasicClientSideCache = BasicClientSideCache;
	var PooledClientSideCacheProvider = class extends BasicClientSideCache {
		#disabled = false;
		disable() {
			this.#disabled = true;
		}
		enable() {
			this.#disabled = false;
		}
		get(cacheKey) {
			if (this.#disabled) return;
			return super.get(cacheKey);
		}
		has(cacheKey) {
			if (this.#disabled) return false;
			return super.has(cacheKey);
		}
		onPoolClose() {
			this.clear();
		}
	};
	exports.PooledClientSideCacheProvider = PooledClientSideCacheProvider;
	var BasicPooledClientSideCache = class extends PooledClientSideCacheProvider {
		onError() {
			this.clear(false);
		}
		onClose() {
			this.clear(false);
		}
	};
	exports.BasicPooledClientSideCache = BasicPooledClientSideCache;
	var PooledClientSideCacheEntryValue = class extends ClientSideCacheEntryValue {
		#creator;
		constructor(ttl, creator, value) {
			super(ttl, value);
			this.#creator = creator;
		}
		validate() {
			let ret = super.validate();
			if (this.#creator) ret = ret && this.#creator.client.isReady && this.#creator.client.socketEpoch == this.#creator.epoch;
			return ret;
		}
	};
	var PooledClientSideCacheEntryPromise = class extends ClientSideCacheEntryPromise {
		#creator;
		constructor(ttl, creator, sendCommandPromise) {
			super(ttl, sendCommandPromise);
			this.#creator = creator;
		}
		validate() {
			return super.validate() && this.#creator.client.isReady && this.#creator.client.socketEpoch == this.#creator.epoch;
		}
	};
	var PooledNoRedirectClientSideCache = class extends BasicPooledClientSideCache {
		createValueEntry(client, value) {
			const creator = {
				epoch: client.socketEpoch,
				client
			};
			return new PooledClientSideCacheEntryValue(this.ttl, creator, value);
		}
		createPromiseEntry(client, sendCommandPromise) {
			const creator = {
				epoch: client.socketEpoch,
				client
			};
			return new PooledClientSideCacheEntryPromise(this.ttl, creator, sendCommandPromise);
		}
		onError() {}
		onClose() {}
	};
	exports.PooledNoRedirectClientSideCache = PooledNoRedirectClientSideCache;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/single-entry-cache.js
var require_single_entry_cache = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var SingleEntryCache = class {
		#cached;
		#serializedKey;
		get(keyObj) {
			return JSON.stringify(keyObj, makeCircularReplacer()) === this.#serializedKey ? this.#cached : void 0;
		}
		set(keyObj, obj) {
			this.#cached = obj;
			this.#serializedKey = JSON.stringify(keyObj, makeCircularReplacer());
		}
	};
	exports.default = SingleEntryCache;
	function makeCircularReplacer() {
		const seen = new WeakSet();
		return function serialize(_, value) {
			if (value && typeof value === "object") {
				if (seen.has(value)) return "circular";
				seen.add(value);
				return value;
			}
			return value;
		};
	}
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/client/identity.js
var require_identity = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.generateClusterClientId = exports.generateClientId = exports.ClientRole = void 0;
	const node_crypto_1 = require("node:crypto");
	const MAX_ID_LENGTH = 128;
	var ClientRole;
	(function(ClientRole) {
		ClientRole["STANDALONE"] = "standalone";
		ClientRole["CLUSTER"] = "cluster";
		ClientRole["CLUSTER_NODE"] = "clusterNode";
		ClientRole["POOL"] = "pool";
		ClientRole["POOL_MEMBER"] = "poolMember";
		ClientRole["SENTINEL"] = "sentinel";
		ClientRole["SENTINEL_CLIENT"] = "sentinelClient";
	})(ClientRole || (exports.ClientRole = ClientRole = {}));
	const truncateId = (prefix, hash) => {
		const suffix = `-${hash}`;
		const fullId = `${prefix}${suffix}`;
		if (fullId.length <= MAX_ID_LENGTH) return fullId;
		const ellipsis = "...";
		const maxPrefixLength = 125 - suffix.length;
		return `${prefix.substring(0, maxPrefixLength)}${ellipsis}${suffix}`;
	};
	const generateClientId = (host, port, db) => {
		const hash = (0, node_crypto_1.randomBytes)(4).toString("hex");
		const prefix = `${host ?? "unknown"}:${port ?? "unknown"}/${db ?? "unknown"}`;
		return truncateId(prefix, hash);
	};
	exports.generateClientId = generateClientId;
	const generateClusterClientId = (nodes) => {
		const hash = (0, node_crypto_1.randomBytes)(4).toString("hex");
		const prefix = nodes.map((n) => `${n?.socket?.host ?? "unknown"}:${n?.socket?.port ?? "unknown"}`).join(",");
		return truncateId(prefix, hash);
	};
	exports.generateClusterClientId = generateClusterClientId;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/himport/registry.js
var require_registry = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.PreparedFieldsets = exports.FieldsetRegistry = void 0;
	var FieldsetRegistry = class {
		#fieldsets = new Map();
		#versionCounter = 0;
		discardCount = 0;
		set(name, fields) {
			const key = String(name);
			const existing = this.#fieldsets.get(key);
			if (existing !== void 0 && fieldsEqual(existing.fields, fields)) return;
			this.#fieldsets.set(key, {
				fields: fields.slice(),
				version: ++this.#versionCounter
			});
		}
		get(name) {
			return this.#fieldsets.get(String(name));
		}
		snapshot() {
			const out = new Map();
			for (const [name, fs] of this.#fieldsets) out.set(name, fs.fields);
			return out;
		}
		discard(name) {
			const removed = this.#fieldsets.delete(String(name));
			if (removed) this.discardCount++;
			return removed;
		}
		discardAll() {
			const removed = this.#fieldsets.size;
			if (removed > 0) {
				this.#fieldsets.clear();
				this.discardCount++;
			}
			return removed;
		}
		diff(sessionNames) {
			const pending = new Set();
			for (const name of sessionNames) if (!this.#fieldsets.has(name)) pending.add(name);
			return pending;
		}
	};
	exports.FieldsetRegistry = FieldsetRegistry;
	var PreparedFieldsets = class {
		#versions = new Map();
		syncedDiscardCount = 0;
		get(name) {
			return this.#versions.get(name);
		}
		set(name, version) {
			this.#versions.set(name, version);
		}
		delete(name) {
			return this.#versions.delete(name);
		}
		names() {
			return new Set(this.#versions.keys());
		}
		entries() {
			return this.#versions.entries();
		}
		get size() {
			return this.#versions.size;
		}
		clear() {
			this.#versions.clear();
		}
	};
	exports.PreparedFieldsets = PreparedFieldsets;
	function fieldsEqual(a, b) {
		if (a.length !== b.length) return false;
		for (let i = 0; i < a.length; i++) {
			const x = a[i], y = b[i];
			if (typeof x === "string" && typeof y === "string") {
				if (x !== y) return false;
			} else {
				const xb = typeof x === "string" ? Buffer.from(x) : x;
				const yb = typeof y === "string" ? Buffer.from(y) : y;
				if (!xb.equals(yb)) return false;
			}
		}
		return true;
	}
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/client/pool.js
var require_pool = require_rolldown_runtime.__commonJSMin(((exports, module, this$12) => {
	var __importDefault = this$12 && this$12.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.RedisClientPool = void 0;
	const commands_1 = require_commands$1();
	const _1 = __importDefault(require_client());
	const node_events_1 = require("node:events");
	const node_perf_hooks_1 = require("node:perf_hooks");
	const linked_list_1 = require_linked_list();
	const errors_1 = require_errors();
	const commander_1 = require_commander();
	const multi_command_1 = __importDefault(require_multi_command$1());
	const cache_1 = require_cache();
	const parser_1 = require_parser();
	const single_entry_cache_1 = __importDefault(require_single_entry_cache());
	const tracing_1 = require_tracing();
	const identity_1 = require_identity();
	const registry_1 = require_registry();
	exports.RedisClientPool = class RedisClientPool extends node_events_1.EventEmitter {
		static #createCommand(command, resp) {
			const transformReply = (0, commander_1.getTransformReply)(command, resp);
			return async function(...args) {
				const parser = new parser_1.BasicCommandParser(this._self._keyPrefix);
				command.parseCommand(parser, ...args);
				return this.execute((client) => client._executeCommand(command, parser, this._commandOptions, transformReply));
			};
		}
		static #createModuleCommand(command, resp) {
			const transformReply = (0, commander_1.getTransformReply)(command, resp);
			return async function(...args) {
				const parser = new parser_1.BasicCommandParser(this._self._keyPrefix);
				command.parseCommand(parser, ...args);
				return this._self.execute((client) => client._executeCommand(command, parser, this._self._commandOptions, transformReply));
			};
		}
		static #createFunctionCommand(name, fn, resp) {
			const prefix = (0, commander_1.functionArgumentsPrefix)(name, fn);
			const transformReply = (0, commander_1.getTransformReply)(fn, resp);
			return async function(...args) {
				const parser = new parser_1.BasicCommandParser(this._self._keyPrefix);
				parser.push(...prefix);
				fn.parseCommand(parser, ...args);
				return this._self.execute((client) => client._executeCommand(fn, parser, this._self._commandOptions, transformReply));
			};
		}
		static #createScriptCommand(script, resp) {
			const prefix = (0, commander_1.scriptArgumentsPrefix)(script);
			const transformReply = (0, commander_1.getTransformReply)(script, resp);
			return async function(...args) {
				const parser = new parser_1.BasicCommandParser(this._self._keyPrefix);
				parser.pushVariadic(prefix);
				script.parseCommand(parser, ...args);
				return this.execute((client) => client._executeScript(script, parser, this._commandOptions, transformReply));
			};
		}
		static #SingleEntryCache = new single_entry_cache_1.default();
		static create(clientOptions, options) {
			let Pool = RedisClientPool.#SingleEntryCache.get(clientOptions);
			if (!Pool) {
				Pool = (0, commander_1.attachConfig)({
					BaseClass: RedisClientPool,
					commands: commands_1.NON_STICKY_COMMANDS,
					createCommand: RedisClientPool.#createCommand,
					createModuleCommand: RedisClientPool.#createModuleCommand,
					createFunctionCommand: RedisClientPool.#createFunctionCommand,
					createScriptCommand: RedisClientPool.#createScriptCommand,
					config: clientOptions
				});
				Pool.prototype.Multi = multi_command_1.default.extend(clientOptions);
				RedisClientPool.#SingleEntryCache.set(clientOptions, Pool);
			}
			return Object.create(new Pool(clientOptions, options));
		}
		static #DEFAULTS = {
			minimum: 1,
			maximum: 100,
			acquireTimeout: 3e3,
			cleanupDelay: 3e3
		};
		#clientFactory;
		#options;
		#identity;
		#idleClients = new linked_list_1.SinglyLinkedList();
		get idleClients() {
			return this._self.#idleClients.length;
		}
		#clientsInUse = new linked_list_1.DoublyLinkedList();
		get clientsInUse() {
			return this._self.#clientsInUse.length;
		}
		get totalClients() {
			return this._self.#idleClients.length + this._self.#clientsInUse.length;
		}
		#tasksQueue = new linked_list_1.DoublyLinkedList();
		get tasksQueueLength() {
			return this._self.#tasksQueue.length;
		}
		#isOpen = false;
		get isOpen() {
			return this._self.#isOpen;
		}
		get isClosing() {
			return this._self.#closePromise !== void 0;
		}
		#drainResolve;
		#closePromise;
		#clientSideCache;
		get clientSideCache() {
			return this._self.#clientSideCache;
		}
		get identity() {
			return this._self.#identity;
		}
		constructor(clientOptions, options) {
			super();
			const socketOpts = clientOptions?.socket;
			this.#identity = {
				id: (0, identity_1.generateClientId)(socketOpts?.host, socketOpts?.port, clientOptions?.database),
				role: identity_1.ClientRole.POOL
			};
			this.#options = {
				...RedisClientPool.#DEFAULTS,
				...options
			};
			if (options?.clientSideCache) {
				if (clientOptions === void 0) clientOptions = {};
				if (options.clientSideCache instanceof cache_1.PooledClientSideCacheProvider) this.#clientSideCache = clientOptions.clientSideCache = options.clientSideCache;
				else {
					const cscConfig = options.clientSideCache;
					this.#clientSideCache = clientOptions.clientSideCache = new cache_1.BasicPooledClientSideCache(cscConfig);
				}
			}
			clientOptions = {
				...clientOptions,
				himportRegistry: new registry_1.FieldsetRegistry()
			};
			this._keyPrefix = clientOptions?.keyPrefix;
			if (clientOptions?.keyPrefix !== void 0) clientOptions = {
				...clientOptions,
				keyPrefix: void 0
			};
			this.#clientFactory = _1.default.factory(clientOptions).bind(void 0, clientOptions);
			this._commandOptions = clientOptions?.commandOptions;
		}
		_self = this;
		_commandOptions;
		_keyPrefix;
		withCommandOptions(options) {
			const proxy = Object.create(this._self);
			proxy._commandOptions = options;
			return proxy;
		}
		_commandOptionsProxy(key, value) {
			const proxy = Object.create(this._self);
			proxy._commandOptions = {
				...this._commandOptions,
				[key]: value
			};
			return proxy;
		}
		withTypeMapping(typeMapping) {
			return this._commandOptionsProxy("typeMapping", typeMapping);
		}
		withAbortSignal(abortSignal) {
			return this._commandOptionsProxy("abortSignal", abortSignal);
		}
		asap() {
			return this._commandOptionsProxy("asap", true);
		}
		async connect() {
			if (this._self.#isOpen) return;
			this._self.#isOpen = true;
			const promises = [];
			while (promises.length < this._self.#options.minimum) promises.push(this._self.#create());
			try {
				await Promise.all(promises);
			} catch (err) {
				this.destroy();
				throw err;
			}
			return this;
		}
		async #create() {
			const client = this._self.#clientFactory();
			client._setIdentity(identity_1.ClientRole.POOL_MEMBER, this._self.#identity.id);
			client.on("error", (err) => this.emit("error", err));
			const node = this._self.#clientsInUse.push(client);
			try {
				await client.connect();
			} catch (err) {
				this._self.#clientsInUse.remove(node);
				if (this._self.isClosing && this._self.#clientsInUse.length === 0) {
					let task;
					while (task = this._self.#tasksQueue.shift()) {
						clearTimeout(task.timeout);
						task.reject(err);
					}
					this._self.#drainResolve?.();
				}
				throw err;
			}
			this._self.#returnClient(node);
		}
		execute(fn) {
			return new Promise((resolve, reject) => {
				if (this._self.isClosing || !this._self.#isOpen) return reject(new errors_1.ClientClosedError());
				const waitStartTimestamp = node_perf_hooks_1.performance.now();
				const client = this._self.#idleClients.shift();
				if (!client) {
					let timeout;
					if (this._self.#options.acquireTimeout > 0) timeout = setTimeout(() => {
						this._self.#tasksQueue.remove(task);
						reject(new errors_1.TimeoutError(`Timeout waiting for a client after ${this._self.#options.acquireTimeout}ms`));
					}, this._self.#options.acquireTimeout);
					const task = this._self.#tasksQueue.push({
						timeout,
						resolve,
						reject,
						fn,
						waitStartTimestamp
					});
					if (this.totalClients < this._self.#options.maximum) this._self.#create().catch((err) => {
						this._self.#tasksQueue.remove(task);
						clearTimeout(timeout);
						reject(err);
					});
					return;
				}
				const node = this._self.#clientsInUse.push(client);
				(0, tracing_1.publish)(tracing_1.CHANNELS.POOL_CONNECTION_WAIT, () => ({
					clientId: client._clientId,
					waitStartTimestamp
				}));
				this._self.#executeTask(node, resolve, reject, fn);
			});
		}
		#executeTask(node, resolve, reject, fn) {
			let result;
			try {
				result = fn(node.value);
			} catch (err) {
				reject(err);
				this.#returnClient(node);
				return;
			}
			if (result instanceof Promise) result.then(resolve, reject).finally(() => {
				this.#returnClient(node);
			});
			else {
				resolve(result);
				this.#returnClient(node);
			}
		}
		#returnClient(node) {
			const task = this.#tasksQueue.shift();
			if (task) {
				clearTimeout(task.timeout);
				(0, tracing_1.publish)(tracing_1.CHANNELS.POOL_CONNECTION_WAIT, () => ({
					clientId: node.value._clientId,
					waitStartTimestamp: task.waitStartTimestamp
				}));
				this.#executeTask(node, task.resolve, task.reject, task.fn);
				return;
			}
			this.#clientsInUse.remove(node);
			this.#idleClients.push(node.value);
			if (this.isClosing && this.#clientsInUse.length === 0) {
				this.#drainResolve?.();
				return;
			}
			this.#scheduleCleanup();
		}
		cleanupTimeout;
		#scheduleCleanup() {
			if (this.totalClients <= this.#options.minimum) return;
			clearTimeout(this.cleanupTimeout);
			this.cleanupTimeout = setTimeout(() => this.#cleanup(), this.#options.cleanupDelay);
		}
		#cleanup() {
			const toDestroy = Math.min(this.#idleClients.length, this.totalClients - this.#options.minimum);
			for (let i = 0; i < toDestroy; i++) this.#idleClients.shift().destroy();
		}
		sendCommand(args, options) {
			const mergedOptions = {
				...this._commandOptions,
				...options
			};
			return this.execute((client) => client.sendCommand(args, mergedOptions));
		}
		MULTI() {
			return new this.Multi((commands, selectedDB) => this.execute((client) => client._executeMulti(commands, selectedDB)), (commands, selectedDB) => this.execute((client) => client._executePipeline(commands, selectedDB)), this._commandOptions?.typeMapping, this._self._keyPrefix);
		}
		multi = this.MULTI;
		async close() {
			if (this._self.isClosing) return this._self.#closePromise;
			if (!this._self.#isOpen) return;
			clearTimeout(this._self.cleanupTimeout);
			this._self.#closePromise = Promise.resolve().then(() => this._self.#doClose());
			return this._self.#closePromise;
		}
		async #doClose() {
			try {
				if (this._self.#clientsInUse.length > 0) await new Promise((resolve) => {
					this._self.#drainResolve = resolve;
				});
				const promises = [];
				for (const client of this._self.#idleClients) promises.push(client.close().catch((err) => {
					try {
						client.destroy();
					} catch {}
					throw err;
				}));
				const results = await Promise.allSettled(promises);
				for (const result of results) if (result.status === "rejected") throw result.reason;
			} finally {
				try {
					this._self.#clientSideCache?.onPoolClose();
				} catch {}
				this._self.#idleClients.reset();
				this._self.#clientsInUse.reset();
				this._self.#drainResolve = void 0;
				this._self.#isOpen = false;
				this._self.#closePromise = void 0;
			}
		}
		destroy() {
			for (const client of this._self.#idleClients) client.destroy();
			this._self.#idleClients.reset();
			for (const client of this._self.#clientsInUse) client.destroy();
			this._self.#clientSideCache?.onPoolClose();
			this._self.#clientsInUse.reset();
			this._self.#isOpen = false;
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/package.json
var require_package = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = {
		"name": "@redis/client",
		"version": "6.3.1",
		"license": "MIT",
		"main": "./dist/index.js",
		"types": "./dist/index.d.ts",
		"files": ["dist/", "!dist/tsconfig.tsbuildinfo"],
		"scripts": {
			"test": "npm run test:types && nyc -r text-summary -r lcov mocha -r tsx --reporter mocha-multi-reporters --reporter-options configFile=mocha-multi-reporter-config.json --exit './lib/**/*.spec.ts'",
			"test:types": "tsc -p tsconfig.types-test.json",
			"generate:metadata": "tsx ./scripts/generate-command-metadata-data.ts",
			"release": "release-it"
		},
		"dependencies": {},
		"devDependencies": {
			"@node-rs/xxhash": "1.7.6",
			"@opentelemetry/api": "^1.9.0",
			"@opentelemetry/sdk-metrics": "^2.2.0",
			"@redis/test-utils": "*",
			"@types/sinon": "^17.0.3",
			"sinon": "^17.0.1"
		},
		"peerDependencies": {
			"@opentelemetry/api": ">=1 <2",
			"@node-rs/xxhash": "^1.1.0"
		},
		"peerDependenciesMeta": {
			"@opentelemetry/api": { "optional": true },
			"@node-rs/xxhash": { "optional": true }
		},
		"engines": { "node": ">= 20.0.0" },
		"repository": {
			"type": "git",
			"url": "git://github.com/redis/node-redis.git"
		},
		"bugs": { "url": "https://github.com/redis/node-redis/issues" },
		"homepage": "https://github.com/redis/node-redis/tree/master/packages/client",
		"keywords": ["redis"]
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/opentelemetry/client-registry.js
var require_client_registry = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ClientRegistry = void 0;
	var NoOpClientRegistry = class {
		register(_handle) {}
		unregister(_clientId) {}
		getById(_clientId) {}
		getAll() {
			return [];
		}
	};
	var ClientRegistryImpl = class {
		#clients = new Map();
		register(handle) {
			this.#clients.set(handle.identity.id, handle);
		}
		unregister(clientId) {
			this.#clients.delete(clientId);
		}
		getById(clientId) {
			return this.#clients.get(clientId);
		}
		getAll() {
			return this.#clients.values();
		}
	};
	exports.ClientRegistry = class ClientRegistry {
		static #instance = new NoOpClientRegistry();
		static #initialized = false;
		constructor() {}
		static init() {
			if (ClientRegistry.#initialized) return;
			ClientRegistry.#instance = new ClientRegistryImpl();
			ClientRegistry.#initialized = true;
		}
		static get instance() {
			return ClientRegistry.#instance;
		}
		static isInitialized() {
			return ClientRegistry.#initialized;
		}
		static reset() {
			ClientRegistry.#instance = new NoOpClientRegistry();
			ClientRegistry.#initialized = false;
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/opentelemetry/types.js
var require_types = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.METRIC_ERROR_ORIGIN = exports.METRIC_ERROR_TYPE = exports.DEFAULT_HISTOGRAM_BUCKETS = exports.DEFAULT_METRIC_GROUPS = exports.METRIC_NAMES = exports.DEFAULT_OTEL_ATTRIBUTES = exports.INSTRUMENTATION_SCOPE_NAME = exports.CSC_EVICTION_REASON = exports.CSC_RESULT = exports.CONNECTION_CLOSE_REASON = exports.ERROR_CATEGORY = exports.OTEL_ATTRIBUTES = exports.METRIC_GROUP = void 0;
	const package_json_1 = require_package();
	exports.METRIC_GROUP = {
		COMMAND: "command",
		CONNECTION_BASIC: "connection-basic",
		CONNECTION_ADVANCED: "connection-advanced",
		RESILIENCY: "resiliency",
		PUBSUB: "pubsub",
		STREAMING: "streaming",
		CLIENT_SIDE_CACHING: "client-side-caching"
	};
	exports.OTEL_ATTRIBUTES = {
		dbSystemName: "db.system.name",
		dbNamespace: "db.namespace",
		dbOperationName: "db.operation.name",
		dbResponseStatusCode: "db.response.status_code",
		errorType: "error.type",
		serverAddress: "server.address",
		serverPort: "server.port",
		networkPeerAddress: "network.peer.address",
		networkPeerPort: "network.peer.port",
		dbStoredProcedureName: "db.stored_procedure.name",
		dbClientConnectionPoolName: "db.client.connection.pool.name",
		dbClientConnectionState: "db.client.connection.state",
		redisClientLibrary: "redis.client.library",
		redisRedirectionKind: "redis.client.redirection.kind",
		redisClientErrorsInternal: "redis.client.errors.internal",
		redisClientErrorsCategory: "redis.client.errors.category",
		redisClientConnectionCloseReason: "redis.client.connection.close.reason",
		redisClientCscResult: "redis.client.csc.result",
		redisClientCscReason: "redis.client.csc.reason",
		redisClientPubSubChannel: "redis.client.pubsub.channel",
		redisClientPubSubSharded: "redis.client.pubsub.sharded",
		redisClientPubSubMessageDirection: "redis.client.pubsub.message.direction",
		redisClientStreamName: "redis.client.stream.name",
		redisClientConsumerGroup: "redis.client.stream.consumer_group",
		redisClientOperationRetryAttempts: "redis.client.operation.retry_attempts",
		redisClientOperationBlocking: "redis.client.operation.blocking",
		redisClientConnectionNotification: "redis.client.connection.notification",
		redisClientParentId: "redis.client.parent.id"
	};
	exports.ERROR_CATEGORY = {
		NETWORK: "network",
		TLS: "tls",
		AUTH: "auth",
		SERVER: "server",
		OTHER: "other"
	};
	exports.CONNECTION_CLOSE_REASON = {
		APPLICATION_CLOSE: "application_close",
		POOL_EVICTION_IDLE: "pool_eviction_idle",
		SERVER_CLOSE: "server_close",
		ERROR: "error",
		HEALTHCHECK_FAILED: "healthcheck_failed"
	};
	exports.CSC_RESULT = {
		HIT: "hit",
		MISS: "miss"
	};
	exports.CSC_EVICTION_REASON = {
		FULL: "full",
		INVALIDATION: "invalidation",
		TTL: "ttl"
	};
	exports.INSTRUMENTATION_SCOPE_NAME = "node-redis";
	exports.DEFAULT_OTEL_ATTRIBUTES = {
		[exports.OTEL_ATTRIBUTES.redisClientLibrary]: `node-redis:${package_json_1.version}`,
		[exports.OTEL_ATTRIBUTES.dbSystemName]: "redis"
	};
	exports.METRIC_NAMES = {
		dbClientOperationDuration: "db.client.operation.duration",
		redisClientConnectionCount: "redis.client.connection.count",
		dbClientConnectionCreateTime: "db.client.connection.create_time",
		redisClientConnectionRelaxedTimeout: "redis.client.connection.relaxed_timeout",
		redisClientConnectionHandoff: "redis.client.connection.handoff",
		dbClientConnectionWaitTime: "db.client.connection.wait_time",
		redisClientConnectionClosed: "redis.client.connection.closed",
		redisClientErrors: "redis.client.errors",
		redisClientMaintenanceNotifications: "redis.client.maintenance.notifications",
		redisClientPubsubMessages: "redis.client.pubsub.messages",
		redisClientStreamLag: "redis.client.stream.lag",
		redisClientCscRequests: "redis.client.csc.requests",
		redisClientCscItems: "redis.client.csc.items",
		redisClientCscEvictions: "redis.client.csc.evictions"
	};
	exports.DEFAULT_METRIC_GROUPS = ["connection-basic", "resiliency"];
	const DEFAULT_HISTOGRAM_BUCKET = [
		.001,
		.005,
		.01,
		.05,
		.1,
		.5,
		1,
		5,
		10
	];
	exports.DEFAULT_HISTOGRAM_BUCKETS = {
		OPERATION_DURATION: DEFAULT_HISTOGRAM_BUCKET,
		CONNECTION_CREATE_TIME: DEFAULT_HISTOGRAM_BUCKET,
		CONNECTION_WAIT_TIME: DEFAULT_HISTOGRAM_BUCKET,
		CONNECTION_USE_TIME: DEFAULT_HISTOGRAM_BUCKET,
		STREAM_LAG: DEFAULT_HISTOGRAM_BUCKET
	};
	exports.METRIC_ERROR_TYPE = {
		MOVED: "MOVED",
		ASK: "ASK",
		HANDSHAKE_FAILED: "HANDSHAKE_FAILED"
	};
	exports.METRIC_ERROR_ORIGIN = {
		CLIENT: "client",
		CLUSTER: "cluster"
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/opentelemetry/utils/error.util.js
var require_error_util = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isRedirectionError = exports.getErrorInfo = void 0;
	const types_1 = require_types();
	const errors_1 = require_errors();
	const REDIS_ERROR_PREFIX_REGEX = /^([A-Z][A-Z0-9_]*)\s/;
	function extractRedisStatusCode(error) {
		if (!(error instanceof errors_1.ErrorReply)) return;
		return REDIS_ERROR_PREFIX_REGEX.exec(error.message)?.[1];
	}
	const NETWORK_ERROR_CODES = new Set([
		"ECONNREFUSED",
		"ECONNRESET",
		"ETIMEDOUT",
		"ENOTFOUND",
		"ENETUNREACH",
		"EHOSTUNREACH",
		"EPIPE",
		"ECONNABORTED",
		"EAI_AGAIN"
	]);
	const TLS_ERROR_CODES = new Set([
		"UNABLE_TO_VERIFY_LEAF_SIGNATURE",
		"CERT_HAS_EXPIRED",
		"DEPTH_ZERO_SELF_SIGNED_CERT",
		"SELF_SIGNED_CERT_IN_CHAIN",
		"ERR_TLS_CERT_ALTNAME_INVALID",
		"CERT_SIGNATURE_FAILURE",
		"ERR_SSL_WRONG_VERSION_NUMBER"
	]);
	const AUTH_ERROR_PREFIXES = new Set([
		"NOAUTH",
		"WRONGPASS",
		"NOPERM"
	]);
	const SERVER_ERROR_PREFIXES = new Set([
		"ASK",
		"BUSY",
		"BUSYGROUP",
		"BUSYKEY",
		"CLUSTERDOWN",
		"CROSSSLOT",
		"DENIED",
		"ERR",
		"EXECABORT",
		"INPROG",
		"INVALIDOBJ",
		"IOERR",
		"LOADING",
		"MASTERDOWN",
		"MISCONF",
		"MOVED",
		"NOAUTH",
		"NOGROUP",
		"NOGOODSLAVE",
		"NOMASTERLINK",
		"NOPERM",
		"NOPROTO",
		"NOQUORUM",
		"NOREPLICAS",
		"NOSCRIPT",
		"NOTBUSY",
		"NOTREADY",
		"OOM",
		"READONLY",
		"TRYAGAIN",
		"UNBLOCKED",
		"UNKILLABLE",
		"WRONGPASS",
		"WRONGTYPE"
	]);
	function isNodeRedisNetworkError(error) {
		return error instanceof errors_1.ConnectionTimeoutError || error instanceof errors_1.SocketTimeoutError || error instanceof errors_1.SocketClosedUnexpectedlyError || error instanceof errors_1.SocketTimeoutDuringMaintenanceError || error instanceof errors_1.CommandTimeoutDuringMaintenanceError;
	}
	function isTlsErrorMessage(message) {
		const lowerMessage = message.toLowerCase();
		return lowerMessage.includes("certificate") || lowerMessage.includes("handshake") || lowerMessage.includes("ssl") || lowerMessage.includes("tls");
	}
	function categorizeRedisError(error) {
		const prefix = extractRedisStatusCode(error);
		if (!prefix) return;
		if (AUTH_ERROR_PREFIXES.has(prefix)) return types_1.ERROR_CATEGORY.AUTH;
		if (SERVER_ERROR_PREFIXES.has(prefix)) return types_1.ERROR_CATEGORY.SERVER;
	}
	function getCategory(error) {
		if (isNodeRedisNetworkError(error)) return types_1.ERROR_CATEGORY.NETWORK;
		const errorCode = error.code;
		if (errorCode) {
			if (NETWORK_ERROR_CODES.has(errorCode)) return types_1.ERROR_CATEGORY.NETWORK;
			if (TLS_ERROR_CODES.has(errorCode)) return types_1.ERROR_CATEGORY.TLS;
		}
		if (isTlsErrorMessage(error.message)) return types_1.ERROR_CATEGORY.TLS;
		const category = categorizeRedisError(error);
		if (category) return category;
		return types_1.ERROR_CATEGORY.OTHER;
	}
	function getErrorInfo(error) {
		if (!(error instanceof Error)) return {
			errorType: "unknown",
			category: types_1.ERROR_CATEGORY.OTHER,
			statusCode: void 0
		};
		const actualError = error instanceof errors_1.ReconnectStrategyError ? error.originalError : error;
		return {
			errorType: actualError.constructor.name,
			category: getCategory(actualError),
			statusCode: extractRedisStatusCode(actualError)
		};
	}
	exports.getErrorInfo = getErrorInfo;
	function isRedirectionError(statusCode) {
		return statusCode !== void 0 && (statusCode.startsWith(types_1.METRIC_ERROR_TYPE.ASK) || statusCode.startsWith(types_1.METRIC_ERROR_TYPE.MOVED));
	}
	exports.isRedirectionError = isRedirectionError;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/opentelemetry/utils/index.js
var require_utils$1 = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseClientAttributes = exports.noopFunction = exports.isRedirectionError = exports.getErrorInfo = void 0;
	const types_1 = require_types();
	var error_util_1 = require_error_util();
	Object.defineProperty(exports, "getErrorInfo", {
		enumerable: true,
		get: function() {
			return error_util_1.getErrorInfo;
		}
	});
	Object.defineProperty(exports, "isRedirectionError", {
		enumerable: true,
		get: function() {
			return error_util_1.isRedirectionError;
		}
	});
	function noopFunction() {}
	exports.noopFunction = noopFunction;
	const parseClientAttributes = (clientAttributes) => {
		return {
			...clientAttributes?.db === void 0 ? {} : { [types_1.OTEL_ATTRIBUTES.dbNamespace]: clientAttributes.db.toString() },
			...clientAttributes?.host && { [types_1.OTEL_ATTRIBUTES.serverAddress]: clientAttributes.host },
			...clientAttributes?.port && { [types_1.OTEL_ATTRIBUTES.serverPort]: clientAttributes.port.toString() },
			...clientAttributes?.clientId && { [types_1.OTEL_ATTRIBUTES.dbClientConnectionPoolName]: clientAttributes.clientId },
			...clientAttributes?.parentId && { [types_1.OTEL_ATTRIBUTES.redisClientParentId]: clientAttributes.parentId }
		};
	};
	exports.parseClientAttributes = parseClientAttributes;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/opentelemetry/metrics.js
var require_metrics = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.OTelMetrics = void 0;
	const client_registry_1 = require_client_registry();
	const types_1 = require_types();
	const utils_1 = require_utils$1();
	const errors_1 = require_errors();
	const tracing_1 = require_tracing();
	function resolveClientAttributes(clientId) {
		return clientId ? client_registry_1.ClientRegistry.instance.getById(clientId)?.getAttributes() : void 0;
	}
	function subscribeCommandTC(tc, handlers) {
		const h = handlers;
		tc.subscribe(h);
		return () => tc.unsubscribe(h);
	}
	function subscribeBatchTC(tc, handlers) {
		const h = handlers;
		tc.subscribe(h);
		return () => tc.unsubscribe(h);
	}
	var OTelCommandMetrics = class {
		#instruments;
		#options;
		#metricsState = new WeakMap();
		#unsubscribers = [];
		constructor(options, instruments) {
			this.#options = options;
			this.#instruments = instruments;
			this.#subscribeToTracingChannel();
		}
		#subscribeToTracingChannel() {
			const commandTC = (0, tracing_1.getTracingChannel)(tracing_1.CHANNELS.TRACE_COMMAND);
			const batchTC = (0, tracing_1.getTracingChannel)(tracing_1.CHANNELS.TRACE_BATCH);
			if (!commandTC || !batchTC) return;
			const onStart = (ctx) => {
				const commandName = ctx.command?.toString() || "UNKNOWN";
				if (this.#isCommandExcluded(commandName)) return;
				this.#metricsState.set(ctx, {
					startTime: performance.now(),
					clientAttributes: resolveClientAttributes(ctx.clientId),
					commandName
				});
			};
			const onAsyncEnd = (ctx) => {
				const state = this.#metricsState.get(ctx);
				if (!state) return;
				this.#metricsState.delete(ctx);
				this.#instruments.dbClientOperationDuration.record((performance.now() - state.startTime) / 1e3, {
					...this.#options.attributes,
					[types_1.OTEL_ATTRIBUTES.dbNamespace]: state.clientAttributes?.db?.toString(),
					[types_1.OTEL_ATTRIBUTES.serverAddress]: state.clientAttributes?.host,
					[types_1.OTEL_ATTRIBUTES.serverPort]: state.clientAttributes?.port?.toString(),
					[types_1.OTEL_ATTRIBUTES.dbOperationName]: state.commandName
				});
			};
			const onError = (ctx) => {
				const state = this.#metricsState.get(ctx);
				if (!state) return;
				this.#metricsState.delete(ctx);
				const errorInfo = (0, utils_1.getErrorInfo)(ctx.error);
				this.#instruments.dbClientOperationDuration.record((performance.now() - state.startTime) / 1e3, {
					...this.#options.attributes,
					[types_1.OTEL_ATTRIBUTES.dbNamespace]: state.clientAttributes?.db?.toString(),
					[types_1.OTEL_ATTRIBUTES.serverAddress]: state.clientAttributes?.host,
					[types_1.OTEL_ATTRIBUTES.serverPort]: state.clientAttributes?.port?.toString(),
					[types_1.OTEL_ATTRIBUTES.dbOperationName]: state.commandName,
					[types_1.OTEL_ATTRIBUTES.errorType]: errorInfo.errorType,
					[types_1.OTEL_ATTRIBUTES.redisClientErrorsCategory]: errorInfo.category,
					...errorInfo.statusCode !== void 0 ? { [types_1.OTEL_ATTRIBUTES.dbResponseStatusCode]: errorInfo.statusCode } : {}
				});
			};
			const onBatchStart = (ctx) => {
				this.#metricsState.set(ctx, {
					startTime: performance.now(),
					clientAttributes: resolveClientAttributes(ctx.clientId),
					commandName: ctx.batchMode
				});
			};
			const onBatchAsyncEnd = (ctx) => {
				const state = this.#metricsState.get(ctx);
				if (!state) return;
				this.#metricsState.delete(ctx);
				this.#instruments.dbClientOperationDuration.record((performance.now() - state.startTime) / 1e3, {
					...this.#options.attributes,
					[types_1.OTEL_ATTRIBUTES.dbNamespace]: state.clientAttributes?.db?.toString(),
					[types_1.OTEL_ATTRIBUTES.serverAddress]: state.clientAttributes?.host,
					[types_1.OTEL_ATTRIBUTES.serverPort]: state.clientAttributes?.port?.toString(),
					[types_1.OTEL_ATTRIBUTES.dbOperationName]: state.commandName
				});
			};
			const onBatchError = (ctx) => {
				const state = this.#metricsState.get(ctx);
				if (!state) return;
				this.#metricsState.delete(ctx);
				const errorInfo = (0, utils_1.getErrorInfo)(ctx.error);
				this.#instruments.dbClientOperationDuration.record((performance.now() - state.startTime) / 1e3, {
					...this.#options.attributes,
					[types_1.OTEL_ATTRIBUTES.dbNamespace]: state.clientAttributes?.db?.toString(),
					[types_1.OTEL_ATTRIBUTES.serverAddress]: state.clientAttributes?.host,
					[types_1.OTEL_ATTRIBUTES.serverPort]: state.clientAttributes?.port?.toString(),
					[types_1.OTEL_ATTRIBUTES.dbOperationName]: state.commandName,
					[types_1.OTEL_ATTRIBUTES.errorType]: errorInfo.errorType,
					[types_1.OTEL_ATTRIBUTES.redisClientErrorsCategory]: errorInfo.category,
					...errorInfo.statusCode !== void 0 ? { [types_1.OTEL_ATTRIBUTES.dbResponseStatusCode]: errorInfo.statusCode } : {}
				});
			};
			this.#unsubscribers.push(subscribeCommandTC(commandTC, {
				start: onStart,
				asyncEnd: onAsyncEnd,
				error: onError
			}), subscribeBatchTC(batchTC, {
				start: onBatchStart,
				asyncEnd: onBatchAsyncEnd,
				error: onBatchError
			}));
		}
		destroy() {
			this.#unsubscribers.forEach((fn) => fn());
		}
		#isCommandExcluded(commandName) {
			return this.#options.hasIncludeCommands && !this.#options.includeCommands[commandName] || this.#options.excludeCommands[commandName];
		}
	};
	var OTelChannelSubscribers = class {
		#instruments;
		#options;
		#unsubscribers = [];
		constructor(options, instruments, enabledGroups) {
			this.#options = options;
			this.#instruments = instruments;
			const hasBasic = enabledGroups.includes(types_1.METRIC_GROUP.CONNECTION_BASIC);
			const hasAdvanced = enabledGroups.includes(types_1.METRIC_GROUP.CONNECTION_ADVANCED);
			if (hasBasic) this.#subscribeConnectionBasic();
			if (hasAdvanced) this.#subscribeConnectionAdvanced();
			if (hasAdvanced) this.#subscribeConnectionClosed();
			if (enabledGroups.includes(types_1.METRIC_GROUP.RESILIENCY)) this.#subscribeResiliency();
			if (enabledGroups.includes(types_1.METRIC_GROUP.CLIENT_SIDE_CACHING)) this.#subscribeClientSideCache();
			if (enabledGroups.includes(types_1.METRIC_GROUP.PUBSUB)) this.#subscribePubSub();
			if (enabledGroups.includes(types_1.METRIC_GROUP.PUBSUB) || enabledGroups.includes(types_1.METRIC_GROUP.STREAMING)) this.#subscribeCommandReply(enabledGroups);
		}
		#sub(name, handler) {
			const ch = (0, tracing_1.getChannel)(name);
			if (!ch) return;
			ch.subscribe(handler);
			this.#unsubscribers.push(() => ch.unsubscribe(handler));
		}
		destroy() {
			this.#unsubscribers.forEach((fn) => fn());
		}
		#subscribeConnectionBasic() {
			this.#sub(tracing_1.CHANNELS.CONNECTION_READY, (ctx) => {
				const clientAttributes = resolveClientAttributes(ctx.clientId);
				this.#instruments.dbClientConnectionCreateTime.record(ctx.createTimeMs / 1e3, {
					...this.#options.attributes,
					...(0, utils_1.parseClientAttributes)(clientAttributes)
				});
			});
			this.#sub(tracing_1.CHANNELS.CONNECTION_RELAXED_TIMEOUT, (ctx) => {
				const clientAttributes = resolveClientAttributes(ctx.clientId);
				this.#instruments.redisClientConnectionRelaxedTimeout.add(ctx.value, {
					...this.#options.attributes,
					...(0, utils_1.parseClientAttributes)(clientAttributes)
				});
			});
			this.#sub(tracing_1.CHANNELS.CONNECTION_HANDOFF, (ctx) => {
				const clientAttributes = resolveClientAttributes(ctx.clientId);
				this.#instruments.redisClientConnectionHandoff.add(1, {
					...this.#options.attributes,
					...(0, utils_1.parseClientAttributes)(clientAttributes)
				});
			});
		}
		#subscribeConnectionClosed() {
			this.#sub(tracing_1.CHANNELS.CONNECTION_CLOSED, (ctx) => {
				const clientAttributes = resolveClientAttributes(ctx.clientId);
				this.#instruments.redisClientConnectionClosed.add(1, {
					...this.#options.attributes,
					...(0, utils_1.parseClientAttributes)(clientAttributes),
					[types_1.OTEL_ATTRIBUTES.redisClientConnectionCloseReason]: ctx.reason
				});
			});
		}
		#subscribeConnectionAdvanced() {
			this.#sub(tracing_1.CHANNELS.POOL_CONNECTION_WAIT, (ctx) => {
				if (!ctx.waitStartTimestamp) return;
				const clientAttributes = resolveClientAttributes(ctx.clientId);
				this.#instruments.dbClientConnectionWaitTime.record((performance.now() - ctx.waitStartTimestamp) / 1e3, {
					...this.#options.attributes,
					...(0, utils_1.parseClientAttributes)(clientAttributes)
				});
			});
		}
		#recordError(error, clientId, extra) {
			const clientAttributes = resolveClientAttributes(clientId);
			const errorInfo = (0, utils_1.getErrorInfo)(error);
			this.#instruments.redisClientErrors.add(1, {
				...this.#options.attributes,
				...(0, utils_1.parseClientAttributes)(clientAttributes),
				[types_1.OTEL_ATTRIBUTES.errorType]: errorInfo.errorType,
				[types_1.OTEL_ATTRIBUTES.redisClientErrorsCategory]: errorInfo.category,
				...errorInfo.statusCode !== void 0 && { [types_1.OTEL_ATTRIBUTES.dbResponseStatusCode]: errorInfo.statusCode },
				...extra
			});
		}
		#subscribeResiliency() {
			this.#sub(tracing_1.CHANNELS.ERROR, (ctx) => {
				if (ctx.origin === "client" && (0, utils_1.isRedirectionError)((0, utils_1.getErrorInfo)(ctx.error).statusCode)) return;
				this.#recordError(ctx.error, ctx.clientId, {
					[types_1.OTEL_ATTRIBUTES.redisClientErrorsInternal]: ctx.internal,
					...ctx.retryCount !== void 0 && { [types_1.OTEL_ATTRIBUTES.redisClientOperationRetryAttempts]: ctx.retryCount }
				});
			});
			const commandTC = (0, tracing_1.getTracingChannel)(tracing_1.CHANNELS.TRACE_COMMAND);
			if (commandTC) {
				const onError = (ctx) => {
					if ((0, utils_1.isRedirectionError)((0, utils_1.getErrorInfo)(ctx.error).statusCode)) return;
					this.#recordError(ctx.error, ctx.clientId, { [types_1.OTEL_ATTRIBUTES.redisClientErrorsInternal]: false });
				};
				this.#unsubscribers.push(subscribeCommandTC(commandTC, { error: onError }));
			}
			this.#sub(tracing_1.CHANNELS.MAINTENANCE, (ctx) => {
				const clientAttributes = resolveClientAttributes(ctx.clientId);
				this.#instruments.redisClientMaintenanceNotifications.add(1, {
					...this.#options.attributes,
					...(0, utils_1.parseClientAttributes)(clientAttributes),
					[types_1.OTEL_ATTRIBUTES.redisClientConnectionNotification]: ctx.notification
				});
			});
		}
		#subscribeClientSideCache() {
			this.#sub(tracing_1.CHANNELS.CACHE_REQUEST, (ctx) => {
				const clientAttributes = resolveClientAttributes(ctx.clientId);
				this.#instruments.redisClientCscRequests.add(1, {
					...this.#options.attributes,
					[types_1.OTEL_ATTRIBUTES.serverAddress]: clientAttributes?.host,
					[types_1.OTEL_ATTRIBUTES.serverPort]: clientAttributes?.port?.toString(),
					[types_1.OTEL_ATTRIBUTES.dbClientConnectionPoolName]: clientAttributes?.clientId,
					[types_1.OTEL_ATTRIBUTES.redisClientCscResult]: ctx.result
				});
			});
			this.#sub(tracing_1.CHANNELS.CACHE_EVICTION, (ctx) => {
				const clientAttributes = resolveClientAttributes(ctx.clientId);
				this.#instruments.redisClientCscEvictions.add(ctx.count ?? 1, {
					...this.#options.attributes,
					[types_1.OTEL_ATTRIBUTES.serverAddress]: clientAttributes?.host,
					[types_1.OTEL_ATTRIBUTES.serverPort]: clientAttributes?.port?.toString(),
					[types_1.OTEL_ATTRIBUTES.dbClientConnectionPoolName]: clientAttributes?.clientId,
					[types_1.OTEL_ATTRIBUTES.redisClientCscReason]: ctx.reason
				});
			});
		}
		#subscribePubSub() {
			this.#sub(tracing_1.CHANNELS.PUBSUB, (ctx) => {
				const clientAttributes = resolveClientAttributes(ctx.clientId);
				this.#instruments.redisClientPubsubMessages.add(1, {
					...this.#options.attributes,
					...(0, utils_1.parseClientAttributes)(clientAttributes),
					[types_1.OTEL_ATTRIBUTES.redisClientPubSubMessageDirection]: ctx.direction,
					[types_1.OTEL_ATTRIBUTES.redisClientPubSubSharded]: ctx.sharded ?? false,
					...ctx.channel != null && !this.#options.hidePubSubChannelNames ? { [types_1.OTEL_ATTRIBUTES.redisClientPubSubChannel]: ctx.channel.toString() } : {}
				});
			});
		}
		#subscribeCommandReply(enabledGroups) {
			const hasPubSub = enabledGroups.includes(types_1.METRIC_GROUP.PUBSUB);
			const hasStreaming = enabledGroups.includes(types_1.METRIC_GROUP.STREAMING);
			this.#sub(tracing_1.CHANNELS.COMMAND_REPLY, (ctx) => {
				const commandName = ctx.args[0]?.toString().toUpperCase();
				if (hasPubSub && (commandName === "PUBLISH" || commandName === "SPUBLISH")) {
					const clientAttributes = resolveClientAttributes(ctx.clientId);
					this.#instruments.redisClientPubsubMessages.add(1, {
						...this.#options.attributes,
						...(0, utils_1.parseClientAttributes)(clientAttributes),
						[types_1.OTEL_ATTRIBUTES.redisClientPubSubMessageDirection]: "out",
						[types_1.OTEL_ATTRIBUTES.redisClientPubSubSharded]: commandName === "SPUBLISH",
						...ctx.args[1] != null && !this.#options.hidePubSubChannelNames ? { [types_1.OTEL_ATTRIBUTES.redisClientPubSubChannel]: ctx.args[1].toString() } : {}
					});
					return;
				}
				if (hasStreaming && (commandName === "XREAD" || commandName === "XREADGROUP")) {
					const reply = ctx.reply;
					if (!reply || !Array.isArray(reply) || reply.length === 0) return;
					const now = Date.now();
					const clientAttributes = resolveClientAttributes(ctx.clientId);
					const consumerGroup = commandName === "XREADGROUP" && ctx.args[1]?.toString().toUpperCase() === "GROUP" ? ctx.args[2]?.toString() : void 0;
					for (const streamData of reply) {
						if (!streamData || typeof streamData !== "object") continue;
						const { name: stream, messages } = streamData;
						if (!messages || !Array.isArray(messages) || messages.length === 0) continue;
						const streamAttributes = {
							...this.#options.attributes,
							...(0, utils_1.parseClientAttributes)(clientAttributes),
							...!this.#options.hideStreamNames ? { [types_1.OTEL_ATTRIBUTES.redisClientStreamName]: stream } : {},
							...consumerGroup !== void 0 ? { [types_1.OTEL_ATTRIBUTES.redisClientConsumerGroup]: consumerGroup } : {}
						};
						for (const message of messages) {
							if (!message?.id) continue;
							const [tsPart] = message.id.split("-");
							const messageTimestamp = Number.parseInt(tsPart, 10);
							if (!Number.isFinite(messageTimestamp)) continue;
							this.#instruments.redisClientStreamLag.record((now - messageTimestamp) / 1e3, streamAttributes);
						}
					}
				}
			});
		}
	};
	exports.OTelMetrics = class OTelMetrics {
		static #instance;
		static #initialized = false;
		commandMetrics;
		#channelSubscribers;
		#instruments;
		#options;
		constructor(api, config) {
			this.#options = this.parseOptions(config);
			if (!this.#options.enabled) {
				this.commandMetrics = { destroy() {} };
				this.#channelSubscribers = { destroy() {} };
				this.#instruments = void 0;
				return;
			}
			const meter = this.#getMeter(api, this.#options);
			this.#instruments = this.registerInstruments(meter, this.#options);
			if (this.#options.enabledMetricGroups.includes(types_1.METRIC_GROUP.COMMAND)) this.commandMetrics = new OTelCommandMetrics(this.#options, this.#instruments);
			else this.commandMetrics = { destroy() {} };
			this.#channelSubscribers = new OTelChannelSubscribers(this.#options, this.#instruments, this.#options.enabledMetricGroups);
		}
		static init({ api, config }) {
			if (OTelMetrics.#initialized) throw new errors_1.OpenTelemetryError("OTelMetrics already initialized");
			const instance = new OTelMetrics(api, config);
			OTelMetrics.#instance = instance;
			OTelMetrics.#initialized = true;
		}
		static reset() {
			if (!OTelMetrics.#initialized) return;
			OTelMetrics.#instance.commandMetrics.destroy();
			OTelMetrics.#instance.#channelSubscribers.destroy();
			OTelMetrics.#initialized = false;
		}
		static isInitialized() {
			return OTelMetrics.#initialized;
		}
		static get instance() {
			return OTelMetrics.#instance;
		}
		#getMeter(api, options) {
			if (options.meterProvider) return options.meterProvider.getMeter(types_1.INSTRUMENTATION_SCOPE_NAME);
			return api.metrics.getMeter(types_1.INSTRUMENTATION_SCOPE_NAME);
		}
		parseOptions(config) {
			return {
				enabled: !!config?.metrics?.enabled,
				attributes: { ...types_1.DEFAULT_OTEL_ATTRIBUTES },
				meterProvider: config?.metrics?.meterProvider,
				includeCommands: (config?.metrics?.includeCommands ?? []).reduce((acc, c) => {
					acc[c.toUpperCase()] = true;
					return acc;
				}, {}),
				hasIncludeCommands: !!config?.metrics?.includeCommands?.length,
				excludeCommands: (config?.metrics?.excludeCommands ?? []).reduce((acc, c) => {
					acc[c.toUpperCase()] = true;
					return acc;
				}, {}),
				hasExcludeCommands: !!config?.metrics?.excludeCommands?.length,
				enabledMetricGroups: config?.metrics?.enabledMetricGroups ?? types_1.DEFAULT_METRIC_GROUPS,
				hidePubSubChannelNames: config?.metrics?.hidePubSubChannelNames ?? false,
				hideStreamNames: config?.metrics?.hideStreamNames ?? false,
				bucketsOperationDuration: config?.metrics?.bucketsOperationDuration ?? types_1.DEFAULT_HISTOGRAM_BUCKETS.OPERATION_DURATION,
				bucketsConnectionCreateTime: config?.metrics?.bucketsConnectionCreateTime ?? types_1.DEFAULT_HISTOGRAM_BUCKETS.CONNECTION_CREATE_TIME,
				bucketsConnectionWaitTime: config?.metrics?.bucketsConnectionWaitTime ?? types_1.DEFAULT_HISTOGRAM_BUCKETS.CONNECTION_WAIT_TIME,
				bucketsStreamProcessingDuration: config?.metrics?.bucketsStreamProcessingDuration ?? types_1.DEFAULT_HISTOGRAM_BUCKETS.STREAM_LAG
			};
		}
		createHistogram(meter, instrumentConfig) {
			return meter.createHistogram(instrumentConfig.name, {
				unit: instrumentConfig.unit,
				description: instrumentConfig.description,
				...instrumentConfig?.histogramBoundaries?.length ? { advice: { explicitBucketBoundaries: instrumentConfig.histogramBoundaries } } : {}
			});
		}
		createCounter(meter, instrumentConfig) {
			return meter.createCounter(instrumentConfig.name, {
				unit: instrumentConfig.unit,
				description: instrumentConfig.description
			});
		}
		createUpDownCounter(meter, instrumentConfig) {
			return meter.createUpDownCounter(instrumentConfig.name, {
				unit: instrumentConfig.unit,
				description: instrumentConfig.description
			});
		}
		createObservableGaugeWithCallback(meter, instrumentConfig, options, callback) {
			const gauge = meter.createObservableGauge(instrumentConfig.name, {
				unit: instrumentConfig.unit,
				description: instrumentConfig.description
			});
			if (options.enabledMetricGroups.includes(instrumentConfig.metricGroup)) meter.addBatchObservableCallback((observableResult) => callback(observableResult, options), [gauge]);
			return gauge;
		}
		registerInstruments(meter, options) {
			return {
				dbClientOperationDuration: this.createHistogram(meter, {
					name: types_1.METRIC_NAMES.dbClientOperationDuration,
					unit: "s",
					description: "Duration of a Redis client operation (includes retries)",
					metricGroup: types_1.METRIC_GROUP.COMMAND,
					histogramBoundaries: options.bucketsOperationDuration
				}),
				redisClientConnectionCount: this.createObservableGaugeWithCallback(meter, {
					name: types_1.METRIC_NAMES.redisClientConnectionCount,
					unit: "{connection}",
					description: "Current number of active connections",
					metricGroup: types_1.METRIC_GROUP.CONNECTION_BASIC
				}, options, (observableResult, opts) => {
					for (const handle of client_registry_1.ClientRegistry.instance.getAll()) if (handle.isConnected()) observableResult.observe(this.#instruments.redisClientConnectionCount, 1, {
						...opts.attributes,
						...(0, utils_1.parseClientAttributes)(handle.getAttributes())
					});
				}),
				dbClientConnectionCreateTime: this.createHistogram(meter, {
					name: types_1.METRIC_NAMES.dbClientConnectionCreateTime,
					unit: "s",
					description: "Time taken to create a new connection to the Redis server",
					metricGroup: types_1.METRIC_GROUP.CONNECTION_BASIC,
					histogramBoundaries: options.bucketsConnectionCreateTime
				}),
				redisClientConnectionRelaxedTimeout: this.createUpDownCounter(meter, {
					name: types_1.METRIC_NAMES.redisClientConnectionRelaxedTimeout,
					unit: "{relaxation}",
					description: `How many times the connection timeout has been increased/decreased (after a server maintenance notification).
           Counts up for relaxed timeout, counts down for unrelaxed timeout`,
					metricGroup: types_1.METRIC_GROUP.CONNECTION_BASIC
				}),
				redisClientConnectionHandoff: this.createCounter(meter, {
					name: types_1.METRIC_NAMES.redisClientConnectionHandoff,
					unit: "{handoff}",
					description: "Connections that have been handed off to another node (e.g after a MOVING notification)",
					metricGroup: types_1.METRIC_GROUP.CONNECTION_BASIC
				}),
				dbClientConnectionWaitTime: this.createHistogram(meter, {
					name: types_1.METRIC_NAMES.dbClientConnectionWaitTime,
					unit: "s",
					description: "Time spent waiting for an available connection from the pool",
					metricGroup: types_1.METRIC_GROUP.CONNECTION_ADVANCED,
					histogramBoundaries: options.bucketsConnectionWaitTime
				}),
				redisClientConnectionClosed: this.createCounter(meter, {
					name: types_1.METRIC_NAMES.redisClientConnectionClosed,
					unit: "{connection}",
					description: "Total number of closed connections",
					metricGroup: types_1.METRIC_GROUP.CONNECTION_ADVANCED
				}),
				redisClientErrors: this.createCounter(meter, {
					name: types_1.METRIC_NAMES.redisClientErrors,
					unit: "{error}",
					description: "A counter of all errors (both returned and handled internally)",
					metricGroup: types_1.METRIC_GROUP.RESILIENCY
				}),
				redisClientMaintenanceNotifications: this.createCounter(meter, {
					name: types_1.METRIC_NAMES.redisClientMaintenanceNotifications,
					unit: "{notification}",
					description: "Number of maintenance notifications received",
					metricGroup: types_1.METRIC_GROUP.RESILIENCY
				}),
				redisClientPubsubMessages: this.createCounter(meter, {
					name: types_1.METRIC_NAMES.redisClientPubsubMessages,
					unit: "{message}",
					description: "Number of pub/sub messages processed",
					metricGroup: types_1.METRIC_GROUP.PUBSUB
				}),
				redisClientStreamLag: this.createHistogram(meter, {
					name: types_1.METRIC_NAMES.redisClientStreamLag,
					unit: "s",
					description: "End-to-end lag per message",
					metricGroup: types_1.METRIC_GROUP.STREAMING,
					histogramBoundaries: options.bucketsStreamProcessingDuration
				}),
				redisClientCscRequests: this.createCounter(meter, {
					name: types_1.METRIC_NAMES.redisClientCscRequests,
					unit: "{request}",
					description: "Number of client-side cache requests (hits and misses)",
					metricGroup: types_1.METRIC_GROUP.CLIENT_SIDE_CACHING
				}),
				redisClientCscItems: this.createObservableGaugeWithCallback(meter, {
					name: types_1.METRIC_NAMES.redisClientCscItems,
					unit: "{item}",
					description: "Current number of items in the client-side cache",
					metricGroup: types_1.METRIC_GROUP.CLIENT_SIDE_CACHING
				}, options, (observableResult, opts) => {
					for (const handle of client_registry_1.ClientRegistry.instance.getAll()) observableResult.observe(this.#instruments.redisClientCscItems, handle.getCacheItemCount(), {
						...opts.attributes,
						...(0, utils_1.parseClientAttributes)(handle.getAttributes())
					});
				}),
				redisClientCscEvictions: this.createCounter(meter, {
					name: types_1.METRIC_NAMES.redisClientCscEvictions,
					unit: "{eviction}",
					description: "Number of items evicted from the client-side cache",
					metricGroup: types_1.METRIC_GROUP.CLIENT_SIDE_CACHING
				})
			};
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/opentelemetry/index.js
var require_opentelemetry = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ClientRegistry = exports.OTelMetrics = exports.CSC_EVICTION_REASON = exports.CSC_RESULT = exports.CONNECTION_CLOSE_REASON = exports.OTEL_ATTRIBUTES = exports.OpenTelemetry = void 0;
	const errors_1 = require_errors();
	const client_registry_1 = require_client_registry();
	const metrics_1 = require_metrics();
	exports.OpenTelemetry = class OpenTelemetry {
		static _instance = null;
		constructor() {}
		static init(config) {
			if (OpenTelemetry._instance) throw new errors_1.OpenTelemetryError("OpenTelemetry already initialized");
			const api = (() => {
				try {
					return require("@opentelemetry/api");
				} catch {
					throw new errors_1.OpenTelemetryError("@opentelemetry/api not found");
				}
			})();
			OpenTelemetry._instance = new OpenTelemetry();
			client_registry_1.ClientRegistry.init();
			metrics_1.OTelMetrics.init({
				api,
				config
			});
		}
	};
	var types_1 = require_types();
	Object.defineProperty(exports, "OTEL_ATTRIBUTES", {
		enumerable: true,
		get: function() {
			return types_1.OTEL_ATTRIBUTES;
		}
	});
	Object.defineProperty(exports, "CONNECTION_CLOSE_REASON", {
		enumerable: true,
		get: function() {
			return types_1.CONNECTION_CLOSE_REASON;
		}
	});
	Object.defineProperty(exports, "CSC_RESULT", {
		enumerable: true,
		get: function() {
			return types_1.CSC_RESULT;
		}
	});
	Object.defineProperty(exports, "CSC_EVICTION_REASON", {
		enumerable: true,
		get: function() {
			return types_1.CSC_EVICTION_REASON;
		}
	});
	var metrics_2 = require_metrics();
	Object.defineProperty(exports, "OTelMetrics", {
		enumerable: true,
		get: function() {
			return metrics_2.OTelMetrics;
		}
	});
	var client_registry_2 = require_client_registry();
	Object.defineProperty(exports, "ClientRegistry", {
		enumerable: true,
		get: function() {
			return client_registry_2.ClientRegistry;
		}
	});
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/client/index.js
var require_client = require_rolldown_runtime.__commonJSMin(((exports, module, this$11) => {
	var __createBinding = this$11 && this$11.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$11 && this$11.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$11 && this$11.__importStar || function(mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) {
			for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
		}
		__setModuleDefault(result, mod);
		return result;
	};
	var __importDefault = this$11 && this$11.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	var _a;
	Object.defineProperty(exports, "__esModule", { value: true });
	const commands_1 = __importDefault(require_commands$1());
	const socket_1 = __importDefault(require_socket());
	const authx_1 = require_authx();
	const commands_queue_1 = __importDefault(require_commands_queue());
	const node_events_1 = require("node:events");
	const commander_1 = require_commander();
	const command_metadata_1 = require_command_metadata();
	const errors_1 = require_errors();
	const node_url_1 = require("node:url");
	const pub_sub_1 = require_pub_sub();
	const types_1 = require_types$2();
	const multi_command_1 = __importDefault(require_multi_command$1());
	const HELLO_1 = __importDefault(require_HELLO());
	const legacy_mode_1 = require_legacy_mode();
	const pool_1 = require_pool();
	const generic_transformers_1 = require_generic_transformers();
	const cache_1 = require_cache();
	const parser_1 = require_parser();
	const single_entry_cache_1 = __importDefault(require_single_entry_cache());
	const package_json_1 = require_package();
	const enterprise_maintenance_manager_1 = __importStar(require_enterprise_maintenance_manager());
	const opentelemetry_1 = require_opentelemetry();
	const identity_1 = require_identity();
	const tracing_1 = require_tracing();
	const defaults_1 = require_defaults();
	const registry_1 = require_registry();
	const HIMPORT_DISCARD_1 = __importDefault(require_HIMPORT_DISCARD());
	const HIMPORT_DISCARDALL_1 = __importDefault(require_HIMPORT_DISCARDALL());
	const HIMPORT_PREPARE_1 = __importDefault(require_HIMPORT_PREPARE());
	const HIMPORT_SET_1 = __importDefault(require_HIMPORT_SET());
	const ASKING_1 = require_ASKING();
	const noop = () => {};
	const HIMPORT_SESSION_SUBCOMMANDS = new Set([
		"PREPARE",
		"DISCARD",
		"DISCARDALL"
	]);
	function assertNoHimportSessionCommands(commands) {
		for (const { args } of commands) {
			if (String(args[0]).toUpperCase() !== "HIMPORT") continue;
			if (HIMPORT_SESSION_SUBCOMMANDS.has(String(args[1]).toUpperCase())) throw new Error("HIMPORT PREPARE/DISCARD/DISCARDALL are not supported inside MULTI/pipeline; call them on the client before the transaction");
		}
	}
	function isPreEnqueueError(err) {
		return err instanceof errors_1.ClientClosedError || err instanceof errors_1.ClientOfflineError || err instanceof errors_1.AbortError || err instanceof Error && err.message === "The queue is full";
	}
	var RedisClient = class extends node_events_1.EventEmitter {
		static #createCommand(command, resp) {
			const transformReply = (0, commander_1.getTransformReply)(command, resp);
			return async function(...args) {
				const parser = new parser_1.BasicCommandParser(this._self._keyPrefix);
				command.parseCommand(parser, ...args);
				return this._self._executeCommand(command, parser, this._commandOptions, transformReply);
			};
		}
		static #createModuleCommand(command, resp) {
			const transformReply = (0, commander_1.getTransformReply)(command, resp);
			return async function(...args) {
				const parser = new parser_1.BasicCommandParser(this._self._keyPrefix);
				command.parseCommand(parser, ...args);
				return this._self._executeCommand(command, parser, this._self._commandOptions, transformReply);
			};
		}
		static #createFunctionCommand(name, fn, resp) {
			const prefix = (0, commander_1.functionArgumentsPrefix)(name, fn);
			const transformReply = (0, commander_1.getTransformReply)(fn, resp);
			return async function(...args) {
				const parser = new parser_1.BasicCommandParser(this._self._keyPrefix);
				parser.push(...prefix);
				fn.parseCommand(parser, ...args);
				return this._self._executeCommand(fn, parser, this._self._commandOptions, transformReply);
			};
		}
		static #createScriptCommand(script, resp) {
			const prefix = (0, commander_1.scriptArgumentsPrefix)(script);
			const transformReply = (0, commander_1.getTransformReply)(script, resp);
			return async function(...args) {
				const parser = new parser_1.BasicCommandParser(this._self._keyPrefix);
				parser.push(...prefix);
				script.parseCommand(parser, ...args);
				return this._executeScript(script, parser, this._commandOptions, transformReply);
			};
		}
		static #SingleEntryCache = new single_entry_cache_1.default();
		static factory(config) {
			let Client = _a.#SingleEntryCache.get(config);
			if (!Client) {
				Client = (0, commander_1.attachConfig)({
					BaseClass: _a,
					commands: commands_1.default,
					createCommand: _a.#createCommand,
					createModuleCommand: _a.#createModuleCommand,
					createFunctionCommand: _a.#createFunctionCommand,
					createScriptCommand: _a.#createScriptCommand,
					config
				});
				Client.prototype.Multi = multi_command_1.default.extend(config);
				_a.#SingleEntryCache.set(config, Client);
			}
			return (options) => {
				return Object.create(new Client(options));
			};
		}
		static create(options) {
			return _a.factory(options)(options);
		}
		static parseOptions(options) {
			if (options?.url) {
				const parsed = _a.parseURL(options.url);
				if (options.socket) {
					if (options.socket.tls !== void 0 && options.socket.tls !== parsed.socket.tls) throw new TypeError(`tls socket option is set to ${options.socket.tls} which is mismatch with protocol or the URL ${options.url} passed`);
					parsed.socket = Object.assign(options.socket, parsed.socket);
				}
				Object.assign(options, parsed);
			}
			return options;
		}
		static parseURL(url) {
			if (url.startsWith("unix:")) return _a.#parseUnixURL(url);
			const { hostname, port, protocol, username, password, pathname } = new node_url_1.URL(url), parsed = { socket: {
				host: hostname.replace(/^\[([0-9a-f:]+)\]$/, "$1"),
				tls: false
			} };
			if (protocol !== "redis:" && protocol !== "rediss:") throw new TypeError(`Protocol - ${protocol} - is not a valid Redis protocol. Expected redis: or rediss:`);
			parsed.socket.tls = protocol === "rediss:";
			if (port) parsed.socket.port = Number(port);
			if (username) parsed.username = decodeURIComponent(username);
			if (password) parsed.password = decodeURIComponent(password);
			if (username || password) parsed.credentialsProvider = {
				type: "async-credentials-provider",
				credentials: async () => ({
					username: username ? decodeURIComponent(username) : void 0,
					password: password ? decodeURIComponent(password) : void 0
				})
			};
			if (pathname.length > 1) {
				const database = Number(pathname.substring(1));
				if (isNaN(database)) throw new TypeError("Invalid pathname");
				parsed.database = database;
			}
			return parsed;
		}
		static #parseUnixURL(url) {
			const match = /^unix:\/\/(?:([^:@/]*)(?::([^@/]*))?@)?(\/[^?#]*)(?:\?([^#]*))?(?:#.*)?$/.exec(url);
			if (!match || match[3] === "/") throw new TypeError("Invalid unix URL");
			const [, username, password, rawPath, rawQuery] = match, parsed = { socket: {
				path: decodeURIComponent(rawPath),
				tls: false
			} };
			if (username) parsed.username = decodeURIComponent(username);
			if (password) parsed.password = decodeURIComponent(password);
			if (username || password) parsed.credentialsProvider = {
				type: "async-credentials-provider",
				credentials: async () => ({
					username: username ? decodeURIComponent(username) : void 0,
					password: password ? decodeURIComponent(password) : void 0
				})
			};
			if (rawQuery) {
				const db = new URLSearchParams(rawQuery).get("db");
				if (db !== null) {
					const database = Number(db);
					if (isNaN(database)) throw new TypeError("Invalid db query parameter");
					parsed.database = database;
				}
			}
			return parsed;
		}
		#options;
		#socket;
		#queue;
		#selectedDB = 0;
		#monitorCallback;
		_self = this;
		_commandOptions;
		#dirtyWatch;
		#watchEpoch;
		#clientSideCache;
		#himportRegistry;
		#preparedFieldsets = new registry_1.PreparedFieldsets();
		#credentialsSubscription = null;
		#paused = false;
		#clientIdentity;
		#registered = false;
		get clientSideCache() {
			return this._self.#clientSideCache;
		}
		get options() {
			return this._self.#options;
		}
		get _keyPrefix() {
			return this._self.#options.keyPrefix;
		}
		get _clientId() {
			return this._self.#clientIdentity.id;
		}
		_setIdentity(role, parentId) {
			this._self.#clientIdentity.role = role;
			if (parentId) this._self.#clientIdentity.parentId = parentId;
		}
		#createMetricsHandle() {
			return {
				identity: this._self.#clientIdentity,
				getAttributes: () => ({
					host: this._self.#socket.host,
					port: this._self.#socket.port,
					db: this._self.#selectedDB,
					clientId: this._self.#clientIdentity.id,
					parentId: this._self.#clientIdentity.parentId,
					isPubSub: this._self.#queue.isPubSubActive
				}),
				getPendingRequests: () => this._self.#queue.pendingCount,
				getCacheItemCount: () => this._self.#clientSideCache?.size() ?? 0,
				isConnected: () => this._self.#socket.isReady
			};
		}
		#registerForMetrics() {
			if (this.#registered) return;
			opentelemetry_1.ClientRegistry.instance.register(this.#createMetricsHandle());
			this.#registered = true;
		}
		#unregisterFromMetrics() {
			if (!this.#registered) return;
			opentelemetry_1.ClientRegistry.instance.unregister(this.#clientIdentity.id);
			this.#registered = false;
		}
		get isOpen() {
			return this._self.#socket.isOpen;
		}
		get isReady() {
			return this._self.#socket.isReady;
		}
		get isPubSubActive() {
			return this._self.#queue.isPubSubActive;
		}
		get socketEpoch() {
			return this._self.#socket.socketEpoch;
		}
		get isWatching() {
			return this._self.#watchEpoch !== void 0;
		}
		get isDirtyWatch() {
			return this._self.#dirtyWatch !== void 0;
		}
		setDirtyWatch(msg) {
			this._self.#dirtyWatch = msg;
		}
		constructor(options) {
			super();
			this.#validateOptions(options);
			this.#options = this.#initiateOptions(options);
			const socketOpts = this.#options.socket;
			this.#clientIdentity = {
				id: (0, identity_1.generateClientId)(socketOpts?.host, socketOpts?.port, this.#selectedDB),
				role: identity_1.ClientRole.STANDALONE
			};
			this.#queue = this.#initiateQueue(this.#clientIdentity.id);
			this.#socket = this.#initiateSocket(this.#clientIdentity.id);
			this.#himportRegistry = this.#options.himportRegistry ?? new registry_1.FieldsetRegistry();
			this.#registerForMetrics();
			if (this.#options.maintNotifications !== "disabled") new enterprise_maintenance_manager_1.default(this.#queue, this, this.#options);
			if (this.#options.clientSideCache) {
				if (this.#options.clientSideCache instanceof cache_1.ClientSideCacheProvider) this.#clientSideCache = this.#options.clientSideCache;
				else {
					const cscConfig = this.#options.clientSideCache;
					this.#clientSideCache = new cache_1.BasicClientSideCache(cscConfig);
				}
				this.#queue.addPushHandler((push) => {
					if (push[0].toString() !== "invalidate") return false;
					if (push[1] !== null) for (const key of push[1]) this.#clientSideCache?.invalidate(key);
					else this.#clientSideCache?.invalidate(null);
					return true;
				});
			} else if (options?.emitInvalidate) this.#queue.addPushHandler((push) => {
				if (push[0].toString() !== "invalidate") return false;
				if (push[1] !== null) for (const key of push[1]) this.emit("invalidate", key);
				else this.emit("invalidate", null);
				return true;
			});
		}
		#validateOptions(options) {
			const resp = options?.RESP ?? types_1.DEFAULT_RESP;
			if (options?.clientSideCache && resp !== 3) throw new Error("Client Side Caching is only supported with RESP3");
			if (options?.emitInvalidate && resp !== 3) throw new Error("emitInvalidate is only supported with RESP3");
			if (options?.clientSideCache && options?.emitInvalidate) throw new Error("emitInvalidate is not supported (or necessary) when clientSideCache is enabled");
			if (options?.maintNotifications && options?.maintNotifications !== "disabled" && resp !== 3) throw new Error("Graceful Maintenance is only supported with RESP3");
		}
		#initiateOptions(options = {}) {
			if (!options.credentialsProvider && (options.username || options.password)) options.credentialsProvider = {
				type: "async-credentials-provider",
				credentials: async () => ({
					username: options.username,
					password: options.password
				})
			};
			if (options.database) this._self.#selectedDB = options.database;
			this._commandOptions = {
				timeout: defaults_1.DEFAULT_COMMAND_TIMEOUT,
				...options.commandOptions
			};
			if (options.maintNotifications !== "disabled") enterprise_maintenance_manager_1.default.setupDefaultMaintOptions(options);
			if (options.url) {
				const parsedOptions = _a.parseOptions(options);
				if (parsedOptions?.database) this._self.#selectedDB = parsedOptions.database;
				return parsedOptions;
			}
			return options;
		}
		#initiateQueue(clientId) {
			return new commands_queue_1.default(this.#options.RESP ?? types_1.DEFAULT_RESP, this.#options.commandsQueueMaxLength, (channel, listeners) => this.emit("sharded-channel-moved", channel, listeners), clientId);
		}
		reAuthenticate = async (credentials) => {
			if (!(this.isPubSubActive && (this.#options.RESP ?? types_1.DEFAULT_RESP) === 2)) await this.sendCommand((0, generic_transformers_1.parseArgs)(commands_1.default.AUTH, {
				username: credentials.username,
				password: credentials.password ?? ""
			}));
		};
		#subscribeForStreamingCredentials(cp) {
			return cp.subscribe({
				onNext: (credentials) => {
					this.reAuthenticate(credentials).catch((error) => {
						const errorMessage = error instanceof Error ? error.message : String(error);
						cp.onReAuthenticationError(new authx_1.CredentialsError(errorMessage));
					});
				},
				onError: (e) => {
					const errorMessage = `Error from streaming credentials provider: ${e.message}`;
					cp.onReAuthenticationError(new authx_1.UnableToObtainNewCredentialsError(errorMessage));
				}
			});
		}
		async #handshake(chainId, asap) {
			const promises = [];
			const commandsWithErrorHandlers = await this.#getHandshakeCommands();
			if (asap) commandsWithErrorHandlers.reverse();
			for (const { cmd, errorHandler } of commandsWithErrorHandlers) promises.push(this.#queue.addCommand(cmd, {
				chainId,
				asap
			}).catch(errorHandler));
			return promises;
		}
		async #getHandshakeCommands() {
			const commands = [];
			const cp = this.#options.credentialsProvider;
			const resp = this.#options.RESP ?? types_1.DEFAULT_RESP;
			if (resp !== 2) {
				const hello = {};
				if (cp && cp.type === "async-credentials-provider") {
					const credentials = await cp.credentials();
					if (credentials.password) hello.AUTH = {
						username: credentials.username ?? "default",
						password: credentials.password
					};
				}
				if (cp && cp.type === "streaming-credentials-provider") {
					const [credentials, disposable] = await this.#subscribeForStreamingCredentials(cp);
					this.#credentialsSubscription = disposable;
					if (credentials.password) hello.AUTH = {
						username: credentials.username ?? "default",
						password: credentials.password
					};
				}
				if (this.#options.name) hello.SETNAME = this.#options.name;
				commands.push({ cmd: (0, generic_transformers_1.parseArgs)(HELLO_1.default, resp, hello) });
			} else {
				if (cp && cp.type === "async-credentials-provider") {
					const credentials = await cp.credentials();
					if (credentials.username || credentials.password) commands.push({ cmd: (0, generic_transformers_1.parseArgs)(commands_1.default.AUTH, {
						username: credentials.username,
						password: credentials.password ?? ""
					}) });
				}
				if (cp && cp.type === "streaming-credentials-provider") {
					const [credentials, disposable] = await this.#subscribeForStreamingCredentials(cp);
					this.#credentialsSubscription = disposable;
					if (credentials.username || credentials.password) commands.push({ cmd: (0, generic_transformers_1.parseArgs)(commands_1.default.AUTH, {
						username: credentials.username,
						password: credentials.password ?? ""
					}) });
				}
				if (this.#options.name) commands.push({ cmd: (0, generic_transformers_1.parseArgs)(commands_1.default.CLIENT_SETNAME, this.#options.name) });
			}
			if (this.#selectedDB !== 0) commands.push({ cmd: ["SELECT", this.#selectedDB.toString()] });
			if (this.#options.readonly) commands.push({ cmd: (0, generic_transformers_1.parseArgs)(commands_1.default.READONLY) });
			if (!this.#options.disableClientInfo) {
				commands.push({
					cmd: [
						"CLIENT",
						"SETINFO",
						"LIB-VER",
						package_json_1.version
					],
					errorHandler: () => {}
				});
				commands.push({
					cmd: [
						"CLIENT",
						"SETINFO",
						"LIB-NAME",
						this.#options.clientInfoTag ? `node-redis(${this.#options.clientInfoTag})` : "node-redis"
					],
					errorHandler: () => {}
				});
			}
			if (this.#clientSideCache) commands.push({ cmd: this.#clientSideCache.trackingOn() });
			if (this.#options?.emitInvalidate) commands.push({ cmd: [
				"CLIENT",
				"TRACKING",
				"ON"
			] });
			const maintenanceHandshakeCmd = await enterprise_maintenance_manager_1.default.getHandshakeCommand(this.#options, this._clientId);
			if (maintenanceHandshakeCmd) commands.push(maintenanceHandshakeCmd);
			return commands;
		}
		#attachListeners(socket) {
			socket.on("data", (chunk) => {
				try {
					this.#queue.decoder.write(chunk);
				} catch (err) {
					this.#queue.resetDecoder();
					this.emit("error", err);
				}
			}).on("error", (err) => {
				this.emit("error", err);
				this.#clientSideCache?.onError();
				this.#preparedFieldsets.clear();
				if (this.#socket.isOpen && !this.#options.disableOfflineQueue) this.#queue.flushWaitingForReply(err);
				else this.#queue.flushAll(err);
			}).on("connect", () => this.emit("connect")).on("ready", () => {
				this.emit("ready");
				this.#setPingTimer();
				this.#maybeScheduleWrite();
			}).on("reconnecting", () => this.emit("reconnecting")).on("terminated", (cause) => this.emit("terminated", cause)).on("drain", () => this.#maybeScheduleWrite()).on("end", () => this.emit("end"));
		}
		#initiateSocket(clientId) {
			const socketInitiator = async () => {
				const promises = [], chainId = Symbol("Socket Initiator");
				const resubscribePromise = this.#queue.resubscribe(chainId);
				resubscribePromise?.catch((error) => {
					if (error.message && error.message.startsWith("MOVED")) this.emit("__MOVED", this._self.#queue.removeAllPubSubListeners());
				});
				if (resubscribePromise) promises.push(resubscribePromise);
				if (this.#monitorCallback) promises.push(this.#queue.monitor(this.#monitorCallback, {
					typeMapping: this._commandOptions?.typeMapping,
					chainId,
					asap: true
				}));
				promises.push(...await this.#handshake(chainId, true));
				if (promises.length) {
					this.#write();
					return Promise.all(promises);
				}
			};
			const socket = new socket_1.default(socketInitiator, clientId, this.#options.socket);
			this.#attachListeners(socket);
			return socket;
		}
		#pingTimer;
		#setPingTimer() {
			if (!this.#options.pingInterval || !this.#socket.isReady) return;
			clearTimeout(this.#pingTimer);
			this.#pingTimer = setTimeout(() => {
				if (!this.#socket.isReady) return;
				this.sendCommand(["PING"]).then((reply) => this.emit("ping-interval", reply)).catch((err) => this.emit("error", err)).finally(() => this.#setPingTimer());
			}, this.#options.pingInterval);
		}
		withCommandOptions(options) {
			const proxy = Object.create(this._self);
			proxy._commandOptions = {
				...this._commandOptions,
				...options
			};
			return proxy;
		}
		_commandOptionsProxy(key, value) {
			const proxy = Object.create(this._self);
			proxy._commandOptions = {
				...this._commandOptions,
				[key]: value
			};
			return proxy;
		}
		withTypeMapping(typeMapping) {
			return this._commandOptionsProxy("typeMapping", typeMapping);
		}
		withAbortSignal(abortSignal) {
			return this._commandOptionsProxy("abortSignal", abortSignal);
		}
		asap() {
			return this._commandOptionsProxy("asap", true);
		}
		legacy() {
			return new legacy_mode_1.RedisLegacyClient(this);
		}
		createPool(options) {
			return pool_1.RedisClientPool.create(this._self.#options, options);
		}
		duplicate(overrides) {
			return new (Object.getPrototypeOf(this)).constructor({
				...this._self.#options,
				himportRegistry: this._self.#himportRegistry,
				commandOptions: this._commandOptions,
				...overrides
			});
		}
		async connect() {
			await (0, tracing_1.trace)(tracing_1.CHANNELS.TRACE_CONNECT, () => this._self.#socket.connect(), () => ({
				...this._self.#socketTraceContext(),
				clientId: this._self._clientId
			}));
			return this;
		}
		_ejectSocket() {
			const socket = this._self.#socket;
			this._self.#socket = null;
			socket.removeAllListeners();
			return socket;
		}
		_insertSocket(socket) {
			if (this._self.#socket) this._self._ejectSocket().destroy();
			this._self.#preparedFieldsets.clear();
			this._self.#socket = socket;
			this._self.#attachListeners(this._self.#socket);
		}
		_maintenanceUpdate(update) {
			this._self.#socket.setMaintenanceTimeout(update.relaxedSocketTimeout);
			this._self.#queue.setMaintenanceCommandTimeout(update.relaxedCommandTimeout);
		}
		_pause() {
			this._self.#paused = true;
		}
		_unpause() {
			this._self.#paused = false;
			this._self.#maybeScheduleWrite();
		}
		_handleSmigrated(smigratedEvent) {
			this._self.emit(enterprise_maintenance_manager_1.SMIGRATED_EVENT, smigratedEvent);
		}
		_getQueue() {
			return this._self.#queue;
		}
		async _executeCommand(command, parser, commandOptions, transformReply) {
			if (command === HIMPORT_SET_1.default || command === HIMPORT_PREPARE_1.default || command === HIMPORT_DISCARD_1.default || command === HIMPORT_DISCARDALL_1.default) return this._self.#executeHimport(this, command, parser, commandOptions, transformReply);
			const csc = this._self.#clientSideCache;
			const fn = () => {
				return this.sendCommand(parser.redisArgs, commandOptions);
			};
			if (csc) {
				const defaultTypeMapping = this._self.#options.commandOptions === commandOptions || this._self.#options.commandOptions?.typeMapping === commandOptions?.typeMapping;
				if ((0, command_metadata_1.isCacheable)(command_metadata_1.defaultCommandMetadata.lookup(parser.commandIdentifier), command.CACHEABLE) && defaultTypeMapping) return await csc.handleCache(this._self, parser, fn, transformReply, commandOptions?.typeMapping);
			}
			const reply = await fn();
			const finalReply = transformReply ? transformReply(reply, parser.preserve, commandOptions?.typeMapping) : reply;
			(0, tracing_1.publish)(tracing_1.CHANNELS.COMMAND_REPLY, () => ({
				args: (0, tracing_1.sanitizeArgs)(parser.redisArgs),
				reply: finalReply,
				clientId: this._self._clientId
			}));
			return finalReply;
		}
		async #executeHimport(client, command, parser, commandOptions, transformReply, retried = false) {
			const registry = this.#himportRegistry;
			const prepared = this.#preparedFieldsets;
			const args = parser.redisArgs;
			const effectiveAsap = commandOptions?.asap ?? client._commandOptions?.asap;
			const injectOpts = {
				asap: effectiveAsap,
				chainId: commandOptions?.chainId ?? client._commandOptions?.chainId
			};
			const prelude = [];
			if (prepared.syncedDiscardCount < registry.discardCount) {
				const countAtInjection = registry.discardCount;
				const pending = registry.diff(prepared.names());
				const collapseToDiscardAll = pending.size > 0 && pending.size === prepared.size;
				const rollbackVersions = new Map();
				for (const name of pending) {
					rollbackVersions.set(name, prepared.get(name));
					prepared.delete(name);
				}
				prepared.syncedDiscardCount = countAtInjection;
				const rollback = (names) => {
					for (const name of names) {
						const version = rollbackVersions.get(name);
						if (version !== void 0 && prepared.get(name) === void 0) prepared.set(name, version);
					}
					prepared.syncedDiscardCount = Math.min(prepared.syncedDiscardCount, countAtInjection - 1);
				};
				if (collapseToDiscardAll) prelude.push({
					args: ["HIMPORT", "DISCARDALL"],
					rollback: () => rollback(pending)
				});
				else for (const name of pending) prelude.push({
					args: [
						"HIMPORT",
						"DISCARD",
						name
					],
					rollback: () => rollback([name])
				});
			}
			let userPrepare;
			let registryReply;
			let setName;
			let userDiscard;
			if (command === HIMPORT_PREPARE_1.default) {
				const name = String(args[2]);
				const priorFields = registry.get(name)?.fields;
				registry.set(name, args.slice(3));
				const version = registry.get(name).version;
				userPrepare = {
					name,
					version,
					priorFields
				};
				prepared.set(name, version);
			} else if (command === HIMPORT_SET_1.default) {
				const name = String(args[3]);
				setName = name;
				const entry = registry.get(name);
				if (entry !== void 0) {
					const sessionVersion = prepared.get(name);
					if (sessionVersion === void 0 || sessionVersion < entry.version) {
						prepared.set(name, entry.version);
						prelude.push({
							args: [
								"HIMPORT",
								"PREPARE",
								name,
								...entry.fields
							],
							rollback: () => {
								if (prepared.get(name) === entry.version) prepared.delete(name);
							},
							gateMain: true
						});
					}
				}
			} else if (command === HIMPORT_DISCARD_1.default) {
				const name = String(args[2]);
				const sessionVersion = prepared.get(name);
				const priorFields = registry.get(name)?.fields;
				if (registry.discard(name)) {
					registryReply = 1;
					userDiscard = {
						restore: sessionVersion === void 0 ? new Map() : new Map([[name, sessionVersion]]),
						removed: new Map([[name, priorFields]]),
						countAfter: registry.discardCount
					};
				} else registryReply = 0;
				prepared.delete(name);
			} else {
				const restore = new Map(prepared.entries());
				const removed = registry.snapshot();
				registryReply = registry.discardAll();
				if (registryReply > 0) userDiscard = {
					restore,
					removed,
					countAfter: registry.discardCount
				};
				prepared.clear();
			}
			if (command === HIMPORT_SET_1.default && commandOptions?.askRedirect && prelude.length > 0) prelude.push({
				args: [ASKING_1.ASKING_CMD],
				rollback: () => {}
			});
			const send = () => client.sendCommand(parser.redisArgs, commandOptions);
			let mainGate;
			const enqueue = (injection) => {
				const promise = client.sendCommand(injection.args, injectOpts);
				promise.catch(injection.rollback);
				if (injection.gateMain) mainGate = promise;
			};
			let mainPromise;
			if (effectiveAsap) {
				mainPromise = send();
				for (let i = prelude.length - 1; i >= 0; i--) enqueue(prelude[i]);
			} else {
				for (const injection of prelude) enqueue(injection);
				mainPromise = send();
			}
			let reply;
			try {
				reply = await mainPromise;
			} catch (err) {
				if (command === HIMPORT_PREPARE_1.default && userPrepare !== void 0) {
					const { name, version, priorFields } = userPrepare;
					if (prepared.get(name) === version) prepared.delete(name);
					if (registry.get(name)?.version === version) {
						if (priorFields !== void 0) registry.set(name, priorFields);
						else registry.discard(name);
					}
				} else if (command === HIMPORT_SET_1.default && setName !== void 0 && !retried && err?.message?.includes?.("no such fieldset") && registry.get(setName) !== void 0) {
					prepared.delete(setName);
					return this.#executeHimport(client, command, parser, commandOptions, transformReply, true);
				} else if (userDiscard !== void 0) {
					if (isPreEnqueueError(err)) {
						for (const [name, fields] of userDiscard.removed) if (registry.get(name) === void 0) registry.set(name, fields);
					}
					for (const [name, version] of userDiscard.restore) if (prepared.get(name) === void 0) prepared.set(name, version);
					prepared.syncedDiscardCount = Math.min(prepared.syncedDiscardCount, userDiscard.countAfter - 1);
				}
				throw err;
			}
			if (mainGate !== void 0) try {
				await mainGate;
			} catch (prepareErr) {
				if (setName !== void 0) prepared.delete(setName);
				throw prepareErr;
			}
			const finalReply = registryReply !== void 0 ? registryReply : transformReply ? transformReply(reply, parser.preserve, commandOptions?.typeMapping) : reply;
			(0, tracing_1.publish)(tracing_1.CHANNELS.COMMAND_REPLY, () => ({
				args: (0, tracing_1.sanitizeArgs)(parser.redisArgs),
				reply: finalReply,
				clientId: this._clientId
			}));
			return finalReply;
		}
		async _executeScript(script, parser, options, transformReply) {
			const args = parser.redisArgs;
			let reply;
			try {
				reply = await this.sendCommand(args, options);
			} catch (err) {
				if (!err?.message?.startsWith?.("NOSCRIPT")) throw err;
				args[0] = "EVAL";
				args[1] = script.SCRIPT;
				reply = await this.sendCommand(args, options);
			}
			return transformReply ? transformReply(reply, parser.preserve, options?.typeMapping) : reply;
		}
		sendCommand(args, options) {
			return (0, tracing_1.trace)(tracing_1.CHANNELS.TRACE_COMMAND, () => {
				if (!this._self.#socket.isOpen) return Promise.reject(new errors_1.ClientClosedError());
				else if (!this._self.#socket.isReady && this._self.#options.disableOfflineQueue) return Promise.reject(new errors_1.ClientOfflineError());
				const opts = {
					...this._commandOptions,
					...options
				};
				const promise = this._self.#queue.addCommand(args, opts);
				this._self.#scheduleWrite();
				return promise;
			}, () => this._self.#commandTraceContext(args));
		}
		#commandTraceContext(args) {
			return {
				command: String(args[0]).toUpperCase(),
				args: (0, tracing_1.sanitizeArgs)(args),
				database: this.#selectedDB,
				clientId: this._clientId,
				...this.#socketTraceContext()
			};
		}
		#socketTraceContext() {
			const socketOptions = this.#options.socket;
			if (socketOptions && "path" in socketOptions) return {
				serverAddress: socketOptions.path,
				serverPort: void 0
			};
			return {
				serverAddress: socketOptions?.host ?? "localhost",
				serverPort: socketOptions?.port ?? 6379
			};
		}
		async SELECT(db) {
			await this.sendCommand(["SELECT", db.toString()]);
			this._self.#selectedDB = db;
		}
		select = this.SELECT;
		#pubSubCommand(promise) {
			if (promise === void 0) return Promise.resolve();
			this.#scheduleWrite();
			return promise;
		}
		SUBSCRIBE(channels, listener, bufferMode) {
			return this._self.#pubSubCommand(this._self.#queue.subscribe(pub_sub_1.PUBSUB_TYPE.CHANNELS, channels, listener, bufferMode));
		}
		subscribe = this.SUBSCRIBE;
		UNSUBSCRIBE(channels, listener, bufferMode) {
			return this._self.#pubSubCommand(this._self.#queue.unsubscribe(pub_sub_1.PUBSUB_TYPE.CHANNELS, channels, listener, bufferMode));
		}
		unsubscribe = this.UNSUBSCRIBE;
		PSUBSCRIBE(patterns, listener, bufferMode) {
			return this._self.#pubSubCommand(this._self.#queue.subscribe(pub_sub_1.PUBSUB_TYPE.PATTERNS, patterns, listener, bufferMode));
		}
		pSubscribe = this.PSUBSCRIBE;
		PUNSUBSCRIBE(patterns, listener, bufferMode) {
			return this._self.#pubSubCommand(this._self.#queue.unsubscribe(pub_sub_1.PUBSUB_TYPE.PATTERNS, patterns, listener, bufferMode));
		}
		pUnsubscribe = this.PUNSUBSCRIBE;
		SSUBSCRIBE(channels, listener, bufferMode) {
			return this._self.#pubSubCommand(this._self.#queue.subscribe(pub_sub_1.PUBSUB_TYPE.SHARDED, channels, listener, bufferMode));
		}
		sSubscribe = this.SSUBSCRIBE;
		SUNSUBSCRIBE(channels, listener, bufferMode) {
			return this._self.#pubSubCommand(this._self.#queue.unsubscribe(pub_sub_1.PUBSUB_TYPE.SHARDED, channels, listener, bufferMode));
		}
		sUnsubscribe = this.SUNSUBSCRIBE;
		async WATCH(key) {
			const reply = await this._self.sendCommand(["WATCH", ...(0, parser_1.prefixKeys)(this._self._keyPrefix, key)]);
			this._self.#watchEpoch ??= this._self.socketEpoch;
			return reply;
		}
		watch = this.WATCH;
		async UNWATCH() {
			const reply = await this._self.sendCommand(["UNWATCH"]);
			this._self.#watchEpoch = void 0;
			return reply;
		}
		unwatch = this.UNWATCH;
		getPubSubListeners(type) {
			return this._self.#queue.getPubSubListeners(type);
		}
		extendPubSubChannelListeners(type, channel, listeners) {
			return this._self.#pubSubCommand(this._self.#queue.extendPubSubChannelListeners(type, channel, listeners));
		}
		extendPubSubListeners(type, listeners) {
			return this._self.#pubSubCommand(this._self.#queue.extendPubSubListeners(type, listeners));
		}
		#write() {
			if (this.#paused) return;
			this.#socket.write(this.#queue.commandsToWrite());
		}
		#scheduledWrite;
		#scheduleWrite() {
			if (!this.#socket.isReady || this.#scheduledWrite) return;
			this.#scheduledWrite = setImmediate(() => {
				this.#write();
				this.#scheduledWrite = void 0;
			});
		}
		#maybeScheduleWrite() {
			if (!this.#queue.isWaitingToWrite()) return;
			this.#scheduleWrite();
		}
		async _executePipeline(commands, selectedDB, slotNumber) {
			assertNoHimportSessionCommands(commands);
			if (!this._self.#socket.isOpen) return Promise.reject(new errors_1.ClientClosedError());
			const batchSize = commands.length;
			return (0, tracing_1.trace)(tracing_1.CHANNELS.TRACE_BATCH, async () => {
				const chainId = Symbol("Pipeline Chain");
				const promise = Promise.all(commands.map(({ args }) => {
					const traced = (0, tracing_1.trace)(tracing_1.CHANNELS.TRACE_COMMAND, () => this._self.#queue.addCommand(args, {
						chainId,
						typeMapping: this._commandOptions?.typeMapping,
						slotNumber
					}), () => ({
						...this._self.#commandTraceContext(args),
						batchMode: "PIPELINE",
						batchSize
					}));
					traced.catch(noop);
					return traced;
				}));
				this._self.#scheduleWrite();
				const result = await promise;
				if (selectedDB !== void 0) this._self.#selectedDB = selectedDB;
				return result;
			}, () => ({
				batchMode: "PIPELINE",
				batchSize,
				database: this._self.#selectedDB,
				clientId: this._self._clientId,
				...this._self.#socketTraceContext()
			}));
		}
		async _executeMulti(commands, selectedDB, slotNumber, chainId = Symbol("MULTI Chain")) {
			assertNoHimportSessionCommands(commands);
			const dirtyWatch = this._self.#dirtyWatch;
			this._self.#dirtyWatch = void 0;
			const watchEpoch = this._self.#watchEpoch;
			this._self.#watchEpoch = void 0;
			if (!this._self.#socket.isOpen) throw new errors_1.ClientClosedError();
			if (dirtyWatch) throw new errors_1.WatchError(dirtyWatch);
			if (watchEpoch && watchEpoch !== this._self.socketEpoch) throw new errors_1.WatchError("Client reconnected after WATCH");
			const batchSize = commands.length;
			return (0, tracing_1.trace)(tracing_1.CHANNELS.TRACE_BATCH, async () => {
				const typeMapping = this._commandOptions?.typeMapping;
				const promises = [this._self.#queue.addCommand(["MULTI"], {
					chainId,
					slotNumber
				})];
				for (const { args } of commands) promises.push(this._self.#queue.addCommand(args, {
					chainId,
					typeMapping,
					slotNumber
				}));
				promises.push(this._self.#queue.addCommand(["EXEC"], {
					chainId,
					slotNumber
				}));
				this._self.#scheduleWrite();
				const results = await Promise.all(promises), execResult = results[results.length - 1];
				if (execResult === null) throw new errors_1.WatchError();
				if (selectedDB !== void 0) this._self.#selectedDB = selectedDB;
				return execResult;
			}, () => ({
				batchMode: "MULTI",
				batchSize,
				database: this._self.#selectedDB,
				clientId: this._self._clientId,
				...this._self.#socketTraceContext()
			}));
		}
		MULTI() {
			return new this.Multi(this._executeMulti.bind(this), this._executePipeline.bind(this), this._commandOptions?.typeMapping, this._self._keyPrefix);
		}
		multi = this.MULTI;
		async *scanIterator(options) {
			let cursor = options?.cursor ?? "0";
			do {
				const reply = await this.scan(cursor, options);
				cursor = reply.cursor;
				yield reply.keys;
			} while (cursor.toString() !== "0");
		}
		async *hScanIterator(key, options) {
			let cursor = options?.cursor ?? "0";
			do {
				const reply = await this.hScan(key, cursor, options);
				cursor = reply.cursor;
				yield reply.entries;
			} while (cursor.toString() !== "0");
		}
		async *hScanValuesIterator(key, options) {
			let cursor = options?.cursor ?? "0";
			do {
				const reply = await this.hScan(key, cursor, options);
				cursor = reply.cursor;
				yield reply.entries.map((entry) => entry.value);
			} while (cursor.toString() !== "0");
		}
		async *hScanNoValuesIterator(key, options) {
			let cursor = options?.cursor ?? "0";
			do {
				const reply = await this.hScanNoValues(key, cursor, options);
				cursor = reply.cursor;
				yield reply.fields;
			} while (cursor.toString() !== "0");
		}
		async *sScanIterator(key, options) {
			let cursor = options?.cursor ?? "0";
			do {
				const reply = await this.sScan(key, cursor, options);
				cursor = reply.cursor;
				yield reply.members;
			} while (cursor.toString() !== "0");
		}
		async *zScanIterator(key, options) {
			let cursor = options?.cursor ?? "0";
			do {
				const reply = await this.zScan(key, cursor, options);
				cursor = reply.cursor;
				yield reply.members;
			} while (cursor.toString() !== "0");
		}
		async MONITOR(callback) {
			const promise = this._self.#queue.monitor(callback, { typeMapping: this._commandOptions?.typeMapping });
			this._self.#scheduleWrite();
			await promise;
			this._self.#monitorCallback = callback;
		}
		monitor = this.MONITOR;
		async reset() {
			this._self.#preparedFieldsets.clear();
			const chainId = Symbol("Reset Chain"), promises = [this._self.#queue.reset(chainId)], selectedDB = this._self.#options?.database ?? 0;
			this._self.#credentialsSubscription?.dispose();
			this._self.#credentialsSubscription = null;
			promises.push(...await this._self.#handshake(chainId, false));
			this._self.#scheduleWrite();
			await Promise.all(promises);
			this._self.#selectedDB = selectedDB;
			this._self.#monitorCallback = void 0;
			this._self.#dirtyWatch = void 0;
			this._self.#watchEpoch = void 0;
		}
		resetIfDirty() {
			let shouldReset = false;
			if (this._self.#selectedDB !== (this._self.#options?.database ?? 0)) {
				console.warn("Returning a client with a different selected DB");
				shouldReset = true;
			}
			if (this._self.#monitorCallback) {
				console.warn("Returning a client with active MONITOR");
				shouldReset = true;
			}
			if (this._self.#queue.isPubSubActive) {
				console.warn("Returning a client with active PubSub");
				shouldReset = true;
			}
			if (this._self.#dirtyWatch || this._self.#watchEpoch) {
				console.warn("Returning a client with active WATCH");
				shouldReset = true;
			}
			if (shouldReset) return this.reset();
		}
		QUIT() {
			this._self.#credentialsSubscription?.dispose();
			this._self.#credentialsSubscription = null;
			return this._self.#socket.quit(async () => {
				clearTimeout(this._self.#pingTimer);
				const quitPromise = this._self.#queue.addCommand(["QUIT"]);
				this._self.#scheduleWrite();
				this._self.#unregisterFromMetrics();
				return quitPromise;
			});
		}
		quit = this.QUIT;
		disconnect() {
			return Promise.resolve(this.destroy());
		}
		close() {
			return new Promise((resolve) => {
				clearTimeout(this._self.#pingTimer);
				this._self.#socket.close();
				if (this._self.#socket.socketEpoch > 0) this._self.#clientSideCache?.onClose();
				this._self.#credentialsSubscription?.dispose();
				this._self.#credentialsSubscription = null;
				if (this._self.#queue.isEmpty()) {
					this._self.#unregisterFromMetrics();
					this._self.#socket.destroySocket();
					return resolve();
				}
				const onEnd = () => {
					this._self.#socket.off("data", maybeClose);
					this._self.#unregisterFromMetrics();
					resolve();
				};
				const maybeClose = () => {
					if (!this._self.#queue.isEmpty()) return;
					this._self.#socket.off("data", maybeClose);
					this._self.#socket.off("end", onEnd);
					this._self.#unregisterFromMetrics();
					this._self.#socket.destroySocket();
					resolve();
				};
				this._self.#socket.on("data", maybeClose);
				this._self.#socket.once("end", onEnd);
			});
		}
		destroy() {
			clearTimeout(this._self.#pingTimer);
			this._self.#queue.flushAll(new errors_1.DisconnectsClientError());
			this._self.#socket.destroy();
			if (this._self.#socket.socketEpoch > 0) this._self.#clientSideCache?.onClose();
			this._self.#unregisterFromMetrics();
			this._self.#credentialsSubscription?.dispose();
			this._self.#credentialsSubscription = null;
		}
		ref() {
			this._self.#socket.ref();
		}
		unref() {
			this._self.#socket.unref();
		}
	};
	_a = RedisClient;
	exports.default = RedisClient;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/cluster/cluster-reconnection-tracker.js
var require_cluster_reconnection_tracker = require_rolldown_runtime.__commonJSMin(((exports) => {
	var _a;
	Object.defineProperty(exports, "__esModule", { value: true });
	var ClusterReconnectionTracker = class {
		static #DEFAULT_TOPOLOGY_REFRESH_ON_RECONNECTION_ATTEMPT = 5e3;
		#strategy;
		#reconnectingClients = new Map();
		#firstReconnectionAt;
		#validate(strategy) {
			if (strategy === void 0 || strategy === false || typeof strategy === "function" || typeof strategy === "number" && Number.isInteger(strategy) && strategy >= 0) return;
			throw new TypeError("topologyRefreshOnReconnectionAttempt must be undefined, false, a non-negative integer, or a function");
		}
		constructor(strategy) {
			this.#validate(strategy);
			this.#strategy = strategy;
		}
		get reconnectingAddresses() {
			return new Set(this.#reconnectingClients.values());
		}
		get firstReconnectionAt() {
			return this.#firstReconnectionAt;
		}
		onReconnectionAttempt(clientId, address, now = Date.now()) {
			if (this.#strategy === false || this.#strategy === 0) return false;
			this.#reconnectingClients.set(clientId, address);
			this.#firstReconnectionAt ??= now;
			const delay = this.#getDelay(this.#firstReconnectionAt);
			if (delay === void 0 || now - this.#firstReconnectionAt < delay) return false;
			this.#firstReconnectionAt = now;
			return true;
		}
		removeClient(clientId) {
			if (!this.#reconnectingClients.delete(clientId)) return;
			this.#clearTimestampIfClean();
		}
		clear() {
			this.#reconnectingClients.clear();
			this.#firstReconnectionAt = void 0;
		}
		#getDelay(firstReconnectionAt) {
			if (this.#strategy === void 0) return _a.#DEFAULT_TOPOLOGY_REFRESH_ON_RECONNECTION_ATTEMPT;
			if (this.#strategy === false) return;
			if (typeof this.#strategy === "number") return this.#strategy;
			const delay = this.#strategy(firstReconnectionAt);
			if (delay === false || delay === void 0 || delay === 0) return;
			if (!Number.isInteger(delay) || delay < 0) throw new TypeError(`topologyRefreshOnReconnectionAttempt should return \`false | undefined | number\`, got ${delay} instead`);
			return delay;
		}
		#clearTimestampIfClean() {
			if (this.#reconnectingClients.size === 0) this.#firstReconnectionAt = void 0;
		}
	};
	_a = ClusterReconnectionTracker;
	exports.default = ClusterReconnectionTracker;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/cluster/cluster-slots.js
var require_cluster_slots = require_rolldown_runtime.__commonJSMin(((exports, module, this$10) => {
	var __importDefault = this$10 && this$10.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	var _a;
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.splitInFlightChainTail = exports.groupCommandsByDestination = exports.RESUBSCRIBE_LISTENERS_EVENT = void 0;
	const errors_1 = require_errors();
	const client_1 = __importDefault(require_client());
	const pub_sub_1 = require_pub_sub();
	const types_1 = require_types$2();
	const calculate_slot_1 = __importDefault(require_calculate_slot());
	const cache_1 = require_cache();
	const enterprise_maintenance_manager_1 = require_enterprise_maintenance_manager();
	const identity_1 = require_identity();
	const cluster_reconnection_tracker_1 = __importDefault(require_cluster_reconnection_tracker());
	const registry_1 = require_registry();
	exports.RESUBSCRIBE_LISTENERS_EVENT = "__resubscribeListeners";
	const DEFAULT_CURSOR_MAX_IDLE_MS = 3e5;
	function groupCommandsByDestination(commands, slots, fallback) {
		const byDestination = new Map();
		const unrouted = [];
		for (const command of commands) {
			const destination = command.slotNumber === void 0 ? fallback : slots[command.slotNumber]?.master ?? fallback;
			if (!destination) {
				unrouted.push(command);
				continue;
			}
			const group = byDestination.get(destination);
			if (group) group.push(command);
			else byDestination.set(destination, [command]);
		}
		return {
			byDestination,
			unrouted
		};
	}
	exports.groupCommandsByDestination = groupCommandsByDestination;
	function splitInFlightChainTail(commands, chainInExecution) {
		const inFlightChainTail = chainInExecution === void 0 ? [] : commands.filter((command) => command.chainId === chainInExecution);
		return {
			inFlightChainTail,
			relocatable: inFlightChainTail.length === 0 ? commands : commands.filter((command) => command.chainId !== chainInExecution)
		};
	}
	exports.splitInFlightChainTail = splitInFlightChainTail;
	var RedisClusterSlots = class {
		static #SLOTS = 16384;
		#options;
		#clientFactory;
		#emit;
		#clusterClientId;
		#reconnectionTracker;
		slots = new Array(_a.#SLOTS);
		masters = new Array();
		replicas = new Array();
		nodeByAddress = new Map();
		pubSubNode;
		clientSideCache;
		#himportRegistry;
		get himportRegistry() {
			return this.#himportRegistry;
		}
		smigratedSeqIdsSeen = new Set();
		cursorBindings = new Map();
		scanCursors = new Map();
		#cursorTokenSeq = 0;
		#topologyRefreshPromise;
		#isOpen = false;
		get isOpen() {
			return this.#isOpen;
		}
		#isReady = false;
		get isReady() {
			return this.#isReady;
		}
		#validateOptions(options) {
			if (options?.clientSideCache && (options?.RESP ?? types_1.DEFAULT_RESP) !== 3) throw new Error("Client Side Caching is only supported with RESP3");
		}
		constructor(options, emit, clusterClientId) {
			this.#validateOptions(options);
			this.#options = options;
			this.#himportRegistry = options.himportRegistry ?? new registry_1.FieldsetRegistry();
			this.#clusterClientId = clusterClientId;
			this.#reconnectionTracker = new cluster_reconnection_tracker_1.default(options.topologyRefreshOnReconnectionAttemptStrategy);
			if (options?.clientSideCache) {
				if (options.clientSideCache instanceof cache_1.PooledClientSideCacheProvider) this.clientSideCache = options.clientSideCache;
				else this.clientSideCache = new cache_1.BasicPooledClientSideCache(options.clientSideCache);
			}
			this.#clientFactory = client_1.default.factory(this.#options);
			this.#emit = emit;
		}
		async connect() {
			if (this.#isOpen) throw new Error("Cluster already open");
			this.#isOpen = true;
			this.#isReady = false;
			try {
				await this.#discoverWithRootNodes();
				if (this.#isOpen) {
					this.#isReady = true;
					this.#emit("connect");
				}
			} catch (err) {
				this.#isOpen = false;
				this.#isReady = false;
				throw err;
			}
		}
		async #discoverWithRootNodes() {
			const start = Math.floor(Math.random() * this.#options.rootNodes.length);
			for (let i = start; i < this.#options.rootNodes.length; i++) {
				if (!this.#isOpen) throw new Error("Cluster closed");
				if (await this.#discover(this.#options.rootNodes[i])) return;
			}
			for (let i = 0; i < start; i++) {
				if (!this.#isOpen) throw new Error("Cluster closed");
				if (await this.#discover(this.#options.rootNodes[i])) return;
			}
			throw new errors_1.RootNodesUnavailableError();
		}
		#resetSlots() {
			this.slots = new Array(_a.#SLOTS);
			this.masters = [];
			this.replicas = [];
			this._randomNodeIterator = void 0;
		}
		async #discover(rootNode) {
			this.clientSideCache?.clear();
			this.clientSideCache?.disable();
			try {
				const addressesInUse = new Set(), promises = [], eagerConnect = this.#options.minimizeConnections !== true;
				const shards = await this.#getShards(rootNode);
				this.#resetSlots();
				for (const { from, to, master, replicas } of shards) {
					const shard = { master: this.#initiateSlotNode(master, false, eagerConnect, addressesInUse, promises) };
					if (this.#options.useReplicas) shard.replicas = replicas.map((replica) => this.#initiateSlotNode(replica, true, eagerConnect, addressesInUse, promises));
					for (let i = from; i <= to; i++) this.slots[i] = shard;
				}
				if (this.pubSubNode && !addressesInUse.has(this.pubSubNode.address)) {
					const channelsListeners = this.pubSubNode.client.getPubSubListeners(pub_sub_1.PUBSUB_TYPE.CHANNELS), patternsListeners = this.pubSubNode.client.getPubSubListeners(pub_sub_1.PUBSUB_TYPE.PATTERNS);
					this.#reconnectionTracker.removeClient(this.pubSubNode.client._clientId);
					this.pubSubNode.client.destroy();
					if (channelsListeners.size || patternsListeners.size) promises.push(this.#initiatePubSubClient({
						[pub_sub_1.PUBSUB_TYPE.CHANNELS]: channelsListeners,
						[pub_sub_1.PUBSUB_TYPE.PATTERNS]: patternsListeners
					}));
				}
				for (const [address, node] of this.nodeByAddress.entries()) {
					if (addressesInUse.has(address)) continue;
					const { pubSub } = node;
					if (pubSub) {
						const listeners = pubSub.client._getQueue().removeAllPubSubListeners();
						if (listeners.CHANNELS.size || listeners.PATTERNS.size || listeners.SHARDED.size) this.#emit(exports.RESUBSCRIBE_LISTENERS_EVENT, listeners);
					}
					if (node.client) {
						this.#reconnectionTracker.removeClient(node.client._clientId);
						node.client.destroy();
						node.client = void 0;
					}
					if (pubSub) {
						this.#reconnectionTracker.removeClient(pubSub.client._clientId);
						pubSub.client.destroy();
						node.pubSub = void 0;
					}
					this.nodeByAddress.delete(address);
				}
				await Promise.all(promises);
				this.clientSideCache?.enable();
				return true;
			} catch (err) {
				this.#emit("error", err);
				return false;
			}
		}
		#handleSmigrated = async (event) => {
			(0, enterprise_maintenance_manager_1.dbgMaintenance)(`[CSlots]: handle smigrated`, JSON.stringify(event, null, 2));
			if (this.smigratedSeqIdsSeen.has(event.seqId)) {
				(0, enterprise_maintenance_manager_1.dbgMaintenance)(`[CSlots]: sequence id ${event.seqId} already seen, abort`);
				return;
			}
			this.smigratedSeqIdsSeen.add(event.seqId);
			for (const entry of event.entries) {
				const sourceAddress = `${entry.source.host}:${entry.source.port}`;
				const sourceNode = this.nodeByAddress.get(sourceAddress);
				(0, enterprise_maintenance_manager_1.dbgMaintenance)(`[CSlots]: Looking for sourceAddress=${sourceAddress}. Available addresses in nodeByAddress: ${Array.from(this.nodeByAddress.keys()).join(", ")}`);
				if (!sourceNode) {
					(0, enterprise_maintenance_manager_1.dbgMaintenance)(`[CSlots]: address ${sourceAddress} not in 'nodeByAddress', skipping this entry`);
					continue;
				}
				if (sourceNode.client === void 0) {
					(0, enterprise_maintenance_manager_1.dbgMaintenance)(`[CSlots]: Node for ${sourceAddress} does not have a client, skipping this entry`);
					continue;
				}
				const allMovingSlots = new Set();
				const pausedDestNodes = new Set();
				try {
					sourceNode.client?._pause();
					if ("pubSub" in sourceNode) sourceNode.pubSub?.client._pause();
					let lastDestNode;
					for (const { addr: { host, port }, slots } of entry.destinations) {
						const destinationAddress = `${host}:${port}`;
						let destMasterNode = this.nodeByAddress.get(destinationAddress);
						(0, enterprise_maintenance_manager_1.dbgMaintenance)(`[CSlots]: Looking for destAddress=${destinationAddress}. Found in nodeByAddress: ${destMasterNode ? "YES" : "NO"}`);
						let destShard;
						if (!destMasterNode) {
							const promises = [];
							destMasterNode = this.#initiateSlotNode({
								host,
								port,
								id: `smigrated-${host}:${port}`
							}, false, true, new Set(), promises);
							await Promise.all([...promises, this.#initiateShardedPubSubClient(destMasterNode)]);
							destMasterNode.client?._pause();
							destMasterNode.pubSub?.client._pause();
							pausedDestNodes.add(destMasterNode);
							destShard = { master: destMasterNode };
						} else {
							const allMasters = [...new Set(this.slots)].map((s) => `${s.master.host}:${s.master.port}`);
							(0, enterprise_maintenance_manager_1.dbgMaintenance)(`[CSlots]: Searching for shard with host=${host}, port=${port}. Available masters in slots: ${allMasters.join(", ")}`);
							const existingShard = this.slots.find((shard) => shard.master.host === host && shard.master.port === port);
							if (!existingShard) {
								(0, enterprise_maintenance_manager_1.dbgMaintenance)("Could not find shard");
								throw new Error("Could not find shard");
							}
							destShard = existingShard;
							destMasterNode.client?._pause();
							destMasterNode.pubSub?.client._pause();
							pausedDestNodes.add(destMasterNode);
						}
						lastDestNode = destMasterNode;
						const destinationSlots = new Set();
						for (const slot of slots) if (typeof slot === "number") {
							this.slots[slot] = destShard;
							destinationSlots.add(slot);
							allMovingSlots.add(slot);
						} else for (let s = slot[0]; s <= slot[1]; s++) {
							this.slots[s] = destShard;
							destinationSlots.add(s);
							allMovingSlots.add(s);
						}
						(0, enterprise_maintenance_manager_1.dbgMaintenance)(`[CSlots]: Updated slots to point to destination ${destMasterNode.address}. Sample slots: ${Array.from(slots).slice(0, 5).join(", ")}${slots.length > 5 ? "..." : ""}`);
						const commandsForDestination = sourceNode.client._getQueue().extractCommandsForSlots(destinationSlots);
						if (commandsForDestination.length > 0) {
							if (destMasterNode.client) {
								destMasterNode.client._getQueue().prependCommandsToWrite(commandsForDestination);
								(0, enterprise_maintenance_manager_1.dbgMaintenance)(`[CSlots]: Extracted ${commandsForDestination.length} commands for ${destinationSlots.size} slots, prepended to ${destMasterNode.address}`);
							} else {
								sourceNode.client._getQueue().rejectCommands(commandsForDestination, new errors_1.DisconnectsClientError());
								(0, enterprise_maintenance_manager_1.dbgMaintenance)(`[CSlots]: Rejected ${commandsForDestination.length} commands for ${destinationSlots.size} slots because ${destMasterNode.address} has no client`);
							}
						}
						destMasterNode.client?._unpause();
						destMasterNode.pubSub?.client._unpause();
						pausedDestNodes.delete(destMasterNode);
					}
					(0, enterprise_maintenance_manager_1.dbgMaintenance)(`[CSlots]: Total ${allMovingSlots.size} slots moved from ${sourceAddress}. Sample: ${Array.from(allMovingSlots).slice(0, 10).join(", ")}${allMovingSlots.size > 10 ? "..." : ""}`);
					const INFLIGHT_TIMEOUT_MS = 5e3;
					const inflightPromises = [];
					const inflightOptions = {
						timeoutMs: INFLIGHT_TIMEOUT_MS,
						flushOnTimeout: true
					};
					inflightPromises.push(sourceNode.client._getQueue().waitForInflightCommandsToComplete(inflightOptions));
					if ("pubSub" in sourceNode && sourceNode.pubSub !== void 0) inflightPromises.push(sourceNode.pubSub.client._getQueue().waitForInflightCommandsToComplete(inflightOptions));
					if (this.pubSubNode?.address === sourceAddress) inflightPromises.push(this.pubSubNode.client._getQueue().waitForInflightCommandsToComplete(inflightOptions));
					await Promise.all(inflightPromises);
					if (this.slots.find((slot) => slot.master.address === sourceAddress) !== void 0) {
						if ("pubSub" in sourceNode) {
							const listeners = sourceNode.pubSub?.client._getQueue().removeShardedPubSubListenersForSlots(allMovingSlots);
							this.#emit(exports.RESUBSCRIBE_LISTENERS_EVENT, listeners);
						}
						sourceNode.client?._unpause();
						if ("pubSub" in sourceNode) sourceNode.pubSub?.client._unpause();
					} else {
						const remainingCommands = sourceNode.client._getQueue().extractAllCommands();
						if (remainingCommands.length > 0) {
							const { inFlightChainTail, relocatable } = splitInFlightChainTail(remainingCommands, sourceNode.client._getQueue().chainInExecution);
							if (inFlightChainTail.length > 0) {
								sourceNode.client._getQueue().rejectCommands(inFlightChainTail, new errors_1.DisconnectsClientError());
								(0, enterprise_maintenance_manager_1.dbgMaintenance)(`[CSlots]: Rejected ${inFlightChainTail.length} commands from a chain already partially sent to the server, can't be safely relocated`);
							}
							if (relocatable.length > 0) {
								const { byDestination: commandsByDestination, unrouted } = groupCommandsByDestination(relocatable, this.slots, lastDestNode);
								if (unrouted.length > 0) {
									sourceNode.client._getQueue().rejectCommands(unrouted, new errors_1.DisconnectsClientError());
									(0, enterprise_maintenance_manager_1.dbgMaintenance)(`[CSlots]: Rejected ${unrouted.length} commands with no resolvable slot owner and no fallback destination`);
								}
								for (const [destNode, commands] of commandsByDestination) if (destNode.client) {
									destNode.client._getQueue().prependCommandsToWrite(commands);
									destNode.client._unpause();
									(0, enterprise_maintenance_manager_1.dbgMaintenance)(`[CSlots]: Moved ${commands.length} remaining commands to ${destNode.address}`);
								} else {
									sourceNode.client._getQueue().rejectCommands(commands, new errors_1.DisconnectsClientError());
									(0, enterprise_maintenance_manager_1.dbgMaintenance)(`[CSlots]: Rejected ${commands.length} remaining commands because ${destNode.address} has no client`);
								}
							}
						}
						if ("pubSub" in sourceNode) {
							const listeners = sourceNode.pubSub?.client._getQueue().removeAllPubSubListeners();
							this.#emit(exports.RESUBSCRIBE_LISTENERS_EVENT, listeners);
						}
						this.masters = this.masters.filter((master) => master.address !== sourceAddress);
						this.replicas = this.replicas.filter((replica) => replica.address !== sourceAddress);
						this.nodeByAddress.delete(sourceAddress);
						if (this.pubSubNode?.address === sourceAddress) {
							const channelsListeners = this.pubSubNode.client.getPubSubListeners(pub_sub_1.PUBSUB_TYPE.CHANNELS), patternsListeners = this.pubSubNode.client.getPubSubListeners(pub_sub_1.PUBSUB_TYPE.PATTERNS);
							const oldPubSubClient = this.pubSubNode.client;
							if (channelsListeners.size || patternsListeners.size) await this.#initiatePubSubClient({
								[pub_sub_1.PUBSUB_TYPE.CHANNELS]: channelsListeners,
								[pub_sub_1.PUBSUB_TYPE.PATTERNS]: patternsListeners
							});
							else this.pubSubNode = void 0;
							this.#reconnectionTracker.removeClient(oldPubSubClient._clientId);
							oldPubSubClient.destroy();
						}
						this.#reconnectionTracker.removeClient(sourceNode.client?._clientId);
						sourceNode.client.destroy();
						if ("pubSub" in sourceNode && sourceNode.pubSub) {
							this.#reconnectionTracker.removeClient(sourceNode.pubSub.client._clientId);
							sourceNode.pubSub.client.destroy();
						}
					}
				} catch (err) {
					(0, enterprise_maintenance_manager_1.dbgMaintenance)(`[CSlots]: Error during SMIGRATED handling for source ${sourceAddress}: ${err}`);
					sourceNode.client?._unpause();
					if ("pubSub" in sourceNode) sourceNode.pubSub?.client._unpause();
					for (const node of pausedDestNodes) {
						node.client?._unpause();
						node.pubSub?.client._unpause();
					}
					this.#emit("error", err);
				}
			}
		};
		async #getShards(rootNode) {
			const options = this.#clientOptionsDefaults(rootNode);
			options.socket ??= {};
			options.socket.reconnectStrategy = false;
			options.RESP = this.#options.RESP;
			options.commandOptions = void 0;
			options.maintNotifications = "disabled";
			const client = await this.#clientFactory(options).on("error", (err) => this.#emit("error", err)).connect();
			try {
				return await client.clusterSlots();
			} finally {
				client.destroy();
			}
		}
		#getNodeAddress(address) {
			switch (typeof this.#options.nodeAddressMap) {
				case "object": return this.#options.nodeAddressMap[address];
				case "function": return this.#options.nodeAddressMap(address);
			}
		}
		#nodeClientOptions(node) {
			return { socket: this.#getNodeAddress(node.address) ?? {
				host: node.host,
				port: node.port
			} };
		}
		#clientOptionsDefaults(options) {
			if (!this.#options.defaults) return options;
			let socket;
			if (this.#options.defaults.socket) socket = {
				...this.#options.defaults.socket,
				...options?.socket
			};
			else socket = options?.socket;
			return {
				...this.#options.defaults,
				...options,
				socket
			};
		}
		#initiateSlotNode(shard, readonly, eagerConnent, addressesInUse, promises) {
			const address = `${shard.host}:${shard.port}`;
			let node = this.nodeByAddress.get(address);
			if (!node) {
				node = {
					...shard,
					address,
					readonly,
					client: void 0,
					connectPromise: void 0
				};
				if (eagerConnent) promises.push(this.#createNodeClient(node));
				this.nodeByAddress.set(address, node);
			}
			if (!addressesInUse.has(address)) {
				addressesInUse.add(address);
				(readonly ? this.replicas : this.masters).push(node);
			}
			return node;
		}
		#createClient(node, readonly = node.readonly) {
			const socket = this.#getNodeAddress(node.address) ?? {
				host: node.host,
				port: node.port
			};
			const clientInfo = Object.freeze({
				host: socket.host,
				port: socket.port
			});
			const address = node.address;
			const emit = this.#emit;
			let wasReady = false;
			const client = this.#clientFactory(this.#clientOptionsDefaults({
				clientSideCache: this.clientSideCache,
				himportRegistry: this.#himportRegistry,
				RESP: this.#options.RESP,
				socket,
				readonly
			}));
			client._setIdentity(identity_1.ClientRole.CLUSTER_NODE, this.#clusterClientId);
			client.on("error", (error) => emit("node-error", error, clientInfo)).on("reconnecting", () => {
				emit("node-reconnecting", clientInfo);
				if (!wasReady) return;
				this.#onNodeReconnectionAttempt(client._clientId, address);
			}).on("ready", () => {
				wasReady = true;
				this.#reconnectionTracker.removeClient(client._clientId);
			}).on("ready", () => emit("node-ready", clientInfo)).on("connect", () => emit("node-connect", clientInfo)).once("end", () => {
				this.#reconnectionTracker.removeClient(client._clientId);
				emit("node-disconnect", clientInfo);
			}).on(enterprise_maintenance_manager_1.SMIGRATED_EVENT, this.#handleSmigrated).on("__MOVED", async (allPubSubListeners) => {
				await this.rediscover(client);
				this.#emit(exports.RESUBSCRIBE_LISTENERS_EVENT, allPubSubListeners);
			});
			return client;
		}
		#createNodeClient(node, readonly) {
			const client = node.client = this.#createClient(node, readonly);
			return node.connectPromise = client.connect().catch((err) => {
				if (node.client === client) node.client = void 0;
				client.destroy();
				throw err;
			}).finally(() => node.connectPromise = void 0);
		}
		nodeClient(node) {
			if (node.connectPromise) return node.connectPromise;
			if (node.client) return Promise.resolve(node.client);
			return this.#createNodeClient(node);
		}
		#runningRediscoverPromise;
		async rediscover(startWith, excludedAddresses) {
			this.#runningRediscoverPromise ??= this.#rediscover(startWith, excludedAddresses).finally(() => {
				this.#runningRediscoverPromise = void 0;
			});
			return this.#runningRediscoverPromise;
		}
		async #rediscover(startWith, excludedAddresses) {
			if (startWith && await this.#discover(startWith.options)) return;
			if (await this.#discoverWithKnownNodes(excludedAddresses)) return;
			return this.#discoverWithRootNodes();
		}
		async #discoverWithKnownNodes(excludedAddresses) {
			const candidates = [];
			const deferredCandidates = [];
			const seen = new Set();
			for (const nodes of [this.masters, this.replicas]) for (const node of nodes) {
				if (excludedAddresses?.has(node.address) || seen.has(node.address)) continue;
				seen.add(node.address);
				if (node.client?.isReady) candidates.push(node);
				else deferredCandidates.push(node);
			}
			return await this.#discoverWithKnownNodeCandidates(candidates) || await this.#discoverWithKnownNodeCandidates(deferredCandidates);
		}
		async #discoverWithKnownNodeCandidates(candidates) {
			if (!candidates.length) return false;
			const start = Math.floor(Math.random() * candidates.length);
			for (let i = 0; i < candidates.length; i++) {
				if (!this.#isOpen) continue;
				const candidate = candidates[(start + i) % candidates.length];
				if (await this.#discover(this.#nodeClientOptions(candidate))) return true;
			}
			return false;
		}
		#onNodeReconnectionAttempt(clientId, address) {
			let shouldRefresh;
			try {
				shouldRefresh = this.#reconnectionTracker.onReconnectionAttempt(clientId, address);
			} catch (err) {
				this.#emit("error", err);
				return;
			}
			if (shouldRefresh) this.#scheduleTopologyRefresh(this.#reconnectionTracker.reconnectingAddresses);
		}
		#scheduleTopologyRefresh(excludedAddresses) {
			if (!this.#isOpen || this.#topologyRefreshPromise) return;
			this.#topologyRefreshPromise = this.rediscover(void 0, new Set(excludedAddresses)).catch((err) => this.#emit("error", err)).finally(() => {
				this.#topologyRefreshPromise = void 0;
			});
		}
		quit() {
			return this.#destroy((client) => client.quit());
		}
		disconnect() {
			return this.#destroy((client) => client.disconnect());
		}
		close() {
			return this.#destroy((client) => client.close());
		}
		destroy() {
			this.#isOpen = false;
			this.#isReady = false;
			for (const client of this.#clients()) client.destroy();
			if (this.pubSubNode) {
				this.pubSubNode.client.destroy();
				this.pubSubNode = void 0;
			}
			this.#resetSlots();
			this.nodeByAddress.clear();
			this.#reconnectionTracker.clear();
			this.#emit("disconnect");
		}
		*#clients() {
			for (const master of this.masters) {
				if (master.client) yield master.client;
				if (master.pubSub) yield master.pubSub.client;
			}
			for (const replica of this.replicas) if (replica.client) yield replica.client;
		}
		async #destroy(fn) {
			this.#isOpen = false;
			this.#isReady = false;
			const promises = [];
			for (const client of this.#clients()) promises.push(fn(client));
			if (this.pubSubNode) {
				promises.push(fn(this.pubSubNode.client));
				this.pubSubNode = void 0;
			}
			this.#resetSlots();
			this.nodeByAddress.clear();
			this.#reconnectionTracker.clear();
			await Promise.allSettled(promises);
			this.#emit("disconnect");
		}
		#assertReady() {
			if (!this.#isOpen) throw new errors_1.ClientClosedError();
			if (!this.#isReady) throw new errors_1.ClientOfflineError();
		}
		getAllNodes() {
			this.#assertReady();
			return [...this.masters, ...this.replicas];
		}
		getAllMasterNodes() {
			this.#assertReady();
			return this.masters;
		}
		async getClientAndSlotNumber(firstKey, isReadonly) {
			this.#assertReady();
			if (!firstKey) return { client: await this.nodeClient(this.getRandomNode()) };
			const slotNumber = (0, calculate_slot_1.default)(firstKey);
			if (!isReadonly) return {
				client: await this.nodeClient(this.slots[slotNumber].master),
				slotNumber
			};
			return {
				client: await this.nodeClient(this.getSlotRandomNode(slotNumber)),
				slotNumber
			};
		}
		getClientForKey(key, isReadonly) {
			this.#assertReady();
			const slotNumber = (0, calculate_slot_1.default)(key);
			if (isReadonly) return this.nodeClient(this.getSlotRandomNode(slotNumber));
			return this.nodeClient(this.slots[slotNumber].master);
		}
		*#iterateAllNodes() {
			if (this.masters.length + this.replicas.length === 0) return;
			let i = Math.floor(Math.random() * (this.masters.length + this.replicas.length));
			if (i < this.masters.length) {
				do
					yield this.masters[i];
				while (++i < this.masters.length);
				for (const replica of this.replicas) yield replica;
			} else {
				i -= this.masters.length;
				do
					yield this.replicas[i];
				while (++i < this.replicas.length);
			}
			while (true) {
				for (const master of this.masters) yield master;
				for (const replica of this.replicas) yield replica;
			}
		}
		_randomNodeIterator;
		getRandomNode() {
			this.#assertReady();
			this._randomNodeIterator ??= this.#iterateAllNodes();
			return this._randomNodeIterator.next().value;
		}
		*#slotNodesIterator(slot) {
			let i = Math.floor(Math.random() * (1 + slot.replicas.length));
			if (i < slot.replicas.length) do
				yield slot.replicas[i];
			while (++i < slot.replicas.length);
			while (true) {
				yield slot.master;
				for (const replica of slot.replicas) yield replica;
			}
		}
		getSlotRandomNode(slotNumber) {
			const slot = this.slots[slotNumber];
			if (!slot.replicas?.length) return slot.master;
			slot.nodesIterator ??= this.#slotNodesIterator(slot);
			return slot.nodesIterator.next().value;
		}
		getMasterByAddress(address) {
			const master = this.nodeByAddress.get(address);
			if (!master) return;
			return this.nodeClient(master);
		}
		nodeAddressByClient(client) {
			for (const [address, node] of this.nodeByAddress) if (node.client === client) return address;
		}
		#sweepStaleCursors(now) {
			for (const [key, binding] of this.cursorBindings) {
				const ttl = binding.maxIdleMs ?? DEFAULT_CURSOR_MAX_IDLE_MS;
				if (now - binding.createdAt > ttl) this.cursorBindings.delete(key);
			}
		}
		bindCursor(token, binding) {
			const now = Date.now();
			this.#sweepStaleCursors(now);
			this.cursorBindings.set(token, {
				...binding,
				createdAt: now
			});
		}
		lookupCursor(token) {
			return this.cursorBindings.get(token);
		}
		evictCursor(token) {
			this.cursorBindings.delete(token);
		}
		mintCursorToken() {
			return String(++this.#cursorTokenSeq);
		}
		#sweepStaleScanCursors(now) {
			for (const [token, entry] of this.scanCursors) if (now - entry.createdAt > DEFAULT_CURSOR_MAX_IDLE_MS) this.scanCursors.delete(token);
		}
		bindScanCursor(token, address, cursor, visited, label) {
			const now = Date.now();
			this.#sweepStaleScanCursors(now);
			this.scanCursors.set(token, {
				address,
				cursor,
				visited,
				createdAt: now,
				label
			});
		}
		lookupScanCursor(token) {
			return this.scanCursors.get(token);
		}
		evictScanCursor(token) {
			this.scanCursors.delete(token);
		}
		nextScanTarget(visited) {
			return this.masters.find((master) => !visited.has(master.address))?.address;
		}
		getPubSubClient() {
			this.#assertReady();
			if (!this.pubSubNode) return this.#initiatePubSubClient();
			return this.pubSubNode.connectPromise ?? Promise.resolve(this.pubSubNode.client);
		}
		async #initiatePubSubClient(toResubscribe) {
			const index = Math.floor(Math.random() * (this.masters.length + this.replicas.length)), node = index < this.masters.length ? this.masters[index] : this.replicas[index - this.masters.length], client = this.#createClient(node, false);
			this.pubSubNode = {
				address: node.address,
				client,
				connectPromise: client.connect().then(async (client) => {
					if (toResubscribe) await Promise.all([client.extendPubSubListeners(pub_sub_1.PUBSUB_TYPE.CHANNELS, toResubscribe[pub_sub_1.PUBSUB_TYPE.CHANNELS]), client.extendPubSubListeners(pub_sub_1.PUBSUB_TYPE.PATTERNS, toResubscribe[pub_sub_1.PUBSUB_TYPE.PATTERNS])]);
					this.pubSubNode.connectPromise = void 0;
					return client;
				}).catch((err) => {
					this.pubSubNode = void 0;
					throw err;
				})
			};
			return this.pubSubNode.connectPromise;
		}
		async executeUnsubscribeCommand(unsubscribe) {
			const client = await this.getPubSubClient();
			await unsubscribe(client);
			if (!client.isPubSubActive) {
				this.#reconnectionTracker.removeClient(client._clientId);
				client.destroy();
				this.pubSubNode = void 0;
			}
		}
		getShardedPubSubClient(channel) {
			this.#assertReady();
			const { master } = this.slots[(0, calculate_slot_1.default)(channel)];
			if (!master.pubSub) return this.#initiateShardedPubSubClient(master);
			return master.pubSub.connectPromise ?? Promise.resolve(master.pubSub.client);
		}
		async #initiateShardedPubSubClient(master) {
			const client = this.#createClient(master, false);
			client.on("sharded-channel-moved", async (channel, listeners) => {
				try {
					await this.rediscover(client);
					await (await this.getShardedPubSubClient(channel)).extendPubSubChannelListeners(pub_sub_1.PUBSUB_TYPE.SHARDED, channel, listeners);
				} catch (err) {
					this.#emit("sharded-channel-moved-error", err, channel, listeners);
				}
			});
			master.pubSub = {
				client,
				connectPromise: client.connect().then((client) => {
					master.pubSub.connectPromise = void 0;
					return client;
				}).catch((err) => {
					master.pubSub = void 0;
					throw err;
				})
			};
			return master.pubSub.connectPromise;
		}
		async executeShardedUnsubscribeCommand(channel, unsubscribe) {
			const { master } = this.slots[(0, calculate_slot_1.default)(channel)];
			if (!master.pubSub) return;
			const client = master.pubSub.connectPromise ? await master.pubSub.connectPromise : master.pubSub.client;
			await unsubscribe(client);
			if (!client.isPubSubActive) {
				this.#reconnectionTracker.removeClient(client._clientId);
				client.destroy();
				master.pubSub = void 0;
			}
		}
	};
	_a = RedisClusterSlots;
	exports.default = RedisClusterSlots;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/cluster/multi-command.js
var require_multi_command = require_rolldown_runtime.__commonJSMin(((exports, module, this$9) => {
	var __importDefault = this$9 && this$9.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const commands_1 = require_commands$1();
	const multi_command_1 = __importDefault(require_multi_command$2());
	const commander_1 = require_commander();
	const parser_1 = require_parser();
	const command_metadata_1 = require_command_metadata();
	exports.default = class RedisClusterMultiCommand {
		static #createCommand(command, resp) {
			const transformReply = (0, commander_1.getTransformReply)(command, resp);
			let replicaSafe;
			return function(...args) {
				const parser = new parser_1.BasicCommandParser(this.#keyPrefix);
				command.parseCommand(parser, ...args);
				const redisArgs = parser.redisArgs;
				redisArgs.preserve = parser.preserve;
				const firstKey = parser.firstKey;
				replicaSafe ??= (0, command_metadata_1.isReplicaSafe)(command_metadata_1.defaultCommandMetadata.lookup(parser.commandIdentifier), command.IS_READ_ONLY);
				return this.addCommand(firstKey, replicaSafe, redisArgs, transformReply);
			};
		}
		static #createModuleCommand(command, resp) {
			const transformReply = (0, commander_1.getTransformReply)(command, resp);
			let replicaSafe;
			return function(...args) {
				const parser = new parser_1.BasicCommandParser(this._self.#keyPrefix);
				command.parseCommand(parser, ...args);
				const redisArgs = parser.redisArgs;
				redisArgs.preserve = parser.preserve;
				const firstKey = parser.firstKey;
				replicaSafe ??= (0, command_metadata_1.isReplicaSafe)(command_metadata_1.defaultCommandMetadata.lookup(parser.commandIdentifier), command.IS_READ_ONLY);
				return this._self.addCommand(firstKey, replicaSafe, redisArgs, transformReply);
			};
		}
		static #createFunctionCommand(name, fn, resp) {
			const prefix = (0, commander_1.functionArgumentsPrefix)(name, fn);
			const transformReply = (0, commander_1.getTransformReply)(fn, resp);
			return function(...args) {
				const parser = new parser_1.BasicCommandParser(this._self.#keyPrefix);
				parser.push(...prefix);
				fn.parseCommand(parser, ...args);
				const redisArgs = parser.redisArgs;
				redisArgs.preserve = parser.preserve;
				const firstKey = parser.firstKey;
				return this._self.addCommand(firstKey, fn.IS_READ_ONLY, redisArgs, transformReply);
			};
		}
		static #createScriptCommand(script, resp) {
			const transformReply = (0, commander_1.getTransformReply)(script, resp);
			return function(...args) {
				const parser = new parser_1.BasicCommandParser(this.#keyPrefix);
				script.parseCommand(parser, ...args);
				const scriptArgs = parser.redisArgs;
				scriptArgs.preserve = parser.preserve;
				const firstKey = parser.firstKey;
				return this.#addScript(firstKey, script.IS_READ_ONLY, script, scriptArgs, transformReply);
			};
		}
		static extend(config) {
			return (0, commander_1.attachConfig)({
				BaseClass: RedisClusterMultiCommand,
				commands: commands_1.NON_STICKY_COMMANDS,
				createCommand: RedisClusterMultiCommand.#createCommand,
				createModuleCommand: RedisClusterMultiCommand.#createModuleCommand,
				createFunctionCommand: RedisClusterMultiCommand.#createFunctionCommand,
				createScriptCommand: RedisClusterMultiCommand.#createScriptCommand,
				config
			});
		}
		#multi;
		#executeMulti;
		#executePipeline;
		#firstKey;
		#isReadonly = true;
		#keyPrefix;
		constructor(executeMulti, executePipeline, routing, typeMapping, keyPrefix) {
			this.#multi = new multi_command_1.default(typeMapping);
			this.#executeMulti = executeMulti;
			this.#executePipeline = executePipeline;
			this.#firstKey = routing === void 0 ? void 0 : (0, parser_1.prefixKey)(keyPrefix, routing);
			this.#keyPrefix = keyPrefix;
		}
		#setState(firstKey, isReadonly) {
			this.#firstKey ??= firstKey;
			this.#isReadonly &&= isReadonly;
		}
		addCommand(firstKey, isReadonly, args, transformReply) {
			this.#setState(firstKey, isReadonly);
			this.#multi.addCommand(args, transformReply);
			return this;
		}
		#addScript(firstKey, isReadonly, script, args, transformReply) {
			this.#setState(firstKey, isReadonly);
			this.#multi.addScript(script, args, transformReply);
			return this;
		}
		async exec(execAsPipeline = false) {
			if (execAsPipeline) return this.execAsPipeline();
			return this.#multi.transformReplies(await this.#executeMulti(this.#firstKey, this.#isReadonly, this.#multi.queue));
		}
		EXEC = this.exec;
		execTyped(execAsPipeline = false) {
			return this.exec(execAsPipeline);
		}
		async execAsPipeline() {
			if (this.#multi.queue.length === 0) return [];
			return this.#multi.transformReplies(await this.#executePipeline(this.#firstKey, this.#isReadonly, this.#multi.queue));
		}
		execAsPipelineTyped() {
			return this.execAsPipeline();
		}
		sendCommand(args, options) {
			const redisArgs = args.slice();
			this.addCommand(options?.firstKey, options?.isReadonly, redisArgs);
			return this;
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/cluster/request-response-policies/multi-shard-splitter.js
var require_multi_shard_splitter = require_rolldown_runtime.__commonJSMin(((exports, module, this$8) => {
	var __importDefault = this$8 && this$8.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.splitMultiShardCommand = void 0;
	const calculate_slot_1 = __importDefault(require_calculate_slot());
	function splitMultiShardCommand(args, keySpecs) {
		const label = args.length > 0 ? args[0].toString() : "<empty>";
		if (!keySpecs || keySpecs.length === 0) throw new Error(`Cannot split ${label}: command has no key specification`);
		if (keySpecs.length > 1) throw new Error(`Cannot split ${label}: multiple key specifications are not supported`);
		const { beginSearch, findKeys } = keySpecs[0];
		if (beginSearch.type !== "index") throw new Error(`Cannot split ${label}: unsupported begin_search type '${beginSearch.type}'`);
		const start = beginSearch.index;
		let keyRegionStart;
		let keyRegionEnd;
		let keyStep;
		let keyNumIdx;
		switch (findKeys.type) {
			case "range":
				if (findKeys.lastKey !== -1 || findKeys.limit !== 0) throw new Error(`Cannot split ${label}: unsupported find_keys range (lastkey ${findKeys.lastKey}, limit ${findKeys.limit})`);
				keyStep = findKeys.keyStep;
				keyRegionStart = start;
				keyRegionEnd = args.length;
				break;
			case "keynum": {
				keyStep = findKeys.keyStep;
				keyNumIdx = start + findKeys.keyNumIdx;
				keyRegionStart = start + findKeys.firstKey;
				if (keyNumIdx >= keyRegionStart) throw new Error(`Cannot split ${label}: numkeys argument inside the key region`);
				const numKeys = parsePositiveInteger(args[keyNumIdx]);
				if (numKeys === void 0) throw new Error(`Cannot split ${label}: malformed numkeys argument '${args[keyNumIdx]}'`);
				keyRegionEnd = keyRegionStart + numKeys * keyStep;
				break;
			}
			default: throw new Error(`Cannot split ${label}: unsupported find_keys type '${findKeys.type}'`);
		}
		if (keyStep < 1) throw new Error(`Cannot split ${label}: invalid keystep ${keyStep}`);
		if (keyRegionStart < 1 || keyRegionEnd > args.length) throw new Error(`Cannot split ${label}: key region overruns the arguments`);
		const regionLength = keyRegionEnd - keyRegionStart;
		if (regionLength <= 0 || regionLength % keyStep !== 0) throw new Error(`Cannot split ${label}: key region does not align with keystep ${keyStep}`);
		const groupCount = regionLength / keyStep;
		const slotGroups = new Map();
		for (let group = 0; group < groupCount; group++) {
			const slot = (0, calculate_slot_1.default)(args[keyRegionStart + group * keyStep]);
			const groups = slotGroups.get(slot);
			if (groups) groups.push(group);
			else slotGroups.set(slot, [group]);
		}
		const subCommands = new Map();
		if (slotGroups.size === 1) {
			const [[slot, groupIndices]] = slotGroups;
			const keyPositions = groupIndices.map((group) => keyRegionStart + group * keyStep);
			subCommands.set(slot, {
				args: [...args],
				groupIndices,
				keyPositions
			});
			return subCommands;
		}
		const suffix = args.slice(keyRegionEnd);
		for (const [slot, groupIndices] of slotGroups) {
			const subArgs = args.slice(0, keyRegionStart);
			if (keyNumIdx !== void 0) subArgs[keyNumIdx] = groupIndices.length.toString();
			const keyPositions = [];
			groupIndices.forEach((group, j) => {
				keyPositions.push(keyRegionStart + j * keyStep);
				const groupStart = keyRegionStart + group * keyStep;
				for (let i = 0; i < keyStep; i++) subArgs.push(args[groupStart + i]);
			});
			subArgs.push(...suffix);
			subCommands.set(slot, {
				args: subArgs,
				groupIndices,
				keyPositions
			});
		}
		return subCommands;
	}
	exports.splitMultiShardCommand = splitMultiShardCommand;
	function parsePositiveInteger(arg) {
		if (arg === void 0) return void 0;
		const value = Number(arg.toString());
		return Number.isInteger(value) && value > 0 ? value : void 0;
	}
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/cluster/request-response-policies/generic-aggregators.js
var require_generic_aggregators = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.aggregateMerge = exports.aggregateSum = exports.aggregateMax = exports.aggregateMin = exports.aggregateLogicalOr = exports.aggregateLogicalAnd = void 0;
	const aggregateLogicalAnd = (replies) => {
		if (replies.length === 0) return [];
		if (!replies.every((reply) => Array.isArray(reply) && reply.every((value) => typeof value === "number"))) throw new Error("All replies must be array of numbers for logical AND aggregation");
		const result = Array(replies[0].length).fill(1);
		for (const reply of replies) for (let i = 0; i < reply.length; i++) result[i] = result[i] && reply[i] ? 1 : 0;
		return result;
	};
	exports.aggregateLogicalAnd = aggregateLogicalAnd;
	const aggregateLogicalOr = (replies) => {
		if (replies.length === 0) return [];
		if (!replies.every((reply) => Array.isArray(reply) && reply.every((value) => typeof value === "number"))) throw new Error("All replies must be array of numbers for logical OR aggregation");
		const result = Array(replies[0].length).fill(0);
		for (const reply of replies) for (let i = 0; i < reply.length; i++) result[i] = result[i] || reply[i] ? 1 : 0;
		return result;
	};
	exports.aggregateLogicalOr = aggregateLogicalOr;
	const aggregateElementwise = (replies, reduce, label) => {
		const length = replies[0].length;
		if (!replies.every((reply) => Array.isArray(reply) && reply.length === length && reply.every((value) => typeof value === "number"))) throw new Error(`All replies must be number arrays of equal length for ${label} aggregation`);
		const result = replies[0].slice();
		for (let r = 1; r < replies.length; r++) {
			const reply = replies[r];
			for (let i = 0; i < length; i++) result[i] = reduce(result[i], reply[i]);
		}
		return result;
	};
	const aggregateMin = (replies) => {
		if (replies.length === 0) return 0;
		if (Array.isArray(replies[0])) return aggregateElementwise(replies, Math.min, "min");
		if (!replies.every((reply) => typeof reply === "number")) throw new Error("All replies must be numbers for min aggregation");
		return Math.min(...replies);
	};
	exports.aggregateMin = aggregateMin;
	const aggregateMax = (replies) => {
		if (replies.length === 0) return 0;
		if (Array.isArray(replies[0])) return aggregateElementwise(replies, Math.max, "max");
		if (!replies.every((reply) => typeof reply === "number")) throw new Error("All replies must be numbers for max aggregation");
		return Math.max(...replies);
	};
	exports.aggregateMax = aggregateMax;
	const aggregateSum = (replies) => {
		if (replies.length === 0) return 0;
		if (!replies.every((reply) => typeof reply === "number")) throw new Error("All replies must be numbers for sum aggregation");
		return replies.reduce((acc, reply) => acc + reply, 0);
	};
	exports.aggregateSum = aggregateSum;
	const aggregateMerge = (replies) => {
		if (replies.length === 0) return void 0;
		const firstReply = replies[0];
		if (Array.isArray(firstReply)) {
			const set = new Set();
			for (const reply of replies) for (const item of reply) set.add(item);
			return Array.from(set);
		}
		if (firstReply instanceof Map) {
			const map = new Map();
			for (const reply of replies) for (const [key, value] of reply) map.set(key, value);
			return map;
		}
		if (typeof firstReply === "object" && firstReply !== null) {
			const merged = {};
			for (const reply of replies) Object.assign(merged, reply);
			return merged;
		}
		throw new Error("Unsupported reply type for merge aggregation");
	};
	exports.aggregateMerge = aggregateMerge;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/cluster/request-response-policies/ft-cursor.js
var require_ft_cursor = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.finalizeFtCursor = exports.routeFtCursor = exports.extractCursorValue = exports.upperCommand = exports.argToString = void 0;
	const parser_1 = require_parser();
	function argToString(arg) {
		return typeof arg === "string" ? arg : arg.toString();
	}
	exports.argToString = argToString;
	function upperCommand(parser) {
		return parser.commandIdentifier.command.toUpperCase();
	}
	exports.upperCommand = upperCommand;
	function extractCursorValue(reply) {
		if (reply == null) return void 0;
		if (reply instanceof Map) return reply.has("cursor") ? asCursorValue(reply.get("cursor")) : void 0;
		if (Array.isArray(reply)) return asCursorValue(reply[1]);
		if (typeof reply === "object" && "cursor" in reply) return asCursorValue(reply.cursor);
	}
	exports.extractCursorValue = extractCursorValue;
	function asCursorValue(value) {
		if (typeof value === "number" || typeof value === "string") return value;
	}
	function isExhausted(cursor) {
		return cursor === 0 || cursor === "0";
	}
	function maxIdleFromAggregateArgs(redisArgs) {
		for (let i = 0; i < redisArgs.length - 1; i++) if (argToString(redisArgs[i]).toUpperCase() === "MAXIDLE") {
			const n = Number(argToString(redisArgs[i + 1]));
			return Number.isNaN(n) || n <= 0 ? void 0 : n;
		}
	}
	const routeFtCursor = async (slots, parser) => {
		const { redisArgs } = parser;
		if (redisArgs.length < 4) return [{ client: await slots.nodeClient(slots.getRandomNode()) }];
		const token = argToString(redisArgs[3]);
		const binding = slots.lookupCursor(token);
		if (binding) {
			const client = await slots.getMasterByAddress(binding.address);
			if (client) return [{
				client,
				parser: withCursorArg(parser, binding.cursorId)
			}];
			throw new Error(`FT.CURSOR: the node serving cursor ${token} on index "${argToString(redisArgs[2])}" has left the cluster.`);
		}
		throw new Error(`FT.CURSOR: unknown cursor ${token} on index "${argToString(redisArgs[2])}". Cluster cursors are minted per client instance and expire when idle — the cursor was not created by this client, has already been exhausted, or has expired.`);
	};
	exports.routeFtCursor = routeFtCursor;
	function withCursorArg(parser, cursorId) {
		const sub = new parser_1.BasicCommandParser();
		const { redisArgs } = parser;
		for (let i = 0; i < redisArgs.length; i++) sub.push(i === 3 ? cursorId : redisArgs[i]);
		return sub;
	}
	function finalizeFtCursor(slots, parser, plan, reply) {
		const cmd = upperCommand(parser);
		if (cmd !== "FT.AGGREGATE" && cmd !== "FT.CURSOR") return reply;
		if (plan.length !== 1) return reply;
		const { redisArgs } = parser;
		if (cmd === "FT.AGGREGATE") {
			const cursor = extractCursorValue(reply);
			if (cursor === void 0 || isExhausted(cursor)) return reply;
			const client = plan[0].client;
			if (!client) return reply;
			const address = slots.nodeAddressByClient(client);
			if (!address) return reply;
			const token = slots.mintCursorToken();
			slots.bindCursor(token, {
				address,
				cursorId: argToString(cursor),
				maxIdleMs: maxIdleFromAggregateArgs(redisArgs)
			});
			return withReplyCursor(reply, token, cursor);
		}
		const { subcommand } = parser.commandIdentifier;
		const sub = subcommand === void 0 ? void 0 : subcommand.toUpperCase();
		const token = argToString(redisArgs[3]);
		if (sub === "DEL") {
			slots.evictCursor(token);
			return reply;
		}
		if (sub === "READ") {
			const binding = slots.lookupCursor(token);
			if (!binding) return reply;
			const next = extractCursorValue(reply);
			if (next === void 0 || isExhausted(next)) {
				slots.evictCursor(token);
				return reply;
			}
			slots.bindCursor(token, {
				address: binding.address,
				cursorId: argToString(next),
				maxIdleMs: binding.maxIdleMs
			});
			return withReplyCursor(reply, token, next);
		}
		return reply;
	}
	exports.finalizeFtCursor = finalizeFtCursor;
	function withReplyCursor(reply, token, original) {
		const cursor = typeof original === "number" ? Number(token) : token;
		if (reply instanceof Map) {
			const copy = new Map(reply);
			copy.set("cursor", cursor);
			return copy;
		}
		if (Array.isArray(reply)) {
			const copy = reply.slice();
			copy[1] = cursor;
			return copy;
		}
		return {
			...reply,
			cursor
		};
	}
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/cluster/request-response-policies/scan-cursor.js
var require_scan_cursor = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.finalizeScanCursor = exports.routeScan = void 0;
	const parser_1 = require_parser();
	const ft_cursor_1 = require_ft_cursor();
	const SCAN_CURSOR_ARG_INDEX = new Map([["SCAN", 1], ["BLESS SCAN", 2]]);
	function resolveScanCommand(parser) {
		const command = (0, ft_cursor_1.upperCommand)(parser);
		const { subcommand } = parser.commandIdentifier;
		if (subcommand !== void 0) {
			const label = `${command} ${subcommand.toUpperCase()}`;
			const cursorIndex = SCAN_CURSOR_ARG_INDEX.get(label);
			if (cursorIndex !== void 0) return {
				label,
				cursorIndex
			};
		}
		const cursorIndex = SCAN_CURSOR_ARG_INDEX.get(command);
		return cursorIndex === void 0 ? void 0 : {
			label: command,
			cursorIndex
		};
	}
	const routeScan = async (slots, parser) => {
		const resolved = resolveScanCommand(parser);
		if (!resolved) return [{ client: await slots.nodeClient(slots.getRandomNode()) }];
		const { label, cursorIndex } = resolved;
		if (parser.redisArgs.length <= cursorIndex) return [{ client: await slots.nodeClient(slots.getRandomNode()) }];
		const cursorArg = (0, ft_cursor_1.argToString)(parser.redisArgs[cursorIndex]);
		if (cursorArg === "0") {
			const address = slots.nextScanTarget(EMPTY_VISITED);
			if (!address) throw new Error(`${label}: no master nodes available`);
			return [{ client: await pinnedMaster(slots, address, label) }];
		}
		const entry = slots.lookupScanCursor(cursorArg);
		if (!entry || entry.label !== label) throw new Error(`${label}: unknown cursor "${cursorArg}". Cluster-wide ${label} cursors are minted per client instance and expire when idle — restart the scan from 0.`);
		return [{
			client: await pinnedMaster(slots, entry.address, label),
			parser: withCursor(parser, cursorIndex, entry.cursor)
		}];
	};
	exports.routeScan = routeScan;
	const EMPTY_VISITED = new Set();
	async function pinnedMaster(slots, address, label) {
		const client = await slots.getMasterByAddress(address);
		if (!client) throw new Error(`${label}: node ${address} serving this cursor has left the cluster — restart the scan from 0.`);
		return client;
	}
	function withCursor(parser, cursorIndex, cursor) {
		const sub = new parser_1.BasicCommandParser();
		const { redisArgs } = parser;
		for (let i = 0; i < redisArgs.length; i++) sub.push(i === cursorIndex ? cursor : redisArgs[i]);
		return sub;
	}
	function finalizeScanCursor(slots, parser, plan, reply) {
		const resolved = resolveScanCommand(parser);
		if (!resolved) return reply;
		const { label, cursorIndex } = resolved;
		if (plan.length !== 1 || !plan[0].client) return reply;
		const serverCursor = extractScanCursor(reply);
		if (serverCursor === void 0) return reply;
		const address = slots.nodeAddressByClient(plan[0].client);
		if (!address) return reply;
		const callerCursor = (0, ft_cursor_1.argToString)(parser.redisArgs[cursorIndex]);
		const chain = callerCursor === "0" ? void 0 : slots.lookupScanCursor(callerCursor);
		const visited = chain?.label === label ? chain.visited : new Set();
		if ((0, ft_cursor_1.argToString)(serverCursor) !== "0") {
			const token = callerCursor === "0" ? slots.mintCursorToken() : callerCursor;
			slots.bindScanCursor(token, address, (0, ft_cursor_1.argToString)(serverCursor), visited, label);
			return withReplyCursor(reply, token, serverCursor);
		}
		visited.add(address);
		const next = slots.nextScanTarget(visited);
		if (!next) {
			if (callerCursor !== "0") slots.evictScanCursor(callerCursor);
			return reply;
		}
		const token = callerCursor === "0" ? slots.mintCursorToken() : callerCursor;
		slots.bindScanCursor(token, next, "0", visited, label);
		return withReplyCursor(reply, token, serverCursor);
	}
	exports.finalizeScanCursor = finalizeScanCursor;
	function extractScanCursor(reply) {
		if (reply == null) return void 0;
		if (Array.isArray(reply)) return isCursorValue(reply[0]) ? reply[0] : void 0;
		if (typeof reply === "object" && "cursor" in reply) {
			const cursor = reply.cursor;
			return isCursorValue(cursor) ? cursor : void 0;
		}
	}
	function isCursorValue(value) {
		return typeof value === "string" || value instanceof Buffer;
	}
	function withReplyCursor(reply, token, original) {
		const cursor = original instanceof Buffer ? Buffer.from(token) : token;
		if (Array.isArray(reply)) {
			const copy = reply.slice();
			copy[0] = cursor;
			return copy;
		}
		return {
			...reply,
			cursor
		};
	}
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/cluster/request-response-policies/dispatch.js
var require_dispatch = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.RESPONSE_REDUCERS = exports.REQUEST_ROUTERS = exports.remapAggregateReply = exports.NUMERIC_AGG_POLICIES = exports.reduceDefaultKeyed = exports.reduceDefaultKeyless = exports.reduceSpecial = exports.SPECIAL_RESPONSE_REDUCERS = exports.reduceRandomKey = exports.reduceSum = exports.reduceMax = exports.reduceMin = exports.reduceLogicalOr = exports.reduceLogicalAnd = exports.reduceAllSucceeded = exports.reduceOneSucceeded = exports.routeSpecial = exports.SPECIAL_REQUEST_ROUTERS = exports.routeDefaultKeyed = exports.routeDefaultKeyless = exports.routeMultiShard = exports.routeAllShards = exports.routeAllNodes = void 0;
	const parser_1 = require_parser();
	const decoder_1 = require_decoder();
	const multi_shard_splitter_1 = require_multi_shard_splitter();
	const generic_aggregators_1 = require_generic_aggregators();
	const policies_constants_1 = require_policies_constants();
	const ft_cursor_1 = require_ft_cursor();
	const scan_cursor_1 = require_scan_cursor();
	const routeAllNodes = async (slots) => slots.getAllNodes().map((node) => ({ getClient: () => slots.nodeClient(node) }));
	exports.routeAllNodes = routeAllNodes;
	const routeAllShards = async (slots) => slots.getAllMasterNodes().map((node) => ({ getClient: () => slots.nodeClient(node) }));
	exports.routeAllShards = routeAllShards;
	const routeMultiShard = async (_slots, parser, _isReadonly, keySpecs) => {
		const subCommands = (0, multi_shard_splitter_1.splitMultiShardCommand)(parser.redisArgs, keySpecs);
		return Array.from(subCommands.values(), (sub) => ({
			parser: buildSubParser(sub),
			groupIndices: sub.groupIndices
		}));
	};
	exports.routeMultiShard = routeMultiShard;
	function buildSubParser(sub) {
		const parser = new parser_1.BasicCommandParser();
		const keyPositions = new Set(sub.keyPositions);
		for (let i = 0; i < sub.args.length; i++) {
			const arg = sub.args[i];
			if (keyPositions.has(i)) parser.pushKey(arg);
			else parser.push(arg);
		}
		return parser;
	}
	const routeDefaultKeyless = async (slots) => [{ client: await slots.nodeClient(slots.getRandomNode()) }];
	exports.routeDefaultKeyless = routeDefaultKeyless;
	const routeDefaultKeyed = async (slots, parser, isReadonly) => [{ client: (await slots.getClientAndSlotNumber(parser.firstKey, isReadonly)).client }];
	exports.routeDefaultKeyed = routeDefaultKeyed;
	function specialKey(parser) {
		const { subcommand } = parser.commandIdentifier;
		const c = (0, ft_cursor_1.upperCommand)(parser);
		return subcommand ? `${c} ${subcommand.toUpperCase()}` : c;
	}
	exports.SPECIAL_REQUEST_ROUTERS = {
		"FT.CURSOR READ": ft_cursor_1.routeFtCursor,
		"FT.CURSOR DEL": ft_cursor_1.routeFtCursor,
		"BLESS SCAN": scan_cursor_1.routeScan,
		SCAN: scan_cursor_1.routeScan
	};
	const routeSpecial = async (slots, parser, isReadonly, keySpecs) => {
		const handler = exports.SPECIAL_REQUEST_ROUTERS[specialKey(parser)] ?? exports.SPECIAL_REQUEST_ROUTERS[parser.commandIdentifier.command.toUpperCase()];
		if (handler) return handler(slots, parser, isReadonly, keySpecs);
		console.warn(`node-redis: no cluster routing implemented for the "special" request policy of "${specialKey(parser)}"; routing to a single node. The reply may be incomplete.`);
		return [{ client: await slots.nodeClient(slots.getRandomNode()) }];
	};
	exports.routeSpecial = routeSpecial;
	const reduceOneSucceeded = async (promises) => {
		try {
			return await Promise.any(promises);
		} catch (err) {
			if (err instanceof AggregateError && err.errors.length > 0) throw err.errors[0];
			throw err;
		}
	};
	exports.reduceOneSucceeded = reduceOneSucceeded;
	const reduceAllSucceeded = async (promises) => {
		return (await Promise.all(promises))[0];
	};
	exports.reduceAllSucceeded = reduceAllSucceeded;
	const reduceWith = (aggregate) => async (promises) => aggregate(await Promise.all(promises));
	exports.reduceLogicalAnd = reduceWith(generic_aggregators_1.aggregateLogicalAnd);
	exports.reduceLogicalOr = reduceWith(generic_aggregators_1.aggregateLogicalOr);
	exports.reduceMin = reduceWith(generic_aggregators_1.aggregateMin);
	exports.reduceMax = reduceWith(generic_aggregators_1.aggregateMax);
	exports.reduceSum = reduceWith(generic_aggregators_1.aggregateSum);
	const reduceRandomKey = async (promises) => {
		const responses = await Promise.all(promises);
		const keys = responses.filter((reply) => reply != null);
		if (keys.length === 0) return responses[0];
		return keys[Math.floor(Math.random() * keys.length)];
	};
	exports.reduceRandomKey = reduceRandomKey;
	exports.SPECIAL_RESPONSE_REDUCERS = { RANDOMKEY: exports.reduceRandomKey };
	const reduceSpecial = async (promises, parser) => {
		const reducer = exports.SPECIAL_RESPONSE_REDUCERS[specialKey(parser)] ?? exports.SPECIAL_RESPONSE_REDUCERS[parser.commandIdentifier.command.toUpperCase()];
		if (reducer) return reducer(promises, parser);
		if (promises.length > 1) console.warn(`node-redis: no cluster aggregation implemented for the "special" response policy of "${specialKey(parser)}"; merging replies from ${promises.length} nodes. The result shape may be wrong.`);
		return (0, exports.reduceDefaultKeyless)(promises);
	};
	exports.reduceSpecial = reduceSpecial;
	const reduceDefaultKeyless = async (promises) => {
		const responses = await Promise.all(promises);
		if (responses.length === 1) return responses[0];
		return (0, generic_aggregators_1.aggregateMerge)(responses);
	};
	exports.reduceDefaultKeyless = reduceDefaultKeyless;
	const reduceDefaultKeyed = async (promises, _parser, positionHints) => {
		const responses = await Promise.all(promises);
		if (!positionHints?.some((hint) => hint !== void 0)) return responses[0];
		const result = [];
		responses.forEach((reply, p) => {
			const indices = positionHints[p];
			if (!indices) throw new Error("default-keyed reducer: split reply missing position hints");
			const elements = reply;
			indices.forEach((groupIndex, i) => {
				result[groupIndex] = elements[i];
			});
		});
		return result;
	};
	exports.reduceDefaultKeyed = reduceDefaultKeyed;
	exports.NUMERIC_AGG_POLICIES = new Set([
		policies_constants_1.RESPONSE_POLICIES_WITH_DEFAULTS.AGG_SUM,
		policies_constants_1.RESPONSE_POLICIES_WITH_DEFAULTS.AGG_MIN,
		policies_constants_1.RESPONSE_POLICIES_WITH_DEFAULTS.AGG_MAX,
		policies_constants_1.RESPONSE_POLICIES_WITH_DEFAULTS.AGG_LOGICAL_AND,
		policies_constants_1.RESPONSE_POLICIES_WITH_DEFAULTS.AGG_LOGICAL_OR
	]);
	function remapAggregateReply(reply, typeMapping) {
		const map = typeMapping?.[decoder_1.RESP_TYPES.NUMBER];
		if (!map || map === Number) return reply;
		const apply = map;
		return Array.isArray(reply) ? reply.map((value) => apply(value)) : apply(reply);
	}
	exports.remapAggregateReply = remapAggregateReply;
	exports.REQUEST_ROUTERS = {
		[policies_constants_1.REQUEST_POLICIES_WITH_DEFAULTS.ALL_NODES]: exports.routeAllNodes,
		[policies_constants_1.REQUEST_POLICIES_WITH_DEFAULTS.ALL_SHARDS]: exports.routeAllShards,
		[policies_constants_1.REQUEST_POLICIES_WITH_DEFAULTS.MULTI_SHARD]: exports.routeMultiShard,
		[policies_constants_1.REQUEST_POLICIES_WITH_DEFAULTS.SPECIAL]: exports.routeSpecial,
		[policies_constants_1.REQUEST_POLICIES_WITH_DEFAULTS.DEFAULT_KEYLESS]: exports.routeDefaultKeyless,
		[policies_constants_1.REQUEST_POLICIES_WITH_DEFAULTS.DEFAULT_KEYED]: exports.routeDefaultKeyed
	};
	exports.RESPONSE_REDUCERS = {
		[policies_constants_1.RESPONSE_POLICIES_WITH_DEFAULTS.ONE_SUCCEEDED]: exports.reduceOneSucceeded,
		[policies_constants_1.RESPONSE_POLICIES_WITH_DEFAULTS.ALL_SUCCEEDED]: exports.reduceAllSucceeded,
		[policies_constants_1.RESPONSE_POLICIES_WITH_DEFAULTS.AGG_LOGICAL_AND]: exports.reduceLogicalAnd,
		[policies_constants_1.RESPONSE_POLICIES_WITH_DEFAULTS.AGG_LOGICAL_OR]: exports.reduceLogicalOr,
		[policies_constants_1.RESPONSE_POLICIES_WITH_DEFAULTS.AGG_MIN]: exports.reduceMin,
		[policies_constants_1.RESPONSE_POLICIES_WITH_DEFAULTS.AGG_MAX]: exports.reduceMax,
		[policies_constants_1.RESPONSE_POLICIES_WITH_DEFAULTS.AGG_SUM]: exports.reduceSum,
		[policies_constants_1.RESPONSE_POLICIES_WITH_DEFAULTS.SPECIAL]: exports.reduceSpecial,
		[policies_constants_1.RESPONSE_POLICIES_WITH_DEFAULTS.DEFAULT_KEYLESS]: exports.reduceDefaultKeyless,
		[policies_constants_1.RESPONSE_POLICIES_WITH_DEFAULTS.DEFAULT_KEYED]: exports.reduceDefaultKeyed
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/cluster/index.js
var require_cluster = require_rolldown_runtime.__commonJSMin(((exports, module, this$7) => {
	var __createBinding = this$7 && this$7.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$7 && this$7.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$7 && this$7.__importStar || function(mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) {
			for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
		}
		__setModuleDefault(result, mod);
		return result;
	};
	var __importDefault = this$7 && this$7.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const commands_1 = require_commands$1();
	const node_events_1 = require("node:events");
	const commander_1 = require_commander();
	const cluster_slots_1 = __importStar(require_cluster_slots());
	const multi_command_1 = __importDefault(require_multi_command());
	const errors_1 = require_errors();
	const parser_1 = require_parser();
	const ASKING_1 = require_ASKING();
	const single_entry_cache_1 = __importDefault(require_single_entry_cache());
	const tracing_1 = require_tracing();
	const identity_1 = require_identity();
	const defaults_1 = require_defaults();
	const command_metadata_1 = require_command_metadata();
	const dispatch_1 = require_dispatch();
	const calculate_slot_1 = __importDefault(require_calculate_slot());
	const ft_cursor_1 = require_ft_cursor();
	const scan_cursor_1 = require_scan_cursor();
	exports.default = class RedisCluster extends node_events_1.EventEmitter {
		static #createCommand(command, resp) {
			const transformReply = (0, commander_1.getTransformReply)(command, resp);
			return async function(...args) {
				const parser = new parser_1.BasicCommandParser(this._self._keyPrefix);
				command.parseCommand(parser, ...args);
				return this._self._executeWithPolicies(parser, command.IS_READ_ONLY, this._commandOptions, (p) => (client, opts) => client._executeCommand(command, p, opts, transformReply));
			};
		}
		static #createModuleCommand(command, resp) {
			const transformReply = (0, commander_1.getTransformReply)(command, resp);
			return async function(...args) {
				const parser = new parser_1.BasicCommandParser(this._self._keyPrefix);
				command.parseCommand(parser, ...args);
				return this._self._executeWithPolicies(parser, command.IS_READ_ONLY, this._self._commandOptions, (p) => (client, opts) => client._executeCommand(command, p, opts, transformReply));
			};
		}
		static #createFunctionCommand(name, fn, resp) {
			const prefix = (0, commander_1.functionArgumentsPrefix)(name, fn);
			const transformReply = (0, commander_1.getTransformReply)(fn, resp);
			return async function(...args) {
				const parser = new parser_1.BasicCommandParser(this._self._keyPrefix);
				parser.push(...prefix);
				fn.parseCommand(parser, ...args);
				return this._self._executeWithPolicies(parser, fn.IS_READ_ONLY, this._self._commandOptions, (p) => (client, opts) => client._executeCommand(fn, p, opts, transformReply));
			};
		}
		static #createScriptCommand(script, resp) {
			const prefix = (0, commander_1.scriptArgumentsPrefix)(script);
			const transformReply = (0, commander_1.getTransformReply)(script, resp);
			return async function(...args) {
				const parser = new parser_1.BasicCommandParser(this._self._keyPrefix);
				parser.push(...prefix);
				script.parseCommand(parser, ...args);
				return this._self._executeWithPolicies(parser, script.IS_READ_ONLY, this._commandOptions, (p) => (client, opts) => client._executeScript(script, p, opts, transformReply));
			};
		}
		static #SingleEntryCache = new single_entry_cache_1.default();
		static factory(config) {
			let Cluster = RedisCluster.#SingleEntryCache.get(config);
			if (!Cluster) {
				Cluster = (0, commander_1.attachConfig)({
					BaseClass: RedisCluster,
					commands: commands_1.NON_STICKY_COMMANDS,
					createCommand: RedisCluster.#createCommand,
					createModuleCommand: RedisCluster.#createModuleCommand,
					createFunctionCommand: RedisCluster.#createFunctionCommand,
					createScriptCommand: RedisCluster.#createScriptCommand,
					config
				});
				Cluster.prototype.Multi = multi_command_1.default.extend(config);
				RedisCluster.#SingleEntryCache.set(config, Cluster);
			}
			return (options) => {
				return Object.create(new Cluster(options));
			};
		}
		static create(options) {
			return RedisCluster.factory(options)(options);
		}
		_options;
		_slots;
		#identity;
		_self = this;
		_commandOptions;
		_policyResolver;
		get slots() {
			return this._self._slots.slots;
		}
		get clientSideCache() {
			return this._self._slots.clientSideCache;
		}
		get _keyPrefix() {
			return this._self._options.keyPrefix;
		}
		get masters() {
			return this._self._slots.masters;
		}
		get replicas() {
			return this._self._slots.replicas;
		}
		get nodeByAddress() {
			return this._self._slots.nodeByAddress;
		}
		get pubSubNode() {
			return this._self._slots.pubSubNode;
		}
		get isOpen() {
			return this._self._slots.isOpen;
		}
		get isReady() {
			return this._self._slots.isReady;
		}
		get identity() {
			return this._self.#identity;
		}
		constructor(options) {
			super();
			this.#identity = {
				id: (0, identity_1.generateClusterClientId)(options.rootNodes),
				role: identity_1.ClientRole.CLUSTER
			};
			this._options = options;
			this._slots = new cluster_slots_1.default(options, this.emit.bind(this), this.#identity.id);
			this.on(cluster_slots_1.RESUBSCRIBE_LISTENERS_EVENT, this.resubscribeAllPubSubListeners.bind(this));
			this._commandOptions = {
				timeout: defaults_1.DEFAULT_COMMAND_TIMEOUT,
				...options?.commandOptions
			};
			this._policyResolver = command_metadata_1.defaultCommandMetadata;
		}
		duplicate(overrides) {
			return new (Object.getPrototypeOf(this)).constructor({
				...this._self._options,
				himportRegistry: this._self._slots.himportRegistry,
				commandOptions: this._commandOptions,
				...overrides
			});
		}
		async connect() {
			await this._self._slots.connect();
			return this;
		}
		withCommandOptions(options) {
			const proxy = Object.create(this);
			proxy._commandOptions = options;
			return proxy;
		}
		_commandOptionsProxy(key, value) {
			const proxy = Object.create(this);
			proxy._commandOptions = {
				...this._commandOptions,
				[key]: value
			};
			return proxy;
		}
		withTypeMapping(typeMapping) {
			return this._commandOptionsProxy("typeMapping", typeMapping);
		}
		_handleAsk(fn) {
			return async (client, options) => {
				const chainId = Symbol("asking chain");
				const opts = options ? { ...options } : {};
				opts.chainId = chainId;
				opts.askRedirect = true;
				return (await Promise.all([client.sendCommand([ASKING_1.ASKING_CMD], { chainId }), fn(client, opts)]))[1];
			};
		}
		async _executeWithPolicies(parser, isReadonly, options, makeFn) {
			const policyResult = this._policyResolver.resolvePolicy(parser.commandIdentifier);
			const policy = policyResult.ok ? policyResult.value : (0, command_metadata_1.defaultCommandPolicies)(parser.keys.length === 0);
			const readonly = (0, command_metadata_1.isReplicaSafe)(policy, isReadonly);
			const requestPolicy = policy.request;
			const responsePolicy = policy.response;
			if (requestPolicy === command_metadata_1.REQUEST_POLICIES_WITH_DEFAULTS.DEFAULT_KEYED && responsePolicy === command_metadata_1.RESPONSE_POLICIES_WITH_DEFAULTS.DEFAULT_KEYED) return this._execute(parser, readonly, options, makeFn(parser));
			const router = dispatch_1.REQUEST_ROUTERS[requestPolicy];
			if (!router) throw new Error(`Unknown request policy ${requestPolicy}`);
			const reducer = dispatch_1.RESPONSE_REDUCERS[responsePolicy];
			if (!reducer) throw new Error(`Unknown response policy ${responsePolicy}`);
			const plan = await router(this._slots, parser, readonly, policy.keySpecs);
			if (plan.length === 0) throw new Error(`Request policy ${requestPolicy} produced no target nodes`);
			const numericAgg = dispatch_1.NUMERIC_AGG_POLICIES.has(responsePolicy);
			const requestedMapping = options?.typeMapping;
			const execOptions = numericAgg && requestedMapping ? {
				...options,
				typeMapping: void 0
			} : options;
			const served = {};
			let reply = await reducer(plan.map(async (entry) => {
				const entryParser = entry.parser ?? parser;
				const client = entry.client ?? (entry.getClient ? await entry.getClient() : void 0);
				return this._execute(entryParser, readonly, execOptions, makeFn(entryParser), client, plan.length === 1 ? served : void 0);
			}), parser, plan.map((entry) => entry.groupIndices));
			if (numericAgg) reply = (0, dispatch_1.remapAggregateReply)(reply, requestedMapping);
			const servedClient = served.client;
			const hookPlan = servedClient && servedClient !== plan[0].client ? [{
				...plan[0],
				client: servedClient
			}] : plan;
			try {
				reply = (0, ft_cursor_1.finalizeFtCursor)(this._slots, parser, hookPlan, reply);
			} catch {}
			try {
				reply = (0, scan_cursor_1.finalizeScanCursor)(this._slots, parser, hookPlan, reply);
			} catch {}
			return reply;
		}
		async _execute(parser, isReadonly, options, fn, pinnedClient, served) {
			const maxCommandRedirections = this._options.maxCommandRedirections ?? 16;
			let client;
			let slotNumber;
			if (pinnedClient) {
				client = pinnedClient;
				slotNumber = parser.firstKey === void 0 ? void 0 : (0, calculate_slot_1.default)(parser.firstKey);
			} else ({client, slotNumber} = await this._slots.getClientAndSlotNumber(parser.firstKey, isReadonly));
			let i = 0;
			let myFn = fn;
			while (true) try {
				if (served) served.client = client;
				const opts = {
					...options,
					slotNumber
				};
				return await myFn(client, opts);
			} catch (_err) {
				const err = _err;
				myFn = fn;
				if (!(err instanceof Error)) throw err;
				const isRedirect = err.message.startsWith("ASK") || err.message.startsWith("MOVED");
				if (++i > maxCommandRedirections) {
					(0, tracing_1.publish)(tracing_1.CHANNELS.ERROR, () => ({
						error: err,
						origin: "cluster",
						internal: false,
						clientId: client._clientId,
						retryCount: i
					}));
					if (isRedirect) throw new errors_1.MaxCommandRedirectionsError(err);
					throw err;
				}
				if (err.message.startsWith("ASK")) {
					(0, tracing_1.publish)(tracing_1.CHANNELS.ERROR, () => ({
						error: err,
						origin: "cluster",
						internal: true,
						clientId: client._clientId,
						retryCount: i
					}));
					const address = err.message.substring(err.message.lastIndexOf(" ") + 1);
					let redirectTo = await this._slots.getMasterByAddress(address);
					if (!redirectTo) {
						await this._slots.rediscover(client);
						redirectTo = await this._slots.getMasterByAddress(address);
					}
					if (!redirectTo) throw new Error(`Cannot find node ${address}`);
					client = redirectTo;
					myFn = this._handleAsk(fn);
					continue;
				}
				if (err.message.startsWith("MOVED")) {
					(0, tracing_1.publish)(tracing_1.CHANNELS.ERROR, () => ({
						error: err,
						origin: "cluster",
						internal: true,
						clientId: client._clientId,
						retryCount: i
					}));
					await this._slots.rediscover(client);
					client = (await this._slots.getClientAndSlotNumber(parser.firstKey, isReadonly)).client;
					continue;
				}
				throw err;
			}
		}
		async sendCommand(firstKey, isReadonly, args, options) {
			const opts = {
				...this._commandOptions,
				...options
			};
			const parser = new parser_1.BasicCommandParser();
			args.forEach((arg) => parser.push(arg));
			if (firstKey !== void 0) parser.markRoutingKey(firstKey);
			return this._self._executeWithPolicies(parser, isReadonly, opts, (p) => (client, opts) => client.sendCommand(p.redisArgs, opts));
		}
		MULTI(routing) {
			return new this.Multi(async (firstKey, isReadonly, commands) => {
				const parser = new parser_1.BasicCommandParser();
				if (firstKey !== void 0) parser.markRoutingKey(firstKey);
				return this._self._execute(parser, isReadonly, void 0, (client, options) => client._executeMulti(commands, void 0, options?.slotNumber, options?.chainId));
			}, async (firstKey, isReadonly, commands) => {
				const { client, slotNumber } = await this._self._slots.getClientAndSlotNumber(firstKey, isReadonly);
				return client._executePipeline(commands, void 0, slotNumber);
			}, routing, this._commandOptions?.typeMapping, this._self._keyPrefix);
		}
		multi = this.MULTI;
		async SUBSCRIBE(channels, listener, bufferMode) {
			return (await this._self._slots.getPubSubClient()).SUBSCRIBE(channels, listener, bufferMode);
		}
		subscribe = this.SUBSCRIBE;
		async UNSUBSCRIBE(channels, listener, bufferMode) {
			return this._self._slots.executeUnsubscribeCommand((client) => client.UNSUBSCRIBE(channels, listener, bufferMode));
		}
		unsubscribe = this.UNSUBSCRIBE;
		async PSUBSCRIBE(patterns, listener, bufferMode) {
			return (await this._self._slots.getPubSubClient()).PSUBSCRIBE(patterns, listener, bufferMode);
		}
		pSubscribe = this.PSUBSCRIBE;
		async PUNSUBSCRIBE(patterns, listener, bufferMode) {
			return this._self._slots.executeUnsubscribeCommand((client) => client.PUNSUBSCRIBE(patterns, listener, bufferMode));
		}
		pUnsubscribe = this.PUNSUBSCRIBE;
		async SSUBSCRIBE(channels, listener, bufferMode) {
			const maxCommandRedirections = this._self._options.maxCommandRedirections ?? 16, firstChannel = Array.isArray(channels) ? channels[0] : channels;
			let client = await this._self._slots.getShardedPubSubClient(firstChannel);
			for (let i = 0;; i++) try {
				return await client.SSUBSCRIBE(channels, listener, bufferMode);
			} catch (err) {
				if (!(err instanceof errors_1.ErrorReply)) throw err;
				const isRedirect = err.message.startsWith("MOVED");
				if (++i > maxCommandRedirections) {
					if (isRedirect) throw new errors_1.MaxCommandRedirectionsError(err);
					throw err;
				}
				if (isRedirect) {
					await this._self._slots.rediscover(client);
					client = await this._self._slots.getShardedPubSubClient(firstChannel);
					continue;
				}
				throw err;
			}
		}
		sSubscribe = this.SSUBSCRIBE;
		SUNSUBSCRIBE(channels, listener, bufferMode) {
			return this._self._slots.executeShardedUnsubscribeCommand(Array.isArray(channels) ? channels[0] : channels, (client) => client.SUNSUBSCRIBE(channels, listener, bufferMode));
		}
		resubscribeAllPubSubListeners(allListeners) {
			if (allListeners.CHANNELS) for (const [channel, listeners] of allListeners.CHANNELS) {
				listeners.buffers.forEach((bufListener) => {
					this.subscribe(channel, bufListener, true);
				});
				listeners.strings.forEach((strListener) => {
					this.subscribe(channel, strListener);
				});
			}
			if (allListeners.PATTERNS) for (const [channel, listeners] of allListeners.PATTERNS) {
				listeners.buffers.forEach((bufListener) => {
					this.pSubscribe(channel, bufListener, true);
				});
				listeners.strings.forEach((strListener) => {
					this.pSubscribe(channel, strListener);
				});
			}
			if (allListeners.SHARDED) for (const [channel, listeners] of allListeners.SHARDED) {
				listeners.buffers.forEach((bufListener) => {
					this.sSubscribe(channel, bufListener, true);
				});
				listeners.strings.forEach((strListener) => {
					this.sSubscribe(channel, strListener);
				});
			}
		}
		sUnsubscribe = this.SUNSUBSCRIBE;
		quit() {
			return this._self._slots.quit();
		}
		disconnect() {
			return this._self._slots.disconnect();
		}
		close() {
			this._self._slots.clientSideCache?.onPoolClose();
			return this._self._slots.close();
		}
		destroy() {
			this._self._slots.clientSideCache?.onPoolClose();
			return this._self._slots.destroy();
		}
		nodeClient(node) {
			return this._self._slots.nodeClient(node);
		}
		getRandomNode() {
			return this._self._slots.getRandomNode();
		}
		getSlotRandomNode(slot) {
			return this._self._slots.getSlotRandomNode(slot);
		}
		getNodeClientForKey(key, isReadonly) {
			return this._self._slots.getClientForKey(key, isReadonly);
		}
		getMasters() {
			return this.masters;
		}
		getSlotMaster(slot) {
			return this.slots[slot].master;
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/sentinel/utils.js
var require_utils = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getMappedNode = exports.createScriptCommand = exports.createModuleCommand = exports.createFunctionCommand = exports.createCommand = exports.clientSocketToNode = exports.mergeSentinelNodes = exports.createNodeList = exports.parseNode = void 0;
	const parser_1 = require_parser();
	const commander_1 = require_commander();
	const command_metadata_1 = require_command_metadata();
	function parseNode(node) {
		if (node.flags.includes("s_down") || node.flags.includes("disconnected") || node.flags.includes("failover_in_progress")) return;
		return {
			host: node.ip,
			port: Number(node.port)
		};
	}
	exports.parseNode = parseNode;
	function createNodeList(nodes) {
		const nodeList = [];
		for (const nodeData of nodes) {
			const node = parseNode(nodeData);
			if (node === void 0) continue;
			nodeList.push(node);
		}
		return nodeList;
	}
	exports.createNodeList = createNodeList;
	function mergeSentinelNodes(seedNodes, discoveredNodes) {
		const seen = new Set();
		const merged = [];
		for (const node of [...seedNodes, ...discoveredNodes]) {
			const key = `${node.host}:${node.port}`;
			if (!seen.has(key)) {
				merged.push({
					host: node.host,
					port: node.port
				});
				seen.add(key);
			}
		}
		return merged;
	}
	exports.mergeSentinelNodes = mergeSentinelNodes;
	function clientSocketToNode(socket) {
		const s = socket;
		return {
			host: s.host,
			port: s.port
		};
	}
	exports.clientSocketToNode = clientSocketToNode;
	function createCommand(command, resp) {
		const transformReply = (0, commander_1.getTransformReply)(command, resp);
		let replicaSafe;
		return async function(...args) {
			const parser = new parser_1.BasicCommandParser(this._self._keyPrefix);
			command.parseCommand(parser, ...args);
			replicaSafe ??= (0, command_metadata_1.isReplicaSafe)(command_metadata_1.defaultCommandMetadata.lookup(parser.commandIdentifier), command.IS_READ_ONLY);
			return this._self._execute(replicaSafe, (client) => client._executeCommand(command, parser, this.commandOptions, transformReply));
		};
	}
	exports.createCommand = createCommand;
	function createFunctionCommand(name, fn, resp) {
		const prefix = (0, commander_1.functionArgumentsPrefix)(name, fn);
		const transformReply = (0, commander_1.getTransformReply)(fn, resp);
		return async function(...args) {
			const parser = new parser_1.BasicCommandParser(this._self._keyPrefix);
			parser.push(...prefix);
			fn.parseCommand(parser, ...args);
			return this._self._execute(fn.IS_READ_ONLY, (client) => client._executeCommand(fn, parser, this._self.commandOptions, transformReply));
		};
	}
	exports.createFunctionCommand = createFunctionCommand;
	function createModuleCommand(command, resp) {
		const transformReply = (0, commander_1.getTransformReply)(command, resp);
		let replicaSafe;
		return async function(...args) {
			const parser = new parser_1.BasicCommandParser(this._self._keyPrefix);
			command.parseCommand(parser, ...args);
			replicaSafe ??= (0, command_metadata_1.isReplicaSafe)(command_metadata_1.defaultCommandMetadata.lookup(parser.commandIdentifier), command.IS_READ_ONLY);
			return this._self._execute(replicaSafe, (client) => client._executeCommand(command, parser, this._self.commandOptions, transformReply));
		};
	}
	exports.createModuleCommand = createModuleCommand;
	function createScriptCommand(script, resp) {
		const prefix = (0, commander_1.scriptArgumentsPrefix)(script);
		const transformReply = (0, commander_1.getTransformReply)(script, resp);
		return async function(...args) {
			const parser = new parser_1.BasicCommandParser(this._self._keyPrefix);
			parser.push(...prefix);
			script.parseCommand(parser, ...args);
			return this._self._execute(script.IS_READ_ONLY, (client) => client._executeScript(script, parser, this.commandOptions, transformReply));
		};
	}
	exports.createScriptCommand = createScriptCommand;
	function getMappedNode(host, port, nodeAddressMap) {
		if (nodeAddressMap === void 0) return {
			host,
			port
		};
		const address = `${host}:${port}`;
		switch (typeof nodeAddressMap) {
			case "object": return nodeAddressMap[address] ?? {
				host,
				port
			};
			case "function": return nodeAddressMap(address) ?? {
				host,
				port
			};
		}
	}
	exports.getMappedNode = getMappedNode;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/sentinel/multi-commands.js
var require_multi_commands = require_rolldown_runtime.__commonJSMin(((exports, module, this$6) => {
	var __importDefault = this$6 && this$6.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const commands_1 = require_commands$1();
	const multi_command_1 = __importDefault(require_multi_command$2());
	const commander_1 = require_commander();
	const parser_1 = require_parser();
	const command_metadata_1 = require_command_metadata();
	exports.default = class RedisSentinelMultiCommand {
		static _createCommand(command, resp) {
			const transformReply = (0, commander_1.getTransformReply)(command, resp);
			let replicaSafe;
			return function(...args) {
				const parser = new parser_1.BasicCommandParser(this.#sentinel._keyPrefix);
				command.parseCommand(parser, ...args);
				const redisArgs = parser.redisArgs;
				redisArgs.preserve = parser.preserve;
				replicaSafe ??= (0, command_metadata_1.isReplicaSafe)(command_metadata_1.defaultCommandMetadata.lookup(parser.commandIdentifier), command.IS_READ_ONLY);
				return this.addCommand(replicaSafe, redisArgs, transformReply);
			};
		}
		static _createModuleCommand(command, resp) {
			const transformReply = (0, commander_1.getTransformReply)(command, resp);
			let replicaSafe;
			return function(...args) {
				const parser = new parser_1.BasicCommandParser(this._self.#sentinel._keyPrefix);
				command.parseCommand(parser, ...args);
				const redisArgs = parser.redisArgs;
				redisArgs.preserve = parser.preserve;
				replicaSafe ??= (0, command_metadata_1.isReplicaSafe)(command_metadata_1.defaultCommandMetadata.lookup(parser.commandIdentifier), command.IS_READ_ONLY);
				return this._self.addCommand(replicaSafe, redisArgs, transformReply);
			};
		}
		static _createFunctionCommand(name, fn, resp) {
			const prefix = (0, commander_1.functionArgumentsPrefix)(name, fn);
			const transformReply = (0, commander_1.getTransformReply)(fn, resp);
			return function(...args) {
				const parser = new parser_1.BasicCommandParser(this._self.#sentinel._keyPrefix);
				parser.push(...prefix);
				fn.parseCommand(parser, ...args);
				const redisArgs = parser.redisArgs;
				redisArgs.preserve = parser.preserve;
				return this._self.addCommand(fn.IS_READ_ONLY, redisArgs, transformReply);
			};
		}
		static _createScriptCommand(script, resp) {
			const transformReply = (0, commander_1.getTransformReply)(script, resp);
			return function(...args) {
				const parser = new parser_1.BasicCommandParser(this.#sentinel._keyPrefix);
				script.parseCommand(parser, ...args);
				const scriptArgs = parser.redisArgs;
				scriptArgs.preserve = parser.preserve;
				return this.#addScript(script.IS_READ_ONLY, script, scriptArgs, transformReply);
			};
		}
		static extend(config) {
			return (0, commander_1.attachConfig)({
				BaseClass: RedisSentinelMultiCommand,
				commands: commands_1.NON_STICKY_COMMANDS,
				createCommand: RedisSentinelMultiCommand._createCommand,
				createModuleCommand: RedisSentinelMultiCommand._createModuleCommand,
				createFunctionCommand: RedisSentinelMultiCommand._createFunctionCommand,
				createScriptCommand: RedisSentinelMultiCommand._createScriptCommand,
				config
			});
		}
		#multi = new multi_command_1.default();
		#sentinel;
		#isReadonly = true;
		constructor(sentinel, typeMapping) {
			this.#multi = new multi_command_1.default(typeMapping);
			this.#sentinel = sentinel;
		}
		#setState(isReadonly) {
			this.#isReadonly &&= isReadonly;
		}
		addCommand(isReadonly, args, transformReply) {
			this.#setState(isReadonly);
			this.#multi.addCommand(args, transformReply);
			return this;
		}
		#addScript(isReadonly, script, args, transformReply) {
			this.#setState(isReadonly);
			this.#multi.addScript(script, args, transformReply);
			return this;
		}
		async exec(execAsPipeline = false) {
			if (execAsPipeline) return this.execAsPipeline();
			return this.#multi.transformReplies(await this.#sentinel._executeMulti(this.#isReadonly, this.#multi.queue));
		}
		EXEC = this.exec;
		execTyped(execAsPipeline = false) {
			return this.exec(execAsPipeline);
		}
		async execAsPipeline() {
			if (this.#multi.queue.length === 0) return [];
			return this.#multi.transformReplies(await this.#sentinel._executePipeline(this.#isReadonly, this.#multi.queue));
		}
		execAsPipelineTyped() {
			return this.execAsPipeline();
		}
		sendCommand(args, options) {
			const redisArgs = args.slice();
			this.addCommand(options?.isReadonly, redisArgs);
			return this;
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/sentinel/pub-sub-proxy.js
var require_pub_sub_proxy = require_rolldown_runtime.__commonJSMin(((exports, module, this$5) => {
	var __importDefault = this$5 && this$5.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.PubSubProxy = void 0;
	const node_events_1 = __importDefault(require("node:events"));
	const pub_sub_1 = require_pub_sub();
	const client_1 = __importDefault(require_client());
	var PubSubProxy = class extends node_events_1.default {
		#clientOptions;
		#onError;
		#node;
		#state;
		#subscriptions;
		constructor(clientOptions, onError) {
			super();
			this.#clientOptions = clientOptions;
			this.#onError = onError;
		}
		#createClient() {
			if (this.#node === void 0) throw new Error("pubSubProxy: didn't define node to do pubsub against");
			return new client_1.default({
				...this.#clientOptions,
				socket: {
					...this.#clientOptions.socket,
					host: this.#node.host,
					port: this.#node.port
				}
			});
		}
		async #initiatePubSubClient(withSubscriptions = false) {
			const client = this.#createClient().on("error", this.#onError);
			const connectPromise = client.connect().then(async (client) => {
				if (this.#state?.client !== client) {
					client.destroy();
					return this.#state?.connectPromise;
				}
				if (withSubscriptions && this.#subscriptions) await Promise.all([
					client.extendPubSubListeners(pub_sub_1.PUBSUB_TYPE.CHANNELS, this.#subscriptions[pub_sub_1.PUBSUB_TYPE.CHANNELS]),
					client.extendPubSubListeners(pub_sub_1.PUBSUB_TYPE.PATTERNS, this.#subscriptions[pub_sub_1.PUBSUB_TYPE.PATTERNS]),
					client.extendPubSubListeners(pub_sub_1.PUBSUB_TYPE.SHARDED, this.#subscriptions[pub_sub_1.PUBSUB_TYPE.SHARDED])
				]);
				if (this.#state.client !== client) {
					client.destroy();
					return this.#state?.connectPromise;
				}
				this.#state.connectPromise = void 0;
				return client;
			}).catch((err) => {
				this.#state = void 0;
				throw err;
			});
			this.#state = {
				client,
				connectPromise
			};
			return connectPromise;
		}
		#getPubSubClient() {
			if (!this.#state) return this.#initiatePubSubClient();
			return this.#state.connectPromise ?? this.#state.client;
		}
		async changeNode(node) {
			this.#node = node;
			if (!this.#state) return;
			if (this.#state.connectPromise === void 0) {
				this.#subscriptions = {
					[pub_sub_1.PUBSUB_TYPE.CHANNELS]: this.#state.client.getPubSubListeners(pub_sub_1.PUBSUB_TYPE.CHANNELS),
					[pub_sub_1.PUBSUB_TYPE.PATTERNS]: this.#state.client.getPubSubListeners(pub_sub_1.PUBSUB_TYPE.PATTERNS),
					[pub_sub_1.PUBSUB_TYPE.SHARDED]: this.#state.client.getPubSubListeners(pub_sub_1.PUBSUB_TYPE.SHARDED)
				};
				this.#state.client.destroy();
			}
			await this.#initiatePubSubClient(true);
		}
		#executeCommand(fn) {
			const client = this.#getPubSubClient();
			if (client instanceof client_1.default) return fn(client);
			return client.then((client) => {
				if (client === void 0) return;
				return fn(client);
			}).catch((err) => {
				if (this.#state?.client.isPubSubActive) {
					this.#state.client.destroy();
					this.#state = void 0;
				}
				throw err;
			});
		}
		subscribe(channels, listener, bufferMode) {
			return this.#executeCommand((client) => client.SUBSCRIBE(channels, listener, bufferMode));
		}
		#unsubscribe(fn) {
			return this.#executeCommand(async (client) => {
				const reply = await fn(client);
				if (!client.isPubSubActive) {
					client.destroy();
					this.#state = void 0;
				}
				return reply;
			});
		}
		async unsubscribe(channels, listener, bufferMode) {
			return this.#unsubscribe((client) => client.UNSUBSCRIBE(channels, listener, bufferMode));
		}
		async pSubscribe(patterns, listener, bufferMode) {
			return this.#executeCommand((client) => client.PSUBSCRIBE(patterns, listener, bufferMode));
		}
		async pUnsubscribe(patterns, listener, bufferMode) {
			return this.#unsubscribe((client) => client.PUNSUBSCRIBE(patterns, listener, bufferMode));
		}
		sSubscribe(channels, listener, bufferMode) {
			return this.#executeCommand((client) => client.SSUBSCRIBE(channels, listener, bufferMode));
		}
		async sUnsubscribe(channels, listener, bufferMode) {
			return this.#unsubscribe((client) => client.SUNSUBSCRIBE(channels, listener, bufferMode));
		}
		destroy() {
			this.#subscriptions = void 0;
			if (this.#state === void 0) return;
			if (!this.#state.connectPromise) this.#state.client.destroy();
			this.#state = void 0;
		}
	};
	exports.PubSubProxy = PubSubProxy;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/sentinel/commands/SENTINEL_MASTER.js
var require_SENTINEL_MASTER = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, dbname) {
			parser.push("SENTINEL", "MASTER", dbname);
		},
		transformReply: {
			2: require_generic_transformers().transformTuplesReply,
			3: void 0
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/sentinel/commands/SENTINEL_MONITOR.js
var require_SENTINEL_MONITOR = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, dbname, host, port, quorum) {
			parser.push("SENTINEL", "MONITOR", dbname, host, port, quorum);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/sentinel/commands/SENTINEL_REPLICAS.js
var require_SENTINEL_REPLICAS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		parseCommand(parser, dbname) {
			parser.push("SENTINEL", "REPLICAS", dbname);
		},
		transformReply: {
			2: (reply, preserve, typeMapping) => {
				return reply.reduce((sentinels, x) => {
					sentinels.push((0, generic_transformers_1.transformTuplesReply)(x, void 0, typeMapping));
					return sentinels;
				}, []);
			},
			3: void 0
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/sentinel/commands/SENTINEL_SENTINELS.js
var require_SENTINEL_SENTINELS = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const generic_transformers_1 = require_generic_transformers();
	exports.default = {
		parseCommand(parser, dbname) {
			parser.push("SENTINEL", "SENTINELS", dbname);
		},
		transformReply: {
			2: (reply, preserve, typeMapping) => {
				return reply.reduce((sentinels, x) => {
					sentinels.push((0, generic_transformers_1.transformTuplesReply)(x, void 0, typeMapping));
					return sentinels;
				}, []);
			},
			3: void 0
		}
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/sentinel/commands/SENTINEL_SET.js
var require_SENTINEL_SET = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		parseCommand(parser, dbname, options) {
			parser.push("SENTINEL", "SET", dbname);
			for (const option of options) parser.push(option.option, option.value);
		},
		transformReply: void 0
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/sentinel/commands/index.js
var require_commands = require_rolldown_runtime.__commonJSMin(((exports, module, this$4) => {
	var __importDefault = this$4 && this$4.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const SENTINEL_MASTER_1 = __importDefault(require_SENTINEL_MASTER());
	const SENTINEL_MONITOR_1 = __importDefault(require_SENTINEL_MONITOR());
	const SENTINEL_REPLICAS_1 = __importDefault(require_SENTINEL_REPLICAS());
	const SENTINEL_SENTINELS_1 = __importDefault(require_SENTINEL_SENTINELS());
	const SENTINEL_SET_1 = __importDefault(require_SENTINEL_SET());
	exports.default = {
		SENTINEL_SENTINELS: SENTINEL_SENTINELS_1.default,
		sentinelSentinels: SENTINEL_SENTINELS_1.default,
		SENTINEL_MASTER: SENTINEL_MASTER_1.default,
		sentinelMaster: SENTINEL_MASTER_1.default,
		SENTINEL_REPLICAS: SENTINEL_REPLICAS_1.default,
		sentinelReplicas: SENTINEL_REPLICAS_1.default,
		SENTINEL_MONITOR: SENTINEL_MONITOR_1.default,
		sentinelMonitor: SENTINEL_MONITOR_1.default,
		SENTINEL_SET: SENTINEL_SET_1.default,
		sentinelSet: SENTINEL_SET_1.default
	};
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/sentinel/module.js
var require_module = require_rolldown_runtime.__commonJSMin(((exports, module, this$3) => {
	var __importDefault = this$3 && this$3.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = { sentinel: __importDefault(require_commands()).default };
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/sentinel/wait-queue.js
var require_wait_queue = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.WaitQueue = void 0;
	const linked_list_1 = require_linked_list();
	var WaitQueue = class {
		#list = new linked_list_1.SinglyLinkedList();
		#queue = new linked_list_1.SinglyLinkedList();
		push(value) {
			const resolve = this.#queue.shift();
			if (resolve !== void 0) {
				resolve(value);
				return;
			}
			this.#list.push(value);
		}
		shift() {
			return this.#list.shift();
		}
		wait() {
			return new Promise((resolve) => this.#queue.push(resolve));
		}
	};
	exports.WaitQueue = WaitQueue;
}));
// node_modules/.pnpm/@redis+client@6.3.1/node_modules/@redis/client/dist/lib/sentinel/index.js
var require_sentinel = require_rolldown_runtime.__commonJSMin(((exports, module, this$2) => {
	var __importDefault = this$2 && this$2.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.RedisSentinelFactory = exports.RedisSentinelInternal = exports.RedisSentinelClient = void 0;
	const node_events_1 = require("node:events");
	const types_1 = require_types$2();
	const errors_1 = require_errors();
	const client_1 = __importDefault(require_client());
	const commander_1 = require_commander();
	const commands_1 = require_commands$1();
	const utils_1 = require_utils();
	const multi_commands_1 = __importDefault(require_multi_commands());
	const pub_sub_proxy_1 = require_pub_sub_proxy();
	const promises_1 = require("node:timers/promises");
	const module_1 = __importDefault(require_module());
	const parser_1 = require_parser();
	const wait_queue_1 = require_wait_queue();
	const cache_1 = require_cache();
	const identity_1 = require_identity();
	const registry_1 = require_registry();
	const defaults_1 = require_defaults();
	var RedisSentinelClient = class RedisSentinelClient {
		#clientInfo;
		#internal;
		_self;
		get isOpen() {
			return this._self.#internal.isOpen;
		}
		get isReady() {
			return this._self.#internal.isReady;
		}
		get commandOptions() {
			return this._commandOptions !== void 0 ? {
				...this._self.#commandOptions,
				...this._commandOptions
			} : this._self.#commandOptions;
		}
		get _keyPrefix() {
			return this._self.#internal.keyPrefix;
		}
		#commandOptions;
		_commandOptions;
		constructor(internal, clientInfo, commandOptions) {
			this._self = this;
			this.#internal = internal;
			this.#clientInfo = clientInfo;
			this.#commandOptions = commandOptions;
		}
		static factory(config) {
			const SentinelClient = (0, commander_1.attachConfig)({
				BaseClass: RedisSentinelClient,
				commands: commands_1.NON_STICKY_COMMANDS,
				createCommand: utils_1.createCommand,
				createModuleCommand: utils_1.createModuleCommand,
				createFunctionCommand: utils_1.createFunctionCommand,
				createScriptCommand: utils_1.createScriptCommand,
				config
			});
			SentinelClient.prototype.Multi = multi_commands_1.default.extend(config);
			return (internal, clientInfo, commandOptions) => {
				return Object.create(new SentinelClient(internal, clientInfo, commandOptions));
			};
		}
		static create(options, internal, clientInfo, commandOptions) {
			return RedisSentinelClient.factory(options)(internal, clientInfo, commandOptions);
		}
		withCommandOptions(options) {
			const proxy = Object.create(this);
			proxy._commandOptions = options;
			return proxy;
		}
		_commandOptionsProxy(key, value) {
			const proxy = Object.create(this);
			proxy._commandOptions = {
				...this.commandOptions,
				[key]: value
			};
			return proxy;
		}
		withTypeMapping(typeMapping) {
			return this._commandOptionsProxy("typeMapping", typeMapping);
		}
		async _execute(isReadonly, fn) {
			if (this._self.#clientInfo === void 0) throw new Error("Attempted execution on released RedisSentinelClient lease");
			return await this._self.#internal.execute(fn, this._self.#clientInfo);
		}
		async sendCommand(isReadonly, args, options) {
			const mergedOptions = {
				...this.commandOptions,
				...options
			};
			return this._execute(isReadonly, (client) => client.sendCommand(args, mergedOptions));
		}
		async _executePipeline(isReadonly, commands) {
			return this._execute(isReadonly, (client) => client._executePipeline(commands));
		}
		async _executeMulti(isReadonly, commands) {
			return this._execute(isReadonly, (client) => client._executeMulti(commands));
		}
		MULTI() {
			return new this.Multi(this);
		}
		multi = this.MULTI;
		WATCH(key) {
			if (this._self.#clientInfo === void 0) throw new Error("Attempted execution on released RedisSentinelClient lease");
			const watchKeys = (0, parser_1.prefixKeys)(this._self._keyPrefix, key);
			return this._execute(false, (client) => client.watch(watchKeys));
		}
		watch = this.WATCH;
		UNWATCH() {
			if (this._self.#clientInfo === void 0) throw new Error("Attempted execution on released RedisSentinelClient lease");
			return this._execute(false, (client) => client.unwatch());
		}
		unwatch = this.UNWATCH;
		release() {
			if (this._self.#clientInfo === void 0) throw new Error("RedisSentinelClient lease already released");
			const result = this._self.#internal.releaseClientLease(this._self.#clientInfo);
			this._self.#clientInfo = void 0;
			return result;
		}
	};
	exports.RedisSentinelClient = RedisSentinelClient;
	exports.default = class RedisSentinel extends node_events_1.EventEmitter {
		_self;
		#internal;
		#options;
		#identity;
		get isOpen() {
			return this._self.#internal.isOpen;
		}
		get isReady() {
			return this._self.#internal.isReady;
		}
		get commandOptions() {
			return this._commandOptions !== void 0 ? {
				...this._self.#commandOptions,
				...this._commandOptions
			} : this._self.#commandOptions;
		}
		get identity() {
			return this._self.#identity;
		}
		#commandOptions;
		_commandOptions;
		#trace = () => {};
		#reservedClientInfo;
		#masterClientCount = 0;
		#masterClientInfo;
		get clientSideCache() {
			return this._self.#internal.clientSideCache;
		}
		get _keyPrefix() {
			return this._self.#options.keyPrefix;
		}
		constructor(options) {
			super();
			this._self = this;
			const firstSentinel = options.sentinelRootNodes[0];
			this.#identity = {
				id: (0, identity_1.generateClientId)(firstSentinel?.host, firstSentinel?.port, void 0),
				role: identity_1.ClientRole.SENTINEL
			};
			this.#options = options;
			this.#commandOptions = {
				timeout: defaults_1.DEFAULT_COMMAND_TIMEOUT,
				...options.commandOptions
			};
			this.#internal = new RedisSentinelInternal(options, this.#identity.id);
			this.#internal.on("error", (err) => this.emit("error", err));
			this.#internal.on("connect", () => this.emit("connect")).on("ready", () => this.emit("ready")).on("reconnecting", () => this.emit("reconnecting")).on("end", () => this.emit("end"));
			this.#internal.on("topology-change", (event) => {
				if (!this.emit("topology-change", event)) this._self.#trace(`RedisSentinel: re-emit for topology-change for ${event.type} event returned false`);
			});
		}
		static factory(config) {
			const Sentinel = (0, commander_1.attachConfig)({
				BaseClass: RedisSentinel,
				commands: commands_1.NON_STICKY_COMMANDS,
				createCommand: utils_1.createCommand,
				createModuleCommand: utils_1.createModuleCommand,
				createFunctionCommand: utils_1.createFunctionCommand,
				createScriptCommand: utils_1.createScriptCommand,
				config
			});
			Sentinel.prototype.Multi = multi_commands_1.default.extend(config);
			return (options) => {
				return Object.create(new Sentinel(options));
			};
		}
		static create(options) {
			return RedisSentinel.factory(options)(options);
		}
		withCommandOptions(options) {
			const proxy = Object.create(this);
			proxy._commandOptions = options;
			return proxy;
		}
		_commandOptionsProxy(key, value) {
			const proxy = Object.create(this);
			proxy._commandOptions = {
				...this.commandOptions,
				[key]: value
			};
			return proxy;
		}
		withTypeMapping(typeMapping) {
			return this._commandOptionsProxy("typeMapping", typeMapping);
		}
		duplicate(overrides) {
			return new (Object.getPrototypeOf(this)).constructor({
				...this._self.#options,
				commandOptions: this.commandOptions,
				...overrides
			});
		}
		async connect() {
			await this._self.#internal.connect();
			if (this._self.#options.reserveClient) this._self.#reservedClientInfo = await this._self.#internal.getClientLease();
			return this;
		}
		async _execute(isReadonly, fn) {
			let clientInfo;
			if (!isReadonly || !this._self.#internal.useReplicas) {
				if (this._self.#reservedClientInfo) clientInfo = this._self.#reservedClientInfo;
				else {
					this._self.#masterClientInfo ??= await this._self.#internal.getClientLease();
					clientInfo = this._self.#masterClientInfo;
					this._self.#masterClientCount++;
				}
			}
			try {
				return await this._self.#internal.execute(fn, clientInfo);
			} finally {
				if (clientInfo !== void 0 && clientInfo === this._self.#masterClientInfo && --this._self.#masterClientCount === 0) {
					const promise = this._self.#internal.releaseClientLease(clientInfo);
					this._self.#masterClientInfo = void 0;
					if (promise) await promise;
				}
			}
		}
		async use(fn) {
			const clientInfo = await this._self.#internal.getClientLease();
			try {
				return await fn(RedisSentinelClient.create(this._self.#options, this._self.#internal, clientInfo, this.commandOptions));
			} finally {
				const promise = this._self.#internal.releaseClientLease(clientInfo);
				if (promise) await promise;
			}
		}
		async sendCommand(isReadonly, args, options) {
			const mergedOptions = {
				...this.commandOptions,
				...options
			};
			return this._execute(isReadonly, (client) => client.sendCommand(args, mergedOptions));
		}
		async _executePipeline(isReadonly, commands) {
			return this._execute(isReadonly, (client) => client._executePipeline(commands));
		}
		async _executeMulti(isReadonly, commands) {
			return this._execute(isReadonly, (client) => client._executeMulti(commands));
		}
		MULTI() {
			return new this.Multi(this);
		}
		multi = this.MULTI;
		async close() {
			try {
				await this._self.#internal.close();
			} finally {
				this._self.#releaseReservedLease();
			}
		}
		async destroy() {
			try {
				await this._self.#internal.destroy();
			} finally {
				this._self.#releaseReservedLease();
			}
		}
		#releaseReservedLease() {
			if (this.#reservedClientInfo) {
				this.#internal.releaseClientLease(this.#reservedClientInfo);
				this.#reservedClientInfo = void 0;
			}
		}
		async SUBSCRIBE(channels, listener, bufferMode) {
			return this._self.#internal.subscribe(channels, listener, bufferMode);
		}
		subscribe = this.SUBSCRIBE;
		async UNSUBSCRIBE(channels, listener, bufferMode) {
			return this._self.#internal.unsubscribe(channels, listener, bufferMode);
		}
		unsubscribe = this.UNSUBSCRIBE;
		async PSUBSCRIBE(patterns, listener, bufferMode) {
			return this._self.#internal.pSubscribe(patterns, listener, bufferMode);
		}
		pSubscribe = this.PSUBSCRIBE;
		async PUNSUBSCRIBE(patterns, listener, bufferMode) {
			return this._self.#internal.pUnsubscribe(patterns, listener, bufferMode);
		}
		pUnsubscribe = this.PUNSUBSCRIBE;
		async SSUBSCRIBE(channels, listener, bufferMode) {
			return this._self.#internal.sSubscribe(channels, listener, bufferMode);
		}
		sSubscribe = this.SSUBSCRIBE;
		async SUNSUBSCRIBE(channels, listener, bufferMode) {
			return this._self.#internal.sUnsubscribe(channels, listener, bufferMode);
		}
		sUnsubscribe = this.SUNSUBSCRIBE;
		async acquire() {
			const clientInfo = await this._self.#internal.getClientLease();
			return RedisSentinelClient.create(this._self.#options, this._self.#internal, clientInfo, this.commandOptions);
		}
		getSentinelNode() {
			return this._self.#internal.getSentinelNode();
		}
		getMasterNode() {
			return this._self.#internal.getMasterNode();
		}
		getReplicaNodes() {
			return this._self.#internal.getReplicaNodes();
		}
		setTracer(tracer) {
			if (tracer) this._self.#trace = (msg) => {
				tracer.push(msg);
			};
			else this._self.#trace = () => {};
			this._self.#internal.setTracer(tracer);
		}
		async *scanIterator(options) {
			let cursor = options?.cursor ?? "0";
			let masterChanged = false;
			const handleTopologyChange = (event) => {
				if (event.type === "MASTER_CHANGE") masterChanged = true;
			};
			this.on("topology-change", handleTopologyChange);
			try {
				do {
					if (masterChanged) throw new errors_1.ScanIteratorInterruptedError();
					let reply;
					try {
						reply = await this._execute(false, (client) => {
							if (masterChanged) throw new errors_1.ScanIteratorInterruptedError();
							return client.scan(cursor, options);
						});
					} catch (err) {
						if (err instanceof errors_1.ScanIteratorInterruptedError) throw err;
						if (masterChanged) throw new errors_1.ScanIteratorInterruptedError(err);
						throw err;
					}
					cursor = reply.cursor;
					yield reply.keys;
				} while (cursor.toString() !== "0");
			} finally {
				this.removeListener("topology-change", handleTopologyChange);
			}
		}
	};
	var RedisSentinelInternal = class extends node_events_1.EventEmitter {
		#isOpen = false;
		get isOpen() {
			return this.#isOpen;
		}
		#isReady = false;
		get isReady() {
			return this.#isReady;
		}
		#setOpen(value) {
			if (this.#isOpen === value) return;
			this.#isOpen = value;
			this.emit(value ? "connect" : "end");
		}
		#setReady(value) {
			if (this.#isReady === value) return;
			if (value && this.#destroy) return;
			this.#isReady = value;
			try {
				if (value) this.emit("ready");
				else if (this.#isOpen && !this.#destroy) this.emit("reconnecting");
			} catch (err) {
				queueMicrotask(() => this.emit("error", err));
			}
		}
		#name;
		#sentinelClientId;
		#nodeClientOptions;
		#sentinelClientOptions;
		#nodeAddressMap;
		#scanInterval;
		#passthroughClientErrorEvents;
		#RESP;
		#keyPrefix;
		get keyPrefix() {
			return this.#keyPrefix;
		}
		#anotherReset = false;
		#sentinelSeedNodes;
		#sentinelRootNodes;
		#sentinelClient;
		#masterClients = [];
		#masterClientQueue;
		#masterPoolSize;
		#replicaClients = [];
		#replicaClientsIdx = 0;
		#replicaPoolSize;
		get useReplicas() {
			return this.#replicaPoolSize > 0;
		}
		#connectPromise;
		#teardownPromise;
		#teardownKind;
		#escalateToDestroy;
		#maxCommandRediscovers;
		#pubSubProxy;
		#scanTimer;
		#destroy = false;
		#trace = () => {};
		#clientSideCache;
		get clientSideCache() {
			return this.#clientSideCache;
		}
		#validateOptions(options) {
			if (options?.clientSideCache && (options?.RESP ?? types_1.DEFAULT_RESP) !== 3) throw new Error("Client Side Caching is only supported with RESP3");
		}
		constructor(options, sentinelClientId) {
			super();
			this.#validateOptions(options);
			this.#name = options.name;
			this.#sentinelClientId = sentinelClientId;
			this.#RESP = options.RESP;
			this.#keyPrefix = options.keyPrefix;
			this.#sentinelSeedNodes = Array.from(options.sentinelRootNodes);
			this.#sentinelRootNodes = Array.from(this.#sentinelSeedNodes);
			this.#maxCommandRediscovers = options.maxCommandRediscovers ?? 16;
			this.#masterPoolSize = options.masterPoolSize ?? 1;
			this.#replicaPoolSize = options.replicaPoolSize ?? 0;
			this.#nodeAddressMap = options.nodeAddressMap;
			this.#scanInterval = options.scanInterval ?? 0;
			this.#passthroughClientErrorEvents = options.passthroughClientErrorEvents ?? false;
			this.#nodeClientOptions = options.nodeClientOptions ? { ...options.nodeClientOptions } : {};
			if (this.#nodeClientOptions.url !== void 0) throw new Error("invalid nodeClientOptions for Sentinel");
			this.#nodeClientOptions.himportRegistry = new registry_1.FieldsetRegistry();
			if (options.clientSideCache) {
				if (options.clientSideCache instanceof cache_1.PooledClientSideCacheProvider) this.#clientSideCache = this.#nodeClientOptions.clientSideCache = options.clientSideCache;
				else {
					const cscConfig = options.clientSideCache;
					this.#clientSideCache = this.#nodeClientOptions.clientSideCache = new cache_1.BasicPooledClientSideCache(cscConfig);
				}
			}
			this.#sentinelClientOptions = options.sentinelClientOptions ? Object.assign({}, options.sentinelClientOptions) : {};
			this.#sentinelClientOptions.modules = module_1.default;
			if (this.#sentinelClientOptions.url !== void 0) throw new Error("invalid sentinelClientOptions for Sentinel");
			this.#masterClientQueue = new wait_queue_1.WaitQueue();
			for (let i = 0; i < this.#masterPoolSize; i++) this.#masterClientQueue.push(i);
			this.#pubSubProxy = new pub_sub_proxy_1.PubSubProxy(this.#nodeClientOptions, (err) => this.emit("error", err));
		}
		#createClient(node, clientOptions, reconnectStrategy) {
			const socket = (0, utils_1.getMappedNode)(node.host, node.port, this.#nodeAddressMap);
			const client = client_1.default.create({
				RESP: this.#RESP,
				...clientOptions,
				socket: {
					...clientOptions.socket,
					host: socket.host,
					port: socket.port,
					...reconnectStrategy !== void 0 && { reconnectStrategy }
				}
			});
			client._setIdentity(identity_1.ClientRole.SENTINEL_CLIENT, this.#sentinelClientId);
			return client;
		}
		#connectOrFail(client) {
			return new Promise((resolve, reject) => {
				const onError = (err) => reject(err);
				client.once("error", onError);
				client.connect().then(resolve, reject).finally(() => client.off("error", onError));
			});
		}
		getClientLease() {
			const id = this.#masterClientQueue.shift();
			if (id !== void 0) return Promise.resolve({ id });
			return this.#masterClientQueue.wait().then((id) => ({ id }));
		}
		releaseClientLease(clientInfo) {
			const client = this.#masterClients[clientInfo.id];
			if (client !== void 0) {
				const dirtyPromise = client.resetIfDirty();
				if (dirtyPromise) return dirtyPromise.then(() => this.#masterClientQueue.push(clientInfo.id));
			}
			this.#masterClientQueue.push(clientInfo.id);
		}
		async connect() {
			if (this.#isOpen) throw new Error("already attempting to open");
			const connectPromise = this.#connect();
			try {
				this.#connectPromise = connectPromise;
				this.#setOpen(true);
				await connectPromise;
			} catch (err) {
				await this.destroy();
				throw err;
			} finally {
				if (this.#connectPromise === connectPromise) this.#connectPromise = void 0;
				if (this.#isReady && this.#scanInterval > 0) this.#scanTimer = setInterval(this.#resetInBackground.bind(this), this.#scanInterval);
			}
		}
		async #connect() {
			let count = 0;
			while (true) {
				this.#trace("starting connect loop");
				if (this.#destroy) {
					this.#trace("in #connect and want to destroy");
					return;
				}
				try {
					this.#anotherReset = false;
					await this.transform(this.analyze(await this.observe()));
					if (this.#anotherReset) {
						this.#trace("#connect: anotherReset is true, so continuing");
						continue;
					}
					this.#setReady(true);
					this.#trace("#connect: returning");
					return;
				} catch (e) {
					const err = e;
					this.#trace(`#connect: exception ${err.message}`);
					if (++count > this.#maxCommandRediscovers) throw e;
					await (0, promises_1.setTimeout)(1e3);
				} finally {
					this.#trace("finished connect");
				}
			}
		}
		async execute(fn, clientInfo) {
			let iter = 0;
			while (true) {
				if (this.#connectPromise !== void 0) await this.#connectPromise;
				const client = this.#getClient(clientInfo);
				if (!client.isReady) {
					await this.#reset();
					continue;
				}
				const sockOpts = client.options?.socket;
				this.#trace("attemping to send command to " + sockOpts?.host + ":" + sockOpts?.port);
				try {
					return await fn(client);
				} catch (err) {
					if (++iter > this.#maxCommandRediscovers || !(err instanceof Error)) throw err;
					if (clientInfo !== void 0 && (err.message.startsWith("READONLY") || !client.isReady)) {
						await this.#reset();
						continue;
					}
					throw err;
				}
			}
		}
		async #createPubSub(client) {
			await client.pSubscribe([
				"switch-master",
				"[-+]sdown",
				"+slave",
				"+sentinel",
				"[-+]odown",
				"+slave-reconf-done"
			], (message, channel) => {
				this.#handlePubSubControlChannel(channel, message);
			}, true);
			return client;
		}
		#handlePubSubControlChannel(channel, _message) {
			this.#trace("pubsub control channel message on " + channel);
			this.#resetInBackground();
		}
		#getClient(clientInfo) {
			if (clientInfo !== void 0) return this.#masterClients[clientInfo.id];
			if (this.#replicaClientsIdx >= this.#replicaClients.length) this.#replicaClientsIdx = 0;
			if (this.#replicaClients.length == 0) throw new Error("no replicas available for read");
			return this.#replicaClients[this.#replicaClientsIdx++];
		}
		async #reset() {
			if (this.#destroy == true) return;
			if (this.#connectPromise !== void 0) {
				this.#anotherReset = true;
				return await this.#connectPromise;
			}
			if (this.#isOpen == false) return;
			const connectPromise = this.#connect();
			try {
				this.#connectPromise = connectPromise;
				return await connectPromise;
			} finally {
				this.#trace("finished reconfgure");
				if (this.#connectPromise === connectPromise) this.#connectPromise = void 0;
			}
		}
		#resetInBackground() {
			this.#reset().catch((err) => this.emit("error", err));
		}
		#sentinelNodeListKey(nodes) {
			return nodes.map((node) => `${node.host}:${node.port}`).sort().join("|");
		}
		#restoreSentinelRootNodesIfEmpty() {
			if (this.#sentinelRootNodes.length !== 0) return;
			this.#trace("restoring sentinel roots from seed nodes");
			this.#sentinelRootNodes = Array.from(this.#sentinelSeedNodes);
		}
		#handleSentinelFailure(node) {
			const found = this.#sentinelRootNodes.findIndex((rootNode) => rootNode.host === node.host && rootNode.port === node.port);
			if (found !== -1) this.#sentinelRootNodes.splice(found, 1);
			this.#restoreSentinelRootNodesIfEmpty();
			this.#resetInBackground();
		}
		async close() {
			return this.#teardown("close");
		}
		async destroy() {
			return this.#teardown("destroy");
		}
		#teardown(kind) {
			if (this.#teardownPromise === void 0) {
				const teardown = (kind === "destroy" ? this.#doDestroy() : this.#doClose()).finally(() => {
					if (this.#teardownPromise === teardown) {
						this.#teardownPromise = void 0;
						this.#teardownKind = void 0;
					}
				});
				if (this.#teardownPromise === void 0) {
					this.#teardownKind = kind;
					this.#teardownPromise = teardown;
				}
				return teardown;
			}
			if (kind === "destroy" && this.#teardownKind === "close") {
				this.#teardownKind = "destroy";
				this.#escalateToDestroy?.();
			}
			return this.#teardownPromise;
		}
		async #doClose() {
			this.#destroy = true;
			if (this.#connectPromise != void 0) await this.#connectPromise.catch(() => void 0);
			this.#setReady(false);
			this.#clientSideCache?.onPoolClose();
			if (this.#scanTimer) {
				clearInterval(this.#scanTimer);
				this.#scanTimer = void 0;
			}
			const clients = [];
			const gracefulClosePromises = [];
			if (this.#sentinelClient !== void 0) {
				if (this.#sentinelClient.isOpen) {
					clients.push(this.#sentinelClient);
					gracefulClosePromises.push(this.#sentinelClient.close());
				}
				this.#sentinelClient = void 0;
			}
			for (const client of this.#masterClients) if (client.isOpen) {
				clients.push(client);
				gracefulClosePromises.push(client.close());
			}
			this.#masterClients = [];
			for (const client of this.#replicaClients) if (client.isOpen) {
				clients.push(client);
				gracefulClosePromises.push(client.close());
			}
			this.#replicaClients = [];
			await new Promise((resolve) => {
				let settled = false;
				const forceDestroy = () => {
					if (settled) return;
					settled = true;
					this.#escalateToDestroy = void 0;
					for (const client of clients) try {
						client.destroy();
					} catch {}
					resolve();
				};
				if (this.#teardownKind === "destroy") {
					forceDestroy();
					return;
				}
				this.#escalateToDestroy = forceDestroy;
				Promise.allSettled(gracefulClosePromises).then(() => {
					if (settled) return;
					settled = true;
					this.#escalateToDestroy = void 0;
					resolve();
				});
			});
			this.#pubSubProxy.destroy();
			this.#destroy = false;
			this.#teardownPromise = void 0;
			this.#teardownKind = void 0;
			this.#setOpen(false);
		}
		async #doDestroy() {
			this.#destroy = true;
			if (this.#connectPromise != void 0) await this.#connectPromise.catch(() => void 0);
			this.#setReady(false);
			this.#clientSideCache?.onPoolClose();
			if (this.#scanTimer) {
				clearInterval(this.#scanTimer);
				this.#scanTimer = void 0;
			}
			if (this.#sentinelClient !== void 0) {
				if (this.#sentinelClient.isOpen) this.#sentinelClient.destroy();
				this.#sentinelClient = void 0;
			}
			for (const client of this.#masterClients) if (client.isOpen) client.destroy();
			this.#masterClients = [];
			for (const client of this.#replicaClients) if (client.isOpen) client.destroy();
			this.#replicaClients = [];
			this.#pubSubProxy.destroy();
			this.#destroy = false;
			this.#teardownPromise = void 0;
			this.#teardownKind = void 0;
			this.#setOpen(false);
		}
		async subscribe(channels, listener, bufferMode) {
			return this.#pubSubProxy.subscribe(channels, listener, bufferMode);
		}
		async unsubscribe(channels, listener, bufferMode) {
			return this.#pubSubProxy.unsubscribe(channels, listener, bufferMode);
		}
		async pSubscribe(patterns, listener, bufferMode) {
			return this.#pubSubProxy.pSubscribe(patterns, listener, bufferMode);
		}
		async pUnsubscribe(patterns, listener, bufferMode) {
			return this.#pubSubProxy.pUnsubscribe(patterns, listener, bufferMode);
		}
		async sSubscribe(channels, listener, bufferMode) {
			return this.#pubSubProxy.sSubscribe(channels, listener, bufferMode);
		}
		async sUnsubscribe(channels, listener, bufferMode) {
			return this.#pubSubProxy.sUnsubscribe(channels, listener, bufferMode);
		}
		async observe() {
			this.#restoreSentinelRootNodesIfEmpty();
			for (const node of this.#sentinelRootNodes) {
				let client;
				try {
					this.#trace(`observe: trying to connect to sentinel: ${node.host}:${node.port}`);
					client = this.#createClient(node, this.#sentinelClientOptions, false);
					client.on("error", (err) => this.emit("error", `obseve client error: ${err}`));
					await client.connect();
					this.#trace(`observe: connected to sentinel`);
					const [sentinelData, masterData, replicaData] = await Promise.all([
						client.sentinel.sentinelSentinels(this.#name),
						client.sentinel.sentinelMaster(this.#name),
						client.sentinel.sentinelReplicas(this.#name)
					]);
					this.#trace("observe: got all sentinel data");
					return {
						sentinelConnected: node,
						sentinelData,
						masterData,
						replicaData,
						currentMaster: this.getMasterNode(),
						currentReplicas: this.getReplicaNodes(),
						currentSentinel: this.getSentinelNode(),
						replicaPoolSize: this.#replicaPoolSize,
						useReplicas: this.useReplicas
					};
				} catch (err) {
					this.#trace(`observe: error ${err}`);
					this.emit("error", err);
				} finally {
					if (client !== void 0 && client.isOpen) {
						this.#trace(`observe: destroying sentinel client`);
						client.destroy();
					}
				}
			}
			this.#trace(`observe: none of the sentinels are available`);
			throw new Error("None of the sentinels are available");
		}
		analyze(observed) {
			let master = (0, utils_1.parseNode)(observed.masterData);
			if (master === void 0) {
				this.#trace(`analyze: no valid master node because ${observed.masterData.flags}`);
				throw new Error("no valid master node");
			}
			if (master.host === observed.currentMaster?.host && master.port === observed.currentMaster?.port) {
				this.#trace(`analyze: master node hasn't changed from ${observed.currentMaster?.host}:${observed.currentMaster?.port}`);
				master = void 0;
			} else this.#trace(`analyze: master node has changed to ${master.host}:${master.port} from ${observed.currentMaster?.host}:${observed.currentMaster?.port}`);
			let sentinel = observed.sentinelConnected;
			if (sentinel.host === observed.currentSentinel?.host && sentinel.port === observed.currentSentinel.port) {
				this.#trace(`analyze: sentinel node hasn't changed`);
				sentinel = void 0;
			} else this.#trace(`analyze: sentinel node has changed to ${sentinel.host}:${sentinel.port}`);
			const replicasToClose = [];
			const replicasToOpen = new Map();
			const desiredSet = new Set();
			const seen = new Set();
			if (observed.useReplicas) {
				const replicaList = (0, utils_1.createNodeList)(observed.replicaData);
				for (const node of replicaList) desiredSet.add(JSON.stringify(node));
				for (const [node, value] of observed.currentReplicas) if (!desiredSet.has(JSON.stringify(node))) {
					replicasToClose.push(node);
					this.#trace(`analyze: adding ${node.host}:${node.port} to replicsToClose`);
				} else {
					seen.add(JSON.stringify(node));
					if (value != observed.replicaPoolSize) {
						replicasToOpen.set(node, observed.replicaPoolSize - value);
						this.#trace(`analyze: adding ${node.host}:${node.port} to replicsToOpen`);
					}
				}
				for (const node of replicaList) if (!seen.has(JSON.stringify(node))) {
					replicasToOpen.set(node, observed.replicaPoolSize);
					this.#trace(`analyze: adding ${node.host}:${node.port} to replicsToOpen`);
				}
			}
			return {
				sentinelList: [observed.sentinelConnected].concat((0, utils_1.createNodeList)(observed.sentinelData)),
				epoch: Number(observed.masterData["config-epoch"]),
				sentinelToOpen: sentinel,
				masterToOpen: master,
				replicasToClose,
				replicasToOpen
			};
		}
		async transform(analyzed) {
			this.#trace("transform: enter");
			const promises = [];
			if (analyzed.sentinelToOpen) {
				this.#trace(`transform: opening a new sentinel`);
				if (this.#sentinelClient !== void 0 && this.#sentinelClient.isOpen) {
					this.#trace(`transform: destroying old sentinel as open`);
					this.#sentinelClient.destroy();
					this.#sentinelClient = void 0;
				} else this.#trace(`transform: not destroying old sentinel as not open`);
				this.#trace(`transform: creating new sentinel to ${analyzed.sentinelToOpen.host}:${analyzed.sentinelToOpen.port}`);
				const node = analyzed.sentinelToOpen;
				const client = this.#createClient(analyzed.sentinelToOpen, this.#sentinelClientOptions, false);
				client.on("error", (err) => {
					if (this.#passthroughClientErrorEvents) this.emit("error", new Error(`Sentinel Client (${node.host}:${node.port}): ${err.message}`, { cause: err }));
					const event = {
						type: "SENTINEL",
						node: (0, utils_1.clientSocketToNode)(client.options.socket),
						error: err
					};
					this.emit("client-error", event);
					this.#handleSentinelFailure(node);
				});
				this.#sentinelClient = client;
				this.#trace(`transform: adding sentinel client connect() to promise list`);
				const promise = this.#sentinelClient.connect().then((client) => {
					return this.#createPubSub(client);
				});
				promises.push(promise);
				this.#trace(`created sentinel client to ${analyzed.sentinelToOpen.host}:${analyzed.sentinelToOpen.port}`);
				const event = {
					type: "SENTINEL_CHANGE",
					node: analyzed.sentinelToOpen
				};
				this.#trace(`transform: emiting topology-change event for sentinel_change`);
				if (!this.emit("topology-change", event)) this.#trace(`transform: emit for topology-change for sentinel_change returned false`);
			}
			if (analyzed.masterToOpen) {
				this.#trace(`transform: opening a new master`);
				this.#setReady(false);
				const masterPromises = [];
				const masterWatches = [];
				this.#trace(`transform: destroying old masters if open`);
				for (const client of this.#masterClients) {
					masterWatches.push(client.isWatching || client.isDirtyWatch);
					if (client.isOpen) client.destroy();
				}
				this.#masterClients = [];
				this.#trace(`transform: creating all master clients and adding connect promises`);
				for (let i = 0; i < this.#masterPoolSize; i++) {
					const node = analyzed.masterToOpen;
					const client = this.#createClient(analyzed.masterToOpen, this.#nodeClientOptions);
					client.on("error", (err) => {
						if (this.#passthroughClientErrorEvents) this.emit("error", new Error(`Master Client (${node.host}:${node.port}): ${err.message}`, { cause: err }));
						const event = {
							type: "MASTER",
							node: (0, utils_1.clientSocketToNode)(client.options.socket),
							error: err
						};
						this.emit("client-error", event);
					});
					if (masterWatches[i]) client.setDirtyWatch("sentinel config changed in middle of a WATCH Transaction");
					this.#masterClients.push(client);
					masterPromises.push(this.#connectOrFail(client));
					this.#trace(`created master client to ${analyzed.masterToOpen.host}:${analyzed.masterToOpen.port}`);
				}
				this.#trace(`transform: adding promise to change #pubSubProxy node`);
				const mappedPubSubNode = (0, utils_1.getMappedNode)(analyzed.masterToOpen.host, analyzed.masterToOpen.port, this.#nodeAddressMap);
				masterPromises.push(this.#pubSubProxy.changeNode(mappedPubSubNode));
				promises.push(...masterPromises);
				const event = {
					type: "MASTER_CHANGE",
					node: analyzed.masterToOpen
				};
				this.#trace(`transform: emiting topology-change event for master_change`);
				if (!this.emit("topology-change", event)) this.#trace(`transform: emit for topology-change for master_change returned false`);
			}
			const replicaCloseSet = new Set();
			for (const node of analyzed.replicasToClose) {
				const str = JSON.stringify(node);
				replicaCloseSet.add(str);
			}
			const newClientList = [];
			const removedSet = new Set();
			for (const replica of this.#replicaClients) {
				const node = (0, utils_1.clientSocketToNode)(replica.options.socket);
				const str = JSON.stringify(node);
				if (replicaCloseSet.has(str) || !replica.isOpen) {
					if (replica.isOpen) {
						const sockOpts = replica.options?.socket;
						this.#trace(`destroying replica client to ${sockOpts?.host}:${sockOpts?.port}`);
						replica.destroy();
					}
					if (!removedSet.has(str)) {
						const event = {
							type: "REPLICA_REMOVE",
							node
						};
						this.emit("topology-change", event);
						removedSet.add(str);
					}
				} else newClientList.push(replica);
			}
			this.#replicaClients = newClientList;
			if (analyzed.replicasToOpen.size != 0) for (const [node, size] of analyzed.replicasToOpen) {
				for (let i = 0; i < size; i++) {
					const client = this.#createClient(node, this.#nodeClientOptions);
					client.on("error", (err) => {
						if (this.#passthroughClientErrorEvents) this.emit("error", new Error(`Replica Client (${node.host}:${node.port}): ${err.message}`, { cause: err }));
						const event = {
							type: "REPLICA",
							node: (0, utils_1.clientSocketToNode)(client.options.socket),
							error: err
						};
						this.emit("client-error", event);
					});
					this.#replicaClients.push(client);
					promises.push(this.#connectOrFail(client));
					this.#trace(`created replica client to ${node.host}:${node.port}`);
				}
				const event = {
					type: "REPLICA_ADD",
					node
				};
				this.emit("topology-change", event);
			}
			const mergedSentinelList = (0, utils_1.mergeSentinelNodes)(this.#sentinelSeedNodes, analyzed.sentinelList);
			if (this.#sentinelNodeListKey(mergedSentinelList) !== this.#sentinelNodeListKey(this.#sentinelRootNodes)) {
				this.#sentinelRootNodes = mergedSentinelList;
				const event = {
					type: "SENTINE_LIST_CHANGE",
					size: mergedSentinelList.length
				};
				this.emit("topology-change", event);
			}
			await Promise.all(promises);
			this.#trace("transform: exit");
		}
		getMasterNode() {
			if (this.#masterClients.length == 0) return;
			for (const master of this.#masterClients) if (master.isReady) return (0, utils_1.clientSocketToNode)(master.options.socket);
		}
		getSentinelNode() {
			if (this.#sentinelClient === void 0) return;
			return (0, utils_1.clientSocketToNode)(this.#sentinelClient.options.socket);
		}
		getReplicaNodes() {
			const ret = new Map();
			const initialMap = new Map();
			for (const replica of this.#replicaClients) {
				const node = (0, utils_1.clientSocketToNode)(replica.options.socket);
				const hash = JSON.stringify(node);
				if (replica.isReady) initialMap.set(hash, (initialMap.get(hash) ?? 0) + 1);
				else if (!initialMap.has(hash)) initialMap.set(hash, 0);
			}
			for (const [key, value] of initialMap) ret.set(JSON.parse(key), value);
			return ret;
		}
		setTracer(tracer) {
			if (tracer) this.#trace = (msg) => {
				tracer.push(msg);
			};
			else this.#trace = () => {};
		}
	};
	exports.RedisSentinelInternal = RedisSentinelInternal;
	var RedisSentinelFactory = class extends node_events_1.EventEmitter {
		options;
		#sentinelRootNodes;
		#replicaIdx = -1;
		constructor(options) {
			super();
			this.options = options;
			this.#sentinelRootNodes = options.sentinelRootNodes;
		}
		async updateSentinelRootNodes() {
			for (const node of this.#sentinelRootNodes) {
				const client = client_1.default.create({
					...this.options.sentinelClientOptions,
					socket: {
						...this.options.sentinelClientOptions?.socket,
						host: node.host,
						port: node.port,
						reconnectStrategy: false
					},
					modules: module_1.default
				}).on("error", (err) => this.emit(`updateSentinelRootNodes: ${err}`));
				try {
					await client.connect();
				} catch {
					if (client.isOpen) client.destroy();
					continue;
				}
				try {
					const sentinelData = await client.sentinel.sentinelSentinels(this.options.name);
					this.#sentinelRootNodes = [node].concat((0, utils_1.createNodeList)(sentinelData));
					return;
				} finally {
					client.destroy();
				}
			}
			throw new Error("Couldn't connect to any sentinel node");
		}
		async getMasterNode() {
			let connected = false;
			for (const node of this.#sentinelRootNodes) {
				const client = client_1.default.create({
					...this.options.sentinelClientOptions,
					socket: {
						...this.options.sentinelClientOptions?.socket,
						host: node.host,
						port: node.port,
						reconnectStrategy: false
					},
					modules: module_1.default
				}).on("error", (err) => this.emit(`getMasterNode: ${err}`));
				try {
					await client.connect();
				} catch {
					if (client.isOpen) client.destroy();
					continue;
				}
				connected = true;
				try {
					const masterData = await client.sentinel.sentinelMaster(this.options.name);
					const master = (0, utils_1.parseNode)(masterData);
					if (master === void 0) continue;
					return master;
				} finally {
					client.destroy();
				}
			}
			if (connected) throw new Error("Master Node Not Enumerated");
			throw new Error("couldn't connect to any sentinels");
		}
		async getMasterClient() {
			const master = await this.getMasterNode();
			const socket = (0, utils_1.getMappedNode)(master.host, master.port, this.options.nodeAddressMap);
			return client_1.default.create({
				...this.options.nodeClientOptions,
				socket: {
					...this.options.nodeClientOptions?.socket,
					host: socket.host,
					port: socket.port
				}
			});
		}
		async getReplicaNodes() {
			let connected = false;
			for (const node of this.#sentinelRootNodes) {
				const client = client_1.default.create({
					...this.options.sentinelClientOptions,
					socket: {
						...this.options.sentinelClientOptions?.socket,
						host: node.host,
						port: node.port,
						reconnectStrategy: false
					},
					modules: module_1.default
				}).on("error", (err) => this.emit(`getReplicaNodes: ${err}`));
				try {
					await client.connect();
				} catch {
					if (client.isOpen) client.destroy();
					continue;
				}
				connected = true;
				try {
					const replicaData = await client.sentinel.sentinelReplicas(this.options.name);
					const replicas = (0, utils_1.createNodeList)(replicaData);
					if (replicas.length == 0) continue;
					return replicas;
				} finally {
					client.destroy();
				}
			}
			if (connected) throw new Error("No Replicas Nodes Enumerated");
			throw new Error("couldn't connect to any sentinels");
		}
		async getReplicaClient() {
			const replicas = await this.getReplicaNodes();
			if (replicas.length == 0) throw new Error("no available replicas");
			this.#replicaIdx++;
			if (this.#replicaIdx >= replicas.length) this.#replicaIdx = 0;
			const replica = replicas[this.#replicaIdx];
			const socket = (0, utils_1.getMappedNode)(replica.host, replica.port, this.options.nodeAddressMap);
			return client_1.default.create({
				...this.options.nodeClientOptions,
				socket: {
					...this.options.nodeClientOptions?.socket,
					host: socket.host,
					port: socket.port
				}
			});
		}
	};
	exports.RedisSentinelFactory = RedisSentinelFactory;
}));
// src/relay/store/valkey/address.ts
var import_dist = require_rolldown_runtime.__commonJSMin(((exports, module, this$1) => {
	var __createBinding = this$1 && this$1.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __exportStar = this$1 && this$1.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	var __importDefault = this$1 && this$1.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CHANNELS = exports.OpenTelemetry = exports.BasicPooledClientSideCache = exports.BasicClientSideCache = exports.AR_OPERATIONS = exports.AR_PREDICATE_COMBINATORS = exports.AR_PREDICATE_TYPES = exports.REDIS_FLUSH_MODES = exports.COMMAND_LIST_FILTER_BY = exports.CLUSTER_SLOT_STATES = exports.FAILOVER_MODES = exports.CLIENT_UNBLOCK_MODES = exports.CLIENT_KILL_FILTERS = exports.GEO_REPLY_WITH = exports.createSentinel = exports.RedisSentinelClient = exports.RedisSentinel = exports.createCluster = exports.RedisCluster = exports.createClientPool = exports.RedisClientPool = exports.createClient = exports.RedisClient = exports.digest = exports.defineScript = exports.VerbatimString = exports.RESP_TYPES = exports.DEFAULT_RESP = void 0;
	var types_1 = require_types$2();
	Object.defineProperty(exports, "DEFAULT_RESP", {
		enumerable: true,
		get: function() {
			return types_1.DEFAULT_RESP;
		}
	});
	var decoder_1 = require_decoder();
	Object.defineProperty(exports, "RESP_TYPES", {
		enumerable: true,
		get: function() {
			return decoder_1.RESP_TYPES;
		}
	});
	var verbatim_string_1 = require_verbatim_string();
	Object.defineProperty(exports, "VerbatimString", {
		enumerable: true,
		get: function() {
			return verbatim_string_1.VerbatimString;
		}
	});
	var lua_script_1 = require_lua_script();
	Object.defineProperty(exports, "defineScript", {
		enumerable: true,
		get: function() {
			return lua_script_1.defineScript;
		}
	});
	var digest_1 = require_digest();
	Object.defineProperty(exports, "digest", {
		enumerable: true,
		get: function() {
			return digest_1.digest;
		}
	});
	__exportStar(require_errors(), exports);
	const client_1 = __importDefault(require_client());
	exports.RedisClient = client_1.default;
	exports.createClient = client_1.default.create;
	const pool_1 = require_pool();
	Object.defineProperty(exports, "RedisClientPool", {
		enumerable: true,
		get: function() {
			return pool_1.RedisClientPool;
		}
	});
	exports.createClientPool = pool_1.RedisClientPool.create;
	const cluster_1 = __importDefault(require_cluster());
	exports.RedisCluster = cluster_1.default;
	exports.createCluster = cluster_1.default.create;
	const sentinel_1 = __importDefault(require_sentinel());
	exports.RedisSentinel = sentinel_1.default;
	var sentinel_2 = require_sentinel();
	Object.defineProperty(exports, "RedisSentinelClient", {
		enumerable: true,
		get: function() {
			return sentinel_2.RedisSentinelClient;
		}
	});
	exports.createSentinel = sentinel_1.default.create;
	var GEOSEARCH_WITH_1 = require_GEOSEARCH_WITH();
	Object.defineProperty(exports, "GEO_REPLY_WITH", {
		enumerable: true,
		get: function() {
			return GEOSEARCH_WITH_1.GEO_REPLY_WITH;
		}
	});
	var commands_1 = require_commands$1();
	Object.defineProperty(exports, "CLIENT_KILL_FILTERS", {
		enumerable: true,
		get: function() {
			return commands_1.CLIENT_KILL_FILTERS;
		}
	});
	Object.defineProperty(exports, "CLIENT_UNBLOCK_MODES", {
		enumerable: true,
		get: function() {
			return commands_1.CLIENT_UNBLOCK_MODES;
		}
	});
	Object.defineProperty(exports, "FAILOVER_MODES", {
		enumerable: true,
		get: function() {
			return commands_1.FAILOVER_MODES;
		}
	});
	Object.defineProperty(exports, "CLUSTER_SLOT_STATES", {
		enumerable: true,
		get: function() {
			return commands_1.CLUSTER_SLOT_STATES;
		}
	});
	Object.defineProperty(exports, "COMMAND_LIST_FILTER_BY", {
		enumerable: true,
		get: function() {
			return commands_1.COMMAND_LIST_FILTER_BY;
		}
	});
	Object.defineProperty(exports, "REDIS_FLUSH_MODES", {
		enumerable: true,
		get: function() {
			return commands_1.REDIS_FLUSH_MODES;
		}
	});
	Object.defineProperty(exports, "AR_PREDICATE_TYPES", {
		enumerable: true,
		get: function() {
			return commands_1.AR_PREDICATE_TYPES;
		}
	});
	Object.defineProperty(exports, "AR_PREDICATE_COMBINATORS", {
		enumerable: true,
		get: function() {
			return commands_1.AR_PREDICATE_COMBINATORS;
		}
	});
	Object.defineProperty(exports, "AR_OPERATIONS", {
		enumerable: true,
		get: function() {
			return commands_1.AR_OPERATIONS;
		}
	});
	var cache_1 = require_cache();
	Object.defineProperty(exports, "BasicClientSideCache", {
		enumerable: true,
		get: function() {
			return cache_1.BasicClientSideCache;
		}
	});
	Object.defineProperty(exports, "BasicPooledClientSideCache", {
		enumerable: true,
		get: function() {
			return cache_1.BasicPooledClientSideCache;
		}
	});
	var opentelemetry_1 = require_opentelemetry();
	Object.defineProperty(exports, "OpenTelemetry", {
		enumerable: true,
		get: function() {
			return opentelemetry_1.OpenTelemetry;
		}
	});
	var tracing_1 = require_tracing();
	Object.defineProperty(exports, "CHANNELS", {
		enumerable: true,
		get: function() {
			return tracing_1.CHANNELS;
		}
	});
}))();
const refuse$1 = (message, hint) => new require_schemas.CodedError("relay_store", message, { hint });
function parseStoreAddress(text) {
	if (text.startsWith("unix:/")) return {
		kind: "server",
		url: "",
		path: text.slice(5)
	};
	const [, name = null, list = text] = /^sentinel:([\w.-]+)@(.*)$/.exec(text) ?? [];
	const urls = list.split(",").map((url) => url.trim());
	for (const url of urls) check(url);
	if (name !== null) return {
		kind: "sentinel",
		name,
		urls
	};
	const [url = ""] = urls;
	return urls.length > 1 ? {
		kind: "cluster",
		urls
	} : {
		kind: "server",
		url,
		path: null
	};
}
function check(text) {
	const url = URL.canParse(text) ? new URL(text) : null;
	if (url === null || !["redis:", "rediss:"].includes(url.protocol) || url.hostname === "") throw refuse$1("PAGER_TRIAGE_RELAY_STORE is not the address of a Valkey or Redis.", "Write it as rediss://USER:PASSWORD@HOST:PORT, or leave it empty to hold everything in memory.");
	const protocol = url.protocol === "rediss:" ? "https:" : "http:";
	if (!require_schemas.isSafeForKey({ origin: `${protocol}//${url.host}` })) throw refuse$1("PAGER_TRIAGE_RELAY_STORE would send titles of incidents unencrypted.", "Use rediss:// for another computer.");
}
// src/relay/store/valkey/connection.ts
const DEADLINE_MS = 5e3;
const MAX_PAUSE_MS = 2e3;
async function openValkey(address, onLost) {
	const client = clientFor(parseStoreAddress(address), onLost);
	try {
		await withDeadline(client.connect());
	} catch (error) {
		await client.destroy();
		throw new require_schemas.CodedError("relay_store", "The store of the relay cannot be reached.", {
			hint: "Check PAGER_TRIAGE_RELAY_STORE, its user and password, and its certificate.",
			cause: error
		});
	}
	return {
		send: (key, command) => withDeadline(client.send(key, [...command])),
		subscribe: async (channel, listener) => {
			await withDeadline(client.subscribe(channel, listener));
		},
		[Symbol.asyncDispose]: async () => {
			await client.destroy();
		}
	};
}
function clientFor(address, onLost) {
	if (address.kind === "cluster") return clusterClient(address, onLost);
	return address.kind === "sentinel" ? sentinelClient(address, onLost) : serverClient(address, onLost);
}
function serverClient({ url, path }, onLost) {
	let isStarted = false;
	const reconnectStrategy = (retries) => isStarted ? pause(retries) : false;
	const client = (0, import_dist.createClient)({
		...path === null ? {
			url,
			socket: { reconnectStrategy }
		} : { socket: {
			path,
			reconnectStrategy
		} },
		disableOfflineQueue: true,
		disableClientInfo: true
	});
	const subscriber = client.duplicate();
	client.on("error", onLost);
	subscriber.on("error", onLost);
	return {
		send: (_, command) => client.sendCommand(command),
		subscribe: (channel, listener) => subscriber.subscribe(channel, listener),
		connect: async () => {
			await Promise.all([client.connect(), subscriber.connect()]);
			isStarted = true;
		},
		destroy: () => {
			for (const each of [client, subscriber]) if (each.isOpen) each.destroy();
		}
	};
}
function clusterClient({ urls }, onLost) {
	const [first] = urls;
	const { username, password } = new URL(first ?? "");
	const defaults = {
		...username && { username: decodeURIComponent(username) },
		...password && { password: decodeURIComponent(password) },
		socket: {
			...first?.startsWith("rediss:") && { tls: true },
			reconnectStrategy: pause
		},
		disableClientInfo: true
	};
	const client = (0, import_dist.createCluster)({
		rootNodes: urls.map((url) => ({ url })),
		defaults
	});
	client.on("error", onLost);
	return {
		send: (key, command) => client.sendCommand(key, false, command),
		subscribe: (channel, listener) => client.subscribe(channel, listener),
		connect: () => client.connect(),
		destroy: () => client.destroy()
	};
}
function sentinelClient(address, onLost) {
	const urls = address.urls.map((url) => new URL(url));
	const [{ username = "", password = "", protocol = "" } = {}] = urls;
	const options = {
		...username && { username: decodeURIComponent(username) },
		...password && { password: decodeURIComponent(password) },
		socket: {
			...protocol === "rediss:" && { tls: true },
			reconnectStrategy: pause
		},
		disableClientInfo: true
	};
	const client = (0, import_dist.createSentinel)({
		name: address.name,
		sentinelRootNodes: urls.map(({ hostname, port }) => ({
			host: hostname,
			port: Number(port || 26379)
		})),
		nodeClientOptions: options,
		sentinelClientOptions: options
	});
	client.on("error", onLost);
	return {
		send: (_, command) => client.sendCommand(false, command),
		subscribe: (channel, listener) => client.subscribe(channel, listener),
		connect: () => client.connect(),
		destroy: () => client.destroy()
	};
}
const pause = (retries) => Math.min(50 * 2 ** Math.min(retries, 10), MAX_PAUSE_MS);
async function withDeadline(work) {
	let timer;
	const late = new Promise((_, reject) => {
		timer = setTimeout(() => reject(new Error("the store does not answer")), DEADLINE_MS);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
	}
}
// src/relay/store/valkey/encoding.ts
const ref = require_schemas.object({
	id: require_schemas.string(),
	name: require_schemas.string()
}).nullable();
const counts = require_schemas.object({
	all: require_schemas.number(),
	triggered: require_schemas.number(),
	resolved: require_schemas.number()
}).nullable();
const actor = require_schemas.object({
	id: require_schemas.string(),
	type: require_schemas.string()
}).nullable();
const time = require_schemas.number().nullable();
const FIELDS = {
	id: require_schemas.string(),
	number: require_schemas.number(),
	title: require_schemas.string(),
	status: require_schemas.string(),
	urgency: require_schemas.string(),
	priority: ref,
	service: ref,
	createdAt: require_schemas.number(),
	resolvedAt: time,
	statusChangedAt: time,
	changedBy: actor,
	mergedInto: require_schemas.string().nullable(),
	url: require_schemas.string().nullable(),
	alerts: counts,
	changedAt: require_schemas.number(),
	whole: require_schemas.string().nullable()
};
const NAMES = Object.keys(FIELDS);
const record = require_schemas.object(FIELDS);
const PARTS = [
	"services",
	"business_services",
	"maintenance_windows",
	"oncalls",
	"dependencies"
];
const incident = require_schemas.tuple([require_schemas._enum(["poll", "webhook"])]).rest(require_schemas.unknown()).transform(([from, ...values], context) => {
	const parsed = record.safeParse(Object.fromEntries(NAMES.map((name, at) => [name, values[at]])));
	if (parsed.success) return {
		kind: "incident",
		from,
		record: parsed.data
	};
	context.addIssue({
		code: "custom",
		message: "not an incident"
	});
	return require_schemas.NEVER;
});
const other = require_schemas.discriminatedUnion("kind", [
	require_schemas.object({
		kind: require_schemas.literal("deleted"),
		id: require_schemas.string()
	}),
	require_schemas.object({
		kind: require_schemas.literal("part"),
		part: require_schemas._enum(PARTS),
		key: require_schemas.string(),
		items: require_schemas.array(require_schemas.unknown())
	}),
	require_schemas.object({
		kind: require_schemas.literal("swept"),
		sweep: require_schemas._enum([
			"open",
			"log",
			"history"
		]),
		since: require_schemas.number()
	}),
	require_schemas.object({
		kind: require_schemas.literal("stale"),
		part: require_schemas._enum(PARTS),
		key: require_schemas.string()
	})
]);
function encode(change, ofStore) {
	switch (change.kind) {
		case "incident": {
			const { id, changedAt } = change.record;
			const values = Object.values(record.parse(change.record));
			return [
				"incident",
				id,
				String(changedAt),
				JSON.stringify([change.from, ...values])
			];
		}
		case "deleted": return [
			"deleted",
			change.id,
			"0",
			JSON.stringify(change)
		];
		case "stale": return [
			"stale",
			"",
			"0",
			JSON.stringify(change)
		];
		case "part":
		case "swept": {
			const { readAt, ...content } = change;
			return [
				"kept",
				fieldOf(change),
				String(ofStore(readAt)),
				JSON.stringify(content)
			];
		}
	}
}
const fieldOf = (change) => change.kind === "part" ? `${change.part} ${change.key}` : change.sweep;
function decode(content, readAt) {
	if (Array.isArray(content)) return incident.safeParse(content).data ?? null;
	const change = other.safeParse(content).data ?? null;
	return change?.kind === "part" || change?.kind === "swept" ? {
		...change,
		readAt
	} : change;
}
const message = require_schemas.object({
	epoch: require_schemas.string(),
	number: require_schemas.number(),
	replica: require_schemas.string(),
	changes: require_schemas.array(require_schemas.tuple([require_schemas.number(), require_schemas.unknown()]))
});
const parseMessage = (text) => message.safeParse(require_schemas.parseJson(text)).data ?? null;
function parseStored(text) {
	const [, at = "", content = ""] = /^(\d+) \d+ \S+ ([\s\S]*)$/.exec(text) ?? [];
	return {
		at: Number(at),
		content: require_schemas.parseJson(content)
	};
}
// src/relay/store/valkey/scripts.ts
const key = (name) => `{pager-triage}:${name}`;
const KEYS = {
	epoch: key("epoch"),
	sequence: key("sequence"),
	fence: key("fence"),
	leader: key("leader"),
	incidents: key("incidents"),
	kept: key("kept"),
	deleted: key("deleted"),
	secret: key("secret"),
	spent: key("spent"),
	changes: key("changes")
};
const onceKey = (kind, id) => key(`${kind}:${id}`);
const NOW = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local function text(number) return string.format('%.0f', number) end
`;
const EPOCH = `
local epoch = redis.call('GET', KEYS[1])
if not epoch then
  epoch = text(now)
  redis.call('SET', KEYS[1], epoch)
end
`;
`${NOW}${EPOCH}`;
const LEAD = `
local _, fence, leader = unpack(KEYS)
${NOW}${EPOCH}
local holder = redis.call('GET', leader)
local fencing = redis.call('GET', fence)
if holder and (holder ~= ARGV[1] or not fencing) then return { text(now), epoch, '' } end
if not holder then
  fencing = text(math.max(tonumber(fencing or '0') + 1, now))
  redis.call('SET', fence, fencing)
end
redis.call('SET', leader, ARGV[1], 'PX', ARGV[2])
return { text(now), epoch, fencing }
`;
const SPEND = `
${NOW}
local minute = text(math.floor(now / 60000))
local known, count = string.match(redis.call('GET', KEYS[1]) or '', '^(%d+) (%d+)$')
count = known == minute and text(tonumber(count) + 1) or '1'
redis.call('SET', KEYS[1], minute .. ' ' .. count, 'EX', 120)
return count
`;
// src/relay/store/valkey/followed.ts
const PORTION = 500;
var Followed = class {
	#valkey;
	#replica;
	#time;
	#listener = null;
	#everything = () => [];
	#seen = 0;
	#epoch = null;
	isReset = false;
	#held = [];
	#isReading = false;
	constructor(valkey, replica, time) {
		this.#valkey = valkey;
		this.#replica = replica;
		this.#time = time;
	}
	get seen() {
		return this.#seen;
	}
	known() {
		return this.#everything();
	}
	async subscribe() {
		await this.#valkey.subscribe(KEYS.changes, (text) => {
			const message = parseMessage(text);
			if (message !== null) this.#receive(message);
		});
	}
	listen(listener, everything) {
		this.#listener = listener;
		this.#everything = everything;
		this.#release();
	}
	enter(epoch) {
		if (epoch === this.#epoch) return;
		this.isReset = this.#epoch !== null;
		this.#seen = 0;
		this.#epoch = epoch;
	}
	#receive(message) {
		this.enter(message.epoch);
		this.#take(message);
	}
	#take(message) {
		if (this.#held !== null) this.#held.push(message);
		else if (message.number === this.#seen + 1) this.#pass(message);
		else {
			this.#held = [message];
			this.readAgain();
		}
	}
	#pass({ number, replica, changes }) {
		this.#seen = number;
		const isOwn = replica === this.#replica;
		const passed = changes.flatMap(([at, content]) => decode(content, this.#time.local(at)) ?? []);
		const foreign = isOwn ? passed.filter(isWebhook) : passed;
		if (foreign.length > 0) this.#listener?.(foreign);
	}
	#release() {
		const held = this.#held ?? [];
		this.#held = null;
		for (const message of held) if (message.number > this.#seen) this.#take(message);
	}
	async readAgain() {
		if (this.#isReading) return;
		this.#isReading = true;
		this.#held ??= [];
		const since = this.#seen;
		try {
			for await (const changes of this.everything()) this.#listener?.(changes);
			const gone = await this.#deletedSince(since);
			if (gone.length > 0) this.#listener?.(gone);
			this.#release();
		} catch {
			this.#held = null;
			this.#seen = Math.min(0, since - 1);
		} finally {
			this.#isReading = false;
		}
	}
	async *everything() {
		const number = Number(await this.#valkey.send(KEYS.sequence, ["GET", KEYS.sequence]) ?? 0);
		for await (const values of this.#scan(KEYS.incidents)) yield this.#decoded(values);
		const sweeps = [];
		for await (const values of this.#scan(KEYS.kept)) {
			const changes = this.#decoded(values);
			sweeps.push(...changes.filter(({ kind }) => kind === "swept"));
			yield changes.filter(({ kind }) => kind !== "swept");
		}
		yield sweeps;
		this.#seen = number;
	}
	#decoded(values) {
		return values.flatMap((value) => {
			const { at, content } = parseStored(value);
			return decode(content, this.#time.local(at)) ?? [];
		});
	}
	async *#scan(key) {
		let cursor = "0";
		do {
			const reply = await this.#valkey.send(key, [
				"HSCAN",
				key,
				cursor,
				"COUNT",
				String(PORTION)
			]);
			const [next, pairs] = Array.isArray(reply) ? reply : [];
			cursor = String(next ?? "0");
			yield (Array.isArray(pairs) ? pairs : []).filter((_, at) => at % 2 === 1).map(String);
		} while (cursor !== "0");
	}
	async #deletedSince(number) {
		const reply = await this.#valkey.send(KEYS.deleted, [
			"ZRANGEBYSCORE",
			KEYS.deleted,
			`(${number}`,
			"+inf"
		]);
		return (Array.isArray(reply) ? reply : []).map((id) => ({
			kind: "deleted",
			id: String(id)
		}));
	}
};
const isWebhook = (change) => change.kind === "stale" || change.kind === "incident" && change.from === "webhook";
// src/relay/store/valkey/persistence.ts
const HINT = "Set save \"\", appendonly no and maxmemory-policy noeviction in its configuration, and allow the relay's user +config|get (docs/relay.md).";
const refuse = (fault) => new require_schemas.CodedError("relay_store", fault, { hint: HINT });
async function refusePersistence(valkey) {
	for (const [name, off] of [
		["save", ""],
		["appendonly", "no"],
		["maxmemory-policy", "noeviction"]
	]) {
		const value = await settingOf(valkey, name);
		if (value === null) throw refuse(`The store does not tell how "${name}" is set.`);
		if (value !== off) throw refuse(`The store has "${name}" set to "${value}" instead of "${off}".`);
	}
}
async function settingOf(valkey, name) {
	const reply = await valkey.send(KEYS.sequence, [
		"CONFIG",
		"GET",
		name
	]).catch((error) => {
		if (error instanceof Error && /NOPERM|unknown command|unknown subcommand/i.test(error.message)) return null;
		throw error;
	});
	if (Array.isArray(reply)) return typeof reply[1] === "string" ? reply[1] : null;
	const value = reply instanceof Map ? reply.get(name) : Object(reply)[name];
	return typeof value === "string" ? value : null;
}
// src/relay/store/valkey/store-clock.ts
var StoreClock = class {
	clock;
	elapsed;
	#ahead = {
		least: 0,
		most: 0
	};
	constructor(clock, elapsed) {
		this.clock = clock;
		this.elapsed = elapsed;
	}
	set(storeMs, sentAt) {
		this.#ahead = {
			least: storeMs - this.elapsed(),
			most: storeMs - sentAt
		};
	}
	ofStore(localMs) {
		const age = Math.max(0, this.clock().getTime() + 1 - localMs);
		return Math.max(0, Math.floor(this.elapsed() + this.#ahead.least - age));
	}
	local(storeMs) {
		const age = this.elapsed() + this.#ahead.most - storeMs;
		return this.clock().getTime() - Math.max(0, age);
	}
};
// src/relay/store/valkey/valkey-store.ts
const LEAD_MS = 15e3;
const BEAT_MS = 5e3;
const KEEP_SECONDS = 86400;
const SECRET_BYTES = 32;
var AnotherLeadsError = class extends require_schemas.CodedError {};
var ValkeyStore = class ValkeyStore {
	#valkey;
	#replica = (0, node_crypto.randomBytes)(8).toString("hex");
	#time;
	#followed;
	#beating;
	#fencing = null;
	#isBehind = false;
	#lostDeleted = new Set();
	#filling = null;
	#secret = null;
	#alone = {
		minute: 0,
		count: 0
	};
	#isVerified = false;
	constructor(valkey, { clock, elapsed }) {
		this.#valkey = valkey;
		this.#time = new StoreClock(clock, elapsed);
		this.#followed = new Followed(valkey, this.#replica, this.#time);
		this.#beating = setInterval(() => void this.#beat().catch(() => {}), BEAT_MS).unref();
	}
	static async open(options) {
		let store = null;
		const valkey = await openValkey(options.address, () => {
			if (store !== null) store.#isVerified = false;
		});
		store = new ValkeyStore(valkey, options);
		try {
			await store.#verify();
			await store.#followed.subscribe();
		} catch (error) {
			await store[Symbol.asyncDispose]();
			throw error;
		}
		return store;
	}
	async *load() {
		await this.#ask();
		yield* this.#followed.everything();
	}
	follow(...listening) {
		this.#followed.listen(...listening);
	}
	async publish(changes, fencing) {
		try {
			const written = this.#isBehind || this.#filling !== null ? changes.filter(({ kind }) => kind !== "swept") : changes;
			if (written.length > 0) await this.#write(written, fencing);
		} catch (error) {
			if (error instanceof AnotherLeadsError) throw error;
			if (fencing === null) return;
			this.#isBehind = true;
			for (const change of changes) if (change.kind === "deleted") this.#lostDeleted.add(change.id);
		}
	}
	async #write(changes, fencing) {
		if (!this.#isVerified) await this.#verify();
		const head = [
			fencing === null ? "" : String(fencing),
			String(this.#followed.seen),
			this.#replica,
			String(KEEP_SECONDS)
		];
		if (await this.#run("\nlocal _, sequence, fence, incidents, kept, deleted, channel = unpack(KEYS)\nlocal fencing, seen, replica, seconds = ARGV[1], tonumber(ARGV[2]), ARGV[3], ARGV[4]\nif fencing ~= '' and redis.call('GET', fence) ~= fencing then return 'fenced' end\n\nlocal time = redis.call('TIME')\nlocal now = time[1] * 1000 + math.floor(time[2] / 1000)\nlocal function text(number) return string.format('%.0f', number) end\n\nlocal epoch = redis.call('GET', KEYS[1])\nif not epoch then\n  epoch = text(now)\n  redis.call('SET', KEYS[1], epoch)\nend\n\nlocal number = text(tonumber(redis.call('GET', sequence) or '0') + 1)\nlocal published = {}\nfor i = 5, #ARGV, 4 do\n  local kind, field, at, content = ARGV[i], ARGV[i + 1], ARGV[i + 2], ARGV[i + 3]\n  local isNew = true\n  if kind == 'incident' then\n    local known = redis.call('HGET', incidents, field)\n    if known then\n      local changed, message, writer = string.match(known, '^(%d+) (%d+) (%S+)')\n      local isSeen = fencing ~= '' and (tonumber(message) <= seen or writer == replica)\n      isNew = isSeen or tonumber(at) > tonumber(changed)\n    end\n    if isNew then\n      redis.call('HSET', incidents, field, at .. ' ' .. number .. ' ' .. replica .. ' ' .. content)\n      redis.call('ZREM', deleted, field)\n    end\n  elseif kind == 'deleted' then\n    redis.call('HDEL', incidents, field)\n    redis.call('ZADD', deleted, number, field)\n  elseif kind == 'kept' then\n    redis.call('HSET', kept, field, at .. ' ' .. number .. ' ' .. replica .. ' ' .. content)\n  end\n  if isNew then published[#published + 1] = '[' .. at .. ',' .. content .. ']' end\nend\nif #published == 0 then return 'nothing' end\nredis.call('SET', sequence, number)\nfor _, each in ipairs({ sequence, incidents, kept, deleted }) do redis.call('EXPIRE', each, seconds) end\nredis.call('PUBLISH', channel,\n  '{\"epoch\":\"' .. epoch .. '\",\"number\":' .. number .. ',\"replica\":\"' .. replica .. '\",\"changes\":[' .. table.concat(published, ',') .. ']}')\nreturn 'written'\n", [
			KEYS.epoch,
			KEYS.sequence,
			KEYS.fence,
			KEYS.incidents,
			KEYS.kept,
			KEYS.deleted,
			KEYS.changes
		], [...head, ...changes.flatMap((change) => encode(change, (at) => this.#time.ofStore(at)))]) !== "fenced") return;
		this.#fencing = null;
		throw new AnotherLeadsError("relay_fenced", "another replica leads");
	}
	async lead() {
		await this.#beat().catch((error) => {
			if (error instanceof require_schemas.CodedError) this.#fencing = null;
		});
		return this.#fencing;
	}
	async #beat() {
		this.#fencing = await this.#ask();
		if (this.#fencing === null || !(this.#isBehind || this.#followed.isReset)) return;
		this.#filling ??= this.#fill(this.#fencing).catch(() => {
			this.#isBehind = true;
		}).finally(() => {
			this.#filling = null;
		});
	}
	async #ask() {
		await this.#verify();
		const sentAt = this.#time.elapsed();
		const keys = [
			KEYS.epoch,
			KEYS.fence,
			KEYS.leader
		];
		const reply = await this.#run(LEAD, keys, [this.#replica, String(LEAD_MS)]);
		const [now, epoch, fencing] = Array.isArray(reply) ? reply : [];
		this.#time.set(Number(now), sentAt);
		this.#followed.enter(String(epoch));
		return fencing ? Number(fencing) : null;
	}
	async #verify() {
		this.#isVerified = false;
		await refusePersistence(this.#valkey);
		await this.#share(this.#secret ?? (0, node_crypto.randomBytes)(SECRET_BYTES));
		this.#isVerified = true;
	}
	async #fill(fencing) {
		this.#isBehind = false;
		this.#followed.isReset = false;
		const gone = [...this.#lostDeleted].map((id) => ({
			kind: "deleted",
			id
		}));
		this.#lostDeleted = new Set();
		if (gone.length > 0) await this.#write(gone, fencing);
		for (const changes of this.#followed.known()) await this.#write(changes, fencing);
	}
	async once(kind, id, seconds) {
		const key = onceKey(kind, id);
		return await this.#valkey.send(key, [
			"SET",
			key,
			"1",
			"NX",
			"EX",
			String(seconds)
		]) !== null;
	}
	async spend() {
		try {
			return Number(await this.#run(SPEND, [KEYS.spent], []));
		} catch {
			const minute = Math.floor(this.#time.clock().getTime() / 6e4);
			this.#alone = {
				minute,
				count: minute === this.#alone.minute ? this.#alone.count + 1 : 1
			};
			return this.#alone.count;
		}
	}
	async secret() {
		return this.#secret ?? await this.#share((0, node_crypto.randomBytes)(SECRET_BYTES));
	}
	async #share(own) {
		await this.#valkey.send(KEYS.secret, [
			"SET",
			KEYS.secret,
			own.toString("hex"),
			"NX"
		]);
		const shared = await this.#valkey.send(KEYS.secret, ["GET", KEYS.secret]);
		this.#secret = Buffer.from(String(shared), "hex");
		return this.#secret;
	}
	#run(script, keys, args) {
		return this.#valkey.send(keys[0] ?? "", [
			"EVAL",
			script,
			String(keys.length),
			...keys,
			...args
		]);
	}
	async [Symbol.asyncDispose]() {
		clearInterval(this.#beating);
		await this.#filling;
		if (this.#fencing !== null) await this.#run(RESIGN, [KEYS.leader], [this.#replica]).catch(() => {});
		await this.#valkey[Symbol.asyncDispose]();
	}
};
const RESIGN = `if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end`;
exports.ValkeyStore = ValkeyStore;
