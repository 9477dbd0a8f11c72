import { type Theme, useMediaQuery, useTheme } from '@mui/material';
import { useCountryName } from '../useCountryName';
import type { Mark } from './apart';

interface Props {
  at: Mark;
  count: number;
  chosen: boolean;
  onChoose: (country: string) => void;
}

/** How many there are, in the middle of a country; small ones have nothing else on the map. */
export function CountryMark({ at: { country, x, y, r }, count, chosen, onChoose }: Props) {
  const countryName = useCountryName();
  const { palette } = useTheme();
  const small = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  return (
    <g
      transform={`translate(${x}, ${y})`}
      cursor="pointer"
      data-country={country}
      onClick={() => onChoose(country)}
    >
      <title>{`${countryName(country)}: ${count}`}</title>
      <circle
        r={r}
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
    </g>
  );
}
