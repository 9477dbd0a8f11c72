import { type Theme, useMediaQuery, useTheme } from '@mui/material';
import { Marker } from 'react-simple-maps';
import type { CountryCount } from '../countryCounts';
import { useCountryName } from '../useCountryName';
import { centre } from './places';

interface Props {
  of: CountryCount;
  chosen: boolean;
  onChoose: (country: string) => void;
}

/** How many there are, in the middle of a country; small ones have nothing else on the map. */
export function CountryMark({ of: { country, count }, chosen, onChoose }: Props) {
  const countryName = useCountryName();
  const { palette } = useTheme();
  const small = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const place = centre(country);
  if (!place) return null;
  return (
    <Marker
      coordinates={place}
      cursor="pointer"
      data-country={country}
      onClick={() => onChoose(country)}
    >
      <title>{`${countryName(country)}: ${count}`}</title>
      <circle
        r={(small ? 11 : 8) + 3 * Math.log2(count)}
        fill={palette.primary.main}
        stroke={palette.background.paper}
        strokeWidth={chosen ? 3 : 1.5}
      />
      {!small && (
        <text
          textAnchor="middle"
          dominantBaseline="central"
          fontSize={11}
          fontWeight={600}
          fill={palette.primary.contrastText}
        >
          {count}
        </text>
      )}
    </Marker>
  );
}
