import AccountCircle from '@mui/icons-material/AccountCircle';
import { Button, Menu, MenuItem, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useGetIdentity, usePermissions, useTranslate } from 'react-admin';
import { signOut } from './session';

/** Who is signed in, and the way out. */
export function AccountMenu() {
  const translate = useTranslate();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { identity } = useGetIdentity();
  const { permissions = [] } = usePermissions<string[]>();
  const name = identity?.fullName ?? '';
  return (
    <>
      <Button
        color="inherit"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? id : undefined}
        aria-label={translate('app.signedInAs', { name })}
        onClick={(click) => setAnchor(click.currentTarget)}
        sx={{ textTransform: 'none', minWidth: 0 }}
      >
        <AccountCircle aria-hidden />
        <Typography component="span" sx={{ ml: 0.5, display: { xs: 'none', md: 'inline' } }}>
          {name}
        </Typography>
      </Button>
      <Menu
        id={id}
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-label': translate('app.account') } }}
      >
        <MenuItem disabled sx={{ '&.Mui-disabled': { opacity: 1 } }}>
          {name} · {permissions.map((role) => translate(`role.${role}`)).join(', ')}
        </MenuItem>
        <MenuItem onClick={signOut}>{translate('app.signOut')}</MenuItem>
      </Menu>
    </>
  );
}
