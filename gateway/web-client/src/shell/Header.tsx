import { Typography } from '@mui/material';
import { AppBar, ToggleThemeButton, useTranslate } from 'react-admin';
import { LanguageMenu } from '../i18n/LanguageMenu';
import { LiveSign } from '../live/LiveSign';
import { AccountMenu } from '../session/AccountMenu';

export function Header() {
  const translate = useTranslate();
  return (
    <AppBar
      toolbar={
        <>
          <LiveSign />
          <LanguageMenu />
          <ToggleThemeButton />
        </>
      }
      userMenu={<AccountMenu />}
    >
      <Typography component="span" noWrap sx={{ fontWeight: 600, flex: 1 }}>
        {translate('app.title')}
      </Typography>
    </AppBar>
  );
}
