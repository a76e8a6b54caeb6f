import type { Hub } from '../../../shared/domain/collections/index.ts';
import { CitiesCard } from './cities-card.tsx';
import styles from './hub.module.css';
import { SettingsCard } from './settings-card.tsx';

/** 設定・都市: how the meetings are cut, and who takes part. */
export const SetupView = ({ hub }: { hub: Hub }) => (
  <div className={styles.page}>
    <SettingsCard hub={hub} />
    <CitiesCard />
  </div>
);
