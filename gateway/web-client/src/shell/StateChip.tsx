import { Chip } from '@mui/material';

export type Tone = 'success' | 'warning' | 'error' | 'default';

/** A state as a word and a colour; the word alone says it too. */
export function StateChip({ text, tone }: { text: string; tone: Tone }) {
  return <Chip size="small" variant="outlined" color={tone} label={text} />;
}
