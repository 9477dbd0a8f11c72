import { Chip, Stack } from '@mui/material';
import { useGetOne, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import type { Organisation } from '../api/schema';
import { Back } from '../shell/Back';
import { PageFrame } from '../shell/PageFrame';
import { Section } from '../shell/Section';
import { Shown } from '../shown/Shown';
import { StudyVisits } from '../studyvisit/StudyVisits';
import { Contacts } from './Contacts';
import { membershipColour } from './membership';
import { MembershipText } from './MembershipText';
import { OrganisationFacts } from './OrganisationFacts';

export function OrganisationPage() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const asked = useGetOne<Organisation>('organisations', { id }, { retry: false });
  const name = asked.data?.officialName;
  return (
    <PageFrame
      title={name ?? translate('resources.organisations.name', { smart_count: 1 })}
      above={<Back to="/organisations" text={translate('organisations.back')} />}
    >
      <Shown of={asked}>
        {(organisation) => (
          <>
            <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
              <Chip label={translate(`organisationType.${organisation.type}`)} />
              <Chip
                color={membershipColour(organisation)}
                label={<MembershipText of={organisation} />}
              />
            </Stack>
            <OrganisationFacts of={organisation} />
            <Contacts of={organisation.contacts} />
            <Section title={translate('organisations.visits')}>
              <StudyVisits filter={{ organisation: organisation.id }} />
            </Section>
          </>
        )}
      </Shown>
    </PageFrame>
  );
}
