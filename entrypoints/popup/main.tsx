import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/controller.css';
import '../../components/styles/receipts.css';
import '../../components/styles/popup.css';
import { Popup } from '../../components/popup/Popup.tsx';
import { show } from '../pages/show.tsx';

show(Popup, 'popup');
