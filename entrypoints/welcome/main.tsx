import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/welcome.css';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { show } from '../pages/show.tsx';

show(Welcome, 'welcome');
