import { useTranslate } from 'react-admin';
import { StateChip } from '../shell/StateChip';
import { type MeetingState, toneOf } from './meetingState';

export function MeetingStateChip({ state }: { state: MeetingState }) {
  const translate = useTranslate();
  return <StateChip text={translate(`meetingState.${state}`)} tone={toneOf(state)} />;
}
