/**
 * @typedef {object} Machine
 * @property {string} platform as in process.platform
 * @property {boolean} isRoot
 * @property {boolean} hasDisplay
 * @property {string | null} binary a usable Electron binary
 * @property {() => Promise<string | null>} whyNotDownloadable null if Electron can be downloaded
 * @property {() => Promise<string | null>} install downloads it; the binary's path, or null
 *
 * @typedef {{ host: 'electron', binary: string } | { host: 'browser', why: string | null } | { host: null, why: string }} Choice
 */

/**
 * Which host `npm start` uses, and in one line why where it is not Electron.
 * @param {'electron' | 'browser' | null} forced by the person
 * @param {Machine} machine
 * @returns {Promise<Choice>}
 */
export async function chooseHost(forced, machine) {
  if (forced === 'browser') return { host: 'browser', why: null };
  const obstacle = forced === null ? obstacleOf(machine) : null;
  if (obstacle !== null) return { host: 'browser', why: obstacle };
  if (machine.binary !== null) return { host: 'electron', binary: machine.binary };
  const why = await download(machine);
  if (typeof why !== 'string') return { host: 'electron', binary: why.binary };
  return forced === 'electron' ? { host: null, why } : { host: 'browser', why };
}

/** @param {Machine} machine */
function obstacleOf({ platform, isRoot, hasDisplay }) {
  if (platform !== 'linux') return null;
  if (isRoot) return 'Electron does not run as root, and its sandbox is never switched off for it';
  return hasDisplay ? null : 'there is no display for Electron';
}

/** @param {Machine} machine @returns {Promise<{ binary: string } | string>} */
async function download(machine) {
  const why = await machine.whyNotDownloadable();
  if (why !== null) return `Electron is not installed and cannot be downloaded (${why})`;
  const binary = await machine.install();
  return binary === null ? "Electron's own installer failed" : { binary };
}
