import type { Words } from '../ja/index.ts';

/** Words of the file on a file server that a plan is linked to. */
export const sharedFile: Words['sharedFile'] = {
  title: 'Shared file',
  hint: 'Links this plan to a plan file on a file server. What colleagues changed is merged, what you changed is published. The plan itself stays on this computer.',
  unavailable:
    'A shared file cannot be chosen with this way of starting. Use the installed Tsudoi (Electron), or start it with --shared-file FILE.',
  saveNew: 'Save as a shared file…',
  choose: 'Choose a shared file…',
  linked: (name) => `Linked to “${name}”.`,
  missing: (name) => `“${name}” is not there. Publishing makes it anew.`,
  changed: 'It has new changes.',
  unchanged: 'It has nothing new.',
  mine: 'Editing mark: this computer',
  owned: (who, since) => `${who} has been editing it since ${since}. It is read-only for you.`,
  stale: 'The mark is old. If you are sure that nobody works with it, you can take it over.',
  takeOver: 'Take over the editing mark',
  noMark: 'No editing mark can be put there. The shared file is read-only for you.',
  bring: 'Merge its changes',
  publish: 'Publish to the shared file',
  aside: 'Save a copy beside it',
  unlink: 'End the link',
  published: (name) => `Published to “${name}”.`,
  copied: (name) => `“${name}” was saved beside the shared file, which is as it was.`,
  keptChanging:
    'Others are writing to it, so nothing was published. Press “Publish to the shared file” again.',
  upToDate: 'All of its changes are here already.',
};
