#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 546:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const cp = __nccwpck_require__(5317);
const parse = __nccwpck_require__(7877);
const enoent = __nccwpck_require__(6469);

function spawn(command, args, options) {
    // Parse the arguments
    const parsed = parse(command, args, options);

    // Spawn the child process
    const spawned = cp.spawn(parsed.command, parsed.args, parsed.options);

    // Hook into child process "exit" event to emit an error if the command
    // does not exists, see: https://github.com/IndigoUnited/node-cross-spawn/issues/16
    enoent.hookChildProcess(spawned, parsed);

    return spawned;
}

function spawnSync(command, args, options) {
    // Parse the arguments
    const parsed = parse(command, args, options);

    // Spawn the child process
    const result = cp.spawnSync(parsed.command, parsed.args, parsed.options);

    // Analyze if the command does not exist, see: https://github.com/IndigoUnited/node-cross-spawn/issues/16
    result.error = result.error || enoent.verifyENOENTSync(result.status, parsed);

    return result;
}

module.exports = spawn;
module.exports.spawn = spawn;
module.exports.sync = spawnSync;

module.exports._parse = parse;
module.exports._enoent = enoent;


/***/ }),

/***/ 6469:
/***/ ((module) => {



const isWin = process.platform === 'win32';

function notFoundError(original, syscall) {
    return Object.assign(new Error(`${syscall} ${original.command} ENOENT`), {
        code: 'ENOENT',
        errno: 'ENOENT',
        syscall: `${syscall} ${original.command}`,
        path: original.command,
        spawnargs: original.args,
    });
}

function hookChildProcess(cp, parsed) {
    if (!isWin) {
        return;
    }

    const originalEmit = cp.emit;

    cp.emit = function (name, arg1) {
        // If emitting "exit" event and exit code is 1, we need to check if
        // the command exists and emit an "error" instead
        // See https://github.com/IndigoUnited/node-cross-spawn/issues/16
        if (name === 'exit') {
            const err = verifyENOENT(arg1, parsed);

            if (err) {
                return originalEmit.call(cp, 'error', err);
            }
        }

        return originalEmit.apply(cp, arguments); // eslint-disable-line prefer-rest-params
    };
}

function verifyENOENT(status, parsed) {
    if (isWin && status === 1 && !parsed.file) {
        return notFoundError(parsed.original, 'spawn');
    }

    return null;
}

function verifyENOENTSync(status, parsed) {
    if (isWin && status === 1 && !parsed.file) {
        return notFoundError(parsed.original, 'spawnSync');
    }

    return null;
}

module.exports = {
    hookChildProcess,
    verifyENOENT,
    verifyENOENTSync,
    notFoundError,
};


/***/ }),

/***/ 7877:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const path = __nccwpck_require__(6928);
const resolveCommand = __nccwpck_require__(4866);
const escape = __nccwpck_require__(2164);
const readShebang = __nccwpck_require__(599);

const isWin = process.platform === 'win32';
const isExecutableRegExp = /\.(?:com|exe)$/i;
const isCmdShimRegExp = /node_modules[\\/].bin[\\/][^\\/]+\.cmd$/i;

function detectShebang(parsed) {
    parsed.file = resolveCommand(parsed);

    const shebang = parsed.file && readShebang(parsed.file);

    if (shebang) {
        parsed.args.unshift(parsed.file);
        parsed.command = shebang;

        return resolveCommand(parsed);
    }

    return parsed.file;
}

function parseNonShell(parsed) {
    if (!isWin) {
        return parsed;
    }

    // Detect & add support for shebangs
    const commandFile = detectShebang(parsed);

    // We don't need a shell if the command filename is an executable
    const needsShell = !isExecutableRegExp.test(commandFile);

    // If a shell is required, use cmd.exe and take care of escaping everything correctly
    // Note that `forceShell` is an hidden option used only in tests
    if (parsed.options.forceShell || needsShell) {
        // Need to double escape meta chars if the command is a cmd-shim located in `node_modules/.bin/`
        // The cmd-shim simply calls execute the package bin file with NodeJS, proxying any argument
        // Because the escape of metachars with ^ gets interpreted when the cmd.exe is first called,
        // we need to double escape them
        const needsDoubleEscapeMetaChars = isCmdShimRegExp.test(commandFile);

        // Normalize posix paths into OS compatible paths (e.g.: foo/bar -> foo\bar)
        // This is necessary otherwise it will always fail with ENOENT in those cases
        parsed.command = path.normalize(parsed.command);

        // Escape command & arguments
        parsed.command = escape.command(parsed.command);
        parsed.args = parsed.args.map((arg) => escape.argument(arg, needsDoubleEscapeMetaChars));

        const shellCommand = [parsed.command].concat(parsed.args).join(' ');

        parsed.args = ['/d', '/s', '/c', `"${shellCommand}"`];
        parsed.command = process.env.comspec || 'cmd.exe';
        parsed.options.windowsVerbatimArguments = true; // Tell node's spawn that the arguments are already escaped
    }

    return parsed;
}

function parse(command, args, options) {
    // Normalize arguments, similar to nodejs
    if (args && !Array.isArray(args)) {
        options = args;
        args = null;
    }

    args = args ? args.slice(0) : []; // Clone array to avoid changing the original
    options = Object.assign({}, options); // Clone object to avoid changing the original

    // Build our parsed object
    const parsed = {
        command,
        args,
        options,
        file: undefined,
        original: {
            command,
            args,
        },
    };

    // Delegate further parsing to shell or non-shell
    return options.shell ? parsed : parseNonShell(parsed);
}

module.exports = parse;


/***/ }),

/***/ 2164:
/***/ ((module) => {



// See http://www.robvanderwoude.com/escapechars.php
const metaCharsRegExp = /([()\][%!^"`<>&|;, *?])/g;

function escapeCommand(arg) {
    // Escape meta chars
    arg = arg.replace(metaCharsRegExp, '^$1');

    return arg;
}

function escapeArgument(arg, doubleEscapeMetaChars) {
    // Convert to string
    arg = `${arg}`;

    // Algorithm below is based on https://qntm.org/cmd
    // It's slightly altered to disable JS backtracking to avoid hanging on specially crafted input
    // Please see https://github.com/moxystudio/node-cross-spawn/pull/160 for more information

    // Sequence of backslashes followed by a double quote:
    // double up all the backslashes and escape the double quote
    arg = arg.replace(/(?=(\\+?)?)\1"/g, '$1$1\\"');

    // Sequence of backslashes followed by the end of the string
    // (which will become a double quote later):
    // double up all the backslashes
    arg = arg.replace(/(?=(\\+?)?)\1$/, '$1$1');

    // All other backslashes occur literally

    // Quote the whole thing:
    arg = `"${arg}"`;

    // Escape meta chars
    arg = arg.replace(metaCharsRegExp, '^$1');

    // Double escape meta chars if necessary
    if (doubleEscapeMetaChars) {
        arg = arg.replace(metaCharsRegExp, '^$1');
    }

    return arg;
}

module.exports.command = escapeCommand;
module.exports.argument = escapeArgument;


/***/ }),

/***/ 599:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const fs = __nccwpck_require__(9896);
const shebangCommand = __nccwpck_require__(9152);

function readShebang(command) {
    // Read the first 150 bytes from the file
    const size = 150;
    const buffer = Buffer.alloc(size);

    let fd;

    try {
        fd = fs.openSync(command, 'r');
        fs.readSync(fd, buffer, 0, size, 0);
        fs.closeSync(fd);
    } catch (e) { /* Empty */ }

    // Attempt to extract shebang (null is returned if not a shebang)
    return shebangCommand(buffer.toString());
}

module.exports = readShebang;


/***/ }),

/***/ 4866:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const path = __nccwpck_require__(6928);
const which = __nccwpck_require__(6848);
const getPathKey = __nccwpck_require__(6689);

function resolveCommandAttempt(parsed, withoutPathExt) {
    const env = parsed.options.env || process.env;
    const cwd = process.cwd();
    const hasCustomCwd = parsed.options.cwd != null;
    // Worker threads do not have process.chdir()
    const shouldSwitchCwd = hasCustomCwd && process.chdir !== undefined && !process.chdir.disabled;

    // If a custom `cwd` was specified, we need to change the process cwd
    // because `which` will do stat calls but does not support a custom cwd
    if (shouldSwitchCwd) {
        try {
            process.chdir(parsed.options.cwd);
        } catch (err) {
            /* Empty */
        }
    }

    let resolved;

    try {
        resolved = which.sync(parsed.command, {
            path: env[getPathKey({ env })],
            pathExt: withoutPathExt ? path.delimiter : undefined,
        });
    } catch (e) {
        /* Empty */
    } finally {
        if (shouldSwitchCwd) {
            process.chdir(cwd);
        }
    }

    // If we successfully resolved, ensure that an absolute path is returned
    // Note that when a custom `cwd` was used, we need to resolve to an absolute path based on it
    if (resolved) {
        resolved = path.resolve(hasCustomCwd ? parsed.options.cwd : '', resolved);
    }

    return resolved;
}

function resolveCommand(parsed) {
    return resolveCommandAttempt(parsed) || resolveCommandAttempt(parsed, true);
}

module.exports = resolveCommand;


/***/ }),

/***/ 2940:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var fs = __nccwpck_require__(9896)
var core
if (process.platform === 'win32' || global.TESTING_WINDOWS) {
  core = __nccwpck_require__(9225)
} else {
  core = __nccwpck_require__(1025)
}

module.exports = isexe
isexe.sync = sync

function isexe (path, options, cb) {
  if (typeof options === 'function') {
    cb = options
    options = {}
  }

  if (!cb) {
    if (typeof Promise !== 'function') {
      throw new TypeError('callback not provided')
    }

    return new Promise(function (resolve, reject) {
      isexe(path, options || {}, function (er, is) {
        if (er) {
          reject(er)
        } else {
          resolve(is)
        }
      })
    })
  }

  core(path, options || {}, function (er, is) {
    // ignore EACCES because that just means we aren't allowed to run it
    if (er) {
      if (er.code === 'EACCES' || options && options.ignoreErrors) {
        er = null
        is = false
      }
    }
    cb(er, is)
  })
}

function sync (path, options) {
  // my kingdom for a filtered catch
  try {
    return core.sync(path, options || {})
  } catch (er) {
    if (options && options.ignoreErrors || er.code === 'EACCES') {
      return false
    } else {
      throw er
    }
  }
}


/***/ }),

/***/ 1025:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = isexe
isexe.sync = sync

var fs = __nccwpck_require__(9896)

function isexe (path, options, cb) {
  fs.stat(path, function (er, stat) {
    cb(er, er ? false : checkStat(stat, options))
  })
}

function sync (path, options) {
  return checkStat(fs.statSync(path), options)
}

function checkStat (stat, options) {
  return stat.isFile() && checkMode(stat, options)
}

function checkMode (stat, options) {
  var mod = stat.mode
  var uid = stat.uid
  var gid = stat.gid

  var myUid = options.uid !== undefined ?
    options.uid : process.getuid && process.getuid()
  var myGid = options.gid !== undefined ?
    options.gid : process.getgid && process.getgid()

  var u = parseInt('100', 8)
  var g = parseInt('010', 8)
  var o = parseInt('001', 8)
  var ug = u | g

  var ret = (mod & o) ||
    (mod & g) && gid === myGid ||
    (mod & u) && uid === myUid ||
    (mod & ug) && myUid === 0

  return ret
}


/***/ }),

/***/ 9225:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = isexe
isexe.sync = sync

var fs = __nccwpck_require__(9896)

function checkPathExt (path, options) {
  var pathext = options.pathExt !== undefined ?
    options.pathExt : process.env.PATHEXT

  if (!pathext) {
    return true
  }

  pathext = pathext.split(';')
  if (pathext.indexOf('') !== -1) {
    return true
  }
  for (var i = 0; i < pathext.length; i++) {
    var p = pathext[i].toLowerCase()
    if (p && path.substr(-p.length).toLowerCase() === p) {
      return true
    }
  }
  return false
}

function checkStat (stat, path, options) {
  if (!stat.isSymbolicLink() && !stat.isFile()) {
    return false
  }
  return checkPathExt(path, options)
}

function isexe (path, options, cb) {
  fs.stat(path, function (er, stat) {
    cb(er, er ? false : checkStat(stat, path, options))
  })
}

function sync (path, options) {
  return checkStat(fs.statSync(path), path, options)
}


/***/ }),

/***/ 6689:
/***/ ((module) => {



const pathKey = (options = {}) => {
	const environment = options.env || process.env;
	const platform = options.platform || process.platform;

	if (platform !== 'win32') {
		return 'PATH';
	}

	return Object.keys(environment).reverse().find(key => key.toUpperCase() === 'PATH') || 'Path';
};

module.exports = pathKey;
// TODO: Remove this for the next major release
module.exports["default"] = pathKey;


/***/ }),

/***/ 9152:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


const shebangRegex = __nccwpck_require__(7334);

module.exports = (string = '') => {
	const match = string.match(shebangRegex);

	if (!match) {
		return null;
	}

	const [path, argument] = match[0].replace(/#! ?/, '').split(' ');
	const binary = path.split('/').pop();

	if (binary === 'env') {
		return argument;
	}

	return argument ? `${binary} ${argument}` : binary;
};


/***/ }),

/***/ 7334:
/***/ ((module) => {


module.exports = /^#!(.*)/;


/***/ }),

/***/ 6848:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const isWindows = process.platform === 'win32' ||
    process.env.OSTYPE === 'cygwin' ||
    process.env.OSTYPE === 'msys'

const path = __nccwpck_require__(6928)
const COLON = isWindows ? ';' : ':'
const isexe = __nccwpck_require__(2940)

const getNotFoundError = (cmd) =>
  Object.assign(new Error(`not found: ${cmd}`), { code: 'ENOENT' })

const getPathInfo = (cmd, opt) => {
  const colon = opt.colon || COLON

  // If it has a slash, then we don't bother searching the pathenv.
  // just check the file itself, and that's it.
  const pathEnv = cmd.match(/\//) || isWindows && cmd.match(/\\/) ? ['']
    : (
      [
        // windows always checks the cwd first
        ...(isWindows ? [process.cwd()] : []),
        ...(opt.path || process.env.PATH ||
          /* istanbul ignore next: very unusual */ '').split(colon),
      ]
    )
  const pathExtExe = isWindows
    ? opt.pathExt || process.env.PATHEXT || '.EXE;.CMD;.BAT;.COM'
    : ''
  const pathExt = isWindows ? pathExtExe.split(colon) : ['']

  if (isWindows) {
    if (cmd.indexOf('.') !== -1 && pathExt[0] !== '')
      pathExt.unshift('')
  }

  return {
    pathEnv,
    pathExt,
    pathExtExe,
  }
}

const which = (cmd, opt, cb) => {
  if (typeof opt === 'function') {
    cb = opt
    opt = {}
  }
  if (!opt)
    opt = {}

  const { pathEnv, pathExt, pathExtExe } = getPathInfo(cmd, opt)
  const found = []

  const step = i => new Promise((resolve, reject) => {
    if (i === pathEnv.length)
      return opt.all && found.length ? resolve(found)
        : reject(getNotFoundError(cmd))

    const ppRaw = pathEnv[i]
    const pathPart = /^".*"$/.test(ppRaw) ? ppRaw.slice(1, -1) : ppRaw

    const pCmd = path.join(pathPart, cmd)
    const p = !pathPart && /^\.[\\\/]/.test(cmd) ? cmd.slice(0, 2) + pCmd
      : pCmd

    resolve(subStep(p, i, 0))
  })

  const subStep = (p, i, ii) => new Promise((resolve, reject) => {
    if (ii === pathExt.length)
      return resolve(step(i + 1))
    const ext = pathExt[ii]
    isexe(p + ext, { pathExt: pathExtExe }, (er, is) => {
      if (!er && is) {
        if (opt.all)
          found.push(p + ext)
        else
          return resolve(p + ext)
      }
      return resolve(subStep(p, i, ii + 1))
    })
  })

  return cb ? step(0).then(res => cb(null, res), cb) : step(0)
}

const whichSync = (cmd, opt) => {
  opt = opt || {}

  const { pathEnv, pathExt, pathExtExe } = getPathInfo(cmd, opt)
  const found = []

  for (let i = 0; i < pathEnv.length; i ++) {
    const ppRaw = pathEnv[i]
    const pathPart = /^".*"$/.test(ppRaw) ? ppRaw.slice(1, -1) : ppRaw

    const pCmd = path.join(pathPart, cmd)
    const p = !pathPart && /^\.[\\\/]/.test(cmd) ? cmd.slice(0, 2) + pCmd
      : pCmd

    for (let j = 0; j < pathExt.length; j ++) {
      const cur = p + pathExt[j]
      try {
        const is = isexe.sync(cur, { pathExt: pathExtExe })
        if (is) {
          if (opt.all)
            found.push(cur)
          else
            return cur
        }
      } catch (ex) {}
    }
  }

  if (opt.all && found.length)
    return found

  if (opt.nothrow)
    return null

  throw getNotFoundError(cmd)
}

module.exports = which
which.sync = whichSync


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 5035:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3136);
/* harmony import */ var _commands_main_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6178);



const here = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url));
// Whoever closed the report's stream does not want it; the exit code stays the command's.
for (const stream of [process.stdout, process.stderr])
    stream.on('error', () => { });
process.exitCode = await (0,_commands_main_js__WEBPACK_IMPORTED_MODULE_2__/* .main */ .i)(process.argv.slice(2), {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    env: process.env,
    cwd: process.cwd(),
    terminal: process.stdin.isTTY === true,
    samplerPath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(here, '..', 'sampler', 'index.js'),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

;// CONCATENATED MODULE: ./build/src/bad-input.js
/**
 * Input that a person can put right: a wrong option, an unknown region, a policy with a mistake.
 * It ends the program at once with its message; anything weaker is a finding, not an error.
 */
class BadInput extends Error {
    name = 'BadInput';
}

// EXTERNAL MODULE: ./build/src/nearest.js
var src_nearest = __nccwpck_require__(7707);
;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"UU":"carbon-audit","rE":"0.1.0"}');
;// CONCATENATED MODULE: ./build/src/tool.js

/** Who made a document. */
const TOOL = { name: package_namespaceObject.UU, version: package_namespaceObject.rE };

;// CONCATENATED MODULE: ./build/src/commands/help.js
/** `carbon-audit --help`: teaches by example. */
const HELP = `carbon-audit measures what a command emits and holds it against a budget.

Try it
  carbon-audit run -- npm test
  carbon-audit run --region westeurope -- python train.py
  carbon-audit run --budget '50 g' --region us-east-1 -- make
  carbon-audit run --policy .github/carbon-policy.yml --out audit -- ./train.sh

Commands
  run [options] -- COMMAND…   measure a command; its own streams and exit code stay its own
  policy check FILE           find the mistakes in a policy
  recompute DIR               compute a kept report again and compare it to the byte
  machine [--json]            say what this machine is, and how its power would be known

Options of run
  --policy FILE      a policy of carbon budgets (YAML)
  --budget LIMIT     one budget for the whole run instead: '50 g', '1.2 kg', '200 Wh'
  --region NAME      where it runs: a region of Azure, AWS or Google Cloud, such as westeurope,
                     us-east-1, europe-west4 (aws:…, azure:…, gcp:… where a name is used twice)
  --zone KEY         or a grid zone of Electricity Maps, such as DE, SE-SE3, US-CAL-CISO
  --country CODE     or a country, such as FR
  --interval TIME    how often to look at the counters: 100 ms to 5 min, 1 s if not given
  --out DIR          where the evidence goes; a new directory in .carbon-audit if not given
  --json FILE        write the report there as well

Exit codes
  the command's own where it is not 0; else 3 a broken budget, 2 bad usage or policy, 0;
  126 not executable, 127 not found, 128+n ended by signal n

Numbers are shown as value (low-high) at 90 %. With no place given, the grid is the world's
average and the range as wide as the world.
`;

;// CONCATENATED MODULE: ./build/src/commands/io.js
/** Exit codes of the command line; the measured command's own comes before them. */
const EXIT = {
    ok: 0,
    different: 1,
    badInput: 2,
    budgetBroken: 3,
    notExecutable: 126,
    notFound: 127,
};

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./build/src/audit/serialise.js

/** Significant digits in documents: enough for any reader, few enough that bytes agree everywhere. */
const SIGNIFICANT_DIGITS = 9;
/**
 * The bytes of a document: keys in the order of the record, two spaces, one newline at the end,
 * numbers that are not whole rounded to 9 significant digits.
 *
 * @throws RangeError on a number that is not finite: JSON would turn it into `null` silently.
 */
function serialise(document) {
    return `${JSON.stringify(document, (key, value) => roundNumber(key, value), 2)}\n`;
}
function sha256(text) {
    return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(text).digest('hex');
}
function roundNumber(key, value) {
    if (typeof value !== 'number')
        return value;
    if (!Number.isFinite(value))
        throw new RangeError(`${key || 'the document'} is ${value}`);
    // Whole numbers are counts, times and sizes: exact as they are.
    return Number.isSafeInteger(value) ? value : Number(value.toPrecision(SIGNIFICANT_DIGITS));
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/src/probe/files.js

/** Throws as `openSync` does. */
function openKept(path, bytes) {
    const descriptor = (0,external_node_fs_namespaceObject.openSync)(path, 'r');
    const buffer = Buffer.allocUnsafe(bytes);
    return {
        buffer,
        refill: () => (0,external_node_fs_namespaceObject.readSync)(descriptor, buffer, 0, bytes, 0),
        close: () => (0,external_node_fs_namespaceObject.closeSync)(descriptor),
    };
}
/** The beginning of a file, `null` if it cannot be read; never more than `maxBytes`. */
function readBeginning(path, maxBytes) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_namespaceObject.openSync)(path, 'r');
    }
    catch {
        return null;
    }
    try {
        const buffer = Buffer.allocUnsafe(maxBytes);
        let length = 0;
        // Files under /proc come in pieces of a page.
        for (let read = -1; read !== 0 && length < maxBytes; length += read) {
            read = (0,external_node_fs_namespaceObject.readSync)(descriptor, buffer, length, maxBytes - length, length);
        }
        return buffer.toString('utf8', 0, length);
    }
    catch {
        return null;
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    }
}
/** Why a file could not be read, short: `EACCES`, `ENOENT`. */
function errorCode(error) {
    const code = error?.code;
    return typeof code === 'string' && /^[A-Z0-9_]{1,32}$/.test(code) ? code : 'unknown error';
}

;// CONCATENATED MODULE: ./build/src/machine/gpus.js



const PCI_DEVICES = 'sys/bus/pci/devices';
const FIELD_BYTES = 32;
const MAX_DEVICES = 4_096;
const MAX_GPUS = 64;
/** Display controllers: VGA, 3D, other; and accelerators that are none (class 0x12). */
const GPU_CLASS = /^0x(0300|0302|0380|1200)[0-9a-f]{2}$/;
const MAKERS = {
    '0x10de': 'NVIDIA',
    '0x1002': 'AMD',
    '0x8086': 'Intel',
};
/** The GPUs on Linux' PCI bus. Never throws. */
function findGpus(root) {
    return devices(root)
        .flatMap((device) => {
        const field = (name) => readBeginning((0,external_node_path_.join)(root, PCI_DEVICES, device, name), FIELD_BYTES)?.trim() ?? '';
        const [kind, maker, model] = [field('class'), field('vendor'), field('device')];
        if (!GPU_CLASS.test(kind) || !isPciId(maker) || !isPciId(model))
            return [];
        const pciId = `${maker.slice(2)}:${model.slice(2)}`;
        return [{ maker: MAKERS[maker] ?? null, pciId, driver: driverOf(root, device) }];
    })
        .slice(0, MAX_GPUS);
}
function isPciId(text) {
    return /^0x[0-9a-f]{4}$/.test(text);
}
function devices(root) {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)((0,external_node_path_.join)(root, PCI_DEVICES)).sort().slice(0, MAX_DEVICES);
    }
    catch {
        return [];
    }
}
function driverOf(root, device) {
    try {
        return (0,external_node_path_.basename)((0,external_node_fs_namespaceObject.readlinkSync)((0,external_node_path_.join)(root, PCI_DEVICES, device, 'driver')));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/probe/cgroup.js



const SELF_BYTES = 16_384;
/** Mounts of a container's host may be many; those of control groups are among the first. */
const MOUNTS_BYTES = 1 << 18;
const LIMIT_BYTES = 4_096;
const TIME_BYTES = 256;
const MAX_DEPTH = 32;
const MAX_CPUS = 65_536;
/** Less memory than this holds no program. */
const LEAST_MEMORY_BYTES = 1 << 20;
/** Looks at the control groups of this process under `root`. Never throws; `null`: there are none. */
function findCgroup(root) {
    const treeOf = readTrees(root);
    const trees = ['cpu', 'cpuset', 'cpuacct', 'memory'].map((name) => treeOf(name));
    if (trees.every((tree) => tree === null))
        return null;
    const [cpu, cpuset, cpuacct, memory] = trees;
    const limits = [...quotas(root, cpu), ...cpuSets(root, cpuset)];
    const cpus = least(limits.map((limit) => limit.cpus));
    // Of several groups with the same limit the highest: all that run below it share what it allows.
    const holder = limits.findLast((limit) => limit.cpus === cpus);
    return {
        cpus,
        memoryBytes: least(memoryLimits(root, memory)),
        cpuTimeFile: cpuTimeFile(root, cpuacct, holder?.group ?? null),
    };
}
/** The tree that has a controller: v1 where it is mounted, else v2, which counts CPU time without any. */
function readTrees(root) {
    const own = ownGroups(readBeginning((0,external_node_path_.join)(root, 'proc/self/cgroup'), SELF_BYTES) ?? '');
    const mounts = mountsOf(readBeginning((0,external_node_path_.join)(root, 'proc/self/mountinfo'), MOUNTS_BYTES) ?? '');
    const tree = (version, path, mount) => path === undefined || mount === undefined
        ? null
        : { version, mountPoint: mount.mountPoint, groups: upwards(path, mount.mountRoot) };
    return (name) => tree(1, own.get(name), mounts.find(({ type, options }) => type === 'cgroup' && options.includes(name))) ??
        tree(2, own.get(''), mounts.find(({ type }) => type === 'cgroup2'));
}
/** Lines such as `4:cpu,cpuacct:/docker/1f`, and `0::/` of v2, by controller. */
function ownGroups(text) {
    return new Map(text.split('\n').flatMap((line) => {
        const match = /^\d+:([^:]*):(\/.*)$/.exec(line);
        return (match?.[1]?.split(',') ?? []).map((name) => [name, match?.[2] ?? '/']);
    }));
}
/** Lines such as `32 31 0:29 / /sys/fs/cgroup/cpu rw - cgroup cgroup rw,cpu` (see proc(5)). */
function mountsOf(text) {
    return text.split('\n').flatMap((line) => {
        const [before = '', after = ''] = line.split(' - ');
        const [, , , mountRoot, mountPoint] = before.split(' ');
        const [type = '', , options = ''] = after.split(' ');
        if (!type.startsWith('cgroup') || !mountRoot?.startsWith('/') || !mountPoint)
            return [];
        return [{ mountRoot, mountPoint, type, options: options.split(',') }];
    });
}
/** The groups from `path` up to the mount's root; a path from outside it is at the root itself. */
function upwards(path, mountRoot) {
    const below = external_node_path_.posix.relative(mountRoot, path);
    if (path.includes('..') || below.startsWith('..'))
        return [''];
    const names = below.split('/').filter((name) => name !== '');
    return [...names.keys()]
        .map((depth) => names.slice(0, names.length - depth).join('/'))
        .concat('')
        .slice(-MAX_DEPTH);
}
function quotas(root, tree) {
    return limitsOf(tree, (group) => {
        const file = (name) => readLimit(root, tree, group, name);
        const [quota, period] = tree?.version === 1
            ? [file('cpu.cfs_quota_us'), file('cpu.cfs_period_us')]
            : (file('cpu.max')?.split(' ') ?? []);
        return amount(quota) / amount(period);
    });
}
function cpuSets(root, tree) {
    return limitsOf(tree, (group) => {
        const names = tree?.version === 1 ? ['cpuset.effective_cpus', 'cpuset.cpus'] : ['cpuset.cpus.effective'];
        const text = names.map((name) => readLimit(root, tree, group, name)).find((list) => list);
        return countCpus(text ?? '');
    });
}
function limitsOf(tree, cpusOf) {
    return (tree?.groups ?? [])
        .map((group) => ({ group, cpus: cpusOf(group) }))
        .filter(({ cpus }) => cpus > 0 && cpus <= MAX_CPUS);
}
function memoryLimits(root, tree) {
    const name = tree?.version === 1 ? 'memory.limit_in_bytes' : 'memory.max';
    return (tree?.groups ?? [])
        .map((group) => amount(readLimit(root, tree, group, name)))
        .filter((bytes) => bytes >= LEAST_MEMORY_BYTES && Number.isSafeInteger(bytes));
}
function readLimit(root, tree, group, name) {
    const path = (0,external_node_path_.join)(root, tree?.mountPoint ?? '', group, name);
    return readBeginning(path, LIMIT_BYTES)?.trim();
}
/** A count of something; `max`, `-1` and whatever else is none gives NaN. */
function amount(text) {
    return text !== undefined && /^\d{1,19}$/.test(text) ? Number(text) : Number.NaN;
}
/** CPUs in a list such as `0-3,8,10-11`; NaN if it is none. */
function countCpus(list) {
    return list.split(',').reduce((sum, part) => {
        const match = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(part);
        const [first, last] = [Number(match?.[1]), Number(match?.[2] ?? match?.[1])];
        return last >= first ? sum + last - first + 1 : Number.NaN;
    }, 0);
}
function least(values) {
    return values.length === 0 ? null : Math.min(...values);
}
/** The counter of the group that holds the limit, where it is in that tree, else of our own group. */
function cpuTimeFile(root, tree, holder) {
    if (tree === null)
        return null;
    const name = tree.version === 1 ? 'cpuacct.usage' : 'cpu.stat';
    const groups = [...(holder === null ? [] : [holder]), ...tree.groups];
    const files = groups.map((group) => (0,external_node_path_.join)(tree.mountPoint, group, name));
    return files.find((file) => (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_.join)(root, file))) ?? null;
}
/** CPU time of a group is counted in microseconds (v2) or nanoseconds (v1); ticks are the former. */
const CGROUP_TICKS_PER_S = 1_000_000;
const NS_PER_US = 1_000;
/** Throws as `openSync` does. */
function openCgroupCpu(root, file) {
    return openKept((0,external_node_path_.join)(root, file), TIME_BYTES);
}
/**
 * The CPU time of a group, from the first lines of v2's `cpu.stat` or v1's `cpuacct.usage`; `null` if
 * it is neither. Groups have no idle time, and v1's no division into user and system.
 */
function parseCgroupCpu(buffer, length) {
    const text = buffer.toString('latin1', 0, length);
    const v1 = /^(\d{1,20})\s*$/.exec(text)?.[1];
    const usage = v1 === undefined ? field(text, 'usage_usec') : Math.floor(Number(v1) / NS_PER_US);
    const system = v1 === undefined ? field(text, 'system_usec') : 0;
    if (!Number.isSafeInteger(usage))
        return null;
    // The kernel rounds user and system apart; their sum is to be the usage.
    const systemOfUsage = Number.isSafeInteger(system) ? Math.min(system, usage) : 0;
    const none = {
        nice: 0,
        idle: 0,
        iowait: 0,
        irq: 0,
        softirq: 0,
        steal: 0,
        guest: 0,
        guestNice: 0,
    };
    return { ...none, user: usage - systemOfUsage, system: systemOfUsage };
}
function field(text, name) {
    return amount(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1]);
}

;// CONCATENATED MODULE: ./build/src/probe/container.js

/**
 * Whether the job holds but a part of the machine that /proc tells of, and then its control group.
 *
 * - A virtual machine that is the job's alone, as GitHub's hosted runners are, is the job's whole,
 *   whatever a job container in it is allowed: the rest of it runs, or idles, for this job too.
 * - `ubuntu-slim` is a container on a machine that it shares.
 * - A CPU limit below the machine's threads says that others have the rest.
 * - A pod of Kubernetes without a limit shares its node with others that cannot be seen.
 *
 * Never throws; `null`: the machine is the job's, or there is no telling.
 */
function findContainer(root, threads, env) {
    const isHosted = env['RUNNER_ENVIRONMENT'] === 'github-hosted';
    const isSlim = isHosted && isSlimImage(env['ImageOS']);
    if (isHosted && !isSlim)
        return null;
    const cgroup = findCgroup(root);
    if (cgroup === null || cgroup.cpuTimeFile === null)
        return null;
    const isLimited = cgroup.cpus !== null && cgroup.cpus < threads;
    const isShared = isSlim || (env['KUBERNETES_SERVICE_HOST'] ?? '') !== '';
    if (!isLimited && !isShared)
        return null;
    return isLimited ? cgroup : { ...cgroup, cpus: null };
}
/**
 * Whether a hosted runner's `ImageOS` is that of `ubuntu-slim`, whose container image names its system
 * `Linux`, or nothing (actions/runner-images, images/ubuntu-slim); those of virtual machines name
 * theirs `ubuntu24` and the like. Job containers have no such name.
 */
function isSlimImage(imageOs) {
    return imageOs === 'Linux' || imageOs === '';
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./build/src/probe/os.js

const nodeOs = {
    platform: external_node_os_namespaceObject.platform,
    arch: external_node_os_namespaceObject.arch,
    cpus: external_node_os_namespaceObject.cpus,
    availableParallelism: external_node_os_namespaceObject.availableParallelism,
    freemem: external_node_os_namespaceObject.freemem,
    totalmem: external_node_os_namespaceObject.totalmem,
    env: process.env,
};
/** os.cpus() counts in milliseconds. */
const OS_TICKS_PER_S = 1000;
/** The CPU time over all threads as Node has it: no steal, no I/O wait. `null`: it has none. */
function osCpuTicks(system) {
    const sum = { user: 0, nice: 0, system: 0, idle: 0, irq: 0 };
    const cpus = system.cpus();
    for (const { times } of cpus) {
        sum.user += times.user;
        sum.nice += times.nice;
        sum.system += times.sys;
        sum.idle += times.idle;
        sum.irq += times.irq;
    }
    if (cpus.length === 0 || !Object.values(sum).every(isTicks))
        return null;
    return { ...sum, iowait: 0, softirq: 0, steal: 0, guest: 0, guestNice: 0 };
}
/** Free memory in bytes: on macOS and Windows this leaves out what caches would give back. */
function osMemoryAvailable(system) {
    const bytes = system.freemem();
    return isTicks(bytes) ? bytes : null;
}
function isTicks(value) {
    return Number.isSafeInteger(value) && value >= 0;
}

;// CONCATENATED MODULE: ./build/src/recording/format.js
/**
 * Recording format 1: newline-delimited JSON, one line a record, each line chained to the one before
 * by a digest. The format is documented in docs/recording.md; this file is its types.
 */
const RECORDING_FORMAT = 1;
const format_CPU_TICK_FIELDS = [
    'user',
    'nice',
    'system',
    'idle',
    'iowait',
    'irq',
    'softirq',
    'steal',
    'guest',
    'guestNice',
];
/** Programs and files that tell watts, not energy: one recording may have several. */
const METER_SOURCES = (/* unused pure expression or super */ null && (['nvidia', 'amdgpu', 'powermetrics']));
/**
 * What a note is about: a counter that was there and failed, lines that could not be written, a
 * counter that this user may not read, a machine that would not tell its name, an unforeseen error.
 */
const NOTE_TOPICS = [
    'reading-failed',
    'write-failed',
    'not-readable',
    'identity-failed',
    'error',
];
const END_REASONS = ['asked', 'signal', 'runner-gone', 'maximum-age'];

;// CONCATENATED MODULE: ./build/src/probe/digits.js
const ZERO = 48;
const NINE = 57;
const SPACE = 32;
/**
 * The next unsigned number in the buffer, after any spaces; `null` (and the cursor unmoved) if
 * something else stands there, or if it is too large to be exact.
 */
function nextNumber(buffer, length, cursor) {
    let at = cursor.at;
    while (at < length && buffer[at] === SPACE)
        at += 1;
    const first = at;
    let value = 0;
    for (; at < length; at += 1) {
        const byte = buffer[at];
        if (byte < ZERO || byte > NINE)
            break;
        value = value * 10 + (byte - ZERO);
    }
    if (at === first || !Number.isSafeInteger(value))
        return null;
    cursor.at = at;
    return value;
}

;// CONCATENATED MODULE: ./build/src/probe/proc.js




/** Linux' unit of CPU time towards programs (USER_HZ): 100 on every architecture Node runs on. */
const PROC_TICKS_PER_S = 100;
/** The summary line of /proc/stat is at most 214 bytes: ten numbers of 20 digits. */
const STAT_BYTES = 256;
/** MemAvailable is the third line of /proc/meminfo. */
const MEMINFO_BYTES = 512;
/** Enough for the lines of 4096 threads. */
const STAT_MAX_BYTES = 1 << 20;
/** Old kernels give fewer fields; with fewer than these there is no telling busy from idle. */
const FEWEST_FIELDS = 4;
const CPU_LINE = Buffer.from('cpu ');
const MEM_AVAILABLE = Buffer.from('\nMemAvailable:');
const BYTES_PER_KIB = 1024;
/** The sum over all threads in the first line of /proc/stat; `null` if that is not what it is. */
function parseCpuLine(buffer, length) {
    if (length < CPU_LINE.length || CPU_LINE.compare(buffer, 0, CPU_LINE.length) !== 0)
        return null;
    const cursor = { at: CPU_LINE.length };
    const values = [];
    while (values.length < format_CPU_TICK_FIELDS.length) {
        const value = nextNumber(buffer, length, cursor);
        if (value === null)
            break;
        values.push(value);
    }
    if (values.length < FEWEST_FIELDS)
        return null;
    const [user = 0, nice = 0, system = 0, idle = 0, iowait = 0] = values;
    const [, , , , , irq = 0, softirq = 0, steal = 0, guest = 0, guestNice = 0] = values;
    return { user, nice, system, idle, iowait, irq, softirq, steal, guest, guestNice };
}
/** MemAvailable of /proc/meminfo in bytes; `null` if it is not among the first lines. */
function parseMemoryAvailable(buffer, length) {
    const start = buffer.indexOf(MEM_AVAILABLE);
    if (start < 0 || start >= length)
        return null;
    const kib = nextNumber(buffer, length, { at: start + MEM_AVAILABLE.length });
    return kib !== null && Number.isSafeInteger(kib * BYTES_PER_KIB) ? kib * BYTES_PER_KIB : null;
}
/** The hardware threads that the sum of /proc/stat is over; `null` if it cannot be read. */
function countProcThreads(root) {
    const text = readBeginning((0,external_node_path_.join)(root, 'proc/stat'), STAT_MAX_BYTES);
    return text?.match(/^cpu\d+ /gm)?.length ?? null;
}
/** Throws as `openSync` does. */
function openCpuTicks(root) {
    return openKept((0,external_node_path_.join)(root, 'proc/stat'), STAT_BYTES);
}
/** Throws as `openSync` does. */
function openMemoryInfo(root) {
    return openKept((0,external_node_path_.join)(root, 'proc/meminfo'), MEMINFO_BYTES);
}

;// CONCATENATED MODULE: ./build/src/machine/cpuinfo.js
const NOT_TOLD = { virtual: null, siblings: null, cores: null };
/** The first block of Linux' /proc/cpuinfo: x86 names itself, Arm gives numbers. */
function parseCpuInfo(text) {
    const fields = firstBlock(text);
    const implementer = fields.get('CPU implementer');
    if (implementer !== undefined)
        return armIdentity(implementer, fields.get('CPU part'));
    const flags = fields.get('flags');
    return {
        model: fields.get('model name') ?? null,
        vendor: fields.get('vendor_id') ?? null,
        family: numberOf(fields.get('cpu family')),
        modelNumber: numberOf(fields.get('model')),
        virtual: flags === undefined ? null : /(^| )hypervisor( |$)/.test(flags),
        siblings: numberOf(fields.get('siblings')),
        cores: numberOf(fields.get('cpu cores')),
    };
}
function firstBlock(text) {
    const fields = new Map();
    for (const line of text.split('\n')) {
        // Some kernels open with an empty line or two.
        if (line.trim() === '' && fields.size > 0)
            break;
        const colon = line.indexOf(':');
        if (colon > 0)
            fields.set(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
    }
    return fields;
}
/** Numbers of CPUID and MIDR have at most 12 bits. */
function numberOf(text) {
    return text !== undefined && /^(\d{1,4}|0x[0-9a-f]{1,3})$/i.test(text) ? Number(text) : null;
}
/** Makers in Arm's MIDR register, as far as they are found in data centres and laptops. */
const ARM_MAKERS = {
    65: 'ARM',
    70: 'Fujitsu',
    72: 'HiSilicon',
    78: 'NVIDIA',
    81: 'Qualcomm',
    97: 'Apple',
    109: 'Microsoft',
    192: 'Ampere',
};
/** Cores of servers by MIDR part, as makers that build Arm's own cores name them too. */
const ARM_CORES = {
    3336: 'Cortex-A72',
    3340: 'Neoverse-N1',
    3392: 'Neoverse-V1',
    3401: 'Neoverse-N2',
    3407: 'Neoverse-V2',
    3460: 'Neoverse-V3',
    3470: 'Neoverse-N3',
};
const ARMS_OWN_CORES = new Set([0x41, 0x6d]);
const AMPERE_CORES = { 2755: 'AmpereOne', 2756: 'AmpereOne-A' };
function armIdentity(implementer, part) {
    const maker = numberOf(implementer);
    const modelNumber = numberOf(part);
    return {
        model: maker === null || modelNumber === null ? null : armCore(maker, modelNumber),
        vendor: maker === null ? null : (ARM_MAKERS[maker] ?? implementer),
        family: null,
        modelNumber,
        ...NOT_TOLD,
    };
}
function armCore(maker, part) {
    if (ARMS_OWN_CORES.has(maker))
        return ARM_CORES[part] ?? null;
    return maker === 0xc0 ? (AMPERE_CORES[part] ?? null) : null;
}
/** Windows keeps CPUID's numbers in the environment: `Intel64 Family 6 Model 85 Stepping 7, GenuineIntel`. */
function parseProcessorIdentifier(env) {
    const text = env['PROCESSOR_IDENTIFIER']?.slice(0, 256) ?? '';
    const match = /^\w+ Family (\d{1,4}) Model (\d{1,4}) Stepping \d+, (\w+)$/.exec(text);
    return {
        model: null,
        vendor: match?.[3] ?? null,
        family: numberOf(match?.[1]),
        modelNumber: numberOf(match?.[2]),
        ...NOT_TOLD,
    };
}

;// CONCATENATED MODULE: ./build/src/recording/sample.js

/** The wall clock is given only where it is further than this from the header's plus the time since. */
const WALL_TOLERANCE_MS = 2;
const US_PER_MS = 1000;
const UJ_PER_MJ = 1000;
const sample_BYTES_PER_KIB = 1024;
/** Later than any clock: 200 years in ms. The product with 1000 is still exact. */
const MAX_MS = 200 * 366 * 86_400_000;
/** To whole microseconds, which survive adding and subtracting the header's time. */
function sample_roundMs(ms) {
    return Math.round(ms * US_PER_MS) / US_PER_MS;
}
function isTimeMs(value) {
    return typeof value === 'number' && value >= 0 && value <= MAX_MS;
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
/** The body of a sample line. Counters that make no sense are left out; times must make sense. */
function sampleBody(reading, origin, number) {
    const sinceMs = sample_roundMs(reading.monotonicMs - origin.monotonicMs);
    if (!isTimeMs(sinceMs))
        throw new RangeError(`a reading at ${reading.monotonicMs} ms`);
    let body = `{"n":${number},"m":${sinceMs}`;
    const driftMs = Math.round(reading.wallMs) - Math.round(origin.wallMs + sinceMs);
    if (Number.isSafeInteger(driftMs) && Math.abs(driftMs) > WALL_TOLERANCE_MS) {
        body += `,"w":${driftMs}`;
    }
    const ticks = reading.cpu === null ? null : relativeTicks(reading.cpu, origin.cpu);
    if (ticks !== null)
        body += `,"c":[${ticks.join(',')}]`;
    const kib = Math.floor((reading.memoryAvailableBytes ?? Number.NaN) / sample_BYTES_PER_KIB);
    if (isCount(kib))
        body += `,"a":${kib}`;
    if (reading.raplUj.some((uj) => uj !== null)) {
        const mj = reading.raplUj.map((uj) => Math.floor((uj ?? Number.NaN) / UJ_PER_MJ));
        body += `,"r":[${mj.map((value) => (isCount(value) ? value : 'null')).join(',')}]`;
    }
    return body;
}
/** Ticks since the header in the order of CPU_TICK_FIELDS, without the zeros at the end. */
function relativeTicks(ticks, base) {
    const relative = [];
    let length = 0;
    for (const field of CPU_TICK_FIELDS) {
        if (!isCount(ticks[field]))
            return null;
        const value = ticks[field] - (base?.[field] ?? 0);
        relative.push(value);
        if (value !== 0)
            length = relative.length;
    }
    relative.length = length;
    return relative;
}
const NO_ZONES = [];
/** The reading in a sample line's object, or `null` if it does not fit the shape. */
function parseSample(line, origin) {
    const { m, w, c, a, r } = line;
    if (!isTimeMs(m))
        return null;
    if (w !== undefined && !Number.isSafeInteger(w))
        return null;
    if (a !== undefined && !isCount(a))
        return null;
    const cpu = c === undefined ? null : absoluteTicks(c, origin.cpu);
    if (cpu === undefined)
        return null;
    const raplUj = parseRapl(r, origin.layout.raplZones.length);
    if (raplUj === null)
        return null;
    const wallMs = Math.round(origin.wallMs + m) + (w ?? 0);
    if (!isTimeMs(wallMs))
        return null;
    return {
        monotonicMs: sample_roundMs(origin.monotonicMs + m),
        wallMs,
        cpu,
        memoryAvailableBytes: a === undefined ? null : a * sample_BYTES_PER_KIB,
        raplUj,
    };
}
/** `undefined` if they are not ticks. */
function absoluteTicks(relative, base) {
    if (!Array.isArray(relative) || relative.length > format_CPU_TICK_FIELDS.length)
        return undefined;
    const ticks = {};
    for (const [index, field] of format_CPU_TICK_FIELDS.entries()) {
        const value = index < relative.length ? relative[index] : 0;
        if (typeof value !== 'number')
            return undefined;
        const absolute = value + (base?.[field] ?? 0);
        if (!isCount(absolute))
            return undefined;
        ticks[field] = absolute;
    }
    return ticks;
}
function parseRapl(value, zones) {
    if (value === undefined)
        return zones === 0 ? NO_ZONES : new Array(zones).fill(null);
    if (!Array.isArray(value) || value.length !== zones)
        return null;
    if (!value.every((mj) => mj === null || isCount(mj)))
        return null;
    return value.map((mj) => (mj === null ? null : mj * UJ_PER_MJ));
}

;// CONCATENATED MODULE: ./build/src/recording/lines.js


const MAX_TEXT = 200;
const MAX_ZONES = 64;
const MAX_THREADS = 65_536;
const DAY_MS = 86_400_000;
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Text from outside, fit to be kept: one line, no control characters, bounded. */
function plainText(text, maxLength = MAX_TEXT) {
    return text
        .slice(0, maxLength * 4)
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
        .trim()
        .slice(0, maxLength)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd();
}
function isPlainText(value) {
    return typeof value === 'string' && plainText(value) === value;
}
function isBetween(value, low, high) {
    return typeof value === 'number' && value >= low && value <= high;
}
function lines_isTicks(value) {
    return isFields(value) && format_CPU_TICK_FIELDS.every((field) => isCount(value[field]));
}
function isZone(value) {
    if (!isFields(value))
        return false;
    const { id, name, maxEnergyUj } = value;
    return isPlainText(id) && isPlainText(name) && isCount(maxEnergyUj);
}
function headerBody(header) {
    const { kind, ...fields } = header;
    return JSON.stringify({ k: kind, ...fields }).slice(0, -1);
}
/** The header in a line's object; only fields of format 1 are taken over. */
function parseHeader(line) {
    const { tool, node, platform, arch, auditId, intervalMs, wallMs, monotonicMs, cpu, layout } = line;
    if (!isPlainText(tool) || !isPlainText(node) || !isPlainText(platform))
        return null;
    if (!isPlainText(arch) || !isPlainText(auditId))
        return null;
    if (!isBetween(intervalMs, 1, DAY_MS) || !isTimeMs(wallMs) || !isTimeMs(monotonicMs))
        return null;
    if (cpu !== null && !lines_isTicks(cpu))
        return null;
    if (!isFields(layout))
        return null;
    const { reader, ticksPerS, threads, raplZones } = layout;
    if (reader !== 'proc' && reader !== 'cgroup' && reader !== 'os')
        return null;
    if (!isBetween(ticksPerS, 1, 1e9) || !isBetween(threads, 1, MAX_THREADS))
        return null;
    if (!Array.isArray(raplZones) || raplZones.length > MAX_ZONES)
        return null;
    if (!raplZones.every(isZone))
        return null;
    const zones = raplZones.map(({ id, name, maxEnergyUj }) => ({ id, name, maxEnergyUj }));
    const ticks = cpu && Object.fromEntries(format_CPU_TICK_FIELDS.map((field) => [field, cpu[field]]));
    return {
        kind: 'header',
        format: RECORDING_FORMAT,
        tool,
        node,
        platform,
        arch,
        auditId,
        intervalMs,
        wallMs,
        monotonicMs,
        cpu: ticks,
        layout: { reader, ticksPerS, threads, raplZones: zones },
    };
}
function machineBody(machine, number) {
    return JSON.stringify({ k: 'machine', n: number, machine }).slice(0, -1);
}
function parseMachine(value) {
    if (!isFields(value))
        return null;
    const text = (field) => typeof field === 'string' && plainText(field) !== '' ? plainText(field) : null;
    const count = (field) => isBetween(field, 1, MAX_THREADS) && Number.isInteger(field) ? field : null;
    return {
        cpuManufacturer: text(value['cpuManufacturer']),
        cpuBrand: text(value['cpuBrand']),
        sockets: count(value['sockets']),
        physicalCores: count(value['physicalCores']),
        systemManufacturer: text(value['systemManufacturer']),
        systemModel: text(value['systemModel']),
        virtual: typeof value['virtual'] === 'boolean' ? value['virtual'] : null,
        osName: text(value['osName']),
        osRelease: text(value['osRelease']),
    };
}
function sinceMs(monotonicMs, origin) {
    return Math.max(0, roundMs(monotonicMs - origin.monotonicMs));
}
function noteBody(note, origin, number) {
    const { topic, count } = note;
    const m = sinceMs(note.monotonicMs, origin);
    const fields = { k: 'note', n: number, m, topic, count, text: plainText(note.text) };
    return JSON.stringify(fields).slice(0, -1);
}
function parseNote(line, origin) {
    const { m, topic, count, text } = line;
    if (!isTimeMs(m) || !isCount(count) || !isPlainText(text))
        return null;
    if (!NOTE_TOPICS.includes(topic))
        return null;
    const monotonicMs = sample_roundMs(origin.monotonicMs + m);
    return { kind: 'note', monotonicMs, topic: topic, count, text };
}
function endBody(end, origin, number) {
    const { reason, cpuMs } = end;
    const m = sinceMs(end.monotonicMs, origin);
    return JSON.stringify({ k: 'end', n: number, m, reason, cpuMs }).slice(0, -1);
}
function parseEnd(line, origin) {
    const { m, reason, cpuMs } = line;
    if (!isTimeMs(m) || !isTimeMs(cpuMs))
        return null;
    if (!END_REASONS.includes(reason))
        return null;
    const monotonicMs = sample_roundMs(origin.monotonicMs + m);
    return { kind: 'end', monotonicMs, reason: reason, cpuMs };
}

;// CONCATENATED MODULE: ./build/src/machine/name.js

const MAX_LENGTH = 128;
/** A name as machines give it, fit to be kept; `unknown` is what Node and some kernels say for none. */
function cleanName(name) {
    const text = plainText(name ?? '', MAX_LENGTH).replace(/\s+/g, ' ');
    return text === '' || text.toLowerCase() === 'unknown' ? null : text;
}

;// CONCATENATED MODULE: ./build/src/machine/dmi.js



const DMI_BYTES = 256;
/** Azure puts the same tag on every machine, and on no other of Hyper-V's (learn.microsoft.com). */
const AZURE_TAG = '7783-7084-3265-9085-8269-3286-77';
/** Makers' names that only virtual machines have. */
const HYPERVISORS = /^(QEMU|KVM|Xen|VMware|innotek GmbH|Parallels|OpenStack|Bochs)\b/i;
/** Reads Linux' DMI files; never the ones that tell serial numbers or ids. Never throws. */
function readDmi(root) {
    const read = (name) => cleanName(readBeginning((0,external_node_path_.join)(root, 'sys/class/dmi/id', name), DMI_BYTES));
    const [vendor, product] = [read('sys_vendor'), read('product_name')];
    return { vendor, product, cloud: cloudOf(vendor, product, read('chassis_asset_tag')) };
}
function cloudOf(vendor, product, tag) {
    if (vendor === 'Amazon EC2')
        return 'aws';
    if (product === 'Google Compute Engine')
        return 'gcp';
    return tag === AZURE_TAG ? 'azure' : null;
}
/** Whether a hypervisor is underneath, where the CPU does not tell: on Arm, macOS and Windows. */
function isVirtual({ vendor, product, cloud }, cpuModel, runner) {
    // Apple's hypervisor adds it to the name of its guests' CPU.
    if (cpuModel?.startsWith('Apple '))
        return cpuModel.endsWith('(Virtual)');
    // Instance types that are a whole machine end so: `m6g.metal`, `m7g.metal-48xl`.
    if (cloud === 'aws')
        return product === null ? null : !/\.metal(-|$)/.test(product);
    if (cloud !== null || product === 'Virtual Machine')
        return true;
    if (vendor !== null && HYPERVISORS.test(vendor))
        return true;
    return runner?.hosted === true ? true : null;
}

;// CONCATENATED MODULE: ./build/src/machine/runner.js

/** Values that the runner gives these variables; others come from somewhere else. */
const SYSTEMS = new Set(['Linux', 'Windows', 'macOS']);
const ARCHITECTURES = new Set(['X86', 'X64', 'ARM', 'ARM64']);
const IMAGE = /^[A-Za-z0-9.-]{0,32}$/;
/** What the runner of GitHub Actions says of itself in the environment; `null`: there is no runner. */
function readRunner(env) {
    const { RUNNER_ENVIRONMENT, ImageOS, RUNNER_OS, RUNNER_ARCH } = env;
    if (RUNNER_ENVIRONMENT === undefined && RUNNER_OS === undefined)
        return null;
    const known = (value, values) => value !== undefined && values.has(value) ? value : null;
    return {
        hosted: RUNNER_ENVIRONMENT === 'github-hosted'
            ? true
            : RUNNER_ENVIRONMENT === 'self-hosted'
                ? false
                : null,
        imageOs: ImageOS !== undefined && IMAGE.test(ImageOS) ? ImageOS : null,
        os: known(RUNNER_OS, SYSTEMS),
        arch: known(RUNNER_ARCH, ARCHITECTURES),
    };
}
/** Whether it is `ubuntu-slim`, a container on a machine that it shares. */
function isSlim(runner) {
    return runner?.hosted === true && isSlimImage(runner.imageOs);
}

;// CONCATENATED MODULE: ./build/src/machine/read.js









/** One block of /proc/cpuinfo is 1-3 kB; a processor's flags alone may be 2 kB. */
const CPUINFO_BYTES = 16_384;
const read_MEMINFO_BYTES = 4_096;
const read_MAX_THREADS = 65_536;
/** POWER10 runs eight threads a core. */
const MAX_SMT = 8;
const MAX_SOCKETS = 64;
const read_BYTES_PER_KIB = 1024;
/** What this process can tell of its machine in a blink, without starting another. Never throws. */
function readMachine(root = '/', system = nodeOs) {
    const platform = system.platform();
    const linux = platform === 'linux';
    const cpuInfo = linux ? (readBeginning((0,external_node_path_.join)(root, 'proc/cpuinfo'), CPUINFO_BYTES) ?? '') : '';
    const cpu = linux ? parseCpuInfo(cpuInfo) : parseProcessorIdentifier(system.env);
    const procThreads = linux ? countProcThreads(root) : null;
    const threads = threadsOf(procThreads ?? attempt(() => system.availableParallelism()));
    const dmi = linux ? readDmi(root) : { vendor: null, product: null, cloud: null };
    const runner = readRunner(system.env);
    const name = named(cpu, () => system.cpus()[0]?.model);
    return {
        platform,
        arch: system.arch(),
        threads,
        memoryBytes: (linux ? procMemory(root) : null) ?? bytesOf(attempt(() => system.totalmem())),
        ...name,
        virtual: cpu.virtual ?? isVirtual(dmi, name.cpuModel, runner),
        ...topologyOf(cpu, threads),
        systemVendor: dmi.vendor,
        systemProduct: dmi.product,
        cloud: dmi.cloud,
        runner,
        container: linux && procThreads !== null ? readContainer(root, threads, system) : null,
    };
}
/**
 * The machine as an audit's counters have it. These were chosen before the job ran its first command; what
 * the environment says now may be the job's doing, and must not make a container of the whole machine.
 */
function asCounted(machine, layout) {
    return layout.reader === 'cgroup' ? machine : { ...machine, container: null };
}
/** A hypervisor may show what it likes; what makes no whole number is not taken over. */
function topologyOf({ siblings, cores }, threads) {
    const threadsPerCore = (siblings ?? 0) / (cores ?? 0);
    const sockets = Math.ceil(threads / (siblings ?? 0));
    return {
        threadsPerCore: Number.isInteger(threadsPerCore) && threadsPerCore >= 1 && threadsPerCore <= MAX_SMT
            ? threadsPerCore
            : null,
        sockets: sockets <= MAX_SOCKETS ? sockets : null,
    };
}
function readContainer(root, threads, system) {
    const found = findContainer(root, threads, system.env);
    return found === null ? null : { cpus: found.cpus, memoryBytes: found.memoryBytes };
}
/** `modelName` is asked only where /proc did not tell: it costs a look at every thread. */
function named(cpu, modelName) {
    const cpuModel = cleanName(cpu.model ?? attempt(modelName));
    return {
        cpuModel,
        cpuVendor: cleanName(cpu.vendor) ?? (cpuModel?.startsWith('Apple ') ? 'Apple' : null),
        cpuFamily: cpu.family,
        cpuModelNumber: cpu.modelNumber,
    };
}
function attempt(ask) {
    try {
        return ask();
    }
    catch {
        return null;
    }
}
function threadsOf(count) {
    if (count === null || !Number.isSafeInteger(count))
        return 1;
    return Math.min(Math.max(count, 1), read_MAX_THREADS);
}
function bytesOf(bytes) {
    return bytes !== null && Number.isSafeInteger(bytes) && bytes > 0 ? bytes : 0;
}
function procMemory(root) {
    const text = readBeginning((0,external_node_path_.join)(root, 'proc/meminfo'), read_MEMINFO_BYTES) ?? '';
    const kib = Number(/^MemTotal: +(\d{1,15}) kB$/m.exec(text)?.[1]);
    return bytesOf(kib * read_BYTES_PER_KIB) || null;
}

// EXTERNAL MODULE: ./build/src/estimate.js
var estimate = __nccwpck_require__(6179);
// EXTERNAL MODULE: ./build/data/assumptions.json
var assumptions = __nccwpck_require__(8940);
;// CONCATENATED MODULE: ./build/data/skus.json
const skus_namespaceObject = /*#__PURE__*/JSON.parse('{"KA":{"qX":["c7a","c8a","hpc6a","hpc7a","m7a","m8a","r7a","r8a"]},"S":[{"id":"azure-amd-general","name":"Azure D2as – D96as v4","threads":96,"memoryGib":384,"restKg":1050,"memoryKg":510.8,"vendor":"AuthenticAMD","gibPerVcpu":4},{"id":"azure-amd-memory","name":"Azure E2as – E96as v4","threads":96,"memoryGib":672,"restKg":1100,"memoryKg":910.5,"vendor":"AuthenticAMD","gibPerVcpu":8},{"id":"azure-amd-t4","name":"Azure NCas_T4_v3 Series","threads":24,"memoryGib":448,"restKg":1150,"memoryKg":599.6,"vendor":"AuthenticAMD","gibPerVcpu":7},{"id":"azure-intel-compute","name":"Azure Fsv2-series","threads":72,"memoryGib":144,"restKg":1200,"memoryKg":177.7,"vendor":"GenuineIntel","gibPerVcpu":2},{"id":"azure-intel-general","name":"Azure D2ds – D64ds v4","threads":64,"memoryGib":256,"restKg":1200,"memoryKg":333.1,"vendor":"GenuineIntel","gibPerVcpu":4},{"id":"azure-intel-memory","name":"Azure E2 – E96 v5","threads":96,"memoryGib":672,"restKg":1100,"memoryKg":910.5,"vendor":"GenuineIntel","gibPerVcpu":8},{"id":"aws-a1","name":"AWS a1","threads":16,"memoryGib":32,"restKg":1000,"memoryKg":22.21},{"id":"aws-c5","name":"AWS c5","threads":96,"memoryGib":192,"restKg":1100,"memoryKg":244.3},{"id":"aws-c5a","name":"AWS c5a","threads":96,"memoryGib":192,"restKg":999.8,"memoryKg":244.3},{"id":"aws-c5ad","name":"AWS c5ad","threads":96,"memoryGib":192,"restKg":1200,"memoryKg":244.3},{"id":"aws-c5d","name":"AWS c5d","threads":96,"memoryGib":192,"restKg":1500,"memoryKg":244.3},{"id":"aws-c5n","name":"AWS c5n","threads":72,"memoryGib":192,"restKg":1100,"memoryKg":244.3},{"id":"aws-c6a","name":"AWS c6a","threads":192,"memoryGib":384,"restKg":999.6,"memoryKg":510.8},{"id":"aws-c6g","name":"AWS c6g","threads":64,"memoryGib":128,"restKg":999.9,"memoryKg":155.5},{"id":"aws-c6gd","name":"AWS c6gd","threads":64,"memoryGib":128,"restKg":1200,"memoryKg":155.5},{"id":"aws-c6gn","name":"AWS c6gn","threads":64,"memoryGib":128,"restKg":999.9,"memoryKg":155.5},{"id":"aws-c6i","name":"AWS c6i","threads":96,"memoryGib":192,"restKg":1089,"memoryKg":244.3},{"id":"aws-d3","name":"AWS d3","threads":32,"memoryGib":256,"restKg":2300,"memoryKg":333.1},{"id":"aws-d3en","name":"AWS d3en","threads":48,"memoryGib":192,"restKg":2300,"memoryKg":244.3},{"id":"aws-g4ad","name":"AWS g4ad","threads":64,"memoryGib":256,"restKg":1377,"memoryKg":333.1},{"id":"aws-g4dn","name":"AWS g4dn","threads":96,"memoryGib":384,"restKg":1300,"memoryKg":510.8},{"id":"aws-g5","name":"AWS g5","threads":192,"memoryGib":768,"restKg":1190,"memoryKg":1044},{"id":"aws-g5g","name":"AWS g5g","threads":64,"memoryGib":128,"restKg":1199,"memoryKg":155.5},{"id":"aws-hpc6a","name":"AWS hpc6a","threads":192,"memoryGib":384,"restKg":999.6,"memoryKg":510.8},{"id":"aws-i3en","name":"AWS i3en","threads":96,"memoryGib":768,"restKg":1899,"memoryKg":1044},{"id":"aws-im4gn","name":"AWS im4gn","threads":64,"memoryGib":256,"restKg":999.8,"memoryKg":333.1},{"id":"aws-is4gen","name":"AWS is4gen","threads":32,"memoryGib":192,"restKg":999.8,"memoryKg":244.3},{"id":"aws-m5","name":"AWS m5","threads":96,"memoryGib":384,"restKg":1100,"memoryKg":510.8},{"id":"aws-m5a","name":"AWS m5a","threads":96,"memoryGib":384,"restKg":1100,"memoryKg":510.8},{"id":"aws-m5ad","name":"AWS m5ad","threads":96,"memoryGib":384,"restKg":1500,"memoryKg":510.8},{"id":"aws-m5d","name":"AWS m5d","threads":96,"memoryGib":384,"restKg":1500,"memoryKg":510.8},{"id":"aws-m5dn","name":"AWS m5dn","threads":96,"memoryGib":384,"restKg":1500,"memoryKg":510.8},{"id":"aws-m5n","name":"AWS m5n","threads":96,"memoryGib":384,"restKg":1100,"memoryKg":510.8},{"id":"aws-m5zn","name":"AWS m5zn","threads":48,"memoryGib":192,"restKg":1100,"memoryKg":244.3},{"id":"aws-m6a","name":"AWS m6a","threads":192,"memoryGib":768,"restKg":999.1,"memoryKg":1044},{"id":"aws-m6g","name":"AWS m6g","threads":64,"memoryGib":256,"restKg":999.7,"memoryKg":333.1},{"id":"aws-m6gd","name":"AWS m6gd","threads":64,"memoryGib":256,"restKg":1200,"memoryKg":333.1},{"id":"aws-m6i","name":"AWS m6i","threads":128,"memoryGib":512,"restKg":1099,"memoryKg":688.5},{"id":"aws-p3dn","name":"AWS p3dn","threads":96,"memoryGib":768,"restKg":1299,"memoryKg":1044},{"id":"aws-p4d","name":"AWS p4d","threads":96,"memoryGib":1152,"restKg":1899,"memoryKg":1577},{"id":"aws-r5","name":"AWS r5","threads":96,"memoryGib":768,"restKg":1099,"memoryKg":1044},{"id":"aws-r5a","name":"AWS r5a","threads":96,"memoryGib":768,"restKg":1099,"memoryKg":1044},{"id":"aws-r5ad","name":"AWS r5ad","threads":96,"memoryGib":768,"restKg":1499,"memoryKg":1044},{"id":"aws-r5b","name":"AWS r5b","threads":96,"memoryGib":768,"restKg":1099,"memoryKg":1044},{"id":"aws-r5d","name":"AWS r5d","threads":96,"memoryGib":768,"restKg":1499,"memoryKg":1044},{"id":"aws-r5dn","name":"AWS r5dn","threads":96,"memoryGib":768,"restKg":1499,"memoryKg":1044},{"id":"aws-r5n","name":"AWS r5n","threads":96,"memoryGib":768,"restKg":1099,"memoryKg":1044},{"id":"aws-r6g","name":"AWS r6g","threads":64,"memoryGib":512,"restKg":999.4,"memoryKg":688.5},{"id":"aws-r6gd","name":"AWS r6gd","threads":64,"memoryGib":512,"restKg":1199,"memoryKg":688.5},{"id":"aws-t3","name":"AWS t3","threads":96,"memoryGib":384,"restKg":1100,"memoryKg":510.8},{"id":"aws-t3a","name":"AWS t3a","threads":96,"memoryGib":384,"restKg":1100,"memoryKg":510.8},{"id":"aws-t4g","name":"AWS t4g","threads":64,"memoryGib":256,"restKg":999.7,"memoryKg":333.1},{"id":"aws-x2gd","name":"AWS x2gd","threads":64,"memoryGib":1024,"restKg":1199,"memoryKg":1399},{"id":"aws-z1d","name":"AWS z1d","threads":48,"memoryGib":384,"restKg":1300,"memoryKg":510.8},{"id":"mac-m1","name":"Mac mini (M1)","threads":8,"memoryGib":16,"restKg":92.88,"memoryKg":0},{"id":"mac-m2","name":"Mac mini (M2)","threads":8,"memoryGib":16,"restKg":60.48,"memoryKg":0}],"ae":[{"labels":["ubuntu-slim"],"os":"Linux","arch":"X64","vcpus":1,"memoryGib":5,"gpus":0,"host":null},{"labels":["ubuntu-latest","ubuntu-24.04","ubuntu-22.04","ubuntu-26.04","larger-ubuntu-x64-4core"],"os":"Linux","arch":"X64","vcpus":4,"memoryGib":16,"gpus":0,"host":null},{"labels":["ubuntu-latest","ubuntu-24.04","ubuntu-22.04","ubuntu-26.04","larger-ubuntu-x64-2core"],"os":"Linux","arch":"X64","vcpus":2,"memoryGib":8,"gpus":0,"host":null},{"labels":["windows-latest","windows-2025","windows-2025-vs2026","windows-2022","larger-windows-x64-4core"],"os":"Windows","arch":"X64","vcpus":4,"memoryGib":16,"gpus":0,"host":null},{"labels":["windows-latest","windows-2025","windows-2025-vs2026","windows-2022"],"os":"Windows","arch":"X64","vcpus":2,"memoryGib":8,"gpus":0,"host":null},{"labels":["ubuntu-24.04-arm","ubuntu-22.04-arm","ubuntu-26.04-arm","larger-ubuntu-arm64-4core"],"os":"Linux","arch":"ARM64","vcpus":4,"memoryGib":16,"gpus":0,"host":null},{"labels":["ubuntu-24.04-arm","ubuntu-22.04-arm","ubuntu-26.04-arm","larger-ubuntu-arm64-2core"],"os":"Linux","arch":"ARM64","vcpus":2,"memoryGib":8,"gpus":0,"host":null},{"labels":["windows-11-arm","windows-11-vs2026-arm","larger-windows-arm64-4core"],"os":"Windows","arch":"ARM64","vcpus":4,"memoryGib":16,"gpus":0,"host":null},{"labels":["windows-11-arm","windows-11-vs2026-arm"],"os":"Windows","arch":"ARM64","vcpus":2,"memoryGib":8,"gpus":0,"host":null},{"labels":["macos-15-intel","macos-26-intel"],"os":"macOS","arch":"X64","vcpus":4,"memoryGib":14,"gpus":0,"host":null},{"labels":["macos-latest","macos-14","macos-15","macos-26"],"os":"macOS","arch":"ARM64","vcpus":3,"memoryGib":7,"gpus":0,"host":"mac-m1"},{"labels":["larger-ubuntu-x64-8core"],"os":"Linux","arch":"X64","vcpus":8,"memoryGib":32,"gpus":0,"host":null},{"labels":["larger-ubuntu-x64-16core"],"os":"Linux","arch":"X64","vcpus":16,"memoryGib":64,"gpus":0,"host":null},{"labels":["larger-ubuntu-x64-32core"],"os":"Linux","arch":"X64","vcpus":32,"memoryGib":128,"gpus":0,"host":null},{"labels":["larger-ubuntu-x64-64core"],"os":"Linux","arch":"X64","vcpus":64,"memoryGib":256,"gpus":0,"host":null},{"labels":["larger-ubuntu-x64-96core"],"os":"Linux","arch":"X64","vcpus":96,"memoryGib":384,"gpus":0,"host":null},{"labels":["larger-ubuntu-arm64-8core"],"os":"Linux","arch":"ARM64","vcpus":8,"memoryGib":32,"gpus":0,"host":null},{"labels":["larger-ubuntu-arm64-16core"],"os":"Linux","arch":"ARM64","vcpus":16,"memoryGib":64,"gpus":0,"host":null},{"labels":["larger-ubuntu-arm64-32core"],"os":"Linux","arch":"ARM64","vcpus":32,"memoryGib":128,"gpus":0,"host":null},{"labels":["larger-ubuntu-arm64-64core"],"os":"Linux","arch":"ARM64","vcpus":64,"memoryGib":208,"gpus":0,"host":null},{"labels":["larger-ubuntu-gpu-t4-4core"],"os":"Linux","arch":"X64","vcpus":4,"memoryGib":28,"gpus":1,"host":null},{"labels":["larger-windows-x64-8core"],"os":"Windows","arch":"X64","vcpus":8,"memoryGib":32,"gpus":0,"host":null},{"labels":["larger-windows-x64-16core"],"os":"Windows","arch":"X64","vcpus":16,"memoryGib":64,"gpus":0,"host":null},{"labels":["larger-windows-x64-32core"],"os":"Windows","arch":"X64","vcpus":32,"memoryGib":128,"gpus":0,"host":null},{"labels":["larger-windows-x64-64core"],"os":"Windows","arch":"X64","vcpus":64,"memoryGib":256,"gpus":0,"host":null},{"labels":["larger-windows-x64-96core"],"os":"Windows","arch":"X64","vcpus":96,"memoryGib":384,"gpus":0,"host":null},{"labels":["larger-windows-arm64-8core"],"os":"Windows","arch":"ARM64","vcpus":8,"memoryGib":32,"gpus":0,"host":null},{"labels":["larger-windows-arm64-16core"],"os":"Windows","arch":"ARM64","vcpus":16,"memoryGib":64,"gpus":0,"host":null},{"labels":["larger-windows-arm64-32core"],"os":"Windows","arch":"ARM64","vcpus":32,"memoryGib":128,"gpus":0,"host":null},{"labels":["larger-windows-arm64-64core"],"os":"Windows","arch":"ARM64","vcpus":64,"memoryGib":208,"gpus":0,"host":null},{"labels":["larger-windows-gpu-t4-4core"],"os":"Windows","arch":"X64","vcpus":4,"memoryGib":28,"gpus":1,"host":null},{"labels":["macos-*-large"],"os":"macOS","arch":"X64","vcpus":12,"memoryGib":30,"gpus":0,"host":null},{"labels":["macos-*-xlarge"],"os":"macOS","arch":"ARM64","vcpus":5,"memoryGib":14,"gpus":0,"host":"mac-m2"}]}');
;// CONCATENATED MODULE: ./build/src/machine/sku.js


const GIB = 2 ** 30;
/** Kernels and firmware keep some of the memory that is sold. */
const MEMORY_TOLERANCE = 0.15;
/** What a server is taken for of which nothing is known: a common host of a cloud. */
const COMMON_HOST = hostById('azure-amd-general');
/** The kind of runner or cloud instance that the machine shows itself to be; `null`: neither. */
function findSku(machine) {
    const runner = machine.runner?.hosted === true ? hostedRunner(machine) : null;
    if (runner !== null)
        return runner;
    switch (machine.cloud) {
        case 'aws':
            return awsType(machine);
        case 'azure':
            return azureSize(machine);
        default:
            return null;
    }
}
function hostedRunner(machine) {
    const { runner, threads } = machine;
    const slim = isSlim(runner);
    const row = skus_namespaceObject.ae.find((one) => slim
        ? one.labels.includes('ubuntu-slim')
        : one.os === runner?.os &&
            one.arch === runner.arch &&
            one.vcpus === threads &&
            isNear(one.memoryGib * GIB, machine.memoryBytes));
    if (row === undefined)
        return null;
    const shown = slim ? 'its image' : `${threads} vCPU and ${gibOf(machine)} GiB`;
    const [label] = row.labels;
    return {
        name: row.labels.join(', '),
        vcpus: row.vcpus,
        memoryBytes: row.memoryGib * GIB,
        gpus: row.gpus,
        host: hostOfRunner(row, machine),
        basis: `a runner of GitHub's such as ${label}, by its environment and ${shown}`,
    };
}
/** GitHub's runners with Linux and Windows stand in Azure, those with macOS in Macs of its own. */
function hostOfRunner(row, machine) {
    if (row.host !== null)
        return hostById(row.host);
    return row.os === 'macOS' ? null : azureHost(machine, row.memoryGib / row.vcpus);
}
/** DMI of AWS tells the type: `m5.large`, `r7a.metal-48xl`. */
function awsType({ systemProduct, threads, memoryBytes }) {
    const family = /^([a-z0-9-]+)\.[a-z0-9-]+$/.exec(systemProduct ?? '')?.[1];
    if (family === undefined)
        return null;
    return {
        name: systemProduct,
        vcpus: threads,
        memoryBytes,
        gpus: 0,
        host: hostById(`aws-${family}`),
        basis: `an instance of AWS, ${systemProduct} by DMI`,
    };
}
/** Azure's machines do not name their size; its class shows in maker and memory for each vCPU. */
function azureSize(machine) {
    const host = azureHost(machine, gibOf(machine) / machine.threads);
    const { threads, memoryBytes } = machine;
    const basis = `a virtual machine of Azure by DMI, of this kind by the CPU's maker and ${gibOf(machine)} GiB for ${threads} vCPU`;
    return { name: null, vcpus: threads, memoryBytes, gpus: 0, host, basis };
}
function azureHost({ cpuVendor }, gibPerVcpu) {
    const off = (row) => Math.abs(Math.log((row.gibPerVcpu ?? 1) / gibPerVcpu));
    const [nearest] = skus_namespaceObject.S
        .filter((row) => row.vendor !== undefined && row.vendor === cpuVendor)
        .sort((a, b) => off(a) - off(b));
    return nearest === undefined || !(gibPerVcpu > 0) ? null : toHost(nearest);
}
function hostById(id) {
    const row = skus_namespaceObject.S.find((one) => one.id === id);
    return row === undefined ? null : toHost(row);
}
function toHost({ id, name, threads, memoryGib, restKg, memoryKg }) {
    return { id, name, threads, memoryGib, restKg, memoryKg };
}
function isNear(sold, shown) {
    return Math.abs(shown / sold - 1) <= MEMORY_TOLERANCE;
}
function gibOf({ memoryBytes }) {
    return Math.round((memoryBytes / GIB) * 10) / 10;
}

;// CONCATENATED MODULE: ./build/src/machine/held.js




/** What the machine holds of its host: what power and embodied carbon are shared by. */
function heldOf(machine) {
    const { container, threads, memoryBytes } = machine;
    const { threadsPerVcpu, why } = coresOf(machine);
    if (container !== null) {
        return { ...shareOf(machine, container), threadsPerVcpu };
    }
    const unit = machine.virtual === false ? 'hardware thread' : 'vCPU';
    const explanation = `all ${counted(threads, unit)} of the machine${why}`;
    return { vcpus: threads, threadsPerVcpu, memoryBytes, factor: null, explanation };
}
/** What a container holds of its machine. */
function shareOf(machine, container) {
    const { threads } = machine;
    const slim = isSlim(machine.runner) ? findSku(machine) : null;
    const known = container.cpus ?? slim?.vcpus ?? null;
    // Between one thread and all of the node's: the geometric middle, and a range that spans both.
    const vcpus = Math.min(known ?? Math.sqrt(threads), threads);
    const memoryLimit = container.memoryBytes ?? slim?.memoryBytes ?? Number.POSITIVE_INFINITY;
    const share = vcpus / threads;
    const memoryBytes = memoryLimit < machine.memoryBytes ? memoryLimit : Math.round(machine.memoryBytes * share);
    const of = `of the machine's ${counted(threads, 'thread')}`;
    if (known !== null) {
        const by = container.cpus === null ? 'as the runner is sold' : "by its control group's limit";
        return { vcpus, memoryBytes, factor: null, explanation: `${trimmed(vcpus)} ${of}, ${by}` };
    }
    return {
        vcpus,
        memoryBytes,
        factor: { id: 'container-share', logSd: (0,estimate/* logSdOfRatio90 */.LM)(Math.sqrt(threads)), kind: 'declared' },
        explanation: `${trimmed(vcpus)} ${of}, assumed: a pod without a CPU limit holds between one and all of them`,
    };
}
const ONE_THREAD = { threadsPerVcpu: 1, why: '' };
const WHOLE_CORE_THREADS = 2;
/** Servers' CPUs that have two threads a core, all of their kind: what shows one has its second off. */
const HAS_SMT = /\bEPYC\b|\bXeon\(R\) (Gold|Platinum)\b/;
/**
 * Whether a vCPU is a whole core, whose second hardware thread nobody else gets.
 *
 * Some families of AWS are sold so. Otherwise the topology tells, where it is the true one: on bare
 * metal, and in clouds whose hypervisors show it (Nitro, Google's and Azure's), with two vCPUs or more
 * and one thread a core. Other hypervisors show one thread a core whatever is underneath. Arm's cores
 * have one thread.
 */
function coresOf(machine) {
    const { cloud, systemProduct, virtual, threads, threadsPerCore } = machine;
    if (machine.arch !== 'x64' && machine.arch !== 'ia32')
        return ONE_THREAD;
    const family = systemProduct?.split('.')[0] ?? '';
    if (cloud === 'aws' && skus_namespaceObject.KA.qX.includes(family)) {
        return wholeCore(`as AWS sells ${family}`);
    }
    if (threadsPerCore !== 1 || threads < 2)
        return ONE_THREAD;
    if (virtual === false) {
        return HAS_SMT.test(machine.cpuModel ?? '') ? wholeCore('its second thread off') : ONE_THREAD;
    }
    return cloud === null ? ONE_THREAD : wholeCore('by what its cloud shows');
}
function wholeCore(how) {
    return { threadsPerVcpu: WHOLE_CORE_THREADS, why: `, each a whole core, ${how}` };
}
function counted(count, unit) {
    return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
function trimmed(count) {
    return String(Math.round(count * 100) / 100);
}

;// CONCATENATED MODULE: ./build/src/footprint/embodied.js




const HOURS_PER_YEAR = 8_766;
const embodied_GIB = 2 ** 30;
/**
 * The share of its host's making that an audit uses up: SCI's M = TE x (time / life) x (share of
 * resources). Memory is shared by memory, the rest by hardware threads. GPU boards are not in it.
 */
function embodiedOf(machine, durationS) {
    const held = heldOf(machine);
    const sku = findSku(machine);
    const known = sku?.host ?? null;
    const host = known ?? COMMON_HOST;
    const hostKg = heldKg(machine, held, host, known === null);
    return {
        gramsG: (0,estimate/* scale */.hs)(usedUp(hostKg), durationS),
        explanation: `${share(held, host)} of a host like ${describe(host)}, ${why(sku?.basis ?? null, known)}; ${held.explanation}; used up over ${assumptions/* hostLifeYears.value */.ZM.Uq} years.`,
    };
}
/** Kilograms that making the held part of a host took, as uncertain as host, share and occupancy. */
function heldKg(machine, held, host, isGeneric) {
    const { /* errors */ "sO": errors } = assumptions;
    const shared = [
        ...(held.factor === null ? [] : [held.factor]),
        // What is made and never sold is the making of what is.
        ...(isAlone(machine) ? [] : [declared('host-occupancy', errors.hostOccupancy.logSd)]),
    ];
    const hostError = isGeneric ? errors.embodiedUnknownHost : errors.embodiedKnownHost;
    return (0,estimate/* add */.WQ)((0,estimate/* estimate */.jA)(host.restKg * threadShare(held, host), [
        declared('embodied-host', hostError.logSd),
        ...shared,
    ]), (0,estimate/* estimate */.jA)(host.memoryKg * memoryShare(held, host), [
        declared('embodied-memory', errors.embodiedMemory.logSd),
        ...shared,
    ]));
}
/** A machine that is its own host, and none of its parts, shares with nobody. */
function isAlone({ virtual, container }) {
    return virtual === false && container === null;
}
/** A machine may be larger than the host that stands for its kind: then it is more than one. */
function threadShare(held, host) {
    return (held.vcpus * held.threadsPerVcpu) / host.threads;
}
function memoryShare(held, host) {
    return held.memoryBytes / embodied_GIB / host.memoryGib;
}
/** Grams a second of something that is used up over the life of a host. */
function usedUp(kg) {
    const { /* value */ "Uq": value, /* logSd */ "Kn": logSd } = assumptions/* hostLifeYears */.ZM;
    const lifeS = value * HOURS_PER_YEAR * 3600;
    return (0,estimate/* estimate */.jA)((kg.value * 1000) / lifeS, [...kg.factors, declared('embodied-life', logSd)]);
}
function share(held, host) {
    const threads = `${percent(threadShare(held, host))} of the threads`;
    return host.memoryKg === 0
        ? threads
        : `${threads} and ${percent(memoryShare(held, host))} of the memory`;
}
function describe({ name, threads, memoryGib, restKg, memoryKg }) {
    const kg = Math.round(restKg + memoryKg);
    return `${name} (${threads} threads, ${memoryGib} GiB, ${kg} kg)`;
}
function why(basis, known) {
    if (basis === null)
        return 'which stands in, as this machine does not show its kind';
    return known === null ? `which stands in for that of ${basis}` : `as for ${basis}`;
}
function percent(part) {
    return `${(part * 100).toPrecision(2)} %`;
}
function declared(id, logSd) {
    return { id, logSd, kind: 'declared' };
}

;// CONCATENATED MODULE: ./build/src/finding.js
/**
 * Every finding there is: its stable id and how much it weakens an audit. `info` takes nothing away,
 * `weak` leaves numbers that are worth less, `broken` leaves none for the part it names.
 */
const FINDINGS = {
    'nothing-measured': 'broken',
    'start-counters-missing': 'weak',
    'end-counters-missing': 'weak',
    'counters-went-back': 'weak',
    'counters-implausible': 'weak',
    'cpu-counters-missing': 'weak',
    'short-audit': 'info',
    'clock-jump': 'weak',
    'sampler-not-started': 'weak',
    'sampler-no-greeting': 'weak',
    'sampler-ended-early': 'weak',
    'sampler-killed': 'weak',
    'sampler-readings-failed': 'weak',
    'recording-missing': 'weak',
    'recording-header-damaged': 'weak',
    'recording-truncated': 'weak',
    'recording-lines-dropped': 'weak',
    'recording-gap': 'weak',
    'recording-foreign': 'weak',
    'recording-changed': 'weak',
    'recording-newer-format': 'weak',
    'rapl-unreadable': 'info',
    'rapl-virtual': 'info',
    'rapl-unusable': 'weak',
    'rapl-gap': 'weak',
    'rapl-jump': 'weak',
    'cpu-model-stand-in': 'info',
    'cpu-model-unknown': 'weak',
    'place-unknown': 'weak',
    'place-country-only': 'info',
    'place-zone-doubtful': 'info',
    'pue-assumed': 'info',
    'grid-country-fallback': 'info',
    'grid-world-fallback': 'weak',
    'grid-figure-old': 'info',
    'intensity-declared': 'info',
    'report-directory-unusable': 'weak',
    'policy-unprotected': 'weak',
    'policy-floor-unreadable': 'weak',
    'policy-invalid': 'broken',
    'environment-changed': 'weak',
    'summary-not-written': 'weak',
    'artifact-not-kept': 'weak',
    'comment-not-written': 'info',
    'comment-left-to-gate': 'info',
    'finish-not-credible': 'weak',
    'finish-left-work': 'info',
    'outputs-not-set': 'weak',
};
function finding(id, message) {
    return { id, severity: FINDINGS[id], message };
}

;// CONCATENATED MODULE: ./build/src/ordered.js
/**
 * Index of the first of `points`, which are in order of time, that is at `atMs` or later; their
 * number where none is. By halving: a day of samples is asked for again and again.
 */
function firstIndexAtOrAfter(points, atMs) {
    let low = 0;
    let high = points.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (points[middle].atMs < atMs)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/src/footprint/timeline.js


/** A gap is named once it is longer than this many intervals; less is an everyday delay. */
const GAP_INTERVALS = 5;
/** Wall and monotonic clock may drift this far apart before it counts as a jump. */
const CLOCK_JUMP_MS = 2_000;
/** Counters move in ticks of 10 ms a thread, so a span may seem busier than time allows by this. */
const TICK_SLACK_S_PER_THREAD = 0.05;
/**
 * Joins readings into one course. The first and the last stand: they are the caller's own, read out of
 * reach of the job. Between them a reading is left out that has no CPU counters, or would have the
 * counters go back or run faster than time on the way to the last. The counters are cumulative, so
 * what is left out costs resolution only.
 *
 * @returns `null` when fewer than two usable readings are left: nothing was measured.
 */
function timelineOf(readings, layout, intervalMs) {
    const usable = readings.filter(hasCpu).sort((a, b) => a.monotonicMs - b.monotonicMs);
    const [first] = usable;
    if (first === undefined)
        return null;
    const course = usable.map((reading) => pointOf(reading, first, layout));
    const start = pointOf(first, first, layout);
    const end = course.findLast((point) => point.atMs > start.atMs && doubtIn(start, point, layout.threads) === null);
    if (end === undefined)
        return null;
    const points = [start];
    const left = { 'counters-went-back': 0, 'counters-implausible': 0 };
    for (const point of course) {
        const last = points.at(-1) ?? start;
        if (point.atMs <= last.atMs || point.atMs >= end.atMs) {
            if (point.atMs > end.atMs)
                left['counters-went-back']++;
            continue;
        }
        const doubt = doubtIn(last, point, layout.threads) ?? doubtIn(point, end, layout.threads);
        if (doubt === null)
            points.push(point);
        else
            left[doubt]++;
    }
    points.push(end);
    return {
        points,
        longestGapMs: largest(gapsMs(points)),
        findings: [
            ...missingCounters(readings, usable),
            ...timeline_counted('counters-went-back', left, 'had CPU counters that fit no course'),
            ...timeline_counted('counters-implausible', left, 'claimed more CPU time than there was'),
            ...gapFinding(points, intervalMs),
            ...clockFinding(usable),
        ],
    };
}
/** What speaks against one point following on another. */
function doubtIn(from, to, threads) {
    if (to.busyS < from.busyS)
        return 'counters-went-back';
    return busierThanTime(from, to, threads) ? 'counters-implausible' : null;
}
/** Use between two moments, interpolated between readings; ends outside the course are clamped. */
function usageBetween(timeline, fromMs, toMs) {
    const from = pointAt(timeline.points, fromMs);
    const to = pointAt(timeline.points, toMs);
    return {
        durationS: (to.atMs - from.atMs) / 1000,
        busyS: to.busyS - from.busyS,
        stealS: to.stealS - from.stealS,
        iowaitS: to.iowaitS - from.iowaitS,
    };
}
/** CPU time that the machine worked: guests are inside user and nice already; steal is not ours. */
function busyTicks(cpu) {
    return cpu.user + cpu.nice + cpu.system + cpu.irq + cpu.softirq;
}
function hasCpu(reading) {
    return reading.cpu !== null;
}
function pointOf(reading, first, layout) {
    const seconds = (ticks) => ticks / layout.ticksPerS;
    return {
        atMs: reading.monotonicMs,
        busyS: seconds(busyTicks(reading.cpu) - busyTicks(first.cpu)),
        // Both are known to step back a little on Linux; they inform, they do not enter the energy.
        stealS: seconds(Math.max(0, reading.cpu.steal - first.cpu.steal)),
        iowaitS: seconds(Math.max(0, reading.cpu.iowait - first.cpu.iowait)),
        memoryAvailableBytes: reading.memoryAvailableBytes,
    };
}
function busierThanTime(from, to, threads) {
    const possibleS = ((to.atMs - from.atMs) / 1000 + TICK_SLACK_S_PER_THREAD) * threads;
    return to.busyS - from.busyS > possibleS;
}
function pointAt(points, atMs) {
    const first = points[0];
    if (atMs <= first.atMs)
        return first;
    const index = firstIndexAtOrAfter(points, atMs);
    const after = points[index];
    if (after === undefined)
        return points.at(-1);
    const before = points[index - 1];
    const share = (atMs - before.atMs) / (after.atMs - before.atMs);
    const between = (a, b) => a + (b - a) * share;
    return {
        atMs,
        busyS: between(before.busyS, after.busyS),
        stealS: between(before.stealS, after.stealS),
        iowaitS: between(before.iowaitS, after.iowaitS),
        memoryAvailableBytes: after.memoryAvailableBytes,
    };
}
function gapsMs(points) {
    return points.slice(1).map((point, index) => point.atMs - points[index].atMs);
}
/** `Math.max` takes its values as arguments, and a week of samples are too many for that. */
function largest(values) {
    return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}
function missingCounters(all, usable) {
    const count = { 'cpu-counters-missing': all.length - usable.length };
    return timeline_counted('cpu-counters-missing', count, 'held no CPU counters');
}
function timeline_counted(id, counts, what) {
    const count = counts[id];
    if (count === 0)
        return [];
    const readings = count === 1 ? '1 reading' : `${count} readings`;
    return [finding(id, `${readings} ${what}; what was left out is bridged by the next.`)];
}
function gapFinding(points, intervalMs) {
    const gaps = gapsMs(points).filter((gap) => gap > Math.max(GAP_INTERVALS * intervalMs, 1_000));
    if (gaps.length === 0)
        return [];
    const totalS = gaps.reduce((sum, gap) => sum + gap, 0) / 1000;
    return [
        finding('recording-gap', `No samples for ${totalS.toFixed(1)} s in ${gaps.length === 1 ? 'one stretch' : `${gaps.length} stretches`}: the counters bridge them, so the energy stands, but its course within them is not known.`),
    ];
}
function clockFinding(readings) {
    const drifts = readings.map((reading) => reading.wallMs - reading.monotonicMs);
    const spreadMs = largest(drifts) + largest(drifts.map((drift) => -drift));
    if (spreadMs <= CLOCK_JUMP_MS)
        return [];
    return [
        finding('clock-jump', `The wall clock moved by ${(spreadMs / 1000).toFixed(1)} s against the monotonic clock: it was set, or the machine slept. Durations follow the monotonic clock; time asleep is not counted.`),
    ];
}

;// CONCATENATED MODULE: ./build/data/runner_cpus.json
const runner_cpus_namespaceObject = /*#__PURE__*/JSON.parse('{"qF":[{"cpuModel":"AMD EPYC 7763","family":"EPYC 7003 Milan","cpuid":{"vendor":"AuthenticAMD","family":25,"model":1,"confidence":"high"},"coresPerSocket":64,"threadsPerSocket":128,"tdpW":280,"tdpSource":"codecarbon cpu_power.csv; boaviztapi cpu_specs.csv","sharePercent":58.7,"standIn":null,"referenceServers":20,"years":[2021,2022],"idleWPerThread":0.422,"halfWPerThread":1.204,"maxWPerThread":1.838,"idleLogSd":0.2168,"maxLogSd":0.1218,"idleWPerChip":54,"maxWPerChip":235.2,"wallWOf4Vcpu":{"idle":1.69,"half":4.81,"max":7.35},"memoryGbPerThread":1,"memoryServers":19},{"cpuModel":"AMD EPYC 9V45","family":"EPYC 9005 Turin (Azure custom, 96 cores)","cpuid":{"vendor":"AuthenticAMD","family":26,"model":2,"confidence":"medium"},"coresPerSocket":96,"threadsPerSocket":192,"tdpW":null,"tdpSource":null,"sharePercent":15.4,"standIn":"EPYC 9655/9645/9565","referenceServers":6,"years":[2024,2024],"idleWPerThread":0.365,"halfWPerThread":1.257,"maxWPerThread":1.982,"idleLogSd":0.06449,"maxLogSd":0.0103,"idleWPerChip":70.1,"maxWPerChip":380.5,"wallWOf4Vcpu":{"idle":1.46,"half":5.03,"max":7.93},"memoryGbPerThread":1,"memoryServers":6},{"cpuModel":"AMD EPYC 9V74","family":"EPYC 9004 Genoa (Azure custom, 80 cores)","cpuid":{"vendor":"AuthenticAMD","family":25,"model":17,"confidence":"high"},"coresPerSocket":80,"threadsPerSocket":160,"tdpW":null,"tdpSource":null,"sharePercent":13.5,"standIn":"EPYC 9654/9554/9634","referenceServers":20,"years":[2022,2024],"idleWPerThread":0.331,"halfWPerThread":1.178,"maxWPerThread":1.865,"idleLogSd":0.08763,"maxLogSd":0.09103,"idleWPerChip":63.6,"maxWPerChip":358,"wallWOf4Vcpu":{"idle":1.32,"half":4.71,"max":7.46},"memoryGbPerThread":1,"memoryServers":17},{"cpuModel":"Intel Xeon Platinum 8370C","family":"Ice Lake-SP (Azure custom)","cpuid":{"vendor":"GenuineIntel","family":6,"model":106,"confidence":"high"},"coresPerSocket":32,"threadsPerSocket":64,"tdpW":270,"tdpSource":"boaviztapi cpu_specs.csv (codecarbon cpu_power.csv says 205)","sharePercent":3.8,"standIn":"Ice Lake 8380/8358/6338/6348","referenceServers":36,"years":[2021,2022],"idleWPerThread":0.851,"halfWPerThread":2.16,"maxWPerThread":4.083,"idleLogSd":0.09159,"maxLogSd":0.07185,"idleWPerChip":67.6,"maxWPerChip":324.5,"wallWOf4Vcpu":{"idle":3.4,"half":8.64,"max":16.33},"memoryGbPerThread":1.6,"memoryServers":15},{"cpuModel":"Intel Xeon Platinum 8573C","family":"Emerald Rapids (Azure custom)","cpuid":{"vendor":"GenuineIntel","family":6,"model":207,"confidence":"high"},"coresPerSocket":null,"threadsPerSocket":null,"tdpW":null,"tdpSource":null,"sharePercent":4.8,"standIn":"8592+/8580/8568Y+/8558","referenceServers":25,"years":[2024,2025],"idleWPerThread":0.797,"halfWPerThread":1.782,"maxWPerThread":3.23,"idleLogSd":0.2465,"maxLogSd":0.123,"idleWPerChip":107.5,"maxWPerChip":415,"wallWOf4Vcpu":{"idle":3.19,"half":7.13,"max":12.92},"memoryGbPerThread":1,"memoryServers":17},{"cpuModel":"Intel Xeon 6973P-C","family":"Xeon 6 Granite Rapids (custom)","cpuid":{"vendor":"GenuineIntel","family":6,"model":173,"confidence":"high"},"coresPerSocket":null,"threadsPerSocket":null,"tdpW":null,"tdpSource":null,"sharePercent":3.8,"standIn":"6980P/6972P/6979P/6952P","referenceServers":5,"years":[2025,2026],"idleWPerThread":0.516,"halfWPerThread":1.235,"maxWPerThread":2.293,"idleLogSd":0.3391,"maxLogSd":0.2664,"idleWPerChip":133.5,"maxWPerChip":600,"wallWOf4Vcpu":{"idle":2.06,"half":4.94,"max":9.17},"memoryGbPerThread":1.125,"memoryServers":4}]}');
;// CONCATENATED MODULE: ./build/src/power/cpu-rows.js


/** The row for a machine: by the CPU's name, else by its CPUID numbers, else the middle of all rows. */
function findCpuRow(machine) {
    const byName = runner_cpus_namespaceObject.qF.find((row) => isNamed(row, machine.cpuModel));
    if (byName !== undefined) {
        return rowOf(byName, byName.standIn === null ? 'same' : 'stand-in', byName.cpuModel);
    }
    const byNumbers = runner_cpus_namespaceObject.qF.find((row) => hasNumbers(row, machine));
    if (byNumbers !== undefined) {
        const { cpuVendor, cpuFamily, cpuModelNumber } = machine;
        const why = `${nameOf(machine)} (${cpuVendor} family ${cpuFamily} model ${cpuModelNumber}, probably ${byNumbers.cpuModel})`;
        return rowOf(byNumbers, 'stand-in', why);
    }
    return middleRow(machine);
}
function rowOf(row, fit, what) {
    const { /* errors */ "sO": errors } = assumptions;
    const years = [...new Set(row.years)].join('-');
    const standIn = row.standIn === null ? '' : `, with the watts of ${row.standIn}`;
    const servers = `${row.referenceServers} SPECpower servers of ${years}`;
    return {
        fit,
        idleWPerThread: row.idleWPerThread,
        maxWPerThread: row.maxWPerThread,
        memoryGbPerThread: row.memoryGbPerThread,
        factor: {
            id: `cpu-model:${row.cpuModel}`,
            logSd: fit === 'same' ? errors.cpuSameRow.logSd : errors.cpuStandIn.logSd,
            kind: 'declared',
        },
        explanation: `${what}${standIn}: ${watts(row.idleWPerThread, row.maxWPerThread)} (${servers}).`,
    };
}
function middleRow(machine) {
    const idleWPerThread = median(runner_cpus_namespaceObject.qF.map((row) => row.idleWPerThread));
    const maxWPerThread = median(runner_cpus_namespaceObject.qF.map((row) => row.maxWPerThread));
    return {
        fit: 'unknown',
        idleWPerThread,
        maxWPerThread,
        memoryGbPerThread: median(runner_cpus_namespaceObject.qF.map((row) => row.memoryGbPerThread)),
        factor: {
            id: 'cpu-model:unknown',
            logSd: assumptions/* errors.cpuUnknown.logSd */.sO.cpuUnknown.logSd,
            kind: 'declared',
        },
        explanation: `${nameOf(machine)}, which our table does not know: ${watts(idleWPerThread, maxWPerThread)}, the middle of ${runner_cpus_namespaceObject.qF.length} server CPUs.`,
    };
}
/** The part of the name that tells CPUs apart, such as `7763` or `6973P-C`, as a word of its own. */
function isNamed(row, cpuModel) {
    const designation = row.cpuModel.split(' ').at(-1) ?? '';
    return (cpuModel ?? '')
        .toUpperCase()
        .split(/[^A-Z0-9-]+/)
        .includes(designation.toUpperCase());
}
function hasNumbers(row, machine) {
    return (row.cpuid.vendor === machine.cpuVendor &&
        row.cpuid.family === machine.cpuFamily &&
        row.cpuid.model === machine.cpuModelNumber);
}
function nameOf(machine) {
    return machine.cpuModel ?? 'a CPU without a name';
}
function watts(idle, max) {
    return `${idle.toFixed(2)} W idle to ${max.toFixed(2)} W busy each`;
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length / 2;
    const [a, b] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
    return ((a ?? 0) + (b ?? 0)) / 2;
}

;// CONCATENATED MODULE: ./build/src/power/model.js




/**
 * The `model` power source: a server's power from idle to full, shared by hardware threads.
 *
 * Power is taken as linear in CPU time, so that energy follows from the cumulative counters whatever
 * the sampling interval; what real curves bend is the declared factor `load-curve`.
 */
function modelPower(machine) {
    const row = findCpuRow(machine);
    const { /* errors */ "sO": errors } = assumptions;
    const shared = [row.factor, model_declared('server-tuning', errors.serverTuning.logSd)];
    const idlePowerW = (0,estimate/* estimate */.jA)(row.idleWPerThread * machine.threads, [
        ...shared,
        // A machine that is its own host shares with nobody.
        ...(machine.virtual === false ? [] : [model_declared('host-occupancy', errors.hostOccupancy.logSd)]),
    ]);
    const busyJPerCpuS = (0,estimate/* estimate */.jA)(row.maxWPerThread - row.idleWPerThread, [
        ...shared,
        model_declared('load-curve', errors.loadCurve.logSd),
    ]);
    const extraMemoryGb = Math.max(0, machine.memoryBytes / 1e9 - row.memoryGbPerThread * machine.threads);
    const memoryPowerW = (0,estimate/* scale */.hs)(memoryPowerPerGb(), extraMemoryGb);
    return {
        row,
        idlePowerW,
        busyJPerCpuS,
        memoryPowerW,
        extraMemoryGb,
        memoryWPerGb: assumptions/* memoryPowerWPerGb.value */.OB.Uq,
        findings: doubts(row),
    };
}
/** Watts of a GB of memory, whatever holds it. */
function memoryPowerPerGb() {
    const { /* value */ "Uq": value, /* logSd */ "Kn": logSd } = assumptions/* memoryPowerWPerGb */.OB;
    return (0,estimate/* estimate */.jA)(value, [model_declared('memory-power', logSd)]);
}
/** Energy of the processors over a span in which they worked `busyS` CPU seconds. */
function cpuEnergyJ(model, durationS, busyS) {
    return (0,estimate/* add */.WQ)((0,estimate/* scale */.hs)(model.idlePowerW, durationS), (0,estimate/* scale */.hs)(model.busyJPerCpuS, busyS));
}
function doubts(row) {
    switch (row.fit) {
        case 'same':
            return [];
        case 'stand-in':
            return [
                finding('cpu-model-stand-in', 'No watts of this very CPU are known; those of a near relative stand in, and the range is wider for it.'),
            ];
        case 'unknown':
            return [
                finding('cpu-model-unknown', 'The power model has no row for this CPU nor for its family; the middle of all rows stands in, with a wide range.'),
            ];
    }
}
function model_declared(id, logSd) {
    return { id, logSd, kind: 'declared' };
}

;// CONCATENATED MODULE: ./build/src/power/rapl-counter.js
/**
 * One energy counter over its readings. It only rises, wraps to 0 past a range, and may be
 * unreadable, reset or simply wrong; each of these has its own answer here.
 */
/**
 * How much later than its time stamp a counter may have been read: all counters of a reading share
 * one stamp, and the reader may lose the CPU in between.
 */
const READING_LAG_S = 0.1;
/** Sample lines keep millijoules, the readings at both ends microjoules: all are taken as the former. */
const rapl_counter_UJ_PER_MJ = 1_000;
const UJ_PER_J = 1e6;
/** A wrong reading or two in a row are stepped over; a counter that was reset does not come back. */
const LOOK_AHEAD = 3;
/** Wall ahead of monotonic clock by more than this: the machine slept, and its counters may restart. */
const SLEPT_MS = 2_000;
/** Idle packages and memories draw milliwatts at least: a counter that long at rest is stuck. */
const STUCK_MS = 10_000;
/** What the counter says about each stretch between two of its readings. */
function counterCourse(looks, kind) {
    const known = looks.flatMap(({ atMs, wallMs, uj }) => uj === null || !Number.isSafeInteger(uj) || uj < 0
        ? []
        : [{ atMs, wallMs, uj: Math.floor(uj / rapl_counter_UJ_PER_MJ) * rapl_counter_UJ_PER_MJ }]);
    const stretches = [];
    let endMs = looks[0]?.atMs ?? 0;
    const reach = (toMs, energyJ) => {
        if (toMs > endMs)
            stretches.push({ fromMs: endMs, toMs, energyJ });
        endMs = Math.max(endMs, toMs);
    };
    let jumps = 0;
    let last = null;
    for (let i = 0; i < known.length; i++) {
        const next = known[i];
        if (last === null) {
            reach(next.atMs, null);
            last = next;
            continue;
        }
        const drawn = drawnJ(last, next, kind);
        if (drawn === 'impossible') {
            jumps++;
            if (comesBack(last, known.slice(i + 1, i + 1 + LOOK_AHEAD), kind))
                continue;
        }
        reach(next.atMs, typeof drawn === 'number' ? drawn : null);
        last = next;
    }
    reach(looks.at(-1)?.atMs ?? endMs, null);
    const moving = withoutStuck(stretches);
    return { stretches: moving, jumps, energyJ: sumJ(moving) };
}
/**
 * The one energy that the two readings allow under the bound. `ambiguous`: the counter may have
 * wrapped once more unseen. `impossible`: no number of wraps explains them.
 */
function drawnJ(from, to, kind) {
    const { maxEnergyUj, boundW } = kind;
    const possibleUj = boundW * ((to.atMs - from.atMs) / 1000 + READING_LAG_S) * UJ_PER_J;
    let risenUj = to.uj - from.uj;
    if (risenUj < 0) {
        // A counter past its own range does not wrap where it says; one that went back over a sleep
        // was more likely reset.
        const wraps = from.uj <= maxEnergyUj && !slept(from, to);
        if (!wraps)
            return 'impossible';
        risenUj += maxEnergyUj;
    }
    if (risenUj > possibleUj)
        return 'impossible';
    return risenUj + maxEnergyUj <= possibleUj ? 'ambiguous' : risenUj / UJ_PER_J;
}
/** Whether one of the next readings goes on from `last`, so that the one between was just wrong. */
function comesBack(last, next, kind) {
    return next.some((one) => typeof drawnJ(last, one, kind) === 'number');
}
function slept(from, to) {
    return to.wallMs - from.wallMs - (to.atMs - from.atMs) > SLEPT_MS;
}
/** Stretches in a row in which the counter stood still for too long become one that is not known. */
function withoutStuck(stretches) {
    const kept = [];
    for (let i = 0; i < stretches.length;) {
        let end = i;
        while (stretches[end]?.energyJ === 0)
            end++;
        const still = stretches.slice(i, Math.max(end, i + 1));
        const [first, final] = [still[0], still.at(-1)];
        if (end > i && final.toMs - first.fromMs >= STUCK_MS) {
            kept.push({ fromMs: first.fromMs, toMs: final.toMs, energyJ: null });
        }
        else {
            for (const one of still)
                kept.push(one);
        }
        i += still.length;
    }
    return kept;
}
function sumJ(stretches) {
    return stretches.reduce((sum, { energyJ }) => sum + (energyJ ?? 0), 0);
}

;// CONCATENATED MODULE: ./build/src/power/rapl-zones.js

/**
 * Physical bounds in W, per zone: what no zone on sale can exceed for as long as two readings lie
 * apart. Packages: three times the 500 W of the largest (EPYC 9965, Xeon 6980P; a firmware's short
 * power limit was seen at 764 W). DRAM: 24 modules at 25 W. Platform: two packages at their bound.
 */
const BOUND_W = { package: 1_500, dram: 600, psys: 3_000 };
/** Two looks at one counter are microseconds apart, and it moves every millisecond. */
const MIRROR_UJ = 1e6;
/** Now and then a reader loses the CPU between the two. */
const MIRROR_SHARE = 0.9;
function kindOfZone(name) {
    if (/^package\b/.test(name))
        return 'package';
    if (/^dram\b/.test(name))
        return 'dram';
    return name === 'psys' ? 'psys' : null;
}
/** Packages and their memory, else the platform; each counter once, and all of a kind or none. */
function chooseZones(zones, unreadable, looksAt) {
    const all = [...zones, ...unreadable];
    const candidates = zones.flatMap((zone, index) => {
        const kind = kindOfZone(zone.name);
        if (kind === null)
            return [];
        const looks = looksAt(index);
        const { maxEnergyUj } = zone;
        const course = counterCourse(looks, { maxEnergyUj, boundW: BOUND_W[kind] });
        return [{ zone, kind, key: keyOf(zone, all), looks, course }];
    });
    const pick = (kind) => pickOf(candidates.filter((one) => one.kind === kind), all.filter((zone) => kindOfZone(zone.name) === kind).map((zone) => keyOf(zone, all)));
    const [packages, dram, psys] = [pick('package'), pick('dram'), pick('psys')];
    if (packages.counted.length > 0 && packages.missing.length === 0) {
        const memory = dram.missing.length === 0 ? dram : NONE;
        return {
            kind: 'chosen',
            processorKind: 'package',
            processors: packages.counted,
            memory: memory.counted,
            mirrors: [...packages.mirrors, ...memory.mirrors],
        };
    }
    if (packages.missing.length > 0) {
        return { kind: 'unusable', why: saidNothing(packages.missing) };
    }
    if (psys.counted.length > 0 && psys.missing.length === 0) {
        const { counted, mirrors } = psys;
        return { kind: 'chosen', processorKind: 'psys', processors: counted, memory: [], mirrors };
    }
    if (psys.missing.length > 0)
        return { kind: 'unusable', why: saidNothing(psys.missing) };
    return { kind: 'unusable', why: 'none of them is that of a package or of the platform' };
}
function saidNothing(names) {
    return `not all of them said something: ${names.join(', ')} could not be read, stood still, or may have wrapped unseen between two readings (a shorter interval leaves no time for that)`;
}
const NONE = { counted: [], mirrors: [], missing: [] };
function pickOf(candidates, keys) {
    // One that never moved is dead: taken for a measurement it would be a silent zero.
    const alive = candidates.filter(({ course }) => course.energyJ > 0);
    const counted = [];
    const mirrors = [];
    for (const one of [...alive].sort(byTrust)) {
        if (counted.some((other) => isSamePart(one, other) || isMirror(one, other))) {
            mirrors.push(one.zone.id);
        }
        else {
            counted.push(one);
        }
    }
    const found = new Set(alive.map(({ key }) => key));
    const missing = [...new Set(keys.filter((key) => !found.has(key)))];
    return { counted, mirrors: mirrors.sort(), missing };
}
/** Whoever has the fewest gaps first; then `intel-rapl`, by which all but the newest are known. */
function byTrust(a, b) {
    return (knownMs(b.course) - knownMs(a.course) ||
        a.zone.id.length - b.zone.id.length ||
        (a.zone.id < b.zone.id ? -1 : 1));
}
function knownMs({ stretches }) {
    return stretches.reduce((sum, { fromMs, toMs, energyJ }) => sum + (energyJ === null ? 0 : toMs - fromMs), 0);
}
/** `intel-rapl-mmio:0` and `intel-rapl:0` of one name are two ways to one package's counter. */
function isSamePart(a, b) {
    return a.key === b.key && rapl_zones_driverOf(a.zone.id) !== rapl_zones_driverOf(b.zone.id);
}
/**
 * Whether two zones show one counter: dies of a package that mirror their socket, whatever they are
 * called (codecarbon #1274: 68 W + 68 W of one 68 W package). Sockets of their own may draw alike;
 * that their sums since power-on agree to a joule throughout is out of the question.
 */
function isMirror(a, b) {
    const range = Math.min(a.zone.maxEnergyUj, b.zone.maxEnergyUj);
    let both = 0;
    let alike = 0;
    for (const [i, { uj }] of a.looks.entries()) {
        const other = b.looks[i]?.uj ?? null;
        if (uj === null || other === null)
            continue;
        both++;
        const apart = Math.abs(uj - other);
        if (Math.min(apart, Math.abs(range - apart)) <= MIRROR_UJ)
            alike++;
    }
    return both >= 2 && alike >= both * MIRROR_SHARE;
}
function rapl_zones_driverOf(id) {
    return id.slice(0, id.indexOf(':'));
}
/** A zone's name with those of the zones around it, such as `package-0/dram`: alike in all drivers. */
function keyOf(zone, all) {
    const colon = zone.id.lastIndexOf(':');
    const parent = colon < 0 ? undefined : all.find(({ id }) => id === zone.id.slice(0, colon));
    return parent === undefined ? zone.name : `${keyOf(parent, all)}/${zone.name}`;
}

;// CONCATENATED MODULE: ./build/src/power/rapl.js


/** Reads the course of the machine's energy out of readings in order of time. */
function raplOf(readings, zones, unreadable) {
    const choice = chooseZones(zones, unreadable, (index) => readings.map(({ monotonicMs, wallMs, raplUj }) => ({
        atMs: monotonicMs,
        wallMs,
        uj: raplUj[index] ?? null,
    })));
    if (choice.kind === 'unusable')
        return choice;
    const { processors, memory, processorKind, mirrors } = choice;
    const times = readings.map(({ monotonicMs }) => monotonicMs);
    const { points, gaps } = joined(times, processors, memory);
    const end = points.at(-1);
    if (end === undefined || end.processorJ === 0) {
        return { kind: 'unusable', why: 'there is no time at which all of them gave a number' };
    }
    return {
        kind: 'usable',
        processorKind,
        processors: processors.map(({ zone }) => zone.name).sort(),
        memory: memory.map(({ zone }) => zone.name),
        mirrors,
        jumps: [...processors, ...memory].reduce((sum, { course }) => sum + course.jumps, 0),
        gaps,
        points,
    };
}
/** What the counters say of the time between two moments; in gaps they say nothing. */
function raplBetween(rapl, fromMs, toMs) {
    const from = rapl_pointAt(rapl.points, fromMs);
    const to = rapl_pointAt(rapl.points, toMs);
    return {
        processorJ: Math.max(0, to.processorJ - from.processorJ),
        memoryJ: Math.max(0, to.memoryJ - from.memoryJ),
    };
}
/** The parts of gaps that lie between two moments. */
function gapsBetween({ gaps }, fromMs, toMs) {
    return gaps.flatMap((gap) => {
        const [start, end] = [Math.max(gap.fromMs, fromMs), Math.min(gap.toMs, toMs)];
        return end > start ? [{ fromMs: start, toMs: end }] : [];
    });
}
function joined(times, processors, memory) {
    const processorJ = processors.map(({ course }) => walk(course.stretches));
    const memoryJ = memory.map(({ course }) => walk(course.stretches));
    const points = [{ atMs: times[0] ?? 0, processorJ: 0, memoryJ: 0 }];
    const gaps = [];
    for (const toMs of times.slice(1)) {
        const last = points.at(-1);
        const [cpu, ram] = [sumUpTo(processorJ, toMs), sumUpTo(memoryJ, toMs)];
        if (toMs <= last.atMs)
            continue;
        if (cpu === null || ram === null) {
            addGap(gaps, { fromMs: last.atMs, toMs });
            points.push({ ...last, atMs: toMs });
        }
        else {
            const { processorJ: before, memoryJ: beforeJ } = last;
            points.push({ atMs: toMs, processorJ: before + cpu, memoryJ: beforeJ + ram });
        }
    }
    return { points, gaps };
}
/** Asked for later and later moments, gives what was drawn since the one before. */
function walk(stretches) {
    let index = 0;
    let atMs = stretches[0]?.fromMs ?? 0;
    return (toMs) => {
        let sumJ = 0;
        while (atMs < toMs) {
            const stretch = stretches[index];
            if (stretch === undefined)
                return null;
            const untilMs = Math.min(stretch.toMs, toMs);
            const share = (untilMs - atMs) / (stretch.toMs - stretch.fromMs);
            sumJ = sumJ === null || stretch.energyJ === null ? null : sumJ + stretch.energyJ * share;
            atMs = untilMs;
            if (atMs >= stretch.toMs)
                index++;
        }
        return sumJ;
    };
}
/** `null` as soon as one counter says nothing; all of them are moved on all the same. */
function sumUpTo(walks, toMs) {
    return walks
        .map((next) => next(toMs))
        .reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0);
}
function addGap(gaps, gap) {
    const last = gaps.at(-1);
    if (last?.toMs === gap.fromMs)
        gaps[gaps.length - 1] = { fromMs: last.fromMs, toMs: gap.toMs };
    else
        gaps.push(gap);
}
function rapl_pointAt(points, atMs) {
    const index = firstIndexAtOrAfter(points, atMs);
    const after = points[index];
    if (after === undefined)
        return points.at(-1);
    const before = points[index - 1];
    if (before === undefined)
        return after;
    const share = (atMs - before.atMs) / (after.atMs - before.atMs);
    const between = (a, b) => a + (b - a) * share;
    return {
        atMs,
        processorJ: between(before.processorJ, after.processorJ),
        memoryJ: between(before.memoryJ, after.memoryJ),
    };
}

;// CONCATENATED MODULE: ./build/src/power/why-not.js

/** Nothing is wrong: most machines of a CI have none. */
function noCounters({ platform, virtual }) {
    const sentence = platform !== 'linux'
        ? 'Not measured: energy counters are read on Linux only.'
        : virtual === true
            ? 'Not measured: this virtual machine has no energy counters.'
            : 'Not measured: this machine shows no energy counters (RAPL).';
    return { sentence, findings: [] };
}
function virtualCounters({ virtual }) {
    const where = virtual === true
        ? 'this is a virtual machine, whose counters are what its hypervisor makes of them: emulated, of the whole host, or nothing'
        : 'it cannot be told whether this is a virtual machine, whose counters would be what its hypervisor makes of them';
    return {
        sentence: 'Not measured: energy counters inside a virtual machine are virtual.',
        findings: [
            finding('rapl-virtual', `Energy counters (RAPL) are there and were not used: ${where}. The power model was used instead.`),
        ],
    };
}
function rootOnly(zones) {
    return {
        sentence: 'Not measured: the energy counters (RAPL) are closed to this user.',
        findings: [unreadable(zones, 'The power model was used instead')],
    };
}
function partlyRootOnly(zones) {
    return {
        sentence: 'Not measured: only some of the energy counters (RAPL) may be read.',
        findings: [
            unreadable(zones, 'What can be read is not the whole machine, so the power model was used instead'),
        ],
    };
}
/** Packages are measured, their memory is not. */
function memoryRootOnly(zones) {
    return unreadable(zones, 'The packages were measured; memory was assumed instead');
}
function unusable(reason) {
    return {
        sentence: 'Not measured: the energy counters (RAPL) cannot be used.',
        findings: [
            finding('rapl-unusable', `Energy counters (RAPL) are there and could not be used, because ${reason}. The power model was used instead.`),
        ],
    };
}
const SHOWN_ZONES = 4;
function unreadable(zones, instead) {
    const shown = zones.slice(0, SHOWN_ZONES).map(({ id, name, code }) => `${id} ${name}: ${code}`);
    const more = zones.length > SHOWN_ZONES ? `, and ${zones.length - SHOWN_ZONES} more` : '';
    const list = `${shown.join(', ')}${more}`;
    if (!zones.every(({ code }) => code === 'EACCES' || code === 'EPERM')) {
        const message = `Energy counters (RAPL) are there and cannot be read (${list}). ${instead}.`;
        return finding('rapl-unreadable', message);
    }
    return finding('rapl-unreadable', `Energy counters (RAPL) are there, but only root may read them (${list}). ${instead}. ` +
        'Linux keeps them from others since 2020: whoever can read power can learn what other programs compute, their keys too (CVE-2020-8694, PLATYPUS). ' +
        'On a runner of your own that runs only code you trust, `chmod o+r /sys/class/powercap/*/energy_uj` at boot lets them be measured; on a shared one leave them closed.');
}

;// CONCATENATED MODULE: ./build/src/power/measured.js







/**
 * From what the counters measured to the wall: packages, memory (measured, else assumed), and a
 * declared share of both for board, fans, disks and supply, taken once. In the gaps of the counters
 * stands the model, whose watts are those of the wall already.
 */
function measuredPower(rapl, model, machine, unreadable) {
    const counted = (fromMs, toMs, gaps) => {
        const { processorJ, memoryJ } = raplBetween(rapl, fromMs, toMs);
        const measuredS = (toMs - fromMs) / 1000 - secondsOf(gaps);
        const parts = [
            processors(rapl, processorJ),
            ...memory(rapl, memoryJ, machine, measuredS, isMemoryRootOnly(unreadable)),
        ];
        return [...parts, board(rapl, (0,estimate/* add */.WQ)(...parts.map(({ energyJ }) => energyJ)))];
    };
    return {
        partsBetween: (askedFromMs, askedToMs) => {
            const fromMs = within(rapl, askedFromMs);
            const toMs = within(rapl, askedToMs);
            const gaps = gapsBetween(rapl, fromMs, toMs);
            return [...counted(fromMs, toMs, gaps), ...bridged(model, rapl, gaps)];
        },
        findings: [
            ...(isMemoryRootOnly(unreadable) ? [memoryRootOnly(unreadable)] : []),
            ...measured_gapFinding(rapl),
            ...jumpFinding(rapl),
            // Rows of the model matter only where it stands in.
            ...(rapl.gaps.length > 0 ? model.findings : []),
        ],
    };
}
/** Time without any counters has no part in any number. */
function within({ points }, atMs) {
    return Math.min(Math.max(atMs, points[0]?.atMs ?? atMs), points.at(-1)?.atMs ?? atMs);
}
/** The error of the counters themselves, alike in all of them. */
function byCounters(energyJ) {
    const { logSd } = assumptions/* errors.raplCounters */.sO.raplCounters;
    return (0,estimate/* estimate */.jA)(energyJ, [{ id: 'rapl-counters', logSd, kind: 'declared' }]);
}
function processors({ processorKind, processors: names, mirrors }, j) {
    const again = mirrors.length === 0 ? '' : ` ${shown(mirrors)} show the same again and were counted once.`;
    const platform = processorKind === 'psys';
    return {
        id: platform ? 'platform' : 'cpu',
        provenance: 'measured',
        source: 'rapl',
        explanation: platform
            ? `The platform's energy counter (RAPL ${shown(names)}): processors, memory and board; there is none for the packages alone.${again}`
            : `The energy counters (RAPL) of ${shown(names)}.${again}`,
        energyJ: byCounters(j),
    };
}
function memory(rapl, memoryJ, { memoryBytes }, measuredS, rootOnly) {
    if (rapl.processorKind === 'psys')
        return [];
    if (rapl.memory.length > 0) {
        const counters = rapl.memory.length === 1 ? 'counter' : `${rapl.memory.length} counters`;
        const explanation = `The energy ${counters} (RAPL) of dram.`;
        return [
            {
                id: 'memory',
                provenance: 'measured',
                source: 'rapl',
                explanation,
                energyJ: byCounters(memoryJ),
            },
        ];
    }
    const gb = memoryBytes / 1e9;
    if (gb === 0)
        return [];
    const why = rootOnly ? 'may be read by root only' : 'is not there, or does not move';
    return [
        {
            id: 'memory',
            provenance: 'assumed',
            source: 'model',
            explanation: `All ${gb.toFixed(1)} GB at ${assumptions/* memoryPowerWPerGb.value */.OB.Uq} W each: an energy counter for memory ${why}.`,
            energyJ: (0,estimate/* scale */.hs)(memoryPowerPerGb(), gb * Math.max(0, measuredS)),
        },
    ];
}
function board({ processorKind }, countedJ) {
    const psys = processorKind === 'psys';
    const { value, logSd } = psys ? assumptions/* platformLossShare */.KU : assumptions/* boardShare */.KR;
    const id = psys ? 'platform-loss' : 'board-share';
    const share = (0,estimate/* widen */.oP)((0,estimate/* exact */.e0)(value), { id, logSd, kind: 'declared' });
    return {
        id: 'board',
        provenance: 'assumed',
        source: 'declared',
        explanation: psys
            ? `${measured_percent(value)} of what the platform's counter shows, for the power supply and what the counter leaves out.`
            : `${measured_percent(value)} of CPU and memory, for board, fans, disks, network cards and power supply, which no counter shows.`,
        energyJ: (0,estimate/* multiply */.lw)(countedJ, share),
    };
}
/** Model parts of single gaps, added up to one part of a kind. */
function bridged(model, rapl, gaps) {
    const why = `Stands in for the ${seconds(rapl.gaps)} in which the energy counters said nothing.`;
    const parts = gaps.flatMap(({ fromMs, toMs }) => model.partsBetween(fromMs, toMs, why));
    const ids = [...new Set(parts.map(({ id }) => id))];
    return ids.flatMap((id) => {
        const [first, ...more] = parts.filter((part) => part.id === id);
        if (first === undefined)
            return [];
        return [{ ...first, energyJ: (0,estimate/* add */.WQ)(first.energyJ, ...more.map(({ energyJ }) => energyJ)) }];
    });
}
function isMemoryRootOnly(unreadable) {
    return unreadable.some(({ name }) => kindOfZone(name) === 'dram');
}
function measured_gapFinding({ gaps }) {
    if (gaps.length === 0)
        return [];
    const stretches = gaps.length === 1 ? 'one stretch' : `${gaps.length} stretches`;
    return [
        finding('rapl-gap', `For ${seconds(gaps)} in ${stretches} the energy counters (RAPL) said nothing: they could not be read, were reset, stood still, or may have wrapped unseen between two readings. The power model bridges that time. A shorter interval leaves no time to wrap.`),
    ];
}
function jumpFinding({ jumps }) {
    if (jumps === 0)
        return [];
    const readings = jumps === 1 ? '1 reading' : `${jumps} readings`;
    return [
        finding('rapl-jump', `${readings} of the energy counters (RAPL) went where no possible power could have taken them, and was dropped.`),
    ];
}
function secondsOf(gaps) {
    return gaps.reduce((sum, { fromMs, toMs }) => sum + (toMs - fromMs), 0) / 1000;
}
function seconds(gaps) {
    return `${secondsOf(gaps).toFixed(1)} s`;
}
function measured_percent(share) {
    return `${Math.round(share * 100)} %`;
}
function shown(names) {
    const more = names.length > 4 ? ` and ${names.length - 4} more` : '';
    return `${names.slice(0, 4).join(', ')}${more}`;
}

;// CONCATENATED MODULE: ./build/src/power/modelled.js


function modelledPower(machine, useBetween) {
    const model = modelPower(machine);
    return {
        partsBetween: (fromMs, toMs, why) => {
            const { durationS, busyS } = useBetween(fromMs, toMs);
            const cpu = {
                id: 'cpu',
                provenance: 'modelled',
                source: 'model',
                explanation: `${machine.threads} hardware threads of ${model.row.explanation} ${why}`,
                energyJ: cpuEnergyJ(model, durationS, busyS),
            };
            return model.extraMemoryGb === 0 ? [cpu] : [cpu, memoryPart(model, machine, durationS, why)];
        },
        findings: model.findings,
    };
}
function memoryPart(model, machine, durationS, why) {
    const memoryGb = machine.memoryBytes / 1e9;
    return {
        id: 'memory',
        provenance: 'assumed',
        source: 'model',
        explanation: `${model.extraMemoryGb.toFixed(1)} GB of this machine's ${memoryGb.toFixed(1)} GB at ${model.memoryWPerGb} W each; the rest is in the CPU's figure. ${why}`,
        energyJ: (0,estimate/* scale */.hs)(model.memoryPowerW, durationS),
    };
}

;// CONCATENATED MODULE: ./build/src/power/sources.js





/**
 * Picks the best source of power that the machine offers, and says why no better one: `rapl` on bare
 * metal where the counters of all packages (or of the platform) can be read, else `model`. Where
 * counters have gaps, the model bridges these and nothing else.
 */
function pickPower(inputs) {
    const { machine, layout, useBetween } = inputs;
    const model = modelledPower(machine, useBetween);
    const unreadable = inputs.unreadable.filter(({ name }) => kindOfZone(name) !== null);
    const hasZones = layout.raplZones.some(({ name }) => kindOfZone(name) !== null);
    if (!hasZones && unreadable.length === 0)
        return onlyModel(model, noCounters(machine));
    if (machine.virtual !== false)
        return onlyModel(model, virtualCounters(machine));
    if (!hasZones)
        return onlyModel(model, rootOnly(unreadable));
    const rapl = raplOf(inputs.readings, layout.raplZones, unreadable);
    if (rapl.kind === 'usable')
        return measuredPower(rapl, model, machine, unreadable);
    return onlyModel(model, unreadable.length > 0 ? partlyRootOnly(unreadable) : unusable(rapl.why));
}
function onlyModel(model, reason) {
    const findings = reason.findings;
    return {
        partsBetween: (fromMs, toMs) => model.partsBetween(fromMs, toMs, reason.sentence),
        findings: [...findings, ...model.findings],
    };
}

;// CONCATENATED MODULE: ./build/data/countries.json
const countries_namespaceObject = /*#__PURE__*/JSON.parse('{"Xr":[{"iso2":"AD","iso3":"AND","name":"Andorra","aliases":[]},{"iso2":"AE","iso3":"ARE","name":"United Arab Emirates","aliases":["UAE","Emirates"]},{"iso2":"AF","iso3":"AFG","name":"Afghanistan","aliases":[]},{"iso2":"AG","iso3":"ATG","name":"Antigua & Barbuda","aliases":[]},{"iso2":"AI","iso3":"AIA","name":"Anguilla","aliases":[]},{"iso2":"AL","iso3":"ALB","name":"Albania","aliases":[]},{"iso2":"AM","iso3":"ARM","name":"Armenia","aliases":[]},{"iso2":"AO","iso3":"AGO","name":"Angola","aliases":[]},{"iso2":"AQ","iso3":"ATA","name":"Antarctica","aliases":[]},{"iso2":"AR","iso3":"ARG","name":"Argentina","aliases":[]},{"iso2":"AS","iso3":"ASM","name":"American Samoa","aliases":[]},{"iso2":"AT","iso3":"AUT","name":"Austria","aliases":[]},{"iso2":"AU","iso3":"AUS","name":"Australia","aliases":[]},{"iso2":"AW","iso3":"ABW","name":"Aruba","aliases":[]},{"iso2":"AX","iso3":"ALA","name":"Åland Islands","aliases":[]},{"iso2":"AZ","iso3":"AZE","name":"Azerbaijan","aliases":[]},{"iso2":"BA","iso3":"BIH","name":"Bosnia & Herzegovina","aliases":[]},{"iso2":"BB","iso3":"BRB","name":"Barbados","aliases":[]},{"iso2":"BD","iso3":"BGD","name":"Bangladesh","aliases":[]},{"iso2":"BE","iso3":"BEL","name":"Belgium","aliases":[]},{"iso2":"BF","iso3":"BFA","name":"Burkina Faso","aliases":[]},{"iso2":"BG","iso3":"BGR","name":"Bulgaria","aliases":[]},{"iso2":"BH","iso3":"BHR","name":"Bahrain","aliases":[]},{"iso2":"BI","iso3":"BDI","name":"Burundi","aliases":[]},{"iso2":"BJ","iso3":"BEN","name":"Benin","aliases":[]},{"iso2":"BL","iso3":"BLM","name":"St. Barthélemy","aliases":[]},{"iso2":"BM","iso3":"BMU","name":"Bermuda","aliases":[]},{"iso2":"BN","iso3":"BRN","name":"Brunei","aliases":["Brunei Darussalam"]},{"iso2":"BO","iso3":"BOL","name":"Bolivia","aliases":["Plurinational State of Bolivia"]},{"iso2":"BQ","iso3":"BES","name":"Caribbean Netherlands","aliases":["Bonaire, Sint Eustatius and Saba"]},{"iso2":"BR","iso3":"BRA","name":"Brazil","aliases":[]},{"iso2":"BS","iso3":"BHS","name":"Bahamas","aliases":[]},{"iso2":"BT","iso3":"BTN","name":"Bhutan","aliases":[]},{"iso2":"BV","iso3":"BVT","name":"Bouvet Island","aliases":[]},{"iso2":"BW","iso3":"BWA","name":"Botswana","aliases":[]},{"iso2":"BY","iso3":"BLR","name":"Belarus","aliases":[]},{"iso2":"BZ","iso3":"BLZ","name":"Belize","aliases":[]},{"iso2":"CA","iso3":"CAN","name":"Canada","aliases":[]},{"iso2":"CC","iso3":"CCK","name":"Cocos (Keeling) Islands","aliases":[]},{"iso2":"CD","iso3":"COD","name":"Congo - Kinshasa","aliases":["DR Congo","Democratic Republic of the Congo"]},{"iso2":"CF","iso3":"CAF","name":"Central African Republic","aliases":[]},{"iso2":"CG","iso3":"COG","name":"Congo - Brazzaville","aliases":["Congo","Republic of the Congo"]},{"iso2":"CH","iso3":"CHE","name":"Switzerland","aliases":["Swiss Confederation"]},{"iso2":"CI","iso3":"CIV","name":"Côte d’Ivoire","aliases":["Ivory Coast"]},{"iso2":"CK","iso3":"COK","name":"Cook Islands","aliases":[]},{"iso2":"CL","iso3":"CHL","name":"Chile","aliases":[]},{"iso2":"CM","iso3":"CMR","name":"Cameroon","aliases":[]},{"iso2":"CN","iso3":"CHN","name":"China","aliases":["People\'s Republic of China"]},{"iso2":"CO","iso3":"COL","name":"Colombia","aliases":[]},{"iso2":"CR","iso3":"CRI","name":"Costa Rica","aliases":[]},{"iso2":"CU","iso3":"CUB","name":"Cuba","aliases":[]},{"iso2":"CV","iso3":"CPV","name":"Cape Verde","aliases":["Cabo Verde"]},{"iso2":"CW","iso3":"CUW","name":"Curaçao","aliases":[]},{"iso2":"CX","iso3":"CXR","name":"Christmas Island","aliases":[]},{"iso2":"CY","iso3":"CYP","name":"Cyprus","aliases":[]},{"iso2":"CZ","iso3":"CZE","name":"Czechia","aliases":["Czech Republic"]},{"iso2":"DE","iso3":"DEU","name":"Germany","aliases":[]},{"iso2":"DJ","iso3":"DJI","name":"Djibouti","aliases":[]},{"iso2":"DK","iso3":"DNK","name":"Denmark","aliases":[]},{"iso2":"DM","iso3":"DMA","name":"Dominica","aliases":[]},{"iso2":"DO","iso3":"DOM","name":"Dominican Republic","aliases":[]},{"iso2":"DZ","iso3":"DZA","name":"Algeria","aliases":[]},{"iso2":"EC","iso3":"ECU","name":"Ecuador","aliases":[]},{"iso2":"EE","iso3":"EST","name":"Estonia","aliases":[]},{"iso2":"EG","iso3":"EGY","name":"Egypt","aliases":[]},{"iso2":"EH","iso3":"ESH","name":"Western Sahara","aliases":[]},{"iso2":"ER","iso3":"ERI","name":"Eritrea","aliases":[]},{"iso2":"ES","iso3":"ESP","name":"Spain","aliases":[]},{"iso2":"ET","iso3":"ETH","name":"Ethiopia","aliases":[]},{"iso2":"FI","iso3":"FIN","name":"Finland","aliases":[]},{"iso2":"FJ","iso3":"FJI","name":"Fiji","aliases":[]},{"iso2":"FK","iso3":"FLK","name":"Falkland Islands","aliases":["Malvinas"]},{"iso2":"FM","iso3":"FSM","name":"Micronesia","aliases":["Federated States of Micronesia"]},{"iso2":"FO","iso3":"FRO","name":"Faroe Islands","aliases":[]},{"iso2":"FR","iso3":"FRA","name":"France","aliases":[]},{"iso2":"GA","iso3":"GAB","name":"Gabon","aliases":[]},{"iso2":"GB","iso3":"GBR","name":"United Kingdom","aliases":["UK","Great Britain","Britain"]},{"iso2":"GD","iso3":"GRD","name":"Grenada","aliases":[]},{"iso2":"GE","iso3":"GEO","name":"Georgia","aliases":[]},{"iso2":"GF","iso3":"GUF","name":"French Guiana","aliases":[]},{"iso2":"GG","iso3":"GGY","name":"Guernsey","aliases":[]},{"iso2":"GH","iso3":"GHA","name":"Ghana","aliases":[]},{"iso2":"GI","iso3":"GIB","name":"Gibraltar","aliases":[]},{"iso2":"GL","iso3":"GRL","name":"Greenland","aliases":[]},{"iso2":"GM","iso3":"GMB","name":"Gambia","aliases":[]},{"iso2":"GN","iso3":"GIN","name":"Guinea","aliases":[]},{"iso2":"GP","iso3":"GLP","name":"Guadeloupe","aliases":[]},{"iso2":"GQ","iso3":"GNQ","name":"Equatorial Guinea","aliases":[]},{"iso2":"GR","iso3":"GRC","name":"Greece","aliases":[]},{"iso2":"GS","iso3":"SGS","name":"South Georgia & South Sandwich Islands","aliases":[]},{"iso2":"GT","iso3":"GTM","name":"Guatemala","aliases":[]},{"iso2":"GU","iso3":"GUM","name":"Guam","aliases":[]},{"iso2":"GW","iso3":"GNB","name":"Guinea-Bissau","aliases":[]},{"iso2":"GY","iso3":"GUY","name":"Guyana","aliases":[]},{"iso2":"HK","iso3":"HKG","name":"Hong Kong SAR China","aliases":["Hong Kong"]},{"iso2":"HM","iso3":"HMD","name":"Heard & McDonald Islands","aliases":[]},{"iso2":"HN","iso3":"HND","name":"Honduras","aliases":[]},{"iso2":"HR","iso3":"HRV","name":"Croatia","aliases":[]},{"iso2":"HT","iso3":"HTI","name":"Haiti","aliases":[]},{"iso2":"HU","iso3":"HUN","name":"Hungary","aliases":[]},{"iso2":"ID","iso3":"IDN","name":"Indonesia","aliases":[]},{"iso2":"IE","iso3":"IRL","name":"Ireland","aliases":["Republic of Ireland"]},{"iso2":"IL","iso3":"ISR","name":"Israel","aliases":[]},{"iso2":"IM","iso3":"IMN","name":"Isle of Man","aliases":[]},{"iso2":"IN","iso3":"IND","name":"India","aliases":[]},{"iso2":"IO","iso3":"IOT","name":"British Indian Ocean Territory","aliases":[]},{"iso2":"IQ","iso3":"IRQ","name":"Iraq","aliases":[]},{"iso2":"IR","iso3":"IRN","name":"Iran","aliases":["Islamic Republic of Iran"]},{"iso2":"IS","iso3":"ISL","name":"Iceland","aliases":[]},{"iso2":"IT","iso3":"ITA","name":"Italy","aliases":[]},{"iso2":"JE","iso3":"JEY","name":"Jersey","aliases":[]},{"iso2":"JM","iso3":"JAM","name":"Jamaica","aliases":[]},{"iso2":"JO","iso3":"JOR","name":"Jordan","aliases":[]},{"iso2":"JP","iso3":"JPN","name":"Japan","aliases":[]},{"iso2":"KE","iso3":"KEN","name":"Kenya","aliases":[]},{"iso2":"KG","iso3":"KGZ","name":"Kyrgyzstan","aliases":[]},{"iso2":"KH","iso3":"KHM","name":"Cambodia","aliases":[]},{"iso2":"KI","iso3":"KIR","name":"Kiribati","aliases":[]},{"iso2":"KM","iso3":"COM","name":"Comoros","aliases":[]},{"iso2":"KN","iso3":"KNA","name":"St. Kitts & Nevis","aliases":[]},{"iso2":"KP","iso3":"PRK","name":"North Korea","aliases":["DPRK"]},{"iso2":"KR","iso3":"KOR","name":"South Korea","aliases":["Korea","Republic of Korea"]},{"iso2":"KW","iso3":"KWT","name":"Kuwait","aliases":[]},{"iso2":"KY","iso3":"CYM","name":"Cayman Islands","aliases":[]},{"iso2":"KZ","iso3":"KAZ","name":"Kazakhstan","aliases":[]},{"iso2":"LA","iso3":"LAO","name":"Laos","aliases":["Lao People\'s Democratic Republic"]},{"iso2":"LB","iso3":"LBN","name":"Lebanon","aliases":[]},{"iso2":"LC","iso3":"LCA","name":"St. Lucia","aliases":[]},{"iso2":"LI","iso3":"LIE","name":"Liechtenstein","aliases":[]},{"iso2":"LK","iso3":"LKA","name":"Sri Lanka","aliases":[]},{"iso2":"LR","iso3":"LBR","name":"Liberia","aliases":[]},{"iso2":"LS","iso3":"LSO","name":"Lesotho","aliases":[]},{"iso2":"LT","iso3":"LTU","name":"Lithuania","aliases":[]},{"iso2":"LU","iso3":"LUX","name":"Luxembourg","aliases":[]},{"iso2":"LV","iso3":"LVA","name":"Latvia","aliases":[]},{"iso2":"LY","iso3":"LBY","name":"Libya","aliases":[]},{"iso2":"MA","iso3":"MAR","name":"Morocco","aliases":[]},{"iso2":"MC","iso3":"MCO","name":"Monaco","aliases":[]},{"iso2":"MD","iso3":"MDA","name":"Moldova","aliases":["Republic of Moldova"]},{"iso2":"ME","iso3":"MNE","name":"Montenegro","aliases":[]},{"iso2":"MF","iso3":"MAF","name":"St. Martin","aliases":[]},{"iso2":"MG","iso3":"MDG","name":"Madagascar","aliases":[]},{"iso2":"MH","iso3":"MHL","name":"Marshall Islands","aliases":[]},{"iso2":"MK","iso3":"MKD","name":"North Macedonia","aliases":["Macedonia"]},{"iso2":"ML","iso3":"MLI","name":"Mali","aliases":[]},{"iso2":"MM","iso3":"MMR","name":"Myanmar (Burma)","aliases":["Myanmar","Burma"]},{"iso2":"MN","iso3":"MNG","name":"Mongolia","aliases":[]},{"iso2":"MO","iso3":"MAC","name":"Macao SAR China","aliases":["Macao","Macau"]},{"iso2":"MP","iso3":"MNP","name":"Northern Mariana Islands","aliases":[]},{"iso2":"MQ","iso3":"MTQ","name":"Martinique","aliases":[]},{"iso2":"MR","iso3":"MRT","name":"Mauritania","aliases":[]},{"iso2":"MS","iso3":"MSR","name":"Montserrat","aliases":[]},{"iso2":"MT","iso3":"MLT","name":"Malta","aliases":[]},{"iso2":"MU","iso3":"MUS","name":"Mauritius","aliases":[]},{"iso2":"MV","iso3":"MDV","name":"Maldives","aliases":[]},{"iso2":"MW","iso3":"MWI","name":"Malawi","aliases":[]},{"iso2":"MX","iso3":"MEX","name":"Mexico","aliases":[]},{"iso2":"MY","iso3":"MYS","name":"Malaysia","aliases":[]},{"iso2":"MZ","iso3":"MOZ","name":"Mozambique","aliases":[]},{"iso2":"NA","iso3":"NAM","name":"Namibia","aliases":[]},{"iso2":"NC","iso3":"NCL","name":"New Caledonia","aliases":[]},{"iso2":"NE","iso3":"NER","name":"Niger","aliases":[]},{"iso2":"NF","iso3":"NFK","name":"Norfolk Island","aliases":[]},{"iso2":"NG","iso3":"NGA","name":"Nigeria","aliases":[]},{"iso2":"NI","iso3":"NIC","name":"Nicaragua","aliases":[]},{"iso2":"NL","iso3":"NLD","name":"Netherlands","aliases":["Holland","The Netherlands"]},{"iso2":"NO","iso3":"NOR","name":"Norway","aliases":[]},{"iso2":"NP","iso3":"NPL","name":"Nepal","aliases":[]},{"iso2":"NR","iso3":"NRU","name":"Nauru","aliases":[]},{"iso2":"NU","iso3":"NIU","name":"Niue","aliases":[]},{"iso2":"NZ","iso3":"NZL","name":"New Zealand","aliases":[]},{"iso2":"OM","iso3":"OMN","name":"Oman","aliases":[]},{"iso2":"PA","iso3":"PAN","name":"Panama","aliases":[]},{"iso2":"PE","iso3":"PER","name":"Peru","aliases":[]},{"iso2":"PF","iso3":"PYF","name":"French Polynesia","aliases":[]},{"iso2":"PG","iso3":"PNG","name":"Papua New Guinea","aliases":[]},{"iso2":"PH","iso3":"PHL","name":"Philippines","aliases":[]},{"iso2":"PK","iso3":"PAK","name":"Pakistan","aliases":[]},{"iso2":"PL","iso3":"POL","name":"Poland","aliases":[]},{"iso2":"PM","iso3":"SPM","name":"St. Pierre & Miquelon","aliases":[]},{"iso2":"PN","iso3":"PCN","name":"Pitcairn Islands","aliases":[]},{"iso2":"PR","iso3":"PRI","name":"Puerto Rico","aliases":[]},{"iso2":"PS","iso3":"PSE","name":"Palestinian Territories","aliases":["Palestine","State of Palestine"]},{"iso2":"PT","iso3":"PRT","name":"Portugal","aliases":[]},{"iso2":"PW","iso3":"PLW","name":"Palau","aliases":[]},{"iso2":"PY","iso3":"PRY","name":"Paraguay","aliases":[]},{"iso2":"QA","iso3":"QAT","name":"Qatar","aliases":[]},{"iso2":"RE","iso3":"REU","name":"Réunion","aliases":[]},{"iso2":"RO","iso3":"ROU","name":"Romania","aliases":[]},{"iso2":"RS","iso3":"SRB","name":"Serbia","aliases":[]},{"iso2":"RU","iso3":"RUS","name":"Russia","aliases":["Russian Federation"]},{"iso2":"RW","iso3":"RWA","name":"Rwanda","aliases":[]},{"iso2":"SA","iso3":"SAU","name":"Saudi Arabia","aliases":[]},{"iso2":"SB","iso3":"SLB","name":"Solomon Islands","aliases":[]},{"iso2":"SC","iso3":"SYC","name":"Seychelles","aliases":[]},{"iso2":"SD","iso3":"SDN","name":"Sudan","aliases":[]},{"iso2":"SE","iso3":"SWE","name":"Sweden","aliases":[]},{"iso2":"SG","iso3":"SGP","name":"Singapore","aliases":[]},{"iso2":"SH","iso3":"SHN","name":"St. Helena","aliases":["Saint Helena, Ascension and Tristan da Cunha"]},{"iso2":"SI","iso3":"SVN","name":"Slovenia","aliases":[]},{"iso2":"SJ","iso3":"SJM","name":"Svalbard & Jan Mayen","aliases":[]},{"iso2":"SK","iso3":"SVK","name":"Slovakia","aliases":["Slovak Republic"]},{"iso2":"SL","iso3":"SLE","name":"Sierra Leone","aliases":[]},{"iso2":"SM","iso3":"SMR","name":"San Marino","aliases":[]},{"iso2":"SN","iso3":"SEN","name":"Senegal","aliases":[]},{"iso2":"SO","iso3":"SOM","name":"Somalia","aliases":[]},{"iso2":"SR","iso3":"SUR","name":"Suriname","aliases":[]},{"iso2":"SS","iso3":"SSD","name":"South Sudan","aliases":[]},{"iso2":"ST","iso3":"STP","name":"São Tomé & Príncipe","aliases":[]},{"iso2":"SV","iso3":"SLV","name":"El Salvador","aliases":[]},{"iso2":"SX","iso3":"SXM","name":"Sint Maarten","aliases":[]},{"iso2":"SY","iso3":"SYR","name":"Syria","aliases":["Syrian Arab Republic"]},{"iso2":"SZ","iso3":"SWZ","name":"Eswatini","aliases":["Swaziland"]},{"iso2":"TC","iso3":"TCA","name":"Turks & Caicos Islands","aliases":[]},{"iso2":"TD","iso3":"TCD","name":"Chad","aliases":[]},{"iso2":"TF","iso3":"ATF","name":"French Southern Territories","aliases":[]},{"iso2":"TG","iso3":"TGO","name":"Togo","aliases":[]},{"iso2":"TH","iso3":"THA","name":"Thailand","aliases":[]},{"iso2":"TJ","iso3":"TJK","name":"Tajikistan","aliases":[]},{"iso2":"TK","iso3":"TKL","name":"Tokelau","aliases":[]},{"iso2":"TL","iso3":"TLS","name":"Timor-Leste","aliases":["East Timor"]},{"iso2":"TM","iso3":"TKM","name":"Turkmenistan","aliases":[]},{"iso2":"TN","iso3":"TUN","name":"Tunisia","aliases":[]},{"iso2":"TO","iso3":"TON","name":"Tonga","aliases":[]},{"iso2":"TR","iso3":"TUR","name":"Türkiye","aliases":["Turkey"]},{"iso2":"TT","iso3":"TTO","name":"Trinidad & Tobago","aliases":[]},{"iso2":"TV","iso3":"TUV","name":"Tuvalu","aliases":[]},{"iso2":"TW","iso3":"TWN","name":"Taiwan","aliases":[]},{"iso2":"TZ","iso3":"TZA","name":"Tanzania","aliases":["United Republic of Tanzania"]},{"iso2":"UA","iso3":"UKR","name":"Ukraine","aliases":[]},{"iso2":"UG","iso3":"UGA","name":"Uganda","aliases":[]},{"iso2":"UM","iso3":"UMI","name":"U.S. Outlying Islands","aliases":[]},{"iso2":"US","iso3":"USA","name":"United States","aliases":["USA","United States of America","America"]},{"iso2":"UY","iso3":"URY","name":"Uruguay","aliases":[]},{"iso2":"UZ","iso3":"UZB","name":"Uzbekistan","aliases":[]},{"iso2":"VA","iso3":"VAT","name":"Vatican City","aliases":["Holy See"]},{"iso2":"VC","iso3":"VCT","name":"St. Vincent & Grenadines","aliases":[]},{"iso2":"VE","iso3":"VEN","name":"Venezuela","aliases":["Bolivarian Republic of Venezuela"]},{"iso2":"VG","iso3":"VGB","name":"British Virgin Islands","aliases":[]},{"iso2":"VI","iso3":"VIR","name":"U.S. Virgin Islands","aliases":["Virgin Islands"]},{"iso2":"VN","iso3":"VNM","name":"Vietnam","aliases":["Viet Nam"]},{"iso2":"VU","iso3":"VUT","name":"Vanuatu","aliases":[]},{"iso2":"WF","iso3":"WLF","name":"Wallis & Futuna","aliases":[]},{"iso2":"WS","iso3":"WSM","name":"Samoa","aliases":[]},{"iso2":"XK","iso3":"XKX","name":"Kosovo","aliases":[]},{"iso2":"YE","iso3":"YEM","name":"Yemen","aliases":[]},{"iso2":"YT","iso3":"MYT","name":"Mayotte","aliases":[]},{"iso2":"ZA","iso3":"ZAF","name":"South Africa","aliases":[]},{"iso2":"ZM","iso3":"ZMB","name":"Zambia","aliases":[]},{"iso2":"ZW","iso3":"ZWE","name":"Zimbabwe","aliases":[]}]}');
;// CONCATENATED MODULE: ./build/src/place/names.js
/** Makes spellings of one name equal: case, accents, punctuation, `&` and `St.` do not count. */
function folded(name) {
    return name
        .slice(0, 200)
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replaceAll('&', ' and ')
        .replace(/\bst\b\.?/g, 'saint ')
        .replace(/[’'`]/g, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .replace(/^the /, '');
}

;// CONCATENATED MODULE: ./build/src/place/countries.js




const COUNTRIES = countries_namespaceObject.Xr;
/**
 * The country of that two- or three-letter code or English name.
 *
 * @throws BadInput when there is none.
 */
function findCountry(given, option) {
    const code = given.trim().toUpperCase();
    const name = folded(given);
    const found = COUNTRIES.find(({ iso2, iso3 }) => iso2 === code || iso3 === code) ??
        COUNTRIES.find((country) => namesOf(country).some((own) => folded(own) === name));
    if (found !== undefined)
        return found;
    const nearest = (0,src_nearest/* nearestNames */.LE)(given.trim(), COUNTRIES.flatMap(knownAs));
    const hint = nearest.length === 0
        ? 'Expected an ISO 3166 code or an English name, such as SE, SWE or Sweden.'
        : `Nearest names: ${nearest.join(', ')}.`;
    throw new BadInput(`${option}: ${(0,src_nearest/* quoted */.TL)(given)} is not a known country. ${hint}`);
}
/** The English name of a country, or its code where the code is not known. */
function countryName(iso2) {
    return COUNTRIES.find((country) => country.iso2 === iso2)?.name ?? iso2;
}
function namesOf({ name, aliases }) {
    return [name, ...aliases];
}
function knownAs(country) {
    return [country.iso2, country.iso3, ...namesOf(country)];
}

;// CONCATENATED MODULE: ./build/data/grid_countries.json
const grid_countries_namespaceObject = /*#__PURE__*/JSON.parse('{"sP":"Ember, Yearly Electricity Data, through npm @tgwf/co2 0.19.0","OZ":"https://ember-energy.org/data/yearly-electricity-data/","Ow":"CC-BY-4.0","C$":472.94,"i$":2024,"Xr":[{"country":"AE","intensityGPerKwh":467.51,"year":2024,"yearKnown":true},{"country":"AF","intensityGPerKwh":123.71,"year":2023,"yearKnown":false},{"country":"AG","intensityGPerKwh":611.11,"year":2023,"yearKnown":false},{"country":"AL","intensityGPerKwh":24.42,"year":2023,"yearKnown":false},{"country":"AM","intensityGPerKwh":243.52,"year":2023,"yearKnown":false},{"country":"AO","intensityGPerKwh":167.22,"year":2023,"yearKnown":false},{"country":"AR","intensityGPerKwh":344.83,"year":2023,"yearKnown":false},{"country":"AS","intensityGPerKwh":647.06,"year":2023,"yearKnown":false},{"country":"AT","intensityGPerKwh":102.62,"year":2024,"yearKnown":true},{"country":"AU","intensityGPerKwh":553.76,"year":2024,"yearKnown":true},{"country":"AW","intensityGPerKwh":550,"year":2023,"yearKnown":false},{"country":"AZ","intensityGPerKwh":632.89,"year":2023,"yearKnown":false},{"country":"BA","intensityGPerKwh":638.05,"year":2023,"yearKnown":false},{"country":"BB","intensityGPerKwh":600,"year":2023,"yearKnown":false},{"country":"BD","intensityGPerKwh":694.63,"year":2023,"yearKnown":false},{"country":"BE","intensityGPerKwh":117.58,"year":2024,"yearKnown":true},{"country":"BF","intensityGPerKwh":554.91,"year":2023,"yearKnown":false},{"country":"BG","intensityGPerKwh":264.21,"year":2023,"yearKnown":false},{"country":"BH","intensityGPerKwh":902.41,"year":2023,"yearKnown":true},{"country":"BI","intensityGPerKwh":230.77,"year":2023,"yearKnown":false},{"country":"BJ","intensityGPerKwh":590,"year":2023,"yearKnown":false},{"country":"BN","intensityGPerKwh":892.67,"year":2023,"yearKnown":false},{"country":"BO","intensityGPerKwh":468.02,"year":2023,"yearKnown":false},{"country":"BR","intensityGPerKwh":106.06,"year":2024,"yearKnown":true},{"country":"BS","intensityGPerKwh":653.66,"year":2023,"yearKnown":false},{"country":"BT","intensityGPerKwh":24.19,"year":2023,"yearKnown":false},{"country":"BW","intensityGPerKwh":849.42,"year":2023,"yearKnown":false},{"country":"BY","intensityGPerKwh":323.63,"year":2023,"yearKnown":false},{"country":"BZ","intensityGPerKwh":155.56,"year":2023,"yearKnown":false},{"country":"CA","intensityGPerKwh":184.99,"year":2024,"yearKnown":true},{"country":"CD","intensityGPerKwh":27.04,"year":2023,"yearKnown":false},{"country":"CG","intensityGPerKwh":713.73,"year":2023,"yearKnown":false},{"country":"CH","intensityGPerKwh":36.72,"year":2024,"yearKnown":true},{"country":"CI","intensityGPerKwh":393.53,"year":2023,"yearKnown":false},{"country":"CK","intensityGPerKwh":250,"year":2023,"yearKnown":false},{"country":"CL","intensityGPerKwh":265.52,"year":2024,"yearKnown":true},{"country":"CM","intensityGPerKwh":285.71,"year":2023,"yearKnown":false},{"country":"CN","intensityGPerKwh":557.5,"year":2024,"yearKnown":true},{"country":"CO","intensityGPerKwh":285.8,"year":2023,"yearKnown":false},{"country":"CR","intensityGPerKwh":63.01,"year":2023,"yearKnown":false},{"country":"CU","intensityGPerKwh":638.98,"year":2023,"yearKnown":false},{"country":"CV","intensityGPerKwh":480,"year":2023,"yearKnown":false},{"country":"CY","intensityGPerKwh":512.24,"year":2023,"yearKnown":false},{"country":"CZ","intensityGPerKwh":413.86,"year":2023,"yearKnown":false},{"country":"DE","intensityGPerKwh":342.06,"year":2024,"yearKnown":true},{"country":"DJ","intensityGPerKwh":450,"year":2023,"yearKnown":false},{"country":"DK","intensityGPerKwh":143.3,"year":2024,"yearKnown":true},{"country":"DM","intensityGPerKwh":600,"year":2023,"yearKnown":false},{"country":"DO","intensityGPerKwh":565.97,"year":2023,"yearKnown":false},{"country":"DZ","intensityGPerKwh":633.65,"year":2023,"yearKnown":false},{"country":"EC","intensityGPerKwh":209.7,"year":2023,"yearKnown":false},{"country":"EE","intensityGPerKwh":341.02,"year":2023,"yearKnown":false},{"country":"EG","intensityGPerKwh":574.5,"year":2023,"yearKnown":false},{"country":"ER","intensityGPerKwh":590.91,"year":2023,"yearKnown":false},{"country":"ES","intensityGPerKwh":146.15,"year":2024,"yearKnown":true},{"country":"ET","intensityGPerKwh":23.55,"year":2023,"yearKnown":false},{"country":"FI","intensityGPerKwh":72.25,"year":2024,"yearKnown":true},{"country":"FJ","intensityGPerKwh":278.26,"year":2023,"yearKnown":false},{"country":"FK","intensityGPerKwh":1000,"year":2023,"yearKnown":false},{"country":"FO","intensityGPerKwh":354.17,"year":2023,"yearKnown":false},{"country":"FR","intensityGPerKwh":44.18,"year":2024,"yearKnown":true},{"country":"GA","intensityGPerKwh":429.47,"year":2023,"yearKnown":false},{"country":"GB","intensityGPerKwh":215.79,"year":2024,"yearKnown":true},{"country":"GD","intensityGPerKwh":666.67,"year":2023,"yearKnown":false},{"country":"GE","intensityGPerKwh":143.06,"year":2023,"yearKnown":false},{"country":"GF","intensityGPerKwh":204.08,"year":2023,"yearKnown":false},{"country":"GH","intensityGPerKwh":452.86,"year":2023,"yearKnown":false},{"country":"GL","intensityGPerKwh":111.11,"year":2023,"yearKnown":false},{"country":"GM","intensityGPerKwh":666.67,"year":2023,"yearKnown":false},{"country":"GN","intensityGPerKwh":182.72,"year":2023,"yearKnown":false},{"country":"GP","intensityGPerKwh":493.9,"year":2023,"yearKnown":false},{"country":"GQ","intensityGPerKwh":605.1,"year":2023,"yearKnown":false},{"country":"GR","intensityGPerKwh":319.76,"year":2023,"yearKnown":false},{"country":"GT","intensityGPerKwh":272.66,"year":2023,"yearKnown":false},{"country":"GU","intensityGPerKwh":611.11,"year":2023,"yearKnown":false},{"country":"GW","intensityGPerKwh":625,"year":2023,"yearKnown":false},{"country":"GY","intensityGPerKwh":634.33,"year":2023,"yearKnown":false},{"country":"HK","intensityGPerKwh":681.99,"year":2023,"yearKnown":true},{"country":"HN","intensityGPerKwh":289.5,"year":2023,"yearKnown":false},{"country":"HR","intensityGPerKwh":174.48,"year":2023,"yearKnown":false},{"country":"HT","intensityGPerKwh":534.65,"year":2023,"yearKnown":false},{"country":"HU","intensityGPerKwh":182.82,"year":2023,"yearKnown":false},{"country":"ID","intensityGPerKwh":682.43,"year":2023,"yearKnown":true},{"country":"IE","intensityGPerKwh":279.79,"year":2024,"yearKnown":true},{"country":"IL","intensityGPerKwh":567.26,"year":2023,"yearKnown":true},{"country":"IN","intensityGPerKwh":708.96,"year":2024,"yearKnown":true},{"country":"IQ","intensityGPerKwh":689.4,"year":2023,"yearKnown":false},{"country":"IR","intensityGPerKwh":648.68,"year":2023,"yearKnown":false},{"country":"IS","intensityGPerKwh":28.33,"year":2023,"yearKnown":false},{"country":"IT","intensityGPerKwh":287.75,"year":2024,"yearKnown":true},{"country":"JM","intensityGPerKwh":561.25,"year":2023,"yearKnown":false},{"country":"JO","intensityGPerKwh":539.21,"year":2023,"yearKnown":false},{"country":"JP","intensityGPerKwh":483.73,"year":2024,"yearKnown":true},{"country":"KE","intensityGPerKwh":84.83,"year":2023,"yearKnown":false},{"country":"KG","intensityGPerKwh":152.65,"year":2023,"yearKnown":false},{"country":"KH","intensityGPerKwh":497.46,"year":2023,"yearKnown":false},{"country":"KI","intensityGPerKwh":500,"year":2023,"yearKnown":false},{"country":"KM","intensityGPerKwh":642.86,"year":2023,"yearKnown":false},{"country":"KN","intensityGPerKwh":636.36,"year":2023,"yearKnown":false},{"country":"KP","intensityGPerKwh":344.26,"year":2023,"yearKnown":false},{"country":"KR","intensityGPerKwh":415.65,"year":2024,"yearKnown":true},{"country":"KW","intensityGPerKwh":637.24,"year":2023,"yearKnown":false},{"country":"KY","intensityGPerKwh":642.86,"year":2023,"yearKnown":false},{"country":"KZ","intensityGPerKwh":801.79,"year":2023,"yearKnown":false},{"country":"LA","intensityGPerKwh":232.12,"year":2023,"yearKnown":false},{"country":"LB","intensityGPerKwh":369.47,"year":2023,"yearKnown":false},{"country":"LC","intensityGPerKwh":650,"year":2023,"yearKnown":false},{"country":"LK","intensityGPerKwh":509.78,"year":2023,"yearKnown":false},{"country":"LR","intensityGPerKwh":435.9,"year":2023,"yearKnown":false},{"country":"LS","intensityGPerKwh":20.83,"year":2023,"yearKnown":false},{"country":"LT","intensityGPerKwh":139.34,"year":2023,"yearKnown":false},{"country":"LU","intensityGPerKwh":134.62,"year":2023,"yearKnown":false},{"country":"LV","intensityGPerKwh":136.22,"year":2023,"yearKnown":false},{"country":"LY","intensityGPerKwh":830.53,"year":2023,"yearKnown":false},{"country":"MA","intensityGPerKwh":577.65,"year":2023,"yearKnown":false},{"country":"MD","intensityGPerKwh":629.56,"year":2023,"yearKnown":false},{"country":"ME","intensityGPerKwh":413.51,"year":2023,"yearKnown":false},{"country":"MG","intensityGPerKwh":477.27,"year":2023,"yearKnown":false},{"country":"MK","intensityGPerKwh":568.97,"year":2023,"yearKnown":false},{"country":"ML","intensityGPerKwh":394.5,"year":2023,"yearKnown":false},{"country":"MM","intensityGPerKwh":569.69,"year":2023,"yearKnown":false},{"country":"MN","intensityGPerKwh":784.01,"year":2023,"yearKnown":false},{"country":"MO","intensityGPerKwh":448.98,"year":2023,"yearKnown":false},{"country":"MQ","intensityGPerKwh":516.78,"year":2023,"yearKnown":false},{"country":"MR","intensityGPerKwh":481.71,"year":2023,"yearKnown":false},{"country":"MS","intensityGPerKwh":1000,"year":2023,"yearKnown":false},{"country":"MT","intensityGPerKwh":484.16,"year":2023,"yearKnown":false},{"country":"MU","intensityGPerKwh":633.03,"year":2023,"yearKnown":false},{"country":"MV","intensityGPerKwh":611.77,"year":2023,"yearKnown":false},{"country":"MW","intensityGPerKwh":54.65,"year":2023,"yearKnown":false},{"country":"MX","intensityGPerKwh":483.14,"year":2024,"yearKnown":true},{"country":"MY","intensityGPerKwh":604.43,"year":2024,"yearKnown":true},{"country":"MZ","intensityGPerKwh":127.81,"year":2023,"yearKnown":false},{"country":"NA","intensityGPerKwh":47.62,"year":2023,"yearKnown":false},{"country":"NC","intensityGPerKwh":585.76,"year":2023,"yearKnown":false},{"country":"NE","intensityGPerKwh":687.5,"year":2023,"yearKnown":false},{"country":"NG","intensityGPerKwh":507.85,"year":2023,"yearKnown":false},{"country":"NI","intensityGPerKwh":288.33,"year":2023,"yearKnown":false},{"country":"NL","intensityGPerKwh":252.7,"year":2024,"yearKnown":true},{"country":"NO","intensityGPerKwh":30.75,"year":2024,"yearKnown":true},{"country":"NP","intensityGPerKwh":23.36,"year":2023,"yearKnown":false},{"country":"NR","intensityGPerKwh":750,"year":2023,"yearKnown":false},{"country":"NZ","intensityGPerKwh":120.11,"year":2024,"yearKnown":true},{"country":"OM","intensityGPerKwh":545.33,"year":2023,"yearKnown":false},{"country":"PA","intensityGPerKwh":258.74,"year":2023,"yearKnown":false},{"country":"PE","intensityGPerKwh":263.27,"year":2023,"yearKnown":false},{"country":"PF","intensityGPerKwh":436.62,"year":2023,"yearKnown":false},{"country":"PG","intensityGPerKwh":513.74,"year":2023,"yearKnown":false},{"country":"PH","intensityGPerKwh":613.38,"year":2023,"yearKnown":false},{"country":"PK","intensityGPerKwh":398.61,"year":2023,"yearKnown":false},{"country":"PL","intensityGPerKwh":614.98,"year":2024,"yearKnown":true},{"country":"PM","intensityGPerKwh":600,"year":2023,"yearKnown":false},{"country":"PR","intensityGPerKwh":664.53,"year":2023,"yearKnown":false},{"country":"PS","intensityGPerKwh":460.78,"year":2023,"yearKnown":false},{"country":"PT","intensityGPerKwh":111.8,"year":2023,"yearKnown":false},{"country":"PY","intensityGPerKwh":24.86,"year":2023,"yearKnown":false},{"country":"QA","intensityGPerKwh":602.83,"year":2024,"yearKnown":true},{"country":"RE","intensityGPerKwh":525.22,"year":2023,"yearKnown":false},{"country":"RO","intensityGPerKwh":245.55,"year":2023,"yearKnown":false},{"country":"RS","intensityGPerKwh":670.8,"year":2023,"yearKnown":false},{"country":"RU","intensityGPerKwh":446.17,"year":2023,"yearKnown":false},{"country":"RW","intensityGPerKwh":301.89,"year":2023,"yearKnown":false},{"country":"SA","intensityGPerKwh":691.95,"year":2024,"yearKnown":true},{"country":"SB","intensityGPerKwh":636.36,"year":2023,"yearKnown":false},{"country":"SC","intensityGPerKwh":571.43,"year":2023,"yearKnown":false},{"country":"SD","intensityGPerKwh":214.33,"year":2023,"yearKnown":false},{"country":"SE","intensityGPerKwh":35.89,"year":2024,"yearKnown":true},{"country":"SG","intensityGPerKwh":498.74,"year":2024,"yearKnown":true},{"country":"SI","intensityGPerKwh":227.11,"year":2023,"yearKnown":false},{"country":"SK","intensityGPerKwh":96.49,"year":2023,"yearKnown":false},{"country":"SL","intensityGPerKwh":47.62,"year":2023,"yearKnown":false},{"country":"SN","intensityGPerKwh":535.4,"year":2023,"yearKnown":false},{"country":"SO","intensityGPerKwh":523.81,"year":2023,"yearKnown":false},{"country":"SR","intensityGPerKwh":383.18,"year":2023,"yearKnown":false},{"country":"SS","intensityGPerKwh":610.17,"year":2023,"yearKnown":false},{"country":"ST","intensityGPerKwh":555.56,"year":2023,"yearKnown":false},{"country":"SV","intensityGPerKwh":99.29,"year":2023,"yearKnown":false},{"country":"SY","intensityGPerKwh":682.27,"year":2023,"yearKnown":false},{"country":"SZ","intensityGPerKwh":142.86,"year":2023,"yearKnown":false},{"country":"TC","intensityGPerKwh":653.85,"year":2023,"yearKnown":false},{"country":"TD","intensityGPerKwh":615.39,"year":2023,"yearKnown":false},{"country":"TG","intensityGPerKwh":478.26,"year":2023,"yearKnown":false},{"country":"TH","intensityGPerKwh":555.43,"year":2024,"yearKnown":true},{"country":"TJ","intensityGPerKwh":98.7,"year":2023,"yearKnown":false},{"country":"TM","intensityGPerKwh":1306.3,"year":2023,"yearKnown":false},{"country":"TN","intensityGPerKwh":560.25,"year":2023,"yearKnown":false},{"country":"TO","intensityGPerKwh":571.43,"year":2023,"yearKnown":false},{"country":"TR","intensityGPerKwh":469.7,"year":2023,"yearKnown":false},{"country":"TT","intensityGPerKwh":682.11,"year":2023,"yearKnown":false},{"country":"TW","intensityGPerKwh":635.15,"year":2024,"yearKnown":true},{"country":"TZ","intensityGPerKwh":371.59,"year":2023,"yearKnown":false},{"country":"UA","intensityGPerKwh":250.47,"year":2023,"yearKnown":false},{"country":"UG","intensityGPerKwh":57.39,"year":2023,"yearKnown":false},{"country":"US","intensityGPerKwh":383.55,"year":2024,"yearKnown":true},{"country":"UY","intensityGPerKwh":96.7,"year":2023,"yearKnown":false},{"country":"UZ","intensityGPerKwh":1121.18,"year":2023,"yearKnown":false},{"country":"VC","intensityGPerKwh":600,"year":2023,"yearKnown":false},{"country":"VE","intensityGPerKwh":180.25,"year":2023,"yearKnown":false},{"country":"VG","intensityGPerKwh":647.06,"year":2023,"yearKnown":false},{"country":"VI","intensityGPerKwh":641.79,"year":2023,"yearKnown":false},{"country":"VN","intensityGPerKwh":486.13,"year":2023,"yearKnown":false},{"country":"VU","intensityGPerKwh":500,"year":2023,"yearKnown":false},{"country":"WS","intensityGPerKwh":400,"year":2023,"yearKnown":false},{"country":"XK","intensityGPerKwh":958.72,"year":2023,"yearKnown":false},{"country":"YE","intensityGPerKwh":586.32,"year":2023,"yearKnown":false},{"country":"ZA","intensityGPerKwh":713.9,"year":2024,"yearKnown":true},{"country":"ZM","intensityGPerKwh":111,"year":2023,"yearKnown":false},{"country":"ZW","intensityGPerKwh":298.44,"year":2023,"yearKnown":false}]}');
;// CONCATENATED MODULE: ./build/data/grid_electricity_maps.json
const grid_electricity_maps_namespaceObject = /*#__PURE__*/JSON.parse('{"sP":"Electricity Maps, yearly carbon intensity, through npm @tgwf/co2 0.19.0","OZ":"https://www.electricitymaps.com/data/methodology","Ow":"ODbL-1.0","al":"Contains information from Electricity Maps (https://www.electricitymaps.com), which is made available under the Open Database License (https://opendatacommons.org/licenses/odbl/1-0/).","VS":[2021,2022,2023,2024,2025],"Pg":{"BG":[0.1298,0.1994,0.258,0.2928],"FM":0.277,"WM":1.17,"QJ":0.33},"c$":[{"zone":"AU-NSW","logSd":0.256},{"zone":"AU-VIC","logSd":0.2115},{"zone":"BR-CS","logSd":0.3361},{"zone":"CA-ON","logSd":0.8324},{"zone":"CL-SEN","logSd":0.4387},{"zone":"DE","logSd":0.3921},{"zone":"GB","logSd":0.4544},{"zone":"IN-WE","logSd":0.05},{"zone":"JP-TK","logSd":0.1802},{"zone":"KR","logSd":0.07116},{"zone":"SG","logSd":0.05},{"zone":"US-CAL-CISO","logSd":0.3912},{"zone":"US-MIDA-PJM","logSd":0.1221},{"zone":"US-NY-NYIS","logSd":0.1636},{"zone":"US-TEX-ERCO","logSd":0.2813},{"zone":"ZA","logSd":0.05692}],"BB":[{"country":"AU","zones":10,"logSd":0.6234},{"country":"BR","zones":4,"logSd":0.4467},{"country":"CA","zones":13,"logSd":0.9608},{"country":"CL","zones":1,"logSd":null},{"country":"DK","zones":3,"logSd":0.1198},{"country":"FO","zones":2,"logSd":0.0479},{"country":"IN","zones":5,"logSd":0.2379},{"country":"IT","zones":6,"logSd":0.3248},{"country":"JP","zones":10,"logSd":0.1474},{"country":"MY","zones":2,"logSd":0.1016},{"country":"NO","zones":5,"logSd":0.2983},{"country":"PH","zones":3,"logSd":0.07148},{"country":"RU","zones":3,"logSd":null},{"country":"SE","zones":4,"logSd":0.3443},{"country":"US","zones":59,"logSd":0.5556}],"Qx":[{"key":"AE","name":"United Arab Emirates","country":"AE","intensityGPerKwh":[447,406,391,383,348]},{"key":"AF","name":"Afghanistan","country":"AF","intensityGPerKwh":[112,121,120,121,120]},{"key":"AG","name":"Antigua and Barbuda","country":"AG","intensityGPerKwh":[663,664,664,663,665]},{"key":"AL","name":"Albania","country":"AL","intensityGPerKwh":[121,167,85,80,69]},{"key":"AM","name":"Armenia","country":"AM","intensityGPerKwh":[222,222,224,208,194]},{"key":"AO","name":"Angola","country":"AO","intensityGPerKwh":[177,177,177,177,213]},{"key":"AR","name":"Argentina","country":"AR","intensityGPerKwh":[345,413,368,380,313]},{"key":"AT","name":"Austria","country":"AT","intensityGPerKwh":[224,248,152,119,163]},{"key":"AU","name":"Australia","country":"AU","intensityGPerKwh":[568,525,493,489,474]},{"key":"AU-NSW","name":"New South Wales","country":"AU","intensityGPerKwh":[652,586,545,541,525]},{"key":"AU-NT","name":"Northern Territory","country":"AU","intensityGPerKwh":[489,489,490,495,503]},{"key":"AU-QLD","name":"Queensland","country":"AU","intensityGPerKwh":[679,648,592,581,577]},{"key":"AU-SA","name":"South Australia","country":"AU","intensityGPerKwh":[199,168,184,187,170]},{"key":"AU-TAS","name":"Tasmania","country":"AU","intensityGPerKwh":[23,27,90,133,69]},{"key":"AU-TAS-FI","name":"Flinders Island","country":"AU","intensityGPerKwh":[255,276,263,260,224]},{"key":"AU-TAS-KI","name":"King Island","country":"AU","intensityGPerKwh":[291,361,486,454,471]},{"key":"AU-VIC","name":"Victoria","country":"AU","intensityGPerKwh":[586,535,498,496,474]},{"key":"AU-WA","name":"Western Australia","country":"AU","intensityGPerKwh":[464,431,428,395,395]},{"key":"AU-WA-RI","name":"Rottnest Island","country":"AU","intensityGPerKwh":[503,503,493,519,494]},{"key":"AW","name":"Aruba","country":"AW","intensityGPerKwh":[544,520,548,573,545]},{"key":"AX","name":"Åland Islands","country":"AX","intensityGPerKwh":[33,26,22,19,17]},{"key":"AZ","name":"Azerbaijan","country":"AZ","intensityGPerKwh":[470,461,457,431,420]},{"key":"BA","name":"Bosnia and Herzegovina","country":"BA","intensityGPerKwh":[522,555,483,484,462]},{"key":"BB","name":"Barbados","country":"BB","intensityGPerKwh":[647,646,641,638,636]},{"key":"BD","name":"Bangladesh","country":"BD","intensityGPerKwh":[558,578,602,618,630]},{"key":"BE","name":"Belgium","country":"BE","intensityGPerKwh":[179,197,175,153,180]},{"key":"BF","name":"Burkina Faso","country":"BF","intensityGPerKwh":[559,574,576,577,545]},{"key":"BG","name":"Bulgaria","country":"BG","intensityGPerKwh":[469,538,405,349,365]},{"key":"BH","name":"Bahrain","country":"BH","intensityGPerKwh":[489,488,488,488,488]},{"key":"BI","name":"Burundi","country":"BI","intensityGPerKwh":[237,237,237,239,241]},{"key":"BJ","name":"Benin","country":"BJ","intensityGPerKwh":[515,513,510,508,502]},{"key":"BN","name":"Brunei","country":"BN","intensityGPerKwh":[563,562,565,566,562]},{"key":"BO","name":"Bolivia","country":"BO","intensityGPerKwh":[344,320,349,333,327]},{"key":"BR","name":"Brazil","country":"BR","intensityGPerKwh":[169,92,82,91,98]},{"key":"BR-CS","name":"Central Brazil","country":"BR","intensityGPerKwh":[170,100,90,102,106]},{"key":"BR-N","name":"North Brazil","country":"BR","intensityGPerKwh":[184,105,108,133,154]},{"key":"BR-NE","name":"North-East Brazil","country":"BR","intensityGPerKwh":[156,52,43,45,47]},{"key":"BR-S","name":"South Brazil","country":"BR","intensityGPerKwh":[170,95,83,78,89]},{"key":"BS","name":"Bahamas","country":"BS","intensityGPerKwh":[697,694,692,691,692]},{"key":"BT","name":"Bhutan","country":"BT","intensityGPerKwh":[25,40,67,121,60]},{"key":"BW","name":"Botswana","country":"BW","intensityGPerKwh":[811,812,812,811,814]},{"key":"BY","name":"Belarus","country":"BY","intensityGPerKwh":[436,447,362,317,285]},{"key":"BZ","name":"Belize","country":"BZ","intensityGPerKwh":[199,181,168,166,161]},{"key":"CA","name":"Canada","country":"CA","intensityGPerKwh":[141,130,132,132,136]},{"key":"CA-AB","name":"Alberta","country":"CA","intensityGPerKwh":[502,455,438,402,385]},{"key":"CA-BC","name":"British Columbia","country":"CA","intensityGPerKwh":[48,57,76,71,71]},{"key":"CA-MB","name":"Manitoba","country":"CA","intensityGPerKwh":[57,53,47,55,74]},{"key":"CA-NB","name":"New Brunswick","country":"CA","intensityGPerKwh":[134,140,149,154,161]},{"key":"CA-NL","name":"Newfoundland and Labrador","country":"CA","intensityGPerKwh":[37,28,27,27,26]},{"key":"CA-NS","name":"Nova Scotia","country":"CA","intensityGPerKwh":[511,427,403,396,374]},{"key":"CA-NT","name":"Northwest Territories","country":"CA","intensityGPerKwh":[184,121,112,104,91]},{"key":"CA-NU","name":"Nunavut","country":"CA","intensityGPerKwh":[649,649,649,649,649]},{"key":"CA-ON","name":"Ontario","country":"CA","intensityGPerKwh":[54,63,76,91,111]},{"key":"CA-PE","name":"Prince Edward Island","country":"CA","intensityGPerKwh":[90,84,91,71,28]},{"key":"CA-QC","name":"Québec","country":"CA","intensityGPerKwh":[28,28,31,35,41]},{"key":"CA-SK","name":"Saskatchewan","country":"CA","intensityGPerKwh":[561,505,494,488,485]},{"key":"CA-YT","name":"Yukon","country":"CA","intensityGPerKwh":[170,197,210,215,216]},{"key":"CD","name":"Democratic Republic of the Congo","country":"CD","intensityGPerKwh":[25,25,25,25,82]},{"key":"CF","name":"Central African Republic","country":"CF","intensityGPerKwh":[24,24,24,24,24]},{"key":"CG","name":"Congo","country":"CG","intensityGPerKwh":[387,394,397,398,379]},{"key":"CH","name":"Switzerland","country":"CH","intensityGPerKwh":[107,122,64,42,50]},{"key":"CI","name":"Ivory Coast","country":"CI","intensityGPerKwh":[385,384,388,389,401]},{"key":"CL-SEN","name":"Sistema Eléctrico Nacional","country":"CL","intensityGPerKwh":[405,322,272,236,259]},{"key":"CM","name":"Cameroon","country":"CM","intensityGPerKwh":[191,172,164,160,181]},{"key":"CN","name":"China","country":"CN","intensityGPerKwh":[552,539,535,513,485]},{"key":"CO","name":"Colombia","country":"CO","intensityGPerKwh":[126,112,148,101,102]},{"key":"CR","name":"Costa Rica","country":"CR","intensityGPerKwh":[33,39,67,94,36]},{"key":"CU","name":"Cuba","country":"CU","intensityGPerKwh":[612,608,607,607,609]},{"key":"CV","name":"Cabo Verde","country":"CV","intensityGPerKwh":[573,512,497,487,486]},{"key":"CW","name":"Curaçao","country":"CW","intensityGPerKwh":[482,492,493,494,517]},{"key":"CY","name":"Cyprus","country":"CY","intensityGPerKwh":[820,823,831,853,838]},{"key":"CZ","name":"Czechia","country":"CZ","intensityGPerKwh":[555,578,493,447,439]},{"key":"DE","name":"Germany","country":"DE","intensityGPerKwh":[439,475,379,341,342]},{"key":"DJ","name":"Djibouti","country":"DJ","intensityGPerKwh":[459,459,459,450,434]},{"key":"DK","name":"Denmark","country":"DK","intensityGPerKwh":[211,186,140,136,123]},{"key":"DK-BHM","name":"Bornholm","country":"DK","intensityGPerKwh":[63,70,56,58,101]},{"key":"DK-DK1","name":"West Denmark","country":"DK","intensityGPerKwh":[212,199,138,131,112]},{"key":"DK-DK2","name":"East Denmark","country":"DK","intensityGPerKwh":[211,166,144,146,144]},{"key":"DM","name":"Dominica","country":"DM","intensityGPerKwh":[603,610,610,611,613]},{"key":"DO","name":"Dominican Republic","country":"DO","intensityGPerKwh":[543,545,577,565,527]},{"key":"DZ","name":"Algeria","country":"DZ","intensityGPerKwh":[487,487,487,487,487]},{"key":"EC","name":"Ecuador","country":"EC","intensityGPerKwh":[147,180,197,232,209]},{"key":"EE","name":"Estonia","country":"EE","intensityGPerKwh":[386,426,287,285,243]},{"key":"EG","name":"Egypt","country":"EG","intensityGPerKwh":[444,462,454,450,442]},{"key":"ER","name":"Eritrea","country":"ER","intensityGPerKwh":[632,633,633,633,607]},{"key":"ES","name":"Spain","country":"ES","intensityGPerKwh":[172,220,153,129,136]},{"key":"ES-CE","name":"Ceuta","country":"ES","intensityGPerKwh":[650,650,650,649,649]},{"key":"ES-CN-FV","name":"Fuerteventura","country":"ES","intensityGPerKwh":[779,825,796,755,748]},{"key":"ES-CN-GC","name":"Gran Canaria","country":"ES","intensityGPerKwh":[738,709,720,698,683]},{"key":"ES-CN-HI","name":"El Hierro","country":"ES","intensityGPerKwh":[424,473,596,505,504]},{"key":"ES-CN-IG","name":"Isla de la Gomera","country":"ES","intensityGPerKwh":[951,938,890,836,830]},{"key":"ES-CN-LP","name":"La Palma","country":"ES","intensityGPerKwh":[832,855,857,836,843]},{"key":"ES-CN-LZ","name":"Lanzarote","country":"ES","intensityGPerKwh":[831,824,827,815,793]},{"key":"ES-CN-TE","name":"Tenerife","country":"ES","intensityGPerKwh":[746,757,762,761,761]},{"key":"ES-IB-FO","name":"Formentera","country":"ES","intensityGPerKwh":[613,682,502,606,487]},{"key":"ES-IB-IZ","name":"Ibiza","country":"ES","intensityGPerKwh":[508,566,497,480,504]},{"key":"ES-IB-MA","name":"Mallorca","country":"ES","intensityGPerKwh":[440,493,409,382,399]},{"key":"ES-IB-ME","name":"Menorca","country":"ES","intensityGPerKwh":[909,976,932,797,799]},{"key":"ES-ML","name":"Melilla","country":"ES","intensityGPerKwh":[619,618,620,619,617]},{"key":"ET","name":"Ethiopia","country":"ET","intensityGPerKwh":[24,24,24,24,84]},{"key":"FI","name":"Finland","country":"FI","intensityGPerKwh":[168,133,84,80,68]},{"key":"FJ","name":"Fiji","country":"FJ","intensityGPerKwh":[299,297,293,290,291]},{"key":"FK","name":"Falkland Islands","country":"FK","intensityGPerKwh":[700,700,700,700,700]},{"key":"FM","name":"Micronesia","country":"FM","intensityGPerKwh":[614,614,615,615,590]},{"key":"FO","name":"Faroe Islands","country":"FO","intensityGPerKwh":[543,566,523,493,549]},{"key":"FO-MI","name":"Main Islands","country":"FO","intensityGPerKwh":[542,561,528,491,546]},{"key":"FO-SI","name":"South Island","country":"FO","intensityGPerKwh":[564,626,463,523,594]},{"key":"FR","name":"France","country":"FR","intensityGPerKwh":[60,91,49,33,31]},{"key":"FR-COR","name":"Corsica","country":"FR","intensityGPerKwh":[351,483,480,556,546]},{"key":"GA","name":"Gabon","country":"GA","intensityGPerKwh":[299,294,294,293,325]},{"key":"GB","name":"Great Britain","country":"GB","intensityGPerKwh":[239,235,200,175,176]},{"key":"GB-NIR","name":"Northern Ireland","country":"GB","intensityGPerKwh":[376,359,294,300,280]},{"key":"GB-ORK","name":"Orkney Islands","country":"GB","intensityGPerKwh":[89,68,84,64,57]},{"key":"GE","name":"Georgia","country":"GE","intensityGPerKwh":[159,201,198,161,168]},{"key":"GF","name":"French Guiana","country":"GF","intensityGPerKwh":[169,160,246,410,442]},{"key":"GH","name":"Ghana","country":"GH","intensityGPerKwh":[333,324,326,327,339]},{"key":"GI","name":"Gibraltar","country":"GI","intensityGPerKwh":[490,490,490,490,506]},{"key":"GL","name":"Greenland","country":"GL","intensityGPerKwh":[130,112,106,103,103]},{"key":"GM","name":"Gambia","country":"GM","intensityGPerKwh":[700,700,700,700,700]},{"key":"GN","name":"Guinea","country":"GN","intensityGPerKwh":[206,197,194,190,188]},{"key":"GP","name":"Guadeloupe","country":"GP","intensityGPerKwh":[348,343,263,533,487]},{"key":"GQ","name":"Equatorial Guinea","country":"GQ","intensityGPerKwh":[340,346,348,349,365]},{"key":"GR","name":"Greece","country":"GR","intensityGPerKwh":[426,435,326,298,296]},{"key":"GS","name":"South Georgia and the South Sandwich Islands","country":"GS","intensityGPerKwh":[24,24,24,24,28]},{"key":"GT","name":"Guatemala","country":"GT","intensityGPerKwh":[362,163,288,369,359]},{"key":"GU","name":"Guam","country":"GU","intensityGPerKwh":[670,649,642,639,639]},{"key":"GW","name":"Guinea-Bissau","country":"GW","intensityGPerKwh":[700,700,700,700,700]},{"key":"GY","name":"Guyana","country":"GY","intensityGPerKwh":[690,689,664,657,653]},{"key":"HK","name":"Hong Kong","country":"HK","intensityGPerKwh":[609,604,598,594,590]},{"key":"HN","name":"Honduras","country":"HN","intensityGPerKwh":[280,288,359,305,316]},{"key":"HR","name":"Croatia","country":"HR","intensityGPerKwh":[307,348,272,225,221]},{"key":"HT","name":"Haiti","country":"HT","intensityGPerKwh":[567,534,527,523,515]},{"key":"HU","name":"Hungary","country":"HU","intensityGPerKwh":[305,308,250,228,219]},{"key":"ID","name":"Indonesia","country":"ID","intensityGPerKwh":[649,649,660,663,667]},{"key":"IE","name":"Ireland","country":"IE","intensityGPerKwh":[373,405,403,352,301]},{"key":"IL","name":"Israel","country":"IL","intensityGPerKwh":[537,530,502,492,475]},{"key":"IN","name":"Mainland India","country":"IN","intensityGPerKwh":[583,592,613,614,593]},{"key":"IN-EA","name":"Eastern India","country":"IN","intensityGPerKwh":[676,690,707,714,740]},{"key":"IN-NE","name":"North Eastern India","country":"IN","intensityGPerKwh":[397,402,474,462,401]},{"key":"IN-NO","name":"Northern India","country":"IN","intensityGPerKwh":[489,518,527,534,508]},{"key":"IN-SO","name":"Southern India","country":"IN","intensityGPerKwh":[482,487,535,534,489]},{"key":"IN-WE","name":"Western India","country":"IN","intensityGPerKwh":[650,655,662,657,653]},{"key":"IQ","name":"Iraq","country":"IQ","intensityGPerKwh":[542,557,561,563,563]},{"key":"IR","name":"Iran","country":"IR","intensityGPerKwh":[495,495,484,495,489]},{"key":"IS","name":"Iceland","country":"IS","intensityGPerKwh":[28,27,28,28,28]},{"key":"IT","name":"Italy","country":"IT","intensityGPerKwh":[354,399,316,267,286]},{"key":"IT-CNO","name":"Central North Italy","country":"IT","intensityGPerKwh":[294,345,272,258,251]},{"key":"IT-CSO","name":"Central South Italy","country":"IT","intensityGPerKwh":[404,454,340,295,297]},{"key":"IT-NO","name":"North Italy","country":"IT","intensityGPerKwh":[323,365,291,238,275]},{"key":"IT-SAR","name":"Sardinia","country":"IT","intensityGPerKwh":[583,607,546,523,488]},{"key":"IT-SIC","name":"Sicily","country":"IT","intensityGPerKwh":[416,462,380,306,280]},{"key":"IT-SO","name":"South Italy","country":"IT","intensityGPerKwh":[388,442,341,290,293]},{"key":"JM","name":"Jamaica","country":"JM","intensityGPerKwh":[477,489,488,487,489]},{"key":"JO","name":"Jordan","country":"JO","intensityGPerKwh":[392,391,385,383,424]},{"key":"JP","name":"Japan","country":"JP","intensityGPerKwh":[483,496,467,464,463]},{"key":"JP-CB","name":"Chūbu","country":"JP","intensityGPerKwh":[513,509,479,480,481]},{"key":"JP-CG","name":"Chūgoku","country":"JP","intensityGPerKwh":[470,498,465,470,487]},{"key":"JP-HKD","name":"Hokkaidō","country":"JP","intensityGPerKwh":[470,455,461,460,457]},{"key":"JP-HR","name":"Hokuriku","country":"JP","intensityGPerKwh":[463,468,459,455,459]},{"key":"JP-KN","name":"Kansai","country":"JP","intensityGPerKwh":[408,433,380,365,370]},{"key":"JP-KY","name":"Kyūshū","country":"JP","intensityGPerKwh":[309,394,307,309,307]},{"key":"JP-ON","name":"Okinawa","country":"JP","intensityGPerKwh":[600,597,590,593,590]},{"key":"JP-SK","name":"Shikoku","country":"JP","intensityGPerKwh":[617,612,600,515,493]},{"key":"JP-TH","name":"Tōhoku","country":"JP","intensityGPerKwh":[484,486,482,482,480]},{"key":"JP-TK","name":"Tōkyō","country":"JP","intensityGPerKwh":[549,547,536,539,535]},{"key":"KE","name":"Kenya","country":"KE","intensityGPerKwh":[96,109,97,95,206]},{"key":"KG","name":"Kyrgyzstan","country":"KG","intensityGPerKwh":[131,122,130,127,152]},{"key":"KH","name":"Cambodia","country":"KH","intensityGPerKwh":[351,301,282,273,476]},{"key":"KM","name":"Comoros","country":"KM","intensityGPerKwh":[700,700,700,700,700]},{"key":"KP","name":"North Korea","country":"KP","intensityGPerKwh":[313,315,305,300,335]},{"key":"KR","name":"South Korea","country":"KR","intensityGPerKwh":[489,455,443,423,423]},{"key":"KW","name":"Kuwait","country":"KW","intensityGPerKwh":[515,515,515,515,517]},{"key":"KY","name":"Cayman Islands","country":"KY","intensityGPerKwh":[681,681,681,681,681]},{"key":"KZ","name":"Kazakhstan","country":"KZ","intensityGPerKwh":[646,633,610,592,592]},{"key":"LA","name":"Laos","country":"LA","intensityGPerKwh":[235,214,206,202,248]},{"key":"LB","name":"Lebanon","country":"LB","intensityGPerKwh":[595,373,336,307,362]},{"key":"LC","name":"Saint Lucia","country":"LC","intensityGPerKwh":[684,684,683,683,683]},{"key":"LK","name":"Sri Lanka","country":"LK","intensityGPerKwh":[388,388,395,405,367]},{"key":"LR","name":"Liberia","country":"LR","intensityGPerKwh":[469,475,475,472,470]},{"key":"LS","name":"Lesotho","country":"LS","intensityGPerKwh":[24,24,24,24,24]},{"key":"LT","name":"Lithuania","country":"LT","intensityGPerKwh":[293,226,169,153,135]},{"key":"LU","name":"Luxembourg","country":"LU","intensityGPerKwh":[290,360,272,222,212]},{"key":"LV","name":"Latvia","country":"LV","intensityGPerKwh":[299,285,192,176,155]},{"key":"LY","name":"Libya","country":"LY","intensityGPerKwh":[527,528,527,527,530]},{"key":"MA","name":"Morocco","country":"MA","intensityGPerKwh":[609,620,573,527,516]},{"key":"MD","name":"Moldova","country":"MD","intensityGPerKwh":[445,435,416,408,324]},{"key":"ME","name":"Montenegro","country":"ME","intensityGPerKwh":[407,424,385,400,356]},{"key":"MG","name":"Madagascar","country":"MG","intensityGPerKwh":[478,470,474,475,431]},{"key":"MK","name":"North Macedonia","country":"MK","intensityGPerKwh":[501,549,506,476,452]},{"key":"ML","name":"Mali","country":"ML","intensityGPerKwh":[440,414,416,414,410]},{"key":"MM","name":"Myanmar","country":"MM","intensityGPerKwh":[333,305,320,335,335]},{"key":"MN","name":"Mongolia","country":"MN","intensityGPerKwh":[724,729,731,746,744]},{"key":"MO","name":"Macao","country":"MO","intensityGPerKwh":[398,401,398,395,393]},{"key":"MQ","name":"Martinique","country":"MQ","intensityGPerKwh":[567,563,520,579,577]},{"key":"MR","name":"Mauritania","country":"MR","intensityGPerKwh":[509,516,518,519,522]},{"key":"MT","name":"Malta","country":"MT","intensityGPerKwh":[526,510,439,411,404]},{"key":"MU","name":"Mauritius","country":"MU","intensityGPerKwh":[614,605,619,621,621]},{"key":"MV","name":"Maldives","country":"MV","intensityGPerKwh":[661,654,654,652,648]},{"key":"MW","name":"Malawi","country":"MW","intensityGPerKwh":[59,59,60,60,60]},{"key":"MX","name":"Mexico","country":"MX","intensityGPerKwh":[365,377,394,392,385]},{"key":"MY","name":"Malaysia","country":"MY","intensityGPerKwh":[562,561,567,568,611]},{"key":"MY-EM","name":"Borneo","country":"MY","intensityGPerKwh":[343,369,380,385,517]},{"key":"MY-WM","name":"Peninsula","country":"MY","intensityGPerKwh":[656,645,650,645,651]},{"key":"MZ","name":"Mozambique","country":"MZ","intensityGPerKwh":[106,102,101,101,149]},{"key":"NA","name":"Namibia","country":"NA","intensityGPerKwh":[52,44,43,43,93]},{"key":"NC","name":"New Caledonia","country":"NC","intensityGPerKwh":[597,568,551,543,539]},{"key":"NE","name":"Niger","country":"NE","intensityGPerKwh":[664,661,659,658,650]},{"key":"NG","name":"Nigeria","country":"NG","intensityGPerKwh":[374,366,375,374,362]},{"key":"NI","name":"Nicaragua","country":"NI","intensityGPerKwh":[199,245,331,311,221]},{"key":"NL","name":"Netherlands","country":"NL","intensityGPerKwh":[377,347,280,251,253]},{"key":"NO","name":"Norway","country":"NO","intensityGPerKwh":[32,38,34,33,30]},{"key":"NO-NO1","name":"Southeast Norway","country":"NO","intensityGPerKwh":[30,30,29,27,24]},{"key":"NO-NO2","name":"Southwest Norway","country":"NO","intensityGPerKwh":[36,52,38,35,29]},{"key":"NO-NO3","name":"Middle Norway","country":"NO","intensityGPerKwh":[25,27,29,29,28]},{"key":"NO-NO4","name":"North Norway","country":"NO","intensityGPerKwh":[29,44,52,55,49]},{"key":"NO-NO5","name":"West Norway","country":"NO","intensityGPerKwh":[36,31,27,26,25]},{"key":"NP","name":"Nepal","country":"NP","intensityGPerKwh":[32,97,106,112,86]},{"key":"NZ","name":"New Zealand","country":"NZ","intensityGPerKwh":[140,96,97,112,90]},{"key":"OM","name":"Oman","country":"OM","intensityGPerKwh":[493,483,481,479,481]},{"key":"PA","name":"Panama","country":"PA","intensityGPerKwh":[228,238,301,167,148]},{"key":"PE","name":"Peru","country":"PE","intensityGPerKwh":[184,205,219,186,173]},{"key":"PF","name":"French Polynesia","country":"PF","intensityGPerKwh":[442,357,422,368,365]},{"key":"PG","name":"Papua New Guinea","country":"PG","intensityGPerKwh":[508,531,514,513,512]},{"key":"PH","name":"Philippines","country":"PH","intensityGPerKwh":[618,618,620,623,613]},{"key":"PH-LU","name":"Luzon","country":"PH","intensityGPerKwh":[637,637,641,641,632]},{"key":"PH-MI","name":"Mindanao","country":"PH","intensityGPerKwh":[546,546,517,563,545]},{"key":"PH-VI","name":"Visayas","country":"PH","intensityGPerKwh":[602,602,616,594,591]},{"key":"PK","name":"Pakistan","country":"PK","intensityGPerKwh":[359,332,291,261,268]},{"key":"PL","name":"Poland","country":"PL","intensityGPerKwh":[851,876,726,581,565]},{"key":"PM","name":"Saint Pierre and Miquelon","country":"PM","intensityGPerKwh":[700,700,700,700,700]},{"key":"PR","name":"Puerto Rico","country":"PR","intensityGPerKwh":[477,416,471,479,499]},{"key":"PS","name":"State of Palestine","country":"PS","intensityGPerKwh":[542,482,461,452,448]},{"key":"PT","name":"Portugal","country":"PT","intensityGPerKwh":[204,223,149,100,117]},{"key":"PT-MA","name":"Madeira","country":"PT","intensityGPerKwh":[618,697,758,675,633]},{"key":"PW","name":"Palau","country":"PW","intensityGPerKwh":[611,611,609,608,489]},{"key":"PY","name":"Paraguay","country":"PY","intensityGPerKwh":[42,29,26,25,25]},{"key":"QA","name":"Qatar","country":"QA","intensityGPerKwh":[490,490,490,490,490]},{"key":"RE","name":"Réunion","country":"RE","intensityGPerKwh":[523,498,497,471,208]},{"key":"RO","name":"Romania","country":"RO","intensityGPerKwh":[391,371,283,301,300]},{"key":"RS","name":"Serbia","country":"RS","intensityGPerKwh":[519,548,493,505,528]},{"key":"RU-1","name":"Europe-Ural","country":"RU","intensityGPerKwh":[350,347,352,355,353]},{"key":"RU-2","name":"Siberia","country":"RU","intensityGPerKwh":[337,409,398,391,411]},{"key":"RU-AS","name":"East","country":"RU","intensityGPerKwh":[415,418,434,449,426]},{"key":"RW","name":"Rwanda","country":"RW","intensityGPerKwh":[260,315,328,335,351]},{"key":"SA","name":"Saudi Arabia","country":"SA","intensityGPerKwh":[555,553,552,552,552]},{"key":"SB","name":"Solomon Islands","country":"SB","intensityGPerKwh":[700,640,640,632,626]},{"key":"SC","name":"Seychelles","country":"SC","intensityGPerKwh":[612,604,606,603,593]},{"key":"SD","name":"Sudan","country":"SD","intensityGPerKwh":[260,203,191,185,194]},{"key":"SE","name":"Sweden","country":"SE","intensityGPerKwh":[27,26,25,23,21]},{"key":"SE-SE1","name":"North Sweden","country":"SE","intensityGPerKwh":[15,16,16,15,15]},{"key":"SE-SE2","name":"North Central Sweden","country":"SE","intensityGPerKwh":[17,17,17,16,15]},{"key":"SE-SE3","name":"South Central Sweden","country":"SE","intensityGPerKwh":[24,25,23,21,20]},{"key":"SE-SE4","name":"South Sweden","country":"SE","intensityGPerKwh":[51,40,40,39,37]},{"key":"SG","name":"Singapore","country":"SG","intensityGPerKwh":[491,491,488,485,483]},{"key":"SI","name":"Slovenia","country":"SI","intensityGPerKwh":[271,278,246,224,194]},{"key":"SK","name":"Slovakia","country":"SK","intensityGPerKwh":[331,366,238,216,232]},{"key":"SL","name":"Sierra Leone","country":"SL","intensityGPerKwh":[59,59,58,55,53]},{"key":"SN","name":"Senegal","country":"SN","intensityGPerKwh":[561,577,571,572,573]},{"key":"SO","name":"Somalia","country":"SO","intensityGPerKwh":[630,574,574,565,557]},{"key":"SR","name":"Suriname","country":"SR","intensityGPerKwh":[346,371,264,242,269]},{"key":"SS","name":"South Sudan","country":"SS","intensityGPerKwh":[633,611,601,596,611]},{"key":"ST","name":"São Tomé and Príncipe","country":"ST","intensityGPerKwh":[622,623,623,623,623]},{"key":"SV","name":"El Salvador","country":"SV","intensityGPerKwh":[182,191,285,248,239]},{"key":"SY","name":"Syria","country":"SY","intensityGPerKwh":[557,562,563,564,554]},{"key":"SZ","name":"Eswatini","country":"SZ","intensityGPerKwh":[122,114,108,106,146]},{"key":"TD","name":"Chad","country":"TD","intensityGPerKwh":[639,638,638,637,638]},{"key":"TG","name":"Togo","country":"TG","intensityGPerKwh":[390,397,396,396,384]},{"key":"TH","name":"Thailand","country":"TH","intensityGPerKwh":[503,497,485,490,485]},{"key":"TJ","name":"Tajikistan","country":"TJ","intensityGPerKwh":[81,75,66,75,72]},{"key":"TL","name":"Timor-Leste","country":"TL","intensityGPerKwh":[649,649,649,649,665]},{"key":"TM","name":"Turkmenistan","country":"TM","intensityGPerKwh":[490,490,490,490,490]},{"key":"TN","name":"Tunisia","country":"TN","intensityGPerKwh":[480,482,482,482,483]},{"key":"TO","name":"Tonga","country":"TO","intensityGPerKwh":[606,618,606,605,600]},{"key":"TR","name":"Turkey","country":"TR","intensityGPerKwh":[448,431,437,423,440]},{"key":"TT","name":"Trinidad and Tobago","country":"TT","intensityGPerKwh":[490,490,490,490,490]},{"key":"TW","name":"Taiwan","country":"TW","intensityGPerKwh":[541,535,534,525,519]},{"key":"TZ","name":"Tanzania","country":"TZ","intensityGPerKwh":[322,350,358,361,388]},{"key":"UG","name":"Uganda","country":"UG","intensityGPerKwh":[54,59,60,60,108]},{"key":"US","name":"United States","country":"US","intensityGPerKwh":[444,434,420,409,414]},{"key":"US-AK","name":"Alaska","country":"US","intensityGPerKwh":[513,507,467,467,469]},{"key":"US-AK-SEAPA","name":"Southeast Alaska Power Agency","country":"US","intensityGPerKwh":[28,28,28,29,28]},{"key":"US-CAL-BANC","name":"Balancing Authority of Northern California","country":"US","intensityGPerKwh":[281,263,269,273,275]},{"key":"US-CAL-CISO","name":"CAISO","country":"US","intensityGPerKwh":[278,262,263,229,208]},{"key":"US-CAL-IID","name":"Imperial Irrigation District","country":"US","intensityGPerKwh":[608,517,523,502,168]},{"key":"US-CAL-LDWP","name":"Los Angeles Department of Water and Power","country":"US","intensityGPerKwh":[417,368,394,385,355]},{"key":"US-CAL-TIDC","name":"Turlock Irrigation District","country":"US","intensityGPerKwh":[389,385,372,383,439]},{"key":"US-CAR-CPLE","name":"Duke Energy Progress East","country":"US","intensityGPerKwh":[319,335,297,335,341]},{"key":"US-CAR-CPLW","name":"Duke Energy Progress West","country":"US","intensityGPerKwh":[485,505,495,499,508]},{"key":"US-CAR-DUK","name":"Duke Energy Carolinas","country":"US","intensityGPerKwh":[291,363,307,315,320]},{"key":"US-CAR-SC","name":"South Carolina Public Service Authority","country":"US","intensityGPerKwh":[631,603,633,647,654]},{"key":"US-CAR-SCEG","name":"South Carolina Electric & Gas Company","country":"US","intensityGPerKwh":[474,450,460,466,466]},{"key":"US-CAR-YAD","name":"Alcoa Power Generating, Inc. Yadkin Division","country":"US","intensityGPerKwh":[54,58,51,52,57]},{"key":"US-CENT-SPA","name":"Southwestern Power Administration","country":"US","intensityGPerKwh":[210,234,201,128,48]},{"key":"US-CENT-SWPP","name":"Southwest Power Pool","country":"US","intensityGPerKwh":[502,487,468,451,477]},{"key":"US-FLA-FMPP","name":"Florida Municipal Power Pool","country":"US","intensityGPerKwh":[586,536,520,508,507]},{"key":"US-FLA-FPC","name":"Duke Energy Florida","country":"US","intensityGPerKwh":[546,534,562,545,541]},{"key":"US-FLA-FPL","name":"Florida Power and Light Company","country":"US","intensityGPerKwh":[401,397,407,375,356]},{"key":"US-FLA-GVL","name":"Gainesville Regional Utilities","country":"US","intensityGPerKwh":[697,741,703,702,699]},{"key":"US-FLA-HST","name":"City of Homestead","country":"US","intensityGPerKwh":[402,398,408,376,357]},{"key":"US-FLA-JEA","name":"Jacksonville Electric Authority","country":"US","intensityGPerKwh":[681,681,705,686,655]},{"key":"US-FLA-SEC","name":"Seminole Electric Cooperative","country":"US","intensityGPerKwh":[777,751,562,541,549]},{"key":"US-FLA-TAL","name":"City of Tallahassee","country":"US","intensityGPerKwh":[467,497,498,495,497]},{"key":"US-FLA-TEC","name":"Tampa Electric Company","country":"US","intensityGPerKwh":[559,529,560,517,504]},{"key":"US-HI","name":"Hawaii","country":"US","intensityGPerKwh":[834,822,802,787,784]},{"key":"US-MIDA-PJM","name":"PJM Interconnection","country":"US","intensityGPerKwh":[439,434,401,403,418]},{"key":"US-MIDW-AECI","name":"Associated Electric Cooperative","country":"US","intensityGPerKwh":[673,680,640,638,678]},{"key":"US-MIDW-LGEE","name":"Louisville Gas and Electric Company and Kentucky Utilities","country":"US","intensityGPerKwh":[860,824,854,848,848]},{"key":"US-MIDW-MISO","name":"Midcontinent ISO","country":"US","intensityGPerKwh":[561,525,503,487,501]},{"key":"US-NE-ISNE","name":"ISO New England","country":"US","intensityGPerKwh":[272,282,286,299,309]},{"key":"US-NW-AVA","name":"Avista Corporation","country":"US","intensityGPerKwh":[200,187,251,225,241]},{"key":"US-NW-BPAT","name":"Bonneville Power Administration","country":"US","intensityGPerKwh":[92,88,123,109,129]},{"key":"US-NW-CHPD","name":"Chelan County","country":"US","intensityGPerKwh":[25,25,28,27,26]},{"key":"US-NW-DOPD","name":"Douglas County","country":"US","intensityGPerKwh":[27,27,34,34,33]},{"key":"US-NW-GCPD","name":"Grant County","country":"US","intensityGPerKwh":[42,37,60,53,51]},{"key":"US-NW-GRID","name":"Gridforce Energy Management","country":"US","intensityGPerKwh":[539,561,585,534,541]},{"key":"US-NW-IPCO","name":"Idaho Power Company","country":"US","intensityGPerKwh":[369,363,358,318,316]},{"key":"US-NW-NEVP","name":"Nevada Power Company","country":"US","intensityGPerKwh":[504,471,464,441,435]},{"key":"US-NW-NWMT","name":"Northwestern Energy","country":"US","intensityGPerKwh":[701,687,669,561,580]},{"key":"US-NW-PACE","name":"Pacificorp East","country":"US","intensityGPerKwh":[646,670,677,637,618]},{"key":"US-NW-PACW","name":"Pacificorp West","country":"US","intensityGPerKwh":[397,277,217,197,204]},{"key":"US-NW-PGE","name":"Portland General Electric Company","country":"US","intensityGPerKwh":[201,182,254,226,274]},{"key":"US-NW-PSCO","name":"Public Service Company of Colorado","country":"US","intensityGPerKwh":[610,568,521,464,438]},{"key":"US-NW-PSEI","name":"Puget Sound Energy","country":"US","intensityGPerKwh":[152,136,211,181,166]},{"key":"US-NW-SCL","name":"Seattle City Light","country":"US","intensityGPerKwh":[67,66,104,83,84]},{"key":"US-NW-TPWR","name":"City of Tacoma","country":"US","intensityGPerKwh":[66,66,104,77,89]},{"key":"US-NW-WACM","name":"Western Area Power Administration - Rocky Mountain Region","country":"US","intensityGPerKwh":[777,792,755,678,687]},{"key":"US-NW-WAUW","name":"Western Area Power Administration - Upper Great Plains West","country":"US","intensityGPerKwh":[353,343,284,290,335]},{"key":"US-NY-NYIS","name":"New York ISO","country":"US","intensityGPerKwh":[266,289,286,302,314]},{"key":"US-SE-SEPA","name":"Southeastern Power Administration","country":"US","intensityGPerKwh":[449,503,503,542,534]},{"key":"US-SE-SOCO","name":"Southern Company Services","country":"US","intensityGPerKwh":[462,463,475,460,470]},{"key":"US-SW-AZPS","name":"Arizona Public Service Company","country":"US","intensityGPerKwh":[461,474,435,425,393]},{"key":"US-SW-EPE","name":"El Paso Electric Company","country":"US","intensityGPerKwh":[655,612,520,507,524]},{"key":"US-SW-PNM","name":"Public Service Company of New Mexico","country":"US","intensityGPerKwh":[685,596,415,335,293]},{"key":"US-SW-SRP","name":"Salt River Project","country":"US","intensityGPerKwh":[291,286,326,317,304]},{"key":"US-SW-TEPC","name":"Tucson Electric Power Company","country":"US","intensityGPerKwh":[651,615,535,504,485]},{"key":"US-SW-WALC","name":"Western Area Power Administration - Desert Southwest Region","country":"US","intensityGPerKwh":[399,384,387,326,325]},{"key":"US-TEN-TVA","name":"Tennessee Valley Authority","country":"US","intensityGPerKwh":[366,376,359,380,404]},{"key":"US-TEX-ERCO","name":"Electric Reliability Council of Texas","country":"US","intensityGPerKwh":[431,410,394,377,363]},{"key":"UY","name":"Uruguay","country":"UY","intensityGPerKwh":[145,99,97,53,71]},{"key":"UZ","name":"Uzbekistan","country":"UZ","intensityGPerKwh":[483,473,472,472,487]},{"key":"VC","name":"Saint Vincent and the Grenadines","country":"VC","intensityGPerKwh":[603,610,610,610,609]},{"key":"VE","name":"Venezuela","country":"VE","intensityGPerKwh":[131,136,129,126,144]},{"key":"VI","name":"Virgin Islands","country":"VI","intensityGPerKwh":[680,681,680,680,680]},{"key":"VN","name":"Vietnam","country":"VN","intensityGPerKwh":[446,381,441,442,426]},{"key":"VU","name":"Vanuatu","country":"VU","intensityGPerKwh":[534,534,534,533,521]},{"key":"WS","name":"Samoa","country":"WS","intensityGPerKwh":[396,420,446,452,455]},{"key":"XK","name":"Kosovo","country":"XK","intensityGPerKwh":[663,675,634,650,605]},{"key":"YE","name":"Yemen","country":"YE","intensityGPerKwh":[520,527,524,522,567]},{"key":"YT","name":"Mayotte","country":"YT","intensityGPerKwh":[577,577,573,571,567]},{"key":"ZA","name":"South Africa","country":"ZA","intensityGPerKwh":[710,704,700,712,700]},{"key":"ZM","name":"Zambia","country":"ZM","intensityGPerKwh":[87,113,117,119,166]},{"key":"ZW","name":"Zimbabwe","country":"ZW","intensityGPerKwh":[260,273,263,258,419]}]}');
;// CONCATENATED MODULE: ./build/src/grid/figures.js


const LATEST_YEAR = Math.max(...grid_electricity_maps_namespaceObject.VS);
const LATEST_COLUMN = grid_electricity_maps_namespaceObject.VS.indexOf(LATEST_YEAR);
/** The latest figure of an Electricity Maps zone; `null` where the table has none. */
function zoneFigure(key) {
    const intensityGPerKwh = grid_electricity_maps_namespaceObject.Qx.find((zone) => zone.key === key)?.intensityGPerKwh[LATEST_COLUMN];
    if (intensityGPerKwh === undefined)
        return null;
    return {
        intensityGPerKwh,
        year: LATEST_YEAR,
        source: grid_electricity_maps_namespaceObject.sP,
        url: grid_electricity_maps_namespaceObject.OZ,
        licence: grid_electricity_maps_namespaceObject.Ow,
        attribution: grid_electricity_maps_namespaceObject.al,
    };
}
/** Ember's figure of a country; `null` where Ember has none. */
function emberFigure(country) {
    const row = grid_countries_namespaceObject.Xr.find((own) => own.country === country);
    return row === undefined ? null : emberSourced(row.intensityGPerKwh, row.year);
}
function worldFigure() {
    return emberSourced(grid_countries_namespaceObject.C$, grid_countries_namespaceObject.i$);
}
function emberSourced(intensityGPerKwh, year) {
    return {
        intensityGPerKwh,
        year,
        source: grid_countries_namespaceObject.sP,
        url: grid_countries_namespaceObject.OZ,
        licence: grid_countries_namespaceObject.Ow,
        attribution: null,
    };
}
/** The country whose own key is not one grid but the sum of several, if it is one. */
function splitCountry(country) {
    return grid_electricity_maps_namespaceObject.BB.find((row) => row.country === country) ?? null;
}
/** A figure of one year, used in a later one. */
function yearFactor(where, yearsLater) {
    const lags = grid_electricity_maps_namespaceObject.Pg.BG;
    const lag = Math.max(1, Math.round(yearsLater));
    const furthest = lags[lags.length - 1] ?? 0;
    // Past the years that were measured, like a random walk.
    const logSd = lags[lag - 1] ?? furthest * Math.sqrt(lag / lags.length);
    return { id: `grid-year:${where}`, logSd, kind: 'calibrated' };
}
/** A mean over a year, used for some hours of it. */
function hourFactor(where, zone) {
    const measured = grid_electricity_maps_namespaceObject.c$.find((row) => row.zone === zone);
    return {
        id: `grid-hour:${where}`,
        logSd: measured?.logSd ?? grid_electricity_maps_namespaceObject.Pg.QJ,
        kind: measured === undefined ? 'declared' : 'calibrated',
    };
}
/** Ember's figure of a country where Electricity Maps' is not at hand. */
function emberFactor(country) {
    return { id: `grid-country:${country}`, logSd: grid_electricity_maps_namespaceObject.Pg.FM, kind: 'calibrated' };
}
/** A zone somewhere in its country; how its parts weigh was judged. */
function withinCountryFactor(country, logSd) {
    return { id: `grid-country:${country}`, logSd, kind: 'declared' };
}
/** A zone somewhere in the world. */
function worldFactor() {
    return { id: 'grid-world', logSd: grid_electricity_maps_namespaceObject.Pg.WM, kind: 'calibrated' };
}

;// CONCATENATED MODULE: ./build/src/grid/annual.js




/** Figures are published within a year; two years on is usual, three is old. */
const YEARS_TO_OLD = 3;
/**
 * Carbon intensity of a place's electricity from annual tables: its zone's figure, else its
 * country's, else the world's with a range as wide as the world. All are averages (not marginal)
 * and life-cycle (not direct emissions only).
 *
 * @param usedInYear the year in which the electricity was used; without it, the year after the
 *   figure's. The later, the wider the range.
 */
function annualIntensity(place, usedInYear) {
    const { zone, figure, factors, findings } = choose(place);
    const yearsLater = usedInYear === undefined ? 1 : usedInYear - figure.year;
    const ageFactors = zone === 'world' ? [] : [yearFactor(withoutPrefix(zone), yearsLater)];
    return {
        series: {
            schemaVersion: 1,
            zone,
            kind: 'annual',
            signal: 'average',
            boundary: 'life-cycle',
            points: [{ from: null, intensityGPerKwh: figure.intensityGPerKwh }],
            factors: [...factors, ...ageFactors],
            source: figure.source,
            url: figure.url,
            year: figure.year,
            licence: figure.licence,
            attribution: figure.attribution,
        },
        findings: yearsLater < YEARS_TO_OLD ? findings : [...findings, old(figure, yearsLater)],
    };
}
function choose(place) {
    if (place.zone !== null && splitCountry(place.zone) === null) {
        const figure = zoneFigure(place.zone);
        if (figure !== null)
            return ofZone(place.zone, figure, place);
    }
    if (place.country !== null)
        return ofCountry(place.country, place);
    return ofWorld(finding('place-unknown', "The place is not known, so that the world's average stands in, with a range as wide as the world. Name the region, zone or country."));
}
function ofZone(zone, figure, place) {
    return {
        zone,
        figure,
        factors: [hourFactor(zone, zone), ...otherZoneFactors(zone, figure, place)],
        findings: doubtFindings(place),
    };
}
function doubtFindings(place) {
    if (place.otherZone === null || place.otherZone === place.zone)
        return [];
    return [
        finding('place-zone-doubtful', `Lists disagree about the grid of ${place.provider}:${place.region}: ${place.zone} or ${place.otherZone}. The range spans both; name the zone if you know it.`),
    ];
}
/** Two lists disagree about a region's zone: the range reaches from the one figure to the other. */
function otherZoneFactors(zone, figure, place) {
    const other = place.otherZone === null ? null : zoneFigure(place.otherZone);
    if (other === null || place.otherZone === zone)
        return [];
    const apart = Math.abs(Math.log(other.intensityGPerKwh / figure.intensityGPerKwh));
    return [
        {
            id: `grid-zone:${place.provider}/${place.region}`,
            logSd: (0,estimate/* logSdOfRatio90 */.LM)(Math.exp(apart)),
            kind: 'declared',
        },
    ];
}
function ofCountry(country, place) {
    const split = splitCountry(country);
    const maps = zoneFigure(country);
    const figure = maps ?? emberFigure(country);
    if (figure === null)
        return ofWorld(noFigure(country));
    const placeFactors = maps === null
        ? [emberFactor(country)]
        : split?.logSd == null
            ? []
            : [withinCountryFactor(country, split.logSd)];
    return {
        // A country that is one grid is that grid's zone, under whichever name it was given.
        zone: maps !== null && split === null ? country : `country:${country}`,
        figure,
        factors: [hourFactor(country, split === null ? country : null), ...placeFactors],
        findings: countryFindings(country, place, split?.zones ?? 1),
    };
}
function countryFindings(country, place, zones) {
    const name = countryName(country);
    if (place.by === 'region' || (place.zone !== null && place.zone !== country)) {
        const what = place.zone ?? `${place.provider}:${place.region}`;
        return [
            finding('grid-country-fallback', `There is no figure for the grid of ${what}; that of ${name} stands in. Name the zone for a narrower range.`),
        ];
    }
    if (zones < 2)
        return [];
    return [
        finding('place-country-only', `Only the country is known, and ${name} has ${zones} grid zones. Name the region or zone for a narrower range.`),
    ];
}
function ofWorld(why) {
    return {
        zone: 'world',
        figure: worldFigure(),
        factors: [hourFactor('world', null), worldFactor()],
        findings: [why],
    };
}
function noFigure(country) {
    return finding('grid-world-fallback', `There is no figure for ${countryName(country)}; the world's average stands in, with a range as wide as the world.`);
}
function old(figure, yearsLater) {
    return finding('grid-figure-old', `The carbon intensity describes ${figure.year}, ${yearsLater} years before it was used; the range is wider for it.`);
}
function withoutPrefix(zone) {
    return zone.replace(/^country:/, '');
}

;// CONCATENATED MODULE: ./build/src/grid/series.js

/**
 * Carbon intensity at a moment: that of the last point at or before it. Before the first point, the
 * first point's.
 */
function intensityAt(series, wallMs) {
    requireTime(wallMs);
    const points = inOrder(series);
    const before = points.filter((point) => point.fromMs <= wallMs);
    const point = before[before.length - 1] ?? points[0];
    if (point === undefined)
        throw new RangeError('an intensity series without points');
    return point.intensityGPerKwh;
}
/**
 * Cuts a span of time where the series changes. An empty span has no parts.
 *
 * @throws RangeError when the span ends before it starts, or the series has no points
 */
function spansOf(series, fromMs, toMs) {
    requireTime(fromMs);
    requireTime(toMs);
    if (toMs < fromMs)
        throw new RangeError(`a span that ends before it starts: ${fromMs}, ${toMs}`);
    if (toMs === fromMs)
        return [];
    const changes = inOrder(series)
        .map((point) => point.fromMs)
        .filter((ms) => ms > fromMs && ms < toMs);
    const starts = [...new Set([fromMs, ...changes])];
    return starts.map((start, i) => ({
        fromMs: start,
        toMs: starts[i + 1] ?? toMs,
        intensityGPerKwh: intensityAt(series, start),
    }));
}
/**
 * Mean carbon intensity over a span of time, each figure weighted by how long it holds, with the
 * series' error factors. Over an empty span it is the intensity at that moment.
 *
 * @throws RangeError when the span ends before it starts, or the series has no points
 */
function meanIntensity(series, fromMs, toMs) {
    const spans = spansOf(series, fromMs, toMs);
    if (spans.length === 0)
        return (0,estimate/* estimate */.jA)(intensityAt(series, fromMs), series.factors);
    const sum = spans.reduce((total, span) => total + span.intensityGPerKwh * (span.toMs - span.fromMs), 0);
    // One figure throughout is that figure to the last digit, not one that rounding has touched.
    const value = spans.length === 1 ? intensityAt(series, fromMs) : sum / (toMs - fromMs);
    return (0,estimate/* estimate */.jA)(value, series.factors);
}
function inOrder(series) {
    return series.points.map(timed).sort((a, b) => a.fromMs - b.fromMs);
}
function timed({ from, intensityGPerKwh }) {
    const fromMs = from === null ? Number.NEGATIVE_INFINITY : Date.parse(from);
    if (Number.isNaN(fromMs))
        throw new RangeError(`not a time: ${from}`);
    return { fromMs, intensityGPerKwh };
}
function requireTime(ms) {
    if (!Number.isFinite(ms))
        throw new RangeError(`a time must be a finite number, not ${ms}`);
}

;// CONCATENATED MODULE: ./build/src/grid/grid.js
/** Intensity over time: where it comes from, and how it is read. */




;// CONCATENATED MODULE: ./build/src/pipeline/reported.js


/** An estimate as documents carry it, its 90 % range spelled out. */
function reported(a) {
    return { value: a.value, ...(0,estimate/* range */.y1)(a), factors: a.factors };
}
function reportedIntensity(series, span) {
    const { schemaVersion: _version, points: _points, factors: _factors, ...described } = series;
    const mean = meanIntensity(series, span.fromWallMs, span.toWallMs);
    return { meanGPerKwh: reported(mean), ...described };
}

;// CONCATENATED MODULE: ./build/src/pipeline/look.js








const HOUR_S = 3_600;
/** What a machine is and by what its power would be known: the sources are picked as in an audit. */
function describeMachine(look) {
    const { machine, gpus, layout, unreadable, readings, failures } = look;
    const timeline = timelineOf(readings, layout, Number.MAX_SAFE_INTEGER);
    const power = timeline === null ? null : powerOf(look, timeline);
    const spanMs = spanOf(timeline);
    const durationS = (spanMs.to - spanMs.from) / 1000;
    const embodied = embodiedOf(machine, HOUR_S);
    return {
        schemaVersion: 1,
        kind: 'machine',
        tool: TOOL,
        machine,
        held: heldOf(machine),
        sku: findSku(machine),
        gpus,
        layout,
        unreadable,
        failures,
        durationS,
        components: power?.partsBetween(spanMs.from, spanMs.to).map(({ energyJ, ...part }) => ({
            ...part,
            powerW: reported((0,estimate/* scale */.hs)(energyJ, 1 / durationS)),
        })) ?? null,
        embodiedGPerHour: reported(embodied.gramsG),
        embodiedExplanation: embodied.explanation,
        findings: [...(timeline?.findings ?? []), ...(power?.findings ?? [])],
    };
}
function powerOf({ machine, layout, unreadable, readings }, timeline) {
    return pickPower({
        machine,
        layout,
        unreadable,
        readings,
        useBetween: (from, to) => usageBetween(timeline, from, to),
    });
}
function spanOf(timeline) {
    const points = timeline?.points ?? [];
    return { from: points[0]?.atMs ?? 0, to: points.at(-1)?.atMs ?? 0 };
}

;// CONCATENATED MODULE: ./build/src/probe/clocks.js
const systemClocks = {
    monotonicMs: () => {
        const [seconds, nanoseconds] = process.hrtime();
        return Math.round(seconds * 1e3 + nanoseconds / 1e6);
    },
    wallMs: () => Date.now(),
};

;// CONCATENATED MODULE: ./build/src/probe/rapl.js




/**
 * RAPL zones of Linux' powercap: `intel-rapl:0` is a package, `intel-rapl:0:1` a part of it,
 * `intel-rapl-mmio:0` the same package read another way. AMD's are under the same names; the
 * pattern leaves room for a driver of its own.
 */
const ZONE_ID = /^[a-z]+-rapl(-[a-z]+)?(:\d{1,4}){1,3}$/;
const ZONE_NAME = /^[\w .-]{1,64}$/;
const rapl_MAX_ZONES = 64;
const COUNTER_BYTES = 32;
/** The zones under `root` whose counters this user may read. Never throws. */
function findRaplZones(root) {
    const zones = [];
    const unreadable = [];
    for (const id of zoneIds(root)) {
        const zone = describeZone(root, id);
        if (zone === null)
            continue;
        try {
            openRaplZone(root, id).close();
            zones.push(zone);
        }
        catch (error) {
            unreadable.push({ id, name: zone.name, code: errorCode(error) });
        }
    }
    return { zones, unreadable };
}
function zoneIds(root) {
    try {
        const entries = (0,external_node_fs_namespaceObject.readdirSync)((0,external_node_path_.join)(root, 'sys/class/powercap'));
        return entries
            .filter((entry) => ZONE_ID.test(entry))
            .sort()
            .slice(0, rapl_MAX_ZONES);
    }
    catch {
        return [];
    }
}
/** `null` for a zone that names no range: without one, nobody could tell where it wraps. */
function describeZone(root, id) {
    const folder = (0,external_node_path_.join)(root, 'sys/class/powercap', id);
    const name = readBeginning((0,external_node_path_.join)(folder, 'name'), 128)?.trim() ?? '';
    const range = readBeginning((0,external_node_path_.join)(folder, 'max_energy_range_uj'), COUNTER_BYTES)?.trim() ?? '';
    const maxEnergyUj = /^\d+$/.test(range) ? Number(range) : Number.NaN;
    if (!ZONE_NAME.test(name) || !Number.isSafeInteger(maxEnergyUj) || maxEnergyUj === 0)
        return null;
    return { id, name, maxEnergyUj };
}
/** Throws as `openSync` does. */
function openRaplZone(root, id) {
    if (!ZONE_ID.test(id))
        throw new RangeError('not the name of a RAPL zone');
    return openKept((0,external_node_path_.join)(root, 'sys/class/powercap', id, 'energy_uj'), COUNTER_BYTES);
}
/** The counter in microjoules; `null` if it is no number. */
function parseRaplEnergy(buffer, length) {
    return nextNumber(buffer, length, { at: 0 });
}

;// CONCATENATED MODULE: ./build/src/probe/counters.js







/** Opens the counters of this machine; never throws, whatever of them is there. */
function openCounters(options = {}) {
    const { root = '/', clocks = systemClocks, system = nodeOs } = options;
    const found = options.layout ? null : findLayout(root, system);
    const layout = options.layout ?? found?.layout ?? osLayout(system);
    const cpu = cpuGauge(layout.reader, root, system);
    const memory = layout.reader !== 'os'
        ? fileGauge('memory', () => openMemoryInfo(root), parseMemoryAvailable)
        : gauge('memory', () => osMemoryAvailable(system));
    const rapl = layout.raplZones.map(({ id }) => fileGauge(`rapl ${id}`, () => openRaplZone(root, id), parseRaplEnergy));
    return {
        layout,
        unreadable: found?.unreadable ?? [],
        read: () => look(clocks, cpu, memory, rapl),
        close: () => {
            for (const one of [cpu, memory, ...rapl])
                one.close();
        },
    };
}
function cpuGauge(reader, root, system) {
    switch (reader) {
        case 'proc':
            return fileGauge('cpu', () => openCpuTicks(root), parseCpuLine);
        case 'cgroup':
            return fileGauge('cpu', () => openOwnCgroup(root), parseCgroupCpu);
        case 'os':
            return gauge('cpu', () => osCpuTicks(system));
    }
}
/** Throws where this process is in no group that counts. */
function openOwnCgroup(root) {
    const file = findCgroup(root)?.cpuTimeFile ?? null;
    if (file === null)
        throw Object.assign(new Error('no cgroup'), { code: 'ENOENT' });
    return openCgroupCpu(root, file);
}
function look(clocks, cpu, memory, rapl) {
    const failures = [];
    const take = (one) => {
        try {
            const value = one.read();
            if (value === null)
                failures.push(`${one.name} (unreadable)`);
            return value;
        }
        catch (error) {
            failures.push(`${one.name} (${errorCode(error)})`);
            return null;
        }
    };
    const reading = {
        monotonicMs: clocks.monotonicMs(),
        wallMs: clocks.wallMs(),
        cpu: take(cpu),
        memoryAvailableBytes: take(memory),
        raplUj: rapl.map(take),
    };
    return { reading, failures };
}
function findLayout(root, system) {
    const threads = system.platform() === 'linux' ? countProcThreads(root) : null;
    if (threads === null)
        return null;
    const { zones, unreadable } = findRaplZones(root);
    const counted = findContainer(root, threads, system.env) === null
        ? { reader: 'proc', ticksPerS: PROC_TICKS_PER_S }
        : { reader: 'cgroup', ticksPerS: CGROUP_TICKS_PER_S };
    return { layout: { ...counted, threads, raplZones: zones }, unreadable };
}
function osLayout(system) {
    let threads = 1;
    try {
        threads = Math.max(1, system.cpus().length || system.availableParallelism());
    }
    catch {
        // A machine that does not even tell its threads: its CPU time will be missing, too.
    }
    return { reader: 'os', ticksPerS: OS_TICKS_PER_S, threads, raplZones: [] };
}
function gauge(name, read) {
    return { name, read, close: () => { } };
}
/** A gauge over a file; what cannot be opened now is tried again at every reading. */
function fileGauge(name, open, parse) {
    let file = null;
    return {
        name,
        read: () => {
            file ??= open();
            return parse(file.buffer, file.refill());
        },
        close: () => {
            file?.close();
            file = null;
        },
    };
}

// EXTERNAL MODULE: ./build/src/units.js + 2 modules
var units = __nccwpck_require__(4879);
;// CONCATENATED MODULE: ./build/src/render/amounts.js

/** `48 g (33-63 g)` */
function withRange(a, format) {
    return (0,units/* formatRange */.Lu)(a.value, a.low, a.high, format);
}
/** `48 g CO₂e (likely 33-63 g)` */
function emitted(a, how) {
    return likely(formatRange(a.value, a.low, a.high, formatMass, how), ' CO₂e');
}
/** `150 Wh (likely 130-170 Wh)` */
function used(a, how) {
    return likely(formatRange(a.value, a.low, a.high, formatEnergy, how), '');
}
/** What a rule measured, `null` where nothing was: `48 g (33-63 g)`. */
function measuredBy(result) {
    const { value, low, high } = result;
    if (value === null || low === null || high === null)
        return null;
    return formatRange(value, low, high, formatterOf(result), digitsFor(result));
}
/** The value from which on the rule would have failed, `null` where there is none. */
function failsFrom(result) {
    return result.failsFrom === null
        ? null
        : formatterOf(result)(result.failsFrom, digitsFor(result));
}
/** Two digits, or three where two would show an amount on the wrong side of its limit. */
function digitsFor({ value, low, high, limit }) {
    if (limit === null)
        return { digits: 2 };
    const amounts = [value, low, high].filter((amount) => amount !== null);
    const tells = (amount) => Math.sign(Number(amount.toPrecision(2)) - limit) === Math.sign(amount - limit);
    return { digits: amounts.every(tells) ? 2 : 3 };
}
/** A ratio, a factor or a PUE: three digits at most. */
function plainNumber(value) {
    return String(Number(value.toPrecision(3)));
}
/** `1.2 Wh`, or `1.2 Wh/epoch` where the limit is for one of something. */
function formatterOf({ unit, per }) {
    const one = unit === 'g' ? formatMass : formatEnergy;
    return per === null ? one : (amount, how) => `${one(amount, how)}/${per}`;
}
function likely(range, what) {
    const at = range.indexOf(' (');
    return at < 0 ? `${range}${what}` : `${range.slice(0, at)}${what} (likely ${range.slice(at + 2)}`;
}

;// CONCATENATED MODULE: ./build/src/render/components.js
/** What people call the parts of a machine. */
const COMPONENT_NAMES = {
    cpu: 'CPU',
    memory: 'Memory',
    platform: 'Platform',
    board: 'Board',
};

;// CONCATENATED MODULE: ./build/src/render/escape.js
/**
 * Foreign text made harmless for GitHub's Markdown, wherever it is put: in a table, a list, a heading
 * or a paragraph. Names of workflows and branches, messages and paths are the writing of whoever
 * opened a pull request. What comes out is one line, has no raw `<`, `|` or lone backtick, and is
 * never a link, a mention, a reference, an emoji, a formula or a piece of HTML.
 */
/** As much of a name as anyone reads. */
const MOST_OF_A_NAME = 80;
/** As much of a sentence. */
const MOST_OF_A_SENTENCE = 400;
/** Nothing that is shown needs more of its source than this; it bounds the work. */
const MOST_READ = 20_000;
/** Room for what stands around code. */
const FENCES = 32;
/** U+2800 is the Braille pattern of no dots: a letter that looks like a space. */
const BLANK = /[\s\u0085\u2800\p{Z}]+/gu;
/** Controls, bidirectional and zero-width signs, tags, variation selectors, half surrogates. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{DI}\p{NChar}]/gu;
/** More accents than this on a letter are there to leave the cell upwards. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;
/**
 * Breaks a pattern for GitHub and for nobody else. Entities and backslashes would not do: GitHub
 * looks for mentions and references in what Markdown has already been read from.
 */
const BREAK = '\u200b';
/**
 * A name as inline code, at most 80 characters (code points): of a longer one the first 79 and `…`.
 * `<`, `>` and `|`, which code cannot escape, become their likes `‹`, `›`, `¦`: so no marker of a
 * comment, ours or another tool's, can be forged, nor a table cell left. A name of nothing visible
 * is `(empty)`.
 */
function codeSpan(text, most = MOST_OF_A_NAME) {
    return fitted(text, most, code);
}
/** Foreign text as text; cut as a name is. Nothing visible gives an empty text. */
function escape_plainText(text, most = MOST_OF_A_NAME) {
    return fitted(text, most, (shown) => escapedStart(escaped(shown)));
}
/**
 * A sentence of ours that has foreign names in it: plain text, at most 400 characters, but what
 * stands in backticks, and every address, is code; an address can so be copied and not clicked.
 */
function prose(text, most = MOST_OF_A_SENTENCE) {
    return fitted(text, most, withCode);
}
const CODE_OR_ADDRESS = /`([^`]+)`|https?:\/\/[^\s`<>()|]*[^\s`<>()|.,;:!?]/gu;
function withCode(shown) {
    let written = '';
    let end = 0;
    for (const match of shown.matchAll(CODE_OR_ADDRESS)) {
        const between = escaped(shown.slice(end, match.index));
        // Two pieces of code that touched would be read as one.
        const gap = between === '' && written !== '' ? ' ' : between;
        written += `${end === 0 ? escapedStart(gap) : gap}${code(match[1] ?? match[0])}`;
        end = match.index + match[0].length;
    }
    const rest = escaped(shown.slice(end));
    return `${written}${end === 0 ? escapedStart(rest) : rest}`;
}
/** One line of visible characters in their composed form, whatever was given. */
function clean(text) {
    return text
        .slice(0, MOST_READ)
        .replace(BLANK, ' ')
        .replace(UNSEEN, '')
        .replace(PILED_MARKS, '$1')
        .normalize('NFC')
        .replace(/ {2,}/g, ' ')
        .trim();
}
/**
 * The text as it is written, in at most twice as many UTF-16 units as it may have characters and a
 * few: of signs that grow by being made harmless fewer are shown.
 */
function fitted(text, most, write) {
    const cleaned = clean(text);
    let points = most;
    let written = write(cut(cleaned, points));
    while (written.length > 2 * most + FENCES && points > 2) {
        points = Math.floor(points * 0.8);
        written = write(cut(cleaned, points));
    }
    return written;
}
function cut(text, most) {
    const points = Array.from(text);
    if (points.length <= most)
        return text;
    return `${points
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
function code(text) {
    const inner = text
        .trim()
        .replace(/[<>|]/g, like)
        .replace(/@(?=\w)/g, `@${BREAK}`);
    if (inner === '')
        return '`(empty)`';
    const fence = '`'.repeat(fenceLength(inner));
    const pad = /^`|`$/.test(inner) ? ' ' : '';
    return `${fence}${pad}${inner}${pad}${fence}`;
}
/**
 * The shortest run of backticks that is not in the text already: only a run of the very same length
 * ends inline code, and GitHub's renderer gives up on fences of more than 80.
 */
function fenceLength(text) {
    const runs = new Set(text.match(/`+/g)?.map((run) => run.length));
    let length = 1;
    while (runs.has(length))
        length += 1;
    return length;
}
const LIKES = { '<': '‹', '>': '›', '|': '¦', $: '＄' };
function like(sign) {
    return LIKES[sign] ?? sign;
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '`': '&#96;',
};
/**
 * What may mean something: Markdown's own signs; `$` of formulas; `@` and `#` of mentions and
 * references; `:` of addresses and emoji; `www.`; `GH-1` and tickets like it; 7 or more hexadecimal
 * digits, which may be a commit.
 */
const MEANING = new RegExp([
    /[\\*_~[\]]|[&<>|`]|\$|[@#]/u,
    /:(?=[\w/+-])|[Ww]{3}(?=\.)/u,
    /(?<=(?<![A-Za-z\d])(?:[A-Z][A-Z\d]+|[Gg][Hh]))-(?=\d)/u,
    /(?<![A-Za-z\d])[A-Fa-f\d]{7,}(?![A-Za-z\d])/u,
]
    .map(({ source }) => source)
    .join('|'), 'gu');
function escaped(text) {
    return text.replace(MEANING, (found) => {
        if (found.length > 3)
            return found.replace(/.{6}(?=.)/g, `$&${BREAK}`);
        if (/^[@#:Ww-]/.test(found))
            return `${found}${BREAK}`;
        return ENTITIES[found] ?? (found === '$' ? like(found) : `\\${found}`);
    });
}
/** What would begin a list, a heading's underline or a table's second line does so only in front. */
function escapedStart(text) {
    return text.replace(/^[-+=:]/, '\\$&').replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2');
}

;// CONCATENATED MODULE: ./build/src/render/machine.js




const CLOUDS = {
    aws: 'Amazon Web Services',
    azure: 'Microsoft Azure',
    gcp: 'Google Cloud',
};
/** What `carbon-audit machine` found, as a person at a terminal reads it. */
function renderMachine(report) {
    const sections = [
        { title: 'This machine', rows: machineRows(report) },
        { title: 'Counters', rows: counterRows(report) },
        {
            title: `Power, over ${(0,units/* formatDuration */.a3)(report.durationS)}; ranges hold at 90 %`,
            rows: powerRows(report),
        },
        { title: 'Making it', rows: makingRows(report) },
        {
            title: 'What to know',
            rows: report.findings.map(({ id, message }) => ['Note', `${message} [${id}]`]),
        },
    ];
    return sections
        .filter(({ rows }) => rows.length > 0)
        .map(({ title, rows }) => [title, ...rows.map(line), ''].join('\n'))
        .join('\n');
}
function line([name, text]) {
    return `  ${clean(name).padEnd(9)} ${clean(text)}`;
}
function machineRows({ machine, held, sku, gpus }) {
    const { systemVendor, systemProduct, cloud, container } = machine;
    const system = [systemVendor, systemProduct].filter((text) => text !== null).join(' ');
    const kind = sku === null ? 'no runner or cloud instance that is known' : sku.basis;
    const place = cloud === null ? '' : `, ${CLOUDS[cloud]}`;
    return [
        ['CPU', `${cpuName(machine)}; ${topology(machine)}`],
        ['Memory', `${gb(machine.memoryBytes)}`],
        ['System', system === '' ? 'not told (DMI)' : `${system}${place}`],
        ...(container === null ? [] : [['Container', limits(container)]]),
        ['Kind', sku?.name ? `${sku.name}: ${kind}` : kind],
        ['Holds', `${held.explanation}; ${gb(held.memoryBytes)} of memory`],
        ['GPUs', gpus.length === 0 ? 'none seen' : gpus.map(gpuName).join(', ')],
    ];
}
function cpuName({ cpuModel, cpuVendor, cpuFamily, cpuModelNumber, }) {
    const numbers = [
        ...(cpuVendor === null ? [] : [cpuVendor]),
        ...(cpuFamily === null ? [] : [`family ${cpuFamily}`]),
        ...(cpuModelNumber === null ? [] : [`model ${cpuModelNumber}`]),
    ].join(' ');
    return `${cpuModel ?? 'without a name'}${numbers === '' ? '' : ` (${numbers})`}`;
}
function topology({ threads, threadsPerCore, sockets, virtual }) {
    return [
        `${threads} hardware threads`,
        ...(threadsPerCore === null ? [] : [`${threadsPerCore} a core`]),
        ...(sockets === null ? [] : [`${sockets} socket${sockets === 1 ? '' : 's'}`]),
        virtual === null
            ? 'virtual or not, that cannot be told'
            : virtual
                ? 'a virtual machine'
                : 'bare metal',
    ].join(', ');
}
function limits({ cpus, memoryBytes }) {
    const cpu = cpus === null ? 'no limit of CPUs' : `${cpus} CPUs`;
    return `${cpu}, ${memoryBytes === null ? 'no limit of memory' : gb(memoryBytes)}, by its control group`;
}
function gpuName({ maker, pciId, driver }) {
    return `${maker ?? 'another maker'} ${pciId} (${driver === null ? 'no driver' : `driver ${driver}`})`;
}
const READERS = {
    proc: "/proc/stat, the whole machine's",
    cgroup: "the container's control group",
    os: "Node's os module",
};
function counterRows({ layout, unreadable, failures }) {
    const readable = layout.raplZones.map(({ id, name }) => `${id} ${name}`);
    const closed = unreadable.map(({ id, name, code }) => `${id} ${name} (${code})`);
    const energy = [
        ...(readable.length > 0 ? [`can be read: ${readable.join(', ')}`] : []),
        ...(closed.length > 0 ? [`cannot be read: ${closed.join(', ')}`] : []),
    ];
    return [
        ['CPU time', READERS[layout.reader]],
        ['Energy', energy.length === 0 ? 'none (RAPL)' : energy.join('; ')],
        ...(failures.length > 0 ? [['Failed', failures.join(', ')]] : []),
    ];
}
function powerRows({ components }) {
    if (components === null)
        return [['None', 'the CPU counters could not be read']];
    return components.map(({ id, provenance, source, explanation, powerW }) => {
        const known = provenance === 'measured' ? `measured by ${source}` : provenance;
        return [COMPONENT_NAMES[id], `${withRange(powerW, units/* formatPower */.d5)} ${known}: ${explanation}`];
    });
}
function makingRows({ embodiedGPerHour, embodiedExplanation }) {
    const amount = withRange(embodiedGPerHour, units/* formatMass */.so);
    return [['Hardware', `${amount} CO2e an hour, assumed: ${embodiedExplanation}`]];
}
/** 10^9 bytes, as everywhere. */
function gb(bytes) {
    return `${(bytes / 1e9).toFixed(1)} GB`;
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./build/src/commands/options.js



/** @throws BadInput on an unknown option, a missing value or one given twice. */
function parseOptions(argv, valued, bare = []) {
    const known = [...valued, ...bare];
    const dashes = argv.indexOf('--');
    const own = dashes === -1 ? argv : argv.slice(0, dashes);
    const { tokens, positionals } = (0,external_node_util_namespaceObject.parseArgs)({
        args: [...own],
        options: Object.fromEntries([
            ...valued.map((name) => [name, { type: 'string' }]),
            ...bare.map((name) => [name, { type: 'boolean' }]),
        ]),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const options = new Map();
    const flags = new Set();
    for (const token of tokens) {
        if (token.kind !== 'option')
            continue;
        if (!known.includes(token.name))
            throw unknownOption(token.rawName, known);
        if (options.has(token.name) || flags.has(token.name)) {
            throw new BadInput(`${token.rawName} was given twice`);
        }
        const value = token.value;
        if (bare.includes(token.name)) {
            if (value !== undefined)
                throw new BadInput(`${token.rawName} takes no value`);
            flags.add(token.name);
            continue;
        }
        if (value === undefined || value === '' || (!token.inlineValue && looksLikeOption(value))) {
            throw new BadInput(`${token.rawName} needs a value`);
        }
        options.set(token.name, value);
    }
    return { options, flags, positionals, rest: dashes === -1 ? null : argv.slice(dashes + 1) };
}
/** `-5 g` is a value, if a wrong one: whoever parses it says why. */
function looksLikeOption(value) {
    return /^-[^\d.]/.test(value);
}
function unknownOption(rawName, known) {
    const nearest = (0,src_nearest/* nearestNames */.LE)(rawName.replace(/^-+/, ''), known, 2).map((name) => `--${name}`);
    const hint = nearest.length > 0
        ? `did you mean ${nearest.join(' or ')}?`
        : `known are ${known.map((name) => `--${name}`).join(', ')}`;
    return new BadInput(`unknown option ${JSON.stringify(rawName)}; ${hint}`);
}

;// CONCATENATED MODULE: ./build/src/commands/machine.js










/** Long enough for counters that tick a hundred times a second to tell busy from idle. */
const LOOK_MS = 1_000;
const ROOT = '/';
/**
 * `carbon-audit machine [--json]`: what it finds here, and by which sources the power would be known,
 * and why not by better ones.
 */
async function machine(argv, io) {
    const { flags, positionals, rest } = parseOptions(argv, [], ['json']);
    if (positionals.length > 0 || rest !== null) {
        throw new BadInput('machine takes nothing but --json, as in `carbon-audit machine --json`');
    }
    const counters = openCounters({ root: ROOT });
    const first = counters.read();
    await (0,promises_namespaceObject.setTimeout)(LOOK_MS);
    const second = counters.read();
    counters.close();
    const report = describeMachine({
        machine: readMachine(ROOT),
        gpus: findGpus(ROOT),
        layout: counters.layout,
        unreadable: counters.unreadable,
        readings: [first.reading, second.reading],
        failures: [...new Set([...first.failures, ...second.failures])],
    });
    io.stdout(flags.has('json') ? serialise(report) : renderMachine(report));
    return EXIT.ok;
}

;// CONCATENATED MODULE: ./build/src/policy/budget.js



/** There is one line, and the budget is it. */
const AT = { line: 1, column: 1 };
/**
 * The policy that one line means (`--budget '50 g'`): enforced, on everything, decided at the low end.
 *
 * @throws BadInput that says what was expected.
 */
function budgetPolicy(text) {
    const parsed = (0,units/* parseMassOrEnergy */.p6)(text);
    if (!parsed.ok)
        throw new BadInput(`the budget cannot be ${(0,src_nearest/* quoted */.TL)(text)}: ${parsed.expected}`);
    const limit = { ...parsed.value, text };
    if ((limit.dimension === 'mass' ? limit.massG : limit.energyJ) === 0) {
        throw new BadInput(`the budget cannot be ${(0,src_nearest/* quoted */.TL)(text)}: give more than zero`);
    }
    return {
        version: 1,
        name: '--budget',
        enforcement: 'enforce',
        budgets: [
            {
                id: 'budget',
                match: { workflows: [] },
                enforcement: 'enforce',
                decideOn: 'low',
                maxRange: null,
                noiseFloorJ: 0,
                rules: [{ kind: 'per-run', limit, per: null, at: AT }],
                at: AT,
            },
        ],
    };
}

// EXTERNAL MODULE: ./build/src/policy/enforcement.js
var policy_enforcement = __nccwpck_require__(3902);
;// CONCATENATED MODULE: ./build/src/policy/load.js



/**
 * The policy that a source names, read and checked. The YAML parser is loaded only where there is a
 * file.
 *
 * @throws BadInput with every mistake, where it is and what was expected.
 */
async function loadPolicy(source, bytes) {
    return (0,policy_enforcement/* tightened */.Fs)(await read(source, bytes), source.enforcedAtLeast);
}
async function read({ name, budget }, bytes) {
    if (budget !== null)
        return budgetPolicy(budget);
    const { parsePolicy, renderPolicyErrors } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(380)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5380));
    const parsed = parsePolicy({ name, bytes: bytes ?? new Uint8Array() });
    if (!parsed.ok)
        throw new BadInput(renderPolicyErrors(parsed.errors));
    return parsed.policy;
}

;// CONCATENATED MODULE: ./build/src/plain-file.js

// Windows has neither, and no way to plant what they guard against without rights of its own.
const NEVER_WAIT = external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0;
const NO_LINKS = external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0;
/**
 * Reads a file that somebody else may have replaced: a pipe or a device, which would never end, and a
 * symbolic link, which would lead elsewhere, are refused. At most `maxBytes` are read.
 *
 * @throws what the file system throws, and an error of code `EINVAL` where it is no plain file
 */
function readPlainFile(path, maxBytes, links = 'refused') {
    const flags = external_node_fs_namespaceObject.constants.O_RDONLY | NEVER_WAIT | (links === 'refused' ? NO_LINKS : 0);
    return withFile(path, flags, (descriptor, size) => {
        const buffer = Buffer.allocUnsafe(Math.min(size, maxBytes));
        let length = 0;
        for (let read = -1; read !== 0 && length < buffer.length; length += read) {
            read = (0,external_node_fs_namespaceObject.readSync)(descriptor, buffer, length, buffer.length - length, null);
        }
        return buffer.subarray(0, length);
    });
}
/** Writes a file whole, never through a link that somebody planted and never into a pipe. */
function plain_file_writePlainFile(path, content, mode = 0o666) {
    const flags = external_node_fs_namespaceObject.constants.O_WRONLY | external_node_fs_namespaceObject.constants.O_CREAT | external_node_fs_namespaceObject.constants.O_TRUNC | NEVER_WAIT | NO_LINKS;
    withFile(path, flags, (descriptor) => {
        const bytes = typeof content === 'string' ? Buffer.from(content) : content;
        for (let written = 0; written < bytes.length;) {
            written += (0,external_node_fs_namespaceObject.writeSync)(descriptor, bytes, written);
        }
    }, mode);
}
function withFile(path, flags, use, mode) {
    const descriptor = (0,external_node_fs_namespaceObject.openSync)(path, flags, mode);
    try {
        const stat = (0,external_node_fs_namespaceObject.fstatSync)(descriptor);
        if (!stat.isFile()) {
            throw Object.assign(new Error(`${path} is not a plain file`), { code: 'EINVAL' });
        }
        return use(descriptor, stat.size);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    }
}

// EXTERNAL MODULE: ./build/src/policy/decode.js
var decode = __nccwpck_require__(2792);
;// CONCATENATED MODULE: ./build/src/commands/policy-file.js



/** @throws BadInput that says why the file cannot be read. */
function readPolicyFile(path) {
    try {
        // One byte more than a policy may have is enough for it to be refused.
        return readPlainFile(path, decode/* MOST_BYTES */.u + 1, 'followed');
    }
    catch (error) {
        throw new BadInput(`policy ${path}: ${reason(error)}`);
    }
}
function reason(error) {
    if (error.code === 'ENOENT')
        return 'there is no such file';
    if (error.code === 'EISDIR' || error.code === 'EINVAL')
        return 'that is not a plain file; name the policy file';
    if (error.code === 'ENOTDIR')
        return 'that is a directory; name the policy file in it';
    if (error.code === 'EACCES')
        return 'no permission to read it';
    return error.message;
}

;// CONCATENATED MODULE: ./build/src/commands/policy.js







const SUBCOMMANDS = ['check'];
/** `carbon-audit policy check FILE`: says every mistake in a policy, or that there is none. */
async function policy(argv, io) {
    const { positionals } = parseOptions(argv, []);
    const [subcommand, file, ...more] = positionals;
    if (subcommand === undefined || !SUBCOMMANDS.includes(subcommand)) {
        const [near] = (0,src_nearest/* nearestNames */.LE)(subcommand ?? '', SUBCOMMANDS, 1);
        const hint = near === undefined ? '' : `; did you mean \`policy ${near}\`?`;
        throw new BadInput(`policy takes \`check FILE\`${hint}`);
    }
    if (file === undefined || more.length > 0) {
        throw new BadInput('policy check takes one file, for example `carbon-audit policy check policy.yml`');
    }
    const bytes = readPolicyFile((0,external_node_path_.resolve)(io.cwd, file));
    const read = await loadPolicy({ name: file, budget: null, enforcedAtLeast: null }, bytes);
    const count = read.budgets.length === 1 ? '1 budget' : `${read.budgets.length} budgets`;
    const canFail = read.budgets.some(({ enforcement }) => enforcement === 'enforce');
    const mildness = canFail ? '' : ', none of them enforced: nothing can fail';
    io.stdout(`${file}: a sound policy with ${count}${mildness}\n`);
    return EXIT.ok;
}

// EXTERNAL MODULE: ./build/src/policy/policy.js
var policy_policy = __nccwpck_require__(728);
;// CONCATENATED MODULE: ./build/src/audit/artifact.js




/**
 * The files of an audit's directory: the report, and what it is computed from, so that anyone can
 * compute it again. Policy files stand beside them under the names that the context gives them.
 */
const ARTIFACT_FILES = {
    recording: 'recording.ndjson',
    context: 'context.json',
    intensity: 'intensity.json',
    report: 'audit.json',
};
/** The name of a policy's file, by its role; a role has one file at most. */
function policyFileName(role) {
    return `policy-${role}.yml`;
}
/** Every file that an audit may keep; nothing else in its directory is its own. */
const ALL_ARTIFACT_FILES = [
    ...Object.values(ARTIFACT_FILES),
    ...policy_policy/* POLICY_ROLES */.n.map(policyFileName),
];
/** As much as a recording may be; beyond it no file of an audit is read. */
const MAX_BYTES = 256 * 1024 * 1024;
/** Writes one file of an audit, making the directory where it is missing. @returns its path. */
function writeArtifactFile(directory, name, content) {
    (0,external_node_fs_namespaceObject.mkdirSync)(directory, { recursive: true });
    const path = (0,external_node_path_.join)(directory, name);
    plain_file_writePlainFile(path, content);
    return path;
}
/** @returns the file's text, or `null` where there is none. */
function readArtifactFile(directory, name) {
    return readArtifactBytes(directory, name)?.toString('utf8') ?? null;
}
/** @returns the file's bytes, or `null` where there is none. */
function readArtifactBytes(directory, name) {
    try {
        return readPlainFile((0,external_node_path_.join)(directory, name), MAX_BYTES);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/audit/generated/validate-context.js
// @ts-nocheck
// Made from policies/context.schema.json by scripts/generate.mjs: change that, not this.
const validate = validate20;
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Carbon Audit: context of an audit", "type": "object", "properties": { "schemaVersion": { "type": "number", "const": 1 }, "tool": { "type": "object", "properties": { "name": { "type": "string" }, "version": { "type": "string" } }, "required": ["name", "version"], "additionalProperties": false }, "auditId": { "type": "string" }, "subject": { "$ref": "#/$defs/AuditSubject" }, "intervalMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "exclusiveMinimum": 0 }, "layout": { "$ref": "#/$defs/CounterLayout" }, "unreadable": { "type": "array", "items": { "$ref": "#/$defs/UnreadableZone" }, "description": "Energy counters that are there and that the job's user may not read." }, "start": { "$ref": "#/$defs/Reading", "description": "The caller's own look at the counters, so that a killed sampler costs resolution only." }, "end": { "anyOf": [{ "$ref": "#/$defs/Reading" }, { "type": "null" }] }, "recordingSha256": { "type": "string", "description": "The recording as the audit kept it, so that one that was changed since is found out." }, "machine": { "$ref": "#/$defs/Machine" }, "place": { "$ref": "#/$defs/Place" }, "policies": { "type": "array", "items": { "$ref": "#/$defs/PolicySource" } }, "command": { "anyOf": [{ "$ref": "#/$defs/CommandEnd" }, { "type": "null" }] }, "findings": { "type": "array", "items": { "$ref": "#/$defs/Finding" }, "description": "What was noticed while it ran: a sampler that did not greet, a directory that was read-only." } }, "required": ["schemaVersion", "tool", "auditId", "subject", "intervalMs", "layout", "unreadable", "start", "end", "recordingSha256", "machine", "place", "policies", "command", "findings"], "additionalProperties": false, "description": "All that the caller knew beside the recording: with the recording, the intensity series and the policy's bytes it makes the report. Plain JSON, kept in the artifact.", "$defs": { "AuditSubject": { "type": "object", "properties": { "kind": { "type": "string", "enum": ["command", "job"] }, "workflowPath": { "type": ["string", "null"] }, "workflowName": { "type": ["string", "null"] } }, "required": ["kind", "workflowPath", "workflowName"], "additionalProperties": false, "description": "What the audit is about; never a command line, an environment or a person." }, "CounterLayout": { "type": "object", "properties": { "reader": { "type": "string", "enum": ["proc", "cgroup", "os"], "description": "`proc`: Linux /proc and /sys; `cgroup`: the same, but for the CPU time, which is that of a control group; `os`: what Node's os module gives." }, "ticksPerS": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "exclusiveMinimum": 0 }, "threads": { "minimum": 1, "maximum": 1000000000000000, "type": "number", "description": "Hardware threads that the CPU time is summed over: the machine's, also where a control group may use but some of them at a time." }, "raplZones": { "type": "array", "items": { "$ref": "#/$defs/RaplZone" } } }, "required": ["reader", "ticksPerS", "threads", "raplZones"], "additionalProperties": false, "description": "How the counters of one machine are read; it does not change while an audit runs." }, "RaplZone": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "maxEnergyUj": { "minimum": 0, "maximum": 1000000000000000, "type": "number" } }, "required": ["id", "name", "maxEnergyUj"], "additionalProperties": false, "description": "A RAPL zone of Linux' powercap; its counter wraps to 0 past `maxEnergyUj`." }, "UnreadableZone": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "code": { "type": "string" } }, "required": ["id", "name", "code"], "additionalProperties": false, "description": "A zone that is there and whose counter this user may not read; `code` says why, as `EACCES`." }, "Reading": { "type": "object", "properties": { "monotonicMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Monotonic clock of the machine in ms: comparable between processes, not between boots." }, "wallMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Milliseconds since 1970, UTC; may jump." }, "cpu": { "anyOf": [{ "$ref": "#/$defs/CpuTicks" }, { "type": "null" }] }, "memoryAvailableBytes": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "raplUj": { "type": "array", "items": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "description": "In the order of the layout's zones, in microjoules." } }, "required": ["monotonicMs", "wallMs", "cpu", "memoryAvailableBytes", "raplUj"], "additionalProperties": false, "description": "One look at the machine's counters. `null` is a counter that could not be read this time." }, "CpuTicks": { "type": "object", "properties": { "user": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "nice": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "system": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "idle": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "iowait": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "irq": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "softirq": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "steal": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "guest": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Already inside `user`; kept apart so that a host of guests can be told from a busy host." }, "guestNice": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Already inside `nice`." } }, "required": ["user", "nice", "system", "idle", "iowait", "irq", "softirq", "steal", "guest", "guestNice"], "additionalProperties": false, "description": "Cumulative CPU time since boot over all threads, in ticks of the header's `ticksPerS`." }, "Machine": { "type": "object", "properties": { "platform": { "type": "string" }, "arch": { "type": "string" }, "threads": { "minimum": 1, "maximum": 1000000000000000, "type": "number", "description": "Hardware threads the operating system schedules on; in a virtual machine its vCPUs." }, "memoryBytes": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "cpuModel": { "type": ["string", "null"], "description": "As the machine names it; control characters removed, 128 characters at most. `null`: nameless." }, "cpuVendor": { "type": ["string", "null"] }, "cpuFamily": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "x86 family and model numbers (CPUID), which a masked name still shows; Arm has no family." }, "cpuModelNumber": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "On Arm the part number (MIDR)." }, "virtual": { "type": ["boolean", "null"], "description": "Whether a hypervisor is underneath; `null` where that cannot be told." }, "threadsPerCore": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "Threads of a core and sockets as the machine shows them, which a hypervisor may make up." }, "sockets": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "systemVendor": { "type": ["string", "null"], "description": "Maker and product by DMI, such as `Amazon EC2` and `m5.large`; never serial numbers or ids." }, "systemProduct": { "type": ["string", "null"] }, "cloud": { "anyOf": [{ "$ref": "#/$defs/Cloud" }, { "type": "null" }], "description": "The cloud whose machine it is, as DMI tells." }, "runner": { "anyOf": [{ "$ref": "#/$defs/RunnerFacts" }, { "type": "null" }], "description": "What the runner of GitHub Actions says of itself; `null`: there is none." }, "container": { "anyOf": [{ "$ref": "#/$defs/Container" }, { "type": "null" }], "description": "What the job's container may use of the machine; `null`: the machine is the job's." } }, "required": ["platform", "arch", "threads", "memoryBytes", "cpuModel", "cpuVendor", "cpuFamily", "cpuModelNumber", "virtual", "threadsPerCore", "sockets", "systemVendor", "systemProduct", "cloud", "runner", "container"], "additionalProperties": false, "description": "What a process can tell of its machine in a blink, without starting another." }, "Cloud": { "type": "string", "enum": ["aws", "azure", "gcp"] }, "RunnerFacts": { "type": "object", "properties": { "hosted": { "type": ["boolean", "null"], "description": "A runner of GitHub's own; `null`: it does not say." }, "imageOs": { "type": ["string", "null"], "description": "Of the virtual environment, such as `ubuntu24`; empty or `Linux` in `ubuntu-slim`." }, "os": { "type": ["string", "null"], "description": "`Linux`, `Windows` or `macOS`." }, "arch": { "type": ["string", "null"], "description": "`X64`, `ARM64`, ..." } }, "required": ["hosted", "imageOs", "os", "arch"], "additionalProperties": false, "description": "From the environment, by a list of what may be taken." }, "Container": { "type": "object", "properties": { "cpus": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "CPUs at a time; a quota may be a fraction." }, "memoryBytes": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] } }, "required": ["cpus", "memoryBytes"], "additionalProperties": false, "description": "A container that holds a part of its machine; `null` is what nothing limits." }, "Place": { "type": "object", "properties": { "by": { "type": "string", "enum": ["region", "zone", "country", "unknown"] }, "provider": { "anyOf": [{ "$ref": "#/$defs/Provider" }, { "type": "null" }] }, "region": { "type": ["string", "null"], "description": "The provider's own name, such as `westeurope`." }, "display": { "type": ["string", "null"], "description": "What people call it, such as `West Europe`." }, "regionKind": { "anyOf": [{ "$ref": "#/$defs/RegionKind" }, { "type": "null" }] }, "zone": { "type": ["string", "null"], "description": "Electricity Maps zone key, such as `SE-SE3`." }, "otherZone": { "type": ["string", "null"], "description": "The zone that another list gives for the region, where the region's place leaves it open." }, "country": { "type": ["string", "null"], "description": "ISO 3166-1 alpha-2." }, "pue": { "anyOf": [{ "$ref": "#/$defs/Pue" }, { "type": "null" }], "description": "`null`: nobody told, and nothing is known of the building." } }, "required": ["by", "provider", "region", "display", "regionKind", "zone", "otherZone", "country", "pue"], "additionalProperties": false }, "Provider": { "type": "string", "enum": ["aws", "azure", "gcp"], "description": "Where the runner stands, as far as it is known." }, "RegionKind": { "type": "string", "enum": ["public", "china", "us-gov", "stage"], "description": "Whom a region serves: everyone, China's own cloud, the US government, the provider's own tests." }, "Pue": { "type": "object", "properties": { "value": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "logSd": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "One standard deviation of ln(PUE) by which the figure may be off; declared." }, "source": { "type": "string" }, "year": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "licence": { "type": "string" } }, "required": ["value", "logSd", "source", "year", "licence"], "additionalProperties": false, "description": "Power usage effectiveness: what the whole building draws over what its computers draw." }, "PolicySource": { "type": "object", "properties": { "role": { "$ref": "#/$defs/PolicyRole" }, "name": { "type": "string", "description": "As people know it: a path, or the option that gave it." }, "budget": { "type": ["string", "null"], "description": "The one line that is the whole policy; `null`: the policy is a file." }, "file": { "type": ["string", "null"], "description": "The file of the artifact that holds its bytes; `null` for a budget." }, "commit": { "type": ["string", "null"], "description": "The commit whose tree it was read from; `null`: it was found on the machine that ran the job." }, "isProtected": { "type": "boolean", "description": "Whether it is beyond the reach of whoever wrote what was measured." }, "enforcedAtLeast": { "anyOf": [{ "$ref": "#/$defs/Enforcement" }, { "type": "null" }], "description": "The least enforcement that an input asks for; it tightens, never loosens." } }, "required": ["role", "name", "budget", "file", "commit", "isProtected", "enforcedAtLeast"], "additionalProperties": false, "description": "What an audit was judged by and where it came from; a document carries it." }, "PolicyRole": { "type": "string", "enum": ["deciding", "floor", "proposed"] }, "Enforcement": { "type": "string", "enum": ["observe", "warn", "enforce"] }, "CommandEnd": { "type": "object", "properties": { "exitCode": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "signal": { "type": ["string", "null"] } }, "required": ["exitCode", "signal"], "additionalProperties": false, "description": "How the measured command ended; `null` in a job, whose end its runner decides." }, "Finding": { "type": "object", "properties": { "id": { "$ref": "#/$defs/FindingId" }, "severity": { "$ref": "#/$defs/Severity" }, "message": { "type": "string" } }, "required": ["id", "severity", "message"], "additionalProperties": false, "description": "Anything that weakens or casts doubt on an audit; `message` says what and what to do, for people." }, "FindingId": { "type": "string", "enum": ["nothing-measured", "start-counters-missing", "end-counters-missing", "counters-went-back", "counters-implausible", "cpu-counters-missing", "short-audit", "clock-jump", "sampler-not-started", "sampler-no-greeting", "sampler-ended-early", "sampler-killed", "sampler-readings-failed", "recording-missing", "recording-header-damaged", "recording-truncated", "recording-lines-dropped", "recording-gap", "recording-foreign", "recording-changed", "recording-newer-format", "rapl-unreadable", "rapl-virtual", "rapl-unusable", "rapl-gap", "rapl-jump", "cpu-model-stand-in", "cpu-model-unknown", "place-unknown", "place-country-only", "place-zone-doubtful", "pue-assumed", "grid-country-fallback", "grid-world-fallback", "grid-figure-old", "intensity-declared", "report-directory-unusable", "policy-unprotected", "policy-floor-unreadable", "policy-invalid", "environment-changed", "summary-not-written", "artifact-not-kept", "comment-not-written", "comment-left-to-gate", "finish-not-credible", "finish-left-work", "outputs-not-set"] }, "Severity": { "type": "string", "enum": ["info", "weak", "broken"], "description": "How much a finding weakens an audit." } } };
const schema32 = { "type": "object", "properties": { "kind": { "type": "string", "enum": ["command", "job"] }, "workflowPath": { "type": ["string", "null"] }, "workflowName": { "type": ["string", "null"] } }, "required": ["kind", "workflowPath", "workflowName"], "additionalProperties": false, "description": "What the audit is about; never a command line, an environment or a person." };
const schema35 = { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "code": { "type": "string" } }, "required": ["id", "name", "code"], "additionalProperties": false, "description": "A zone that is there and whose counter this user may not read; `code` says why, as `EACCES`." };
const schema49 = { "type": "object", "properties": { "exitCode": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "signal": { "type": ["string", "null"] } }, "required": ["exitCode", "signal"], "additionalProperties": false, "description": "How the measured command ended; `null` in a job, whose end its runner decides." };
const func1 = Object.prototype.hasOwnProperty;
const schema33 = { "type": "object", "properties": { "reader": { "type": "string", "enum": ["proc", "cgroup", "os"], "description": "`proc`: Linux /proc and /sys; `cgroup`: the same, but for the CPU time, which is that of a control group; `os`: what Node's os module gives." }, "ticksPerS": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "exclusiveMinimum": 0 }, "threads": { "minimum": 1, "maximum": 1000000000000000, "type": "number", "description": "Hardware threads that the CPU time is summed over: the machine's, also where a control group may use but some of them at a time." }, "raplZones": { "type": "array", "items": { "$ref": "#/$defs/RaplZone" } } }, "required": ["reader", "ticksPerS", "threads", "raplZones"], "additionalProperties": false, "description": "How the counters of one machine are read; it does not change while an audit runs." };
const schema34 = { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "maxEnergyUj": { "minimum": 0, "maximum": 1000000000000000, "type": "number" } }, "required": ["id", "name", "maxEnergyUj"], "additionalProperties": false, "description": "A RAPL zone of Linux' powercap; its counter wraps to 0 past `maxEnergyUj`." };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate21.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.reader === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reader" }, message: "must have required property '" + "reader" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.ticksPerS === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ticksPerS" }, message: "must have required property '" + "ticksPerS" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.threads === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "threads" }, message: "must have required property '" + "threads" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.raplZones === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "raplZones" }, message: "must have required property '" + "raplZones" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "reader") || (key0 === "ticksPerS")) || (key0 === "threads")) || (key0 === "raplZones"))) {
                const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.reader !== undefined) {
            let data0 = data.reader;
            if (typeof data0 !== "string") {
                const err5 = { instancePath: instancePath + "/reader", schemaPath: "#/properties/reader/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (!(((data0 === "proc") || (data0 === "cgroup")) || (data0 === "os"))) {
                const err6 = { instancePath: instancePath + "/reader", schemaPath: "#/properties/reader/enum", keyword: "enum", params: { allowedValues: schema33.properties.reader.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.ticksPerS !== undefined) {
            let data1 = data.ticksPerS;
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 1000000000000000 || isNaN(data1)) {
                    const err7 = { instancePath: instancePath + "/ticksPerS", schemaPath: "#/properties/ticksPerS/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                if (data1 < 0 || isNaN(data1)) {
                    const err8 = { instancePath: instancePath + "/ticksPerS", schemaPath: "#/properties/ticksPerS/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                if (data1 <= 0 || isNaN(data1)) {
                    const err9 = { instancePath: instancePath + "/ticksPerS", schemaPath: "#/properties/ticksPerS/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/ticksPerS", schemaPath: "#/properties/ticksPerS/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.threads !== undefined) {
            let data2 = data.threads;
            if ((typeof data2 == "number") && (isFinite(data2))) {
                if (data2 > 1000000000000000 || isNaN(data2)) {
                    const err11 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
                if (data2 < 1 || isNaN(data2)) {
                    const err12 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.raplZones !== undefined) {
            let data3 = data.raplZones;
            if (Array.isArray(data3)) {
                const len0 = data3.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data4 = data3[i0];
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        if (data4.id === undefined) {
                            const err14 = { instancePath: instancePath + "/raplZones/" + i0, schemaPath: "#/$defs/RaplZone/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                        if (data4.name === undefined) {
                            const err15 = { instancePath: instancePath + "/raplZones/" + i0, schemaPath: "#/$defs/RaplZone/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                        if (data4.maxEnergyUj === undefined) {
                            const err16 = { instancePath: instancePath + "/raplZones/" + i0, schemaPath: "#/$defs/RaplZone/required", keyword: "required", params: { missingProperty: "maxEnergyUj" }, message: "must have required property '" + "maxEnergyUj" + "'" };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                        for (const key1 in data4) {
                            if (!(((key1 === "id") || (key1 === "name")) || (key1 === "maxEnergyUj"))) {
                                const err17 = { instancePath: instancePath + "/raplZones/" + i0, schemaPath: "#/$defs/RaplZone/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err17];
                                }
                                else {
                                    vErrors.push(err17);
                                }
                                errors++;
                            }
                        }
                        if (data4.id !== undefined) {
                            if (typeof data4.id !== "string") {
                                const err18 = { instancePath: instancePath + "/raplZones/" + i0 + "/id", schemaPath: "#/$defs/RaplZone/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err18];
                                }
                                else {
                                    vErrors.push(err18);
                                }
                                errors++;
                            }
                        }
                        if (data4.name !== undefined) {
                            if (typeof data4.name !== "string") {
                                const err19 = { instancePath: instancePath + "/raplZones/" + i0 + "/name", schemaPath: "#/$defs/RaplZone/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err19];
                                }
                                else {
                                    vErrors.push(err19);
                                }
                                errors++;
                            }
                        }
                        if (data4.maxEnergyUj !== undefined) {
                            let data7 = data4.maxEnergyUj;
                            if ((typeof data7 == "number") && (isFinite(data7))) {
                                if (data7 > 1000000000000000 || isNaN(data7)) {
                                    const err20 = { instancePath: instancePath + "/raplZones/" + i0 + "/maxEnergyUj", schemaPath: "#/$defs/RaplZone/properties/maxEnergyUj/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                                    if (vErrors === null) {
                                        vErrors = [err20];
                                    }
                                    else {
                                        vErrors.push(err20);
                                    }
                                    errors++;
                                }
                                if (data7 < 0 || isNaN(data7)) {
                                    const err21 = { instancePath: instancePath + "/raplZones/" + i0 + "/maxEnergyUj", schemaPath: "#/$defs/RaplZone/properties/maxEnergyUj/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err21];
                                    }
                                    else {
                                        vErrors.push(err21);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err22 = { instancePath: instancePath + "/raplZones/" + i0 + "/maxEnergyUj", schemaPath: "#/$defs/RaplZone/properties/maxEnergyUj/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                    vErrors = [err22];
                                }
                                else {
                                    vErrors.push(err22);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err23 = { instancePath: instancePath + "/raplZones/" + i0, schemaPath: "#/$defs/RaplZone/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err24 = { instancePath: instancePath + "/raplZones", schemaPath: "#/properties/raplZones/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
    }
    else {
        const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err25];
        }
        else {
            vErrors.push(err25);
        }
        errors++;
    }
    validate21.errors = vErrors;
    return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema36 = { "type": "object", "properties": { "monotonicMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Monotonic clock of the machine in ms: comparable between processes, not between boots." }, "wallMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Milliseconds since 1970, UTC; may jump." }, "cpu": { "anyOf": [{ "$ref": "#/$defs/CpuTicks" }, { "type": "null" }] }, "memoryAvailableBytes": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "raplUj": { "type": "array", "items": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "description": "In the order of the layout's zones, in microjoules." } }, "required": ["monotonicMs", "wallMs", "cpu", "memoryAvailableBytes", "raplUj"], "additionalProperties": false, "description": "One look at the machine's counters. `null` is a counter that could not be read this time." };
const schema37 = { "type": "object", "properties": { "user": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "nice": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "system": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "idle": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "iowait": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "irq": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "softirq": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "steal": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "guest": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Already inside `user`; kept apart so that a host of guests can be told from a busy host." }, "guestNice": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Already inside `nice`." } }, "required": ["user", "nice", "system", "idle", "iowait", "irq", "softirq", "steal", "guest", "guestNice"], "additionalProperties": false, "description": "Cumulative CPU time since boot over all threads, in ticks of the header's `ticksPerS`." };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate23.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.monotonicMs === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "monotonicMs" }, message: "must have required property '" + "monotonicMs" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.wallMs === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wallMs" }, message: "must have required property '" + "wallMs" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.cpu === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cpu" }, message: "must have required property '" + "cpu" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.memoryAvailableBytes === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "memoryAvailableBytes" }, message: "must have required property '" + "memoryAvailableBytes" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.raplUj === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "raplUj" }, message: "must have required property '" + "raplUj" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((key0 === "monotonicMs") || (key0 === "wallMs")) || (key0 === "cpu")) || (key0 === "memoryAvailableBytes")) || (key0 === "raplUj"))) {
                const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.monotonicMs !== undefined) {
            let data0 = data.monotonicMs;
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 > 1000000000000000 || isNaN(data0)) {
                    const err6 = { instancePath: instancePath + "/monotonicMs", schemaPath: "#/properties/monotonicMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                if (data0 < 0 || isNaN(data0)) {
                    const err7 = { instancePath: instancePath + "/monotonicMs", schemaPath: "#/properties/monotonicMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/monotonicMs", schemaPath: "#/properties/monotonicMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.wallMs !== undefined) {
            let data1 = data.wallMs;
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 1000000000000000 || isNaN(data1)) {
                    const err9 = { instancePath: instancePath + "/wallMs", schemaPath: "#/properties/wallMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                if (data1 < 0 || isNaN(data1)) {
                    const err10 = { instancePath: instancePath + "/wallMs", schemaPath: "#/properties/wallMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/wallMs", schemaPath: "#/properties/wallMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.cpu !== undefined) {
            let data2 = data.cpu;
            const _errs7 = errors;
            let valid1 = false;
            const _errs8 = errors;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.user === undefined) {
                    const err12 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/required", keyword: "required", params: { missingProperty: "user" }, message: "must have required property '" + "user" + "'" };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
                if (data2.nice === undefined) {
                    const err13 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/required", keyword: "required", params: { missingProperty: "nice" }, message: "must have required property '" + "nice" + "'" };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
                if (data2.system === undefined) {
                    const err14 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/required", keyword: "required", params: { missingProperty: "system" }, message: "must have required property '" + "system" + "'" };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                if (data2.idle === undefined) {
                    const err15 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/required", keyword: "required", params: { missingProperty: "idle" }, message: "must have required property '" + "idle" + "'" };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
                if (data2.iowait === undefined) {
                    const err16 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/required", keyword: "required", params: { missingProperty: "iowait" }, message: "must have required property '" + "iowait" + "'" };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
                if (data2.irq === undefined) {
                    const err17 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/required", keyword: "required", params: { missingProperty: "irq" }, message: "must have required property '" + "irq" + "'" };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
                if (data2.softirq === undefined) {
                    const err18 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/required", keyword: "required", params: { missingProperty: "softirq" }, message: "must have required property '" + "softirq" + "'" };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
                if (data2.steal === undefined) {
                    const err19 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/required", keyword: "required", params: { missingProperty: "steal" }, message: "must have required property '" + "steal" + "'" };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
                if (data2.guest === undefined) {
                    const err20 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/required", keyword: "required", params: { missingProperty: "guest" }, message: "must have required property '" + "guest" + "'" };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
                if (data2.guestNice === undefined) {
                    const err21 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/required", keyword: "required", params: { missingProperty: "guestNice" }, message: "must have required property '" + "guestNice" + "'" };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
                for (const key1 in data2) {
                    if (!(func1.call(schema37.properties, key1))) {
                        const err22 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                }
                if (data2.user !== undefined) {
                    let data3 = data2.user;
                    if ((typeof data3 == "number") && (isFinite(data3))) {
                        if (data3 > 1000000000000000 || isNaN(data3)) {
                            const err23 = { instancePath: instancePath + "/cpu/user", schemaPath: "#/$defs/CpuTicks/properties/user/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                        if (data3 < 0 || isNaN(data3)) {
                            const err24 = { instancePath: instancePath + "/cpu/user", schemaPath: "#/$defs/CpuTicks/properties/user/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err24];
                            }
                            else {
                                vErrors.push(err24);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err25 = { instancePath: instancePath + "/cpu/user", schemaPath: "#/$defs/CpuTicks/properties/user/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
                if (data2.nice !== undefined) {
                    let data4 = data2.nice;
                    if ((typeof data4 == "number") && (isFinite(data4))) {
                        if (data4 > 1000000000000000 || isNaN(data4)) {
                            const err26 = { instancePath: instancePath + "/cpu/nice", schemaPath: "#/$defs/CpuTicks/properties/nice/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err26];
                            }
                            else {
                                vErrors.push(err26);
                            }
                            errors++;
                        }
                        if (data4 < 0 || isNaN(data4)) {
                            const err27 = { instancePath: instancePath + "/cpu/nice", schemaPath: "#/$defs/CpuTicks/properties/nice/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err28 = { instancePath: instancePath + "/cpu/nice", schemaPath: "#/$defs/CpuTicks/properties/nice/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
                if (data2.system !== undefined) {
                    let data5 = data2.system;
                    if ((typeof data5 == "number") && (isFinite(data5))) {
                        if (data5 > 1000000000000000 || isNaN(data5)) {
                            const err29 = { instancePath: instancePath + "/cpu/system", schemaPath: "#/$defs/CpuTicks/properties/system/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err29];
                            }
                            else {
                                vErrors.push(err29);
                            }
                            errors++;
                        }
                        if (data5 < 0 || isNaN(data5)) {
                            const err30 = { instancePath: instancePath + "/cpu/system", schemaPath: "#/$defs/CpuTicks/properties/system/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err30];
                            }
                            else {
                                vErrors.push(err30);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err31 = { instancePath: instancePath + "/cpu/system", schemaPath: "#/$defs/CpuTicks/properties/system/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                }
                if (data2.idle !== undefined) {
                    let data6 = data2.idle;
                    if ((typeof data6 == "number") && (isFinite(data6))) {
                        if (data6 > 1000000000000000 || isNaN(data6)) {
                            const err32 = { instancePath: instancePath + "/cpu/idle", schemaPath: "#/$defs/CpuTicks/properties/idle/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                        if (data6 < 0 || isNaN(data6)) {
                            const err33 = { instancePath: instancePath + "/cpu/idle", schemaPath: "#/$defs/CpuTicks/properties/idle/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err33];
                            }
                            else {
                                vErrors.push(err33);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err34 = { instancePath: instancePath + "/cpu/idle", schemaPath: "#/$defs/CpuTicks/properties/idle/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                }
                if (data2.iowait !== undefined) {
                    let data7 = data2.iowait;
                    if ((typeof data7 == "number") && (isFinite(data7))) {
                        if (data7 > 1000000000000000 || isNaN(data7)) {
                            const err35 = { instancePath: instancePath + "/cpu/iowait", schemaPath: "#/$defs/CpuTicks/properties/iowait/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err35];
                            }
                            else {
                                vErrors.push(err35);
                            }
                            errors++;
                        }
                        if (data7 < 0 || isNaN(data7)) {
                            const err36 = { instancePath: instancePath + "/cpu/iowait", schemaPath: "#/$defs/CpuTicks/properties/iowait/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err36];
                            }
                            else {
                                vErrors.push(err36);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err37 = { instancePath: instancePath + "/cpu/iowait", schemaPath: "#/$defs/CpuTicks/properties/iowait/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
                if (data2.irq !== undefined) {
                    let data8 = data2.irq;
                    if ((typeof data8 == "number") && (isFinite(data8))) {
                        if (data8 > 1000000000000000 || isNaN(data8)) {
                            const err38 = { instancePath: instancePath + "/cpu/irq", schemaPath: "#/$defs/CpuTicks/properties/irq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err38];
                            }
                            else {
                                vErrors.push(err38);
                            }
                            errors++;
                        }
                        if (data8 < 0 || isNaN(data8)) {
                            const err39 = { instancePath: instancePath + "/cpu/irq", schemaPath: "#/$defs/CpuTicks/properties/irq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err39];
                            }
                            else {
                                vErrors.push(err39);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err40 = { instancePath: instancePath + "/cpu/irq", schemaPath: "#/$defs/CpuTicks/properties/irq/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err40];
                        }
                        else {
                            vErrors.push(err40);
                        }
                        errors++;
                    }
                }
                if (data2.softirq !== undefined) {
                    let data9 = data2.softirq;
                    if ((typeof data9 == "number") && (isFinite(data9))) {
                        if (data9 > 1000000000000000 || isNaN(data9)) {
                            const err41 = { instancePath: instancePath + "/cpu/softirq", schemaPath: "#/$defs/CpuTicks/properties/softirq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err41];
                            }
                            else {
                                vErrors.push(err41);
                            }
                            errors++;
                        }
                        if (data9 < 0 || isNaN(data9)) {
                            const err42 = { instancePath: instancePath + "/cpu/softirq", schemaPath: "#/$defs/CpuTicks/properties/softirq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err42];
                            }
                            else {
                                vErrors.push(err42);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err43 = { instancePath: instancePath + "/cpu/softirq", schemaPath: "#/$defs/CpuTicks/properties/softirq/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err43];
                        }
                        else {
                            vErrors.push(err43);
                        }
                        errors++;
                    }
                }
                if (data2.steal !== undefined) {
                    let data10 = data2.steal;
                    if ((typeof data10 == "number") && (isFinite(data10))) {
                        if (data10 > 1000000000000000 || isNaN(data10)) {
                            const err44 = { instancePath: instancePath + "/cpu/steal", schemaPath: "#/$defs/CpuTicks/properties/steal/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err44];
                            }
                            else {
                                vErrors.push(err44);
                            }
                            errors++;
                        }
                        if (data10 < 0 || isNaN(data10)) {
                            const err45 = { instancePath: instancePath + "/cpu/steal", schemaPath: "#/$defs/CpuTicks/properties/steal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err45];
                            }
                            else {
                                vErrors.push(err45);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err46 = { instancePath: instancePath + "/cpu/steal", schemaPath: "#/$defs/CpuTicks/properties/steal/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err46];
                        }
                        else {
                            vErrors.push(err46);
                        }
                        errors++;
                    }
                }
                if (data2.guest !== undefined) {
                    let data11 = data2.guest;
                    if ((typeof data11 == "number") && (isFinite(data11))) {
                        if (data11 > 1000000000000000 || isNaN(data11)) {
                            const err47 = { instancePath: instancePath + "/cpu/guest", schemaPath: "#/$defs/CpuTicks/properties/guest/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err47];
                            }
                            else {
                                vErrors.push(err47);
                            }
                            errors++;
                        }
                        if (data11 < 0 || isNaN(data11)) {
                            const err48 = { instancePath: instancePath + "/cpu/guest", schemaPath: "#/$defs/CpuTicks/properties/guest/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err48];
                            }
                            else {
                                vErrors.push(err48);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err49 = { instancePath: instancePath + "/cpu/guest", schemaPath: "#/$defs/CpuTicks/properties/guest/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err49];
                        }
                        else {
                            vErrors.push(err49);
                        }
                        errors++;
                    }
                }
                if (data2.guestNice !== undefined) {
                    let data12 = data2.guestNice;
                    if ((typeof data12 == "number") && (isFinite(data12))) {
                        if (data12 > 1000000000000000 || isNaN(data12)) {
                            const err50 = { instancePath: instancePath + "/cpu/guestNice", schemaPath: "#/$defs/CpuTicks/properties/guestNice/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err50];
                            }
                            else {
                                vErrors.push(err50);
                            }
                            errors++;
                        }
                        if (data12 < 0 || isNaN(data12)) {
                            const err51 = { instancePath: instancePath + "/cpu/guestNice", schemaPath: "#/$defs/CpuTicks/properties/guestNice/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err51];
                            }
                            else {
                                vErrors.push(err51);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err52 = { instancePath: instancePath + "/cpu/guestNice", schemaPath: "#/$defs/CpuTicks/properties/guestNice/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err52];
                        }
                        else {
                            vErrors.push(err52);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err53 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err53];
                }
                else {
                    vErrors.push(err53);
                }
                errors++;
            }
            var _valid0 = _errs8 === errors;
            valid1 = valid1 || _valid0;
            const _errs32 = errors;
            if (data2 !== null) {
                const err54 = { instancePath: instancePath + "/cpu", schemaPath: "#/properties/cpu/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err54];
                }
                else {
                    vErrors.push(err54);
                }
                errors++;
            }
            var _valid0 = _errs32 === errors;
            valid1 = valid1 || _valid0;
            if (!valid1) {
                const err55 = { instancePath: instancePath + "/cpu", schemaPath: "#/properties/cpu/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err55];
                }
                else {
                    vErrors.push(err55);
                }
                errors++;
            }
            else {
                errors = _errs7;
                if (vErrors !== null) {
                    if (_errs7) {
                        vErrors.length = _errs7;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.memoryAvailableBytes !== undefined) {
            let data13 = data.memoryAvailableBytes;
            if ((!((typeof data13 == "number") && (isFinite(data13)))) && (data13 !== null)) {
                const err56 = { instancePath: instancePath + "/memoryAvailableBytes", schemaPath: "#/properties/memoryAvailableBytes/type", keyword: "type", params: { type: schema36.properties.memoryAvailableBytes.type }, message: "must be number,null" };
                if (vErrors === null) {
                    vErrors = [err56];
                }
                else {
                    vErrors.push(err56);
                }
                errors++;
            }
            if ((typeof data13 == "number") && (isFinite(data13))) {
                if (data13 > 1000000000000000 || isNaN(data13)) {
                    const err57 = { instancePath: instancePath + "/memoryAvailableBytes", schemaPath: "#/properties/memoryAvailableBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err57];
                    }
                    else {
                        vErrors.push(err57);
                    }
                    errors++;
                }
                if (data13 < 0 || isNaN(data13)) {
                    const err58 = { instancePath: instancePath + "/memoryAvailableBytes", schemaPath: "#/properties/memoryAvailableBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err58];
                    }
                    else {
                        vErrors.push(err58);
                    }
                    errors++;
                }
            }
        }
        if (data.raplUj !== undefined) {
            let data14 = data.raplUj;
            if (Array.isArray(data14)) {
                const len0 = data14.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data15 = data14[i0];
                    if ((!((typeof data15 == "number") && (isFinite(data15)))) && (data15 !== null)) {
                        const err59 = { instancePath: instancePath + "/raplUj/" + i0, schemaPath: "#/properties/raplUj/items/type", keyword: "type", params: { type: schema36.properties.raplUj.items.type }, message: "must be number,null" };
                        if (vErrors === null) {
                            vErrors = [err59];
                        }
                        else {
                            vErrors.push(err59);
                        }
                        errors++;
                    }
                    if ((typeof data15 == "number") && (isFinite(data15))) {
                        if (data15 > 1000000000000000 || isNaN(data15)) {
                            const err60 = { instancePath: instancePath + "/raplUj/" + i0, schemaPath: "#/properties/raplUj/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err60];
                            }
                            else {
                                vErrors.push(err60);
                            }
                            errors++;
                        }
                        if (data15 < 0 || isNaN(data15)) {
                            const err61 = { instancePath: instancePath + "/raplUj/" + i0, schemaPath: "#/properties/raplUj/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err61];
                            }
                            else {
                                vErrors.push(err61);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err62 = { instancePath: instancePath + "/raplUj", schemaPath: "#/properties/raplUj/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err62];
                }
                else {
                    vErrors.push(err62);
                }
                errors++;
            }
        }
    }
    else {
        const err63 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err63];
        }
        else {
            vErrors.push(err63);
        }
        errors++;
    }
    validate23.errors = vErrors;
    return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema38 = { "type": "object", "properties": { "platform": { "type": "string" }, "arch": { "type": "string" }, "threads": { "minimum": 1, "maximum": 1000000000000000, "type": "number", "description": "Hardware threads the operating system schedules on; in a virtual machine its vCPUs." }, "memoryBytes": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "cpuModel": { "type": ["string", "null"], "description": "As the machine names it; control characters removed, 128 characters at most. `null`: nameless." }, "cpuVendor": { "type": ["string", "null"] }, "cpuFamily": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "x86 family and model numbers (CPUID), which a masked name still shows; Arm has no family." }, "cpuModelNumber": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "On Arm the part number (MIDR)." }, "virtual": { "type": ["boolean", "null"], "description": "Whether a hypervisor is underneath; `null` where that cannot be told." }, "threadsPerCore": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "Threads of a core and sockets as the machine shows them, which a hypervisor may make up." }, "sockets": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "systemVendor": { "type": ["string", "null"], "description": "Maker and product by DMI, such as `Amazon EC2` and `m5.large`; never serial numbers or ids." }, "systemProduct": { "type": ["string", "null"] }, "cloud": { "anyOf": [{ "$ref": "#/$defs/Cloud" }, { "type": "null" }], "description": "The cloud whose machine it is, as DMI tells." }, "runner": { "anyOf": [{ "$ref": "#/$defs/RunnerFacts" }, { "type": "null" }], "description": "What the runner of GitHub Actions says of itself; `null`: there is none." }, "container": { "anyOf": [{ "$ref": "#/$defs/Container" }, { "type": "null" }], "description": "What the job's container may use of the machine; `null`: the machine is the job's." } }, "required": ["platform", "arch", "threads", "memoryBytes", "cpuModel", "cpuVendor", "cpuFamily", "cpuModelNumber", "virtual", "threadsPerCore", "sockets", "systemVendor", "systemProduct", "cloud", "runner", "container"], "additionalProperties": false, "description": "What a process can tell of its machine in a blink, without starting another." };
const schema39 = { "type": "string", "enum": ["aws", "azure", "gcp"] };
const schema40 = { "type": "object", "properties": { "hosted": { "type": ["boolean", "null"], "description": "A runner of GitHub's own; `null`: it does not say." }, "imageOs": { "type": ["string", "null"], "description": "Of the virtual environment, such as `ubuntu24`; empty or `Linux` in `ubuntu-slim`." }, "os": { "type": ["string", "null"], "description": "`Linux`, `Windows` or `macOS`." }, "arch": { "type": ["string", "null"], "description": "`X64`, `ARM64`, ..." } }, "required": ["hosted", "imageOs", "os", "arch"], "additionalProperties": false, "description": "From the environment, by a list of what may be taken." };
const schema41 = { "type": "object", "properties": { "cpus": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "CPUs at a time; a quota may be a fraction." }, "memoryBytes": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] } }, "required": ["cpus", "memoryBytes"], "additionalProperties": false, "description": "A container that holds a part of its machine; `null` is what nothing limits." };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate26.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.platform === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform" }, message: "must have required property '" + "platform" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.arch === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "arch" }, message: "must have required property '" + "arch" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.threads === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "threads" }, message: "must have required property '" + "threads" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.memoryBytes === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "memoryBytes" }, message: "must have required property '" + "memoryBytes" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.cpuModel === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cpuModel" }, message: "must have required property '" + "cpuModel" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.cpuVendor === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cpuVendor" }, message: "must have required property '" + "cpuVendor" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.cpuFamily === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cpuFamily" }, message: "must have required property '" + "cpuFamily" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.cpuModelNumber === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cpuModelNumber" }, message: "must have required property '" + "cpuModelNumber" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.virtual === undefined) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "virtual" }, message: "must have required property '" + "virtual" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.threadsPerCore === undefined) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "threadsPerCore" }, message: "must have required property '" + "threadsPerCore" + "'" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data.sockets === undefined) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sockets" }, message: "must have required property '" + "sockets" + "'" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (data.systemVendor === undefined) {
            const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "systemVendor" }, message: "must have required property '" + "systemVendor" + "'" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (data.systemProduct === undefined) {
            const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "systemProduct" }, message: "must have required property '" + "systemProduct" + "'" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if (data.cloud === undefined) {
            const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cloud" }, message: "must have required property '" + "cloud" + "'" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if (data.runner === undefined) {
            const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runner" }, message: "must have required property '" + "runner" + "'" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        if (data.container === undefined) {
            const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "container" }, message: "must have required property '" + "container" + "'" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema38.properties, key0))) {
                const err16 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.platform !== undefined) {
            if (typeof data.platform !== "string") {
                const err17 = { instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.arch !== undefined) {
            if (typeof data.arch !== "string") {
                const err18 = { instancePath: instancePath + "/arch", schemaPath: "#/properties/arch/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.threads !== undefined) {
            let data2 = data.threads;
            if ((typeof data2 == "number") && (isFinite(data2))) {
                if (data2 > 1000000000000000 || isNaN(data2)) {
                    const err19 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
                if (data2 < 1 || isNaN(data2)) {
                    const err20 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
            }
            else {
                const err21 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        if (data.memoryBytes !== undefined) {
            let data3 = data.memoryBytes;
            if ((typeof data3 == "number") && (isFinite(data3))) {
                if (data3 > 1000000000000000 || isNaN(data3)) {
                    const err22 = { instancePath: instancePath + "/memoryBytes", schemaPath: "#/properties/memoryBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
                if (data3 < 0 || isNaN(data3)) {
                    const err23 = { instancePath: instancePath + "/memoryBytes", schemaPath: "#/properties/memoryBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
            }
            else {
                const err24 = { instancePath: instancePath + "/memoryBytes", schemaPath: "#/properties/memoryBytes/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        if (data.cpuModel !== undefined) {
            let data4 = data.cpuModel;
            if ((typeof data4 !== "string") && (data4 !== null)) {
                const err25 = { instancePath: instancePath + "/cpuModel", schemaPath: "#/properties/cpuModel/type", keyword: "type", params: { type: schema38.properties.cpuModel.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
        if (data.cpuVendor !== undefined) {
            let data5 = data.cpuVendor;
            if ((typeof data5 !== "string") && (data5 !== null)) {
                const err26 = { instancePath: instancePath + "/cpuVendor", schemaPath: "#/properties/cpuVendor/type", keyword: "type", params: { type: schema38.properties.cpuVendor.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        if (data.cpuFamily !== undefined) {
            let data6 = data.cpuFamily;
            if ((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)) {
                const err27 = { instancePath: instancePath + "/cpuFamily", schemaPath: "#/properties/cpuFamily/type", keyword: "type", params: { type: schema38.properties.cpuFamily.type }, message: "must be number,null" };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
            if ((typeof data6 == "number") && (isFinite(data6))) {
                if (data6 > 1000000000000000 || isNaN(data6)) {
                    const err28 = { instancePath: instancePath + "/cpuFamily", schemaPath: "#/properties/cpuFamily/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
                if (data6 < 0 || isNaN(data6)) {
                    const err29 = { instancePath: instancePath + "/cpuFamily", schemaPath: "#/properties/cpuFamily/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        vErrors.push(err29);
                    }
                    errors++;
                }
            }
        }
        if (data.cpuModelNumber !== undefined) {
            let data7 = data.cpuModelNumber;
            if ((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)) {
                const err30 = { instancePath: instancePath + "/cpuModelNumber", schemaPath: "#/properties/cpuModelNumber/type", keyword: "type", params: { type: schema38.properties.cpuModelNumber.type }, message: "must be number,null" };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
            if ((typeof data7 == "number") && (isFinite(data7))) {
                if (data7 > 1000000000000000 || isNaN(data7)) {
                    const err31 = { instancePath: instancePath + "/cpuModelNumber", schemaPath: "#/properties/cpuModelNumber/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err31];
                    }
                    else {
                        vErrors.push(err31);
                    }
                    errors++;
                }
                if (data7 < 0 || isNaN(data7)) {
                    const err32 = { instancePath: instancePath + "/cpuModelNumber", schemaPath: "#/properties/cpuModelNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
            }
        }
        if (data.virtual !== undefined) {
            let data8 = data.virtual;
            if ((typeof data8 !== "boolean") && (data8 !== null)) {
                const err33 = { instancePath: instancePath + "/virtual", schemaPath: "#/properties/virtual/type", keyword: "type", params: { type: schema38.properties.virtual.type }, message: "must be boolean,null" };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
        if (data.threadsPerCore !== undefined) {
            let data9 = data.threadsPerCore;
            if ((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)) {
                const err34 = { instancePath: instancePath + "/threadsPerCore", schemaPath: "#/properties/threadsPerCore/type", keyword: "type", params: { type: schema38.properties.threadsPerCore.type }, message: "must be number,null" };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
            if ((typeof data9 == "number") && (isFinite(data9))) {
                if (data9 > 1000000000000000 || isNaN(data9)) {
                    const err35 = { instancePath: instancePath + "/threadsPerCore", schemaPath: "#/properties/threadsPerCore/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
                if (data9 < 0 || isNaN(data9)) {
                    const err36 = { instancePath: instancePath + "/threadsPerCore", schemaPath: "#/properties/threadsPerCore/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err36];
                    }
                    else {
                        vErrors.push(err36);
                    }
                    errors++;
                }
            }
        }
        if (data.sockets !== undefined) {
            let data10 = data.sockets;
            if ((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)) {
                const err37 = { instancePath: instancePath + "/sockets", schemaPath: "#/properties/sockets/type", keyword: "type", params: { type: schema38.properties.sockets.type }, message: "must be number,null" };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
            if ((typeof data10 == "number") && (isFinite(data10))) {
                if (data10 > 1000000000000000 || isNaN(data10)) {
                    const err38 = { instancePath: instancePath + "/sockets", schemaPath: "#/properties/sockets/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err38];
                    }
                    else {
                        vErrors.push(err38);
                    }
                    errors++;
                }
                if (data10 < 0 || isNaN(data10)) {
                    const err39 = { instancePath: instancePath + "/sockets", schemaPath: "#/properties/sockets/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err39];
                    }
                    else {
                        vErrors.push(err39);
                    }
                    errors++;
                }
            }
        }
        if (data.systemVendor !== undefined) {
            let data11 = data.systemVendor;
            if ((typeof data11 !== "string") && (data11 !== null)) {
                const err40 = { instancePath: instancePath + "/systemVendor", schemaPath: "#/properties/systemVendor/type", keyword: "type", params: { type: schema38.properties.systemVendor.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
        }
        if (data.systemProduct !== undefined) {
            let data12 = data.systemProduct;
            if ((typeof data12 !== "string") && (data12 !== null)) {
                const err41 = { instancePath: instancePath + "/systemProduct", schemaPath: "#/properties/systemProduct/type", keyword: "type", params: { type: schema38.properties.systemProduct.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
        }
        if (data.cloud !== undefined) {
            let data13 = data.cloud;
            const _errs29 = errors;
            let valid1 = false;
            const _errs30 = errors;
            if (typeof data13 !== "string") {
                const err42 = { instancePath: instancePath + "/cloud", schemaPath: "#/$defs/Cloud/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err42];
                }
                else {
                    vErrors.push(err42);
                }
                errors++;
            }
            if (!(((data13 === "aws") || (data13 === "azure")) || (data13 === "gcp"))) {
                const err43 = { instancePath: instancePath + "/cloud", schemaPath: "#/$defs/Cloud/enum", keyword: "enum", params: { allowedValues: schema39.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err43];
                }
                else {
                    vErrors.push(err43);
                }
                errors++;
            }
            var _valid0 = _errs30 === errors;
            valid1 = valid1 || _valid0;
            const _errs33 = errors;
            if (data13 !== null) {
                const err44 = { instancePath: instancePath + "/cloud", schemaPath: "#/properties/cloud/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err44];
                }
                else {
                    vErrors.push(err44);
                }
                errors++;
            }
            var _valid0 = _errs33 === errors;
            valid1 = valid1 || _valid0;
            if (!valid1) {
                const err45 = { instancePath: instancePath + "/cloud", schemaPath: "#/properties/cloud/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err45];
                }
                else {
                    vErrors.push(err45);
                }
                errors++;
            }
            else {
                errors = _errs29;
                if (vErrors !== null) {
                    if (_errs29) {
                        vErrors.length = _errs29;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.runner !== undefined) {
            let data14 = data.runner;
            const _errs36 = errors;
            let valid3 = false;
            const _errs37 = errors;
            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                if (data14.hosted === undefined) {
                    const err46 = { instancePath: instancePath + "/runner", schemaPath: "#/$defs/RunnerFacts/required", keyword: "required", params: { missingProperty: "hosted" }, message: "must have required property '" + "hosted" + "'" };
                    if (vErrors === null) {
                        vErrors = [err46];
                    }
                    else {
                        vErrors.push(err46);
                    }
                    errors++;
                }
                if (data14.imageOs === undefined) {
                    const err47 = { instancePath: instancePath + "/runner", schemaPath: "#/$defs/RunnerFacts/required", keyword: "required", params: { missingProperty: "imageOs" }, message: "must have required property '" + "imageOs" + "'" };
                    if (vErrors === null) {
                        vErrors = [err47];
                    }
                    else {
                        vErrors.push(err47);
                    }
                    errors++;
                }
                if (data14.os === undefined) {
                    const err48 = { instancePath: instancePath + "/runner", schemaPath: "#/$defs/RunnerFacts/required", keyword: "required", params: { missingProperty: "os" }, message: "must have required property '" + "os" + "'" };
                    if (vErrors === null) {
                        vErrors = [err48];
                    }
                    else {
                        vErrors.push(err48);
                    }
                    errors++;
                }
                if (data14.arch === undefined) {
                    const err49 = { instancePath: instancePath + "/runner", schemaPath: "#/$defs/RunnerFacts/required", keyword: "required", params: { missingProperty: "arch" }, message: "must have required property '" + "arch" + "'" };
                    if (vErrors === null) {
                        vErrors = [err49];
                    }
                    else {
                        vErrors.push(err49);
                    }
                    errors++;
                }
                for (const key1 in data14) {
                    if (!((((key1 === "hosted") || (key1 === "imageOs")) || (key1 === "os")) || (key1 === "arch"))) {
                        const err50 = { instancePath: instancePath + "/runner", schemaPath: "#/$defs/RunnerFacts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err50];
                        }
                        else {
                            vErrors.push(err50);
                        }
                        errors++;
                    }
                }
                if (data14.hosted !== undefined) {
                    let data15 = data14.hosted;
                    if ((typeof data15 !== "boolean") && (data15 !== null)) {
                        const err51 = { instancePath: instancePath + "/runner/hosted", schemaPath: "#/$defs/RunnerFacts/properties/hosted/type", keyword: "type", params: { type: schema40.properties.hosted.type }, message: "must be boolean,null" };
                        if (vErrors === null) {
                            vErrors = [err51];
                        }
                        else {
                            vErrors.push(err51);
                        }
                        errors++;
                    }
                }
                if (data14.imageOs !== undefined) {
                    let data16 = data14.imageOs;
                    if ((typeof data16 !== "string") && (data16 !== null)) {
                        const err52 = { instancePath: instancePath + "/runner/imageOs", schemaPath: "#/$defs/RunnerFacts/properties/imageOs/type", keyword: "type", params: { type: schema40.properties.imageOs.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err52];
                        }
                        else {
                            vErrors.push(err52);
                        }
                        errors++;
                    }
                }
                if (data14.os !== undefined) {
                    let data17 = data14.os;
                    if ((typeof data17 !== "string") && (data17 !== null)) {
                        const err53 = { instancePath: instancePath + "/runner/os", schemaPath: "#/$defs/RunnerFacts/properties/os/type", keyword: "type", params: { type: schema40.properties.os.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err53];
                        }
                        else {
                            vErrors.push(err53);
                        }
                        errors++;
                    }
                }
                if (data14.arch !== undefined) {
                    let data18 = data14.arch;
                    if ((typeof data18 !== "string") && (data18 !== null)) {
                        const err54 = { instancePath: instancePath + "/runner/arch", schemaPath: "#/$defs/RunnerFacts/properties/arch/type", keyword: "type", params: { type: schema40.properties.arch.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err54];
                        }
                        else {
                            vErrors.push(err54);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err55 = { instancePath: instancePath + "/runner", schemaPath: "#/$defs/RunnerFacts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err55];
                }
                else {
                    vErrors.push(err55);
                }
                errors++;
            }
            var _valid1 = _errs37 === errors;
            valid3 = valid3 || _valid1;
            const _errs49 = errors;
            if (data14 !== null) {
                const err56 = { instancePath: instancePath + "/runner", schemaPath: "#/properties/runner/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err56];
                }
                else {
                    vErrors.push(err56);
                }
                errors++;
            }
            var _valid1 = _errs49 === errors;
            valid3 = valid3 || _valid1;
            if (!valid3) {
                const err57 = { instancePath: instancePath + "/runner", schemaPath: "#/properties/runner/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err57];
                }
                else {
                    vErrors.push(err57);
                }
                errors++;
            }
            else {
                errors = _errs36;
                if (vErrors !== null) {
                    if (_errs36) {
                        vErrors.length = _errs36;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.container !== undefined) {
            let data19 = data.container;
            const _errs52 = errors;
            let valid6 = false;
            const _errs53 = errors;
            if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                if (data19.cpus === undefined) {
                    const err58 = { instancePath: instancePath + "/container", schemaPath: "#/$defs/Container/required", keyword: "required", params: { missingProperty: "cpus" }, message: "must have required property '" + "cpus" + "'" };
                    if (vErrors === null) {
                        vErrors = [err58];
                    }
                    else {
                        vErrors.push(err58);
                    }
                    errors++;
                }
                if (data19.memoryBytes === undefined) {
                    const err59 = { instancePath: instancePath + "/container", schemaPath: "#/$defs/Container/required", keyword: "required", params: { missingProperty: "memoryBytes" }, message: "must have required property '" + "memoryBytes" + "'" };
                    if (vErrors === null) {
                        vErrors = [err59];
                    }
                    else {
                        vErrors.push(err59);
                    }
                    errors++;
                }
                for (const key2 in data19) {
                    if (!((key2 === "cpus") || (key2 === "memoryBytes"))) {
                        const err60 = { instancePath: instancePath + "/container", schemaPath: "#/$defs/Container/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err60];
                        }
                        else {
                            vErrors.push(err60);
                        }
                        errors++;
                    }
                }
                if (data19.cpus !== undefined) {
                    let data20 = data19.cpus;
                    if ((!((typeof data20 == "number") && (isFinite(data20)))) && (data20 !== null)) {
                        const err61 = { instancePath: instancePath + "/container/cpus", schemaPath: "#/$defs/Container/properties/cpus/type", keyword: "type", params: { type: schema41.properties.cpus.type }, message: "must be number,null" };
                        if (vErrors === null) {
                            vErrors = [err61];
                        }
                        else {
                            vErrors.push(err61);
                        }
                        errors++;
                    }
                    if ((typeof data20 == "number") && (isFinite(data20))) {
                        if (data20 > 1000000000000000 || isNaN(data20)) {
                            const err62 = { instancePath: instancePath + "/container/cpus", schemaPath: "#/$defs/Container/properties/cpus/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err62];
                            }
                            else {
                                vErrors.push(err62);
                            }
                            errors++;
                        }
                        if (data20 < 0 || isNaN(data20)) {
                            const err63 = { instancePath: instancePath + "/container/cpus", schemaPath: "#/$defs/Container/properties/cpus/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err63];
                            }
                            else {
                                vErrors.push(err63);
                            }
                            errors++;
                        }
                    }
                }
                if (data19.memoryBytes !== undefined) {
                    let data21 = data19.memoryBytes;
                    if ((!((typeof data21 == "number") && (isFinite(data21)))) && (data21 !== null)) {
                        const err64 = { instancePath: instancePath + "/container/memoryBytes", schemaPath: "#/$defs/Container/properties/memoryBytes/type", keyword: "type", params: { type: schema41.properties.memoryBytes.type }, message: "must be number,null" };
                        if (vErrors === null) {
                            vErrors = [err64];
                        }
                        else {
                            vErrors.push(err64);
                        }
                        errors++;
                    }
                    if ((typeof data21 == "number") && (isFinite(data21))) {
                        if (data21 > 1000000000000000 || isNaN(data21)) {
                            const err65 = { instancePath: instancePath + "/container/memoryBytes", schemaPath: "#/$defs/Container/properties/memoryBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err65];
                            }
                            else {
                                vErrors.push(err65);
                            }
                            errors++;
                        }
                        if (data21 < 0 || isNaN(data21)) {
                            const err66 = { instancePath: instancePath + "/container/memoryBytes", schemaPath: "#/$defs/Container/properties/memoryBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err66];
                            }
                            else {
                                vErrors.push(err66);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err67 = { instancePath: instancePath + "/container", schemaPath: "#/$defs/Container/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err67];
                }
                else {
                    vErrors.push(err67);
                }
                errors++;
            }
            var _valid2 = _errs53 === errors;
            valid6 = valid6 || _valid2;
            const _errs61 = errors;
            if (data19 !== null) {
                const err68 = { instancePath: instancePath + "/container", schemaPath: "#/properties/container/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err68];
                }
                else {
                    vErrors.push(err68);
                }
                errors++;
            }
            var _valid2 = _errs61 === errors;
            valid6 = valid6 || _valid2;
            if (!valid6) {
                const err69 = { instancePath: instancePath + "/container", schemaPath: "#/properties/container/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err69];
                }
                else {
                    vErrors.push(err69);
                }
                errors++;
            }
            else {
                errors = _errs52;
                if (vErrors !== null) {
                    if (_errs52) {
                        vErrors.length = _errs52;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
    }
    else {
        const err70 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err70];
        }
        else {
            vErrors.push(err70);
        }
        errors++;
    }
    validate26.errors = vErrors;
    return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema42 = { "type": "object", "properties": { "by": { "type": "string", "enum": ["region", "zone", "country", "unknown"] }, "provider": { "anyOf": [{ "$ref": "#/$defs/Provider" }, { "type": "null" }] }, "region": { "type": ["string", "null"], "description": "The provider's own name, such as `westeurope`." }, "display": { "type": ["string", "null"], "description": "What people call it, such as `West Europe`." }, "regionKind": { "anyOf": [{ "$ref": "#/$defs/RegionKind" }, { "type": "null" }] }, "zone": { "type": ["string", "null"], "description": "Electricity Maps zone key, such as `SE-SE3`." }, "otherZone": { "type": ["string", "null"], "description": "The zone that another list gives for the region, where the region's place leaves it open." }, "country": { "type": ["string", "null"], "description": "ISO 3166-1 alpha-2." }, "pue": { "anyOf": [{ "$ref": "#/$defs/Pue" }, { "type": "null" }], "description": "`null`: nobody told, and nothing is known of the building." } }, "required": ["by", "provider", "region", "display", "regionKind", "zone", "otherZone", "country", "pue"], "additionalProperties": false };
const schema43 = { "type": "string", "enum": ["aws", "azure", "gcp"], "description": "Where the runner stands, as far as it is known." };
const schema44 = { "type": "string", "enum": ["public", "china", "us-gov", "stage"], "description": "Whom a region serves: everyone, China's own cloud, the US government, the provider's own tests." };
const schema45 = { "type": "object", "properties": { "value": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "logSd": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "One standard deviation of ln(PUE) by which the figure may be off; declared." }, "source": { "type": "string" }, "year": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "licence": { "type": "string" } }, "required": ["value", "logSd", "source", "year", "licence"], "additionalProperties": false, "description": "Power usage effectiveness: what the whole building draws over what its computers draw." };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate28.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.by === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property '" + "by" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.provider === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provider" }, message: "must have required property '" + "provider" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.region === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "region" }, message: "must have required property '" + "region" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.display === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "display" }, message: "must have required property '" + "display" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.regionKind === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "regionKind" }, message: "must have required property '" + "regionKind" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.zone === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "zone" }, message: "must have required property '" + "zone" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.otherZone === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "otherZone" }, message: "must have required property '" + "otherZone" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.country === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "country" }, message: "must have required property '" + "country" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.pue === undefined) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pue" }, message: "must have required property '" + "pue" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema42.properties, key0))) {
                const err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.by !== undefined) {
            let data0 = data.by;
            if (typeof data0 !== "string") {
                const err10 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            if (!((((data0 === "region") || (data0 === "zone")) || (data0 === "country")) || (data0 === "unknown"))) {
                const err11 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/enum", keyword: "enum", params: { allowedValues: schema42.properties.by.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.provider !== undefined) {
            let data1 = data.provider;
            const _errs5 = errors;
            let valid1 = false;
            const _errs6 = errors;
            if (typeof data1 !== "string") {
                const err12 = { instancePath: instancePath + "/provider", schemaPath: "#/$defs/Provider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            if (!(((data1 === "aws") || (data1 === "azure")) || (data1 === "gcp"))) {
                const err13 = { instancePath: instancePath + "/provider", schemaPath: "#/$defs/Provider/enum", keyword: "enum", params: { allowedValues: schema43.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
            var _valid0 = _errs6 === errors;
            valid1 = valid1 || _valid0;
            const _errs9 = errors;
            if (data1 !== null) {
                const err14 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            var _valid0 = _errs9 === errors;
            valid1 = valid1 || _valid0;
            if (!valid1) {
                const err15 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            else {
                errors = _errs5;
                if (vErrors !== null) {
                    if (_errs5) {
                        vErrors.length = _errs5;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.region !== undefined) {
            let data2 = data.region;
            if ((typeof data2 !== "string") && (data2 !== null)) {
                const err16 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: schema42.properties.region.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.display !== undefined) {
            let data3 = data.display;
            if ((typeof data3 !== "string") && (data3 !== null)) {
                const err17 = { instancePath: instancePath + "/display", schemaPath: "#/properties/display/type", keyword: "type", params: { type: schema42.properties.display.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.regionKind !== undefined) {
            let data4 = data.regionKind;
            const _errs16 = errors;
            let valid3 = false;
            const _errs17 = errors;
            if (typeof data4 !== "string") {
                const err18 = { instancePath: instancePath + "/regionKind", schemaPath: "#/$defs/RegionKind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            if (!((((data4 === "public") || (data4 === "china")) || (data4 === "us-gov")) || (data4 === "stage"))) {
                const err19 = { instancePath: instancePath + "/regionKind", schemaPath: "#/$defs/RegionKind/enum", keyword: "enum", params: { allowedValues: schema44.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            var _valid1 = _errs17 === errors;
            valid3 = valid3 || _valid1;
            const _errs20 = errors;
            if (data4 !== null) {
                const err20 = { instancePath: instancePath + "/regionKind", schemaPath: "#/properties/regionKind/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
            var _valid1 = _errs20 === errors;
            valid3 = valid3 || _valid1;
            if (!valid3) {
                const err21 = { instancePath: instancePath + "/regionKind", schemaPath: "#/properties/regionKind/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
            else {
                errors = _errs16;
                if (vErrors !== null) {
                    if (_errs16) {
                        vErrors.length = _errs16;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.zone !== undefined) {
            let data5 = data.zone;
            if ((typeof data5 !== "string") && (data5 !== null)) {
                const err22 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/type", keyword: "type", params: { type: schema42.properties.zone.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data.otherZone !== undefined) {
            let data6 = data.otherZone;
            if ((typeof data6 !== "string") && (data6 !== null)) {
                const err23 = { instancePath: instancePath + "/otherZone", schemaPath: "#/properties/otherZone/type", keyword: "type", params: { type: schema42.properties.otherZone.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data.country !== undefined) {
            let data7 = data.country;
            if ((typeof data7 !== "string") && (data7 !== null)) {
                const err24 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: schema42.properties.country.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        if (data.pue !== undefined) {
            let data8 = data.pue;
            const _errs29 = errors;
            let valid5 = false;
            const _errs30 = errors;
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.value === undefined) {
                    const err25 = { instancePath: instancePath + "/pue", schemaPath: "#/$defs/Pue/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
                if (data8.logSd === undefined) {
                    const err26 = { instancePath: instancePath + "/pue", schemaPath: "#/$defs/Pue/required", keyword: "required", params: { missingProperty: "logSd" }, message: "must have required property '" + "logSd" + "'" };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
                if (data8.source === undefined) {
                    const err27 = { instancePath: instancePath + "/pue", schemaPath: "#/$defs/Pue/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property '" + "source" + "'" };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        vErrors.push(err27);
                    }
                    errors++;
                }
                if (data8.year === undefined) {
                    const err28 = { instancePath: instancePath + "/pue", schemaPath: "#/$defs/Pue/required", keyword: "required", params: { missingProperty: "year" }, message: "must have required property '" + "year" + "'" };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
                if (data8.licence === undefined) {
                    const err29 = { instancePath: instancePath + "/pue", schemaPath: "#/$defs/Pue/required", keyword: "required", params: { missingProperty: "licence" }, message: "must have required property '" + "licence" + "'" };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        vErrors.push(err29);
                    }
                    errors++;
                }
                for (const key1 in data8) {
                    if (!(((((key1 === "value") || (key1 === "logSd")) || (key1 === "source")) || (key1 === "year")) || (key1 === "licence"))) {
                        const err30 = { instancePath: instancePath + "/pue", schemaPath: "#/$defs/Pue/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
                if (data8.value !== undefined) {
                    let data9 = data8.value;
                    if ((typeof data9 == "number") && (isFinite(data9))) {
                        if (data9 > 1000000000000000 || isNaN(data9)) {
                            const err31 = { instancePath: instancePath + "/pue/value", schemaPath: "#/$defs/Pue/properties/value/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err31];
                            }
                            else {
                                vErrors.push(err31);
                            }
                            errors++;
                        }
                        if (data9 < 0 || isNaN(data9)) {
                            const err32 = { instancePath: instancePath + "/pue/value", schemaPath: "#/$defs/Pue/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err33 = { instancePath: instancePath + "/pue/value", schemaPath: "#/$defs/Pue/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                }
                if (data8.logSd !== undefined) {
                    let data10 = data8.logSd;
                    if ((typeof data10 == "number") && (isFinite(data10))) {
                        if (data10 > 1000000000000000 || isNaN(data10)) {
                            const err34 = { instancePath: instancePath + "/pue/logSd", schemaPath: "#/$defs/Pue/properties/logSd/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err34];
                            }
                            else {
                                vErrors.push(err34);
                            }
                            errors++;
                        }
                        if (data10 < 0 || isNaN(data10)) {
                            const err35 = { instancePath: instancePath + "/pue/logSd", schemaPath: "#/$defs/Pue/properties/logSd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err35];
                            }
                            else {
                                vErrors.push(err35);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err36 = { instancePath: instancePath + "/pue/logSd", schemaPath: "#/$defs/Pue/properties/logSd/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                }
                if (data8.source !== undefined) {
                    if (typeof data8.source !== "string") {
                        const err37 = { instancePath: instancePath + "/pue/source", schemaPath: "#/$defs/Pue/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
                if (data8.year !== undefined) {
                    let data12 = data8.year;
                    if ((!((typeof data12 == "number") && (isFinite(data12)))) && (data12 !== null)) {
                        const err38 = { instancePath: instancePath + "/pue/year", schemaPath: "#/$defs/Pue/properties/year/type", keyword: "type", params: { type: schema45.properties.year.type }, message: "must be number,null" };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                    if ((typeof data12 == "number") && (isFinite(data12))) {
                        if (data12 > 1000000000000000 || isNaN(data12)) {
                            const err39 = { instancePath: instancePath + "/pue/year", schemaPath: "#/$defs/Pue/properties/year/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err39];
                            }
                            else {
                                vErrors.push(err39);
                            }
                            errors++;
                        }
                        if (data12 < 0 || isNaN(data12)) {
                            const err40 = { instancePath: instancePath + "/pue/year", schemaPath: "#/$defs/Pue/properties/year/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err40];
                            }
                            else {
                                vErrors.push(err40);
                            }
                            errors++;
                        }
                    }
                }
                if (data8.licence !== undefined) {
                    if (typeof data8.licence !== "string") {
                        const err41 = { instancePath: instancePath + "/pue/licence", schemaPath: "#/$defs/Pue/properties/licence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err41];
                        }
                        else {
                            vErrors.push(err41);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err42 = { instancePath: instancePath + "/pue", schemaPath: "#/$defs/Pue/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err42];
                }
                else {
                    vErrors.push(err42);
                }
                errors++;
            }
            var _valid2 = _errs30 === errors;
            valid5 = valid5 || _valid2;
            const _errs44 = errors;
            if (data8 !== null) {
                const err43 = { instancePath: instancePath + "/pue", schemaPath: "#/properties/pue/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err43];
                }
                else {
                    vErrors.push(err43);
                }
                errors++;
            }
            var _valid2 = _errs44 === errors;
            valid5 = valid5 || _valid2;
            if (!valid5) {
                const err44 = { instancePath: instancePath + "/pue", schemaPath: "#/properties/pue/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err44];
                }
                else {
                    vErrors.push(err44);
                }
                errors++;
            }
            else {
                errors = _errs29;
                if (vErrors !== null) {
                    if (_errs29) {
                        vErrors.length = _errs29;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
    }
    else {
        const err45 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err45];
        }
        else {
            vErrors.push(err45);
        }
        errors++;
    }
    validate28.errors = vErrors;
    return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema46 = { "type": "object", "properties": { "role": { "$ref": "#/$defs/PolicyRole" }, "name": { "type": "string", "description": "As people know it: a path, or the option that gave it." }, "budget": { "type": ["string", "null"], "description": "The one line that is the whole policy; `null`: the policy is a file." }, "file": { "type": ["string", "null"], "description": "The file of the artifact that holds its bytes; `null` for a budget." }, "commit": { "type": ["string", "null"], "description": "The commit whose tree it was read from; `null`: it was found on the machine that ran the job." }, "isProtected": { "type": "boolean", "description": "Whether it is beyond the reach of whoever wrote what was measured." }, "enforcedAtLeast": { "anyOf": [{ "$ref": "#/$defs/Enforcement" }, { "type": "null" }], "description": "The least enforcement that an input asks for; it tightens, never loosens." } }, "required": ["role", "name", "budget", "file", "commit", "isProtected", "enforcedAtLeast"], "additionalProperties": false, "description": "What an audit was judged by and where it came from; a document carries it." };
const schema47 = { "type": "string", "enum": ["deciding", "floor", "proposed"] };
const schema48 = { "type": "string", "enum": ["observe", "warn", "enforce"] };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate30.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.role === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property '" + "role" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.name === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.budget === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "budget" }, message: "must have required property '" + "budget" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.file === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property '" + "file" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.commit === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property '" + "commit" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.isProtected === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isProtected" }, message: "must have required property '" + "isProtected" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.enforcedAtLeast === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enforcedAtLeast" }, message: "must have required property '" + "enforcedAtLeast" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((((key0 === "role") || (key0 === "name")) || (key0 === "budget")) || (key0 === "file")) || (key0 === "commit")) || (key0 === "isProtected")) || (key0 === "enforcedAtLeast"))) {
                const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.role !== undefined) {
            let data0 = data.role;
            if (typeof data0 !== "string") {
                const err8 = { instancePath: instancePath + "/role", schemaPath: "#/$defs/PolicyRole/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if (!(((data0 === "deciding") || (data0 === "floor")) || (data0 === "proposed"))) {
                const err9 = { instancePath: instancePath + "/role", schemaPath: "#/$defs/PolicyRole/enum", keyword: "enum", params: { allowedValues: schema47.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            if (typeof data.name !== "string") {
                const err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.budget !== undefined) {
            let data2 = data.budget;
            if ((typeof data2 !== "string") && (data2 !== null)) {
                const err11 = { instancePath: instancePath + "/budget", schemaPath: "#/properties/budget/type", keyword: "type", params: { type: schema46.properties.budget.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.file !== undefined) {
            let data3 = data.file;
            if ((typeof data3 !== "string") && (data3 !== null)) {
                const err12 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: schema46.properties.file.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.commit !== undefined) {
            let data4 = data.commit;
            if ((typeof data4 !== "string") && (data4 !== null)) {
                const err13 = { instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: schema46.properties.commit.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.isProtected !== undefined) {
            if (typeof data.isProtected !== "boolean") {
                const err14 = { instancePath: instancePath + "/isProtected", schemaPath: "#/properties/isProtected/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.enforcedAtLeast !== undefined) {
            let data6 = data.enforcedAtLeast;
            const _errs16 = errors;
            let valid2 = false;
            const _errs17 = errors;
            if (typeof data6 !== "string") {
                const err15 = { instancePath: instancePath + "/enforcedAtLeast", schemaPath: "#/$defs/Enforcement/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            if (!(((data6 === "observe") || (data6 === "warn")) || (data6 === "enforce"))) {
                const err16 = { instancePath: instancePath + "/enforcedAtLeast", schemaPath: "#/$defs/Enforcement/enum", keyword: "enum", params: { allowedValues: schema48.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
            var _valid0 = _errs17 === errors;
            valid2 = valid2 || _valid0;
            const _errs20 = errors;
            if (data6 !== null) {
                const err17 = { instancePath: instancePath + "/enforcedAtLeast", schemaPath: "#/properties/enforcedAtLeast/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
            var _valid0 = _errs20 === errors;
            valid2 = valid2 || _valid0;
            if (!valid2) {
                const err18 = { instancePath: instancePath + "/enforcedAtLeast", schemaPath: "#/properties/enforcedAtLeast/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            else {
                errors = _errs16;
                if (vErrors !== null) {
                    if (_errs16) {
                        vErrors.length = _errs16;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
    }
    else {
        const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err19];
        }
        else {
            vErrors.push(err19);
        }
        errors++;
    }
    validate30.errors = vErrors;
    return errors === 0;
}
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema50 = { "type": "object", "properties": { "id": { "$ref": "#/$defs/FindingId" }, "severity": { "$ref": "#/$defs/Severity" }, "message": { "type": "string" } }, "required": ["id", "severity", "message"], "additionalProperties": false, "description": "Anything that weakens or casts doubt on an audit; `message` says what and what to do, for people." };
const schema51 = { "type": "string", "enum": ["nothing-measured", "start-counters-missing", "end-counters-missing", "counters-went-back", "counters-implausible", "cpu-counters-missing", "short-audit", "clock-jump", "sampler-not-started", "sampler-no-greeting", "sampler-ended-early", "sampler-killed", "sampler-readings-failed", "recording-missing", "recording-header-damaged", "recording-truncated", "recording-lines-dropped", "recording-gap", "recording-foreign", "recording-changed", "recording-newer-format", "rapl-unreadable", "rapl-virtual", "rapl-unusable", "rapl-gap", "rapl-jump", "cpu-model-stand-in", "cpu-model-unknown", "place-unknown", "place-country-only", "place-zone-doubtful", "pue-assumed", "grid-country-fallback", "grid-world-fallback", "grid-figure-old", "intensity-declared", "report-directory-unusable", "policy-unprotected", "policy-floor-unreadable", "policy-invalid", "environment-changed", "summary-not-written", "artifact-not-kept", "comment-not-written", "comment-left-to-gate", "finish-not-credible", "finish-left-work", "outputs-not-set"] };
const schema52 = { "type": "string", "enum": ["info", "weak", "broken"], "description": "How much a finding weakens an audit." };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate32.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.severity === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property '" + "severity" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.message === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "id") || (key0 === "severity")) || (key0 === "message"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            let data0 = data.id;
            if (typeof data0 !== "string") {
                const err4 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/FindingId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (!((((((((((((((((((((((((((((((((((((((((((((((((data0 === "nothing-measured") || (data0 === "start-counters-missing")) || (data0 === "end-counters-missing")) || (data0 === "counters-went-back")) || (data0 === "counters-implausible")) || (data0 === "cpu-counters-missing")) || (data0 === "short-audit")) || (data0 === "clock-jump")) || (data0 === "sampler-not-started")) || (data0 === "sampler-no-greeting")) || (data0 === "sampler-ended-early")) || (data0 === "sampler-killed")) || (data0 === "sampler-readings-failed")) || (data0 === "recording-missing")) || (data0 === "recording-header-damaged")) || (data0 === "recording-truncated")) || (data0 === "recording-lines-dropped")) || (data0 === "recording-gap")) || (data0 === "recording-foreign")) || (data0 === "recording-changed")) || (data0 === "recording-newer-format")) || (data0 === "rapl-unreadable")) || (data0 === "rapl-virtual")) || (data0 === "rapl-unusable")) || (data0 === "rapl-gap")) || (data0 === "rapl-jump")) || (data0 === "cpu-model-stand-in")) || (data0 === "cpu-model-unknown")) || (data0 === "place-unknown")) || (data0 === "place-country-only")) || (data0 === "place-zone-doubtful")) || (data0 === "pue-assumed")) || (data0 === "grid-country-fallback")) || (data0 === "grid-world-fallback")) || (data0 === "grid-figure-old")) || (data0 === "intensity-declared")) || (data0 === "report-directory-unusable")) || (data0 === "policy-unprotected")) || (data0 === "policy-floor-unreadable")) || (data0 === "policy-invalid")) || (data0 === "environment-changed")) || (data0 === "summary-not-written")) || (data0 === "artifact-not-kept")) || (data0 === "comment-not-written")) || (data0 === "comment-left-to-gate")) || (data0 === "finish-not-credible")) || (data0 === "finish-left-work")) || (data0 === "outputs-not-set"))) {
                const err5 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/FindingId/enum", keyword: "enum", params: { allowedValues: schema51.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.severity !== undefined) {
            let data1 = data.severity;
            if (typeof data1 !== "string") {
                const err6 = { instancePath: instancePath + "/severity", schemaPath: "#/$defs/Severity/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (!(((data1 === "info") || (data1 === "weak")) || (data1 === "broken"))) {
                const err7 = { instancePath: instancePath + "/severity", schemaPath: "#/$defs/Severity/enum", keyword: "enum", params: { allowedValues: schema52.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.message !== undefined) {
            if (typeof data.message !== "string") {
                const err8 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
    else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate32.errors = vErrors;
    return errors === 0;
}
validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.schemaVersion === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" }, message: "must have required property '" + "schemaVersion" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.tool === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" }, message: "must have required property '" + "tool" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.auditId === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "auditId" }, message: "must have required property '" + "auditId" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.subject === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property '" + "subject" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.intervalMs === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "intervalMs" }, message: "must have required property '" + "intervalMs" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.layout === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "layout" }, message: "must have required property '" + "layout" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.unreadable === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unreadable" }, message: "must have required property '" + "unreadable" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.start === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" }, message: "must have required property '" + "start" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.end === undefined) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end" }, message: "must have required property '" + "end" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.recordingSha256 === undefined) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recordingSha256" }, message: "must have required property '" + "recordingSha256" + "'" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data.machine === undefined) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "machine" }, message: "must have required property '" + "machine" + "'" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (data.place === undefined) {
            const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "place" }, message: "must have required property '" + "place" + "'" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (data.policies === undefined) {
            const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policies" }, message: "must have required property '" + "policies" + "'" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if (data.command === undefined) {
            const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" }, message: "must have required property '" + "command" + "'" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if (data.findings === undefined) {
            const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property '" + "findings" + "'" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema31.properties, key0))) {
                const err15 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.schemaVersion !== undefined) {
            let data0 = data.schemaVersion;
            if (!((typeof data0 == "number") && (isFinite(data0)))) {
                const err16 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
            if (1 !== data0) {
                const err17 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.tool !== undefined) {
            let data1 = data.tool;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.name === undefined) {
                    const err18 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
                if (data1.version === undefined) {
                    const err19 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'" };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
                for (const key1 in data1) {
                    if (!((key1 === "name") || (key1 === "version"))) {
                        const err20 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
                if (data1.name !== undefined) {
                    if (typeof data1.name !== "string") {
                        const err21 = { instancePath: instancePath + "/tool/name", schemaPath: "#/properties/tool/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                }
                if (data1.version !== undefined) {
                    if (typeof data1.version !== "string") {
                        const err22 = { instancePath: instancePath + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err23 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data.auditId !== undefined) {
            if (typeof data.auditId !== "string") {
                const err24 = { instancePath: instancePath + "/auditId", schemaPath: "#/properties/auditId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        if (data.subject !== undefined) {
            let data5 = data.subject;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.kind === undefined) {
                    const err25 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/AuditSubject/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
                if (data5.workflowPath === undefined) {
                    const err26 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/AuditSubject/required", keyword: "required", params: { missingProperty: "workflowPath" }, message: "must have required property '" + "workflowPath" + "'" };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
                if (data5.workflowName === undefined) {
                    const err27 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/AuditSubject/required", keyword: "required", params: { missingProperty: "workflowName" }, message: "must have required property '" + "workflowName" + "'" };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        vErrors.push(err27);
                    }
                    errors++;
                }
                for (const key2 in data5) {
                    if (!(((key2 === "kind") || (key2 === "workflowPath")) || (key2 === "workflowName"))) {
                        const err28 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/AuditSubject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
                if (data5.kind !== undefined) {
                    let data6 = data5.kind;
                    if (typeof data6 !== "string") {
                        const err29 = { instancePath: instancePath + "/subject/kind", schemaPath: "#/$defs/AuditSubject/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                    if (!((data6 === "command") || (data6 === "job"))) {
                        const err30 = { instancePath: instancePath + "/subject/kind", schemaPath: "#/$defs/AuditSubject/properties/kind/enum", keyword: "enum", params: { allowedValues: schema32.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
                if (data5.workflowPath !== undefined) {
                    let data7 = data5.workflowPath;
                    if ((typeof data7 !== "string") && (data7 !== null)) {
                        const err31 = { instancePath: instancePath + "/subject/workflowPath", schemaPath: "#/$defs/AuditSubject/properties/workflowPath/type", keyword: "type", params: { type: schema32.properties.workflowPath.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                }
                if (data5.workflowName !== undefined) {
                    let data8 = data5.workflowName;
                    if ((typeof data8 !== "string") && (data8 !== null)) {
                        const err32 = { instancePath: instancePath + "/subject/workflowName", schemaPath: "#/$defs/AuditSubject/properties/workflowName/type", keyword: "type", params: { type: schema32.properties.workflowName.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err32];
                        }
                        else {
                            vErrors.push(err32);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err33 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/AuditSubject/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
        if (data.intervalMs !== undefined) {
            let data9 = data.intervalMs;
            if ((typeof data9 == "number") && (isFinite(data9))) {
                if (data9 > 1000000000000000 || isNaN(data9)) {
                    const err34 = { instancePath: instancePath + "/intervalMs", schemaPath: "#/properties/intervalMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err34];
                    }
                    else {
                        vErrors.push(err34);
                    }
                    errors++;
                }
                if (data9 < 0 || isNaN(data9)) {
                    const err35 = { instancePath: instancePath + "/intervalMs", schemaPath: "#/properties/intervalMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
                if (data9 <= 0 || isNaN(data9)) {
                    const err36 = { instancePath: instancePath + "/intervalMs", schemaPath: "#/properties/intervalMs/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                    if (vErrors === null) {
                        vErrors = [err36];
                    }
                    else {
                        vErrors.push(err36);
                    }
                    errors++;
                }
            }
            else {
                const err37 = { instancePath: instancePath + "/intervalMs", schemaPath: "#/properties/intervalMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
        }
        if (data.layout !== undefined) {
            if (!(validate21(data.layout, { instancePath: instancePath + "/layout", parentData: data, parentDataProperty: "layout", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                errors = vErrors.length;
            }
        }
        if (data.unreadable !== undefined) {
            let data11 = data.unreadable;
            if (Array.isArray(data11)) {
                const len0 = data11.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data12 = data11[i0];
                    if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                        if (data12.id === undefined) {
                            const err38 = { instancePath: instancePath + "/unreadable/" + i0, schemaPath: "#/$defs/UnreadableZone/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
                            if (vErrors === null) {
                                vErrors = [err38];
                            }
                            else {
                                vErrors.push(err38);
                            }
                            errors++;
                        }
                        if (data12.name === undefined) {
                            const err39 = { instancePath: instancePath + "/unreadable/" + i0, schemaPath: "#/$defs/UnreadableZone/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                            if (vErrors === null) {
                                vErrors = [err39];
                            }
                            else {
                                vErrors.push(err39);
                            }
                            errors++;
                        }
                        if (data12.code === undefined) {
                            const err40 = { instancePath: instancePath + "/unreadable/" + i0, schemaPath: "#/$defs/UnreadableZone/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property '" + "code" + "'" };
                            if (vErrors === null) {
                                vErrors = [err40];
                            }
                            else {
                                vErrors.push(err40);
                            }
                            errors++;
                        }
                        for (const key3 in data12) {
                            if (!(((key3 === "id") || (key3 === "name")) || (key3 === "code"))) {
                                const err41 = { instancePath: instancePath + "/unreadable/" + i0, schemaPath: "#/$defs/UnreadableZone/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err41];
                                }
                                else {
                                    vErrors.push(err41);
                                }
                                errors++;
                            }
                        }
                        if (data12.id !== undefined) {
                            if (typeof data12.id !== "string") {
                                const err42 = { instancePath: instancePath + "/unreadable/" + i0 + "/id", schemaPath: "#/$defs/UnreadableZone/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err42];
                                }
                                else {
                                    vErrors.push(err42);
                                }
                                errors++;
                            }
                        }
                        if (data12.name !== undefined) {
                            if (typeof data12.name !== "string") {
                                const err43 = { instancePath: instancePath + "/unreadable/" + i0 + "/name", schemaPath: "#/$defs/UnreadableZone/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err43];
                                }
                                else {
                                    vErrors.push(err43);
                                }
                                errors++;
                            }
                        }
                        if (data12.code !== undefined) {
                            if (typeof data12.code !== "string") {
                                const err44 = { instancePath: instancePath + "/unreadable/" + i0 + "/code", schemaPath: "#/$defs/UnreadableZone/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err44];
                                }
                                else {
                                    vErrors.push(err44);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err45 = { instancePath: instancePath + "/unreadable/" + i0, schemaPath: "#/$defs/UnreadableZone/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err45];
                        }
                        else {
                            vErrors.push(err45);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err46 = { instancePath: instancePath + "/unreadable", schemaPath: "#/properties/unreadable/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err46];
                }
                else {
                    vErrors.push(err46);
                }
                errors++;
            }
        }
        if (data.start !== undefined) {
            if (!(validate23(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                errors = vErrors.length;
            }
        }
        if (data.end !== undefined) {
            let data17 = data.end;
            const _errs40 = errors;
            let valid8 = false;
            const _errs41 = errors;
            if (!(validate23(data17, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                errors = vErrors.length;
            }
            var _valid0 = _errs41 === errors;
            valid8 = valid8 || _valid0;
            const _errs42 = errors;
            if (data17 !== null) {
                const err47 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err47];
                }
                else {
                    vErrors.push(err47);
                }
                errors++;
            }
            var _valid0 = _errs42 === errors;
            valid8 = valid8 || _valid0;
            if (!valid8) {
                const err48 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err48];
                }
                else {
                    vErrors.push(err48);
                }
                errors++;
            }
            else {
                errors = _errs40;
                if (vErrors !== null) {
                    if (_errs40) {
                        vErrors.length = _errs40;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.recordingSha256 !== undefined) {
            if (typeof data.recordingSha256 !== "string") {
                const err49 = { instancePath: instancePath + "/recordingSha256", schemaPath: "#/properties/recordingSha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err49];
                }
                else {
                    vErrors.push(err49);
                }
                errors++;
            }
        }
        if (data.machine !== undefined) {
            if (!(validate26(data.machine, { instancePath: instancePath + "/machine", parentData: data, parentDataProperty: "machine", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
            }
        }
        if (data.place !== undefined) {
            if (!(validate28(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                errors = vErrors.length;
            }
        }
        if (data.policies !== undefined) {
            let data21 = data.policies;
            if (Array.isArray(data21)) {
                const len1 = data21.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (!(validate30(data21[i1], { instancePath: instancePath + "/policies/" + i1, parentData: data21, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err50 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err50];
                }
                else {
                    vErrors.push(err50);
                }
                errors++;
            }
        }
        if (data.command !== undefined) {
            let data23 = data.command;
            const _errs52 = errors;
            let valid11 = false;
            const _errs53 = errors;
            if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                if (data23.exitCode === undefined) {
                    const err51 = { instancePath: instancePath + "/command", schemaPath: "#/$defs/CommandEnd/required", keyword: "required", params: { missingProperty: "exitCode" }, message: "must have required property '" + "exitCode" + "'" };
                    if (vErrors === null) {
                        vErrors = [err51];
                    }
                    else {
                        vErrors.push(err51);
                    }
                    errors++;
                }
                if (data23.signal === undefined) {
                    const err52 = { instancePath: instancePath + "/command", schemaPath: "#/$defs/CommandEnd/required", keyword: "required", params: { missingProperty: "signal" }, message: "must have required property '" + "signal" + "'" };
                    if (vErrors === null) {
                        vErrors = [err52];
                    }
                    else {
                        vErrors.push(err52);
                    }
                    errors++;
                }
                for (const key4 in data23) {
                    if (!((key4 === "exitCode") || (key4 === "signal"))) {
                        const err53 = { instancePath: instancePath + "/command", schemaPath: "#/$defs/CommandEnd/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err53];
                        }
                        else {
                            vErrors.push(err53);
                        }
                        errors++;
                    }
                }
                if (data23.exitCode !== undefined) {
                    let data24 = data23.exitCode;
                    if ((!((typeof data24 == "number") && (isFinite(data24)))) && (data24 !== null)) {
                        const err54 = { instancePath: instancePath + "/command/exitCode", schemaPath: "#/$defs/CommandEnd/properties/exitCode/type", keyword: "type", params: { type: schema49.properties.exitCode.type }, message: "must be number,null" };
                        if (vErrors === null) {
                            vErrors = [err54];
                        }
                        else {
                            vErrors.push(err54);
                        }
                        errors++;
                    }
                    if ((typeof data24 == "number") && (isFinite(data24))) {
                        if (data24 > 1000000000000000 || isNaN(data24)) {
                            const err55 = { instancePath: instancePath + "/command/exitCode", schemaPath: "#/$defs/CommandEnd/properties/exitCode/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err55];
                            }
                            else {
                                vErrors.push(err55);
                            }
                            errors++;
                        }
                        if (data24 < 0 || isNaN(data24)) {
                            const err56 = { instancePath: instancePath + "/command/exitCode", schemaPath: "#/$defs/CommandEnd/properties/exitCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err56];
                            }
                            else {
                                vErrors.push(err56);
                            }
                            errors++;
                        }
                    }
                }
                if (data23.signal !== undefined) {
                    let data25 = data23.signal;
                    if ((typeof data25 !== "string") && (data25 !== null)) {
                        const err57 = { instancePath: instancePath + "/command/signal", schemaPath: "#/$defs/CommandEnd/properties/signal/type", keyword: "type", params: { type: schema49.properties.signal.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err57];
                        }
                        else {
                            vErrors.push(err57);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err58 = { instancePath: instancePath + "/command", schemaPath: "#/$defs/CommandEnd/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err58];
                }
                else {
                    vErrors.push(err58);
                }
                errors++;
            }
            var _valid1 = _errs53 === errors;
            valid11 = valid11 || _valid1;
            const _errs61 = errors;
            if (data23 !== null) {
                const err59 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err59];
                }
                else {
                    vErrors.push(err59);
                }
                errors++;
            }
            var _valid1 = _errs61 === errors;
            valid11 = valid11 || _valid1;
            if (!valid11) {
                const err60 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err60];
                }
                else {
                    vErrors.push(err60);
                }
                errors++;
            }
            else {
                errors = _errs52;
                if (vErrors !== null) {
                    if (_errs52) {
                        vErrors.length = _errs52;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.findings !== undefined) {
            let data26 = data.findings;
            if (Array.isArray(data26)) {
                const len2 = data26.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (!(validate32(data26[i2], { instancePath: instancePath + "/findings/" + i2, parentData: data26, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err61 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err61];
                }
                else {
                    vErrors.push(err61);
                }
                errors++;
            }
        }
    }
    else {
        const err62 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err62];
        }
        else {
            vErrors.push(err62);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./build/src/audit/generated/validate-intensity.js
// @ts-nocheck
// Made from policies/intensity.schema.json by scripts/generate.mjs: change that, not this.
const validate_intensity_validate = validate_intensity_validate20;
const validate_intensity_schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Carbon Audit: carbon intensity series", "type": "object", "properties": { "schemaVersion": { "type": "number", "const": 1 }, "zone": { "type": "string", "description": "A zone key (`SE-SE3`), a country (`country:SE`) or `world`." }, "kind": { "type": "string", "enum": ["annual", "declared"], "description": "`annual`: a year's mean from a table. `declared`: a person named the figure." }, "signal": { "type": "string", "enum": ["average", "marginal"] }, "boundary": { "type": "string", "enum": ["life-cycle", "direct"] }, "points": { "type": "array", "items": { "$ref": "#/$defs/IntensityPoint" } }, "factors": { "type": "array", "items": { "$ref": "#/$defs/Factor" } }, "source": { "type": "string" }, "url": { "type": "string" }, "year": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "The year that the figure describes." }, "licence": { "type": "string" }, "attribution": { "type": ["string", "null"], "description": "What the licence asks to be said where the figure is shown; `null`: nothing beyond the source." } }, "required": ["schemaVersion", "zone", "kind", "signal", "boundary", "points", "factors", "source", "url", "year", "licence", "attribution"], "additionalProperties": false, "description": "Carbon intensity of the electricity of one zone over time, with all that a reader needs to judge it. A plain document: it lies in the artifact, so that an audit can be recomputed from it.", "$defs": { "IntensityPoint": { "type": "object", "properties": { "from": { "type": ["string", "null"] }, "intensityGPerKwh": { "minimum": 0, "maximum": 1000000000000000, "type": "number" } }, "required": ["from", "intensityGPerKwh"], "additionalProperties": false, "description": "From `from` on (UTC, ISO 8601; `null`: since ever) until the next point." }, "Factor": { "type": "object", "properties": { "id": { "type": "string" }, "logSd": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "kind": { "$ref": "#/$defs/FactorKind" } }, "required": ["id", "logSd", "kind"], "additionalProperties": false }, "FactorKind": { "type": "string", "enum": ["calibrated", "declared"], "description": "`calibrated`: the spread was measured on unseen truth. `declared`: it was judged." } } };
const validate_intensity_schema32 = { "type": "object", "properties": { "from": { "type": ["string", "null"] }, "intensityGPerKwh": { "minimum": 0, "maximum": 1000000000000000, "type": "number" } }, "required": ["from", "intensityGPerKwh"], "additionalProperties": false, "description": "From `from` on (UTC, ISO 8601; `null`: since ever) until the next point." };
const validate_intensity_func1 = Object.prototype.hasOwnProperty;
const validate_intensity_schema33 = { "type": "object", "properties": { "id": { "type": "string" }, "logSd": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "kind": { "$ref": "#/$defs/FactorKind" } }, "required": ["id", "logSd", "kind"], "additionalProperties": false };
const validate_intensity_schema34 = { "type": "string", "enum": ["calibrated", "declared"], "description": "`calibrated`: the spread was measured on unseen truth. `declared`: it was judged." };
function validate_intensity_validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate_intensity_validate21.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.logSd === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "logSd" }, message: "must have required property '" + "logSd" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.kind === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "id") || (key0 === "logSd")) || (key0 === "kind"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            if (typeof data.id !== "string") {
                const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.logSd !== undefined) {
            let data1 = data.logSd;
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 1000000000000000 || isNaN(data1)) {
                    const err5 = { instancePath: instancePath + "/logSd", schemaPath: "#/properties/logSd/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                if (data1 < 0 || isNaN(data1)) {
                    const err6 = { instancePath: instancePath + "/logSd", schemaPath: "#/properties/logSd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/logSd", schemaPath: "#/properties/logSd/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data2 = data.kind;
            if (typeof data2 !== "string") {
                const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/FactorKind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if (!((data2 === "calibrated") || (data2 === "declared"))) {
                const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/FactorKind/enum", keyword: "enum", params: { allowedValues: validate_intensity_schema34.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
    }
    else {
        const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    validate_intensity_validate21.errors = vErrors;
    return errors === 0;
}
validate_intensity_validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_intensity_validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate_intensity_validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.schemaVersion === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" }, message: "must have required property '" + "schemaVersion" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.zone === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "zone" }, message: "must have required property '" + "zone" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.kind === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.signal === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signal" }, message: "must have required property '" + "signal" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.boundary === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "boundary" }, message: "must have required property '" + "boundary" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.points === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "points" }, message: "must have required property '" + "points" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.factors === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "factors" }, message: "must have required property '" + "factors" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.source === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property '" + "source" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.url === undefined) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property '" + "url" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.year === undefined) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "year" }, message: "must have required property '" + "year" + "'" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data.licence === undefined) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "licence" }, message: "must have required property '" + "licence" + "'" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (data.attribution === undefined) {
            const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attribution" }, message: "must have required property '" + "attribution" + "'" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(validate_intensity_func1.call(validate_intensity_schema31.properties, key0))) {
                const err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.schemaVersion !== undefined) {
            let data0 = data.schemaVersion;
            if (!((typeof data0 == "number") && (isFinite(data0)))) {
                const err13 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
            if (1 !== data0) {
                const err14 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.zone !== undefined) {
            if (typeof data.zone !== "string") {
                const err15 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data2 = data.kind;
            if (typeof data2 !== "string") {
                const err16 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
            if (!((data2 === "annual") || (data2 === "declared"))) {
                const err17 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: validate_intensity_schema31.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.signal !== undefined) {
            let data3 = data.signal;
            if (typeof data3 !== "string") {
                const err18 = { instancePath: instancePath + "/signal", schemaPath: "#/properties/signal/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            if (!((data3 === "average") || (data3 === "marginal"))) {
                const err19 = { instancePath: instancePath + "/signal", schemaPath: "#/properties/signal/enum", keyword: "enum", params: { allowedValues: validate_intensity_schema31.properties.signal.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.boundary !== undefined) {
            let data4 = data.boundary;
            if (typeof data4 !== "string") {
                const err20 = { instancePath: instancePath + "/boundary", schemaPath: "#/properties/boundary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
            if (!((data4 === "life-cycle") || (data4 === "direct"))) {
                const err21 = { instancePath: instancePath + "/boundary", schemaPath: "#/properties/boundary/enum", keyword: "enum", params: { allowedValues: validate_intensity_schema31.properties.boundary.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        if (data.points !== undefined) {
            let data5 = data.points;
            if (Array.isArray(data5)) {
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data6 = data5[i0];
                    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                        if (data6.from === undefined) {
                            const err22 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/IntensityPoint/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'" };
                            if (vErrors === null) {
                                vErrors = [err22];
                            }
                            else {
                                vErrors.push(err22);
                            }
                            errors++;
                        }
                        if (data6.intensityGPerKwh === undefined) {
                            const err23 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/IntensityPoint/required", keyword: "required", params: { missingProperty: "intensityGPerKwh" }, message: "must have required property '" + "intensityGPerKwh" + "'" };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                        for (const key1 in data6) {
                            if (!((key1 === "from") || (key1 === "intensityGPerKwh"))) {
                                const err24 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/IntensityPoint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err24];
                                }
                                else {
                                    vErrors.push(err24);
                                }
                                errors++;
                            }
                        }
                        if (data6.from !== undefined) {
                            let data7 = data6.from;
                            if ((typeof data7 !== "string") && (data7 !== null)) {
                                const err25 = { instancePath: instancePath + "/points/" + i0 + "/from", schemaPath: "#/$defs/IntensityPoint/properties/from/type", keyword: "type", params: { type: validate_intensity_schema32.properties.from.type }, message: "must be string,null" };
                                if (vErrors === null) {
                                    vErrors = [err25];
                                }
                                else {
                                    vErrors.push(err25);
                                }
                                errors++;
                            }
                        }
                        if (data6.intensityGPerKwh !== undefined) {
                            let data8 = data6.intensityGPerKwh;
                            if ((typeof data8 == "number") && (isFinite(data8))) {
                                if (data8 > 1000000000000000 || isNaN(data8)) {
                                    const err26 = { instancePath: instancePath + "/points/" + i0 + "/intensityGPerKwh", schemaPath: "#/$defs/IntensityPoint/properties/intensityGPerKwh/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                                    if (vErrors === null) {
                                        vErrors = [err26];
                                    }
                                    else {
                                        vErrors.push(err26);
                                    }
                                    errors++;
                                }
                                if (data8 < 0 || isNaN(data8)) {
                                    const err27 = { instancePath: instancePath + "/points/" + i0 + "/intensityGPerKwh", schemaPath: "#/$defs/IntensityPoint/properties/intensityGPerKwh/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err27];
                                    }
                                    else {
                                        vErrors.push(err27);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err28 = { instancePath: instancePath + "/points/" + i0 + "/intensityGPerKwh", schemaPath: "#/$defs/IntensityPoint/properties/intensityGPerKwh/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                    vErrors = [err28];
                                }
                                else {
                                    vErrors.push(err28);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err29 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/IntensityPoint/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err30 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
        }
        if (data.factors !== undefined) {
            let data9 = data.factors;
            if (Array.isArray(data9)) {
                const len1 = data9.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (!(validate_intensity_validate21(data9[i1], { instancePath: instancePath + "/factors/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate_intensity_validate21.errors : vErrors.concat(validate_intensity_validate21.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err31 = { instancePath: instancePath + "/factors", schemaPath: "#/properties/factors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
        if (data.source !== undefined) {
            if (typeof data.source !== "string") {
                const err32 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
        if (data.url !== undefined) {
            if (typeof data.url !== "string") {
                const err33 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
        if (data.year !== undefined) {
            let data13 = data.year;
            if ((typeof data13 == "number") && (isFinite(data13))) {
                if (data13 > 1000000000000000 || isNaN(data13)) {
                    const err34 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err34];
                    }
                    else {
                        vErrors.push(err34);
                    }
                    errors++;
                }
                if (data13 < 0 || isNaN(data13)) {
                    const err35 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
            }
            else {
                const err36 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
        if (data.licence !== undefined) {
            if (typeof data.licence !== "string") {
                const err37 = { instancePath: instancePath + "/licence", schemaPath: "#/properties/licence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
        }
        if (data.attribution !== undefined) {
            let data15 = data.attribution;
            if ((typeof data15 !== "string") && (data15 !== null)) {
                const err38 = { instancePath: instancePath + "/attribution", schemaPath: "#/properties/attribution/type", keyword: "type", params: { type: validate_intensity_schema31.properties.attribution.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
        }
    }
    else {
        const err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err39];
        }
        else {
            vErrors.push(err39);
        }
        errors++;
    }
    validate_intensity_validate20.errors = vErrors;
    return errors === 0;
}
validate_intensity_validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./build/src/audit/parse.js



/** @throws BadInput when the text is no context document of this version. */
function parseContext(text, name) {
    return parse(text, name, validate);
}
/** @throws BadInput when the text is no intensity series of this version. */
function parseIntensity(text, name) {
    return parse(text, name, validate_intensity_validate);
}
function parse(text, name, validate) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch (error) {
        throw new BadInput(`${name} is not JSON: ${error.message}`);
    }
    if (!validate(document)) {
        const [first] = validate.errors ?? [];
        const where = first === undefined || first.instancePath === '' ? 'the document' : first.instancePath;
        throw new BadInput(`${name} is not what this version writes: ${where} ${first?.message ?? 'is wrong'}`);
    }
    // The schema is made from this very type.
    return document;
}

;// CONCATENATED MODULE: ./build/src/evidence/read.js




/**
 * What a report was computed from, read back from an audit's directory.
 *
 * @throws BadInput when it is no such directory, or holds what this version would not write
 */
async function readEvidence(directory) {
    try {
        return await readFiles(directory);
    }
    catch (error) {
        if (error instanceof BadInput)
            throw error;
        throw new BadInput(`${directory} cannot be read: ${error.message}`);
    }
}
async function readFiles(directory) {
    const contextText = requireFile(directory, ARTIFACT_FILES.context);
    const context = parseContext(contextText, ARTIFACT_FILES.context);
    const intensityText = requireFile(directory, ARTIFACT_FILES.intensity);
    const policies = await Promise.all(context.policies.map(async (source) => {
        const bytes = source.file === null ? null : policyBytes(directory, source);
        return { source, bytes, policy: await loadPolicy(source, bytes) };
    }));
    return {
        context,
        contextText,
        // A recording that is gone weakens the report, and the report says so.
        recordingText: readArtifactFile(directory, ARTIFACT_FILES.recording) ?? '',
        intensity: parseIntensity(intensityText, ARTIFACT_FILES.intensity),
        intensityText,
        policies,
    };
}
function requireFile(directory, name) {
    const text = readArtifactFile(directory, name);
    if (text === null) {
        throw new BadInput(`${directory} is not an audit's directory: it holds no ${name}`);
    }
    return text;
}
function policyBytes(directory, { role, file }) {
    const name = policyFileName(role);
    // The context may come from anyone: a path of its choice is never followed.
    const bytes = file === name ? readArtifactBytes(directory, name) : null;
    if (bytes === null)
        throw new BadInput(`${directory} holds no ${name}, by which it was judged`);
    return bytes;
}

;// CONCATENATED MODULE: ./build/src/history/point.js
const UNKNOWN_SUBJECT = {
    workflowPath: null,
    workflowName: null,
    reusablePath: null,
    job: null,
    event: null,
    branch: null,
    isDefaultBranch: null,
    actorKind: null,
    runnerLabel: null,
};
/** Raised when numbers of before and after can no longer be held against one another. */
const METHOD_MAJOR = 1;

;// CONCATENATED MODULE: ./build/src/footprint/facility.js



/** The PUE of the place, or an assumed one, named by a finding. */
function facilityOf(place) {
    if (place.pue !== null) {
        const { value, logSd, source, year, licence } = place.pue;
        const id = `pue:${place.provider}:${place.region}`;
        const pue = (0,estimate/* estimate */.jA)(value, [{ id, logSd, kind: 'declared' }]);
        return { pue, provenance: 'modelled', source, year, licence, findings: [] };
    }
    const { /* value */ "Uq": value, /* logSd */ "Kn": logSd, /* source */ "sP": source, /* year */ "Ok": year, /* licence */ "Ow": licence } = assumptions/* unknownPue */.R6;
    return {
        pue: (0,estimate/* estimate */.jA)(value, [{ id: 'pue-unknown', logSd, kind: 'declared' }]),
        provenance: 'assumed',
        source,
        year,
        licence,
        findings: [
            finding('pue-assumed', `Nothing is known of the building, so a PUE of ${value} was assumed. Name the cloud region.`),
        ],
    };
}
/** What the building adds to a machine's energy: energy x (PUE - 1), as uncertain as the PUE. */
function overheadJ(machineJ, facility) {
    const whole = (0,estimate/* estimate */.jA)(machineJ.value * facility.pue.value, [
        ...machineJ.factors,
        ...facility.pue.factors,
    ]);
    return (0,estimate/* scale */.hs)(whole, 1 - 1 / facility.pue.value);
}

;// CONCATENATED MODULE: ./build/src/pipeline/footprint.js









/** Joules, then kilowatt-hours, then grams: the numbers of one audit. */
function footprintOf(context, timeline, readings, span, intensity) {
    const { machine } = context;
    const { fromMs, toMs } = endsOf(timeline);
    const power = footprint_powerOf(context, timeline, readings);
    const facility = facilityOf(context.place);
    const usage = usageOf(context, timeline);
    const parts = power.partsBetween(fromMs, toMs);
    const machineJ = sumOf(parts);
    const operationalG = priceOverTime(power, facility, span, intensity);
    const embodied = embodiedOf(machine, usage.durationS);
    const totalG = (0,estimate/* add */.WQ)(operationalG, embodied.gramsG);
    return {
        machineJ,
        totalG,
        usage,
        energy: {
            machineJ: reported(machineJ),
            components: parts.map((part) => ({ ...part, energyJ: reported(part.energyJ) })),
            facilityJ: reported(overheadJ(machineJ, facility)),
            pue: {
                value: facility.pue.value,
                provenance: facility.provenance,
                source: facility.source,
                year: facility.year,
                licence: facility.licence,
            },
            meanPowerW: reported((0,estimate/* scale */.hs)(machineJ, 1 / usage.durationS)),
        },
        emissions: {
            operationalG: reported(operationalG),
            embodiedG: reported(embodied.gramsG),
            embodiedExplanation: embodied.explanation,
            totalG: reported(totalG),
        },
        findings: [...shortness(usage.durationS), ...power.findings, ...facility.findings],
    };
}
/** The moments between which there are counters; time outside them has no part in any number. */
function endsOf({ points }) {
    return { fromMs: points[0]?.atMs ?? 0, toMs: points.at(-1)?.atMs ?? 0 };
}
function footprint_powerOf(context, timeline, readings) {
    const { machine, layout, unreadable } = context;
    const { fromMs, toMs } = endsOf(timeline);
    const within = readings
        .filter(({ monotonicMs }) => monotonicMs >= fromMs && monotonicMs <= toMs)
        .sort((a, b) => a.monotonicMs - b.monotonicMs);
    return pickPower({
        machine,
        layout,
        unreadable,
        readings: within,
        useBetween: (from, to) => usageBetween(timeline, from, to),
    });
}
/** CPU counters tick every 10 ms a thread: over less than this, a tick is more than 1 % of the work. */
const SHORT_S = 1;
function shortness(durationS) {
    if (durationS >= SHORT_S)
        return [];
    const message = 'Shorter than a second: the counters tick every 10 ms, so the energy may be further off than its range says.';
    return [finding('short-audit', message)];
}
function usageOf(context, timeline) {
    const { points } = timeline;
    const { fromMs, toMs } = endsOf(timeline);
    const whole = usageBetween(timeline, fromMs, toMs);
    const cpus = context.machine.container?.cpus ?? context.layout.threads;
    // A container's node tells only of the memory of all that run on it.
    const own = context.layout.reader === 'cgroup' ? [] : points;
    const used = own.flatMap(({ memoryAvailableBytes: available }) => available === null ? [] : [Math.max(0, context.machine.memoryBytes - available)]);
    return {
        durationS: whole.durationS,
        cpuBusyS: whole.busyS,
        cpuStealS: whole.stealS,
        cpuIowaitS: whole.iowaitS,
        cpuUtilisation: Math.min(1, whole.busyS / (whole.durationS * cpus)),
        memoryUsedBytesMean: used.length === 0 ? null : Math.round(used.reduce((sum, one) => sum + one, 0) / used.length),
        readings: points.length,
        longestGapS: timeline.longestGapMs / 1000,
    };
}
/** Power x PUE x intensity, summed over the spans in which the series gives one figure. */
function priceOverTime(power, facility, span, intensity) {
    const grams = spansOf(intensity, span.fromWallMs, span.toWallMs).map(({ fromMs, toMs }) => {
        const onMonotonic = (wallMs) => wallMs - span.fromWallMs + span.fromMonotonicMs;
        const machineJ = sumOf(power.partsBetween(onMonotonic(fromMs), onMonotonic(toMs)));
        const perKwh = (0,estimate/* multiply */.lw)(facility.pue, meanIntensity(intensity, fromMs, toMs));
        return (0,estimate/* multiply */.lw)((0,estimate/* scale */.hs)(machineJ, 1 / units/* J_PER_KWH */.es), perKwh);
    });
    return (0,estimate/* add */.WQ)(...grams);
}
function sumOf(parts) {
    return (0,estimate/* add */.WQ)(...parts.map(({ energyJ }) => energyJ));
}

// EXTERNAL MODULE: ./build/src/policy/match.js + 1 modules
var match = __nccwpck_require__(1860);
// EXTERNAL MODULE: ./build/src/policy/rules/register.js + 20 modules
var register = __nccwpck_require__(307);
;// CONCATENATED MODULE: ./build/src/policy/verdict.js
/** Worst first; the verdict over several results is the worst of them. */
const VERDICTS_WORST_FIRST = ['error', 'fail', 'inconclusive', 'warn', 'pass'];

;// CONCATENATED MODULE: ./build/src/policy/judge.js





/**
 * Holds what was measured against every budget that matches. Results come worst first, then by
 * budget and rule, so that the order of a policy's budgets changes nothing.
 */
function judge(policy, given) {
    const { subject, measured } = given;
    const budgets = policy?.budgets ?? [];
    const binds = (budget) => (0,match/* matches */.c)(budget.match, subject);
    const results = budgets
        .filter(binds)
        .flatMap((budget) => resultsOf(budget, given))
        .sort(byImportance);
    const isNothingMeasured = measured.energyJ === null && measured.totalG === null;
    return {
        verdict: worst([
            ...(isNothingMeasured ? ['inconclusive'] : []),
            ...results.map((result) => result.verdict),
        ]),
        sentence: isNothingMeasured ? NOTHING_MEASURED : summary(policy, results),
        results,
        unmatchedBudgets: budgets
            .filter((budget) => !binds(budget))
            .map(({ id }) => id)
            .sort(),
    };
}
const NOTHING_MEASURED = 'Nothing was measured, so nothing could be judged.';
function resultsOf(budget, given) {
    const { enforcement } = budget;
    return budget.rules.map((rule) => {
        const ruling = (0,register/* definitionOf */.F)(rule).judge(rule, budget, given);
        const verdict = (0,policy_enforcement/* heldUnder */.Qn)(ruling.judged, enforcement);
        const sentence = `${ruling.sentence}${remark(ruling.judged, budget)}`;
        return { ...ruling, enforcement, verdict, sentence };
    });
}
/** Says where enforcement makes less of a judgement than the numbers do. */
function remark(judged, { enforcement }) {
    if (enforcement === 'observe')
        return ' Observed only.';
    return (0,policy_enforcement/* heldUnder */.Qn)(judged, enforcement) === judged ? '' : ' A warning only, by the policy.';
}
function summary(policy, results) {
    if (policy === null)
        return 'No policy was given, so nothing was judged.';
    const [first, ...others] = results;
    if (first === undefined)
        return `No budget of ${(0,src_nearest/* quoted */.TL)(policy.name)} matches, so nothing was judged.`;
    if (others.length === 0)
        return first.sentence;
    const count = results.filter((result) => result.verdict === first.verdict).length;
    return `${SAID[first.verdict](count, results.length)}: ${first.sentence}`;
}
const SAID = {
    error: (count, all) => `${count} of ${all} limits could not be held`,
    fail: (count, all) => `${count} of ${all} limits broken`,
    inconclusive: (count, all) => `${count} of ${all} limits could not be judged`,
    warn: (count, all) => `${count} of ${all} limits close or over`,
    pass: (_, all) => `all ${all} limits kept or only observed`,
};
function worst(verdicts) {
    return VERDICTS_WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'pass';
}
function byImportance(a, b) {
    const rank = (verdict) => VERDICTS_WORST_FIRST.indexOf(verdict);
    return (rank(a.verdict) - rank(b.verdict) ||
        rank(a.judged) - rank(b.judged) ||
        compare(a.budget, b.budget) ||
        compare(a.rule, b.rule));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/src/pipeline/judge-all.js


/** Every policy judged, and the verdict: the worst of those that decide. */
function judgeAll(policies, given) {
    const judged = policies.map(({ source, policy }) => ({
        source,
        judgement: judge(policy, given),
    }));
    const decisive = judged.filter(({ source }) => source.role !== 'proposed');
    const { verdict, sentence } = judge_all_worst(decisive) ?? judge(null, given);
    return { verdict, sentence, policies: judged };
}
function judge_all_worst(judged) {
    const judgements = judged.map(({ judgement }) => judgement);
    return VERDICTS_WORST_FIRST.flatMap((verdict) => 
    // Where all passed, one that judged something says more than one that had nothing to judge.
    judgements
        .filter((judgement) => judgement.verdict === verdict)
        .sort((a, b) => b.results.length - a.results.length))[0];
}

;// CONCATENATED MODULE: ./build/src/recording/sha256.js
/**
 * SHA-256 (FIPS 180-4) of short texts. Loading node:crypto would cost the sampler 4 MB of memory, for
 * one line a second; the tests hold this against it.
 */
const BLOCK_BYTES = 64;
const ROUNDS = 64;
function firstPrimes(count) {
    const primes = [];
    for (let candidate = 2; primes.length < count; candidate += 1) {
        if (primes.every((prime) => candidate % prime !== 0))
            primes.push(candidate);
    }
    return primes;
}
/** The first 32 bits of a number's fraction. */
function fractionBits(value) {
    return ((value - Math.floor(value)) * 2 ** 32) | 0;
}
const PRIMES = firstPrimes(ROUNDS);
const CONSTANTS = Int32Array.from(PRIMES, (prime) => fractionBits(Math.cbrt(prime)));
const INITIAL = Int32Array.from(PRIMES.slice(0, 8), (prime) => fractionBits(Math.sqrt(prime)));
/** Kept between calls, so that a digest makes little garbage. */
const words = new Int32Array(ROUNDS);
const state = new Int32Array(INITIAL.length);
/** The digest of a text's UTF-8 bytes. */
function sha256_sha256(text) {
    const message = paddedMessage(text);
    state.set(INITIAL);
    for (let offset = 0; offset < message.length; offset += BLOCK_BYTES) {
        scheduleWords(message, offset);
        compress();
    }
    const digest = Buffer.allocUnsafe(4 * state.length);
    for (const [index, word] of state.entries())
        digest.writeInt32BE(word, 4 * index);
    return digest;
}
/** The bytes, a one bit, zeros, and the length in bits, in whole blocks. */
function paddedMessage(text) {
    const length = Buffer.byteLength(text);
    const message = Buffer.alloc(Math.ceil((length + 9) / BLOCK_BYTES) * BLOCK_BYTES);
    message.write(text);
    message[length] = 0x80;
    // A text of half a gigabyte would need more than 32 bits; none is that long here.
    message.writeUInt32BE(length * 8, message.length - 4);
    return message;
}
function scheduleWords(message, offset) {
    for (let i = 0; i < 16; i += 1)
        words[i] = message.readInt32BE(offset + 4 * i);
    for (let i = 16; i < ROUNDS; i += 1) {
        const a = words[i - 15];
        const b = words[i - 2];
        const sigma0 = ((a >>> 7) | (a << 25)) ^ ((a >>> 18) | (a << 14)) ^ (a >>> 3);
        const sigma1 = ((b >>> 17) | (b << 15)) ^ ((b >>> 19) | (b << 13)) ^ (b >>> 10);
        const early = (words[i - 16] + sigma0) | 0;
        words[i] = early + ((words[i - 7] + sigma1) | 0);
    }
}
/**
 * The rounds of one block, spelt out: as calls they would cost the sampler several times as much, and
 * so would sums that leave 32 bits before they are cut.
 */
function compress() {
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < ROUNDS; i += 1) {
        const sum1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
        const choice = (e & f) ^ (~e & g);
        const input = (CONSTANTS[i] + words[i]) | 0;
        const first = (((((h + sum1) | 0) + choice) | 0) + input) | 0;
        const sum0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
        const majority = (a & b) ^ (a & c) ^ (b & c);
        h = g;
        g = f;
        f = e;
        e = (d + first) | 0;
        d = c;
        c = b;
        b = a;
        a = (((first + sum0) | 0) + majority) | 0;
    }
    // Int32Array keeps the low 32 bits of each sum.
    for (const [i, value] of [a, b, c, d, e, f, g, h].entries()) {
        state[i] = state[i] + value;
    }
}

;// CONCATENATED MODULE: ./build/src/recording/digest.js

/** Bytes of a digest, and its characters in base64url. */
const DIGEST_BYTES = 12;
const DIGEST_LENGTH = 16;
/** The digest of a line: it vouches for the line's text and, by the digest before, for all before. */
function lineDigest(previousDigest, body) {
    return sha256_sha256(`${previousDigest}\n${body}`).toString('base64url', 0, DIGEST_BYTES);
}
/** The whole line: the body is a JSON object's text without its closing brace. */
function sealLine(body, digest) {
    return `${body},"d":"${digest}"}`;
}
const SEAL = /^,"d":"([A-Za-z0-9_-]{16})"\}$/;
const SEAL_LENGTH = ',"d":""}'.length + DIGEST_LENGTH;
/** A line taken apart into what `sealLine` put together; `null` if it carries no digest. */
function unsealLine(line) {
    const digest = SEAL.exec(line.slice(-SEAL_LENGTH))?.[1];
    return digest === undefined ? null : { body: line.slice(0, -SEAL_LENGTH), digest };
}

;// CONCATENATED MODULE: ./build/src/recording/findings.js


/** What a reader of the recording has to tell about its state. */
function damageFindings(read, torn, placed) {
    if (read.lines === 0) {
        return [finding('recording-missing', 'The recording is empty.')];
    }
    if (read.newerFormat !== null)
        return [newerFormat(read.newerFormat)];
    return [
        ...(read.header === null ? [headerDamaged(placed)] : []),
        ...droppedLines(read, placed),
        ...(read.end === null ? [truncated(torn)] : []),
        ...failedReadings(read.notes),
    ];
}
function newerFormat(format) {
    return finding('recording-newer-format', `The recording has format ${format}, this version reads format ${RECORDING_FORMAT}: nothing in ` +
        'it was used. Read it with the version that wrote it.');
}
function headerDamaged(placed) {
    return finding('recording-header-damaged', placed
        ? 'The header of the recording is damaged; its lines were placed by what the caller knew.'
        : 'The header of the recording is damaged: its lines cannot be placed and were left out.');
}
function droppedLines(read, placed) {
    // The header has its own finding, and without it every other line is dropped for its sake.
    const dropped = read.dropped - (read.header === null ? 1 : 0);
    const missing = Math.max(0, read.missing - read.dropped);
    if ((dropped <= 0 && missing === 0) || (read.header === null && !placed))
        return [];
    const parts = [
        ...(dropped > 0 ? [`${dropped} of ${read.lines} lines are damaged and were left out`] : []),
        ...(missing > 0 ? [`${missing} are missing`] : []),
    ];
    const message = `In the recording ${parts.join(', ')}: it is coarser there, nothing is lost from the sum.`;
    return [finding('recording-lines-dropped', message)];
}
function truncated(torn) {
    return finding('recording-truncated', `The recording has no end${torn ? ' and stops inside a line' : ''}: the sampler was killed, or ` +
        'the file was cut short. What is there was used.');
}
/** One finding for all failures; per kind the last note has the highest count. */
function failedReadings(notes) {
    const failures = new Map();
    for (const { topic, text, count } of notes) {
        if (topic === 'reading-failed' || topic === 'write-failed' || topic === 'error') {
            failures.set(text, Math.max(count, failures.get(text) ?? 0));
        }
    }
    if (failures.size === 0)
        return [];
    const list = [...failures].slice(0, 5).map(([text, count]) => `${text} (${count} x)`);
    const more = failures.size > list.length ? `, and ${failures.size - list.length} more` : '';
    return [
        finding('sampler-readings-failed', `The sampler had trouble: ${list.join(', ')}${more}.`),
    ];
}

;// CONCATENATED MODULE: ./build/src/recording/read.js





/** Longer lines than any that is written are not looked at. */
const MAX_LINE_LENGTH = 65_536;
/**
 * Reads a recording in whatever state it is; never throws. A line counts only if its digest proves
 * that it was written as it stands, after the line before it. All counters are cumulative, so that a
 * lost line costs resolution and nothing else. A caller that knows what the header held gives it as
 * `fallback`, and a damaged header costs nothing either.
 */
function readRecording(text, fallback = null) {
    const state = {
        header: null,
        newerFormat: null,
        machine: null,
        readings: [],
        notes: [],
        end: null,
        anchor: '',
        number: 0,
        lines: 0,
        dropped: 0,
        missing: 0,
    };
    let torn = false;
    for (let at = 0; at < text.length;) {
        const newline = text.indexOf('\n', at);
        const lineEnd = newline < 0 ? text.length : newline;
        state.lines += 1;
        if (lineEnd - at > MAX_LINE_LENGTH || !takeLine(text.slice(at, lineEnd), state, fallback)) {
            if (newline < 0)
                torn = true;
            else
                state.dropped += 1;
        }
        at = lineEnd + 1;
    }
    return { ...outcomeOf(state, torn), findings: damageFindings(state, torn, fallback !== null) };
}
function outcomeOf(state, torn) {
    const { header, machine, readings, notes, end, lines, dropped } = state;
    const missing = Math.max(0, state.missing - dropped);
    return { header, machine, readings, notes, end, damage: { lines, dropped, missing, torn } };
}
/** Whether the line was taken into the state. */
function takeLine(line, state, fallback) {
    const sealed = unsealLine(line);
    if (sealed === null)
        return false;
    const before = state.anchor;
    // Even a damaged line anchors the one after it: its digest may well be whole.
    state.anchor = sealed.digest;
    if (lineDigest(before, sealed.body) !== sealed.digest)
        return false;
    const fields = parseObject(`${sealed.body}}`);
    if (fields === null || state.end !== null || state.newerFormat !== null)
        return false;
    return fields['k'] === 'header'
        ? before === '' && takeHeader(fields, state)
        : takeNumbered(fields, state, state.header ?? fallback);
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return isFields(value) ? value : null;
    }
    catch {
        return null;
    }
}
function takeHeader(fields, state) {
    const { format } = fields;
    if (isCount(format) && format > RECORDING_FORMAT) {
        state.newerFormat = format;
        return true;
    }
    state.header = format === RECORDING_FORMAT ? parseHeader(fields) : null;
    return state.header !== null;
}
function takeNumbered(fields, state, origin) {
    const { n } = fields;
    if (origin === null || !isCount(n) || n <= state.number)
        return false;
    if (!takeBody(fields, state, origin))
        return false;
    state.missing += n - state.number - 1;
    state.number = n;
    return true;
}
function takeBody(fields, state, origin) {
    switch (fields['k']) {
        case undefined: {
            const reading = parseSample(fields, origin);
            const last = state.readings.at(-1);
            if (reading === null || (last && reading.monotonicMs <= last.monotonicMs))
                return false;
            state.readings.push(reading);
            return true;
        }
        case 'machine':
            state.machine ??= parseMachine(fields['machine']);
            return true;
        case 'note': {
            const note = parseNote(fields, origin);
            if (note !== null)
                state.notes.push(note);
            return note !== null;
        }
        case 'end':
            state.end = parseEnd(fields, origin);
            return state.end !== null;
        default:
            // A kind of line that a later version adds; the chain vouches for it, we do not need it.
            return true;
    }
}

;// CONCATENATED MODULE: ./build/src/pipeline/readings.js



/** Less than this after its start, a sampler that left nothing behind has simply not come up yet. */
const START_UP_MS = 2_000;
/** The caller's own readings at both ends, and between them what the sampler recorded. */
function gatherReadings(context, recordingText) {
    const { start, end } = context;
    // The start is what the header holds, so that a damaged header costs nothing.
    const recording = readRecording(recordingText, { ...start, layout: context.layout });
    const ours = recording.header === null || recording.header.auditId === context.auditId;
    const samples = ours ? recording.readings.filter((one) => isWithin(one, start, end)) : [];
    const readings = [start, ...samples, ...(end === null ? [] : [end])];
    const last = readings.at(-1) ?? start;
    const durationMs = last.monotonicMs - start.monotonicMs;
    const due = durationMs > START_UP_MS + context.intervalMs;
    return {
        readings,
        span: {
            fromMonotonicMs: start.monotonicMs,
            fromWallMs: start.wallMs,
            toWallMs: start.wallMs + durationMs,
        },
        identity: ours ? recording.machine : null,
        findings: [
            ...(recordingText === '' ? (due ? [RECORDING_MISSING] : []) : recording.findings),
            ...(ours ? [] : [RECORDING_FOREIGN]),
            ...(sha256(recordingText) === context.recordingSha256 ? [] : [RECORDING_CHANGED]),
            ...(end === null || end.cpu === null ? [END_MISSING] : []),
            ...(start.cpu === null ? [START_MISSING] : []),
        ],
    };
}
/** A sample outside the caller's own bounds belongs to another boot or another clock. */
function isWithin(sample, start, end) {
    return (sample.monotonicMs >= start.monotonicMs &&
        (end === null || sample.monotonicMs <= end.monotonicMs));
}
const RECORDING_MISSING = finding('recording-missing', 'There is no recording: the energy follows from the counters at start and end alone.');
const RECORDING_FOREIGN = finding('recording-foreign', 'The recording belongs to another audit and was left out.');
const RECORDING_CHANGED = finding('recording-changed', 'The recording is not the one that the audit kept: it was cut, changed or replaced since.');
const START_MISSING = finding('start-counters-missing', 'The counters could not be read at the start: what ran before the first sample is not counted.');
const END_MISSING = finding('end-counters-missing', 'The counters could not be read at the end: what ran after the last sample is not counted.');

;// CONCATENATED MODULE: ./build/src/pipeline/audit.js








/**
 * From recording to verdict. Pure: the same inputs give the same report, to the byte, by the same
 * version of the program and its tables.
 */
function audit(inputs) {
    const { context, intensity } = inputs;
    const gathered = gatherReadings(context, inputs.recordingText);
    const timeline = timelineOf(gathered.readings, context.layout, context.intervalMs);
    const footprint = timeline === null
        ? null
        : footprintOf(context, timeline, gathered.readings, gathered.span, intensity);
    const judged = judgeAll(inputs.policies, {
        measured: {
            energyJ: footprint?.machineJ ?? null,
            totalG: footprint?.totalG ?? null,
            durationS: footprint?.usage.durationS ?? null,
            units: null,
        },
        subject: { ...UNKNOWN_SUBJECT, ...context.subject },
        self: null,
        history: null,
        // Its own end, so that a report is judged the same whenever it is computed.
        nowMs: gathered.span.toWallMs,
    });
    return {
        schemaVersion: 1,
        kind: 'audit',
        tool: context.tool,
        auditId: context.auditId,
        subject: context.subject,
        command: context.command,
        startedAt: isoTime(gathered.span.fromWallMs),
        endedAt: isoTime(gathered.span.toWallMs),
        machine: { ...context.machine, identity: gathered.identity },
        place: context.place,
        usage: footprint?.usage ?? null,
        energy: footprint?.energy ?? null,
        intensity: reportedIntensity(intensity, gathered.span),
        emissions: footprint?.emissions ?? null,
        ...judged,
        findings: [
            ...context.findings,
            ...gathered.findings,
            ...(timeline?.findings ?? [audit_NOTHING_MEASURED]),
            ...(footprint?.findings ?? []),
        ],
        evidence: {
            recordingSha256: sha256(inputs.recordingText),
            contextSha256: sha256(inputs.contextText),
            intensitySha256: sha256(inputs.intensityText),
            policySha256: inputs.policies.map(({ bytes }) => (bytes === null ? null : sha256(bytes))),
        },
    };
}
const audit_NOTHING_MEASURED = finding('nothing-measured', 'There are not two usable readings of the CPU counters, so no energy could be told.');
function isoTime(wallMs) {
    return new Date(wallMs).toISOString();
}

;// CONCATENATED MODULE: ./build/src/render/decisive.js

/** The policies that have a say; one that is only proposed has none. */
function decisivePolicies({ policies }) {
    return policies.filter(({ source }) => source.role !== 'proposed');
}
/** What decided, the worst first; of equals the one that is nearest to its limit or furthest over it. */
function decisiveResults(report) {
    return decisivePolicies(report)
        .flatMap((policy) => policy.judgement.results.map((result) => ({ result, policy })))
        .sort((a, b) => decisive_byImportance(a.result, b.result));
}
function decisive_byImportance(a, b) {
    return rank(a.verdict) - rank(b.verdict) || rank(a.judged) - rank(b.judged) || decisive_used(b) - decisive_used(a);
}
function rank(verdict) {
    return VERDICTS_WORST_FIRST.indexOf(verdict);
}
/** Which part of its limit was used; a limit of nothing is the first to be told. */
function decisive_used({ value, limit }) {
    if (limit === null)
        return 0;
    return limit > 0 ? (value ?? 0) / limit : Number.MAX_VALUE;
}

;// CONCATENATED MODULE: ./build/src/render/terminal.js





/** Every verdict has its own sign and word, so that none can be taken for another. */
const SIGNS = {
    pass: '✔ pass',
    warn: '! warn',
    fail: '✖ fail',
    inconclusive: '? inconclusive',
    error: '✖ error',
};
/** The report as a person at a terminal reads it: the verdict first, then how it came about. */
function renderTerminal(report) {
    const rows = [
        ...budgetRows(report),
        ...commandRow(report),
        ...energyRows(report),
        ...carbonRows(report),
        ...report.findings.map(({ id, message }) => ['Note', `${message} [${id}]`]),
    ];
    const lines = rows.map(([name, text]) => `  ${name.padEnd(9)} ${clean(text)}`);
    return [headline(report), '', ...lines, ''].join('\n');
}
function headline(report) {
    const total = report.emissions?.totalG;
    if (total === undefined)
        return `carbon-audit: ${verdictOf(report)}, nothing measured`;
    return `carbon-audit: ${verdictOf(report)}, ${withRange(total, units/* formatMass */.so)} CO2e; ranges hold at 90 %`;
}
/** Where no budget was judged, no sign of success may stand. */
function verdictOf(report) {
    return report.verdict === 'pass' && decisiveResults(report).length === 0
        ? 'no budget judged'
        : SIGNS[report.verdict];
}
function budgetRows(report) {
    const unmatched = report.policies.flatMap(({ judgement }) => judgement.unmatchedBudgets);
    return [
        ...decisiveResults(report).map(({ result }) => ['Budget', budgetLine(result)]),
        ...unmatched.map((id) => ['Budget', `- not for this run: \`${id}\`, by its \`match\``]),
    ];
}
/** A limit that is broken and only observed has passed nothing. */
function budgetLine({ enforcement, judged, verdict, sentence }) {
    const sign = enforcement === 'observe' && judged !== verdict ? '· observed' : SIGNS[verdict];
    return `${sign}: ${sentence}`;
}
/** A command that did not do its work makes a small number, which is no success. */
function commandRow({ command, usage }) {
    if (command === null || (command.exitCode === 0 && command.signal === null))
        return [];
    const how = command.signal === null
        ? `failed with exit code ${command.exitCode}`
        : `was ended by ${command.signal}`;
    const after = usage === null ? '' : ` after ${(0,units/* formatDuration */.a3)(usage.durationS)}`;
    return [['Command', `${how}${after}: the figures are those of what ran`]];
}
function energyRows({ usage, energy, machine }) {
    if (usage === null || energy === null)
        return [];
    const busy = `${Math.round(usage.cpuUtilisation * 100)} % of ${machine.container?.cpus ?? machine.threads} hardware threads busy`;
    return [
        [
            'Energy',
            `${withRange(energy.machineJ, units/* formatEnergy */.QE)}, the whole machine's in ${(0,units/* formatDuration */.a3)(usage.durationS)}: ${busy}, ${(0,units/* formatPower */.d5)(energy.meanPowerW.value)} on average`,
        ],
        ...energy.components.map(({ id, provenance, explanation, energyJ }) => [
            COMPONENT_NAMES[id],
            `${withRange(energyJ, units/* formatEnergy */.QE)} ${provenance}: ${explanation}`,
        ]),
    ];
}
function carbonRows(report) {
    const { energy, emissions, intensity } = report;
    const grid = `${withRange(intensity.meanGPerKwh, units/* formatIntensity */.TA)} in ${placeOf(report)}: ${intensity.kind} ${intensity.signal} of ${intensity.year}, ${intensity.boundary}; ${intensity.source} (${intensity.licence})`;
    if (energy === null || emissions === null)
        return [['Grid', grid]];
    const { pue } = energy;
    const year = pue.year === null ? '' : `, ${pue.year}`;
    return [
        ['Carbon', `${withRange(emissions.operationalG, units/* formatMass */.so)} from electricity`],
        ['Grid', grid],
        [
            'Building',
            `x ${pue.value} for what the building adds (PUE), ${pue.provenance}: ${pue.source}${year}`,
        ],
        [
            'Hardware',
            `${withRange(emissions.embodiedG, units/* formatMass */.so)} from making it, assumed: ${emissions.embodiedExplanation}`,
        ],
    ];
}
function placeOf({ place, intensity }) {
    const zone = intensity.zone.replace(/^country:/, '');
    if (place.by === 'unknown')
        return `an unknown place (${zone})`;
    return place.region === null ? zone : `${zone}, the grid of ${place.provider} ${place.region}`;
}

;// CONCATENATED MODULE: ./build/src/commands/recompute.js











/**
 * `carbon-audit recompute DIR`: computes the report again from what lies beside it, and says whether
 * it is the same to the byte.
 */
async function recompute(argv, io) {
    const { options, positionals } = parseOptions(argv, ['json']);
    const [directory, ...more] = positionals;
    if (directory === undefined || more.length > 0) {
        throw new BadInput('recompute takes one directory, for example `carbon-audit recompute out`');
    }
    const path = directoryOf((0,external_node_path_.resolve)(io.cwd, directory));
    const inputs = await readEvidence(path);
    const report = audit(inputs);
    const text = serialise(report);
    const json = options.get('json');
    if (json !== undefined)
        (0,external_node_fs_namespaceObject.writeFileSync)((0,external_node_path_.resolve)(io.cwd, json), text);
    const kept = readArtifactFile(path, ARTIFACT_FILES.report);
    const isSame = kept === text;
    const outcome = isSame
        ? `✔ ${ARTIFACT_FILES.report} is what its evidence gives, to the byte`
        : `✖ ${difference(kept, text, inputs.context.tool.version)}`;
    io.stderr(`carbon-audit: ${outcome}\n\n${renderTerminal(report)}`);
    return isSame ? EXIT.ok : EXIT.different;
}
/** People give the path of the report, as `run` prints it; its directory is meant. */
function directoryOf(path) {
    return (0,external_node_path_.basename)(path) === ARTIFACT_FILES.report ? (0,external_node_path_.dirname)(path) : path;
}
function difference(kept, text, madeBy) {
    if (kept === null)
        return `there is no ${ARTIFACT_FILES.report} to compare with`;
    const [a, b] = [kept.split('\n'), text.split('\n')];
    const index = a.findIndex((line, at) => line !== b[at]);
    const version = madeBy === TOOL.version ? '' : `; it was made by version ${madeBy}, this is ${TOOL.version}`;
    const [was, is] = apart((a[index] ?? '').trim(), (b[index] ?? '').trim());
    return `${ARTIFACT_FILES.report} is not what the evidence beside it gives: line ${index + 1} is kept as ${was}, computed as ${is}${version}`;
}
/** Two lines, cut so that what differs is seen. */
function apart(a, b) {
    const same = [...a].findIndex((character, at) => character !== [...b][at]);
    const from = Math.max(0, same - 20);
    return [JSON.stringify(a.slice(from, from + 80)), JSON.stringify(b.slice(from, from + 80))];
}

;// CONCATENATED MODULE: ./build/src/evidence/conclude.js








/** The report of an ended audit. Pure but for a look at the machine. */
function conclude(ended) {
    const { started, stopped, policies } = ended;
    const context = {
        schemaVersion: 1,
        tool: TOOL,
        auditId: started.auditId,
        subject: ended.subject,
        intervalMs: ended.intervalMs,
        layout: started.layout,
        unreadable: started.unreadable,
        start: started.start,
        end: stopped.end,
        recordingSha256: sha256(stopped.recordingText),
        machine: asCounted(readMachine(), started.layout),
        place: ended.place,
        policies: policies.map(({ source }) => source),
        command: ended.command,
        findings: [...stopped.findings, ...ended.findings],
    };
    const inputs = {
        context,
        contextText: serialise(context),
        recordingText: stopped.recordingText,
        intensity: ended.intensity,
        intensityText: serialise(ended.intensity),
        policies,
    };
    const report = audit(inputs);
    return { inputs, report, reportText: serialise(report) };
}
/**
 * Writes the report and all it was computed from, but for the recording, which is there already.
 *
 * @throws what the file system throws; the caller says it and goes on.
 */
function keepEvidence(directory, { inputs, reportText }) {
    writeArtifactFile(directory, ARTIFACT_FILES.context, inputs.contextText);
    writeArtifactFile(directory, ARTIFACT_FILES.intensity, inputs.intensityText);
    // A directory that is used again must not keep the policies of the audit before.
    for (const role of policy_policy/* POLICY_ROLES */.n)
        (0,external_node_fs_namespaceObject.rmSync)((0,external_node_path_.join)(directory, policyFileName(role)), { force: true });
    for (const { source, bytes } of inputs.policies) {
        if (source.file !== null && bytes !== null)
            writeArtifactFile(directory, source.file, bytes);
    }
    writeArtifactFile(directory, ARTIFACT_FILES.report, reportText);
}

;// CONCATENATED MODULE: ./build/src/evidence/directory.js







/** Where audits go that were given no place of their own. */
const OWN_DIRECTORY = '.carbon-audit';
/** What the names of temporary directories begin with; six characters nobody can guess follow. */
const TEMPORARY_PREFIX = 'carbon-audit-report-';
/**
 * The directory that a person asked for, or a new one below the working directory; with the recording
 * in it at once: what was measured is safe before anything that may fail.
 */
function openEvidence(options, recordingText) {
    const { cwd, out, startedWallMs } = options;
    const wanted = out === null ? (0,external_node_path_.join)(cwd, OWN_DIRECTORY, directory_nameOf(startedWallMs)) : (0,external_node_path_.resolve)(cwd, out);
    return firstWritable(recordingText, [
        () => {
            (0,external_node_fs_namespaceObject.mkdirSync)(wanted, { recursive: true });
            // Nobody wants the audits of a repository in its commits by accident.
            if (out === null)
                plain_file_writePlainFile((0,external_node_path_.join)(cwd, OWN_DIRECTORY, '.gitignore'), '*\n');
            return wanted;
        },
        () => (0,external_node_fs_namespaceObject.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_namespaceObject.tmpdir)(), TEMPORARY_PREFIX)),
    ]);
}
/**
 * A new directory below a folder that others can write to: nobody can have put anything into it, nor
 * led it elsewhere.
 */
function openFreshEvidence(base, recordingText) {
    return firstWritable(recordingText, [base, tmpdir()].map((folder) => () => mkdtempSync(join(folder, TEMPORARY_PREFIX))));
}
function firstWritable(recordingText, candidates) {
    const problems = [];
    for (const make of candidates) {
        try {
            const path = make();
            writeArtifactFile(path, ARTIFACT_FILES.recording, recordingText);
            return {
                path,
                findings: problems.map((why) => directory_unusable(`${why}; the report is in ${path}`)),
            };
        }
        catch (error) {
            problems.push(error.message);
        }
    }
    return { path: null, findings: [directory_unusable(`${problems.join('; ')}; the report is only printed`)] };
}
function directory_unusable(message) {
    return finding('report-directory-unusable', `The directory for the report cannot be written: ${message}.`);
}
/** Sorts by time, and two audits of one second do not meet. */
function directory_nameOf(wallMs) {
    const stamp = new Date(wallMs).toISOString().slice(0, 19).replaceAll(':', '-');
    return `${stamp}Z-${(0,external_node_crypto_namespaceObject.randomBytes)(3).toString('hex')}`;
}

;// CONCATENATED MODULE: ./build/src/sampling/directory.js

/** The files of an audit's private directory: all that the sampler and its starter say to each other. */
const SAMPLER_FILES = {
    /** From the starter: what to do. */
    config: 'config.json',
    /** From the sampler: the samples. */
    recording: 'recording.ndjson',
    /** From the sampler: it has come up, and its first sample stands in the recording. */
    ready: 'ready.json',
    /** From the starter: please end. */
    stop: 'stop',
    /** From the sampler: it has written its last line. */
    done: 'done.json',
    /** What Node itself had to say, if it crashed. */
    log: 'sampler.log',
    /** From the sampler's sibling to the sampler: who the machine is. */
    machine: 'machine.json',
};
function samplerFile(directory, file) {
    return (0,external_node_path_.join)(directory, SAMPLER_FILES[file]);
}
/** Where a file is written before it is renamed to what it is, so that nobody sees half of it. */
function directory_unfinished(path) {
    return `${path}.new`;
}
/** What makes the sampler's program the one that only asks who the machine is. */
const IDENTIFY_FLAG = '--identify';
/** Only this user reads what the audit writes. */
const directory_PRIVATE_FILE = 0o600;

;// CONCATENATED MODULE: ./build/src/lifecycle/remove.js



/** What the names of private directories begin with; six characters nobody can guess follow. */
const DIRECTORY_PREFIX = 'carbon-audit-';
/**
 * Removes the audit's private directory: its own files by their names and then the empty directory,
 * never anything else, whatever somebody has put there. Never throws.
 */
function removeAudit(started) {
    const { directory } = started;
    if (directory === null || !isOwn(directory))
        return;
    for (const name of remove_attempt(() => (0,external_node_fs_namespaceObject.readdirSync)(directory)) ?? []) {
        if (OWN_NAMES.has(name))
            remove_attempt(() => (0,external_node_fs_namespaceObject.unlinkSync)((0,external_node_path_.join)(directory, name)));
    }
    remove_attempt(() => (0,external_node_fs_namespaceObject.rmdirSync)(directory));
}
const OWN_NAMES = new Set(Object.values(SAMPLER_FILES).flatMap((name) => [name, directory_unfinished(name)]));
function isOwn(directory) {
    if (!(0,external_node_path_.basename)(directory).startsWith(DIRECTORY_PREFIX))
        return false;
    return remove_attempt(() => (0,external_node_fs_namespaceObject.lstatSync)(directory).isDirectory()) ?? false;
}
function remove_attempt(act) {
    try {
        return act();
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/probe/process.js

const process_STAT_BYTES = 1024;
/** State and start of a process by Linux' /proc; `null` if it has none there. */
function processStat(pid) {
    const text = readBeginning(`/proc/${pid}/stat`, process_STAT_BYTES);
    return text === null ? null : parseStat(text);
}
/** The program's name is in brackets and may hold anything: fields are counted from the last one. */
function parseStat(text) {
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state, startTicks] = [fields[0], Number(fields[19])];
    return state && Number.isSafeInteger(startTicks) ? { state, startTicks } : null;
}
const hasProc = () => processStat(process.pid) !== null;
/** Who the process is that has this number now; `null` if there is none. */
function identifyProcess(pid) {
    if (!Number.isSafeInteger(pid) || pid <= 0)
        return null;
    const identity = { pid, startTicks: processStat(pid)?.startTicks ?? null };
    return isRunning(identity) ? identity : null;
}
/**
 * Whether the process still runs. One that has ended and was not waited for (a zombie, as under a
 * container's first process) does not.
 */
function isRunning(identity) {
    const stat = processStat(identity.pid);
    if (stat !== null) {
        const same = identity.startTicks === null || identity.startTicks === stat.startTicks;
        return same && stat.state !== 'Z' && stat.state !== 'X';
    }
    if (identity.startTicks !== null && hasProc())
        return false;
    try {
        process.kill(identity.pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}

;// CONCATENATED MODULE: ./build/src/lifecycle/environment.js
/**
 * What the sampler inherits, and nothing else: where programs are (systeminformation starts some),
 * language and time zone, where temporary files go, what Windows cannot start a program without, and
 * the id by which the runner of GitHub Actions collects what a job has left running. No tokens, and
 * no NODE_OPTIONS, which would load the job's own code.
 */
const ALLOWED = new Set([
    'PATH',
    'LANG',
    'LANGUAGE',
    'TZ',
    'TMPDIR',
    'TEMP',
    'TMP',
    'SYSTEMROOT',
    'SYSTEMDRIVE',
    'WINDIR',
    'COMSPEC',
    'PATHEXT',
    'RUNNER_TRACKING_ID',
]);
function samplerEnvironment(env) {
    const allowed = {};
    for (const [name, value] of Object.entries(env)) {
        // Windows does not tell names apart by case: there it is `Path`.
        const upper = name.toUpperCase();
        if (value !== undefined && (ALLOWED.has(upper) || upper.startsWith('LC_'))) {
            allowed[name] = value;
        }
    }
    return allowed;
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./build/src/lifecycle/launch.js


/**
 * One sample a second never gets hot enough to be worth compiling; without its compilers Node takes
 * 4 MB less.
 */
const NODE_FLAGS = ['--jitless'];
/** Short audits end before they are worth asking who the machine is. */
const IDENTIFY_AFTER_S = 1;
/**
 * The shell becomes the sampler, and leaves behind a process that asks a second later who the machine
 * is. The sampler cannot start that one itself: loading what starts processes would cost it 3 MB for
 * good. `$0` is Node, `$1` the sampler's program, `$2` the private directory, `$$` the number of the
 * shell and so of the sampler; the outer brackets end at once, so that nobody need wait for the inner.
 */
const SCRIPT = `( (sleep ${IDENTIFY_AFTER_S}; exec "$0" "$1" ${IDENTIFY_FLAG} "$2" $$) & ); ` +
    `exec "$0" ${NODE_FLAGS.join(' ')} "$1" "$2"`;
/** Starts the sampler in a process group of its own; `pid` is undefined if it cannot be started. */
function launchSampler(node, samplerPath, directory, options) {
    if (process.platform !== 'win32') {
        const child = launch('/bin/sh', ['-c', SCRIPT, node, samplerPath, directory], options);
        if (child.pid !== undefined)
            return child;
    }
    const child = launch(node, [...NODE_FLAGS, samplerPath, directory], options);
    const identify = [samplerPath, IDENTIFY_FLAG, directory, child.pid, IDENTIFY_AFTER_S * 1000];
    // Not in the private directory: Windows cannot remove one that a process stands in.
    launch(node, identify.map(String), { ...options, cwd: undefined }).unref();
    return child;
}
function launch(program, args, options) {
    const child = (0,external_node_child_process_namespaceObject.spawn)(program, args, { ...options, detached: true, windowsHide: true });
    // Without a listener the error would end the caller; that there is no pid says enough.
    child.on('error', () => { });
    return child;
}

;// CONCATENATED MODULE: ./build/src/lifecycle/start.js














/** As long as a job may run on a runner of one's own: five days. */
const MAX_AGE_MS = 5 * 86_400_000;
/**
 * Reads the counters, starts the sampler and returns at once: whether it comes up is asked later, by
 * `stopAudit`. Never throws; what went wrong is a finding.
 */
function startAudit(options) {
    const counters = openCounters(options.counters);
    const { reading: start } = counters.read();
    counters.close();
    const { layout, unreadable } = counters;
    const audit = { auditId: (0,external_node_crypto_namespaceObject.randomUUID)(), layout, start, unreadable };
    return { ...audit, ...startSampler(options, audit) };
}
/** Tries the caller's directory, then the system's own. */
function startSampler(options, audit) {
    const bases = [...new Set([...(options.baseDir ? [options.baseDir] : []), (0,external_node_os_namespaceObject.tmpdir)()])];
    const failures = [];
    for (const base of bases) {
        let directory = null;
        try {
            directory = (0,external_node_fs_namespaceObject.mkdtempSync)((0,external_node_path_.join)(base, DIRECTORY_PREFIX));
            writeConfig(directory, options, audit);
        }
        catch (error) {
            failures.push(`${base}: ${errorCode(error)}`);
            removeAudit({ directory });
            continue;
        }
        return { directory, ...spawnSampler(directory, options) };
    }
    return { directory: null, sampler: null, findings: [notStarted(failures.join(', '))] };
}
/** The starter knows all of the header, so that it need not be read from a damaged recording. */
function headerOf(options, audit) {
    const { auditId, layout, start } = audit;
    return {
        kind: 'header',
        format: RECORDING_FORMAT,
        tool: `${TOOL.name} ${TOOL.version}`,
        node: process.version,
        platform: process.platform,
        arch: process.arch,
        auditId,
        intervalMs: options.intervalMs,
        wallMs: start.wallMs,
        monotonicMs: start.monotonicMs,
        cpu: start.cpu,
        layout,
    };
}
function writeConfig(directory, options, audit) {
    const { maxAgeMs = MAX_AGE_MS, runnerPid = process.pid } = options;
    const config = {
        header: headerOf(options, audit),
        maxAgeMs,
        runner: runnerPid === null ? null : identifyProcess(runnerPid),
        unreadable: audit.unreadable.map(({ id, code }) => `${id} (${code})`),
    };
    const path = samplerFile(directory, 'config');
    (0,external_node_fs_namespaceObject.writeFileSync)(path, JSON.stringify(config), { mode: directory_PRIVATE_FILE, flag: 'wx' });
}
function spawnSampler(directory, options) {
    let log = null;
    try {
        log = (0,external_node_fs_namespaceObject.openSync)(samplerFile(directory, 'log'), 'ax', directory_PRIVATE_FILE);
        const child = launchSampler(options.node ?? process.execPath, options.samplerPath, directory, {
            cwd: directory,
            // Nothing of the caller's: a runner waits for its pipes to close.
            stdio: ['ignore', log, log],
            env: samplerEnvironment(options.env),
        });
        child.unref();
        const sampler = identifyProcess(child.pid ?? 0);
        return sampler === null ? failed('no such program') : { sampler, findings: [] };
    }
    catch (error) {
        return failed(errorCode(error));
    }
    finally {
        if (log !== null)
            (0,external_node_fs_namespaceObject.closeSync)(log);
    }
}
function failed(why) {
    return { sampler: null, findings: [notStarted(why)] };
}
function notStarted(why) {
    return finding('sampler-not-started', `The sampler could not be started (${why}): the energy follows from the counters at start and ` +
        'end alone.');
}

;// CONCATENATED MODULE: ./build/src/recording/file.js

/** Two weeks at one sample a second; what is longer is cut here, and its reader says so. */
const file_MAX_BYTES = 256 * 1024 * 1024;
/** The text of a recording; `null` if there is none that can be read. Never throws. */
function readRecordingText(path, maxBytes = file_MAX_BYTES) {
    try {
        return readPlainFile(path, maxBytes).toString('utf8');
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/sampling/handover.js



/** Larger is none of ours. */
const handover_MAX_BYTES = 64 * 1024;
/** Writes a small file as one act: it is there whole or not at all. */
function writeWhole(path, value) {
    writePlainFile(unfinished(path), JSON.stringify(value), PRIVATE_FILE);
    renameSync(unfinished(path), path);
}
/** The object in a small file; `null` if it is not there or is none. */
function readFields(path) {
    try {
        const value = JSON.parse(readPlainFile(path, handover_MAX_BYTES).toString('utf8'));
        return typeof value === 'object' && value !== null ? value : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/lifecycle/greeting.js





/** Later than this, a sampler that has not greeted is a finding. */
const GREETING_DEADLINE_MS = 1_000;
/** Whether the sampler has come up and its first sample stands in the recording. */
function hasGreeted(started) {
    if (started.directory === null)
        return false;
    const greeting = readFields(samplerFile(started.directory, 'ready'));
    return greeting?.['auditId'] === started.auditId;
}
function noGreeting(afterMs) {
    return finding('sampler-no-greeting', `The sampler had not come up after ${(afterMs / 1000).toFixed(1)} s; until it does, only the ` +
        'counters at start and end are there.');
}
/** It was started, and ended before it came up. */
function crashed(started) {
    const why = lastWords(started.directory);
    return finding('sampler-not-started', `The sampler ended before it came up${why === null ? '' : ` (${why})`}: the energy follows ` +
        'from the counters at start and end alone.');
}
/** Node's own message in the sampler's log, without the stack around it. */
function lastWords(directory) {
    const log = directory === null ? null : readBeginning(samplerFile(directory, 'log'), 8_192);
    const message = /^\w*(Error|error)\b.*$/m.exec(log ?? '')?.[0];
    return message === undefined ? null : plainText(message);
}

;// CONCATENATED MODULE: ./build/src/lifecycle/signal.js


/**
 * Sends a signal to the sampler if the process with its number is still the sampler: by its start
 * time, or where the system does not tell that, by its command line, which names a directory that
 * nobody else can know. Never throws.
 */
function signalSampler(sampler, directory, signal) {
    try {
        if (!isRunning(sampler))
            return;
        if (sampler.startTicks === null && !isOurs(sampler.pid, directory))
            return;
        const whole = signal === 'SIGKILL' && process.platform !== 'win32';
        // The group's other member asks who the machine is; asked to end, the sampler ends it itself.
        process.kill(whole ? -sampler.pid : sampler.pid, signal);
    }
    catch {
        // Gone in the meantime.
    }
}
/** Asking who the machine is takes no longer; it ends by itself shortly after the sampler has. */
const SIBLING_MAX_AGE_MS = 15_000;
/**
 * Ends what a dead sampler may have left in its process group: for as long as it can be there, and
 * before the system could have given the group's number to anybody else. Never throws.
 */
function endSiblings(sampler, auditAgeMs) {
    if (process.platform === 'win32' || auditAgeMs > SIBLING_MAX_AGE_MS)
        return;
    try {
        process.kill(-sampler.pid, 'SIGKILL');
    }
    catch {
        // There is none.
    }
}
function isOurs(pid, directory) {
    // Windows keeps a number free for long, and has no cheap way of asking.
    if (process.platform === 'win32')
        return true;
    const command = (0,external_node_child_process_namespaceObject.execFileSync)('ps', ['-ww', '-o', 'command=', '-p', String(pid)], {
        encoding: 'utf8',
        timeout: 1000,
        stdio: ['ignore', 'pipe', 'ignore'],
    });
    return command.includes(directory);
}

;// CONCATENATED MODULE: ./build/src/lifecycle/wait.js
/** Between looks: short at first, as most waits are over in a few milliseconds. */
const FIRST_PAUSE_MS = 2;
const LONGEST_PAUSE_MS = 25;
/** Waits until the condition holds; whether it did before the deadline. */
async function waitUntil(condition, deadlineMs) {
    const endMs = performance.now() + deadlineMs;
    for (let pauseMs = FIRST_PAUSE_MS; !condition(); pauseMs = Math.min(pauseMs * 1.5, LONGEST_PAUSE_MS)) {
        if (performance.now() >= endMs)
            return false;
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    return true;
}

;// CONCATENATED MODULE: ./build/src/lifecycle/stop.js










/** For a sampler that has come up, to write its last line. */
const STOP_DEADLINE_MS = 2_000;
/** For the system to take a process away that was killed. */
const KILL_DEADLINE_MS = 1_000;
/**
 * Reads the counters, ends the sampler within bounded time, by force if need be, and reads what it
 * has recorded. Never throws, and does no harm if called twice.
 */
async function stopAudit(started, counterOptions = {}) {
    const counters = openCounters({ ...counterOptions, layout: started.layout });
    const { reading: end } = counters.read();
    counters.close();
    const ended = await endSampler(started, end);
    const { directory } = started;
    const path = directory === null ? null : samplerFile(directory, 'recording');
    const text = path === null ? null : readRecordingText(path);
    return {
        end,
        recordingText: text ?? '',
        recordingPath: text === null ? null : path,
        findings: [...started.findings, ...ended],
    };
}
async function endSampler(started, end) {
    const { directory, sampler } = started;
    if (directory === null || sampler === null)
        return [];
    const ageMs = end.monotonicMs - started.start.monotonicMs;
    const isGone = () => !isRunning(sampler);
    const gone = isGone();
    if (gone)
        endSiblings(sampler, ageMs);
    if (!hasGreeted(started)) {
        // It is still coming up and has nothing to say: no reason to wait for it.
        await kill(started, isGone);
        if (gone)
            return [crashed(started)];
        return ageMs > GREETING_DEADLINE_MS ? [noGreeting(ageMs)] : [];
    }
    if (gone)
        return endedEarly(started);
    ask(started);
    await waitUntil(() => isGone() || isDone(directory), STOP_DEADLINE_MS);
    const answered = isDone(directory);
    if (answered)
        await waitUntil(isGone, KILL_DEADLINE_MS);
    if (!isGone())
        await kill(started, isGone);
    if (!answered)
        return [killed('did not answer when it was asked to end, and was killed')];
    return endedEarly(started);
}
/** By a file, as Windows has no signal that a process could answer; elsewhere a signal is quicker. */
function ask(started) {
    const { directory, sampler } = started;
    if (directory === null || sampler === null)
        return;
    try {
        plain_file_writePlainFile(samplerFile(directory, 'stop'), '', directory_PRIVATE_FILE);
    }
    catch {
        // A full disk: the signal is left.
    }
    if (process.platform !== 'win32')
        signalSampler(sampler, directory, 'SIGTERM');
}
async function kill(started, isGone) {
    const { directory, sampler } = started;
    if (directory === null || sampler === null)
        return;
    signalSampler(sampler, directory, 'SIGKILL');
    await waitUntil(isGone, KILL_DEADLINE_MS);
}
function isDone(directory) {
    return readFields(samplerFile(directory, 'done')) !== null;
}
const EARLY_ENDS = {
    'maximum-age': 'had reached its maximum age',
    'runner-gone': 'found the process that started the audit gone',
    signal: 'was ended by a signal that was not ours',
};
function endedEarly({ directory }) {
    const done = directory === null ? null : readFields(samplerFile(directory, 'done'));
    if (done === null)
        return [killed('was killed while the audit ran')];
    const why = EARLY_ENDS[String(done['reason'])];
    if (why === undefined)
        return [];
    const message = `The sampler ${why} and ended early: the rest follows from the counters at the end.`;
    return [finding('sampler-ended-early', message)];
}
function killed(how) {
    return finding('sampler-killed', `The sampler ${how}: from then on the energy follows from the counters at the end alone.`);
}

;// CONCATENATED MODULE: ./build/src/lifecycle/lifecycle.js
/** Starting, stopping and clearing up: what the action and the command line share. */




// EXTERNAL MODULE: ./node_modules/cross-spawn/index.js
var cross_spawn = __nccwpck_require__(546);
;// CONCATENATED MODULE: ./build/src/commands/child.js


/** Signals that end a program and that it may want to answer; the others cannot be caught. */
const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2'];
/**
 * Runs a command with our own streams, untouched, and passes signals on to it. Ctrl-C reaches it from
 * the terminal already; a second one would make many programs give up their own clean end.
 */
function runCommand(argv, options) {
    const [file, ...args] = argv;
    return new Promise((resolve) => {
        const child = cross_spawn(file, args, { stdio: 'inherit', cwd: options.cwd, env: options.env });
        const passOn = (signal) => {
            if (signal === 'SIGINT' && options.terminal)
                return;
            child.kill(signal);
        };
        for (const signal of PASSED_ON)
            process.on(signal, passOn);
        const settle = (outcome) => {
            for (const signal of PASSED_ON)
                process.off(signal, passOn);
            // Once the command is gone, a late signal must not cost the report.
            for (const signal of PASSED_ON)
                process.on(signal, () => { });
            resolve(outcome);
        };
        child.on('error', (error) => {
            const reason = error.code === 'ENOENT' ? 'not-found' : 'not-executable';
            settle({ started: false, reason, message: child_describe(file, error) });
        });
        child.on('exit', (exitCode, signal) => settle({ started: true, end: { exitCode, signal } }));
    });
}
/** As shells have it: the code itself, or 128 and the signal's number. */
function exitCodeOf(end) {
    if (end.exitCode !== null)
        return end.exitCode;
    const number = end.signal === null ? 0 : external_node_os_namespaceObject.constants.signals[end.signal];
    return 128 + number;
}
function child_describe(file, error) {
    if (error.code === 'ENOENT')
        return `command not found: ${file}`;
    if (error.code === 'EACCES')
        return `command is not executable: ${file}`;
    return `command could not be started: ${file}: ${error.message}`;
}

;// CONCATENATED MODULE: ./build/src/interval.js



/** Finer costs more than it tells; coarser, and a killed sampler costs the course of the job. */
const LEAST_MS = 100;
const MOST_MS = 300_000;
const DEFAULT_INTERVAL_MS = 1_000;
/**
 * A sampling interval in whole milliseconds.
 *
 * @param what names the option or input in the message
 * @throws BadInput when it is no duration, or out of bounds
 */
function parseInterval(text, what) {
    const parsed = (0,units/* parseDuration */.E9)(text);
    if (!parsed.ok)
        throw new BadInput(`${what} cannot be ${(0,src_nearest/* quoted */.TL)(text)}: ${parsed.expected}`);
    const ms = Math.round(parsed.value * 1000);
    if (ms < LEAST_MS || ms > MOST_MS) {
        const bounds = `${(0,units/* formatDuration */.a3)(LEAST_MS / 1000)} to ${(0,units/* formatDuration */.a3)(MOST_MS / 1000)}`;
        throw new BadInput(`${what} ${(0,src_nearest/* quoted */.TL)(text)} is out of bounds: ${bounds}`);
    }
    return ms;
}

;// CONCATENATED MODULE: ./build/src/place/place.js
/** Where the runner stands, as far as it is known. */
const UNKNOWN_PLACE = {
    by: 'unknown',
    provider: null,
    region: null,
    display: null,
    regionKind: null,
    zone: null,
    otherZone: null,
    country: null,
    pue: null,
};

;// CONCATENATED MODULE: ./build/data/regions.json
const regions_namespaceObject = /*#__PURE__*/JSON.parse('{"$7":{"H":{"source":"the provider, as compiled by the Green Software Foundation (real-time-cloud)","url":"https://github.com/Green-Software-Foundation/real-time-cloud","licence":"published facts","logSd":0.04},"G":{"source":"Cloud Carbon Footprint, average over the provider\'s buildings","url":"https://github.com/cloud-carbon-footprint/cloud-carbon-footprint","licence":"Apache-2.0","logSd":0.0918}},"Ei":[{"provider":"aws","region":"af-south-1","display":"Cape Town","kind":"public","zone":"ZA","otherZone":null,"country":"ZA","pue":{"value":1.24,"year":2024,"source":"published"}},{"provider":"aws","region":"ap-east-1","display":"Hong Kong","kind":"public","zone":"HK","otherZone":null,"country":"HK","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"ap-east-2","display":"Asia Pacific (Taipei)","kind":"public","zone":"TW","otherZone":null,"country":"TW","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"ap-northeast-1","display":"Tokyo","kind":"public","zone":"JP-TK","otherZone":null,"country":"JP","pue":{"value":1.27,"year":2024,"source":"published"}},{"provider":"aws","region":"ap-northeast-2","display":"Seoul","kind":"public","zone":"KR","otherZone":null,"country":"KR","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"ap-northeast-3","display":"Osaka","kind":"public","zone":"JP-KN","otherZone":null,"country":"JP","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"ap-south-1","display":"Mumbai","kind":"public","zone":"IN-WE","otherZone":null,"country":"IN","pue":{"value":1.42,"year":2024,"source":"published"}},{"provider":"aws","region":"ap-south-2","display":"Hyderabad","kind":"public","zone":"IN-SO","otherZone":null,"country":"IN","pue":{"value":1.46,"year":2024,"source":"published"}},{"provider":"aws","region":"ap-southeast-1","display":"Singapore","kind":"public","zone":"SG","otherZone":null,"country":"SG","pue":{"value":1.32,"year":2024,"source":"published"}},{"provider":"aws","region":"ap-southeast-2","display":"Sydney","kind":"public","zone":"AU-NSW","otherZone":null,"country":"AU","pue":{"value":1.16,"year":2024,"source":"published"}},{"provider":"aws","region":"ap-southeast-3","display":"Jakarta","kind":"public","zone":"ID","otherZone":null,"country":"ID","pue":{"value":1.4,"year":2024,"source":"published"}},{"provider":"aws","region":"ap-southeast-4","display":"Melbourne","kind":"public","zone":"AU-VIC","otherZone":null,"country":"AU","pue":{"value":1.07,"year":2024,"source":"published"}},{"provider":"aws","region":"ap-southeast-5","display":"Malaysia","kind":"public","zone":"MY-WM","otherZone":null,"country":"MY","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"ap-southeast-6","display":"New Zealand","kind":"public","zone":"NZ","otherZone":null,"country":"NZ","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"ap-southeast-7","display":"Thailand","kind":"public","zone":"TH","otherZone":null,"country":"TH","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"ca-central-1","display":"Central","kind":"public","zone":"CA-QC","otherZone":null,"country":"CA","pue":{"value":1.19,"year":2024,"source":"published"}},{"provider":"aws","region":"ca-west-1","display":"Calgary","kind":"public","zone":"CA-AB","otherZone":null,"country":"CA","pue":{"value":1.17,"year":2024,"source":"published"}},{"provider":"aws","region":"cn-north-1","display":"China (Beijing)","kind":"china","zone":"CN","otherZone":null,"country":"CN","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"cn-northwest-1","display":"China (Ningxia)","kind":"china","zone":"CN","otherZone":null,"country":"CN","pue":{"value":1.25,"year":2024,"source":"published"}},{"provider":"aws","region":"eu-central-1","display":"Frankfurt","kind":"public","zone":"DE","otherZone":null,"country":"DE","pue":{"value":1.35,"year":2024,"source":"published"}},{"provider":"aws","region":"eu-central-2","display":"Zurich","kind":"public","zone":"CH","otherZone":null,"country":"CH","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"eu-north-1","display":"Stockholm","kind":"public","zone":"SE-SE3","otherZone":null,"country":"SE","pue":{"value":1.1,"year":2024,"source":"published"}},{"provider":"aws","region":"eu-south-1","display":"Milan","kind":"public","zone":"IT-NO","otherZone":null,"country":"IT","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"eu-south-2","display":"Spain","kind":"public","zone":"ES","otherZone":null,"country":"ES","pue":{"value":1.09,"year":2024,"source":"published"}},{"provider":"aws","region":"eu-west-1","display":"Ireland","kind":"public","zone":"IE","otherZone":null,"country":"IE","pue":{"value":1.11,"year":2024,"source":"published"}},{"provider":"aws","region":"eu-west-2","display":"London","kind":"public","zone":"GB","otherZone":null,"country":"GB","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"eu-west-3","display":"Paris","kind":"public","zone":"FR","otherZone":null,"country":"FR","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"il-central-1","display":"Tel Aviv","kind":"public","zone":"IL","otherZone":null,"country":"IL","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"me-central-1","display":"UAE","kind":"public","zone":"AE","otherZone":null,"country":"AE","pue":{"value":1.27,"year":2024,"source":"published"}},{"provider":"aws","region":"me-south-1","display":"Bahrain","kind":"public","zone":"BH","otherZone":null,"country":"BH","pue":{"value":1.33,"year":2024,"source":"published"}},{"provider":"aws","region":"mx-central-1","display":"Central","kind":"public","zone":"MX","otherZone":null,"country":"MX","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"sa-east-1","display":"São Paulo","kind":"public","zone":"BR-CS","otherZone":null,"country":"BR","pue":{"value":1.17,"year":2024,"source":"published"}},{"provider":"aws","region":"us-east-1","display":"N. Virginia","kind":"public","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.15,"year":2024,"source":"published"}},{"provider":"aws","region":"us-east-2","display":"Ohio","kind":"public","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.13,"year":2024,"source":"published"}},{"provider":"aws","region":"us-gov-east-1","display":"AWS GovCloud (US-East)","kind":"us-gov","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"us-gov-west-1","display":"AWS GovCloud (US-West)","kind":"us-gov","zone":"US-NW-PACW","otherZone":"US-NW-BPAT","country":"US","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"us-west-1","display":"N. California","kind":"public","zone":"US-CAL-CISO","otherZone":null,"country":"US","pue":{"value":1.18,"year":2024,"source":"published"}},{"provider":"aws","region":"us-west-2","display":"Oregon","kind":"public","zone":"US-NW-PACW","otherZone":"US-NW-BPAT","country":"US","pue":{"value":1.12,"year":2024,"source":"published"}},{"provider":"azure","region":"australiacentral","display":"Australia Central (Canberra)","kind":"public","zone":"AU-NSW","otherZone":null,"country":"AU","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"australiacentral2","display":"Australia Central 2 (Canberra)","kind":"public","zone":"AU-NSW","otherZone":null,"country":"AU","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"australiaeast","display":"Australia East (New South Wales)","kind":"public","zone":"AU-NSW","otherZone":null,"country":"AU","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"australiasoutheast","display":"Australia Southeast (Victoria)","kind":"public","zone":"AU-VIC","otherZone":null,"country":"AU","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"austriaeast","display":"Austria East (Vienna)","kind":"public","zone":"AT","otherZone":null,"country":"AT","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"belgiumcentral","display":"Belgium Central (Brussels)","kind":"public","zone":"BE","otherZone":null,"country":"BE","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"brazilsouth","display":"Brazil South (Sao Paulo State)","kind":"public","zone":"BR-CS","otherZone":null,"country":"BR","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"brazilsoutheast","display":"Brazil Southeast (Rio)","kind":"public","zone":"BR-CS","otherZone":null,"country":"BR","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"canadacentral","display":"Canada Central (Toronto)","kind":"public","zone":"CA-ON","otherZone":null,"country":"CA","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"canadaeast","display":"Canada East (Quebec)","kind":"public","zone":"CA-QC","otherZone":null,"country":"CA","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"centralindia","display":"Central India (Pune)","kind":"public","zone":"IN-WE","otherZone":null,"country":"IN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"centralus","display":"Central US (Iowa)","kind":"public","zone":"US-MIDW-MISO","otherZone":null,"country":"US","pue":{"value":1.16,"year":2023,"source":"published"}},{"provider":"azure","region":"centraluseuap","display":"Central US EUAP","kind":"stage","zone":"US-MIDW-MISO","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"chilecentral","display":"Chile Central (Santiago)","kind":"public","zone":"CL-SEN","otherZone":null,"country":"CL","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"chinaeast","display":"China East","kind":"china","zone":"CN","otherZone":null,"country":"CN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"chinaeast2","display":"China East 2","kind":"china","zone":"CN","otherZone":null,"country":"CN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"chinanorth","display":"China North","kind":"china","zone":"CN","otherZone":null,"country":"CN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"chinanorth2","display":"China North 2","kind":"china","zone":"CN","otherZone":null,"country":"CN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"chinanorth3","display":"China North 3","kind":"china","zone":"CN","otherZone":null,"country":"CN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"denmarkeast","display":"Denmark East (Copenhagen)","kind":"public","zone":"DK-DK2","otherZone":null,"country":"DK","pue":{"value":1.16,"year":2022,"source":"published"}},{"provider":"azure","region":"eastasia","display":"East Asia (Hong Kong)","kind":"public","zone":"HK","otherZone":null,"country":"HK","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"eastus","display":"East US (Virginia)","kind":"public","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.14,"year":2023,"source":"published"}},{"provider":"azure","region":"eastus2","display":"East US 2 (Virginia)","kind":"public","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.14,"year":2023,"source":"published"}},{"provider":"azure","region":"eastus2euap","display":"East US 2 EUAP","kind":"stage","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"eastusstg","display":"East US STG (Virginia)","kind":"stage","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"francecentral","display":"France Central (Paris)","kind":"public","zone":"FR","otherZone":null,"country":"FR","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"francesouth","display":"France South (Marseille)","kind":"public","zone":"FR","otherZone":null,"country":"FR","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"germanynorth","display":"Germany North (Berlin)","kind":"public","zone":"DE","otherZone":null,"country":"DE","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"germanywestcentral","display":"Germany West Central (Frankfurt)","kind":"public","zone":"DE","otherZone":null,"country":"DE","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"indonesiacentral","display":"Indonesia Central (Jakarta)","kind":"public","zone":"ID","otherZone":null,"country":"ID","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"israelcentral","display":"Israel Central (Israel)","kind":"public","zone":"IL","otherZone":null,"country":"IL","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"italynorth","display":"Italy North (Milan)","kind":"public","zone":"IT-NO","otherZone":null,"country":"IT","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"japaneast","display":"Japan East (Tokyo, Saitama)","kind":"public","zone":"JP-TK","otherZone":null,"country":"JP","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"japanwest","display":"Japan West (Osaka)","kind":"public","zone":"JP-KN","otherZone":null,"country":"JP","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"jioindiacentral","display":"Jio India Central (Nagpur)","kind":"public","zone":"IN-WE","otherZone":null,"country":"IN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"jioindiawest","display":"Jio India West (Jamnagar)","kind":"public","zone":"IN-WE","otherZone":null,"country":"IN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"koreacentral","display":"Korea Central (Seoul)","kind":"public","zone":"KR","otherZone":null,"country":"KR","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"koreasouth","display":"Korea South (Busan)","kind":"public","zone":"KR","otherZone":null,"country":"KR","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"malaysiawest","display":"Malaysia West (Kuala Lumpur)","kind":"public","zone":"MY-WM","otherZone":null,"country":"MY","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"mexicocentral","display":"Mexico Central (Querétaro State)","kind":"public","zone":"MX","otherZone":null,"country":"MX","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"newzealandnorth","display":"New Zealand North (Auckland)","kind":"public","zone":"NZ","otherZone":null,"country":"NZ","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"northcentralus","display":"North Central US (Illinois)","kind":"public","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.35,"year":2023,"source":"published"}},{"provider":"azure","region":"northeurope","display":"North Europe (Ireland)","kind":"public","zone":"IE","otherZone":null,"country":"IE","pue":{"value":1.19,"year":2023,"source":"published"}},{"provider":"azure","region":"norwayeast","display":"Norway East (Norway)","kind":"public","zone":"NO-NO1","otherZone":null,"country":"NO","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"norwaywest","display":"Norway West (Norway)","kind":"public","zone":"NO-NO2","otherZone":null,"country":"NO","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"polandcentral","display":"Poland Central (Warsaw)","kind":"public","zone":"PL","otherZone":null,"country":"PL","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"qatarcentral","display":"Qatar Central (Doha)","kind":"public","zone":"QA","otherZone":null,"country":"QA","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"southafricanorth","display":"South Africa North (Johannesburg)","kind":"public","zone":"ZA","otherZone":null,"country":"ZA","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"southafricawest","display":"South Africa West (Cape Town)","kind":"public","zone":"ZA","otherZone":null,"country":"ZA","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"southcentralus","display":"South Central US (Texas)","kind":"public","zone":"US-TEX-ERCO","otherZone":null,"country":"US","pue":{"value":1.28,"year":2023,"source":"published"}},{"provider":"azure","region":"southcentralusstg","display":"South Central US STG (Texas)","kind":"stage","zone":"US-TEX-ERCO","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"southeastasia","display":"Southeast Asia (Singapore)","kind":"public","zone":"SG","otherZone":null,"country":"SG","pue":{"value":1.34,"year":2023,"source":"published"}},{"provider":"azure","region":"southindia","display":"South India (Chennai)","kind":"public","zone":"IN-SO","otherZone":null,"country":"IN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"spaincentral","display":"Spain Central (Madrid)","kind":"public","zone":"ES","otherZone":null,"country":"ES","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"swedencentral","display":"Sweden Central (Gävle)","kind":"public","zone":"SE-SE3","otherZone":null,"country":"SE","pue":{"value":1.16,"year":2023,"source":"published"}},{"provider":"azure","region":"switzerlandnorth","display":"Switzerland North (Zurich)","kind":"public","zone":"CH","otherZone":null,"country":"CH","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"switzerlandwest","display":"Switzerland West (Geneva)","kind":"public","zone":"CH","otherZone":null,"country":"CH","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"uaecentral","display":"UAE Central (Abu Dhabi)","kind":"public","zone":"AE","otherZone":null,"country":"AE","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"uaenorth","display":"UAE North (Dubai)","kind":"public","zone":"AE","otherZone":null,"country":"AE","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"uksouth","display":"UK South (London)","kind":"public","zone":"GB","otherZone":null,"country":"GB","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"ukwest","display":"UK West (Cardiff)","kind":"public","zone":"GB","otherZone":null,"country":"GB","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"usdodcentral","display":"US DoD Central","kind":"us-gov","zone":"US-MIDW-MISO","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"usdodeast","display":"US DoD East","kind":"us-gov","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"usgovarizona","display":"US Gov Arizona","kind":"us-gov","zone":"US-SW-AZPS","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"usgovtexas","display":"US Gov Texas","kind":"us-gov","zone":"US-TEX-ERCO","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"usgovvirginia","display":"US Gov Virginia","kind":"us-gov","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"westcentralus","display":"West Central US (Wyoming)","kind":"public","zone":"US-NW-PACE","otherZone":null,"country":"US","pue":{"value":1.11,"year":2023,"source":"published"}},{"provider":"azure","region":"westeurope","display":"West Europe (Netherlands)","kind":"public","zone":"NL","otherZone":null,"country":"NL","pue":{"value":1.14,"year":2023,"source":"published"}},{"provider":"azure","region":"westindia","display":"West India (Mumbai)","kind":"public","zone":"IN-WE","otherZone":null,"country":"IN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"westus","display":"West US (California)","kind":"public","zone":"US-CAL-CISO","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"westus2","display":"West US 2 (Washington)","kind":"public","zone":"US-NW-BPAT","otherZone":null,"country":"US","pue":{"value":1.15,"year":2023,"source":"published"}},{"provider":"azure","region":"westus3","display":"West US 3 (Phoenix)","kind":"public","zone":"US-SW-AZPS","otherZone":null,"country":"US","pue":{"value":1.18,"year":2023,"source":"published"}},{"provider":"gcp","region":"africa-south1","display":"Johannesburg","kind":"public","zone":"ZA","otherZone":null,"country":"ZA","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"asia-east1","display":"Changhua Taiwan Data Center","kind":"public","zone":"TW","otherZone":null,"country":"TW","pue":{"value":1.12,"year":2024,"source":"published"}},{"provider":"gcp","region":"asia-east2","display":"Hong Kong","kind":"public","zone":"HK","otherZone":null,"country":"HK","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"asia-northeast1","display":"Inzai","kind":"public","zone":"JP-TK","otherZone":null,"country":"JP","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"asia-northeast2","display":"Osaka","kind":"public","zone":"JP-KN","otherZone":null,"country":"JP","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"asia-northeast3","display":"Seoul","kind":"public","zone":"KR","otherZone":null,"country":"KR","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"asia-south1","display":"Mumbai","kind":"public","zone":"IN-WE","otherZone":null,"country":"IN","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"asia-south2","display":"Delhi","kind":"public","zone":"IN-NO","otherZone":null,"country":"IN","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"asia-southeast1","display":"Jurong West Campus","kind":"public","zone":"SG","otherZone":null,"country":"SG","pue":{"value":1.16,"year":2024,"source":"published"}},{"provider":"gcp","region":"asia-southeast2","display":"Jakarta","kind":"public","zone":"ID","otherZone":null,"country":"ID","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"asia-southeast3","display":"Bangkok","kind":"public","zone":"TH","otherZone":null,"country":"TH","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"australia-southeast1","display":"Sydney","kind":"public","zone":"AU-NSW","otherZone":null,"country":"AU","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"australia-southeast2","display":"Melbourne","kind":"public","zone":"AU-VIC","otherZone":null,"country":"AU","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-central2","display":"Warsaw","kind":"public","zone":"PL","otherZone":null,"country":"PL","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-north1","display":"Hamina Finland Data Center","kind":"public","zone":"FI","otherZone":null,"country":"FI","pue":{"value":1.09,"year":2024,"source":"published"}},{"provider":"gcp","region":"europe-north2","display":"Stockholm","kind":"public","zone":"SE-SE3","otherZone":null,"country":"SE","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-southwest1","display":"Madrid","kind":"public","zone":"ES","otherZone":null,"country":"ES","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-west1","display":"St Ghislain","kind":"public","zone":"BE","otherZone":null,"country":"BE","pue":{"value":1.09,"year":2024,"source":"published"}},{"provider":"gcp","region":"europe-west10","display":"Berlin","kind":"public","zone":"DE","otherZone":null,"country":"DE","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-west12","display":"Turin","kind":"public","zone":"IT-NO","otherZone":null,"country":"IT","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-west2","display":"London","kind":"public","zone":"GB","otherZone":null,"country":"GB","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-west3","display":"Hanau Data Center","kind":"public","zone":"DE","otherZone":null,"country":"DE","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-west4","display":"Middenmeer","kind":"public","zone":"NL","otherZone":null,"country":"NL","pue":{"value":1.07,"year":2024,"source":"published"}},{"provider":"gcp","region":"europe-west6","display":"Zurich","kind":"public","zone":"CH","otherZone":null,"country":"CH","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-west8","display":"Milan","kind":"public","zone":"IT-NO","otherZone":null,"country":"IT","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-west9","display":"Paris","kind":"public","zone":"FR","otherZone":null,"country":"FR","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"me-central1","display":"Doha","kind":"public","zone":"QA","otherZone":null,"country":"QA","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"me-central2","display":"Dammam","kind":"public","zone":"SA","otherZone":null,"country":"SA","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"me-west1","display":"Tel Aviv","kind":"public","zone":"IL","otherZone":null,"country":"IL","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"northamerica-northeast1","display":"Montréal","kind":"public","zone":"CA-QC","otherZone":null,"country":"CA","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"northamerica-northeast2","display":"Toronto","kind":"public","zone":"CA-ON","otherZone":null,"country":"CA","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"northamerica-south1","display":"Querétaro","kind":"public","zone":"MX","otherZone":null,"country":"MX","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"southamerica-east1","display":"Osasco, São Paulo","kind":"public","zone":"BR-CS","otherZone":null,"country":"BR","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"southamerica-west1","display":"Quilicura","kind":"public","zone":"CL-SEN","otherZone":null,"country":"CL","pue":{"value":1.12,"year":2024,"source":"published"}},{"provider":"gcp","region":"us-central1","display":"Southlands Campus","kind":"public","zone":"US-CENT-SWPP","otherZone":"US-MIDW-MISO","country":"US","pue":{"value":1.1,"year":2024,"source":"published"}},{"provider":"gcp","region":"us-central2","display":"Oklahoma","kind":"public","zone":null,"otherZone":null,"country":"US","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"us-east1","display":"Berkeley County","kind":"public","zone":"US-CAR-SCEG","otherZone":"US-CAR-SC","country":"US","pue":{"value":1.1,"year":2024,"source":"published"}},{"provider":"gcp","region":"us-east2","display":"Georgia","kind":"public","zone":null,"otherZone":null,"country":"US","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"us-east4","display":"Ashburn, Northern Virginia","kind":"public","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.09,"year":2024,"source":"published"}},{"provider":"gcp","region":"us-east5","display":"Columbus","kind":"public","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.09,"year":2023,"source":"published"}},{"provider":"gcp","region":"us-south1","display":"Dallas","kind":"public","zone":"US-TEX-ERCO","otherZone":null,"country":"US","pue":{"value":1.12,"year":2024,"source":"published"}},{"provider":"gcp","region":"us-west1","display":"The Dalles","kind":"public","zone":"US-NW-PACW","otherZone":"US-NW-BPAT","country":"US","pue":{"value":1.07,"year":2024,"source":"published"}},{"provider":"gcp","region":"us-west2","display":"Los Angeles","kind":"public","zone":"US-CAL-CISO","otherZone":null,"country":"US","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"us-west3","display":"Salt Lake City","kind":"public","zone":"US-NW-PACE","otherZone":null,"country":"US","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"us-west4","display":"Las Vegas","kind":"public","zone":"US-NW-NEVP","otherZone":null,"country":"US","pue":{"value":1.08,"year":2024,"source":"published"}}]}');
;// CONCATENATED MODULE: ./build/src/place/regions.js




const PROVIDERS = {
    aws: 'aws',
    amazon: 'aws',
    azure: 'azure',
    microsoft: 'azure',
    gcp: 'gcp',
    google: 'gcp',
};
/** Every region of the three providers. */
const REGIONS = regions_namespaceObject.Ei.map((row) => ({
    ...row,
    provider: row.provider,
    kind: row.kind,
    pue: pueOf(row.pue),
}));
/**
 * The region of that name: the provider's own (`westeurope`), what people call it (`West Europe`),
 * either with the provider in front (`azure:westeurope`, `azure/West Europe`).
 *
 * @throws BadInput when there is none of that name, or more than one.
 */
function findRegion(given, option) {
    const [, prefix, name = given] = /^([^:/]*)[:/](.*)$/s.exec(given) ?? [];
    const among = prefix === undefined ? REGIONS : regionsOf(prefix, given, option);
    const found = matching(name, among);
    if (found.length > 1)
        throw ambiguous(given, option, found);
    if (found[0] === undefined)
        throw unknown(given, name, option, among);
    return found[0];
}
function matching(given, among) {
    const name = given.trim().toLowerCase();
    const exact = among.filter(({ region }) => region === name);
    if (exact.length > 0)
        return exact;
    const display = folded(given);
    if (display === '')
        return [];
    return among.filter((region) => displayNames(region).some((own) => folded(own) === display));
}
/** `West Europe (Netherlands)` is known as `West Europe` too. */
function displayNames({ display }) {
    return [display, display.replace(/ \([^)]*\)$/, '')];
}
function regionsOf(prefix, given, option) {
    const provider = Object.hasOwn(PROVIDERS, prefix.trim().toLowerCase())
        ? PROVIDERS[prefix.trim().toLowerCase()]
        : undefined;
    if (provider === undefined) {
        throw new BadInput(`${option}: ${(0,src_nearest/* quoted */.TL)(given)} starts with a provider that is not known. Expected aws, azure or gcp, as in azure:westeurope.`);
    }
    return REGIONS.filter((region) => region.provider === provider);
}
function ambiguous(given, option, found) {
    const names = found.map(({ provider, region }) => `${provider}:${region}`);
    return new BadInput(`${option}: ${(0,src_nearest/* quoted */.TL)(given)} is the name of ${found.length} regions: ${names.join(', ')}. Give one of these.`);
}
function unknown(given, name, option, among) {
    const known = among.flatMap((region) => [region.region, ...displayNames(region)]);
    const nearest = (0,src_nearest/* nearestNames */.LE)(name.trim(), known);
    const hint = nearest.length === 0
        ? 'Expected a region of AWS, Azure or Google Cloud, such as us-east-1, westeurope or gcp:us-central1.'
        : `Nearest names: ${nearest.join(', ')}.`;
    return new BadInput(`${option}: ${(0,src_nearest/* quoted */.TL)(given)} is not a known cloud region. ${hint}`);
}
function pueOf(row) {
    const { source, licence, logSd } = row.source === 'published' ? regions_namespaceObject.$7.H : regions_namespaceObject.$7.G;
    return { value: row.value, logSd, source, year: row.year, licence };
}

;// CONCATENATED MODULE: ./build/src/place/zones.js



/** Every zone of the yearly table, by its Electricity Maps key. */
const ZONES = grid_electricity_maps_namespaceObject.Qx.map(({ key, name, country }) => ({
    key,
    name,
    country,
}));
/**
 * The zone of that key, such as `SE-SE3`; case does not count.
 *
 * @throws BadInput when there is none.
 */
function findZone(given, option) {
    const key = given.trim().toUpperCase();
    const found = ZONES.find((zone) => zone.key === key);
    if (found !== undefined)
        return found;
    const nearest = (0,src_nearest/* nearestNames */.LE)(key, ZONES.map((zone) => zone.key));
    const hint = nearest.length === 0
        ? 'Expected an Electricity Maps zone key, such as SE-SE3, DE or US-MIDA-PJM.'
        : `Nearest names: ${nearest.join(', ')}.`;
    throw new BadInput(`${option}: ${(0,src_nearest/* quoted */.TL)(given)} is not a known grid zone. ${hint}`);
}
/** Whether one zone lies within the other, or is the same: `SE-SE3` within `SE`. */
function zones_isWithin(inner, outer) {
    return inner === outer || inner.startsWith(`${outer}-`);
}

;// CONCATENATED MODULE: ./build/src/place/resolve.js





/**
 * Finds the place that a person named. Of several names that agree the finest wins: a region, which
 * knows its buildings as well, then a zone, then a country. Nothing named is an unknown place.
 *
 * @param spell how an option is written where the person wrote it (`--region`), for messages
 * @throws BadInput when a name is not known, means more than one place, or two contradict each other
 */
function resolvePlace(request, spell = (option) => option) {
    const region = found(request.region, spell('region'), findRegion);
    const zone = found(request.zone, spell('zone'), findZone);
    const country = found(request.country, spell('country'), findCountry);
    requireAgreement(region, zone, country, spell);
    if (region !== null)
        return placeOfRegion(region, zone);
    if (zone !== null) {
        return { ...UNKNOWN_PLACE, by: 'zone', zone: zone.key, country: zone.country };
    }
    if (country !== null)
        return { ...UNKNOWN_PLACE, by: 'country', country: country.iso2 };
    return UNKNOWN_PLACE;
}
function found(given, option, find) {
    if (given === undefined)
        return null;
    if (given.trim() === '')
        throw new BadInput(`${option}: is empty. Name a place, or leave it out.`);
    return find(given, option);
}
function placeOfRegion(region, zone) {
    // Who names one of two zones that a region may lie in has settled which.
    const settled = zone !== null && (region.zone === null || zone.key === region.otherZone);
    return {
        by: 'region',
        provider: region.provider,
        region: region.region,
        display: region.display,
        regionKind: region.kind,
        zone: settled ? zone.key : region.zone,
        otherZone: settled || zone?.key === region.zone ? null : region.otherZone,
        country: region.country,
        pue: region.pue,
    };
}
function requireAgreement(region, zone, country, spell) {
    if (region !== null && zone !== null && !mayLieIn(region, zone)) {
        const where = region.zone === null ? `country ${region.country}` : `zone ${region.zone}`;
        throw contradiction(`${spell('region')} ${region.region} (${where})`, `${spell('zone')} ${zone.key}`);
    }
    const first = region !== null
        ? { text: `${spell('region')} ${region.region}`, country: region.country }
        : zone !== null
            ? { text: `${spell('zone')} ${zone.key}`, country: zone.country }
            : null;
    if (first === null || country === null || first.country === country.iso2)
        return;
    throw contradiction(`${first.text} (country ${first.country})`, `${spell('country')} ${country.iso2}`);
}
function mayLieIn(region, zone) {
    if (region.zone === null)
        return zone.country === region.country;
    return zones_isWithin(region.zone, zone.key) || zone.key === region.otherZone;
}
function contradiction(one, other) {
    return new BadInput(`${one} and ${other} contradict each other. Give the one that is right.`);
}

;// CONCATENATED MODULE: ./build/src/commands/run-options.js







const NAMES = ['policy', 'budget', 'region', 'zone', 'country', 'interval', 'out', 'json'];
/**
 * Reads the options of `run`; whatever is wrong with them is said before anything starts.
 *
 * @throws BadInput
 */
function parseRunOptions(argv, cwd) {
    const { options, positionals, rest } = parseOptions(argv, NAMES);
    const [stray] = positionals;
    if (stray !== undefined) {
        throw new BadInput(`unexpected ${JSON.stringify(stray)}: put \`--\` before the command, as in \`carbon-audit run -- ${stray}\``);
    }
    const [file, ...args] = rest ?? [];
    if (file === undefined || file === '') {
        throw new BadInput('no command to run, for example `carbon-audit run -- python train.py`');
    }
    const interval = options.get('interval');
    return {
        command: [file, ...args],
        policy: policyGiven(options, cwd),
        place: resolvePlace(placeRequest(options), (name) => `--${name}`),
        intervalMs: interval === undefined ? DEFAULT_INTERVAL_MS : parseInterval(interval, '--interval'),
        out: options.get('out') ?? null,
        json: options.get('json') ?? null,
    };
}
function policyGiven(options, cwd) {
    const name = options.get('policy');
    const budget = options.get('budget');
    if (name !== undefined && budget !== undefined) {
        throw new BadInput('give --policy or --budget, not both: a policy holds its own budgets');
    }
    const own = {
        role: 'deciding',
        commit: null,
        isProtected: false,
        enforcedAtLeast: null,
    };
    if (name !== undefined) {
        const source = { ...own, name, budget: null, file: policyFileName('deciding') };
        return { source, bytes: readPolicyFile((0,external_node_path_.resolve)(cwd, name)) };
    }
    if (budget === undefined)
        return null;
    return { source: { ...own, name: '--budget', budget, file: null }, bytes: null };
}
function placeRequest(options) {
    const [region, zone, country] = ['region', 'zone', 'country'].map((name) => options.get(name));
    return {
        ...(region === undefined ? {} : { region }),
        ...(zone === undefined ? {} : { zone }),
        ...(country === undefined ? {} : { country }),
    };
}

;// CONCATENATED MODULE: ./build/src/commands/run.js












/** `carbon-audit run`: measures a command from start to end, judges it and keeps the evidence. */
async function run(argv, io) {
    const options = parseRunOptions(argv, io.cwd);
    // Before anything starts, so that a mistake in the policy costs no run.
    const policies = await loadedPolicies(options.policy);
    const started = startAudit({
        samplerPath: io.samplerPath,
        intervalMs: options.intervalMs,
        env: io.env,
    });
    const outcome = await runCommand(options.command, io);
    const stopped = await stopAudit(started);
    if (!outcome.started) {
        removeAudit(started);
        io.stderr(`carbon-audit: ${outcome.message}\n`);
        return outcome.reason === 'not-found' ? EXIT.notFound : EXIT.notExecutable;
    }
    const report = tell({ options, policies, started, stopped, end: outcome.end }, io);
    const own = exitCodeOf(outcome.end);
    if (own !== 0)
        return own;
    return report.verdict === 'fail' ? EXIT.budgetBroken : EXIT.ok;
}
async function loadedPolicies(given) {
    if (given === null)
        return [];
    return [{ ...given, policy: await loadPolicy(given.source, given.bytes) }];
}
/** Keeps the recording, computes and keeps the report, then tells the person. */
function tell({ options, policies, started, stopped, end }, io) {
    const where = { cwd: io.cwd, out: options.out, startedWallMs: started.start.wallMs };
    const directory = openEvidence(where, stopped.recordingText);
    const grid = annualIntensity(options.place, new Date(started.start.wallMs).getUTCFullYear());
    const concluded = conclude({
        started,
        stopped,
        // Outside a workflow there is no path or name for a budget to match.
        subject: { kind: 'command', workflowPath: null, workflowName: null },
        intervalMs: options.intervalMs,
        place: options.place,
        intensity: grid.series,
        policies,
        command: end,
        findings: [...directory.findings, ...grid.findings],
    });
    const { path } = directory;
    const problems = [
        ...(path === null ? [] : tried('evidence', path, () => keepEvidence(path, concluded))),
        ...keptJson(options.json, io.cwd, concluded.reportText),
    ];
    // The recording lies in the report's directory now; where there is none, it stays where it was.
    if (path !== null)
        removeAudit(started);
    const kept = path === null
        ? `none could be written; the recording ${stopped.recordingPath === null ? 'is lost' : `stays in ${stopped.recordingPath}`}`
        : (0,external_node_path_.join)(path, ARTIFACT_FILES.report);
    io.stderr(`\n${renderTerminal(concluded.report)}  Report    ${kept}\n`);
    for (const problem of problems)
        io.stderr(`carbon-audit: ${problem}\n`);
    return concluded.report;
}
function keptJson(path, cwd, reportText) {
    if (path === null)
        return [];
    return tried('report', path, () => (0,external_node_fs_namespaceObject.writeFileSync)((0,external_node_path_.resolve)(cwd, path), reportText));
}
/** @returns what could not be written, for the person; the report is printed all the same. */
function tried(what, path, write) {
    try {
        write();
        return [];
    }
    catch (error) {
        return [`the ${what} could not be written to ${path}: ${error.message}`];
    }
}

;// CONCATENATED MODULE: ./build/src/commands/main.js









const COMMANDS = new Map([
    ['run', run],
    ['policy', policy],
    ['recompute', recompute],
    ['machine', machine],
]);
/** The command line from its arguments to its exit code. */
async function main(argv, io) {
    try {
        return await dispatch(argv, io);
    }
    catch (error) {
        if (!(error instanceof BadInput))
            throw error;
        io.stderr(`carbon-audit: ${error.message}\n`);
        return EXIT.badInput;
    }
}
async function dispatch(argv, io) {
    const [name, ...rest] = argv;
    const dashes = argv.indexOf('--');
    const own = dashes === -1 ? argv : argv.slice(0, dashes);
    if (own.includes('--help') || own.includes('-h') || name === 'help') {
        io.stdout(HELP);
        return EXIT.ok;
    }
    if (name === '--version') {
        io.stdout(`${TOOL.version}\n`);
        return EXIT.ok;
    }
    const command = COMMANDS.get(name ?? '');
    if (command === undefined)
        throw unknownCommand(name);
    return command(rest, io);
}
function unknownCommand(name) {
    if (name === undefined)
        return new BadInput('no command given; see `carbon-audit --help`');
    const [near] = (0,src_nearest/* nearestNames */.LE)(name, [...COMMANDS.keys()], 1);
    const hint = near === undefined ? 'see `carbon-audit --help`' : `did you mean \`${near}\`?`;
    return new BadInput(`unknown command ${JSON.stringify(name)}; ${hint}`);
}


/***/ }),

/***/ 6179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LM: () => (/* binding */ logSdOfRatio90),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   e0: () => (/* binding */ exact),
/* harmony export */   hs: () => (/* binding */ scale),
/* harmony export */   jA: () => (/* binding */ estimate),
/* harmony export */   lw: () => (/* binding */ multiply),
/* harmony export */   oP: () => (/* binding */ widen),
/* harmony export */   y1: () => (/* binding */ range)
/* harmony export */ });
/* unused harmony export logSd */
/**
 * Numbers that know how far they may be off.
 *
 * An estimate carries named error factors. Two estimates that share a factor (the same CPU row, the
 * same grid figure) are wrong in the same direction, so adding them adds that error fully; factors
 * with different ids are independent and add in quadrature. All errors are multiplicative: a factor
 * of `logSd` 0.1 means that the natural logarithm of the truth lies within 0.1 (one standard
 * deviation) of the logarithm of the value.
 */
/** Two-sided 90 % of a normal distribution: 1.6449 standard deviations to each side. */
const Z_90 = 1.6448536269514722;
/** A number known without error, such as a count or a time read from a clock. */
function exact(value) {
    return estimate(value, []);
}
/** @throws RangeError when the value is negative or not finite, or a factor's spread is. */
function estimate(value, factors) {
    requireAmount(value, 'an estimate');
    requireSpreads(factors);
    const joined = joinById(factors);
    requireSpreads(joined);
    return { value, factors: joined };
}
/** Multiplies by a number that is itself certain; relative errors stay as they are. */
function scale(a, by) {
    requireAmount(by, 'a scale');
    return estimate(a.value * by, a.factors);
}
/** The same value, further uncertain. */
function widen(a, ...factors) {
    return estimate(a.value, [...a.factors, ...factors]);
}
/** Product: a factor that both share counts twice, fully; others stay side by side. */
function multiply(a, b) {
    return estimate(a.value * b.value, [...a.factors, ...b.factors]);
}
/**
 * Sum: each factor's spread is weighted by the part of the sum that it touches. A zero touches no
 * part, so its factors are not the sum's: nothing is called declared for the sake of nothing.
 */
function add(...terms) {
    const value = terms.reduce((sum, term) => sum + term.value, 0);
    const weighted = terms
        .filter((term) => term.value > 0)
        .flatMap(({ value: part, factors }) => factors.map((factor) => ({ ...factor, logSd: factor.logSd * (part / value) })));
    return estimate(value, weighted);
}
/** One standard deviation of the logarithm, over the factors of the kinds asked for. */
function logSd(a, kinds) {
    return Math.hypot(...a.factors
        .filter((factor) => kinds === undefined || factor.kind === kinds)
        .map((f) => f.logSd));
}
/** The 90 % range; always finite, since it is written down as JSON. */
function range(a) {
    // Zero times an overflowing spread would be no number at all.
    if (a.value === 0)
        return { low: 0, high: 0 };
    const spread = Math.exp(Z_90 * logSd(a));
    return { low: a.value / spread, high: Math.min(a.value * spread, Number.MAX_VALUE) };
}
/** The spread of a factor whose 90 % range reaches from `value / ratio` to `value * ratio`. */
function logSdOfRatio90(ratio) {
    if (!(ratio >= 1) || !Number.isFinite(ratio)) {
        throw new RangeError(`a 90 % ratio must be 1 or more, not ${ratio}`);
    }
    return Math.log(ratio) / Z_90;
}
/** Equal ids become one factor: their spreads add fully; one declared part makes the whole declared. */
function joinById(factors) {
    const byId = new Map();
    for (const factor of factors) {
        const known = byId.get(factor.id);
        byId.set(factor.id, known === undefined ? factor : join(known, factor));
    }
    // One order whatever the order of sums, so that documents agree to the byte.
    return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
function join(a, b) {
    const kind = a.kind === 'declared' || b.kind === 'declared' ? 'declared' : 'calibrated';
    return { id: a.id, logSd: a.logSd + b.logSd, kind };
}
function requireSpreads(factors) {
    for (const { id, logSd: spread } of factors)
        requireAmount(spread, `the spread of factor ${id}`);
}
function requireAmount(value, what) {
    if (!Number.isFinite(value) || value < 0) {
        throw new RangeError(`${what} must be a finite number that is not negative, not ${value}`);
    }
}


/***/ }),

/***/ 7707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ nearestNames),
/* harmony export */   TL: () => (/* binding */ quoted)
/* harmony export */ });
/* unused harmony export editDistance */
/** What an error message needs to name what was given, and what was probably meant. */
/** Longer names are compared by their beginning only, so that hostile input costs nothing. */
const MOST_COMPARED = 64;
const MOST_SHOWN = 80;
/**
 * The known names nearest to a mistyped one, nearest first; none when nothing is near. A name is
 * near when at most a third of its characters differ (one of up to five); case does not count.
 */
function nearestNames(given, known, most = 3) {
    const wanted = comparable(given);
    const limit = Math.max(1, Math.floor(wanted.length / 3));
    return [...new Set(known)]
        .map((name) => ({ name, distance: editDistance(wanted, comparable(name)) }))
        .filter(({ distance }) => distance <= limit)
        .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
        .slice(0, most)
        .map(({ name }) => name);
}
/**
 * How many characters must be added, left out, replaced or swapped with their neighbour to make one
 * text of the other (Damerau-Levenshtein in its optimal string alignment form).
 */
function editDistance(a, b) {
    const [from, to] = [[...a], [...b]];
    // Three rows of the table suffice: this one, the one above, and the one above that for swaps.
    let beforeLast = [];
    let last = Array.from({ length: to.length + 1 }, (_, j) => j);
    for (let i = 1; i <= from.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= to.length; j += 1) {
            const same = from[i - 1] === to[j - 1];
            let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
            if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
                least = Math.min(least, at(beforeLast, j - 2) + 1);
            }
            row.push(least);
        }
        [beforeLast, last] = [last, row];
    }
    return at(last, to.length);
}
/**
 * What was given, in quotes, safe to print: control, invisible and direction-changing characters
 * become `\u{…}`, and more than 80 characters are cut.
 */
function quoted(given) {
    const characters = [...given];
    const shown = characters.slice(0, MOST_SHOWN).map(visible).join('');
    return `"${shown}${characters.length > MOST_SHOWN ? '…' : ''}"`;
}
function visible(character) {
    if (character === '"' || character === '\\')
        return `\\${character}`;
    if (!/[\p{C}\p{Zl}\p{Zp}]/u.test(character))
        return character;
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function comparable(name) {
    return name.slice(0, MOST_COMPARED).toLowerCase();
}
/** Rows are filled from the left, so that every cell asked for is there. */
function at(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 2792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   u: () => (/* binding */ MOST_BYTES)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6413);

/** Far above any policy people keep by hand, far below what costs a parser time. */
const MOST_BYTES = 64 * 1024;
/**
 * The text of a policy, without a byte order mark, and what makes it unfit to be read at all. The
 * text is there beside a flaw too, as far as it could be decoded, so that the place can be shown.
 */
function decode(source) {
    const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
    if (bytes.byteLength > MOST_BYTES) {
        const message = `a policy has at most ${MOST_BYTES} bytes, not ${bytes.byteLength}`;
        return { text: '', flaw: { offset: 0, message } };
    }
    // A text may hold halves of surrogate pairs, which its bytes would not: it is taken as it is.
    const decoded = typeof source === 'string' ? source : new TextDecoder('utf-8', LENIENT).decode(bytes);
    const text = decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded;
    const flaw = (typeof source === 'string' ? null : notUtf8(bytes, decoded)) ?? hidden(text);
    return { text, flaw };
}
const LENIENT = { fatal: false, ignoreBOM: true };
/** Where the bytes stop being those of the text that they were decoded to. */
function notUtf8(bytes, decoded) {
    const again = new TextEncoder().encode(decoded);
    const wrong = again.findIndex((byte, index) => byte !== bytes[index]);
    if (wrong < 0 && again.length === bytes.length)
        return null;
    // The replaced character begins within the last bytes that agree: its first byte may be the same.
    const sound = new TextDecoder('utf-8', LENIENT).decode(again.slice(0, wrong));
    const offset = sound.replace(/^\ufeff/u, '').replace(/\ufffd$/u, '').length;
    return { offset, message: 'this is not UTF-8: save the policy as UTF-8' };
}
function hidden(text) {
    const found = _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN_CHARACTER */ .Td.exec(text.replaceAll('\r\n', '  '));
    if (found === null)
        return null;
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return {
        offset: found.index,
        message: `an invisible or control character (U+${code}) has no place in a policy`,
    };
}


/***/ }),

/***/ 3902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ tightened),
/* harmony export */   IH: () => (/* binding */ milder),
/* harmony export */   Qn: () => (/* binding */ heldUnder)
/* harmony export */ });
const MILDEST_FIRST = ['observe', 'warn', 'enforce'];
/** The milder of the two: a budget is never enforced more strictly than its policy's ceiling. */
function milder(a, b) {
    return MILDEST_FIRST.indexOf(a) <= MILDEST_FIRST.indexOf(b) ? a : b;
}
/** The policy with every budget enforced at least so strictly; nothing becomes milder. */
function tightened(policy, atLeast) {
    if (atLeast === null)
        return policy;
    const raised = (given) => (milder(given, atLeast) === given ? atLeast : given);
    return {
        ...policy,
        enforcement: raised(policy.enforcement),
        budgets: policy.budgets.map((budget) => ({
            ...budget,
            enforcement: raised(budget.enforcement),
        })),
    };
}
/**
 * What counts of a judgement. Enforcement takes the edge off a limit that is broken or nearly so;
 * `inconclusive` it leaves alone, since that fails no job and must never look like a pass.
 */
function heldUnder(judged, enforcement) {
    if (enforcement === 'observe' && (judged === 'fail' || judged === 'warn'))
        return 'pass';
    if (enforcement === 'warn' && judged === 'fail')
        return 'warn';
    return judged;
}


/***/ }),

/***/ 6413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ policyErrors),
/* harmony export */   P: () => (/* binding */ withoutHidden),
/* harmony export */   Td: () => (/* binding */ HIDDEN_CHARACTER),
/* harmony export */   YH: () => (/* binding */ positionsIn)
/* harmony export */ });
/** As much of a line as fits beside its number. */
const EXCERPT_LENGTH = 100;
/**
 * What a file must not hold unseen: control characters (YAML forbids them too), line separators that
 * editors do not count as lines, marks that reorder or hide text, halves of surrogate pairs. The
 * joiners U+200C and U+200D stay: scripts and emoji need them.
 */
const HIDDEN_CHARACTER = /(?![\t\n])\p{Cc}|[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|\p{Cs}/u;
const HIDDEN_CHARACTERS = new RegExp(HIDDEN_CHARACTER, 'gu');
/** Tells line and column of offsets; the text's lines are counted once, however many are asked for. */
function positionsIn(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        let [low, high] = [0, starts.length];
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return { line: low + 1, column: [...text.slice(starts[low], offset)].length + 1 };
    };
}
/** Flaws as people need them, in the order of the file: with file, line, column and the line itself. */
function policyErrors(file, text, flaws) {
    const positionOf = positionsIn(text);
    return [...flaws]
        .sort((a, b) => a.offset - b.offset)
        .map((flaw) => policyError(file, text, flaw, positionOf(flaw.offset)));
}
function policyError(file, text, flaw, at) {
    const { line, column } = at;
    // `lastIndexOf` takes a negative offset for 0, where a line end would be one of this line.
    const lineStart = flaw.offset === 0 ? 0 : text.lastIndexOf('\n', flaw.offset - 1) + 1;
    const lineEnd = text.indexOf('\n', lineStart);
    const whole = text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd).replace(/\r$/u, '');
    const { excerpt, caretAt } = cut([...withoutHidden(whole)], column - 1);
    // Tabs stay tabs, so that the caret stands under its character however wide a tab is shown.
    const caret = `${excerpt.slice(0, caretAt).join('').replaceAll(/[^\t]/gu, ' ')}^`;
    const { message, hint } = flaw;
    const error = { file, line, column, message, excerpt: excerpt.join(''), caret };
    return hint === undefined ? error : { ...error, hint };
}
/** A window of a long line around the column. */
function cut(line, at) {
    const from = at < EXCERPT_LENGTH ? 0 : at - EXCERPT_LENGTH / 2;
    const to = from + EXCERPT_LENGTH;
    const head = from > 0 ? ['…'] : [];
    const tail = to < line.length ? ['…'] : [];
    return { excerpt: [...head, ...line.slice(from, to), ...tail], caretAt: at - from + head.length };
}
/** Text that can be printed: what is hidden is replaced, character by character. */
function withoutHidden(text) {
    return text.replace(HIDDEN_CHARACTERS, '\ufffd');
}


/***/ }),

/***/ 1860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ matches)
});

;// CONCATENATED MODULE: ./build/src/policy/glob.js
/**
 * Whether a glob fits a text as a whole. `*` stands for any characters but a slash, `**` for slashes
 * too, a leading or inner `**` with its slash also for no folder at all, `?` for one character but a
 * slash; all else is itself. A leading dot is nothing special. With `slashes: false` the text is no
 * path and a slash in it is a character like any other.
 *
 * Takes time in the product of both lengths and no more, whatever the glob: no backtracking.
 */
function globFits(glob, text, { slashes = true } = {}) {
    const characters = [...text];
    const parts = glob.match(PARTS) ?? [];
    // Up to the first part that is special there is but one way to fit.
    const special = parts.findIndex((part) => SPECIAL.test(part));
    const plain = special < 0 ? parts.length : special;
    if (parts.slice(0, plain).some((part, index) => part !== characters[index]))
        return false;
    // reach[j]: the parts so far fit the first j characters.
    let reach = [...characters, ''].map((_, j) => j === plain);
    for (const part of parts.slice(plain)) {
        const next = reach.map(() => false);
        let isReachedBefore = false;
        for (let j = plain; j <= characters.length; j += 1) {
            const character = characters[j - 1];
            const isSlash = slashes && character === '/';
            const [here, before, longer] = [
                reach[j] === true,
                reach[j - 1] === true,
                next[j - 1] === true,
            ];
            isReachedBefore ||= before;
            if (part === '**/')
                next[j] = here || (isReachedBefore && character === '/');
            else if (part === '**')
                next[j] = here || longer;
            else if (part === '*')
                next[j] = here || (longer && !isSlash);
            else if (part === '?')
                next[j] = before && !isSlash;
            else
                next[j] = before && part === character;
        }
        reach = next;
    }
    return reach[characters.length] === true;
}
const PARTS = /(?<=^|\/)\*\*\/|\*\*|[\s\S]/gu;
const SPECIAL = /^[*?]/u;

;// CONCATENATED MODULE: ./build/src/policy/match.js

/** Whether a budget is for this audit: it names no workflow, or one of its globs fits. */
function matches({ workflows }, subject) {
    return workflows.length === 0 || workflows.some((glob) => workflowFits(glob, subject));
}
/**
 * A glob with a slash is about the workflow's path; one without is about the file's name, wherever
 * it lies, or the name that people gave the workflow. What is no workflow is any workflow's equal
 * for `*` and `**`, and none's for the rest.
 */
function workflowFits(glob, { workflowPath, workflowName }) {
    if (glob === '*' || glob === '**')
        return true;
    if (glob.includes('/'))
        return workflowPath !== null && globFits(glob, workflowPath);
    const fileName = workflowPath?.slice(workflowPath.lastIndexOf('/') + 1) ?? null;
    return ((fileName !== null && globFits(glob, fileName)) ||
        (workflowName !== null && globFits(glob, workflowName, { slashes: false })));
}


/***/ }),

/***/ 728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ DEFAULT_MAX_RANGE),
/* harmony export */   n: () => (/* binding */ POLICY_ROLES)
/* harmony export */ });
/** The typed policy: what a policy file becomes once it has been read, checked and understood. */
/**
 * 200 %: a value that may be three times what it says is no ground for a decision. Where no policy
 * says so, that is held only against a range that reaches over the limit: one that even its high end
 * keeps is kept.
 */
const DEFAULT_MAX_RANGE = 2;
/**
 * Whose word a policy is. `deciding`: it decides. `floor`: the default branch's, which binds beside the
 * deciding one. `proposed`: what a pull request would make of it, judged for information only.
 */
const POLICY_ROLES = ['deciding', 'floor', 'proposed'];


/***/ }),

/***/ 307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES),
  F: () => (/* binding */ definitionOf)
});

// EXTERNAL MODULE: ./build/src/estimate.js
var src_estimate = __nccwpck_require__(6179);
// EXTERNAL MODULE: ./build/data/assumptions.json
var assumptions = __nccwpck_require__(8940);
;// CONCATENATED MODULE: ./build/src/history/robust.js
/** Statistics that a few wild values cannot carry away. */
/** Makes the median absolute deviation of normal values their standard deviation: 1 / Φ⁻¹(3/4). */
const MAD_TO_SD = 1.4826;
/**
 * The standard error of a median over that of a mean, for normal values: √(π / 2). For a few values
 * it is nearer to 1, so it errs on the wide side.
 */
const MEDIAN_ERROR = Math.sqrt(Math.PI / 2);
/** The median; NaN of nothing. */
function median(values) {
    const sorted = Float64Array.from(values).sort();
    const half = sorted.length / 2;
    const [a = Number.NaN, b = Number.NaN] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
    return a + (b - a) / 2;
}
/** The median absolute deviation about `middle`, as a standard deviation. */
function scaledMad(values, middle) {
    return MAD_TO_SD * median(values.map((value) => Math.abs(value - middle)));
}
/** The standard error of the median of `count` values that spread by `sd`. */
function medianError(sd, count) {
    return (MEDIAN_ERROR * sd) / Math.sqrt(count);
}

;// CONCATENATED MODULE: ./build/src/history/cpu-pool.js


/** A median of fewer may be an outlier itself. */
const LEAST_OF_FAMILY = 3;
const { cpuRatio, cpuRatioUnknown, runNoise } = assumptions/* errors */.sO;
const SAME = { value: 1, logSd: 0 };
/** @param samples of every family, as far back as a ratio may rest on */
function poolFor(own, samples) {
    const families = new Map();
    for (const { cpu, energyJ } of samples) {
        if (energyJ.value <= 0)
            continue;
        const known = families.get(nameOf(cpu));
        if (known === undefined)
            families.set(nameOf(cpu), { cpu, logs: [Math.log(energyJ.value)] });
        else
            known.logs.push(Math.log(energyJ.value));
    }
    const noiseLogSd = noiseOf([...families.values()]);
    const ours = families.get(nameOf(own))?.logs ?? [];
    const ratios = new Map([...families.values()].map(({ cpu, logs }) => [
        nameOf(cpu),
        ratioBetween({ cpu: own, logs: ours }, { cpu, logs }, noiseLogSd),
    ]));
    return {
        noiseLogSd,
        ratioFrom: (cpu) => ratios.get(nameOf(cpu)) ?? ratioBetween({ cpu: own, logs: ours }, { cpu, logs: [] }, 0),
    };
}
function nameOf(cpu) {
    return cpu?.name ?? '';
}
/** What is left of the spread when each family's own median is taken off. */
function noiseOf(families) {
    const left = families
        .filter(({ logs }) => logs.length >= LEAST_OF_FAMILY)
        .flatMap(({ logs }) => {
        const middle = median(logs);
        return logs.map((log) => log - middle);
    });
    return left.length === 0 ? runNoise.logSd : scaledMad(left, 0);
}
function ratioBetween(own, other, noiseLogSd) {
    if (nameOf(own.cpu) === nameOf(other.cpu))
        return SAME;
    const model = modelRatio(own.cpu, other.cpu);
    if (Math.min(own.logs.length, other.logs.length) < LEAST_OF_FAMILY)
        return model;
    const measuredSd = Math.max(LEAST_SPREAD, Math.hypot(medianError(noiseLogSd, own.logs.length), medianError(noiseLogSd, other.logs.length)));
    const [ofModel, ofMeasured] = [model.logSd ** -2, measuredSd ** -2];
    const log = (Math.log(model.value) * ofModel + (median(own.logs) - median(other.logs)) * ofMeasured) /
        (ofModel + ofMeasured);
    return { value: Math.exp(log), logSd: (ofModel + ofMeasured) ** -0.5 };
}
/** Runs without any noise would make a ratio sure beyond what their energies are written to. */
const LEAST_SPREAD = 1e-4;
/** Watts at half load compare what families draw, not how fast they are: hence the declared spread. */
function modelRatio(own, other) {
    const [ours, theirs] = [own?.halfLoadW ?? null, other?.halfLoadW ?? null];
    if (ours === null || theirs === null)
        return { value: 1, logSd: cpuRatioUnknown.logSd };
    return { value: ours / theirs, logSd: cpuRatio.logSd };
}

;// CONCATENATED MODULE: ./build/src/history/period.js
/** Calendar periods in UTC, and what one is going to cost. */
const PERIODS = (/* unused pure expression or super */ null && (['day', 'week', 'month', 'quarter']));
const period_DAY_MS = 86_400_000;
/** Whether a week, a month or a quarter: the same days of the week are in it four times. */
const TRAILING_DAYS = 28;
/** A shorter course says little of a week, whose days differ. */
const LEAST_COURSE_DAYS = 7;
/** The period in which a moment lies: from its first millisecond to the next one's first. */
function periodAround(period, atMs) {
    const date = new Date(atMs);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    const dayMs = Date.UTC(year, month, date.getUTCDate());
    switch (period) {
        case 'day':
            return { fromMs: dayMs, toMs: dayMs + period_DAY_MS };
        case 'week': {
            const mondayMs = dayMs - ((date.getUTCDay() + 6) % 7) * period_DAY_MS;
            return { fromMs: mondayMs, toMs: mondayMs + 7 * period_DAY_MS };
        }
        case 'month':
            return { fromMs: Date.UTC(year, month), toMs: Date.UTC(year, month + 1) };
        case 'quarter': {
            const first = month - (month % 3);
            return { fromMs: Date.UTC(year, first), toMs: Date.UTC(year, first + 3) };
        }
    }
}
/**
 * What a period will have come to at its end: what was spent so far, and for the rest of it the rate
 * of the last 28 days, which hold every day of the week four times, or of as much of them as there is
 * a history of. `null`: that is less than a week.
 *
 * @param trailing what the last 28 days have used, this period's days among them
 */
function forecast(period, nowMs, spent, trailing, firstMs) {
    const courseMs = Math.min(nowMs - firstMs, TRAILING_DAYS * period_DAY_MS);
    if (!(courseMs >= LEAST_COURSE_DAYS * period_DAY_MS))
        return null;
    const restMs = periodAround(period, nowMs).toMs - nowMs;
    return spent + (trailing / courseMs) * restMs;
}

;// CONCATENATED MODULE: ./build/src/history/baseline.js



/**
 * The baseline of an audit. Where its own family of CPUs has samples enough, those alone; else the
 * samples of all families behind the label, brought to its own.
 *
 * @param enough so many of its own family need no others beside them
 */
function baselineOf(history, self, energyJ, terms, enough) {
    const recent = history.series.filter(({ atMs }) => atMs >= history.nowMs - terms.maxAgeMs);
    const family = recent.filter(({ cpu }) => cpu?.name === self.cpu?.name);
    const chosen = (family.length >= enough ? family : recent).slice(0, terms.window);
    const pool = poolFor(self.cpu, recent);
    const samples = chosen.map(({ atMs, energyJ: { value }, cpu }) => ({
        atMs,
        energyJ: value * pool.ratioFrom(cpu).value,
    }));
    const energies = samples.map((sample) => sample.energyJ);
    const medianJ = samples.length === 0 ? 0 : median(energies);
    const ratioLogSd = mean(chosen.map(({ cpu }) => pool.ratioFrom(cpu).logSd));
    return {
        medianJ,
        scaledMadJ: samples.length === 0 ? 0 : scaledMad(energies, medianJ),
        samples,
        days: new Set(samples.map(({ atMs }) => Math.floor(atMs / period_DAY_MS))).size,
        unshared: [
            ...unsharedFactors(energyJ, family.length > 0 ? family : chosen, family.length === 0),
            ...(ratioLogSd > 0
                ? [{ id: 'cpu-ratio', logSd: ratioLogSd, kind: 'declared' }]
                : []),
        ],
    };
}
/**
 * The errors that an audit does not share with its samples: by the same figure both are wrong alike,
 * and their ratio is not. An error that only some samples have, or that weighs more in the one than
 * in the others, is shared in part.
 *
 * @param otherCpus the samples are of other CPUs: errors of the same kind on both sides (the part of
 * their ids before the colon) are those CPUs' own, whose ratio has its own range
 */
function unsharedFactors({ factors }, samples, otherCpus) {
    if (samples.length === 0)
        return [...factors];
    const theirs = new Map();
    for (const sample of samples) {
        for (const { id, logSd, kind } of sample.energyJ.factors) {
            const sum = (theirs.get(id)?.logSd ?? 0) + logSd / samples.length;
            theirs.set(id, { id, logSd: sum, kind });
        }
    }
    const ours = new Map(factors.map((factor) => [factor.id, factor]));
    const isCounterpart = (id, there) => otherCpus &&
        id.includes(':') &&
        [...there.keys()].some((other) => kindOf(other) === kindOf(id));
    return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((id) => {
        const [our, their] = [ours.get(id), theirs.get(id)];
        if (our === undefined && isCounterpart(id, ours))
            return [];
        if (their === undefined && isCounterpart(id, theirs))
            return [];
        const logSd = Math.abs((our?.logSd ?? 0) - (their?.logSd ?? 0));
        // Less than a hundredth of a percent is how the figures were rounded.
        return logSd < 1e-4 ? [] : [{ id, logSd, kind: (our ?? their)?.kind ?? 'declared' }];
    });
}
function kindOf(id) {
    return id.slice(0, id.indexOf(':'));
}
function mean(values) {
    return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

;// CONCATENATED MODULE: ./build/src/history/comparable.js

/** Events behind which stands what was merged; anything else may run what nobody has reviewed. */
const TRUSTED_EVENTS = (/* unused pure expression or super */ null && (['push', 'schedule']));
/** Abuse A12: whoever starts more runs than these a day gets no more of a say. */
const MOST_A_DAY_AND_GROUP = 5;
const MOST_A_DAY = 10;
/**
 * Whether points of this kind may be a sample for the audit: the same work on the same class of
 * runner, by the same method. The CPU may differ: see cpu-pool.ts.
 */
function isComparable(self, like) {
    return (self.methodMajor === like.methodMajor &&
        self.subject.workflowPath === like.subject.workflowPath &&
        plainJob(self.subject.job) === plainJob(like.subject.job) &&
        self.runner.label === like.runner.label &&
        self.runner.os === like.runner.os &&
        self.runner.arch === like.runner.arch &&
        self.runner.vcpus === like.runner.vcpus &&
        self.runner.gpu === like.runner.gpu);
}
/** Whether a point may be a sample at all: verified, of the default branch, successful (abuse A4). */
function isSample(point) {
    return (point.isVerified &&
        point.outcome === 'success' &&
        point.subject.isDefaultBranch === true &&
        TRUSTED_EVENTS.includes(point.subject.event));
}
/** A job without the values of its matrix: `test (ubuntu, 3.12)` is `test`. */
function plainJob(job) {
    return job?.replace(/ \([^()]*\)$/u, '') ?? null;
}
/**
 * One sample a run, and no more a day than anyone needs, the newest first. Of a run tried again the
 * first attempt that succeeded counts: nobody tries again until the number suits (abuse A26).
 */
function thinned(points) {
    const firstAttempts = new Map();
    for (const point of points) {
        const run = point.runId ?? `audit ${point.auditId}`;
        const known = firstAttempts.get(run);
        // A matrix runs one job several times: each leg is a sample of its own.
        if (known === undefined || point.attempt < known.attempt)
            firstAttempts.set(run, point);
    }
    const aDay = new Map();
    return points
        .filter((point) => {
        const first = firstAttempts.get(point.runId ?? `audit ${point.auditId}`);
        return first === undefined || first.attempt === point.attempt;
    })
        .filter((point) => {
        const day = String(Math.floor(point.atMs / DAY_MS));
        return (take(aDay, `${day} ${point.actorGroup ?? ''}`, MOST_A_DAY_AND_GROUP) &&
            take(aDay, day, MOST_A_DAY));
    })
        .sort(byNewest);
}
function take(counts, key, most) {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= most;
}
/** The newest first; of one moment in the order of their ids, so that no order of files matters. */
function byNewest(a, b) {
    return b.atMs - a.atMs || (a.auditId < b.auditId ? -1 : a.auditId > b.auditId ? 1 : 0);
}

;// CONCATENATED MODULE: ./build/src/history/course.js






/** Around its day, and not further away, lie the samples of a reference. */
const REFERENCE_REACH_MS = 30 * period_DAY_MS;
const REFERENCE_SAMPLES = 20;
/** The audit and the newest before it: enough to tell a course from noise, few enough to be now. */
const RECENT_BEFORE = 9;
const RECENT_REACH_MS = 30 * period_DAY_MS;
function courseOf(history, self) {
    return { pool: poolFor(self.cpu, history.series), samples: history.series };
}
/**
 * The reference for a day: the one that was frozen, else the median of the samples nearest to it.
 * `null`: there is neither.
 *
 * @param least fewer samples make no reference
 */
function referenceAt({ pool, samples }, frozen, self, fromMs, least) {
    const kept = frozen.find((one) => one.fromMs === fromMs &&
        one.workflowPath === self.subject.workflowPath &&
        plainJob(one.job) === plainJob(self.subject.job));
    if (kept !== undefined) {
        const ratio = pool.ratioFrom(kept.cpu);
        const noise = medianError(pool.noiseLogSd, Math.max(1, kept.samples));
        return {
            energyJ: kept.energyJ.value * ratio.value,
            logSd: Math.hypot(ratio.logSd, noise),
            samples: kept.samples,
        };
    }
    const distance = ({ atMs }) => Math.abs(atMs - fromMs);
    const around = samples
        .filter((sample) => distance(sample) <= REFERENCE_REACH_MS)
        .sort((a, b) => distance(a) - distance(b) || a.atMs - b.atMs || (a.auditId < b.auditId ? -1 : 1))
        .slice(0, REFERENCE_SAMPLES);
    if (around.length < least)
        return null;
    return {
        energyJ: median(around.map((sample) => onOwnCpu(pool, sample))),
        logSd: Math.hypot(medianError(pool.noiseLogSd, around.length), meanRatioLogSd(pool, around)),
        samples: around.length,
    };
}
/**
 * Where the series stands now: the median of the audit and the newest samples before it. What is only
 * proposed is no part of the series and stands for itself, with the noise of one run.
 */
function standing({ pool, samples }, energyJ, isProposal, nowMs) {
    const recent = isProposal
        ? []
        : samples.filter(({ atMs }) => atMs >= nowMs - RECENT_REACH_MS).slice(0, RECENT_BEFORE);
    const energies = [energyJ.value, ...recent.map((sample) => onOwnCpu(pool, sample))];
    const noise = energies.length === 1 ? pool.noiseLogSd : medianError(pool.noiseLogSd, energies.length);
    const factors = [
        { id: 'run-to-run', logSd: noise, kind: 'calibrated' },
        { id: 'cpu-ratio', logSd: meanRatioLogSd(pool, recent), kind: 'declared' },
    ];
    return { energyJ: (0,src_estimate/* estimate */.jA)(median(energies), factors), samples: recent.length };
}
/** What separates an audit from the samples of its course: see `unsharedFactors`. */
function unsharedWith({ samples }, energyJ, self) {
    const family = samples.filter(({ cpu }) => cpu?.name === self.cpu?.name);
    return unsharedFactors(energyJ, family.length > 0 ? family : samples, family.length === 0);
}
function onOwnCpu(pool, { energyJ, cpu }) {
    return energyJ.value * pool.ratioFrom(cpu).value;
}
function meanRatioLogSd(pool, samples) {
    if (samples.length === 0)
        return 0;
    return samples.reduce((sum, { cpu }) => sum + pool.ratioFrom(cpu).logSd, 0) / samples.length;
}

;// CONCATENATED MODULE: ./build/src/history/history.js
/** More than this share of points that could not be taken, and the rest vouch for nothing. */
const MOST_DROPPED = 0.2;
/** Whether so many points were refused that what is left may be somebody's choice (abuse A9). */
function isTornApart({ offered, dropped }) {
    return dropped > MOST_DROPPED * offered;
}
/** Why nothing is decided then, for people. */
function tornApart({ offered, dropped }) {
    return `${dropped} of ${offered} past audits are unreadable or out of bounds, which is too many`;
}

// EXTERNAL MODULE: ./build/src/units.js + 2 modules
var units = __nccwpck_require__(4879);
;// CONCATENATED MODULE: ./build/src/policy/day.js
const MS_PER_DAY = 86_400_000;
/** The day of UTC that a moment falls in. */
function dayOf(wallMs) {
    return new Date(wallMs).toISOString().slice(0, 10);
}
/** The day so many days later, or earlier. */
function daysAfter(day, days) {
    return dayOf(Date.parse(day) + days * MS_PER_DAY);
}
/** Whole days from one day to another; negative where the other is earlier. */
function daysBetween(from, to) {
    return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}
/** A day that is on the calendar: 2027-02-29 is not. */
function parseDay(text) {
    const expected = 'give a day as year, month and day, for example `2026-12-01`';
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return { ok: false, expected };
    const at = Date.parse(text);
    if (Number.isNaN(at) || dayOf(at) !== text) {
        return { ok: false, expected: 'there is no such day on the calendar' };
    }
    return { ok: true, value: text };
}

// EXTERNAL MODULE: ./build/src/policy/policy.js
var policy = __nccwpck_require__(728);
;// CONCATENATED MODULE: ./build/src/policy/sentence.js


/** More digits than these tell nothing apart that a person would. */
const MOST_DIGITS = 6;
/** What a limit and a number came to, as one sentence with the numbers that decided it. */
function limitSentence(held, terms) {
    const { value, low, high, limitText } = held;
    const who = `\`${terms.id}\``;
    if (value === null || low === null || high === null) {
        return `${who}: nothing was measured, so the limit of ${limitText} could not be judged.`;
    }
    const digits = digitsToTell(held, value, [low, high]);
    const one = formatterFor(held);
    const measured = `${who}: ${(0,units/* formatRange */.Lu)(value, low, high, one, { digits })}`;
    const from = held.failsFrom === null ? '' : `; it breaks from ${one(held.failsFrom, { digits })}`;
    switch (held.judged) {
        case 'fail':
            return `${measured} is over the limit of ${limitText}${low < high ? AT_END[terms.decideOn] : ''}.`;
        case 'inconclusive':
            return `${measured} is too uncertain to be held against the limit of ${limitText}: its high end is ${aboveBy(value, high)} above the value, and ${(0,units/* formatPercent */.l9)(terms.maxRange ?? policy/* DEFAULT_MAX_RANGE */.V)} is the most that \`max-range\` allows${from}.`;
        case 'warn':
            return value > held.limit
                ? `${measured} is over the limit of ${limitText}, though not at the low end of its range${from}.`
                : `${measured} is ${side(held)} the limit of ${limitText}, but over it at the high end of its range${from}.`;
        default:
            return high > held.limit
                ? `${measured} is ${side(held)} the limit of ${limitText}, though not at the high end of its range${from}.`
                : `${measured} is ${side(held)} the limit of ${limitText}${from}.`;
    }
}
/** Prints amounts of a result's unit, per whatever they are for: `1.2 Wh/epoch`. */
function formatterFor({ unit, per }) {
    const one = unit === 'g' ? units/* formatMass */.so : units/* formatEnergy */.QE;
    return per === null ? one : (amount, how) => `${one(amount, how)}/${per}`;
}
const AT_END = {
    low: ' even at the low end of its range',
    middle: '',
    high: ' at the high end of its range, which decides',
};
function side({ value, limit }) {
    return value === limit ? 'exactly at' : 'under';
}
function aboveBy(value, high) {
    const above = high / value - 1;
    return Number.isFinite(above) ? (0,units/* formatPercent */.l9)(above) : 'infinitely';
}
/**
 * As few digits as keep every printed number on its own side of the limit, and the value on its side
 * of where it fails: a sentence must not say that 5.0 g is over 5.02 g.
 */
function digitsToTell({ unit, limit, failsFrom }, middle, ends) {
    const printed = (amount, digits, like) => {
        const text = unit === 'g' ? (0,units/* formatMass */.so)(amount, { digits, like }) : (0,units/* formatEnergy */.QE)(amount, { digits, like });
        const read = unit === 'g' ? (0,units/* parseMass */.ov)(text) : (0,units/* parseEnergy */.wF)(text);
        return read.ok ? read.value : amount;
    };
    for (let digits = 2; digits < MOST_DIGITS; digits += 1) {
        const asRead = (amount) => printed(amount, digits, middle);
        const from = failsFrom === null ? null : printed(failsFrom, digits, failsFrom);
        const tells = [middle, ...ends].every((amount) => sameSide(asRead(amount), amount, limit, limit)) &&
            (from === null || failsFrom === null || sameSide(asRead(middle), middle, from, failsFrom));
        if (tells)
            return digits;
    }
    return MOST_DIGITS;
}
function sameSide(printed, amount, printedLimit, limit) {
    return Math.sign(printed - printedLimit) === Math.sign(amount - limit);
}

;// CONCATENATED MODULE: ./build/src/policy/limit.js



/**
 * Law 4: a limit breaks when the deciding end of the range is over it; while any later end is over
 * it there is a warning; a range too wide decides nothing but a failure; ignorance never passes.
 *
 * @param per what the limit is for one of: `epoch`, `h`; `null`: for the whole
 */
function holdAgainst(estimate, quantity, terms, per = null) {
    const limit = amountOf(quantity);
    const limitText = per === null ? quantity.text : `${quantity.text}/${per}`;
    const known = { unit: unitOf(quantity), per, limit, limitText };
    if (estimate === null) {
        const nothing = {
            ...known,
            judged: 'inconclusive',
            value: null,
            low: null,
            high: null,
        };
        const held = { ...nothing, failsFrom: null };
        return { ...held, sentence: limitSentence(held, terms) };
    }
    const held = { ...known, ...heldAt(estimate, limit, terms) };
    return { ...held, sentence: limitSentence(held, terms) };
}
/** What a quantity is in its base unit: grams or joules. */
function amountOf(quantity) {
    return quantity.dimension === 'mass' ? quantity.massG : quantity.energyJ;
}
function unitOf({ dimension }) {
    return dimension === 'mass' ? 'g' : 'J';
}
/** Of what was measured, that which a quantity limits. */
function measuredFor({ dimension }, measured) {
    return dimension === 'mass' ? measured.totalG : measured.energyJ;
}
/** An estimate held against a limit of its own unit, by law 4. */
function heldAt(estimate, limit, terms) {
    const { value } = estimate;
    const { low, high } = (0,src_estimate/* range */.y1)(estimate);
    const judged = judgeEnds({ low, middle: value, high }, limit, terms);
    return { judged, value, low, high, failsFrom: failsFrom(estimate, limit, terms) };
}
function judgeEnds(ends, limit, { decideOn, maxRange }) {
    if (ends[decideOn] > limit)
        return 'fail';
    const isDoubtful = maxRange !== null || ends.high > limit;
    if (isDoubtful && isTooWide(ends.middle, ends.high, maxRange ?? policy/* DEFAULT_MAX_RANGE */.V)) {
        return 'inconclusive';
    }
    // The end after the deciding one: over the limit as likely as not, or just possibly.
    const next = decideOn === 'low' ? ends.middle : ends.high;
    return next > limit ? 'warn' : 'pass';
}
/** Whether the high end lies further above the value than the policy bears. */
function isTooWide(value, high, maxRange) {
    // Half a millionth for rounding: a range of exactly the widest is not too wide.
    return high > value * (1 + maxRange) * (1 + 5e-7);
}
/** The same relative range, moved until its deciding end meets the limit; null where it never does. */
function failsFrom(estimate, limit, { decideOn }) {
    const relative = (0,src_estimate/* range */.y1)({ value: 1, factors: estimate.factors });
    const decided = { low: relative.low, middle: 1, high: relative.high }[decideOn];
    const value = limit / decided;
    return Number.isFinite(value) ? value : null;
}

;// CONCATENATED MODULE: ./build/src/policy/rules/once.js
const known = new WeakMap();
/**
 * What budgets ask alike of one audit, worked out once: a thousand budgets share a baseline or two.
 *
 * @param key names the question, with all in it that the answer depends on beside `given`
 */
function once(given, key, answer) {
    const answers = known.get(given) ?? new Map();
    known.set(given, answers);
    if (!answers.has(key))
        answers.set(key, answer());
    return answers.get(key);
}

;// CONCATENATED MODULE: ./build/src/policy/rules/proposal.js
/** Events of what is not merged yet. */
const PROPOSALS = [
    'pull_request',
    'pull_request_target',
    'merge_group',
];
/** Whether the audit is of a change that is only proposed, and so answers for itself alone. */
function isProposal({ event }) {
    return PROPOSALS.includes(event);
}

;// CONCATENATED MODULE: ./build/src/policy/rules/improve.js








/** Fewer samples do not tell noise from a course; with fewer than `fail` nothing fails. */
const SAMPLES = { warn: 10, fail: 20 };
const improve = {
    kind: 'improve',
    read: readImprove,
    judge(rule, budget, given) {
        const key = `course ${rule.fromMs} ${rule.referenceJ}`;
        const found = once(given, key, () => onCourse(rule, given));
        if ('why' in found)
            return undecided(rule, budget, given, found.why);
        const { reference, stands, samples } = found;
        const limit = reference.energyJ * (1 - rule.saving * progress(rule, given.nowMs));
        const held = heldAt(stands, limit, budget);
        const isWeak = samples < SAMPLES.fail && held.judged === 'fail';
        const ruled = { ...held, judged: isWeak ? 'warn' : held.judged };
        return {
            ...ownOf(rule, budget),
            ...ruled,
            limit,
            limitText: `${(0,units/* formatEnergy */.QE)(limit)} on the way to ${rule.target}`,
            failsFrom: samples < SAMPLES.fail ? null : held.failsFrom,
            samples,
            sentence: sentence(ruled, limit, reference, rule, budget, samples),
        };
    },
};
function ownOf({ at }, { id, decideOn }) {
    return { budget: id, rule: 'improve', unit: 'J', per: null, decideOn, at };
}
/** 0 before `from`, 1 after `by`. */
function progress({ fromMs, byMs }, nowMs) {
    return Math.min(1, Math.max(0, (nowMs - fromMs) / (byMs - fromMs)));
}
function onCourse(rule, given) {
    const { measured, self, history, subject, nowMs } = given;
    if (measured.energyJ === null)
        return { why: 'nothing was measured' };
    if (history === null)
        return { why: 'no history was given' };
    if (self === null) {
        return { why: 'nothing is known of the audit that others could be compared by' };
    }
    if (isTornApart(history))
        return { why: tornApart(history) };
    const course = courseOf(history, self);
    const samples = course.samples.length;
    if (samples < SAMPLES.warn) {
        return { why: `${samples} comparable audits are known, and ${SAMPLES.warn} are needed` };
    }
    const { energyJ } = standing(course, measured.energyJ, isProposal(subject), nowMs);
    if (rule.referenceJ !== null) {
        // A figure that somebody wrote down shares no error with what was measured.
        const reference = { energyJ: rule.referenceJ, logSd: 0, samples: 0 };
        return { reference, stands: (0,src_estimate/* widen */.oP)(energyJ, ...measured.energyJ.factors), samples };
    }
    const reference = referenceAt(course, history.references, self, rule.fromMs, SAMPLES.warn);
    if (reference === null) {
        const day = new Date(rule.fromMs).toISOString().slice(0, 10);
        return { why: `there are not ${SAMPLES.warn} comparable audits around ${day}` };
    }
    const stands = (0,src_estimate/* widen */.oP)(energyJ, { id: 'reference', logSd: reference.logSd, kind: 'calibrated' }, ...unsharedWith(course, measured.energyJ, self));
    return { reference, stands, samples };
}
function undecided(rule, budget, { measured: { energyJ } }, why) {
    const { low, high } = energyJ === null ? { low: null, high: null } : (0,src_estimate/* range */.y1)(energyJ);
    return {
        ...ownOf(rule, budget),
        judged: 'inconclusive',
        value: energyJ?.value ?? null,
        low,
        high,
        limit: null,
        limitText: `on the way to ${rule.target}`,
        failsFrom: null,
        samples: null,
        sentence: `\`${budget.id}\`: whether it is on the way to ${rule.target} by ${rule.byText} could not be judged: ${why}.`,
    };
}
function sentence(held, limit, reference, rule, budget, samples) {
    const { value, low, high, judged } = held;
    const say = (energyJ) => (0,units/* formatEnergy */.QE)(energyJ, { digits: 3, like: value });
    const stands = `\`${budget.id}\`: the series stands at ${(0,units/* formatRange */.Lu)(value, low, high, units/* formatEnergy */.QE, { digits: 3 })}`;
    const path = `${say(limit)} on the way from ${say(reference.energyJ)} to ${rule.target} by ${rule.byText}`;
    if (judged === 'inconclusive')
        return `${stands}, too uncertain to be held against ${path}.`;
    if (value <= limit)
        return `${stands}, not above ${path}.`;
    if (judged === 'fail')
        return `${stands}, above ${path}.`;
    return samples < SAMPLES.fail
        ? `${stands}, above ${path}, but of ${samples} comparable audits ${SAMPLES.fail} are needed to fail it.`
        : `${stands}, above ${path}, though not at the low end of its range.`;
}
function readImprove(value, at) {
    const { target, from, by, reference } = value;
    const saving = (0,units/* parsePercent */.lo)(target.replace(/^-/u, ''));
    if (!saving.ok || !target.startsWith('-') || saving.value > 1) {
        return {
            ok: false,
            expected: 'give what is to be saved, from `-1 %` to `-100 %`',
            key: 'target',
        };
    }
    const [first, last] = [parseDay(from), parseDay(by)];
    if (!first.ok)
        return { ...first, key: 'from' };
    if (!last.ok)
        return { ...last, key: 'by' };
    if (last.value <= first.value) {
        return { ok: false, expected: 'give a day after `from`', key: 'by' };
    }
    const energyJ = reference === undefined ? null : (0,units/* parseEnergy */.wF)(reference);
    if (energyJ?.ok === false)
        return { ...energyJ, key: 'reference' };
    return {
        ok: true,
        value: {
            kind: 'improve',
            saving: saving.value,
            fromMs: Date.parse(first.value),
            byMs: Date.parse(last.value),
            target,
            byText: by,
            referenceJ: energyJ?.value ?? null,
            at,
        },
    };
}

;// CONCATENATED MODULE: ./build/src/policy/rules/increase.js






/**
 * By simulation over noise of 5 to 20 % with outliers (npm run bench:gate): few false alarms, and an
 * increase by half is found.
 */
const DEFAULT_MAX = '15 %';
const DEFAULT_MAD = 3.2;
const DEFAULT_WINDOW = 30;
const DEFAULT_MAX_AGE = '60 d';
const DEFAULT_SAMPLES = { warn: 10, fail: 20 };
/** Samples of fewer days may be one person's one afternoon (abuse A12). */
const DAYS_TO_FAIL = 3;
/** A limit that its own samples break so often tells no increase: such a series has two humps. */
const MOST_OVER = 0.15;
const increase = {
    kind: 'increase',
    read: readIncrease,
    judge(rule, budget, given) {
        const found = once(given, keyOf(rule), () => baselineFor(rule, given));
        if ('why' in found)
            return increase_undecided(rule, budget, given, found);
        const { baseline, energyJ } = found;
        const limit = limitOver(rule, budget, baseline);
        // What both are wrong by alike is no part of the comparison.
        const held = heldAt((0,src_estimate/* estimate */.jA)(energyJ.value, baseline.unshared), limit.energyJ, budget);
        const weak = weaknessOf(rule, baseline, limit.energyJ);
        const judged = weak !== null && held.judged === 'fail' ? 'warn' : held.judged;
        const failsFrom = weak === null ? held.failsFrom : null;
        return {
            ...increase_ownOf(rule, budget),
            ...held,
            judged,
            limit: limit.energyJ,
            limitText: limit.text,
            failsFrom,
            samples: baseline.samples.length,
            sentence: increase_sentence({ ...held, judged, failsFrom }, limit, baseline, budget, weak),
        };
    },
};
function increase_ownOf({ at }, { id, decideOn }) {
    return { budget: id, rule: 'increase', unit: 'J', per: null, decideOn, at };
}
/** All of the rule that the choice of samples depends on. */
function keyOf({ window, maxAgeMs, samples: { warn, fail } }) {
    return `baseline ${window} ${maxAgeMs} ${warn} ${fail}`;
}
function baselineFor(rule, { measured, self, history }) {
    const { energyJ } = measured;
    if (energyJ === null)
        return { why: 'nothing was measured', samples: 0 };
    if (history === null)
        return { why: 'no history was given', samples: 0 };
    if (self === null) {
        return { why: 'nothing is known of the audit that others could be compared by', samples: 0 };
    }
    if (isTornApart(history))
        return { why: tornApart(history), samples: 0 };
    const baseline = baselineOf(history, self, energyJ, rule, rule.samples.fail);
    const count = baseline.samples.length;
    if (count >= rule.samples.warn)
        return { baseline, energyJ };
    const known = count === 0 ? 'no comparable audit is known' : `only ${counted(count)} known`;
    return { why: `${known}, and ${rule.samples.warn} are needed`, samples: count };
}
function increase_undecided(rule, budget, { measured: { energyJ } }, { why, samples }) {
    const { low, high } = energyJ === null ? NO_RANGE : (0,src_estimate/* range */.y1)(energyJ);
    return {
        ...increase_ownOf(rule, budget),
        judged: 'inconclusive',
        value: energyJ?.value ?? null,
        low,
        high,
        limit: null,
        limitText: `usual + ${rule.maxText}`,
        failsFrom: null,
        samples,
        sentence: `\`${budget.id}\`: whether it used more than usual could not be judged: ${why}.`,
    };
}
const NO_RANGE = { low: null, high: null };
/** The usual, and what it may be exceeded by. */
function limitOver(rule, { noiseFloorJ }, baseline) {
    const { medianJ, scaledMadJ } = baseline;
    const margins = [
        [rule.max * medianJ, rule.maxText],
        [rule.mad * scaledMadJ, `${rule.mad} x its spread`],
        [noiseFloorJ, `noise floor ${(0,units/* formatEnergy */.QE)(noiseFloorJ)}`],
    ];
    const [[marginJ, text]] = [...margins].sort(([a], [b]) => b - a);
    return { energyJ: medianJ + marginJ, text: `usual ${(0,units/* formatEnergy */.QE)(medianJ)} + ${text}` };
}
/** Why this baseline may warn and not fail; `null`: it may fail. */
function weaknessOf(rule, { samples, days }, limitJ) {
    const count = samples.length;
    if (count < rule.samples.fail) {
        return `${counted(count)} too few to fail it: ${rule.samples.fail} are needed`;
    }
    if (days < DAYS_TO_FAIL) {
        return `they come from ${days === 1 ? 'one day' : `${days} days`}, and ${DAYS_TO_FAIL} are needed to fail it`;
    }
    const over = samples.filter(({ energyJ }) => energyJ > limitJ).length;
    if (over > MOST_OVER * count) {
        return `${over} of the ${count} comparable audits used as much, so it fails nothing`;
    }
    return null;
}
function increase_sentence(held, limit, { medianJ, samples }, budget, weak) {
    const { value, low, high, judged, failsFrom } = held;
    const say = (energyJ) => (0,units/* formatEnergy */.QE)(energyJ, { digits: 3, like: value });
    const used = `\`${budget.id}\`: ${(0,units/* formatRange */.Lu)(value, low, high, units/* formatEnergy */.QE, { digits: 3 })}`;
    const usual = `the usual ${say(medianJ)} of ${samples.length} comparable audits`;
    const from = failsFrom === null ? '' : `; it fails from ${say(failsFrom)}`;
    const more = value > medianJ && medianJ > 0
        ? `${(0,units/* formatPercent */.l9)(value / medianJ - 1)} more than`
        : 'no more than';
    if (judged === 'inconclusive') {
        return `${used} cannot be held against ${usual}: too much differs between them besides the work${from}.`;
    }
    if (value <= limit.energyJ) {
        const doubt = judged === 'pass'
            ? ''
            : `, but over the limit of ${say(limit.energyJ)} at the high end of its range`;
        return `${used} is ${more} ${usual}${judged === 'pass' ? ', which is within the limit' : doubt}${from}.`;
    }
    const over = `${used} is ${more} ${usual} and over the limit of ${say(limit.energyJ)}`;
    if (weak !== null)
        return `${over}, but ${weak}.`;
    return judged === 'fail' ? `${over}.` : `${over}, though not at the low end of its range${from}.`;
}
function counted(count) {
    return count === 1 ? '1 comparable audit is' : `${count} comparable audits are`;
}
function readIncrease(value, at) {
    // `increase: 15 %` is short for `increase: { max: 15 % }`.
    const written = typeof value === 'object' ? value : { max: String(value) };
    const maxText = written.max ?? DEFAULT_MAX;
    const max = (0,units/* parsePercent */.lo)(maxText);
    if (!max.ok)
        return typeof value === 'object' ? { ...max, key: 'max' } : max;
    const maxAge = (0,units/* parseDuration */.E9)(written['max-age'] ?? DEFAULT_MAX_AGE);
    if (!maxAge.ok)
        return { ...maxAge, key: 'max-age' };
    const samples = { ...DEFAULT_SAMPLES, ...written.samples };
    const window = written.window ?? Math.max(DEFAULT_WINDOW, samples.fail);
    if (samples.warn > samples.fail) {
        const expected = `\`warn\` can be at most \`fail\`, which is ${samples.fail}`;
        return { ok: false, expected, key: 'samples' };
    }
    if (samples.fail > window) {
        const expected = `give at least ${samples.fail}, the samples that it takes to fail`;
        return { ok: false, expected, key: 'window' };
    }
    return {
        ok: true,
        value: {
            kind: 'increase',
            max: max.value,
            maxText,
            mad: written.mad ?? DEFAULT_MAD,
            window,
            maxAgeMs: maxAge.value * 1000,
            samples,
            at,
        },
    };
}

;// CONCATENATED MODULE: ./build/src/policy/rules/absolute.js



/** Counts outside of these are no counts of anything a job does. */
const LEAST_COUNT = 1e-6;
const MOST_COUNT = 1e15;
/** What `per-run` and `per-job` share: they differ in what is held against them, not in how. */
function judgeAbsolute({ kind, limit, per, at }, budget, { measured }) {
    const own = { budget: budget.id, rule: kind, at, decideOn: budget.decideOn, samples: null };
    const whole = measuredFor(limit, measured);
    if (per === null)
        return { ...own, ...holdAgainst(whole, limit, budget) };
    if (whole === null)
        return { ...own, ...holdAgainst(null, limit, budget, per) };
    const count = countOf(measured, per);
    if (count === null) {
        const held = holdAgainst(null, limit, budget, per);
        const sentence = `\`${budget.id}\`: the job has not said how many \`${per}\` it did, so the limit of ${held.limitText} could not be judged.`;
        return { ...own, ...held, sentence };
    }
    const held = holdAgainst((0,src_estimate/* scale */.hs)(whole, 1 / count), limit, budget, per);
    const claim = `That it did ${count} \`${per}\` is the job's own claim.`;
    return { ...own, ...held, sentence: `${held.sentence} ${claim}` };
}
/** `50 g`, or `{ max: 2 g, per: epoch }`. */
function readAbsolute(value, at) {
    const { max, per } = (typeof value === 'object' ? value : { max: value });
    const text = String(max);
    const parsed = (0,units/* parseMassOrEnergy */.p6)(text);
    if (!parsed.ok)
        return typeof value === 'object' ? { ...parsed, key: 'max' } : parsed;
    return { ok: true, value: { limit: { ...parsed.value, text }, per: per ?? null, at } };
}
function countOf({ units }, per) {
    // What every record inherits is no number, and so within no bounds.
    const count = units?.[per] ?? 0;
    return count >= LEAST_COUNT && count <= MOST_COUNT ? count : null;
}

;// CONCATENATED MODULE: ./build/src/policy/rules/per-job.js

const perJob = {
    kind: 'per-job',
    read(value, at) {
        const read = readAbsolute(value, at);
        return read.ok ? { ok: true, value: { kind: 'per-job', ...read.value } } : read;
    },
    judge: judgeAbsolute,
};

;// CONCATENATED MODULE: ./build/src/history/sum.js

function emptySum() {
    return { value: 0, weighted: new Map() };
}
function addTo(sum, { value, factors }) {
    sum.value += value;
    for (const { id, logSd, kind } of factors) {
        const known = sum.weighted.get(id);
        if (known === undefined)
            sum.weighted.set(id, { kind, sd: logSd * value });
        else {
            known.sd += logSd * value;
            if (kind === 'declared')
                known.kind = kind;
        }
    }
}
/** What a sum has come to; nothing has no factors. */
function totalOf({ value, weighted }) {
    if (value === 0)
        return (0,src_estimate/* estimate */.jA)(0, []);
    return (0,src_estimate/* estimate */.jA)(value, [...weighted].map(([id, { kind, sd }]) => ({ id, logSd: sd / value, kind })));
}

// EXTERNAL MODULE: ./build/src/policy/match.js + 1 modules
var match = __nccwpck_require__(1860);
;// CONCATENATED MODULE: ./build/src/policy/rules/per-period.js









const perWeek = {
    kind: 'per-week',
    read: (value, at) => withKind('per-week', readCap(value, at)),
    judge: (rule, budget, given) => judgeCap(rule, 'week', budget, given),
};
const perMonth = {
    kind: 'per-month',
    read: (value, at) => withKind('per-month', readCap(value, at)),
    judge: (rule, budget, given) => judgeCap(rule, 'month', budget, given),
};
const perQuarter = {
    kind: 'per-quarter',
    read: (value, at) => withKind('per-quarter', readCap(value, at)),
    judge: (rule, budget, given) => judgeCap(rule, 'quarter', budget, given),
};
function withKind(kind, read) {
    return read.ok ? { ok: true, value: { kind, ...read.value } } : read;
}
function judgeCap(rule, period, budget, given) {
    const { kind, limit: quantity, at } = rule;
    const limit = amountOf(quantity);
    const known = {
        budget: budget.id,
        rule: kind,
        unit: unitOf(quantity),
        per: null,
        limit,
        limitText: quantity.text,
        decideOn: budget.decideOn,
        at,
    };
    const own = measuredFor(quantity, given.measured);
    if (own === null)
        return { ...known, ...nothingMeasured(quantity, period, budget) };
    const spent = spentIn(period, quantity, budget, given, own);
    const held = heldAt(spent.withOwn, limit, budget);
    const said = rulingOn(held, spent, rule, period, budget, given);
    return { ...known, ...held, ...said, samples: spent.audits };
}
function spentIn(period, quantity, budget, given, own) {
    const { history } = given;
    const [ownRun, before, unverified] = [emptySum(), emptySum(), emptySum()];
    const key = quantity.dimension === 'mass' ? 'totalG' : 'energyJ';
    let audits = 0;
    let trailing = 0;
    let firstMs = Number.POSITIVE_INFINITY;
    addTo(ownRun, own);
    if (history !== null) {
        const { fromMs } = periodAround(period, history.nowMs);
        for (const point of history.sameRun) {
            if (point.atMs >= fromMs && (0,match/* matches */.c)(budget.match, point.subject))
                addTo(ownRun, point[key]);
        }
        const matching = once(given, `groups ${JSON.stringify(budget.match)}`, () => history.groups.filter(({ subject }) => (0,match/* matches */.c)(budget.match, subject)));
        for (const { isVerified, spent, points } of matching) {
            addTo(isVerified ? before : unverified, spent[period][key]);
            if (!isVerified)
                continue;
            audits += spent[period].audits;
            trailing += spent.last28Days[key].value;
            firstMs = Math.min(firstMs, points[0]?.atMs ?? firstMs);
        }
    }
    const total = emptySum();
    addTo(total, totalOf(ownRun));
    addTo(total, totalOf(before));
    const withOwn = totalOf(total);
    addTo(total, totalOf(unverified));
    return {
        own: totalOf(ownRun),
        before: totalOf(before),
        withOwn,
        withUnverified: totalOf(total),
        audits,
        forecast: history === null
            ? null
            : forecast(period, history.nowMs, withOwn.value, trailing + totalOf(ownRun).value, firstMs),
    };
}
function rulingOn(held, spent, rule, period, budget, given) {
    const limit = amountOf(rule.limit);
    const one = formatterFor({ unit: unitOf(rule.limit), per: null });
    const say = (amount) => one(amount, { digits: 3 });
    const { value, low, high } = held;
    const sum = `\`${budget.id}\`: ${(0,units/* formatRange */.Lu)(value, low, high, one, { digits: 3 })} this ${period}, ${say(spent.own.value)} of it by this run,`;
    const cap = `the limit of ${rule.limit.text}`;
    const from = held.failsFrom === null ? '' : `; it breaks from ${say(held.failsFrom)}`;
    // What is only proposed fails for what it adds, never for what others have spent.
    const wasOver = heldAt(spent.before, limit, budget).judged === 'fail';
    if (held.judged === 'fail') {
        if (!isProposal(given.subject) || !wasOver) {
            return { judged: 'fail', failsFrom: held.failsFrom, sentence: `${sum} is over ${cap}.` };
        }
        const others = `${sum} is over ${cap}, but ${say(spent.before.value)} was spent before: it does not fail for what others used.`;
        return { judged: 'warn', failsFrom: null, sentence: others };
    }
    const gap = whatIsMissing(given.history, periodAround(period, given.nowMs).fromMs);
    if (gap !== null && held.judged !== 'warn') {
        const sentence = `${sum} cannot be held against ${cap}: ${gap}${from}.`;
        return { judged: 'inconclusive', failsFrom: held.failsFrom, sentence };
    }
    const { failsFrom } = held;
    if (held.judged === 'inconclusive') {
        const sentence = `${sum} is too uncertain to be held against ${cap}${from}.`;
        return { judged: 'inconclusive', failsFrom, sentence };
    }
    if (held.judged === 'warn') {
        const end = value > limit ? 'is over' : 'may be over';
        return {
            judged: 'warn',
            failsFrom,
            sentence: `${sum} ${end} ${cap}, within its range${from}.`,
        };
    }
    if (spent.withUnverified.value > limit) {
        const all = say(spent.withUnverified.value);
        const sentence = `${sum} is under ${cap}, but over it with the unverified audits of pull requests: ${all}${from}.`;
        return { judged: 'warn', failsFrom, sentence };
    }
    if (rule.forecast === 'warn' && spent.forecast !== null && spent.forecast > limit) {
        const sentence = `${sum} is under ${cap}, but the ${period} is on its way to ${say(spent.forecast)}, by the rate of the last 28 days${from}.`;
        return { judged: 'warn', failsFrom, sentence };
    }
    return { judged: 'pass', failsFrom, sentence: `${sum} is under ${cap}${from}.` };
}
/** Why the sum may be too small; `null`: nothing that is known of. */
function whatIsMissing(history, fromMs) {
    if (history === null)
        return 'no history was given, so what was used before is not known';
    if (isTornApart(history))
        return tornApart(history);
    if (history.completeFromMs !== null && history.completeFromMs > fromMs) {
        const since = new Date(history.completeFromMs).toISOString().slice(0, 10);
        return `audits from before ${since} are missing`;
    }
    return null;
}
function nothingMeasured({ text }, period, { id }) {
    return {
        judged: 'inconclusive',
        value: null,
        low: null,
        high: null,
        failsFrom: null,
        samples: null,
        sentence: `\`${id}\`: nothing was measured, so the limit of ${text} a ${period} could not be judged.`,
    };
}
function readCap(value, at) {
    const written = (typeof value === 'object' ? value : { max: value });
    const text = String(written.max);
    const parsed = (0,units/* parseMassOrEnergy */.p6)(text);
    if (!parsed.ok)
        return typeof value === 'object' ? { ...parsed, key: 'max' } : parsed;
    const limit = { ...parsed.value, text };
    return { ok: true, value: { limit, forecast: written.forecast ?? 'ignore', at } };
}

;// CONCATENATED MODULE: ./build/src/policy/rules/per-run.js

const perRun = {
    kind: 'per-run',
    read(value, at) {
        const read = readAbsolute(value, at);
        return read.ok ? { ok: true, value: { kind: 'per-run', ...read.value } } : read;
    },
    judge: judgeAbsolute,
};

;// CONCATENATED MODULE: ./build/src/policy/rules/rate.js



const S_PER_H = 3_600;
const rate = {
    kind: 'rate',
    read(value, at) {
        const [, text = '', isPerHour] = /^(.*?)( ?\/ ?h)?$/u.exec(String(value)) ?? [];
        const parsed = (0,units/* parseMass */.ov)(text);
        if (!parsed.ok || isPerHour === undefined) {
            return { ok: false, expected: 'give a mass for an hour, for example `40 g/h`' };
        }
        const limit = { dimension: 'mass', massG: parsed.value, text };
        return { ok: true, value: { kind: 'rate', limit, at } };
    },
    judge({ limit, at }, budget, { measured: { totalG, durationS } }) {
        const own = { budget: budget.id, rule: 'rate', at, decideOn: budget.decideOn };
        const isKnown = totalG !== null && durationS !== null && durationS > 0;
        const perHour = isKnown ? (0,src_estimate/* scale */.hs)(totalG, S_PER_H / durationS) : null;
        return { ...own, ...holdAgainst(perHour, limit, budget, 'h'), samples: null };
    },
};

;// CONCATENATED MODULE: ./build/src/policy/rules/register.js






/** Every rule there is, by its key in a budget. */
const RULES = {
    'per-run': perRun,
    'per-job': perJob,
    rate: rate,
    increase: increase,
    'per-week': perWeek,
    'per-month': perMonth,
    'per-quarter': perQuarter,
    improve: improve,
};
/** The definition of this very rule. */
function definitionOf(rule) {
    // RULES pairs every kind with its own rule, which the compiler cannot follow through an index.
    return RULES[rule.kind];
}


/***/ }),

/***/ 4879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  es: () => (/* binding */ J_PER_KWH),
  a3: () => (/* reexport */ formatDuration),
  QE: () => (/* reexport */ formatEnergy),
  TA: () => (/* reexport */ formatIntensity),
  so: () => (/* reexport */ formatMass),
  l9: () => (/* reexport */ formatPercent),
  d5: () => (/* reexport */ formatPower),
  Lu: () => (/* reexport */ formatRange),
  E9: () => (/* reexport */ parseDuration),
  wF: () => (/* reexport */ parseEnergy),
  ov: () => (/* reexport */ parseMass),
  p6: () => (/* reexport */ parseMassOrEnergy),
  lo: () => (/* reexport */ parsePercent)
});

// UNUSED EXPORTS: J_PER_WH

// EXTERNAL MODULE: ./build/src/nearest.js
var nearest = __nccwpck_require__(7707);
;// CONCATENATED MODULE: ./build/src/units/parse.js
/**
 * Reading quantities as people write them.
 *
 * Strict, because a limit that was misread is worse than none: the unit is required and its case
 * counts (`mWh` is not `MWh`), the number is a plain decimal (`1200` or `1.2`; no sign, no exponent,
 * no thousands separator), and at most one space stands between them.
 */

const ENERGY = {
    name: 'energy',
    example: '200 Wh',
    units: { mWh: 3.6, Wh: 3600, kWh: 3.6e6, MWh: 3.6e9, J: 1, kJ: 1e3, MJ: 1e6 },
};
const MASS = {
    name: 'mass',
    example: '50 g',
    units: { ug: 1e-6, mg: 1e-3, g: 1, kg: 1e3, t: 1e6 },
};
const DURATION = {
    name: 'duration',
    example: '45 min',
    units: { ms: 1e-3, s: 1, min: 60, h: 3600, d: 86_400 },
};
const PERCENT = { name: 'percentage', example: '15 %', units: { '%': 0.01 } };
const EVERY_DIMENSION = [ENERGY, MASS, DURATION, PERCENT];
/** Longer than any quantity a person writes; bounds the work and what messages repeat. */
const MAX_LENGTH = 40;
/** `200 Wh` as joules. */
function parseEnergy(text) {
    return parseOne(text, ENERGY);
}
/** `50 g` as grams. */
function parseMass(text) {
    return parseOne(text, MASS);
}
/** `45 min` as seconds. */
function parseDuration(text) {
    return parseOne(text, DURATION);
}
/** `15 %` as the fraction 0.15. */
function parsePercent(text) {
    return parseOne(text, PERCENT);
}
/** A limit on what a job uses: `50 g` or `200 Wh`; the unit says which. */
function parseMassOrEnergy(text) {
    const parsed = parse(text, [MASS, ENERGY]);
    if (!parsed.ok)
        return parsed;
    const { dimension, amount } = parsed.value;
    const value = dimension === MASS
        ? { dimension: 'mass', massG: amount }
        : { dimension: 'energy', energyJ: amount };
    return { ok: true, value };
}
function parseOne(text, dimension) {
    const parsed = parse(text, [dimension]);
    return parsed.ok ? { ok: true, value: parsed.value.amount } : parsed;
}
function parse(text, wanted) {
    const example = wanted.map((dimension) => `\`${dimension.example}\``).join(' or ');
    const plainly = refuse(`give a plain decimal number and a unit, for example ${example}`);
    if (text.length > MAX_LENGTH)
        return plainly;
    if (/^-/.test(text))
        return refuse(`give a number that is not negative, for example ${example}`);
    const match = /^(\d+(?:\.\d+)?)( ?)(\D.*)?$/u.exec(text);
    if (match?.[1] === undefined)
        return plainly;
    const [, digits, , unit] = match;
    if (unit === undefined) {
        const fits = wanted.map((dimension) => `\`${digits} ${unitOf(dimension.example)}\``);
        return refuse(`give a unit, for example ${fits.join(' or ')}`);
    }
    // `1,000 g`, `1e3 g`, `1.2.3 g`: the number is what is wrong, not the unit.
    if (/^[.,'_]|^e[+-]?\d| {2}|^ /iu.test(unit))
        return plainly;
    for (const dimension of wanted) {
        const perUnit = ownUnit(dimension, unit.replace(/^[µμ]g$/u, 'ug'));
        if (perUnit !== undefined) {
            return { ok: true, value: { dimension, amount: toBase(digits, perUnit) } };
        }
    }
    return refuse(unknownUnit(unit, wanted, example));
}
/** Divides by whole numbers where it can: 3 mg is 3 / 1000, which is exact where 3 * 0.001 is not. */
function toBase(digits, perUnit) {
    return perUnit < 1 ? Number(digits) / Math.round(1 / perUnit) : Number(digits) * perUnit;
}
function ownUnit(dimension, unit) {
    return Object.hasOwn(dimension.units, unit) ? dimension.units[unit] : undefined;
}
function unitOf(example) {
    return example.slice(example.indexOf(' ') + 1);
}
function unknownUnit(unit, wanted, example) {
    const wantedName = wanted.map((dimension) => dimension.name).join(' or ');
    const other = EVERY_DIMENSION.find((dimension) => ownUnit(dimension, unit) !== undefined);
    if (other !== undefined) {
        return `give ${article(wantedName)}, not ${article(other.name)}, for example ${example}`;
    }
    const known = wanted.flatMap((dimension) => Object.keys(dimension.units));
    const choice = `give ${article(wantedName)} in ${known.join(', ')}, for example ${example}`;
    // Only what looks like a unit is repeated: the text may come from someone else's file.
    if (!/^[A-Za-zµμ0-9]{1,12}$/u.test(unit))
        return choice;
    const near = nearestUnits(unit, known);
    if (near.length === 0)
        return `\`${unit}\` is no unit of ${wantedName}: ${choice}`;
    return `\`${unit}\` is no unit of ${wantedName}; did you mean ${orList(near)}?`;
}
/**
 * Another case of the same letters is nearer than any edit (`kwh`), and so is a unit cut short
 * (`kw`, `m`) or written out (`kgCO2e`, `sec`).
 */
function nearestUnits(unit, known) {
    const given = unit.toLowerCase();
    const sameLetters = known.filter((name) => name.toLowerCase() === given);
    if (sameLetters.length > 0)
        return sameLetters;
    const longer = known.filter((name) => name.toLowerCase().startsWith(given));
    if (longer.length > 0)
        return longer;
    const shorter = known.filter((name) => given.startsWith(name.toLowerCase()));
    if (shorter.length > 0)
        return shorter.sort((a, b) => b.length - a.length).slice(0, 1);
    return (0,nearest/* nearestNames */.LE)(unit, known);
}
function article(name) {
    return `${/^[aeiou]/u.test(name) ? 'an' : 'a'} ${name}`;
}
function orList(names) {
    const [last, ...others] = names.map((name) => `\`${name}\``).reverse();
    return others.length === 0 ? (last ?? '') : `${others.reverse().join(', ')} or ${last}`;
}
function refuse(expected) {
    return { ok: false, expected };
}

;// CONCATENATED MODULE: ./build/src/units/print.js
/**
 * Printing quantities for people: two significant digits (whole numbers from 100 on), in the unit
 * that keeps the number between 1 and 999, the same bytes under every locale. A larger quantity
 * never prints as a smaller one.
 */
/** Smallest first; the first and the last also take what lies beyond them. */
const UNITS = {
    energy: [
        ['mWh', 3.6],
        ['Wh', 3600],
        ['kWh', 3.6e6],
        ['MWh', 3.6e9],
    ],
    mass: [
        ['µg', 1e-6],
        ['mg', 1e-3],
        ['g', 1],
        ['kg', 1e3],
        ['t', 1e6],
    ],
    power: [
        ['mW', 1e-3],
        ['W', 1],
        ['kW', 1e3],
        ['MW', 1e6],
    ],
    intensity: [['g/kWh', 1]],
};
const ZERO = {
    energy: '0 Wh',
    mass: '0 g',
    power: '0 W',
    intensity: '0 g/kWh',
};
const DIGITS = 2;
/** Outside these a number says only that it lies outside: no quantity of a job is there. */
const LEAST_SHOWN = 0.001;
const MOST_SHOWN = 1e9;
/** Joules as `12 mWh`, `3.4 kWh`. */
function formatEnergy(energyJ, how) {
    return format(energyJ, 'energy', how);
}
/** Grams as `48 mg`, `1.2 kg`. */
function formatMass(massG, how) {
    return format(massG, 'mass', how);
}
/** Watts as `65 W`, `1.3 kW`. */
function formatPower(powerW, how) {
    return format(powerW, 'power', how);
}
/** Grams per kWh as `41 g/kWh`, `480 g/kWh`. */
function formatIntensity(intensityGPerKwh, how) {
    return format(intensityGPerKwh, 'intensity', how);
}
/** A fraction as `15 %`. */
function formatPercent(fraction) {
    return `${numberIn(requireAmount(fraction) * 100, DIGITS)} %`;
}
/** Seconds as `340 ms`, `38 s`, `4 min 10 s`, `2 h 5 min`, `3 d 4 h`. */
function formatDuration(durationS) {
    requireAmount(durationS);
    if (durationS === 0)
        return '0 s';
    if (durationS < 0.9995)
        return `${numberIn(durationS * 1000, DIGITS)} ms`;
    if (durationS < 59.5)
        return `${numberIn(durationS, DIGITS)} s`;
    const seconds = Math.round(durationS);
    if (seconds < 3600)
        return inTwo(seconds, 60, 'min', 's');
    const minutes = Math.round(durationS / 60);
    if (minutes < 24 * 60)
        return inTwo(minutes, 60, 'h', 'min');
    return inTwo(Math.round(durationS / 3600), 24, 'd', 'h');
}
/** `48 g (33-63 g)`, all in the middle's unit so that eyes can compare; a sure value stands alone. */
function formatRange(value, low, high, one, how = {}) {
    const middle = one(value, how);
    if (low === value && high === value)
        return middle;
    // A middle of nothing has no unit of its own to give.
    const like = value === 0 ? high : value;
    const [lowNumber, lowUnit] = inParts(one(low, { ...how, like }));
    const [highNumber, highUnit] = inParts(one(high, { ...how, like }));
    return lowUnit === highUnit
        ? `${middle} (${lowNumber}-${highNumber}${highUnit})`
        : `${middle} (${lowNumber}${lowUnit} to ${highNumber}${highUnit})`;
}
function inParts(text) {
    const at = text.indexOf(' ');
    return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}
function format(amount, as, { digits = DIGITS, like = amount } = {}) {
    requireAmount(amount);
    if (amount === 0 && like === 0)
        return ZERO[as];
    const [name, worth] = unitFor(like, as, digits);
    return `${numberIn(amount / worth, digits)} ${name}`;
}
/** The largest unit in which the amount, as it will be printed, is 1 or more. */
function unitFor(amount, as, digits) {
    const units = UNITS[as];
    const fits = units.findLast(([, worth]) => roundedFor(amount / worth, digits) >= 1);
    return fits ?? units[0] ?? ['', 1];
}
/** What is printed must decide the unit: 999.6 g prints as 1.0 kg, not as 1000 g. */
function roundedFor(value, digits) {
    // Three digits at least decide, so that 995 g, though 1000 g to two digits, stays 995 g.
    return Number(value.toPrecision(Math.max(digits, 3)));
}
function numberIn(value, digits) {
    if (value === 0)
        return '0';
    if (value < LEAST_SHOWN)
        return `<${LEAST_SHOWN}`;
    if (value > MOST_SHOWN)
        return `>${MOST_SHOWN}`;
    // 99.6 to two digits is 100: it then prints as the whole number that it is.
    const toDigits = Number(value.toPrecision(digits));
    if (toDigits >= 100)
        return trimmed(Number(value.toPrecision(Math.max(digits, 3))), digits);
    return trimmed(toDigits, digits);
}
/** Keeps the zeros that say how exact the number is: `1.0`, `0.50`. */
function trimmed(rounded, digits) {
    const exponent = Math.floor(Math.log10(rounded));
    return rounded.toFixed(Math.max(0, digits - 1 - exponent));
}
function inTwo(total, per, large, small) {
    const rest = total % per;
    const whole = `${(total - rest) / per} ${large}`;
    return rest === 0 ? whole : `${whole} ${rest} ${small}`;
}
function requireAmount(amount) {
    if (!Number.isFinite(amount) || amount < 0) {
        throw new RangeError(`a quantity is finite and not negative, not ${amount}`);
    }
    return amount;
}

;// CONCATENATED MODULE: ./build/src/units.js
/** Quantities with their units: what people write is parsed, what people read is printed. */


const J_PER_WH = 3_600;
const J_PER_KWH = 1_000 * J_PER_WH;


/***/ }),

/***/ 8940:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"OB":{"Uq":0.18,"Kn":0.48},"ZM":{"Uq":5,"Kn":0.15},"R6":{"Uq":1.3,"Kn":0.12,"sP":"Between 1.1 (hyperscale) and 1.56 (Uptime Institute Global Data Center Survey, mean of all)","Ok":2024,"Ow":"facts"},"KR":{"value":0.6,"logSd":0.6,"source":"What board, fans, disks, network cards and power supply draw beside each joule of packages and memory: 0.6, 90 % between 0.22 and 1.6. Low: SPECpower_ssj2008 servers of Xeon 8380, 8592+ and 6980P at full load draw 1.2 x the CPU\'s TDP at the wall, tuned and with few disks. High: of 185 hosted servers that tell RAPL and their own (DCMI) power, busy ones drew up to 1.8 to 1.9 x RAPL (152 and 277 W, 87 and 166 W), idle ones 7 to 10 W more than the 3 to 15 W of RAPL (scaphandre issue 201)","year":2022,"licence":"facts"},"KU":{"value":0.2,"logSd":0.7,"source":"What a platform counter (psys) leaves out: at least the power supply\'s losses (4 to 18 % by 80 PLUS grade), at most a board\'s share too, as its extent is the maker\'s choice and told nowhere (powercap issue 3); 90 % between 0.06 and 0.63","year":2023,"licence":"facts"},"sO":{"cpuRatio":{"logSd":0.25,"source":"Watts at half load say what two families of CPUs draw, not how fast they are: neighbouring generations of server CPUs differ by 1.1 to 1.5 in the work that a thread does in a second (SPECpower_ssj2008, ssj_ops per thread, spec.org, retrieved 2026), at either sign; 90 % within a factor of 1.5"},"cpuRatioUnknown":{"logSd":0.6,"source":"As cpuUnknown: a family that the power model does not know may draw between 0.4 and 2.7 times as much"},"runNoise":{"logSd":0.2,"source":"Spread of one job\'s energy from run to run, until three samples of one family show it: twice the 10 % that is usual on hosted runners, where medians of benchmarks move by 5 to 20 % without a change"},"raplCounters":{"logSd":0.07,"source":"Intel measures from Haswell on, and agrees with meters to a few per cent (Khan et al., RAPL in Action, 2018; Hackenberg et al., IPDPSW 2015); AMD\'s counters are partly a model that misses some of what data does (Schöne et al., Energy Efficiency Aspects of the AMD Zen 2 Architecture, 2021); 90 % within 12 %"},"cpuSameRow":{"logSd":0.12,"source":"Other servers with the same CPU differ by 8.4 % in the mean (SPECpower_ssj2008, spec.org, retrieved 2026)"},"cpuStandIn":{"logSd":0.25,"source":"Stand-ins of the same generation: 12 to 18 % off in the mean on SPECpower servers, and the Azure-made part has no public TDP"},"cpuUnknown":{"logSd":0.6,"source":"Watts per thread of the table\'s CPUs span a factor of 2.5, and laptops and older servers lie outside it"},"hostOccupancy":{"logSd":0.25,"source":"Idle power and making of a host are spread over the threads that are sold: between 0.5 and 1 of them"},"embodiedKnownHost":{"logSd":0.35,"source":"A host of a known kind without its memory and GPUs: Cloud Carbon Footprint adds up 1,000 kg for any server and 100 kg for each further CPU or disk, and gives the largest size on sale for the host; makers\' assessments of 48 whole servers span 465 to 2,503 kg around 1,215 kg"},"embodiedUnknownHost":{"logSd":0.5,"source":"As embodiedKnownHost, and a common host of a cloud stands in: kilograms a thread of the table\'s general hosts reach from 5 to 19 around its 10.9, and machines of one\'s own lie further off"},"embodiedMemory":{"logSd":0.4,"source":"533 kg for 384 GB (the makers\' assessment of a Dell R740, as Cloud Carbon Footprint takes it) is 1.39 kg/GB; a bottom-up count of a host with 768 GB gives about 2 kg/GB; denser chips make less: 90 % between 0.72 and 2.7 kg/GB"},"loadCurve":{"logSd":0.1,"source":"Power is taken as linear in CPU time; the curves of real servers bend by up to 15 % of their span"},"serverTuning":{"logSd":0.12,"source":"Makers tune their SPECpower servers (little memory, few disks, turbo off in half of them); real fleets draw more"}}}');

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5035);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
