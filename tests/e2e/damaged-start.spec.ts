import { personRow } from '../helpers/e2e/people.ts';
import { goTo, openMeeting, reopen } from '../helpers/e2e/screens.ts';
import { expect, test } from './fixtures.ts';

test('data that cannot be opened: told, left alone, and gone on from the backups @renderer', async ({
  app,
}) => {
  app.allowProblems(/UnknownError|Internal error opening/);
  await app.page.getByRole('button', { name: 'あとで' }).click();
  await openMeeting(app.page, /第8回UCCN/);
  await goTo(app.page, '参加者');
  await app.page.getByRole('button', { name: '1人ずつ入力' }).click();
  await app.page.keyboard.type('臼杵 花子');
  await app.page.keyboard.press('Enter');
  await expect(personRow(app.page, '臼杵 花子')).toBeVisible();
  await expect(app.page.getByTestId('save-status')).toHaveAttribute('data-kept', 'true');
  await app.page.keyboard.press('Escape');

  // What the engine says of a database whose files are damaged or held by another program.
  await app.page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (this: IDBFactory, name: string, version?: number) {
      if (name === 'tsudoi') {
        throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
      }
      return open.call(this, name, version);
    };
  });
  await app.page.reload();
  await expect(app.page.getByText('データを開けませんでした')).toBeVisible();
  await app.page.getByRole('button', { name: '控えから始める' }).click();

  await reopen(app.page, /第8回UCCN/, '参加者');
  await expect(personRow(app.page, '臼杵 花子')).toBeVisible();
  // The other one is still there, with what was in it; the plans go on in a place with files of its own.
  const { names, places } = await app.page.evaluate(async () => ({
    names: (await indexedDB.databases()).map((one) => one.name),
    places: await (
      navigator as unknown as { storageBuckets: { keys: () => Promise<string[]> } }
    ).storageBuckets.keys(),
  }));
  expect(names).toEqual(['tsudoi']);
  expect(places).toHaveLength(1);
});
