import Circle from '@mui/icons-material/Circle';
import Sync from '@mui/icons-material/Sync';
import { Box, Tooltip } from '@mui/material';
import { useSyncExternalStore } from 'react';
import { useTranslate } from 'react-admin';
import { useInstant } from '../day/useInstant';
import { away } from '../shown/away';
import { useLiveFeed } from './useLiveFeed';

/** Says quietly whether what is shown follows what happens. */
export function LiveSign() {
  const translate = useTranslate();
  const instant = useInstant();
  const { state: followed, last } = useLiveFeed();
  const waits = useSyncExternalStore(away.subscribe, away.some);
  const state = followed === 'live' && waits ? 'waiting' : followed;
  const Icon = state === 'live' ? Circle : Sync;
  const hint = last ? translate('live.last', { time: instant(last) }) : translate('live.hint');
  return (
    <Tooltip title={hint}>
      <Box
        role="status"
        aria-live="polite"
        sx={{ display: 'flex', alignItems: 'center', gap: 0.5, fontSize: '0.8125rem', px: 1 }}
      >
        <Icon aria-hidden sx={{ fontSize: state === 'live' ? '0.625rem' : '1rem' }} />
        <span>{translate(`live.${state}`)}</span>
      </Box>
    </Tooltip>
  );
}
