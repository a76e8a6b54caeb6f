import '@fontsource/biz-udpgothic/400.css';
import '@fontsource/biz-udpgothic/700.css';
import './ui/tokens.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { StageWindow } from './features/hub/stage-window-view.tsx';

/** The page of the stage's clock: it shows what the program's window tells it, and holds no plan. */
const root = document.getElementById('root');
if (!root) throw new Error('stage.html has no #root');
createRoot(root).render(<StageWindow />);
