import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/controller.css';
import '../../components/styles/receipts.css';
import '../../components/styles/dashboard.css';
import '../../components/styles/letter.css';
import { Dashboard } from '../../components/dashboard/Dashboard.tsx';
import { show } from '../pages/show.tsx';

show(Dashboard, 'dashboard');
