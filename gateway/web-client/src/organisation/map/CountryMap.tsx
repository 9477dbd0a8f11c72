import { alpha, type Theme, useMediaQuery, useTheme } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { ComposableMap, Geographies, Geography } from 'react-simple-maps';
import type { Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json';
import type { CountryCount } from '../countryCounts';
import { apart } from './apart';
import { CountryMark } from './CountryMark';
import { ANTARCTICA, MAP, placed } from './places';
import { countryOf } from './shapes';

interface Props {
  counts: readonly CountryCount[];
  chosen: string;
  onChoose: (country: string) => void;
}

const shapes = atlas as unknown as Topology;
const { width, height, ...projection } = MAP;

/** One picture for a screen reader; the buttons beside it do what a click on it does. */
export default function CountryMap({ counts, chosen, onChoose }: Props) {
  const translate = useTranslate();
  const { palette } = useTheme();
  const byCountry = new Map(counts.map(({ country, count }) => [country, count]));
  const small = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const marks = useMemo(() => apart(placed(counts, small ? 11 : 8)), [counts, small]);
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const fill = (country: string) => {
    if (!byCountry.has(country)) return palette.action.selected;
    return alpha(palette.primary.main, country === chosen ? 0.8 : 0.35);
  };
  return (
    <ComposableMap
      projection="geoNaturalEarth1"
      projectionConfig={projection}
      width={width}
      height={height}
      role="img"
      aria-label={translate('organisations.mapText', { count: all, countries: counts.length })}
    >
      <Geographies geography={shapes as never}>
        {({ geographies }) =>
          geographies
            .map((shape) => ({ shape, country: countryOf(shape) ?? '' }))
            .filter(({ country }) => country !== ANTARCTICA)
            .map(({ shape, country }) => {
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
            })
        }
      </Geographies>
      {marks.map((mark) => (
        <CountryMark
          key={mark.country}
          at={mark}
          count={byCountry.get(mark.country) ?? 0}
          chosen={mark.country === chosen}
          onChoose={onChoose}
        />
      ))}
    </ComposableMap>
  );
}
