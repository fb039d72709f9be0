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

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

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

/***/ 1883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ BadInput)
/* harmony export */ });
/**
 * Input that a person can put right: a wrong option, an unknown region, a policy with a mistake.
 * It ends the program at once with its message; anything weaker is a finding, not an error.
 */
class BadInput extends Error {
    name = 'BadInput';
}


/***/ }),

/***/ 5035:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3136);
/* harmony import */ var _commands_main_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4978);
/* harmony import */ var _place_surroundings_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7998);




const here = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url));
// Whoever closed the report's stream does not want it; the exit code stays the command's.
for (const stream of [process.stdout, process.stderr])
    stream.on('error', () => { });
process.exitCode = await (0,_commands_main_js__WEBPACK_IMPORTED_MODULE_2__/* .main */ .i)(process.argv.slice(2), {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    env: process.env,
    surroundings: (0,_place_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundingsOf */ .ZD)(process.env),
    cwd: process.cwd(),
    now: Date.now,
    terminal: process.stdin.isTTY === true,
    samplerPath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(here, '..', 'sampler', 'index.js'),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/bad-input.js
var bad_input = __nccwpck_require__(1883);
// EXTERNAL MODULE: ./build/src/nearest.js
var src_nearest = __nccwpck_require__(7707);
// EXTERNAL MODULE: ./build/src/tool.js + 1 modules
var tool = __nccwpck_require__(8964);
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
  place [--json]              where this machine stands, how that is known, and its grid now
  policy check FILE           find the mistakes in a policy
  recompute DIR               compute a kept report again and compare it to the byte
  machine [--json]            say what this machine is, and how its power would be known
  whatif DIR, or options      what the same energy would have emitted elsewhere or later

Options of run
  --policy FILE      a policy of carbon budgets (YAML)
  --budget LIMIT     one budget for the whole run instead: '50 g', '1.2 kg', '200 Wh'
  --region NAME      where it runs: a region of Azure, AWS or Google Cloud, such as westeurope,
                     us-east-1, europe-west4 (aws:…, azure:…, gcp:… where a name is used twice)
  --zone KEY         or a grid zone of Electricity Maps, such as DE, SE-SE3, US-CAL-CISO
  --country CODE     or a country, such as FR
  --intensity-provider NAME
                     ask for the grid's own hours: electricity-maps or watttime:REGION (their token
                     in CARBON_AUDIT_INTENSITY_TOKEN), neso, energy-charts, auto; none if not given
  --interval TIME    how often to look at the counters: 100 ms to 5 min, 1 s if not given
  --out DIR          where the evidence goes; a new directory in .carbon-audit if not given
  --json FILE        write the report there as well

Options of whatif
  DIR                the kept audit whose energy, time and place are meant; or instead of it
  --energy AMOUNT    what the machine uses, such as '200 Wh'
  --duration TIME    for how long, from now on, such as '2 h'; and --region, --zone or --country
  --regions LIST     the regions that may be used, such as westus,swedencentral; all if not given
  --within TIME      by when it must have ended: up to 48 h, 24 h if not given
  --intensity-provider NAME
                     by the hours that it expects, as in run; a month x hour profile if not given
  --json             print a document rather than text

Exit codes
  the command's own where it is not 0; else 3 a broken budget, 2 bad usage or policy, 0;
  126 not executable, 127 not found, 128+n ended by signal n

Numbers are shown as value (low-high) at 90 %. With no place given, what the machine shows of its
own counts; where it shows nothing, the world's average and a range as wide as the world.
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/src/probe/files.js

/** Throws as `openSync` does. */
function openKept(path, bytes) {
    const descriptor = (0,external_node_fs_.openSync)(path, 'r');
    const buffer = Buffer.allocUnsafe(bytes);
    return {
        buffer,
        refill: () => (0,external_node_fs_.readSync)(descriptor, buffer, 0, bytes, 0),
        close: () => (0,external_node_fs_.closeSync)(descriptor),
    };
}
/** The beginning of a file, `null` if it cannot be read; never more than `maxBytes`. */
function readBeginning(path, maxBytes) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(path, 'r');
    }
    catch {
        return null;
    }
    try {
        const buffer = Buffer.allocUnsafe(maxBytes);
        let length = 0;
        // Files under /proc come in pieces of a page.
        for (let read = -1; read !== 0 && length < maxBytes; length += read) {
            read = (0,external_node_fs_.readSync)(descriptor, buffer, length, maxBytes - length, length);
        }
        return buffer.toString('utf8', 0, length);
    }
    catch {
        return null;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
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
        return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, PCI_DEVICES)).sort().slice(0, MAX_DEVICES);
    }
    catch {
        return [];
    }
}
function driverOf(root, device) {
    try {
        return (0,external_node_path_.basename)((0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(root, PCI_DEVICES, device, 'driver')));
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
    return files.find((file) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, file))) ?? null;
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

// EXTERNAL MODULE: ./build/src/finding.js
var finding = __nccwpck_require__(9656);
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
    return [(0,finding/* finding */.g)(id, `${readings} ${what}; what was left out is bridged by the next.`)];
}
function gapFinding(points, intervalMs) {
    const gaps = gapsMs(points).filter((gap) => gap > Math.max(GAP_INTERVALS * intervalMs, 1_000));
    if (gaps.length === 0)
        return [];
    const totalS = gaps.reduce((sum, gap) => sum + gap, 0) / 1000;
    return [
        (0,finding/* finding */.g)('recording-gap', `No samples for ${totalS.toFixed(1)} s in ${gaps.length === 1 ? 'one stretch' : `${gaps.length} stretches`}: the counters bridge them, so the energy stands, but its course within them is not known.`),
    ];
}
function clockFinding(readings) {
    const drifts = readings.map((reading) => reading.wallMs - reading.monotonicMs);
    const spreadMs = largest(drifts) + largest(drifts.map((drift) => -drift));
    if (spreadMs <= CLOCK_JUMP_MS)
        return [];
    return [
        (0,finding/* finding */.g)('clock-jump', `The wall clock moved by ${(spreadMs / 1000).toFixed(1)} s against the monotonic clock: it was set, or the machine slept. Durations follow the monotonic clock; time asleep is not counted.`),
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
                (0,finding/* finding */.g)('cpu-model-stand-in', 'No watts of this very CPU are known; those of a near relative stand in, and the range is wider for it.'),
            ];
        case 'unknown':
            return [
                (0,finding/* finding */.g)('cpu-model-unknown', 'The power model has no row for this CPU nor for its family; the middle of all rows stands in, with a wide range.'),
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
            (0,finding/* finding */.g)('rapl-virtual', `Energy counters (RAPL) are there and were not used: ${where}. The power model was used instead.`),
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
            (0,finding/* finding */.g)('rapl-unusable', `Energy counters (RAPL) are there and could not be used, because ${reason}. The power model was used instead.`),
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
        return (0,finding/* finding */.g)('rapl-unreadable', message);
    }
    return (0,finding/* finding */.g)('rapl-unreadable', `Energy counters (RAPL) are there, but only root may read them (${list}). ${instead}. ` +
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
        (0,finding/* finding */.g)('rapl-gap', `For ${seconds(gaps)} in ${stretches} the energy counters (RAPL) said nothing: they could not be read, were reset, stood still, or may have wrapped unseen between two readings. The power model bridges that time. A shorter interval leaves no time to wrap.`),
    ];
}
function jumpFinding({ jumps }) {
    if (jumps === 0)
        return [];
    const readings = jumps === 1 ? '1 reading' : `${jumps} readings`;
    return [
        (0,finding/* finding */.g)('rapl-jump', `${readings} of the energy counters (RAPL) went where no possible power could have taken them, and was dropped.`),
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

// EXTERNAL MODULE: ./build/src/grid/annual.js
var annual = __nccwpck_require__(3899);
// EXTERNAL MODULE: ./build/src/grid/chosen.js
var grid_chosen = __nccwpck_require__(150);
// EXTERNAL MODULE: ./build/src/grid/figures.js + 1 modules
var figures = __nccwpck_require__(5098);
;// CONCATENATED MODULE: ./build/data/grid_profiles.json
const grid_profiles_namespaceObject = /*#__PURE__*/JSON.parse('{"VS":[2021,2022,2023],"Pg":{"f":1.25,"F":0.2},"US":[{"zone":"AU-NSW","month":1,"ratio":[0.7403,0.7283,0.7293,0.7437,0.7683,0.8147,0.8711,0.9384,1.041,1.107,1.119,1.12,1.123,1.128,1.131,1.135,1.139,1.139,1.139,1.134,1.028,0.8859,0.8067,0.7643],"logSd":[0.159,0.165,0.164,0.16,0.148,0.123,0.0913,0.0797,0.0772,0.0793,0.0766,0.078,0.0768,0.0793,0.0805,0.0801,0.08,0.0798,0.0762,0.0743,0.0799,0.1,0.126,0.145]},{"zone":"AU-NSW","month":2,"ratio":[0.7899,0.7792,0.7824,0.7938,0.8134,0.8517,0.9087,0.9906,1.08,1.133,1.146,1.144,1.146,1.147,1.147,1.149,1.151,1.152,1.155,1.163,1.122,0.9792,0.8711,0.8172],"logSd":[0.154,0.156,0.155,0.149,0.137,0.118,0.0871,0.0721,0.0739,0.0777,0.0744,0.0765,0.0753,0.0774,0.0784,0.0786,0.0795,0.0792,0.0769,0.0762,0.0737,0.0774,0.112,0.14]},{"zone":"AU-NSW","month":3,"ratio":[0.805,0.7932,0.7979,0.8076,0.8311,0.8765,0.9467,1.035,1.098,1.133,1.147,1.149,1.15,1.151,1.15,1.151,1.152,1.154,1.16,1.173,1.17,1.04,0.9104,0.8409],"logSd":[0.152,0.156,0.156,0.148,0.135,0.113,0.0851,0.0694,0.0725,0.0751,0.0711,0.0732,0.0722,0.0731,0.0739,0.0763,0.0791,0.0793,0.0788,0.078,0.0731,0.0704,0.104,0.135]},{"zone":"AU-NSW","month":4,"ratio":[0.8154,0.7966,0.7989,0.809,0.8418,0.9047,0.9888,1.052,1.081,1.107,1.123,1.133,1.137,1.14,1.141,1.142,1.144,1.146,1.153,1.159,1.151,1.059,0.9402,0.8626],"logSd":[0.141,0.155,0.157,0.149,0.134,0.102,0.0793,0.0724,0.0744,0.0746,0.07,0.0712,0.0699,0.0695,0.0702,0.0743,0.0787,0.0793,0.0794,0.0774,0.0751,0.0732,0.0903,0.116]},{"zone":"AU-NSW","month":5,"ratio":[0.8535,0.8228,0.8189,0.8297,0.8686,0.9455,1.036,1.052,1.053,1.08,1.099,1.115,1.123,1.129,1.133,1.134,1.137,1.139,1.141,1.139,1.114,1.067,0.9864,0.9113],"logSd":[0.126,0.151,0.155,0.148,0.132,0.0921,0.0709,0.0774,0.0779,0.0763,0.0717,0.072,0.0698,0.0692,0.07,0.0743,0.0793,0.08,0.0791,0.0757,0.0756,0.077,0.0729,0.0931]},{"zone":"AU-NSW","month":6,"ratio":[0.91,0.8681,0.8576,0.8678,0.9032,0.9807,1.074,1.062,1.046,1.076,1.095,1.114,1.124,1.13,1.135,1.136,1.138,1.137,1.136,1.134,1.111,1.092,1.041,0.9728],"logSd":[0.12,0.152,0.158,0.154,0.138,0.0933,0.0669,0.0786,0.0796,0.0774,0.0739,0.0742,0.0718,0.0722,0.0736,0.077,0.0819,0.0833,0.0808,0.0766,0.0737,0.0759,0.0635,0.0835]},{"zone":"AU-NSW","month":7,"ratio":[0.9286,0.8851,0.8731,0.8813,0.9067,0.9738,1.074,1.086,1.069,1.095,1.115,1.13,1.139,1.142,1.146,1.144,1.142,1.139,1.138,1.144,1.142,1.112,1.055,0.9878],"logSd":[0.138,0.171,0.178,0.175,0.16,0.114,0.073,0.0745,0.0779,0.0755,0.0734,0.0753,0.0742,0.076,0.0786,0.0812,0.0863,0.0891,0.0863,0.082,0.0728,0.0742,0.0709,0.0984]},{"zone":"AU-NSW","month":8,"ratio":[0.8647,0.8311,0.8245,0.8318,0.8515,0.911,1.024,1.099,1.099,1.115,1.135,1.145,1.151,1.15,1.151,1.148,1.141,1.138,1.14,1.154,1.159,1.08,0.9866,0.9136],"logSd":[0.184,0.209,0.216,0.214,0.199,0.154,0.0913,0.0703,0.0747,0.071,0.0701,0.0737,0.0752,0.0777,0.0815,0.0847,0.0905,0.0951,0.0939,0.0897,0.0768,0.0812,0.102,0.146]},{"zone":"AU-NSW","month":9,"ratio":[0.7505,0.7299,0.7299,0.7389,0.7623,0.8241,0.9442,1.071,1.102,1.114,1.133,1.141,1.143,1.142,1.143,1.14,1.132,1.13,1.135,1.147,1.113,0.9817,0.8633,0.7892],"logSd":[0.239,0.251,0.256,0.254,0.239,0.195,0.115,0.0709,0.0734,0.0676,0.0669,0.0711,0.0746,0.0767,0.081,0.0855,0.0917,0.0974,0.0984,0.0939,0.0861,0.103,0.159,0.214]},{"zone":"AU-NSW","month":10,"ratio":[0.6598,0.6466,0.6496,0.6619,0.6924,0.76,0.8734,1.006,1.069,1.094,1.11,1.118,1.12,1.122,1.125,1.125,1.119,1.119,1.124,1.123,1.023,0.8683,0.7571,0.6914],"logSd":[0.259,0.264,0.266,0.263,0.247,0.201,0.128,0.0771,0.075,0.068,0.0669,0.0703,0.074,0.0754,0.0791,0.0841,0.0894,0.0943,0.0955,0.0905,0.0958,0.136,0.205,0.248]},{"zone":"AU-NSW","month":11,"ratio":[0.6344,0.623,0.6256,0.6406,0.6751,0.7436,0.838,0.9409,1.028,1.075,1.089,1.097,1.101,1.106,1.112,1.115,1.114,1.115,1.118,1.104,0.9538,0.8024,0.7149,0.6617],"logSd":[0.227,0.235,0.236,0.232,0.216,0.172,0.12,0.0845,0.0781,0.0722,0.0704,0.0725,0.0746,0.0759,0.0786,0.0822,0.0852,0.088,0.0872,0.0825,0.0978,0.153,0.198,0.218]},{"zone":"AU-NSW","month":12,"ratio":[0.6727,0.6606,0.6617,0.6776,0.7097,0.7701,0.8417,0.9151,1.016,1.08,1.093,1.098,1.102,1.109,1.115,1.12,1.123,1.123,1.123,1.108,0.9554,0.812,0.7405,0.6974],"logSd":[0.184,0.193,0.193,0.189,0.175,0.14,0.103,0.0859,0.0793,0.0772,0.0749,0.0761,0.0761,0.078,0.0798,0.081,0.0817,0.0825,0.0795,0.0761,0.0902,0.134,0.158,0.171]},{"zone":"AU-VIC","month":1,"ratio":[0.8697,0.8499,0.8372,0.8365,0.8378,0.8412,0.8543,0.8834,0.9334,0.9949,1.03,1.065,1.106,1.13,1.153,1.172,1.18,1.178,1.174,1.156,1.102,1.028,0.9582,0.9061],"logSd":[0.152,0.157,0.158,0.158,0.153,0.15,0.141,0.122,0.101,0.0878,0.0828,0.0879,0.0913,0.0934,0.0969,0.107,0.115,0.119,0.12,0.117,0.112,0.11,0.122,0.138]},{"zone":"AU-VIC","month":2,"ratio":[0.9324,0.9063,0.8926,0.8869,0.8897,0.8939,0.9098,0.9379,0.9781,1.028,1.062,1.099,1.141,1.162,1.186,1.208,1.216,1.215,1.211,1.192,1.144,1.09,1.031,0.9764],"logSd":[0.156,0.166,0.168,0.166,0.159,0.152,0.135,0.11,0.0933,0.0846,0.0822,0.0872,0.0894,0.0892,0.093,0.103,0.111,0.113,0.113,0.109,0.105,0.105,0.116,0.137]},{"zone":"AU-VIC","month":3,"ratio":[0.9651,0.9344,0.9233,0.9179,0.9278,0.9431,0.9687,0.9956,1.021,1.049,1.079,1.113,1.149,1.162,1.184,1.208,1.221,1.222,1.217,1.195,1.152,1.115,1.066,1.012],"logSd":[0.152,0.167,0.17,0.166,0.159,0.146,0.124,0.101,0.0908,0.088,0.0891,0.0946,0.0976,0.0965,0.102,0.111,0.12,0.121,0.119,0.113,0.107,0.107,0.112,0.133]},{"zone":"AU-VIC","month":4,"ratio":[0.965,0.935,0.9285,0.9276,0.9446,0.9727,1.002,1.019,1.028,1.04,1.061,1.089,1.117,1.123,1.14,1.166,1.184,1.188,1.184,1.162,1.119,1.083,1.045,1.004],"logSd":[0.138,0.153,0.16,0.155,0.15,0.134,0.111,0.096,0.0918,0.0925,0.0964,0.102,0.109,0.109,0.117,0.126,0.135,0.138,0.134,0.128,0.115,0.111,0.109,0.122]},{"zone":"AU-VIC","month":5,"ratio":[0.9575,0.9328,0.9296,0.9323,0.9503,0.9827,1.003,1.001,0.9944,1.002,1.017,1.038,1.062,1.066,1.08,1.103,1.123,1.13,1.129,1.114,1.069,1.026,0.9998,0.9798],"logSd":[0.123,0.138,0.149,0.145,0.142,0.127,0.104,0.0952,0.0944,0.0941,0.0983,0.105,0.114,0.118,0.128,0.138,0.147,0.152,0.15,0.144,0.122,0.112,0.104,0.11]},{"zone":"AU-VIC","month":6,"ratio":[0.9613,0.9425,0.9397,0.9419,0.9544,0.9809,0.9885,0.9694,0.9526,0.962,0.9729,0.99,1.013,1.021,1.032,1.052,1.071,1.079,1.081,1.073,1.029,0.9861,0.9705,0.9699],"logSd":[0.121,0.135,0.148,0.147,0.145,0.131,0.108,0.0979,0.0972,0.0939,0.0972,0.104,0.115,0.121,0.13,0.142,0.152,0.158,0.158,0.151,0.126,0.112,0.104,0.106]},{"zone":"AU-VIC","month":7,"ratio":[0.966,0.95,0.9456,0.9451,0.9507,0.9686,0.9744,0.9533,0.934,0.9427,0.9521,0.9686,0.9923,1.002,1.014,1.031,1.046,1.055,1.057,1.05,1.012,0.978,0.9686,0.9718],"logSd":[0.134,0.149,0.161,0.163,0.161,0.148,0.122,0.104,0.101,0.0971,0.1,0.108,0.118,0.124,0.133,0.145,0.155,0.16,0.159,0.151,0.129,0.116,0.112,0.116]},{"zone":"AU-VIC","month":8,"ratio":[0.9446,0.928,0.9222,0.9211,0.9244,0.9397,0.9592,0.9542,0.943,0.9475,0.9575,0.9757,0.9976,1.008,1.021,1.036,1.049,1.057,1.055,1.042,1.011,0.986,0.9717,0.9594],"logSd":[0.158,0.172,0.18,0.183,0.18,0.167,0.141,0.112,0.107,0.106,0.11,0.12,0.129,0.133,0.142,0.154,0.164,0.166,0.162,0.151,0.134,0.126,0.129,0.139]},{"zone":"AU-VIC","month":9,"ratio":[0.8886,0.8708,0.8651,0.8674,0.8736,0.8929,0.9308,0.9506,0.9581,0.9622,0.975,0.9955,1.015,1.024,1.038,1.054,1.066,1.073,1.065,1.042,1.012,0.9838,0.9523,0.9153],"logSd":[0.176,0.187,0.188,0.19,0.188,0.174,0.154,0.122,0.115,0.118,0.123,0.134,0.142,0.145,0.155,0.165,0.175,0.175,0.168,0.155,0.142,0.14,0.147,0.162]},{"zone":"AU-VIC","month":10,"ratio":[0.8255,0.8083,0.8028,0.8098,0.8191,0.8418,0.8869,0.9244,0.9544,0.9701,0.9882,1.011,1.03,1.04,1.055,1.073,1.085,1.089,1.078,1.05,1.012,0.9649,0.912,0.8582],"logSd":[0.175,0.18,0.178,0.179,0.177,0.166,0.156,0.132,0.121,0.123,0.125,0.135,0.144,0.148,0.158,0.167,0.177,0.178,0.171,0.158,0.147,0.147,0.155,0.17]},{"zone":"AU-VIC","month":11,"ratio":[0.7937,0.7778,0.7712,0.7798,0.7885,0.8081,0.845,0.8855,0.9323,0.9695,0.9945,1.02,1.045,1.059,1.076,1.095,1.107,1.108,1.097,1.07,1.021,0.9518,0.8836,0.8263],"logSd":[0.161,0.164,0.162,0.162,0.16,0.153,0.15,0.136,0.119,0.114,0.112,0.12,0.128,0.134,0.141,0.15,0.16,0.163,0.161,0.152,0.141,0.139,0.148,0.16]},{"zone":"AU-VIC","month":12,"ratio":[0.8118,0.7957,0.7863,0.7918,0.7966,0.8076,0.8299,0.8644,0.9174,0.9738,1.005,1.035,1.069,1.089,1.109,1.128,1.138,1.137,1.13,1.109,1.053,0.9714,0.8981,0.8441],"logSd":[0.151,0.154,0.154,0.154,0.151,0.148,0.145,0.132,0.111,0.0991,0.0941,0.1,0.106,0.11,0.115,0.125,0.134,0.139,0.14,0.135,0.126,0.123,0.133,0.146]},{"zone":"BR-CS","month":1,"ratio":[0.7735,0.7823,0.7954,0.7999,0.8067,0.8155,0.8214,0.824,0.8273,0.8341,0.8299,0.8201,0.811,0.804,0.799,0.8003,0.7924,0.7846,0.7818,0.7813,0.7829,0.7809,0.7623,0.7624],"logSd":[0.252,0.251,0.242,0.226,0.219,0.219,0.221,0.221,0.221,0.224,0.226,0.22,0.217,0.213,0.211,0.21,0.213,0.219,0.223,0.231,0.238,0.248,0.25,0.251]},{"zone":"BR-CS","month":2,"ratio":[0.6722,0.6806,0.6942,0.7014,0.71,0.7169,0.7213,0.7238,0.7211,0.725,0.7255,0.7207,0.7157,0.7119,0.7084,0.709,0.7002,0.6904,0.6847,0.6814,0.6836,0.6789,0.6638,0.6651],"logSd":[0.196,0.197,0.195,0.191,0.192,0.197,0.199,0.2,0.2,0.205,0.201,0.196,0.195,0.194,0.193,0.193,0.193,0.195,0.195,0.195,0.192,0.191,0.191,0.19]},{"zone":"BR-CS","month":3,"ratio":[0.6523,0.6623,0.6783,0.6899,0.7023,0.7109,0.7164,0.7186,0.7115,0.7106,0.7126,0.7064,0.7017,0.6975,0.694,0.6956,0.6876,0.6766,0.6687,0.6619,0.6614,0.6531,0.6448,0.6495],"logSd":[0.143,0.143,0.146,0.151,0.158,0.165,0.167,0.168,0.167,0.167,0.161,0.158,0.159,0.158,0.159,0.159,0.16,0.161,0.158,0.153,0.145,0.14,0.14,0.138]},{"zone":"BR-CS","month":4,"ratio":[0.7335,0.7488,0.771,0.7892,0.8072,0.8204,0.8284,0.8299,0.82,0.812,0.8112,0.798,0.7901,0.783,0.7783,0.7821,0.7761,0.7646,0.7551,0.7443,0.736,0.7208,0.7219,0.7317],"logSd":[0.113,0.112,0.115,0.12,0.127,0.132,0.134,0.135,0.133,0.131,0.128,0.128,0.129,0.128,0.128,0.129,0.13,0.132,0.131,0.125,0.115,0.111,0.111,0.11]},{"zone":"BR-CS","month":5,"ratio":[0.9012,0.9272,0.9619,0.9924,1.019,1.039,1.05,1.05,1.038,1.02,1.01,0.985,0.9709,0.9593,0.9528,0.9588,0.9543,0.9421,0.931,0.9153,0.8944,0.8663,0.8771,0.8942],"logSd":[0.0985,0.0975,0.0975,0.099,0.102,0.103,0.103,0.103,0.104,0.104,0.107,0.11,0.112,0.11,0.109,0.109,0.111,0.114,0.116,0.11,0.0998,0.0952,0.0966,0.096]},{"zone":"BR-CS","month":6,"ratio":[1.082,1.121,1.174,1.224,1.263,1.29,1.302,1.302,1.288,1.259,1.236,1.196,1.175,1.159,1.151,1.158,1.151,1.135,1.121,1.101,1.07,1.025,1.04,1.065],"logSd":[0.0892,0.0889,0.0863,0.0835,0.0825,0.0798,0.0791,0.0787,0.0823,0.0877,0.0947,0.0998,0.102,0.101,0.1,0.0984,0.101,0.106,0.108,0.104,0.092,0.0844,0.0865,0.0865]},{"zone":"BR-CS","month":7,"ratio":[1.174,1.221,1.286,1.356,1.408,1.44,1.453,1.453,1.436,1.404,1.37,1.32,1.293,1.275,1.266,1.272,1.258,1.235,1.218,1.196,1.168,1.112,1.122,1.151],"logSd":[0.0812,0.0821,0.0787,0.0745,0.0719,0.0681,0.0665,0.0662,0.0717,0.0809,0.0875,0.0933,0.0964,0.0973,0.0978,0.0946,0.0969,0.104,0.105,0.101,0.088,0.0764,0.0786,0.0787]},{"zone":"BR-CS","month":8,"ratio":[1.158,1.201,1.265,1.34,1.398,1.432,1.447,1.45,1.432,1.406,1.371,1.316,1.287,1.267,1.258,1.262,1.243,1.214,1.197,1.177,1.162,1.111,1.111,1.139],"logSd":[0.0795,0.0811,0.0787,0.0756,0.0733,0.0698,0.068,0.0681,0.0739,0.0837,0.0868,0.092,0.0954,0.0987,0.101,0.0966,0.0994,0.107,0.108,0.104,0.0906,0.0765,0.0786,0.0783]},{"zone":"BR-CS","month":9,"ratio":[1.103,1.135,1.186,1.249,1.301,1.335,1.353,1.357,1.345,1.33,1.299,1.246,1.215,1.194,1.183,1.188,1.17,1.143,1.13,1.114,1.111,1.076,1.07,1.092],"logSd":[0.0932,0.0945,0.0933,0.0919,0.0907,0.0881,0.0866,0.0873,0.0916,0.0983,0.0968,0.101,0.103,0.108,0.111,0.107,0.111,0.119,0.12,0.117,0.107,0.0933,0.0954,0.0946]},{"zone":"BR-CS","month":10,"ratio":[1.057,1.079,1.114,1.154,1.192,1.223,1.242,1.246,1.244,1.239,1.215,1.167,1.138,1.116,1.105,1.11,1.098,1.079,1.071,1.062,1.064,1.045,1.036,1.051],"logSd":[0.133,0.132,0.131,0.129,0.128,0.126,0.126,0.127,0.127,0.127,0.123,0.125,0.126,0.129,0.132,0.128,0.134,0.144,0.148,0.147,0.143,0.136,0.139,0.138]},{"zone":"BR-CS","month":11,"ratio":[1.004,1.018,1.04,1.06,1.081,1.105,1.121,1.124,1.13,1.134,1.116,1.079,1.055,1.035,1.025,1.03,1.023,1.012,1.009,1.006,1.007,1.002,0.9886,0.9961],"logSd":[0.2,0.197,0.191,0.183,0.179,0.177,0.178,0.178,0.175,0.169,0.166,0.165,0.163,0.163,0.164,0.162,0.169,0.18,0.187,0.193,0.198,0.205,0.21,0.209]},{"zone":"BR-CS","month":12,"ratio":[0.9048,0.9153,0.9304,0.9373,0.9475,0.9626,0.973,0.9757,0.9836,0.9907,0.9797,0.9582,0.9413,0.9281,0.9204,0.9238,0.9175,0.9103,0.9093,0.9095,0.91,0.9088,0.8916,0.8934],"logSd":[0.259,0.254,0.243,0.226,0.217,0.215,0.217,0.216,0.213,0.21,0.21,0.207,0.203,0.199,0.198,0.197,0.202,0.212,0.221,0.231,0.243,0.259,0.264,0.264]},{"zone":"CA-ON","month":1,"ratio":[1.606,1.52,1.438,1.328,1.162,1.008,0.865,0.8239,0.8147,0.8598,0.9567,1.069,1.199,1.317,1.392,1.422,1.448,1.455,1.451,1.442,1.444,1.466,1.508,1.602],"logSd":[0.393,0.411,0.447,0.515,0.585,0.647,0.73,0.738,0.731,0.689,0.615,0.55,0.523,0.512,0.496,0.471,0.451,0.431,0.42,0.4,0.381,0.366,0.369,0.384]},{"zone":"CA-ON","month":2,"ratio":[1.245,1.206,1.138,1.032,0.9058,0.797,0.6993,0.674,0.6737,0.7166,0.8026,0.8928,0.9894,1.063,1.105,1.121,1.115,1.091,1.078,1.068,1.077,1.107,1.144,1.201],"logSd":[0.419,0.43,0.456,0.515,0.564,0.607,0.663,0.665,0.664,0.644,0.6,0.565,0.554,0.54,0.525,0.501,0.484,0.473,0.462,0.44,0.418,0.398,0.398,0.411]},{"zone":"CA-ON","month":3,"ratio":[0.8342,0.8221,0.7738,0.6815,0.58,0.512,0.4548,0.4492,0.4644,0.506,0.5764,0.646,0.708,0.7401,0.7503,0.7521,0.7334,0.7052,0.6959,0.6997,0.7203,0.7565,0.7887,0.8056],"logSd":[0.465,0.467,0.478,0.513,0.519,0.515,0.502,0.5,0.5,0.507,0.519,0.544,0.566,0.559,0.551,0.535,0.532,0.535,0.526,0.5,0.477,0.456,0.457,0.465]},{"zone":"CA-ON","month":4,"ratio":[0.6709,0.6631,0.6285,0.5476,0.4473,0.3886,0.3384,0.337,0.3563,0.3921,0.4487,0.5075,0.5555,0.5793,0.5866,0.5895,0.581,0.5654,0.5643,0.5786,0.6053,0.6425,0.6713,0.6691],"logSd":[0.495,0.493,0.497,0.505,0.481,0.445,0.392,0.391,0.387,0.407,0.45,0.51,0.549,0.551,0.548,0.543,0.549,0.558,0.55,0.524,0.508,0.493,0.499,0.503]},{"zone":"CA-ON","month":5,"ratio":[0.7908,0.7768,0.7468,0.661,0.5275,0.4454,0.3688,0.3583,0.3744,0.4046,0.455,0.5165,0.5719,0.6167,0.6477,0.6684,0.6863,0.694,0.7036,0.728,0.7586,0.7955,0.8233,0.8135],"logSd":[0.468,0.473,0.481,0.482,0.467,0.433,0.384,0.387,0.381,0.399,0.443,0.491,0.514,0.516,0.51,0.508,0.508,0.505,0.497,0.478,0.469,0.464,0.471,0.474]},{"zone":"CA-ON","month":6,"ratio":[1.207,1.181,1.148,1.037,0.8294,0.6834,0.5366,0.4993,0.5048,0.5292,0.5811,0.66,0.7435,0.84,0.9293,0.9966,1.069,1.12,1.146,1.178,1.202,1.229,1.254,1.245],"logSd":[0.396,0.409,0.426,0.444,0.472,0.472,0.473,0.485,0.476,0.482,0.497,0.496,0.484,0.474,0.46,0.45,0.435,0.419,0.408,0.398,0.391,0.389,0.39,0.393]},{"zone":"CA-ON","month":7,"ratio":[1.705,1.675,1.623,1.465,1.184,0.9695,0.7437,0.6732,0.6669,0.6916,0.7558,0.8625,0.9848,1.138,1.294,1.423,1.547,1.634,1.664,1.688,1.691,1.701,1.722,1.722],"logSd":[0.33,0.345,0.367,0.407,0.479,0.522,0.604,0.63,0.621,0.6,0.566,0.51,0.47,0.447,0.426,0.406,0.38,0.36,0.349,0.344,0.333,0.327,0.321,0.323]},{"zone":"CA-ON","month":8,"ratio":[1.767,1.741,1.662,1.458,1.178,0.9752,0.7608,0.6956,0.6988,0.742,0.8299,0.9596,1.099,1.249,1.395,1.526,1.62,1.672,1.685,1.699,1.702,1.721,1.754,1.754],"logSd":[0.303,0.315,0.337,0.389,0.477,0.536,0.658,0.688,0.682,0.641,0.582,0.512,0.471,0.444,0.42,0.394,0.367,0.353,0.341,0.335,0.32,0.307,0.299,0.296]},{"zone":"CA-ON","month":9,"ratio":[1.441,1.41,1.322,1.124,0.8981,0.7553,0.612,0.5807,0.6043,0.6682,0.7732,0.9071,1.035,1.132,1.208,1.282,1.311,1.315,1.316,1.335,1.358,1.401,1.448,1.445],"logSd":[0.315,0.324,0.346,0.399,0.474,0.515,0.598,0.621,0.616,0.576,0.534,0.494,0.475,0.456,0.434,0.409,0.39,0.385,0.374,0.363,0.343,0.325,0.32,0.314]},{"zone":"CA-ON","month":10,"ratio":[1.218,1.169,1.088,0.9218,0.7331,0.6228,0.5202,0.5094,0.542,0.613,0.7216,0.8502,0.9651,1.029,1.06,1.09,1.094,1.086,1.088,1.113,1.149,1.201,1.254,1.261],"logSd":[0.349,0.357,0.383,0.432,0.486,0.504,0.535,0.55,0.541,0.51,0.488,0.476,0.476,0.471,0.454,0.434,0.424,0.424,0.412,0.396,0.375,0.356,0.358,0.354]},{"zone":"CA-ON","month":11,"ratio":[1.286,1.209,1.131,0.9882,0.8017,0.6834,0.5772,0.5668,0.5952,0.6644,0.7725,0.8991,1.018,1.091,1.121,1.138,1.149,1.152,1.16,1.186,1.221,1.27,1.324,1.358],"logSd":[0.378,0.39,0.423,0.474,0.521,0.537,0.553,0.563,0.551,0.521,0.495,0.48,0.479,0.482,0.468,0.45,0.442,0.435,0.424,0.404,0.385,0.37,0.379,0.381]},{"zone":"CA-ON","month":12,"ratio":[1.543,1.441,1.36,1.237,1.045,0.8951,0.7583,0.7311,0.7406,0.799,0.9038,1.029,1.162,1.27,1.33,1.354,1.385,1.404,1.413,1.425,1.444,1.477,1.527,1.605],"logSd":[0.387,0.404,0.444,0.503,0.564,0.604,0.651,0.66,0.648,0.609,0.556,0.511,0.494,0.493,0.478,0.458,0.443,0.426,0.414,0.394,0.377,0.364,0.372,0.383]},{"zone":"CL-SEN","month":1,"ratio":[1.085,1.105,1.123,1.149,1.174,1.189,1.202,1.209,1.216,1.215,1.135,0.9143,0.7678,0.7134,0.6877,0.6697,0.6562,0.649,0.6465,0.648,0.6508,0.6898,0.864,1.052],"logSd":[0.116,0.118,0.12,0.125,0.128,0.125,0.126,0.124,0.122,0.12,0.128,0.121,0.146,0.153,0.151,0.148,0.148,0.15,0.148,0.144,0.136,0.121,0.115,0.114]},{"zone":"CL-SEN","month":2,"ratio":[1.236,1.26,1.286,1.318,1.352,1.373,1.389,1.395,1.4,1.396,1.366,1.187,0.9435,0.8527,0.8211,0.7971,0.7813,0.7728,0.7683,0.7663,0.7704,0.8317,1.043,1.209],"logSd":[0.108,0.114,0.116,0.118,0.121,0.121,0.123,0.124,0.125,0.123,0.112,0.088,0.103,0.119,0.12,0.12,0.122,0.123,0.123,0.121,0.115,0.101,0.0967,0.103]},{"zone":"CL-SEN","month":3,"ratio":[1.36,1.386,1.41,1.438,1.47,1.492,1.506,1.512,1.515,1.51,1.505,1.364,1.058,0.939,0.9056,0.8806,0.8637,0.8533,0.8487,0.8519,0.8798,1.002,1.234,1.338],"logSd":[0.112,0.119,0.121,0.121,0.124,0.126,0.127,0.13,0.133,0.128,0.112,0.088,0.0865,0.105,0.106,0.108,0.109,0.108,0.109,0.109,0.104,0.0966,0.0979,0.105]},{"zone":"CL-SEN","month":4,"ratio":[1.405,1.426,1.442,1.459,1.481,1.498,1.508,1.513,1.515,1.512,1.492,1.379,1.099,0.9616,0.9275,0.9083,0.892,0.8786,0.8725,0.8848,0.9501,1.146,1.344,1.386],"logSd":[0.125,0.131,0.132,0.13,0.133,0.136,0.137,0.14,0.142,0.137,0.129,0.112,0.0912,0.108,0.11,0.111,0.112,0.111,0.113,0.113,0.107,0.106,0.114,0.119]},{"zone":"CL-SEN","month":5,"ratio":[1.372,1.385,1.393,1.403,1.415,1.424,1.428,1.432,1.434,1.434,1.399,1.324,1.108,0.9516,0.9149,0.9036,0.8895,0.8737,0.8634,0.8802,0.9726,1.21,1.337,1.356],"logSd":[0.133,0.135,0.135,0.134,0.137,0.141,0.145,0.148,0.151,0.149,0.15,0.138,0.112,0.128,0.13,0.131,0.131,0.131,0.135,0.134,0.124,0.121,0.129,0.13]},{"zone":"CL-SEN","month":6,"ratio":[1.3,1.307,1.31,1.32,1.326,1.327,1.325,1.325,1.329,1.33,1.31,1.278,1.092,0.9217,0.8826,0.8756,0.8646,0.8491,0.8357,0.8507,0.9445,1.172,1.261,1.286],"logSd":[0.122,0.121,0.121,0.122,0.129,0.137,0.146,0.151,0.154,0.155,0.15,0.139,0.141,0.161,0.165,0.165,0.164,0.167,0.171,0.167,0.15,0.132,0.122,0.121]},{"zone":"CL-SEN","month":7,"ratio":[1.213,1.22,1.224,1.233,1.234,1.228,1.222,1.22,1.224,1.228,1.238,1.215,1.01,0.8509,0.8146,0.8066,0.7986,0.7865,0.7762,0.7885,0.8634,1.054,1.166,1.2],"logSd":[0.0996,0.0988,0.1,0.103,0.114,0.128,0.141,0.15,0.151,0.148,0.129,0.123,0.169,0.2,0.206,0.205,0.203,0.205,0.206,0.198,0.175,0.136,0.103,0.0992]},{"zone":"CL-SEN","month":8,"ratio":[1.12,1.129,1.134,1.137,1.134,1.125,1.118,1.114,1.12,1.126,1.142,1.065,0.8462,0.7313,0.704,0.6932,0.6867,0.6793,0.6772,0.6909,0.744,0.897,1.061,1.103],"logSd":[0.0847,0.0854,0.0875,0.0916,0.106,0.124,0.137,0.146,0.143,0.131,0.11,0.122,0.197,0.235,0.24,0.236,0.232,0.229,0.223,0.21,0.187,0.141,0.0932,0.0841]},{"zone":"CL-SEN","month":9,"ratio":[1.025,1.038,1.041,1.037,1.03,1.022,1.017,1.015,1.022,1.031,1.011,0.8512,0.666,0.6034,0.5858,0.5741,0.5675,0.5632,0.5681,0.5851,0.6243,0.7477,0.9427,1],"logSd":[0.0849,0.0868,0.0887,0.0947,0.11,0.127,0.138,0.142,0.134,0.116,0.107,0.153,0.228,0.26,0.257,0.249,0.241,0.234,0.222,0.205,0.187,0.153,0.102,0.0852]},{"zone":"CL-SEN","month":10,"ratio":[0.95,0.9645,0.967,0.9601,0.9539,0.9492,0.9488,0.9498,0.958,0.9672,0.8968,0.6791,0.5497,0.5212,0.5086,0.4978,0.4904,0.4867,0.4939,0.512,0.5431,0.6398,0.8279,0.9181],"logSd":[0.0992,0.101,0.102,0.11,0.124,0.134,0.14,0.138,0.127,0.108,0.122,0.21,0.256,0.264,0.255,0.243,0.233,0.225,0.212,0.194,0.181,0.168,0.127,0.102]},{"zone":"CL-SEN","month":11,"ratio":[0.9247,0.9398,0.9439,0.9428,0.9431,0.9438,0.9483,0.9526,0.9612,0.9686,0.8617,0.6218,0.53,0.5127,0.4996,0.4892,0.4803,0.4758,0.4814,0.4968,0.5202,0.5907,0.7569,0.8886],"logSd":[0.117,0.118,0.118,0.128,0.137,0.138,0.139,0.134,0.123,0.109,0.141,0.236,0.255,0.242,0.233,0.219,0.211,0.207,0.198,0.183,0.172,0.171,0.149,0.122]},{"zone":"CL-SEN","month":12,"ratio":[0.9698,0.9863,0.9962,1.007,1.019,1.027,1.036,1.042,1.051,1.054,0.9423,0.7012,0.609,0.5826,0.5644,0.5518,0.5409,0.535,0.5367,0.5459,0.559,0.6068,0.7637,0.9335],"logSd":[0.124,0.124,0.125,0.133,0.137,0.133,0.133,0.128,0.121,0.115,0.144,0.188,0.208,0.199,0.193,0.184,0.18,0.181,0.176,0.167,0.157,0.151,0.141,0.127]},{"zone":"DE","month":1,"ratio":[1.046,1.04,1.037,1.038,1.054,1.082,1.109,1.115,1.105,1.082,1.062,1.052,1.056,1.076,1.107,1.126,1.126,1.12,1.116,1.111,1.099,1.096,1.079,1.056],"logSd":[0.372,0.376,0.377,0.376,0.374,0.363,0.348,0.335,0.332,0.335,0.338,0.34,0.342,0.339,0.332,0.325,0.315,0.312,0.316,0.331,0.343,0.344,0.353,0.367]},{"zone":"DE","month":2,"ratio":[1.051,1.048,1.049,1.056,1.076,1.099,1.105,1.084,1.042,0.9939,0.9587,0.9387,0.937,0.9602,1.01,1.077,1.129,1.137,1.128,1.119,1.107,1.1,1.082,1.062],"logSd":[0.354,0.357,0.358,0.354,0.347,0.333,0.317,0.308,0.31,0.317,0.322,0.325,0.326,0.325,0.321,0.315,0.299,0.287,0.291,0.308,0.32,0.323,0.334,0.348]},{"zone":"DE","month":3,"ratio":[1.034,1.034,1.039,1.055,1.076,1.083,1.06,1.003,0.9303,0.8652,0.8231,0.8007,0.7992,0.827,0.8887,0.9876,1.084,1.118,1.112,1.102,1.091,1.077,1.058,1.042],"logSd":[0.315,0.316,0.314,0.308,0.296,0.282,0.273,0.274,0.283,0.293,0.301,0.304,0.304,0.303,0.299,0.288,0.268,0.25,0.252,0.267,0.279,0.287,0.299,0.311]},{"zone":"DE","month":4,"ratio":[1.01,1.01,1.016,1.034,1.042,1.027,0.9795,0.9029,0.8195,0.7567,0.7199,0.7016,0.7027,0.7291,0.786,0.8842,0.993,1.057,1.074,1.071,1.064,1.049,1.027,1.014],"logSd":[0.273,0.272,0.268,0.262,0.251,0.24,0.24,0.25,0.265,0.276,0.283,0.286,0.284,0.284,0.279,0.264,0.242,0.219,0.215,0.224,0.234,0.247,0.26,0.269]},{"zone":"DE","month":5,"ratio":[1.005,1.002,1.006,1.017,1.006,0.9683,0.9085,0.8288,0.7505,0.6983,0.6711,0.6581,0.6611,0.6819,0.7267,0.8078,0.9094,0.9965,1.044,1.057,1.056,1.045,1.021,1.008],"logSd":[0.239,0.239,0.235,0.23,0.22,0.214,0.221,0.239,0.256,0.266,0.271,0.273,0.27,0.269,0.263,0.246,0.224,0.2,0.187,0.189,0.197,0.213,0.227,0.234]},{"zone":"DE","month":6,"ratio":[1.032,1.026,1.026,1.029,1.003,0.9514,0.8854,0.8083,0.7361,0.6897,0.6676,0.6568,0.6603,0.6775,0.7163,0.7881,0.8846,0.9823,1.05,1.076,1.081,1.077,1.052,1.037],"logSd":[0.218,0.219,0.217,0.212,0.204,0.199,0.208,0.229,0.247,0.258,0.262,0.263,0.26,0.259,0.251,0.233,0.21,0.187,0.17,0.168,0.175,0.19,0.205,0.213]},{"zone":"DE","month":7,"ratio":[1.076,1.068,1.069,1.07,1.043,0.9897,0.9203,0.8425,0.7681,0.7162,0.6904,0.6778,0.682,0.7029,0.7499,0.8318,0.9339,1.027,1.092,1.119,1.125,1.123,1.099,1.083],"logSd":[0.211,0.213,0.212,0.206,0.196,0.19,0.196,0.216,0.234,0.248,0.255,0.256,0.255,0.251,0.24,0.219,0.195,0.177,0.163,0.163,0.171,0.184,0.197,0.206]},{"zone":"DE","month":8,"ratio":[1.102,1.097,1.101,1.11,1.098,1.058,0.9913,0.9111,0.828,0.7637,0.7287,0.7132,0.7199,0.7523,0.8186,0.9223,1.031,1.101,1.139,1.151,1.153,1.147,1.126,1.112],"logSd":[0.217,0.219,0.218,0.211,0.198,0.188,0.189,0.205,0.225,0.243,0.253,0.257,0.256,0.249,0.234,0.209,0.186,0.173,0.169,0.175,0.184,0.196,0.207,0.215]},{"zone":"DE","month":9,"ratio":[1.092,1.089,1.097,1.117,1.126,1.109,1.057,0.9828,0.8982,0.8284,0.7876,0.7724,0.7844,0.8297,0.9114,1.023,1.116,1.152,1.156,1.149,1.143,1.13,1.112,1.1],"logSd":[0.239,0.24,0.237,0.229,0.214,0.2,0.196,0.21,0.231,0.249,0.262,0.268,0.267,0.258,0.238,0.211,0.19,0.183,0.191,0.204,0.215,0.225,0.234,0.241]},{"zone":"DE","month":10,"ratio":[1.058,1.056,1.063,1.085,1.106,1.11,1.087,1.037,0.9709,0.9132,0.8774,0.8676,0.8853,0.9357,1.013,1.097,1.144,1.151,1.137,1.119,1.107,1.093,1.076,1.064],"logSd":[0.276,0.275,0.271,0.264,0.25,0.235,0.228,0.237,0.256,0.272,0.285,0.291,0.289,0.279,0.258,0.23,0.214,0.213,0.229,0.247,0.259,0.267,0.275,0.279]},{"zone":"DE","month":11,"ratio":[1.032,1.028,1.03,1.044,1.065,1.084,1.091,1.075,1.043,1.01,0.9882,0.9855,1.005,1.047,1.1,1.133,1.128,1.12,1.11,1.094,1.08,1.07,1.053,1.038],"logSd":[0.32,0.319,0.316,0.312,0.303,0.291,0.281,0.284,0.295,0.305,0.314,0.319,0.318,0.309,0.29,0.267,0.256,0.259,0.275,0.293,0.305,0.311,0.319,0.323]},{"zone":"DE","month":12,"ratio":[1.031,1.026,1.023,1.027,1.043,1.069,1.096,1.104,1.098,1.083,1.071,1.069,1.083,1.11,1.14,1.142,1.116,1.105,1.102,1.093,1.081,1.077,1.059,1.039],"logSd":[0.359,0.36,0.359,0.358,0.355,0.346,0.333,0.326,0.327,0.332,0.336,0.339,0.339,0.333,0.32,0.306,0.298,0.301,0.31,0.326,0.337,0.34,0.349,0.357]},{"zone":"GB","month":1,"ratio":[0.8414,0.8436,0.8212,0.8102,0.806,0.8236,0.9144,1.016,1.022,1.007,0.9907,0.975,0.9779,0.9885,1.019,1.063,1.127,1.169,1.165,1.146,1.105,1.043,0.9801,0.8778],"logSd":[0.435,0.435,0.445,0.451,0.456,0.464,0.443,0.412,0.393,0.377,0.37,0.368,0.358,0.358,0.356,0.35,0.32,0.293,0.29,0.307,0.339,0.374,0.398,0.422]},{"zone":"GB","month":2,"ratio":[0.8829,0.8871,0.8691,0.8625,0.8662,0.8976,0.9749,1.041,1.027,0.9933,0.9575,0.929,0.923,0.9239,0.9495,1.008,1.1,1.173,1.205,1.202,1.172,1.101,1.016,0.9139],"logSd":[0.413,0.41,0.419,0.423,0.424,0.424,0.406,0.381,0.365,0.356,0.355,0.359,0.353,0.355,0.354,0.343,0.31,0.277,0.264,0.272,0.302,0.342,0.379,0.404]},{"zone":"GB","month":3,"ratio":[0.9255,0.931,0.9198,0.9232,0.9415,0.9934,1.05,1.06,1.017,0.9592,0.8995,0.8608,0.8447,0.838,0.86,0.9298,1.043,1.137,1.199,1.22,1.212,1.147,1.037,0.949],"logSd":[0.383,0.379,0.387,0.388,0.385,0.371,0.35,0.334,0.33,0.332,0.344,0.354,0.354,0.359,0.358,0.335,0.296,0.261,0.244,0.246,0.268,0.307,0.352,0.38]},{"zone":"GB","month":4,"ratio":[0.9807,0.9852,0.9788,0.9905,1.016,1.066,1.095,1.062,0.9976,0.9276,0.8563,0.8177,0.7949,0.7838,0.801,0.8678,0.9762,1.067,1.139,1.185,1.208,1.177,1.067,0.9993],"logSd":[0.35,0.347,0.354,0.353,0.349,0.325,0.3,0.291,0.296,0.305,0.329,0.339,0.343,0.35,0.348,0.321,0.278,0.249,0.235,0.233,0.244,0.27,0.314,0.345]},{"zone":"GB","month":5,"ratio":[1.056,1.057,1.051,1.064,1.081,1.1,1.103,1.056,0.9858,0.9176,0.8492,0.8177,0.7923,0.7788,0.7899,0.8427,0.9304,1.006,1.073,1.138,1.191,1.206,1.123,1.073],"logSd":[0.317,0.317,0.324,0.322,0.317,0.293,0.269,0.263,0.268,0.277,0.304,0.306,0.311,0.319,0.318,0.295,0.257,0.236,0.228,0.225,0.225,0.236,0.274,0.307]},{"zone":"GB","month":6,"ratio":[1.128,1.124,1.116,1.124,1.129,1.115,1.105,1.061,0.9931,0.9309,0.8702,0.8443,0.8192,0.8044,0.8114,0.8522,0.9226,0.9894,1.054,1.13,1.198,1.24,1.188,1.145],"logSd":[0.292,0.294,0.301,0.299,0.293,0.275,0.255,0.25,0.251,0.256,0.278,0.272,0.276,0.283,0.282,0.266,0.236,0.221,0.216,0.212,0.21,0.213,0.246,0.277]},{"zone":"GB","month":7,"ratio":[1.146,1.139,1.131,1.135,1.139,1.129,1.125,1.083,1.015,0.9521,0.8929,0.8643,0.8408,0.827,0.8366,0.8801,0.9509,1.024,1.095,1.17,1.231,1.258,1.208,1.162],"logSd":[0.284,0.286,0.291,0.291,0.284,0.271,0.256,0.251,0.248,0.25,0.267,0.259,0.261,0.266,0.263,0.248,0.223,0.21,0.203,0.201,0.203,0.209,0.242,0.27]},{"zone":"GB","month":8,"ratio":[1.08,1.074,1.068,1.073,1.092,1.125,1.148,1.105,1.035,0.9639,0.8978,0.8604,0.8393,0.8306,0.8502,0.9111,0.9984,1.086,1.163,1.221,1.251,1.23,1.147,1.094],"logSd":[0.3,0.299,0.302,0.303,0.297,0.283,0.269,0.266,0.263,0.267,0.281,0.276,0.278,0.28,0.274,0.252,0.224,0.209,0.201,0.202,0.213,0.23,0.266,0.291]},{"zone":"GB","month":9,"ratio":[0.9636,0.9609,0.9535,0.9614,0.995,1.072,1.132,1.105,1.038,0.9632,0.8929,0.8503,0.8332,0.8329,0.865,0.9434,1.044,1.135,1.201,1.228,1.219,1.152,1.039,0.9795],"logSd":[0.337,0.334,0.335,0.336,0.334,0.317,0.296,0.294,0.296,0.303,0.316,0.32,0.321,0.32,0.309,0.277,0.242,0.225,0.219,0.225,0.245,0.276,0.315,0.336]},{"zone":"GB","month":10,"ratio":[0.8598,0.8592,0.848,0.8545,0.8869,0.9695,1.059,1.074,1.026,0.9627,0.9015,0.8643,0.8538,0.8628,0.9035,0.9841,1.079,1.149,1.183,1.179,1.143,1.061,0.9469,0.8817],"logSd":[0.387,0.382,0.384,0.386,0.389,0.37,0.34,0.335,0.34,0.348,0.36,0.368,0.369,0.364,0.35,0.314,0.272,0.255,0.255,0.268,0.296,0.333,0.369,0.388]},{"zone":"GB","month":11,"ratio":[0.8074,0.8077,0.7908,0.7908,0.8087,0.8652,0.9665,1.033,1.013,0.9747,0.9354,0.9112,0.9091,0.9252,0.9675,1.033,1.104,1.146,1.144,1.121,1.076,1.004,0.9127,0.8371],"logSd":[0.428,0.424,0.429,0.433,0.441,0.429,0.394,0.38,0.381,0.381,0.387,0.391,0.388,0.383,0.372,0.343,0.303,0.285,0.292,0.313,0.344,0.378,0.404,0.423]},{"zone":"GB","month":12,"ratio":[0.8082,0.8091,0.7874,0.7799,0.7819,0.8093,0.9085,1.01,1.013,0.9957,0.9771,0.9636,0.9677,0.9849,1.022,1.069,1.123,1.151,1.133,1.107,1.062,1.001,0.9342,0.844],"logSd":[0.444,0.443,0.452,0.458,0.466,0.468,0.437,0.411,0.4,0.389,0.386,0.384,0.376,0.373,0.367,0.354,0.32,0.3,0.306,0.329,0.36,0.391,0.41,0.432]},{"zone":"IN-WE","month":1,"ratio":[1.032,1.034,1.033,1.032,1.032,1.032,1.011,1.007,1.007,1.006,1.003,1.002,1.014,1.02,1.018,1.017,1.017,1.016,1.024,1.027,1.027,1.027,1.028,1.029],"logSd":[0.00811,0.00772,0.00738,0.00724,0.00709,0.00738,0.0141,0.0165,0.0162,0.0154,0.0154,0.0146,0.00998,0.00839,0.00837,0.00859,0.00873,0.00904,0.00989,0.00855,0.00848,0.00843,0.00863,0.00841]},{"zone":"IN-WE","month":2,"ratio":[1.028,1.029,1.028,1.027,1.027,1.026,1.003,0.9998,0.9991,0.9979,0.995,0.9941,1.002,1.016,1.014,1.013,1.013,1.012,1.022,1.025,1.024,1.024,1.025,1.026],"logSd":[0.0092,0.00893,0.00895,0.00911,0.0091,0.00947,0.0141,0.0151,0.0148,0.0142,0.0144,0.0139,0.0113,0.00882,0.00868,0.00882,0.00893,0.00925,0.00959,0.00957,0.00949,0.00947,0.00961,0.00934]},{"zone":"IN-WE","month":3,"ratio":[1.027,1.027,1.024,1.022,1.022,1.022,1.002,0.999,0.9982,0.9966,0.9938,0.9916,0.9957,1.015,1.013,1.013,1.013,1.013,1.024,1.026,1.025,1.025,1.025,1.026],"logSd":[0.0104,0.0106,0.0115,0.0121,0.0122,0.0123,0.0148,0.015,0.0148,0.0144,0.0145,0.0142,0.0135,0.0105,0.0101,0.0101,0.01,0.0102,0.00988,0.0109,0.0108,0.0109,0.0109,0.0105]},{"zone":"IN-WE","month":4,"ratio":[1.028,1.026,1.021,1.019,1.019,1.019,1.004,1.001,1.001,0.9991,0.9962,0.9931,0.9947,1.013,1.013,1.013,1.015,1.015,1.025,1.028,1.028,1.027,1.027,1.028],"logSd":[0.0116,0.0124,0.014,0.0148,0.0149,0.0145,0.017,0.0171,0.0172,0.0169,0.0164,0.0162,0.0163,0.0136,0.0128,0.0126,0.0124,0.0124,0.0114,0.0127,0.0125,0.0126,0.0126,0.0119]},{"zone":"IN-WE","month":5,"ratio":[1.026,1.022,1.016,1.013,1.012,1.011,0.9982,0.995,0.9954,0.9943,0.9919,0.989,0.9895,1.002,1.006,1.005,1.006,1.007,1.017,1.022,1.022,1.022,1.022,1.024],"logSd":[0.0139,0.0148,0.0168,0.0174,0.0174,0.0168,0.0209,0.022,0.0221,0.0217,0.0206,0.0203,0.02,0.0182,0.0171,0.0169,0.0166,0.0165,0.0152,0.0158,0.0155,0.0156,0.0156,0.0147]},{"zone":"IN-WE","month":6,"ratio":[1.014,1.011,1.005,1,0.9974,0.9961,0.9808,0.9766,0.9771,0.9769,0.9756,0.9743,0.9744,0.9833,0.9876,0.9856,0.9862,0.9864,0.997,1.004,1.005,1.005,1.006,1.01],"logSd":[0.0186,0.0191,0.0207,0.0212,0.0214,0.0211,0.0256,0.0276,0.0277,0.0271,0.026,0.0257,0.0244,0.0234,0.0223,0.0225,0.0224,0.0222,0.0218,0.0213,0.021,0.0211,0.0211,0.0199]},{"zone":"IN-WE","month":7,"ratio":[0.9962,0.995,0.9897,0.9849,0.9811,0.9787,0.9602,0.9547,0.9549,0.9551,0.9551,0.9556,0.9562,0.9647,0.9674,0.9647,0.9639,0.9629,0.9757,0.9842,0.9853,0.9852,0.9861,0.991],"logSd":[0.0252,0.0248,0.0257,0.0265,0.0274,0.0282,0.0281,0.0298,0.0298,0.0294,0.0292,0.0289,0.0282,0.0268,0.0262,0.0266,0.0268,0.0268,0.0289,0.0281,0.0278,0.0279,0.0278,0.0267]},{"zone":"IN-WE","month":8,"ratio":[0.9843,0.9849,0.9805,0.9766,0.9729,0.97,0.9511,0.9447,0.9446,0.9447,0.9453,0.9465,0.9488,0.9583,0.9581,0.9553,0.9541,0.9525,0.9661,0.9741,0.9747,0.9746,0.9756,0.9798],"logSd":[0.0286,0.0278,0.0282,0.0297,0.0315,0.033,0.0264,0.0271,0.0272,0.0274,0.028,0.0276,0.028,0.0258,0.0257,0.026,0.0263,0.0265,0.0304,0.0303,0.0303,0.0303,0.0301,0.0295]},{"zone":"IN-WE","month":9,"ratio":[0.9868,0.9881,0.9845,0.9823,0.9796,0.9771,0.9615,0.9551,0.955,0.9547,0.9546,0.9554,0.9608,0.9692,0.9665,0.9645,0.964,0.9629,0.9746,0.9811,0.9811,0.9807,0.9816,0.9844],"logSd":[0.0238,0.0236,0.024,0.0255,0.027,0.028,0.0221,0.0227,0.0229,0.0236,0.0241,0.0233,0.023,0.0211,0.0211,0.0211,0.0211,0.0213,0.025,0.0245,0.0246,0.0246,0.0244,0.0242]},{"zone":"IN-WE","month":10,"ratio":[1.003,1.004,1.001,0.9999,0.9989,0.9975,0.9859,0.98,0.9803,0.9798,0.9782,0.9779,0.9872,0.9913,0.9879,0.9868,0.9875,0.9874,0.9954,1.001,1,0.9997,1,1.002],"logSd":[0.0157,0.0158,0.0161,0.0166,0.0171,0.0174,0.0181,0.0197,0.0199,0.0205,0.0204,0.0193,0.0166,0.0156,0.0155,0.0155,0.0154,0.0154,0.0179,0.0162,0.0162,0.0162,0.0162,0.0161]},{"zone":"IN-WE","month":11,"ratio":[1.021,1.022,1.02,1.02,1.02,1.02,1.008,1.003,1.004,1.003,1,0.9995,1.012,1.012,1.009,1.008,1.01,1.01,1.015,1.02,1.019,1.019,1.019,1.021],"logSd":[0.0102,0.0102,0.0101,0.0101,0.00997,0.01,0.0157,0.0185,0.0185,0.0186,0.0181,0.0168,0.012,0.0115,0.0114,0.0115,0.0114,0.0116,0.0132,0.0108,0.0107,0.0107,0.0108,0.0107]},{"zone":"IN-WE","month":12,"ratio":[1.032,1.033,1.032,1.031,1.032,1.032,1.016,1.012,1.013,1.012,1.008,1.008,1.021,1.021,1.019,1.018,1.019,1.019,1.024,1.029,1.028,1.028,1.028,1.03],"logSd":[0.00809,0.00784,0.0075,0.00729,0.00709,0.00723,0.0145,0.0177,0.0176,0.017,0.0167,0.0154,0.01,0.00918,0.00918,0.00935,0.00942,0.00965,0.0108,0.0086,0.00855,0.0085,0.00869,0.00851]},{"zone":"JP-TK","month":1,"ratio":[0.935,0.8672,0.8296,0.8214,0.8539,0.9159,1.002,1.072,1.09,1.089,1.089,1.088,1.087,1.086,1.086,1.086,1.086,1.087,1.087,1.088,1.088,1.096,1.082,1.014],"logSd":[0.0625,0.0894,0.104,0.106,0.0933,0.0662,0.0336,0.0141,0.00978,0.00973,0.00996,0.00998,0.0102,0.0106,0.0107,0.0104,0.0102,0.01,0.0101,0.01,0.00988,0.00879,0.0119,0.0322]},{"zone":"JP-TK","month":2,"ratio":[0.8988,0.8328,0.7968,0.786,0.8136,0.8701,0.9538,1.044,1.089,1.093,1.092,1.091,1.09,1.089,1.089,1.089,1.09,1.091,1.091,1.092,1.094,1.091,1.052,0.9737],"logSd":[0.0744,0.102,0.119,0.126,0.116,0.0902,0.0548,0.025,0.0121,0.0104,0.0101,0.0103,0.0107,0.0112,0.0115,0.0113,0.0111,0.0108,0.0105,0.0103,0.00987,0.0101,0.0178,0.0426]},{"zone":"JP-TK","month":3,"ratio":[0.8167,0.7585,0.733,0.726,0.7604,0.8202,0.9071,1.014,1.083,1.095,1.094,1.093,1.092,1.09,1.091,1.091,1.091,1.092,1.093,1.094,1.093,1.065,0.9813,0.8864],"logSd":[0.129,0.163,0.183,0.194,0.178,0.146,0.0978,0.0437,0.0159,0.0102,0.00921,0.00945,0.00987,0.0104,0.0109,0.0111,0.0112,0.0108,0.0103,0.01,0.00996,0.0161,0.0436,0.0882]},{"zone":"JP-TK","month":4,"ratio":[0.7581,0.711,0.696,0.6942,0.7371,0.8001,0.887,0.9933,1.071,1.095,1.096,1.094,1.092,1.091,1.091,1.09,1.091,1.092,1.094,1.094,1.084,1.029,0.9176,0.8197],"logSd":[0.209,0.24,0.255,0.261,0.234,0.194,0.131,0.059,0.0194,0.00931,0.00818,0.00837,0.00866,0.00916,0.0096,0.01,0.0103,0.0101,0.00965,0.00933,0.0101,0.0289,0.0955,0.165]},{"zone":"JP-TK","month":5,"ratio":[0.7638,0.7284,0.719,0.7203,0.7641,0.8221,0.8991,0.9883,1.059,1.092,1.096,1.094,1.092,1.091,1.09,1.089,1.089,1.091,1.092,1.093,1.073,1.002,0.895,0.813],"logSd":[0.212,0.231,0.233,0.228,0.203,0.166,0.113,0.0572,0.02,0.0086,0.00791,0.00798,0.00817,0.00857,0.00895,0.00918,0.00931,0.00927,0.0091,0.00884,0.0102,0.0422,0.117,0.178]},{"zone":"JP-TK","month":6,"ratio":[0.8237,0.7995,0.7909,0.7919,0.826,0.8701,0.929,0.9961,1.055,1.09,1.095,1.094,1.092,1.091,1.091,1.089,1.089,1.09,1.091,1.091,1.067,0.9965,0.9137,0.8575],"logSd":[0.14,0.15,0.147,0.14,0.127,0.104,0.0748,0.045,0.0173,0.00861,0.00864,0.00857,0.00876,0.00908,0.00944,0.00918,0.00912,0.00912,0.00916,0.00895,0.0101,0.0409,0.0836,0.118]},{"zone":"JP-TK","month":7,"ratio":[0.8844,0.8665,0.8569,0.8565,0.8785,0.9104,0.9549,1.01,1.061,1.09,1.095,1.093,1.092,1.092,1.091,1.09,1.089,1.089,1.09,1.09,1.071,1.011,0.9471,0.9071],"logSd":[0.0907,0.0975,0.0959,0.0909,0.0832,0.0695,0.0528,0.0338,0.0138,0.00924,0.00984,0.0097,0.00999,0.0103,0.0106,0.00995,0.00979,0.00971,0.00975,0.00955,0.00983,0.0285,0.0552,0.0766]},{"zone":"JP-TK","month":8,"ratio":[0.8909,0.8694,0.8607,0.8618,0.8844,0.92,0.967,1.027,1.073,1.092,1.093,1.092,1.091,1.091,1.09,1.089,1.088,1.088,1.089,1.089,1.08,1.034,0.9659,0.9169],"logSd":[0.0847,0.0916,0.0911,0.0871,0.0783,0.0643,0.0473,0.0259,0.0113,0.00985,0.0104,0.0103,0.0107,0.0109,0.0113,0.0107,0.0107,0.0105,0.0103,0.0101,0.00959,0.0186,0.0488,0.0721]},{"zone":"JP-TK","month":9,"ratio":[0.8501,0.8179,0.8112,0.8165,0.8541,0.9089,0.9744,1.045,1.085,1.093,1.092,1.09,1.089,1.088,1.088,1.086,1.084,1.085,1.086,1.087,1.087,1.052,0.9673,0.8925],"logSd":[0.111,0.123,0.124,0.119,0.101,0.0775,0.0481,0.0195,0.00994,0.00976,0.00984,0.00983,0.0101,0.0103,0.0107,0.0107,0.0109,0.0107,0.0103,0.0102,0.00951,0.0142,0.0538,0.0922]},{"zone":"JP-TK","month":10,"ratio":[0.82,0.7759,0.7679,0.7761,0.8293,0.9039,0.9902,1.065,1.09,1.091,1.089,1.088,1.086,1.085,1.084,1.082,1.081,1.082,1.084,1.085,1.087,1.063,0.9748,0.8809],"logSd":[0.142,0.165,0.171,0.163,0.131,0.0906,0.0445,0.0141,0.00924,0.00912,0.00888,0.0089,0.00904,0.00922,0.00949,0.00988,0.0102,0.0101,0.0098,0.00979,0.00961,0.0127,0.05,0.105]},{"zone":"JP-TK","month":11,"ratio":[0.8406,0.786,0.7704,0.7768,0.8342,0.9164,1.013,1.081,1.09,1.089,1.088,1.086,1.085,1.084,1.083,1.08,1.08,1.081,1.083,1.084,1.084,1.073,1.008,0.9147],"logSd":[0.126,0.16,0.172,0.164,0.13,0.0839,0.0353,0.0107,0.00884,0.00866,0.00855,0.00854,0.00859,0.00875,0.00891,0.00928,0.00939,0.00947,0.00937,0.00946,0.00978,0.0115,0.0309,0.078]},{"zone":"JP-TK","month":12,"ratio":[0.8989,0.8358,0.8078,0.8075,0.8548,0.9296,1.023,1.086,1.09,1.088,1.087,1.086,1.085,1.084,1.083,1.082,1.082,1.083,1.084,1.085,1.083,1.086,1.057,0.9786],"logSd":[0.0833,0.115,0.13,0.127,0.105,0.0684,0.0294,0.0103,0.00885,0.0089,0.0091,0.00906,0.00915,0.00936,0.00947,0.00949,0.00938,0.00941,0.00948,0.00958,0.00988,0.00982,0.016,0.0444]},{"zone":"KR","month":1,"ratio":[1.025,1.014,1.002,0.9938,0.9952,1,1.008,1.022,1.035,1.044,1.044,1.044,1.042,1.042,1.044,1.041,1.038,1.037,1.035,1.036,1.037,1.039,1.044,1.04],"logSd":[0.0484,0.0506,0.0533,0.0538,0.055,0.0531,0.0491,0.0463,0.0407,0.0367,0.0367,0.0362,0.0368,0.0359,0.0353,0.0364,0.0374,0.0381,0.0385,0.0383,0.0372,0.0374,0.0391,0.0431]},{"zone":"KR","month":2,"ratio":[1.013,1.004,0.9937,0.9856,0.9859,0.9894,0.996,1.006,1.018,1.034,1.039,1.038,1.036,1.036,1.036,1.032,1.03,1.029,1.029,1.029,1.031,1.034,1.035,1.025],"logSd":[0.0522,0.0557,0.0615,0.0642,0.0662,0.0636,0.0582,0.0524,0.0439,0.0364,0.0357,0.0355,0.0362,0.0358,0.0356,0.0376,0.0386,0.0393,0.0396,0.0391,0.0383,0.0388,0.04,0.0454]},{"zone":"KR","month":3,"ratio":[0.9763,0.9676,0.9566,0.9491,0.9525,0.9577,0.9664,0.9779,0.9898,1.01,1.021,1.019,1.018,1.017,1.016,1.01,1.009,1.008,1.008,1.009,1.011,1.013,1.007,0.9899],"logSd":[0.0587,0.0655,0.0767,0.0822,0.0828,0.0774,0.0678,0.0561,0.0446,0.0357,0.0349,0.0351,0.036,0.0361,0.0367,0.0404,0.0419,0.0428,0.043,0.0422,0.0416,0.0416,0.0415,0.049]},{"zone":"KR","month":4,"ratio":[0.9501,0.9409,0.9295,0.9226,0.9297,0.937,0.9477,0.9614,0.9734,0.9917,1.006,1.007,1.005,1.005,1.002,0.9958,0.9942,0.9938,0.9932,0.9941,0.9955,0.9941,0.9815,0.9641],"logSd":[0.0616,0.0698,0.0828,0.0884,0.0867,0.0796,0.0679,0.0543,0.0429,0.0356,0.0346,0.0345,0.0354,0.0358,0.0371,0.0415,0.0434,0.0444,0.0449,0.0441,0.0436,0.0426,0.0422,0.0508]},{"zone":"KR","month":5,"ratio":[0.9547,0.9469,0.937,0.9307,0.9391,0.9465,0.9565,0.9702,0.981,0.9937,1.01,1.015,1.012,1.01,1.008,1.001,0.9991,0.9981,0.9971,0.9975,0.9974,0.9926,0.9769,0.9657],"logSd":[0.0585,0.0636,0.0718,0.074,0.0723,0.0674,0.0589,0.0502,0.042,0.0372,0.035,0.0339,0.0343,0.035,0.0365,0.0398,0.0415,0.0424,0.0434,0.0431,0.0422,0.0409,0.0422,0.0501]},{"zone":"KR","month":6,"ratio":[0.9815,0.9764,0.9694,0.9637,0.9708,0.9762,0.9829,0.9944,1.004,1.013,1.03,1.036,1.032,1.029,1.027,1.02,1.018,1.016,1.014,1.014,1.012,1.007,0.9914,0.987],"logSd":[0.0543,0.0552,0.0576,0.0571,0.0569,0.055,0.051,0.0483,0.0441,0.0408,0.0365,0.0342,0.034,0.035,0.0362,0.0376,0.0387,0.0395,0.0408,0.0412,0.0395,0.039,0.043,0.0495]},{"zone":"KR","month":7,"ratio":[1.001,0.9965,0.9913,0.9863,0.9915,0.9956,1,1.01,1.02,1.032,1.046,1.05,1.046,1.043,1.04,1.033,1.031,1.028,1.026,1.025,1.023,1.021,1.008,1.003],"logSd":[0.0545,0.0535,0.0535,0.052,0.0528,0.052,0.0501,0.0503,0.0483,0.0447,0.0388,0.0361,0.0356,0.0368,0.0375,0.0379,0.0386,0.0395,0.0408,0.0415,0.0393,0.0397,0.0454,0.0513]},{"zone":"KR","month":8,"ratio":[0.9906,0.9832,0.9766,0.9717,0.9775,0.9835,0.9904,1.003,1.017,1.033,1.043,1.044,1.04,1.037,1.035,1.028,1.025,1.022,1.02,1.019,1.019,1.02,1.01,0.9974],"logSd":[0.0602,0.0607,0.0619,0.0607,0.061,0.059,0.0557,0.0538,0.0508,0.0463,0.0411,0.0392,0.0388,0.0399,0.0405,0.0413,0.0425,0.0436,0.0447,0.0451,0.0429,0.0436,0.0487,0.0551]},{"zone":"KR","month":9,"ratio":[0.9626,0.9492,0.9386,0.9332,0.9419,0.9522,0.9648,0.9832,1.002,1.02,1.025,1.023,1.021,1.019,1.017,1.01,1.007,1.005,1.002,1.003,1.004,1.008,0.9993,0.9784],"logSd":[0.0667,0.0719,0.0773,0.0771,0.075,0.0694,0.0616,0.0541,0.0483,0.0445,0.0422,0.042,0.042,0.0425,0.0432,0.0456,0.0478,0.0493,0.05,0.0498,0.0479,0.048,0.0502,0.0576]},{"zone":"KR","month":10,"ratio":[0.9476,0.9293,0.9151,0.9088,0.9197,0.9332,0.9505,0.9738,0.9956,1.009,1.01,1.008,1.006,1.006,1.006,0.9992,0.9961,0.9941,0.9923,0.9931,0.9957,0.9989,0.9936,0.971],"logSd":[0.0666,0.0753,0.0834,0.0838,0.0791,0.071,0.06,0.0497,0.0427,0.0409,0.0416,0.0425,0.043,0.0427,0.0432,0.0467,0.0496,0.0512,0.0517,0.051,0.0497,0.0486,0.0482,0.0554]},{"zone":"KR","month":11,"ratio":[0.964,0.9449,0.9295,0.9221,0.9322,0.9453,0.9628,0.9865,1.008,1.014,1.013,1.012,1.011,1.012,1.013,1.008,1.004,1.003,1.001,1.002,1.004,1.006,1.005,0.9891],"logSd":[0.059,0.0661,0.0721,0.0719,0.0682,0.0617,0.0524,0.0446,0.0385,0.038,0.04,0.0407,0.0414,0.0403,0.0404,0.0433,0.0457,0.0471,0.0476,0.047,0.0459,0.0445,0.0439,0.0495]},{"zone":"KR","month":12,"ratio":[1.001,0.9849,0.9711,0.9628,0.9687,0.9779,0.9913,1.011,1.028,1.032,1.03,1.03,1.029,1.03,1.033,1.029,1.025,1.023,1.022,1.023,1.024,1.025,1.029,1.022],"logSd":[0.051,0.0546,0.0577,0.0572,0.0564,0.0529,0.0471,0.043,0.038,0.0369,0.0381,0.0381,0.0387,0.0375,0.037,0.0386,0.0401,0.0411,0.0416,0.0413,0.0402,0.0395,0.0403,0.0445]},{"zone":"SG","month":1,"ratio":[1.003,0.9937,0.9866,0.9818,0.9801,0.9809,0.9858,0.9908,0.9961,1.002,1.007,1.009,1.01,1.011,1.011,1.011,1.012,1.012,1.012,1.013,1.013,1.012,1.011,1.01],"logSd":[0.00472,0.00725,0.0106,0.0133,0.0149,0.0141,0.0124,0.0113,0.00859,0.00599,0.00494,0.00598,0.00441,0.00423,0.00413,0.00386,0.00392,0.00385,0.00383,0.00385,0.00389,0.00388,0.00482,0.00446]},{"zone":"SG","month":2,"ratio":[1.005,0.9958,0.9886,0.9835,0.9816,0.9818,0.9859,0.991,0.9964,1.003,1.008,1.009,1.011,1.011,1.011,1.012,1.012,1.013,1.013,1.013,1.013,1.013,1.011,1.01],"logSd":[0.00472,0.00669,0.0098,0.0129,0.0146,0.0142,0.0122,0.0109,0.00872,0.00651,0.00589,0.00699,0.00557,0.00522,0.00506,0.00453,0.0045,0.00443,0.00441,0.00446,0.00453,0.00454,0.0058,0.00553]},{"zone":"SG","month":3,"ratio":[1.003,0.9942,0.9865,0.9811,0.9793,0.9798,0.9837,0.9897,0.9957,1.002,1.007,1.008,1.011,1.011,1.011,1.011,1.012,1.012,1.012,1.012,1.013,1.012,1.009,1.009],"logSd":[0.00512,0.00717,0.0105,0.0137,0.0152,0.015,0.0132,0.0113,0.00879,0.00631,0.00596,0.00768,0.00581,0.00536,0.00524,0.00476,0.00465,0.00462,0.00468,0.00472,0.0048,0.00478,0.00764,0.00643]},{"zone":"SG","month":4,"ratio":[1,0.9911,0.9831,0.9775,0.9758,0.9769,0.9808,0.9877,0.9943,1.001,1.006,1.007,1.009,1.01,1.01,1.01,1.011,1.011,1.011,1.011,1.011,1.011,1.008,1.007],"logSd":[0.00529,0.00788,0.0115,0.0146,0.0157,0.0157,0.0143,0.012,0.00873,0.00572,0.0052,0.00739,0.00477,0.00444,0.00442,0.00426,0.00419,0.00419,0.00427,0.00431,0.00435,0.0043,0.00852,0.00624]},{"zone":"SG","month":5,"ratio":[0.9987,0.9897,0.9821,0.9763,0.9745,0.9753,0.9791,0.9857,0.9926,0.9999,1.005,1.006,1.008,1.009,1.009,1.009,1.01,1.01,1.01,1.01,1.01,1.01,1.007,1.006],"logSd":[0.00481,0.00792,0.0117,0.0144,0.0155,0.0157,0.015,0.0127,0.00885,0.00546,0.00437,0.00627,0.00359,0.00342,0.00345,0.00352,0.00356,0.00352,0.00352,0.00361,0.00361,0.00356,0.00709,0.00515]},{"zone":"SG","month":6,"ratio":[0.9993,0.991,0.9843,0.9782,0.976,0.9757,0.9789,0.9843,0.9911,0.9986,1.004,1.005,1.007,1.008,1.008,1.009,1.009,1.009,1.009,1.009,1.01,1.009,1.007,1.006],"logSd":[0.0041,0.00734,0.011,0.0137,0.0153,0.0158,0.0153,0.0135,0.00948,0.00582,0.00394,0.00511,0.00305,0.00297,0.00297,0.00309,0.0032,0.00309,0.003,0.00313,0.00312,0.0031,0.00505,0.00414]},{"zone":"SG","month":7,"ratio":[1.001,0.993,0.9868,0.9807,0.9779,0.9766,0.9793,0.9835,0.9903,0.9981,1.004,1.005,1.007,1.008,1.008,1.009,1.009,1.009,1.009,1.01,1.009,1.009,1.007,1.006],"logSd":[0.0038,0.00711,0.0108,0.0138,0.0161,0.0167,0.0162,0.0145,0.0106,0.00657,0.00386,0.00444,0.00318,0.00308,0.00304,0.0031,0.00319,0.00303,0.00289,0.00304,0.00304,0.00307,0.00406,0.00371]},{"zone":"SG","month":8,"ratio":[1.001,0.9928,0.9861,0.9803,0.9775,0.9762,0.9791,0.9833,0.9903,0.9987,1.005,1.006,1.008,1.009,1.009,1.009,1.009,1.009,1.01,1.01,1.01,1.01,1.007,1.007],"logSd":[0.00419,0.00796,0.012,0.0156,0.0182,0.0188,0.0178,0.0158,0.0116,0.00694,0.00383,0.00428,0.00364,0.00344,0.00337,0.00337,0.00338,0.00321,0.00309,0.00323,0.00324,0.0033,0.00428,0.00377]},{"zone":"SG","month":9,"ratio":[0.9995,0.9898,0.982,0.9767,0.9743,0.9745,0.9785,0.9837,0.9909,0.9998,1.006,1.007,1.009,1.009,1.009,1.01,1.01,1.01,1.01,1.01,1.01,1.01,1.007,1.007],"logSd":[0.00517,0.00988,0.0147,0.0184,0.0207,0.0207,0.0194,0.0167,0.0116,0.00643,0.00363,0.00443,0.00386,0.00357,0.00353,0.00355,0.00348,0.00335,0.00335,0.00341,0.00342,0.00347,0.00536,0.00399]},{"zone":"SG","month":10,"ratio":[0.9974,0.9865,0.9779,0.9731,0.9713,0.9733,0.9785,0.985,0.9921,1.001,1.007,1.007,1.009,1.009,1.009,1.01,1.01,1.01,1.01,1.011,1.011,1.01,1.007,1.006],"logSd":[0.00606,0.0116,0.0169,0.02,0.0215,0.0206,0.0192,0.0163,0.0107,0.00555,0.00338,0.00464,0.00359,0.00333,0.00335,0.00345,0.00337,0.00332,0.00342,0.0034,0.00339,0.00339,0.00624,0.00401]},{"zone":"SG","month":11,"ratio":[0.9972,0.9861,0.9775,0.973,0.9716,0.9744,0.9804,0.9871,0.9936,1.002,1.007,1.008,1.009,1.009,1.01,1.01,1.01,1.011,1.011,1.011,1.011,1.011,1.008,1.007],"logSd":[0.00603,0.0111,0.0162,0.0185,0.0196,0.0183,0.0169,0.0147,0.00954,0.00508,0.0034,0.00486,0.00331,0.00313,0.00316,0.00328,0.00327,0.00324,0.00335,0.0033,0.00329,0.00326,0.00591,0.00385]},{"zone":"SG","month":12,"ratio":[0.9996,0.9893,0.9815,0.977,0.9755,0.9777,0.9834,0.9893,0.9951,1.002,1.007,1.008,1.01,1.01,1.01,1.011,1.011,1.011,1.012,1.012,1.012,1.012,1.01,1.008],"logSd":[0.0053,0.00903,0.0132,0.0155,0.0167,0.0156,0.0141,0.0127,0.00877,0.00529,0.00393,0.00524,0.00352,0.00338,0.00338,0.00337,0.00342,0.00338,0.00343,0.00341,0.00341,0.00337,0.00502,0.0039]},{"zone":"US-CAL-CISO","month":1,"ratio":[1.144,1.229,1.225,1.228,1.235,1.245,1.256,1.251,1.25,1.248,1.246,1.247,1.242,1.234,1.248,1.199,0.9615,0.8362,0.8034,0.7962,0.7998,0.8083,0.8369,0.9445],"logSd":[0.112,0.0883,0.0841,0.0828,0.0818,0.0806,0.0865,0.0967,0.101,0.109,0.115,0.116,0.114,0.112,0.107,0.111,0.17,0.211,0.21,0.204,0.2,0.202,0.2,0.167]},{"zone":"US-CAL-CISO","month":2,"ratio":[0.957,1.134,1.174,1.169,1.175,1.186,1.197,1.194,1.196,1.196,1.195,1.195,1.19,1.193,1.182,1.043,0.8283,0.7257,0.6984,0.6924,0.694,0.7009,0.7196,0.7833],"logSd":[0.132,0.0964,0.0866,0.0861,0.0843,0.0819,0.0868,0.0955,0.1,0.107,0.11,0.111,0.108,0.104,0.104,0.131,0.189,0.218,0.213,0.208,0.204,0.205,0.205,0.18]},{"zone":"US-CAL-CISO","month":3,"ratio":[0.7615,0.9779,1.082,1.085,1.091,1.1,1.106,1.104,1.103,1.103,1.102,1.103,1.101,1.098,1.013,0.8047,0.6593,0.6023,0.5864,0.5791,0.5743,0.5738,0.5843,0.6277],"logSd":[0.157,0.121,0.106,0.105,0.103,0.103,0.107,0.112,0.117,0.12,0.121,0.121,0.116,0.109,0.111,0.152,0.186,0.19,0.184,0.183,0.185,0.191,0.199,0.187]},{"zone":"US-CAL-CISO","month":4,"ratio":[0.6467,0.8358,0.9896,1.015,1.018,1.022,1.016,1.009,1.001,0.997,0.9967,0.9979,1.003,0.976,0.8227,0.6352,0.5579,0.5366,0.5297,0.521,0.5125,0.5067,0.5141,0.5542],"logSd":[0.182,0.162,0.139,0.134,0.133,0.137,0.142,0.143,0.147,0.147,0.146,0.147,0.14,0.134,0.138,0.166,0.169,0.159,0.154,0.159,0.167,0.179,0.195,0.193]},{"zone":"US-CAL-CISO","month":5,"ratio":[0.637,0.7753,0.9496,0.9963,0.9957,0.9935,0.976,0.9605,0.9448,0.935,0.9343,0.9368,0.9482,0.8979,0.7141,0.5895,0.5579,0.5536,0.5508,0.5423,0.5354,0.5305,0.54,0.5804],"logSd":[0.199,0.194,0.161,0.147,0.147,0.153,0.158,0.158,0.163,0.164,0.164,0.166,0.16,0.165,0.178,0.171,0.157,0.147,0.147,0.155,0.168,0.184,0.201,0.202]},{"zone":"US-CAL-CISO","month":6,"ratio":[0.7201,0.8191,0.9872,1.043,1.041,1.038,1.014,0.9928,0.9717,0.9573,0.9563,0.9601,0.9756,0.914,0.7293,0.6582,0.6476,0.6427,0.6395,0.6342,0.6343,0.6387,0.6556,0.6903],"logSd":[0.198,0.185,0.146,0.128,0.126,0.128,0.132,0.135,0.142,0.148,0.152,0.153,0.152,0.168,0.199,0.172,0.159,0.157,0.162,0.173,0.188,0.203,0.212,0.207]},{"zone":"US-CAL-CISO","month":7,"ratio":[0.8567,0.9513,1.089,1.136,1.137,1.144,1.123,1.103,1.082,1.067,1.067,1.071,1.087,1.032,0.8663,0.7983,0.7745,0.7557,0.7491,0.7492,0.7577,0.7769,0.8042,0.8284],"logSd":[0.179,0.144,0.11,0.0975,0.0947,0.0917,0.093,0.0983,0.106,0.113,0.119,0.118,0.119,0.132,0.171,0.17,0.169,0.174,0.183,0.195,0.211,0.219,0.213,0.2]},{"zone":"US-CAL-CISO","month":8,"ratio":[0.9843,1.112,1.205,1.23,1.24,1.262,1.256,1.244,1.232,1.222,1.222,1.227,1.238,1.204,1.072,0.926,0.8555,0.8238,0.8149,0.8175,0.8263,0.8522,0.8866,0.9173],"logSd":[0.15,0.108,0.0854,0.0792,0.0766,0.0724,0.0724,0.0767,0.0835,0.0898,0.0934,0.0923,0.0915,0.0953,0.123,0.16,0.172,0.175,0.184,0.195,0.209,0.212,0.198,0.18]},{"zone":"US-CAL-CISO","month":9,"ratio":[1.067,1.22,1.273,1.28,1.3,1.334,1.344,1.344,1.341,1.338,1.34,1.345,1.348,1.334,1.231,0.9839,0.8656,0.8302,0.8214,0.8206,0.8202,0.8375,0.8727,0.9409],"logSd":[0.123,0.0908,0.0786,0.0772,0.0759,0.0729,0.0727,0.0757,0.0815,0.0858,0.0877,0.0862,0.0832,0.0793,0.0924,0.14,0.158,0.159,0.163,0.171,0.183,0.187,0.177,0.156]},{"zone":"US-CAL-CISO","month":10,"ratio":[1.128,1.251,1.279,1.284,1.307,1.339,1.357,1.361,1.362,1.363,1.366,1.37,1.368,1.355,1.272,1.013,0.8656,0.8241,0.8139,0.8069,0.7978,0.8022,0.8361,0.9539],"logSd":[0.105,0.0872,0.0843,0.0853,0.0858,0.0856,0.0869,0.0897,0.0944,0.0975,0.0986,0.0975,0.0923,0.0844,0.0847,0.117,0.14,0.144,0.146,0.151,0.16,0.168,0.165,0.142]},{"zone":"US-CAL-CISO","month":11,"ratio":[1.192,1.249,1.257,1.27,1.288,1.31,1.326,1.326,1.326,1.325,1.327,1.329,1.326,1.305,1.25,1.083,0.9094,0.8444,0.8275,0.8166,0.8071,0.8056,0.8395,0.9919],"logSd":[0.097,0.0888,0.0913,0.0918,0.0933,0.0955,0.0998,0.105,0.109,0.113,0.115,0.115,0.11,0.102,0.0928,0.102,0.134,0.149,0.15,0.152,0.158,0.167,0.168,0.141]},{"zone":"US-CAL-CISO","month":12,"ratio":[1.222,1.25,1.243,1.255,1.266,1.279,1.291,1.286,1.284,1.281,1.281,1.283,1.279,1.258,1.244,1.183,0.9729,0.8694,0.8422,0.8319,0.8294,0.8317,0.8654,1.015],"logSd":[0.0997,0.0885,0.0898,0.0887,0.0894,0.0905,0.0968,0.106,0.11,0.116,0.121,0.122,0.119,0.116,0.104,0.0996,0.145,0.177,0.177,0.176,0.176,0.184,0.184,0.152]},{"zone":"US-MIDA-PJM","month":1,"ratio":[1.066,1.067,1.066,1.06,1.05,1.038,1.031,1.029,1.029,1.032,1.037,1.043,1.058,1.063,1.061,1.063,1.062,1.058,1.053,1.047,1.048,1.053,1.054,1.063],"logSd":[0.0794,0.0812,0.0833,0.0874,0.0936,0.0974,0.0993,0.101,0.101,0.101,0.0978,0.093,0.09,0.088,0.0872,0.0843,0.0836,0.0834,0.084,0.0835,0.083,0.0822,0.0822,0.0801]},{"zone":"US-MIDA-PJM","month":2,"ratio":[1.074,1.077,1.075,1.066,1.053,1.042,1.036,1.034,1.036,1.041,1.05,1.059,1.066,1.066,1.063,1.063,1.061,1.056,1.05,1.044,1.042,1.046,1.053,1.061],"logSd":[0.0736,0.0746,0.0778,0.0818,0.0896,0.0926,0.0942,0.0955,0.0949,0.0931,0.0888,0.0837,0.0815,0.0807,0.0819,0.0811,0.0817,0.0822,0.0839,0.0845,0.0845,0.0824,0.079,0.0765]},{"zone":"US-MIDA-PJM","month":3,"ratio":[1.014,1.019,1.017,1.004,0.9839,0.9719,0.966,0.9636,0.9669,0.9763,0.9901,1.003,1.004,0.9983,0.9954,0.9929,0.989,0.9852,0.9806,0.9756,0.9734,0.9781,0.9925,0.9995],"logSd":[0.066,0.0658,0.0694,0.0737,0.0808,0.0818,0.0827,0.0838,0.083,0.0797,0.0744,0.0712,0.0708,0.0711,0.073,0.0746,0.0767,0.0784,0.0805,0.0818,0.0816,0.0782,0.0727,0.0702]},{"zone":"US-MIDA-PJM","month":4,"ratio":[0.9634,0.97,0.9673,0.9518,0.9253,0.9102,0.9027,0.8985,0.9017,0.9135,0.929,0.9416,0.9428,0.9382,0.9375,0.9348,0.9313,0.9293,0.9265,0.9246,0.9242,0.93,0.9456,0.9533],"logSd":[0.061,0.0599,0.0631,0.0675,0.0727,0.0722,0.0717,0.0723,0.0718,0.0689,0.0647,0.0645,0.0657,0.0662,0.0674,0.0692,0.0714,0.0732,0.0747,0.0754,0.0747,0.0712,0.0663,0.0645]},{"zone":"US-MIDA-PJM","month":5,"ratio":[0.9835,0.9914,0.9888,0.9718,0.9415,0.922,0.9107,0.9034,0.9042,0.9148,0.9291,0.9375,0.943,0.9464,0.95,0.9508,0.95,0.9497,0.9488,0.9495,0.9514,0.9577,0.97,0.98],"logSd":[0.059,0.0578,0.06,0.0639,0.0671,0.066,0.0639,0.0636,0.0634,0.0627,0.0617,0.0645,0.0665,0.0667,0.0663,0.0663,0.0668,0.0674,0.0676,0.0673,0.0663,0.064,0.0616,0.0608]},{"zone":"US-MIDA-PJM","month":6,"ratio":[1.073,1.08,1.077,1.058,1.027,1.003,0.9872,0.9762,0.9733,0.9804,0.9928,0.9965,1.006,1.019,1.028,1.035,1.038,1.039,1.039,1.041,1.045,1.05,1.059,1.072],"logSd":[0.0581,0.0574,0.0585,0.0609,0.0628,0.0619,0.0586,0.0575,0.0574,0.0588,0.0618,0.0666,0.0686,0.0681,0.0665,0.0644,0.0626,0.0615,0.061,0.0603,0.0595,0.0589,0.0585,0.0583]},{"zone":"US-MIDA-PJM","month":7,"ratio":[1.157,1.162,1.155,1.135,1.105,1.079,1.061,1.048,1.043,1.047,1.06,1.063,1.071,1.088,1.1,1.111,1.116,1.118,1.119,1.12,1.124,1.129,1.138,1.152],"logSd":[0.0568,0.0567,0.0569,0.0574,0.0587,0.0582,0.0549,0.0535,0.0534,0.0554,0.0606,0.0653,0.0667,0.0661,0.0644,0.0618,0.0589,0.057,0.0567,0.0566,0.0563,0.0567,0.0569,0.0565]},{"zone":"US-MIDA-PJM","month":8,"ratio":[1.146,1.147,1.137,1.117,1.089,1.064,1.048,1.037,1.033,1.039,1.055,1.063,1.066,1.076,1.086,1.095,1.099,1.1,1.101,1.101,1.103,1.11,1.123,1.136],"logSd":[0.0556,0.0557,0.0556,0.0551,0.0561,0.0557,0.0534,0.0524,0.0524,0.0531,0.0575,0.0607,0.0616,0.0612,0.0603,0.0592,0.057,0.0555,0.0561,0.0569,0.057,0.0575,0.057,0.0558]},{"zone":"US-MIDA-PJM","month":9,"ratio":[1.046,1.045,1.034,1.016,0.9896,0.9696,0.9581,0.9507,0.9503,0.9591,0.977,0.9918,0.9915,0.9912,0.9961,0.9995,1.001,1.001,1,1,1.002,1.011,1.028,1.037],"logSd":[0.0569,0.0568,0.0569,0.0565,0.0572,0.0568,0.056,0.0559,0.056,0.0549,0.0566,0.0581,0.0587,0.0586,0.0582,0.059,0.0583,0.0581,0.0595,0.0608,0.0608,0.0607,0.0595,0.0575]},{"zone":"US-MIDA-PJM","month":10,"ratio":[0.9517,0.9496,0.9415,0.9274,0.9041,0.8879,0.8798,0.8753,0.8773,0.8872,0.9035,0.9194,0.9225,0.9182,0.9184,0.9185,0.9174,0.9166,0.9151,0.915,0.9182,0.9287,0.9417,0.9493],"logSd":[0.0623,0.0622,0.0625,0.0634,0.0639,0.0637,0.0645,0.0653,0.0658,0.0633,0.0623,0.0626,0.0629,0.0625,0.0618,0.0632,0.0636,0.0645,0.066,0.067,0.0664,0.0658,0.065,0.0628]},{"zone":"US-MIDA-PJM","month":11,"ratio":[0.934,0.9324,0.928,0.9181,0.8993,0.8852,0.8783,0.8751,0.8773,0.8853,0.8972,0.9097,0.9197,0.9182,0.9163,0.9161,0.9148,0.9128,0.9105,0.9098,0.9137,0.9239,0.9301,0.9378],"logSd":[0.071,0.0715,0.072,0.0746,0.0758,0.0766,0.0784,0.0799,0.0808,0.0786,0.0758,0.0749,0.0743,0.0731,0.0715,0.0716,0.0719,0.073,0.0738,0.0737,0.0727,0.0721,0.0727,0.0707]},{"zone":"US-MIDA-PJM","month":12,"ratio":[0.9929,0.9924,0.9911,0.9844,0.9709,0.9582,0.9512,0.9483,0.9494,0.9538,0.9609,0.9687,0.9843,0.9881,0.9857,0.9873,0.9867,0.9832,0.9797,0.9771,0.9803,0.9884,0.9888,0.9974],"logSd":[0.0785,0.0799,0.081,0.0848,0.0881,0.0908,0.0928,0.0946,0.0955,0.0947,0.0918,0.089,0.0869,0.0848,0.0828,0.0805,0.0799,0.0802,0.0805,0.0796,0.0785,0.0781,0.0797,0.0778]},{"zone":"US-NY-NYIS","month":1,"ratio":[1.047,1.037,1.021,0.9964,0.9779,0.9566,0.9444,0.937,0.9333,0.9363,0.9533,0.9777,1.004,1.021,1.026,1.021,1.015,1.009,1.004,1.002,1.013,1.035,1.053,1.057],"logSd":[0.0745,0.0758,0.0778,0.0841,0.0979,0.107,0.11,0.114,0.117,0.117,0.112,0.105,0.102,0.0964,0.0931,0.0915,0.0901,0.0888,0.0855,0.0821,0.0804,0.0777,0.0756,0.0741]},{"zone":"US-NY-NYIS","month":2,"ratio":[1.022,1.009,0.99,0.9688,0.9499,0.9295,0.9194,0.9139,0.9142,0.9215,0.9398,0.9612,0.9806,0.9887,0.9868,0.9805,0.9739,0.966,0.9596,0.957,0.9673,0.9914,1.016,1.025],"logSd":[0.0715,0.0737,0.0791,0.0895,0.106,0.117,0.121,0.124,0.123,0.117,0.11,0.106,0.104,0.0999,0.0986,0.097,0.0962,0.0959,0.094,0.0914,0.0882,0.0809,0.0757,0.0719]},{"zone":"US-NY-NYIS","month":3,"ratio":[0.9672,0.9533,0.9285,0.9067,0.8853,0.8691,0.8618,0.8583,0.8641,0.8789,0.901,0.9218,0.932,0.9274,0.9158,0.9067,0.8998,0.8935,0.8892,0.891,0.9055,0.9306,0.9559,0.9666],"logSd":[0.0691,0.0724,0.0803,0.095,0.108,0.116,0.12,0.121,0.118,0.106,0.0994,0.0987,0.0983,0.0969,0.0999,0.102,0.104,0.105,0.106,0.103,0.0967,0.0834,0.0758,0.0713]},{"zone":"US-NY-NYIS","month":4,"ratio":[0.9439,0.9326,0.9033,0.8775,0.852,0.8376,0.8303,0.8262,0.8342,0.8538,0.8779,0.9009,0.9077,0.8985,0.8835,0.8752,0.8704,0.8677,0.8675,0.874,0.8924,0.9156,0.9362,0.945],"logSd":[0.0708,0.0741,0.0818,0.0973,0.104,0.109,0.111,0.111,0.107,0.0947,0.09,0.0913,0.0909,0.0915,0.098,0.104,0.108,0.11,0.112,0.109,0.0998,0.0849,0.0779,0.0747]},{"zone":"US-NY-NYIS","month":5,"ratio":[0.9948,0.9872,0.9562,0.926,0.8951,0.8775,0.8661,0.8584,0.8641,0.8831,0.9055,0.9308,0.9423,0.9411,0.9329,0.931,0.9316,0.9333,0.9375,0.9456,0.9634,0.9812,0.9943,1],"logSd":[0.0776,0.0798,0.0849,0.096,0.101,0.103,0.103,0.103,0.0993,0.0915,0.089,0.0897,0.0891,0.0901,0.097,0.104,0.107,0.107,0.108,0.104,0.0963,0.0863,0.0831,0.0818]},{"zone":"US-NY-NYIS","month":6,"ratio":[1.107,1.101,1.071,1.041,1.004,0.9793,0.9615,0.949,0.9493,0.9635,0.981,1.006,1.027,1.042,1.049,1.058,1.066,1.073,1.079,1.085,1.096,1.105,1.111,1.115],"logSd":[0.0861,0.087,0.089,0.0934,0.0997,0.102,0.1,0.0999,0.0983,0.0959,0.0953,0.094,0.0942,0.0944,0.0993,0.103,0.104,0.101,0.0993,0.0955,0.0915,0.0885,0.0893,0.089]},{"zone":"US-NY-NYIS","month":7,"ratio":[1.205,1.194,1.168,1.144,1.104,1.075,1.053,1.038,1.034,1.044,1.057,1.077,1.105,1.133,1.151,1.169,1.183,1.192,1.198,1.201,1.202,1.204,1.207,1.212],"logSd":[0.0904,0.091,0.0922,0.0918,0.101,0.103,0.102,0.1,0.0996,0.101,0.101,0.0989,0.101,0.101,0.103,0.103,0.102,0.0986,0.0952,0.0922,0.0898,0.0906,0.0923,0.0913]},{"zone":"US-NY-NYIS","month":8,"ratio":[1.206,1.188,1.163,1.146,1.108,1.084,1.064,1.053,1.05,1.059,1.074,1.089,1.114,1.139,1.155,1.169,1.181,1.189,1.193,1.196,1.197,1.199,1.203,1.209],"logSd":[0.0874,0.0893,0.0918,0.0911,0.099,0.101,0.101,0.0986,0.0976,0.0989,0.0985,0.0983,0.102,0.102,0.104,0.104,0.102,0.1,0.0974,0.095,0.0912,0.0904,0.0893,0.0875]},{"zone":"US-NY-NYIS","month":9,"ratio":[1.119,1.097,1.073,1.057,1.025,1.009,0.9961,0.99,0.9904,1.004,1.024,1.039,1.057,1.068,1.071,1.074,1.079,1.084,1.086,1.094,1.104,1.111,1.118,1.121],"logSd":[0.0807,0.084,0.0876,0.0897,0.0933,0.0942,0.0944,0.0928,0.0918,0.0912,0.0902,0.0923,0.0949,0.0958,0.0986,0.102,0.102,0.102,0.101,0.0985,0.0919,0.0867,0.0827,0.0815]},{"zone":"US-NY-NYIS","month":10,"ratio":[1.03,1.011,0.9879,0.9679,0.9406,0.9304,0.9216,0.9181,0.9204,0.9349,0.9589,0.9779,0.9933,0.9964,0.9903,0.9845,0.9826,0.9855,0.9871,0.9978,1.016,1.03,1.037,1.037],"logSd":[0.0758,0.0793,0.0821,0.0866,0.0868,0.0874,0.0879,0.0877,0.0878,0.0865,0.0853,0.0876,0.0875,0.0881,0.0909,0.0969,0.0984,0.0999,0.1,0.0961,0.0883,0.0813,0.0769,0.0772]},{"zone":"US-NY-NYIS","month":11,"ratio":[1,0.9865,0.966,0.941,0.9179,0.9066,0.8978,0.8933,0.8938,0.9048,0.9281,0.9522,0.9712,0.9773,0.9721,0.9636,0.9585,0.9589,0.9596,0.9689,0.9889,1.007,1.015,1.012],"logSd":[0.0747,0.0772,0.0782,0.083,0.0845,0.0868,0.0873,0.089,0.091,0.0909,0.0894,0.0892,0.0865,0.0853,0.0863,0.0915,0.0929,0.0935,0.0926,0.0879,0.082,0.0769,0.0743,0.0759]},{"zone":"US-NY-NYIS","month":12,"ratio":[1.024,1.014,0.9968,0.9699,0.9498,0.9331,0.9219,0.9152,0.9122,0.9177,0.9374,0.9636,0.9887,1.003,1.005,0.998,0.9924,0.9896,0.9877,0.9914,1.008,1.028,1.039,1.037],"logSd":[0.0754,0.0767,0.077,0.0817,0.0888,0.0944,0.0957,0.0991,0.103,0.104,0.101,0.0971,0.093,0.0893,0.0875,0.0892,0.0891,0.0882,0.0856,0.0813,0.0782,0.0758,0.0746,0.0755]},{"zone":"US-TEX-ERCO","month":1,"ratio":[1.09,1.053,1.025,1.001,0.9732,0.9423,0.9209,0.911,0.9092,0.9163,0.9316,0.9586,0.9979,1.032,0.999,0.9612,0.9404,0.9225,0.9088,0.8989,0.8905,0.8911,0.9418,1.056],"logSd":[0.202,0.215,0.226,0.238,0.253,0.268,0.276,0.281,0.281,0.278,0.273,0.259,0.235,0.222,0.225,0.229,0.239,0.243,0.246,0.247,0.247,0.247,0.234,0.21]},{"zone":"US-TEX-ERCO","month":2,"ratio":[1.042,1.022,0.9834,0.9495,0.9136,0.8768,0.8539,0.8451,0.8456,0.8569,0.8786,0.9141,0.9571,0.9744,0.9381,0.9033,0.8867,0.876,0.8703,0.8658,0.8617,0.8611,0.8835,0.963],"logSd":[0.215,0.222,0.237,0.249,0.266,0.283,0.293,0.297,0.297,0.292,0.282,0.263,0.236,0.225,0.231,0.238,0.244,0.246,0.247,0.244,0.242,0.241,0.236,0.224]},{"zone":"US-TEX-ERCO","month":3,"ratio":[0.9941,0.9927,0.947,0.9028,0.8594,0.8175,0.7909,0.7818,0.7854,0.8023,0.832,0.8772,0.9173,0.9085,0.8687,0.8409,0.832,0.8324,0.8395,0.8446,0.848,0.8513,0.8568,0.9019],"logSd":[0.224,0.225,0.236,0.247,0.265,0.285,0.301,0.306,0.307,0.3,0.285,0.263,0.239,0.227,0.227,0.231,0.231,0.231,0.229,0.224,0.222,0.221,0.223,0.225]},{"zone":"US-TEX-ERCO","month":4,"ratio":[0.9804,0.9992,0.9559,0.9071,0.8614,0.8181,0.7887,0.7789,0.7848,0.8057,0.8395,0.8882,0.9162,0.8864,0.8481,0.8311,0.8327,0.8429,0.8591,0.871,0.8793,0.8863,0.8888,0.9091],"logSd":[0.201,0.199,0.202,0.211,0.229,0.252,0.274,0.281,0.285,0.28,0.264,0.246,0.23,0.219,0.212,0.207,0.198,0.193,0.188,0.183,0.182,0.183,0.185,0.193]},{"zone":"US-TEX-ERCO","month":5,"ratio":[1.022,1.06,1.027,0.9804,0.9379,0.8974,0.8685,0.8593,0.8667,0.8887,0.9212,0.9642,0.9737,0.932,0.8998,0.8978,0.9138,0.9316,0.9501,0.9621,0.9689,0.9744,0.979,0.9837],"logSd":[0.147,0.145,0.143,0.153,0.171,0.193,0.215,0.225,0.231,0.23,0.22,0.207,0.2,0.194,0.188,0.173,0.155,0.144,0.136,0.13,0.13,0.131,0.133,0.138]},{"zone":"US-TEX-ERCO","month":6,"ratio":[1.107,1.157,1.135,1.093,1.057,1.023,0.999,0.9926,1.001,1.022,1.048,1.08,1.073,1.025,0.9984,1.013,1.046,1.071,1.086,1.092,1.092,1.089,1.09,1.087],"logSd":[0.0967,0.0956,0.0968,0.108,0.124,0.143,0.16,0.172,0.179,0.18,0.174,0.164,0.16,0.161,0.163,0.142,0.119,0.103,0.0943,0.0884,0.0869,0.0866,0.0887,0.0913]},{"zone":"US-TEX-ERCO","month":7,"ratio":[1.194,1.236,1.213,1.175,1.142,1.113,1.095,1.092,1.102,1.12,1.143,1.166,1.158,1.107,1.076,1.1,1.144,1.174,1.186,1.186,1.18,1.172,1.161,1.159],"logSd":[0.0714,0.072,0.0776,0.0897,0.105,0.121,0.134,0.146,0.152,0.153,0.147,0.136,0.131,0.135,0.145,0.124,0.0997,0.083,0.0738,0.0677,0.065,0.064,0.0663,0.0691]},{"zone":"US-TEX-ERCO","month":8,"ratio":[1.232,1.246,1.211,1.17,1.136,1.106,1.088,1.087,1.096,1.115,1.14,1.168,1.175,1.122,1.078,1.095,1.133,1.165,1.18,1.182,1.178,1.172,1.16,1.174],"logSd":[0.0703,0.0732,0.0838,0.0973,0.112,0.128,0.139,0.15,0.156,0.154,0.145,0.132,0.124,0.128,0.138,0.122,0.099,0.083,0.0738,0.0676,0.0638,0.0625,0.0647,0.069]},{"zone":"US-TEX-ERCO","month":9,"ratio":[1.213,1.193,1.146,1.104,1.068,1.035,1.013,1.008,1.016,1.035,1.064,1.103,1.128,1.082,1.026,1.026,1.046,1.072,1.09,1.097,1.1,1.105,1.115,1.159],"logSd":[0.091,0.0982,0.114,0.129,0.144,0.159,0.171,0.18,0.184,0.18,0.168,0.152,0.141,0.14,0.145,0.134,0.116,0.103,0.0942,0.0882,0.0839,0.0827,0.0835,0.0887]},{"zone":"US-TEX-ERCO","month":10,"ratio":[1.171,1.126,1.081,1.043,1.009,0.9759,0.9496,0.9404,0.9455,0.9627,0.9913,1.033,1.068,1.042,0.9843,0.9668,0.9692,0.9824,0.9958,1.004,1.009,1.023,1.067,1.151],"logSd":[0.13,0.144,0.161,0.174,0.188,0.203,0.217,0.223,0.225,0.219,0.206,0.19,0.176,0.167,0.163,0.157,0.149,0.141,0.135,0.131,0.128,0.128,0.124,0.125]},{"zone":"US-TEX-ERCO","month":11,"ratio":[1.139,1.085,1.05,1.021,0.9926,0.962,0.9355,0.9239,0.9252,0.9379,0.9605,0.996,1.032,1.035,0.9864,0.9566,0.9451,0.943,0.9453,0.9468,0.9479,0.9618,1.033,1.152],"logSd":[0.169,0.188,0.201,0.211,0.224,0.238,0.252,0.256,0.256,0.251,0.242,0.229,0.212,0.197,0.187,0.186,0.188,0.187,0.186,0.186,0.187,0.188,0.176,0.165]},{"zone":"US-TEX-ERCO","month":12,"ratio":[1.119,1.07,1.043,1.021,0.996,0.9673,0.9437,0.9321,0.9305,0.9385,0.9545,0.9822,1.018,1.047,1.009,0.9723,0.9529,0.9382,0.9284,0.9216,0.916,0.9232,0.9966,1.128],"logSd":[0.191,0.21,0.219,0.228,0.242,0.256,0.266,0.271,0.27,0.268,0.263,0.252,0.231,0.215,0.21,0.211,0.22,0.224,0.227,0.229,0.232,0.233,0.216,0.192]},{"zone":"ZA","month":1,"ratio":[1.018,1.02,1.024,1.023,1.014,0.9912,0.9693,0.9568,0.9493,0.944,0.9411,0.9399,0.939,0.9397,0.9428,0.9497,0.9665,0.9789,0.9828,0.9905,1.004,1.009,1.013,1.016],"logSd":[0.0273,0.0274,0.0276,0.0285,0.0297,0.0314,0.0351,0.0361,0.036,0.0368,0.0368,0.0377,0.0375,0.0375,0.0366,0.0344,0.0302,0.0275,0.0283,0.0305,0.0291,0.0277,0.0273,0.0273]},{"zone":"ZA","month":2,"ratio":[1.032,1.034,1.038,1.04,1.034,1.014,0.9889,0.9734,0.9647,0.9595,0.9569,0.9558,0.9554,0.9564,0.9604,0.9707,0.9869,0.9963,1.002,1.009,1.021,1.026,1.029,1.031],"logSd":[0.0241,0.0244,0.0243,0.0257,0.0265,0.0269,0.0311,0.033,0.033,0.0334,0.0333,0.0339,0.0337,0.0342,0.0338,0.0316,0.0269,0.0246,0.0252,0.0267,0.025,0.0241,0.0239,0.0238]},{"zone":"ZA","month":3,"ratio":[1.046,1.047,1.05,1.054,1.048,1.03,1.004,0.9876,0.9783,0.9736,0.9715,0.9704,0.9709,0.9736,0.9809,0.9954,1.008,1.014,1.022,1.029,1.04,1.043,1.045,1.046],"logSd":[0.0225,0.0229,0.0226,0.0236,0.0235,0.0228,0.0263,0.0285,0.0292,0.0295,0.0295,0.03,0.03,0.0305,0.0298,0.0276,0.0235,0.0225,0.0229,0.0236,0.0221,0.0219,0.0222,0.0222]},{"zone":"ZA","month":4,"ratio":[1.052,1.052,1.055,1.057,1.05,1.034,1.012,0.9964,0.9873,0.9829,0.9812,0.9803,0.9818,0.9871,0.9992,1.016,1.022,1.027,1.036,1.043,1.051,1.052,1.052,1.052],"logSd":[0.0232,0.0234,0.023,0.0235,0.0226,0.0215,0.0234,0.0254,0.0265,0.0272,0.0276,0.0282,0.0284,0.0284,0.027,0.0247,0.0221,0.0225,0.0226,0.0229,0.022,0.0222,0.0231,0.0231]},{"zone":"ZA","month":5,"ratio":[1.048,1.048,1.05,1.051,1.043,1.032,1.016,1,0.9919,0.9872,0.9852,0.9845,0.9868,0.9943,1.011,1.028,1.028,1.034,1.042,1.047,1.053,1.051,1.05,1.049],"logSd":[0.0254,0.0252,0.025,0.025,0.0242,0.0233,0.0233,0.0248,0.0259,0.0272,0.028,0.0289,0.0292,0.0287,0.0266,0.0242,0.0231,0.0245,0.0243,0.0244,0.0245,0.0249,0.0259,0.0259]},{"zone":"ZA","month":6,"ratio":[1.04,1.04,1.042,1.042,1.036,1.028,1.016,1,0.9924,0.9867,0.984,0.9832,0.9859,0.9943,1.014,1.031,1.026,1.034,1.041,1.045,1.048,1.045,1.042,1.041],"logSd":[0.0278,0.0272,0.0273,0.0271,0.0271,0.0268,0.0256,0.0264,0.0272,0.0288,0.03,0.0311,0.0312,0.0304,0.0281,0.0256,0.0255,0.0271,0.0268,0.0269,0.0278,0.0282,0.0291,0.0289]},{"zone":"ZA","month":7,"ratio":[1.034,1.034,1.036,1.037,1.034,1.025,1.011,0.9947,0.9876,0.9811,0.9774,0.9764,0.9789,0.9868,1.006,1.025,1.019,1.026,1.035,1.039,1.042,1.038,1.035,1.034],"logSd":[0.029,0.0282,0.0284,0.0283,0.0289,0.0293,0.0286,0.029,0.0295,0.0309,0.0319,0.033,0.0328,0.032,0.0303,0.0278,0.0274,0.0283,0.0282,0.0284,0.0296,0.0301,0.0306,0.0301]},{"zone":"ZA","month":8,"ratio":[1.03,1.031,1.033,1.035,1.031,1.015,0.9982,0.983,0.9762,0.9696,0.9654,0.9639,0.966,0.9726,0.9895,1.01,1.007,1.011,1.024,1.03,1.035,1.033,1.031,1.031],"logSd":[0.0292,0.0286,0.0285,0.0286,0.0287,0.0293,0.0305,0.031,0.0316,0.0323,0.0329,0.0335,0.0332,0.0326,0.0316,0.0294,0.0276,0.0277,0.0282,0.0283,0.0293,0.0299,0.0303,0.0297]},{"zone":"ZA","month":9,"ratio":[1.027,1.027,1.031,1.032,1.023,0.9985,0.9786,0.9663,0.9597,0.954,0.9499,0.948,0.9493,0.9546,0.9676,0.9877,0.9903,0.9926,1.008,1.017,1.026,1.026,1.026,1.026],"logSd":[0.0296,0.0293,0.029,0.0286,0.0276,0.0284,0.0311,0.0321,0.033,0.0332,0.0334,0.0335,0.0334,0.0329,0.0322,0.0301,0.0272,0.027,0.0278,0.0281,0.0287,0.0292,0.0298,0.0294]},{"zone":"ZA","month":10,"ratio":[1.02,1.021,1.025,1.024,1.01,0.9789,0.9592,0.9501,0.9438,0.939,0.9354,0.9334,0.9339,0.938,0.9472,0.9635,0.9714,0.9754,0.9898,1,1.012,1.016,1.017,1.019],"logSd":[0.0306,0.0305,0.0302,0.0293,0.0276,0.0289,0.032,0.033,0.0342,0.0345,0.0345,0.0346,0.0347,0.034,0.033,0.031,0.0277,0.0273,0.0284,0.0291,0.0294,0.0295,0.0303,0.0302]},{"zone":"ZA","month":11,"ratio":[1.013,1.015,1.018,1.016,0.9989,0.9676,0.949,0.9414,0.9352,0.9307,0.9276,0.9258,0.9255,0.9283,0.9345,0.9453,0.9574,0.9658,0.9758,0.9861,0.9999,1.005,1.008,1.011],"logSd":[0.0314,0.0313,0.0313,0.0304,0.0292,0.0312,0.0339,0.0347,0.0357,0.0364,0.0364,0.037,0.0371,0.0362,0.0348,0.0326,0.0295,0.0286,0.0297,0.0312,0.0312,0.0305,0.0311,0.0312]},{"zone":"ZA","month":12,"ratio":[1.011,1.013,1.016,1.014,0.9997,0.9722,0.9532,0.9442,0.9376,0.9327,0.9298,0.9283,0.9275,0.929,0.933,0.94,0.9551,0.9672,0.9727,0.9818,0.9958,1.002,1.006,1.008],"logSd":[0.0303,0.0302,0.0305,0.0304,0.0306,0.033,0.0357,0.0364,0.0367,0.0378,0.0378,0.0387,0.0387,0.0381,0.0367,0.0344,0.0311,0.0291,0.0301,0.0323,0.0316,0.0303,0.0302,0.0304]}]}');
;// CONCATENATED MODULE: ./build/src/grid/profiles.js


const [FIRST_YEAR, LAST_YEAR] = [Math.min(...grid_profiles_namespaceObject.VS), Math.max(...grid_profiles_namespaceObject.VS)];
/** The years whose hours the profiles were made of. */
const PROFILE_YEARS = `${FIRST_YEAR}-${LAST_YEAR}`;
/** The share of a zone's last yearly change that comes again; see `carriedOn`. */
const DRIFT_SHARE = grid_profiles_namespaceObject.Pg.F;
/** Hours scattered as told in the profile's years; wind and sun grow, and they scatter further since. */
const SPREAD_GROWTH = grid_profiles_namespaceObject.Pg.f;
/** After this many hours an hour's error is worth 1/e of what it was: weather lasts for days. */
const MEMORY_HOURS = assumptions/* gridMemoryHours.value */.bR.Uq;
/** The profile of a zone; `null` where there is none. */
function profileOf(zone) {
    const months = grid_profiles_namespaceObject.US.filter((row) => row.zone === zone);
    if (months.length === 0)
        return null;
    return (wallMs) => {
        const at = new Date(wallMs);
        const row = months.find(({ month }) => month === at.getUTCMonth() + 1);
        const [ratio, logSd] = [row?.ratio[at.getUTCHours()], row?.logSd[at.getUTCHours()]];
        if (ratio === undefined || logSd === undefined)
            throw new RangeError(`not a time: ${wallMs}`);
        return { ratio, logSd };
    };
}

;// CONCATENATED MODULE: ./build/src/grid/profile.js




const HOUR_MS = 3_600_000;
/** A job lasts five days at most; beyond, the annual mean stands, and the series stays small. */
const LONGEST_MS = 5 * 24 * HOUR_MS;
/** More digits than the tables have. */
const DIGITS = 6;
/**
 * Carbon intensity from the bundled tables for a span of time: its zone's annual figure shaped by the
 * month and hour of the day where the zone has a profile, else `annualIntensity`. Nothing is asked of
 * anyone.
 */
function bundledIntensity(place, span) {
    const chosen = (0,grid_chosen/* chooseFigure */.K)(place);
    const usedInYear = new Date(span.fromMs).getUTCFullYear();
    const profile = profileOf(chosen.zone);
    const before = (0,figures/* zoneFigures */.k3)(chosen.zone)?.at(-2);
    if (profile === null || before === undefined || span.toMs - span.fromMs > LONGEST_MS) {
        return (0,annual/* annualIntensity */.z)(place, usedInYear);
    }
    const { figure, zone } = chosen;
    const yearsLater = usedInYear - figure.year;
    const meanG = (0,figures/* carriedOn */.kF)(figure.intensityGPerKwh, before, yearsLater, DRIFT_SHARE);
    const { points, logSd } = shapedPoints(profile, meanG, span);
    const hours = { id: `grid-hour:${zone}`, logSd, kind: 'calibrated' };
    const source = `Month x hour profile of ${PROFILE_YEARS} on the annual mean of ${figure.year}; ${figure.source}`;
    return (0,annual/* answerOf */.u)(chosen, yearsLater, { kind: 'profile', points, hours, source });
}
/**
 * A year's mean as the hours of a span have it: mean x ratio of the month and UTC hour.
 *
 * The mean of scattered hours lies above their middle, by half their variance in logarithms, and an
 * estimate's value is the middle of its range: so each point is the mean less that half. Weather lasts:
 * errors of hours that are `t` apart go together by e^(-t / 48 h), so that the spread of a span's mean
 * shrinks with its length, but slowly.
 */
function shapedPoints(profile, yearMeanG, span) {
    const hours = hoursOf(span).map((hour) => ({ ...hour, ...profile(hour.fromMs) }));
    const spread = spreadOfMean(hours);
    const middle = yearMeanG * Math.exp(-(spread ** 2) / 2);
    const points = hours.map(({ fromMs, ratio }) => ({
        from: new Date(fromMs).toISOString(),
        intensityGPerKwh: rounded(middle * ratio),
    }));
    const isChange = ({ intensityGPerKwh }, i) => points[i - 1]?.intensityGPerKwh !== intensityGPerKwh;
    return { points: points.filter(isChange), logSd: rounded(spread * SPREAD_GROWTH) };
}
/** The UTC hours that a span touches, and how much of each lies in it; of an empty span the one. */
function hoursOf({ fromMs, toMs }) {
    const first = Math.floor(fromMs / HOUR_MS) * HOUR_MS;
    const count = Math.max(1, Math.ceil((toMs - first) / HOUR_MS));
    return Array.from({ length: count }, (_, i) => {
        const startMs = first + i * HOUR_MS;
        const withinMs = Math.min(toMs, startMs + HOUR_MS) - Math.max(fromMs, startMs);
        return { fromMs: startMs, withinMs: toMs > fromMs ? withinMs : HOUR_MS };
    });
}
/** How far the errors of two hours of one zone go together: 1 at the same time, towards 0 far apart. */
function hoursTogether(apartMs) {
    return Math.exp(-Math.abs(apartMs) / (MEMORY_HOURS * HOUR_MS));
}
/** One standard deviation of the logarithm of a mean over hours whose errors go together. */
function spreadOfMean(hours) {
    const amount = hours.reduce((sum, { ratio, withinMs }) => sum + ratio * withinMs, 0);
    const parts = hours.map(({ ratio, withinMs, logSd }) => ((ratio * withinMs) / amount) * logSd);
    const variance = parts.reduce((sum, a, i) => sum + parts.reduce((inner, b, j) => inner + a * b * hoursTogether((i - j) * HOUR_MS), 0), 0);
    return Math.sqrt(variance);
}
function rounded(value) {
    return Number(value.toPrecision(DIGITS));
}

;// CONCATENATED MODULE: ./build/src/grid/priced.js

/**
 * Carbon intensity over a span of time: a provider's, where one was to be asked and gave what can be
 * used, else the bundled one. Never throws.
 */
async function pricedIntensity(place, span, order) {
    const bundled = bundledIntensity(place, span);
    if (order === null || order.choice.id === 'none')
        return { ...bundled, beside: [] };
    const { liveIntensity } = await __nccwpck_require__.e(/* import() */ 748).then(__nccwpck_require__.bind(__nccwpck_require__, 9748));
    const { series, beside, findings } = await liveIntensity({ ...order, place, span });
    const besides = beside === null ? [] : [beside];
    if (series === null) {
        return {
            series: bundled.series,
            beside: besides,
            findings: [...findings, ...bundled.findings],
        };
    }
    return {
        // Whether it is the right zone is as doubtful as ever.
        series: { ...series, factors: [...series.factors, ...zoneDoubt(bundled.series)] },
        beside: besides,
        findings: [...findings, ...bundled.findings.filter(({ id }) => id.startsWith('place-'))],
    };
}
function zoneDoubt({ factors }) {
    return factors.filter(({ id }) => id.startsWith('grid-zone:'));
}

// EXTERNAL MODULE: ./build/src/grid/series.js
var grid_series = __nccwpck_require__(6649);
;// CONCATENATED MODULE: ./build/src/grid/grid.js
/** Intensity over time: where it comes from, and how it is read. */






;// CONCATENATED MODULE: ./build/src/pipeline/reported.js


/** An estimate as documents carry it, its 90 % range spelled out. */
function reported(a) {
    return { value: a.value, ...(0,estimate/* range */.y1)(a), factors: a.factors };
}
function reportedIntensity(series, span) {
    const { schemaVersion: _version, points: _points, factors: _factors, ...described } = series;
    const mean = (0,grid_series/* meanIntensity */.x0)(series, span.fromWallMs, span.toWallMs);
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
        tool: tool/* TOOL */.j,
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
        const entries = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, 'sys/class/powercap'));
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
    const amounts = [value, low, high].filter((amount) => amount !== null);
    const tells = (amount) => Math.sign(Number(amount.toPrecision(2)) - limit) === Math.sign(amount - limit);
    return { digits: amounts.every(tells) ? 2 : 3 };
}
/** A ratio, a factor or a PUE: three digits at most. */
function plainNumber(value) {
    return String(Number(value.toPrecision(3)));
}
function formatterOf({ unit }) {
    return unit === 'g' ? formatMass : formatEnergy;
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
            throw new bad_input/* BadInput */.k(`${token.rawName} was given twice`);
        }
        const value = token.value;
        if (bare.includes(token.name)) {
            if (value !== undefined)
                throw new bad_input/* BadInput */.k(`${token.rawName} takes no value`);
            flags.add(token.name);
            continue;
        }
        if (value === undefined || value === '' || (!token.inlineValue && looksLikeOption(value))) {
            throw new bad_input/* BadInput */.k(`${token.rawName} needs a value`);
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
    return new bad_input/* BadInput */.k(`unknown option ${JSON.stringify(rawName)}; ${hint}`);
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
        throw new bad_input/* BadInput */.k('machine takes nothing but --json, as in `carbon-audit machine --json`');
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
            (0,finding/* finding */.g)('pue-assumed', `Nothing is known of the building, so a PUE of ${value} was assumed. Name the cloud region.`),
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

// EXTERNAL MODULE: ./build/src/place/countries.js + 1 modules
var countries = __nccwpck_require__(5868);
;// CONCATENATED MODULE: ./build/data/regions.json
const regions_namespaceObject = /*#__PURE__*/JSON.parse('{"$7":{"H":{"source":"the provider, as compiled by the Green Software Foundation (real-time-cloud)","url":"https://github.com/Green-Software-Foundation/real-time-cloud","licence":"published facts","logSd":0.04},"G":{"source":"Cloud Carbon Footprint, average over the provider\'s buildings","url":"https://github.com/cloud-carbon-footprint/cloud-carbon-footprint","licence":"Apache-2.0","logSd":0.0918}},"Ei":[{"provider":"aws","region":"af-south-1","display":"Cape Town","kind":"public","zone":"ZA","otherZone":null,"country":"ZA","pue":{"value":1.24,"year":2024,"source":"published"}},{"provider":"aws","region":"ap-east-1","display":"Hong Kong","kind":"public","zone":"HK","otherZone":null,"country":"HK","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"ap-east-2","display":"Asia Pacific (Taipei)","kind":"public","zone":"TW","otherZone":null,"country":"TW","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"ap-northeast-1","display":"Tokyo","kind":"public","zone":"JP-TK","otherZone":null,"country":"JP","pue":{"value":1.27,"year":2024,"source":"published"}},{"provider":"aws","region":"ap-northeast-2","display":"Seoul","kind":"public","zone":"KR","otherZone":null,"country":"KR","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"ap-northeast-3","display":"Osaka","kind":"public","zone":"JP-KN","otherZone":null,"country":"JP","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"ap-south-1","display":"Mumbai","kind":"public","zone":"IN-WE","otherZone":null,"country":"IN","pue":{"value":1.42,"year":2024,"source":"published"}},{"provider":"aws","region":"ap-south-2","display":"Hyderabad","kind":"public","zone":"IN-SO","otherZone":null,"country":"IN","pue":{"value":1.46,"year":2024,"source":"published"}},{"provider":"aws","region":"ap-southeast-1","display":"Singapore","kind":"public","zone":"SG","otherZone":null,"country":"SG","pue":{"value":1.32,"year":2024,"source":"published"}},{"provider":"aws","region":"ap-southeast-2","display":"Sydney","kind":"public","zone":"AU-NSW","otherZone":null,"country":"AU","pue":{"value":1.16,"year":2024,"source":"published"}},{"provider":"aws","region":"ap-southeast-3","display":"Jakarta","kind":"public","zone":"ID","otherZone":null,"country":"ID","pue":{"value":1.4,"year":2024,"source":"published"}},{"provider":"aws","region":"ap-southeast-4","display":"Melbourne","kind":"public","zone":"AU-VIC","otherZone":null,"country":"AU","pue":{"value":1.07,"year":2024,"source":"published"}},{"provider":"aws","region":"ap-southeast-5","display":"Malaysia","kind":"public","zone":"MY-WM","otherZone":null,"country":"MY","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"ap-southeast-6","display":"New Zealand","kind":"public","zone":"NZ","otherZone":null,"country":"NZ","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"ap-southeast-7","display":"Thailand","kind":"public","zone":"TH","otherZone":null,"country":"TH","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"ca-central-1","display":"Central","kind":"public","zone":"CA-QC","otherZone":null,"country":"CA","pue":{"value":1.19,"year":2024,"source":"published"}},{"provider":"aws","region":"ca-west-1","display":"Calgary","kind":"public","zone":"CA-AB","otherZone":null,"country":"CA","pue":{"value":1.17,"year":2024,"source":"published"}},{"provider":"aws","region":"cn-north-1","display":"China (Beijing)","kind":"china","zone":"CN","otherZone":null,"country":"CN","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"cn-northwest-1","display":"China (Ningxia)","kind":"china","zone":"CN","otherZone":null,"country":"CN","pue":{"value":1.25,"year":2024,"source":"published"}},{"provider":"aws","region":"eu-central-1","display":"Frankfurt","kind":"public","zone":"DE","otherZone":null,"country":"DE","pue":{"value":1.35,"year":2024,"source":"published"}},{"provider":"aws","region":"eu-central-2","display":"Zurich","kind":"public","zone":"CH","otherZone":null,"country":"CH","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"eu-north-1","display":"Stockholm","kind":"public","zone":"SE-SE3","otherZone":null,"country":"SE","pue":{"value":1.1,"year":2024,"source":"published"}},{"provider":"aws","region":"eu-south-1","display":"Milan","kind":"public","zone":"IT-NO","otherZone":null,"country":"IT","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"eu-south-2","display":"Spain","kind":"public","zone":"ES","otherZone":null,"country":"ES","pue":{"value":1.09,"year":2024,"source":"published"}},{"provider":"aws","region":"eu-west-1","display":"Ireland","kind":"public","zone":"IE","otherZone":null,"country":"IE","pue":{"value":1.11,"year":2024,"source":"published"}},{"provider":"aws","region":"eu-west-2","display":"London","kind":"public","zone":"GB","otherZone":null,"country":"GB","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"eu-west-3","display":"Paris","kind":"public","zone":"FR","otherZone":null,"country":"FR","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"il-central-1","display":"Tel Aviv","kind":"public","zone":"IL","otherZone":null,"country":"IL","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"me-central-1","display":"UAE","kind":"public","zone":"AE","otherZone":null,"country":"AE","pue":{"value":1.27,"year":2024,"source":"published"}},{"provider":"aws","region":"me-south-1","display":"Bahrain","kind":"public","zone":"BH","otherZone":null,"country":"BH","pue":{"value":1.33,"year":2024,"source":"published"}},{"provider":"aws","region":"mx-central-1","display":"Central","kind":"public","zone":"MX","otherZone":null,"country":"MX","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"sa-east-1","display":"São Paulo","kind":"public","zone":"BR-CS","otherZone":null,"country":"BR","pue":{"value":1.17,"year":2024,"source":"published"}},{"provider":"aws","region":"us-east-1","display":"N. Virginia","kind":"public","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.15,"year":2024,"source":"published"}},{"provider":"aws","region":"us-east-2","display":"Ohio","kind":"public","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.13,"year":2024,"source":"published"}},{"provider":"aws","region":"us-gov-east-1","display":"AWS GovCloud (US-East)","kind":"us-gov","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"us-gov-west-1","display":"AWS GovCloud (US-West)","kind":"us-gov","zone":"US-NW-PACW","otherZone":"US-NW-BPAT","country":"US","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"us-west-1","display":"N. California","kind":"public","zone":"US-CAL-CISO","otherZone":null,"country":"US","pue":{"value":1.18,"year":2024,"source":"published"}},{"provider":"aws","region":"us-west-2","display":"Oregon","kind":"public","zone":"US-NW-PACW","otherZone":"US-NW-BPAT","country":"US","pue":{"value":1.12,"year":2024,"source":"published"}},{"provider":"azure","region":"australiacentral","display":"Australia Central (Canberra)","kind":"public","zone":"AU-NSW","otherZone":null,"country":"AU","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"australiacentral2","display":"Australia Central 2 (Canberra)","kind":"public","zone":"AU-NSW","otherZone":null,"country":"AU","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"australiaeast","display":"Australia East (New South Wales)","kind":"public","zone":"AU-NSW","otherZone":null,"country":"AU","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"australiasoutheast","display":"Australia Southeast (Victoria)","kind":"public","zone":"AU-VIC","otherZone":null,"country":"AU","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"austriaeast","display":"Austria East (Vienna)","kind":"public","zone":"AT","otherZone":null,"country":"AT","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"belgiumcentral","display":"Belgium Central (Brussels)","kind":"public","zone":"BE","otherZone":null,"country":"BE","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"brazilsouth","display":"Brazil South (Sao Paulo State)","kind":"public","zone":"BR-CS","otherZone":null,"country":"BR","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"brazilsoutheast","display":"Brazil Southeast (Rio)","kind":"public","zone":"BR-CS","otherZone":null,"country":"BR","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"canadacentral","display":"Canada Central (Toronto)","kind":"public","zone":"CA-ON","otherZone":null,"country":"CA","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"canadaeast","display":"Canada East (Quebec)","kind":"public","zone":"CA-QC","otherZone":null,"country":"CA","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"centralindia","display":"Central India (Pune)","kind":"public","zone":"IN-WE","otherZone":null,"country":"IN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"centralus","display":"Central US (Iowa)","kind":"public","zone":"US-MIDW-MISO","otherZone":null,"country":"US","pue":{"value":1.16,"year":2023,"source":"published"}},{"provider":"azure","region":"centraluseuap","display":"Central US EUAP","kind":"stage","zone":"US-MIDW-MISO","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"chilecentral","display":"Chile Central (Santiago)","kind":"public","zone":"CL-SEN","otherZone":null,"country":"CL","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"chinaeast","display":"China East","kind":"china","zone":"CN","otherZone":null,"country":"CN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"chinaeast2","display":"China East 2","kind":"china","zone":"CN","otherZone":null,"country":"CN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"chinanorth","display":"China North","kind":"china","zone":"CN","otherZone":null,"country":"CN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"chinanorth2","display":"China North 2","kind":"china","zone":"CN","otherZone":null,"country":"CN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"chinanorth3","display":"China North 3","kind":"china","zone":"CN","otherZone":null,"country":"CN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"denmarkeast","display":"Denmark East (Copenhagen)","kind":"public","zone":"DK-DK2","otherZone":null,"country":"DK","pue":{"value":1.16,"year":2022,"source":"published"}},{"provider":"azure","region":"eastasia","display":"East Asia (Hong Kong)","kind":"public","zone":"HK","otherZone":null,"country":"HK","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"eastus","display":"East US (Virginia)","kind":"public","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.14,"year":2023,"source":"published"}},{"provider":"azure","region":"eastus2","display":"East US 2 (Virginia)","kind":"public","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.14,"year":2023,"source":"published"}},{"provider":"azure","region":"eastus2euap","display":"East US 2 EUAP","kind":"stage","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"eastusstg","display":"East US STG (Virginia)","kind":"stage","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"francecentral","display":"France Central (Paris)","kind":"public","zone":"FR","otherZone":null,"country":"FR","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"francesouth","display":"France South (Marseille)","kind":"public","zone":"FR","otherZone":null,"country":"FR","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"germanynorth","display":"Germany North (Berlin)","kind":"public","zone":"DE","otherZone":null,"country":"DE","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"germanywestcentral","display":"Germany West Central (Frankfurt)","kind":"public","zone":"DE","otherZone":null,"country":"DE","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"indonesiacentral","display":"Indonesia Central (Jakarta)","kind":"public","zone":"ID","otherZone":null,"country":"ID","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"israelcentral","display":"Israel Central (Israel)","kind":"public","zone":"IL","otherZone":null,"country":"IL","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"italynorth","display":"Italy North (Milan)","kind":"public","zone":"IT-NO","otherZone":null,"country":"IT","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"japaneast","display":"Japan East (Tokyo, Saitama)","kind":"public","zone":"JP-TK","otherZone":null,"country":"JP","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"japanwest","display":"Japan West (Osaka)","kind":"public","zone":"JP-KN","otherZone":null,"country":"JP","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"jioindiacentral","display":"Jio India Central (Nagpur)","kind":"public","zone":"IN-WE","otherZone":null,"country":"IN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"jioindiawest","display":"Jio India West (Jamnagar)","kind":"public","zone":"IN-WE","otherZone":null,"country":"IN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"koreacentral","display":"Korea Central (Seoul)","kind":"public","zone":"KR","otherZone":null,"country":"KR","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"koreasouth","display":"Korea South (Busan)","kind":"public","zone":"KR","otherZone":null,"country":"KR","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"malaysiawest","display":"Malaysia West (Kuala Lumpur)","kind":"public","zone":"MY-WM","otherZone":null,"country":"MY","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"mexicocentral","display":"Mexico Central (Querétaro State)","kind":"public","zone":"MX","otherZone":null,"country":"MX","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"newzealandnorth","display":"New Zealand North (Auckland)","kind":"public","zone":"NZ","otherZone":null,"country":"NZ","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"northcentralus","display":"North Central US (Illinois)","kind":"public","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.35,"year":2023,"source":"published"}},{"provider":"azure","region":"northeurope","display":"North Europe (Ireland)","kind":"public","zone":"IE","otherZone":null,"country":"IE","pue":{"value":1.19,"year":2023,"source":"published"}},{"provider":"azure","region":"norwayeast","display":"Norway East (Norway)","kind":"public","zone":"NO-NO1","otherZone":null,"country":"NO","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"norwaywest","display":"Norway West (Norway)","kind":"public","zone":"NO-NO2","otherZone":null,"country":"NO","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"polandcentral","display":"Poland Central (Warsaw)","kind":"public","zone":"PL","otherZone":null,"country":"PL","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"qatarcentral","display":"Qatar Central (Doha)","kind":"public","zone":"QA","otherZone":null,"country":"QA","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"southafricanorth","display":"South Africa North (Johannesburg)","kind":"public","zone":"ZA","otherZone":null,"country":"ZA","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"southafricawest","display":"South Africa West (Cape Town)","kind":"public","zone":"ZA","otherZone":null,"country":"ZA","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"southcentralus","display":"South Central US (Texas)","kind":"public","zone":"US-TEX-ERCO","otherZone":null,"country":"US","pue":{"value":1.28,"year":2023,"source":"published"}},{"provider":"azure","region":"southcentralusstg","display":"South Central US STG (Texas)","kind":"stage","zone":"US-TEX-ERCO","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"southeastasia","display":"Southeast Asia (Singapore)","kind":"public","zone":"SG","otherZone":null,"country":"SG","pue":{"value":1.34,"year":2023,"source":"published"}},{"provider":"azure","region":"southindia","display":"South India (Chennai)","kind":"public","zone":"IN-SO","otherZone":null,"country":"IN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"spaincentral","display":"Spain Central (Madrid)","kind":"public","zone":"ES","otherZone":null,"country":"ES","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"swedencentral","display":"Sweden Central (Gävle)","kind":"public","zone":"SE-SE3","otherZone":null,"country":"SE","pue":{"value":1.16,"year":2023,"source":"published"}},{"provider":"azure","region":"switzerlandnorth","display":"Switzerland North (Zurich)","kind":"public","zone":"CH","otherZone":null,"country":"CH","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"switzerlandwest","display":"Switzerland West (Geneva)","kind":"public","zone":"CH","otherZone":null,"country":"CH","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"uaecentral","display":"UAE Central (Abu Dhabi)","kind":"public","zone":"AE","otherZone":null,"country":"AE","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"uaenorth","display":"UAE North (Dubai)","kind":"public","zone":"AE","otherZone":null,"country":"AE","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"uksouth","display":"UK South (London)","kind":"public","zone":"GB","otherZone":null,"country":"GB","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"ukwest","display":"UK West (Cardiff)","kind":"public","zone":"GB","otherZone":null,"country":"GB","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"usdodcentral","display":"US DoD Central","kind":"us-gov","zone":"US-MIDW-MISO","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"usdodeast","display":"US DoD East","kind":"us-gov","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"usgovarizona","display":"US Gov Arizona","kind":"us-gov","zone":"US-SW-AZPS","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"usgovtexas","display":"US Gov Texas","kind":"us-gov","zone":"US-TEX-ERCO","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"usgovvirginia","display":"US Gov Virginia","kind":"us-gov","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"westcentralus","display":"West Central US (Wyoming)","kind":"public","zone":"US-NW-PACE","otherZone":null,"country":"US","pue":{"value":1.11,"year":2023,"source":"published"}},{"provider":"azure","region":"westeurope","display":"West Europe (Netherlands)","kind":"public","zone":"NL","otherZone":null,"country":"NL","pue":{"value":1.14,"year":2023,"source":"published"}},{"provider":"azure","region":"westindia","display":"West India (Mumbai)","kind":"public","zone":"IN-WE","otherZone":null,"country":"IN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"westus","display":"West US (California)","kind":"public","zone":"US-CAL-CISO","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"westus2","display":"West US 2 (Washington)","kind":"public","zone":"US-NW-BPAT","otherZone":null,"country":"US","pue":{"value":1.15,"year":2023,"source":"published"}},{"provider":"azure","region":"westus3","display":"West US 3 (Phoenix)","kind":"public","zone":"US-SW-AZPS","otherZone":null,"country":"US","pue":{"value":1.18,"year":2023,"source":"published"}},{"provider":"gcp","region":"africa-south1","display":"Johannesburg","kind":"public","zone":"ZA","otherZone":null,"country":"ZA","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"asia-east1","display":"Changhua Taiwan Data Center","kind":"public","zone":"TW","otherZone":null,"country":"TW","pue":{"value":1.12,"year":2024,"source":"published"}},{"provider":"gcp","region":"asia-east2","display":"Hong Kong","kind":"public","zone":"HK","otherZone":null,"country":"HK","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"asia-northeast1","display":"Inzai","kind":"public","zone":"JP-TK","otherZone":null,"country":"JP","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"asia-northeast2","display":"Osaka","kind":"public","zone":"JP-KN","otherZone":null,"country":"JP","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"asia-northeast3","display":"Seoul","kind":"public","zone":"KR","otherZone":null,"country":"KR","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"asia-south1","display":"Mumbai","kind":"public","zone":"IN-WE","otherZone":null,"country":"IN","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"asia-south2","display":"Delhi","kind":"public","zone":"IN-NO","otherZone":null,"country":"IN","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"asia-southeast1","display":"Jurong West Campus","kind":"public","zone":"SG","otherZone":null,"country":"SG","pue":{"value":1.16,"year":2024,"source":"published"}},{"provider":"gcp","region":"asia-southeast2","display":"Jakarta","kind":"public","zone":"ID","otherZone":null,"country":"ID","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"asia-southeast3","display":"Bangkok","kind":"public","zone":"TH","otherZone":null,"country":"TH","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"australia-southeast1","display":"Sydney","kind":"public","zone":"AU-NSW","otherZone":null,"country":"AU","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"australia-southeast2","display":"Melbourne","kind":"public","zone":"AU-VIC","otherZone":null,"country":"AU","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-central2","display":"Warsaw","kind":"public","zone":"PL","otherZone":null,"country":"PL","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-north1","display":"Hamina Finland Data Center","kind":"public","zone":"FI","otherZone":null,"country":"FI","pue":{"value":1.09,"year":2024,"source":"published"}},{"provider":"gcp","region":"europe-north2","display":"Stockholm","kind":"public","zone":"SE-SE3","otherZone":null,"country":"SE","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-southwest1","display":"Madrid","kind":"public","zone":"ES","otherZone":null,"country":"ES","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-west1","display":"St Ghislain","kind":"public","zone":"BE","otherZone":null,"country":"BE","pue":{"value":1.09,"year":2024,"source":"published"}},{"provider":"gcp","region":"europe-west10","display":"Berlin","kind":"public","zone":"DE","otherZone":null,"country":"DE","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-west12","display":"Turin","kind":"public","zone":"IT-NO","otherZone":null,"country":"IT","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-west2","display":"London","kind":"public","zone":"GB","otherZone":null,"country":"GB","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-west3","display":"Hanau Data Center","kind":"public","zone":"DE","otherZone":null,"country":"DE","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-west4","display":"Middenmeer","kind":"public","zone":"NL","otherZone":null,"country":"NL","pue":{"value":1.07,"year":2024,"source":"published"}},{"provider":"gcp","region":"europe-west6","display":"Zurich","kind":"public","zone":"CH","otherZone":null,"country":"CH","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-west8","display":"Milan","kind":"public","zone":"IT-NO","otherZone":null,"country":"IT","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-west9","display":"Paris","kind":"public","zone":"FR","otherZone":null,"country":"FR","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"me-central1","display":"Doha","kind":"public","zone":"QA","otherZone":null,"country":"QA","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"me-central2","display":"Dammam","kind":"public","zone":"SA","otherZone":null,"country":"SA","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"me-west1","display":"Tel Aviv","kind":"public","zone":"IL","otherZone":null,"country":"IL","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"northamerica-northeast1","display":"Montréal","kind":"public","zone":"CA-QC","otherZone":null,"country":"CA","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"northamerica-northeast2","display":"Toronto","kind":"public","zone":"CA-ON","otherZone":null,"country":"CA","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"northamerica-south1","display":"Querétaro","kind":"public","zone":"MX","otherZone":null,"country":"MX","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"southamerica-east1","display":"Osasco, São Paulo","kind":"public","zone":"BR-CS","otherZone":null,"country":"BR","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"southamerica-west1","display":"Quilicura","kind":"public","zone":"CL-SEN","otherZone":null,"country":"CL","pue":{"value":1.12,"year":2024,"source":"published"}},{"provider":"gcp","region":"us-central1","display":"Southlands Campus","kind":"public","zone":"US-CENT-SWPP","otherZone":"US-MIDW-MISO","country":"US","pue":{"value":1.1,"year":2024,"source":"published"}},{"provider":"gcp","region":"us-central2","display":"Oklahoma","kind":"public","zone":null,"otherZone":null,"country":"US","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"us-east1","display":"Berkeley County","kind":"public","zone":"US-CAR-SCEG","otherZone":"US-CAR-SC","country":"US","pue":{"value":1.1,"year":2024,"source":"published"}},{"provider":"gcp","region":"us-east2","display":"Georgia","kind":"public","zone":null,"otherZone":null,"country":"US","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"us-east4","display":"Ashburn, Northern Virginia","kind":"public","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.09,"year":2024,"source":"published"}},{"provider":"gcp","region":"us-east5","display":"Columbus","kind":"public","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.09,"year":2023,"source":"published"}},{"provider":"gcp","region":"us-south1","display":"Dallas","kind":"public","zone":"US-TEX-ERCO","otherZone":null,"country":"US","pue":{"value":1.12,"year":2024,"source":"published"}},{"provider":"gcp","region":"us-west1","display":"The Dalles","kind":"public","zone":"US-NW-PACW","otherZone":"US-NW-BPAT","country":"US","pue":{"value":1.07,"year":2024,"source":"published"}},{"provider":"gcp","region":"us-west2","display":"Los Angeles","kind":"public","zone":"US-CAL-CISO","otherZone":null,"country":"US","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"us-west3","display":"Salt Lake City","kind":"public","zone":"US-NW-PACE","otherZone":null,"country":"US","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"us-west4","display":"Las Vegas","kind":"public","zone":"US-NW-NEVP","otherZone":null,"country":"US","pue":{"value":1.08,"year":2024,"source":"published"}}]}');
// EXTERNAL MODULE: ./build/src/place/names.js
var names = __nccwpck_require__(741);
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
    const display = (0,names/* folded */.T)(given);
    if (display === '')
        return [];
    return among.filter((region) => displayNames(region).some((own) => (0,names/* folded */.T)(own) === display));
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
        throw new bad_input/* BadInput */.k(`${option}: ${(0,src_nearest/* quoted */.TL)(given)} starts with a provider that is not known. Expected aws, azure or gcp, as in azure:westeurope.`);
    }
    return REGIONS.filter((region) => region.provider === provider);
}
function ambiguous(given, option, found) {
    const names = found.map(({ provider, region }) => `${provider}:${region}`);
    return new bad_input/* BadInput */.k(`${option}: ${(0,src_nearest/* quoted */.TL)(given)} is the name of ${found.length} regions: ${names.join(', ')}. Give one of these.`);
}
function unknown(given, name, option, among) {
    const known = among.flatMap((region) => [region.region, ...displayNames(region)]);
    const nearest = (0,src_nearest/* nearestNames */.LE)(name.trim(), known);
    const hint = nearest.length === 0
        ? 'Expected a region of AWS, Azure or Google Cloud, such as us-east-1, westeurope or gcp:us-central1.'
        : `Nearest names: ${nearest.join(', ')}.`;
    return new bad_input/* BadInput */.k(`${option}: ${(0,src_nearest/* quoted */.TL)(given)} is not a known cloud region. ${hint}`);
}
function pueOf(row) {
    const { source, licence, logSd } = row.source === 'published' ? regions_namespaceObject.$7.H : regions_namespaceObject.$7.G;
    return { value: row.value, logSd, source, year: row.year, licence };
}

// EXTERNAL MODULE: ./build/data/grid_electricity_maps.json
var grid_electricity_maps = __nccwpck_require__(4268);
;// CONCATENATED MODULE: ./build/src/place/zones.js



/** Every zone of the yearly table, by its Electricity Maps key. */
const ZONES = grid_electricity_maps/* zones */.Qx.map(({ key, name, country }) => ({
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
    throw new bad_input/* BadInput */.k(`${option}: ${(0,src_nearest/* quoted */.TL)(given)} is not a known grid zone. ${hint}`);
}
/** Whether one zone lies within the other, or is the same: `SE-SE3` within `SE`. */
function isWithin(inner, outer) {
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
    const country = found(request.country, spell('country'), countries/* findCountry */.i8);
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
        throw new bad_input/* BadInput */.k(`${option}: is empty. Name a place, or leave it out.`);
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
    return isWithin(region.zone, zone.key) || zone.key === region.otherZone;
}
function contradiction(one, other) {
    return new bad_input/* BadInput */.k(`${one} and ${other} contradict each other. Give the one that is right.`);
}

;// CONCATENATED MODULE: ./build/src/place/ladder.js


/**
 * The rungs of the ladder by which a runner's place is found, first one first. `input` is what a
 * person said. The three after it are the machine's own word: its runner's file, its cloud's files,
 * its cloud's metadata service. `environment` is the weakest: a variable says where a client calls.
 */
const RUNG_IDS = (/* unused pure expression or super */ null && (['input', 'setup-info', 'cloud-files', 'metadata', 'environment']));
function answered(id, text, region) {
    return { id, outcome: 'answered', text, region };
}
function unanswered(id, outcome, text) {
    return { id, outcome, text, region: null };
}
/** What a person said, as the first rung. */
function claimRung(claimed) {
    if (claimed.by === 'unknown')
        return unanswered('input', 'silent', 'Nobody named the place.');
    const region = claimed.region === null ? null : `${claimed.provider}:${claimed.region}`;
    const name = region ?? claimed.zone ?? claimed.country;
    return answered('input', `The ${claimed.by} ${name} was named.`, region);
}
/**
 * The place, from what a person said and what the machine showed. Where both agree, the finer of the
 * two names it; the environment counts only where nobody else has answered.
 */
function climb(claimed, rungs) {
    const shownBy = rungs.find(({ id, outcome }) => id !== 'input' && outcome === 'answered');
    const shown = shownBy?.region == null ? UNKNOWN_PLACE : resolvePlace({ region: shownBy.region });
    if (shownBy === undefined || shown.by === 'unknown')
        return { kind: 'agreed', place: claimed };
    if (claimed.by === 'unknown')
        return { kind: 'agreed', place: shown };
    const place = finest(claimed, shown);
    if (place !== null)
        return { kind: 'agreed', place };
    if (shownBy.id === 'environment')
        return { kind: 'agreed', place: claimed };
    return { kind: 'contradiction', claimed, shown, shownBy };
}
/** The region that a machine showed, within what a person named; `null`: it is not within. */
function finest(claimed, shown) {
    if (claimed.by === 'region') {
        const same = claimed.provider === shown.provider && claimed.region === shown.region;
        return same ? claimed : null;
    }
    if (claimed.country !== shown.country)
        return null;
    if (claimed.by === 'country' || claimed.zone === null)
        return shown;
    return withZone(shown, claimed.zone);
}
function withZone(shown, zone) {
    try {
        return resolvePlace({ region: `${shown.provider}:${shown.region}`, zone });
    }
    catch {
        // The region does not lie in that zone.
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/pipeline/place.js




/**
 * Settles where the runner stands. Where a person and the machine contradict each other, the place
 * with the higher emissions counts, so that a wrong name never buys a pass.
 *
 * @param usedAtMs when the electricity was used
 */
function settlePlace(claimed, sighted, usedAtMs) {
    const climbed = climb(claimed, sighted);
    const rungs = [claimRung(claimed), ...sighted];
    const ignored = sighted.filter(({ outcome }) => outcome === 'ignored').map(clueIgnored);
    if (climbed.kind === 'agreed')
        return { place: climbed.place, rungs, findings: ignored };
    const { place, message } = settle(climbed, usedAtMs);
    return { place, rungs, findings: [(0,finding/* finding */.g)('place-contradiction', message), ...ignored] };
}
function settle({ claimed, shown, shownBy }, usedAtMs) {
    const [said, seen] = [place_emitted(claimed, usedAtMs), place_emitted(shown, usedAtMs)];
    const place = said >= seen ? claimed : shown;
    const amounts = `${place_nameOf(claimed)} (${Math.round(said)} g/kWh with its building) was named, ${place_nameOf(shown)} (${Math.round(seen)} g/kWh) is what the machine shows`;
    const message = `The place is contradicted: ${amounts}. ${shownBy.text} The higher of the two counts: ${place_nameOf(place)}.`;
    return { place, message };
}
/** What a kilowatt-hour of a machine there emits, its building included, in gCO2e. */
function place_emitted(place, usedAtMs) {
    const { series } = (0,annual/* annualIntensity */.z)(place, new Date(usedAtMs).getUTCFullYear());
    return (0,grid_series/* meanIntensity */.x0)(series, usedAtMs, usedAtMs).value * facilityOf(place).pue.value;
}
function place_nameOf({ provider, region, zone, country }) {
    return region === null ? (zone ?? country ?? 'the world') : `${provider}:${region}`;
}
function clueIgnored({ text }) {
    return (0,finding/* finding */.g)('place-clue-ignored', `A sign of the place was ignored. ${text}`);
}

;// CONCATENATED MODULE: ./build/src/place/clues.js




/** Letters, digits and what names of regions are joined with; nothing that leads elsewhere. */
const PLAIN_NAME = /^[a-z0-9][a-z0-9 ()-]{1,60}$/i;
/** AWS adds a letter to the region's name (`eu-west-1a`), Google a dash and a letter. */
const AVAILABILITY_ZONES = [/^([a-z]+(?:-[a-z]+)+-\d+)[a-z]$/, /^([a-z]+-[a-z]+\d+)-[a-z]$/];
/** The region of the table that a clue means, as `aws:eu-west-1`; `null`: it means none, or several. */
function regionOf({ provider, name }) {
    const given = name.trim();
    if (!PLAIN_NAME.test(given))
        return null;
    const zones = AVAILABILITY_ZONES.flatMap((pattern) => pattern.exec(given.toLowerCase())?.[1] ?? []);
    for (const one of [given, ...zones]) {
        const found = lookUp(provider === null ? one : `${provider}:${one}`);
        if (found !== null)
            return found;
    }
    return null;
}
function lookUp(name) {
    try {
        const { provider, region } = findRegion(name, 'region');
        return `${provider}:${region}`;
    }
    catch (error) {
        if (error instanceof bad_input/* BadInput */.k)
            return null;
        throw error;
    }
}
/**
 * The rung that those clues make. One that means no region of the table, or two that mean different
 * ones, make the whole rung worthless: it is ignored, and says why.
 */
function rungOf(id, where, clues) {
    if (clues.length === 0)
        return unanswered(id, 'silent', `${where} names no region.`);
    const regions = new Set();
    for (const clue of clues) {
        const region = regionOf(clue);
        if (region === null) {
            const text = `${where} names ${(0,src_nearest/* quoted */.TL)(clue.name)}, which is no region that is known.`;
            return unanswered(id, 'ignored', text);
        }
        regions.add(region);
    }
    const [region = '', ...others] = regions;
    if (others.length > 0) {
        const names = [...regions].slice(0, 4).join(', ');
        return unanswered(id, 'ignored', `${where} names ${regions.size} regions: ${names}.`);
    }
    return answered(id, `${where} names \`${region}\`.`, region);
}

// EXTERNAL MODULE: ./build/src/place/surroundings.js
var place_surroundings = __nccwpck_require__(7998);
;// CONCATENATED MODULE: ./build/src/place/cloud-files.js




/** What cloud-init keeps for everyone to read; secrets are left out of it (cloud-init, instance data). */
const INSTANCE_DATA = '/run/cloud-init/instance-data.json';
const MOST_INSTANCE_BYTES = 512 * 1024;
/** Where the Kubernetes documentation mounts a pod's labels (downward API). */
const POD_LABELS = '/etc/podinfo/labels';
const MOST_LABEL_BYTES = 64 * 1024;
const CLOUD_NAMES = new Map([
    ['azure', 'azure'],
    ['aws', 'aws'],
    ['ec2', 'aws'],
    ['gce', 'gcp'],
    ['gcp', 'gcp'],
]);
/** The region in the files that a cloud or a cluster leaves on its machines; no network. */
function readCloudFiles(surroundings) {
    const instance = (0,place_surroundings/* textOf */.b6)(surroundings, INSTANCE_DATA, MOST_INSTANCE_BYTES + 1);
    const fromInstance = instance === null ? null : parseInstanceData(instance);
    if (fromInstance?.outcome === 'answered' || fromInstance?.outcome === 'ignored') {
        return fromInstance;
    }
    // Kubernetes swaps such files by links of its own.
    const labels = (0,place_surroundings/* textOf */.b6)(surroundings, POD_LABELS, MOST_LABEL_BYTES, 'followed');
    if (labels !== null)
        return parsePodLabels(labels);
    return (fromInstance ?? unanswered('cloud-files', 'silent', 'No cloud left a file that names a region.'));
}
/** The rung that cloud-init's instance data make; never throws. */
function parseInstanceData(text) {
    const ignored = (why) => unanswered('cloud-files', 'ignored', `cloud-init's instance data ${why}.`);
    if (text.length > MOST_INSTANCE_BYTES)
        return ignored('are larger than 512 KB');
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        return ignored('are not JSON');
    }
    const v1 = fieldsOf(fieldsOf(data)['v1']);
    const provider = CLOUD_NAMES.get(v1['cloud_name']) ?? CLOUD_NAMES.get(v1['platform']);
    if (provider === undefined) {
        return unanswered('cloud-files', 'silent', 'cloud-init knows no cloud of Azure, AWS or Google.');
    }
    return rungOf('cloud-files', "cloud-init's instance data", [
        ...clueOf(provider, v1['region'], true),
        ...clueOf(provider, v1['availability_zone'], false),
    ]);
}
/** The rung that a pod's labels make, one `key="value"` a line; never throws. */
function parsePodLabels(text) {
    const labelled = (key) => text
        .split('\n')
        .find((line) => line.startsWith(`${key}="`))
        ?.slice(key.length + 2, -1);
    return rungOf('cloud-files', `The pod's labels in ${POD_LABELS}`, [
        ...clueOf(null, labelled('topology.kubernetes.io/region'), true),
        ...clueOf(null, labelled('topology.kubernetes.io/zone'), false),
    ]);
}
/** @param strict whether a name that is no region is a lie; zones of availability have many shapes */
function clueOf(provider, name, strict) {
    if (typeof name !== 'string' || name === '')
        return [];
    const clue = { provider, name };
    return strict || regionOf(clue) !== null ? [clue] : [];
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
/**
 * Whose machine the board says it is: one of the three clouds', `other` for anybody else's, `null`
 * where the board's strings (DMI) cannot be read.
 */
function boardOf({ root }) {
    const { vendor, product, cloud } = readDmi(root);
    return cloud ?? (vendor === null && product === null ? null : 'other');
}

;// CONCATENATED MODULE: ./build/src/place/environment.js



/** Set by AWS itself where it runs a container or a build. */
const AWS_MARKS = ['AWS_EXECUTION_ENV', 'ECS_CONTAINER_METADATA_URI_V4', 'CODEBUILD_BUILD_ARN'];
/**
 * AWS_REGION names where a client calls, which a workflow sets wherever it runs. It says something of
 * the machine only where that is AWS's own.
 */
function readEnvironment(surroundings) {
    const { env } = surroundings;
    const variable = ['AWS_REGION', 'AWS_DEFAULT_REGION'].find((name) => env[name]);
    if (variable === undefined) {
        return unanswered('environment', 'silent', 'No variable names a region.');
    }
    if (boardOf(surroundings) !== 'aws' && !AWS_MARKS.some((mark) => env[mark])) {
        const text = `${variable} is set, and nothing shows that this machine is one of AWS: it says where a client calls.`;
        return unanswered('environment', 'passed', text);
    }
    return rungOf('environment', variable, [{ provider: 'aws', name: env[variable] ?? '' }]);
}

;// CONCATENATED MODULE: ./build/src/place/metadata.js



/** The clouds' own services at the link-local address: what is asked there leaves no machine's host. */
const SERVICE = 'http://169.254.169.254';
/** All that the rung may take, whatever answers or does not. */
const DEADLINE_MS = 400;
const MOST_BYTES = 512;
const NAMES = {
    azure: 'Azure',
    aws: 'AWS',
    gcp: 'Google Cloud',
};
/** Asks the metadata service of the clouds that this machine may belong to, all at once. */
async function askMetadata(surroundings) {
    const providers = providersToAsk(surroundings);
    if (typeof providers === 'string')
        return unanswered('metadata', 'passed', providers);
    const send = await surroundings.send();
    const signal = AbortSignal.timeout(DEADLINE_MS);
    const clues = await Promise.all(providers.map((provider) => ASK[provider](asker(send, signal))));
    const given = clues.flatMap((clue) => clue ?? []);
    const asked = providers.map((provider) => NAMES[provider]).join(', ');
    if (given.length > 0)
        return rungOf('metadata', `The metadata service (${asked})`, given);
    const text = `No metadata service (${asked}) named a region within ${DEADLINE_MS} ms.`;
    return unanswered('metadata', 'silent', text);
}
/**
 * Whom to ask, or why nobody. A board that is nobody's of the three is not in their clouds, so that a
 * computer at home sends nothing; one that tells nothing (containers, Windows) is asked in jobs only.
 */
function providersToAsk(surroundings) {
    const { env } = surroundings;
    const board = boardOf(surroundings);
    if (board === 'other')
        return 'Not asked: the board is not one of Azure, AWS or Google Cloud.';
    if (board !== null)
        return [board];
    if (env['RUNNER_ENVIRONMENT'] === 'github-hosted')
        return ['azure'];
    if (!env['CI'])
        return 'Not asked: the board tells nothing, and this is no CI job.';
    return ['azure', 'aws', 'gcp'];
}
/** One request; `null`: no answer, or none that says yes. */
function asker(send, signal) {
    return async (path, headers, method = 'GET') => {
        const limits = { maxBytes: MOST_BYTES, timeoutMs: DEADLINE_MS, signal };
        const answer = await send({
            method,
            url: SERVICE + path,
            headers,
            ...limits,
        });
        if (answer.kind === 'too-large')
            return 'too-large';
        return answer.kind === 'answer' && answer.status === 200 ? answer : null;
    };
}
const ASK = {
    azure: async (ask) => {
        const path = '/metadata/instance/compute/location?api-version=2021-02-01&format=text';
        return clueIn('azure', await ask(path, { Metadata: 'true' }));
    },
    // Version 2 of the service: a token first, that nothing but this machine can ask for.
    aws: async (ask) => {
        const lifetime = { 'X-aws-ec2-metadata-token-ttl-seconds': '60' };
        const token = textIn(await ask('/latest/api/token', lifetime, 'PUT'));
        if (token === null || !/^[\w+/=-]+$/.test(token))
            return null;
        const headers = { 'X-aws-ec2-metadata-token': token };
        return clueIn('aws', await ask('/latest/meta-data/placement/region', headers));
    },
    // `projects/123/zones/europe-west4-a`; the header proves that it is Google's own.
    gcp: async (ask) => {
        const headers = { 'Metadata-Flavor': 'Google' };
        const answer = await ask('/computeMetadata/v1/instance/zone', headers);
        if (answer === null || answer === 'too-large')
            return null;
        if (answer.headers['metadata-flavor'] !== 'Google')
            return null;
        const clue = clueIn('gcp', answer);
        return clue && { ...clue, name: clue.name.replace(/^projects\/\d+\/zones\//, '') };
    },
};
function clueIn(provider, answer) {
    // No region has such a name, so that the rung is ignored and says it.
    const name = answer === 'too-large' ? `more than ${MOST_BYTES} bytes` : textIn(answer);
    return name === null ? null : { provider, name };
}
function textIn(answer) {
    return answer === null || answer === 'too-large'
        ? null
        : Buffer.from(answer.bytes).toString('utf8').trim();
}

;// CONCATENATED MODULE: ./build/src/place/setup-info.js





/**
 * `.setup_info` at the runner's root: what whoever set the machine up tells in the job's log under
 * "Set up job" (actions/runner, docs/adrs/0354-runner-machine-info.md). GitHub's hosted runners name
 * their Azure region there, others their availability zone. The root holds credentials as well: this
 * one file is all that is ever opened there.
 */
const NAME = '.setup_info';
const setup_info_MOST_BYTES = 64 * 1024;
const WHERE = "The runner's .setup_info";
/** A runner's worker is a near ancestor; shells and tools may stand between. */
const MOST_ANCESTORS = 16;
function readSetupInfo(surroundings) {
    const root = runnerRoot(surroundings);
    const text = root === null ? null : (0,place_surroundings/* textAt */.$6)((0,external_node_path_.join)(root, NAME), setup_info_MOST_BYTES + 1);
    if (text !== null)
        return parseSetupInfo(text);
    return unanswered('setup-info', 'silent', 'There is no .setup_info of a runner to be seen.');
}
/** The rung that the text of a `.setup_info` makes; never throws. */
function parseSetupInfo(text) {
    const ignored = (why) => unanswered('setup-info', 'ignored', `${WHERE} ${why}.`);
    if (text.length > setup_info_MOST_BYTES)
        return ignored('is larger than 64 KB');
    let groups;
    try {
        groups = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        return ignored('is not JSON');
    }
    if (!Array.isArray(groups))
        return ignored('is not the list of groups that a runner reads');
    const lines = groups.flatMap((group) => detailOf(group).split(/\r?\n/));
    return rungOf('setup-info', WHERE, lines.flatMap(setup_info_clueIn));
}
function detailOf(group) {
    const detail = typeof group === 'object' && group !== null && 'detail' in group && group.detail;
    return typeof detail === 'string' ? detail : '';
}
const LINE = /^\s*(?:(azure|aws|gcp) )?(region|availability zone)\s*:\s*(.*?)\s*$/i;
function setup_info_clueIn(line) {
    const [, cloud, what = '', name = ''] = LINE.exec(line) ?? [];
    if (name === '')
        return [];
    const clue = { provider: cloud?.toLowerCase() ?? null, name };
    // Azure numbers its zones: `1` is no lie, and says nothing.
    return what.toLowerCase() === 'region' || regionOf(clue) !== null ? [clue] : [];
}
/**
 * The runner's root: that of the Node that the runner brought (`<root>/externals/node24/bin/node`),
 * else, in a step that another Node runs, that of the worker among its ancestors
 * (`<root>/bin/Runner.Worker`). `null`: there is none to be seen, as in a container.
 */
function runnerRoot({ env, execPath, pid, platform, root }) {
    const own = /^(.+)[/\\]externals[/\\][^/\\]+[/\\]bin[/\\]node(?:\.exe)?$/i.exec(execPath)?.[1];
    if (own !== undefined)
        return own;
    if (platform !== 'linux' || env['GITHUB_ACTIONS'] !== 'true')
        return null;
    const worker = /^(.+)\/bin\/Runner\.Worker$/;
    return ancestorsOf(pid, root).flatMap((program) => worker.exec(program)?.[1] ?? [])[0] ?? null;
}
/** The programs of a process's ancestors, as far as /proc tells. */
function ancestorsOf(pid, root) {
    const programs = [];
    let current = pid;
    for (let i = 0; i < MOST_ANCESTORS && current > 1; i++) {
        try {
            const stat = (0,external_node_fs_.readFileSync)(external_node_path_.posix.join(root, 'proc', String(current), 'stat'), 'latin1');
            // The name in brackets may hold anything, brackets too: the fields begin after the last one.
            current = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
            programs.push((0,external_node_fs_.readlinkSync)(external_node_path_.posix.join(root, 'proc', String(current), 'exe')));
        }
        catch {
            // Another user's program; its own ancestors may be ours.
        }
    }
    return programs;
}

;// CONCATENATED MODULE: ./build/src/place/sight.js






const LOOKS = [
    { id: 'setup-info', look: readSetupInfo },
    { id: 'cloud-files', look: readCloudFiles },
    { id: 'metadata', look: askMetadata },
    { id: 'environment', look: readEnvironment },
];
const HOSTED_MAC = "Not asked: GitHub's hosted macOS runners stand in its own data centres, and it does not say where.";
/**
 * What the machine shows of its place, rung by rung until one answers. Nothing is sent to anyone but
 * the cloud's own service on the machine's host, and that only where no file has told; takes 400 ms
 * at most. Never throws.
 */
async function sightPlace(surroundings) {
    if ((0,place_surroundings/* isHostedMac */.$L)(surroundings))
        return LOOKS.map(({ id }) => unanswered(id, 'passed', HOSTED_MAC));
    const rungs = [];
    for (const { id, look } of LOOKS) {
        const above = rungs.find(({ outcome }) => outcome === 'answered');
        rungs.push(above === undefined
            ? await sight_attempt(id, () => look(surroundings))
            : unanswered(id, 'passed', `Not asked: ${above.id} has answered.`));
    }
    return rungs;
}
async function sight_attempt(id, look) {
    try {
        return await look();
    }
    catch {
        return unanswered(id, 'silent', 'It could not be asked.');
    }
}

// EXTERNAL MODULE: ./build/src/grid/providers/provider.js
var provider = __nccwpck_require__(3126);
;// CONCATENATED MODULE: ./build/src/grid/providers/choice.js



const NO_PROVIDER = { id: 'none', region: null };
const CHOICES = ['none', 'auto', ...provider/* PROVIDER_IDS */.NO];
/** @throws BadInput when the text names no provider that is known, or one that cannot be asked */
function parseProvider(given, option) {
    const [, name = given, region = null] = /^([^:]*):(.+)$/s.exec(given) ?? [];
    const refusal = (why) => new bad_input/* BadInput */.k(`${option} cannot be ${(0,src_nearest/* quoted */.TL)(given)}: ${why}`);
    if (name === 'eia') {
        throw refusal('the EIA takes its key in the address only, where logs and proxies see it');
    }
    const id = CHOICES.find((choice) => choice === name);
    if (id === undefined) {
        const [near] = (0,src_nearest/* nearestNames */.LE)(name, CHOICES, 1);
        const hint = near === undefined ? '' : `; did you mean \`${near}\`?`;
        throw refusal(`expected ${CHOICES.map((choice) => `\`${choice}\``).join(', ')}${hint}`);
    }
    if (id !== 'watttime') {
        if (region !== null)
            throw refusal('only WattTime has regions of its own');
        return { id, region };
    }
    if (region === null || !/^\w{2,60}$/.test(region)) {
        throw refusal("name WattTime's own region, as in `watttime:CAISO_NORTH`");
    }
    return { id, region };
}

;// CONCATENATED MODULE: ./build/src/commands/live.js

const PROVIDER_OPTION = 'intensity-provider';
/** @throws BadInput */
function providerFrom(options) {
    const given = options.get(PROVIDER_OPTION);
    return given === undefined ? NO_PROVIDER : parseProvider(given, `--${PROVIDER_OPTION}`);
}
/** Never an option: whoever lists processes sees those. */
const TOKEN = 'CARBON_AUDIT_INTENSITY_TOKEN';
/** Whom to ask for live figures; `null`: nobody, and then nothing that could ask is loaded. */
async function liveOrder(choice, { env, now }) {
    if (choice.id === 'none')
        return null;
    const [{ createSend }, { proxiesOf }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 8).then(__nccwpck_require__.bind(__nccwpck_require__, 4008)),
        __nccwpck_require__.e(/* import() */ 821).then(__nccwpck_require__.bind(__nccwpck_require__, 821)),
    ]);
    const token = env[TOKEN]?.trim() ?? '';
    return { choice, token, nowMs: now(), send: createSend(proxiesOf(env)) };
}

;// CONCATENATED MODULE: ./build/src/commands/place-options.js

/** The options by which a person names a place. */
const PLACE_OPTIONS = ['region', 'zone', 'country'];
/** @throws BadInput when a name is not known, or two contradict each other */
function placeFrom(options) {
    const request = Object.fromEntries(PLACE_OPTIONS.flatMap((name) => {
        const given = options.get(name);
        return given === undefined ? [] : [[name, given]];
    }));
    return resolvePlace(request, (name) => `--${name}`);
}

;// CONCATENATED MODULE: ./build/src/commands/place.js












const place_NAMES = [...PLACE_OPTIONS, PROVIDER_OPTION];
/**
 * `carbon-audit place`: the ladder by which this machine's place is found, where it leads, and the
 * carbon intensity there now.
 */
async function place(argv, io) {
    const { options, flags, positionals, rest } = parseOptions(argv, place_NAMES, ['json']);
    if (positionals.length > 0 || rest !== null) {
        throw new bad_input/* BadInput */.k('place takes options only, as in `carbon-audit place --json`');
    }
    const [claimed, choice] = [placeFrom(options), providerFrom(options)];
    const nowMs = io.now();
    const settled = settlePlace(claimed, await sightPlace(io.surroundings), nowMs);
    const span = { fromMs: nowMs, toMs: nowMs };
    const priced = await pricedIntensity(settled.place, span, await liveOrder(choice, io));
    const findings = [...settled.findings, ...priced.findings];
    const { beside, series } = priced;
    if (flags.has('json')) {
        const { place, rungs } = settled;
        const intensities = {
            intensity: told(series, nowMs),
            beside: beside.map((one) => told(one, nowMs)),
        };
        io.stdout(serialise({ schemaVersion: 1, kind: 'place', place, rungs, ...intensities, findings }));
    }
    else {
        io.stdout(place_text(settled.rungs, settled.place, [series, ...beside], findings, nowMs));
    }
    return EXIT.ok;
}
/** A series as it stands at one moment. */
function told(series, nowMs) {
    const { points: _points, factors, ...described } = series;
    const mean = (0,grid_series/* meanIntensity */.x0)(series, nowMs, nowMs);
    return { ...described, nowGPerKwh: { value: mean.value, ...(0,estimate/* range */.y1)(mean), factors } };
}
function place_text(rungs, found, [counts, ...beside], findings, nowMs) {
    const lines = [
        ...rungs.map(({ id, outcome, text }) => [id, `${outcome}: ${text}`]),
        ['', ''],
        ['Place', commands_place_nameOf(found)],
        ...(counts === undefined ? [] : [['Grid', gridLine(counts, nowMs)]]),
        ...beside.map((series) => ['Beside', `${gridLine(series, nowMs)}; does not count`]),
        ...findings.map(({ id, message }) => ['Note', `${message} [${id}]`]),
    ];
    return `${lines.map(([name = '', said = '']) => `  ${name.padEnd(12)} ${clean(said)}`.trimEnd()).join('\n')}\n`;
}
function commands_place_nameOf({ provider, region, display, zone, country }) {
    if (region === null)
        return zone ?? country ?? 'unknown: the world stands in';
    return `${provider}:${region}${display === null ? '' : ` (${display})`}, grid zone ${zone ?? 'unknown'}`;
}
function gridLine(series, nowMs) {
    const mean = (0,grid_series/* meanIntensity */.x0)(series, nowMs, nowMs);
    const { low, high } = (0,estimate/* range */.y1)(mean);
    const { zone, kind, signal, boundary, source, year, licence, retrievedAt } = series;
    const when = retrievedAt === null ? `${year}` : `asked at ${retrievedAt}`;
    return `${(0,units/* formatIntensity */.TA)(mean.value)} (${Math.round(low)}-${Math.round(high)}) in ${zone}: ${kind} ${signal}, ${boundary}; ${source}, ${when} (${licence})`;
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
        throw new bad_input/* BadInput */.k(`the budget cannot be ${(0,src_nearest/* quoted */.TL)(text)}: ${parsed.expected}`);
    const limit = { ...parsed.value, text };
    if ((limit.dimension === 'mass' ? limit.massG : limit.energyJ) === 0) {
        throw new bad_input/* BadInput */.k(`the budget cannot be ${(0,src_nearest/* quoted */.TL)(text)}: give more than zero`);
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
                rules: [{ kind: 'per-run', limit, at: AT }],
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
        throw new bad_input/* BadInput */.k(renderPolicyErrors(parsed.errors));
    return parsed.policy;
}

// EXTERNAL MODULE: ./build/src/plain-file.js
var plain_file = __nccwpck_require__(1516);
// EXTERNAL MODULE: ./build/src/policy/decode.js
var decode = __nccwpck_require__(2792);
;// CONCATENATED MODULE: ./build/src/commands/policy-file.js



/** @throws BadInput that says why the file cannot be read. */
function readPolicyFile(path) {
    try {
        // One byte more than a policy may have is enough for it to be refused.
        return (0,plain_file/* readPlainFile */.b)(path, decode/* MOST_BYTES */.u + 1, 'followed');
    }
    catch (error) {
        throw new bad_input/* BadInput */.k(`policy ${path}: ${reason(error)}`);
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
        throw new bad_input/* BadInput */.k(`policy takes \`check FILE\`${hint}`);
    }
    if (file === undefined || more.length > 0) {
        throw new bad_input/* BadInput */.k('policy check takes one file, for example `carbon-audit policy check policy.yml`');
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
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const path = (0,external_node_path_.join)(directory, name);
    (0,plain_file/* writePlainFile */.G)(path, content);
    return path;
}
/** @returns the file's text, or `null` where there is none. */
function readArtifactFile(directory, name) {
    return readArtifactBytes(directory, name)?.toString('utf8') ?? null;
}
/** @returns the file's bytes, or `null` where there is none. */
function readArtifactBytes(directory, name) {
    try {
        return (0,plain_file/* readPlainFile */.b)((0,external_node_path_.join)(directory, name), MAX_BYTES);
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
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Carbon Audit: context of an audit", "type": "object", "properties": { "schemaVersion": { "type": "number", "const": 1 }, "tool": { "type": "object", "properties": { "name": { "type": "string" }, "version": { "type": "string" } }, "required": ["name", "version"], "additionalProperties": false }, "auditId": { "type": "string" }, "subject": { "$ref": "#/$defs/AuditSubject" }, "intervalMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "exclusiveMinimum": 0 }, "layout": { "$ref": "#/$defs/CounterLayout" }, "unreadable": { "type": "array", "items": { "$ref": "#/$defs/UnreadableZone" }, "description": "Energy counters that are there and that the job's user may not read." }, "start": { "$ref": "#/$defs/Reading", "description": "The caller's own look at the counters, so that a killed sampler costs resolution only." }, "end": { "anyOf": [{ "$ref": "#/$defs/Reading" }, { "type": "null" }] }, "recordingSha256": { "type": "string", "description": "The recording as the audit kept it, so that one that was changed since is found out." }, "machine": { "$ref": "#/$defs/Machine" }, "place": { "$ref": "#/$defs/Place" }, "placeRungs": { "type": "array", "items": { "$ref": "#/$defs/Rung" }, "description": "How the place was found: every rung of the ladder, and what it answered." }, "intensityBeside": { "type": "array", "items": { "$ref": "#/$defs/IntensitySeries" }, "description": "Live series that are told beside the one that counts: marginal, or direct emissions alone." }, "policies": { "type": "array", "items": { "$ref": "#/$defs/PolicySource" } }, "command": { "anyOf": [{ "$ref": "#/$defs/CommandEnd" }, { "type": "null" }] }, "findings": { "type": "array", "items": { "$ref": "#/$defs/Finding" }, "description": "What was noticed while it ran: a sampler that did not greet, a directory that was read-only." } }, "required": ["schemaVersion", "tool", "auditId", "subject", "intervalMs", "layout", "unreadable", "start", "end", "recordingSha256", "machine", "place", "placeRungs", "intensityBeside", "policies", "command", "findings"], "additionalProperties": false, "description": "All that the caller knew beside the recording: with the recording, the intensity series and the policy's bytes it makes the report. Plain JSON, kept in the artifact.", "$defs": { "AuditSubject": { "type": "object", "properties": { "kind": { "type": "string", "enum": ["command", "job"] }, "workflowPath": { "type": ["string", "null"] }, "workflowName": { "type": ["string", "null"] } }, "required": ["kind", "workflowPath", "workflowName"], "additionalProperties": false, "description": "What the audit is about; never a command line, an environment or a person." }, "CounterLayout": { "type": "object", "properties": { "reader": { "type": "string", "enum": ["proc", "cgroup", "os"], "description": "`proc`: Linux /proc and /sys; `cgroup`: the same, but for the CPU time, which is that of a control group; `os`: what Node's os module gives." }, "ticksPerS": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "exclusiveMinimum": 0 }, "threads": { "minimum": 1, "maximum": 1000000000000000, "type": "number", "description": "Hardware threads that the CPU time is summed over: the machine's, also where a control group may use but some of them at a time." }, "raplZones": { "type": "array", "items": { "$ref": "#/$defs/RaplZone" } } }, "required": ["reader", "ticksPerS", "threads", "raplZones"], "additionalProperties": false, "description": "How the counters of one machine are read; it does not change while an audit runs." }, "RaplZone": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "maxEnergyUj": { "minimum": 0, "maximum": 1000000000000000, "type": "number" } }, "required": ["id", "name", "maxEnergyUj"], "additionalProperties": false, "description": "A RAPL zone of Linux' powercap; its counter wraps to 0 past `maxEnergyUj`." }, "UnreadableZone": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "code": { "type": "string" } }, "required": ["id", "name", "code"], "additionalProperties": false, "description": "A zone that is there and whose counter this user may not read; `code` says why, as `EACCES`." }, "Reading": { "type": "object", "properties": { "monotonicMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Monotonic clock of the machine in ms: comparable between processes, not between boots." }, "wallMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Milliseconds since 1970, UTC; may jump." }, "cpu": { "anyOf": [{ "$ref": "#/$defs/CpuTicks" }, { "type": "null" }] }, "memoryAvailableBytes": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "raplUj": { "type": "array", "items": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "description": "In the order of the layout's zones, in microjoules." } }, "required": ["monotonicMs", "wallMs", "cpu", "memoryAvailableBytes", "raplUj"], "additionalProperties": false, "description": "One look at the machine's counters. `null` is a counter that could not be read this time." }, "CpuTicks": { "type": "object", "properties": { "user": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "nice": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "system": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "idle": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "iowait": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "irq": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "softirq": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "steal": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "guest": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Already inside `user`; kept apart so that a host of guests can be told from a busy host." }, "guestNice": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Already inside `nice`." } }, "required": ["user", "nice", "system", "idle", "iowait", "irq", "softirq", "steal", "guest", "guestNice"], "additionalProperties": false, "description": "Cumulative CPU time since boot over all threads, in ticks of the header's `ticksPerS`." }, "Machine": { "type": "object", "properties": { "platform": { "type": "string" }, "arch": { "type": "string" }, "threads": { "minimum": 1, "maximum": 1000000000000000, "type": "number", "description": "Hardware threads the operating system schedules on; in a virtual machine its vCPUs." }, "memoryBytes": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "cpuModel": { "type": ["string", "null"], "description": "As the machine names it; control characters removed, 128 characters at most. `null`: nameless." }, "cpuVendor": { "type": ["string", "null"] }, "cpuFamily": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "x86 family and model numbers (CPUID), which a masked name still shows; Arm has no family." }, "cpuModelNumber": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "On Arm the part number (MIDR)." }, "virtual": { "type": ["boolean", "null"], "description": "Whether a hypervisor is underneath; `null` where that cannot be told." }, "threadsPerCore": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "Threads of a core and sockets as the machine shows them, which a hypervisor may make up." }, "sockets": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "systemVendor": { "type": ["string", "null"], "description": "Maker and product by DMI, such as `Amazon EC2` and `m5.large`; never serial numbers or ids." }, "systemProduct": { "type": ["string", "null"] }, "cloud": { "anyOf": [{ "$ref": "#/$defs/Cloud" }, { "type": "null" }], "description": "The cloud whose machine it is, as DMI tells." }, "runner": { "anyOf": [{ "$ref": "#/$defs/RunnerFacts" }, { "type": "null" }], "description": "What the runner of GitHub Actions says of itself; `null`: there is none." }, "container": { "anyOf": [{ "$ref": "#/$defs/Container" }, { "type": "null" }], "description": "What the job's container may use of the machine; `null`: the machine is the job's." } }, "required": ["platform", "arch", "threads", "memoryBytes", "cpuModel", "cpuVendor", "cpuFamily", "cpuModelNumber", "virtual", "threadsPerCore", "sockets", "systemVendor", "systemProduct", "cloud", "runner", "container"], "additionalProperties": false, "description": "What a process can tell of its machine in a blink, without starting another." }, "Cloud": { "type": "string", "enum": ["aws", "azure", "gcp"] }, "RunnerFacts": { "type": "object", "properties": { "hosted": { "type": ["boolean", "null"], "description": "A runner of GitHub's own; `null`: it does not say." }, "imageOs": { "type": ["string", "null"], "description": "Of the virtual environment, such as `ubuntu24`; empty or `Linux` in `ubuntu-slim`." }, "os": { "type": ["string", "null"], "description": "`Linux`, `Windows` or `macOS`." }, "arch": { "type": ["string", "null"], "description": "`X64`, `ARM64`, ..." } }, "required": ["hosted", "imageOs", "os", "arch"], "additionalProperties": false, "description": "From the environment, by a list of what may be taken." }, "Container": { "type": "object", "properties": { "cpus": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "CPUs at a time; a quota may be a fraction." }, "memoryBytes": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] } }, "required": ["cpus", "memoryBytes"], "additionalProperties": false, "description": "A container that holds a part of its machine; `null` is what nothing limits." }, "Place": { "type": "object", "properties": { "by": { "type": "string", "enum": ["region", "zone", "country", "unknown"] }, "provider": { "anyOf": [{ "$ref": "#/$defs/Provider" }, { "type": "null" }] }, "region": { "type": ["string", "null"], "description": "The provider's own name, such as `westeurope`." }, "display": { "type": ["string", "null"], "description": "What people call it, such as `West Europe`." }, "regionKind": { "anyOf": [{ "$ref": "#/$defs/RegionKind" }, { "type": "null" }] }, "zone": { "type": ["string", "null"], "description": "Electricity Maps zone key, such as `SE-SE3`." }, "otherZone": { "type": ["string", "null"], "description": "The zone that another list gives for the region, where the region's place leaves it open." }, "country": { "type": ["string", "null"], "description": "ISO 3166-1 alpha-2." }, "pue": { "anyOf": [{ "$ref": "#/$defs/Pue" }, { "type": "null" }], "description": "`null`: nobody told, and nothing is known of the building." } }, "required": ["by", "provider", "region", "display", "regionKind", "zone", "otherZone", "country", "pue"], "additionalProperties": false }, "Provider": { "type": "string", "enum": ["aws", "azure", "gcp"], "description": "Where the runner stands, as far as it is known." }, "RegionKind": { "type": "string", "enum": ["public", "china", "us-gov", "stage"], "description": "Whom a region serves: everyone, China's own cloud, the US government, the provider's own tests." }, "Pue": { "type": "object", "properties": { "value": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "logSd": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "One standard deviation of ln(PUE) by which the figure may be off; declared." }, "source": { "type": "string" }, "year": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "licence": { "type": "string" } }, "required": ["value", "logSd", "source", "year", "licence"], "additionalProperties": false, "description": "Power usage effectiveness: what the whole building draws over what its computers draw." }, "Rung": { "type": "object", "properties": { "id": { "$ref": "#/$defs/RungId" }, "outcome": { "type": "string", "enum": ["answered", "silent", "ignored", "passed"], "description": "`answered`: it named the place. `silent`: it was asked and had nothing to say. `ignored`: what it said cannot be. `passed`: it was not asked." }, "text": { "type": "string", "description": "One sentence for people: what it said, or why it was passed. Bounded, safe to print." }, "region": { "type": ["string", "null"], "description": "The region that it named, with its provider, such as `azure:eastus`." } }, "required": ["id", "outcome", "text", "region"], "additionalProperties": false, "description": "What one rung answered, or why it was passed." }, "RungId": { "type": "string", "enum": ["input", "setup-info", "cloud-files", "metadata", "environment"] }, "IntensitySeries": { "type": "object", "properties": { "schemaVersion": { "type": "number", "const": 1 }, "zone": { "type": "string", "description": "A zone key (`SE-SE3`), a country (`country:SE`) or `world`." }, "kind": { "type": "string", "enum": ["measured", "forecast", "profile", "annual", "declared"], "description": "`measured`: hours that were. `forecast`: hours to come, as a provider saw them. `profile`: a year's mean, shaped by month and hour. `annual`: a year's mean. `declared`: a person named the figure." }, "signal": { "type": "string", "enum": ["average", "marginal"] }, "boundary": { "type": "string", "enum": ["life-cycle", "direct"] }, "points": { "type": "array", "items": { "$ref": "#/$defs/IntensityPoint" } }, "factors": { "type": "array", "items": { "$ref": "#/$defs/Factor" } }, "source": { "type": "string" }, "url": { "type": "string" }, "year": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "The year that the figure describes." }, "licence": { "type": "string" }, "attribution": { "type": ["string", "null"], "description": "What the licence asks to be said where the figure is shown; `null`: nothing beyond the source." }, "retrievedAt": { "type": ["string", "null"], "description": "When it was asked for (UTC, ISO 8601); `null`: it is bundled, or a person named it." } }, "required": ["schemaVersion", "zone", "kind", "signal", "boundary", "points", "factors", "source", "url", "year", "licence", "attribution", "retrievedAt"], "additionalProperties": false, "description": "Carbon intensity of the electricity of one zone over time, with all that a reader needs to judge it. A plain document: it lies in the artifact, so that an audit can be recomputed from it." }, "IntensityPoint": { "type": "object", "properties": { "from": { "type": ["string", "null"] }, "intensityGPerKwh": { "minimum": 0, "maximum": 1000000000000000, "type": "number" } }, "required": ["from", "intensityGPerKwh"], "additionalProperties": false, "description": "From `from` on (UTC, ISO 8601; `null`: since ever) until the next point." }, "Factor": { "type": "object", "properties": { "id": { "type": "string" }, "logSd": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "kind": { "$ref": "#/$defs/FactorKind" } }, "required": ["id", "logSd", "kind"], "additionalProperties": false }, "FactorKind": { "type": "string", "enum": ["calibrated", "declared"], "description": "`calibrated`: the spread was measured on unseen truth. `declared`: it was judged." }, "PolicySource": { "type": "object", "properties": { "role": { "$ref": "#/$defs/PolicyRole" }, "name": { "type": "string", "description": "As people know it: a path, or the option that gave it." }, "budget": { "type": ["string", "null"], "description": "The one line that is the whole policy; `null`: the policy is a file." }, "file": { "type": ["string", "null"], "description": "The file of the artifact that holds its bytes; `null` for a budget." }, "commit": { "type": ["string", "null"], "description": "The commit whose tree it was read from; `null`: it was found on the machine that ran the job." }, "isProtected": { "type": "boolean", "description": "Whether it is beyond the reach of whoever wrote what was measured." }, "enforcedAtLeast": { "anyOf": [{ "$ref": "#/$defs/Enforcement" }, { "type": "null" }], "description": "The least enforcement that an input asks for; it tightens, never loosens." } }, "required": ["role", "name", "budget", "file", "commit", "isProtected", "enforcedAtLeast"], "additionalProperties": false, "description": "What an audit was judged by and where it came from; a document carries it." }, "PolicyRole": { "type": "string", "enum": ["deciding", "floor", "proposed"] }, "Enforcement": { "type": "string", "enum": ["observe", "warn", "enforce"] }, "CommandEnd": { "type": "object", "properties": { "exitCode": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "signal": { "type": ["string", "null"] } }, "required": ["exitCode", "signal"], "additionalProperties": false, "description": "How the measured command ended; `null` in a job, whose end its runner decides." }, "Finding": { "type": "object", "properties": { "id": { "$ref": "#/$defs/FindingId" }, "severity": { "$ref": "#/$defs/Severity" }, "message": { "type": "string" } }, "required": ["id", "severity", "message"], "additionalProperties": false, "description": "Anything that weakens or casts doubt on an audit; `message` says what and what to do, for people." }, "FindingId": { "type": "string", "enum": ["nothing-measured", "start-counters-missing", "end-counters-missing", "counters-went-back", "counters-implausible", "cpu-counters-missing", "short-audit", "clock-jump", "sampler-not-started", "sampler-no-greeting", "sampler-ended-early", "sampler-killed", "sampler-readings-failed", "recording-missing", "recording-header-damaged", "recording-truncated", "recording-lines-dropped", "recording-gap", "recording-foreign", "recording-changed", "recording-newer-format", "rapl-unreadable", "rapl-virtual", "rapl-unusable", "rapl-gap", "rapl-jump", "cpu-model-stand-in", "cpu-model-unknown", "place-unknown", "place-contradiction", "place-clue-ignored", "place-country-only", "place-zone-doubtful", "pue-assumed", "grid-country-fallback", "grid-world-fallback", "grid-figure-old", "intensity-declared", "intensity-provider-failed", "intensity-provider-none", "intensity-implausible", "intensity-beside", "report-directory-unusable", "policy-unprotected", "policy-floor-unreadable", "policy-invalid", "environment-changed", "summary-not-written", "artifact-not-kept", "comment-not-written", "comment-left-to-gate", "finish-not-credible", "finish-left-work", "outputs-not-set"] }, "Severity": { "type": "string", "enum": ["info", "weak", "broken"], "description": "How much a finding weakens an audit." } } };
const schema32 = { "type": "object", "properties": { "kind": { "type": "string", "enum": ["command", "job"] }, "workflowPath": { "type": ["string", "null"] }, "workflowName": { "type": ["string", "null"] } }, "required": ["kind", "workflowPath", "workflowName"], "additionalProperties": false, "description": "What the audit is about; never a command line, an environment or a person." };
const schema35 = { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "code": { "type": "string" } }, "required": ["id", "name", "code"], "additionalProperties": false, "description": "A zone that is there and whose counter this user may not read; `code` says why, as `EACCES`." };
const schema55 = { "type": "object", "properties": { "exitCode": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "signal": { "type": ["string", "null"] } }, "required": ["exitCode", "signal"], "additionalProperties": false, "description": "How the measured command ended; `null` in a job, whose end its runner decides." };
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
const schema46 = { "type": "object", "properties": { "id": { "$ref": "#/$defs/RungId" }, "outcome": { "type": "string", "enum": ["answered", "silent", "ignored", "passed"], "description": "`answered`: it named the place. `silent`: it was asked and had nothing to say. `ignored`: what it said cannot be. `passed`: it was not asked." }, "text": { "type": "string", "description": "One sentence for people: what it said, or why it was passed. Bounded, safe to print." }, "region": { "type": ["string", "null"], "description": "The region that it named, with its provider, such as `azure:eastus`." } }, "required": ["id", "outcome", "text", "region"], "additionalProperties": false, "description": "What one rung answered, or why it was passed." };
const schema47 = { "type": "string", "enum": ["input", "setup-info", "cloud-files", "metadata", "environment"] };
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
        if (data.outcome === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property '" + "outcome" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.text === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property '" + "text" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.region === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "region" }, message: "must have required property '" + "region" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "id") || (key0 === "outcome")) || (key0 === "text")) || (key0 === "region"))) {
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
        if (data.id !== undefined) {
            let data0 = data.id;
            if (typeof data0 !== "string") {
                const err5 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/RungId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (!(((((data0 === "input") || (data0 === "setup-info")) || (data0 === "cloud-files")) || (data0 === "metadata")) || (data0 === "environment"))) {
                const err6 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/RungId/enum", keyword: "enum", params: { allowedValues: schema47.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.outcome !== undefined) {
            let data1 = data.outcome;
            if (typeof data1 !== "string") {
                const err7 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            if (!((((data1 === "answered") || (data1 === "silent")) || (data1 === "ignored")) || (data1 === "passed"))) {
                const err8 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema46.properties.outcome.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.text !== undefined) {
            if (typeof data.text !== "string") {
                const err9 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.region !== undefined) {
            let data3 = data.region;
            if ((typeof data3 !== "string") && (data3 !== null)) {
                const err10 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: schema46.properties.region.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
    }
    else {
        const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    validate30.errors = vErrors;
    return errors === 0;
}
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema48 = { "type": "object", "properties": { "schemaVersion": { "type": "number", "const": 1 }, "zone": { "type": "string", "description": "A zone key (`SE-SE3`), a country (`country:SE`) or `world`." }, "kind": { "type": "string", "enum": ["measured", "forecast", "profile", "annual", "declared"], "description": "`measured`: hours that were. `forecast`: hours to come, as a provider saw them. `profile`: a year's mean, shaped by month and hour. `annual`: a year's mean. `declared`: a person named the figure." }, "signal": { "type": "string", "enum": ["average", "marginal"] }, "boundary": { "type": "string", "enum": ["life-cycle", "direct"] }, "points": { "type": "array", "items": { "$ref": "#/$defs/IntensityPoint" } }, "factors": { "type": "array", "items": { "$ref": "#/$defs/Factor" } }, "source": { "type": "string" }, "url": { "type": "string" }, "year": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "The year that the figure describes." }, "licence": { "type": "string" }, "attribution": { "type": ["string", "null"], "description": "What the licence asks to be said where the figure is shown; `null`: nothing beyond the source." }, "retrievedAt": { "type": ["string", "null"], "description": "When it was asked for (UTC, ISO 8601); `null`: it is bundled, or a person named it." } }, "required": ["schemaVersion", "zone", "kind", "signal", "boundary", "points", "factors", "source", "url", "year", "licence", "attribution", "retrievedAt"], "additionalProperties": false, "description": "Carbon intensity of the electricity of one zone over time, with all that a reader needs to judge it. A plain document: it lies in the artifact, so that an audit can be recomputed from it." };
const schema49 = { "type": "object", "properties": { "from": { "type": ["string", "null"] }, "intensityGPerKwh": { "minimum": 0, "maximum": 1000000000000000, "type": "number" } }, "required": ["from", "intensityGPerKwh"], "additionalProperties": false, "description": "From `from` on (UTC, ISO 8601; `null`: since ever) until the next point." };
const schema50 = { "type": "object", "properties": { "id": { "type": "string" }, "logSd": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "kind": { "$ref": "#/$defs/FactorKind" } }, "required": ["id", "logSd", "kind"], "additionalProperties": false };
const schema51 = { "type": "string", "enum": ["calibrated", "declared"], "description": "`calibrated`: the spread was measured on unseen truth. `declared`: it was judged." };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate33.evaluated;
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
                const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/FactorKind/enum", keyword: "enum", params: { allowedValues: schema51.enum }, message: "must be equal to one of the allowed values" };
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
    validate33.errors = vErrors;
    return errors === 0;
}
validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
        if (data.retrievedAt === undefined) {
            const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retrievedAt" }, message: "must have required property '" + "retrievedAt" + "'" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema48.properties, key0))) {
                const err13 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.schemaVersion !== undefined) {
            let data0 = data.schemaVersion;
            if (!((typeof data0 == "number") && (isFinite(data0)))) {
                const err14 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            if (1 !== data0) {
                const err15 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.zone !== undefined) {
            if (typeof data.zone !== "string") {
                const err16 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data2 = data.kind;
            if (typeof data2 !== "string") {
                const err17 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
            if (!(((((data2 === "measured") || (data2 === "forecast")) || (data2 === "profile")) || (data2 === "annual")) || (data2 === "declared"))) {
                const err18 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema48.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.signal !== undefined) {
            let data3 = data.signal;
            if (typeof data3 !== "string") {
                const err19 = { instancePath: instancePath + "/signal", schemaPath: "#/properties/signal/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            if (!((data3 === "average") || (data3 === "marginal"))) {
                const err20 = { instancePath: instancePath + "/signal", schemaPath: "#/properties/signal/enum", keyword: "enum", params: { allowedValues: schema48.properties.signal.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        if (data.boundary !== undefined) {
            let data4 = data.boundary;
            if (typeof data4 !== "string") {
                const err21 = { instancePath: instancePath + "/boundary", schemaPath: "#/properties/boundary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
            if (!((data4 === "life-cycle") || (data4 === "direct"))) {
                const err22 = { instancePath: instancePath + "/boundary", schemaPath: "#/properties/boundary/enum", keyword: "enum", params: { allowedValues: schema48.properties.boundary.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
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
                            const err23 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/IntensityPoint/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'" };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                        if (data6.intensityGPerKwh === undefined) {
                            const err24 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/IntensityPoint/required", keyword: "required", params: { missingProperty: "intensityGPerKwh" }, message: "must have required property '" + "intensityGPerKwh" + "'" };
                            if (vErrors === null) {
                                vErrors = [err24];
                            }
                            else {
                                vErrors.push(err24);
                            }
                            errors++;
                        }
                        for (const key1 in data6) {
                            if (!((key1 === "from") || (key1 === "intensityGPerKwh"))) {
                                const err25 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/IntensityPoint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err25];
                                }
                                else {
                                    vErrors.push(err25);
                                }
                                errors++;
                            }
                        }
                        if (data6.from !== undefined) {
                            let data7 = data6.from;
                            if ((typeof data7 !== "string") && (data7 !== null)) {
                                const err26 = { instancePath: instancePath + "/points/" + i0 + "/from", schemaPath: "#/$defs/IntensityPoint/properties/from/type", keyword: "type", params: { type: schema49.properties.from.type }, message: "must be string,null" };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                        }
                        if (data6.intensityGPerKwh !== undefined) {
                            let data8 = data6.intensityGPerKwh;
                            if ((typeof data8 == "number") && (isFinite(data8))) {
                                if (data8 > 1000000000000000 || isNaN(data8)) {
                                    const err27 = { instancePath: instancePath + "/points/" + i0 + "/intensityGPerKwh", schemaPath: "#/$defs/IntensityPoint/properties/intensityGPerKwh/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                                    if (vErrors === null) {
                                        vErrors = [err27];
                                    }
                                    else {
                                        vErrors.push(err27);
                                    }
                                    errors++;
                                }
                                if (data8 < 0 || isNaN(data8)) {
                                    const err28 = { instancePath: instancePath + "/points/" + i0 + "/intensityGPerKwh", schemaPath: "#/$defs/IntensityPoint/properties/intensityGPerKwh/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err28];
                                    }
                                    else {
                                        vErrors.push(err28);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err29 = { instancePath: instancePath + "/points/" + i0 + "/intensityGPerKwh", schemaPath: "#/$defs/IntensityPoint/properties/intensityGPerKwh/type", keyword: "type", params: { type: "number" }, message: "must be number" };
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
                        const err30 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/IntensityPoint/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err31 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
        if (data.factors !== undefined) {
            let data9 = data.factors;
            if (Array.isArray(data9)) {
                const len1 = data9.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (!(validate33(data9[i1], { instancePath: instancePath + "/factors/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err32 = { instancePath: instancePath + "/factors", schemaPath: "#/properties/factors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
        if (data.source !== undefined) {
            if (typeof data.source !== "string") {
                const err33 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
        if (data.url !== undefined) {
            if (typeof data.url !== "string") {
                const err34 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
        if (data.year !== undefined) {
            let data13 = data.year;
            if ((typeof data13 == "number") && (isFinite(data13))) {
                if (data13 > 1000000000000000 || isNaN(data13)) {
                    const err35 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
                if (data13 < 0 || isNaN(data13)) {
                    const err36 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
                const err37 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
        }
        if (data.licence !== undefined) {
            if (typeof data.licence !== "string") {
                const err38 = { instancePath: instancePath + "/licence", schemaPath: "#/properties/licence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
        }
        if (data.attribution !== undefined) {
            let data15 = data.attribution;
            if ((typeof data15 !== "string") && (data15 !== null)) {
                const err39 = { instancePath: instancePath + "/attribution", schemaPath: "#/properties/attribution/type", keyword: "type", params: { type: schema48.properties.attribution.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err39];
                }
                else {
                    vErrors.push(err39);
                }
                errors++;
            }
        }
        if (data.retrievedAt !== undefined) {
            let data16 = data.retrievedAt;
            if ((typeof data16 !== "string") && (data16 !== null)) {
                const err40 = { instancePath: instancePath + "/retrievedAt", schemaPath: "#/properties/retrievedAt/type", keyword: "type", params: { type: schema48.properties.retrievedAt.type }, message: "must be string,null" };
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
    else {
        const err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err41];
        }
        else {
            vErrors.push(err41);
        }
        errors++;
    }
    validate32.errors = vErrors;
    return errors === 0;
}
validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema52 = { "type": "object", "properties": { "role": { "$ref": "#/$defs/PolicyRole" }, "name": { "type": "string", "description": "As people know it: a path, or the option that gave it." }, "budget": { "type": ["string", "null"], "description": "The one line that is the whole policy; `null`: the policy is a file." }, "file": { "type": ["string", "null"], "description": "The file of the artifact that holds its bytes; `null` for a budget." }, "commit": { "type": ["string", "null"], "description": "The commit whose tree it was read from; `null`: it was found on the machine that ran the job." }, "isProtected": { "type": "boolean", "description": "Whether it is beyond the reach of whoever wrote what was measured." }, "enforcedAtLeast": { "anyOf": [{ "$ref": "#/$defs/Enforcement" }, { "type": "null" }], "description": "The least enforcement that an input asks for; it tightens, never loosens." } }, "required": ["role", "name", "budget", "file", "commit", "isProtected", "enforcedAtLeast"], "additionalProperties": false, "description": "What an audit was judged by and where it came from; a document carries it." };
const schema53 = { "type": "string", "enum": ["deciding", "floor", "proposed"] };
const schema54 = { "type": "string", "enum": ["observe", "warn", "enforce"] };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate36.evaluated;
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
                const err9 = { instancePath: instancePath + "/role", schemaPath: "#/$defs/PolicyRole/enum", keyword: "enum", params: { allowedValues: schema53.enum }, message: "must be equal to one of the allowed values" };
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
                const err11 = { instancePath: instancePath + "/budget", schemaPath: "#/properties/budget/type", keyword: "type", params: { type: schema52.properties.budget.type }, message: "must be string,null" };
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
                const err12 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: schema52.properties.file.type }, message: "must be string,null" };
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
                const err13 = { instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: schema52.properties.commit.type }, message: "must be string,null" };
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
                const err16 = { instancePath: instancePath + "/enforcedAtLeast", schemaPath: "#/$defs/Enforcement/enum", keyword: "enum", params: { allowedValues: schema54.enum }, message: "must be equal to one of the allowed values" };
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
    validate36.errors = vErrors;
    return errors === 0;
}
validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema56 = { "type": "object", "properties": { "id": { "$ref": "#/$defs/FindingId" }, "severity": { "$ref": "#/$defs/Severity" }, "message": { "type": "string" } }, "required": ["id", "severity", "message"], "additionalProperties": false, "description": "Anything that weakens or casts doubt on an audit; `message` says what and what to do, for people." };
const schema57 = { "type": "string", "enum": ["nothing-measured", "start-counters-missing", "end-counters-missing", "counters-went-back", "counters-implausible", "cpu-counters-missing", "short-audit", "clock-jump", "sampler-not-started", "sampler-no-greeting", "sampler-ended-early", "sampler-killed", "sampler-readings-failed", "recording-missing", "recording-header-damaged", "recording-truncated", "recording-lines-dropped", "recording-gap", "recording-foreign", "recording-changed", "recording-newer-format", "rapl-unreadable", "rapl-virtual", "rapl-unusable", "rapl-gap", "rapl-jump", "cpu-model-stand-in", "cpu-model-unknown", "place-unknown", "place-contradiction", "place-clue-ignored", "place-country-only", "place-zone-doubtful", "pue-assumed", "grid-country-fallback", "grid-world-fallback", "grid-figure-old", "intensity-declared", "intensity-provider-failed", "intensity-provider-none", "intensity-implausible", "intensity-beside", "report-directory-unusable", "policy-unprotected", "policy-floor-unreadable", "policy-invalid", "environment-changed", "summary-not-written", "artifact-not-kept", "comment-not-written", "comment-left-to-gate", "finish-not-credible", "finish-left-work", "outputs-not-set"] };
const schema58 = { "type": "string", "enum": ["info", "weak", "broken"], "description": "How much a finding weakens an audit." };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate38.evaluated;
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
            if (!((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "nothing-measured") || (data0 === "start-counters-missing")) || (data0 === "end-counters-missing")) || (data0 === "counters-went-back")) || (data0 === "counters-implausible")) || (data0 === "cpu-counters-missing")) || (data0 === "short-audit")) || (data0 === "clock-jump")) || (data0 === "sampler-not-started")) || (data0 === "sampler-no-greeting")) || (data0 === "sampler-ended-early")) || (data0 === "sampler-killed")) || (data0 === "sampler-readings-failed")) || (data0 === "recording-missing")) || (data0 === "recording-header-damaged")) || (data0 === "recording-truncated")) || (data0 === "recording-lines-dropped")) || (data0 === "recording-gap")) || (data0 === "recording-foreign")) || (data0 === "recording-changed")) || (data0 === "recording-newer-format")) || (data0 === "rapl-unreadable")) || (data0 === "rapl-virtual")) || (data0 === "rapl-unusable")) || (data0 === "rapl-gap")) || (data0 === "rapl-jump")) || (data0 === "cpu-model-stand-in")) || (data0 === "cpu-model-unknown")) || (data0 === "place-unknown")) || (data0 === "place-contradiction")) || (data0 === "place-clue-ignored")) || (data0 === "place-country-only")) || (data0 === "place-zone-doubtful")) || (data0 === "pue-assumed")) || (data0 === "grid-country-fallback")) || (data0 === "grid-world-fallback")) || (data0 === "grid-figure-old")) || (data0 === "intensity-declared")) || (data0 === "intensity-provider-failed")) || (data0 === "intensity-provider-none")) || (data0 === "intensity-implausible")) || (data0 === "intensity-beside")) || (data0 === "report-directory-unusable")) || (data0 === "policy-unprotected")) || (data0 === "policy-floor-unreadable")) || (data0 === "policy-invalid")) || (data0 === "environment-changed")) || (data0 === "summary-not-written")) || (data0 === "artifact-not-kept")) || (data0 === "comment-not-written")) || (data0 === "comment-left-to-gate")) || (data0 === "finish-not-credible")) || (data0 === "finish-left-work")) || (data0 === "outputs-not-set"))) {
                const err5 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/FindingId/enum", keyword: "enum", params: { allowedValues: schema57.enum }, message: "must be equal to one of the allowed values" };
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
                const err7 = { instancePath: instancePath + "/severity", schemaPath: "#/$defs/Severity/enum", keyword: "enum", params: { allowedValues: schema58.enum }, message: "must be equal to one of the allowed values" };
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
    validate38.errors = vErrors;
    return errors === 0;
}
validate38.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
        if (data.placeRungs === undefined) {
            const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "placeRungs" }, message: "must have required property '" + "placeRungs" + "'" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if (data.intensityBeside === undefined) {
            const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "intensityBeside" }, message: "must have required property '" + "intensityBeside" + "'" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if (data.policies === undefined) {
            const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policies" }, message: "must have required property '" + "policies" + "'" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        if (data.command === undefined) {
            const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" }, message: "must have required property '" + "command" + "'" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        if (data.findings === undefined) {
            const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property '" + "findings" + "'" };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema31.properties, key0))) {
                const err17 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.schemaVersion !== undefined) {
            let data0 = data.schemaVersion;
            if (!((typeof data0 == "number") && (isFinite(data0)))) {
                const err18 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            if (1 !== data0) {
                const err19 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.tool !== undefined) {
            let data1 = data.tool;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.name === undefined) {
                    const err20 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
                if (data1.version === undefined) {
                    const err21 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'" };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
                for (const key1 in data1) {
                    if (!((key1 === "name") || (key1 === "version"))) {
                        const err22 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                }
                if (data1.name !== undefined) {
                    if (typeof data1.name !== "string") {
                        const err23 = { instancePath: instancePath + "/tool/name", schemaPath: "#/properties/tool/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
                if (data1.version !== undefined) {
                    if (typeof data1.version !== "string") {
                        const err24 = { instancePath: instancePath + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                const err25 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
        if (data.auditId !== undefined) {
            if (typeof data.auditId !== "string") {
                const err26 = { instancePath: instancePath + "/auditId", schemaPath: "#/properties/auditId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        if (data.subject !== undefined) {
            let data5 = data.subject;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.kind === undefined) {
                    const err27 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/AuditSubject/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        vErrors.push(err27);
                    }
                    errors++;
                }
                if (data5.workflowPath === undefined) {
                    const err28 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/AuditSubject/required", keyword: "required", params: { missingProperty: "workflowPath" }, message: "must have required property '" + "workflowPath" + "'" };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
                if (data5.workflowName === undefined) {
                    const err29 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/AuditSubject/required", keyword: "required", params: { missingProperty: "workflowName" }, message: "must have required property '" + "workflowName" + "'" };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        vErrors.push(err29);
                    }
                    errors++;
                }
                for (const key2 in data5) {
                    if (!(((key2 === "kind") || (key2 === "workflowPath")) || (key2 === "workflowName"))) {
                        const err30 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/AuditSubject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
                if (data5.kind !== undefined) {
                    let data6 = data5.kind;
                    if (typeof data6 !== "string") {
                        const err31 = { instancePath: instancePath + "/subject/kind", schemaPath: "#/$defs/AuditSubject/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                    if (!((data6 === "command") || (data6 === "job"))) {
                        const err32 = { instancePath: instancePath + "/subject/kind", schemaPath: "#/$defs/AuditSubject/properties/kind/enum", keyword: "enum", params: { allowedValues: schema32.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err32];
                        }
                        else {
                            vErrors.push(err32);
                        }
                        errors++;
                    }
                }
                if (data5.workflowPath !== undefined) {
                    let data7 = data5.workflowPath;
                    if ((typeof data7 !== "string") && (data7 !== null)) {
                        const err33 = { instancePath: instancePath + "/subject/workflowPath", schemaPath: "#/$defs/AuditSubject/properties/workflowPath/type", keyword: "type", params: { type: schema32.properties.workflowPath.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                }
                if (data5.workflowName !== undefined) {
                    let data8 = data5.workflowName;
                    if ((typeof data8 !== "string") && (data8 !== null)) {
                        const err34 = { instancePath: instancePath + "/subject/workflowName", schemaPath: "#/$defs/AuditSubject/properties/workflowName/type", keyword: "type", params: { type: schema32.properties.workflowName.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err35 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/AuditSubject/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        if (data.intervalMs !== undefined) {
            let data9 = data.intervalMs;
            if ((typeof data9 == "number") && (isFinite(data9))) {
                if (data9 > 1000000000000000 || isNaN(data9)) {
                    const err36 = { instancePath: instancePath + "/intervalMs", schemaPath: "#/properties/intervalMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err36];
                    }
                    else {
                        vErrors.push(err36);
                    }
                    errors++;
                }
                if (data9 < 0 || isNaN(data9)) {
                    const err37 = { instancePath: instancePath + "/intervalMs", schemaPath: "#/properties/intervalMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err37];
                    }
                    else {
                        vErrors.push(err37);
                    }
                    errors++;
                }
                if (data9 <= 0 || isNaN(data9)) {
                    const err38 = { instancePath: instancePath + "/intervalMs", schemaPath: "#/properties/intervalMs/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                    if (vErrors === null) {
                        vErrors = [err38];
                    }
                    else {
                        vErrors.push(err38);
                    }
                    errors++;
                }
            }
            else {
                const err39 = { instancePath: instancePath + "/intervalMs", schemaPath: "#/properties/intervalMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err39];
                }
                else {
                    vErrors.push(err39);
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
                            const err40 = { instancePath: instancePath + "/unreadable/" + i0, schemaPath: "#/$defs/UnreadableZone/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
                            if (vErrors === null) {
                                vErrors = [err40];
                            }
                            else {
                                vErrors.push(err40);
                            }
                            errors++;
                        }
                        if (data12.name === undefined) {
                            const err41 = { instancePath: instancePath + "/unreadable/" + i0, schemaPath: "#/$defs/UnreadableZone/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                            if (vErrors === null) {
                                vErrors = [err41];
                            }
                            else {
                                vErrors.push(err41);
                            }
                            errors++;
                        }
                        if (data12.code === undefined) {
                            const err42 = { instancePath: instancePath + "/unreadable/" + i0, schemaPath: "#/$defs/UnreadableZone/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property '" + "code" + "'" };
                            if (vErrors === null) {
                                vErrors = [err42];
                            }
                            else {
                                vErrors.push(err42);
                            }
                            errors++;
                        }
                        for (const key3 in data12) {
                            if (!(((key3 === "id") || (key3 === "name")) || (key3 === "code"))) {
                                const err43 = { instancePath: instancePath + "/unreadable/" + i0, schemaPath: "#/$defs/UnreadableZone/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err43];
                                }
                                else {
                                    vErrors.push(err43);
                                }
                                errors++;
                            }
                        }
                        if (data12.id !== undefined) {
                            if (typeof data12.id !== "string") {
                                const err44 = { instancePath: instancePath + "/unreadable/" + i0 + "/id", schemaPath: "#/$defs/UnreadableZone/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err44];
                                }
                                else {
                                    vErrors.push(err44);
                                }
                                errors++;
                            }
                        }
                        if (data12.name !== undefined) {
                            if (typeof data12.name !== "string") {
                                const err45 = { instancePath: instancePath + "/unreadable/" + i0 + "/name", schemaPath: "#/$defs/UnreadableZone/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err45];
                                }
                                else {
                                    vErrors.push(err45);
                                }
                                errors++;
                            }
                        }
                        if (data12.code !== undefined) {
                            if (typeof data12.code !== "string") {
                                const err46 = { instancePath: instancePath + "/unreadable/" + i0 + "/code", schemaPath: "#/$defs/UnreadableZone/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err46];
                                }
                                else {
                                    vErrors.push(err46);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err47 = { instancePath: instancePath + "/unreadable/" + i0, schemaPath: "#/$defs/UnreadableZone/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err47];
                        }
                        else {
                            vErrors.push(err47);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err48 = { instancePath: instancePath + "/unreadable", schemaPath: "#/properties/unreadable/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err48];
                }
                else {
                    vErrors.push(err48);
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
                const err49 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err49];
                }
                else {
                    vErrors.push(err49);
                }
                errors++;
            }
            var _valid0 = _errs42 === errors;
            valid8 = valid8 || _valid0;
            if (!valid8) {
                const err50 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err50];
                }
                else {
                    vErrors.push(err50);
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
                const err51 = { instancePath: instancePath + "/recordingSha256", schemaPath: "#/properties/recordingSha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err51];
                }
                else {
                    vErrors.push(err51);
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
        if (data.placeRungs !== undefined) {
            let data21 = data.placeRungs;
            if (Array.isArray(data21)) {
                const len1 = data21.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (!(validate30(data21[i1], { instancePath: instancePath + "/placeRungs/" + i1, parentData: data21, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err52 = { instancePath: instancePath + "/placeRungs", schemaPath: "#/properties/placeRungs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err52];
                }
                else {
                    vErrors.push(err52);
                }
                errors++;
            }
        }
        if (data.intensityBeside !== undefined) {
            let data23 = data.intensityBeside;
            if (Array.isArray(data23)) {
                const len2 = data23.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (!(validate32(data23[i2], { instancePath: instancePath + "/intensityBeside/" + i2, parentData: data23, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err53 = { instancePath: instancePath + "/intensityBeside", schemaPath: "#/properties/intensityBeside/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err53];
                }
                else {
                    vErrors.push(err53);
                }
                errors++;
            }
        }
        if (data.policies !== undefined) {
            let data25 = data.policies;
            if (Array.isArray(data25)) {
                const len3 = data25.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    if (!(validate36(data25[i3], { instancePath: instancePath + "/policies/" + i3, parentData: data25, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err54 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err54];
                }
                else {
                    vErrors.push(err54);
                }
                errors++;
            }
        }
        if (data.command !== undefined) {
            let data27 = data.command;
            const _errs58 = errors;
            let valid15 = false;
            const _errs59 = errors;
            if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                if (data27.exitCode === undefined) {
                    const err55 = { instancePath: instancePath + "/command", schemaPath: "#/$defs/CommandEnd/required", keyword: "required", params: { missingProperty: "exitCode" }, message: "must have required property '" + "exitCode" + "'" };
                    if (vErrors === null) {
                        vErrors = [err55];
                    }
                    else {
                        vErrors.push(err55);
                    }
                    errors++;
                }
                if (data27.signal === undefined) {
                    const err56 = { instancePath: instancePath + "/command", schemaPath: "#/$defs/CommandEnd/required", keyword: "required", params: { missingProperty: "signal" }, message: "must have required property '" + "signal" + "'" };
                    if (vErrors === null) {
                        vErrors = [err56];
                    }
                    else {
                        vErrors.push(err56);
                    }
                    errors++;
                }
                for (const key4 in data27) {
                    if (!((key4 === "exitCode") || (key4 === "signal"))) {
                        const err57 = { instancePath: instancePath + "/command", schemaPath: "#/$defs/CommandEnd/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err57];
                        }
                        else {
                            vErrors.push(err57);
                        }
                        errors++;
                    }
                }
                if (data27.exitCode !== undefined) {
                    let data28 = data27.exitCode;
                    if ((!((typeof data28 == "number") && (isFinite(data28)))) && (data28 !== null)) {
                        const err58 = { instancePath: instancePath + "/command/exitCode", schemaPath: "#/$defs/CommandEnd/properties/exitCode/type", keyword: "type", params: { type: schema55.properties.exitCode.type }, message: "must be number,null" };
                        if (vErrors === null) {
                            vErrors = [err58];
                        }
                        else {
                            vErrors.push(err58);
                        }
                        errors++;
                    }
                    if ((typeof data28 == "number") && (isFinite(data28))) {
                        if (data28 > 1000000000000000 || isNaN(data28)) {
                            const err59 = { instancePath: instancePath + "/command/exitCode", schemaPath: "#/$defs/CommandEnd/properties/exitCode/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err59];
                            }
                            else {
                                vErrors.push(err59);
                            }
                            errors++;
                        }
                        if (data28 < 0 || isNaN(data28)) {
                            const err60 = { instancePath: instancePath + "/command/exitCode", schemaPath: "#/$defs/CommandEnd/properties/exitCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err60];
                            }
                            else {
                                vErrors.push(err60);
                            }
                            errors++;
                        }
                    }
                }
                if (data27.signal !== undefined) {
                    let data29 = data27.signal;
                    if ((typeof data29 !== "string") && (data29 !== null)) {
                        const err61 = { instancePath: instancePath + "/command/signal", schemaPath: "#/$defs/CommandEnd/properties/signal/type", keyword: "type", params: { type: schema55.properties.signal.type }, message: "must be string,null" };
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
                const err62 = { instancePath: instancePath + "/command", schemaPath: "#/$defs/CommandEnd/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err62];
                }
                else {
                    vErrors.push(err62);
                }
                errors++;
            }
            var _valid1 = _errs59 === errors;
            valid15 = valid15 || _valid1;
            const _errs67 = errors;
            if (data27 !== null) {
                const err63 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err63];
                }
                else {
                    vErrors.push(err63);
                }
                errors++;
            }
            var _valid1 = _errs67 === errors;
            valid15 = valid15 || _valid1;
            if (!valid15) {
                const err64 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err64];
                }
                else {
                    vErrors.push(err64);
                }
                errors++;
            }
            else {
                errors = _errs58;
                if (vErrors !== null) {
                    if (_errs58) {
                        vErrors.length = _errs58;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.findings !== undefined) {
            let data30 = data.findings;
            if (Array.isArray(data30)) {
                const len4 = data30.length;
                for (let i4 = 0; i4 < len4; i4++) {
                    if (!(validate38(data30[i4], { instancePath: instancePath + "/findings/" + i4, parentData: data30, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err65 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err65];
                }
                else {
                    vErrors.push(err65);
                }
                errors++;
            }
        }
    }
    else {
        const err66 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err66];
        }
        else {
            vErrors.push(err66);
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
const validate_intensity_schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Carbon Audit: carbon intensity series", "type": "object", "properties": { "schemaVersion": { "type": "number", "const": 1 }, "zone": { "type": "string", "description": "A zone key (`SE-SE3`), a country (`country:SE`) or `world`." }, "kind": { "type": "string", "enum": ["measured", "forecast", "profile", "annual", "declared"], "description": "`measured`: hours that were. `forecast`: hours to come, as a provider saw them. `profile`: a year's mean, shaped by month and hour. `annual`: a year's mean. `declared`: a person named the figure." }, "signal": { "type": "string", "enum": ["average", "marginal"] }, "boundary": { "type": "string", "enum": ["life-cycle", "direct"] }, "points": { "type": "array", "items": { "$ref": "#/$defs/IntensityPoint" } }, "factors": { "type": "array", "items": { "$ref": "#/$defs/Factor" } }, "source": { "type": "string" }, "url": { "type": "string" }, "year": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "The year that the figure describes." }, "licence": { "type": "string" }, "attribution": { "type": ["string", "null"], "description": "What the licence asks to be said where the figure is shown; `null`: nothing beyond the source." }, "retrievedAt": { "type": ["string", "null"], "description": "When it was asked for (UTC, ISO 8601); `null`: it is bundled, or a person named it." } }, "required": ["schemaVersion", "zone", "kind", "signal", "boundary", "points", "factors", "source", "url", "year", "licence", "attribution", "retrievedAt"], "additionalProperties": false, "description": "Carbon intensity of the electricity of one zone over time, with all that a reader needs to judge it. A plain document: it lies in the artifact, so that an audit can be recomputed from it.", "$defs": { "IntensityPoint": { "type": "object", "properties": { "from": { "type": ["string", "null"] }, "intensityGPerKwh": { "minimum": 0, "maximum": 1000000000000000, "type": "number" } }, "required": ["from", "intensityGPerKwh"], "additionalProperties": false, "description": "From `from` on (UTC, ISO 8601; `null`: since ever) until the next point." }, "Factor": { "type": "object", "properties": { "id": { "type": "string" }, "logSd": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "kind": { "$ref": "#/$defs/FactorKind" } }, "required": ["id", "logSd", "kind"], "additionalProperties": false }, "FactorKind": { "type": "string", "enum": ["calibrated", "declared"], "description": "`calibrated`: the spread was measured on unseen truth. `declared`: it was judged." } } };
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
        if (data.retrievedAt === undefined) {
            const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retrievedAt" }, message: "must have required property '" + "retrievedAt" + "'" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(validate_intensity_func1.call(validate_intensity_schema31.properties, key0))) {
                const err13 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.schemaVersion !== undefined) {
            let data0 = data.schemaVersion;
            if (!((typeof data0 == "number") && (isFinite(data0)))) {
                const err14 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            if (1 !== data0) {
                const err15 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.zone !== undefined) {
            if (typeof data.zone !== "string") {
                const err16 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data2 = data.kind;
            if (typeof data2 !== "string") {
                const err17 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
            if (!(((((data2 === "measured") || (data2 === "forecast")) || (data2 === "profile")) || (data2 === "annual")) || (data2 === "declared"))) {
                const err18 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: validate_intensity_schema31.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.signal !== undefined) {
            let data3 = data.signal;
            if (typeof data3 !== "string") {
                const err19 = { instancePath: instancePath + "/signal", schemaPath: "#/properties/signal/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            if (!((data3 === "average") || (data3 === "marginal"))) {
                const err20 = { instancePath: instancePath + "/signal", schemaPath: "#/properties/signal/enum", keyword: "enum", params: { allowedValues: validate_intensity_schema31.properties.signal.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        if (data.boundary !== undefined) {
            let data4 = data.boundary;
            if (typeof data4 !== "string") {
                const err21 = { instancePath: instancePath + "/boundary", schemaPath: "#/properties/boundary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
            if (!((data4 === "life-cycle") || (data4 === "direct"))) {
                const err22 = { instancePath: instancePath + "/boundary", schemaPath: "#/properties/boundary/enum", keyword: "enum", params: { allowedValues: validate_intensity_schema31.properties.boundary.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
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
                            const err23 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/IntensityPoint/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'" };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                        if (data6.intensityGPerKwh === undefined) {
                            const err24 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/IntensityPoint/required", keyword: "required", params: { missingProperty: "intensityGPerKwh" }, message: "must have required property '" + "intensityGPerKwh" + "'" };
                            if (vErrors === null) {
                                vErrors = [err24];
                            }
                            else {
                                vErrors.push(err24);
                            }
                            errors++;
                        }
                        for (const key1 in data6) {
                            if (!((key1 === "from") || (key1 === "intensityGPerKwh"))) {
                                const err25 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/IntensityPoint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err25];
                                }
                                else {
                                    vErrors.push(err25);
                                }
                                errors++;
                            }
                        }
                        if (data6.from !== undefined) {
                            let data7 = data6.from;
                            if ((typeof data7 !== "string") && (data7 !== null)) {
                                const err26 = { instancePath: instancePath + "/points/" + i0 + "/from", schemaPath: "#/$defs/IntensityPoint/properties/from/type", keyword: "type", params: { type: validate_intensity_schema32.properties.from.type }, message: "must be string,null" };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                        }
                        if (data6.intensityGPerKwh !== undefined) {
                            let data8 = data6.intensityGPerKwh;
                            if ((typeof data8 == "number") && (isFinite(data8))) {
                                if (data8 > 1000000000000000 || isNaN(data8)) {
                                    const err27 = { instancePath: instancePath + "/points/" + i0 + "/intensityGPerKwh", schemaPath: "#/$defs/IntensityPoint/properties/intensityGPerKwh/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                                    if (vErrors === null) {
                                        vErrors = [err27];
                                    }
                                    else {
                                        vErrors.push(err27);
                                    }
                                    errors++;
                                }
                                if (data8 < 0 || isNaN(data8)) {
                                    const err28 = { instancePath: instancePath + "/points/" + i0 + "/intensityGPerKwh", schemaPath: "#/$defs/IntensityPoint/properties/intensityGPerKwh/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err28];
                                    }
                                    else {
                                        vErrors.push(err28);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err29 = { instancePath: instancePath + "/points/" + i0 + "/intensityGPerKwh", schemaPath: "#/$defs/IntensityPoint/properties/intensityGPerKwh/type", keyword: "type", params: { type: "number" }, message: "must be number" };
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
                        const err30 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/IntensityPoint/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err31 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
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
                const err32 = { instancePath: instancePath + "/factors", schemaPath: "#/properties/factors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
        if (data.source !== undefined) {
            if (typeof data.source !== "string") {
                const err33 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
        if (data.url !== undefined) {
            if (typeof data.url !== "string") {
                const err34 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
        if (data.year !== undefined) {
            let data13 = data.year;
            if ((typeof data13 == "number") && (isFinite(data13))) {
                if (data13 > 1000000000000000 || isNaN(data13)) {
                    const err35 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
                if (data13 < 0 || isNaN(data13)) {
                    const err36 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
                const err37 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
        }
        if (data.licence !== undefined) {
            if (typeof data.licence !== "string") {
                const err38 = { instancePath: instancePath + "/licence", schemaPath: "#/properties/licence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
        }
        if (data.attribution !== undefined) {
            let data15 = data.attribution;
            if ((typeof data15 !== "string") && (data15 !== null)) {
                const err39 = { instancePath: instancePath + "/attribution", schemaPath: "#/properties/attribution/type", keyword: "type", params: { type: validate_intensity_schema31.properties.attribution.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err39];
                }
                else {
                    vErrors.push(err39);
                }
                errors++;
            }
        }
        if (data.retrievedAt !== undefined) {
            let data16 = data.retrievedAt;
            if ((typeof data16 !== "string") && (data16 !== null)) {
                const err40 = { instancePath: instancePath + "/retrievedAt", schemaPath: "#/properties/retrievedAt/type", keyword: "type", params: { type: validate_intensity_schema31.properties.retrievedAt.type }, message: "must be string,null" };
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
    else {
        const err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err41];
        }
        else {
            vErrors.push(err41);
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
        throw new bad_input/* BadInput */.k(`${name} is not JSON: ${error.message}`);
    }
    if (!validate(document)) {
        const [first] = validate.errors ?? [];
        const where = first === undefined || first.instancePath === '' ? 'the document' : first.instancePath;
        throw new bad_input/* BadInput */.k(`${name} is not what this version writes: ${where} ${first?.message ?? 'is wrong'}`);
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
        if (error instanceof bad_input/* BadInput */.k)
            throw error;
        throw new bad_input/* BadInput */.k(`${directory} cannot be read: ${error.message}`);
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
        throw new bad_input/* BadInput */.k(`${directory} is not an audit's directory: it holds no ${name}`);
    }
    return text;
}
function policyBytes(directory, { role, file }) {
    const name = policyFileName(role);
    // The context may come from anyone: a path of its choice is never followed.
    const bytes = file === name ? readArtifactBytes(directory, name) : null;
    if (bytes === null)
        throw new bad_input/* BadInput */.k(`${directory} holds no ${name}, by which it was judged`);
    return bytes;
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
    return [(0,finding/* finding */.g)('short-audit', message)];
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
    const parts = (0,grid_series/* spansOf */.Ly)(intensity, span.fromWallMs, span.toWallMs);
    const grams = parts.map(({ fromMs, toMs, intensityGPerKwh }) => {
        const onMonotonic = (wallMs) => wallMs - span.fromWallMs + span.fromMonotonicMs;
        const machineJ = sumOf(power.partsBetween(onMonotonic(fromMs), onMonotonic(toMs)));
        const perKwh = (0,estimate/* multiply */.lw)(facility.pue, (0,estimate/* estimate */.jA)(intensityGPerKwh, intensity.factors));
        return (0,estimate/* multiply */.lw)((0,estimate/* scale */.hs)(machineJ, 1 / units/* J_PER_KWH */.es), perKwh);
    });
    return (0,estimate/* add */.WQ)(...grams);
}
function sumOf(parts) {
    return (0,estimate/* add */.WQ)(...parts.map(({ energyJ }) => energyJ));
}

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
    // reach[j]: the parts so far fit the first j characters.
    let reach = [true, ...characters.map(() => false)];
    for (const part of glob.match(PARTS) ?? []) {
        const next = [];
        let isReachedBefore = false;
        for (let j = 0; j <= characters.length; j += 1) {
            const character = characters[j - 1];
            const isSlash = slashes && character === '/';
            const [here, before, longer] = [
                reach[j] === true,
                reach[j - 1] === true,
                next[j - 1] === true,
            ];
            isReachedBefore ||= before;
            if (part === '**/')
                next.push(here || (isReachedBefore && character === '/'));
            else if (part === '**')
                next.push(here || longer);
            else if (part === '*')
                next.push(here || (longer && !isSlash));
            else if (part === '?')
                next.push(before && !isSlash);
            else
                next.push(before && part === character);
        }
        reach = next;
    }
    return reach[characters.length] === true;
}
const PARTS = /(?<=^|\/)\*\*\/|\*\*|[\s\S]/gu;

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

// EXTERNAL MODULE: ./build/src/policy/rules/register.js + 3 modules
var register = __nccwpck_require__(904);
;// CONCATENATED MODULE: ./build/src/policy/verdict.js
/** Worst first; the verdict over several results is the worst of them. */
const VERDICTS_WORST_FIRST = ['error', 'fail', 'inconclusive', 'warn', 'pass'];

;// CONCATENATED MODULE: ./build/src/policy/judge.js





/**
 * Holds what was measured against every budget that matches. Results come worst first, then by
 * budget and rule, so that the order of a policy's budgets changes nothing.
 */
function judge(policy, subject, measured) {
    const budgets = policy?.budgets ?? [];
    const binds = (budget) => matches(budget.match, subject);
    const results = budgets
        .filter(binds)
        .flatMap((budget) => resultsOf(budget, measured))
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
function resultsOf(budget, measured) {
    const { enforcement } = budget;
    return budget.rules.map((rule) => {
        const ruling = (0,register/* definitionOf */.F)(rule).judge(rule, budget, measured);
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
function judgeAll(policies, subject, measured) {
    const judged = policies.map(({ source, policy }) => ({
        source,
        judgement: judge(policy, subject, measured),
    }));
    const decisive = judged.filter(({ source }) => source.role !== 'proposed');
    const { verdict, sentence } = judge_all_worst(decisive) ?? judge(null, subject, measured);
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
        return [(0,finding/* finding */.g)('recording-missing', 'The recording is empty.')];
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
    return (0,finding/* finding */.g)('recording-newer-format', `The recording has format ${format}, this version reads format ${RECORDING_FORMAT}: nothing in ` +
        'it was used. Read it with the version that wrote it.');
}
function headerDamaged(placed) {
    return (0,finding/* finding */.g)('recording-header-damaged', placed
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
    return [(0,finding/* finding */.g)('recording-lines-dropped', message)];
}
function truncated(torn) {
    return (0,finding/* finding */.g)('recording-truncated', `The recording has no end${torn ? ' and stops inside a line' : ''}: the sampler was killed, or ` +
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
        (0,finding/* finding */.g)('sampler-readings-failed', `The sampler had trouble: ${list.join(', ')}${more}.`),
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
    const samples = ours ? recording.readings.filter((one) => readings_isWithin(one, start, end)) : [];
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
function readings_isWithin(sample, start, end) {
    return (sample.monotonicMs >= start.monotonicMs &&
        (end === null || sample.monotonicMs <= end.monotonicMs));
}
const RECORDING_MISSING = (0,finding/* finding */.g)('recording-missing', 'There is no recording: the energy follows from the counters at start and end alone.');
const RECORDING_FOREIGN = (0,finding/* finding */.g)('recording-foreign', 'The recording belongs to another audit and was left out.');
const RECORDING_CHANGED = (0,finding/* finding */.g)('recording-changed', 'The recording is not the one that the audit kept: it was cut, changed or replaced since.');
const START_MISSING = (0,finding/* finding */.g)('start-counters-missing', 'The counters could not be read at the start: what ran before the first sample is not counted.');
const END_MISSING = (0,finding/* finding */.g)('end-counters-missing', 'The counters could not be read at the end: what ran after the last sample is not counted.');

;// CONCATENATED MODULE: ./build/src/whatif/job.js




/** Grams of the job's electricity if it ran at that place and time: energy x PUE x mean intensity. */
function gramsAt({ machineJ }, place, span, series) {
    const perKwh = (0,estimate/* multiply */.lw)(facilityOf(place).pue, (0,grid_series/* meanIntensity */.x0)(series, span.fromMs, span.toMs));
    return (0,estimate/* multiply */.lw)((0,estimate/* scale */.hs)(machineJ, 1 / units/* J_PER_KWH */.es), perKwh);
}

;// CONCATENATED MODULE: ./build/src/whatif/saving.js

/** Factors of single hours of a grid; all others are the same at all hours. */
const OF_HOURS = 'grid-hour:';
/**
 * What `other` would save of `now`.
 *
 * @param hoursTogether how far the errors of the two choices' hours go together in one zone: 1 at the
 *   same time, towards 0 the further apart
 */
function savingOf(now, other, hoursTogether = 1) {
    if (now.value === 0)
        return { savedG: 0, lowG: 0, highG: 0, isSure: false };
    const logSd = spreadOfRatio(now.factors, other.factors, hoursTogether);
    const ratio = (0,estimate/* estimate */.jA)(other.value / now.value, [{ id: 'ratio', logSd, kind: 'calibrated' }]);
    const { low, high } = (0,estimate/* range */.y1)(ratio);
    // Finite, since it is written down as JSON.
    const lowG = Math.max(now.value * (1 - high), -Number.MAX_VALUE);
    return {
        savedG: now.value - other.value,
        lowG,
        highG: now.value * (1 - low),
        isSure: lowG > 0,
    };
}
/** One standard deviation of ln(a / b): shared factors cancel, others stand side by side. */
function spreadOfRatio(a, b, hoursTogether) {
    const ids = new Set([...a, ...b].map(({ id }) => id));
    const spreadIn = (factors, id) => factors.find((factor) => factor.id === id)?.logSd ?? 0;
    const variances = [...ids].map((id) => {
        const [mine, theirs] = [spreadIn(a, id), spreadIn(b, id)];
        const together = id.startsWith(OF_HOURS) ? hoursTogether : 1;
        return mine ** 2 + theirs ** 2 - 2 * together * mine * theirs;
    });
    // Rounding may leave a little less than nothing where all cancels.
    return Math.sqrt(Math.max(0, variances.reduce((sum, one) => sum + one, 0)));
}

;// CONCATENATED MODULE: ./build/src/whatif/later.js



/** Kinds that tell one hour from another. */
const TELLS_HOURS = ['profile', 'forecast', 'measured'];
/** Sums in another order may differ by this share; that is no reason to wait a day longer. */
const ROUNDING = 1e-9;
/**
 * The window of the job's length with the least intensity that ends within `withinMs` of its start: the
 * earliest of equals, so its own where no other is better. `null` where nothing tells the hours apart,
 * or the job takes longer than that.
 */
function later(job, intensityOver, withinMs) {
    const { place, span } = job;
    const lengthMs = span.toMs - span.fromMs;
    const horizon = { fromMs: span.fromMs, toMs: span.fromMs + withinMs };
    if (lengthMs <= 0 || lengthMs > withinMs)
        return null;
    const course = intensityOver(place, horizon);
    if (!TELLS_HOURS.includes(course.kind))
        return null;
    const best = bestStart(course, horizon, lengthMs);
    const window = { fromMs: best, toMs: best + lengthMs };
    const now = gramsAt(job, place, span, intensityOver(place, span));
    const then = gramsAt(job, place, window, intensityOver(place, window));
    const { kind, signal } = course;
    const saving = savingOf(now, then, hoursTogether(best - span.fromMs));
    return { span: window, kind, signal, emittedG: then.value, saving };
}
/** The mean over a window changes its course only where one of its ends meets a point. */
function bestStart(course, horizon, lengthMs) {
    const changes = course.points.flatMap(({ from }) => (from === null ? [] : [Date.parse(from)]));
    const starts = [...changes, ...changes.map((ms) => ms - lengthMs), horizon.toMs - lengthMs]
        .filter((ms) => ms > horizon.fromMs && ms + lengthMs <= horizon.toMs)
        .sort((a, b) => a - b);
    const meanFrom = (ms) => (0,grid_series/* meanIntensity */.x0)(course, ms, ms + lengthMs).value;
    const isBetter = (mean, than) => mean < than * (1 - ROUNDING);
    return [horizon.fromMs, ...starts].reduce((best, start) => isBetter(meanFrom(start), meanFrom(best)) ? start : best);
}

;// CONCATENATED MODULE: ./build/src/pipeline/what-if.js


/** A day: beyond it a profile knows no better hour, since the next day has the same ones. */
const WITHIN_H = 24;
/**
 * What the same electricity would have emitted had the job been started later, by the bundled
 * profiles. Who declares an intensity knows of one figure for all hours: nothing is said then.
 */
function whatIfOf(machineJ, place, { fromWallMs, toWallMs }, { kind }) {
    if (kind === 'declared')
        return null;
    const span = { fromMs: fromWallMs, toMs: toWallMs };
    const found = later({ machineJ, place, span }, (where, when) => bundledIntensity(where, when).series, WITHIN_H * 3_600_000);
    if (found === null)
        return null;
    return {
        startAt: new Date(found.span.fromMs).toISOString(),
        endAt: new Date(found.span.toMs).toISOString(),
        withinH: WITHIN_H,
        kind: found.kind,
        signal: found.signal,
        ...found.saving,
    };
}

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
    const judged = judgeAll(inputs.policies, context.subject, {
        energyJ: footprint?.machineJ ?? null,
        totalG: footprint?.totalG ?? null,
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
        placeRungs: context.placeRungs,
        usage: footprint?.usage ?? null,
        energy: footprint?.energy ?? null,
        intensity: reportedIntensity(intensity, gathered.span),
        intensityBeside: context.intensityBeside.map((series) => reportedIntensity(series, gathered.span)),
        emissions: footprint?.emissions ?? null,
        whatIf: footprint === null
            ? null
            : whatIfOf(footprint.machineJ, context.place, gathered.span, intensity),
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
const audit_NOTHING_MEASURED = (0,finding/* finding */.g)('nothing-measured', 'There are not two usable readings of the CPU counters, so no energy could be told.');
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
    return limit > 0 ? (value ?? 0) / limit : Number.MAX_VALUE;
}

;// CONCATENATED MODULE: ./build/src/render/what-if.js

/** What waiting would have saved, in one sentence; `null` where that is within the range of nothing. */
function whatIfSentence({ whatIf }) {
    if (whatIf === null || !whatIf.isSure)
        return null;
    const { savedG, lowG, highG, withinH } = whatIf;
    const saved = (0,units/* formatRange */.Lu)(savedG, lowG, highG, units/* formatMass */.so);
    return `Started at ${utcMinute(whatIf.startAt)} its electricity would have emitted ${saved} less: the cleanest window that ends within ${withinH} h, by the grid’s ${wordsOf(whatIf)}.`;
}
function wordsOf({ kind, signal }) {
    const series = kind === 'profile' ? 'month x hour profile' : kind;
    return signal === 'average'
        ? `${series} (average; on the margin it may differ)`
        : `${series} (marginal)`;
}
/** `2026-06-10 20:00 UTC` */
function utcMinute(time) {
    return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
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
        ...whatIfRow(report),
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
function whatIfRow(report) {
    const sentence = whatIfSentence(report);
    return sentence === null ? [] : [['What if', sentence]];
}
function placeOf({ place, intensity }) {
    const zone = intensity.zone.replace(/^country:/, '');
    if (place.by === 'unknown')
        return `an unknown place (${zone})`;
    return place.region === null ? zone : `${zone}, the grid of ${place.provider} ${place.region}`;
}

;// CONCATENATED MODULE: ./build/src/commands/audit-directory.js


/** People give the path of the report, as `run` prints it; its directory is meant. */
function auditDirectoryOf(path) {
    return (0,external_node_path_.basename)(path) === ARTIFACT_FILES.report ? (0,external_node_path_.dirname)(path) : path;
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
        throw new bad_input/* BadInput */.k('recompute takes one directory, for example `carbon-audit recompute out`');
    }
    const path = auditDirectoryOf((0,external_node_path_.resolve)(io.cwd, directory));
    const inputs = await readEvidence(path);
    const report = audit(inputs);
    const text = serialise(report);
    const json = options.get('json');
    if (json !== undefined)
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(io.cwd, json), text);
    const kept = readArtifactFile(path, ARTIFACT_FILES.report);
    const isSame = kept === text;
    const outcome = isSame
        ? `✔ ${ARTIFACT_FILES.report} is what its evidence gives, to the byte`
        : `✖ ${difference(kept, text, inputs.context.tool.version)}`;
    io.stderr(`carbon-audit: ${outcome}\n\n${renderTerminal(report)}`);
    return isSame ? EXIT.ok : EXIT.different;
}
function difference(kept, text, madeBy) {
    if (kept === null)
        return `there is no ${ARTIFACT_FILES.report} to compare with`;
    const [a, b] = [kept.split('\n'), text.split('\n')];
    const index = a.findIndex((line, at) => line !== b[at]);
    const version = madeBy === tool/* TOOL */.j.version ? '' : `; it was made by version ${madeBy}, this is ${tool/* TOOL */.j.version}`;
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
        tool: tool/* TOOL */.j,
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
        placeRungs: ended.placeRungs,
        intensityBeside: ended.intensityBeside,
        policies: policies.map(({ source }) => source),
        command: ended.command,
        findings: [...stopped.findings, ...ended.findings],
    };
    const intensityText = serialise(ended.intensity);
    const inputs = {
        context,
        contextText: serialise(context),
        recordingText: stopped.recordingText,
        // As it is kept, to the digit: who recomputes has no other.
        intensity: parseIntensity(intensityText, ARTIFACT_FILES.intensity),
        intensityText,
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
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(directory, policyFileName(role)), { force: true });
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
            (0,external_node_fs_.mkdirSync)(wanted, { recursive: true });
            // Nobody wants the audits of a repository in its commits by accident.
            if (out === null)
                (0,plain_file/* writePlainFile */.G)((0,external_node_path_.join)(cwd, OWN_DIRECTORY, '.gitignore'), '*\n');
            return wanted;
        },
        () => (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_namespaceObject.tmpdir)(), TEMPORARY_PREFIX)),
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
    return (0,finding/* finding */.g)('report-directory-unusable', `The directory for the report cannot be written: ${message}.`);
}
/** Sorts by time, and two audits of one second do not meet. */
function directory_nameOf(wallMs) {
    const stamp = new Date(wallMs).toISOString().slice(0, 19).replaceAll(':', '-');
    return `${stamp}Z-${(0,external_node_crypto_namespaceObject.randomBytes)(3).toString('hex')}`;
}

;// CONCATENATED MODULE: ./build/src/evidence/span.js
/** When an audit was, on the wall clock as its start had it: a clock that is set does not move it. */
function span_spanOf({ start }, { end }) {
    const durationMs = Math.max(0, end.monotonicMs - start.monotonicMs);
    return { fromMs: start.wallMs, toMs: start.wallMs + durationMs };
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
    for (const name of remove_attempt(() => (0,external_node_fs_.readdirSync)(directory)) ?? []) {
        if (OWN_NAMES.has(name))
            remove_attempt(() => (0,external_node_fs_.unlinkSync)((0,external_node_path_.join)(directory, name)));
    }
    remove_attempt(() => (0,external_node_fs_.rmdirSync)(directory));
}
const OWN_NAMES = new Set(Object.values(SAMPLER_FILES).flatMap((name) => [name, directory_unfinished(name)]));
function isOwn(directory) {
    if (!(0,external_node_path_.basename)(directory).startsWith(DIRECTORY_PREFIX))
        return false;
    return remove_attempt(() => (0,external_node_fs_.lstatSync)(directory).isDirectory()) ?? false;
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
            directory = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(base, DIRECTORY_PREFIX));
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
        tool: `${tool/* TOOL */.j.name} ${tool/* TOOL */.j.version}`,
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
    (0,external_node_fs_.writeFileSync)(path, JSON.stringify(config), { mode: directory_PRIVATE_FILE, flag: 'wx' });
}
function spawnSampler(directory, options) {
    let log = null;
    try {
        log = (0,external_node_fs_.openSync)(samplerFile(directory, 'log'), 'ax', directory_PRIVATE_FILE);
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
            (0,external_node_fs_.closeSync)(log);
    }
}
function failed(why) {
    return { sampler: null, findings: [notStarted(why)] };
}
function notStarted(why) {
    return (0,finding/* finding */.g)('sampler-not-started', `The sampler could not be started (${why}): the energy follows from the counters at start and ` +
        'end alone.');
}

;// CONCATENATED MODULE: ./build/src/recording/file.js

/** Two weeks at one sample a second; what is longer is cut here, and its reader says so. */
const file_MAX_BYTES = 256 * 1024 * 1024;
/** The text of a recording; `null` if there is none that can be read. Never throws. */
function readRecordingText(path, maxBytes = file_MAX_BYTES) {
    try {
        return (0,plain_file/* readPlainFile */.b)(path, maxBytes).toString('utf8');
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
        const value = JSON.parse((0,plain_file/* readPlainFile */.b)(path, handover_MAX_BYTES).toString('utf8'));
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
    return (0,finding/* finding */.g)('sampler-no-greeting', `The sampler had not come up after ${(afterMs / 1000).toFixed(1)} s; until it does, only the ` +
        'counters at start and end are there.');
}
/** It was started, and ended before it came up. */
function crashed(started) {
    const why = lastWords(started.directory);
    return (0,finding/* finding */.g)('sampler-not-started', `The sampler ended before it came up${why === null ? '' : ` (${why})`}: the energy follows ` +
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
        (0,plain_file/* writePlainFile */.G)(samplerFile(directory, 'stop'), '', directory_PRIVATE_FILE);
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
    return [(0,finding/* finding */.g)('sampler-ended-early', message)];
}
function killed(how) {
    return (0,finding/* finding */.g)('sampler-killed', `The sampler ${how}: from then on the energy follows from the counters at the end alone.`);
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
        throw new bad_input/* BadInput */.k(`${what} cannot be ${(0,src_nearest/* quoted */.TL)(text)}: ${parsed.expected}`);
    const ms = Math.round(parsed.value * 1000);
    if (ms < LEAST_MS || ms > MOST_MS) {
        const bounds = `${(0,units/* formatDuration */.a3)(LEAST_MS / 1000)} to ${(0,units/* formatDuration */.a3)(MOST_MS / 1000)}`;
        throw new bad_input/* BadInput */.k(`${what} ${(0,src_nearest/* quoted */.TL)(text)} is out of bounds: ${bounds}`);
    }
    return ms;
}

;// CONCATENATED MODULE: ./build/src/commands/run-options.js








const run_options_NAMES = [
    'policy',
    'budget',
    ...PLACE_OPTIONS,
    PROVIDER_OPTION,
    'interval',
    'out',
    'json',
];
/**
 * Reads the options of `run`; whatever is wrong with them is said before anything starts.
 *
 * @throws BadInput
 */
function parseRunOptions(argv, cwd) {
    const { options, positionals, rest } = parseOptions(argv, run_options_NAMES);
    const [stray] = positionals;
    if (stray !== undefined) {
        throw new bad_input/* BadInput */.k(`unexpected ${JSON.stringify(stray)}: put \`--\` before the command, as in \`carbon-audit run -- ${stray}\``);
    }
    const [file, ...args] = rest ?? [];
    if (file === undefined || file === '') {
        throw new bad_input/* BadInput */.k('no command to run, for example `carbon-audit run -- python train.py`');
    }
    const interval = options.get('interval');
    return {
        command: [file, ...args],
        policy: policyGiven(options, cwd),
        place: placeFrom(options),
        provider: providerFrom(options),
        intervalMs: interval === undefined ? DEFAULT_INTERVAL_MS : parseInterval(interval, '--interval'),
        out: options.get('out') ?? null,
        json: options.get('json') ?? null,
    };
}
function policyGiven(options, cwd) {
    const name = options.get('policy');
    const budget = options.get('budget');
    if (name !== undefined && budget !== undefined) {
        throw new bad_input/* BadInput */.k('give --policy or --budget, not both: a policy holds its own budgets');
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
    // Beside the command: it waits for nothing, and a short one has a place too.
    const sighting = sightPlace(io.surroundings);
    const outcome = await runCommand(options.command, io);
    const stopped = await stopAudit(started);
    const sighted = await sighting;
    if (!outcome.started) {
        removeAudit(started);
        io.stderr(`carbon-audit: ${outcome.message}\n`);
        return outcome.reason === 'not-found' ? EXIT.notFound : EXIT.notExecutable;
    }
    const report = await tell({ options, policies, started, stopped, sighted, end: outcome.end }, io);
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
async function tell(measured, io) {
    const { options, policies, started, stopped, sighted, end } = measured;
    const where = { cwd: io.cwd, out: options.out, startedWallMs: started.start.wallMs };
    const directory = openEvidence(where, stopped.recordingText);
    const settled = settlePlace(options.place, sighted, started.start.wallMs);
    const order = await liveOrder(options.provider, io);
    const grid = await pricedIntensity(settled.place, span_spanOf(started, stopped), order);
    const concluded = conclude({
        started,
        stopped,
        // Outside a workflow there is no path or name for a budget to match.
        subject: { kind: 'command', workflowPath: null, workflowName: null },
        intervalMs: options.intervalMs,
        place: settled.place,
        placeRungs: settled.rungs,
        intensity: grid.series,
        intensityBeside: grid.beside,
        policies,
        command: end,
        findings: [...directory.findings, ...settled.findings, ...grid.findings],
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
    return tried('report', path, () => (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(cwd, path), reportText));
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

;// CONCATENATED MODULE: ./build/src/whatif/elsewhere.js




/**
 * The job in the provider's other regions, the least emissions first. All are told by the same kind of
 * figure, here and there. Empty where the provider is not known.
 *
 * @param allowed the provider's names of regions that may be used; `null`: all that serve everyone
 */
function elsewhere(job, intensityOver, allowed) {
    const { place, span } = job;
    const now = gramsAt(job, place, span, intensityOver(place, span));
    return otherRegions(place, allowed)
        .map((other) => {
        const series = intensityOver(other, span);
        const there = gramsAt(job, other, span, series);
        const { zone, kind, signal } = series;
        const saving = savingOf(now, there);
        return { place: other, zone, kind, signal, emittedG: there.value, saving };
    })
        .sort((a, b) => a.emittedG - b.emittedG);
}
function otherRegions(place, allowed) {
    return REGIONS.filter(({ provider, region, kind }) => provider === place.provider &&
        region !== place.region &&
        (allowed === null ? kind === place.regionKind : allowed.includes(region))).map(({ provider, region }) => resolvePlace({ region: `${provider}:${region}` }));
}

;// CONCATENATED MODULE: ./build/src/commands/whatif-options.js












const JOB_OPTIONS = ['energy', 'duration', ...PLACE_OPTIONS];
const whatif_options_NAMES = [...JOB_OPTIONS, 'regions', 'within', PROVIDER_OPTION];
const DEFAULT_WITHIN_S = 24 * 3_600;
/** What a forecast reaches. */
const MOST_WITHIN_S = 48 * 3_600;
/** @throws BadInput on whatever is wrong with the options or the kept audit */
async function parseWhatIfOptions(argv, cwd, nowMs) {
    const { options, flags, positionals } = parseOptions(argv, whatif_options_NAMES, ['json']);
    const [directory, ...more] = positionals;
    if (more.length > 0)
        throw new bad_input/* BadInput */.k('whatif takes one directory, or options');
    const job = directory === undefined
        ? jobOfOptions(options, nowMs)
        : await jobOfAudit(directory, options, cwd);
    const regions = options.get('regions');
    return {
        job,
        regions: regions === undefined ? null : regionsAllowed(regions, job.place),
        withinMs: withinOf(options.get('within')) * 1_000,
        provider: providerFrom(options),
        json: flags.has('json'),
    };
}
async function jobOfAudit(directory, options, cwd) {
    const own = JOB_OPTIONS.find((name) => options.has(name));
    if (own !== undefined)
        throw new bad_input/* BadInput */.k(`give a directory or --${own}, not both`);
    const { energy, place, startedAt, endedAt } = audit(await readEvidence(auditDirectoryOf((0,external_node_path_.resolve)(cwd, directory))));
    if (energy === null)
        throw new bad_input/* BadInput */.k(`${directory}: nothing was measured`);
    const { value, factors } = energy.machineJ;
    const span = { fromMs: Date.parse(startedAt), toMs: Date.parse(endedAt) };
    return { machineJ: (0,estimate/* estimate */.jA)(value, factors), place, span };
}
function jobOfOptions(options, nowMs) {
    const energyJ = required(options, 'energy', units/* parseEnergy */.wF);
    const durationS = required(options, 'duration', units/* parseDuration */.E9);
    return {
        machineJ: (0,estimate/* estimate */.jA)(energyJ, []),
        place: placeFrom(options),
        span: { fromMs: nowMs, toMs: nowMs + durationS * 1_000 },
    };
}
function required(options, name, parse) {
    const text = options.get(name);
    if (text === undefined) {
        throw new bad_input/* BadInput */.k("whatif takes a kept audit's directory, or --energy and --duration, for example `carbon-audit whatif --energy '200 Wh' --duration '2 h' --region westus`");
    }
    return whatif_options_read(text, name, parse);
}
function whatif_options_read(text, name, parse) {
    const parsed = parse(text);
    if (!parsed.ok)
        throw new bad_input/* BadInput */.k(`--${name} cannot be ${(0,src_nearest/* quoted */.TL)(text)}: ${parsed.expected}`);
    if (parsed.value <= 0)
        throw new bad_input/* BadInput */.k(`--${name} must be more than nothing`);
    return parsed.value;
}
function withinOf(text) {
    if (text === undefined)
        return DEFAULT_WITHIN_S;
    const withinS = whatif_options_read(text, 'within', units/* parseDuration */.E9);
    if (withinS <= MOST_WITHIN_S)
        return withinS;
    throw new bad_input/* BadInput */.k(`--within ${(0,src_nearest/* quoted */.TL)(text)} is too long: ${(0,units/* formatDuration */.a3)(MOST_WITHIN_S)} at most`);
}
function regionsAllowed(list, { provider }) {
    if (provider === null) {
        throw new bad_input/* BadInput */.k('--regions needs a place that is a region, by --region or in the audit');
    }
    return list.split(',').map((name) => {
        const given = name.trim();
        const region = findRegion(/[:/]/.test(given) ? given : `${provider}:${given}`, '--regions');
        if (region.provider === provider)
            return region.region;
        throw new bad_input/* BadInput */.k(`--regions: ${(0,src_nearest/* quoted */.TL)(given)} is another provider's; the job runs at ${provider}`);
    });
}

;// CONCATENATED MODULE: ./build/src/commands/whatif.js










/** Of all regions of a provider these are shown; of a list that was asked for, all. */
const SHOWN = 5;
/**
 * `carbon-audit whatif`: what the same energy would have emitted in the provider's other regions, and
 * later at the same place.
 */
async function whatif(argv, io) {
    const options = await parseWhatIfOptions(argv, io.cwd, io.now());
    const intensityOver = (place, span) => bundledIntensity(place, span).series;
    const { job } = options;
    const { ahead, findings } = await courseOf(options, io);
    const overHere = ahead === null ? intensityOver : () => ahead;
    const series = overHere(job.place, job.span);
    const answer = {
        now: { series, emittedG: gramsAt(job, job.place, job.span, series) },
        later: later(job, overHere, options.withinMs),
        elsewhere: elsewhere(job, intensityOver, options.regions),
    };
    io.stdout(options.json ? serialise(documentOf(options, answer)) : textOf(options, answer));
    for (const { id, message } of findings)
        io.stderr(`carbon-audit: ${message} [${id}]\n`);
    return EXIT.ok;
}
/** A provider's course of the hours in which the job could run; `null`: the bundled one stands. */
async function courseOf({ job, withinMs, provider }, io) {
    const order = await liveOrder(provider, io);
    if (order === null)
        return { ahead: null, findings: [] };
    const { fromMs, toMs } = job.span;
    const hours = { fromMs, toMs: Math.max(toMs, fromMs + withinMs) };
    const { series, findings } = await pricedIntensity(job.place, hours, order);
    return {
        ahead: series.retrievedAt === null ? null : series,
        findings: findings.filter(({ id }) => id.startsWith('intensity-')),
    };
}
function documentOf({ job, withinMs }, { now, ...others }) {
    const { zone, kind, signal } = now.series;
    const { value, factors } = now.emittedG;
    return {
        schemaVersion: 1,
        kind: 'what-if',
        place: job.place,
        energyJ: job.machineJ.value,
        ...times(job.span),
        withinH: withinMs / 3_600_000,
        now: { zone, kind, signal, emittedG: { value, ...(0,estimate/* range */.y1)(now.emittedG), factors } },
        later: others.later === null ? null : laterDocument(others.later),
        elsewhere: others.elsewhere,
    };
}
function laterDocument({ span, ...told }) {
    return { ...times(span), ...told };
}
function times({ fromMs, toMs }) {
    return { startAt: new Date(fromMs).toISOString(), endAt: new Date(toMs).toISOString() };
}
function textOf({ job, regions, withinMs }, answer) {
    const { now } = answer;
    const { low, high } = (0,estimate/* range */.y1)(now.emittedG);
    const energy = (0,units/* formatEnergy */.QE)(job.machineJ.value);
    const lasts = (0,units/* formatDuration */.a3)((job.span.toMs - job.span.fromMs) / 1_000);
    const shown = regions === null ? answer.elsewhere.slice(0, SHOWN) : answer.elsewhere;
    return `${[
        `${energy} at the machine in ${lasts} from ${whatif_utcMinute(job.span.fromMs)}, ${placeName(job, now.series)}:`,
        `  ${(0,units/* formatRange */.Lu)(now.emittedG.value, low, high, units/* formatMass */.so)} CO2e of electricity, by ${whatif_wordsOf(now.series)}`,
        '',
        `Later, ended within ${(0,units/* formatDuration */.a3)(withinMs / 1_000)}`,
        `  ${laterLine(answer.later, job, now.series)}`,
        '',
        'Elsewhere, at the same time',
        ...(shown.length === 0 ? [`  no other region is known: ${whyNone(job)}`] : []),
        ...shown.map(elsewhereLine),
        ...(shown.length < answer.elsewhere.length
            ? [
                `  and ${answer.elsewhere.length - shown.length} more; name those you may use with --regions`,
            ]
            : []),
        '',
        'Averages of each grid: what one more job does to it, on the margin, may differ. "At least" leaves out',
        'what both sides share, such as the energy.',
        ...(now.series.attribution === null ? [] : [now.series.attribution]),
    ].join('\n')}\n`;
}
function laterLine(found, job, series) {
    if (found === null) {
        return series.kind === 'annual'
            ? `nothing tells the hours of ${series.zone} apart`
            : 'there is no room to wait';
    }
    if (found.span.fromMs === job.span.fromMs)
        return 'no hour is cleaner than its own';
    return `${whatif_utcMinute(found.span.fromMs)}: ${(0,units/* formatMass */.so)(found.emittedG)}, ${savingWords(found.saving)}, by ${whatif_wordsOf(found)}`;
}
function elsewhereLine({ place, zone, emittedG, saving, ...told }) {
    return `  ${(place.region ?? '').padEnd(20)} ${zone.padEnd(14)} ${(0,units/* formatMass */.so)(emittedG).padStart(8)}  ${savingWords(saving)}, by ${whatif_wordsOf(told)}`;
}
function savingWords({ savedG, lowG, isSure }) {
    if (savedG === 0)
        return 'the same';
    if (savedG < 0)
        return `${(0,units/* formatMass */.so)(-savedG)} more`;
    return isSure
        ? `${(0,units/* formatMass */.so)(savedG)} less, at least ${(0,units/* formatMass */.so)(lowG)}`
        : `${(0,units/* formatMass */.so)(savedG)} less, within the range of nothing`;
}
function whatif_wordsOf({ kind, signal }) {
    const words = { profile: 'month x hour profile', annual: 'annual mean' };
    return `${kind === 'profile' || kind === 'annual' ? words[kind] : kind} (${signal})`;
}
function placeName({ place }, { zone }) {
    return place.region === null ? zone : `${place.provider} ${place.region} (${zone})`;
}
function whyNone({ place }) {
    return place.provider === null ? 'the place is not a region of a cloud' : 'none is allowed';
}
function whatif_utcMinute(ms) {
    const time = new Date(ms).toISOString();
    return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
}

;// CONCATENATED MODULE: ./build/src/commands/main.js











const COMMANDS = new Map([
    ['run', run],
    ['place', place],
    ['policy', policy],
    ['recompute', recompute],
    ['machine', machine],
    ['whatif', whatif],
]);
/** The command line from its arguments to its exit code. */
async function main(argv, io) {
    try {
        return await dispatch(argv, io);
    }
    catch (error) {
        if (!(error instanceof bad_input/* BadInput */.k))
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
        io.stdout(`${tool/* TOOL */.j.version}\n`);
        return EXIT.ok;
    }
    const command = COMMANDS.get(name ?? '');
    if (command === undefined)
        throw unknownCommand(name);
    return command(rest, io);
}
function unknownCommand(name) {
    if (name === undefined)
        return new bad_input/* BadInput */.k('no command given; see `carbon-audit --help`');
    const [near] = (0,src_nearest/* nearestNames */.LE)(name, [...COMMANDS.keys()], 1);
    const hint = near === undefined ? 'see `carbon-audit --help`' : `did you mean \`${near}\`?`;
    return new bad_input/* BadInput */.k(`unknown command ${JSON.stringify(name)}; ${hint}`);
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

/***/ 9656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ finding)
/* harmony export */ });
/* unused harmony export FINDINGS */
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
    'place-contradiction': 'weak',
    'place-clue-ignored': 'info',
    'place-country-only': 'info',
    'place-zone-doubtful': 'info',
    'pue-assumed': 'info',
    'grid-country-fallback': 'info',
    'grid-world-fallback': 'weak',
    'grid-figure-old': 'info',
    'intensity-declared': 'info',
    'intensity-provider-failed': 'weak',
    'intensity-provider-none': 'info',
    'intensity-implausible': 'weak',
    'intensity-beside': 'info',
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


/***/ }),

/***/ 3899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ answerOf),
/* harmony export */   z: () => (/* binding */ annualIntensity)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9656);
/* harmony import */ var _chosen_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(150);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5098);



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
    const chosen = (0,_chosen_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseFigure */ .K)(place);
    const { figure } = chosen;
    const yearsLater = usedInYear === undefined ? 1 : usedInYear - figure.year;
    return answerOf(chosen, yearsLater, {
        kind: 'annual',
        points: [{ from: null, intensityGPerKwh: figure.intensityGPerKwh }],
        hours: chosen.hours,
        source: figure.source,
    });
}
/** A chosen figure's series over the given course, as uncertain as its age makes it. */
function answerOf({ zone, figure, factors, findings }, yearsLater, { kind, points, hours, source }) {
    const ageFactors = zone === 'world' ? [] : [(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .yearFactor */ .Hg)(zone.replace(/^country:/, ''), yearsLater)];
    const { url, year, licence, attribution } = figure;
    return {
        series: {
            schemaVersion: 1,
            zone,
            kind,
            signal: 'average',
            boundary: 'life-cycle',
            points,
            factors: [hours, ...factors, ...ageFactors],
            source,
            url,
            year,
            licence,
            attribution,
            retrievedAt: null,
        },
        findings: yearsLater < YEARS_TO_OLD ? findings : [...findings, old(figure, yearsLater)],
    };
}
function old({ year }, yearsLater) {
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)('grid-figure-old', `The carbon intensity describes ${year}, ${yearsLater} years before it was used; the range is wider for it.`);
}


/***/ }),

/***/ 150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ chooseFigure)
/* harmony export */ });
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6179);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9656);
/* harmony import */ var _place_countries_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5868);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5098);




/** Its zone's figure, else its country's, else the world's with a range as wide as the world. */
function chooseFigure(place) {
    if (place.zone !== null && (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .splitCountry */ .Vl)(place.zone) === null) {
        const figure = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .zoneFigure */ .ZZ)(place.zone);
        if (figure !== null)
            return ofZone(place.zone, figure, place);
    }
    if (place.country !== null)
        return ofCountry(place.country, place);
    return ofWorld((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)('place-unknown', "The place is not known, so that the world's average stands in, with a range as wide as the world. Name the region, zone or country."));
}
function ofZone(zone, figure, place) {
    return {
        zone,
        figure,
        hours: (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .hourFactor */ .mM)(zone, zone),
        factors: otherZoneFactors(zone, figure, place),
        findings: doubtFindings(place),
    };
}
function doubtFindings(place) {
    if (place.otherZone === null || place.otherZone === place.zone)
        return [];
    return [
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)('place-zone-doubtful', `Lists disagree about the grid of ${place.provider}:${place.region}: ${place.zone} or ${place.otherZone}. The range spans both; name the zone if you know it.`),
    ];
}
/** Two lists disagree about a region's zone: the range reaches from the one figure to the other. */
function otherZoneFactors(zone, figure, place) {
    const other = place.otherZone === null ? null : (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .zoneFigure */ .ZZ)(place.otherZone);
    if (other === null || place.otherZone === zone)
        return [];
    const apart = Math.abs(Math.log(other.intensityGPerKwh / figure.intensityGPerKwh));
    return [
        {
            id: `grid-zone:${place.provider}/${place.region}`,
            logSd: (0,_estimate_js__WEBPACK_IMPORTED_MODULE_3__/* .logSdOfRatio90 */ .LM)(Math.exp(apart)),
            kind: 'declared',
        },
    ];
}
function ofCountry(country, place) {
    const split = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .splitCountry */ .Vl)(country);
    const maps = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .zoneFigure */ .ZZ)(country);
    const figure = maps ?? (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .emberFigure */ .YF)(country);
    if (figure === null)
        return ofWorld(noFigure(country));
    const placeFactors = maps === null
        ? [(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .emberFactor */ .pn)(country)]
        : split?.logSd == null
            ? []
            : [(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .withinCountryFactor */ .pV)(country, split.logSd)];
    return {
        // A country that is one grid is that grid's zone, under whichever name it was given.
        zone: maps !== null && split === null ? country : `country:${country}`,
        figure,
        hours: (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .hourFactor */ .mM)(country, split === null ? country : null),
        factors: placeFactors,
        findings: countryFindings(country, place, split?.zones ?? 1),
    };
}
function countryFindings(country, place, zones) {
    const name = (0,_place_countries_js__WEBPACK_IMPORTED_MODULE_1__/* .countryName */ .GL)(country);
    if (place.by === 'region' || (place.zone !== null && place.zone !== country)) {
        const what = place.zone ?? `${place.provider}:${place.region}`;
        return [
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)('grid-country-fallback', `There is no figure for the grid of ${what}; that of ${name} stands in. Name the zone for a narrower range.`),
        ];
    }
    if (zones < 2)
        return [];
    return [
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)('place-country-only', `Only the country is known, and ${name} has ${zones} grid zones. Name the region or zone for a narrower range.`),
    ];
}
function ofWorld(why) {
    return {
        zone: 'world',
        figure: (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .worldFigure */ .Bf)(),
        hours: (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .hourFactor */ .mM)('world', null),
        factors: [(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .worldFactor */ .yc)()],
        findings: [why],
    };
}
function noFigure(country) {
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)('grid-world-fallback', `There is no figure for ${(0,_place_countries_js__WEBPACK_IMPORTED_MODULE_1__/* .countryName */ .GL)(country)}; the world's average stands in, with a range as wide as the world.`);
}


/***/ }),

/***/ 5098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  kF: () => (/* binding */ carriedOn),
  pn: () => (/* binding */ emberFactor),
  YF: () => (/* binding */ emberFigure),
  mM: () => (/* binding */ hourFactor),
  Vl: () => (/* binding */ splitCountry),
  pV: () => (/* binding */ withinCountryFactor),
  yc: () => (/* binding */ worldFactor),
  Bf: () => (/* binding */ worldFigure),
  Hg: () => (/* binding */ yearFactor),
  ZZ: () => (/* binding */ zoneFigure),
  k3: () => (/* binding */ zoneFigures)
});

;// CONCATENATED MODULE: ./build/data/grid_countries.json
const grid_countries_namespaceObject = /*#__PURE__*/JSON.parse('{"sP":"Ember, Yearly Electricity Data, through npm @tgwf/co2 0.19.0","OZ":"https://ember-energy.org/data/yearly-electricity-data/","Ow":"CC-BY-4.0","C$":472.94,"i$":2024,"Xr":[{"country":"AE","intensityGPerKwh":467.51,"year":2024,"yearKnown":true},{"country":"AF","intensityGPerKwh":123.71,"year":2023,"yearKnown":false},{"country":"AG","intensityGPerKwh":611.11,"year":2023,"yearKnown":false},{"country":"AL","intensityGPerKwh":24.42,"year":2023,"yearKnown":false},{"country":"AM","intensityGPerKwh":243.52,"year":2023,"yearKnown":false},{"country":"AO","intensityGPerKwh":167.22,"year":2023,"yearKnown":false},{"country":"AR","intensityGPerKwh":344.83,"year":2023,"yearKnown":false},{"country":"AS","intensityGPerKwh":647.06,"year":2023,"yearKnown":false},{"country":"AT","intensityGPerKwh":102.62,"year":2024,"yearKnown":true},{"country":"AU","intensityGPerKwh":553.76,"year":2024,"yearKnown":true},{"country":"AW","intensityGPerKwh":550,"year":2023,"yearKnown":false},{"country":"AZ","intensityGPerKwh":632.89,"year":2023,"yearKnown":false},{"country":"BA","intensityGPerKwh":638.05,"year":2023,"yearKnown":false},{"country":"BB","intensityGPerKwh":600,"year":2023,"yearKnown":false},{"country":"BD","intensityGPerKwh":694.63,"year":2023,"yearKnown":false},{"country":"BE","intensityGPerKwh":117.58,"year":2024,"yearKnown":true},{"country":"BF","intensityGPerKwh":554.91,"year":2023,"yearKnown":false},{"country":"BG","intensityGPerKwh":264.21,"year":2023,"yearKnown":false},{"country":"BH","intensityGPerKwh":902.41,"year":2023,"yearKnown":true},{"country":"BI","intensityGPerKwh":230.77,"year":2023,"yearKnown":false},{"country":"BJ","intensityGPerKwh":590,"year":2023,"yearKnown":false},{"country":"BN","intensityGPerKwh":892.67,"year":2023,"yearKnown":false},{"country":"BO","intensityGPerKwh":468.02,"year":2023,"yearKnown":false},{"country":"BR","intensityGPerKwh":106.06,"year":2024,"yearKnown":true},{"country":"BS","intensityGPerKwh":653.66,"year":2023,"yearKnown":false},{"country":"BT","intensityGPerKwh":24.19,"year":2023,"yearKnown":false},{"country":"BW","intensityGPerKwh":849.42,"year":2023,"yearKnown":false},{"country":"BY","intensityGPerKwh":323.63,"year":2023,"yearKnown":false},{"country":"BZ","intensityGPerKwh":155.56,"year":2023,"yearKnown":false},{"country":"CA","intensityGPerKwh":184.99,"year":2024,"yearKnown":true},{"country":"CD","intensityGPerKwh":27.04,"year":2023,"yearKnown":false},{"country":"CG","intensityGPerKwh":713.73,"year":2023,"yearKnown":false},{"country":"CH","intensityGPerKwh":36.72,"year":2024,"yearKnown":true},{"country":"CI","intensityGPerKwh":393.53,"year":2023,"yearKnown":false},{"country":"CK","intensityGPerKwh":250,"year":2023,"yearKnown":false},{"country":"CL","intensityGPerKwh":265.52,"year":2024,"yearKnown":true},{"country":"CM","intensityGPerKwh":285.71,"year":2023,"yearKnown":false},{"country":"CN","intensityGPerKwh":557.5,"year":2024,"yearKnown":true},{"country":"CO","intensityGPerKwh":285.8,"year":2023,"yearKnown":false},{"country":"CR","intensityGPerKwh":63.01,"year":2023,"yearKnown":false},{"country":"CU","intensityGPerKwh":638.98,"year":2023,"yearKnown":false},{"country":"CV","intensityGPerKwh":480,"year":2023,"yearKnown":false},{"country":"CY","intensityGPerKwh":512.24,"year":2023,"yearKnown":false},{"country":"CZ","intensityGPerKwh":413.86,"year":2023,"yearKnown":false},{"country":"DE","intensityGPerKwh":342.06,"year":2024,"yearKnown":true},{"country":"DJ","intensityGPerKwh":450,"year":2023,"yearKnown":false},{"country":"DK","intensityGPerKwh":143.3,"year":2024,"yearKnown":true},{"country":"DM","intensityGPerKwh":600,"year":2023,"yearKnown":false},{"country":"DO","intensityGPerKwh":565.97,"year":2023,"yearKnown":false},{"country":"DZ","intensityGPerKwh":633.65,"year":2023,"yearKnown":false},{"country":"EC","intensityGPerKwh":209.7,"year":2023,"yearKnown":false},{"country":"EE","intensityGPerKwh":341.02,"year":2023,"yearKnown":false},{"country":"EG","intensityGPerKwh":574.5,"year":2023,"yearKnown":false},{"country":"ER","intensityGPerKwh":590.91,"year":2023,"yearKnown":false},{"country":"ES","intensityGPerKwh":146.15,"year":2024,"yearKnown":true},{"country":"ET","intensityGPerKwh":23.55,"year":2023,"yearKnown":false},{"country":"FI","intensityGPerKwh":72.25,"year":2024,"yearKnown":true},{"country":"FJ","intensityGPerKwh":278.26,"year":2023,"yearKnown":false},{"country":"FK","intensityGPerKwh":1000,"year":2023,"yearKnown":false},{"country":"FO","intensityGPerKwh":354.17,"year":2023,"yearKnown":false},{"country":"FR","intensityGPerKwh":44.18,"year":2024,"yearKnown":true},{"country":"GA","intensityGPerKwh":429.47,"year":2023,"yearKnown":false},{"country":"GB","intensityGPerKwh":215.79,"year":2024,"yearKnown":true},{"country":"GD","intensityGPerKwh":666.67,"year":2023,"yearKnown":false},{"country":"GE","intensityGPerKwh":143.06,"year":2023,"yearKnown":false},{"country":"GF","intensityGPerKwh":204.08,"year":2023,"yearKnown":false},{"country":"GH","intensityGPerKwh":452.86,"year":2023,"yearKnown":false},{"country":"GL","intensityGPerKwh":111.11,"year":2023,"yearKnown":false},{"country":"GM","intensityGPerKwh":666.67,"year":2023,"yearKnown":false},{"country":"GN","intensityGPerKwh":182.72,"year":2023,"yearKnown":false},{"country":"GP","intensityGPerKwh":493.9,"year":2023,"yearKnown":false},{"country":"GQ","intensityGPerKwh":605.1,"year":2023,"yearKnown":false},{"country":"GR","intensityGPerKwh":319.76,"year":2023,"yearKnown":false},{"country":"GT","intensityGPerKwh":272.66,"year":2023,"yearKnown":false},{"country":"GU","intensityGPerKwh":611.11,"year":2023,"yearKnown":false},{"country":"GW","intensityGPerKwh":625,"year":2023,"yearKnown":false},{"country":"GY","intensityGPerKwh":634.33,"year":2023,"yearKnown":false},{"country":"HK","intensityGPerKwh":681.99,"year":2023,"yearKnown":true},{"country":"HN","intensityGPerKwh":289.5,"year":2023,"yearKnown":false},{"country":"HR","intensityGPerKwh":174.48,"year":2023,"yearKnown":false},{"country":"HT","intensityGPerKwh":534.65,"year":2023,"yearKnown":false},{"country":"HU","intensityGPerKwh":182.82,"year":2023,"yearKnown":false},{"country":"ID","intensityGPerKwh":682.43,"year":2023,"yearKnown":true},{"country":"IE","intensityGPerKwh":279.79,"year":2024,"yearKnown":true},{"country":"IL","intensityGPerKwh":567.26,"year":2023,"yearKnown":true},{"country":"IN","intensityGPerKwh":708.96,"year":2024,"yearKnown":true},{"country":"IQ","intensityGPerKwh":689.4,"year":2023,"yearKnown":false},{"country":"IR","intensityGPerKwh":648.68,"year":2023,"yearKnown":false},{"country":"IS","intensityGPerKwh":28.33,"year":2023,"yearKnown":false},{"country":"IT","intensityGPerKwh":287.75,"year":2024,"yearKnown":true},{"country":"JM","intensityGPerKwh":561.25,"year":2023,"yearKnown":false},{"country":"JO","intensityGPerKwh":539.21,"year":2023,"yearKnown":false},{"country":"JP","intensityGPerKwh":483.73,"year":2024,"yearKnown":true},{"country":"KE","intensityGPerKwh":84.83,"year":2023,"yearKnown":false},{"country":"KG","intensityGPerKwh":152.65,"year":2023,"yearKnown":false},{"country":"KH","intensityGPerKwh":497.46,"year":2023,"yearKnown":false},{"country":"KI","intensityGPerKwh":500,"year":2023,"yearKnown":false},{"country":"KM","intensityGPerKwh":642.86,"year":2023,"yearKnown":false},{"country":"KN","intensityGPerKwh":636.36,"year":2023,"yearKnown":false},{"country":"KP","intensityGPerKwh":344.26,"year":2023,"yearKnown":false},{"country":"KR","intensityGPerKwh":415.65,"year":2024,"yearKnown":true},{"country":"KW","intensityGPerKwh":637.24,"year":2023,"yearKnown":false},{"country":"KY","intensityGPerKwh":642.86,"year":2023,"yearKnown":false},{"country":"KZ","intensityGPerKwh":801.79,"year":2023,"yearKnown":false},{"country":"LA","intensityGPerKwh":232.12,"year":2023,"yearKnown":false},{"country":"LB","intensityGPerKwh":369.47,"year":2023,"yearKnown":false},{"country":"LC","intensityGPerKwh":650,"year":2023,"yearKnown":false},{"country":"LK","intensityGPerKwh":509.78,"year":2023,"yearKnown":false},{"country":"LR","intensityGPerKwh":435.9,"year":2023,"yearKnown":false},{"country":"LS","intensityGPerKwh":20.83,"year":2023,"yearKnown":false},{"country":"LT","intensityGPerKwh":139.34,"year":2023,"yearKnown":false},{"country":"LU","intensityGPerKwh":134.62,"year":2023,"yearKnown":false},{"country":"LV","intensityGPerKwh":136.22,"year":2023,"yearKnown":false},{"country":"LY","intensityGPerKwh":830.53,"year":2023,"yearKnown":false},{"country":"MA","intensityGPerKwh":577.65,"year":2023,"yearKnown":false},{"country":"MD","intensityGPerKwh":629.56,"year":2023,"yearKnown":false},{"country":"ME","intensityGPerKwh":413.51,"year":2023,"yearKnown":false},{"country":"MG","intensityGPerKwh":477.27,"year":2023,"yearKnown":false},{"country":"MK","intensityGPerKwh":568.97,"year":2023,"yearKnown":false},{"country":"ML","intensityGPerKwh":394.5,"year":2023,"yearKnown":false},{"country":"MM","intensityGPerKwh":569.69,"year":2023,"yearKnown":false},{"country":"MN","intensityGPerKwh":784.01,"year":2023,"yearKnown":false},{"country":"MO","intensityGPerKwh":448.98,"year":2023,"yearKnown":false},{"country":"MQ","intensityGPerKwh":516.78,"year":2023,"yearKnown":false},{"country":"MR","intensityGPerKwh":481.71,"year":2023,"yearKnown":false},{"country":"MS","intensityGPerKwh":1000,"year":2023,"yearKnown":false},{"country":"MT","intensityGPerKwh":484.16,"year":2023,"yearKnown":false},{"country":"MU","intensityGPerKwh":633.03,"year":2023,"yearKnown":false},{"country":"MV","intensityGPerKwh":611.77,"year":2023,"yearKnown":false},{"country":"MW","intensityGPerKwh":54.65,"year":2023,"yearKnown":false},{"country":"MX","intensityGPerKwh":483.14,"year":2024,"yearKnown":true},{"country":"MY","intensityGPerKwh":604.43,"year":2024,"yearKnown":true},{"country":"MZ","intensityGPerKwh":127.81,"year":2023,"yearKnown":false},{"country":"NA","intensityGPerKwh":47.62,"year":2023,"yearKnown":false},{"country":"NC","intensityGPerKwh":585.76,"year":2023,"yearKnown":false},{"country":"NE","intensityGPerKwh":687.5,"year":2023,"yearKnown":false},{"country":"NG","intensityGPerKwh":507.85,"year":2023,"yearKnown":false},{"country":"NI","intensityGPerKwh":288.33,"year":2023,"yearKnown":false},{"country":"NL","intensityGPerKwh":252.7,"year":2024,"yearKnown":true},{"country":"NO","intensityGPerKwh":30.75,"year":2024,"yearKnown":true},{"country":"NP","intensityGPerKwh":23.36,"year":2023,"yearKnown":false},{"country":"NR","intensityGPerKwh":750,"year":2023,"yearKnown":false},{"country":"NZ","intensityGPerKwh":120.11,"year":2024,"yearKnown":true},{"country":"OM","intensityGPerKwh":545.33,"year":2023,"yearKnown":false},{"country":"PA","intensityGPerKwh":258.74,"year":2023,"yearKnown":false},{"country":"PE","intensityGPerKwh":263.27,"year":2023,"yearKnown":false},{"country":"PF","intensityGPerKwh":436.62,"year":2023,"yearKnown":false},{"country":"PG","intensityGPerKwh":513.74,"year":2023,"yearKnown":false},{"country":"PH","intensityGPerKwh":613.38,"year":2023,"yearKnown":false},{"country":"PK","intensityGPerKwh":398.61,"year":2023,"yearKnown":false},{"country":"PL","intensityGPerKwh":614.98,"year":2024,"yearKnown":true},{"country":"PM","intensityGPerKwh":600,"year":2023,"yearKnown":false},{"country":"PR","intensityGPerKwh":664.53,"year":2023,"yearKnown":false},{"country":"PS","intensityGPerKwh":460.78,"year":2023,"yearKnown":false},{"country":"PT","intensityGPerKwh":111.8,"year":2023,"yearKnown":false},{"country":"PY","intensityGPerKwh":24.86,"year":2023,"yearKnown":false},{"country":"QA","intensityGPerKwh":602.83,"year":2024,"yearKnown":true},{"country":"RE","intensityGPerKwh":525.22,"year":2023,"yearKnown":false},{"country":"RO","intensityGPerKwh":245.55,"year":2023,"yearKnown":false},{"country":"RS","intensityGPerKwh":670.8,"year":2023,"yearKnown":false},{"country":"RU","intensityGPerKwh":446.17,"year":2023,"yearKnown":false},{"country":"RW","intensityGPerKwh":301.89,"year":2023,"yearKnown":false},{"country":"SA","intensityGPerKwh":691.95,"year":2024,"yearKnown":true},{"country":"SB","intensityGPerKwh":636.36,"year":2023,"yearKnown":false},{"country":"SC","intensityGPerKwh":571.43,"year":2023,"yearKnown":false},{"country":"SD","intensityGPerKwh":214.33,"year":2023,"yearKnown":false},{"country":"SE","intensityGPerKwh":35.89,"year":2024,"yearKnown":true},{"country":"SG","intensityGPerKwh":498.74,"year":2024,"yearKnown":true},{"country":"SI","intensityGPerKwh":227.11,"year":2023,"yearKnown":false},{"country":"SK","intensityGPerKwh":96.49,"year":2023,"yearKnown":false},{"country":"SL","intensityGPerKwh":47.62,"year":2023,"yearKnown":false},{"country":"SN","intensityGPerKwh":535.4,"year":2023,"yearKnown":false},{"country":"SO","intensityGPerKwh":523.81,"year":2023,"yearKnown":false},{"country":"SR","intensityGPerKwh":383.18,"year":2023,"yearKnown":false},{"country":"SS","intensityGPerKwh":610.17,"year":2023,"yearKnown":false},{"country":"ST","intensityGPerKwh":555.56,"year":2023,"yearKnown":false},{"country":"SV","intensityGPerKwh":99.29,"year":2023,"yearKnown":false},{"country":"SY","intensityGPerKwh":682.27,"year":2023,"yearKnown":false},{"country":"SZ","intensityGPerKwh":142.86,"year":2023,"yearKnown":false},{"country":"TC","intensityGPerKwh":653.85,"year":2023,"yearKnown":false},{"country":"TD","intensityGPerKwh":615.39,"year":2023,"yearKnown":false},{"country":"TG","intensityGPerKwh":478.26,"year":2023,"yearKnown":false},{"country":"TH","intensityGPerKwh":555.43,"year":2024,"yearKnown":true},{"country":"TJ","intensityGPerKwh":98.7,"year":2023,"yearKnown":false},{"country":"TM","intensityGPerKwh":1306.3,"year":2023,"yearKnown":false},{"country":"TN","intensityGPerKwh":560.25,"year":2023,"yearKnown":false},{"country":"TO","intensityGPerKwh":571.43,"year":2023,"yearKnown":false},{"country":"TR","intensityGPerKwh":469.7,"year":2023,"yearKnown":false},{"country":"TT","intensityGPerKwh":682.11,"year":2023,"yearKnown":false},{"country":"TW","intensityGPerKwh":635.15,"year":2024,"yearKnown":true},{"country":"TZ","intensityGPerKwh":371.59,"year":2023,"yearKnown":false},{"country":"UA","intensityGPerKwh":250.47,"year":2023,"yearKnown":false},{"country":"UG","intensityGPerKwh":57.39,"year":2023,"yearKnown":false},{"country":"US","intensityGPerKwh":383.55,"year":2024,"yearKnown":true},{"country":"UY","intensityGPerKwh":96.7,"year":2023,"yearKnown":false},{"country":"UZ","intensityGPerKwh":1121.18,"year":2023,"yearKnown":false},{"country":"VC","intensityGPerKwh":600,"year":2023,"yearKnown":false},{"country":"VE","intensityGPerKwh":180.25,"year":2023,"yearKnown":false},{"country":"VG","intensityGPerKwh":647.06,"year":2023,"yearKnown":false},{"country":"VI","intensityGPerKwh":641.79,"year":2023,"yearKnown":false},{"country":"VN","intensityGPerKwh":486.13,"year":2023,"yearKnown":false},{"country":"VU","intensityGPerKwh":500,"year":2023,"yearKnown":false},{"country":"WS","intensityGPerKwh":400,"year":2023,"yearKnown":false},{"country":"XK","intensityGPerKwh":958.72,"year":2023,"yearKnown":false},{"country":"YE","intensityGPerKwh":586.32,"year":2023,"yearKnown":false},{"country":"ZA","intensityGPerKwh":713.9,"year":2024,"yearKnown":true},{"country":"ZM","intensityGPerKwh":111,"year":2023,"yearKnown":false},{"country":"ZW","intensityGPerKwh":298.44,"year":2023,"yearKnown":false}]}');
// EXTERNAL MODULE: ./build/data/grid_electricity_maps.json
var grid_electricity_maps = __nccwpck_require__(4268);
;// CONCATENATED MODULE: ./build/src/grid/figures.js


const LATEST_YEAR = Math.max(...grid_electricity_maps/* years */.VS);
/** A zone's figures of all years, the latest last; `null` where the table has none. */
function zoneFigures(key) {
    return grid_electricity_maps/* zones */.Qx.find((zone) => zone.key === key)?.intensityGPerKwh ?? null;
}
/** The latest figure of an Electricity Maps zone; `null` where the table has none. */
function zoneFigure(key) {
    const intensityGPerKwh = zoneFigures(key)?.at(-1);
    if (intensityGPerKwh === undefined)
        return null;
    return {
        intensityGPerKwh,
        year: LATEST_YEAR,
        source: grid_electricity_maps/* source */.sP,
        url: grid_electricity_maps/* url */.OZ,
        licence: grid_electricity_maps/* licence */.Ow,
        attribution: grid_electricity_maps/* attribution */.al,
    };
}
/**
 * A zone's figure of a year carried on to a later one: a share of its last relative change comes again
 * in the next year, and of that the same share in the year after. Large grids, whose plants change
 * from year to year, do drift so; over all zones rain and outages do not, so the annual figures of
 * other zones stand as they are.
 *
 * @param share the share of the change that comes again, 0 to 1
 */
function carriedOn(lastG, yearBeforeG, yearsLater, share) {
    const years = Math.max(0, Math.round(yearsLater));
    // share + share^2 + ...: the sum of what is still to come.
    const still = (share * (1 - share ** years)) / (1 - share);
    return lastG * (lastG / yearBeforeG) ** still;
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
    return grid_electricity_maps/* countriesOfZones */.BB.find((row) => row.country === country) ?? null;
}
/**
 * A figure of one year, used in a later one: the less, the steadier its zone has been. Grids of rivers
 * change by a fifth from year to year, others hardly.
 *
 * @param figures the zone's figures of all years known; of fewer than three, or none, the spread is
 *   that of all zones
 */
function yearFactor(where, yearsLater, figures = zoneFigures(where)) {
    const { /* yearLogSd */ "BG": lags } = grid_electricity_maps/* factors */.Pg;
    const lag = Math.max(1, Math.round(yearsLater));
    const [first = 0, furthest = 0] = [lags[0], lags[lags.length - 1]];
    // Past the years that were measured, like a random walk.
    const ofAll = lags[lag - 1] ?? furthest * Math.sqrt(lag / lags.length);
    const logSd = firstYearLogSd(figures ?? []) * (ofAll / first);
    return { id: `grid-year:${where}`, logSd, kind: 'calibrated' };
}
function firstYearLogSd(figures) {
    const { /* yearLogSd */ "BG": yearLogSd, /* yearLogSdBySteadiness */ "nx": classes } = grid_electricity_maps/* factors */.Pg;
    const ofAll = yearLogSd[0] ?? 0;
    if (figures.length < 3)
        return ofAll;
    const changes = figures.slice(1).map((value, i) => Math.log(value / (figures[i] ?? value)));
    const size = Math.hypot(...changes) / Math.sqrt(changes.length);
    const own = classes.find(({ changesUpTo }) => changesUpTo === null || size <= changesUpTo);
    return own?.logSd ?? ofAll;
}
/** A mean over a year, used for some hours of it. */
function hourFactor(where, zone) {
    const measured = grid_electricity_maps/* hours */.c$.find((row) => row.zone === zone);
    return {
        id: `grid-hour:${where}`,
        logSd: measured?.logSd ?? grid_electricity_maps/* factors.hourLogSdElsewhere */.Pg.QJ,
        kind: measured === undefined ? 'declared' : 'calibrated',
    };
}
/** Ember's figure of a country where Electricity Maps' is not at hand. */
function emberFactor(country) {
    return { id: `grid-country:${country}`, logSd: grid_electricity_maps/* factors.emberLogSd */.Pg.FM, kind: 'calibrated' };
}
/** A zone somewhere in its country; how its parts weigh was judged. */
function withinCountryFactor(country, logSd) {
    return { id: `grid-country:${country}`, logSd, kind: 'declared' };
}
/** A zone somewhere in the world. */
function worldFactor() {
    return { id: 'grid-world', logSd: grid_electricity_maps/* factors.worldLogSd */.Pg.WM, kind: 'calibrated' };
}


/***/ }),

/***/ 3126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ hoursAhead),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   NO: () => (/* binding */ PROVIDER_IDS),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   Y0: () => (/* binding */ isAhead),
/* harmony export */   "do": () => (/* binding */ widened),
/* harmony export */   iQ: () => (/* binding */ HOUR_MS),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
const PROVIDER_IDS = ['electricity-maps', 'watttime', 'neso', 'energy-charts'];
function refused(why) {
    return { kind: 'refused', why };
}
/** A span of a query's own provider that begins early enough to hold the hour in which it starts. */
function widened({ fromMs, toMs }) {
    return { fromMs: fromMs - HOUR_MS, toMs: Math.max(toMs, fromMs + HOUR_MS) };
}
/** Whether a span ends in hours that are still to come. */
function isAhead({ span, nowMs }) {
    return span.toMs > nowMs + HOUR_MS;
}
const HOUR_MS = 3_600_000;
/** What a forecast tells where nobody asks for more. */
const USUAL_FORECAST_HOURS = 24;
/** What providers' forecasts reach. */
const LONGEST_FORECAST_HOURS = 48;
/** How far a forecast must reach, where that is farther than it does unasked; else `null`. */
function hoursAhead({ span, nowMs }) {
    const hours = (span.toMs - nowMs) / HOUR_MS;
    return hours > USUAL_FORECAST_HOURS ? String(LONGEST_FORECAST_HOURS) : null;
}
/** `2026-11-22T10:00Z` and the like in milliseconds; `null` for anything that is no time. */
function timeOf(value) {
    if (typeof value !== 'string' || value.length > 40)
        return null;
    const ms = Date.parse(value);
    return Number.isNaN(ms) ? null : ms;
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : {};
}
/** A list's entries, as objects; an answer that has no such list has no entries. */
function rowsOf(value) {
    return Array.isArray(value) ? value.map(fieldsOf) : [];
}


/***/ }),

/***/ 6649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ spansOf),
/* harmony export */   x0: () => (/* binding */ meanIntensity)
/* harmony export */ });
/* unused harmony export intensityAt */
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6179);

/**
 * Carbon intensity at a moment: that of the last point at or before it. Before the first point, the
 * first point's.
 */
function intensityAt(series, wallMs) {
    requireTime(wallMs);
    const points = requirePoints(series);
    const point = points.findLast(({ fromMs }) => fromMs <= wallMs) ?? points[0];
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
    const points = requirePoints(series);
    if (toMs === fromMs)
        return [];
    // The figure at the start, then every later point within the span, the last of equal times.
    const starts = [
        { fromMs, intensityGPerKwh: intensityAt(series, fromMs) },
        ...points.filter((point) => point.fromMs > fromMs && point.fromMs < toMs),
    ].filter((point, i, all) => all[i + 1]?.fromMs !== point.fromMs);
    return starts.map((start, i) => ({
        fromMs: start.fromMs,
        toMs: starts[i + 1]?.fromMs ?? toMs,
        intensityGPerKwh: start.intensityGPerKwh,
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
        return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimate */ .jA)(intensityAt(series, fromMs), series.factors);
    const sum = spans.reduce((total, span) => total + span.intensityGPerKwh * (span.toMs - span.fromMs), 0);
    // One figure throughout is that figure to the last digit, not one that rounding has touched.
    const [only, ...more] = spans;
    const value = only !== undefined && more.length === 0 ? only.intensityGPerKwh : sum / (toMs - fromMs);
    return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimate */ .jA)(value, series.factors);
}
function requirePoints(series) {
    const [first, ...others] = series.points.map(timed).sort((a, b) => a.fromMs - b.fromMs);
    if (first === undefined)
        throw new RangeError('an intensity series without points');
    return [first, ...others];
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

/***/ 5868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  GL: () => (/* binding */ countryName),
  i8: () => (/* binding */ findCountry)
});

// UNUSED EXPORTS: COUNTRIES

;// CONCATENATED MODULE: ./build/data/countries.json
const countries_namespaceObject = /*#__PURE__*/JSON.parse('{"Xr":[{"iso2":"AD","iso3":"AND","name":"Andorra","aliases":[]},{"iso2":"AE","iso3":"ARE","name":"United Arab Emirates","aliases":["UAE","Emirates"]},{"iso2":"AF","iso3":"AFG","name":"Afghanistan","aliases":[]},{"iso2":"AG","iso3":"ATG","name":"Antigua & Barbuda","aliases":[]},{"iso2":"AI","iso3":"AIA","name":"Anguilla","aliases":[]},{"iso2":"AL","iso3":"ALB","name":"Albania","aliases":[]},{"iso2":"AM","iso3":"ARM","name":"Armenia","aliases":[]},{"iso2":"AO","iso3":"AGO","name":"Angola","aliases":[]},{"iso2":"AQ","iso3":"ATA","name":"Antarctica","aliases":[]},{"iso2":"AR","iso3":"ARG","name":"Argentina","aliases":[]},{"iso2":"AS","iso3":"ASM","name":"American Samoa","aliases":[]},{"iso2":"AT","iso3":"AUT","name":"Austria","aliases":[]},{"iso2":"AU","iso3":"AUS","name":"Australia","aliases":[]},{"iso2":"AW","iso3":"ABW","name":"Aruba","aliases":[]},{"iso2":"AX","iso3":"ALA","name":"Åland Islands","aliases":[]},{"iso2":"AZ","iso3":"AZE","name":"Azerbaijan","aliases":[]},{"iso2":"BA","iso3":"BIH","name":"Bosnia & Herzegovina","aliases":[]},{"iso2":"BB","iso3":"BRB","name":"Barbados","aliases":[]},{"iso2":"BD","iso3":"BGD","name":"Bangladesh","aliases":[]},{"iso2":"BE","iso3":"BEL","name":"Belgium","aliases":[]},{"iso2":"BF","iso3":"BFA","name":"Burkina Faso","aliases":[]},{"iso2":"BG","iso3":"BGR","name":"Bulgaria","aliases":[]},{"iso2":"BH","iso3":"BHR","name":"Bahrain","aliases":[]},{"iso2":"BI","iso3":"BDI","name":"Burundi","aliases":[]},{"iso2":"BJ","iso3":"BEN","name":"Benin","aliases":[]},{"iso2":"BL","iso3":"BLM","name":"St. Barthélemy","aliases":[]},{"iso2":"BM","iso3":"BMU","name":"Bermuda","aliases":[]},{"iso2":"BN","iso3":"BRN","name":"Brunei","aliases":["Brunei Darussalam"]},{"iso2":"BO","iso3":"BOL","name":"Bolivia","aliases":["Plurinational State of Bolivia"]},{"iso2":"BQ","iso3":"BES","name":"Caribbean Netherlands","aliases":["Bonaire, Sint Eustatius and Saba"]},{"iso2":"BR","iso3":"BRA","name":"Brazil","aliases":[]},{"iso2":"BS","iso3":"BHS","name":"Bahamas","aliases":[]},{"iso2":"BT","iso3":"BTN","name":"Bhutan","aliases":[]},{"iso2":"BV","iso3":"BVT","name":"Bouvet Island","aliases":[]},{"iso2":"BW","iso3":"BWA","name":"Botswana","aliases":[]},{"iso2":"BY","iso3":"BLR","name":"Belarus","aliases":[]},{"iso2":"BZ","iso3":"BLZ","name":"Belize","aliases":[]},{"iso2":"CA","iso3":"CAN","name":"Canada","aliases":[]},{"iso2":"CC","iso3":"CCK","name":"Cocos (Keeling) Islands","aliases":[]},{"iso2":"CD","iso3":"COD","name":"Congo - Kinshasa","aliases":["DR Congo","Democratic Republic of the Congo"]},{"iso2":"CF","iso3":"CAF","name":"Central African Republic","aliases":[]},{"iso2":"CG","iso3":"COG","name":"Congo - Brazzaville","aliases":["Congo","Republic of the Congo"]},{"iso2":"CH","iso3":"CHE","name":"Switzerland","aliases":["Swiss Confederation"]},{"iso2":"CI","iso3":"CIV","name":"Côte d’Ivoire","aliases":["Ivory Coast"]},{"iso2":"CK","iso3":"COK","name":"Cook Islands","aliases":[]},{"iso2":"CL","iso3":"CHL","name":"Chile","aliases":[]},{"iso2":"CM","iso3":"CMR","name":"Cameroon","aliases":[]},{"iso2":"CN","iso3":"CHN","name":"China","aliases":["People\'s Republic of China"]},{"iso2":"CO","iso3":"COL","name":"Colombia","aliases":[]},{"iso2":"CR","iso3":"CRI","name":"Costa Rica","aliases":[]},{"iso2":"CU","iso3":"CUB","name":"Cuba","aliases":[]},{"iso2":"CV","iso3":"CPV","name":"Cape Verde","aliases":["Cabo Verde"]},{"iso2":"CW","iso3":"CUW","name":"Curaçao","aliases":[]},{"iso2":"CX","iso3":"CXR","name":"Christmas Island","aliases":[]},{"iso2":"CY","iso3":"CYP","name":"Cyprus","aliases":[]},{"iso2":"CZ","iso3":"CZE","name":"Czechia","aliases":["Czech Republic"]},{"iso2":"DE","iso3":"DEU","name":"Germany","aliases":[]},{"iso2":"DJ","iso3":"DJI","name":"Djibouti","aliases":[]},{"iso2":"DK","iso3":"DNK","name":"Denmark","aliases":[]},{"iso2":"DM","iso3":"DMA","name":"Dominica","aliases":[]},{"iso2":"DO","iso3":"DOM","name":"Dominican Republic","aliases":[]},{"iso2":"DZ","iso3":"DZA","name":"Algeria","aliases":[]},{"iso2":"EC","iso3":"ECU","name":"Ecuador","aliases":[]},{"iso2":"EE","iso3":"EST","name":"Estonia","aliases":[]},{"iso2":"EG","iso3":"EGY","name":"Egypt","aliases":[]},{"iso2":"EH","iso3":"ESH","name":"Western Sahara","aliases":[]},{"iso2":"ER","iso3":"ERI","name":"Eritrea","aliases":[]},{"iso2":"ES","iso3":"ESP","name":"Spain","aliases":[]},{"iso2":"ET","iso3":"ETH","name":"Ethiopia","aliases":[]},{"iso2":"FI","iso3":"FIN","name":"Finland","aliases":[]},{"iso2":"FJ","iso3":"FJI","name":"Fiji","aliases":[]},{"iso2":"FK","iso3":"FLK","name":"Falkland Islands","aliases":["Malvinas"]},{"iso2":"FM","iso3":"FSM","name":"Micronesia","aliases":["Federated States of Micronesia"]},{"iso2":"FO","iso3":"FRO","name":"Faroe Islands","aliases":[]},{"iso2":"FR","iso3":"FRA","name":"France","aliases":[]},{"iso2":"GA","iso3":"GAB","name":"Gabon","aliases":[]},{"iso2":"GB","iso3":"GBR","name":"United Kingdom","aliases":["UK","Great Britain","Britain"]},{"iso2":"GD","iso3":"GRD","name":"Grenada","aliases":[]},{"iso2":"GE","iso3":"GEO","name":"Georgia","aliases":[]},{"iso2":"GF","iso3":"GUF","name":"French Guiana","aliases":[]},{"iso2":"GG","iso3":"GGY","name":"Guernsey","aliases":[]},{"iso2":"GH","iso3":"GHA","name":"Ghana","aliases":[]},{"iso2":"GI","iso3":"GIB","name":"Gibraltar","aliases":[]},{"iso2":"GL","iso3":"GRL","name":"Greenland","aliases":[]},{"iso2":"GM","iso3":"GMB","name":"Gambia","aliases":[]},{"iso2":"GN","iso3":"GIN","name":"Guinea","aliases":[]},{"iso2":"GP","iso3":"GLP","name":"Guadeloupe","aliases":[]},{"iso2":"GQ","iso3":"GNQ","name":"Equatorial Guinea","aliases":[]},{"iso2":"GR","iso3":"GRC","name":"Greece","aliases":[]},{"iso2":"GS","iso3":"SGS","name":"South Georgia & South Sandwich Islands","aliases":[]},{"iso2":"GT","iso3":"GTM","name":"Guatemala","aliases":[]},{"iso2":"GU","iso3":"GUM","name":"Guam","aliases":[]},{"iso2":"GW","iso3":"GNB","name":"Guinea-Bissau","aliases":[]},{"iso2":"GY","iso3":"GUY","name":"Guyana","aliases":[]},{"iso2":"HK","iso3":"HKG","name":"Hong Kong SAR China","aliases":["Hong Kong"]},{"iso2":"HM","iso3":"HMD","name":"Heard & McDonald Islands","aliases":[]},{"iso2":"HN","iso3":"HND","name":"Honduras","aliases":[]},{"iso2":"HR","iso3":"HRV","name":"Croatia","aliases":[]},{"iso2":"HT","iso3":"HTI","name":"Haiti","aliases":[]},{"iso2":"HU","iso3":"HUN","name":"Hungary","aliases":[]},{"iso2":"ID","iso3":"IDN","name":"Indonesia","aliases":[]},{"iso2":"IE","iso3":"IRL","name":"Ireland","aliases":["Republic of Ireland"]},{"iso2":"IL","iso3":"ISR","name":"Israel","aliases":[]},{"iso2":"IM","iso3":"IMN","name":"Isle of Man","aliases":[]},{"iso2":"IN","iso3":"IND","name":"India","aliases":[]},{"iso2":"IO","iso3":"IOT","name":"British Indian Ocean Territory","aliases":[]},{"iso2":"IQ","iso3":"IRQ","name":"Iraq","aliases":[]},{"iso2":"IR","iso3":"IRN","name":"Iran","aliases":["Islamic Republic of Iran"]},{"iso2":"IS","iso3":"ISL","name":"Iceland","aliases":[]},{"iso2":"IT","iso3":"ITA","name":"Italy","aliases":[]},{"iso2":"JE","iso3":"JEY","name":"Jersey","aliases":[]},{"iso2":"JM","iso3":"JAM","name":"Jamaica","aliases":[]},{"iso2":"JO","iso3":"JOR","name":"Jordan","aliases":[]},{"iso2":"JP","iso3":"JPN","name":"Japan","aliases":[]},{"iso2":"KE","iso3":"KEN","name":"Kenya","aliases":[]},{"iso2":"KG","iso3":"KGZ","name":"Kyrgyzstan","aliases":[]},{"iso2":"KH","iso3":"KHM","name":"Cambodia","aliases":[]},{"iso2":"KI","iso3":"KIR","name":"Kiribati","aliases":[]},{"iso2":"KM","iso3":"COM","name":"Comoros","aliases":[]},{"iso2":"KN","iso3":"KNA","name":"St. Kitts & Nevis","aliases":[]},{"iso2":"KP","iso3":"PRK","name":"North Korea","aliases":["DPRK"]},{"iso2":"KR","iso3":"KOR","name":"South Korea","aliases":["Korea","Republic of Korea"]},{"iso2":"KW","iso3":"KWT","name":"Kuwait","aliases":[]},{"iso2":"KY","iso3":"CYM","name":"Cayman Islands","aliases":[]},{"iso2":"KZ","iso3":"KAZ","name":"Kazakhstan","aliases":[]},{"iso2":"LA","iso3":"LAO","name":"Laos","aliases":["Lao People\'s Democratic Republic"]},{"iso2":"LB","iso3":"LBN","name":"Lebanon","aliases":[]},{"iso2":"LC","iso3":"LCA","name":"St. Lucia","aliases":[]},{"iso2":"LI","iso3":"LIE","name":"Liechtenstein","aliases":[]},{"iso2":"LK","iso3":"LKA","name":"Sri Lanka","aliases":[]},{"iso2":"LR","iso3":"LBR","name":"Liberia","aliases":[]},{"iso2":"LS","iso3":"LSO","name":"Lesotho","aliases":[]},{"iso2":"LT","iso3":"LTU","name":"Lithuania","aliases":[]},{"iso2":"LU","iso3":"LUX","name":"Luxembourg","aliases":[]},{"iso2":"LV","iso3":"LVA","name":"Latvia","aliases":[]},{"iso2":"LY","iso3":"LBY","name":"Libya","aliases":[]},{"iso2":"MA","iso3":"MAR","name":"Morocco","aliases":[]},{"iso2":"MC","iso3":"MCO","name":"Monaco","aliases":[]},{"iso2":"MD","iso3":"MDA","name":"Moldova","aliases":["Republic of Moldova"]},{"iso2":"ME","iso3":"MNE","name":"Montenegro","aliases":[]},{"iso2":"MF","iso3":"MAF","name":"St. Martin","aliases":[]},{"iso2":"MG","iso3":"MDG","name":"Madagascar","aliases":[]},{"iso2":"MH","iso3":"MHL","name":"Marshall Islands","aliases":[]},{"iso2":"MK","iso3":"MKD","name":"North Macedonia","aliases":["Macedonia"]},{"iso2":"ML","iso3":"MLI","name":"Mali","aliases":[]},{"iso2":"MM","iso3":"MMR","name":"Myanmar (Burma)","aliases":["Myanmar","Burma"]},{"iso2":"MN","iso3":"MNG","name":"Mongolia","aliases":[]},{"iso2":"MO","iso3":"MAC","name":"Macao SAR China","aliases":["Macao","Macau"]},{"iso2":"MP","iso3":"MNP","name":"Northern Mariana Islands","aliases":[]},{"iso2":"MQ","iso3":"MTQ","name":"Martinique","aliases":[]},{"iso2":"MR","iso3":"MRT","name":"Mauritania","aliases":[]},{"iso2":"MS","iso3":"MSR","name":"Montserrat","aliases":[]},{"iso2":"MT","iso3":"MLT","name":"Malta","aliases":[]},{"iso2":"MU","iso3":"MUS","name":"Mauritius","aliases":[]},{"iso2":"MV","iso3":"MDV","name":"Maldives","aliases":[]},{"iso2":"MW","iso3":"MWI","name":"Malawi","aliases":[]},{"iso2":"MX","iso3":"MEX","name":"Mexico","aliases":[]},{"iso2":"MY","iso3":"MYS","name":"Malaysia","aliases":[]},{"iso2":"MZ","iso3":"MOZ","name":"Mozambique","aliases":[]},{"iso2":"NA","iso3":"NAM","name":"Namibia","aliases":[]},{"iso2":"NC","iso3":"NCL","name":"New Caledonia","aliases":[]},{"iso2":"NE","iso3":"NER","name":"Niger","aliases":[]},{"iso2":"NF","iso3":"NFK","name":"Norfolk Island","aliases":[]},{"iso2":"NG","iso3":"NGA","name":"Nigeria","aliases":[]},{"iso2":"NI","iso3":"NIC","name":"Nicaragua","aliases":[]},{"iso2":"NL","iso3":"NLD","name":"Netherlands","aliases":["Holland","The Netherlands"]},{"iso2":"NO","iso3":"NOR","name":"Norway","aliases":[]},{"iso2":"NP","iso3":"NPL","name":"Nepal","aliases":[]},{"iso2":"NR","iso3":"NRU","name":"Nauru","aliases":[]},{"iso2":"NU","iso3":"NIU","name":"Niue","aliases":[]},{"iso2":"NZ","iso3":"NZL","name":"New Zealand","aliases":[]},{"iso2":"OM","iso3":"OMN","name":"Oman","aliases":[]},{"iso2":"PA","iso3":"PAN","name":"Panama","aliases":[]},{"iso2":"PE","iso3":"PER","name":"Peru","aliases":[]},{"iso2":"PF","iso3":"PYF","name":"French Polynesia","aliases":[]},{"iso2":"PG","iso3":"PNG","name":"Papua New Guinea","aliases":[]},{"iso2":"PH","iso3":"PHL","name":"Philippines","aliases":[]},{"iso2":"PK","iso3":"PAK","name":"Pakistan","aliases":[]},{"iso2":"PL","iso3":"POL","name":"Poland","aliases":[]},{"iso2":"PM","iso3":"SPM","name":"St. Pierre & Miquelon","aliases":[]},{"iso2":"PN","iso3":"PCN","name":"Pitcairn Islands","aliases":[]},{"iso2":"PR","iso3":"PRI","name":"Puerto Rico","aliases":[]},{"iso2":"PS","iso3":"PSE","name":"Palestinian Territories","aliases":["Palestine","State of Palestine"]},{"iso2":"PT","iso3":"PRT","name":"Portugal","aliases":[]},{"iso2":"PW","iso3":"PLW","name":"Palau","aliases":[]},{"iso2":"PY","iso3":"PRY","name":"Paraguay","aliases":[]},{"iso2":"QA","iso3":"QAT","name":"Qatar","aliases":[]},{"iso2":"RE","iso3":"REU","name":"Réunion","aliases":[]},{"iso2":"RO","iso3":"ROU","name":"Romania","aliases":[]},{"iso2":"RS","iso3":"SRB","name":"Serbia","aliases":[]},{"iso2":"RU","iso3":"RUS","name":"Russia","aliases":["Russian Federation"]},{"iso2":"RW","iso3":"RWA","name":"Rwanda","aliases":[]},{"iso2":"SA","iso3":"SAU","name":"Saudi Arabia","aliases":[]},{"iso2":"SB","iso3":"SLB","name":"Solomon Islands","aliases":[]},{"iso2":"SC","iso3":"SYC","name":"Seychelles","aliases":[]},{"iso2":"SD","iso3":"SDN","name":"Sudan","aliases":[]},{"iso2":"SE","iso3":"SWE","name":"Sweden","aliases":[]},{"iso2":"SG","iso3":"SGP","name":"Singapore","aliases":[]},{"iso2":"SH","iso3":"SHN","name":"St. Helena","aliases":["Saint Helena, Ascension and Tristan da Cunha"]},{"iso2":"SI","iso3":"SVN","name":"Slovenia","aliases":[]},{"iso2":"SJ","iso3":"SJM","name":"Svalbard & Jan Mayen","aliases":[]},{"iso2":"SK","iso3":"SVK","name":"Slovakia","aliases":["Slovak Republic"]},{"iso2":"SL","iso3":"SLE","name":"Sierra Leone","aliases":[]},{"iso2":"SM","iso3":"SMR","name":"San Marino","aliases":[]},{"iso2":"SN","iso3":"SEN","name":"Senegal","aliases":[]},{"iso2":"SO","iso3":"SOM","name":"Somalia","aliases":[]},{"iso2":"SR","iso3":"SUR","name":"Suriname","aliases":[]},{"iso2":"SS","iso3":"SSD","name":"South Sudan","aliases":[]},{"iso2":"ST","iso3":"STP","name":"São Tomé & Príncipe","aliases":[]},{"iso2":"SV","iso3":"SLV","name":"El Salvador","aliases":[]},{"iso2":"SX","iso3":"SXM","name":"Sint Maarten","aliases":[]},{"iso2":"SY","iso3":"SYR","name":"Syria","aliases":["Syrian Arab Republic"]},{"iso2":"SZ","iso3":"SWZ","name":"Eswatini","aliases":["Swaziland"]},{"iso2":"TC","iso3":"TCA","name":"Turks & Caicos Islands","aliases":[]},{"iso2":"TD","iso3":"TCD","name":"Chad","aliases":[]},{"iso2":"TF","iso3":"ATF","name":"French Southern Territories","aliases":[]},{"iso2":"TG","iso3":"TGO","name":"Togo","aliases":[]},{"iso2":"TH","iso3":"THA","name":"Thailand","aliases":[]},{"iso2":"TJ","iso3":"TJK","name":"Tajikistan","aliases":[]},{"iso2":"TK","iso3":"TKL","name":"Tokelau","aliases":[]},{"iso2":"TL","iso3":"TLS","name":"Timor-Leste","aliases":["East Timor"]},{"iso2":"TM","iso3":"TKM","name":"Turkmenistan","aliases":[]},{"iso2":"TN","iso3":"TUN","name":"Tunisia","aliases":[]},{"iso2":"TO","iso3":"TON","name":"Tonga","aliases":[]},{"iso2":"TR","iso3":"TUR","name":"Türkiye","aliases":["Turkey"]},{"iso2":"TT","iso3":"TTO","name":"Trinidad & Tobago","aliases":[]},{"iso2":"TV","iso3":"TUV","name":"Tuvalu","aliases":[]},{"iso2":"TW","iso3":"TWN","name":"Taiwan","aliases":[]},{"iso2":"TZ","iso3":"TZA","name":"Tanzania","aliases":["United Republic of Tanzania"]},{"iso2":"UA","iso3":"UKR","name":"Ukraine","aliases":[]},{"iso2":"UG","iso3":"UGA","name":"Uganda","aliases":[]},{"iso2":"UM","iso3":"UMI","name":"U.S. Outlying Islands","aliases":[]},{"iso2":"US","iso3":"USA","name":"United States","aliases":["USA","United States of America","America"]},{"iso2":"UY","iso3":"URY","name":"Uruguay","aliases":[]},{"iso2":"UZ","iso3":"UZB","name":"Uzbekistan","aliases":[]},{"iso2":"VA","iso3":"VAT","name":"Vatican City","aliases":["Holy See"]},{"iso2":"VC","iso3":"VCT","name":"St. Vincent & Grenadines","aliases":[]},{"iso2":"VE","iso3":"VEN","name":"Venezuela","aliases":["Bolivarian Republic of Venezuela"]},{"iso2":"VG","iso3":"VGB","name":"British Virgin Islands","aliases":[]},{"iso2":"VI","iso3":"VIR","name":"U.S. Virgin Islands","aliases":["Virgin Islands"]},{"iso2":"VN","iso3":"VNM","name":"Vietnam","aliases":["Viet Nam"]},{"iso2":"VU","iso3":"VUT","name":"Vanuatu","aliases":[]},{"iso2":"WF","iso3":"WLF","name":"Wallis & Futuna","aliases":[]},{"iso2":"WS","iso3":"WSM","name":"Samoa","aliases":[]},{"iso2":"XK","iso3":"XKX","name":"Kosovo","aliases":[]},{"iso2":"YE","iso3":"YEM","name":"Yemen","aliases":[]},{"iso2":"YT","iso3":"MYT","name":"Mayotte","aliases":[]},{"iso2":"ZA","iso3":"ZAF","name":"South Africa","aliases":[]},{"iso2":"ZM","iso3":"ZMB","name":"Zambia","aliases":[]},{"iso2":"ZW","iso3":"ZWE","name":"Zimbabwe","aliases":[]}]}');
// EXTERNAL MODULE: ./build/src/bad-input.js
var bad_input = __nccwpck_require__(1883);
// EXTERNAL MODULE: ./build/src/nearest.js
var src_nearest = __nccwpck_require__(7707);
// EXTERNAL MODULE: ./build/src/place/names.js
var names = __nccwpck_require__(741);
;// CONCATENATED MODULE: ./build/src/place/countries.js




const COUNTRIES = countries_namespaceObject.Xr;
/**
 * The country of that two- or three-letter code or English name.
 *
 * @throws BadInput when there is none.
 */
function findCountry(given, option) {
    const code = given.trim().toUpperCase();
    const name = (0,names/* folded */.T)(given);
    const found = COUNTRIES.find(({ iso2, iso3 }) => iso2 === code || iso3 === code) ??
        COUNTRIES.find((country) => namesOf(country).some((own) => (0,names/* folded */.T)(own) === name));
    if (found !== undefined)
        return found;
    const nearest = (0,src_nearest/* nearestNames */.LE)(given.trim(), COUNTRIES.flatMap(knownAs));
    const hint = nearest.length === 0
        ? 'Expected an ISO 3166 code or an English name, such as SE, SWE or Sweden.'
        : `Nearest names: ${nearest.join(', ')}.`;
    throw new bad_input/* BadInput */.k(`${option}: ${(0,src_nearest/* quoted */.TL)(given)} is not a known country. ${hint}`);
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


/***/ }),

/***/ 741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ folded)
/* harmony export */ });
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


/***/ }),

/***/ 7998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $L: () => (/* binding */ isHostedMac),
/* harmony export */   ZD: () => (/* binding */ surroundingsOf),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1516);


/** The surroundings of this process. */
function surroundingsOf(env) {
    const { platform, execPath, pid } = process;
    const send = async () => (await __nccwpck_require__.e(/* import() */ 8).then(__nccwpck_require__.bind(__nccwpck_require__, 4008))).createSend();
    return { env, platform, execPath, pid, root: '/', send };
}
/** Whether it is a macOS runner that GitHub hosts: those stand in no cloud of the table. */
function isHostedMac({ env, platform }) {
    return platform === 'darwin' && env['RUNNER_ENVIRONMENT'] === 'github-hosted';
}
/** The text of one of the machine's files; `null` as `textAt` has it. */
function textOf({ root }, path, maxBytes, links) {
    return textAt((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path), maxBytes, links);
}
/** A file's text; `null`: it is not there, not ours to read, or no plain file. */
function textAt(path, maxBytes, links = 'refused') {
    try {
        return (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlainFile */ .b)(path, maxBytes, links).toString('utf8');
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 1516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writePlainFile),
/* harmony export */   b: () => (/* binding */ readPlainFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

// Windows has neither, and no way to plant what they guard against without rights of its own.
const NEVER_WAIT = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0;
const NO_LINKS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0;
/**
 * Reads a file that somebody else may have replaced: a pipe or a device, which would never end, and a
 * symbolic link, which would lead elsewhere, are refused. At most `maxBytes` are read.
 *
 * @throws what the file system throws, and an error of code `EINVAL` where it is no plain file
 */
function readPlainFile(path, maxBytes, links = 'refused') {
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | NEVER_WAIT | (links === 'refused' ? NO_LINKS : 0);
    return withFile(path, flags, (descriptor, size) => {
        const buffer = Buffer.allocUnsafe(Math.min(size, maxBytes));
        let length = 0;
        for (let read = -1; read !== 0 && length < buffer.length; length += read) {
            read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, length, buffer.length - length, null);
        }
        return buffer.subarray(0, length);
    });
}
/** Writes a file whole, never through a link that somebody planted and never into a pipe. */
function writePlainFile(path, content, mode = 0o666) {
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC | NEVER_WAIT | NO_LINKS;
    withFile(path, flags, (descriptor) => {
        const bytes = typeof content === 'string' ? Buffer.from(content) : content;
        for (let written = 0; written < bytes.length;) {
            written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, bytes, written);
        }
    }, mode);
}
function withFile(path, flags, use, mode) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags, mode);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!stat.isFile()) {
            throw Object.assign(new Error(`${path} is not a plain file`), { code: 'EINVAL' });
        }
        return use(descriptor, stat.size);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
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

/***/ 904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES),
  F: () => (/* binding */ definitionOf)
});

// EXTERNAL MODULE: ./build/src/units.js + 2 modules
var units = __nccwpck_require__(4879);
// EXTERNAL MODULE: ./build/src/estimate.js
var src_estimate = __nccwpck_require__(6179);
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
    const one = held.unit === 'g' ? units/* formatMass */.so : units/* formatEnergy */.QE;
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
 */
function holdAgainst(estimate, quantity, terms) {
    const unit = quantity.dimension === 'mass' ? 'g' : 'J';
    const limit = quantity.dimension === 'mass' ? quantity.massG : quantity.energyJ;
    const known = { unit, limit, limitText: quantity.text };
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
    const { value } = estimate;
    const { low, high } = (0,src_estimate/* range */.y1)(estimate);
    const judged = judgeEnds({ low, middle: value, high }, limit, terms);
    const held = { ...known, judged, value, low, high, failsFrom: failsFrom(estimate, limit, terms) };
    return { ...held, sentence: limitSentence(held, terms) };
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

;// CONCATENATED MODULE: ./build/src/policy/rules/per-run.js


const perRun = {
    kind: 'per-run',
    read(value, at) {
        const text = String(value);
        const parsed = (0,units/* parseMassOrEnergy */.p6)(text);
        if (!parsed.ok)
            return parsed;
        return { ok: true, value: { kind: 'per-run', limit: { ...parsed.value, text }, at } };
    },
    judge(rule, budget, measured) {
        const { limit, at } = rule;
        const held = holdAgainst(measuredFor(limit, measured), limit, budget);
        return { budget: budget.id, rule: 'per-run', at, decideOn: budget.decideOn, ...held };
    },
};
function measuredFor(limit, measured) {
    return limit.dimension === 'mass' ? measured.totalG : measured.energyJ;
}

;// CONCATENATED MODULE: ./build/src/policy/rules/register.js

/** Every rule there is, by its key in a budget. */
const RULES = {
    'per-run': perRun,
};
/** The definition of this very rule. */
function definitionOf(rule) {
    // RULES pairs every kind with its own rule, which the compiler cannot follow through an index.
    return RULES[rule.kind];
}


/***/ }),

/***/ 8964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ TOOL)
});

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"UU":"carbon-audit","rE":"0.1.0"}');
;// CONCATENATED MODULE: ./build/src/tool.js

/** Who made a document. */
const TOOL = { name: package_namespaceObject.UU, version: package_namespaceObject.rE };


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

module.exports = /*#__PURE__*/JSON.parse('{"OB":{"Uq":0.18,"Kn":0.48},"ZM":{"Uq":5,"Kn":0.15},"R6":{"Uq":1.3,"Kn":0.12,"sP":"Between 1.1 (hyperscale) and 1.56 (Uptime Institute Global Data Center Survey, mean of all)","Ok":2024,"Ow":"facts"},"bR":{"Uq":48},"uG":{"dM":{"gas":93,"coal":57,"biomass":110,"nuclear":12,"hydro":24,"wind":11,"solar":48},"Kn":0.1},"KR":{"value":0.6,"logSd":0.6,"source":"What board, fans, disks, network cards and power supply draw beside each joule of packages and memory: 0.6, 90 % between 0.22 and 1.6. Low: SPECpower_ssj2008 servers of Xeon 8380, 8592+ and 6980P at full load draw 1.2 x the CPU\'s TDP at the wall, tuned and with few disks. High: of 185 hosted servers that tell RAPL and their own (DCMI) power, busy ones drew up to 1.8 to 1.9 x RAPL (152 and 277 W, 87 and 166 W), idle ones 7 to 10 W more than the 3 to 15 W of RAPL (scaphandre issue 201)","year":2022,"licence":"facts"},"KU":{"value":0.2,"logSd":0.7,"source":"What a platform counter (psys) leaves out: at least the power supply\'s losses (4 to 18 % by 80 PLUS grade), at most a board\'s share too, as its extent is the maker\'s choice and told nowhere (powercap issue 3); 90 % between 0.06 and 0.63","year":2023,"licence":"facts"},"sO":{"raplCounters":{"logSd":0.07,"source":"Intel measures from Haswell on, and agrees with meters to a few per cent (Khan et al., RAPL in Action, 2018; Hackenberg et al., IPDPSW 2015); AMD\'s counters are partly a model that misses some of what data does (Schöne et al., Energy Efficiency Aspects of the AMD Zen 2 Architecture, 2021); 90 % within 12 %"},"cpuSameRow":{"logSd":0.12,"source":"Other servers with the same CPU differ by 8.4 % in the mean (SPECpower_ssj2008, spec.org, retrieved 2026)"},"cpuStandIn":{"logSd":0.25,"source":"Stand-ins of the same generation: 12 to 18 % off in the mean on SPECpower servers, and the Azure-made part has no public TDP"},"cpuUnknown":{"logSd":0.6,"source":"Watts per thread of the table\'s CPUs span a factor of 2.5, and laptops and older servers lie outside it"},"hostOccupancy":{"logSd":0.25,"source":"Idle power and making of a host are spread over the threads that are sold: between 0.5 and 1 of them"},"embodiedKnownHost":{"logSd":0.35,"source":"A host of a known kind without its memory and GPUs: Cloud Carbon Footprint adds up 1,000 kg for any server and 100 kg for each further CPU or disk, and gives the largest size on sale for the host; makers\' assessments of 48 whole servers span 465 to 2,503 kg around 1,215 kg"},"embodiedUnknownHost":{"logSd":0.5,"source":"As embodiedKnownHost, and a common host of a cloud stands in: kilograms a thread of the table\'s general hosts reach from 5 to 19 around its 10.9, and machines of one\'s own lie further off"},"embodiedMemory":{"logSd":0.4,"source":"533 kg for 384 GB (the makers\' assessment of a Dell R740, as Cloud Carbon Footprint takes it) is 1.39 kg/GB; a bottom-up count of a host with 768 GB gives about 2 kg/GB; denser chips make less: 90 % between 0.72 and 2.7 kg/GB"},"loadCurve":{"logSd":0.1,"source":"Power is taken as linear in CPU time; the curves of real servers bend by up to 15 % of their span"},"gridMeasured":{"logSd":0.1,"source":"A provider\'s hour that was: reports of generation are late and mended, small plants are estimated, and the mix of imports is traced; judged"},"gridForecast":{"logSd":0.15,"source":"A provider\'s hour to come: as one that was, and the weather besides; judged"},"serverTuning":{"logSd":0.12,"source":"Makers tune their SPECpower servers (little memory, few disks, turbo off in half of them); real fleets draw more"}}}');

/***/ }),

/***/ 4268:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"sP":"Electricity Maps, yearly carbon intensity, through npm @tgwf/co2 0.19.0","OZ":"https://www.electricitymaps.com/data/methodology","Ow":"ODbL-1.0","al":"Contains information from Electricity Maps (https://www.electricitymaps.com), which is made available under the Open Database License (https://opendatacommons.org/licenses/odbl/1-0/).","VS":[2021,2022,2023,2024,2025],"Pg":{"BG":[0.1298,0.1994,0.258,0.2928],"nx":[{"changesUpTo":0.03,"logSd":0.03469},{"changesUpTo":0.1,"logSd":0.08226},{"changesUpTo":null,"logSd":0.1804}],"FM":0.277,"WM":1.17,"QJ":0.33},"c$":[{"zone":"AU-NSW","logSd":0.256},{"zone":"AU-VIC","logSd":0.2115},{"zone":"BR-CS","logSd":0.3361},{"zone":"CA-ON","logSd":0.8324},{"zone":"CL-SEN","logSd":0.4387},{"zone":"DE","logSd":0.3921},{"zone":"GB","logSd":0.4544},{"zone":"IN-WE","logSd":0.05},{"zone":"JP-TK","logSd":0.1802},{"zone":"KR","logSd":0.07116},{"zone":"SG","logSd":0.05},{"zone":"US-CAL-CISO","logSd":0.3912},{"zone":"US-MIDA-PJM","logSd":0.1221},{"zone":"US-NY-NYIS","logSd":0.1636},{"zone":"US-TEX-ERCO","logSd":0.2813},{"zone":"ZA","logSd":0.05692}],"BB":[{"country":"AU","zones":10,"logSd":0.6234},{"country":"BR","zones":4,"logSd":0.4467},{"country":"CA","zones":13,"logSd":0.9608},{"country":"CL","zones":1,"logSd":null},{"country":"DK","zones":3,"logSd":0.1198},{"country":"FO","zones":2,"logSd":0.0479},{"country":"IN","zones":5,"logSd":0.2379},{"country":"IT","zones":6,"logSd":0.3248},{"country":"JP","zones":10,"logSd":0.1474},{"country":"MY","zones":2,"logSd":0.1016},{"country":"NO","zones":5,"logSd":0.2983},{"country":"PH","zones":3,"logSd":0.07148},{"country":"RU","zones":3,"logSd":null},{"country":"SE","zones":4,"logSd":0.3443},{"country":"US","zones":59,"logSd":0.5556}],"Qx":[{"key":"AE","name":"United Arab Emirates","country":"AE","intensityGPerKwh":[447,406,391,383,348]},{"key":"AF","name":"Afghanistan","country":"AF","intensityGPerKwh":[112,121,120,121,120]},{"key":"AG","name":"Antigua and Barbuda","country":"AG","intensityGPerKwh":[663,664,664,663,665]},{"key":"AL","name":"Albania","country":"AL","intensityGPerKwh":[121,167,85,80,69]},{"key":"AM","name":"Armenia","country":"AM","intensityGPerKwh":[222,222,224,208,194]},{"key":"AO","name":"Angola","country":"AO","intensityGPerKwh":[177,177,177,177,213]},{"key":"AR","name":"Argentina","country":"AR","intensityGPerKwh":[345,413,368,380,313]},{"key":"AT","name":"Austria","country":"AT","intensityGPerKwh":[224,248,152,119,163]},{"key":"AU","name":"Australia","country":"AU","intensityGPerKwh":[568,525,493,489,474]},{"key":"AU-NSW","name":"New South Wales","country":"AU","intensityGPerKwh":[652,586,545,541,525]},{"key":"AU-NT","name":"Northern Territory","country":"AU","intensityGPerKwh":[489,489,490,495,503]},{"key":"AU-QLD","name":"Queensland","country":"AU","intensityGPerKwh":[679,648,592,581,577]},{"key":"AU-SA","name":"South Australia","country":"AU","intensityGPerKwh":[199,168,184,187,170]},{"key":"AU-TAS","name":"Tasmania","country":"AU","intensityGPerKwh":[23,27,90,133,69]},{"key":"AU-TAS-FI","name":"Flinders Island","country":"AU","intensityGPerKwh":[255,276,263,260,224]},{"key":"AU-TAS-KI","name":"King Island","country":"AU","intensityGPerKwh":[291,361,486,454,471]},{"key":"AU-VIC","name":"Victoria","country":"AU","intensityGPerKwh":[586,535,498,496,474]},{"key":"AU-WA","name":"Western Australia","country":"AU","intensityGPerKwh":[464,431,428,395,395]},{"key":"AU-WA-RI","name":"Rottnest Island","country":"AU","intensityGPerKwh":[503,503,493,519,494]},{"key":"AW","name":"Aruba","country":"AW","intensityGPerKwh":[544,520,548,573,545]},{"key":"AX","name":"Åland Islands","country":"AX","intensityGPerKwh":[33,26,22,19,17]},{"key":"AZ","name":"Azerbaijan","country":"AZ","intensityGPerKwh":[470,461,457,431,420]},{"key":"BA","name":"Bosnia and Herzegovina","country":"BA","intensityGPerKwh":[522,555,483,484,462]},{"key":"BB","name":"Barbados","country":"BB","intensityGPerKwh":[647,646,641,638,636]},{"key":"BD","name":"Bangladesh","country":"BD","intensityGPerKwh":[558,578,602,618,630]},{"key":"BE","name":"Belgium","country":"BE","intensityGPerKwh":[179,197,175,153,180]},{"key":"BF","name":"Burkina Faso","country":"BF","intensityGPerKwh":[559,574,576,577,545]},{"key":"BG","name":"Bulgaria","country":"BG","intensityGPerKwh":[469,538,405,349,365]},{"key":"BH","name":"Bahrain","country":"BH","intensityGPerKwh":[489,488,488,488,488]},{"key":"BI","name":"Burundi","country":"BI","intensityGPerKwh":[237,237,237,239,241]},{"key":"BJ","name":"Benin","country":"BJ","intensityGPerKwh":[515,513,510,508,502]},{"key":"BN","name":"Brunei","country":"BN","intensityGPerKwh":[563,562,565,566,562]},{"key":"BO","name":"Bolivia","country":"BO","intensityGPerKwh":[344,320,349,333,327]},{"key":"BR","name":"Brazil","country":"BR","intensityGPerKwh":[169,92,82,91,98]},{"key":"BR-CS","name":"Central Brazil","country":"BR","intensityGPerKwh":[170,100,90,102,106]},{"key":"BR-N","name":"North Brazil","country":"BR","intensityGPerKwh":[184,105,108,133,154]},{"key":"BR-NE","name":"North-East Brazil","country":"BR","intensityGPerKwh":[156,52,43,45,47]},{"key":"BR-S","name":"South Brazil","country":"BR","intensityGPerKwh":[170,95,83,78,89]},{"key":"BS","name":"Bahamas","country":"BS","intensityGPerKwh":[697,694,692,691,692]},{"key":"BT","name":"Bhutan","country":"BT","intensityGPerKwh":[25,40,67,121,60]},{"key":"BW","name":"Botswana","country":"BW","intensityGPerKwh":[811,812,812,811,814]},{"key":"BY","name":"Belarus","country":"BY","intensityGPerKwh":[436,447,362,317,285]},{"key":"BZ","name":"Belize","country":"BZ","intensityGPerKwh":[199,181,168,166,161]},{"key":"CA","name":"Canada","country":"CA","intensityGPerKwh":[141,130,132,132,136]},{"key":"CA-AB","name":"Alberta","country":"CA","intensityGPerKwh":[502,455,438,402,385]},{"key":"CA-BC","name":"British Columbia","country":"CA","intensityGPerKwh":[48,57,76,71,71]},{"key":"CA-MB","name":"Manitoba","country":"CA","intensityGPerKwh":[57,53,47,55,74]},{"key":"CA-NB","name":"New Brunswick","country":"CA","intensityGPerKwh":[134,140,149,154,161]},{"key":"CA-NL","name":"Newfoundland and Labrador","country":"CA","intensityGPerKwh":[37,28,27,27,26]},{"key":"CA-NS","name":"Nova Scotia","country":"CA","intensityGPerKwh":[511,427,403,396,374]},{"key":"CA-NT","name":"Northwest Territories","country":"CA","intensityGPerKwh":[184,121,112,104,91]},{"key":"CA-NU","name":"Nunavut","country":"CA","intensityGPerKwh":[649,649,649,649,649]},{"key":"CA-ON","name":"Ontario","country":"CA","intensityGPerKwh":[54,63,76,91,111]},{"key":"CA-PE","name":"Prince Edward Island","country":"CA","intensityGPerKwh":[90,84,91,71,28]},{"key":"CA-QC","name":"Québec","country":"CA","intensityGPerKwh":[28,28,31,35,41]},{"key":"CA-SK","name":"Saskatchewan","country":"CA","intensityGPerKwh":[561,505,494,488,485]},{"key":"CA-YT","name":"Yukon","country":"CA","intensityGPerKwh":[170,197,210,215,216]},{"key":"CD","name":"Democratic Republic of the Congo","country":"CD","intensityGPerKwh":[25,25,25,25,82]},{"key":"CF","name":"Central African Republic","country":"CF","intensityGPerKwh":[24,24,24,24,24]},{"key":"CG","name":"Congo","country":"CG","intensityGPerKwh":[387,394,397,398,379]},{"key":"CH","name":"Switzerland","country":"CH","intensityGPerKwh":[107,122,64,42,50]},{"key":"CI","name":"Ivory Coast","country":"CI","intensityGPerKwh":[385,384,388,389,401]},{"key":"CL-SEN","name":"Sistema Eléctrico Nacional","country":"CL","intensityGPerKwh":[405,322,272,236,259]},{"key":"CM","name":"Cameroon","country":"CM","intensityGPerKwh":[191,172,164,160,181]},{"key":"CN","name":"China","country":"CN","intensityGPerKwh":[552,539,535,513,485]},{"key":"CO","name":"Colombia","country":"CO","intensityGPerKwh":[126,112,148,101,102]},{"key":"CR","name":"Costa Rica","country":"CR","intensityGPerKwh":[33,39,67,94,36]},{"key":"CU","name":"Cuba","country":"CU","intensityGPerKwh":[612,608,607,607,609]},{"key":"CV","name":"Cabo Verde","country":"CV","intensityGPerKwh":[573,512,497,487,486]},{"key":"CW","name":"Curaçao","country":"CW","intensityGPerKwh":[482,492,493,494,517]},{"key":"CY","name":"Cyprus","country":"CY","intensityGPerKwh":[820,823,831,853,838]},{"key":"CZ","name":"Czechia","country":"CZ","intensityGPerKwh":[555,578,493,447,439]},{"key":"DE","name":"Germany","country":"DE","intensityGPerKwh":[439,475,379,341,342]},{"key":"DJ","name":"Djibouti","country":"DJ","intensityGPerKwh":[459,459,459,450,434]},{"key":"DK","name":"Denmark","country":"DK","intensityGPerKwh":[211,186,140,136,123]},{"key":"DK-BHM","name":"Bornholm","country":"DK","intensityGPerKwh":[63,70,56,58,101]},{"key":"DK-DK1","name":"West Denmark","country":"DK","intensityGPerKwh":[212,199,138,131,112]},{"key":"DK-DK2","name":"East Denmark","country":"DK","intensityGPerKwh":[211,166,144,146,144]},{"key":"DM","name":"Dominica","country":"DM","intensityGPerKwh":[603,610,610,611,613]},{"key":"DO","name":"Dominican Republic","country":"DO","intensityGPerKwh":[543,545,577,565,527]},{"key":"DZ","name":"Algeria","country":"DZ","intensityGPerKwh":[487,487,487,487,487]},{"key":"EC","name":"Ecuador","country":"EC","intensityGPerKwh":[147,180,197,232,209]},{"key":"EE","name":"Estonia","country":"EE","intensityGPerKwh":[386,426,287,285,243]},{"key":"EG","name":"Egypt","country":"EG","intensityGPerKwh":[444,462,454,450,442]},{"key":"ER","name":"Eritrea","country":"ER","intensityGPerKwh":[632,633,633,633,607]},{"key":"ES","name":"Spain","country":"ES","intensityGPerKwh":[172,220,153,129,136]},{"key":"ES-CE","name":"Ceuta","country":"ES","intensityGPerKwh":[650,650,650,649,649]},{"key":"ES-CN-FV","name":"Fuerteventura","country":"ES","intensityGPerKwh":[779,825,796,755,748]},{"key":"ES-CN-GC","name":"Gran Canaria","country":"ES","intensityGPerKwh":[738,709,720,698,683]},{"key":"ES-CN-HI","name":"El Hierro","country":"ES","intensityGPerKwh":[424,473,596,505,504]},{"key":"ES-CN-IG","name":"Isla de la Gomera","country":"ES","intensityGPerKwh":[951,938,890,836,830]},{"key":"ES-CN-LP","name":"La Palma","country":"ES","intensityGPerKwh":[832,855,857,836,843]},{"key":"ES-CN-LZ","name":"Lanzarote","country":"ES","intensityGPerKwh":[831,824,827,815,793]},{"key":"ES-CN-TE","name":"Tenerife","country":"ES","intensityGPerKwh":[746,757,762,761,761]},{"key":"ES-IB-FO","name":"Formentera","country":"ES","intensityGPerKwh":[613,682,502,606,487]},{"key":"ES-IB-IZ","name":"Ibiza","country":"ES","intensityGPerKwh":[508,566,497,480,504]},{"key":"ES-IB-MA","name":"Mallorca","country":"ES","intensityGPerKwh":[440,493,409,382,399]},{"key":"ES-IB-ME","name":"Menorca","country":"ES","intensityGPerKwh":[909,976,932,797,799]},{"key":"ES-ML","name":"Melilla","country":"ES","intensityGPerKwh":[619,618,620,619,617]},{"key":"ET","name":"Ethiopia","country":"ET","intensityGPerKwh":[24,24,24,24,84]},{"key":"FI","name":"Finland","country":"FI","intensityGPerKwh":[168,133,84,80,68]},{"key":"FJ","name":"Fiji","country":"FJ","intensityGPerKwh":[299,297,293,290,291]},{"key":"FK","name":"Falkland Islands","country":"FK","intensityGPerKwh":[700,700,700,700,700]},{"key":"FM","name":"Micronesia","country":"FM","intensityGPerKwh":[614,614,615,615,590]},{"key":"FO","name":"Faroe Islands","country":"FO","intensityGPerKwh":[543,566,523,493,549]},{"key":"FO-MI","name":"Main Islands","country":"FO","intensityGPerKwh":[542,561,528,491,546]},{"key":"FO-SI","name":"South Island","country":"FO","intensityGPerKwh":[564,626,463,523,594]},{"key":"FR","name":"France","country":"FR","intensityGPerKwh":[60,91,49,33,31]},{"key":"FR-COR","name":"Corsica","country":"FR","intensityGPerKwh":[351,483,480,556,546]},{"key":"GA","name":"Gabon","country":"GA","intensityGPerKwh":[299,294,294,293,325]},{"key":"GB","name":"Great Britain","country":"GB","intensityGPerKwh":[239,235,200,175,176]},{"key":"GB-NIR","name":"Northern Ireland","country":"GB","intensityGPerKwh":[376,359,294,300,280]},{"key":"GB-ORK","name":"Orkney Islands","country":"GB","intensityGPerKwh":[89,68,84,64,57]},{"key":"GE","name":"Georgia","country":"GE","intensityGPerKwh":[159,201,198,161,168]},{"key":"GF","name":"French Guiana","country":"GF","intensityGPerKwh":[169,160,246,410,442]},{"key":"GH","name":"Ghana","country":"GH","intensityGPerKwh":[333,324,326,327,339]},{"key":"GI","name":"Gibraltar","country":"GI","intensityGPerKwh":[490,490,490,490,506]},{"key":"GL","name":"Greenland","country":"GL","intensityGPerKwh":[130,112,106,103,103]},{"key":"GM","name":"Gambia","country":"GM","intensityGPerKwh":[700,700,700,700,700]},{"key":"GN","name":"Guinea","country":"GN","intensityGPerKwh":[206,197,194,190,188]},{"key":"GP","name":"Guadeloupe","country":"GP","intensityGPerKwh":[348,343,263,533,487]},{"key":"GQ","name":"Equatorial Guinea","country":"GQ","intensityGPerKwh":[340,346,348,349,365]},{"key":"GR","name":"Greece","country":"GR","intensityGPerKwh":[426,435,326,298,296]},{"key":"GS","name":"South Georgia and the South Sandwich Islands","country":"GS","intensityGPerKwh":[24,24,24,24,28]},{"key":"GT","name":"Guatemala","country":"GT","intensityGPerKwh":[362,163,288,369,359]},{"key":"GU","name":"Guam","country":"GU","intensityGPerKwh":[670,649,642,639,639]},{"key":"GW","name":"Guinea-Bissau","country":"GW","intensityGPerKwh":[700,700,700,700,700]},{"key":"GY","name":"Guyana","country":"GY","intensityGPerKwh":[690,689,664,657,653]},{"key":"HK","name":"Hong Kong","country":"HK","intensityGPerKwh":[609,604,598,594,590]},{"key":"HN","name":"Honduras","country":"HN","intensityGPerKwh":[280,288,359,305,316]},{"key":"HR","name":"Croatia","country":"HR","intensityGPerKwh":[307,348,272,225,221]},{"key":"HT","name":"Haiti","country":"HT","intensityGPerKwh":[567,534,527,523,515]},{"key":"HU","name":"Hungary","country":"HU","intensityGPerKwh":[305,308,250,228,219]},{"key":"ID","name":"Indonesia","country":"ID","intensityGPerKwh":[649,649,660,663,667]},{"key":"IE","name":"Ireland","country":"IE","intensityGPerKwh":[373,405,403,352,301]},{"key":"IL","name":"Israel","country":"IL","intensityGPerKwh":[537,530,502,492,475]},{"key":"IN","name":"Mainland India","country":"IN","intensityGPerKwh":[583,592,613,614,593]},{"key":"IN-EA","name":"Eastern India","country":"IN","intensityGPerKwh":[676,690,707,714,740]},{"key":"IN-NE","name":"North Eastern India","country":"IN","intensityGPerKwh":[397,402,474,462,401]},{"key":"IN-NO","name":"Northern India","country":"IN","intensityGPerKwh":[489,518,527,534,508]},{"key":"IN-SO","name":"Southern India","country":"IN","intensityGPerKwh":[482,487,535,534,489]},{"key":"IN-WE","name":"Western India","country":"IN","intensityGPerKwh":[650,655,662,657,653]},{"key":"IQ","name":"Iraq","country":"IQ","intensityGPerKwh":[542,557,561,563,563]},{"key":"IR","name":"Iran","country":"IR","intensityGPerKwh":[495,495,484,495,489]},{"key":"IS","name":"Iceland","country":"IS","intensityGPerKwh":[28,27,28,28,28]},{"key":"IT","name":"Italy","country":"IT","intensityGPerKwh":[354,399,316,267,286]},{"key":"IT-CNO","name":"Central North Italy","country":"IT","intensityGPerKwh":[294,345,272,258,251]},{"key":"IT-CSO","name":"Central South Italy","country":"IT","intensityGPerKwh":[404,454,340,295,297]},{"key":"IT-NO","name":"North Italy","country":"IT","intensityGPerKwh":[323,365,291,238,275]},{"key":"IT-SAR","name":"Sardinia","country":"IT","intensityGPerKwh":[583,607,546,523,488]},{"key":"IT-SIC","name":"Sicily","country":"IT","intensityGPerKwh":[416,462,380,306,280]},{"key":"IT-SO","name":"South Italy","country":"IT","intensityGPerKwh":[388,442,341,290,293]},{"key":"JM","name":"Jamaica","country":"JM","intensityGPerKwh":[477,489,488,487,489]},{"key":"JO","name":"Jordan","country":"JO","intensityGPerKwh":[392,391,385,383,424]},{"key":"JP","name":"Japan","country":"JP","intensityGPerKwh":[483,496,467,464,463]},{"key":"JP-CB","name":"Chūbu","country":"JP","intensityGPerKwh":[513,509,479,480,481]},{"key":"JP-CG","name":"Chūgoku","country":"JP","intensityGPerKwh":[470,498,465,470,487]},{"key":"JP-HKD","name":"Hokkaidō","country":"JP","intensityGPerKwh":[470,455,461,460,457]},{"key":"JP-HR","name":"Hokuriku","country":"JP","intensityGPerKwh":[463,468,459,455,459]},{"key":"JP-KN","name":"Kansai","country":"JP","intensityGPerKwh":[408,433,380,365,370]},{"key":"JP-KY","name":"Kyūshū","country":"JP","intensityGPerKwh":[309,394,307,309,307]},{"key":"JP-ON","name":"Okinawa","country":"JP","intensityGPerKwh":[600,597,590,593,590]},{"key":"JP-SK","name":"Shikoku","country":"JP","intensityGPerKwh":[617,612,600,515,493]},{"key":"JP-TH","name":"Tōhoku","country":"JP","intensityGPerKwh":[484,486,482,482,480]},{"key":"JP-TK","name":"Tōkyō","country":"JP","intensityGPerKwh":[549,547,536,539,535]},{"key":"KE","name":"Kenya","country":"KE","intensityGPerKwh":[96,109,97,95,206]},{"key":"KG","name":"Kyrgyzstan","country":"KG","intensityGPerKwh":[131,122,130,127,152]},{"key":"KH","name":"Cambodia","country":"KH","intensityGPerKwh":[351,301,282,273,476]},{"key":"KM","name":"Comoros","country":"KM","intensityGPerKwh":[700,700,700,700,700]},{"key":"KP","name":"North Korea","country":"KP","intensityGPerKwh":[313,315,305,300,335]},{"key":"KR","name":"South Korea","country":"KR","intensityGPerKwh":[489,455,443,423,423]},{"key":"KW","name":"Kuwait","country":"KW","intensityGPerKwh":[515,515,515,515,517]},{"key":"KY","name":"Cayman Islands","country":"KY","intensityGPerKwh":[681,681,681,681,681]},{"key":"KZ","name":"Kazakhstan","country":"KZ","intensityGPerKwh":[646,633,610,592,592]},{"key":"LA","name":"Laos","country":"LA","intensityGPerKwh":[235,214,206,202,248]},{"key":"LB","name":"Lebanon","country":"LB","intensityGPerKwh":[595,373,336,307,362]},{"key":"LC","name":"Saint Lucia","country":"LC","intensityGPerKwh":[684,684,683,683,683]},{"key":"LK","name":"Sri Lanka","country":"LK","intensityGPerKwh":[388,388,395,405,367]},{"key":"LR","name":"Liberia","country":"LR","intensityGPerKwh":[469,475,475,472,470]},{"key":"LS","name":"Lesotho","country":"LS","intensityGPerKwh":[24,24,24,24,24]},{"key":"LT","name":"Lithuania","country":"LT","intensityGPerKwh":[293,226,169,153,135]},{"key":"LU","name":"Luxembourg","country":"LU","intensityGPerKwh":[290,360,272,222,212]},{"key":"LV","name":"Latvia","country":"LV","intensityGPerKwh":[299,285,192,176,155]},{"key":"LY","name":"Libya","country":"LY","intensityGPerKwh":[527,528,527,527,530]},{"key":"MA","name":"Morocco","country":"MA","intensityGPerKwh":[609,620,573,527,516]},{"key":"MD","name":"Moldova","country":"MD","intensityGPerKwh":[445,435,416,408,324]},{"key":"ME","name":"Montenegro","country":"ME","intensityGPerKwh":[407,424,385,400,356]},{"key":"MG","name":"Madagascar","country":"MG","intensityGPerKwh":[478,470,474,475,431]},{"key":"MK","name":"North Macedonia","country":"MK","intensityGPerKwh":[501,549,506,476,452]},{"key":"ML","name":"Mali","country":"ML","intensityGPerKwh":[440,414,416,414,410]},{"key":"MM","name":"Myanmar","country":"MM","intensityGPerKwh":[333,305,320,335,335]},{"key":"MN","name":"Mongolia","country":"MN","intensityGPerKwh":[724,729,731,746,744]},{"key":"MO","name":"Macao","country":"MO","intensityGPerKwh":[398,401,398,395,393]},{"key":"MQ","name":"Martinique","country":"MQ","intensityGPerKwh":[567,563,520,579,577]},{"key":"MR","name":"Mauritania","country":"MR","intensityGPerKwh":[509,516,518,519,522]},{"key":"MT","name":"Malta","country":"MT","intensityGPerKwh":[526,510,439,411,404]},{"key":"MU","name":"Mauritius","country":"MU","intensityGPerKwh":[614,605,619,621,621]},{"key":"MV","name":"Maldives","country":"MV","intensityGPerKwh":[661,654,654,652,648]},{"key":"MW","name":"Malawi","country":"MW","intensityGPerKwh":[59,59,60,60,60]},{"key":"MX","name":"Mexico","country":"MX","intensityGPerKwh":[365,377,394,392,385]},{"key":"MY","name":"Malaysia","country":"MY","intensityGPerKwh":[562,561,567,568,611]},{"key":"MY-EM","name":"Borneo","country":"MY","intensityGPerKwh":[343,369,380,385,517]},{"key":"MY-WM","name":"Peninsula","country":"MY","intensityGPerKwh":[656,645,650,645,651]},{"key":"MZ","name":"Mozambique","country":"MZ","intensityGPerKwh":[106,102,101,101,149]},{"key":"NA","name":"Namibia","country":"NA","intensityGPerKwh":[52,44,43,43,93]},{"key":"NC","name":"New Caledonia","country":"NC","intensityGPerKwh":[597,568,551,543,539]},{"key":"NE","name":"Niger","country":"NE","intensityGPerKwh":[664,661,659,658,650]},{"key":"NG","name":"Nigeria","country":"NG","intensityGPerKwh":[374,366,375,374,362]},{"key":"NI","name":"Nicaragua","country":"NI","intensityGPerKwh":[199,245,331,311,221]},{"key":"NL","name":"Netherlands","country":"NL","intensityGPerKwh":[377,347,280,251,253]},{"key":"NO","name":"Norway","country":"NO","intensityGPerKwh":[32,38,34,33,30]},{"key":"NO-NO1","name":"Southeast Norway","country":"NO","intensityGPerKwh":[30,30,29,27,24]},{"key":"NO-NO2","name":"Southwest Norway","country":"NO","intensityGPerKwh":[36,52,38,35,29]},{"key":"NO-NO3","name":"Middle Norway","country":"NO","intensityGPerKwh":[25,27,29,29,28]},{"key":"NO-NO4","name":"North Norway","country":"NO","intensityGPerKwh":[29,44,52,55,49]},{"key":"NO-NO5","name":"West Norway","country":"NO","intensityGPerKwh":[36,31,27,26,25]},{"key":"NP","name":"Nepal","country":"NP","intensityGPerKwh":[32,97,106,112,86]},{"key":"NZ","name":"New Zealand","country":"NZ","intensityGPerKwh":[140,96,97,112,90]},{"key":"OM","name":"Oman","country":"OM","intensityGPerKwh":[493,483,481,479,481]},{"key":"PA","name":"Panama","country":"PA","intensityGPerKwh":[228,238,301,167,148]},{"key":"PE","name":"Peru","country":"PE","intensityGPerKwh":[184,205,219,186,173]},{"key":"PF","name":"French Polynesia","country":"PF","intensityGPerKwh":[442,357,422,368,365]},{"key":"PG","name":"Papua New Guinea","country":"PG","intensityGPerKwh":[508,531,514,513,512]},{"key":"PH","name":"Philippines","country":"PH","intensityGPerKwh":[618,618,620,623,613]},{"key":"PH-LU","name":"Luzon","country":"PH","intensityGPerKwh":[637,637,641,641,632]},{"key":"PH-MI","name":"Mindanao","country":"PH","intensityGPerKwh":[546,546,517,563,545]},{"key":"PH-VI","name":"Visayas","country":"PH","intensityGPerKwh":[602,602,616,594,591]},{"key":"PK","name":"Pakistan","country":"PK","intensityGPerKwh":[359,332,291,261,268]},{"key":"PL","name":"Poland","country":"PL","intensityGPerKwh":[851,876,726,581,565]},{"key":"PM","name":"Saint Pierre and Miquelon","country":"PM","intensityGPerKwh":[700,700,700,700,700]},{"key":"PR","name":"Puerto Rico","country":"PR","intensityGPerKwh":[477,416,471,479,499]},{"key":"PS","name":"State of Palestine","country":"PS","intensityGPerKwh":[542,482,461,452,448]},{"key":"PT","name":"Portugal","country":"PT","intensityGPerKwh":[204,223,149,100,117]},{"key":"PT-MA","name":"Madeira","country":"PT","intensityGPerKwh":[618,697,758,675,633]},{"key":"PW","name":"Palau","country":"PW","intensityGPerKwh":[611,611,609,608,489]},{"key":"PY","name":"Paraguay","country":"PY","intensityGPerKwh":[42,29,26,25,25]},{"key":"QA","name":"Qatar","country":"QA","intensityGPerKwh":[490,490,490,490,490]},{"key":"RE","name":"Réunion","country":"RE","intensityGPerKwh":[523,498,497,471,208]},{"key":"RO","name":"Romania","country":"RO","intensityGPerKwh":[391,371,283,301,300]},{"key":"RS","name":"Serbia","country":"RS","intensityGPerKwh":[519,548,493,505,528]},{"key":"RU-1","name":"Europe-Ural","country":"RU","intensityGPerKwh":[350,347,352,355,353]},{"key":"RU-2","name":"Siberia","country":"RU","intensityGPerKwh":[337,409,398,391,411]},{"key":"RU-AS","name":"East","country":"RU","intensityGPerKwh":[415,418,434,449,426]},{"key":"RW","name":"Rwanda","country":"RW","intensityGPerKwh":[260,315,328,335,351]},{"key":"SA","name":"Saudi Arabia","country":"SA","intensityGPerKwh":[555,553,552,552,552]},{"key":"SB","name":"Solomon Islands","country":"SB","intensityGPerKwh":[700,640,640,632,626]},{"key":"SC","name":"Seychelles","country":"SC","intensityGPerKwh":[612,604,606,603,593]},{"key":"SD","name":"Sudan","country":"SD","intensityGPerKwh":[260,203,191,185,194]},{"key":"SE","name":"Sweden","country":"SE","intensityGPerKwh":[27,26,25,23,21]},{"key":"SE-SE1","name":"North Sweden","country":"SE","intensityGPerKwh":[15,16,16,15,15]},{"key":"SE-SE2","name":"North Central Sweden","country":"SE","intensityGPerKwh":[17,17,17,16,15]},{"key":"SE-SE3","name":"South Central Sweden","country":"SE","intensityGPerKwh":[24,25,23,21,20]},{"key":"SE-SE4","name":"South Sweden","country":"SE","intensityGPerKwh":[51,40,40,39,37]},{"key":"SG","name":"Singapore","country":"SG","intensityGPerKwh":[491,491,488,485,483]},{"key":"SI","name":"Slovenia","country":"SI","intensityGPerKwh":[271,278,246,224,194]},{"key":"SK","name":"Slovakia","country":"SK","intensityGPerKwh":[331,366,238,216,232]},{"key":"SL","name":"Sierra Leone","country":"SL","intensityGPerKwh":[59,59,58,55,53]},{"key":"SN","name":"Senegal","country":"SN","intensityGPerKwh":[561,577,571,572,573]},{"key":"SO","name":"Somalia","country":"SO","intensityGPerKwh":[630,574,574,565,557]},{"key":"SR","name":"Suriname","country":"SR","intensityGPerKwh":[346,371,264,242,269]},{"key":"SS","name":"South Sudan","country":"SS","intensityGPerKwh":[633,611,601,596,611]},{"key":"ST","name":"São Tomé and Príncipe","country":"ST","intensityGPerKwh":[622,623,623,623,623]},{"key":"SV","name":"El Salvador","country":"SV","intensityGPerKwh":[182,191,285,248,239]},{"key":"SY","name":"Syria","country":"SY","intensityGPerKwh":[557,562,563,564,554]},{"key":"SZ","name":"Eswatini","country":"SZ","intensityGPerKwh":[122,114,108,106,146]},{"key":"TD","name":"Chad","country":"TD","intensityGPerKwh":[639,638,638,637,638]},{"key":"TG","name":"Togo","country":"TG","intensityGPerKwh":[390,397,396,396,384]},{"key":"TH","name":"Thailand","country":"TH","intensityGPerKwh":[503,497,485,490,485]},{"key":"TJ","name":"Tajikistan","country":"TJ","intensityGPerKwh":[81,75,66,75,72]},{"key":"TL","name":"Timor-Leste","country":"TL","intensityGPerKwh":[649,649,649,649,665]},{"key":"TM","name":"Turkmenistan","country":"TM","intensityGPerKwh":[490,490,490,490,490]},{"key":"TN","name":"Tunisia","country":"TN","intensityGPerKwh":[480,482,482,482,483]},{"key":"TO","name":"Tonga","country":"TO","intensityGPerKwh":[606,618,606,605,600]},{"key":"TR","name":"Turkey","country":"TR","intensityGPerKwh":[448,431,437,423,440]},{"key":"TT","name":"Trinidad and Tobago","country":"TT","intensityGPerKwh":[490,490,490,490,490]},{"key":"TW","name":"Taiwan","country":"TW","intensityGPerKwh":[541,535,534,525,519]},{"key":"TZ","name":"Tanzania","country":"TZ","intensityGPerKwh":[322,350,358,361,388]},{"key":"UG","name":"Uganda","country":"UG","intensityGPerKwh":[54,59,60,60,108]},{"key":"US","name":"United States","country":"US","intensityGPerKwh":[444,434,420,409,414]},{"key":"US-AK","name":"Alaska","country":"US","intensityGPerKwh":[513,507,467,467,469]},{"key":"US-AK-SEAPA","name":"Southeast Alaska Power Agency","country":"US","intensityGPerKwh":[28,28,28,29,28]},{"key":"US-CAL-BANC","name":"Balancing Authority of Northern California","country":"US","intensityGPerKwh":[281,263,269,273,275]},{"key":"US-CAL-CISO","name":"CAISO","country":"US","intensityGPerKwh":[278,262,263,229,208]},{"key":"US-CAL-IID","name":"Imperial Irrigation District","country":"US","intensityGPerKwh":[608,517,523,502,168]},{"key":"US-CAL-LDWP","name":"Los Angeles Department of Water and Power","country":"US","intensityGPerKwh":[417,368,394,385,355]},{"key":"US-CAL-TIDC","name":"Turlock Irrigation District","country":"US","intensityGPerKwh":[389,385,372,383,439]},{"key":"US-CAR-CPLE","name":"Duke Energy Progress East","country":"US","intensityGPerKwh":[319,335,297,335,341]},{"key":"US-CAR-CPLW","name":"Duke Energy Progress West","country":"US","intensityGPerKwh":[485,505,495,499,508]},{"key":"US-CAR-DUK","name":"Duke Energy Carolinas","country":"US","intensityGPerKwh":[291,363,307,315,320]},{"key":"US-CAR-SC","name":"South Carolina Public Service Authority","country":"US","intensityGPerKwh":[631,603,633,647,654]},{"key":"US-CAR-SCEG","name":"South Carolina Electric & Gas Company","country":"US","intensityGPerKwh":[474,450,460,466,466]},{"key":"US-CAR-YAD","name":"Alcoa Power Generating, Inc. Yadkin Division","country":"US","intensityGPerKwh":[54,58,51,52,57]},{"key":"US-CENT-SPA","name":"Southwestern Power Administration","country":"US","intensityGPerKwh":[210,234,201,128,48]},{"key":"US-CENT-SWPP","name":"Southwest Power Pool","country":"US","intensityGPerKwh":[502,487,468,451,477]},{"key":"US-FLA-FMPP","name":"Florida Municipal Power Pool","country":"US","intensityGPerKwh":[586,536,520,508,507]},{"key":"US-FLA-FPC","name":"Duke Energy Florida","country":"US","intensityGPerKwh":[546,534,562,545,541]},{"key":"US-FLA-FPL","name":"Florida Power and Light Company","country":"US","intensityGPerKwh":[401,397,407,375,356]},{"key":"US-FLA-GVL","name":"Gainesville Regional Utilities","country":"US","intensityGPerKwh":[697,741,703,702,699]},{"key":"US-FLA-HST","name":"City of Homestead","country":"US","intensityGPerKwh":[402,398,408,376,357]},{"key":"US-FLA-JEA","name":"Jacksonville Electric Authority","country":"US","intensityGPerKwh":[681,681,705,686,655]},{"key":"US-FLA-SEC","name":"Seminole Electric Cooperative","country":"US","intensityGPerKwh":[777,751,562,541,549]},{"key":"US-FLA-TAL","name":"City of Tallahassee","country":"US","intensityGPerKwh":[467,497,498,495,497]},{"key":"US-FLA-TEC","name":"Tampa Electric Company","country":"US","intensityGPerKwh":[559,529,560,517,504]},{"key":"US-HI","name":"Hawaii","country":"US","intensityGPerKwh":[834,822,802,787,784]},{"key":"US-MIDA-PJM","name":"PJM Interconnection","country":"US","intensityGPerKwh":[439,434,401,403,418]},{"key":"US-MIDW-AECI","name":"Associated Electric Cooperative","country":"US","intensityGPerKwh":[673,680,640,638,678]},{"key":"US-MIDW-LGEE","name":"Louisville Gas and Electric Company and Kentucky Utilities","country":"US","intensityGPerKwh":[860,824,854,848,848]},{"key":"US-MIDW-MISO","name":"Midcontinent ISO","country":"US","intensityGPerKwh":[561,525,503,487,501]},{"key":"US-NE-ISNE","name":"ISO New England","country":"US","intensityGPerKwh":[272,282,286,299,309]},{"key":"US-NW-AVA","name":"Avista Corporation","country":"US","intensityGPerKwh":[200,187,251,225,241]},{"key":"US-NW-BPAT","name":"Bonneville Power Administration","country":"US","intensityGPerKwh":[92,88,123,109,129]},{"key":"US-NW-CHPD","name":"Chelan County","country":"US","intensityGPerKwh":[25,25,28,27,26]},{"key":"US-NW-DOPD","name":"Douglas County","country":"US","intensityGPerKwh":[27,27,34,34,33]},{"key":"US-NW-GCPD","name":"Grant County","country":"US","intensityGPerKwh":[42,37,60,53,51]},{"key":"US-NW-GRID","name":"Gridforce Energy Management","country":"US","intensityGPerKwh":[539,561,585,534,541]},{"key":"US-NW-IPCO","name":"Idaho Power Company","country":"US","intensityGPerKwh":[369,363,358,318,316]},{"key":"US-NW-NEVP","name":"Nevada Power Company","country":"US","intensityGPerKwh":[504,471,464,441,435]},{"key":"US-NW-NWMT","name":"Northwestern Energy","country":"US","intensityGPerKwh":[701,687,669,561,580]},{"key":"US-NW-PACE","name":"Pacificorp East","country":"US","intensityGPerKwh":[646,670,677,637,618]},{"key":"US-NW-PACW","name":"Pacificorp West","country":"US","intensityGPerKwh":[397,277,217,197,204]},{"key":"US-NW-PGE","name":"Portland General Electric Company","country":"US","intensityGPerKwh":[201,182,254,226,274]},{"key":"US-NW-PSCO","name":"Public Service Company of Colorado","country":"US","intensityGPerKwh":[610,568,521,464,438]},{"key":"US-NW-PSEI","name":"Puget Sound Energy","country":"US","intensityGPerKwh":[152,136,211,181,166]},{"key":"US-NW-SCL","name":"Seattle City Light","country":"US","intensityGPerKwh":[67,66,104,83,84]},{"key":"US-NW-TPWR","name":"City of Tacoma","country":"US","intensityGPerKwh":[66,66,104,77,89]},{"key":"US-NW-WACM","name":"Western Area Power Administration - Rocky Mountain Region","country":"US","intensityGPerKwh":[777,792,755,678,687]},{"key":"US-NW-WAUW","name":"Western Area Power Administration - Upper Great Plains West","country":"US","intensityGPerKwh":[353,343,284,290,335]},{"key":"US-NY-NYIS","name":"New York ISO","country":"US","intensityGPerKwh":[266,289,286,302,314]},{"key":"US-SE-SEPA","name":"Southeastern Power Administration","country":"US","intensityGPerKwh":[449,503,503,542,534]},{"key":"US-SE-SOCO","name":"Southern Company Services","country":"US","intensityGPerKwh":[462,463,475,460,470]},{"key":"US-SW-AZPS","name":"Arizona Public Service Company","country":"US","intensityGPerKwh":[461,474,435,425,393]},{"key":"US-SW-EPE","name":"El Paso Electric Company","country":"US","intensityGPerKwh":[655,612,520,507,524]},{"key":"US-SW-PNM","name":"Public Service Company of New Mexico","country":"US","intensityGPerKwh":[685,596,415,335,293]},{"key":"US-SW-SRP","name":"Salt River Project","country":"US","intensityGPerKwh":[291,286,326,317,304]},{"key":"US-SW-TEPC","name":"Tucson Electric Power Company","country":"US","intensityGPerKwh":[651,615,535,504,485]},{"key":"US-SW-WALC","name":"Western Area Power Administration - Desert Southwest Region","country":"US","intensityGPerKwh":[399,384,387,326,325]},{"key":"US-TEN-TVA","name":"Tennessee Valley Authority","country":"US","intensityGPerKwh":[366,376,359,380,404]},{"key":"US-TEX-ERCO","name":"Electric Reliability Council of Texas","country":"US","intensityGPerKwh":[431,410,394,377,363]},{"key":"UY","name":"Uruguay","country":"UY","intensityGPerKwh":[145,99,97,53,71]},{"key":"UZ","name":"Uzbekistan","country":"UZ","intensityGPerKwh":[483,473,472,472,487]},{"key":"VC","name":"Saint Vincent and the Grenadines","country":"VC","intensityGPerKwh":[603,610,610,610,609]},{"key":"VE","name":"Venezuela","country":"VE","intensityGPerKwh":[131,136,129,126,144]},{"key":"VI","name":"Virgin Islands","country":"VI","intensityGPerKwh":[680,681,680,680,680]},{"key":"VN","name":"Vietnam","country":"VN","intensityGPerKwh":[446,381,441,442,426]},{"key":"VU","name":"Vanuatu","country":"VU","intensityGPerKwh":[534,534,534,533,521]},{"key":"WS","name":"Samoa","country":"WS","intensityGPerKwh":[396,420,446,452,455]},{"key":"XK","name":"Kosovo","country":"XK","intensityGPerKwh":[663,675,634,650,605]},{"key":"YE","name":"Yemen","country":"YE","intensityGPerKwh":[520,527,524,522,567]},{"key":"YT","name":"Mayotte","country":"YT","intensityGPerKwh":[577,577,573,571,567]},{"key":"ZA","name":"South Africa","country":"ZA","intensityGPerKwh":[710,704,700,712,700]},{"key":"ZM","name":"Zambia","country":"ZM","intensityGPerKwh":[87,113,117,119,166]},{"key":"ZW","name":"Zimbabwe","country":"ZW","intensityGPerKwh":[260,273,263,258,419]}]}');

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
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
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
