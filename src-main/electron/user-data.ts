import path from 'node:path';
import { app } from 'electron';

/** Never changes: people's plans lie in the folder of this name. */
const FOLDER = 'Tsudoi';

/**
 * Fixes the folder of the person's data, whatever the program is called or wherever it is packed.
 * @param chosen another folder, absolute, for desks that keep data elsewhere and for tests
 */
export function fixUserData(chosen: string | undefined): void {
  app.setPath('userData', chosen ? path.resolve(chosen) : path.join(app.getPath('appData'), FOLDER));
}
