import Translate from '@mui/icons-material/Translate';
import { Button, Menu, MenuItem } from '@mui/material';
import { useEffect, useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { LOCALES } from './locales';

/** Each language by its own name. */
export function LanguageMenu() {
  const translate = useTranslate();
  const [chosen, choose] = useLocaleState();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  useEffect(() => {
    document.documentElement.lang = chosen;
  }, [chosen]);
  return (
    <>
      <Button
        color="inherit"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={translate('app.language')}
        onClick={(click) => setAnchor(click.currentTarget)}
        sx={{ minWidth: 0, px: 1 }}
      >
        <Translate aria-hidden fontSize="small" />
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {LOCALES.map(({ locale, name }) => (
          <MenuItem
            key={locale}
            lang={locale}
            selected={locale === chosen}
            onClick={() => {
              choose(locale);
              setAnchor(null);
            }}
          >
            {name}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
