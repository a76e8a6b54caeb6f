import { useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { ScreenFrame } from '../../ui/screen.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { PeopleTab } from './people-tab.tsx';
import { PlacesTab } from './places-tab.tsx';
import { PLACES_TABS, type PlacesTabName } from './places-tab-names.ts';
import { TravelTab } from './travel-tab.tsx';
import { VehiclesTab } from './vehicles-tab.tsx';

/** 場所・移動: places with their hours, travel times between them, vehicles and the legs they drive, people's hours. */
export function PlacesScreen() {
  const { common, places: words } = useWords();
  const plan = usePlan();
  const [tab, setTab] = useState<PlacesTabName>('places');
  const [text, setText] = useState('');
  return (
    <ScreenFrame
      title={common.nav.places}
      tools={
        <Segmented
          label={words.sections}
          value={tab}
          options={PLACES_TABS.map((value) => ({ value, label: words.tabs[value] }))}
          onChange={setTab}
        />
      }
      actions={tab === 'places' && <SearchBox label={words.search} value={text} onChange={setText} />}
    >
      {tab === 'places' && <PlacesTab plan={plan} text={text} />}
      {tab === 'travel' && <TravelTab plan={plan} onTab={setTab} />}
      {tab === 'vehicles' && <VehiclesTab plan={plan} onTab={setTab} />}
      {tab === 'people' && <PeopleTab plan={plan} />}
    </ScreenFrame>
  );
}
