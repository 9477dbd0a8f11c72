import { useGetOne, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import type { Programme } from '../api/schema';
import { Meetings } from '../meeting/Meetings';
import { Pairings } from '../pairing/Pairings';
import { Back } from '../shell/Back';
import { PageFrame } from '../shell/PageFrame';
import { Section } from '../shell/Section';
import { Shown } from '../shown/Shown';
import { StudyVisits } from '../studyvisit/StudyVisits';
import { ProgrammeFacts } from './ProgrammeFacts';

/** An exchange as it stands: who, with whom, when, where. */
export function ProgrammePage() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const asked = useGetOne<Programme>('programmes', { id }, { retry: false });
  const many = (name: string) => translate(`resources.${name}.name`, { smart_count: 2 });
  return (
    <PageFrame
      title={asked.data?.name ?? translate('resources.programmes.name', { smart_count: 1 })}
      above={<Back to="/programmes" text={translate('programme.back')} />}
    >
      <Shown of={asked}>
        {(programme) => (
          <>
            <ProgrammeFacts of={programme} />
            <Section title={many('meetings')}>
              <Meetings programme={programme.id} />
            </Section>
            <Section title={many('pairings')}>
              <Pairings
                programme={programme.id}
                sides={programme.sides.map((side) => side.code)}
              />
            </Section>
            <Section title={many('studyvisits')}>
              <StudyVisits filter={{ programme: programme.id }} />
            </Section>
          </>
        )}
      </Shown>
    </PageFrame>
  );
}
