import { Admin, CustomRoutes, localStorageStore, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { dataProvider } from './api/dataProvider';
import { i18nProvider } from './i18n/i18nProvider';
import { preferred } from './i18n/locales';
import { MeetingList } from './meeting/MeetingList';
import { OrganisationList } from './organisation/OrganisationList';
import { OrganisationPage } from './organisation/OrganisationPage';
import { ProgrammeList } from './programme/ProgrammeList';
import { ProgrammePage } from './programme/ProgrammePage';
import { authProvider } from './session/authProvider';
import { FirstPage } from './session/FirstPage';
import { NotFound } from './shell/NotFound';
import { Shell } from './shell/Shell';
import { dark, light } from './shell/theme';
import { StudyVisitList } from './studyvisit/StudyVisitList';

const store = localStorageStore('1', 'network');
if (!store.getItem('locale')) store.setItem('locale', preferred(navigator.languages));

export function App() {
  return (
    <Admin
      authProvider={authProvider}
      catchAll={NotFound}
      darkTheme={dark}
      dataProvider={dataProvider}
      defaultTheme={matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'}
      disableTelemetry
      i18nProvider={i18nProvider}
      layout={Shell}
      loginPage={false}
      requireAuth
      store={store}
      theme={light}
      title=""
    >
      <CustomRoutes>
        <Route path="/" element={<FirstPage />} />
      </CustomRoutes>
      <Resource name="organisations" list={OrganisationList} show={OrganisationPage} />
      <Resource name="programmes" list={ProgrammeList} show={ProgrammePage} />
      <Resource name="meetings" list={MeetingList} />
      <Resource name="studyvisits" list={StudyVisitList} />
    </Admin>
  );
}
