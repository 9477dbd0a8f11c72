import Handshake from '@mui/icons-material/Handshake';
import LocationCity from '@mui/icons-material/LocationCity';
import Luggage from '@mui/icons-material/Luggage';
import MeetingRoom from '@mui/icons-material/MeetingRoom';
import { Menu, useTranslate } from 'react-admin';

const PAGES = {
  organisations: LocationCity,
  programmes: Handshake,
  meetings: MeetingRoom,
  studyvisits: Luggage,
};

export function Navigation() {
  const translate = useTranslate();
  return (
    <nav aria-label={translate('app.menu')}>
      <Menu>
        {Object.entries(PAGES).map(([page, Icon]) => (
          <Menu.Item
            key={page}
            to={`/${page}`}
            primaryText={translate(`resources.${page}.name`, { smart_count: 2 })}
            leftIcon={<Icon aria-hidden />}
          />
        ))}
      </Menu>
    </nav>
  );
}
