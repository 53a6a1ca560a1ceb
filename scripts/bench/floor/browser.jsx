import { hydrateRoot } from 'react-dom/client';
import { speak, Walk } from './page.jsx';

speak(__SCREENS__);
hydrateRoot(document.getElementById('root'), <Walk />);
