import { alpha, type Theme, useMediaQuery, useTheme } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ComposableMap, Geographies, Geography, Marker } from 'react-simple-maps';
import type { Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json';
import type { CountryCount } from '../countryCounts';
import { useCountryName } from '../useCountryName';
import { centre, countryOf } from './shapes';

interface Props {
  counts: readonly CountryCount[];
  chosen: string;
  onChoose: (country: string) => void;
}

const ANTARCTICA = 'AQ';
const shapes = atlas as unknown as Topology;

/** One picture for a screen reader; the buttons beside it do what a click on it does. */
export default function CountryMap({ counts, chosen, onChoose }: Props) {
  const translate = useTranslate();
  const countryName = useCountryName();
  const { palette } = useTheme();
  const small = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const byCountry = new Map(counts.map(({ country, count }) => [country, count]));
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const fill = (country: string) => {
    if (!byCountry.has(country)) return palette.action.selected;
    return alpha(palette.primary.main, country === chosen ? 0.8 : 0.35);
  };
  return (
    <ComposableMap
      projection="geoNaturalEarth1"
      projectionConfig={{ scale: 165, center: [10, 12] }}
      width={900}
      height={400}
      role="img"
      aria-label={translate('organisations.mapText', { count: all, countries: counts.length })}
    >
      <Geographies geography={shapes as never}>
        {({ geographies }) => {
          const known = geographies.filter((shape) => countryOf(shape) !== ANTARCTICA);
          return (
            <>
              {known.map((shape) => {
                const country = countryOf(shape) ?? '';
                const counted = byCountry.has(country);
                return (
                  <Geography
                    key={shape.rsmKey}
                    geography={shape}
                    tabIndex={-1}
                    fill={fill(country)}
                    stroke={palette.background.paper}
                    strokeWidth={0.5}
                    cursor={counted ? 'pointer' : 'default'}
                    onClick={counted ? () => onChoose(country) : undefined}
                  />
                );
              })}
              {known.map((shape) => {
                const country = countryOf(shape) ?? '';
                const count = byCountry.get(country);
                if (!count) return null;
                return (
                  <Marker
                    key={shape.rsmKey}
                    coordinates={centre(shape)}
                    cursor="pointer"
                    data-country={country}
                    onClick={() => onChoose(country)}
                  >
                    <title>{`${countryName(country)}: ${count}`}</title>
                    <circle
                      r={(small ? 11 : 8) + 3 * Math.log2(count)}
                      fill={palette.primary.main}
                      stroke={palette.background.paper}
                      strokeWidth={country === chosen ? 3 : 1.5}
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
              })}
            </>
          );
        }}
      </Geographies>
    </ComposableMap>
  );
}
